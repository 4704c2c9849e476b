import type { KnowledgeEntry } from '../../catalog/knowledge.ts'
import { searchKnowledge } from '../../catalog/search/search.ts'
import { termOf } from '../../catalog/search/words.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import { remembered } from '../../lib/remembered.ts'
import { LANGUAGES, type Language } from '../language/languages.ts'
import { BY_PERSON } from './by-person.ts'
import { parseHours } from './days.ts'
import { isForStaff, isTitleForStaff } from './for-staff.ts'
import { type Reason, reasonsNamed } from './handoff.ts'
import { editDistance, formsOf, isFunctionWord, isGoods, meaningsOf, nameOf } from './lexicon.ts'
import { speaksToMachines } from './machine-orders.ts'
import { narrowersIn, narrowness } from './narrower.ts'
import { isOverruled, topicsTurned } from './turns-of-speech.ts'
import { isTold } from './untold.ts'
import { readWords, type Word } from './words.ts'

export type Entry = Omit<KnowledgeEntry, 'updatedAt'>

export interface EntryMatch {
  entry: Entry
  score: number
  /** Topics the message and the entry's question share: `delivery`, `warranty`. */
  topics: string[]
  /** Words of the message that stand in the entry itself. */
  literal: number
  /** Those of them that name something, and ask for nothing by themselves. */
  said?: string[]
  /** What it is about stands only in its answer. */
  beside?: boolean
}

const CANDIDATES = 12
/** Asked about many things: what they are asked about counts more. */
/** What a place has or has not. */
export const AMENITIES = new Set(['parking', 'wifi', 'toilet', 'access', 'kidscorner', 'smoking', 'seating'])
/** Told in an answer to something wider, where no entry asks it: instalments among the ways to pay. */
const TOLD_BESIDE = new Set(['instalments', 'receipt', 'giftwrap', 'student', 'deposit', 'pickup', 'loyalty'])
export const GENERIC = new Set(['time', 'notice', 'parts', 'receipt'])

const FEWEST_OF_TRADE = 3

/** Where many entries ask about animals, a dog in a message does not ask whether it may come in. */
export function isAboutAnimals(db: TenantDb): boolean {
  const rows = prepared<Entry>(
    db,
    'SELECT id, external_id AS externalId, topic, question, answer, version FROM knowledge_entries ORDER BY id LIMIT ?',
  ).all(MOST_REASONED)
  return rows.filter(entry => analyse(entry).question.has('pets')).length >= FEWEST_OF_TRADE
}

