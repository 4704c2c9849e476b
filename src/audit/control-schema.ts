import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The key of each log, sealed with the instance's field key: random, so that it outlives a rotation of the others. */
export const auditKeys = sqliteTable('audit_keys', {
  /** A tenant's id, or `instance`. */
  scope: text().primaryKey(),
  sealed: blob({ mode: 'buffer' }).notNull(),
})

/** The last entry of each log, kept in another file than the log: a tail that was cut off shows. */
export const auditHeads = sqliteTable('audit_heads', {
  scope: text().primaryKey(),
  seq: integer().notNull(),
  mac: blob({ mode: 'buffer' }).notNull(),
  at: integer().notNull(),
})
