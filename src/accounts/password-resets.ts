import { eq, lt } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { forgetDevices } from './devices.ts'
import { leaveNotice } from './notices.ts'
import { passwordResets, users } from './schema.ts'
import { endSessionsOf, hashToken, isToken, newToken } from './sessions.ts'
import type { User } from './users.ts'

const LIFETIME_MS = 30 * 60_000

/** Who resets a password: somebody of the business, or whoever has the command line. */
export type ResetBy = Pick<typeof passwordResets.$inferSelect, 'byUserId' | 'byRole'>

export const BY_COMMAND_LINE: ResetBy = { byUserId: null, byRole: 'cli' }

/** A one-time link for setting a new password: `/reset/<token>`. An earlier one of the same user ends. */
export function createPasswordReset(control: ControlDb, user: User, by: ResetBy, now: Date): string {
  const token = newToken()
  transact(control, () => {
    control.delete(passwordResets).where(eq(passwordResets.userId, user.id)).run()
    control.delete(passwordResets).where(lt(passwordResets.expiresAt, now)).run()
    control
      .insert(passwordResets)
      .values({
        tokenHash: hashToken(token),
        userId: user.id,
        forPasswordHash: user.passwordHash,
        ...by,
        expiresAt: new Date(now.getTime() + LIFETIME_MS),
      })
      .run()
  })
  return token
}

/** Whose password the link sets, and who made it. Nothing is looked up for what is not shaped like a token of ours. */
export function findPasswordReset(control: ControlDb, token: unknown, now: Date) {
  if (!isToken(token)) return undefined
  const found = control
    .select({ user: users, reset: passwordResets })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(eq(passwordResets.tokenHash, hashToken(token)))
    .get()
  if (!found || found.user.disabledAt) return undefined
  const { reset, user } = found
  const isAlive = reset.expiresAt.getTime() > now.getTime() && reset.forPasswordHash === user.passwordHash
  const { byUserId, byRole } = reset
  return isAlive ? { user, by: { byUserId, byRole } } : undefined
}

/**
 * Sets the password and ends every session: whoever knew the old one is out. The person is told of it when they are
 * next in.
 */
export function setPassword(
  control: ControlDb,
  userId: string,
  passwordHash: string,
  by: ResetBy,
  now: Date,
): void {
  transact(control, () => {
    control.update(users).set({ passwordHash }).where(eq(users.id, userId)).run()
    control.delete(passwordResets).where(eq(passwordResets.userId, userId)).run()
    endSessionsOf(control, userId)
    forgetDevices(control, userId)
    leaveNotice(control, userId, { kind: 'password_reset', ...by }, now)
  })
}
