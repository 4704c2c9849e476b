import type { Mention } from '../items/mentions.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { STOCK_WORDS, type StockWord } from '../lexicon/stock-words.ts'
import { type Found, findPhrases, phrases } from '../phrases.ts'
import { narrowed, rowsOf } from '../prices/binding.ts'
import { type Reading, spanOf } from '../reading.ts'
import { isAsserted } from '../said/claim.ts'
import { isHypothetical, type StockClaim, type StockInput } from './availability.ts'

const ALL =
  /^(?:all|both|everything|tod[oa]s|tudo|todo|amb[oa]s|tous|toutes|tout|alle|alles|beide|tutti|tutte|tutto|entramb[ie]|hepsi|tumu|ikisi|ucu|все|всё|обе|оба|كلها|كلهم|جميعها|جميعهم|الكل|كلاهما|כולם|כולן|הכל|הכול|שניהם|שתיהן|שלושתם|सब|सभी|सारे|सारी|दोनों|तीनों|semua|semuanya|keduanya|ketiganya)$/
// What may stand between "all" and what is said of it; a noun would be another subject.
const LINK =
  /^(?:of|them|these|those|two|three|four|five|2|3|4|5|is|are|still|now|today|currently|right|here|and|estan|hay|siguen|aun|hoy|ahora|los|las|tres|dos|estao|ainda|hoje|agora|sont|encore|actuellement|aujourd'hui|les|trois|deux|drei|vier|sind|noch|heute|gerade|aktuell|derzeit|momentan|sono|ancora|oggi|attualmente|e|tre|due|de|da|su|an|anda|simdi|bugun|halen|hala|три|два|две|сейчас|сегодня|еще|есть|пока|حاليا|الان|اليوم|עדיין|היום|כרגע|अभी|आज|masih|sedang|hari|ini|saat)$/

const THERE = phrases<true>([
  [
    true,
    'all there|all here|all on the shelf|all on the shelves|all on the counter|all ready|both there|todos aquí|todas aquí|todos listos|todas listas|todos aqui|todas aqui|todos prontos|todas prontas|tous là|toutes là|tous prêts|toutes prêtes|alle da|alle hier|beide da|tutti qui|tutte qui|tutti pronti|tutte pronte|ci sono tutti|ci sono tutte|hepsi var|hepsi hazır|все есть|все готовы|все на месте|كلها جاهزة|كلها هنا|כולם כאן|כולם מוכנים|כולן כאן|सब तैयार|semua ready|semua ada|semuanya ada|semuanya ready',
  ],
])

type Span = { first: number; last: number }

/** "The rye ($9), the rolls ($4) and the baguette ($3), all in stock": each of those named before is there. */
export function allThere(input: StockInput): StockClaim[] {
  const { draft, rows } = input
  return saidOfAll(draft).flatMap(word =>
    narrowed(namedAt(input, word)).flatMap((mention): StockClaim[] => {
      const own = rowsOf({ mentions: [mention] }, rows)
      if (own.length === 0 || own.some(row => row.isAvailable)) return []
      const span = spanOf(draft, word.first, word.last)
      return [{ ...word, span, value: true, kind: 'available', supported: false }]
    }),
  )
}

/** Where the draft says that all are there. */
function saidOfAll(draft: Reading): Span[] {
  const stock = findPhrases(STOCK_WORDS, draft.tokens).filter(word => word.id.available)
  const led = stock.flatMap(word => {
    const first = word.id.shape === 'be' ? allBefore(draft, word) : undefined
    return first === undefined ? [] : [{ first, last: word.last, word }]
  })
  const whole = findPhrases(THERE, draft.tokens).map(({ first, last }) => ({ first, last, word: undefined }))
  return [...led, ...whole]
    .filter(({ first, last, word }) => {
      const isSaid = isAsserted(draft, first, last) && !draft.unsure.has(draft.clause[first] ?? -1)
      const isOpen = word !== undefined && isHypothetical(draft, word)
      return isSaid && !isOpen && !EXCEPT.test(draft.tokens[last + 1]?.text ?? '')
    })
    .map(({ first, last }) => ({ first, last }))
}

function allBefore({ tokens, sentence }: Reading, word: Found<StockWord>): number | undefined {
  for (let at = word.first; at >= word.first - 4 && sentence[at] === sentence[word.first]; at--) {
    if (tokens[at]?.forms.some(form => ALL.test(form))) return at
    if (at < word.first && !LINK.test(tokens[at]?.text ?? '')) return undefined
  }
  return undefined
}

/** The names in front of it in its sentence, else in the one before; a sentence that says what is missing speaks for itself. */
function namedAt({ draft, mentions }: StockInput, { first, last }: Span): Mention[] {
  const here = draft.sentence[first] ?? 0
  const own = mentions.filter(mention => mention.sentence === here && mention.last < first)
  const behind =
    draft.tokens[last + 1]?.text === ':'
      ? mentions.filter(one => one.sentence === here && one.first > last)
      : []
  const earlier = mentions.filter(mention => mention.sentence === here - 1)
  const named = [own, behind, earlier].find(list => list.length > 0) ?? []
  const about = named[0]?.sentence
  const isMissing = findPhrases(STOCK_WORDS, draft.tokens).some(
    word => !word.id.available && draft.sentence[word.first] === about,
  )
  return isMissing ? [] : named
}
