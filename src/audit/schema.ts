import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was done, by whom, to what: ids only, never words, names or numbers of customers. Each row's `mac` covers the
 * one before, so that nothing can be changed, taken out or put in unseen. One such table in every tenant's file, and
 * one in the control file for what concerns the whole instance.
 */
export const auditLog = sqliteTable(
  'audit_log',
  {
    seq: integer().primaryKey(),
    at: integer().notNull(),
    /** A user's id, `token:<id>`, `cli`, `system`, `meta`. */
    actor: text().notNull(),
    via: text({ enum: ['web', 'api', 'cli', 'system', 'meta'] }).notNull(),
    /** What was done to what: `channel.disconnect`. Routes are named by their path. */
    action: text().notNull(),
    object: text(),
    outcome: text({ enum: ['done', 'refused', 'failed'] }).notNull(),
    /** Where from, as a class: loopback, private, public; null where nobody called. */
    address: text(),
    /** JSON: settings as old → new, secrets as a fingerprint. */
    details: text(),
    prev: blob({ mode: 'buffer' }).notNull(),
    mac: blob({ mode: 'buffer' }).notNull(),
  },
  t => [index('audit_log_at').on(t.at)],
)

/** Where old rows were taken off the front: the chain goes on from here. */
export const auditCheckpoints = sqliteTable('audit_checkpoints', {
  throughSeq: integer('through_seq').primaryKey(),
  /** The `mac` of the last row that was taken off. */
  mac: blob({ mode: 'buffer' }).notNull(),
  at: integer().notNull(),
  /** Over all of the above. */
  proof: blob({ mode: 'buffer' }).notNull(),
})

/**
 * In a business's file: the last entry of the machine's own log as this business knew it when it wrote its own last one.
 * Whoever cuts that log short has to take back every business's file too.
 */
export const auditWitness = sqliteTable('audit_witness', {
  /** `instance`. */
  scope: text().primaryKey(),
  seq: integer().notNull(),
  mac: blob({ mode: 'buffer' }).notNull(),
  at: integer().notNull(),
})
