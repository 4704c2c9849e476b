import { eq } from 'drizzle-orm'
import { type TenantDb, transact } from '../db/database.ts'
import { seal, unseal } from '../lib/seal.ts'
import { channels, connections } from './schema.ts'

const contextOf = (channelId: string) => `hl1|channel-token|${channelId}`

/** Seals a channel's access token under the tenant's field key; it opens for that very channel only. */
export function sealToken(fieldKey: Buffer, channelId: string, token: string): Buffer {
  return seal(fieldKey, token, contextOf(channelId))
}

export function openToken(fieldKey: Buffer, channelId: string, sealed: Buffer): string {
  return unseal(fieldKey, sealed, contextOf(channelId)).toString()
}

/** The last four characters, all that is ever shown of a secret; nothing of one so short that they would be most of it. */
export function hintOf(secret: string): string {
  return secret.length >= 16 ? secret.slice(-4) : ''
}

/** The business got another key: its tokens are sealed with that one. */
export function resealTokens(db: TenantDb, before: { field: Buffer }, now: { field: Buffer }): void {
  const again = (publicId: string, sealed: Buffer | null) =>
    sealed && sealToken(now.field, publicId, openToken(before.field, publicId, sealed))
  transact(db, () => {
    for (const { id, publicId, sealedToken, revokingToken } of db.select().from(channels).all())
      db.update(channels)
        .set({ sealedToken: again(publicId, sealedToken), revokingToken: again(publicId, revokingToken) })
        .where(eq(channels.id, id))
        .run()
    for (const { id, publicId, sealedToken } of db.select().from(connections).all())
      db.update(connections)
        .set({ sealedToken: again(publicId, sealedToken) })
        .where(eq(connections.id, id))
        .run()
  })
}
