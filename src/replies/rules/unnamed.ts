import type { Plan } from '../plan.ts'
import { isModifier } from './match.ts'
import { isWhich } from './measures.ts'
import { SIZE_WORD, type Token } from './tokens.ts'
import { phrase, plan, type Question } from './view.ts'

const ONE = /^(?:ones?|वाल[ािीे]|wal[aie])$/u
const MOST_WORDS = 10

/** Says which one of a thing, and no thing: a size, a measure, a model's number. */
const tellsOnlyWhich = ({ word, concepts }: Token): boolean =>
  word.figure || SIZE_WORD.test(word.text) || (concepts.size > 0 && isModifier(concepts))

/** "How much for the 2 metre one?", "la de 14?", "tem no 38?" with nothing said before: which of what? */
export function unnamedPlan(question: Question): Plan | undefined {
  const { found, words, turn, topics, asks, items } = question
  if (turn.history.length > 0 || items.length > 0 || topics.length > 0 || words.length > MOST_WORDS)
    return undefined
  const { tokens } = found
  const figures = tokens.filter(({ word }) => word.figure)
  if (figures.length === 0 || !tokens.filter(({ weight }) => weight >= 0.5).every(tellsOnlyWhich))
    return undefined
  const isOne = words.some(({ text }, at) => at > 0 && ONE.test(text))
  if (!isOne && !asks.has('.size') && !figures.some(({ at }) => isWhich(words, at))) return undefined
  return plan(question, 'clarify', 'unclear', [phrase('clarifyProduct')], 'no product named', true)
}
