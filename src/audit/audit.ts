import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { type AnyDb, type ControlDb, prepared, type TenantDb, transact } from '../db/database.ts'
import { folderOf, pathIn } from '../lib/file-path.ts'
import { seal, unseal } from '../lib/seal.ts'
import type { Instance } from '../tenants/instance.ts'
import { listTenants } from '../tenants/register.ts'
import { type AuditEntry, appendEntry, type Head, hasEntry, headOf, verifyChain } from './chain.ts'

type AuditInstance = Pick<Instance, 'control' | 'keys' | 'clock' | 'config'>

const INSTANCE = 'instance'
const keys = new WeakMap<ControlDb, Map<string, Buffer>>()

/** Notes something that concerns the whole instance, in the caller's transaction on the control file if there is one. */
export function auditInstance(instance: AuditInstance, entry: AuditEntry): void {
  const { control, clock } = instance
  appendEntry(control, auditKey(instance, INSTANCE), entry, clock.now())
  afterCommit(control, head => rememberOutside(instance, head))
}

/** Notes something in a business's own log, in the caller's transaction on its file if there is one. */
export function auditTenant(
  instance: AuditInstance,
  tenantId: string,
  db: TenantDb,
  entry: AuditEntry,
): void {
  const { control, clock } = instance
  const key = auditKey(instance, tenantId)
  transact(db, () => {
    appendEntry(db, key, entry, clock.now())
    bearWitness(db, headOf(control), clock.now())
  })
  // Another file: a crash between the two leaves a head that is behind, which is no contradiction.
  afterCommit(db, head => rememberHead(control, tenantId, head, clock.now()))
}

/** What was rolled back must not be remembered as having been. */
function afterCommit(db: AnyDb, remember: (head: Head) => void): void {
  const look = () => {
    const head = db.$client.open ? headOf(db) : undefined
    if (head) remember(head)
  }
  if (db.$client.inTransaction) setImmediate(look)
  else look()
}

/** What is wrong with a log, in sentences; `scope` is a tenant's id or nothing for the instance's own. */
export async function verifyAudit(
  instance: AuditInstance & Partial<Pick<Instance, 'tenants'>>,
  tenant?: { id: string; db: TenantDb },
): Promise<string[]> {
  if (!tenant) {
    const { head, problem } = headOutside(instance)
    return [
      ...(await verifyChain(instance.control, auditKey(instance, INSTANCE), head)),
      ...(problem ? [problem] : []),
      ...(await contradictions(instance)),
    ]
  }
  return verifyChain(tenant.db, auditKey(instance, tenant.id), rememberedHead(instance.control, tenant.id))
}

/** What a business's file knows of the machine's own log: in the same commit as an entry of its own. */
function bearWitness(db: TenantDb, head: Head | undefined, now: Date): void {
  if (!head) return
  prepared(
    db,
    `INSERT INTO audit_witness (scope, seq, mac, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq, mac = excluded.mac, at = excluded.at WHERE excluded.seq > seq`,
  ).run(INSTANCE, head.seq, head.mac, now.getTime())
}

/** Where the machine's log is not what businesses know of it: an older copy of it and its head may have been put back. */
async function contradictions({ control, tenants }: Partial<Instance> & AuditInstance): Promise<string[]> {
  const last = headOf(control)?.seq ?? 0
  const problems = new Set<string>()
  for (const { id } of tenants ? listTenants(control) : []) {
    if (tenants!.isParked(id)) continue
    const known = prepared<Head>(tenants!.db(id), 'SELECT seq, mac FROM audit_witness WHERE scope = ?').get(
      INSTANCE,
    )
    if (known && known.seq > last) problems.add(`Entry ${known.seq}, which a business knows of, is missing.`)
    else if (known && !hasEntry(control, known))
      problems.add(`Entry ${known.seq} is not the one that a business knows of.`)
    await breathe()
  }
  return [...problems]
}

/** The key of one log: made at its first entry, and never again while the log has any. */
export function auditKey({ control, keys: own }: Pick<Instance, 'control' | 'keys'>, scope: string): Buffer {
  const known = keys.get(control) ?? new Map<string, Buffer>()
  keys.set(control, known)
  const cached = known.get(scope)
  if (cached) return cached
  const context = `audit-key|${scope}`
  const key = transact(control, () => {
    const row = prepared<{ sealed: Buffer }>(control, 'SELECT sealed FROM audit_keys WHERE scope = ?').get(
      scope,
    )
    if (row) return unseal(own.field, row.sealed, context)
    const made = randomBytes(32)
    prepared(control, 'INSERT INTO audit_keys (scope, sealed) VALUES (?, ?)').run(
      scope,
      seal(own.field, made, context),
    )
    return made
  })
  known.set(scope, key)
  return key
}

function rememberHead(control: ControlDb, scope: string, head: Head, now: Date): void {
  if (!control.$client.open) return
  prepared(
    control,
    `INSERT INTO audit_heads (scope, seq, mac, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq, mac = excluded.mac, at = excluded.at WHERE excluded.seq > seq`,
  ).run(scope, head.seq, head.mac, now.getTime())
}

export function rememberedHead(control: ControlDb, scope: string): Head | undefined {
  return prepared<Head>(control, 'SELECT seq, mac FROM audit_heads WHERE scope = ?').get(scope)
}

const headFile = (instance: AuditInstance) => pathIn(folderOf(instance.config.dataDir, 'keys'), 'audit-head')

/** The instance's own head has no other database to stand in: a sealed file beside the keys. */
function rememberOutside(instance: AuditInstance, head: Head): void {
  const text = JSON.stringify({ seq: head.seq, mac: head.mac.toString('hex') })
  const file = headFile(instance)
  writeFileSync(`${file}.new`, seal(instance.keys.field, text, 'audit-head'), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function headOutside(instance: AuditInstance): { head?: Head; problem?: string } {
  let sealed: Buffer
  try {
    sealed = readFileSync(headFile(instance))
  } catch {
    if (!headOf(instance.control)) return {}
    return { problem: 'The file keys/audit-head, which remembers the last entry, is missing.' }
  }
  try {
    const { seq, mac } = JSON.parse(unseal(instance.keys.field, sealed, 'audit-head').toString()) as {
      seq: number
      mac: string
    }
    return { head: { seq, mac: Buffer.from(mac, 'hex') } }
  } catch {
    return { problem: 'The file keys/audit-head, which remembers the last entry, cannot be read.' }
  }
}
