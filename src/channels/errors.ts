import { type Said, say } from '../lib/said.ts'
import { inEnglish } from '../web/said.ts'
import type { ChannelKind } from './events.ts'

/** What to do about a refusal: try later, give this message up, stop the channel, or change the message. */
export type Act = 'retry' | 'stop' | 'channel' | 'correct'

export interface Refusal {
  act: Act
  /** For people, with the way out. Codes that mean the same to them share a text. */
  said: Said[]
  /** For `retry`: when to try first, how much longer each further wait is, and the longest one. */
  retryAfterMs?: number
  factor?: number
  mostMs?: number
  /** How many tries make sense; without it, as many as fit until the message may not be sent any more. */
  maxTries?: number
  /** For `channel`: a stop that ends by itself after so long. */
  pauseMs?: number
  /** What else it tells us. */
  also?: Consequence
}

/**
 * `template`: that template alone cannot be sent. `marketing_stop`: the customer wants no offers. `unreachable`: Meta
 * cannot deliver to them. `upload`: the file has to be handed over again. `notice`: the owner has to do something,
 * though the channel goes on.
 */
export type Consequence = 'template' | 'marketing_stop' | 'unreachable' | 'upload' | 'notice'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const stop = (says: string, also?: Consequence): Refusal => ({
  act: 'stop',
  said: [say(says)],
  ...(also && { also }),
})
const channel = (says: string, pauseMs?: number): Refusal => ({
  act: 'channel',
  said: [say(says)],
  ...(pauseMs && { pauseMs }),
})
const correct = (says: string, also?: Consequence): Refusal => ({
  act: 'correct',
  said: [say(says)],
  ...(also && { also }),
})
const retry = (says: string, retryAfterMs: number, more: Partial<Refusal> = {}): Refusal => ({
  act: 'retry',
  said: [say(says)],
  retryAfterMs,
  ...more,
})
const FEW = { maxTries: 3 }
const ONCE = { maxTries: 1 }

const RECONNECT = 'failure.token'
const PERMISSION = 'failure.permission'
const BUSY = 'failure.busy'
const HICCUP = 'failure.hiccup'
const WINDOW_CLOSED = 'failure.window_closed'

/** Codes every Graph call can answer with. */
const GRAPH: Record<string, Refusal> = {
  0: channel(RECONNECT),
  190: channel(RECONNECT),
  102: channel(RECONNECT),
  3: channel(PERMISSION),
  10: channel(PERMISSION),
  1: retry(HICCUP, 5 * SECOND, FEW),
  2: retry(HICCUP, 10 * SECOND),
  4: retry(BUSY, 5 * MINUTE),
  17: retry(BUSY, 5 * MINUTE),
  32: retry(BUSY, 5 * MINUTE),
  341: retry(BUSY, 5 * MINUTE),
  613: retry(BUSY, MINUTE),
  33: channel('failure.account_unknown'),
  100: stop('failure.not_accepted'),
  368: channel('failure.account_restricted'),
}

// Meta's error table, read 2026-11; what it leaves open is taken as permanent.
const WHATSAPP: Record<string, Refusal> = {
  33: channel('failure.number_unknown'),
  '100/33': channel('failure.number_unknown'),
  80007: retry(BUSY, 5 * MINUTE),
  130429: retry(BUSY, 2 * SECOND, { mostMs: 10 * MINUTE }),
  130472: stop('failure.experiment'),
  130497: stop('failure.country'),
  131000: retry(HICCUP, 5 * SECOND, FEW),
  131005: channel(PERMISSION),
  131008: correct('failure.missing_part'),
  131009: correct('failure.malformed_part'),
  131016: retry(HICCUP, 10 * SECOND),
  131021: stop('failure.own_number'),
  131026: stop('failure.undeliverable', 'unreachable'),
  131030: correct('failure.test_number'),
  131031: channel('failure.account_locked'),
  131037: channel('failure.display_name'),
  131042: channel('failure.payment'),
  131045: channel('failure.not_registered'),
  131047: { act: 'correct', said: [say(WINDOW_CLOSED), say('refusal.template_can')] },
  131048: channel('failure.spam', 6 * HOUR),
  131049: stop('failure.held_back'),
  131050: stop('refusal.marketing_stopped', 'marketing_stop'),
  131051: stop('failure.unsupported'),
  131052: correct('failure.file_from_customer'),
  131053: retry('failure.file_refused', 10 * SECOND, { ...ONCE, also: 'upload' }),
  131055: stop('failure.unsupported'),
  131056: retry('failure.too_fast', 4 * SECOND, { factor: 4 }),
  131057: retry('failure.number_busy', MINUTE),
  131059: stop('failure.not_accepted'),
  131060: stop('failure.device'),
  131062: correct('failure.needs_number'),
  131063: stop('failure.marketing_elsewhere', 'notice'),
  131064: stop('failure.no_more_openings', 'notice'),
  132000: correct('failure.template_blanks', 'template'),
  132001: correct('failure.template_missing', 'template'),
  132005: correct('failure.template_long', 'template'),
  132007: correct('failure.template_rule', 'template'),
  132008: correct('failure.template_blanks', 'template'),
  132012: correct('failure.template_blanks', 'template'),
  132015: correct('refusal.template_paused', 'template'),
  132016: correct('refusal.template_disabled', 'template'),
  132068: stop('failure.flow_blocked', 'notice'),
  132069: stop('failure.flow_slowed', 'notice'),
  133004: retry(HICCUP, MINUTE),
  133010: channel('failure.not_registered'),
  133015: retry('failure.number_removed', 5 * MINUTE, FEW),
  134011: stop('failure.terms', 'notice'),
  137000: stop('failure.identity'),
  139200: stop('failure.direct_blocked', 'notice'),
  2494100: retry('failure.number_busy', MINUTE),
}

