import { knownLines } from './known.ts'
import type { Language } from './language/languages.ts'
import type { Part, Plan, RowRef, Turn } from './plan.ts'
import { linksIn } from './rules/links.ts'
import type { Reading } from './rules/read.ts'
import { refusalOf } from './rules/refusals.ts'
import { tokensOf } from './rules/tokens.ts'
import { chooseVariant } from './rules/variants.ts'
import { readWords } from './rules/words.ts'
import { ACTIONS, HANDOFF_REASONS, INTENTS, type Understanding } from './understanding.ts'

const MAX_PHRASE = 160

/**
 * A plan from what the model understood. It may choose among the rows it was shown and words without numbers;
 * whatever is not plainly right is left out, and with nothing left the rules' plan stands.
 */
export function understoodPlan(reading: Reading, understanding: Understanding, turn: Turn): Plan | undefined {
  if (!isWellFormed(understanding)) return undefined
  const language = reading.plan.language
  const base: Plan = {
    ...reading.plan,
    answeredBy: 'model',
    sure: false,
    reason: `the model understood: ${understanding.intent}`,
  }
  const person = understanding.needsPerson
  if (person !== 'none' || understanding.action === 'handoff') {
    const handoffReason = person === 'none' ? 'unsure' : person
    return {
      ...base,
      action: 'handoff',
      intent: 'handoff',
      handoffReason,
      parts: [{ say: 'phrase', phrase: 'handoff', reason: handoffReason }],
    }
  }
  if (understanding.action === 'refuse')
    return refusalOf(turn.text)
      ? reading.plan
      : {
          ...base,
          action: 'refuse',
          intent: understanding.intent,
          parts: [{ say: 'phrase', phrase: 'refuse' }],
        }
  if (understanding.action === 'clarify')
    return reading.plan.action === 'clarify'
      ? reading.plan
      : {
          ...base,
          action: 'clarify',
          intent: understanding.intent,
          parts: [{ say: 'phrase', phrase: 'clarify' }],
        }
  if (understanding.action === 'unknown')
    return {
      ...base,
      action: 'unknown',
      intent: understanding.intent,
      parts: [{ say: 'phrase', phrase: 'unknown' }],
    }

  const parts: Part[] = []
  const opening = openingOf(understanding.phrase)
  const rows = rowsOf(reading, understanding, turn, language)
  if (rows.length > 0)
    parts.push({
      say: 'items',
      rows,
      total: understanding.intent === 'price_total' || rows.some(row => (row.quantity ?? 1) > 1),
      asked: 'price',
    })
  const lines = knownLines(reading)
  for (const index of new Set(understanding.entries.slice(0, 2))) {
    const line = lines[index]
    if (line) parts.push(line.part)
  }
  if (parts.length === 0)
    return understanding.intent === 'smalltalk'
      ? { ...base, action: 'answer', intent: 'smalltalk', parts: [{ say: 'phrase', phrase: 'hello' }] }
      : undefined
  return {
    ...base,
    action: 'answer',
    intent: understanding.intent,
    parts: opening ? [{ say: 'opening', text: opening }, ...parts] : parts,
  }
}

/** What a model says is data from outside, whoever read it before us. */
function isWellFormed(said: Understanding): boolean {
  const lists = [said.items, said.quantities, said.options, said.entries]
  return (
    lists.every(Array.isArray) &&
    said.options.every(option => typeof option === 'string') &&
    INTENTS.includes(said.intent) &&
    ACTIONS.includes(said.action) &&
    (said.needsPerson === 'none' || HANDOFF_REASONS.includes(said.needsPerson)) &&
    (said.phrase === null || typeof said.phrase === 'string')
  )
}

function rowsOf(reading: Reading, understanding: Understanding, turn: Turn, language: Language): RowRef[] {
  const words = readWords(turn.text)
  const options = readWords(understanding.options.slice(0, 8).join(' ').slice(0, 200))
  const said = [...words, ...options]
  const counts = new Set(words.map(word => word.value))
  return understanding.items.slice(0, 6).flatMap((index, at) => {
    const match = reading.found.ranked[index]
    if (!match) return []
    const choice = chooseVariant(match.product, tokensOf(said, language), said)
    const quantity = understanding.quantities[at]
    // A count the customer did not write is the model's own number, and those are not used.
    const own =
      quantity !== undefined &&
      Number.isInteger(quantity) &&
      quantity > 1 &&
      quantity <= 999 &&
      counts.has(quantity)
        ? quantity
        : null
    return [{ productId: match.product.id, variantId: choice.variant?.id ?? null, quantity: own }]
  })
}

/** The model's opening words, or null when they hold a number, a link, or anything but a short line. */
export function openingOf(phrase: string | null): string | null {
  const text = phrase?.trim() ?? ''
  if (text === '' || text.length > MAX_PHRASE || /[\n<>{}[\]@#*_]/.test(text) || linksIn(text).length > 0)
    return null
  if (/[\p{N}%$€£₹₪₺₽]/u.test(text)) return null
  if (readWords(text).some(word => word.value !== null)) return null
  return text
}
