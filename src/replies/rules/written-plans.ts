import { termOf } from '../../catalog/search/words.ts'
import { type Language, languageOrEnglish } from '../language/languages.ts'
import type { Part, Plan } from '../plan.ts'
import { AMOUNT } from './amounts.ts'
import { asksIn } from './asks.ts'
import { BY_PERSON } from './by-person.ts'
import { conceptsIn, contentOf, type EntryMatch, entriesFor, GENERIC } from './entries.ts'
import { keyOf, meaningsOf } from './lexicon.ts'
import { FREE } from './narrower.ts'
import { ENTRY_LIKELY, entryPart, intentOfTopic, itemsPart, plan, type Question } from './view.ts'
import { readName, readWords, type Word } from './words.ts'

/** So many words of the message must stand in an entry for it to be about them. */
const FEWEST_SAID = 2
const SURE_SAID = 3

/** "How do I cancel the book club?": a thing is named, and what is asked of it the business wrote down. */
export function aboutPlan(question: Question): Plan | undefined {
  const { items, wantsItems, topics, turn, found, entries } = question
  if (wantsItems || items.length !== 1 || !/[?؟？]/.test(turn.text)) return undefined
  if (!topics.every(topic => GENERIC.has(topic)) || items[0]!.quantity !== null) return undefined
  const { best } = items[0]!
  const naming = new Set(found.tokens.filter(({ at }) => best.explained.has(at)).map(({ word }) => word.text))
  const beyond = ({ said = [] }: EntryMatch) => said.filter(term => !naming.has(term)).length
  const told = entries
    .filter(match => (match.said?.length ?? 0) >= FEWEST_SAID && beyond(match) > 0)
    .sort((a, b) => b.said!.length - a.said!.length || b.score - a.score)
  const [first, second] = told
  if (!first || (second && second.said!.length === first.said!.length && second.score >= first.score))
    return undefined
  // "Do pupils get something off the method?" wants its price too.
  const priced = /[%٪]/.test(first.entry.answer) ? [itemsPart(items, 'price', false)] : []
  const parts = [...priced, entryPart(first)]
  return plan(question, 'answer', intentOfTopic(first.topics), parts, nameOf(first), false)
}

/** "What does an inspection cost?": nothing on the list is called so, and an entry names the amount. */
export function pricedEntryPlan(question: Question): Plan | undefined {
  const { asksPrice, items, entries, found } = question
  if (!asksPrice || items.length > 0) return undefined
  // "How much is a measuring?", where that is all that was said.
  const named = found.tokens.filter(({ weight, word }) => weight >= 0.5 && !word.figure)
  const fewest = named.length === 1 && found.ranked.length === 0 ? 1 : FEWEST_SAID
  const [first, second] = entries
    .filter(
      ({ said, score, entry }) =>
        (said?.length ?? 0) >= fewest && score >= (fewest > 1 ? 0.8 : 0.6) && AMOUNT.test(entry.answer),
    )
    .sort((a, b) => b.said!.length - a.said!.length || b.score - a.score)
  const most = first?.said?.length ?? 0
  if (!first || second?.said?.length === most) return undefined
  const rival = found.items[0]
  if (rival && rival.best.nameHits >= most) return undefined
  const isSure = most >= SURE_SAID
  return plan(question, 'answer', intentOfTopic(first.topics), [entryPart(first)], nameOf(first), isSure)
}

/** "How much is the survey?" asks what an entry's own question asks: no goods that have the word in their name. */
export function pricedAsWritten({ asks, asksPrice, entries, words, turn }: Question): EntryMatch | undefined {
  if (!asksPrice && !asks.has('.fee') && !FREE.test(turn.text)) return undefined
  const language = languageOrEnglish(turn.business.defaultLanguage)
  const asked = pricedThing(words, language)
  if (asked.length === 0) return undefined
  return entries.find(({ entry }) => {
    const own = [...readName(entry.question)]
    const isPriced = ['.price', '.fee'].some(ask => asksIn(own, language).has(ask))
    return isPriced && pricedThing(own, language).join(' ') === asked.join(' ')
  })
}

