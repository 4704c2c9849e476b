import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export type AssistantMode = 'off' | 'shadow' | 'draft' | 'auto'

/** One row: how the assistant works for this business. */
export const assistantSettings = sqliteTable('assistant_settings', {
  id: integer().primaryKey(),
  mode: text().$type<AssistantMode>().notNull().default('draft'),
  /** A turn closes when the customer has been quiet this long; at most four times that in all. */
  quietMs: integer('quiet_ms').notNull().default(2000),
  /** The business's name and voice, as the assistant introduces itself. */
  displayName: text('display_name'),
  /** Languages the business answers in when the customer's is not one of ours. */
  defaultLanguage: text('default_language').notNull().default('en'),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})
