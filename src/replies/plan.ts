import type { Language } from './language/languages.ts'
import type { Action, HandoffReason, Intent } from './understanding.ts'

export interface Business {
  name: string
  currency: string
  timezone: string
  defaultLanguage: string
}

export interface Turn {
  text: string
  /** Earlier lines, oldest first. */
  history: { from: 'contact' | 'business'; text: string }[]
  /** The language the conversation has been in. */
  language?: string
  at: Date
  business: Business
  maxLength?: { unit: 'characters' | 'bytes'; max: number }
}

/** A row to be read again when the answer is filled in. */
export interface RowRef {
  productId: number
  variantId: number | null
  quantity: number | null
}

export type Fact = 'address' | 'delivery' | 'payment' | 'returns'

/** A day of the week, 0 = Monday, or what was asked about opening hours otherwise. */
export interface HoursQuestion {
  /** A day the customer named; `today` and `tomorrow` are already days here. */
  day: number | null
  now: boolean
  /** A date the customer named, as 2026-12-25. */
  date?: string
}

/** One thing the answer says. Numbers come in only when it is filled in. */
export type Part =
  | { say: 'items'; rows: RowRef[]; total: boolean; asked: 'price' | 'availability' | 'count' }
  /** An option the customer named that the product does not come in. */
  | {
      say: 'notOffered'
      productId: number
      option: string
      /** The row does not tell. */
      unstated?: true
      /** What it costs was asked too. */
      priced?: true
    }
  /** What was asked for is in no row, in the customer's own words. */
  | { say: 'nothingFor'; option: string }
  /** A code that is near one here and is none. */
  | { say: 'noCode'; code: string }
  | { say: 'options'; productId: number }
  | { say: 'cheapest'; rows: RowRef[]; dearest: boolean }
  | { say: 'which'; rows: RowRef[] }
  | {
      say: 'contents'
      productId: number /** Names of attributes; null means what it contains. */
      attributes: string[] | null
      /** What the customer asks whether it is: vegan, waterproof. Then only what the row says about that. */
      properties?: string[]
    }
  /** `about`: the words rules know the entry by, for the topic of the turn. */
  | { say: 'entry'; entryId: number; about?: string[] }
  /** Words of a file of the business, as they stand there: said only while they still do. */
  | { say: 'passage'; pieceId: number; text: string; about?: string[] }
  | { say: 'hours'; question: HoursQuestion; entryId: number | null }
  | { say: 'fact'; fact: Fact }
  /** All there is, by kind. */
  | { say: 'kinds' }
  | { say: 'phrase'; phrase: string; reason?: HandoffReason }
  /** The model's own opening words, checked to hold no number. */
  | { say: 'opening'; text: string }

/** What will be said, before any row is read. Plain data: it can be stored and filled in later. */
export interface Plan {
  action: Action
  intent: Intent
  language: Language
  answeredBy: 'rules' | 'model'
  handoffReason: HandoffReason | null
  parts: Part[]
  /** Why this answer, for the person who reads it later. */
  reason: string
  /** The customer's words, for the claim check. */
  ask: string
  /** Rules alone would stand by it. */
  sure: boolean
}
