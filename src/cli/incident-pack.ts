import { setImmediate as breathe } from 'node:timers/promises'
import { listSignIns } from '../accounts/sign-in-events.ts'
import { verifyAudit } from '../audit/audit.ts'
import { type AuditPage, listEntries } from '../audit/chain.ts'
import { type AnyDb, prepared, type TenantDb } from '../db/database.ts'
import { listOutgoing } from '../egress/outgoing.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenantBySlug, listTenants, type Tenant } from '../tenants/register.ts'
import { type DataCommand, UsageError } from './command.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** GDPR Art. 33(1). */
const TO_TELL_MS = 72 * HOUR_MS
const MOST_LINES = 5_000

/**
 * Everything a breach notice asks for, in the order of GDPR Art. 33(3): what happened, whose data, what follows, what was
 * done. No words, names or numbers of customers: counts, and who of the team did what.
 */
export const incidentPack: DataCommand = {
  name: 'incident pack',
  summary:
    'What is known for a breach notice: who signed in, what was seen and taken out, whose data, by when to tell',
  options: {
    since: { type: 'text', help: 'the first day that matters, such as 2026-11-01; 30 days ago if left out' },
    known: {
      type: 'text',
      help: 'when it was noticed, such as 2026-11-21T10:00:00Z: the 72 hours count from it',
    },
    tenant: { type: 'text', help: 'one business alone' },
  },
  async run({ instance }, input) {
    const now = instance.clock.now()
    const since = momentOf(input.text('since'), new Date(now.getTime() - 30 * DAY_MS))
    const known = momentOf(input.text('known'), now)
    const slug = input.text('tenant')
    const tenants =
      slug === undefined ? listTenants(instance.control) : [getTenantBySlug(instance.control, slug)]
    const businesses = []
    for (const tenant of tenants) {
      businesses.push(await businessPart(instance, tenant, since))
      await breathe()
    }
    const pack = {
      made: now.toISOString(),
      since: since.toISOString(),
      noticed: known.toISOString(),
      tellTheAuthorityBy: new Date(known.getTime() + TO_TELL_MS).toISOString(),
      nature: {
        machine: linesOf(instance.control, since),
        machineLogIsWhole: (await verifyAudit(instance)).length === 0,
        wentOutTo: outgoing(instance, since, now),
        businesses,
      },
      contact: 'fill in: name and contact of whoever answers questions',
      consequences: 'fill in: what may follow for the persons',
      measures: [
        'hearthline key rotate — a new master key; and key rotate --tenant <slug> for a business’s own',
        'end all sessions: hearthline user reset-password <mail> for each person of the team; hearthline user disable <mail> for whoever should not be in',
        'hearthline app secret add, then retire — for the Meta app; a new access token in each channel',
        'revoke API tokens under Settings',
      ],
    }
    return { value: pack, text: textOf(pack) }
  },
}

function momentOf(typed: string | undefined, otherwise: Date): Date {
  if (typed === undefined) return otherwise
  const at = new Date(typed)
  if (!/^\d{4}-\d\d-\d\d/.test(typed) || Number.isNaN(at.getTime()))
    throw new UsageError(`“${typed.slice(0, 40)}” is not a moment: write 2026-11-21 or 2026-11-21T10:00:00Z.`)
  return at
}

async function businessPart(instance: Instance, tenant: Tenant, since: Date) {
  const { slug, id } = tenant
  const signIns = listSignIns(instance.control, { tenantId: id }, MOST_LINES)
    .filter(one => one.at >= since)
    .map(({ at, kind, address, device, email }) => ({
      at: at.toISOString(),
      who: email,
      kind,
      address,
      device,
    }))
  if (instance.tenants.isParked(id)) return { slug, signIns, isParked: true as const }
  const db = instance.tenants.db(id)
  return {
    slug,
    signIns,
    log: linesOf(db, since),
    logIsWhole: (await verifyAudit(instance, { id, db })).length === 0,
    persons: personsOf(db, since),
  }
}

/** Approximate numbers of persons and records, Art. 33(3)(a). */
function personsOf(db: TenantDb, since: Date) {
  const count = (sql: string, ...values: number[]) => prepared<{ n: number }>(db, sql).get(...values)!.n
  return {
    customers: count('SELECT count(*) AS n FROM contacts'),
    messages: count('SELECT count(*) AS n FROM messages'),
    messagesSince: count('SELECT count(*) AS n FROM messages WHERE sent_at >= ?', since.getTime()),
    files: count('SELECT count(*) AS n FROM media_files'),
    categories: [
      'names and ids on channels',
      'phone numbers',
      'conversations',
      'files',
      'orders sent in chats',
    ],
  }
}

/** Who did what, newest first: what is refused belongs to it. */
function linesOf(db: AnyDb, since: Date) {
  const lines: AuditPage['items'] = []
  for (let before: number | undefined; lines.length < MOST_LINES; ) {
    const { items, next } = listEntries(db, { limit: 500, ...(before !== undefined && { before }) })
    const wanted = items.filter(entry => entry.at >= since.getTime())
    lines.push(...wanted)
    if (wanted.length < items.length || next === null) break
    before = Number(next)
  }
  return lines.map(({ at, actor, via, action, object, outcome, address }) => ({
    at: new Date(at).toISOString(),
    actor,
    via,
    action,
    object,
    outcome,
    address,
  }))
}

function outgoing(instance: Instance, since: Date, now: Date) {
  const days = Math.max(1, Math.ceil((now.getTime() - since.getTime()) / DAY_MS) + 1)
  return listOutgoing(instance.control, { days: Math.min(days, 400), now }).map(one => ({
    host: one.host,
    class: one.class,
    purpose: one.purpose,
    calls: one.calls,
    bytesOut: one.bytesOut,
  }))
}

type Pack = {
  tellTheAuthorityBy: string
  since: string
  nature: { machine: unknown[]; businesses: Awaited<ReturnType<typeof businessPart>>[]; wentOutTo: unknown[] }
}

function textOf({ tellTheAuthorityBy, since, nature }: Pack): string {
  const lines = nature.businesses.map(business =>
    business.log
      ? `  ${business.slug}: ${business.signIns.length} sign-ins, ${business.log.length} lines in the activity log${business.logIsWhole ? '' : ' (DAMAGED)'}, ${business.persons.customers} customers, ${business.persons.messages} messages`
      : `  ${business.slug}: ${business.signIns.length} sign-ins; parked, its data cannot be read`,
  )
  return [
    `Tell the authority by ${tellTheAuthorityBy}, and the owners of the businesses without delay.`,
    `Since ${since}: ${nature.machine.length} lines about the machine, ${nature.wentOutTo.length} destinations.`,
    ...lines,
    'All of it: the same with --json, into a file for whoever looks into it.',
  ].join('\n')
}
