import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { isDenied, type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

// What another shop asks: the same, or less than that.
const THEIR_PRICE = [
  /\b(?:(?:at |for )?(?:the |that )?same price|what (?:they|the others?|the competition|that shop)\S* (?:charges?|asks?|wants?|takes?)|(?:match|beat|undercut|meet|go (?:below|lower than|under)|price at) (?:their|that|the|any|an?|its)?\s?(?:\S+ )?(?:price|offer|quote)s?|at their price)\b/,
  /\b(?:(?:el |al )?mismo precio|al precio de (?:ellos|la otra|la competencia|otra)|(?:mejoramos|mejorar|superamos|bajamos de) (?:su|ese|el|cualquier) (?:precio|oferta)|lo mismo que (?:ellos|la otra|en la otra)|o mesmo preco|ao mesmo preco|mesmo preco|ao preco (?:deles|da outra)|(?:batemos|cobrimos|melhoramos) (?:o|esse|qualquer) preco)\b/,
  /\b(?:(?:le |au )?meme prix|au prix de (?:l'autre|la concurrence)|(?:zum |den |denselben )?(?:gleichen|selben) preis|denselben preis|(?:gehen|ziehen|halten) (?:beim|mit dem|bei dem|mit deren) preis|(?:unterbieten|gleichen) (?:den|deren|ihren|das|jeden|diesen)|(?:lo |allo )?stesso prezzo|al prezzo (?:dell'altro|loro|della concorrenza)|(?:battiamo|pareggiamo|eguagliamo) (?:il|quel|qualsiasi) prezzo)\b/,
  /\bayni fiyat\S*|fiyatina (?:veri|yapa|indir)\S*|fiyatini (?:veri|yapa|esitle|tuttur|karsila)\S*|(?:так(?:ой|ую|ая) же|так(?:ой|ую|ая)-же|т(?:ой|у|а) же|по их|их) цен\S*|(?:^|\s)(?:بنفس|نفس|مثل) (?:ال)?سعر|(?:لسعرهم|بسعرهم|لسعره\b|ارخص منهم)|(?:באותו|אותו|אותה) (?:ה)?מחיר|במחיר שלהם|(?:वही|उसी|उतने ही|वाले|बराबर) (?:दाम|कीमत|रेट|भाव)|harga (?:yang )?sama|harga mereka|samakan harga/,
]

const OTHER_SHOP = [
  /\b(?:(?:the |that |an?|any )?other (?:shop|store|place|dealer|seller|one|garage|salon|pharmacy)s?|another (?:shop|store|place|dealer|seller)|competit\w+|elsewhere|rivals?|they (?:charge|ask|want|take)|their (?:price|offer|quote)|la competencia|(?:la |en la |de la |una |a la )?otra (?:tienda|parte)|otr[oa]s (?:tiendas|comercios|sitios)|otro (?:sitio|comercio|local|lugar)|de ellos|que ellos)\b/,
  /\b(?:(?:d?a |n?a )?outra loja|outr[oa]s (?:lojas|sitios)|outro (?:sitio|lugar)|concorr\w+|deles|l'autre (?:magasin|boutique)|d'autres magasins|un autre magasin|autres magasins|concurren\w+|chez eux|konkurrenz|(?:im |dem |der |anderen|ander\w+) (?:laden|geschaft|laden|handler|anbieter)|anderswo|woanders|mitbewerber\w*|altr[oi] negozi\w?|dell'altro negozio|l'altro negozio|concorren\w+|altrove|da loro)\b/,
  /\b(?:diger|baska|obur|oteki|rakip) (?:magaza|dukkan|yer|firma|satici)\S*|rakib\S*|друг(?:ом|ого|ой|их) (?:магазин|мест|салон)\S*|конкурент\S*|у них|(?:ال)?(?:محل|متجر|مكان|محلات|متاجر) (?:ال)?(?:ثاني|اخر|اخري|ثانيه|منافس)\S*|منافس\S*|عندهم|سعرهم|منهم|(?:ב?ה?חנות|חנויות|מקום|ב?ה?מקום) (?:ה?אחר|ה?שני|ה?מתחר)\S*|מתחר\S*|שלהם|אצלם|(?:दूसरी|दूसरे|अन्य|बाकी|और) (?:दुकान|जगह|स्टोर|शॉप)\S*|उनके|toko (?:sebelah|lain|tetangga|itu)|tempat lain|kompetitor|pesaing|mereka/,
]

// The shop does something, or the customer gets it: "both of our shops have the same price" gives nothing.
const GIVING = [
  /\b(?:give|do|let|sell|offer|charge|get|have it|match|beat|meet|undercut|go|can|will|pay|take|damos|dejamos|hacemos|vendemos|cobramos|ofrecemos|doy|dejo|hago|puede|lleva|igualamos|mejoramos|superamos|bajamos|fazemos|damos|vendemos|cobramos|oferecemos|faco|deixamos|leva|paga|batemos|cobrimos|melhoramos)\b/,
  /\b(?:faisons|fais|fait|donnons|vendons|offrons|laissons|proposons|aurez|avez|payez|bekommen|bekommst|geben|gebe|machen|mache|verkaufen|bieten|zahlen|kriegen|gehen|ziehen|halten|unterbieten|gleichen|facciamo|faccio|diamo|vendiamo|offriamo|lasciamo|applichiamo|battiamo|pareggiamo|eguagliamo|paga|avra)\b|ver(?:iriz|irim|elim|ebil)\S*|yap(?:ariz|arim|alim|abil)\S*|(?:indir|esitle|tuttur|karsila)\S*|satariz|отда(?:дим|ем)|прода(?:дим|ем)|сделаем|дадим|предложим|уступим|получите|снизим/,
  /نعط|اعط|نبيع|نسوي|نعمل|ننزل|نخل|ناخذ|تاخذ|نقدم|نوفر|نحسب|ندي|نتن|ניתן|נותנים|אתן|נמכור|נעשה|נשווה|תקבל|נוריד|देंगे|दे सकते|देते|देगे|दूँगा|कर देंगे|करेंगे|मिलेगा|लगा देंगे|\b(?:kasih|beri|berikan|jual|samakan|dapat|ikuti|bisa)\b/,
]

/** "We'll let you have it at their price": what another shop asks, no shop takes that has not said so. */
export function findMatchedPrices({ draft, entries, ask }: Drafted): UnsupportedClaim[] {
  const isKnown = entries.some(
    ({ row, promises, reading }) =>
      row === undefined &&
      (promises.some(promise => promise.id === 'price-match' && !promise.denied) ||
        matchedIn(reading, ask).some(([from, to]) => !isDenied(reading, from, 40, to))),
  )
  if (isKnown) return []
  return matchedIn(draft, ask)
    .filter(([from, to]) => isAsserted(draft, from, to) && !isDeniedBehind(draft, to))
    .map(([from, to]) => unsupported(draft, from, to))
}

/** Hindi "दाम पर नहीं दे सकते": its "on" is also its "but", which would part the no from what it denies. */
function isDeniedBehind({ denials, sentence }: Reading, last: number): boolean {
  return denials.some(at => at > last && at - last <= 4 && sentence[at] === sentence[last])
}

/** Where a sentence that gives something tells the price of another shop, which it or the customer names. */
function matchedIn(reading: Reading, ask: Reading): [from: number, to: number][] {
  const { tokens, folded } = reading
  const isAsked = OTHER_SHOP.some(words => words.test(ask.folded.text))
  return tokens.flatMap((_, at): [number, number][] => {
    const [first, last] = sentenceBounds(reading, at)
    if (first !== at) return []
    const from = tokens[first]?.start ?? 0
    const text = folded.text.slice(from, tokens[last]?.end ?? 0)
    const price = THEIR_PRICE.map(words => words.exec(text)).find(Boolean)
    const isOfOther = isAsked || OTHER_SHOP.some(words => words.test(text))
    if (!price || !isOfOther || !GIVING.some(words => words.test(text))) return []
    const begin = from + price.index + (price[0].length - price[0].trimStart().length)
    const end = from + price.index + price[0].length
    const own = tokens.findIndex((token, i) => i >= first && token.end > begin)
    return [
      [
        own,
        Math.max(
          own,
          tokens.findLastIndex((token, i) => i <= last && token.start < end),
        ),
      ],
    ]
  })
}
