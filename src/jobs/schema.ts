import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Work that has to happen, in the file whose data it changes. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    name: text().notNull(),
    /** What a run waits for: see names.ts. */
    lane: text({ enum: ['quick', 'model', 'send', 'fetch', 'read', 'spare'] }).notNull(),
    /** Ids only. */
    payload: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** Jobs of one key run one after the other, in order of their ids. */
    key: text(),
    /** At most one job that is ready has it. */
    dedupe: text(),
    state: text({ enum: ['ready', 'running', 'dead'] })
      .notNull()
      .default('ready'),
    runAt: integer('run_at').notNull(),
    attempts: integer().notNull().default(0),
    leaseUntil: integer('lease_until'),
    /** A sentence for the person who looks at dead jobs. */
    lastError: text('last_error'),
    createdAt: integer('created_at').notNull(),
  },
  t => [
    index('jobs_ready').on(t.lane, t.runAt, t.id).where(sql`state = 'ready'`),
    index('jobs_key').on(t.key, t.id).where(sql`state in ('ready','running')`),
    uniqueIndex('jobs_dedupe').on(t.dedupe).where(sql`state = 'ready' and dedupe is not null`),
    index('jobs_dead').on(t.id).where(sql`state = 'dead'`),
    index('jobs_running').on(t.leaseUntil).where(sql`state = 'running'`),
  ],
)
