import type { FindNear } from '../catalog/vectors/near.ts'
import type { TenantDb } from '../db/database.ts'
import type { Evidence } from '../inbox/schema.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'
import { decide } from './decide.ts'
import { meantBy } from './meant-by.ts'
import type { ModelClient } from './model/client.ts'
import { businessOf, getAssistantSettings } from './settings.ts'
import { turnMode } from './topic-modes.ts'

export interface PreviewInput {
  text: string
  language?: string
  /** ISO moment the question is asked at; now, if it is left out. */
  at?: string
  history?: { from: 'contact' | 'business'; text: string }[]
}

export interface PreviewResult {
  action: string
  text: string
  language: string
  answeredBy: 'rules' | 'model'
  handoffReason: string | null
  evidence: Evidence
  retrieved: { products: string[]; knowledge: string[] }
  reason: string
}

/** Somebody waits for it at a screen. */
const LONGEST_MS = 60_000

/** What would be answered. The same pipeline as for a customer; nothing is sent or stored. */
export async function previewAnswer(
  deps: { instance: Instance; model: ModelClient; near?: FindNear | undefined },
  tenantId: string,
  db: TenantDb,
  input: PreviewInput,
): Promise<PreviewResult> {
  const { instance, model } = deps
  const tenant = getTenant(instance.control, tenantId)
  const settings = getAssistantSettings(db, { demo: tenant.demo, language: tenant.locale })
  const startedAt = performance.now()
  const asked = settings.asksModel
    ? await model.modelFor(tenantId, AbortSignal.timeout(LONGEST_MS), { evenSlow: true })
    : undefined
  const decision = await decide(
    db,
    {
      text: input.text,
      history: input.history ?? [],
      ...(input.language && { language: input.language }),
      at: input.at ? new Date(input.at) : instance.clock.now(),
      business: businessOf(tenant, settings),
    },
    { ...(asked && { understand: asked.understand }), ...meantBy(deps.near, tenantId, db) },
  )
  const { action, text, language, answeredBy, handoffReason, evidence, retrieved, reason } = decision
  const { topic, mode } = turnMode(db, settings.mode, decision.topics)
  const byModel = answeredBy === 'model' &&
    asked && { model: asked.name, tookMs: Math.round(performance.now() - startedAt) }
  return {
    action,
    text,
    language,
    answeredBy,
    handoffReason,
    evidence: { ...evidence, ...byModel, topic, mode },
    retrieved,
    reason,
  }
}
