import type { ChannelKind, Identity } from '../channels/events.ts'
import { CHANNEL_NAMES } from '../channels/limits.ts'
import { channels } from '../channels/schema.ts'
import type { ChannelRow } from '../channels/sender.ts'
import { findContactId, recognise } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
import { type Conversation, openConversation } from './conversations.ts'

const channelRows = rowsOf(channels)
const contactRows = rowsOf(contacts)

/**
 * The conversation a business begins: on a channel, by its id or its kind where there is one of it, with a customer,
 * by his number, his id at Meta or ours. In the caller's transaction: what the gate refuses then leaves nothing behind.
 */
export function startConversation(
  db: TenantDb,
  { channel: wanted, to }: { channel: string; to: string },
  seen: { now: Date; indexKey?: Buffer },
): Conversation {
  const channel = getChannelNamed(db, wanted)
  const known = findKnown(db, channel, to)
  const contactId = known ?? newContact(db, channel, to, seen)
  return openConversation(db, channel.id, contactId, seen.now, seen.now)
}

function getChannelNamed(db: TenantDb, wanted: string): ChannelRow {
  const own = channelRows.find(db, 'public_id = ?', wanted)
  if (own) return own
  const ofKind = prepared<{ id: number }>(
    db,
    "SELECT id FROM channels WHERE kind = ? AND state <> 'disconnected' ORDER BY id LIMIT 2",
  ).all(wanted)
  if (ofKind.length === 1) return channelRows.find(db, 'id = ?', ofKind[0]!.id)!
  if (ofKind.length === 0) throw new AppError('not_found', 'There is no such channel.')
  throw wrong('channel', 'is a kind of which there are several: give the id of one')
}

function findKnown(db: TenantDb, channel: ChannelRow, to: string): number | undefined {
  const contact = /^[a-z0-9]{20,32}$/.test(to) ? contactRows.find(db, 'public_id = ?', to) : undefined
  if (contact) return contact.id
  const identity = identityOf(channel.kind, to)
  return identity && findContactId(db, channel.kind, channel.account, identity)
}

/** Only WhatsApp lets a business write first. */
function newContact(
  db: TenantDb,
  channel: ChannelRow,
  to: string,
  { now, indexKey }: { now: Date; indexKey?: Buffer },
): number {
  const identity = identityOf(channel.kind, to)
  if (!identity) {
    const what = channel.kind === 'whatsapp' ? 'a phone number with its country, or a user id' : 'an id'
    throw wrong('to', `must be ${what} as Meta writes it, or the id of a customer`)
  }
  if (channel.kind !== 'whatsapp') {
    const name = CHANNEL_NAMES[channel.kind]
    throw new AppError(
      'unprocessable',
      `${name} lets a business answer only after the customer has written.`,
      { reason: 'never_wrote', fields: [{ field: 'to', problem: 'has not written to this channel' }] },
    )
  }
  const { account, kind } = channel
  const sighting = { channel: kind, account, at: now, now, ...(indexKey && { indexKey }) }
  return recognise(db, { identities: [identity] }, sighting).contactId
}

function identityOf(kind: ChannelKind, to: string): Identity | undefined {
  if (kind !== 'whatsapp')
    return /^\d{1,40}$/.test(to) ? { kind: kind === 'messenger' ? 'psid' : 'igsid', value: to } : undefined
  if (/^[A-Z]{2}\.\S{1,140}$/.test(to))
    return { kind: to.startsWith(`${to.slice(0, 2)}.ENT.`) ? 'parent_bsuid' : 'bsuid', value: to }
  if (!/^\+?[\d\s().-]+$/.test(to)) return undefined
  const digits = to.replace(/\D/g, '')
  return digits.length >= 6 && digits.length <= 15 ? { kind: 'phone', value: digits } : undefined
}

function wrong(field: string, problem: string): AppError {
  return new AppError('unprocessable', `Nothing was sent: “${field}” ${problem}.`, {
    fields: [{ field, problem }],
  })
}
