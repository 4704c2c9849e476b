import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import { getConversationById } from '../inbox/conversations.ts'
import { getMessage, type Message } from '../inbox/messages.ts'
import { approveDraft, discardDraft } from '../inbox/send.ts'
import { textParam } from '../web/params.ts'
import { author } from './conversations.ts'
import { messageView, toMessageView } from './message-view.ts'
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

const NO_DRAFT = { description: 'It is no draft any more' }

export const messageOperations: Operation[] = [
  {
    method: 'post',
    path: '/messages/:id/approve',
    scope: 'write',
    summary: 'Send a draft of the assistant, changed or as it is',
    body: approval,
    bodyOptional: true,
    answers: {
      200: { description: 'The message, waiting to be sent', schema: messageView },
      409: NO_DRAFT,
      422: { description: 'It may not be sent now, with the reason' },
    },
    async handle(deps, req, res) {
      const { text } = parseInput(approval, req.body ?? {})
      const now = deps.instance.clock.now()
      const { db } = req.tenant
      const sent = await changeDraft(deps, req, message =>
        approveDraft(db, message, getConversationById(db, message.conversationId), text, author(req), now),
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
      await changeDraft(deps, req, message => discardDraft(db, message))
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
