import { asc, eq } from 'drizzle-orm'
import { type ControlDb, prepared, transact } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
import { tenants } from './schema.ts'

export type Tenant = typeof tenants.$inferSelect

const rows = rowsOf(tenants)

export function listTenants(control: ControlDb): Tenant[] {
  return control.select().from(tenants).orderBy(asc(tenants.name), asc(tenants.id)).all()
}

export function findTenantBySlug(control: ControlDb, slug: string): Tenant | undefined {
  return control.select().from(tenants).where(eq(tenants.slug, slug)).get()
}

export function getTenantBySlug(control: ControlDb, slug: string): Tenant {
  const tenant = findTenantBySlug(control, slug)
  if (!tenant)
    throw new AppError(
      'not_found',
      `There is no business “${slug.slice(0, 80)}”. See “hearthline tenant list”.`,
    )
  return tenant
}

export function getTenant(control: ControlDb, id: string): Tenant {
  const tenant = rows.find(control, 'id = ?', id)
  if (!tenant) throw new AppError('not_found', 'There is no such business.')
  return tenant
}

export function setTenantState(
  control: ControlDb,
  id: string,
  state: Tenant['state'],
  reason: string | null,
): void {
  control.update(tenants).set({ state, stateReason: reason }).where(eq(tenants.id, id)).run()
}

/** What the journal let go of because these files hold it. */
export function noteAcknowledged(control: ControlDb, upTo: ReadonlyMap<string, number>): void {
  const note = prepared(
    control,
    'UPDATE tenants SET acknowledged_seq = max(acknowledged_seq, ?) WHERE id = ?',
  )
  transact(control, () => {
    for (const [id, seq] of upTo) note.run(seq, id)
  })
}

/** The file is what it is: what it lacks is looked for no more. Also for whoever put an older copy in its place. */
export function forgetAcknowledged(control: ControlDb, id: string): void {
  control.update(tenants).set({ acknowledgedSeq: 0 }).where(eq(tenants.id, id)).run()
}

export function setStateReason(control: ControlDb, id: string, reason: string): void {
  control.update(tenants).set({ stateReason: reason }).where(eq(tenants.id, id)).run()
}

export function letAgentsSeeNumbers(control: ControlDb, id: string, may: boolean): void {
  control.update(tenants).set({ agentsSeeNumbers: may }).where(eq(tenants.id, id)).run()
}

export function setLookInRule(control: ControlDb, id: string, lookIn: Tenant['lookIn']): void {
  control.update(tenants).set({ lookIn }).where(eq(tenants.id, id)).run()
}

export function chooseAgentsChats(control: ControlDb, id: string, which: Tenant['agentsSeeChats']): void {
  control.update(tenants).set({ agentsSeeChats: which }).where(eq(tenants.id, id)).run()
}

export function renameTenant(control: ControlDb, id: string, name: string): void {
  control.update(tenants).set({ name }).where(eq(tenants.id, id)).run()
}
