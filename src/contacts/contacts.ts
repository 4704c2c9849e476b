import { and, eq } from 'drizzle-orm'
import type { Identity, Sender } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { contactIdentities, contacts } from './schema.ts'

export type Contact = typeof contacts.$inferSelect
type Channel = 'whatsapp' | 'instagram' | 'messenger'

/** Ids of Messenger and Instagram mean a person only together with the account they wrote to. */
export function scopeOf(kind: Identity['kind'], account: string): string {
  return kind === 'psid' || kind === 'igsid' ? account : ''
}

export function findContactId(
  db: TenantDb,
  channel: Channel,
  account: string,
  identity: Identity,
): number | undefined {
  return prepared<{ contactId: number }>(
    db,
    'SELECT contact_id AS contactId FROM contact_identities WHERE channel = ? AND scope = ? AND kind = ? AND value = ?',
  ).get(channel, scopeOf(identity.kind, account), identity.kind, identity.value)?.contactId
}

/**
 * The contact the strongest identity names, made when nobody is known. Weaker ids are added to the contact, but one
 * that already means somebody else is left there: a recycled number must not open another person's history.
 */
export function findOrCreateContact(
  db: TenantDb,
  channel: Channel,
  account: string,
  sender: Sender,
  now: Date,
): number {
  let contactId: number | undefined
  for (const identity of sender.identities) {
    contactId = findContactId(db, channel, account, identity)
    if (contactId !== undefined) break
  }
  contactId ??= createContact(db, sender, now)
  addIdentities(db, contactId, channel, account, sender.identities, now)
  prepared(
    db,
    `UPDATE contacts SET last_seen_at = max(last_seen_at, ?), name = coalesce(name, ?), username = coalesce(?, username) WHERE id = ?`,
  ).run(now.getTime(), sender.name ?? null, sender.username ?? null, contactId)
  return contactId
}

/** Adds what this contact is also called. An id that already means somebody stays theirs. */
export function addIdentities(
  db: TenantDb,
  contactId: number,
  channel: Channel,
  account: string,
  identities: Identity[],
  now: Date,
): void {
  for (const identity of identities) {
    prepared(
      db,
      `INSERT INTO contact_identities (contact_id, channel, scope, kind, value, created_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ).run(contactId, channel, scopeOf(identity.kind, account), identity.kind, identity.value, now.getTime())
  }
}

function createContact(db: TenantDb, sender: Sender, now: Date): number {
  const inserted = prepared(
    db,
    'INSERT INTO contacts (public_id, name, username, created_at, last_seen_at) VALUES (?, ?, ?, ?, ?)',
  ).run(newId(now), sender.name ?? null, sender.username ?? null, now.getTime(), now.getTime())
  return Number(inserted.lastInsertRowid)
}

export function getContact(db: TenantDb, publicId: string): Contact {
  const contact = db.select().from(contacts).where(eq(contacts.publicId, publicId)).get()
  if (!contact) throw new AppError('not_found', 'There is no such customer.')
  return contact
}

export function listIdentities(db: TenantDb, contactId: number, channel?: Channel) {
  const own = eq(contactIdentities.contactId, contactId)
  return db
    .select()
    .from(contactIdentities)
    .where(channel ? and(own, eq(contactIdentities.channel, channel)) : own)
    .orderBy(contactIdentities.id)
    .all()
}

/** What the contact is called on screen and in the API beside the name: number, @name or the channel's id. */
export function handleOf(
  contact: Pick<Contact, 'username'>,
  identities: { kind: string; value: string }[],
): string {
  const phone = identities.find(identity => identity.kind === 'phone')
  if (phone) return phone.value.startsWith('+') ? phone.value : `+${phone.value}`
  if (contact.username) return `@${contact.username.replace(/^@/, '')}`
  return identities[0]?.value ?? ''
}

export interface ContactPage {
  items: Contact[]
  next: string | null
}

/** Contacts whose name, username or any id contains `q`, most recent first. */
export function listContacts(
  db: TenantDb,
  options: { q?: string; cursor?: string; limit: number },
): ContactPage {
  const q = options.q?.trim().toLowerCase() ?? ''
  const [at, id] = parseCursor(options.cursor)
  const digits = q.replace(/[\s()+-]/g, '')
  const rows = prepared<{ id: number }>(
    db,
    `SELECT id FROM contacts AS c WHERE (last_seen_at < ? OR (last_seen_at = ? AND id < ?))
       AND (? = '' OR instr(lower(coalesce(name, '')), ?) > 0 OR instr(lower(coalesce(username, '')), ?) > 0
         OR EXISTS (SELECT 1 FROM contact_identities AS i WHERE i.contact_id = c.id AND instr(lower(i.value), ?) > 0))
     ORDER BY last_seen_at DESC, id DESC LIMIT ?`,
  ).all(at, at, id, q, q, q, digits === '' ? q : digits, options.limit + 1)
  const items = rows
    .slice(0, options.limit)
    .map(row => db.select().from(contacts).where(eq(contacts.id, row.id)).get()!)
  const last = items.at(-1)
  return {
    items,
    next: rows.length > options.limit && last ? `${last.lastSeenAt.getTime()}.${last.id}` : null,
  }
}

/** `<ms>.<row id>` of the last row of the page before. */
export function parseCursor(cursor: string | undefined): [number, number] {
  if (cursor === undefined) return [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const match = /^(\d{1,16})\.(\d{1,16})$/.exec(cursor)
  if (!match)
    throw new AppError(
      'invalid',
      'The cursor is not one this list gave out. Leave it away to begin at the top.',
    )
  return [Number(match[1]), Number(match[2])]
}
