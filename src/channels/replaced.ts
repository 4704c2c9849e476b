import type { Channel } from './connect.ts'
import { openToken } from './tokens.ts'

export interface Replaced {
  field: 'token' | 'name' | 'app' | 'waba' | 'page' | 'login'
  /** Of a token the last letters, as they are shown everywhere. */
  before: string | null
  after: string | null
}

/** What of a connected account was put in the place of something else when it was connected again. */
export function replacedOf(fieldKey: Buffer, before: Channel | undefined, after: Channel): Replaced[] {
  if (!before?.sealedToken || !after.sealedToken) return []
  const replaced: Replaced[] = []
  if (
    openToken(fieldKey, before.publicId, before.sealedToken) !==
    openToken(fieldKey, after.publicId, after.sealedToken)
  )
    replaced.push({ field: 'token', before: before.tokenHint || null, after: after.tokenHint || null })
  const rows: [Replaced['field'], string | null, string | null][] = [
    ['name', before.name, after.name],
    ['app', before.appKey, after.appKey],
    ['waba', before.wabaId, after.wabaId],
    ['page', before.pageId, after.pageId],
    ['login', before.login, after.login],
  ]
  for (const [field, was, is] of rows)
    if (was !== is && was !== null) replaced.push({ field, before: was, after: is })
  return replaced
}

export function replacedText(replaced: Replaced[]): string {
  const parts = replaced.map(({ field, before }) => {
    if (field === 'token') return before ? `its token (that ended in ${before})` : 'its token'
    return `its ${field} (was “${before}”)`
  })
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
}
