/** Why somebody came back without being let in: `with.…` says it. */
export const OUTCOMES = [
  'address',
  'gone',
  'unreachable',
  'lost',
  'stopped',
  'refused',
  'unknown',
  'wait',
] as const

export type Outcome = (typeof OUTCOMES)[number]

export const outcomeOf = (value: unknown): Outcome | undefined => OUTCOMES.find(known => known === value)
