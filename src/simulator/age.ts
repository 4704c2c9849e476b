import type { ChannelKind } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { accountNamed, findCustomer, type State } from './state.ts'

const MESSAGE_TIMES = ['sent_at', 'created_at', 'delivered_at', 'read_at', 'edited_at', 'deleted_at']
const CONVERSATION_TIMES = [
  'last_message_at',
  'last_inbound_at',
  'waiting_since',
  'answered_at',
  'delivered_until',
  'read_until',
  'handed_off_at',
  'handed_back_at',
  'standby_at',
  'control_at',
  'disclosed_at',
]

/**
 * Time passes in one chat of the try-out and in no other: everything that was ever said in it was said that much
 * earlier. There is one clock for all businesses, and Meta's times are history once they are stored: no webhook could
 * say this. Only for a channel of the simulator, and inside a transaction.
 */
export function ageConversation(db: TenantDb, conversationId: number, ms: number): void {
  const earlier = (columns: string[]) => columns.map(column => `${column} = ${column} - @ms`).join(', ')
  const at = { ms, id: conversationId }
  prepared(db, `UPDATE messages SET ${earlier(MESSAGE_TIMES)} WHERE conversation_id = @id`).run(at)
  prepared(db, `UPDATE conversations SET ${earlier(CONVERSATION_TIMES)} WHERE id = @id`).run(at)
  prepared(
    db,
    'UPDATE reactions SET at = at - @ms WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = @id)',
  ).run(at)
}

/** The same for what Meta remembers of it, so that both sides agree when the window closed. */
export function ageCustomer(
  state: State,
  channel: ChannelKind,
  account: string,
  from: string,
  ms: number,
): void {
  const customer = findCustomer(state, accountNamed(state, channel, account), from)
  if (!customer) return
  const earlier = (at: Date | undefined) => at && new Date(at.getTime() - ms)
  customer.lastWroteAt = earlier(customer.lastWroteAt)
  customer.freeEntryUntil = earlier(customer.freeEntryUntil)
  customer.cameByAdAt = earlier(customer.cameByAdAt)
  for (const message of state.messages.values())
    if (message.account === account && message.customer === customer.id)
      message.at = new Date(message.at.getTime() - ms)
}
