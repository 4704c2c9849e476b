import { type SQL, sql } from 'drizzle-orm'
import type { Sight } from '../accounts/tenant-context.ts'
import { type Contact, type ContactCondition, getContact } from '../contacts/contacts.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { conversations } from './schema.ts'

/** For programs of the business and for jobs; a page passes on its request's sight. */
export const EVERY_CHAT: Sight = null

/**
 * Whether a row of conversations, under this alias, is within a sight: one placeholder, the sight. Equal to NULL is NULL
 * on either side, so that a chat nobody has is seen by everybody, and whoever sees all sees every chat.
 */
export const isSeen = (alias: string) => `coalesce(${alias}.assigned_to = ?, 1)`

/** The same as a condition on the table; none for who sees all. */
export function within(sight: Sight): SQL | undefined {
  return sight === null ? undefined : sql`coalesce(${conversations.assignedTo} = ${sight}, 1)`
}

/** The customers of the chats within a sight; none for who sees all, as customers without any chat are theirs too. */
export function customersWithin(sight: Sight): ContactCondition | undefined {
  if (sight === null) return undefined
  return {
    sql: `EXISTS (SELECT 1 FROM conversations AS v WHERE v.contact_id = c.id AND ${isSeen('v')})`,
    value: sight,
  }
}

export function getContactWithin(db: TenantDb, publicId: string, sight: Sight): Contact {
  const contact = getContact(db, publicId)
  if (!isCustomerWithin(db, contact.id, sight)) throw new AppError('not_found', 'There is no such customer.')
  return contact
}

export function isCustomerWithin(db: TenantDb, contactId: number, sight: Sight): boolean {
  if (sight === null) return true
  const chat = prepared(
    db,
    `SELECT 1 FROM conversations AS v WHERE v.contact_id = ? AND ${isSeen('v')} LIMIT 1`,
  )
  return chat.get(contactId, sight) !== undefined
}
