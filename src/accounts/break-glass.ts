import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import { setLookInRule, type Tenant } from '../tenants/register.ts'
import { leaveOwnersNotice } from './notices.ts'
import { breakGlass, users } from './schema.ts'

export const LONGEST_MINUTES = 60
const ASKED_FOR_MS = 24 * 3_600_000

export type BreakGlass = typeof breakGlass.$inferSelect

export const LOOK_IN_RULES: readonly Tenant['lookIn'][] = ['never', 'ask', 'allow']

/**
 * The operator gives a reason; what follows is the business's rule. Asking again replaces the reason, and where nobody
 * has to say yes, begins the hour anew.
 */
export function askToLookIn(
  control: ControlDb,
  tenant: Pick<Tenant, 'id' | 'lookIn'>,
  input: { userId: string; reason: string },
  now: Date,
): BreakGlass {
  if (tenant.lookIn === 'never')
    throw new AppError(
      'forbidden',
      'This business lets nobody look in. Nothing was opened, and its owner was not asked.',
      { reason: 'look_in_never', said: [say('look_in.never_here')] },
    )
  const isLetIn = tenant.lookIn === 'allow'
  return transact(control, () => {
    endLookIns(control, tenant.id, isLetIn ? ['asked', 'open'] : ['asked'], input.userId)
    const notice = { kind: 'looked_in', byUserId: input.userId, byRole: 'operator' } as const
    if (isLetIn) leaveOwnersNotice(control, tenant.id, notice, now)
    return control
      .insert(breakGlass)
      .values({
        ...input,
        id: newId(now),
        tenantId: tenant.id,
        askedAt: now,
        ...(isLetIn
          ? { state: 'open', until: new Date(now.getTime() + LONGEST_MINUTES * 60_000) }
          : { state: 'asked' }),
      })
      .returning()
      .get()
  })
}

/** The owner changed the rule. With `never`, who asked is refused and who is in is out. */
export function ruleLookIns(control: ControlDb, tenantId: string, rule: Tenant['lookIn']): void {
  transact(control, () => {
    setLookInRule(control, tenantId, rule)
    if (rule === 'never') endLookIns(control, tenantId, ['asked', 'open'])
  })
}

function endLookIns(
  control: ControlDb,
  tenantId: string,
  states: BreakGlass['state'][],
  userId?: string,
): void {
  control
    .update(breakGlass)
    .set({ state: 'ended' })
    .where(
      and(
        eq(breakGlass.tenantId, tenantId),
        userId === undefined ? undefined : eq(breakGlass.userId, userId),
        inArray(breakGlass.state, states),
      ),
    )
    .run()
}

/** The owner lets the operator in for some minutes, or does not. */
export function answerLookIn(
  control: ControlDb,
  tenantId: string,
  id: string,
  answer: { by: string; minutes: number | null },
  now: Date,
): BreakGlass {
  const row = control
    .select()
    .from(breakGlass)
    .where(and(eq(breakGlass.id, id), eq(breakGlass.tenantId, tenantId), eq(breakGlass.state, 'asked')))
    .get()
  if (!row || row.askedAt.getTime() < now.getTime() - ASKED_FOR_MS)
    throw new AppError('not_found', 'Nobody asks for this any more.', { said: [say('look_in.gone')] })
  const minutes = answer.minutes === null ? null : Math.max(1, Math.min(LONGEST_MINUTES, answer.minutes))
  const set =
    minutes === null
      ? { state: 'refused' as const, answeredBy: answer.by }
      : { state: 'open' as const, answeredBy: answer.by, until: new Date(now.getTime() + minutes * 60_000) }
  return control.update(breakGlass).set(set).where(eq(breakGlass.id, id)).returning().get()
}

/** Ends it before its time: the owner, or the operator who is done. */
export function endLookIn(control: ControlDb, tenantId: string, id: string): void {
  const { changes } = control
    .update(breakGlass)
    .set({ state: 'ended' })
    .where(and(eq(breakGlass.id, id), eq(breakGlass.tenantId, tenantId), eq(breakGlass.state, 'open')))
    .run()
  if (changes === 0)
    throw new AppError('not_found', 'Nobody asks for this any more.', { said: [say('look_in.gone')] })
}

/** May this operator look into this business at this moment? */
export function openLookIn(
  control: ControlDb,
  tenantId: string,
  userId: string,
  now: Date,
): BreakGlass | undefined {
  return control
    .select()
    .from(breakGlass)
    .where(
      and(
        eq(breakGlass.tenantId, tenantId),
        eq(breakGlass.userId, userId),
        eq(breakGlass.state, 'open'),
        gt(breakGlass.until, now),
      ),
    )
    .get()
}

/** What a business should know of: who asks, and who is in. */
export function listLookIns(control: ControlDb, tenantId: string, now: Date) {
  return control
    .select({
      id: breakGlass.id,
      name: users.name,
      reason: breakGlass.reason,
      state: breakGlass.state,
      askedAt: breakGlass.askedAt,
      until: breakGlass.until,
    })
    .from(breakGlass)
    .innerJoin(users, eq(users.id, breakGlass.userId))
    .where(and(eq(breakGlass.tenantId, tenantId), inArray(breakGlass.state, ['asked', 'open'])))
    .orderBy(desc(breakGlass.askedAt))
    .limit(20)
    .all()
    .filter(row =>
      row.state === 'open' ? row.until! > now : row.askedAt.getTime() > now.getTime() - ASKED_FOR_MS,
    )
}
