import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row in each tenant's file: how far the journal has been applied to it. Applying again from there adds nothing. */
export const journalPosition = sqliteTable('journal_position', {
  id: integer().primaryKey(),
  seq: integer().notNull(),
})

/** What Meta sent, signed, and nobody here could take in: put aside so that the rest goes on. Kept 72 hours. */
export const unreadableEvents = sqliteTable(
  'unreadable_events',
  {
    id: integer().primaryKey(),
    /** What kind of mistake, without its words: they may hold what a customer wrote. */
    reason: text().notNull(),
    body: text().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('unreadable_events_at').on(t.at)],
)
