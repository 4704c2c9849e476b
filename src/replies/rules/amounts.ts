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

/** An amount of money in the customer's words, about a product: a price somebody claims. */
export function claimsPrice(words: Word[], text: string): boolean {
  return (
    words.some(word => word.figure) &&
    /(?:[$€£₹]|\b(?:aed|usd|eur|dhs?|dirhams?|euros?|dollars?|bucks|reais|lira|tl|rb|ribu|rupees?|rs)\b|درهم|دولار|يورو|ريال|שקל|₪|रुपय|руб|евро|долл|дирхам)/iu.test(
      text,
    )
  )
}
