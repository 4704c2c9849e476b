import assert from 'node:assert/strict'
import { topicsTurned } from '../../src/replies/rules/turns-of-speech.ts'
import { readWords } from '../../src/replies/rules/words.ts'

const ASKED: [topic: string, texts: string[]][] = [
  [
    'location',
    [
      'is the salon near a tram stop?',
      '¿el taller queda cerca de alguna parada de tranvía?',
      'a oficina é perto da estação de comboio?',
      "la boutique est proche d'une station de métro ?",
      'liegt der Laden bei einer U-Bahn Station?',
      'il negozio è vicino a una fermata?',
      'dükkan metro durağına yakın mı',
      'المحل قريب من محطة المترو؟',
      'החנות קרובה ליד תחנת רכבת?',
      'दुकान मेट्रो के पास है क्या',
      'tokonya dekat stasiun ga',
      'у вас рядом есть остановка?',
    ],
  ],
  [
    'delivery',
    [
      'how long does posting parcels there take',
      '¿pueden enviar cosas allá?',
      'conseguem mandar para lá?',
      "l'envoi d'un colis là-bas prend combien",
      'schickt ihr auch Pakete dorthin?',
      'oraya kargo yapıyor musunuz',
      'ترسلون أشياء هناك؟',
      'אתם שולחים חבילות לשם?',
      'वहाँ भेज सकते हो?',
      'bisa kirim barang ke sana?',
      'а туда отправляете?',
    ],
  ],
  [
    'loyalty',
    [
      'is there some card for regulars?',
      'every how many drinks is one on the house, which cup is free',
      '¿tienen tarjeta para clientes frecuentes?',
      'há cartão para clientes habituais?',
      'une carte pour les habitués ?',
      'gibt es eine Stammkundenkarte?',
      'avete una tessera per clienti abituali?',
      'müdavim kartı var mı',
      'عندكم بطاقة للزبائن؟',
      'יש כרטיס ללקוחות קבועים?',
      'रेगुलर ग्राहक के लिए कार्ड है?',
      'ada kartu pelanggan?',
      'есть карта постоянного гостя?',
    ],
  ],
  [
    'backup',
    [
      'will the pictures of our trip be lost?',
      'does the repair erase everything?',
      '¿se borran las fotos de mis hijos?',
      'as fotos da minha filha apagam-se?',
      'les photos de mes enfants seront effacées ?',
      'sind die Fotos von meiner Tochter dann weg?',
      'le foto dei miei figli vengono cancellate?',
      'фото с моего отпуска не сотрутся, фото детей сотрут?',
    ],
  ],
  [
    'jobs',
    [
      'are you hiring?',
      'is there any part time work going',
      '¿siguen contratando?',
      'estão a contratar?',
      'vous embauchez en ce moment ?',
      'habt ihr einen Minijob?',
      'state assumendo?',
      'yarı zamanlı iş var mı',
      'عندكم دوام جزئي؟',
      'יש אצלכם חצי משרה?',
      'पार्ट टाइम काम है?',
      'ada kerja paruh waktu?',
      'есть подработка?',
    ],
  ],
  [
    'fitting',
    [
      'can I try the coats on?',
      '¿se pueden probar los zapatos?',
      'posso experimentar vestidos?',
      'peut-on essayer des robes ?',
      'kann man die Kleider anprobieren?',
      'posso provare il vestito?',
      'elbise deneyebilir miyim',
      'ممكن نجرب الفساتين؟ نجرب فستان',
      'אפשר למדוד שמלות?',
      'boleh nyobain baju?',
      'можно померить пальто?',
    ],
  ],
  [
    'student',
    [
      "I'm at uni, any reduction?",
      'estudio en la universidad, ¿hay rebaja?',
      'estudo na faculdade, há desconto?',
      'je suis à la fac, une remise ?',
      'ich studiere, gibt es Rabatt?',
      "studio all'università, c'è uno sconto?",
      'انا ادرس في الجامعة، فيه خصم؟',
      'учусь в универе, есть скидка?',
    ],
  ],
  [
    'delivery',
    [
      'can you bring it to my place?',
      'could you bring flowers out to Galway',
      '¿me lo traen a casa?',
      '¿cuánto por llevarme dos cajas a casa?',
      'levam a casa?',
      'vous livrez chez moi ?',
      'bringt ihr auch nach Hause?',
      'portate a domicilio?',
      'adrese teslim var mı',
      'توصلون للبيت؟',
      'घर पर भेजते हो?',
      'bisa diantar ke rumah?',
      'привезёте домой?',
      'I live out in Salem, would you send it to me?',
      'vivo lejos, ¿me lo enviarían?',
      '¿las mandaríais a Cádiz?',
      'moro longe, me enviariam?',
      'vous pourriez me l’envoyer ?',
      'könntet ihr sie zu mir schicken?',
      'me la spedireste?',
      'bana gönderir misiniz',
      'ترسلونها لي؟',
      'вышлете мне?',
      'can you bring it over?',
    ],
  ],
  [
    '.price',
    [
      'what do you guys charge for a haircut',
      '¿qué cobran por un arreglo?',
      'quanto levam por uma bainha?',
      'vous prenez combien, enfin combien prenez-vous ?',
      'was nehmt ihr dafür?',
      'quanto prendete per un orlo?',
      'kaça yapıyorsunuz',
      'كم تاخذون على التركيب؟',
      'כמה אתם לוקחים על תיקון?',
      'इसका कितना लेंगे?',
      'сколько берёте за замену?',
    ],
  ],
  [
    'loaner',
    [
      'could you lend me a phone until mine is back?',
      'is there a spare handset I can have while you fix it',
      '¿me dejan un móvil de sustitución?',
      'emprestam um telemóvel durante o arranjo?',
      'vous prêtez un portable en attendant ?',
      'gibt es ein Leihhandy?',
      'avete un cellulare sostitutivo?',
      'yedek telefon veriyor musunuz',
      'عندكم جوال بديل؟',
      'יש מכשיר חלופי?',
      'उधार में कोई फोन मिलेगा',
      'ada hp pengganti selama servis?',
      'дают подменный телефон?',
    ],
  ],
  [
    'pets',
    [
      'can we bring our beagle?',
      'would my old labrador be allowed in',
      '¿puedo entrar con mi perrito?',
      'posso levar a minha cadela?',
      'je peux venir avec mon chiot ?',
      'darf mein Hund mit rein?',
      'possiamo entrare con il nostro cane?',
      'köpeğimle girebilir miyim',
      'нам можно с собакой?',
    ],
  ],
  [
    'returns',
    [
      'if a slice is off, how long do I have to tell you?',
      '¿hasta cuándo puedo reclamar?',
      'até quando posso reclamar?',
      "jusqu'à quand puis-je le signaler ?",
      'bis wann muss ich das melden?',
      'entro quando devo segnalarlo?',
    ],
  ],
  [
    'deposit',
    [
      'do I pay something upfront?',
      'muss ich etwas anzahlen?',
      '¿hay que dejar un adelanto?',
      'аванс нужен?',
    ],
  ],
  [
    'cancel',
    ['what if I have to cancel', 'si cancelo', 'se cancelar', 'wenn ich storniere', 'если отменю заказ'],
  ],
  [
    'evening offer',
    [
      'is bread cheaper in the evening?',
      '¿por la tarde está más barato el pan?',
      'le soir, il y a des réductions ?',
      'gibt es abends Rabatt?',
      'akşam indirim oluyor mu',
      'по вечерам скидки есть?',
    ],
  ],
  [
    'pickupservice',
    ['could you come and fetch my phone?', '¿pasan a recoger el móvil?', 'можете забрать телефон из дома?'],
  ],
  [
    'seating',
    ['can I work on my laptop at your place?', 'posso trabalhar aí?', 'можно посидеть с ноутбуком?'],
  ],
  [
    '.visit',
    [
      'can I come by on Saturday?',
      '¿puedo pasar el martes?',
      'posso passar aí quinta?',
      'je peux venir lundi ?',
      'kann ich morgen vorbeikommen?',
      'posso venire domenica?',
      'ممكن أجيكم السبت؟',
      'אפשר לבוא ביום שני?',
      'boleh datang hari minggu?',
      'можно зайти в среду?',
    ],
  ],
  [
    '.arrives',
    [
      'when would it get here?',
      '¿y cuánto tarda?',
      'em quantos dias chega?',
      'quand est-ce que ça arrive ?',
      'quanto ci mette?',
      'сколько идёт посылка? сколько идёт',
    ],
  ],
  ['location', ['which metro is closest', '¿en qué calle están?', 'wo seid ihr genau?', 'как вас найти?']],
  ['returns', ['bought it yesterday, can I bring it back?', 'kann ich es umtauschen?', 'хочу вернуть']],
  [
    'backup',
    ['are my pictures safe during the repair', 'will the files still be on it?', 'фотографии не пропадут?'],
  ],
  [
    'notice',
    [
      'is there still time to order one?',
      'do we pay anything up front?',
      'preciso de dois amanhã, dá tempo?',
      '¿me da tiempo para el sábado?',
      'harus pesan dari kapan ya',
      'למתי מספיקים לי?',
    ],
  ],
  [
    'jobs',
    [
      'where do I hand in my CV?',
      'wohin mit meinem Lebenslauf?',
      'куда прислать резюме',
      'وين ارسل السيرة الذاتية',
      'any openings? I bake',
      'busco trabajo, ¿necesitan gente?',
      'ищу работу',
    ],
  ],
  [
    'restock',
    [
      'will the green one be back?',
      'os anéis vão voltar a haver?',
      'any idea when the M comes back',
      'wann gibt es die Vase wieder?',
      'когда снова завезёте?',
    ],
  ],
  [
    '.price',
    [
      'what would ten of those run to?',
      '¿por cuánto me saldrían diez?',
      'por quanto ficam dez?',
      'à combien reviennent dix ?',
      'auf wie viel kommen zehn?',
      'a quanto vengono dieci?',
      'on tanesi ne kadar tutar',
      'بكم تطلع عشرة؟',
      'כמה יוצא עשרה?',
      'जी दस कितने के पड़ेंगे',
      'sepuluh jatuhnya berapa',
      'на сколько потянут десять?',
    ],
  ],
  ['cod', ['can I pay the driver?', '¿pago al repartidor?', 'kurye gelince kapıda öderim', 'оплата курьеру']],
  ['privacy', ['what do you do with my personal info', 'Datenschutz?', 'мои данные']],
]
const OTHER = [
  'I can bring it to you tomorrow',
  'send me a picture',
  'do you have a card holder',
  'get it back in stock',
  'I want two cakes',
  'is it worth paying more?',
  'la consegna è stata veloce',
  'how long do they live?',
]

