import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { type TenantDb, write } from '../db/database.ts'
import { getConversation, getConversationRow, listConversations } from '../inbox/conversations.ts'
import { handBack, takeOver } from '../inbox/handoff.ts'
import { listMessages } from '../inbox/messages.ts'
import { EVERY_CHAT } from '../inbox/sight.ts'
import { textParam } from '../web/params.ts'
import { conversationView, toConversationView } from './conversation-view.ts'
import { messageView, toMessageView } from './message-view.ts'
import { author, idempotency, kinds, onlyOneKind, postMessage, withOurHeaders } from './new-message.ts'
import { type Operation, readQuery } from './operation.ts'
import { pageOf, paging } from './schemas.ts'

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
      ...kinds,
      after: z
        .string({ error: 'must be the id of a message' })
        .optional()
        .meta({ description: 'The last message seen: 409 if somebody answered since' }),
    },
    { error: 'must be an object with a text' },
  )
  .superRefine(onlyOneKind)
  .meta({
    id: 'NewMessage',
    description: 'Exactly one of text, template, media, interactive, reaction, location, contacts, generic',
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
        sight: EVERY_CHAT,
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
    handle({ instance }, req, res) {
      const { cursor, limit } = readQuery(z.object(paging), req)
      const { db } = req.tenant
      const conversation = getConversation(db, textParam(req, 'id'))
      const page = listMessages(db, conversation.id, {
        limit,
        now: instance.clock.now(),
        ...(cursor && { cursor }),
      })
      res.json({ items: page.items.map(message => toMessageView(db, message)), next: page.next })
    },
  },
  {
    method: 'post',
    path: '/conversations/:id/messages',
    scope: 'write',
    summary:
      'Answer as a person, with anything the channel can show: the assistant is silent in this conversation until it is handed back',
    headers: idempotency,
    body: newMessage,
    answers: {
      201: { description: 'The message, waiting to be sent', schema: messageView },
      409: { description: 'Somebody answered after `after`' },
      422: {
        description: 'It may not be sent now, with the reason; or the key was used for another message',
      },
    },
    async handle(deps, req, res) {
      const { db } = req.tenant
      const { publicId } = getConversation(db, textParam(req, 'id'))
      const { after, ...message } = parseInput(newMessage, withOurHeaders(req.body ?? {}), 'Nothing was sent')
      const find = (own: TenantDb) => getConversation(own, publicId)
      const sent = await postMessage(deps, req, message, find, { ...(after !== undefined && { after }) })
      res.status(201).json(toMessageView(db, sent))
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
      const conversation = getConversation(db, textParam(req, 'id'))
      await write(db, () => takeOver(db, conversation, instance.clock.now(), { name: author(req).name }))
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
  return toConversationView(db, getConversationRow(db, textParam(req, 'id'), EVERY_CHAT))
}
