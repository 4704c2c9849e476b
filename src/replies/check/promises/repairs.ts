import type { Entry } from '../entries.ts'
import { DEADLINE_WORDS, PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import type { PromiseInput } from './promises.ts'

/** What is taken out of something and put back new. */
const PARTS = new Set('screen battery port charging protector back camera speaker'.split(' '))

/** "Screens and batteries we usually swap while you wait": parts that an entry works on, and no goods that go back. */
export function isRepair({ draft, entries }: PromiseInput, one: Found<Promised>): boolean {
  if (one.id.id !== 'exchange') return false
  const [first, last] = sentenceBounds(draft, one.first)
  const isTimed = draft.figures.some(
    figure => figure.kind === 'duration' && figure.first >= first && figure.last <= last,
  )
  const parts = partsOf(draft, first, last)
  return !isTimed && entries.some(entry => isWork(entry) && parts.some(part => entry.things.has(part)))
}

function isWork({ reading, promises, row }: Entry): boolean {
  return (
    row === undefined &&
    !promises.some(promise => /^(?:return|refund|exchange)$/.test(promise.id)) &&
    findPhrases(DEADLINE_WORDS, reading.tokens).some(found => found.id === 'sameday')
  )
}

/** "Charging ports while you wait" of an entry that says so of screens, "always" where it says usually. */
export function goesBeyond({ draft }: PromiseInput, entry: Entry, deadline: Found<string>): boolean {
  if (deadline.id !== 'sameday') return false
  const [first, last] = sentenceBounds(draft, deadline.first)
  const known = findPhrases(DEADLINE_WORDS, entry.reading.tokens)
  const own = known.find(found => found.id === 'sameday')
  const parts = partsOf(draft, first, last)
  const told = own ? partsOf(entry.reading, ...sentenceBounds(entry.reading, own.first)) : []
  const isOther = parts.length > 0 && told.length > 0 && !parts.some(part => told.includes(part))
  const isAlways = findPhrases(DEADLINE_WORDS, draft.tokens, first, last + 1).some(
    found => found.id === 'always',
  )
  return isOther || (isAlways && !known.some(found => found.id === 'always'))
}

/** "Ports while you wait" says when they are done; "have a coffee while you wait" says nothing. */
export function namesPart(draft: Reading, first: number, last: number): boolean {
  return partsOf(draft, first, last).length > 0
}

function partsOf({ things }: Reading, first: number, last: number): string[] {
  return [...things].flatMap(([at, ids]) =>
    at >= first && at <= last ? [...ids].filter(id => PARTS.has(id)) : [],
  )
}

/** The services of a sentence, but for the parts that are put in anew. */
export function servicesAround(input: PromiseInput, first: number, last: number): Set<string> {
  return new Set(
    findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1)
      .filter(found => !isRepair(input, found))
      .map(found => found.id.id),
  )
}
