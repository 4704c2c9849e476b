import type { Language } from './language/languages.ts'

export const INTENTS = [
  'price',
  'price_total',
  'availability',
  'variant',
  'product_search',
  'recommendation',
  'product_detail',
  'hours',
  'location',
  'delivery',
  'payment',
  'returns',
  'policy',
  'restock',
  'reserve',
  'order',
  'discount_request',
  'honesty',
  'smalltalk',
  'injection',
  'data_request',
  'out_of_scope',
  'unclear',
  'handoff',
] as const
export type Intent = (typeof INTENTS)[number]

export const ACTIONS = ['answer', 'clarify', 'unknown', 'handoff', 'refuse'] as const
export type Action = (typeof ACTIONS)[number]

export const HANDOFF_REASONS = [
  'human_request',
  'angry',
  'legal',
  'medical',
  'payment_dispute',
  'deletion',
  'order_status',
  'order_change',
  'damaged',
  'quote',
  'unsure',
] as const
export type HandoffReason = (typeof HANDOFF_REASONS)[number]

/** What the model may say about a turn: flat, and nothing in it is ever shown as a fact. */
export interface Understanding {
  intent: Intent
  action: Action
  language: Language
  /** Indexes into `UnderstandingContext.candidates`; any other is ignored. */
  items: number[]
  /** How many of each of `items`, in the same order; missing or odd means not said. */
  quantities: number[]
  /** Words of size, colour and the like, as the customer wrote them. */
  options: string[]
  /** Indexes into `UnderstandingContext.entries`. */
  entries: number[]
  needsPerson: HandoffReason | 'none'
  /** One short friendly opening in the customer's language. Dropped when it holds a digit or a number word. */
  phrase: string | null
}

/** What the model gets to see. No prices and no stock: it has no use for them. */
export interface UnderstandingContext {
  business: string
  message: string
  /** What was detected; the model may correct it. */
  language: Language
  history: { from: 'contact' | 'business'; text: string }[]
  /** One short line each: name, options, category. */
  candidates: string[]
  /** The question of each entry that may answer. */
  entries: string[]
}

/** Resolves to null when the model has nothing usable to say. May throw, may be slow: rules then decide. */
export type Understand = (context: UnderstandingContext) => Promise<Understanding | null>
