import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type ControlDb, transact } from '../db/database.ts'
import { tenants } from '../tenants/schema.ts'
import { memberships, notices, users } from './schema.ts'

const MOST_SHOWN = 5

export type NewNotice = Pick<typeof notices.$inferInsert, 'kind' | 'byUserId' | 'byRole' | 'tenantId'>

/** Keeps for somebody what happened without them, until their next page says it. */
export function leaveNotice(control: ControlDb, userId: string, notice: NewNotice, now: Date): void {
  control
    .insert(notices)
    .values({ ...notice, userId, at: now })
    .run()
}

/** For every owner of a business. */
export function leaveOwnersNotice(
  control: ControlDb,
  tenantId: string,
  notice: Omit<NewNotice, 'tenantId'>,
  now: Date,
): void {
  const owners = control
    .select({ id: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.role, 'owner')))
    .all()
  for (const { id } of owners) leaveNotice(control, id, { ...notice, tenantId }, now)
}

const by = alias(users, 'by')

/** What to say to somebody, the newest first; it is said once. */
export function takeNotices(control: ControlDb, userId: string) {
  const mine = eq(notices.userId, userId)
  // Asked for on every page, and nearly always empty: no write, no join.
  if (!control.select({ id: notices.id }).from(notices).where(mine).limit(1).get()) return []
  return transact(control, () => {
    const found = control
      .select({
        kind: notices.kind,
        at: notices.at,
        role: notices.byRole,
        name: by.name,
        business: tenants.name,
        slug: tenants.slug,
      })
      .from(notices)
      .leftJoin(by, eq(by.id, notices.byUserId))
      .leftJoin(tenants, eq(tenants.id, notices.tenantId))
      .where(mine)
      .orderBy(desc(notices.at), desc(notices.id))
      .limit(MOST_SHOWN)
      .all()
    control.delete(notices).where(mine).run()
    return found
  })
}

export type TakenNotice = ReturnType<typeof takeNotices>[number]
