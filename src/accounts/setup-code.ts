import { timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { randomText } from '../lib/ids.ts'
import { instanceSettings } from '../tenants/schema.ts'

const KEY = 'setup_code'
const TRIES = 5
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 15 * 60_000

/** The code the wizard asks for: the configured one, or a random one that stays the same until it is guessed at. */
export function currentSetupCode(control: ControlDb, configured: string | undefined): string {
  if (configured) return configured
  const stored = control.select().from(instanceSettings).where(eq(instanceSettings.key, KEY)).get()
  return typeof stored?.value === 'string' ? stored.value : renewSetupCode(control)
}

function renewSetupCode(control: ControlDb): string {
  const code = `${randomText(4)}-${randomText(4)}`.toUpperCase()
  control
    .insert(instanceSettings)
    .values({ key: KEY, value: code })
    .onConflictDoUpdate({ target: instanceSettings.key, set: { value: code } })
    .run()
  return code
}

/** After the claim nobody needs it. */
export function dropSetupCode(control: ControlDb): void {
  control.delete(instanceSettings).where(eq(instanceSettings.key, KEY)).run()
}

export type CodeCheck = { ok: true } | { ok: false; renewed?: string; waitSeconds?: number }

/** Five wrong tries use a random code up; a configured one rests, longer each time. */
export function createCodeCheck(control: ControlDb, configured: string | undefined) {
  let wrong = 0
  let restUntil = 0
  return (given: string, now: Date): CodeCheck => {
    const waitMs = restUntil - now.getTime()
    if (waitMs > 0) return { ok: false, waitSeconds: Math.ceil(waitMs / 1000) }
    if (sameCode(given, currentSetupCode(control, configured))) return { ok: true }
    wrong++
    if (wrong % TRIES !== 0) return { ok: false }
    if (!configured) return { ok: false, renewed: renewSetupCode(control) }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (wrong / TRIES - 1), LONGEST_PAUSE_MS)
    restUntil = now.getTime() + pause
    return { ok: false, waitSeconds: pause / 1000 }
  }
}

// Read from a log and typed: case and hyphens do not matter.
const plain = (code: string) => Buffer.from(code.replace(/[\s-]/g, '').toUpperCase())

function sameCode(a: string, b: string): boolean {
  const left = plain(a)
  const right = plain(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
