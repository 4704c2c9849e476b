import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { newId } from '../lib/ids.ts'
import type { Said } from '../lib/said.ts'
import { inEnglish } from '../web/said.ts'
import { channelNotices } from './schema.ts'

export type Notice = typeof channelNotices.$inferSelect

export interface NewNotice {
  /** Meta's field (`account_update`) or a word of ours (`no_inbound`, `token_expires`). */
  kind: string
  severity: Notice['severity']
  /** For people: what happened and what to do. Meta's own words are a `sentence`, in whatever language they are. */
  said?: readonly Said[]
  sentence?: string
  payload?: unknown
}

/** Says something about a channel until it is resolved. One open notice of a kind: the newer words replace the older. */
export function addNotice(db: TenantDb, channelId: number, notice: NewNotice, now: Date): void {
  const { kind, severity, said = [] } = notice
  const sentence = notice.sentence ?? inEnglish(...said)
  const values = { severity, sentence, said: said.length > 0 ? said : null, payload: notice.payload ?? null }
  const open = prepared<{ id: number }>(
    db,
    'SELECT id FROM channel_notices WHERE channel_id = ? AND kind = ? AND resolved_at IS NULL',
  ).get(channelId, kind)
  if (open) {
    db.update(channelNotices).set(values).where(eq(channelNotices.id, open.id)).run()
    return
  }
  db.insert(channelNotices)
    .values({ ...values, publicId: newId(now), channelId, kind, at: now })
    .run()
}

/** What these notices say is over. */
export function resolveNotices(db: TenantDb, channelId: number, kinds: readonly string[], now: Date): void {
  if (kinds.length === 0) return
  db.update(channelNotices)
    .set({ resolvedAt: now })
    .where(
      and(
        eq(channelNotices.channelId, channelId),
        inArray(channelNotices.kind, [...kinds]),
        isNull(channelNotices.resolvedAt),
      ),
    )
    .run()
}

/** Open notices, oldest first; of one channel or of all. */
export function listNotices(db: TenantDb, channelId?: number): Notice[] {
  const open = isNull(channelNotices.resolvedAt)
  return db
    .select()
    .from(channelNotices)
    .where(channelId === undefined ? open : and(open, eq(channelNotices.channelId, channelId)))
    .orderBy(asc(channelNotices.at), asc(channelNotices.id))
    .limit(100)
    .all()
}

/** Open notices that a person should deal with. */
export function countNotices(db: TenantDb): number {
  return prepared<{ n: number }>(
    db,
    "SELECT count(*) AS n FROM channel_notices WHERE resolved_at IS NULL AND severity <> 'info'",
  ).get()!.n
}
