import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Identity, Sender } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { noteConflict } from './conflicts.ts'
import { takeUpWish } from './marketing.ts'
import { contactIdentities, contacts } from './schema.ts'

export type Contact = typeof contacts.$inferSelect
type Channel = 'whatsapp' | 'instagram' | 'messenger'

/** Ids of Messenger and Instagram mean a person only together with the account they wrote to. */
export function scopeOf(kind: Identity['kind'], account: string): string {
  return kind === 'psid' || kind === 'igsid' ? account : ''
}

/** Messages that were under way when an id was given up still arrive under it. */
const RETIRED_GRACE_MS = 3_600_000

interface IdentityRow {
  id: number
  contactId: number
  firstSeenAt: number | null
  lastSeenAt: number | null
  retiredAt: number | null
}

function findIdentity(db: TenantDb, channel: Channel, account: string, identity: Identity) {
  return prepared<IdentityRow>(
    db,
    `SELECT id, contact_id AS contactId, first_seen_at AS firstSeenAt, last_seen_at AS lastSeenAt, retired_at AS retiredAt
     FROM contact_identities WHERE channel = ? AND scope = ? AND kind = ? AND value = ?`,
  ).get(channel, scopeOf(identity.kind, account), identity.kind, identity.value)
}

/** A number that was given up belongs to somebody else from then on. */
function isGivenUp(row: IdentityRow, at: Date): boolean {
  return row.retiredAt !== null && at.getTime() > row.retiredAt + RETIRED_GRACE_MS
}

/** Whom an id meant at that moment. */
export function findContactId(
  db: TenantDb,
  channel: Channel,
  account: string,
  identity: Identity,
  at?: Date,
): number | undefined {
  const row = findIdentity(db, channel, account, identity)
  return row && !(at && isGivenUp(row, at)) ? row.contactId : undefined
}

/** Where an event speaks of somebody: its channel and account, and Meta's time of it. */
export interface Sighting {
  channel: Channel
  account: string
  at: Date
  now: Date
  /** Keys the hashes under which wishes of people we do not know are kept. */
  indexKey?: Buffer
}

export interface Recognised {
  contactId: number
  /** Contacts that other ids of the same event name: a person decides whether they are one. */
  conflicts: number[]
}

/**
 * The contact the strongest identity names (business-scoped id, parent id, number), made when nobody is known. Weaker
 * ids are added to the contact, but one that already means somebody else is left there: a recycled number must not
 * open another person's history.
 */
export function recognise(db: TenantDb, sender: Sender, seen: Sighting): Recognised {
  const { channel, account, at } = seen
  let contactId: number | undefined
  const others = new Set<number>()
  for (const identity of sender.identities) {
    const found = findContactId(db, channel, account, identity, at)
    if (found === undefined) continue
    const fits =
      contactId === undefined ? !hasAnotherUserId(db, found, identity, sender) : found === contactId
    if (fits) contactId = found
    else others.add(found)
  }
  contactId ??= createContact(db, seen)
  for (const identity of sender.identities) see(db, contactId, identity, seen)
  noteNames(db, contactId, sender, seen)
  others.delete(contactId)
  return { contactId, conflicts: [...others].filter(other => noteConflict(db, contactId, other, seen.now)) }
}

/** The contact alone, for those who bring no event of Meta's. */
export function findOrCreateContact(
  db: TenantDb,
  channel: Channel,
  account: string,
  sender: Sender,
  now: Date,
): number {
  return recognise(db, sender, { channel, account, at: now, now }).contactId
}

/** The same number under another user id is another person: Meta gives a user one id for each business. */
function hasAnotherUserId(db: TenantDb, contactId: number, by: Identity, sender: Sender): boolean {
  if (by.kind !== 'phone') return false
  const own = sender.identities.filter(identity => identity.kind === 'bsuid').map(identity => identity.value)
  if (own.length === 0) return false
  const known = prepared<{ value: string }>(
    db,
    `SELECT value FROM contact_identities
     WHERE contact_id = ? AND channel = 'whatsapp' AND kind = 'bsuid' AND retired_at IS NULL`,
  ).all(contactId)
  return known.length > 0 && !known.some(({ value }) => own.includes(value))
}