const MESSAGING: Record<string, Refusal> = {
  '100/33': channel('failure.account_unknown'),
  '10/2018278': correct(WINDOW_CLOSED),
  '10/2534022': correct(WINDOW_CLOSED),
  '10/1893063': channel('failure.page_restricted', HOUR),
  '10/2018065': channel(PERMISSION),
  '100/2018001': stop('failure.customer_unknown', 'unreachable'),
  '100/2018034': correct('refusal.empty'),
  '100/2018108': stop('failure.customer_away', 'unreachable'),
  '100/1893061': stop('failure.tag_gone'),
  551: stop('refusal.unreachable', 'unreachable'),
  1200: retry(HICCUP, 10 * SECOND, FEW),
  // Also what a blocked business gets; a few tries tell.
  2: retry(HICCUP, 10 * SECOND, FEW),
  2018047: stop('failure.file_refused'),
  // The file’s id at Meta has died: it is handed over anew.
  2018074: retry('failure.file_not_fetched', SECOND, { ...ONCE, also: 'upload' }),
  1545012: retry(HICCUP, 30 * SECOND, { ...ONCE, also: 'upload' }),
  2018344: retry('failure.file_not_fetched', 30 * SECOND, { ...ONCE, also: 'upload' }),
  2018347: retry('failure.file_not_fetched', 30 * SECOND, { ...ONCE, also: 'upload' }),
}

const TABLES: Record<ChannelKind, Record<string, Refusal>> = {
  whatsapp: WHATSAPP,
  messenger: MESSAGING,
  instagram: MESSAGING,
}

/** What Meta's code means on this channel. An unknown code is final: sending again what nobody understands helps nobody. */
export function refusalOf(kind: ChannelKind, code: string, subcode?: string, isTransient = false): Refusal {
  const known =
    own(TABLES[kind], `${code}/${subcode}`) ??
    (Number(subcode) > 1_000_000 ? own(TABLES[kind], subcode!) : undefined) ??
    own(TABLES[kind], code) ??
    own(GRAPH, code) ??
    byRange(Number(code))
  if (known) return known
  return isTransient
    ? retry(HICCUP, 10 * SECOND, FEW)
    : { act: 'stop', said: [say('failure.other', { code })] }
}

function own(table: Record<string, Refusal>, code: string): Refusal | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

function byRange(code: number): Refusal | undefined {
  if (code >= 200 && code <= 299) return channel(PERMISSION)
  if (code >= 80_000 && code <= 80_099) return retry(BUSY, 5 * MINUTE)
  if (code >= 132_000 && code <= 132_099) return correct('failure.template_refused', 'template')
  return undefined
}

/** Why a message failed, for people. Takes our own words beside Meta's codes. */
export function failureSaid(kind: ChannelKind, code: string, subcode?: string): Said[] {
  return (own(OUR_WORDS, code) ?? refusalOf(kind, code, subcode)).said
}

/** The same in English, for programs and logs. */
export function failureReason(kind: ChannelKind, code: string, subcode?: string): string {
  return inEnglish(...failureSaid(kind, code, subcode))
}

/** Every code that has a meaning here, beside those that are known by their range. */
export function knownCodes(kind: ChannelKind): string[] {
  return Object.keys({ ...GRAPH, ...TABLES[kind], ...OUR_WORDS })
}

const OUR_WORDS: Record<string, Refusal> = {
  unknown: stop('failure.unknown'),
  not_sent: retry('failure.not_sent', 5 * SECOND, {
    mostMs: 5 * MINUTE,
  }),
  file_gone: stop('failure.file_gone'),
  no_recipient: stop('failure.no_recipient'),
  no_token: channel('failure.no_token'),
}

/** How long to wait before try number `attempt` (1 is the first repeat), without jitter; undefined to give up. */
export function retryDelayMs(refusal: Refusal, attempt: number): number | undefined {
  if (refusal.act !== 'retry' || attempt > (refusal.maxTries ?? Number.POSITIVE_INFINITY)) return undefined
  const waitMs = (refusal.retryAfterMs ?? 10 * SECOND) * (refusal.factor ?? 2) ** Math.min(attempt - 1, 30)
  return Math.min(waitMs, refusal.mostMs ?? HOUR)
}

/** What to do where Meta was not reached at all. */
export const NOT_REACHED: Refusal = OUR_WORDS.not_sent!
