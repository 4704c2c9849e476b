import { readFacts } from '../../catalog/facts.ts'
import type { Fact } from '../plan.ts'
import { isTold } from './untold.ts'
import type { Question } from './view.ts'

export const NAMED_FACTS: Record<string, Fact> = {
  location: 'address',
  delivery: 'delivery',
  payment: 'payment',
  returns: 'returns',
}

/** What the business wrote about one of these, if it did. */
export function factAbout({ db, turn }: Pick<Question, 'db' | 'turn'>, topics: string[]): Fact | undefined {
  const { facts } = readFacts(db, turn.business.timezone)
  return topics
    .map(topic => NAMED_FACTS[topic])
    .find(fact => fact !== undefined && facts[fact] !== '' && isTold(facts[fact]))
}

/** A thing is named, but what is asked is how it is paid, brought or given back: the fact answers that. */
export function asksForFactOnly(question: Question): boolean {
  const { asks, items, topics, asksPrice, turn } = question
  if (asksPrice || asks.has('.available') || asks.has('reserve') || asks.has('restock')) return false
  if ((turn.text.match(/[?؟？]/g)?.length ?? 0) > 1) return false
  if (items.some(item => item.quantity !== null)) return false
  const about = topics.filter(
    topic => topic === 'payment' || topic === 'returns' || (topic === 'delivery' && !asks.has('.want')),
  )
  return factAbout(question, about) !== undefined
}
