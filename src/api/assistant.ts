import type { Request, Response } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import type { DraftCheckInput } from '../replies/check/check.ts'
import type { PreviewResult } from '../replies/preview.ts'
import type { AssistantMode } from '../replies/schema.ts'
import { type AssistantChange, getAssistantSettings, MODES, setAssistant } from '../replies/settings.ts'
import { setTopicMode } from '../replies/topic-modes.ts'
import { topicView } from '../replies/topic-view.ts'
import { TOPICS, type Topic } from '../replies/topics.ts'
import { trustByTopic } from '../replies/trust.ts'
import { evidenceView, toEvidenceView } from './message-view.ts'
import type { Operation } from './operation.ts'

const words = (most: number) =>
  z.string({ error: 'must be text' }).max(most, { error: `must have at most ${most} characters` })

const previewInput = z
  .strictObject(
    {
      text: words(10_000).refine(text => text.trim() !== '', { error: 'must not be empty' }),
      language: words(20).optional(),
      at: z.iso.datetime({ offset: true, error: 'must be a moment such as 2026-11-20T12:00:00Z' }).optional(),
      history: z
        .array(
          z.strictObject({
            from: z.enum(['contact', 'business'], { error: 'must be contact or business' }),
            text: words(10_000),
          }),
          { error: 'must be a list' },
        )
        .max(100, { error: 'must have at most 100 lines' })
        .optional(),
    },
    { error: 'must be an object with a text' },
  )
  .meta({ id: 'PreviewInput' })

const previewView = z
  .looseObject({
    action: z.enum(['answer', 'clarify', 'unknown', 'handoff', 'refuse']),
    text: z.string(),
    language: z.string(),
    answeredBy: z.enum(['rules', 'model']),
    handoffReason: z.string().nullable(),
    evidence: evidenceView,
    retrieved: z.object({ products: z.array(z.string()), knowledge: z.array(z.string()) }),
    reason: z.string(),
  })
  .meta({ id: 'Preview' })

const decimal = z.number({ error: 'must be a number or null' }).nullable()

const checkInput = z
  .object(
    {
      draft: words(20_000),
      rows: z
        .array(
          z.object({
            id: words(500),
            name: words(1000),
            price: decimal,
            stock: decimal,
            currency: words(10),
            available: z.boolean().optional(),
            attributes: z.record(z.string(), z.string()).optional(),
          }),
          { error: 'must be a list' },
        )
        .max(500, { error: 'must have at most 500 rows' }),
      faq: z
        .array(z.object({ id: words(500), question: words(5000).optional(), answer: words(20_000) }), {
          error: 'must be a list',
        })
        .max(200, { error: 'must have at most 200 entries' }),
      language: words(20),
      ask: words(20_000).optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'CheckInput', description: 'Prices are decimals here, not minor units' })

const checkView = z
  .object({
    send: z.boolean(),
    verdict: z.enum(['ok', 'wrong_price', 'wrong_stock', 'invented_product', 'unsupported_promise']),
    claims: z.array(
      z.object({
        span: z.string(),
        value: z.union([z.number(), z.boolean(), z.string(), z.null()]),
        kind: z.string(),
        supported: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Check' })

const share = z.number().nullable()

const assistantView = z
  .object({
    mode: z.enum(MODES),
    quietMs: z.int(),
    bar: z.number(),
    leastCount: z.int(),
    topics: z.array(
      z.object({
        topic: z.enum(TOPICS),
        mode: z.enum(MODES),
        own: z.boolean().meta({ description: 'It does not follow the mode of the business' }),
        since: z.string().nullable(),
        why: z.enum(['set', 'promoted', 'demoted']).nullable(),
        measured: z
          .object({
            count: z.int(),
            good: z.int(),
            accepted: z.int(),
            edited: z.int(),
            discarded: z.int(),
            otherwise: z.int(),
            bad: z.int(),
            lower: share,
            upper: share,
          })
          .meta({ description: 'Of answers in this mode; bounds of the share of good ones, 95 %' }),
        changedWords: share,
        offer: z.enum(MODES).nullable().meta({ description: 'The step up that the figures allow' }),
      }),
    ),
  })
  .meta({ id: 'Assistant' })

const modeWords = z.enum(MODES, { error: `must be one of ${MODES.join(', ')}` })

const assistantInput = z
  .strictObject(
    {
      mode: modeWords.optional(),
      quietMs: z.int({ error: 'must be a whole number of milliseconds' }).optional(),
      bar: z.number({ error: 'must be a share such as 0.9' }).optional(),
      leastCount: z.int({ error: 'must be a whole number' }).optional(),
      topics: z
        .partialRecord(z.enum(TOPICS), modeWords.nullable(), { error: 'must be modes by topic' })
        .optional()
        .meta({ description: 'Null: the topic follows the business again' }),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'AssistantInput' })

function showAssistant(req: Request, res: Response): void {
  const { db, demo, locale } = req.tenant
  const settings = getAssistantSettings(db, { demo, language: locale })
  const { mode, quietMs, bar, leastCount } = settings
  res.json({ mode, quietMs, bar, leastCount, topics: trustByTopic(db, settings).map(topicView) })
}

function auditedModes(mode: AssistantMode | undefined, topics: Partial<Record<Topic, AssistantMode | null>>) {
  const own = Object.entries(topics).map(([topic, set]) => [topic, set ?? 'follow'])
  return { ...(mode && { mode }), ...Object.fromEntries(own) }
}

export const assistantOperations: Operation[] = [
  {
    method: 'get',
    path: '/assistant',
    scope: 'read',
    summary: 'How much the assistant may do, by topic, and what was measured there',
    answers: { 200: { description: 'Modes and figures', schema: assistantView } },
    handle: (_deps, req, res) => showAssistant(req, res),
  },
  {
    method: 'put',
    path: '/assistant',
    scope: 'write',
    summary: 'How much the assistant may do, as a whole and by topic; what is left out stays as it is',
    body: assistantInput,
    answers: { 200: { description: 'Modes and figures', schema: assistantView } },
    async handle({ instance, changed }, req, res) {
      const { topics = {}, ...own } = parseInput(assistantInput, req.body ?? {})
      const { db, id: tenantId, demo, locale } = req.tenant
      const now = instance.clock.now()
      await write(db, () => {
        if (Object.keys(own).length > 0)
          setAssistant(db, own as AssistantChange, now, { demo, language: locale })
        for (const [topic, mode] of Object.entries(topics))
          setTopicMode(db, topic as Topic, mode && { mode }, now)
      })
      req.auditDetails = auditedModes(own.mode, topics)
      changed(tenantId)
      showAssistant(req, res)
    },
  },
  {
    method: 'post',
    path: '/assistant/preview',
    scope: 'read',
    summary: 'What would be answered; nothing is sent or stored',
    body: previewInput,
    answers: { 200: { description: 'The answer, and why', schema: previewView } },
    async handle({ worker }, req, res) {
      const input = parseInput(previewInput, req.body ?? {}, 'Nothing was tried')
      const { evidence, ...preview } = (await worker.call('preview', req.tenant.id, input)) as PreviewResult
      res.json({ ...preview, evidence: toEvidenceView(evidence) })
    },
  },
  {
    method: 'post',
    path: '/assistant/check',
    scope: 'read',
    summary: 'Whether a draft states only what the rows and entries support',
    body: checkInput,
    answers: { 200: { description: 'The verdict and the claims', schema: checkView } },
    async handle({ worker }, req, res) {
      const input = parseInput(checkInput, req.body ?? {}, 'Nothing was checked') as DraftCheckInput
      res.json(await worker.call('checkDraft', input))
    },
  },
]
