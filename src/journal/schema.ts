import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What Meta sent and was told we have. Rows leave when the tenant's file holds them. */
export const journalEntries = sqliteTable(
  'journal_entries',
  {
    /** The order of everything that arrived. Never reused. */
    seq: integer().primaryKey({ autoIncrement: true }),
    tenantId: text('tenant_id').notNull(),
    /** Version of the tenant key the body is sealed with. */
    keyVersion: integer('key_version').notNull(),
    receivedAt: integer('received_at').notNull(),
    sealed: blob({ mode: 'buffer' }).notNull(),
  },
  t => [index('journal_entries_tenant').on(t.tenantId, t.seq)],
)

/** Signed, but not understood: kept 72 h for whoever has to find out. Sealed with an instance key. */
export const quarantine = sqliteTable('quarantine', {
  id: integer().primaryKey({ autoIncrement: true }),
  appKey: text('app_key').notNull(),
  reason: text().notNull(),
  receivedAt: integer('received_at').notNull(),
  sealed: blob({ mode: 'buffer' }).notNull(),
})
