import { createHash } from 'node:crypto'
import type { AccountEvent, Sender, WebhookElement } from './events.ts'
import { fields, moment } from './fields.ts'
import type { ElementBody } from './webhook-body.ts'

/** For all that has no place in a conversation, and for what nobody understands: kept, and the same for every repeat. */
export function accountEvent(
  element: WebhookElement,
  field: string,
  payload: unknown,
  now: Date,
  at?: unknown,
  person?: Sender,
): AccountEvent {
  const entry = fields((element.body as ElementBody | undefined)?.entry)
  return {
    kind: 'account',
    channel: element.channel,
    account: element.account,
    field: word(field),
    providerId: compositeId(element, field, JSON.stringify(payload) ?? '', String(entry.time ?? '')),
    at: moment(at ?? entry.time, now),
    payload: payload ?? null,
    ...(element.waba !== undefined && { waba: element.waba }),
    ...(person && { person }),
  }
}

/** An id for what Meta gives none: made of what every repeat of the event carries too. */
export function compositeId(element: WebhookElement, kind: string, ...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 40)
  return `${element.channel}:${element.account}:${word(kind)}:${digest}`
}

/** A kind or field name as the channel writes it, short and plain. */
export function word(value: unknown): string {
  return typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : 'unknown'
}
