import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Conversation } from './conversations.ts'
import type { Message } from './messages.ts'
import { noteGiven } from './outcomes.ts'
import { addAnswer } from './send.ts'
import { cancelled, type Next } from './settle.ts'
import { takeBackAnswers } from './take-back.ts'
import { movedIn, readSources } from './why-sources.ts'

/** What keeps an answer a draft; a screen says it by `assistant.held_out_of_date`. */
const OUT_OF_DATE = 'out_of_date'

/** An answer nobody has looked at that waited for its channel, while what it says became something else. */
export function isOutOfDate(db: TenantDb, { author, userId, evidence, text }: Message): boolean {
  if (author !== 'assistant' || userId !== null || !evidence) return false
  return movedIn(evidence, text ?? '', readSources(db, [evidence], 'UTC')).length > 0
}

/** It does not leave. The assistant answers its turn again; where a person has the conversation, its words wait as a draft. */
export function answerAnew(db: TenantDb, message: Message, conversation: Conversation, now: Date): Next {
  if (conversation.handledBy !== 'assistant' || message.answers === null)
    return keepAsDraft(db, message, conversation, now)
  takeBackAnswers(db, conversation)
  prepared(db, 'UPDATE conversations SET turn_opened_at = ?, turn_due_at = ? WHERE id = ?').run(
    now.getTime(),
    now.getTime(),
    conversation.id,
  )
  const key = `respond:${conversation.id}`
  enqueue(db, 'replies.respond', { conversationId: conversation.id }, now, { key, dedupe: key })
  return 'done'
}

function keepAsDraft(db: TenantDb, message: Message, conversation: Conversation, now: Date): Next {
  const { evidence, text, language } = message
  const next = cancelled(db, message)
  prepared(db, 'DELETE FROM answer_outcomes WHERE message_id = ? AND outcome IS NULL').run(message.id)
  const draft = addAnswer(
    db,
    {
      conversation,
      text: text ?? '',
      language: language ?? 'en',
      evidence: { ...evidence!, mode: 'draft', done: 'draft', heldBy: OUT_OF_DATE },
      answers: null,
      as: 'draft',
    },
    now,
  )
  if (draft)
    noteGiven(
      db,
      { messageId: draft.id, topic: evidence!.topic ?? 'other', mode: 'draft', text: text ?? '' },
      now,
    )
  return next
}
