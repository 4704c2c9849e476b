import type { TenantDb } from '../../db/database.ts'
import { type ChannelRow, type Connection, ensureConnection, keepSeen } from './connections.ts'
import {
  type ConnectDeps,
  callbackUrl,
  contextFor,
  holderOf,
  metaLine,
  type StepContext,
  tokenIn,
} from './context.ts'
import { inspectCallback, seenOfCall, seenOfCallback, subscribeApp } from './inspect-app.ts'
import { inspectSubscription, subscribeAccount } from './inspect-subscription.ts'
import type { Seen } from './seen.ts'
import { DAILY, type StepName } from './steps.ts'
import { takeAccount } from './take-account.ts'
import { checkApp } from './take-app.ts'
import { takeToken } from './take-token.ts'

export interface Recheck {
  connection: Connection
  found: { step: StepName; seen: Seen; mended?: boolean }[]
}

/**
 * Asks Meta about a connected channel again, row by row, and mends what it may mend by itself. A row Meta will not speak
 * about is left as it was.
 */
export async function recheck(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  channel: ChannelRow,
): Promise<Recheck> {
  let connection = await ensureConnection(db, channel, deps.instance.clock.now())
  const found: Recheck['found'] = []
  for (const step of DAILY) {
    const context = contextFor(deps, tenantId, db, connection.publicId)
    const looked = await LOOK[step]?.(context)
    if (!looked) continue
    found.push({ step, ...looked })
    // Silence is no finding: what was proven stays proven, with its time.
    if (!isSilence(looked.seen)) connection = await keepSeen(db, connection, step, looked.seen, context.now)
    if (step === 'app' && isSilence(looked.seen)) break
  }
  return { connection, found }
}

export const isSilence = (seen: Seen) => seen.says === 'meta_unreachable' || seen.says === 'meta_busy'

type Looked = { seen: Seen; mended?: boolean } | undefined

const LOOK: Partial<Record<StepName, (context: StepContext) => Promise<Looked>>> = {
  async app(context) {
    if (context.app?.product === 'instagram') return undefined
    return { seen: await checkApp(context) }
  },
  webhook: lookAtCallback,
  token: async context => ({ seen: await takeToken(context, {}) }),
  account: async context => ({ seen: await takeAccount(context, {}) }),
  subscribed: lookAtSubscription,
}

async function lookAtCallback(context: StepContext): Promise<Looked> {
  const line = metaLine(context)
  const url = callbackUrl(context)
  const { app, connection } = context
  if (!line || !url || !app || app.product === 'instagram') return undefined
  const seen = await inspectCallback(line, connection.kind, url)
  // Where another address is written there, somebody may have meant it: only what is missing is put back.
  if (seen?.says !== 'callback_missing' && seen?.says !== 'callback_inactive') return seen && { seen }
  const answer = await subscribeApp(line, connection.kind, url, app.verifyToken)
  if (answer.outcome !== 'ok') return { seen: seenOfCallback(answer) }
  return { seen: seenOfCall(context.apps.lastVerifiedAt(app.key), context.now, answer.shown), mended: true }
}

async function lookAtSubscription(context: StepContext): Promise<Looked> {
  const { channel } = context
  const line = metaLine(context)
  const token = tokenIn(context)
  const holder = channel && holderOf(channel)
  if (!channel || !line || token === undefined || !holder) return undefined
  const whose = { kind: channel.kind, login: channel.login, holder, callbackUrl: callbackUrl(context) ?? '' }
  const seen = await inspectSubscription(line, token, whose)
  const isLost = ['subscribed_missing', 'subscribed_others', 'subscribed_fields'].includes(seen.says ?? '')
  if (!isLost) return { seen }
  await subscribeAccount(line, token, whose)
  const after = await inspectSubscription(line, token, whose)
  return { seen: after, mended: after.state === 'verified' }
}
