import { and, eq, lt } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { devices } from './schema.ts'
import { hashToken, isToken, newToken } from './sessions.ts'

export const DEVICE_LIFETIME_MS = 180 * 86_400_000

/** Remembers a browser that has just signed in; the returned token goes into its cookie. */
export function rememberDevice(control: ControlDb, userId: string, now: Date): string {
  const token = newToken()
  control
    .delete(devices)
    .where(lt(devices.createdAt, new Date(now.getTime() - DEVICE_LIFETIME_MS)))
    .run()
  control
    .insert(devices)
    .values({ tokenHash: hashToken(token), userId, createdAt: now })
    .run()
  return token
}

/** The device's hash, if this user has signed in with it before. */
export function knownDevice(
  control: ControlDb,
  token: string | undefined,
  userId: string | undefined,
): string | undefined {
  if (!isToken(token) || !userId) return undefined
  return control
    .select({ tokenHash: devices.tokenHash })
    .from(devices)
    .where(and(eq(devices.tokenHash, hashToken(token)), eq(devices.userId, userId)))
    .get()?.tokenHash
}

export function forgetDevices(control: ControlDb, userId: string): void {
  control.delete(devices).where(eq(devices.userId, userId)).run()
}
