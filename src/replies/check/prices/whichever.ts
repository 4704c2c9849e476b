import type { ComparisonClaim } from '../comparisons.ts'
import type { Drafted } from '../drafted.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS } from '../items/rows.ts'
import { CHOICE_WORDS } from '../lexicon/frame-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { isVersion } from '../quantifiers.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { narrowed, rowsOf } from './binding.ts'

/** What leaves the choice open: whichever is taken, the price is this one. */
const WHICHEVER = phrases<true>([
  [
    true,
    "whichever|whatever|regardless of|regardless|no matter|doesn't matter|does not matter|irrespective of|either|any|every|all|whether|da igual|sea cual sea|sea cual fuere|cualquiera que sea|cualquier|independientemente|sin importar|no importa|lo mismo da|todas las|todos los|tanto|ya sea|seja|seja qual for|qualquer|independentemente|não importa|tanto faz|todos os|todas as|quel que soit|quelle que soit|quels que soient|quelles que soient|peu importe|n importe|toutes les|tous les|que ce soit|egal|unabhängig|ganz gleich|jede|jeder|alle|ob|qualunque|qualsiasi|indipendentemente|a prescindere|non importa|che sia|sia|tutte le|tutti i|fark etmez|hangi|ne olursa|her|ister|bütün|tüm|независимо|неважно|не важно|не зависит|любой|любого|любом|любая|все|хоть|بغض النظر|مهما|أي|اي|كل|سواء|לא משנה|בלי קשר|בכל|כל|בין אם|चाहे|कोई भी|किसी भी|हर|सभी|mau|mau yang|apa pun|apapun|mana pun|manapun|semua|berapa pun|tiap|setiap",
  ],
])

/** "The cable is AED 45, no matter if 1 m or 2 m": one price for versions that cost different amounts. */
export function oneForAll(input: Drafted): ComparisonClaim[] {
  const { draft, rows, mentions } = input
  if (rows.length < 2) return []
  const claims: ComparisonClaim[] = []
  for (const word of findPhrases(WHICHEVER, draft.tokens)) {
    const [first, last] = sentenceBounds(draft, word.first)
    const figures = draft.figures.filter(
      figure => figure.kind === 'money' && figure.first >= first && figure.last <= last,
    )
    const [price] = figures
    if (!price || figures.length > 1 || relationOf(draft, price) !== 'exact') continue
    if (draft.tokens[last]?.text === '?' || isDenied(draft, price.first)) continue
    const own = mentions.filter(mention => mention.first >= first && mention.last <= last)
    const listed = listedBehind(draft, own, word)
    if (listed.length < 2 && !isOfVersions(draft, word, last)) continue
    const goods = narrowed(own.filter(mention => !listed.includes(mention)))
    const named = listed.length >= 2 ? listed : goods.length > 0 ? goods.slice(-1) : mentions.slice(-1)
    if (named.length === 0) continue
    const prices = new Set(rowsOf({ mentions: named }, rows).map(row => row.price))
    if (prices.size > 1 && [...prices].some(one => one !== null && price.values.includes(one)))
      claims.push({
        span: spanOf(draft, price.first, price.last),
        value: false,
        kind: 'comparison',
        supported: false,
      })
  }
  return claims
}

/** "1 m or 2 m", "the small and the large": versions behind the word, joined by an "or". */
function listedBehind(draft: Reading, own: readonly Mention[], word: Found<true>): Mention[] {
  const behind = own.filter(mention => mention.first > word.first && mention.first - word.last <= 14)
  const [one, two] = [behind.at(-2), behind.at(-1)]
  if (!one || !two || one.rows.some(row => two.rows.includes(row))) return []
  return draft.tokens
    .slice(one.last + 1, two.first)
    .some(token => CONNECTORS.has(token.text) || JOINING.test(token.text))
    ? behind.filter(mention => mention.rows.length === 1)
    : []
}

const JOINING = /^(?:como|comme|che|sia|quanto|wie|ister|или|או|או|veya)$/

/** "Whichever size", "egal in welcher Länge". */
function isOfVersions(draft: Reading, word: Found<true>, last: number): boolean {
  return [1, 2, 3, 4].some(
    gap =>
      word.last + gap <= last &&
      draft.clause[word.last + gap] === draft.clause[word.last] &&
      (isVersion(draft, word.last + gap) ||
        phraseAt(CHOICE_WORDS, draft.tokens, word.last + gap) !== undefined),
  )
}
