import type { Sight } from '../accounts/tenant-context.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { EVERY_CHAT, isSeen } from '../inbox/sight.ts'
import { AppError } from '../lib/errors.ts'
import { groupAlike } from './alike.ts'

interface Asked {
  id: number
  publicId: string
  text: string
  settled: 'answered' | 'dismissed' | null
  at: number
  conversation: string
  contactId: number
}

/** What several customers asked and nobody had an answer to. */
export interface UnansweredGroup {
  /** Of its newest question. */
  id: string
  /** The newest question, in the customer's words. */
  example: string
  conversation: string
  times: number
  customers: number
  lastAt: Date
  /** It was answered once, and asked again since without an answer. */
  wasAnswered: boolean
}

const KEPT_DAYS = 90
const MOST_ROWS = 1_000
const DAY_MS = 86_400_000

function askedSince(db: TenantDb, now: Date, sight: Sight): Asked[] {
  return prepared<Asked>(
    db,
    `SELECT u.id, u.public_id AS publicId, m.text, u.settled, u.at, c.public_id AS conversation, c.contact_id AS contactId
     FROM unanswered_turns AS u JOIN messages AS m ON m.id = u.message_id JOIN conversations AS c ON c.id = m.conversation_id
     WHERE u.at >= ? AND m.text IS NOT NULL AND m.deleted_at IS NULL AND ${isSeen('c')} ORDER BY u.at DESC, u.id DESC LIMIT ?`,
  ).all(now.getTime() - KEPT_DAYS * DAY_MS, sight, MOST_ROWS)
}

/** Questions of the last 90 days without an answer in chats within this sight, those asked most often first. What was dismissed stays away. */
export function listUnanswered(db: TenantDb, now: Date, sight: Sight): UnansweredGroup[] {
  return groupsOf(db, now, sight)
    .filter(group => !group.some(asked => asked.settled === 'dismissed'))
    .flatMap(group => {
      const open = group.filter(asked => asked.settled === null)
      const [newest] = open
      if (!newest) return []
      return [
        {
          id: newest.publicId,
          example: newest.text,
          conversation: newest.conversation,
          times: open.length,
          customers: new Set(open.map(asked => asked.contactId)).size,
          lastAt: new Date(newest.at),
          wasAnswered: group.some(asked => asked.settled === 'answered'),
        },
      ]
    })
    .sort((a, b) => b.times - a.times || b.lastAt.getTime() - a.lastAt.getTime())
}

const groupsOf = (db: TenantDb, now: Date, sight: Sight) =>
  groupAlike(askedSince(db, now, sight), asked => asked.text)

/** How many questions wait for an answer. Costs one look where there are none. */
export function countUnanswered(db: TenantDb, now: Date, sight: Sight): number {
  const any = prepared(db, 'SELECT 1 FROM unanswered_turns WHERE settled IS NULL AND at >= ? LIMIT 1')
  return any.get(now.getTime() - KEPT_DAYS * DAY_MS) === undefined ? 0 : listUnanswered(db, now, sight).length
}

/** The question with this id, in the customer's words. */
export function getUnanswered(db: TenantDb, publicId: string): { text: string; messageId: string } {
  const found = prepared<{ text: string; messageId: string }>(
    db,
    `SELECT m.text, m.public_id AS messageId FROM unanswered_turns AS u JOIN messages AS m ON m.id = u.message_id
     WHERE u.public_id = ? AND m.text IS NOT NULL AND m.deleted_at IS NULL`,
  ).get(publicId)
  if (!found) throw new AppError('not_found', 'This question is not in the list any more.')
  return found
}

/** Settles the question and all that ask the same. */
export function settleUnanswered(
  db: TenantDb,
  publicId: string,
  settled: 'answered' | 'dismissed',
  now: Date,
): void {
  transact(db, () => {
    const group =
      groupsOf(db, now, EVERY_CHAT).find(rows => rows.some(asked => asked.publicId === publicId)) ?? []
    const settle = prepared(db, 'UPDATE unanswered_turns SET settled = ? WHERE id = ? AND settled IS NULL')
    for (const asked of group) settle.run(settled, asked.id)
  })
}

/** The open question that this message asks, if it is one. */
export function findUnansweredOf(db: TenantDb, messageId: number): string | undefined {
  return prepared<string>(
    db,
    'SELECT public_id FROM unanswered_turns WHERE message_id = ? AND settled IS NULL',
  )
    .pluck()
    .get(messageId)
}
