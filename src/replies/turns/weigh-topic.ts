import { auditTenant } from '../../audit/audit.ts'
import { type TenantDb, transact } from '../../db/database.ts'
import { finishJob } from '../../jobs/queue.ts'
import type { JobRun } from '../../jobs/runner.ts'
import { getTenant } from '../../tenants/register.ts'
import { getAssistantSettings } from '../settings.ts'
import { isTopic, type Topic } from '../topics.ts'
import { weigh } from '../trust.ts'
import type { RespondDeps } from './open-turn.ts'

/** Takes the freedom back where automatic answers turned out bad too often, and says so. In the caller's transaction. */
export function weighTopic(deps: RespondDeps, tenantId: string, db: TenantDb, topic: Topic, now: Date): void {
  const { demo, locale } = getTenant(deps.instance.control, tenantId)
  const demotion = weigh(db, getAssistantSettings(db, { demo, language: locale }), topic, now)
  if (!demotion) return
  const { from, to, measured } = demotion
  auditTenant(deps.instance, tenantId, db, {
    actor: 'system',
    via: 'system',
    action: 'assistant.topic.demoted',
    object: topic,
    details: { mode: `${from} → ${to}`, answers: measured.count, good: measured.good },
  })
}

/** A person put an automatic answer right. */
export function weighAnswers(deps: RespondDeps, run: JobRun<'replies.weigh'>): void {
  const { db, job, tenantId } = run
  transact(db, () => {
    const { topic } = job.payload
    if (isTopic(topic)) weighTopic(deps, tenantId, db, topic, deps.instance.clock.now())
    finishJob(db, job)
  })
}
