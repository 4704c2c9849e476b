import type { Part } from './plan.ts'
import { LIKELY, passagePart } from './rules/passages.ts'
import type { Reading } from './rules/read.ts'
import { entryPart } from './rules/view.ts'

/** A line the model may pick by its number, and what is then said. */
interface KnownLine {
  text: string
  part: Part
}

const MOST_ENTRIES = 8
/** The model is shown five lines at most: passages that cover what was asked take the last of them. */
const ENTRIES_BESIDE_PASSAGES = 3
const MOST_PASSAGES = 2
const LONGEST = 160

/** What the business wrote that may answer: questions & answers, and passages of its files. */
export function knownLines({ entries, passages }: Pick<Reading, 'entries' | 'passages'>): KnownLine[] {
  const shown = passages.filter(passage => passage.coverage >= LIKELY).slice(0, MOST_PASSAGES)
  const beside = shown.length > 0 ? ENTRIES_BESIDE_PASSAGES : MOST_ENTRIES
  return [
    ...entries.slice(0, beside).map(match => ({
      text: match.entry.question.slice(0, LONGEST),
      part: entryPart(match),
    })),
    ...shown.map(passage => ({
      text: [passage.piece.heading, passage.text].filter(Boolean).join(': ').slice(0, LONGEST),
      part: passagePart(passage),
    })),
  ]
}

/** An entry whose score is below this answers less surely than a passage with everything that was asked. */
const PASSAGE_SCORE = 0.7

/** Ids of both, best first. Where they are as good as each other, the answer the owner wrote for the question goes first. */
export function knownIds({ entries, passages }: Pick<Reading, 'entries' | 'passages'>): string[] {
  return [
    ...entries.map(({ entry, score }) => ({ id: entry.externalId, score })),
    ...passages.map(({ piece, coverage }) => ({ id: piece.publicId, score: coverage * PASSAGE_SCORE })),
  ]
    .sort((a, b) => b.score - a.score)
    .map(known => known.id)
}
