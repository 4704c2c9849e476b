import { createHmac } from 'node:crypto'
import type { Identity } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { preparedKey } from '../lib/seal.ts'
import { addConsent, type ConsentHow } from './consents.ts'

/** Offers are unwelcome, or welcome again. By Meta's time: an older word that comes later changes nothing. */
export function noteMarketingWish(
  db: TenantDb,
  contactId: number,
  wish: 'stop' | 'resume',
  at: Date,
  how: ConsentHow = 'meta',
): void {
  addConsent(db, contactId, { given: wish === 'resume', how, at }, at)
  prepared(
    db,
    `UPDATE contacts SET marketing_stopped_at = ?, marketing_said_at = ?
     WHERE id = ? AND coalesce(marketing_said_at, 0) <= ?`,
  ).run(wish === 'stop' ? at.getTime() : null, at.getTime(), contactId, at.getTime())
}

/** The same of somebody who is no contact: nobody is made of it, but whoever writes under these ids has said so. */
export function keepMarketingWish(
  db: TenantDb,
  person: { channel: string; scope: string; identities: readonly Identity[] },
  wish: 'stop' | 'resume',
  at: Date,
  indexKey: Buffer,
): void {
  for (const identity of person.identities) {
    prepared(
      db,
      `INSERT INTO marketing_wishes (hash, stopped_at, said_at) VALUES (?, ?, ?)
       ON CONFLICT (hash) DO UPDATE SET stopped_at = excluded.stopped_at, said_at = excluded.said_at
       WHERE excluded.said_at >= said_at`,
    ).run(
      hashOf(person.channel, person.scope, identity, indexKey),
      wish === 'stop' ? at.getTime() : null,
      at.getTime(),
    )
  }
}

/** Whoever becomes a contact keeps what was said under the id before. */
export function takeUpWish(
  db: TenantDb,
  contactId: number,
  channel: string,
  scope: string,
  identity: Identity,
  indexKey: Buffer,
): void {
  const hash = hashOf(channel, scope, identity, indexKey)
  const wish = prepared<{ stoppedAt: number | null; saidAt: number }>(
    db,
    'SELECT stopped_at AS stoppedAt, said_at AS saidAt FROM marketing_wishes WHERE hash = ?',
  ).get(hash)
  if (wish)
    noteMarketingWish(db, contactId, wish.stoppedAt === null ? 'resume' : 'stop', new Date(wish.saidAt))
}

function hashOf(channel: string, scope: string, identity: Identity, indexKey: Buffer): Buffer {
  return createHmac('sha256', preparedKey(indexKey))
    .update(`marketing|${channel}|${scope}|${identity.kind}|${identity.value}`)
    .digest()
}
