import type { ChannelKind } from './events.ts'
import { measureText } from './limits.ts'

const HOUR_MS = 60 * 60 * 1000
export const WINDOW_MS = 24 * HOUR_MS
/** A person may answer that long on Messenger and Instagram, where Meta gave the app that feature. */
export const HUMAN_AGENT_MS = 7 * 24 * HOUR_MS

export interface SendState {
  channel: ChannelKind
  author: 'assistant' | 'user' | 'flow'
  /** Meta's time of the customer's last message. */
  lastInboundAt: Date | null
  now: Date
  /** Null where what is sent is no text. */
  text: string | null
  channelState: 'connected' | 'paused' | 'disconnected'
  /** Why it is paused, for people. */
  channelReason?: string | null
  /** Asked not to be written to. */
  optedOut?: boolean
  /** Processing of this person's data is restricted: nothing is sent until that is lifted. */
  restricted?: boolean
  /** Meta approved the Human Agent feature for the tenant's app. */
  hasHumanAgent?: boolean
}

export type SendRefusalCode =
  | 'channel_disconnected'
  | 'channel_paused'
  | 'restricted'
  | 'opted_out'
  | 'empty'
  | 'too_long'
  | 'never_wrote'
  | 'window_closed'

export type SendDecision =
  /** `humanAgent`: only with that tag, which is never set on what a machine wrote. */
  { allowed: true; humanAgent: boolean } | { allowed: false; code: SendRefusalCode; reason: string }

/** Whether a free-form message may leave now. Everybody asks it before queueing, and again just before sending. */
export function decideSend(state: SendState): SendDecision {
  const { channel, author, channelState } = state
  if (channelState === 'disconnected')
    return no('channel_disconnected', 'This channel is disconnected. Reconnect it under Channels.')
  if (channelState === 'paused') {
    return no(
      'channel_paused',
      state.channelReason ?? 'This channel is stopped. See Channels for the reason.',
    )
  }
  if (state.restricted)
    return no('restricted', 'This customer’s data is restricted: nothing may be sent until that is lifted.')
  if (state.optedOut && author !== 'user')
    return no('opted_out', 'This customer asked for no more messages. A person can still answer.')
  if (state.text !== null) {
    if (state.text.trim() === '') return no('empty', 'The message is empty.')
    const { used, max, unit } = measureText(channel, state.text)
    if (used > max) return no('too_long', `The message has ${used} ${unit}; ${NAMES[channel]} takes ${max}.`)
  }
  return decideByWindow(state)
}

const NAMES: Record<ChannelKind, string> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
}

function decideByWindow({ channel, author, lastInboundAt, now, hasHumanAgent }: SendState): SendDecision {
  if (lastInboundAt === null) {
    return no('never_wrote', `${NAMES[channel]} lets a business answer only after the customer has written.`)
  }
  const silentMs = now.getTime() - lastInboundAt.getTime()
  if (silentMs < WINDOW_MS) return { allowed: true, humanAgent: false }
  const mayUseTag = channel !== 'whatsapp' && author === 'user' && hasHumanAgent === true
  if (mayUseTag && silentMs < HUMAN_AGENT_MS) return { allowed: true, humanAgent: true }
  const wayOut =
    channel === 'whatsapp'
      ? 'Only an approved template can be sent.'
      : 'Wait until the customer writes again.'
  return no(
    'window_closed',
    `The customer last wrote more than ${mayUseTag ? '7 days' : '24 hours'} ago. ${wayOut}`,
  )
}

/** When free-form replies end. Counted from Meta's event time, so that a late webhook opens no window that is over. */
export function windowClosesAt(_channel: ChannelKind, lastInboundAt: Date | null): Date | null {
  return lastInboundAt && new Date(lastInboundAt.getTime() + WINDOW_MS)
}

function no(code: SendRefusalCode, reason: string): SendDecision {
  return { allowed: false, code, reason }
}
