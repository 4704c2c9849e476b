import { listsMet, type Reason, triggerOf } from '../rules/handoff.ts'
import { type Parts, partsIn, partsMet } from '../rules/situations.ts'

export interface Signs {
  /** What rules make of the text by themselves. */
  trigger: Reason | undefined
  /** What they saw in it, whatever they made of that: the same words in every language. */
  seen: string[]
}

export function signsOf(folded: string, parts: Parts = partsIn(folded)): Signs {
  const trigger = triggerOf(folded, parts)
  return { trigger, seen: [...partsMet(parts), ...listsMet(folded), `rules ${trigger ?? 'none'}`] }
}
