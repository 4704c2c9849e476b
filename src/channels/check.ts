import { eq } from 'drizzle-orm'
import type { Config } from '../config/settings.ts'
import type { TenantDb } from '../db/database.ts'
import { write } from '../db/database.ts'
import type { Egress } from '../egress/egress.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import type { AppRegistry } from './app-registry.ts'
import { getChannel } from './connect.ts'
import { failureReason } from './errors.ts'
import { fields, idText, list } from './fields.ts'
import { type ChannelConnection, callGraph, type GraphAnswer, type GraphDeps } from './graph.ts'
import { channels } from './schema.ts'
import { type ChannelRow, connectionOf } from './sender.ts'

export interface ChannelCheck {
  ok: boolean
  checkedAt: string
  checks: { name: 'token' | 'account' | 'subscribed'; ok: boolean; detail: string }[]
}

export interface CheckDeps {
  config: Pick<Config, 'graphUrl' | 'instagramGraphUrl'>
  apps: AppRegistry
  egress: Egress
  keys: TenantKeys
  now: Date
}

/** Asks Meta whether this channel works, and keeps what it said with its time. Stops at the first refusal. */
export async function checkChannel(deps: CheckDeps, db: TenantDb, channelId: string): Promise<ChannelCheck> {
  const channel = getChannel(db, channelId)
  const checks = await runChecks(deps, channel)
  const check = { ok: checks.every(one => one.ok), checkedAt: deps.now.toISOString(), checks }
  await write(db, () => {
    const wasPaused = channel.state === 'paused' && check.ok
    db.update(channels)
      .set({
        checkedAt: deps.now,
        checkResult: check,
        ...(wasPaused && { state: 'connected', stateReason: null }),
      })
      .where(eq(channels.id, channel.id))
      .run()
  })
  return check
}

async function runChecks(deps: CheckDeps, channel: ChannelRow): Promise<ChannelCheck['checks']> {
  const line = connectionOf({ ...deps, keysOf: () => deps.keys }, '', channel)
  if (!line)
    return [{ name: 'token', ok: false, detail: 'There is no access token. Connect the channel again.' }]
  const account = await ask(line, channel.account, accountFields(channel))
  const known = resultOf(channel, 'account', account, body => describeAccount(channel, body))
  if (!known.ok)
    return [
      {
        ...known,
        name:
          account.outcome === 'refused' && ['0', '190', '102'].includes(account.code) ? 'token' : 'account',
      },
    ]
  const holder =
    channel.kind === 'whatsapp'
      ? channel.wabaId
      : channel.login === 'instagram'
        ? channel.account
        : (channel.pageId ?? channel.account)
  if (holder === null) return [known]
  const apps = await ask(line, `${holder}/subscribed_apps`, {})
  return [known, resultOf(channel, 'subscribed', apps, describeSubscription)]
}

function accountFields(channel: ChannelRow): Record<string, string> {
  if (channel.kind === 'whatsapp') return { fields: 'display_phone_number,verified_name,quality_rating' }
  return { fields: channel.kind === 'instagram' ? 'username' : 'name' }
}

function ask(
  line: { graph: GraphDeps; connection: ChannelConnection },
  path: string,
  query: Record<string, string>,
): Promise<GraphAnswer> {
  return callGraph(
    line.graph,
    line.connection,
    { method: 'GET', path, query },
    { why: 'check the channel', signal: AbortSignal.timeout(15_000) },
  )
}

type Described = { ok: boolean; detail: string }

function resultOf<Name extends 'account' | 'subscribed'>(
  channel: ChannelRow,
  name: Name,
  answer: GraphAnswer,
  describe: (body: Record<string, unknown>) => Described,
): { name: Name } & Described {
  if (answer.outcome === 'ok') return { name, ...describe(answer.body) }
  const detail = answer.outcome === 'refused' ? failureReason(channel.kind, answer.code) : answer.details
  return { name, ok: false, detail }
}

function describeAccount(channel: ChannelRow, body: Record<string, unknown>): Described {
  const name = idText(body.verified_name) ?? idText(body.username) ?? idText(body.name) ?? channel.name
  const number = idText(body.display_phone_number)
  return { ok: true, detail: `Meta knows it as ${name}${number ? `, ${number}` : ''}.` }
}

function describeSubscription(body: Record<string, unknown>): Described {
  const apps = list(fields(body).data).length
  return apps > 0
    ? { ok: true, detail: 'Its messages are sent to our app.' }
    : {
        ok: false,
        detail: 'The account does not send its messages to any app. Subscribe the app to it at Meta.',
      }
}
