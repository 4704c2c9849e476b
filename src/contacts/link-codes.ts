import { prepared, type TenantDb } from '../db/database.ts'
import { randomText } from '../lib/ids.ts'

const VALID_MS = 24 * 3_600_000
const CODE = /\bLINK-([A-Z0-9]{8})\b/i

/** A code that says on another channel "I am the same person": for one contact, for a day, for once. */
export function createLinkCode(
  db: TenantDb,
  contactId: number,
  now: Date,
): { code: string; expiresAt: Date } {
  const code = `LINK-${randomText(8).toUpperCase()}`
  const expiresAt = new Date(now.getTime() + VALID_MS)
  prepared(db, 'DELETE FROM link_codes WHERE contact_id = ? OR expires_at <= ?').run(contactId, now.getTime())
  prepared(db, 'INSERT INTO link_codes (code, contact_id, expires_at) VALUES (?, ?, ?)').run(
    code,
    contactId,
    expiresAt.getTime(),
  )
  return { code, expiresAt }
}

/** The code that waits to be sent, if there is one. */
export function findLinkCode(
  db: TenantDb,
  contactId: number,
  now: Date,
): { code: string; expiresAt: Date } | undefined {
  const row = prepared<{ code: string; expiresAt: number }>(
    db,
    'SELECT code, expires_at AS expiresAt FROM link_codes WHERE contact_id = ? AND expires_at > ?',
  ).get(contactId, now.getTime())
  return row && { code: row.code, expiresAt: new Date(row.expiresAt) }
}

/** The contact whose code stands in a text. The code is used up. */
export function takeLinkCode(db: TenantDb, text: string | null, now: Date): number | undefined {
  const found = text?.match(CODE)?.[0].toUpperCase()
  if (!found) return undefined
  return prepared<{ contactId: number }>(
    db,
    'DELETE FROM link_codes WHERE code = ? AND expires_at > ? RETURNING contact_id AS contactId',
  ).get(found, now.getTime())?.contactId
}
