import type { StatusWord } from './statuses.ts'
import type { Verdict } from './template-review.ts'

/** What goes wrong, and how quickly the rest goes. All of it may change while messages are on their way. */
export interface Knobs {
  /** Meta is down: every call ends with a 503 and no webhook leaves. */
  isDown: boolean
  /** Before an answer to a call. */
  answerDelayMs: number
  /** Before any webhook of this account leaves. */
  webhookDelayMs: number
  /** Between a message and its first status, and between statuses. */
  statusDelayMs: number
  /** The statuses a message gets, in this order. */
  statuses: StatusWord[]
  /** That many calls are refused with this error before anything is done. */
  refuseNext: { times: number; code: number; subcode?: number; message?: string; status?: number }
  /** That many messages are taken and then never answered. */
  dropNextAnswers: number
  /** That many messages are taken, and later fail with this code. */
  failNext: { times: number; code: number; details?: string }
  /** How often each webhook comes. */
  copies: number
  /** That many webhooks are held back and go as one, 1,000 events to a POST at most. */
  batch: number
  /** The events of one batch come in another order. */
  shuffles: boolean
  /** A closed window is told in a status and not in the answer, as WhatsApp mostly does. */
  windowInStatus: boolean
  /** Other codes that come in a status. */
  lateCodes: number[]
  /** Deliveries without the ids of what was delivered, as Messenger often sends them. */
  omitsMids: boolean
  messagesPerSecond: number
  /** What the review of a new or edited template decides, and after how long. */
  templateReview: Verdict
  templateReviewDelayMs: number
}

export const DEFAULT_KNOBS: Readonly<Knobs> = {
  isDown: false,
  answerDelayMs: 0,
  webhookDelayMs: 0,
  statusDelayMs: 40,
  statuses: ['sent', 'delivered', 'read'],
  refuseNext: { times: 0, code: 1 },
  dropNextAnswers: 0,
  failNext: { times: 0, code: 131026 },
  copies: 1,
  batch: 1,
  shuffles: false,
  windowInStatus: false,
  lateCodes: [],
  omitsMids: false,
  messagesPerSecond: 80,
  templateReview: 'APPROVED',
  templateReviewDelayMs: 0,
}

/** An account's own knobs: what is not turned there stands as it does for all. */
export function ownKnobs(shared: Knobs): Knobs {
  return Object.create(shared) as Knobs
}

/** Takes one of a counted knob, from the account's own or from everybody's. */
export function spendDrop(knobs: Knobs): boolean {
  if (knobs.dropNextAnswers <= 0) return false
  let owner = knobs
  while (!Object.hasOwn(owner, 'dropNextAnswers')) owner = Object.getPrototypeOf(owner) as Knobs
  owner.dropNextAnswers--
  return true
}

export function spendTimes(counted: { times: number }): boolean {
  if (counted.times <= 0) return false
  counted.times--
  return true
}
