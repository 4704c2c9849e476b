import { prepared, type TenantDb } from '../db/database.ts'
import type { AnswerOutcome } from '../inbox/schema.ts'
import type { AssistantMode } from './schema.ts'
import type { AssistantSettings } from './settings.ts'
import { isStricter, readTopicModes, setTopicMode, type TopicMode } from './topic-modes.ts'
import { TOPICS, type Topic } from './topics.ts'

/** What was measured of the answers about one topic, in the mode it is in. */
export interface Measured {
  /** Answers that were judged; of automatic ones all that were sent. */
  count: number
  /** Those that count as good: see decision 016. */
  good: number
  accepted: number
  edited: number
  discarded: number
  otherwise: number
  /** Automatic answers that were put right, complained of, or meant to say what the claim check refused. */
  bad: number
  /** Of the share of good ones, with 95 % confidence. Null without any answer. */
  lower: number | null
  upper: number | null
}

export interface TopicTrust {
  topic: Topic
  mode: AssistantMode
  /** It does not follow the business's mode. */
  own: TopicMode | null
  measured: Measured
  /** How many words people changed in the drafts they changed, on average. */
  changedWords: number | null
  /** The next step up, where the figures pass the bar. */
  offer: AssistantMode | null
}

const NEXT: Partial<Record<AssistantMode, AssistantMode>> = { shadow: 'draft', draft: 'auto' }
/** Older answers were given by another catalogue, another season, another model. */
const MOST_JUDGED = 200
/** One bad answer is an accident. */
const LEAST_BAD = 3
const Z = 1.959964

/** The bounds of a share of which `good` of `count` were seen, with 95 % confidence (Wilson's score interval). */
export function wilson(good: number, count: number): { lower: number; upper: number } {
  const share = good / count
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count))
  const middle = share + (Z * Z) / (2 * count)
  const scale = 1 + (Z * Z) / count
  return { lower: Math.max(0, (middle - spread) / scale), upper: Math.min(1, (middle + spread) / scale) }
}

/** Every topic with its mode and what was measured there, in the order of the list. */
export function trustByTopic(db: TenantDb, settings: AssistantSettings): TopicTrust[] {
  const own = readTopicModes(db)
  return TOPICS.map(topic => trustIn(db, settings, topic, own.get(topic) ?? null))
}

export function trustOf(db: TenantDb, settings: AssistantSettings, topic: Topic): TopicTrust {
  return trustIn(db, settings, topic, readTopicModes(db).get(topic) ?? null)
}

function trustIn(db: TenantDb, settings: AssistantSettings, topic: Topic, own: TopicMode | null): TopicTrust {
  const mode = own?.mode ?? settings.mode
  const { changedWords, ...measured } = measure(db, topic, mode, own?.since ?? null)
  const next = NEXT[mode]
  const passes =
    measured.count >= settings.leastCount && measured.lower !== null && measured.lower >= settings.bar
  return { topic, mode, own, measured, changedWords, offer: next && passes ? next : null }
}

function measure(
  db: TenantDb,
  topic: Topic,
  mode: AssistantMode,
  since: Date | null,
): Measured & { changedWords: number | null } {
  const rows = prepared<{ outcome: AnswerOutcome | null; n: number; words: number | null }>(
    db,
    `SELECT outcome, count(*) AS n, avg(changed_words) AS words FROM (
       SELECT o.outcome, o.changed_words FROM answer_outcomes AS o JOIN messages AS m ON m.id = o.message_id
       WHERE o.topic = ? AND o.mode = ? AND o.given_at >= ?
         AND (o.outcome IS NOT NULL OR (o.mode = 'auto' AND m.status NOT IN ('draft', 'queued', 'cancelled', 'failed')))
       ORDER BY o.given_at DESC LIMIT ${MOST_JUDGED}) GROUP BY outcome`,
  ).all(topic, mode, since?.getTime() ?? 0)
  const n = (outcome: AnswerOutcome | null) => rows.find(row => row.outcome === outcome)?.n ?? 0
  const count = rows.reduce((sum, row) => sum + row.n, 0)
  const good =
    mode === 'auto'
      ? n(null)
      : mode === 'shadow'
        ? n('accepted') + n('edited') // In draft mode a person reads each of them: the substance is what counts.
        : n('accepted')
  return {
    count,
    good,
    accepted: n('accepted'),
    edited: n('edited'),
    discarded: n('discarded'),
    otherwise: n('otherwise'),
    bad: n('corrected') + n('complained') + n('check_failed'),
    ...(count > 0 ? wilson(good, count) : { lower: null, upper: null }),
    changedWords: rows.find(row => row.outcome === 'edited')?.words ?? null,
  }
}

/** Takes the step that is offered. Undefined where none is any more. In the caller's transaction. */
export function promote(
  db: TenantDb,
  settings: AssistantSettings,
  topic: Topic,
  now: Date,
): TopicTrust | undefined {
  const trust = trustOf(db, settings, topic)
  if (trust.offer === null) return undefined
  const { count, good } = trust.measured
  setTopicMode(db, topic, { mode: trust.offer, why: 'promoted', judged: count, good }, now)
  return trust
}

export interface Demotion {
  topic: Topic
  from: AssistantMode
  to: AssistantMode
  measured: Measured
}

/**
 * After an automatic answer turned out bad: where even the upper bound of the share of good ones is below the bar, a
 * person reads the next ones. In the caller's transaction.
 */
export function weigh(
  db: TenantDb,
  settings: AssistantSettings,
  topic: Topic,
  now: Date,
): Demotion | undefined {
  const { mode, measured } = trustOf(db, settings, topic)
  if (!isStricter('draft', mode)) return undefined
  if (measured.bad < LEAST_BAD || measured.upper === null || measured.upper >= settings.bar) return undefined
  setTopicMode(db, topic, { mode: 'draft', why: 'demoted', judged: measured.count, good: measured.good }, now)
  return { topic, from: mode, to: 'draft', measured }
}
