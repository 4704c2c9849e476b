import type { Language } from '../language/languages.ts'
import type { Topic } from '../topics.ts'
import { type Action, HANDOFF_REASONS } from '../understanding.ts'

/** Which past turns of customers are answered again: the latest that fit. */
export interface Selection {
  /** At most so many turns. */
  last: number
  /** Not older than so many days. */
  days?: number
  /** Public id of a channel. */
  channel?: string
  /** What they are about, as the present configuration reads them. */
  topic?: Topic
  /** Only turns that a person was asked to take, or took. */
  onlyHandoffs?: boolean
}

/** What is tried instead of the present configuration. */
export type Candidate =
  | { kind: 'model'; model: string }
  | { kind: 'rules' }
  | { kind: 'settings'; displayName?: string | null; defaultLanguage?: Language }
  | { kind: 'catalog'; fileName: string }
  | { kind: 'knowledge'; fileName: string }

export type CandidateKind = Candidate['kind']

export const MOST_TURNS = 500

/** Some are for searching alone. An old server does not say. */
export function canAnswer({ abilities }: { abilities: string[] }): boolean {
  return abilities.length === 0 || abilities.includes('completion')
}

/**
 * What the change makes of a turn, gravest first. `wrong_claim`: the answer states what its rows do not.
 * `missed_handoff`: a person was needed and would not be asked. `words`: the same said in other words.
 */
export const VERDICTS = [
  'wrong_claim',
  'missed_handoff',
  'lost_answer',
  'new_handoff',
  'changed',
  'now_answered',
  'words',
  'same',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** An answer that was tried, as the page shows it beside the other. */
export interface CaseAnswer {
  action: Action
  text: string
  language: string
  answeredBy: 'rules' | 'model'
  /** One of the assistant's reasons, or `unsupported_kind`. */
  handoffReason: string | null
  reason: string
  /** External ids of the rows and entries it was made from. */
  products: string[]
  knowledge: string[]
  /** What it states and its rows do not. */
  wrong: string[]
  /** A model was asked and gave nothing to use. */
  modelFailed?: boolean
}

/** A person is needed for these whatever the assistant knows. Of what it was merely unsure of it may learn the answer. */
const NEED_A_PERSON = new Set<string>([
  ...HANDOFF_REASONS.filter(reason => reason !== 'unsure'),
  'unsupported_kind',
  'taken_over',
])

export function needsPersonFor(reason: string | null): boolean {
  return reason !== null && NEED_A_PERSON.has(reason)
}
