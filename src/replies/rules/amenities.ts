import { readFacts } from '../../catalog/facts.ts'
import type { Part, Plan } from '../plan.ts'
import { AMENITIES, type EntryMatch } from './entries.ts'
import { factAbout } from './facts-asked.ts'
import { meaningsOf } from './lexicon.ts'
import { isTold } from './untold.ts'
import { ENTRY_LIKELY, entryPart, intentOfTopic, phrase, plan, type Question } from './view.ts'
import { readWords } from './words.ts'

/** Asked of a place or a service: told where somebody wrote it, and else not guessed. */
const TOLD_OR_NOT = new Set([...AMENITIES, 'pets', 'giftwrap'])

/** "Is there parking?": the address does not answer it, and what nobody wrote is not known. */
export function amenityPlan(question: Question): Plan | undefined {
  const { topics, items, entries, asksPrice, found } = question
  const asked = topics.filter(topic => TOLD_OR_NOT.has(topic))
  if (asked.length === 0 || (items.length > 0 && !isAboutService(question, asked))) return undefined
  // What something for a dog costs is not whether dogs may come in.
  if (asksPrice && found.tokens.length > 0) return undefined
  const others = topics.filter(topic => !TOLD_OR_NOT.has(topic))
  // "Can I return it if I opened the wrapping?"
  if (others.length > 0 && !asked.some(topic => AMENITIES.has(topic))) return undefined
  const parts: Part[] = []
  const unknown: string[] = []
  for (const topic of asked) {
    const entry = tellingEntry(entries, topic)
    if (entry) parts.push(entryPart(entry))
    else {
      const fact = factTelling(question, topic)
      if (fact) parts.push({ say: 'fact', fact })
      else unknown.push(topic)
    }
  }
  // What an entry answers by itself is answered where entries are.
  if (parts.length === asked.length && parts.every(part => part.say === 'entry')) return undefined
  if (found.ranked.some(match => match.coverage >= 0.9 && match.named >= 0.9)) return undefined
  const fact = factAbout(question, others)
  if (fact && !parts.some(part => part.say === 'fact' && part.fact === fact))
    parts.push({ say: 'fact', fact })
  else {
    const other = entries.find(
      match => match.score >= ENTRY_LIKELY && match.topics.some(topic => others.includes(topic)),
    )
    if (other && others.length > 0) parts.push(entryPart(other))
  }
  const action = parts.length > 0 ? 'answer' : 'unknown'
  return plan(
    question,
    action,
    parts.length > 0 ? intentOfTopic(others) : 'policy',
    [...parts, ...(unknown.length > 0 ? [phrase('unknown')] : [])],
    unknown.length > 0 ? 'nothing here answers it' : `the facts' ${asked.join()}`,
    unknown.length === 0,
  )
}

/** "Can you gift wrap the candle?" asks for no candle. */
function isAboutService({ asks, asksPrice }: Question, asked: string[]): boolean {
  return asked.includes('giftwrap') && !asksPrice && !asks.has('.want') && !asks.has('.available')
}

const tellingEntry = (entries: EntryMatch[], topic: string) =>
  entries.find(match => match.topics.includes(topic))

function factTelling({ db, turn }: Question, topic: string) {
  const { facts } = readFacts(db, turn.business.timezone)
  const names = ['address', 'delivery', 'payment', 'returns'] as const
  return names.find(
    name =>
      facts[name] !== '' &&
      isTold(facts[name]) &&
      meaningsOf(readWords(facts[name])).some(meanings =>
        meanings.some(({ concept, repaired }) => concept === topic && !repaired),
      ),
  )
}
