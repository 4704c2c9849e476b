import type { AccountEvent } from '../channels/events.ts'
import { fields, idText } from '../channels/fields.ts'
import { recognise } from '../contacts/contacts.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { AccountContext, AccountPlace } from './account-events.ts'
import { openConversation } from './conversations.ts'
import { addEvent } from './messages.ts'

interface CallLine {
  id: number
  payload: string
}

/**
 * A call, as one line of the thread: several events tell of it, in any order. One from the customer opens the window,
 * because Meta counts it like a message.
 */
export function receiveCall(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  { now, indexKey }: AccountContext,
): void {
  const call = fields(event.payload)
  const callId = idText(call.id)
  if (!event.person || callId === undefined) return
  const seen = { channel: event.channel, account: event.account, at: event.at, now, indexKey }
  const { contactId } = recognise(db, event.person, seen)
  const conversation = openConversation(db, place.id, contactId, event.at, now)
  const line = prepared<CallLine>(
    db,
    `SELECT id, payload FROM messages WHERE conversation_id = ? AND type = 'event'
       AND json_extract(payload, '$.kind') = 'call' AND json_extract(payload, '$.callId') = ?`,
  ).get(conversation.id, callId)
  const known = line ? fields(JSON.parse(line.payload)) : {}
  const details = {
    ...known,
    callId,
    direction: idText(call.direction) ?? known.direction ?? 'USER_INITIATED',
    ...(idText(call.status) && { status: idText(call.status) }),
    ...(typeof call.duration === 'number' && { seconds: call.duration }),
  }
  if (line) {
    prepared(db, 'UPDATE messages SET payload = ?, sent_at = min(sent_at, ?) WHERE id = ?').run(
      JSON.stringify(details),
      event.at.getTime(),
      line.id,
    )
  } else addEvent(db, conversation.id, 'call', details, event.at)
  if (details.direction === 'USER_INITIATED')
    prepared(
      db,
      'UPDATE conversations SET last_inbound_at = max(coalesce(last_inbound_at, 0), ?) WHERE id = ?',
    ).run(event.at.getTime(), conversation.id)
}
