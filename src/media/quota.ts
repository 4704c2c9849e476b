import { prepared, type TenantDb } from '../db/database.ts'
import { type Said, say } from '../lib/said.ts'
import type { MediaFolder } from './folder.ts'

const GB = 1_000_000_000

/** How many bytes of files this business may still keep, as they came. */
export function roomLeft(db: TenantDb, { quotaBytes }: Pick<MediaFolder, 'quotaBytes'>): number {
  if (!quotaBytes) return Number.POSITIVE_INFINITY
  const { kept } = prepared<{ kept: number }>(
    db,
    'SELECT coalesce(sum(bytes), 0) AS kept FROM media_files',
  ).get()!
  return Math.max(0, quotaBytes - kept)
}

export const inGigabytes = (bytes: number): string => `${Number((bytes / GB).toFixed(1))} GB`

/** Why a customer's file is not kept: what it is about and who can change it. */
export function fullSentence({ quotaBytes = 0 }: Pick<MediaFolder, 'quotaBytes'>): Said {
  return say('file.no_room', { room: inGigabytes(quotaBytes) })
}
