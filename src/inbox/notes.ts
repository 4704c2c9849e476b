import type { TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import type { Conversation } from './conversations.ts'
import { addMessage, type Message } from './messages.ts'
import type { Author } from './send.ts'

/** Words for the team alone: never sent, never read by the assistant. In the caller's transaction. */
export function addNote(
  db: TenantDb,
  conversation: Conversation,
  text: string,
  author: Author,
  now: Date,
): Message {
  const trimmed = text.trim()
  if (trimmed === '')
    throw new AppError('unprocessable', 'The note is empty. Write something first.', {
      said: [say('refusal.note_empty')],
    })
  return addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'outbound',
      author: 'user',
      via: 'web',
      userId: author.id,
      userName: author.name,
      type: 'note',
      text: trimmed,
      status: 'cancelled',
      sentAt: now,
    },
    now,
  )
}
