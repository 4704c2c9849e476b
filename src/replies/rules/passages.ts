import { type FilePiece, hasPieces, listPieces } from '../../catalog/files/pieces-in-use.ts'
import { sentencesOf } from '../../catalog/files/sentences.ts'
import { searchPieces } from '../../catalog/search/search.ts'
import { type RankedSentence, sentenceRanker, type Thing } from '../../catalog/search/sentences.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Part, Plan } from '../plan.ts'
import { AMOUNT } from './amounts.ts'
import { GENERIC, queriesOf } from './entries.ts'
import { isForStaff, isTitleForStaff } from './for-staff.ts'
import { isFunctionWord, meaningsOf, nameOf } from './lexicon.ts'
import { isPassageTold } from './untold.ts'
import { intentOfTopic, plan, type Question } from './view.ts'
import { readWords, type Word } from './words.ts'

/** A piece of a file that may answer, with the sentences of it that would. */
export interface Passage {
  piece: FilePiece
  /** As the owner wrote it. */
  text: string
  coverage: number
  score: number
  /** Nothing else in the files answers as well, and nothing asked for is missing. */
  sure: boolean
  /** How many things were asked for. */
  asked: number
  /** How much of what was asked any other text has, an entry's for instance. */
  coverageOf: (question: string, answer: string) => number
}

const PIECES = 6
const MOST_THINGS = 12
const SURE = 0.8
/** Worth showing to a model. */
export const LIKELY = 0.25
/** What answers must not merely be a little better than what says something else. */
const MARGIN = 0.12
/** An entry that has so much less of what was asked is about something else of it. */
const LEFT_OUT = 0.25
const LONGEST = 420
const SHORT = 70
const FEW_SENTENCES = 3
/** In the place of a sentence's number: all of them. */
const WHOLE = -1

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
  const { queries } = queriesOf(words, language, shopLanguage)
  const things = thingsAsked(words, language, shopLanguage)
  if (things.length === 0) return []
  const ids = new Set<number>()
  for (const query of queries)
    if (query.trim() !== '')
      for (const hit of searchPieces(db, query, { limit: PIECES })) ids.add(hit.pieceId)
  const figures = words.filter(word => word.figure && !word.money).map(word => word.text)
  const rank = sentenceRanker(db, things)
  const best = new Map<number, Scored[]>()
  for (const piece of listPieces(db, [...ids]).filter(one => !isPieceForStaff(one))) {
    const heading = `${titleOf(piece)} ${piece.heading ?? ''}`
    const sentences = sentencesOf(piece.text)
    const scored = sentences.map((sentence, at) => ({ ...rank(heading, sentence), piece, at, sentences }))
    const section = wholeSection(piece, sentences)
    if (section !== undefined && scored.every(one => one.own === 0))
      scored.push({ ...rank('', section), piece, at: WHOLE, sentences })
    if (scored.length > 0) best.set(piece.id, scored)
  }
  const tops = [...best.values()].map(topOf).sort(byWorth)
  return tops.flatMap(top => {
    const text = passageAt(top)
    if (text === undefined) return []
    const { piece, coverage, score } = top
    const coverageOf = (question: string, answer: string) => rank(question, answer).coverage
    return [
      {
        piece,
        text,
        coverage,
        score,
        coverageOf,
        asked: things.length,
        sure: hasFigures(top, text, figures) && isSure(top, text, [...best.values()].flat(), things.length),
      },
    ]
  })
}

const titleOf = ({ fileName }: FilePiece) => fileName.replace(/\.[a-z0-9]{1,5}$/i, '')

/** Its first words, the heading above it or the name of the file say so. */
const isPieceForStaff = (piece: FilePiece): boolean =>
  isForStaff(piece.text) || [titleOf(piece), ...(piece.heading ?? '').split(' › ')].some(isTitleForStaff)

/** The heading of a few sentences that say one thing: it may ask, or name, what they answer without repeating it. */
function wholeSection({ heading, text }: FilePiece, sentences: string[]): string | undefined {
  const title = heading?.split(' › ').at(-1)
  return sentences.length <= FEW_SENTENCES && text.length <= LONGEST ? title : undefined
}

const byWorth = (a: Scored, b: Scored) => b.coverage - a.coverage || b.own - a.own || b.score - a.score
const topOf = (scored: Scored[]): Scored => scored.toSorted(byWorth)[0]!

