import type { ChannelKind } from './events.ts'

/** What to do about a refusal: try later, give this message up, stop the channel, or change the message. */
export type Act = 'retry' | 'stop' | 'channel' | 'correct'

export interface Refusal {
  act: Act
  /** For people, with the way out. */
  reason: string
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

const stop = (reason: string, also?: Consequence): Refusal => ({ act: 'stop', reason, ...(also && { also }) })
const channel = (reason: string, pauseMs?: number): Refusal => ({
  act: 'channel',
  reason,
  ...(pauseMs && { pauseMs }),
})
const correct = (reason: string, also?: Consequence): Refusal => ({
  act: 'correct',
  reason,
  ...(also && { also }),
})
const retry = (reason: string, retryAfterMs: number, more: Partial<Refusal> = {}): Refusal => ({
  act: 'retry',
  reason,
  retryAfterMs,
  ...more,
})
const FEW = { maxTries: 3 }
const ONCE = { maxTries: 1 }

const RECONNECT = 'Meta no longer accepts the access token. Reconnect the channel under Channels.'
const PERMISSION = 'The access token lacks a permission it needs. Reconnect the channel under Channels.'
const BUSY = 'Meta asked us to slow down.'
const HICCUP = 'Meta had a problem of its own.'
const WINDOW_CLOSED = 'The customer last wrote more than 24 hours ago, so Meta does not take a reply.'

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
  33: channel('Meta does not know this account any more. Check it under Channels.'),
  100: stop('Meta did not accept the message.'),
  368: channel('Meta has restricted this account for breaking its rules. See its Business Support home.'),
}

// Meta's error table, read 2026-11; what it leaves open is taken as permanent.
const WHATSAPP: Record<string, Refusal> = {
  33: channel('Meta does not know this phone number any more. Check it under Channels.'),
  '100/33': channel(
    'Meta does not know this phone number, or the token may not use it. Check it under Channels.',
  ),
  80007: retry(BUSY, 5 * MINUTE),
  130429: retry(BUSY, 2 * SECOND, { mostMs: 10 * MINUTE }),
  130472: stop('Meta leaves this customer out of messages of this kind for an experiment of its own.'),
  130497: stop('WhatsApp does not let businesses write to customers in this country.'),
  131000: retry(HICCUP, 5 * SECOND, FEW),
  131005: channel(PERMISSION),
  131008: correct('Something the message needs is missing.'),
  131009: correct('A part of the message has a form Meta does not accept.'),
  131016: retry(HICCUP, 10 * SECOND),
  131021: stop('This is the business’s own number.'),
  131026: stop(
    'WhatsApp cannot deliver to this customer: no WhatsApp on that number, an old app, or the business is blocked.',
    'unreachable',
  ),
  131030: correct('This is a test number: allow the customer’s number at Meta first.'),
  131031: channel('Meta has locked this WhatsApp account. See its Business Support home.'),
  131037: channel('Meta has not approved the display name of this number yet.'),
  131042: channel(
    'Meta has no valid way of payment for this WhatsApp account. Add one in Meta’s business settings.',
  ),
  131045: channel('This number is not registered with WhatsApp. Register it again under Channels.'),
  131047: correct(`${WINDOW_CLOSED} An approved template can be sent.`),
  131048: channel(
    'Customers marked messages of this number as spam; Meta limits it for some hours. It goes on by itself.',
    6 * HOUR,
  ),
  131049: stop('Meta held the message back so that this customer does not get too many.'),
  131050: stop('The customer stopped marketing messages of this business.', 'marketing_stop'),
  131051: stop('WhatsApp does not support this kind of message.'),
  131052: correct('WhatsApp could not fetch the file. Ask the customer to send it again.'),
  131053: retry('WhatsApp could not take the file.', 10 * SECOND, { ...ONCE, also: 'upload' }),
  131055: stop('WhatsApp does not allow this kind of message here.'),
  131056: retry('Too many messages to this customer in a short time.', 4 * SECOND, { factor: 4 }),
  131057: retry('WhatsApp is working on this number.', MINUTE),
  131059: stop('Meta did not accept the message.'),
  131060: stop('One of the customer’s devices cannot take this message.'),
  131062: correct('WhatsApp needs the customer’s phone number for this message.'),
  131063: stop(
    'Meta takes marketing templates of this account another way only. See its settings.',
    'notice',
  ),
  131064: stop(
    'This number may not begin more conversations for now. Customers who write are still answered.',
    'notice',
  ),
  132000: correct('The template’s blanks and the values do not match.', 'template'),
  132001: correct('This template does not exist in that language, or is not approved.', 'template'),
  132005: correct('The filled-in template is too long.', 'template'),
  132007: correct('The template breaks a rule of WhatsApp.', 'template'),
  132008: correct('The template’s blanks and the values do not match.', 'template'),
  132012: correct('The template’s blanks and the values do not match.', 'template'),
  132015: correct('Meta has paused this template because customers rated it badly.', 'template'),
  132016: correct('Meta has switched this template off because customers rated it badly.', 'template'),
  132068: stop('Meta has blocked this Flow.', 'notice'),
  132069: stop('Meta has slowed down this Flow.', 'notice'),
  133004: retry(HICCUP, MINUTE),
  133010: channel('This number is not registered with WhatsApp. Register it again under Channels.'),
  133015: retry('WhatsApp is still removing this number.', 5 * MINUTE, FEW),
  134011: stop(
    'The terms of payment are not accepted yet. Accept them in Meta’s business settings.',
    'notice',
  ),
  137000: stop('The customer’s WhatsApp identity has changed.'),
  139200: stop('Meta has blocked direct sending for this account.', 'notice'),
  2494100: retry('WhatsApp is working on this number.', MINUTE),
}