/** Near to a topic, and about another thing. */
const NEAR: [topic: string, texts: string[]][] = [
  [
    'location',
    [
      'do you repair bus models?',
      'the train set costs how much?',
      'cerca de mil euros',
      'un vestido de tres metros',
      'a metre of cloth',
      'сколько стоит метро карта',
    ],
  ],
  [
    'loyalty',
    [
      'do you sell a gift card?',
      '¿aceptan tarjeta?',
      'how much is a coffee?',
      'une carte cadeau',
      'карта памяти на 64',
    ],
  ],
  ['jobs', ['what a job you did', '¿a qué hora trabajan?', 'how long does the job take?']],
  ['fitting', ["I'll try to come on Monday", 'can you try the other charger?', 'coba cek harga']],
  ['student', ['a bag for a student', 'my sister is a teacher at a school', 'der Student hat bezahlt']],
  ['backup', ['do you print photos?', 'the photos of the dress are lovely', 'cuánto cuesta imprimir fotos']],
  [
    'loaner',
    [
      'can I wait while you fix it?',
      'do you sell phones?',
      'puedo esperar mientras lo arreglan',
      'my phone is ready?',
    ],
  ],
  [
    'pets',
    ['can I come in with my phone?', 'ich komme mit meiner Tochter', 'do you have food for labradors?'],
  ],
  ['cancel', ['noise cancelling headphones', 'auriculares con cancelación de ruido', 'отменный хлеб']],
  ['evening offer', ['can I come on Friday evening?', 'вечером работаете?', 'habt ihr abends offen?']],
  ['deposit', ['can you turn the music down', 'put it down to me']],
  [
    '.price',
    [
      'does it charge fast?',
      'why do they charge me twice',
      '¿por qué me cobran dos veces?',
      'क्या कार्ड लेते हैं?',
    ],
  ],
  ['seating', ['does the charger work with my laptop?']],
]

describe('Turns of speech that ask about a topic without its name', () => {
  for (const [topic, texts] of ASKED)
    it(`tells ${topic}`, () => {
      assert.deepEqual(
        texts.filter(text => !topicsTurned(readWords(text)).topics.has(topic)),
        [],
      )
    })

  it('takes no other talk for a delivery, a payment or a return', () => {
    for (const text of OTHER) {
      const { topics } = topicsTurned(readWords(text))
      for (const topic of ['delivery', 'payment', 'returns'])
        assert.ok(!topics.has(topic), `${topic}: ${text}`)
    }
  })

  for (const [topic, texts] of NEAR)
    it(`hears no ${topic} where something else is meant`, () => {
      assert.deepEqual(
        texts.filter(text => topicsTurned(readWords(text)).topics.has(topic)),
        [],
      )
    })

  it('says which words do so, since they name no product', () => {
    assert.deepEqual([...topicsTurned(readWords('the cake, levam a casa?')).places], [2, 3, 4])
  })
})
