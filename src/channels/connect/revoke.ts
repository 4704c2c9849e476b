import { and, eq, ne } from 'drizzle-orm'
import { type TenantDb, write } from '../../db/database.ts'
import { forTenant } from '../../egress/egress.ts'
import { say } from '../../lib/said.ts'
import { addNotice } from '../notices.ts'
import { channels } from '../schema.ts'
import { openToken } from '../tokens.ts'
import type { ChannelRow } from './connections.ts'
import { type ConnectDeps, holderOf, lineOf } from './context.ts'
import { unsubscribeAccount, withdrawPermissions } from './inspect-subscription.ts'

/** `later`: Meta could not be told. */
export type Revoked = 'done' | 'later' | 'nothing'

const KEPT_MS = 3 * 86_400_000

/** Tells Meta that a disconnected account has nothing to do with us any more; the last copy of its token goes then. */
export async function revokeChannel(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  channelId: number,
): Promise<Revoked> {
  const channel = db.select().from(channels).where(eq(channels.id, channelId)).get()
  if (channel?.state !== 'disconnected' || channel.revokingToken === null) return 'nothing'
  const now = deps.instance.clock.now()
  const told = await tellMeta(deps, tenantId, db, channel, channel.revokingToken)
  const isOver = now.getTime() - (channel.disconnectedAt?.getTime() ?? 0) > KEPT_MS
  if (!told && !isOver) return 'later'
  await write(db, () => {
    db.update(channels)
      .set({ revokingToken: null })
      .where(and(eq(channels.id, channelId), eq(channels.state, 'disconnected')))
      .run()
    if (told) return
    const said = [say('notice.not_revoked')]
    addNotice(db, channelId, { kind: 'not_revoked', severity: 'warning', said }, now)
  })
  return told ? 'done' : 'later'
}

/** True once Meta has answered, whatever it said: a token it refuses has no power left to take back. */
async function tellMeta(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  channel: ChannelRow,
  sealed: Buffer,
): Promise<boolean> {
  const app = deps.apps.find(channel.appKey)
  const secret = app?.secrets.at(-1)
  if (!app || !secret) return true
  const speaker = { ...deps, egress: forTenant(deps.egress, tenantId) }
  const line = lineOf(speaker, app, secret.toString())
  const token = openToken(deps.instance.tenants.keys(tenantId).field, channel.publicId, sealed)
  const holder = holderOf(channel)
  if (holder !== null && !isShared(db, channel, holder)) {
    const answer = await unsubscribeAccount(line, token, { holder, login: channel.login })
    if (answer.outcome === 'unreachable') return false
  }
  if (isOwnersToken(channel) && !isAppUsedElsewhere(db, channel)) {
    const answer = await withdrawPermissions(line, token, channel.login)
    if (answer.outcome === 'unreachable') return false
  }
  return true
}

/** Several numbers of one WhatsApp account, a page and its Instagram account: what one leaves, the others still need. */
function isShared(db: TenantDb, channel: ChannelRow, holder: string): boolean {
  return connectedBeside(db, channel).some(
    other => other.appKey === channel.appKey && holderOf(other) === holder,
  )
}

function isAppUsedElsewhere(db: TenantDb, channel: ChannelRow): boolean {
  return connectedBeside(db, channel).some(other => other.appKey === channel.appKey)
}

function connectedBeside(db: TenantDb, channel: ChannelRow): ChannelRow[] {
  return db
    .select()
    .from(channels)
    .where(and(ne(channels.id, channel.id), ne(channels.state, 'disconnected')))
    .all()
}

/** Permissions are a person's to give back. A system user's and a page's token have none of their own. */
function isOwnersToken(channel: ChannelRow): boolean {
  return channel.login === 'instagram'
}
