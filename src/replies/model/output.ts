import { z } from 'zod'
import {
  ACTIONS,
  HANDOFF_REASONS,
  INTENTS,
  type Understanding,
  type UnderstandingContext,
} from '../understanding.ts'
import { OPENINGS, openingIn } from './openings.ts'
import { MOST_ENTRIES, MOST_PRODUCTS, type Shown } from './prompt.ts'

const MOST_PIECES = 20
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const PRODUCT = { enum: ['none', ...numbers(0, MOST_PRODUCTS - 1)] }

/**
 * For Ollama's `format`. Flat, without lists and free words: whatever model fills it in comes to its end, and every
 * token is written at the speed of the owner's processor.
 */
export const OUTPUT_SCHEMA = {
  type: 'object',
  properties: {
    intent: { enum: INTENTS },
    action: { enum: ACTIONS },
    product: PRODUCT,
    second: PRODUCT,
    third: PRODUCT,
    quantity: { enum: numbers(1, MOST_PIECES) },
    question: { enum: ['none', ...numbers(0, MOST_ENTRIES - 1)] },
    needsPerson: { enum: ['none', ...HANDOFF_REASONS] },
    opening: { enum: OPENINGS },
  },
  required: [
    'intent',
    'action',
    'product',
    'second',
    'third',
    'quantity',
    'question',
    'needsPerson',
    'opening',
  ],
}

/** Read mildly: one odd field is no reason to lose what was understood. */
const row = z.union([z.number(), z.literal('none'), z.null()]).catch('none')
const output = z.object({
  intent: z.enum(INTENTS),
  action: z.enum(ACTIONS),
  product: row,
  second: row,
  third: row,
  quantity: z.number().catch(1),
  question: row,
  needsPerson: z.enum(['none', ...HANDOFF_REASONS]),
  opening: z.enum(OPENINGS).catch('none'),
})

const MAX_OUTPUT_CHARACTERS = 4_000

/** What the model said, if it can be used: rows it was not shown and odd numbers fall away, anything malformed is null. */
export function readOutput(text: unknown, context: UnderstandingContext, shown: Shown): Understanding | null {
  if (typeof text !== 'string' || text.length > MAX_OUTPUT_CHARACTERS) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const result = output.safeParse(parsed)
  if (!result.success) return null
  const { intent, action, needsPerson, opening, question, quantity, ...rows } = result.data
  const isPieces = Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES
  return {
    intent,
    action,
    language: context.language,
    items: rowsAmong([rows.product, rows.second, rows.third], shown.products),
    // Of the first product; the others were not counted.
    quantities: isRow(rows.product, shown.products) && isPieces ? [quantity] : [],
    options: [],
    entries: rowsAmong([question], shown.entries),
    needsPerson,
    phrase: openingIn(context.language, opening),
  }
}

/** Those that were shown, each once. */
function rowsAmong(said: unknown[], shown: number): number[] {
  return [...new Set(said.filter((one): one is number => isRow(one, shown)))]
}

const isRow = (one: unknown, shown: number) =>
  typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < shown
