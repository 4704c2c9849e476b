import { foldForMatching, type Reason } from '../rules/handoff.ts'
import { featuresOf } from './features.ts'
import { type Likely, listen } from './listen.ts'
import { signsOf } from './signs.ts'
import { type Bars, SOUNDS, weights } from './weights.ts'

export interface PersonNeeded {
  reason: Reason
  /** Told by how the words sound as a whole, not by rules: how likely it is, and from where on it counts. */
  heard?: { likely: number; bar: number }
}

/** What must never be missed: rules alone are enough, and so is less of a likelihood. */
export const GRAVE: ReadonlySet<Reason> = new Set(['medical', 'legal', 'payment_dispute', 'deletion'])

/** Why only a person may answer this message, by rules and by its words as a whole. */
export function needsPerson(text: string): PersonNeeded | undefined {
  const folded = foldForMatching(text)
  const { trigger, seen } = signsOf(folded)
  return judged(trigger, listen(featuresOf(folded, seen)), weights().bars)
}

/** What rules saw stands, unless the words as a whole make it most unlikely; what they did not see must be likely. */
export function judged(trigger: Reason | undefined, likely: Likely, bars: Bars): PersonNeeded | undefined {
  const person = 1 - likely.none
  if (trigger) return GRAVE.has(trigger) || person >= bars.doubt ? { reason: trigger } : undefined
  const reason = likeliest(likely)
  const bar = GRAVE.has(reason) ? bars.grave : bars.alone
  return person >= bar ? { reason, heard: { likely: person, bar } } : undefined
}

function likeliest(likely: Likely): Reason {
  const reasons = SOUNDS.filter(sound => sound !== 'none')
  return reasons.reduce((best, reason) => (likely[reason] > likely[best] ? reason : best))
}
