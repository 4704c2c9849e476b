import { accountEvent, word } from '../account-event.ts'
import type { ChannelEvent, WebhookElement } from '../events.ts'
import { fields, isFields } from '../fields.ts'
import { type Dialect, parseMessaging } from '../messaging.ts'
import type { ElementBody } from '../webhook-body.ts'

const MESSENGER: Dialect = { channel: 'messenger', identityKind: 'psid' }

/** One element of a `page` webhook. Comments and other changes of the page belong to no conversation. */
export function parseMessenger(element: WebhookElement, now: Date): ChannelEvent[] {
  const body = fields(element.body) as Partial<ElementBody>
  if (isFields(body.messaging)) return parseMessaging(element, MESSENGER, body.messaging, false, now)
  if (isFields(body.standby)) return parseMessaging(element, MESSENGER, body.standby, true, now)
  const change = fields(body.change)
  const value = fields(change.value)
  // The dashboard's test button sends a messaging entry as a change.
  if (isFields(value.sender) && change.field !== 'feed')
    return parseMessaging(element, MESSENGER, value, change.field === 'standby', now)
  return [accountEvent(element, word(change.field), change.value, now, value.created_time)]
}
