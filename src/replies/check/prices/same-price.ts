import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Figure } from '../amounts.ts'
import type { ComparisonClaim } from '../comparisons.ts'
import type { Drafted } from '../drafted.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { type Found, findPhrases, phrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { rowsOf } from './binding.ts'

type Same = 'same' | 'also' | 'either'

/** `same` says it by itself, `either` of an extra, `also` where nothing but a second name stands beside it: "and fig too". */
const SAME = phrases<Same>([
  [
    'same',
    'the same|same|same price|the same price|likewise|ditto|so is|so are|same goes for|no different|stays the same|the price stays|price doesn\'t change|lo mismo|igual|igualmente|el mismo precio|mismo precio|no cambia el precio|el precio no cambia|no cambia nada|o mesmo|o mesmo preço|mesmo preço|igual|fica igual|não muda o preço|o preço não muda|não muda nada|idem|pareil|pareille|la même chose|le même prix|même prix|autant|de même|le prix ne change pas|ne change rien|genauso|genau so|genauso viel|ebenso|ebenso viel|dasselbe|das gleiche|gleich viel|gleich teuer|der preis bleibt|bleibt gleich|uguale|lo stesso|lo stesso prezzo|stesso prezzo|altrettanto|il prezzo non cambia|non cambia niente|non cambia nulla|aynı|aynısı|aynı fiyat*|fiyat değişmez|fiyatı değişmez|столько же|так же|аналогично|та же цена|цена та же|цена не меняется|цена не изменится|مثله|مثلها|مثل الأول|نفس الشيء|نفس الشي|نفس السعر|بنفس السعر|السعر نفسه|السعر لا يتغير|السعر ما يتغير|אותו דבר|אותו מחיר|באותו מחיר|כנ "ל|המחיר לא משתנה|उतने|उतना|उतनी|वही|इतने|उसी दाम|sama|sama aja|sama saja|sama juga|segitu juga|harganya tetap|tetap sama',
  ],
  [
    'either',
    'or not|with or without|o no|con o sin|ou não|com ou sem|ou pas|avec ou sans|oder nicht|mit oder ohne|con o senza|или нет|с или без|أو بدون|أو لا|עם או בלי|או לא|या नहीं|atau tidak|dengan atau tanpa',
  ],
  [
    'also',
    'too|as well|also|también|también|também|aussi|également|auch|anche|pure|de|da|тоже|также|أيضا|ايضا|كذلك|كمان|גם|גם כן|भी|juga',
  ],
])

// "De" and "da" are a preposition but to Turks, "pure" is clean but to Italians.
const SPOKEN_IN: Record<string, string> = { de: 'tr', da: 'tr', pure: 'it', sama: 'id', gleich: 'de' }
const PRICE_NOUN =
  /^(?:price|cost|amount|money|precio|importe|preco|valor|prix|tarif|preis|prezzo|fiyat\S*|цен\S*|السعر|سعر|מחיר|המחיר|कीमत|दाम|harga\S*)$/
