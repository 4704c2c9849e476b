import { desc, eq } from 'drizzle-orm'
import type { TenantDb } from '../db/database.ts'
import { prepared } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { consents } from './schema.ts'

export type Consent = typeof consents.$inferSelect
export type ConsentHow = Consent['how']

/** How somebody of the team, or a program, may say that a person agreed. The other words are ours. */
export const HOW_ASKED = ['in_person', 'phone', 'paper', 'website', 'chat'] as const

export const LONGEST_WORDING = 1000

/** What may be said of offers now: by the last word, whoever heard it. */
export type ConsentState = 'given' | 'withdrawn' | 'none'

interface Word {
  given: boolean
  how: ConsentHow
  /** When the person said so. */
  at: Date
  /** What they were shown or asked, word for word. */
  wording?: string | null
  channel?: string | null
  user?: { id: string; name: string }
}

/** Adds to the ledger, which is only ever added to. In the caller's transaction. */
export function addConsent(db: TenantDb, contactId: number, word: Word, now: Date): Consent {
  const { given, how, at, wording, channel, user } = word
  return db
    .insert(consents)
    .values({
      contactId,
      purpose: 'marketing',
      given,
      how,
      wording: wording?.trim() || null,
      channel: channel ?? null,
      at,
      notedAt: now,
      userId: user?.id ?? null,
      userName: user?.name ?? null,
    })
    .returning()
    .get()
}

/**
 * What a person said to somebody of the team. Whoever says later that offers are welcome has taken back that they were
 * not; what Meta was told to stop, only Meta is told to go on with.
 */
export function recordConsent(db: TenantDb, contactId: number, word: Word, now: Date): Consent {
  if (word.at.getTime() > now.getTime() + DAY_MS)
    throw new AppError('unprocessable', 'This day is still to come. Give the day on which it was said.', {
      fields: [{ field: 'at', problem: 'is still to come' }],
    })
  const consent = addConsent(db, contactId, word, now)
  if (consentOf(db, contactId) === 'given')
    prepared(db, 'UPDATE contacts SET opted_out_at = NULL WHERE id = ? AND opted_out_at <= ?').run(
      contactId,
      word.at.getTime(),
    )
  return consent
}

const DAY_MS = 24 * 3_600_000

/** Newest first. */
export function listConsents(db: TenantDb, contactId: number): Consent[] {
  return db
    .select()
    .from(consents)
    .where(eq(consents.contactId, contactId))
    .orderBy(desc(consents.at), desc(consents.id))
    .limit(200)
    .all()
}

export function consentOf(db: TenantDb, contactId: number): ConsentState {
  const last = prepared<{ given: number }>(
    db,
    "SELECT given FROM consents WHERE contact_id = ? AND purpose = 'marketing' ORDER BY at DESC, id DESC LIMIT 1",
  ).get(contactId)
  if (!last) return 'none'
  return last.given ? 'given' : 'withdrawn'
}
