import { accountEvent, word } from '../account-event.ts'
import type { ChannelEvent, WebhookElement } from '../events.ts'
import { fields, isFields } from '../fields.ts'
import { type Dialect, parseMessaging } from '../messaging.ts'
import type { ElementBody } from '../webhook-body.ts'

const INSTAGRAM: Dialect = { channel: 'instagram', identityKind: 'igsid' }

// Instagram Login sends these as changes, Facebook Login as messaging entries.
const MESSAGING_FIELDS = [
  'messages',
  'message_echoes',
  'message_edit',
  'message_edits',
  'message_reactions',
  'messaging_postbacks',
  'messaging_seen',
  'messaging_referral',
  'messaging_referrals',
  'messaging_handover',
  'messaging_handovers',
  'messaging_optins',
  'messaging_policy_enforcement',
]

/** One element of an `instagram` webhook. Comments belong to no conversation, the account’s own least. */
export function parseInstagram(element: WebhookElement, now: Date): ChannelEvent[] {
  const body = fields(element.body) as Partial<ElementBody>
  if (isFields(body.messaging)) return parseMessaging(element, INSTAGRAM, body.messaging, false, now)
  if (isFields(body.standby)) return parseMessaging(element, INSTAGRAM, body.standby, true, now)
  const change = fields(body.change)
  const field = word(change.field)
  if (isFields(change.value) && (field === 'standby' || MESSAGING_FIELDS.includes(field))) {
    return parseMessaging(element, INSTAGRAM, change.value, field === 'standby', now)
  }
  return [accountEvent(element, field, change.value, now)]
}
