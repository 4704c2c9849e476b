import { createHash, randomBytes } from 'node:crypto'
import { and, count, eq, gt, inArray, isNull, lt } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { randomText } from '../lib/ids.ts'
import { seal, unseal } from '../lib/seal.ts'
import { apps, channelRoutes } from '../tenants/schema.ts'
import { memberships, passkeys, recoveryCodes, signInFailures, users } from './schema.ts'
import type { User } from './users.ts'

const STEP_SECONDS = 30
const CODES = 10
const MOST_SKIPS = 3
// Whoever never says no but walks on is asked that often.
const MOST_OFFERS = 10
const TRIES = 5
const TRIES_WINDOW_MS = 10 * 60_000

const seedContext = (userId: string) => `totp|${userId}`

async function totpOf(email: string, seed: Buffer) {
  const { Secret, TOTP } = await import('otpauth')
  const secret = new Secret({ buffer: new Uint8Array(seed).buffer })
  return new TOTP({
    issuer: 'Hearthline',
    label: email,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret,
  })
}

/** A new seed for an app on the phone. The one in use goes on counting until a code of the new one was typed. */
export async function startTotp(control: ControlDb, sealKey: Buffer, user: User): Promise<void> {
  const seed = seal(sealKey, randomBytes(20), seedContext(user.id))
  control.update(users).set({ totpPendingSeed: seed }).where(eq(users.id, user.id)).run()
}

/** What `startTotp` made, for showing it while it is not confirmed. */
export async function pendingTotp(sealKey: Buffer, user: User) {
  if (!user.totpPendingSeed) return undefined
  const totp = await totpOf(user.email, unseal(sealKey, user.totpPendingSeed, seedContext(user.id)))
  return { uri: totp.toString(), secret: totp.secret.base32 }
}

/** The 30-second step this code belongs to: now, the one before or the one after. */
async function stepOf(sealKey: Buffer, user: User, sealed: Buffer, code: string, now: Date) {
  if (!/^\d{6}$/.test(code)) return undefined
  const totp = await totpOf(user.email, unseal(sealKey, sealed, seedContext(user.id)))
  const delta = totp.validate({ token: code, window: 1, timestamp: now.getTime() })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}

/** Is this a code of the app, and not used yet? Uses it up. */
export async function takeTotp(
  control: ControlDb,
  sealKey: Buffer,
  user: User,
  code: string,
  now: Date,
): Promise<boolean> {
  if (!user.totpSeed || !user.totpConfirmedAt) return false
  const step = await stepOf(sealKey, user, user.totpSeed, code, now)
  if (step === undefined) return false
  // Two requests with one code: the update lets one of them through.
  return (
    control
      .update(users)
      .set({ totpLastStep: step })
      .where(and(eq(users.id, user.id), lt(users.totpLastStep, step)))
      .run().changes === 1
  )
}

/** With a code of the new app, it takes the old one's place. */
export async function confirmTotp(
  control: ControlDb,
  sealKey: Buffer,
  user: User,
  code: string,
  now: Date,
): Promise<boolean> {
  const seed = user.totpPendingSeed
  const step = seed && (await stepOf(sealKey, user, seed, code, now))
  if (!seed || !step) return false
  return (
    control
      .update(users)
      .set({ totpSeed: seed, totpPendingSeed: null, totpConfirmedAt: now, totpLastStep: step })
      .where(and(eq(users.id, user.id), eq(users.totpPendingSeed, seed)))
      .run().changes === 1
  )
}

export function removeTotp(control: ControlDb, userId: string): void {
  control
    .update(users)
    .set({ totpSeed: null, totpPendingSeed: null, totpConfirmedAt: null, totpLastStep: 0 })
    .where(eq(users.id, userId))
    .run()
}

/** Ten new codes in place of the old ones. Shown this once. */
export function renewRecoveryCodes(control: ControlDb, userId: string): string[] {
  const codes = Array.from({ length: CODES }, () => `${randomText(5)}-${randomText(5)}`)
  transact(control, () => {
    control.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)).run()
    control
      .insert(recoveryCodes)
      .values(codes.map(code => ({ hash: hashCode(userId, code), userId })))
      .run()
  })
  return codes
}