const COSTING =
  /^(?:is|are|costs?|it's|goes|for|as|than|would|be|comes?|runs?|will|cuesta\S*|vale\S*|sale\S*|queda\S*|sera\S*|te|le|custa\S*|fica\S*|coute\S*|revien\S*|est|sont|celle|celui|kostet|kosten|ist|sind|wie|viel|der|costa\S*|viene\S*|quell[oaie]|que|che|comme|como|стоит|стоят|выйдет|и|столько|kac|fiyati|da|de|बस|का|की|के|ही|है|हैं|भी|hai|juga|harganya|هو|هي|و|سعره|سعرها|عולה|עולה|עולים|גם|the|one|ones|a)$/
const WITH = /^(?:with|con|com|avec|mit|с|со|مع|עם|dengan|pakai)$/

/** "X is $4.50, Y the same": the second costs what the first does, and with an extra nothing is added. */
export function samePrices(input: Drafted): ComparisonClaim[] {
  const { draft, rows, mentions } = input
  if (rows.length === 0) return []
  return findPhrases(SAME, draft.tokens).flatMap((word): ComparisonClaim[] => {
    const [first, last] = sentenceBounds(draft, word.first)
    const own = SPOKEN_IN[draft.tokens[word.first]?.text ?? '']
    if (own !== undefined && own !== draft.language) return []
    if (draft.tokens[last]?.text === '?' || isDenied(draft, word.first, 3, word.last)) return []
    const price = draft.figures.findLast(
      figure =>
        figure.kind === 'money' &&
        figure.last < word.first &&
        (draft.sentence[figure.first] ?? 0) >= (draft.sentence[word.first] ?? 0) - 1,
    )
    if (!price) return []
    const from = Math.max(first, price.last + 1)
    const claim = (supported: boolean): ComparisonClaim[] => [
      { span: spanOf(draft, word.first, word.last), value: true, kind: 'comparison', supported },
    ]
    if (word.id !== 'also' && isChargedExtra(input, word, from, last)) return claim(false)
    if (word.id === 'either') return []
    const second = secondOf(input, word, from, last)
    if (!second) return []
    const one = mentions.findLast(mention => mention.last < price.first)
    const prices = [
      ...price.values,
      ...(one ? rowsOf({ mentions: [one] }, rows) : rows).flatMap(row =>
        row.price === null || second.rows.includes(row.index) ? [] : [row.price],
      ),
    ]
    const values = rowsOf({ mentions: [second] }, rows).flatMap(row =>
      row.price === null ? [] : [row.price],
    )
    if (values.length === 0) return []
    return claim(values.some(value => prices.some(other => Math.abs(value - other) < 0.005)))
  })
}

/** The article that is said to cost the same: right in front of the word or right behind it. */
function secondOf(
  { draft, mentions }: Drafted,
  word: Found<Same>,
  from: number,
  last: number,
): Mention | undefined {
  const inStretch = mentions.filter(mention => mention.first >= from && mention.last <= last)
  const before = inStretch.findLast(mention => mention.last < word.first)
  const after = inStretch.find(mention => mention.first > word.last)
  const isPlain = (a: number, b: number) =>
    b - a <= 6 && draft.tokens.slice(a, b).every(token => isLittle(draft, token.text))
  const isFree = !draft.figures.some(
    figure => figure.kind === 'money' && figure.first > word.last && figure.last <= last,
  )
  if (word.id === 'also') {
    const hasStock = findPhrases(STOCK_WORDS, draft.tokens, from, last + 1).length > 0
    const isWhole =
      before !== undefined &&
      isFree &&
      !hasStock &&
      isPlain(from, before.first) &&
      isPlain(before.last + 1, word.first) &&
      isClosed(draft, word.last + 1)
    const isLed =
      after !== undefined &&
      isFree &&
      !hasStock &&
      isPlain(from, word.first) &&
      isPlain(word.last + 1, after.first) &&
      isClosed(draft, after.last + 1)
    return isWhole ? before : isLed ? after : undefined
  }
  const next = draft.tokens[word.last + 1]
  const isOfPrice =
    isClosed(draft, word.last + 1) || PRICE_NOUN.test(next?.text ?? '') || isLittle(draft, next?.text ?? '')
  if (!isOfPrice) return undefined
  if (before && isPlain(before.last + 1, word.first)) return before
  return after && isPlain(word.last + 1, after.first) ? after : undefined
}

function isClosed({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token?.kind !== 'word' || CONNECTORS.has(token.text) || CLOSING.test(token.text)
}

const CLOSING = /^(?:है|हैं|hai|kak|ya|kok|but|pero|mas|mais|aber|ma|но|لكن|אבל|sold|agotad\S*|wenn|if)$/

function isLittle({ language }: Reading, word: string): boolean {
  const spoken = LANGUAGES.find(own => own === language)
  return (
    !/^[\p{L}\p{M}]/u.test(word) ||
    FILLERS.has(word) ||
    CONNECTORS.has(word) ||
    COSTING.test(word) ||
    PRICE_NOUN.test(word) ||
    (spoken !== undefined && isFunctionWord(word, spoken))
  )
}

/** "With soy milk it stays the same" where an entry charges for soy milk. */
function isChargedExtra(
  { draft, entries, mentions }: Drafted,
  word: Found<Same>,
  from: number,
  last: number,
): boolean {
  const at = draft.tokens.findIndex((token, i) => i >= from && i <= last && WITH.test(token.text))
  if (at < 0 && word.id === 'same') return false
  const beside = [1, 2, 3].flatMap(gap => [word.first - gap, word.last + gap]).filter(i => i >= from)
  const extra = (word.id === 'either' ? beside : [1, 2, 3, 4].map(gap => at + gap)).filter(
    i => i <= last && !mentions.some(one => one.positions.includes(i)),
  )
  const isStated = (fee: Figure) =>
    draft.figures.some(
      figure => figure.kind === 'money' && figure.values.some(value => fee.values.includes(value)),
    )
  return entries.some(({ reading, row, things }) => {
    const fees = reading.figures.filter(figure => figure.kind === 'money')
    if (row !== undefined || fees.length === 0 || fees.some(isStated)) return false
    return extra.some(i => {
      const token = draft.tokens[i]
      const isThing = [...(draft.things.get(i) ?? [])].some(thing => things.has(thing))
      return (
        isThing ||
        (token?.kind === 'word' &&
          token.text.length > 3 &&
          !isLittle(draft, token.text) &&
          reading.tokens.some(own => own.kind === 'word' && similar(own, token)))
      )
    })
  })
}
