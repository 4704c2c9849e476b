import { type Features, shareOf } from './features.ts'
import { SOUNDS, type Sound, type Weights, weights } from './weights.ts'

export type Likely = Record<Sound, number>

/** How likely it is that a text of these features is each of the things it may be. */
export function listen(features: Features, { bits, rows, steps, worth, bias }: Weights = weights()): Likely {
  const sums = Float64Array.from(bias)
  const mask = (1 << bits) - 1
  for (const [kind, list] of features.entries()) {
    const share = shareOf(kind as 0 | 1 | 2, list.length) * worth
    for (const one of list) {
      const row = rows[one & mask]!
      if (row === 0) continue
      const start = (row - 1) * SOUNDS.length
      for (let at = 0; at < SOUNDS.length; at++) sums[at]! += share * steps[start + at]!
    }
  }
  const most = Math.max(...sums)
  const parts = sums.map(sum => Math.exp(sum - most))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return Object.fromEntries(SOUNDS.map((sound, at) => [sound, parts[at]! / whole])) as Likely
}