/** Uses a recovery code up. */
export function takeRecoveryCode(control: ControlDb, userId: string, typed: string): boolean {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (code.length !== 10) return false
  const hash = hashCode(userId, `${code.slice(0, 5)}-${code.slice(5)}`)
  return (
    control
      .delete(recoveryCodes)
      .where(and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.userId, userId)))
      .run().changes === 1
  )
}

const hashCode = (userId: string, code: string) =>
  createHash('sha256').update(`${userId}|${code}`).digest('hex')

export function recoveryCodesLeft(control: ControlDb, userId: string): number {
  return control.select({ n: count() }).from(recoveryCodes).where(eq(recoveryCodes.userId, userId)).get()!.n
}

export interface SecondFactors {
  totp: boolean
  passkeys: number
}

export function secondFactorsOf(control: ControlDb, user: User): SecondFactors {
  return {
    totp: user.totpConfirmedAt !== null,
    passkeys: control.select({ n: count() }).from(passkeys).where(eq(passkeys.userId, user.id)).get()!.n,
  }
}

export function hasSecondFactor(control: ControlDb, user: User): boolean {
  const { totp, passkeys: keys } = secondFactorsOf(control, user)
  return totp || keys > 0
}

export type Demand = 'none' | 'offer' | 'required'

/**
 * Should this person have a second factor by now? Owners, admins and the operator, once a channel is connected; three
 * times it can be put off. `offered` never insists.
 */
export function secondFactorDemand(control: ControlDb, user: User, policy: 'required' | 'offered'): Demand {
  if (hasSecondFactor(control, user) || !isPowerful(control, user)) return 'none'
  const { secondFactorSkips: skips, secondFactorOffers: offers } = user
  return policy === 'required' && (skips >= MOST_SKIPS || offers >= MOST_OFFERS) ? 'required' : 'offer'
}

/** Owner or admin of a business with a real channel; or the operator, once anybody has one. */
function isPowerful(control: ControlDb, user: User): boolean {
  // What only talks to the simulator has nobody's customers.
  const connected = control
    .select({ tenantId: channelRoutes.tenantId })
    .from(channelRoutes)
    .innerJoin(apps, eq(apps.key, channelRoutes.appKey))
    .where(isNull(apps.graphBase))
  if (user.operator && connected.get()) return true
  return (
    control
      .select({ n: count() })
      .from(memberships)
      .where(
        and(
          eq(memberships.userId, user.id),
          inArray(memberships.role, ['owner', 'admin']),
          inArray(memberships.tenantId, connected),
        ),
      )
      .get()!.n > 0
  )
}

export function noteOffer(control: ControlDb, user: User): void {
  control
    .update(users)
    .set({ secondFactorOffers: user.secondFactorOffers + 1 })
    .where(eq(users.id, user.id))
    .run()
}

export function skipSecondFactor(control: ControlDb, user: User): void {
  control
    .update(users)
    .set({ secondFactorSkips: user.secondFactorSkips + 1 })
    .where(eq(users.id, user.id))
    .run()
}

/** Five wrong codes in ten minutes, then a pause: a guesser has a million to try. Seconds to wait, or 0. `who`: a user’s id, or what stands for somebody nobody knows yet. */
export function waitBeforeCode(control: ControlDb, who: string, now: Date): number {
  const failures = control
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(
      and(
        eq(signInFailures.key, failureKey(who)),
        gt(signInFailures.at, new Date(now.getTime() - TRIES_WINDOW_MS)),
      ),
    )
    .orderBy(signInFailures.at)
    .all()
  if (failures.length < TRIES) return 0
  const free = failures.at(-TRIES)!.at.getTime() + TRIES_WINDOW_MS
  return Math.max(1, Math.ceil((free - now.getTime()) / 1000))
}

/** Counts a try before it is checked, so that many at once do not slip through together; gives back how to take it back. */
export function countCodeTry(control: ControlDb, who: string, now: Date): () => void {
  const { id } = control
    .insert(signInFailures)
    .values({ key: failureKey(who), at: now })
    .returning({ id: signInFailures.id })
    .get()
  return () => void control.delete(signInFailures).where(eq(signInFailures.id, id)).run()
}

const failureKey = (who: string) => `second:${who}`
