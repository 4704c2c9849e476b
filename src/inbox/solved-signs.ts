import type { TenantDb } from '../db/database.ts'
import type { Message } from './messages.ts'
import { solvedSigns } from './schema.ts'

/** The customer told that it is settled: in words, or by ordering. Once for each message, in the caller's transaction. */
export function noteSolved(
  db: TenantDb,
  message: Pick<Message, 'id'>,
  kind: 'said' | 'ordered',
  now: Date,
): void {
  db.insert(solvedSigns).values({ messageId: message.id, kind, at: now }).onConflictDoNothing().run()
}
