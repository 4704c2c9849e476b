import type { Request, Response } from 'express'
import { z } from 'zod'
import { code, parseInput } from '../catalog/input.ts'
import {
  deleteKnowledge,
  getKnowledge,
  type KnowledgeEntry,
  knowledgeInput,
  listKnowledge,
  listKnowledgeByIds,
  MAX_TOPIC,
  saveKnowledge,
} from '../catalog/knowledge.ts'
import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { untoldEntry } from '../replies/rules/untold.ts'
import { textParam } from '../web/params.ts'
import { deletion } from './deletion.ts'
import { foundPage } from './found-page.ts'
import { type ApiDeps, type Operation, readQuery } from './operation.ts'
import { moment, pageOf, paging, search } from './schemas.ts'

const questionView = z
  .object({
    id: z.string().meta({ description: 'The business’s own id, or one that was made' }),
    question: z.string(),
    answer: z.string(),
    topic: z.string().nullable(),
    version: z.int(),
    updatedAt: moment,
    untold: z
      .object({ why: z.enum(['orders', 'staff', 'link', 'long']), words: z.string() })
      .nullable()
      .meta({
        description:
          'Why customers are not told it as it stands: words that read like an order to a program, a mark that it is for the team, a link they cannot open, or more than one message holds (then they are told its beginning)',
      }),
  })
  .meta({ id: 'Question' })

const listQuery = z.object({
  ...paging,
  q: search.meta({ description: 'Runs the search the assistant uses, best first' }),
  topic: z
    .string({ error: 'must be given once' })
    .max(MAX_TOPIC, { error: `must have at most ${MAX_TOPIC} characters` })
    .optional()
    .transform(topic => topic || undefined),
})

const ONE = { description: 'The question with its answer', schema: questionView }
const NEW = { ...ONE, description: 'The question with its answer, new' }

/** Questions & answers one by one; whole files of them are imported. */
export const questionOperations: Operation[] = [
  {
    method: 'get',
    path: '/knowledge/questions',
    scope: 'read',
    summary: 'Questions & answers in the order they were added, or the best for some words',
    query: listQuery,
    answers: { 200: { description: 'A page', schema: pageOf(questionView) } },
    async handle({ worker }, req, res) {
      const { q, topic, cursor, limit } = readQuery(listQuery, req)
      const { db, id: tenantId } = req.tenant
      if (q && topic) throw new AppError('invalid', 'Give “q” or “topic”, not both.')
      const page = q
        ? await foundPage({
            cursor,
            limit,
            find: most => worker.call('search', tenantId, 'knowledge', q, most),
            read: ids => listKnowledgeByIds(db, ids),
          })
        : listKnowledge(db, { limit, ...(cursor && { cursor }), ...(topic && { topic }) })
      res.json({ items: page.items.map(toView), next: page.next })
    },
  },
  {
    method: 'post',
    path: '/knowledge/questions',
    scope: 'write',
    summary: 'Add a question with its answer',
    body: knowledgeInput,
    answers: { 201: NEW },
    handle: (deps, req, res) => save(deps, req, res),
  },
  {
    method: 'get',
    path: '/knowledge/questions/:id',
    scope: 'read',
    summary: 'One question with its answer',
    answers: { 200: ONE },
    handle: (_deps, req, res) => void res.json(toView(getKnowledge(req.tenant.db, textParam(req, 'id')))),
  },
  {
    method: 'put',
    path: '/knowledge/questions/:id',
    scope: 'write',
    summary: 'Make a question and its answer say exactly this; what is left out is emptied',
    body: knowledgeInput,
    answers: { 200: ONE, 201: NEW },
    handle: (deps, req, res) =>
      save(deps, req, res, parseInput(z.object({ id: code }), { id: textParam(req, 'id') }).id),
  },
  deletion(
    '/knowledge/questions/:id',
    { summary: 'Take a question and its answer away', unknown: 'There is no question with this id.' },
    deleteKnowledge,
  ),
]

async function save({ instance, changed }: ApiDeps, req: Request, res: Response, id?: string): Promise<void> {
  const { db, id: tenantId } = req.tenant
  const input = parseInput(knowledgeInput, req.body ?? {})
  const now = instance.clock.now()
  const { entry, outcome } = await write(db, () => saveKnowledge(db, id, input, now))
  if (outcome !== 'unchanged') changed(tenantId)
  res.status(outcome === 'new' ? 201 : 200).json(toView(entry))
}

function toView(entry: KnowledgeEntry): z.infer<typeof questionView> {
  const { externalId: id, question, answer, topic, version, updatedAt } = entry
  const untold = untoldEntry(entry) ?? null
  return { id, question, answer, topic, version, updatedAt: updatedAt.toISOString(), untold }
}