/** What a message asks for, thing by thing: a word, or words that are one idea, with what the business may call it. */
function thingsAsked(words: Word[], language: Language, shopLanguage: Language): Thing[] {
  const meanings = meaningsOf(words, language)
  const things = new Map<string, Thing>()
  for (const [at, word] of words.entries()) {
    const told = meanings[at]!.filter(meaning => !meaning.concept.startsWith('.') && !meaning.repaired).sort(
      (a, b) => b.length - a.length,
    )
    const isFunction = isFunctionWord(word.text, language) || isFunctionWord(word.text, 'en')
    if (word.picture || (told.length === 0 && (isFunction || meanings[at]!.length > 0))) continue
    const [concept] = told
    if (concept && GENERIC.has(concept.concept)) continue // “How long” says nothing of what.
    const key = concept && concept.length > 1 ? concept.concept : word.text
    const known = things.get(key)
    if (known) known.written = `${known.written} ${word.text}`
    else things.set(key, { written: word.text, names: namesOf(told, shopLanguage) })
  }
  return [...things.values()].slice(0, MOST_THINGS)
}

function namesOf(told: { concept: string }[], shopLanguage: Language): string[] {
  const names = told.flatMap(({ concept }) => [
    nameOf(concept, 'en') ?? concept,
    nameOf(concept, shopLanguage) ?? concept,
  ])
  return [...new Set(names)]
}

/** The sentence that answers; where it only asks, or is a heading of a few words, what follows it. */
function passageAt({ piece, sentences, at }: Scored): string | undefined {
  const text = at === WHOLE ? piece.text : sentencesFrom(sentences, at)
  if (text === '' || text.length > LONGEST) return undefined
  return isPassageTold(text) ? text : undefined
}

function sentencesFrom(sentences: string[], at: number): string {
  const own = sentences[at]!
  const isQuestion = /[?؟]$/.test(own)
  const from = isQuestion ? at + 1 : at
  const parts = sentences.slice(from, from + 1)
  const next = sentences[from + 1]
  if (parts[0] !== undefined && next !== undefined && !/[?؟]$/.test(next))
    if (parts[0].endsWith(':') || (parts[0].length < SHORT && !/[.!।]$/.test(parts[0]) && isQuestion))
      parts.push(next)
  return parts.join(' ')
}

/** What is said of an iPhone 13 is no answer about a 14. */
function hasFigures({ piece }: Scored, text: string, figures: string[]): boolean {
  const said = new Set(readWords(`${piece.heading ?? ''} ${text}`).map(word => word.text))
  return figures.every(figure => said.has(figure))
}

function isSure(top: Scored, text: string, all: Scored[], asked: number): boolean {
  if (top.isGuess || top.coverage < SURE || top.own === 0) return false
  if (asked > 1 && top.own < Math.ceil(asked / 2)) return false
  const rivals = all.filter(other => other.coverage > top.coverage - MARGIN && other.own >= top.own)
  return rivals.every(other => {
    const said = passageAt(other)
    return said === undefined || said === text || text.includes(said)
  })
}

/** Where nothing else answers, or leaves out what was asked: what a file of the business says, word for word. */
export function filePlan(question: Question, said: Plan): Plan {
  const passage = question.passages[0]
  if (!passage || !leavesRoom(question, said, passage)) return said
  // A model may see that it answers after all.
  if (!passage.sure)
    return passage.coverage >= LIKELY && !said.parts.some(isEntry) ? { ...said, sure: false } : said
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

const isEntry = (part: Part) => part.say === 'entry'

function leavesRoom({ entries }: Question, said: Plan, passage: Passage): boolean {
  if (said.action === 'unknown' || (said.action === 'clarify' && said.intent === 'unclear')) return true
  const [only] = said.parts
  if (said.parts.length !== 1 || only?.say !== 'entry') return false
  const entry = entries.find(match => match.entry.id === only.entryId)?.entry
  if (!entry || passage.asked < 2) return false // One word finds much; what the owner wrote for the question knows better.
  return passage.coverageOf(entry.question, entry.answer) < passage.coverage - LEFT_OUT
}

export function passagePart({ piece, text }: Passage) {
  const about = AMOUNT.test(text) ? ['price', 'policy'] : ['policy']
  return { say: 'passage' as const, pieceId: piece.id, text, about }
}
