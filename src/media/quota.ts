import { prepared, type TenantDb } from '../db/database.ts'
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
export function fullSentence({ quotaBytes = 0 }: Pick<MediaFolder, 'quotaBytes'>): string {
  return `The file was not kept: the room for files of this business, ${inGigabytes(quotaBytes)}, is used up. Whoever runs this server can give it more (HEARTHLINE_MEDIA_QUOTA_GB); then ask the customer to send it again.`
}
