import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, lt, ne, type SQL } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { noteWhereWritable } from '../db/open.ts'
import { newId } from '../lib/ids.ts'
import { sessions, users } from './schema.ts'
import type { User } from './users.ts'

export type Session = typeof sessions.$inferSelect

const IDLE_MS = 12 * 3_600_000
const LIFETIME_MS = 7 * 86_400_000
// A passkey proves the device and the person at once, and nothing of it can be stolen and typed elsewhere.
const PASSKEY_LIFETIME_MS = 14 * 86_400_000
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

/** How somebody came in; `pending` when the second factor is still awaited. */
export type CameBy = 'password' | 'passkey' | 'pending'

const LASTS_MS: Record<CameBy, number> = {
  password: LIFETIME_MS,
  passkey: PASSKEY_LIFETIME_MS,
  pending: PENDING_MS,
}

/** Starts a session; the returned token goes into the cookie and is not kept. */
export function startSession(
  control: ControlDb,
  userId: string,
  userAgent: string,
  now: Date,
  cameBy: CameBy = 'password',
): { token: string; expiresAt: Date } {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LASTS_MS[cameBy])
  control.delete(sessions).where(lt(sessions.expiresAt, now)).run()
  control
    .insert(sessions)
    .values({
      tokenHash: hashToken(token),
      userId,
      csrfToken: newToken(),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      authenticatedAt: now,
      userAgent: userAgent.slice(0, 200),
      publicId: newId(now),
      pending: cameBy === 'pending',
    })
    .run()
  return { token, expiresAt }
}

/** What stays the same while a session's id changes: for what is kept in memory for it. */
export const sessionKey = ({ publicId, tokenHash }: Session): string => publicId || tokenHash

export interface SignedIn {
  session: Session
  user: User
}

/** Whose cookie this is: nobody's when it ended, was idle too long, or the user was disabled. */
export function findSession(control: ControlDb, token: string, now: Date): SignedIn | undefined {
  return isToken(token) ? findSessionByHash(control, hashToken(token), now) : undefined
}

function findSessionByHash(control: ControlDb, tokenHash: string, now: Date): SignedIn | undefined {
  return findSessionWhere(control, eq(sessions.tokenHash, tokenHash), now)
}

/** By what `sessionKey` gave, whatever its id is by now. */
export function findSessionByKey(control: ControlDb, key: string, now: Date): SignedIn | undefined {
  return findSessionWhere(control, eq(sessions.publicId, key), now) ?? findSessionByHash(control, key, now)
}

function findSessionWhere(control: ControlDb, which: SQL, now: Date): SignedIn | undefined {
  const found = control
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(which)
    .get()
  if (!found || found.user.disabledAt) return undefined
  const { expiresAt, lastSeenAt } = found.session
  const idleMs = now.getTime() - lastSeenAt.getTime()
  return expiresAt.getTime() > now.getTime() && idleMs < IDLE_MS ? found : undefined
}

/** Notes that the session is in use, now and then. */
export function touchSession(control: ControlDb, session: Session, now: Date): void {
  if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_EVERY_MS) return
  noteWhereWritable(() =>
    control.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, session.tokenHash)).run(),
  )
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

/**
 * The same session under a new id: whoever had the old one has nothing. The token of its forms stays, or what is typed
 * in other tabs could not be sent.
 */
export function renewSession(
  control: ControlDb,
  session: Session,
  change: Partial<Pick<Session, 'authenticatedAt'>> = {},
): { token: string; session: Session } {
  const token = newToken()
  const renewed = { ...session, ...change, tokenHash: hashToken(token) }
  control
    .update(sessions)
    .set({ ...change, tokenHash: renewed.tokenHash })
    .where(eq(sessions.tokenHash, session.tokenHash))
    .run()
  return { token, session: renewed }
}
