import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A model that the model server fetches, or has fetched: kept 30 days, so that a restart goes on with it. */
export const modelPulls = sqliteTable('model_pulls', {
  id: text().primaryKey(),
  model: text().notNull(),
  state: text({
    enum: ['waiting', 'fetching', 'checking', 'measuring', 'done', 'failed', 'cancelled'],
  }).notNull(),
  /** Why it is not done, as a word: `models.problem_…` says it. */
  problem: text(),
  /** Name of the person who asked, or `cli`. */
  startedBy: text('started_by').notNull(),
  startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
  endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
  /** Over all layers that are known. */
  completedBytes: integer('completed_bytes').notNull().default(0),
  totalBytes: integer('total_bytes').notNull().default(0),
  /** How often it went on after it had broken off. */
  breaks: integer().notNull().default(0),
})

/** How quick a model is on this machine. By digest: the same name may be another model tomorrow. */
export const modelMeasurements = sqliteTable('model_measurements', {
  digest: text().primaryKey(),
  model: text().notNull(),
  at: integer({ mode: 'timestamp_ms' }).notNull(),
  cores: integer().notNull(),
  /** Tokens a second of a question it has not seen before, and of its answer. */
  readPerSecond: real('read_per_second').notNull(),
  writePerSecond: real('write_per_second').notNull(),
  /** From the request to the first word, once it is loaded. */
  firstTokenMs: integer('first_token_ms').notNull(),
  loadMs: integer('load_ms').notNull(),
  tookMs: integer('took_ms').notNull(),
  /** Its answer could be used. */
  usable: integer({ mode: 'boolean' }).notNull(),
  /** The begin of what it said. */
  said: text().notNull(),
})
