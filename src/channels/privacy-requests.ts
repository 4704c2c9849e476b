import { createHmac, randomBytes } from 'node:crypto'
import { and, desc, eq, gt } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { deriveKey } from '../lib/seal.ts'
import type { Instance } from '../tenants/instance.ts'
import { privacyRequests } from '../tenants/schema.ts'

export type PrivacyRequest = typeof privacyRequests.$inferSelect
export type PrivacyKind = PrivacyRequest['kind']

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SAME_WITHIN_MS = 24 * 3_600_000

/** Writes down a request that came from outside; within a day the same person's gets the same code. */
export function openPrivacyRequest(
  { control, keys }: Pick<Instance, 'control' | 'keys'>,
  request: { kind: PrivacyKind; appKey: string; userId: string; outcome: string },
  now: Date,
): PrivacyRequest {
  const { kind, appKey, userId, outcome } = request
  const subject = createHmac('sha256', deriveKey(keys.field, 'hearthline/1/privacy-subject'))
    .update(`${kind}|${appKey}|${userId}`)
    .digest()
  return transact(control, () => {
    const since = new Date(now.getTime() - SAME_WITHIN_MS)
    const known = control
      .select()
      .from(privacyRequests)
      .where(and(eq(privacyRequests.subject, subject), gt(privacyRequests.createdAt, since)))
      .orderBy(desc(privacyRequests.createdAt))
      .get()
    if (known) return known
    return control
      .insert(privacyRequests)
      .values({ code: newCode(), kind, appKey, subject, state: 'done', outcome, createdAt: now, doneAt: now })
      .returning()
      .get()
  })
}

export function findPrivacyRequest(control: ControlDb, code: string): PrivacyRequest | undefined {
  if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(code)) return undefined
  return control.select().from(privacyRequests).where(eq(privacyRequests.code, code)).get()
}

function newCode(): string {
  return [...randomBytes(20)].map(byte => CROCKFORD[byte & 31]).join('')
}
