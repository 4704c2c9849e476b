import { prepared, type TenantDb } from '../../db/database.ts'
import type { Conversation } from '../../inbox/conversations.ts'
import { maySend } from '../../inbox/send.ts'
import type { RespondDeps } from './open-turn.ts'

const HOUR_MS = 3_600_000

const HOURLY_LIMIT =
  'The assistant has answered this customer as often as it may in one hour. A person can go on.'

/** Why an answer does not go out now; undefined when nothing speaks against it. */
export function reasonToWithhold(
  deps: RespondDeps,
  db: TenantDb,
  conversation: Conversation,
  text: string,
  now: Date,
) {
  if (hasReachedHourlyLimit(deps, db, conversation, now))
    return { reason: 'hourly_limit', sentence: HOURLY_LIMIT }
  const verdict = maySend(db, conversation, 'assistant', text, now)
  return verdict.allowed ? undefined : { reason: verdict.code, sentence: verdict.reason, said: verdict.said }
}

function hasReachedHourlyLimit(
  deps: RespondDeps,
  db: TenantDb,
  conversation: Conversation,
  now: Date,
): boolean {
  const { n } = prepared<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM messages WHERE conversation_id IN (SELECT id FROM conversations WHERE contact_id = ?)
       AND author = 'assistant' AND status NOT IN ('draft', 'cancelled') AND sent_at > ?`,
  ).get(conversation.contactId, now.getTime() - HOUR_MS)!
  return n >= deps.instance.config.assistantPerHour
}
