import { and, eq, isNull } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { contacts, identityConflicts } from './schema.ts'

/** Notes once that two contacts may be one person. True the first time: nobody has decided about these two yet. */
export function noteConflict(db: TenantDb, one: number, other: number, now: Date): boolean {
  const [low, high] = one < other ? [one, other] : [other, one]
  return (
    prepared(
      db,
      `INSERT INTO identity_conflicts (public_id, contact_id, other_contact_id, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (contact_id, other_contact_id) DO NOTHING`,
    ).run(newId(now), low, high, now.getTime()).changes > 0
  )
}

/** Contacts that may be the same person as this one, and nobody has decided yet. */
export function listConflicts(db: TenantDb, contactId: number): { id: number; publicId: string }[] {
  const rows = prepared<{ id: number }>(
    db,
    `SELECT CASE WHEN contact_id = ? THEN other_contact_id ELSE contact_id END AS id FROM identity_conflicts
     WHERE (contact_id = ? OR other_contact_id = ?) AND resolved_at IS NULL ORDER BY id`,
  ).all(contactId, contactId, contactId)
  return rows.map(
    ({ id }) =>
      db
        .select({ id: contacts.id, publicId: contacts.publicId })
        .from(contacts)
        .where(eq(contacts.id, id))
        .get()!,
  )
}

/** A person says that these are two people; events that name both again raise no new question. */
export function keepApart(db: TenantDb, one: number, other: number, now: Date): void {
  if (one === other) throw new AppError('conflict', 'This is one customer, not two. Load the page again.')
  noteConflict(db, one, other, now)
  const [low, high] = one < other ? [one, other] : [other, one]
  db.update(identityConflicts)
    .set({ resolvedAt: now, resolution: 'kept_apart' })
    .where(
      and(
        eq(identityConflicts.contactId, low),
        eq(identityConflicts.otherContactId, high),
        isNull(identityConflicts.resolvedAt),
      ),
    )
    .run()
}
