import { asc, eq } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
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

export function renameTenant(control: ControlDb, id: string, name: string): void {
  control.update(tenants).set({ name }).where(eq(tenants.id, id)).run()
}
