import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import { EVERY_CHAT } from '../inbox/sight.ts'
import { LANGUAGES } from '../replies/language/languages.ts'
import { type JudgedCase, listCases } from '../replies/rewind/cases.ts'
import { type Candidate, MOST_TURNS, VERDICTS } from '../replies/rewind/rewind.ts'
import {
  endRewind,
  getRewind,
  isUnderway,
  listRewinds,
  type Rewind,
  summaryOf,
} from '../replies/rewind/rewinds.ts'
import { refusalOf } from '../replies/rewind/verdict.ts'
import { TOPICS } from '../replies/topics.ts'
import { ACTIONS } from '../replies/understanding.ts'
import { textParam } from '../web/params.ts'
import { type ApiDeps, type Operation, readQuery } from './operation.ts'
import { id, moment, pageOf, paging } from './schemas.ts'

const name = z.string({ error: 'must be text' }).min(1, { error: 'must not be empty' }).max(200)
const file = z
  .string({ error: 'must be the text of a file' })
  .min(1, { error: 'must not be empty' })
  .meta({ description: 'The file itself, as text. Larger ones than a request holds are tried in the admin' })

const candidate = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('model'), model: name }),
    z.strictObject({ kind: z.literal('rules') }),
    z.strictObject({
      kind: z.literal('settings'),
      displayName: z.string({ error: 'must be text or null' }).max(80).nullable().optional(),
      defaultLanguage: z.enum(LANGUAGES, { error: 'must be one of ours' }).optional(),
    }),
    z.strictObject({ kind: z.literal('catalog'), file, fileName: name.optional() }),
    z.strictObject({ kind: z.literal('knowledge'), file, fileName: name.optional() }),
  ],
  { error: 'must have a kind: model, rules, settings, catalog or knowledge' },
)

const selection = {
  last: z
    .int({ error: `must be a whole number from 1 to ${MOST_TURNS}` })
    .min(1, { error: `must be from 1 to ${MOST_TURNS}` })
    .max(MOST_TURNS, { error: `must be from 1 to ${MOST_TURNS}` })
    .default(50)
    .meta({ description: 'At most so many turns of customers, the latest first' }),
  days: z.int({ error: 'must be a whole number' }).min(1).max(3650).optional(),
  channel: z.string({ error: 'must be the id of a channel' }).max(100).optional(),
  topic: z.enum(TOPICS, { error: 'must be a topic' }).optional(),
  onlyHandoffs: z.boolean({ error: 'must be true or false' }).optional(),
}

const newRewind = z
  .strictObject({ ...selection, candidate }, { error: 'must be an object with a candidate' })
  .meta({ id: 'NewRewind' })

const counts = z.object({ before: z.int(), after: z.int() })

const rewindView = z
  .object({
    id,
    state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    candidate: z.looseObject({ kind: z.enum(['model', 'rules', 'settings', 'catalog', 'knowledge']) }),
    selection: z.looseObject({ last: z.int() }),
    progress: z.object({ done: z.int(), of: z.int() }),
    total: z.int(),
    judged: z.int(),
    verdicts: z.record(z.enum(VERDICTS), z.int()),
    wrongClaims: counts,
    missedHandoffs: counts,
    mayBeUsed: z.boolean().meta({ description: 'False while wrong claims or missed hand-offs rise' }),
    refusal: z.string().nullable().meta({ description: 'Why it may not be used' }),
    createdAt: moment,
    endedAt: moment.nullable(),
    appliedAt: moment.nullable(),
  })
  .meta({ id: 'Rewind' })

const answerView = z.looseObject({
  action: z.enum(ACTIONS),
  text: z.string(),
  answeredBy: z.enum(['rules', 'model']),
  handoffReason: z.string().nullable(),
  wrong: z.array(z.string()).meta({ description: 'What it states and its rows do not' }),
})

const caseView = z
  .object({
    verdict: z.enum(VERDICTS),
    conversation: id,
    askedAt: moment,
    asked: z.string(),
    answered: z.object({
      text: z.string().nullable(),
      author: z.string().nullable(),
      handoff: z.string().nullable(),
    }),
    before: answerView,
    after: answerView,
  })
  .meta({ id: 'RewindCase' })

const casesQuery = z.object({
  ...paging,
  verdict: z.enum(VERDICTS, { error: `must be one of ${VERDICTS.join(', ')}` }).optional(),
})

const UNKNOWN = { description: 'There is no such rewind; they are kept for 30 days' }

