import { seal, unseal } from '../lib/seal.ts'

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
