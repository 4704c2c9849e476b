import { eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { type AssistantMode, automaticHolds, topicModes } from './schema.ts'
import type { Topic } from './topics.ts'

export type TopicMode = typeof topicModes.$inferSelect

/** From the least freedom to the most. */
const LADDER: readonly AssistantMode[] = ['off', 'shadow', 'draft', 'auto']

export function isStricter(a: AssistantMode, b: AssistantMode): boolean {
  return LADDER.indexOf(a) < LADDER.indexOf(b)
}

/** The modes of topics that do not follow the business's. */
export function readTopicModes(db: TenantDb): Map<Topic, TopicMode> {
  const rows = prepared<Omit<TopicMode, 'since'> & { since: number }>(db, 'SELECT * FROM topic_modes').all()
  return new Map(rows.map(row => [row.topic, { ...row, since: new Date(row.since) }]))
}

export interface TopicModeChange {
  mode: AssistantMode
  why?: TopicMode['why']
  judged?: number
  good?: number
}

/** Null: the topic follows the business again. In the caller's transaction. */
export function setTopicMode(db: TenantDb, topic: Topic, change: TopicModeChange | null, now: Date): void {
  if (change === null) {
    db.delete(topicModes).where(eq(topicModes.topic, topic)).run()
    return
  }
  // Nothing changes, so what was measured there goes on to count.
  if (change.why === undefined && readTopicModes(db).get(topic)?.mode === change.mode) return
  const set = {
    mode: change.mode,
    since: now,
    why: change.why ?? 'set',
    judged: change.judged ?? null,
    good: change.good ?? null,
  }
  db.insert(topicModes)
    .values({ topic, ...set })
    .onConflictDoUpdate({ target: topicModes.topic, set })
    .run()
}

export interface TurnMode {
  mode: AssistantMode
  /** The topic that decided: the gravest of those with the least freedom. */
  topic: Topic
  /** Why what would go out by itself waits as a draft. */
  heldBy?: string
}

/** How a turn about these topics (gravest first) is treated: the topic with the least freedom counts. */
export function turnMode(db: TenantDb, businessMode: AssistantMode, topics: readonly Topic[]): TurnMode {
  const own = readTopicModes(db)
  const modes = topics.map(topic => ({ topic, mode: own.get(topic)?.mode ?? businessMode }))
  const strictest = modes.reduce((least, one) => (isStricter(one.mode, least.mode) ? one : least))
  if (strictest.mode !== 'auto') return strictest
  const heldBy = readHolds(db)[0]?.reason
  return heldBy === undefined ? strictest : { ...strictest, mode: 'draft', heldBy }
}

/** Whether any topic may be answered, watched or drafted for. */
export function isAnythingOn(db: TenantDb, businessMode: AssistantMode): boolean {
  return businessMode !== 'off' || [...readTopicModes(db).values()].some(({ mode }) => mode !== 'off')
}

/** Whether the assistant watches what people answer, about any topic. */
export function isAnythingWatched(db: TenantDb, businessMode: AssistantMode): boolean {
  return businessMode === 'shadow' || [...readTopicModes(db).values()].some(({ mode }) => mode === 'shadow')
}

/**
 * From now on nothing goes out by itself: what is set to be sent waits as a draft, until every reason is gone.
 * `reason` is a word such as `slow_model`; screens say it by `assistant.held_<reason>`.
 */
export function holdAutomatic(db: TenantDb, reason: string, now: Date): void {
  db.insert(automaticHolds).values({ reason, since: now }).onConflictDoNothing().run()
}

export function releaseAutomatic(db: TenantDb, reason: string): void {
  db.delete(automaticHolds).where(eq(automaticHolds.reason, reason)).run()
}

/** What holds automatic answers back, oldest first. */
export function readHolds(db: TenantDb): { reason: string; since: Date }[] {
  return prepared<{ reason: string; since: number }>(
    db,
    'SELECT reason, since FROM automatic_holds ORDER BY since, reason',
  )
    .all()
    .map(({ reason, since }) => ({ reason, since: new Date(since) }))
}