/** What is left of a question about a price, in the order of the alphabet. */
function pricedThing(words: Word[], language: Language): string[] {
  const meanings = meaningsOf(words, language)
  const asking = (word: Word, at: number) =>
    FREE.test(word.text) || meanings[at]!.some(({ concept }) => concept === '.price')
  const rest = words.filter((word, at) => !asking(word, at))
  return [...new Set(contentOf(rest, language).map(termOf))].sort()
}

/** "How long does it take, and what do you charge for it?" may be written down in two places. */
export function bothAsked({ asks, asksPrice, entries }: Question, first: EntryMatch): Part[] {
  const isPriced = ({ entry }: EntryMatch) => AMOUNT.test(entry.answer)
  const lacks = (match: EntryMatch) =>
    isPriced(match) !== isPriced(first) && (isPriced(first) ? match.topics.includes('time') : true)
  if (!(asksPrice || asks.has('.fee')) || !asks.has('time')) return []
  const other = entries.find(
    match =>
      match.score >= ENTRY_LIKELY &&
      match.entry.id !== first.entry.id &&
      lacks(match) &&
      match.topics.some(topic => topic !== 'time' && first.topics.includes(topic)),
  )
  return other ? [entryPart(other)] : []
}

const nameOf = ({ entry }: EntryMatch) => `entry ${entry.externalId}`

/** "From 20 pieces on the manager makes an offer": so many of one thing are asked for, whatever else is said. */
function bulkEntry({ db, entries, found }: Question): EntryMatch | undefined {
  const most = Math.max(0, ...found.items.map(({ quantity }) => quantity ?? 0))
  if (most < FEWEST_IN_BULK) return undefined
  return entriesFor(db, 'quote', entries).find(({ entry: { question, answer } }) => {
    if (!BY_PERSON.test(answer) || !conceptsIn(question).has('wholesale')) return false
    const from = readWords(answer).filter(word => word.figure && !word.money)
    return from.length > 0 && most >= Math.min(...from.map(({ value }) => value!))
  })
}

const FEWEST_IN_BULK = 5

/** "For ten people and more the manager makes an offer": so many are asked for. */
export function quotePlan(question: Question): Plan | undefined {
  const { asksPrice, asks } = question
  const wanted = bulkEntry(question) ?? (asksPrice || asks.has('.want') ? quotedFor(question) : undefined)
  if (!wanted) return undefined
  const part = { say: 'phrase', phrase: 'handoff', reason: 'quote' } as const
  return plan(
    question,
    'handoff',
    'handoff',
    [part],
    `a person makes the price: ${nameOf(wanted)}`,
    true,
    'quote',
  )
}

function quotedFor({ entries, words, best }: Question): EntryMatch | undefined {
  return entries.find(match => {
    const { answer, question: asked } = match.entry
    if (!BY_PERSON.test(answer) || AMOUNT.test(answer)) return false
    const own = readWords(`${asked} ${answer}`)
    const least = own.filter(word => word.figure && !word.money).map(word => word.value!)
    if (least.length === 0) return match === best && (match.said?.length ?? 0) >= FEWEST_SAID
    // So many of what the entry counts: copies, people, pieces.
    const counted = new Set(
      own.flatMap((word, at) => (word.figure && own[at + 1] ? keyOf(own[at + 1]!.text) : [])),
    )
    return words.some(
      (word, at) =>
        word.value !== null &&
        !word.money &&
        word.value >= Math.min(...least) &&
        (match === best || counted.has(keyOf(words[at + 1]?.text ?? ''))),
    )
  })
}

const FEWEST_LETTERS = 6

/** What is asked of a thing stands in one entry's own question, and in the name of nothing here. */
export function entryAskingIt({ entries, found }: Question): EntryMatch | undefined {
  const isNamed = (at: number) => found.ranked.some(match => match.explained.has(at))
  for (const { word, at, concepts } of found.tokens) {
    if (concepts.size > 0 || word.text.length < FEWEST_LETTERS || isNamed(at)) continue
    const [only, other] = entries.filter(({ said }) => said?.includes(word.text))
    if (!only || other) continue
    const { topic, question } = only.entry
    const own = readWords(`${(topic ?? '').replace(/[_-]/g, ' ')} ${question}`)
    if (own.some(({ text }) => termOf(text) === termOf(word.text))) return only
  }
  return undefined
}
