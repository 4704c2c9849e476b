import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What Meta sent and was told we have. Rows leave when the tenant's file holds them. No index beside the order: it would
 * be written twice for every webhook, and read only for a tenant that was parked.
 */
export const journalEntries = sqliteTable('journal_entries', {
  /** The order of everything that arrived. Never reused. */
  seq: integer().primaryKey({ autoIncrement: true }),
  tenantId: text('tenant_id').notNull(),
  /** Version of the tenant key the body is sealed with. */
  keyVersion: integer('key_version').notNull(),
  receivedAt: integer('received_at').notNull(),
  sealed: blob({ mode: 'buffer' }).notNull(),
})

/** Signed, but not understood: kept 72 h for whoever has to find out. Sealed with an instance key. */
export const quarantine = sqliteTable('quarantine', {
  id: integer().primaryKey({ autoIncrement: true }),
  appKey: text('app_key').notNull(),
  reason: text().notNull(),
  receivedAt: integer('received_at').notNull(),
  sealed: blob({ mode: 'buffer' }).notNull(),
})