export const rewindOperations: Operation[] = [
  {
    method: 'post',
    path: '/assistant/rewinds',
    scope: 'write',
    summary: 'Try a change on past conversations: nothing is sent, one runs at a time',
    body: newRewind,
    answers: {
      202: { description: 'It has begun', schema: rewindView },
      409: { description: 'Another one is running' },
      422: { description: 'The file cannot be imported, or changes nothing' },
    },
    async handle(deps, req, res) {
      const { candidate: asked, ...chosen } = parseInput(newRewind, req.body ?? {})
      const selected = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
      const started = (await deps.worker.call('startRewind', req.tenant.id, {
        selection: selected,
        ...orderOf(asked),
      })) as Rewind
      req.auditDetails = { change: started.candidate.kind, rewind: started.publicId }
      deps.changed(req.tenant.id)
      res.status(202).json(viewOf(deps, req, started))
    },
  },
  {
    method: 'get',
    path: '/assistant/rewinds',
    scope: 'read',
    summary: 'The latest rewinds',
    answers: { 200: { description: 'Latest first', schema: z.object({ items: z.array(rewindView) }) } },
    handle(deps, req, res) {
      res.json({ items: listRewinds(req.tenant.db).map(rewind => viewOf(deps, req, rewind)) })
    },
  },
  {
    method: 'get',
    path: '/assistant/rewinds/:id',
    scope: 'read',
    summary: 'How far a rewind is, and what it found',
    answers: { 200: { description: 'The rewind', schema: rewindView }, 404: UNKNOWN },
    handle(deps, req, res) {
      res.json(viewOf(deps, req, getRewind(req.tenant.db, textParam(req, 'id'))))
    },
  },
  {
    method: 'get',
    path: '/assistant/rewinds/:id/cases',
    scope: 'read',
    summary: 'What was answered then, what would be answered now, and with the change',
    query: casesQuery,
    answers: { 200: { description: 'Latest turns first', schema: pageOf(caseView) }, 404: UNKNOWN },
    handle(_deps, req, res) {
      const { verdict, cursor, limit } = readQuery(casesQuery, req)
      const rewind = getRewind(req.tenant.db, textParam(req, 'id'))
      const from = Number(cursor ?? 0) || 0
      const { items, next } = listCases(req.tenant.db, rewind.id, {
        sight: EVERY_CHAT,
        ...(verdict && { verdict }),
        cursor: from,
        limit,
      })
      res.json({ items: items.map(toCaseView), next: next === null ? null : String(next) })
    },
  },
  {
    method: 'delete',
    path: '/assistant/rewinds/:id',
    scope: 'write',
    summary: 'Cancel a rewind that runs',
    answers: { 200: { description: 'The rewind as it ended', schema: rewindView }, 404: UNKNOWN },
    async handle(deps, req, res) {
      const { db, id: tenantId } = req.tenant
      const rewind = getRewind(db, textParam(req, 'id'))
      if (isUnderway(rewind)) {
        await write(db, () => endRewind(db, rewind.id, 'cancelled', deps.instance.clock.now()))
        deps.changed(tenantId)
      }
      res.json(viewOf(deps, req, getRewind(db, rewind.publicId)))
    },
  },
  {
    method: 'post',
    path: '/assistant/rewinds/:id/use',
    scope: 'write',
    summary: 'Make the change that was tried real; a file is imported. Refused while it does harm',
    bodyOptional: true,
    answers: {
      200: { description: 'It is in use', schema: rewindView },
      403: { description: 'The model is chosen by whoever runs the machine' },
      404: UNKNOWN,
      409: { description: 'Wrong claims or missed hand-offs rise, or it is not done; `reason` says which' },
    },
    async handle(deps, req, res) {
      const { id: tenantId } = req.tenant
      const rewind = getRewind(req.tenant.db, textParam(req, 'id'))
      const used = (await deps.worker.call('useRewind', tenantId, rewind.publicId, false)) as Rewind
      req.auditDetails = { change: rewind.candidate.kind, rewind: rewind.publicId }
      deps.changed(tenantId)
      res.json(viewOf(deps, req, used))
    },
  },
]

function orderOf(asked: z.infer<typeof candidate>): { candidate: Candidate; bytes?: Uint8Array } {
  if (asked.kind !== 'catalog' && asked.kind !== 'knowledge') return { candidate: asked as Candidate }
  const { kind, fileName = `${kind}.csv` } = asked
  return { candidate: { kind, fileName }, bytes: Buffer.from(asked.file) }
}

function viewOf({ instance }: ApiDeps, req: Request, rewind: Rewind): z.infer<typeof rewindView> {
  const summary = summaryOf(req.tenant.db, rewind.id)
  const refusal = refusalOf(rewind, summary, instance.clock.now()) ?? null
  return {
    id: rewind.publicId,
    state: rewind.state,
    candidate: { ...rewind.candidate },
    selection: { ...rewind.selection },
    progress: { done: summary.steps, of: 2 * summary.total },
    total: summary.total,
    judged: summary.judged,
    verdicts: summary.verdicts,
    wrongClaims: summary.wrongClaims,
    missedHandoffs: summary.missedHandoffs,
    mayBeUsed: refusal === null,
    refusal,
    createdAt: rewind.createdAt.toISOString(),
    endedAt: rewind.endedAt?.toISOString() ?? null,
    appliedAt: rewind.appliedAt?.toISOString() ?? null,
  }
}

function toCaseView(one: JudgedCase): z.infer<typeof caseView> {
  return {
    verdict: one.verdict,
    conversation: one.conversationId,
    askedAt: one.askedAt.toISOString(),
    asked: one.asked,
    answered: {
      text: one.answered?.text ?? null,
      author: one.answered?.author ?? null,
      handoff: one.handoff,
    },
    before: { ...one.before },
    after: { ...one.after },
  }
}
