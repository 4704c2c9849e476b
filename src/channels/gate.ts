import { type Said, say } from '../lib/said.ts'
import { inEnglish } from '../web/said.ts'
import type { Problem } from './content.ts'
import type { ChannelKind } from './events.ts'
import { CHANNEL_NAMES } from './limits.ts'

const HOUR_MS = 60 * 60 * 1000
export const WINDOW_MS = 24 * HOUR_MS
/** A person may answer that long on Messenger and Instagram, where Meta gave the app that feature. */
export const HUMAN_AGENT_MS = 7 * 24 * HOUR_MS
/** After an advert or a page brought the customer: from our answer on, if that came within the window. */
export const FREE_ENTRY_MS = 72 * HOUR_MS

export interface TemplateState {
  /** Meta's words, new ones included. */
  status: string
  category: string
  /** What was asked for, where Meta approved it as something else. */
  requestedCategory?: string | null
  deleted?: boolean
}

/** A message of the customer's that an advert, a post or a page brought. */
export interface EntryPoint {
  at: Date
  /** Our first answer after it. */
  answeredAt: Date | null
}

/** How many customers we opened a conversation with, out of as many as Meta lets us in 24 hours. */
export interface OpeningLimit {
  max: number
  used: number
  /** This customer is among them. */
  hasThisOne: boolean
}

/** Everything the decision hangs on. What is left out is not so. */
export interface SendState {
  channel: ChannelKind
  author: 'assistant' | 'user' | 'flow'
  /** Typed by a person here: neither by a program through the API nor by the assistant for a person to approve. */
  byHand?: boolean
  kind: 'message' | 'template' | 'reaction'
  /** What `checkContent` found. */
  problems?: readonly Problem[]
  now: Date
  channelState: 'connected' | 'paused' | 'disconnected'
  /** Why it is paused, for people. */
  channelReason?: string | null
  channelSaid?: readonly Said[] | null
  /** A pause that ends by itself. */
  pausedUntil?: Date | null
  /** Meta's time of the customer's last message. Replies to a story and mentions in one are messages, likes are not. */
  lastInboundAt: Date | null
  /** Another app, or an assistant of Meta's, has this conversation. */
  standby?: boolean
  /** Asked for no more messages: no offers and no flows, but whoever writes to us is answered. */
  optedOut?: boolean
  /** Stopped marketing at Meta. */
  marketingStopped?: boolean
  /** What the ledger of consents says about offers; left out where nobody looked. */
  consent?: 'given' | 'withdrawn' | 'none'
  /** Has a number of the United States, where Meta delivers no marketing templates. */
  inUnitedStates?: boolean
  /** Part of a broadcast or a flow that offers something. */
  isOffer?: boolean
  /** Meta said that this customer cannot be reached, at that time. */
  unreachableSince?: Date | null
  /** Processing of this person's data is restricted: nothing is sent until that is lifted. */
  restricted?: boolean
  /** Meta approved the Human Agent feature for the tenant's app. */
  hasHumanAgent?: boolean
  /** `unknown`: Meta's list does not have it. Left out where we have not read that list: then Meta decides. */
  template?: TemplateState | 'unknown'
  /** GREEN, YELLOW, RED; of the number. */
  quality?: string | null
  opening?: OpeningLimit
  entryPoint?: EntryPoint | null
}

export type SendRefusalCode =
  | 'channel_disconnected'
  | 'channel_paused'
  | 'restricted'
  | 'empty'
  | 'too_long'
  | 'unsupported_kind'
  | 'invalid_content'
  | 'template_unknown'
  | 'template_not_approved'
  | 'template_paused'
  | 'template_disabled'
  | 'template_category_changed'
  | 'opted_out'
  | 'marketing_stopped'
  | 'us_marketing'
  | 'no_consent'
  | 'unreachable'
  | 'standby'
  | 'never_wrote'
  | 'window_closed'
  | 'quality_low'
  | 'limit_reached'

export interface SendPermission {
  allowed: true
  /** Only with that tag, which is never set on what a machine wrote. */
  humanAgent: boolean
  /** Until when Meta charges nothing, where an advert or a page brought the customer. Sending now may begin it. */
  freeUntil: Date | null
  /** It begins a conversation, which counts against the number's limit. */
  opens: boolean
}

