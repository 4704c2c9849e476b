import type { Entry } from '../entries.ts'
import { headOf, type Mention } from '../items/mentions.ts'
import { FILLERS, type Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { ON_SHELF, SHELVES, type Shelf, WIDER_SHELF } from '../lexicon/shelves.ts'
import { findPhrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { holds, relationOf } from '../relation.ts'
import type { Token } from '../text.ts'
import { deniedThings, EXCLUDED } from './conditions.ts'
import type { PromiseInput } from './promises.ts'

/** "15% off bouquets, not valid for pots": nothing for the orchid in its pot. */
export function isOfExcludedGoods(
  input: Pick<PromiseInput, 'draft' | 'mentions' | 'rows'>,
  entry: Entry,
  first: number,
  last: number,
): boolean {
  const { mentions, rows } = input
  const { reading } = entry
  const beside = mentions.filter(mention => mention.first >= first && mention.last <= last)
  const subject = beside.length > 0 ? beside : mentions.filter(mention => mention.last < first).slice(-1)
  const goods = subject.filter(
    mention =>
      // "500 TL" is in the name of a card, and in every price.
      !mention.positions.every(at => input.draft.figureAt.has(at)) && !isOfCondition(input, mention, reading),
  )
  const named = rows.filter(row => goods.some(mention => mention.rows.includes(row.index)))
  const things = deniedThings(entry)
  // "Bilderbuch" is a Buch.
  const kinds = (row: Row) => [
    ...row.things.values(),
    ...(entry.language === 'de' ? row.tokens.flatMap(token => headOf(token) ?? []) : []),
  ]
  const isDeniedKind = (row: Row) => kinds(row).some(ids => things.some(id => ids.has(id)))
  // "15% off accessories" is nothing off a repair.
  const isOfAccessories = reading.tokens.some(token => ACCESSORIES.test(token.text))
  const isWork = (row: Row) =>
    [...row.things.values()].some(ids => ids.has('repair') || ids.has('replacement'))
  const excluded = excludedWords(reading)
  const isDeniedWord = (row: Row) =>
    row.tokens.some(
      own => own.kind === 'word' && !FILLERS.has(own.text) && excluded.some(token => similar(token, own)),
    )
  const shelves = shelvesLeftOut(reading)
  const isOnShelf = (row: Row) => shelvesOf(row).some(shelf => shelves.includes(shelf))
  return named.some(
    row =>
      (isOfAccessories && isWork(row)) ||
      (isOfBound(entry, row) && (isDeniedKind(row) || isDeniedWord(row) || isOnShelf(row))),
  )
}

/** "Power tools are not included": the whole shelves that an entry leaves out. */
function shelvesLeftOut(reading: Reading): Shelf[] {
  const excluded = new Set(excludedWords(reading))
  return findPhrases(SHELVES, reading.tokens)
    .filter(found => excluded.has(reading.tokens[found.first] as Token))
    .map(found => found.id)
}

/** A jigsaw is a power tool, and so a tool. */
function shelvesOf(row: Row): Shelf[] {
  const words = row.tokens.map(token => token.text)
  const figure = row.tokens.findIndex(token => token.kind === 'number' || token.text === '(')
  const whole = words.join(' ')
  const name = (figure > 0 ? words.slice(0, figure) : words).join(' ')
  return ON_SHELF.flatMap(([shelf, ends, begins]) => {
    const wider = WIDER_SHELF[shelf]
    return ends.test(name) || begins.test(whole) ? [shelf, ...(wider ? [wider] : [])] : []
  })
}

/** "With the club card": the words of a gift card too, said here of what the entry asks for. */
function isOfCondition({ draft }: Pick<PromiseInput, 'draft'>, mention: Mention, reading: Reading): boolean {
  return mention.positions.every(position => {
    const token = draft.tokens[position] as Token
    return reading.tokens.some(
      (own, at) =>
        own.kind === 'word' && similar(own, token) && !isLeftOut(reading, at) && !isBeforeNo(reading, at),
    )
  })
}

const ACCESSORIES =
  /^(?:accessor(?:y|ies)|accesorios?|acessorios?|accessoires?|zubehor|accessori[oe]?|aksesuar\S*|аксессуар\S*|اكسسوار\S*|الاكسسوارات|אביזרים|אקססוריז|एक्सेसरी\S*|aksesori\S*)$/

/** "Not on frames over 4,000": of the frames those that cost more, where the exclusion gives a price. */
function isOfBound({ reading }: Entry, row: Row): boolean {
  const bounds = reading.figures.filter(
    figure =>
      figure.kind === 'money' && relationOf(reading, figure) !== 'exact' && isLeftOut(reading, figure.first),
  )
  return (
    bounds.length === 0 ||
    (row.price !== null &&
      bounds.some(bound => holds(relationOf(reading, bound), bound.values[0] ?? 0, row.price as number)))
  )
}

/** What an entry denies: behind its no or its "except", or before a no that is said of it ("lenses are not included"). */
export function excludedWords(reading: Reading): Token[] {
  return reading.tokens.filter(
    (token, at) =>
      token.kind === 'word' &&
      token.text.length >= 3 &&
      !FILLERS.has(token.text) &&
      (isLeftOut(reading, at) || isBeforeNo(reading, at) || isListedBeforeNo(reading, at)),
  )
}

const LEAVING_OUT =
  /^(?:hors|esclus[oaie]|exclu|exclue?s?|excluid[oa]s?|excluyendo|excluindo|excluding|excl|исключая)$/

/** "Hors ordonnances", "esclusi i libri"; but "hors de Lyon" is a place. */
function isBehindLeaving({ tokens, clause }: Pick<Reading, 'tokens' | 'clause'>, at: number): boolean {
  return [1, 2, 3].some(
    back =>
      clause[at - back] === clause[at] &&
      LEAVING_OUT.test(tokens[at - back]?.text ?? '') &&
      !/^(?:de|du|des|d)$/.test(tokens[at - back + 1]?.text ?? ''),
  )
}

function isLeftOut({ tokens, sentence, clause, denials }: Reading, at: number): boolean {
  return (
    isBehindLeaving({ tokens, clause }, at) ||
    denials.some(denial => denial < at && sentence[denial] === sentence[at]) ||
    tokens.some((token, i) => i < at && sentence[i] === sentence[at] && EXCEPT.test(token.text)) ||
    isExcludedBeside({ tokens, sentence }, at)
  )
}

/** "Esclusi i robot", "Bücher sind ausgenommen": a sentence that does nothing else. */
function isExcludedBeside({ tokens, sentence }: Pick<Reading, 'tokens' | 'sentence'>, at: number): boolean {
  const own = tokens.flatMap((token, i) => (sentence[i] === sentence[at] ? [token] : []))
  return own.some(token => EXCLUDED.test(token.text)) && !own.some(token => token.text === '%')
}

const LISTED = 3

/** "Furniture, tools and compost are not included": what is listed before the clause that says no. */
function isListedBeforeNo({ tokens, clause, sentence, denials, figures }: Reading, at: number): boolean {
  const denial = denials.find(i => i > at && sentence[i] === sentence[at])
  if (denial === undefined) return false
  const own = tokens.flatMap((token, i) =>
    sentence[i] === sentence[at] && i < denial && token.kind === 'word' ? [i] : [],
  )
  const isItem = (part: number | undefined) => own.filter(i => clause[i] === part).length <= LISTED
  return (
    own.filter(i => i >= at && clause[i] !== clause[denial]).every(i => isItem(clause[i])) &&
    !figures.some(figure => sentence[figure.first] === sentence[at])
  )
}

/** The subject of a no, where its clause grants no share: "lenses are not included", "hediye kartlarında geçerli değil". */
function isBeforeNo({ clause, denials, figures }: Reading, at: number): boolean {
  return (
    denials.some(denial => denial > at && clause[denial] === clause[at]) &&
    !figures.some(figure => figure.kind === 'percent' && clause[figure.first] === clause[at])
  )
}

/** "For accessories only, not for repairs": the draft says itself what gets none. */
export function tellsExclusion(draft: Reading, entry: Entry, first: number, last: number): boolean {
  const things = [...deniedThings(entry), 'repair', 'replacement']
  const words = excludedWords(entry.reading)
  const isExcluded = (at: number) => {
    const token = draft.tokens[at]
    return (
      [...(draft.things.get(at) ?? [])].some(id => things.includes(id)) ||
      (token?.kind === 'word' && token.text.length > 3 && words.some(word => similar(word, token)))
    )
  }
  const leaving = draft.tokens.flatMap((token, at) =>
    at >= first && at <= last && (draft.denials.includes(at) || EXCEPT.test(token.text)) ? [at] : [],
  )
  return leaving.some(at => [1, 2, 3, 4, 5].some(gap => at + gap <= last && isExcluded(at + gap)))
}
