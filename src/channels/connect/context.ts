import type { TenantDb } from '../../db/database.ts'
import { type Egress, forTenant } from '../../egress/egress.ts'
import type { Instance } from '../../tenants/instance.ts'
import type { AppRegistry, RegisteredApp } from '../app-registry.ts'
import { isRehearsal } from './address.ts'
import { type ChannelRow, type Connection, channelOf, getConnection, tokenOf } from './connections.ts'
import type { MetaLine } from './meta.ts'

export interface ConnectDeps {
  instance: Instance
  apps: AppRegistry
  egress: Pick<Egress, 'fetch'>
  /** An app or an account was added: whoever answers webhooks must know before Meta calls. */
  onAdded?: () => Promise<unknown>
  /** Instead of the system's resolver. */
  lookup?: (host: string) => Promise<string[]>
}

/** What a step is checked with: the connection as it is now. */
export interface StepContext extends ConnectDeps {
  tenantId: string
  db: TenantDb
  now: Date
  fieldKey: Buffer
  connection: Connection
  channel: ChannelRow | undefined
  app: RegisteredApp | undefined
}

export function contextFor(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  connectionId: string,
): StepContext {
  const connection = getConnection(db, connectionId)
  const channel = channelOf(db, connection)
  return {
    ...deps,
    egress: forTenant(deps.egress, tenantId),
    tenantId,
    db,
    now: deps.instance.clock.now(),
    fieldKey: deps.instance.tenants.keys(tenantId).field,
    connection,
    // A disconnected one has nothing left to speak with: its steps begin anew, and end in the same channel.
    channel: channel?.state === 'disconnected' ? undefined : channel,
    app: connection.appKey === null ? undefined : deps.apps.find(connection.appKey),
  }
}

/** The same, after something was changed. */
export function refreshed(context: StepContext): StepContext {
  return contextFor(context, context.tenantId, context.db, context.connection.publicId)
}

type Speaker = Pick<ConnectDeps, 'instance' | 'egress'>

export function lineOf(
  deps: Speaker,
  app: Pick<RegisteredApp, 'appId' | 'graphBase'>,
  secret: string,
): MetaLine {
  const { config } = deps.instance
  return {
    fetch: (egressClass, url, init) => deps.egress.fetch(egressClass, url, init),
    facebookBase: app.graphBase ?? config.graphUrl,
    instagramBase: app.graphBase ?? config.instagramGraphUrl,
    appId: app.appId,
    appSecret: secret,
  }
}

/** The line of the connection's app; undefined before there is one. */
export function metaLine(context: Pick<StepContext, 'app' | 'instance' | 'egress'>): MetaLine | undefined {
  const secret = context.app?.secrets.at(-1)
  return context.app && secret && lineOf(context, context.app, secret.toString())
}

export function tokenIn(
  context: Pick<StepContext, 'fieldKey' | 'connection' | 'channel'>,
): string | undefined {
  return tokenOf(context.fieldKey, context.connection, context.channel)
}

/** The address people and Meta use. In a rehearsal the one the owner's browser uses will do. */
export function publicAddress(
  context: Pick<StepContext, 'instance' | 'app'> & { connection: Pick<Connection, 'picked'> },
): string | undefined {
  const { config } = context.instance
  if (config.publicUrl) return config.publicUrl
  return isRehearsal(config, context.app?.graphBase) ? context.connection.picked.origin : undefined
}

export function callbackUrl(context: StepContext): string | undefined {
  const address = publicAddress(context)
  return address && context.app && `${address}/webhooks/meta/${context.app.key}`
}

/** Whose messages are subscribed to: the WhatsApp account, the page, the Instagram account of its own login. */
export function holderOf(
  channel: Pick<ChannelRow, 'kind' | 'login' | 'account' | 'wabaId' | 'pageId'>,
): string | null {
  if (channel.kind === 'whatsapp') return channel.wabaId
  return channel.login === 'instagram' ? channel.account : (channel.pageId ?? channel.account)
}
