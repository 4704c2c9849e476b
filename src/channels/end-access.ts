import { eq } from 'drizzle-orm'
import { auditTenant } from '../audit/audit.ts'
import { write } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { say } from '../lib/said.ts'
import type { Instance } from '../tenants/instance.ts'
import { channelRoutes } from '../tenants/schema.ts'
import type { AppRegistry, RegisteredApp } from './app-registry.ts'
import { type Channel, disconnectChannel, listChannels } from './connect.ts'
import { addNotice } from './notices.ts'
import { channels } from './schema.ts'

export interface EndAccessDeps {
  instance: Instance
  apps: AppRegistry
  changed: (tenantId?: string) => void
}

/**
 * Somebody took his permissions back at Meta, or wants what we hold of him deleted: the channels that speak with his
 * token end, and the token with them. Where nobody knows whose token it is, the owners are told. Returns how many ended.
 */
export async function endAccess(
  deps: EndAccessDeps,
  app: RegisteredApp,
  userId: string,
  now: Date,
): Promise<number> {
  const { instance } = deps
  const routes = instance.control.select().from(channelRoutes).where(eq(channelRoutes.appKey, app.key)).all()
  let ended = 0
  for (const tenantId of new Set(routes.map(route => route.tenantId))) {
    if (instance.tenants.isParked(tenantId)) continue
    const own = listChannels(instance.tenants.db(tenantId)).filter(
      channel => channel.appKey === app.key && channel.state !== 'disconnected',
    )
    for (const channel of own) {
      if (isGivenBy(channel, userId)) {
        await end(deps, tenantId, channel, now)
        ended++
      } else if (channel.tokenUserId === null) await askForLook(deps, tenantId, channel, now)
    }
    if (own.length > 0) deps.changed(tenantId)
  }
  return ended
}

/** Instagram Login names the account itself, or its app-scoped id. */
function isGivenBy(channel: Channel, userId: string): boolean {
  return channel.tokenUserId === userId || (channel.login === 'instagram' && channel.account === userId)
}

async function end(deps: EndAccessDeps, tenantId: string, channel: Channel, now: Date): Promise<void> {
  const { instance, apps } = deps
  await disconnectChannel(instance, apps, tenantId, channel.publicId)
  const db = instance.tenants.db(tenantId)
  const said = [say('notice.deauthorized')]
  await write(db, () => {
    // Meta has taken it back already: nobody needs it to say so.
    db.update(channels).set({ revokingToken: null }).where(eq(channels.id, channel.id)).run()
    addNotice(db, channel.id, { kind: 'deauthorized', severity: 'critical', said }, now)
    auditTenant(instance, tenantId, db, {
      actor: 'meta',
      via: 'meta',
      action: 'channel.disconnect',
      object: channel.publicId,
    })
  })
}

async function askForLook(
  { instance }: EndAccessDeps,
  tenantId: string,
  channel: Channel,
  now: Date,
): Promise<void> {
  const db = instance.tenants.db(tenantId)
  const said = [say('notice.permissions_taken')]
  await write(db, () => {
    addNotice(db, channel.id, { kind: 'permissions_taken', severity: 'warning', said }, now)
    enqueue(db, 'channels.verify', { channelId: channel.id }, now, { dedupe: `verify:${channel.id}` })
  })
}
