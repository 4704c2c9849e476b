import { eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Message } from './messages.ts'
import { compareWords } from './same-words.ts'
import { type AnswerOutcome, answerOutcomes } from './schema.ts'

type Outcome = typeof answerOutcomes.$inferSelect

const rows = rowsOf(answerOutcomes)
/** What a person writes within this time of an automatic answer, before the customer said anything, puts it right. */
const CORRECTS_WITHIN_MS = 3_600_000
/** What a customer complains of within this time is the answer. */
const COMPLAINS_WITHIN_MS = 24 * 3_600_000
const MOST_OPEN = 20

export interface GivenAnswer {
  messageId: number
  topic: string
  mode: Outcome['mode']
  text: string
  /** Known at once: what was meant to be said did not pass the claim check. */
  checkFailed?: boolean
}

/** An answer of the assistant that somebody will judge by what they do with it. In the caller's transaction. */
export function noteGiven(db: TenantDb, given: GivenAnswer, now: Date): void {
  const { checkFailed = false, ...values } = given
  rows.add(db, {
    ...values,
    givenAt: now,
    ...(checkFailed && { outcome: 'check_failed' as const, judgedAt: now }),
  })
}

/** A draft was written anew before anybody judged it. */
export function renewGiven(db: TenantDb, messageId: number, text: string): void {
  prepared(db, 'UPDATE answer_outcomes SET text = ? WHERE message_id = ? AND outcome IS NULL').run(
    text,
    messageId,
  )
}

function judge(
  db: TenantDb,
  { id }: Pick<Outcome, 'id'>,
  outcome: AnswerOutcome,
  now: Date,
  changedWords: number | null = null,
): void {
  db.update(answerOutcomes)
    .set({ outcome, changedWords, judgedAt: now })
    .where(eq(answerOutcomes.id, id))
    .run()
}

/** A draft was sent with these words. */
export function judgeApproved(db: TenantDb, message: Message, text: string, now: Date): void {
  const given = rows.find(db, 'message_id = ? AND outcome IS NULL', message.id)
  if (!given) return
  const { isSame, changedWords } = compareWords(given.text, text)
  judge(db, given, isSame ? 'accepted' : 'edited', now, changedWords)
}

export function judgeDiscarded(db: TenantDb, message: Message, now: Date): void {
  const given = rows.find(db, 'message_id = ? AND outcome IS NULL', message.id)
  if (given) judge(db, given, 'discarded', now)
}

/**
 * A person answers in their own words, or takes over without any: what the assistant had ready is judged by that, and
 * an automatic answer that this follows at once was not good enough. Before the conversation changes hands.
 */
export function judgeByPerson(
  db: TenantDb,
  conversation: { id: number; handledBy: string },
  text: string | null,
  now: Date,
): void {
  const [newest, ...older] = listOpen(db, conversation.id, "o.mode IN ('draft', 'shadow')", text === null)
  if (newest) {
    if (text === null) judge(db, newest, 'discarded', now)
    else judgeBySent(db, newest, text, now)
  }
  for (const given of older) judge(db, given, 'otherwise', now)
  if (conversation.handledBy !== 'assistant') return
  const last = listOpen(db, conversation.id, "o.mode = 'auto'")[0]
  if (!last || now.getTime() - last.givenAt.getTime() > CORRECTS_WITHIN_MS) return
  if (hasSaidMore(db, conversation.id, last.messageId)) return
  judge(db, last, 'corrected', now)
  enqueue(db, 'replies.weigh', { topic: last.topic }, now, { dedupe: `weigh:${last.topic}` })
}

function judgeBySent(db: TenantDb, given: Outcome, text: string, now: Date): void {
  const { isSame, saysTheSame, changedWords } = compareWords(given.text, text)
  judge(db, given, isSame ? 'accepted' : saysTheSame ? 'edited' : 'otherwise', now, changedWords)
}

/** The customer is angry at what was answered last by itself. Returns the topic of that answer. */
export function judgeByComplaint(db: TenantDb, conversationId: number, now: Date): string | undefined {
  const last = listOpen(db, conversationId, "o.mode = 'auto'")[0]
  if (!last || now.getTime() - last.givenAt.getTime() > COMPLAINS_WITHIN_MS) return undefined
  judge(db, last, 'complained', now)
  return last.topic
}

/** The customer wrote on before anybody answered: what was watched so far will not be compared with anything. */
export function forgetWatched(db: TenantDb, conversationId: number): void {
  prepared(
    db,
    `DELETE FROM answer_outcomes WHERE mode = 'shadow' AND outcome IS NULL AND message_id IN (
       SELECT id FROM messages WHERE conversation_id = ? AND author = 'assistant' AND status = 'cancelled')`,
  ).run(conversationId)
}

/** Answers nobody has judged, newest first: drafts that still wait, what was only watched, what was sent. */
function listOpen(db: TenantDb, conversationId: number, which: string, draftsOnly = false): Outcome[] {
  const ids = prepared<{ id: number }>(
    db,
    `SELECT o.id FROM messages AS m JOIN answer_outcomes AS o ON o.message_id = m.id
     WHERE m.conversation_id = ? AND m.author = 'assistant' AND o.outcome IS NULL AND ${which}
       AND CASE o.mode WHEN 'shadow' THEN ${draftsOnly ? 0 : 1} WHEN 'draft' THEN m.status = 'draft'
         ELSE m.status NOT IN ('draft', 'cancelled', 'failed') END
     ORDER BY m.sent_at DESC, m.id DESC LIMIT ${MOST_OPEN}`,
  ).all(conversationId)
  return ids.map(({ id }) => rows.find(db, 'id = ?', id)!)
}

function hasSaidMore(db: TenantDb, conversationId: number, messageId: number): boolean {
  return (
    prepared(
      db,
      `SELECT 1 FROM messages WHERE conversation_id = ? AND id > ? AND type NOT IN ('event', 'note', 'reaction')
         AND (direction = 'inbound' OR author = 'user') LIMIT 1`,
    ).get(conversationId, messageId) !== undefined
  )
}