export function listEntries(db: TenantDb, ids: number[]): Entry[] {
  return prepared<Entry>(
    db,
    `SELECT id, external_id AS externalId, topic, question, answer, version FROM knowledge_entries
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids))
}

const MOST_LOOKED_THROUGH = 300

/** The entry that lists the days and times, whatever words it asks the question in. */
export function findHoursEntry(db: TenantDb, timezone: string): Entry | undefined {
  const rows = prepared<Entry>(
    db,
    `SELECT id, external_id AS externalId, topic, question, answer, version FROM knowledge_entries
     WHERE answer GLOB '*[0-9]*' ORDER BY id LIMIT ?`,
  ).all(MOST_LOOKED_THROUGH)
  return rows.find(entry => {
    if (!isEntryTold(entry)) return false
    const hours = parseHours(entry.answer, timezone)
    return hours && new Set(hours.hours.map(({ day }) => day)).size >= 3
  })
}

/** Its question is said to nobody, but a model chooses by it. */
export const isEntryTold = ({
  question,
  answer,
  topic,
}: Pick<Entry, 'question' | 'answer' | 'topic'>): boolean =>
  isTold(answer) &&
  !speaksToMachines(question) &&
  !isForStaff(question) &&
  !(topic !== null && isTitleForStaff(topic))

/** Words that hold no sentence together and ask for nothing by themselves. */
export function contentOf(words: Word[], language?: Language): string[] {
  const meanings = meaningsOf(words, language)
  return words.flatMap((word, at) => {
    const here = meanings[at]!.filter(m => !m.repaired)
    const isAsking =
      (here.length > 0 && here.every(m => m.concept.startsWith('.') || GENERIC.has(m.concept))) ||
      here.some(m => m.length > 1 && GENERIC.has(m.concept))
    const isSmall = LANGUAGES.some(one => isFunctionWord(word.text, one))
    return isAsking || isSmall || word.figure || word.text.length < 3 ? [] : [word.text]
  })
}

/** The same word, in another form or nearly spelt so. */
function isSaidIn(term: string, own: Iterable<string>): boolean {
  const forms = formsOf(term).map(termOf)
  for (const word of own) {
    if (formsOf(word).some(form => forms.includes(termOf(form)))) return true
    const shorter = Math.min(word.length, term.length)
    const most = shorter >= 8 ? 2 : shorter >= 6 ? 1 : 0
    if (most > 0 && word[0] === term[0] && editDistance(word, term, most) <= most) return true
  }
  return false
}

/** All that an entry's question asks was said, and more than a single word. */
const ALL_SAID = 0.7
const FEWEST_ASKED = 2

const MOST_REASONED = 100
/** What entries are about that a person may want beside such a message. */
const BESIDE: Partial<Record<Reason, Record<string, number>>> = {
  medical: { allergens: 0.4, ingredients: 0.4 },
  damaged: { returns: 0.8, warranty: 0.4 },
  payment_dispute: { returns: 0.4, payment: 0.4 },
  order_change: { returns: 0.4 },
  order_status: { delivery: 0.4 },
  deletion: { privacy: 0.4 },
  quote: { catering: 0.9, wholesale: 0.9, tradein: 0.4 },
}
/** "The manager makes the offer" is what a quote is about, whatever its question asks. */
const PRICED_BY_PERSON = 1.2
const ALSO: Partial<Record<Reason, Reason>> = { order_change: 'order_status', order_status: 'order_change' }
const besideWorth = (reason: Reason, question: Analysed['question']): number =>
  Math.max(
    0,
    ...Object.entries(BESIDE[reason] ?? {}).map(([topic, worth]) => (question.has(topic) ? worth : 0)),
  )

const reasonsOf = remembered(reasonsNamed, 2000)

/** What the business wrote about that for which a person takes over, before what was found by words alone. */
export function entriesFor(db: TenantDb, reason: Reason, found: EntryMatch[]): EntryMatch[] {
  const rows = prepared<Entry>(
    db,
    'SELECT id, external_id AS externalId, topic, question, answer, version FROM knowledge_entries ORDER BY id LIMIT ?',
  ).all(MOST_REASONED)
  const known = new Map(found.map(match => [match.entry.id, match]))
  const scored = rows.flatMap((entry): EntryMatch[] => {
    if (!isEntryTold(entry)) return []
    const reasons = reasonsOf(`${(entry.topic ?? '').replace(/[_-]/g, ' ')}. ${entry.question}`)
    const { question } = analyse(entry)
    const also = ALSO[reason]
    const isPriced = reason === 'quote' && BY_PERSON.test(entry.answer)
    const worth = isPriced
      ? PRICED_BY_PERSON
      : reasons.has(reason)
        ? 1
        : also !== undefined && reasons.has(also)
          ? 0.7
          : besideWorth(reason, question)
    const match = known.get(entry.id)
    if (worth === 0) return match ? [match] : []
    return [{ entry, topics: [], literal: 0, ...match, score: (match?.score ?? 0) + worth }]
  })
  const others = found.filter(match => !rows.some(row => row.id === match.entry.id))
  return [...scored, ...others].sort((a, b) => b.score - a.score)
}

interface Analysed {
  question: Map<string, number>
  answer: Set<string>
  /** What its answer puts a figure to. */
  figured: Set<string>
  words: Set<string>
  /** The words that its question is made of. */
  asked: string[]
}
const analysed = new Map<string, Analysed>()

function analyse(entry: Entry): Analysed {
  const key = `${entry.topic}\n${entry.question}\n${entry.answer}`
  const known = analysed.get(key)
  if (known) return known
  const question = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const concept of conceptsIn(text))
      question.set(concept, Math.max(weight, question.get(concept) ?? 0))
  }
  add((entry.topic ?? '').replace(/[_-]/g, ' '), 1)
  add(entry.question, 1)
  const result = {
    question,
    answer: conceptsIn(entry.answer),
    figured: figuredIn(entry.answer),
    words: new Set(
      readWords(`${entry.topic} ${entry.question} ${entry.answer}`).map(word => termOf(word.text)),
    ),
    asked: contentOf(readWords(entry.question)),
  }
  if (analysed.size > 2000) analysed.clear()
  analysed.set(key, result)
  return result
}

/** What a text is about: topics and goods. */
export function conceptsIn(text: string): Set<string> {
  const words = readWords(text.slice(0, 1000))
  const concepts = new Set<string>([...topicsTurned(words).topics].filter(topic => !topic.startsWith('.')))
  for (const meanings of meaningsOf(words))
    for (const meaning of meanings)
      if (!meaning.concept.startsWith('.') && !meaning.repaired) concepts.add(meaning.concept)
  return concepts
}

/** So many words away from a figure it still counts the same thing: "50% deposit", "a deposit of AED 300". */
const FIGURE_NEAR = 3

function figuredIn(text: string): Set<string> {
  const words = readWords(text.slice(0, 1000))
  const meanings = meaningsOf(words)
  return new Set(
    words.flatMap((_, at) => {
      const beside = words.slice(Math.max(0, at - FIGURE_NEAR), at + FIGURE_NEAR + 1)
      return beside.some(({ figure }) => figure) ? meanings[at]!.map(({ concept }) => concept) : []
    }),
  )
}

/** What a message asks about, and the searches that may find it in the business's own language. */
export function queriesOf(
  words: Word[],
  language: Language,
  shopLanguage: Language,
  also: readonly string[] = [],
  faint: ReadonlySet<string> = new Set(),
) {
  const meanings = meaningsOf(words, language)
  const turned = topicsTurned(words)
  const topics = [...turned.topics].filter(topic => !topic.startsWith('.'))
  const asked = new Map<string, number>([...topics, ...also].map(topic => [topic, 1.1]))
  const terms: string[] = []
  words.forEach((word, at) => {
    const here = meanings[at]!.filter(
      m =>
        !m.concept.startsWith('.') &&
        // "If it doesn't fit" asks about returns, not about sizes.
        !(m.concept === 'sizeguide' && turned.topics.has('returns') && turned.places.has(at)) &&
        !isOverruled(m.concept, turned, at),
    )
    for (const { concept, repaired, length } of here)
      asked.set(
        concept,
        Math.max(
          asked.get(concept) ?? 0,
          (isGoods(concept) || GENERIC.has(concept) || faint.has(concept) ? 0.45 : 1) *
            (repaired ? 0.6 : 1) *
            (length > 1 ? 1.2 : 1),
        ),
      )
    if (here.length > 0 || !(isFunctionWord(word.text, language) || isFunctionWord(word.text, 'en')))
      terms.push(word.text)
  })
  const queries = new Set([terms.join(' ')])
  for (const target of new Set<Language>(['en', shopLanguage]))
    queries.add([...asked.keys()].map(concept => nameOf(concept, target) ?? concept).join(' '))
  return { asked, terms, queries }
}

/**
 * Entries that may answer, best first: the search's, judged again by what they are about. `also` are topics beside the
 * words, `faint` those that tell little here.
 */
export function findEntries(
  db: TenantDb,
  words: Word[],
  language: Language,
  shopLanguage: Language,
  also: readonly string[] = [],
  faint: ReadonlySet<string> = new Set(),
): EntryMatch[] {
  const { asked, terms, queries } = queriesOf(words, language, shopLanguage, also, faint)
  if (terms.length === 0 && asked.size === 0) return []
  const coverage = new Map<number, number>()
  for (const query of queries)
    if (query.trim())
      for (const hit of searchKnowledge(db, query, { limit: CANDIDATES }))
        coverage.set(hit.entryId, Math.max(coverage.get(hit.entryId) ?? 0, hit.coverage))
  const total = [...asked.values()].reduce((a, b) => a + b, 0) || 1
  const content = language === shopLanguage ? contentOf(words, language) : []
  const narrowed = narrowersIn(words)
  const listed = listEntries(db, [...coverage.keys()])
  const isAskedOf = (concept: string) => listed.some(entry => analyse(entry).question.has(concept))
  const found = listed
    .map((entry): EntryMatch => {
      const { question, answer, figured, words: own, asked: askedOf } = analyse(entry)
      let score = 0.6 * (coverage.get(entry.id) ?? 0)
      const topics: string[] = []
      let literal = 0
      let beside = false
      for (const [concept, weight] of asked) {
        const inQuestion = question.get(concept)
        if (inQuestion) {
          score += weight * inQuestion
          if (!isGoods(concept) && !faint.has(concept)) topics.push(concept)
        } else if (answer.has(concept)) {
          // "22 seats and free Wi-Fi" tells of it, whatever it was written for.
          const isToldOf =
            weight >= 1 &&
            (AMENITIES.has(concept) ||
              concept === 'credited' ||
              (TOLD_BESIDE.has(concept) && !isAskedOf(concept)))
          score += weight * (isToldOf ? 0.9 : 0.45)
          // "A 50% deposit" tells it, "the deposit is refunded if …" what becomes of it.
          if (isToldOf && figured.has(concept)) score += 0.4
          if (isToldOf) topics.push(concept)
          beside ||= isToldOf && !AMENITIES.has(concept)
        }
      }
      const isOfOther = [...question.keys()].some(
        concept => !isGoods(concept) && !GENERIC.has(concept) && !asked.has(concept),
      )
      // "How long is the card valid?" is not how long a delivery takes.
      if (asked.size > 1 && isOfOther && topics.length > 0 && topics.every(topic => GENERIC.has(topic))) {
        topics.length = 0
        score *= 0.5
      }
      // What becomes of an order that is called off is told to who asks that.
      if (question.has('cancel') && !asked.has('cancel')) score *= 0.6
      for (const term of new Set(terms))
        if (term.length > 3 && own.has(termOf(term)) && language === shopLanguage) {
          score += 0.15
          literal++
        }
      const said = content.filter(term => isSaidIn(term, own))
      const isAllSaid = askedOf.length >= FEWEST_ASKED && askedOf.every(word => isSaidIn(word, content))
      // A short question that is all about what was asked beats one that mentions it by the way.
      const share =
        [...question.keys()].filter(concept => asked.has(concept)).length / Math.max(1, question.size)
      const whole = isAllSaid ? ALL_SAID : 0
      // Only between entries that are about what was asked.
      const fit = topics.length > 0 ? narrowness(narrowed, entry) : 0
      const sum = score / Math.sqrt(total) + 0.4 * share + whole + fit
      return { entry, score: sum, topics, literal, said, beside }
    })
    .sort((a, b) => b.score - a.score)
  // What answers best may not be told: then nothing that merely shares a word with the question takes its place.
  const told = found.filter(match => isEntryTold(match.entry))
  const untold = found.find(match => !told.includes(match))
  return untold ? told.filter(match => match.score > untold.score) : told
}
