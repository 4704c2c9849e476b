import { setImmediate as breathe } from 'node:timers/promises'
import { auditTenant } from '../audit/audit.ts'
import type { AuditEntry } from '../audit/chain.ts'
import type { WebhookElement } from '../channels/events.ts'
import type { IntakeOutcome } from '../channels/intake.ts'
import { parseElement } from '../channels/parse.ts'
import { type JournalDb, type TenantDb, transact } from '../db/database.ts'
import { receiveEvent } from '../inbox/receive.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { JournalReader } from '../journal/apply.ts'
import { isBehind } from '../journal/cut-tail.ts'
import { isPoison, putAside } from '../journal/unreadable.ts'
import { safeError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { quietMsOf } from '../replies/settings.ts'
import type { Instance } from '../tenants/instance.ts'
import { forgetAcknowledged, getTenant, noteAcknowledged, setStateReason } from '../tenants/register.ts'
import type { News } from './news.ts'

export interface MailDeps {
  instance: Instance
  journal: JournalDb
  log: Log
  runner: JobRunner
  news: News
  /** Our apps at Meta: what they sent comes back as an echo. */
  ownAppIds: () => ReadonlySet<string>
  onWork: () => void
}

export type Mail = ReturnType<typeof takeInMail>

const REMEMBER_EVERY_MS = 10_000
const TRY_AGAIN_MS = 2_000

/** Applies the journal to the tenants' files, and knows how far each of them is. */
export function takeInMail({ instance, journal, log, runner, news, ownAppIds, onWork }: MailDeps) {
  const { clock, tenants, control } = instance
  let outcomes: IntakeOutcome[] = []
  /** By tenant, the last row its file holds. Written down now and then: it only has to be true, not new. */
  let acknowledged = new Map<string, number>()
  /** Files whose end was compared with what is known of it, since the start. */
  const looked = new Set<string>()
  let retryTimer: NodeJS.Timeout | undefined
  const remembering = setInterval(remember, REMEMBER_EVERY_MS)

  const reader = new JournalReader({
    journal,
    openTenant: tenantId => (tenants.isParked(tenantId) ? undefined : openTenant(tenantId)),
    keysOf: (tenantId, version) => tenants.keysOfVersion(tenantId, version),
    pin: tenantId => tenants.pin(tenantId),
    applyElement(db, tenantId, element, receivedAt) {
      const { waba } = element as WebhookElement
      const context = {
        now: clock.now(),
        indexKey: tenants.keys(tenantId).index,
        quietMs: quietMsOf(db),
        ownAppIds: ownAppIds(),
        ...(waba !== undefined && { waba }),
        audit: (entry: AuditEntry) => auditTenant(instance, tenantId, db, entry),
      }
      try {
        const events = parseElement(element as WebhookElement, receivedAt)
        const received = transact(db, () => events.map(event => receiveEvent(db, event, context)))
        for (const outcome of received) if (outcome !== 'ignored') outcomes.push(outcome)
      } catch (error) {
        if (!isPoison(error)) throw error
        log.error(
          { event: 'event_put_aside', tenant: tenantId, err: safeError(error) },
          'an incoming event could not be taken in; it is kept for 72 hours and the others go on',
        )
        putAside(db, element, error, clock.now())
        outcomes.push('quarantined')
      }
    },
    onCommitted() {
      news.add(told => {
        for (const outcome of outcomes) told.outcomes[outcome] = (told.outcomes[outcome] ?? 0) + 1
      })
      outcomes = []
    },
    onTenantFailure(tenantId, error) {
      outcomes = [] // Of the transaction that was rolled back.
      return tenants.parkIfDamaged(tenantId, error) ? 'parked' : 'retry'
    },
    onApplied(tenantId) {
      onWork()
      runner.poke(tenantId, tenants.db(tenantId))
      news.add(told => told.changed.add(tenantId))
    },
    acknowledge(seqs, tenantId) {
      news.add(told => told.applied.push(...seqs))
      acknowledged.set(tenantId, Math.max(acknowledged.get(tenantId) ?? 0, ...seqs))
    },
    breathe: () => breathe(),
  })

  function remember(): void {
    if (acknowledged.size === 0) return
    try {
      noteAcknowledged(control, acknowledged)
      acknowledged = new Map()
    } catch (error) {
      log.warn(
        { event: 'acknowledged_not_noted', code: (error as { code?: string }).code },
        'how far the files are is written down later',
      )
    }
  }

  /** Undefined when the file turns out to be damaged: the tenant is parked then, and its rows wait. */
  function openTenant(tenantId: string): TenantDb | undefined {
    try {
      const db = tenants.db(tenantId)
      if (!looked.has(tenantId)) {
        looked.add(tenantId)
        tellIfBehind(tenantId, db)
      }
      runner.adopt(tenantId, db)
      return db
    } catch (error) {
      if (tenants.isParked(tenantId)) return undefined
      throw error
    }
  }

  /** The end of its log was cut off, or an older copy took its place: nothing else would say so. */
  function tellIfBehind(tenantId: string, db: TenantDb): void {
    const { acknowledgedSeq } = getTenant(control, tenantId)
    if (!isBehind(db, journal, acknowledgedSeq)) return
    log.error(
      { event: 'tenant_file_behind', tenant: tenantId },
      'a tenant file lacks changes it had: an older copy, or its log was cut off',
    )
    setStateReason(
      control,
      tenantId,
      'The newest changes of this business are missing from its file: an older copy took its place, or the disk lost the end of it. Restore the newest backup, or go on without them.',
    )
    auditTenant(instance, tenantId, db, {
      actor: 'system',
      via: 'system',
      action: 'file.behind',
      outcome: 'failed',
    })
    forgetAcknowledged(control, tenantId)
  }

  function apply(): void {
    clearTimeout(retryTimer)
    retryTimer = undefined
    const isRunning = reader.isBusy()
    const applied = reader.run()
    if (isRunning) return // Whoever began it hears how it ends.
    applied.catch(error => {
      log.error(
        { event: 'journal_waits', code: (error as { code?: string }).code },
        'incoming messages wait to be applied',
      )
      clearTimeout(retryTimer)
      retryTimer = setTimeout(apply, TRY_AGAIN_MS)
    })
  }

  return {
    apply,
    openTenant,
    /** Some is being taken in. */
    isComing: () => reader.isBusy(),
    isIdle: () => retryTimer === undefined && !reader.isBusy(),
    /** Takes in no more. */
    hold(): void {
      clearInterval(remembering)
      clearTimeout(retryTimer)
    },
    async stop(): Promise<void> {
      await reader.stop()
    },
    remember,
  }
}
