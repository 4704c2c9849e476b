import { eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { earlier, later } from '../lib/moments.ts'
import type { Contact } from './contacts.ts'
import { contacts } from './schema.ts'

/**
 * Makes two contacts one: ids and everything that was said about the person go to `intoId`, the other row is deleted,
 * and with it whatever still hangs on it. What other rooms keep about the contact is to be moved before.
 */
export function joinContacts(db: TenantDb, intoId: number, fromId: number): void {
  const into = db.select().from(contacts).where(eq(contacts.id, intoId)).get()!
  const from = db.select().from(contacts).where(eq(contacts.id, fromId)).get()!
  for (const table of ['contact_identities', 'link_codes', 'consents'])
    prepared(db, `UPDATE ${table} SET contact_id = ? WHERE contact_id = ?`).run(intoId, fromId)
  for (const [own, other] of PAIR) {
    // One that names the pair itself, or that is there already, goes with the row.
    prepared(db, `UPDATE OR IGNORE identity_conflicts SET ${own} = ? WHERE ${own} = ? AND ${other} <> ?`).run(
      intoId,
      fromId,
      intoId,
    )
  }
  db.update(contacts).set(joined(into, from)).where(eq(contacts.id, intoId)).run()
  db.delete(contacts).where(eq(contacts.id, fromId)).run()
}

const PAIR = [
  ['contact_id', 'other_contact_id'],
  ['other_contact_id', 'contact_id'],
] as const

function joined(into: Contact, from: Contact): Partial<Contact> {
  const said = later(into.marketingSaidAt, from.marketingSaidAt)
  const wish = said !== null && said === from.marketingSaidAt && said !== into.marketingSaidAt ? from : into
  return {
    ...nameOf(into, from),
    ...(isNewer(from.usernameAt, into.usernameAt) &&
      from.username !== null && { username: from.username, usernameAt: from.usernameAt }),
    language: into.language ?? from.language,
    marketingSaidAt: said,
    marketingStoppedAt:
      said === null ? earlier(into.marketingStoppedAt, from.marketingStoppedAt) : wish.marketingStoppedAt,
    // Whoever opted out under one id opted out.
    optedOutAt: earlier(into.optedOutAt, from.optedOutAt),
    restrictedAt: earlier(into.restrictedAt, from.restrictedAt),
    createdAt: earlier(into.createdAt, from.createdAt)!,
    lastSeenAt: later(into.lastSeenAt, from.lastSeenAt)!,
  }
}

/** A name a person chose stays, else the newest by Meta's time. */
function nameOf(into: Contact, from: Contact): Partial<Contact> {
  const chosen = (contact: Contact) => contact.name !== null && contact.nameAt === null
  if (from.name === null || chosen(into)) return {}
  if (into.name !== null && !chosen(from) && !isNewer(from.nameAt, into.nameAt)) return {}
  return { name: from.name, nameAt: from.nameAt }
}

function isNewer(one: Date | null, other: Date | null): boolean {
  return (one?.getTime() ?? 0) > (other?.getTime() ?? 0)
}
