import { type FilePiece, hasPieces, listPieces } from '../../catalog/files/pieces-in-use.ts'
import { sentencesOf } from '../../catalog/files/sentences.ts'
import { searchPieces } from '../../catalog/search/search.ts'
import { type RankedSentence, sentenceRanker } from '../../catalog/search/sentences.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Plan } from '../plan.ts'
import { queriesOf } from './entries.ts'
import { refusalOf } from './refusals.ts'
import { intentOfTopic, plan, type Question } from './view.ts'
import type { Word } from './words.ts'

/** A piece of a file that may answer, with the sentences of it that would. */
export interface Passage {
  piece: FilePiece
  /** As the owner wrote it. */
  text: string
  coverage: number
  score: number
  /** Nothing else in the files answers as well, and nothing asked for is missing. */
  sure: boolean
}

const PIECES = 6
const SURE = 0.8
/** Worth showing to a model. */
export const LIKELY = 0.5
/** What answers must not merely be a little better than what says something else. */
const MARGIN = 0.12
const LONGEST = 420
const SHORT = 70

interface Scored extends RankedSentence {
  piece: FilePiece
  at: number
  sentences: string[]
}

/** What the business's files say about a message, best first. */
export function findPassages(
  db: TenantDb,
  words: Word[],
  language: Language,
  shopLanguage: Language,
): Passage[] {
  if (!hasPieces(db)) return []
  const { queries, terms } = queriesOf(words, language, shopLanguage)
  if (terms.length === 0) return []
  const best = new Map<number, Scored[]>()
  let asked = 0
  for (const query of queries) {
    if (query.trim() === '') continue
    const ranker = sentenceRanker(db, query)
    asked = Math.max(asked, ranker.asked)
    const pieces = listPieces(
      db,
      searchPieces(db, query, { limit: PIECES }).map(hit => hit.pieceId),
    )
    for (const piece of pieces) {
      const heading = `${piece.fileName.replace(/\.[a-z0-9]{1,5}$/i, '')} ${piece.heading ?? ''}`
      const sentences = sentencesOf(piece.text)
      const scored = sentences.map((sentence, at) => ({
        ...ranker.rank(heading, sentence),
        piece,
        at,
        sentences,
      }))
      const before = best.get(piece.id)
      if (!before || topOf(scored).coverage > topOf(before).coverage) best.set(piece.id, scored)
    }
  }
  const tops = [...best.values()].map(topOf).sort(byWorth)
  return tops.flatMap(top => {
    const text = passageAt(top)
    if (text === undefined) return []
    const { piece, coverage, score } = top
    return [{ piece, text, coverage, score, sure: isSure(top, text, [...best.values()].flat(), asked) }]
  })
}

const byWorth = (a: Scored, b: Scored) => b.coverage - a.coverage || b.own - a.own || b.score - a.score
const topOf = (scored: Scored[]): Scored => scored.toSorted(byWorth)[0]!

/** The sentence that answers; where it only asks, or is a heading of a few words, what follows it. */
function passageAt({ sentences, at }: Scored): string | undefined {
  const own = sentences[at]!
  const isQuestion = /[?؟]$/.test(own)
  const from = isQuestion ? at + 1 : at
  const parts = sentences.slice(from, from + 1)
  const next = sentences[from + 1]
  if (parts[0] !== undefined && next !== undefined && !/[?؟]$/.test(next))
    if (parts[0].endsWith(':') || (parts[0].length < SHORT && !/[.!।]$/.test(parts[0]) && isQuestion))
      parts.push(next)
  const text = parts.join(' ')
  // A file's words are data: what gives orders to an assistant is nothing to tell a customer.
  if (text === '' || text.length > LONGEST || refusalOf(text) === 'injection') return undefined
  return text
}

function isSure(top: Scored, text: string, all: Scored[], asked: number): boolean {
  if (top.isGuess || top.coverage < SURE || asked === 0 || top.own === 0) return false
  if (asked > 1 && top.own < Math.ceil(asked / 2)) return false
  const rivals = all.filter(other => other.coverage > top.coverage - MARGIN && other.own >= top.own)
  return rivals.every(other => {
    const said = passageAt(other)
    return said === undefined || said === text || text.includes(said)
  })
}

/** Where nothing else answers: what a file of the business says, word for word. */
export function filePlan(question: Question, said: Plan): Plan {
  const isOpen = said.action === 'unknown' || (said.action === 'clarify' && said.intent === 'unclear')
  const passage = question.passages[0]
  if (!isOpen || !passage) return said
  // A model may see that it answers after all.
  if (!passage.sure) return passage.coverage >= LIKELY ? { ...said, sure: false } : said
  const tellsFigure = /\p{N}/u.test(passage.text)
  if ((question.asksPrice || question.topics.includes('hours')) && !tellsFigure) return said
  return plan(
    question,
    'answer',
    question.topics.length > 0 ? intentOfTopic(question.topics) : 'policy',
    [passagePart(passage)],
    `a passage of ${passage.piece.publicId}`,
    true,
  )
}

export function passagePart({ piece, text }: Passage) {
  return { say: 'passage' as const, pieceId: piece.id, text }
}
