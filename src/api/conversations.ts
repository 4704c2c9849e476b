import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { getConversation, getConversationRow, listConversations } from '../inbox/conversations.ts'
import { handBack, handOff } from '../inbox/handoff.ts'
import { listMessages } from '../inbox/messages.ts'
import { type Author, sendReply } from '../inbox/send.ts'
import { AppError } from '../lib/errors.ts'
import { textParam } from '../web/params.ts'
import { conversationView, toConversationView } from './conversation-view.ts'
import { messageView, toMessageView } from './message-view.ts'
import { type Operation, readQuery } from './operation.ts'
import { pageOf, paging } from './schemas.ts'

const MOST_TEXT = 20_000

export const author = (req: Request): Author => ({ id: `token:${req.tokenId}`, name: 'API', via: 'api' })

const listQuery = z.object({
  ...paging,
  status: z.enum(['open', 'snoozed', 'done'], { error: 'must be open, snoozed or done' }).optional(),
  channel: z
    .string({ error: 'must be given once' })
    .max(100)
    .optional()
    .meta({ description: 'A kind of channel, or the id of one' }),
})

const newMessage = z
  .strictObject(
    {
      text: z
        .string({ error: 'must be text' })
        .max(MOST_TEXT, { error: `must have at most ${MOST_TEXT} characters` }),
      after: z
        .string({ error: 'must be the id of a message' })
        .optional()
        .meta({ description: 'The last message seen: 409 if somebody answered since' }),
    },
    { error: 'must be an object with a text' },
  )
  .meta({ id: 'NewMessage' })

const idempotency = z.object({
  'Idempotency-Key': z
    .string()
    .optional()
    .meta({ description: 'The same key gives the same message, for a day' }),
})

const HANDED = { 200: { description: 'The conversation as it is then', schema: conversationView } }

export const conversationOperations: Operation[] = [
  {
    method: 'get',
    path: '/conversations',
    scope: 'read',
    summary: 'Conversations, the latest message first',
    query: listQuery,
    answers: { 200: { description: 'A page', schema: pageOf(conversationView) } },
    handle(_deps, req, res) {
      const { status, channel, cursor, limit } = readQuery(listQuery, req)
      const { db } = req.tenant
      const page = listConversations(db, {
        limit,
        ...(status && { status }),
        ...(channel && { channel }),
        ...(cursor && { cursor }),
      })
      res.json({ items: page.items.map(row => toConversationView(db, row)), next: page.next })
    },
  },
  {
    method: 'get',
    path: '/conversations/:id',
    scope: 'read',
    summary: 'One conversation',
    answers: { 200: { description: 'The conversation', schema: conversationView } },
    handle: (_deps, req, res) => void res.json(conversationOf(req)),
  },
  {
    method: 'get',
    path: '/conversations/:id/messages',
    scope: 'read',
    summary: 'The messages of a conversation, oldest first',
    query: z.object(paging),
    answers: { 200: { description: 'A page', schema: pageOf(messageView) } },
    handle(_deps, req, res) {
      const { cursor, limit } = readQuery(z.object(paging), req)
      const { db } = req.tenant
      const conversation = getConversation(db, textParam(req, 'id'))
      const page = listMessages(db, conversation.id, { limit, ...(cursor && { cursor }) })
      res.json({ items: page.items.map(message => toMessageView(db, message)), next: page.next })
    },
  },
  {
    method: 'post',
    path: '/conversations/:id/messages',
    scope: 'write',
    summary: 'Answer as a person: the assistant is silent in this conversation until it is handed back',
    headers: idempotency,
    body: newMessage,
    answers: {
      201: { description: 'The message, waiting to be sent', schema: messageView },
      409: { description: 'Somebody answered after `after`' },
      422: {
        description: 'It may not be sent now, with the reason; or the key was used for another message',
      },
    },
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const conversation = getConversation(db, textParam(req, 'id'))
      const reply = parseInput(newMessage, req.body ?? {})
      const idempotencyKey = keyOf(req)
      const { message, repeated } = await write(db, () => {
        const { after } = reply
        if (after !== undefined && !isOf(db, conversation.id, after)) throw unknownAfter()
        const wanted = {
          text: reply.text,
          ...(after !== undefined && { after }),
          ...(idempotencyKey && { idempotencyKey }),
        }
        return sendReply(
          db,
          getConversation(db, conversation.publicId),
          wanted,
          author(req),
          instance.clock.now(),
        )
      })
      if (!repeated) changed(tenantId)
      res.status(201).json(toMessageView(db, message))
    },
  },
  {
    method: 'post',
    path: '/conversations/:id/handoff',
    scope: 'write',
    summary: 'A person takes over; what the assistant has not sent yet is not sent',
    answers: HANDED,
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const { id } = getConversation(db, textParam(req, 'id'))
      await write(db, () => handOff(db, id, 'taken_over', instance.clock.now(), { name: author(req).name }))
      changed(tenantId)
      res.json(conversationOf(req))
    },
  },
  {
    method: 'delete',
    path: '/conversations/:id/handoff',
    scope: 'write',
    summary: 'Hand back: the assistant answers again, from the next message on',
    answers: HANDED,
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const { id } = getConversation(db, textParam(req, 'id'))
      await write(db, () => handBack(db, id, instance.clock.now(), { name: author(req).name }))
      changed(tenantId)
      res.json(conversationOf(req))
    },
  },
]

function conversationOf(req: Request) {
  const { db } = req.tenant
  return toConversationView(db, getConversationRow(db, textParam(req, 'id')))
}

function keyOf(req: Request): string | undefined {
  const key = req.get('Idempotency-Key')?.trim()
  if (!key) return undefined
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new AppError('invalid', 'The Idempotency-Key is 1–200 letters, digits and signs without spaces.')
}

function isOf(db: TenantDb, conversationId: number, messageId: string): boolean {
  const sql = 'SELECT 1 FROM messages WHERE conversation_id = ? AND public_id = ?'
  return prepared(db, sql).get(conversationId, messageId) !== undefined
}

function unknownAfter(): AppError {
  const fields = [{ field: 'after', problem: 'is not a message of this conversation' }]
  return new AppError('unprocessable', 'Nothing was sent: “after” is not a message of this conversation.', {
    fields,
  })
}
