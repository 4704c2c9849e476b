import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, lt, ne } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { newId } from '../lib/ids.ts'
import { sessions, users } from './schema.ts'
import type { User } from './users.ts'

export type Session = typeof sessions.$inferSelect

const IDLE_MS = 12 * 3_600_000
export const SESSION_LIFETIME_MS = 7 * 86_400_000
// The second factor is at hand, or it is not.
const PENDING_MS = 10 * 60_000
// Every request of an open inbox would otherwise be a durable write.
const TOUCH_EVERY_MS = 5 * 60_000

/** 256 random bits, as text of a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Is it shaped like one of ours? Asked before anything is looked up. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value)
}

/** Starts a session; the returned token goes into the cookie and is not kept. */
export function startSession(
  control: ControlDb,
  userId: string,
  userAgent: string,
  now: Date,
  options: { pending?: boolean } = {},
): string {
  const token = newToken()
  control.delete(sessions).where(lt(sessions.expiresAt, now)).run()
  control
    .insert(sessions)
    .values({
      tokenHash: hashToken(token),
      userId,
      csrfToken: newToken(),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + (options.pending ? PENDING_MS : SESSION_LIFETIME_MS)),
      authenticatedAt: now,
      userAgent: userAgent.slice(0, 200),
      publicId: newId(now),
      pending: options.pending ?? false,
    })
    .run()
  return token
}

export interface SignedIn {
  session: Session
  user: User
}

/** Whose cookie this is: nobody's when it ended, was idle too long, or the user was disabled. */
export function findSession(control: ControlDb, token: string, now: Date): SignedIn | undefined {
  return isToken(token) ? findSessionByHash(control, hashToken(token), now) : undefined
}

export function findSessionByHash(control: ControlDb, tokenHash: string, now: Date): SignedIn | undefined {
  const found = control
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, tokenHash))
    .get()
  if (!found || found.user.disabledAt) return undefined
  const { expiresAt, lastSeenAt } = found.session
  const idleMs = now.getTime() - lastSeenAt.getTime()
  return expiresAt.getTime() > now.getTime() && idleMs < IDLE_MS ? found : undefined
}

/** Notes that the session is in use, now and then. */
export function touchSession(control: ControlDb, session: Session, now: Date): void {
  if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_EVERY_MS) return
  control.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, session.tokenHash)).run()
}

export function endSession(control: ControlDb, tokenHash: string): void {
  control.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run()
}

/** Ends every session of somebody, or every one but `keep`. */
export function endSessionsOf(control: ControlDb, userId: string, keep?: string): void {
  const mine = eq(sessions.userId, userId)
  control
    .delete(sessions)
    .where(keep ? and(mine, ne(sessions.tokenHash, keep)) : mine)
    .run()
}

/** Where somebody is signed in, the latest in use first. */
export function listSessions(control: ControlDb, userId: string) {
  return control
    .select({
      id: sessions.publicId,
      tokenHash: sessions.tokenHash,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.pending, false)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
    .all()
}

export function endSessionById(control: ControlDb, userId: string, publicId: string): void {
  control
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.publicId, publicId)))
    .run()
}

/** The person was just asked again: for the next minutes step-up is content. */
export function noteAuthenticated(control: ControlDb, session: Session, now: Date): void {
  control
    .update(sessions)
    .set({ authenticatedAt: now })
    .where(eq(sessions.tokenHash, session.tokenHash))
    .run()
}
