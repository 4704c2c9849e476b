import { type CaseAnswer, needsPersonFor, type Verdict } from './rewind.ts'

export interface Judged {
  verdict: Verdict
  needsPerson: boolean
}

/** An answer, and the name the business has in it. */
export interface Told {
  answer: CaseAnswer
  name: string
}

/** What a change makes of a turn. `thenHandoff`: why a person took it when it really happened, or null. */
export function judge({ answer: before, name }: Told, changed: Told, thenHandoff: string | null): Judged {
  const after = changed.answer
  const needsPerson = needsPersonFor(thenHandoff) || isPersonDue(before)
  const isFiguresSame = figuresOf(before.text, name) === figuresOf(after.text, changed.name)
  return { verdict: verdictOf(before, after, isFiguresSame), needsPerson }
}

function verdictOf(before: CaseAnswer, after: CaseAnswer, isFiguresSame: boolean): Verdict {
  if (before.text === after.text && before.action === after.action) return 'same'
  if (after.wrong.length > 0) return 'wrong_claim'
  if (isPersonDue(before) && after.action !== 'handoff') return 'missed_handoff'
  if (after.action === 'handoff' && before.action !== 'handoff') return 'new_handoff'
  const wasAnswered = isAnswer(before)
  if (isAnswer(after) && !wasAnswered) return 'now_answered'
  if (wasAnswered && !isAnswer(after)) return 'lost_answer'
  return isFiguresSame && isFromTheSame(before, after) ? 'words' : 'changed'
}

/** A question back, an "I don't know" and a person are none. */
const isAnswer = ({ action }: CaseAnswer) => action === 'answer' || action === 'refuse'

const isPersonDue = ({ action, handoffReason }: CaseAnswer) =>
  action === 'handoff' && needsPersonFor(handoffReason)

function isFromTheSame(before: CaseAnswer, after: CaseAnswer): boolean {
  return (
    before.action === after.action &&
    before.handoffReason === after.handoffReason &&
    isSameSet(before.products, after.products) &&
    isSameSet(before.knowledge, after.knowledge)
  )
}

const isSameSet = (a: string[], b: string[]) =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())

/** The numbers of a text, in their order. */
const figuresOf = (text: string, name: string) =>
  (text.replaceAll(name, '').match(/\p{Nd}+/gu) ?? []).join(' ')

/** How often each configuration goes wrong, over the cases that were judged. */
export interface Wrongs {
  wrongClaims: { before: number; after: number }
  missedHandoffs: { before: number; after: number }
}

export type Refusal =
  | 'not_done'
  | 'nothing_tried'
  | 'wrong_claims'
  | 'missed_handoffs'
  | 'too_old'
  | 'applied'

/** What was measured holds for so long. */
export const HOLDS_MS = 24 * 3_600_000

/** Why a change may not be used; undefined when it may. */
export function refusalOf(
  rewind: { state: string; endedAt: Date | null; appliedAt: Date | null },
  { wrongClaims, missedHandoffs, judged }: Wrongs & { judged: number },
  now: Date,
): Refusal | undefined {
  if (rewind.appliedAt) return 'applied'
  if (rewind.state !== 'done' || !rewind.endedAt) return 'not_done'
  if (judged === 0) return 'nothing_tried'
  if (wrongClaims.after > wrongClaims.before) return 'wrong_claims'
  if (missedHandoffs.after > missedHandoffs.before) return 'missed_handoffs'
  if (now.getTime() - rewind.endedAt.getTime() > HOLDS_MS) return 'too_old'
  return undefined
}
