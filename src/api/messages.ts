import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { type TenantDb, write } from '../db/database.ts'
import { getConversationById } from '../inbox/conversations.ts'
import { getMessage, type Message } from '../inbox/messages.ts'
import { approveDraft, discardDraft } from '../inbox/send.ts'
import { startConversation } from '../inbox/start.ts'
import { textParam } from '../web/params.ts'
import { messageView, toMessageView } from './message-view.ts'
import { author, idempotency, kinds, onlyOneKind, postMessage, withOurHeaders } from './new-message.ts'
import type { ApiDeps, Operation } from './operation.ts'

const approval = z
  .strictObject(
    {
      text: z
        .string({ error: 'must be text' })
        .max(20_000, { error: 'must have at most 20000 characters' })
        .optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'Approval' })

const firstMessage = z
  .strictObject(
    {
      channel: z
        .string({ error: 'must be the id of a channel, or its kind' })
        .max(100)
        .meta({ description: 'The id of a channel, or its kind where there is one of it' }),
      to: z
        .string({ error: 'must be a number, or an id' })
        .max(200)
        .meta({ description: 'A phone number, Meta’s id of the user, or the id of a contact' }),
      ...kinds,
    },
    { error: 'must be an object with channel and to' },
  )
  .superRefine(onlyOneKind)
  .meta({
    id: 'FirstMessage',
    description: 'Exactly one of text, template, media, interactive, reaction, location, contacts, generic',
  })

const NO_DRAFT = { description: 'It is no draft any more' }

export const messageOperations: Operation[] = [
  {
    method: 'post',
    path: '/messages',
    scope: 'write',
    summary:
      'Begin a conversation, or go on with it: with a template on WhatsApp, with anything to whoever wrote',
    headers: idempotency,
    body: firstMessage,
    answers: {
      201: { description: 'The message, waiting to be sent', schema: messageView },
      404: { description: 'There is no such channel' },
      422: {
        description: 'It may not be sent now, with the reason; or the key was used for another message',
      },
    },
    async handle(deps, req, res) {
      const { db, id: tenantId } = req.tenant
      const { channel, to, ...message } = parseInput(
        firstMessage,
        withOurHeaders(req.body ?? {}),
        'Nothing was sent',
      )
      const { instance } = deps
      const indexKey = instance.tenants?.keys(tenantId).index
      const find = (own: TenantDb) =>
        startConversation(
          own,
          { channel, to: to.trim() },
          {
            now: instance.clock.now(),
            ...(indexKey && { indexKey }),
          },
        )
      // A template answers nobody: the assistant goes on with whatever the customer makes of it.
      const options = { answersNobody: message.template !== undefined }
      const sent = await postMessage(deps, req, message, find, options)
      res.status(201).json(toMessageView(db, sent))
    },
  },
  {
    method: 'post',
    path: '/messages/:id/approve',
    scope: 'write',
    summary: 'Send a draft of the assistant, changed or as it is',
    body: approval,
    bodyOptional: true,
    answers: {
      200: { description: 'The message, waiting to be sent', schema: messageView },
      409: {
        description:
          'It is no draft any more, or what it says has changed since it was written: `reason` is then draft_out_of_date. With a text of your own it is sent',
      },
      422: { description: 'It may not be sent now, with the reason' },
    },
    async handle(deps, req, res) {
      const { text } = parseInput(approval, req.body ?? {}, 'Nothing was sent')
      const now = deps.instance.clock.now()
      const { db } = req.tenant
      const sent = await changeDraft(deps, req, message =>
        approveDraft(
          db,
          message,
          getConversationById(db, message.conversationId),
          { text },
          author(req),
          now,
        ),
      )
      res.json(toMessageView(db, sent))
    },
  },
  {
    method: 'delete',
    path: '/messages/:id',
    scope: 'write',
    summary: 'Discard a draft',
    answers: { 200: { description: 'The message, cancelled', schema: messageView }, 409: NO_DRAFT },
    async handle(deps, req, res) {
      const { db } = req.tenant
      await changeDraft(deps, req, message => discardDraft(db, message, deps.instance.clock.now()))
      res.json(toMessageView(db, getMessage(db, textParam(req, 'id'))))
    },
  },
]

/** Read inside the transaction: of two who decide at once, the second learns that it is no draft any more. */
async function changeDraft<T>(
  { changed }: ApiDeps,
  req: Request,
  change: (message: Message) => T,
): Promise<T> {
  const { db, id: tenantId } = req.tenant
  const done = await write(db, () => change(getMessage(db, textParam(req, 'id'))))
  changed(tenantId)
  return done
}
