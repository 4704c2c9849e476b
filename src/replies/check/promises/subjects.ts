import type { Entry } from '../entries.ts'
import { similar } from '../items/similar.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import type { PromiseInput } from './promises.ts'

/**
 * "Washing by appointment only. Claws without one." One entry says yes and no of the same service, and of which goods it
 * says so: a yes for the one is no yes for the other. Rows and entries are words of one shop, so they are compared with
 * each other, whatever language the draft is in.
 */
export function saysOtherwise(
  input: PromiseInput,
  one: Found<Promised>,
  entry: Entry,
  denied: boolean,
): boolean {
  const own = entry.promises.filter(promise => promise.id === one.id.id && promise.first >= 0)
  if (entry.row !== undefined || new Set(own.map(promise => promise.denied)).size < 2) return false
  const subject = subjectOf(input, one)
  const best = (wanted: boolean) =>
    Math.max(
      ...own
        .filter(promise => promise.denied === wanted)
        .map(promise => sharedWith(entry.reading, promise.first, subject)),
    )
  return best(!denied) > best(denied)
}

/** What the clause names, else what was named last: its words, and those of its row where it is one. */
function subjectOf({ draft, mentions, rows }: PromiseInput, one: Found<Promised>): Token[] {
  const [first, last] = clauseBounds(draft, one.first)
  const [start] = sentenceBounds(draft, one.first)
  const beside = mentions.filter(mention => mention.first >= first && mention.last <= last)
  const before = mentions.filter(mention => mention.last < one.first)
  const inSentence = before.filter(mention => mention.first >= start)
  const named = beside.length > 0 ? beside : (inSentence.length > 0 ? inSentence : before).slice(-1)
  return [
    ...named.flatMap(mention => mention.positions.flatMap(at => draft.tokens[at] ?? [])),
    ...named.flatMap(({ rows: bound }) =>
      bound.length === 1 ? rows.filter(row => bound.includes(row.index)).flatMap(row => row.tokens) : [],
    ),
  ].filter(token => token.kind === 'word' && token.text.length > 3)
}

function sharedWith(reading: Reading, at: number, subject: readonly Token[]): number {
  const [, last] = clauseBounds(reading, at)
  return reading.tokens
    .slice(listBefore(reading, at), last + 1)
    .filter(
      token => token.kind === 'word' && token.text.length > 3 && subject.some(named => similar(named, token)),
    ).length
}

/** "Rasgulla, ghevar and kalakand we do not send": the clauses of a list before it that say nothing of their own. */
function listBefore(reading: Reading, at: number): number {
  const [start] = sentenceBounds(reading, at)
  let [first] = clauseBounds(reading, at)
  while (first > start) {
    const [from, to] = clauseBounds(reading, first - 1)
    const isTelling =
      to - from > MOST_IN_LIST ||
      reading.figures.some(figure => figure.first >= from && figure.last <= to) ||
      findPhrases(PROMISE_WORDS, reading.tokens, from, to + 1).length > 0
    if (isTelling) break
    first = from
  }
  return first
}

const MOST_IN_LIST = 4
