import type { AuditNotes } from '../audit/notes.ts'
import type { ControlDb, TenantDb } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import type { ServiceDeps } from './identity-service.ts'
import type { PersonLimits } from './person-limits.ts'
import type { Sight, TenantContext } from './tenant-context.ts'

export interface AccountsDeps {
  control: ControlDb
  clock: Clock
  log: Log
  /** A business's file; throws AppError `unavailable` while it is parked. */
  tenantDb: (tenantId: string) => TenantDb
  /** A promise where the file is in other hands for a moment: pages wait for it. */
  tenantReady?: (tenantId: string) => Promise<void> | undefined
  audit: AuditNotes
  /** Seals the seeds of one-time codes. */
  sealKey: Buffer
  secondFactor: 'required' | 'offered'
  /** API calls a token may make in a minute; 0 lifts the limit. */
  apiPerMinute: number
  /** How often one person may: one count for all rooms. */
  limits: PersonLimits
  /** Our address as people and Meta know it. */
  publicUrl?: string | undefined
  /** Counts beside the places of the rail, `{ inbox: 4 }`. */
  counts?: (tenant: TenantContext, sight: Sight) => Record<string, number>
  /** Somebody does not work in this business any more. */
  left?: (tenant: TenantContext, userId: string) => Promise<void>
}

/** Signing in with an account elsewhere. */
export interface IdentityDeps extends AccountsDeps {
  service: ServiceDeps
  /** Facebook's Graph API, or what stands in for it. */
  facebook: string
}

export interface SetupDeps extends AccountsDeps {
  /** HEARTHLINE_SETUP_CODE, if it is set. */
  setupCode: string | undefined
  /** What the wizard preselects. */
  timeZone: string
  /** Makes the first business. Runs inside the transaction that makes its owner, so it must not be async. */
  createTenant: (input: FirstTenant) => { id: string; slug: string }
}

export interface FirstTenant {
  slug: string
  name: string
  currency: string
  timezone: string
  /** The owner's language. */
  locale: string
  /** In the shape of `PUT /facts`. */
  hours: { day: string; from: string; to: string }[]
  /** What kind of business: picks the starter questions. */
  trade: string
}