export interface SendRefusal {
  allowed: false
  code: SendRefusalCode
  /** For people, with the way out. */
  reason: string
  /** The same for screens; empty where only the sentence is known. */
  said: readonly Said[]
}

export type SendDecision = SendPermission | SendRefusal

/**
 * Whether this message may leave now. Everybody asks it: the composer, the assistant, flows, broadcasts and the API
 * before queueing, and whoever delivers just before sending.
 */
export function decideSend(state: SendState): SendDecision {
  const refusal =
    decideByChannel(state) ??
    decideByContent(state) ??
    decideByTemplate(state) ??
    decideByPerson(state) ??
    decideByThread(state)
  if (refusal) return refusal
  return state.kind === 'template' ? decideByLimits(state) : decideByWindow(state)
}

function decideByChannel(state: SendState): SendRefusal | undefined {
  const { channelState, channelReason, channelSaid, pausedUntil, now } = state
  if (channelState === 'disconnected') return no('channel_disconnected')
  const isOver = pausedUntil && pausedUntil <= now
  if (channelState === 'paused' && !isOver) {
    if (!channelReason) return no('channel_paused')
    return { allowed: false, code: 'channel_paused', reason: channelReason, said: channelSaid ?? [] }
  }
  return state.restricted ? no('restricted') : undefined
}

function decideByContent({ problems = [], kind, channel }: SendState): SendRefusal | undefined {
  const [first] = problems
  if (first) {
    const code = first.code === 'invalid' ? 'invalid_content' : first.code
    return no(
      code,
      say(textOf(problems), { sentence: sentenceOf(problems), channel: CHANNEL_NAMES[channel] }),
    )
  }
  // What a channel cannot do stands among the problems too; this holds whatever was checked.
  if (kind === 'template' && channel !== 'whatsapp') {
    const sentence = `Templates cannot be sent on ${CHANNEL_NAMES[channel]}.`
    return no(
      'unsupported_kind',
      say('refusal.unsupported_kind', { sentence, channel: CHANNEL_NAMES[channel] }),
    )
  }
  return undefined
}

/** The English text is the sentence itself, with each field; the other languages say the kind of problem. */
function textOf(problems: readonly Problem[]): string {
  const { code, field } = problems[0]!
  if (code === 'empty') return field === 'text' ? 'refusal.empty' : 'refusal.empty_part'
  if (code !== 'invalid') return `refusal.${code}`
  return field.endsWith('fileId') ? 'refusal.file' : 'refusal.invalid_content'
}

/** The problems of a message as one sentence for people. */
export function sentenceOf(problems: readonly Problem[]): string {
  const [first, ...rest] = problems
  if (first?.code === 'empty' && first.field === 'text') return 'The message is empty. Write something first.'
  if (first?.field === 'text' && rest.length === 0) return `The message ${first.problem}.`
  if (first?.code === 'unsupported_kind' && rest.length === 0) return `This ${first.problem}.`
  if (first?.field.endsWith('fileId') && rest.length === 0) return `The file ${first.problem}.`
  const said = problems.slice(0, 5).map(({ field, problem }) => `“${field || 'it'}” ${problem}`)
  const more = problems.length > 5 ? ` … and ${problems.length - 5} more` : ''
  return `This cannot be sent: ${said.join('; ')}${more}.`
}

function decideByTemplate({ kind, template, author, quality }: SendState): SendRefusal | undefined {
  if (kind !== 'template' || template === undefined) return undefined
  if (template === 'unknown' || template.deleted) return no('template_unknown')
  switch (template.status) {
    case 'APPROVED':
      break
    case 'PAUSED':
      return no('template_paused')
    case 'DISABLED':
      return no('template_disabled')
    default:
      return no(
        'template_not_approved',
        say('refusal.template_not_approved', { status: template.status.slice(0, 40) }),
      )
  }
  if (author === 'user') return undefined
  const { category, requestedCategory } = template
  if (isMarketing(category) && requestedCategory && !isMarketing(requestedCategory))
    return no('template_category_changed')
  return quality === 'RED' ? no('quality_low') : undefined
}

const isMarketing = (category: string) => category.toUpperCase().startsWith('MARKETING')

