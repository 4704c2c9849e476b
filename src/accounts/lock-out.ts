import { and, count, eq, isNull } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { forgetDevices } from './devices.ts'
import { invitations, passwordResets, users } from './schema.ts'
import { endSessionsOf } from './sessions.ts'
import { countOwners, listWorkplaces, type User } from './users.ts'

/**
 * Ends all of somebody's ways in, everywhere and at once: sessions and their live streams, known browsers, links that
 * set a password, and the invitations they made. Whoever is the last to govern something stays.
 */
export function lockOut(control: ControlDb, user: User, now: Date): void {
  transact(control, () => {
    refuseTheLast(control, user)
    control.update(users).set({ disabledAt: now }).where(eq(users.id, user.id)).run()
    endSessionsOf(control, user.id)
    forgetDevices(control, user.id)
    control.delete(passwordResets).where(eq(passwordResets.userId, user.id)).run()
    control.delete(invitations).where(eq(invitations.invitedBy, user.id)).run()
  })
}

export function letInAgain(control: ControlDb, userId: string): void {
  control.update(users).set({ disabledAt: null }).where(eq(users.id, userId)).run()
}

function refuseTheLast(control: ControlDb, user: User): void {
  if (user.disabledAt) return
  const alone = listWorkplaces(control, user.id).find(
    ({ tenantId, role }) => role === 'owner' && countOwners(control, tenantId) < 2,
  )
  if (alone)
    throw new AppError(
      'conflict',
      `${user.email} is the only owner of “${alone.slug}”. Make somebody else an owner first; nothing was changed.`,
      { reason: 'last_owner' },
    )
  if (user.operator && countOperators(control) < 2)
    throw new AppError(
      'conflict',
      `${user.email} is the only operator. Make another one first, with “hearthline user create --operator”; nothing was changed.`,
      { reason: 'last_operator' },
    )
}

/** Operators who can sign in. */
function countOperators(control: ControlDb): number {
  const operating = and(eq(users.operator, true), isNull(users.disabledAt))
  return control.select({ n: count() }).from(users).where(operating).get()!.n
}
