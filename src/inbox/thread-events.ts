import { fields } from '../channels/fields.ts'
import type { Said } from '../lib/said.ts'
import { inWords, type Reader } from '../web/said.ts'
import type { Translate } from '../web/texts.ts'
import { clock } from './file-card.ts'
import type { Message } from './messages.ts'

export const EVENT_ICONS: Record<string, string> = {
  handoff: 'handoff',
  handback: 'hearth',
  snoozed: 'moon',
  unsnoozed: 'moon',
  merged: 'people',
  linked: 'people',
  call: 'phone',
  referral: 'globe',
  identity_conflict: 'alert',
  control_lost: 'info',
}

// Reactions, edits and deletions whose message is not here, and what WhatsApp itself reports.
const LINES = ['event', 'system', 'reaction', 'deleted', 'revoke', 'request_welcome']

/** Is it a thin line in the thread, not speech? */
export function isLine(message: Message): boolean {
  return LINES.includes(message.type)
}

interface EventDetails {
  reason?: unknown
  by?: unknown
  sentence?: unknown
  /** As it was put there by `addEvent`. */
  said?: readonly Said[]
  direction?: unknown
  seconds?: unknown
}

/** What happened, in a sentence. `kind` is what `addEvent` was told. */
export function eventText(kind: string, details: EventDetails, time: string, reader: Reader): string {
  const { t } = reader
  const by = typeof details.by === 'string' ? details.by : undefined
  const reason = typeof details.reason === 'string' ? details.reason : undefined
  switch (kind) {
    case 'handoff':
      if (by) return t('event.taken_over', { name: by, time })
      return t('event.handoff', { reason: reasonText(reason, t), time })
    case 'handback':
      return by ? t('event.handback_by', { name: by, time }) : t('event.handback', { time })
    case 'withheld': {
      const key = `withheld.${reason ?? ''}`
      const text = t(key)
      const sentence = typeof details.sentence === 'string' ? details.sentence : ''
      if (text !== key) return t('event.withheld', { reason: text })
      return t('event.withheld', { reason: inWords(reader, details.said, sentence) })
    }
    case 'call':
      if (details.direction !== 'USER_INITIATED') return t('event.call_ours', { time })
      return typeof details.seconds === 'number' && details.seconds > 0
        ? t('event.call_long', { time, length: clock(details.seconds) })
        : t('event.call', { time })
    default: {
      const key = `event.${kind}`
      const text = t(key, { time, name: by ?? t('inbox.by_person') })
      return text === key ? t('event.other', { time }) : text
    }
  }
}

/** A message that is no speech, in a sentence. */
export function lineText(message: Message, time: string, t: Translate): string {
  const isOurs = message.direction === 'outbound'
  switch (message.type) {
    case 'reaction':
      if (!message.text) return t(isOurs ? 'event.reaction_gone_you' : 'event.reaction_gone', { time })
      return t(isOurs ? 'event.reaction_you' : 'event.reaction', { emoji: message.text, time })
    case 'deleted':
    case 'revoke':
      return t('event.deleted_unknown', { time })
    case 'request_welcome':
      return t('event.opened_chat', { time })
    default: {
      const type = String(fields(fields(message.payload).system).type ?? '')
      if (/changed_number|changed_user_id/.test(type)) return t('event.number_changed', { time })
      if (type === 'customer_identity_changed') return t('event.identity_changed', { time })
      return t('event.system', { time })
    }
  }
}

export function reasonText(reason: string | null | undefined, t: Translate): string {
  const key = `handoff.${reason ?? ''}`
  const text = t(key)
  return text === key ? t('handoff.other') : text
}