/** Adds what this contact is called, or notes that it was seen under it. An id that means somebody else stays theirs. */
function see(db: TenantDb, contactId: number, identity: Identity, seen: Sighting): void {
  const at = seen.at.getTime()
  const row = findIdentity(db, seen.channel, seen.account, identity)
  if (!row) {
    addIdentity(db, contactId, identity, seen)
  } else if (row.contactId === contactId) {
    prepared(
      db,
      `UPDATE contact_identities SET first_seen_at = min(coalesce(first_seen_at, ?), ?), last_seen_at = max(coalesce(last_seen_at, ?), ?),
         retired_at = CASE WHEN retired_at + ${RETIRED_GRACE_MS} < ? THEN NULL ELSE retired_at END WHERE id = ?`,
    ).run(at, at, at, at, at, row.id)
  } else if (isGivenUp(row, seen.at)) {
    prepared(
      db,
      'UPDATE contact_identities SET contact_id = ?, first_seen_at = ?, last_seen_at = ?, retired_at = NULL WHERE id = ?',
    ).run(contactId, at, at, row.id)
  }
}

function addIdentity(db: TenantDb, contactId: number, identity: Identity, seen: Sighting): void {
  const at = seen.at.getTime()
  const scope = scopeOf(identity.kind, seen.account)
  prepared(
    db,
    `INSERT INTO contact_identities (contact_id, channel, scope, kind, value, created_at, first_seen_at, last_seen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(contactId, seen.channel, scope, identity.kind, identity.value, seen.now.getTime(), at, at)
  if (seen.indexKey) takeUpWish(db, contactId, seen.channel, scope, identity, seen.indexKey)
}

export interface IdentityChange {
  /** Contacts that only came to be under the new ids after the change: the same person, to be joined. */
  same: number[]
  conflicts: number[]
}

/**
 * Meta says that somebody goes by other ids from then on. The old ones are given up: they still mean this contact for
 * what was sent before. A new one that already meant somebody before the change is a conflict.
 */
export function changeIdentities(
  db: TenantDb,
  contactId: number,
  old: readonly Identity[],
  becomes: readonly Identity[],
  seen: Sighting,
): IdentityChange {
  const { channel, account } = seen
  const at = seen.at.getTime()
  const same = new Set<number>()
  const conflicts = new Set<number>()
  for (const identity of becomes) {
    const row = findIdentity(db, channel, account, identity)
    if (!row || row.contactId === contactId || isGivenUp(row, seen.at)) see(db, contactId, identity, seen)
    else if (isYounger(db, row.contactId, at)) same.add(row.contactId)
    else conflicts.add(row.contactId)
    prepared(db, 'UPDATE contact_identities SET retired_at = NULL WHERE id = ? AND retired_at <= ?').run(
      row?.id ?? 0,
      at,
    )
  }
  for (const identity of old) {
    prepared(
      db,
      `UPDATE contact_identities SET retired_at = max(coalesce(retired_at, 0), ?)
       WHERE contact_id = ? AND channel = ? AND scope = ? AND kind = ? AND value = ?
         AND coalesce(last_seen_at, 0) <= ? + ${RETIRED_GRACE_MS}`,
    ).run(at, contactId, channel, scopeOf(identity.kind, account), identity.kind, identity.value, at)
  }
  return {
    same: [...same],
    conflicts: [...conflicts].filter(other => noteConflict(db, contactId, other, seen.now)),
  }
}

function isYounger(db: TenantDb, contactId: number, at: number): boolean {
  return !prepared(
    db,
    'SELECT 1 FROM contact_identities WHERE contact_id = ? AND coalesce(first_seen_at, 0) < ?',
  ).get(contactId, at)
}

function createContact(db: TenantDb, { at, now }: Sighting): number {
  const inserted = prepared(
    db,
    'INSERT INTO contacts (public_id, created_at, last_seen_at) VALUES (?, ?, ?)',
  ).run(newId(now), now.getTime(), at.getTime())
  return Number(inserted.lastInsertRowid)
}

/** By Meta's time, not by arrival. A name a person chose stays. */
function noteNames(db: TenantDb, contactId: number, { name, username }: Sender, seen: Sighting): void {
  const at = seen.at.getTime()
  prepared(db, 'UPDATE contacts SET last_seen_at = max(last_seen_at, ?) WHERE id = ?').run(at, contactId)
  if (name !== undefined)
    prepared(
      db,
      'UPDATE contacts SET name = ?, name_at = ? WHERE id = ? AND (name IS NULL OR name_at <= ?)',
    ).run(name, at, contactId, at)
  if (username !== undefined)
    prepared(
      db,
      'UPDATE contacts SET username = ?, username_at = ? WHERE id = ? AND (username IS NULL OR username_at <= ?)',
    ).run(username, at, contactId, at)
}

export function getContact(db: TenantDb, publicId: string): Contact {
  const contact = db.select().from(contacts).where(eq(contacts.publicId, publicId)).get()
  if (!contact) throw new AppError('not_found', 'There is no such customer.')
  return contact
}

/**
 * What a contact is called. With a channel: the ids that hold now, as they are written to; with its account, those
 * that hold there. Without one all of them, given-up ones last.
 */
export function listIdentities(db: TenantDb, contactId: number, channel?: Channel, account?: string) {
  const { retiredAt, scope, kind, lastSeenAt, value } = contactIdentities
  const here =
    channel &&
    and(
      eq(contactIdentities.channel, channel),
      isNull(retiredAt),
      account === undefined ? undefined : inArray(scope, ['', account]),
    )
  // Not by arrival: the same events in another order are the same contact.
  const order = sql`CASE ${kind} WHEN 'phone' THEN 0 WHEN 'bsuid' THEN 1 WHEN 'parent_bsuid' THEN 2 ELSE 3 END`
  return db
    .select()
    .from(contactIdentities)
    .where(and(eq(contactIdentities.contactId, contactId), here || undefined))
    .orderBy(sql`${retiredAt} IS NOT NULL`, contactIdentities.channel, order, desc(lastSeenAt), value)
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

/** Which contacts a list is about: SQL on a row `c`, with one placeholder. */
export interface ContactCondition {
  sql: string
  value: string
}

/** Who may not see the rest of a number cannot find it out by searching either. */
const SHOWN_DIGITS = 3

/** Who may not see numbers in full sees their last digits. */
export function hiddenNumber(number: string): string {
  return `+•••• ${number.replace(/\D/g, '').slice(-SHOWN_DIGITS)}`
}

/** What of an identity `i` a search looks at. */
export const searchedPart = (hidesNumbers: boolean) =>
  hidesNumbers ? `iif(i.kind = 'phone', substr(i.value, -${SHOWN_DIGITS}), i.value)` : 'i.value'

/** Contacts whose name, username or any id contains `q`, most recent first. */
export function listContacts(
  db: TenantDb,
  options: {
    q?: string
    cursor?: string
    limit: number
    among?: ContactCondition | undefined
    hidesNumbers?: boolean
  },
): ContactPage {
  const q = options.q?.trim().toLowerCase() ?? ''
  const [at, id] = parseCursor(options.cursor)
  const digits = q.replace(/[\s()+-]/g, '')
  const rows = prepared<{ id: number }>(
    db,
    `SELECT id FROM contacts AS c WHERE (last_seen_at < ? OR (last_seen_at = ? AND id < ?))
       AND (? = '' OR instr(lower(coalesce(name, '')), ?) > 0 OR instr(lower(coalesce(username, '')), ?) > 0
         OR EXISTS (SELECT 1 FROM contact_identities AS i WHERE i.contact_id = c.id AND instr(lower(${searchedPart(options.hidesNumbers ?? false)}), ?) > 0))
       AND ${options.among?.sql ?? '? IS NULL'}
     ORDER BY last_seen_at DESC, id DESC LIMIT ?`,
  ).all(at, at, id, q, q, q, digits === '' ? q : digits, options.among?.value ?? null, options.limit + 1)
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
