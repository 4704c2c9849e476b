import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What left, by UTC day, kept for 400 days: counts and purposes, never contents. One such table, in the control file. */
export const outgoing = sqliteTable(
  'outgoing',
  {
    /** 2026-11-21, in UTC. */
    day: text().notNull(),
    /** meta, media, model, identity, self. */
    class: text().notNull(),
    host: text().notNull(),
    purpose: text().notNull(),
    /** A tenant's id; empty for what concerns the machine. */
    tenant: text().notNull(),
    calls: integer().notNull(),
    /** Tries that were stopped at the door. */
    refused: integer().notNull(),
    failed: integer().notNull(),
    bytesOut: integer('bytes_out').notNull(),
    bytesIn: integer('bytes_in').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.day, t.class, t.host, t.purpose, t.tenant] }),
    index('outgoing_tenant').on(t.tenant, t.day),
  ],
)

/** One for each UTC day on which something left; each covers the one before, so that none can be changed unseen. */
export const outgoingReceipts = sqliteTable('outgoing_receipts', {
  seq: integer().primaryKey(),
  day: text().notNull().unique(),
  /** JSON: the day's totals by class and host. */
  body: text().notNull(),
  prev: blob({ mode: 'buffer' }).notNull(),
  mac: blob({ mode: 'buffer' }).notNull(),
})
