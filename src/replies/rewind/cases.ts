import type { Sight } from '../../accounts/tenant-context.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import { isSeen } from '../../inbox/sight.ts'
import { wordsOf } from '../turn.ts'
import { turnEndingWith } from './past-turns.ts'
import type { CaseAnswer, Verdict } from './rewind.ts'

/** A judged turn with the words around it, read from their messages. */
export interface JudgedCase {
  id: number
  verdict: Verdict
  conversationId: string
  contactName: string
  channel: string
  askedAt: Date
  asked: string
  /** What was really answered then, and by whom; null when nothing was. */
  answered: { text: string; author: string; at: Date } | null
  /** Why a person took it then. */
  handoff: string | null
  before: CaseAnswer
  after: CaseAnswer
}

export interface CaseFilter {
  sight: Sight
  verdict?: Verdict
  /** Id of the last case of the page before. */
  cursor?: number
  limit: number
}

interface Row {
  id: number
  messageId: number
  verdict: Verdict
  before: string
  after: string
  contactName: string
  channel: string
}

/** Judged turns, latest first. One whose words were taken back meanwhile is not among them. */
export function listCases(
  db: TenantDb,
  rewindId: number,
  { sight, verdict, cursor = 0, limit }: CaseFilter,
): { items: JudgedCase[]; next: number | null } {
  const rows = prepared<Row>(
    db,
    `SELECT r.id, r.message_id AS messageId, r.verdict, r.before, r.after, coalesce(k.name, k.username, '') AS contactName, ch.kind AS channel
     FROM rewind_cases AS r JOIN messages AS m ON m.id = r.message_id JOIN conversations AS c ON c.id = m.conversation_id
       JOIN contacts AS k ON k.id = c.contact_id JOIN channels AS ch ON ch.id = c.channel_id
     WHERE r.rewind_id = ? AND r.id > ? AND r.verdict IS NOT NULL AND (? = '' OR r.verdict = ?) AND m.deleted_at IS NULL AND ${isSeen('c')}
     ORDER BY r.id LIMIT ?`,
  ).all(rewindId, cursor, verdict ?? '', verdict ?? '', sight, limit + 1)
  const items = rows.slice(0, limit).flatMap(row => toCase(db, row) ?? [])
  return { items, next: rows.length > limit ? rows[limit - 1]!.id : null }
}

function toCase(db: TenantDb, row: Row): JudgedCase | undefined {
  const turn = turnEndingWith(db, row.messageId)
  if (!turn) return undefined
  const { answer } = turn
  return {
    id: row.id,
    verdict: row.verdict,
    conversationId: turn.conversation.publicId,
    contactName: row.contactName,
    channel: row.channel,
    askedAt: turn.messages.at(-1)!.sentAt,
    asked: wordsOf(db, turn.messages).text,
    answered: answer
      ? { text: answer.text ?? `[${answer.type}]`, author: answer.author, at: answer.sentAt }
      : null,
    handoff: turn.handoff,
    before: JSON.parse(row.before) as CaseAnswer,
    after: JSON.parse(row.after) as CaseAnswer,
  }
}
