import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { and, count, desc, eq, gt, inArray, lt, max } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { signInFailures } from './schema.ts'

const WINDOW_MS = 15 * 60_000
const PER_ACCOUNT = 10
const PER_ADDRESS = 50
const LONGEST_WAIT_MS = 30_000

export interface Attempt {
  /** Left out while nobody knows whose account it is going to be: the address alone counts. */
  email?: string
  address: string
  /** Hash of a cookie this account has signed in with before. Such a browser is counted by itself. */
  device?: string | undefined
}

interface Counter {
  key: string
  free: number
  /** After the free ones nothing is checked until the oldest is a quarter of an hour old. */
  strict: boolean
}

// A known browser is not held up by what others do from elsewhere, nor by a proxy that gives everybody one address.
function countersOf({ email, address, device }: Attempt): Counter[] {
  // Behind a proxy nobody told us of, everybody has this one address: it is slowed down, not shut out.
  const from = { key: `address:${hash(networkOf(address))}`, free: PER_ADDRESS, strict: false }
  if (email === undefined) return [from]
  const account = hash(email)
  if (device) return [{ key: `device:${device}:${account}`, free: PER_ACCOUNT, strict: false }]
  return [{ key: `account:${account}`, free: PER_ACCOUNT, strict: true }, from]
}

// What somebody typed as an e-mail may be their password, and addresses are personal: neither is kept readable.
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** IPv6 by /64: whoever has one address of it has all. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const groups =
    tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * How long until this attempt may be made; 0 is now. An account is tried ten times in any quarter of an hour from
 * browsers it has never signed in with, whoever tries. A known browser, and an address, get a pause after the free
 * ones, which doubles to 30 seconds.
 */
export function waitBeforeSignIn(control: ControlDb, attempt: Attempt, now: Date): number {
  const since = new Date(now.getTime() - WINDOW_MS)
  return Math.max(
    ...countersOf(attempt).map(({ key, free, strict }) => {
      const found = control
        .select({ failures: count(), last: max(signInFailures.at) })
        .from(signInFailures)
        .where(and(eq(signInFailures.key, key), gt(signInFailures.at, since)))
        .get()
      if (!found?.last || found.failures < free) return 0
      if (strict) return untilOneIsFree(control, key, free, now)
      const pause = Math.min(1000 * 2 ** (found.failures - free), LONGEST_WAIT_MS)
      return Math.max(0, new Date(found.last).getTime() + pause - now.getTime())
    }),
  )
}

function untilOneIsFree(control: ControlDb, key: string, free: number, now: Date): number {
  const [oldest] = control
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(eq(signInFailures.key, key))
    .orderBy(desc(signInFailures.at))
    .limit(1)
    .offset(free - 1)
    .all()
  return oldest ? Math.max(0, oldest.at.getTime() + WINDOW_MS - now.getTime()) : 0
}

/** Counts the attempt as failed before its password is checked, so that many at once do not slip through together. */
export function beginSignIn(control: ControlDb, attempt: Attempt, now: Date): number[] {
  control
    .delete(signInFailures)
    .where(lt(signInFailures.at, new Date(now.getTime() - WINDOW_MS)))
    .run()
  return countersOf(attempt).map(
    ({ key }) =>
      control.insert(signInFailures).values({ key, at: now }).returning({ id: signInFailures.id }).get().id,
  )
}

/** The password was right: the attempt was no failure. */
export function forgiveSignIn(control: ControlDb, ids: number[]): void {
  control.delete(signInFailures).where(inArray(signInFailures.id, ids)).run()
}
