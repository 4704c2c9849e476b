import type { Config } from '../config/settings.ts'
import { type Egress, forTenant } from '../egress/egress.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import type { AppRegistry } from './app-registry.ts'
import type { Identity, OutboundContent, SendOutcome } from './events.ts'
import type { ChannelConnection, GraphDeps } from './graph.ts'
import type { Pace } from './pace.ts'
import type { channels } from './schema.ts'
import { markRead, sendMessage } from './send.ts'
import { openToken } from './tokens.ts'

export type ChannelRow = typeof channels.$inferSelect

export interface SenderDeps {
  config: Pick<Config, 'graphUrl' | 'instagramGraphUrl'>
  apps: AppRegistry
  egress: Pick<Egress, 'fetch'>
  keysOf: (tenantId: string) => TenantKeys
}

/** What it takes to speak for a channel: undefined when its token or its app is gone. */
export function connectionOf(
  deps: SenderDeps,
  tenantId: string,
  channel: ChannelRow,
): { graph: GraphDeps; connection: ChannelConnection } | undefined {
  const app = deps.apps.find(channel.appKey)
  const appSecret = app?.secrets.at(-1)
  if (!app || !appSecret || channel.sealedToken === null) return undefined
  return {
    graph: {
      fetch: (url, init) => forTenant(deps.egress, tenantId).fetch('meta', url, init),
      facebookBase: app.graphBase ?? deps.config.graphUrl,
      instagramBase: app.graphBase ?? deps.config.instagramGraphUrl,
    },
    connection: {
      kind: channel.kind,
      account: channel.account,
      pageId: channel.pageId,
      login: channel.login,
      token: openToken(deps.keysOf(tenantId).field, channel.publicId, channel.sealedToken),
      appSecret: appSecret.toString(),
    },
  }
}

/** What every call to Meta ends with where there is nothing to call with. */
export const NO_TOKEN = {
  outcome: 'refused',
  code: 'no_token',
  details: 'the channel has no access token',
  act: 'channel',
} as const

/** Sends through whatever app and token the channel is connected with; `pace` hears what Meta says of the calls left. */
export function createSender(deps: SenderDeps & { pace?: Pace }) {
  function lineOf(tenantId: string, channel: ChannelRow): ReturnType<typeof connectionOf> {
    const line = connectionOf(deps, tenantId, channel)
    const { pace } = deps
    if (!line || !pace) return line
    return { ...line, graph: { ...line.graph, onUsage: (_, usage) => pace.noteUsage(channel, usage) } }
  }

  return {
    lineOf,
    async send(
      tenantId: string,
      channel: ChannelRow,
      recipient: Identity[],
      content: OutboundContent,
      attemptId: string,
      signal: AbortSignal,
    ): Promise<SendOutcome> {
      const line = lineOf(tenantId, channel)
      if (!line) return NO_TOKEN
      return sendMessage(line.graph, line.connection, recipient, content, attemptId, signal)
    },
    /** Seen, and with `typing` that an answer is being written. Nobody waits for it, and a failure changes nothing. */
    async markRead(
      tenantId: string,
      channel: ChannelRow,
      recipient: Identity[],
      lastProviderId: string,
      options: { typing: boolean; signal: AbortSignal },
    ): Promise<void> {
      const line = lineOf(tenantId, channel)
      if (line) await markRead(line.graph, line.connection, recipient, lastProviderId, options)
    },
  }
}

export type Sender = ReturnType<typeof createSender>
