import type { Word } from './words.ts'

export const AMOUNT =
  /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b|tl\b|kr\b|rp\b|جنيه|درهم|ريال|دينار|руб|шек)|\brp\s?\d|бесплатно|\bfree\b|gratis|مجان|kostenlos|ücretsiz/iu

/** How many there are, not what they cost: the words for both are the same in many languages. */
export const COUNTS =
  /\bhow many\b|\bcu[aá]nt[oa]s\b|\bquant[oa]s\b|\bcombien (?:en|vous en|il (?:vous )?en) |\bwie viele\b|\bquant[ie]\b|\bka[cç] (?:tane|adet)|\bberapa (?:banyak|stok|sisa)|\bsisa berapa|сколько (?:штук|осталось|у вас)|كم (?:حبه|حبة|قطعة|قطعه|عدد|باقي|بقي)|כמה (?:נשאר|יש לכם|יחידות)|कितने (?:बचे|पीस)/iu

const OR = new Set(['or', 'o', 'ou', 'oder', 'veya', 'или', 'او', 'או', 'या', 'ya', 'atau', 'vs', 'versus'])

/** Words that set one price against another. */
const AGAINST =
  /^(?:diff|difference|between|compared|diferencia|diferenca|unterschied|zwischen|differenza|fark|farki|arasinda|arasindaki|(?:ال)?فرق|הבדל|ההבדל|अंतर|फर्क|फ़र्क|beda|bedanya|selisih|разниц\p{L}*|отлича\p{L}*)$/u

/** One or the other, not both together. */
export function compares(asks: Set<string>, words: Word[]): boolean {
  return (
    asks.has('.recommend') ||
    asks.has('.cheapest') ||
    asks.has('.dearest') ||
    words.some(word => OR.has(word.text) || AGAINST.test(word.text))
  )
}

const CURRENCY =
  /(?:[$€£₹]|\b(?:aed|usd|eur|dhs?|dirhams?|euros?|dollars?|bucks|reais|lira|tl|rb|ribu|rupees?|rs)\b|درهم|دولار|يورو|ريال|שקל|₪|रुपय|руб|евро|долл|дирхам)/iu

/** "They said it was 150", "let me have it for 90": no currency, and money all the same. */
const SAID_OR_BID =
  /\b(?:said|told|quoted|advertised)\b.{0,40}\b(?:was|is|for|at|costs?)\b.{0,12}\d|\b(?:give|let|sell|do)\b.{0,45}\bfor \d[\d.,]*(?=\s*(?:$|[?.!,;)]|cash|and|please|pls|ok|then|right|deal|now|today))|\b(?:dij(?:o|eron|iste|isteis)|han dicho|pone|pon[ií]a)\b.{0,45}\b(?:salía|salia|costaba|cuesta|valía|valia|vale|era|estaba a|a|por)\b.{0,6}\d|\b(?:d[eé]ja(?:me|melo|mela)|dame(?:lo|la)?|d[eé]jalo)\b.{0,45}\b(?:en|por) \d|\b(?:disse(?:ram)?|falaram|falou|dizia)\b.{0,45}\b(?:custava|era|por|a|estava)\b.{0,6}\d|\b(?:faz(?:em)?|deixa(?:m)?|fa[cç]a(?:m)?)\b.{0,40}\bpor \d|\b(?:dit|annoncé)\b.{0,40}\b(?:coûtait|était à|pour|à)\b.{0,6}\d|\b(?:gesagt|hieß)\b.{0,40}\d|\b(?:detto|scritto)\b.{0,40}\b(?:costava|era|a|per)\b.{0,6}\d|(?:قالو|قال لي|قلتو)\S*.{0,40}\d|אמר(?:ו|ת)\S*.{0,40}\d|(?:сказали|говорили|написано)\b.{0,40}\d|(?:बताया|कहा) .{0,30}\d|\b(?:katanya|bilang(?:nya)?)\b.{0,40}\d/iu

/** What somebody says that a thing cost, or bids for it, is no count and no model. */
export function withSaidPrices(words: Word[], text: string): Word[] {
  const said = SAID_OR_BID.exec(text)
  if (!said) return words
  const figure = /\d+$/.exec(said[0].replace(/\D+$/, ''))?.[0] ?? ''
  const rest = /^\d*/.exec(text.slice(said.index + said[0].length))![0]
  const at = words.findLastIndex(word => word.figure && word.text === figure + rest && word.value! >= 20)
  return words.map((word, place) => (place === at ? { ...word, money: true } : word))
}

/** An amount of money in the customer's words, about a product: a price somebody claims. */
export function claimsPrice(words: Word[], text: string): boolean {
  return words.some(word => word.figure) && (CURRENCY.test(text) || words.some(word => word.money === true))
}
