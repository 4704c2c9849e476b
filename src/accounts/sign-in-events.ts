import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import { type ControlDb, write } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import { memberships, signInEvents, users } from './schema.ts'

export type SignInEvent = (typeof signInEvents.$inferSelect)['kind']

const KEPT_MS = 90 * 86_400_000

/** Who came in, or tried to, from what kind of place and with what. An account nobody has is not written down. */
export function noteSignIn(
  { control, log }: { control: ControlDb; log: Log },
  event: Omit<typeof signInEvents.$inferInsert, 'id'>,
): void {
  write(control, () => control.insert(signInEvents).values(event).run()).catch((error: unknown) =>
    log.error(
      { event: 'sign_in_not_written', code: (error as { code?: string }).code },
      'a sign-in could not be written down',
    ),
  )
}

export function pruneSignInEvents(control: ControlDb, now: Date): void {
  control
    .delete(signInEvents)
    .where(lt(signInEvents.at, new Date(now.getTime() - KEPT_MS)))
    .run()
}

/** Of everybody who works for a business, newest first; of one person where `userId` is given. */
export function listSignIns(control: ControlDb, of: { tenantId?: string; userId?: string }, limit = 100) {
  const team = control
    .select({ id: memberships.userId })
    .from(memberships)
    .where(eq(memberships.tenantId, of.tenantId ?? ''))
  return control
    .select({
      at: signInEvents.at,
      kind: signInEvents.kind,
      address: signInEvents.address,
      device: signInEvents.device,
      name: users.name,
      email: users.email,
    })
    .from(signInEvents)
    .innerJoin(users, eq(users.id, signInEvents.userId))
    .where(
      and(
        or(inArray(signInEvents.userId, team), eq(signInEvents.userId, of.userId ?? '')),
        of.userId === undefined ? undefined : eq(signInEvents.userId, of.userId),
      ),
    )
    .orderBy(desc(signInEvents.at), desc(signInEvents.id))
    .limit(limit)
    .all()
}

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** `Firefox, Linux`: enough for its owner to know it, too little to follow anybody by. */
export function deviceOf(userAgent: string): string {
  const find = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(', ')
}
