import { sql } from 'drizzle-orm'
import { blob, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { messages } from '../inbox/schema.ts'
import type { Candidate, CaseAnswer, Selection, Verdict } from './rewind/rewind.ts'
import type { Topic } from './topics.ts'

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
  /** The local model is asked where rules are not sure. */
  asksModel: integer('asks_model', { mode: 'boolean' }).notNull().default(true),
  /** More freedom for a topic is offered when its acceptance is at least this with 95 % confidence; less of it takes freedom away. */
  bar: real().notNull().default(0.9),
  /** … and when at least so many answers were judged. */
  leastCount: integer('least_count').notNull().default(20),
  /** A conversation nobody went on with for so long counts as solved, assumed. */
  solvedAfterHours: integer('solved_after_hours').notNull().default(72),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})

/** A topic that does not follow the business's mode. */
export const topicModes = sqliteTable('topic_modes', {
  topic: text().$type<Topic>().primaryKey(),
  mode: text().$type<AssistantMode>().notNull(),
  /** Answers given before do not count for what comes next. */
  since: integer({ mode: 'timestamp_ms' }).notNull(),
  why: text({ enum: ['set', 'promoted', 'demoted'] }).notNull(),
  /** Of a demotion: how many answers were looked at, and how many were good. */
  judged: integer(),
  good: integer(),
})

/** Why nothing goes out by itself for now, whatever mode is set: what would be sent waits as a draft. */
export const automaticHolds = sqliteTable('automatic_holds', {
  reason: text().primaryKey(),
  since: integer({ mode: 'timestamp_ms' }).notNull(),
})

/** A turn nobody had the knowledge to answer. What was asked stays in its message: taken back or erased there, it is gone here. */
export const unansweredTurns = sqliteTable(
  'unanswered_turns',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    /** The message of the turn that says most. */
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    /** What the team did about it. */
    settled: text({ enum: ['answered', 'dismissed'] }),
  },
  t => [uniqueIndex('unanswered_turns_message').on(t.messageId), index('unanswered_turns_at').on(t.at)],
)

/** Something a customer asked for that was not to be had. */
export const lostDemand = sqliteTable(
  'lost_demand',
  {
    id: integer().primaryKey(),
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['not_found', 'out_of_stock', 'variant'] }).notNull(),
    /** The business's own id and name of the product, as they were; null where none was found. */
    productId: text('product_id'),
    productName: text('product_name'),
    /** The variant, or the option the customer named. */
    option: text(),
    /** How many were asked for, where the customer said so. */
    quantity: integer(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('lost_demand_at').on(t.at), index('lost_demand_message').on(t.messageId)],
)

/** A change tried on past conversations: what would have been answered with it, beside what would be answered now. Kept 30 days. */
export const rewinds = sqliteTable(
  'rewinds',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    state: text({ enum: ['waiting', 'running', 'done', 'cancelled', 'failed'] }).notNull(),
    selection: text({ mode: 'json' }).$type<Selection>().notNull(),
    candidate: text({ mode: 'json' }).$type<Candidate>().notNull(),
    /** The file whose import is tried, kept so that a run goes on after a stop, and can be imported. */
    file: blob({ mode: 'buffer' }),
    startedBy: text('started_by'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
    appliedAt: integer('applied_at', { mode: 'timestamp_ms' }),
    /** A word for why it failed; screens say it. */
    failure: text(),
  },
  t => [
    // One at a time.
    uniqueIndex('rewinds_running').on(sql`(1)`).where(sql`state in ('waiting', 'running')`),
    index('rewinds_created').on(t.createdAt),
  ],
)

/** One turn of a customer in a rewind. Its words stay in their messages, and it goes with them. */
export const rewindCases = sqliteTable(
  'rewind_cases',
  {
    id: integer().primaryKey(),
    rewindId: integer('rewind_id')
      .notNull()
      .references(() => rewinds.id, { onDelete: 'cascade' }),
    /** The newest message of the turn. */
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** What would be answered now, and with the change. */
    before: text({ mode: 'json' }).$type<CaseAnswer>(),
    after: text({ mode: 'json' }).$type<CaseAnswer>(),
    verdict: text().$type<Verdict>(),
    /** Whether a person was needed, then or by what is answered now; null until it is judged. */
    needsPerson: integer('needs_person', { mode: 'boolean' }),
  },
  t => [
    uniqueIndex('rewind_cases_turn').on(t.rewindId, t.messageId),
    index('rewind_cases_verdict').on(t.rewindId, t.verdict),
    index('rewind_cases_message').on(t.messageId),
  ],
)
