import type { AuditEntry } from '../audit/chain.ts'
import type { AccountEvent, ChannelKind } from '../channels/events.ts'
import { fields, idText } from '../channels/fields.ts'
import { findContactId } from '../contacts/contacts.ts'
import { keepMarketingWish, noteMarketingWish } from '../contacts/marketing.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { applyTemplateEvent, TEMPLATE_FIELDS } from '../templates/account-events.ts'
import { ACCOUNT_FIELDS, actOnAccount } from './account-state.ts'
import { receiveCall } from './calls.ts'
import { noteAddressBook, receivePersonEvent } from './person-events.ts'

export interface AccountContext {
  now: Date
  indexKey: Buffer
  ownAppIds: ReadonlySet<string>
  audit?: (entry: AuditEntry) => void
}

export interface AccountPlace {
  id: number
  kind: ChannelKind
  account: string
}

/**
 * What Meta says beside messages: about templates, the account, a customer's wishes, who has a thread. Everything is
 * kept for a while, whether we know what it means or not.
 */
export function receiveAccountEvent(
  db: TenantDb,
  places: readonly AccountPlace[],
  event: AccountEvent,
  context: AccountContext,
): void {
  const contactId = contactOf(db, event)
  for (const place of places) {
    // Read before it is kept: an older event about the same thing changes nothing.
    if (ACCOUNT_FIELDS.includes(event.field)) actOnAccount(db, place, event, context)
    keep(db, place.id, contactId, event)
  }
  const [place] = places
  if (TEMPLATE_FIELDS.includes(event.field)) {
    applyTemplateEvent(db, event.waba ?? event.account, event.field, event.payload, event.at)
  } else if (event.field === 'user_preferences') notePreference(db, event, contactId, context)
  else if (event.field === 'smb_app_state_sync') noteAddressBook(db, event)
  else if (event.field === 'calls') receiveCall(db, place!, event, context)
  else if (event.person) receivePersonEvent(db, place!, event, context)
}

function contactOf(db: TenantDb, event: AccountEvent): number | undefined {
  for (const identity of event.person?.identities ?? []) {
    const id = findContactId(db, event.channel, event.account, identity, event.at)
    if (id !== undefined) return id
  }
  return commenterOf(db, event)
}

/** Comments name their writer beside the text. */
function commenterOf(db: TenantDb, event: AccountEvent): number | undefined {
  const id = idText(fields(fields(event.payload).from).id)
  if (id === undefined || event.channel === 'whatsapp') return undefined
  const kind = event.channel === 'messenger' ? 'psid' : 'igsid'
  return findContactId(db, event.channel, event.account, { kind, value: id })
}

function keep(db: TenantDb, channelId: number, contactId: number | undefined, event: AccountEvent): void {
  prepared(
    db,
    'INSERT INTO account_events (channel_id, contact_id, field, topic, at, payload) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    channelId,
    contactId ?? null,
    event.field,
    event.field,
    event.at.getTime(),
    JSON.stringify(event.payload ?? null),
  )
}

/** Offers stop at once, for whoever it is: nobody is made a contact by it. */
function notePreference(
  db: TenantDb,
  event: AccountEvent,
  contactId: number | undefined,
  { indexKey }: AccountContext,
): void {
  const { category, value } = fields(event.payload)
  if (category !== 'marketing_messages' || !event.person) return
  const wish = value === 'stop' ? 'stop' : value === 'resume' ? 'resume' : undefined
  if (!wish) return
  if (contactId !== undefined) noteMarketingWish(db, contactId, wish, event.at)
  // Beside it also by its ids: the wish outlives an erasure.
  const { identities } = event.person
  keepMarketingWish(db, { channel: event.channel, scope: '', identities }, wish, event.at, indexKey)
}
