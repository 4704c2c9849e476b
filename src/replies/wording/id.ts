import type { Wording } from './wording.ts'

export const id: Wording = {
  priceIs: 'Harga {name} adalah {price}.',
  lineInStock: 'stok ada',
  lineSoldOut: 'stok sedang habis',
  lineLeft: 'stok tinggal {count}',
  stockCount: 'Stok kami ada {count}.',
  inStock: 'Stoknya ada.',
  soldOut: 'Stok sedang habis.',
  left: 'Stok kami tinggal {count}.',
  have: 'Kami ada {name}.',
  total: 'Totalnya {total}.',
  each: '{price} per buah',
  noPrice: 'Harga {name} tidak ada pada kami di sini; tim kami bisa memberi tahu.',
  made: 'Dibuat sesuai pesanan.',
  notOffered: '{name} tidak ada untuk pilihan {option}.',
  nothingFor: 'Saya tidak menemukan apa pun untuk “{option}” di katalog kami.',
  notListed:
    'Daftar kami tidak menyebutkan apakah {name} ada untuk pilihan “{option}”; tim kami bisa memberi tahu.',
  optionsIn: '{name} yang ada stok: {options}.',
  optionsSoldOut: 'Yang sedang habis: {options}.',
  cheapest: 'Yang paling murah di kami adalah {name}, harga {price}.',
  dearest: 'Yang paling mahal di kami adalah {name}, harga {price}.',
  which: 'Yang mana yang dimaksud: {options}?',
  clarify: 'Maaf, saya kurang paham. Bisa dijelaskan sedikit lagi apa yang dibutuhkan?',
  clarifyProduct: 'Produk yang mana ya? Sebutkan namanya dan saya cek untuk Anda.',
  cancelWhat:
    'Apa yang ingin dibatalkan? Kalau pesanan atau janji, beri tahu yang mana dan saya teruskan ke tim kami. Kalau tidak mau menerima penawaran dari kami lagi, tulis STOP.',
  dropped: 'Baik, kita sudahi sampai di sini. Silakan tulis lagi kalau butuh sesuatu.',
  unknown: 'Saya tidak punya informasi itu dan tidak mau menebak. Mau saya tanyakan ke tim kami?',
  unknownAbout:
    'Saya tidak punya informasi itu tentang {name} dan tidak ingin menebak. Perlu saya minta rekan untuk menghubungi Anda?',
  unknownProduct: 'Saya tidak menemukan itu di katalog kami. Mau saya tanyakan ke tim kami?',
  handoff: 'Pesan ini saya teruskan ke orang di tim kami, dan akan dijawab di sini.',
  handoffSorry:
    'Maaf atas kejadian ini. Pesan ini saya teruskan ke orang di tim kami, dan akan dijawab di sini.',
  handoffMedical:
    'Untuk soal kesehatan mohon tidak mengandalkan saya: orang di tim kami akan menjawab di sini. Jika darurat, hubungi nomor darurat setempat.',
  refuse:
    'Maaf, untuk itu saya tidak bisa membantu di sini. Saya bisa bantu soal produk, harga, dan jam buka.',
  refuseData: 'Maaf, saya tidak bisa memberi informasi tentang orang lain.',
  noDiscount: 'Saya tidak bisa memberi atau menjanjikan diskon di sini: harga yang berlaku ada di daftar.',
  honesty:
    'Saya asisten AI otomatis dari {business}, bukan manusia. Kalau ingin bicara dengan orang, bilang saja ya.',
  hello: 'Halo kak! Ada yang bisa kami bantu?',
  thanks: 'Sama-sama ya kak! Kami senang bisa membantu.',
  praise: 'Terima kasih banyak, kami senang sekali mendengarnya!',
  listIntro: 'Ini yang ada di kami:',
  closest: 'Saya tidak menemukan yang persis itu di sini. Yang paling mendekati:',
  noCode: 'Saya tidak menemukan “{code}” di sini. Yang paling mendekati:',
  currentPrice: 'Harga yang berlaku adalah harga di daftar kami sekarang.',
  orderNote: 'Saya tidak bisa membuat pesanan sendiri. Mau dikonfirmasi dengan tim kami?',
  reserveNote: 'Saya tidak bisa menyimpankan sendiri. Mau dikonfirmasi dengan tim kami?',
  noRestock: 'Saya tidak bisa memastikan kapan ada lagi.',
  openNow: 'Kami buka sekarang, sampai jam {time}.',
  openAlways: 'Kami buka sekarang ya.',
  closedNow: 'Kami tutup sekarang. Kami buka lagi {day} jam {time}.',
  closedToday: 'Hari ini kami tutup.',
  openOn: '{day} kami buka jam {spans}.',
  closedOn: '{day} kami tutup.',
  week: 'Jam buka kami: {week}.',
  noHours: 'Jam buka tidak ada pada kami di sini. Mau saya tanyakan ke tim kami?',
  entryForeign: 'Ini yang ditulis toko kami untuk itu, dan kami kutip dengan kata aslinya ya:',
  entryForeignEnd:
    'Kalau ada yang tidak jelas, bilang saja ya kak, dan kami bisa tanya ke tim untuk menjelaskan itu dengan bahasa Indonesia.',
  contents: 'Yang tercatat untuk {name}: {contents}.',
  disclosure:
    'Anda sedang chat dengan asisten AI otomatis dari {business}. Anda bisa minta bicara dengan orang kapan saja.',
  optedOut:
    'Anda tidak akan menerima penawaran dari kami lagi. Anda tetap dapat menulis kepada kami di sini kapan saja.',
  and: 'dan',
  or: 'atau',
}
