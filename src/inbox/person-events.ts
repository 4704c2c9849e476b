import { eq } from 'drizzle-orm'
import type { AccountEvent } from '../channels/events.ts'
import { fields, idText, isFields, list, shortName } from '../channels/fields.ts'
import { whatsappIdentity } from '../channels/whatsapp/identities.ts'
import { findContactId, recognise } from '../contacts/contacts.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { AccountContext, AccountPlace } from './account-events.ts'
import { type Conversation, openConversation } from './conversations.ts'
import { addEvent, type Message } from './messages.ts'
import { messages } from './schema.ts'
import { noteControl, noteStandby } from './standby.ts'

/** What a customer did without a word, and who has the thread: lines in the conversation, no messages. */
export function receivePersonEvent(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  context: AccountContext,
): void {
  const item = fields(event.payload)
  switch (event.field) {
    case 'referral':
      referred(db, place, event, item.referral, context)
      return
    case 'optin':
      addEvent(db, conversationOf(db, place, event, context).id, 'optin', optinOf(item.optin), event.at)
      return
    case 'pass_thread_control':
    case 'take_thread_control':
      threadControl(db, place, event, context)
  }
}

function conversationOf(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  { now, indexKey }: AccountContext,
): Conversation {
  const seen = { channel: event.channel, account: event.account, at: event.at, now, indexKey }
  const { contactId } = recognise(db, event.person!, seen)
  return openConversation(db, place.id, contactId, event.at, now)
}

/** A link or an advert led the customer into the chat: what it was stands in the thread, and the window is open. */
function referred(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  referral: unknown,
  context: AccountContext,
): void {
  const conversation = conversationOf(db, place, event, context)
  const line: Message = addEvent(db, conversation.id, 'referral', {}, event.at)
  if (isFields(referral))
    db.update(messages).set({ context: { referral } }).where(eq(messages.id, line.id)).run()
  prepared(
    db,
    'UPDATE conversations SET last_inbound_at = max(coalesce(last_inbound_at, 0), ?) WHERE id = ?',
  ).run(event.at.getTime(), conversation.id)
}

function optinOf(optin: unknown): Record<string, unknown> {
  const { type, payload, title } = fields(optin)
  return { type: idText(type), payload: idText(payload), title: shortName(title) }
}

/** Passed to us or taken back by us: ours. To any other app: theirs, and the assistant is silent. */
function threadControl(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  context: AccountContext,
): void {
  const { new_owner_app_id, previous_owner_app_id } = fields(fields(event.payload)[event.field])
  const owner = idText(new_owner_app_id)
  const previous = idText(previous_owner_app_id)
  const isOurs = owner === undefined ? !isOwn(previous, context) : isOwn(owner, context)
  const conversation = conversationOf(db, place, event, context)
  if (isOurs) noteControl(db, place.id, conversation, event.at, context.now)
  else noteStandby(db, place.id, conversation.id, event.at, context.now)
  addEvent(db, conversation.id, isOurs ? 'control_returned' : 'control_lost', {}, event.at)
}

const isOwn = (appId: string | undefined, { ownAppIds }: AccountContext) =>
  appId !== undefined && ownAppIds.has(appId)

/** Names from the address book of the shop's phone, for customers who have none yet. Nobody is made a contact by it. */
export function noteAddressBook(db: TenantDb, event: AccountEvent): void {
  for (const entry of list(fields(event.payload).state_sync).map(fields)) {
    if (entry.action === 'remove') continue
    const { full_name, first_name, phone_number } = fields(entry.contact)
    const identity = whatsappIdentity(phone_number)
    const name = shortName(full_name) ?? shortName(first_name)
    const contactId = identity && findContactId(db, 'whatsapp', event.account, identity)
    if (contactId === undefined || !name) continue
    prepared(db, 'UPDATE contacts SET name = ? WHERE id = ? AND name IS NULL').run(name, contactId)
  }
}
