import { detectLanguage } from '../../language/detect.ts'
import { LANGUAGES, type Language } from '../../language/languages.ts'
import { meaningsOf } from '../../rules/lexicon.ts'
import type { Drafted } from '../drafted.ts'
import { PLAIN_ENGLISH } from '../lexicon/plain-english.ts'
import { phraseAt } from '../phrases.ts'
import { clauseBounds, type Reading } from '../reading.ts'
import { MEASURES } from '../units.ts'
import { FILLERS, type Row } from './rows.ts'

// A shop has few names, and every draft about them asks.
const areForeignTo = new Map<string, boolean>()
const MAX_KEPT = 300
const MOST_READ = 400

/** The names are in another language than the draft: it says in words of its own what they are. */
export function areForeign(rows: readonly Row[], language: string): boolean {
  const spoken = LANGUAGES.find(own => own === language)
  if (rows.length === 0 || !spoken) return false
  const names = [...new Set(rows.map(row => row.name))].join('. ').slice(0, MOST_READ)
  const key = `${spoken}\n${names}`
  let known = areForeignTo.get(key)
  if (known === undefined) {
    known = isForeignTo(names, rows, spoken)
    if (areForeignTo.size >= MAX_KEPT) areForeignTo.clear()
    areForeignTo.set(key, known)
  }
  return known
}

// Short names may be anybody's.
const LONG = 9
const OTHER_SCRIPT = /^(?:ru|ar|he|hi)$/

function isForeignTo(names: string, rows: readonly Row[], spoken: Language): boolean {
  if (OTHER_SCRIPT.test(spoken)) return !/[^\p{Script=Latin}\P{L}]/u.test(names)
  const { language, certain } = detectLanguage(names, undefined, '')
  if (certain) return language !== spoken
  // "Schubkarre 85 l" in an English draft: no word of it is English.
  const words = rows
    .flatMap(row => row.tokens)
    .filter(token => token.kind === 'word' && token.text.length > 3 && !token.glued)
  return (
    spoken === 'en' &&
    words.some(word => word.text.length >= LONG) &&
    words.every(
      word =>
        !PLAIN_ENGLISH.has(word.text) &&
        (meaningsOf([word], 'en')[0] ?? []).every(one => one.repaired || one.language !== 'en'),
    )
  )
}

const SAYS =
  /^(?:is|are|costs?|comes?|would|will|sells?|goes|stands|runs|at|for|kostet|kosten|ist|sind|liegt|cuesta|cuestan|vale|valen|es|son|sale|esta|estan|custa|custam|e|sao|fica|coute|coutent|est|sont|costa|costano|sono|стоит|стоят|سعره|سعرها|עולה|की|का|है|harganya)$/
const HOLDS =
  /^(?:with|without|has|have|having|includes?|including|contains?|mit|ohne|hat|haben|con|sin|tiene|trae|incluye|com|sem|tem|avec|sans|senza|ha|с|без|مع|بدون|עם|בלי|dengan|tanpa)$/

/**
 * "The cat litter box is €34.90" of what the rows call a Katzentoilette: the word stands in what the price is said of, and
 * some word of the row is not told otherwise.
 */
export function translatesName(input: Drafted, at: number): boolean {
  const { draft, rows, mentions } = input
  if (isCalledOtherwise(input, at)) return true
  if (!areForeign(rows, input.language)) return false
  const named = subjectAround(draft, at)
  if (!named) return false
  const [first, last] = named
  const beside = mentions.filter(mention => mention.first >= first && mention.last <= last)
  const bound = new Set(beside.flatMap(mention => mention.rows))
  const priced = draft.figures.filter(
    figure => figure.kind === 'money' && draft.sentence[figure.first] === draft.sentence[at],
  )
  const isMeant = (row: Row) =>
    bound.has(row.index) ||
    (bound.size === 0 && row.price !== null && priced.some(figure => figure.values.includes(row.price!)))
  return rows.some(row => isMeant(row) && hasUntold(draft, row))
}

/** "The 54-litre tank is £89" of an aquarium of 54 litres: named by its measure, priced as its row, and no word of the name said. */
function isCalledOtherwise({ draft, rows, mentions }: Drafted, at: number): boolean {
  const beside = mentions.findLast(mention => mention.last < at && mention.rows.length === 1)
  const between = draft.tokens.slice((beside?.last ?? at) + 1, at)
  if (!between.every((token, i) => token.text === '-' || phraseAt(MEASURES, between, i))) return false
  const row = rows.find(one => beside?.rows.includes(one.index))
  if (!beside || !row || !SAYS.test(draft.tokens[at + 1]?.text ?? '')) return false
  const isMeasured = beside.positions.every(
    position => draft.tokens[position]?.kind === 'number' || phraseAt(MEASURES, draft.tokens, position),
  )
  const price = draft.figures.find(figure => figure.first === at + 2)
  return isMeasured && price?.kind === 'money' && row.price !== null && price.values.includes(row.price)
}

/** The words up to the verb or the price, with no "with" among them. */
function subjectAround(draft: Reading, at: number): [number, number] | undefined {
  const { tokens, figureAt } = draft
  const [start, end] = clauseBounds(draft, at)
  let last = at
  while (last < end && !isEnd(draft, last + 1)) last++
  const next = tokens[last + 1]
  const isSaid =
    last < end &&
    (SAYS.test(next?.text ?? '') || figureAt.get(last + 1)?.kind === 'money' || next?.text === '(')
  let first = at
  while (
    first > start &&
    !SAYS.test(tokens[first - 1]?.text ?? '') &&
    figureAt.get(first - 1)?.kind !== 'money'
  )
    first--
  const isHeld = tokens.slice(first, last + 1).some(token => HOLDS.test(token.text))
  return isSaid && !isHeld ? [first, last] : undefined
}

function isEnd({ tokens, figureAt }: Reading, at: number): boolean {
  const token = tokens[at]
  return (
    !token ||
    (token.kind === 'mark' && !/^[-"/]$/.test(token.text)) ||
    SAYS.test(token.text) ||
    figureAt.get(at)?.kind === 'money'
  )
}

/** A word of the name that no word of the draft is like: it may be what the unknown word says. */
function hasUntold(draft: Reading, row: Row): boolean {
  return row.tokens.some(
    (own, at) =>
      own.kind === 'word' &&
      own.text.length > 2 &&
      !FILLERS.has(own.text) &&
      phraseAt(MEASURES, row.tokens, at) === undefined &&
      !draft.tokens.some(token => token.kind === 'word' && token.text === own.text),
  )
}
