import { createHash, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { randomText } from '../lib/ids.ts'
import { instanceSettings } from '../tenants/schema.ts'

const KEY = 'setup_code'
const TRIES = 5

/** A code in the control file, and the setting it came in the place of, by its hash: another setting counts again. */
interface Kept {
  code: string
  insteadOf: string | null
}

/** The code the wizard asks for: the configured one, or a random one. Guessing uses either up. */
export function currentSetupCode(control: ControlDb, configured: string | undefined): string {
  const stored = control.select().from(instanceSettings).where(eq(instanceSettings.key, KEY)).get()?.value
  const kept = typeof stored === 'string' ? { code: stored, insteadOf: null } : (stored as Kept | undefined)
  if (kept && kept.insteadOf === hashOf(configured)) return kept.code
  return configured ?? renewSetupCode(control, configured)
}

const hashOf = (configured: string | undefined) =>
  configured === undefined ? null : createHash('sha256').update(`setup|${configured}`).digest('hex')

function renewSetupCode(control: ControlDb, configured: string | undefined): string {
  const code = `${randomText(4)}-${randomText(4)}`.toUpperCase()
  const value: Kept = { code, insteadOf: hashOf(configured) }
  control
    .insert(instanceSettings)
    .values({ key: KEY, value })
    .onConflictDoUpdate({ target: instanceSettings.key, set: { value } })
    .run()
  return code
}

/** After the claim nobody needs it. */
export function dropSetupCode(control: ControlDb): void {
  control.delete(instanceSettings).where(eq(instanceSettings.key, KEY)).run()
}

export type CodeCheck = { ok: true } | { ok: false; renewed?: string }

/** Five wrong tries use the code up, for good; the new one is in the log and on the command line. */
export function createCodeCheck(control: ControlDb, configured: string | undefined) {
  let wrong = 0
  return (given: string): CodeCheck => {
    if (sameCode(given, currentSetupCode(control, configured))) return { ok: true }
    wrong++
    if (wrong % TRIES !== 0) return { ok: false }
    return { ok: false, renewed: renewSetupCode(control, configured) }
  }
}

// Read from a log and typed: case and hyphens do not matter.
const plain = (code: string) => Buffer.from(code.replace(/[\s-]/g, '').toUpperCase())

function sameCode(a: string, b: string): boolean {
  const left = plain(a)
  const right = plain(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
