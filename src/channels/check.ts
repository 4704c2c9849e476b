import type { TenantDb } from '../db/database.ts'
import type { ConnectDeps } from './connect/context.ts'
import { type ChannelCheck, keepCheck } from './connect/keep-check.ts'
import { recheck } from './connect/recheck.ts'
import { getChannel } from './connect.ts'

export type { ChannelCheck } from './connect/keep-check.ts'

/** Asks Meta whether this channel works, and keeps what it said with its time. A paused one that does goes on. */
export async function checkChannel(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  channelId: string,
): Promise<ChannelCheck> {
  const channel = getChannel(db, channelId)
  const now = deps.instance.clock.now()
  if (channel.sealedToken === null) {
    const detail = 'There is no access token. Connect the channel again.'
    return { ok: false, checkedAt: now.toISOString(), checks: [{ name: 'token', ok: false, detail }] }
  }
  const { found } = await recheck(deps, tenantId, db, channel)
  return keepCheck(db, channel, found, now, { byPerson: true })
}
