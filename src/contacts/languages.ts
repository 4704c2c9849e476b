import { prepared, type TenantDb } from '../db/database.ts'

/** Languages customers wrote in, those of most of them first. */
export function customerLanguages(db: TenantDb, limit: number): string[] {
  return prepared<string>(
    db,
    `SELECT language FROM contacts WHERE language IS NOT NULL GROUP BY language ORDER BY count(*) DESC, language LIMIT ?`,
  )
    .pluck()
    .all(limit)
}