const MESSAGING: Record<string, Refusal> = {
  '100/33': channel(
    'Meta does not know this account any more, or the token may not use it. Check it under Channels.',
  ),
  '10/2018278': correct(WINDOW_CLOSED),
  '10/2534022': correct(WINDOW_CLOSED),
  '10/1893063': channel('Meta has restricted this page for some time. It is tried again by itself.', HOUR),
  '10/2018065': channel(PERMISSION),
  '100/2018001': stop('Meta does not know this customer at this page.', 'unreachable'),
  '100/2018034': correct('The message is empty.'),
  '100/2018108': stop('The customer cannot get messages at the moment.', 'unreachable'),
  '100/1893061': stop('Meta has removed the tag this message was sent with.'),
  551: stop('The customer cannot be reached: the business is blocked or the account is gone.', 'unreachable'),
  1200: retry(HICCUP, 10 * SECOND, FEW),
  // Also what a blocked business gets; a few tries tell.
  2: retry(HICCUP, 10 * SECOND, FEW),
  2018047: stop('Meta did not accept the file.'),
  // The file’s id at Meta has died: it is handed over anew.
  2018074: retry('Meta does not know the file any more.', SECOND, { ...ONCE, also: 'upload' }),
  1545012: retry(HICCUP, 30 * SECOND, { ...ONCE, also: 'upload' }),
  2018344: retry('Meta could not fetch the file.', 30 * SECOND, { ...ONCE, also: 'upload' }),
  2018347: retry('Meta could not fetch the file.', 30 * SECOND, { ...ONCE, also: 'upload' }),
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
  return isTransient ? retry(HICCUP, 10 * SECOND, FEW) : stop(`Meta refused the message (code ${code}).`)
}

function own(table: Record<string, Refusal>, code: string): Refusal | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

function byRange(code: number): Refusal | undefined {
  if (code >= 200 && code <= 299) return channel(PERMISSION)
  if (code >= 80_000 && code <= 80_099) return retry(BUSY, 5 * MINUTE)
  if (code >= 132_000 && code <= 132_099) return correct('Meta did not accept the template.', 'template')
  return undefined
}

/** Why a message failed, in a sentence for people. Takes our own words beside Meta's codes. */
export function failureReason(kind: ChannelKind, code: string, subcode?: string): string {
  return own(OUR_WORDS, code)?.reason ?? refusalOf(kind, code, subcode).reason
}

const OUR_WORDS: Record<string, Refusal> = {
  unknown: stop('Meta did not say why.'),
  not_sent: retry('Meta could not be reached.', 5 * SECOND, {
    mostMs: 5 * MINUTE,
  }),
  file_gone: stop('The file is not here any more. Choose it again.'),
  no_recipient: stop('The customer has no address on this channel.'),
  no_token: channel('The channel has no access token. Reconnect it under Channels.'),
}

/** How long to wait before try number `attempt` (1 is the first repeat), without jitter; undefined to give up. */
export function retryDelayMs(refusal: Refusal, attempt: number): number | undefined {
  if (refusal.act !== 'retry' || attempt > (refusal.maxTries ?? Number.POSITIVE_INFINITY)) return undefined
  const waitMs = (refusal.retryAfterMs ?? 10 * SECOND) * (refusal.factor ?? 2) ** Math.min(attempt - 1, 30)
  return Math.min(waitMs, refusal.mostMs ?? HOUR)
}

/** What to do where Meta was not reached at all. */
export const NOT_REACHED: Refusal = OUR_WORDS.not_sent!
