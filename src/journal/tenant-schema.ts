import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'

/** One row in each tenant's file: how far the journal has been applied to it. Applying again from there adds nothing. */
export const journalPosition = sqliteTable('journal_position', {
  id: integer().primaryKey(),
  seq: integer().notNull(),
})
