import { phrases } from '../phrases.ts'

/** That the shop pays, whatever it pays for. */
export const WE_PAY = phrases<true>([
  [
    true,
    "we pick up the|we pay|we'll pay|we're paying|we foot|we absorb|we'll absorb|we cover|we'll cover|we swallow|we treat you|we take care of the|taken care of by us|paid by us|covered by us|at our expense|our treat|nos encargamos nosotros|nos hacemos cargo|corremos con|corre de nuestra cuenta|pagamos nosotros|lo pagamos|la pagamos|los pagamos|nosotros pagamos|asumimos|invitamos nosotros|nós pagamos|pagamos nós|a gente paga|quem paga somos nós|ficam por nossa conta|assumimos|on prend en charge|nous prenons en charge|prenons à notre charge|c est nous qui payons|nous payons|on paie|c est pour nous|zahlen wir|wir zahlen|bezahlen wir|wir bezahlen|tragen wir|wir tragen|wir übernehmen|übernehmen wir|paghiamo noi|noi paghiamo|ci pensiamo noi|offriamo noi|ce ne facciamo carico|biz öderiz|biz ödüyoruz|biz karşılarız|biz karşılıyoruz|bizden olsun|оплачиваем мы|оплатим мы|мы оплатим|мы оплачиваем|мы платим|берем на себя|возьмем на себя|мы берем|ندفعها|ندفعه|نحن ندفع|احنا ندفع|نتحمل|نتحملها|علينا احنا|אנחנו משלמים|משלמים אנחנו|אנחנו מכסים|אנחנו סופגים|हम देंगे|हम दे देंगे|हम उठाएंगे|हम उठाएँगे|हम भर देंगे|हम भरेंगे|हमारे जिम्मे|ham denge|kami yang tanggung|kami yang bayar|kami yang bayarin|kami bayarin|ditanggung toko|ditanggung penjual|dari kami|urusan kami",
  ],
])