function decideByPerson(state: SendState): SendRefusal | undefined {
  const { author, template, isOffer, optedOut, marketingStopped } = state
  const isMarketingTemplate =
    state.kind === 'template' && typeof template === 'object' && isMarketing(template.category)
  const offers = isOffer || isMarketingTemplate
  if (optedOut && (offers || author === 'flow')) return no('opted_out')
  if (offers && state.consent === 'withdrawn') return no('opted_out')
  if (marketingStopped && offers) return no('marketing_stopped')
  if (isMarketingTemplate && state.inUnitedStates) return no('us_marketing')
  // A person who writes to one customer knows why; whatever runs by itself needs the proof.
  if (offers && state.consent === 'none' && author !== 'user') return no('no_consent')
  const { unreachableSince, lastInboundAt } = state
  if (unreachableSince && author !== 'user' && !(lastInboundAt && lastInboundAt > unreachableSince))
    return no('unreachable')
  return undefined
}

/** On WhatsApp a person's message takes the conversation back by itself; elsewhere whoever has it gives it back. */
function decideByThread({ standby, channel, author }: SendState): SendRefusal | undefined {
  if (!standby || (channel === 'whatsapp' && author === 'user')) return undefined
  const wayOut = channel === 'whatsapp' ? 'take_back_by_answer' : 'take_back_at_meta'
  return no('standby', say('refusal.standby'), say(`refusal.${wayOut}`))
}

function decideByWindow(state: SendState): SendDecision {
  const { channel, author, lastInboundAt, now, hasHumanAgent, byHand, kind } = state
  if (lastInboundAt === null) {
    const wayOut = channel === 'whatsapp' ? [say('refusal.template_can')] : []
    return no('never_wrote', say('refusal.never_wrote', { channel: CHANNEL_NAMES[channel] }), ...wayOut)
  }
  if (isOpen(state)) return yes(state)
  const mayUseTag =
    channel !== 'whatsapp' &&
    author === 'user' &&
    byHand === true &&
    hasHumanAgent === true &&
    kind !== 'reaction'
  if (mayUseTag && now.getTime() - lastInboundAt.getTime() < HUMAN_AGENT_MS)
    return { ...yes(state), humanAgent: true }
  const over = mayUseTag ? 'week_over' : 'window_closed'
  const wayOut = channel === 'whatsapp' ? 'template_only' : 'wait'
  return no('window_closed', say(`refusal.${over}`), say(`refusal.${wayOut}`))
}

/** A template may begin a conversation, with as many customers a day as the number may write to. */
function decideByLimits(state: SendState): SendDecision {
  const { opening } = state
  const opens = !isOpen(state)
  if (opens && opening && !opening.hasThisOne && opening.used >= opening.max)
    return no('limit_reached', say('refusal.limit_reached', { used: String(opening.used) }))
  return { ...yes(state), opens }
}

function yes(state: SendState): SendPermission {
  return { allowed: true, humanAgent: false, freeUntil: freeUntil(state), opens: false }
}

function isOpen({ lastInboundAt, now }: SendState): boolean {
  return lastInboundAt !== null && now.getTime() - lastInboundAt.getTime() < WINDOW_MS
}

/** It changes the price alone: what may be sent hangs on the window as ever. */
function freeUntil({ channel, entryPoint, now }: SendState): Date | null {
  if (channel !== 'whatsapp' || !entryPoint) return null
  const answeredAt = entryPoint.answeredAt ?? now
  if (answeredAt.getTime() - entryPoint.at.getTime() >= WINDOW_MS) return null
  const until = new Date(answeredAt.getTime() + FREE_ENTRY_MS)
  return until > now ? until : null
}

/** When free-form replies end. Counted from Meta's event time, so that a late webhook opens no window that is over. */
export function windowClosesAt(_channel: ChannelKind, lastInboundAt: Date | null): Date | null {
  return lastInboundAt && new Date(lastInboundAt.getTime() + WINDOW_MS)
}

/** Meta's word for how many customers a number may begin with in 24 hours; undefined where there is no limit we know. */
export function openingsOf(messagingLimit: string | null): number | undefined {
  const match = /^(?:TIER_)?(\d+)(K)?$/.exec(messagingLimit ?? '')
  return match ? Number(match[1]) * (match[2] ? 1000 : 1) : undefined
}

function no(code: SendRefusalCode, ...said: Said[]): SendRefusal {
  const all = said.length > 0 ? said : [say(`refusal.${code}`)]
  return { allowed: false, code, reason: inEnglish(...all), said: all }
}
