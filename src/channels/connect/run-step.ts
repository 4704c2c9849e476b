import type { TenantDb } from '../../db/database.ts'
import { enqueue } from '../../jobs/queue.ts'
import { listNotices } from '../notices.ts'
import type { ConnectStep } from '../schema.ts'
import { inspectAddress, isRehearsal } from './address.ts'
import { type Connection, change, getConnection, keepSeen } from './connections.ts'
import {
  type ConnectDeps,
  callbackUrl,
  contextFor,
  holderOf,
  metaLine,
  publicAddress,
  type StepContext,
  tokenIn,
} from './context.ts'
import { seenOfCall, seenOfCallback, subscribeApp } from './inspect-app.ts'
import { inspectSubscription, subscribeAccount } from './inspect-subscription.ts'
import { keepCheck } from './keep-check.ts'
import { recheck } from './recheck.ts'
import { takeRegister } from './register-number.ts'
import { problem, type Seen, seenOfRefusal, todo, waiting } from './seen.ts'
import { DAILY, type StepName } from './steps.ts'
import { takeAccount } from './take-account.ts'
import { takeApp } from './take-app.ts'
import { takeToken } from './take-token.ts'

/** What was typed or picked for a step. */
export type StepInput = Partial<
  Record<
    'app' | 'appId' | 'secret' | 'token' | 'account' | 'waba' | 'pin' | 'done' | 'origin' | 'alone',
    string
  >
>

const CHECKS: Record<StepName, (context: StepContext, input: StepInput) => Seen | Promise<Seen>> = {
  address: checkAddress,
  app: takeApp,
  webhook: checkWebhook,
  token: takeToken,
  account: takeAccount,
  subscribed: checkSubscribed,
  register: takeRegister,
  access: (_, { done }) => (done ? waiting('access_said') : todo('access_todo')),
  published: (_, { done }) => (done ? waiting('published_said') : todo('published_todo')),
  message: ({ channel }) => (channel ? waiting('message_waiting') : todo('account_first')),
  reply: ({ channel }) => (channel ? waiting('reply_waiting') : todo('account_first')),
  templates: syncTemplates,
}

/** What is looked at next without being asked, once a step is proven. */
const NEXT: Partial<Record<StepName, readonly StepName[]>> = {
  app: ['address', 'webhook'],
  token: ['account'],
  account: ['subscribed', 'register', 'templates', 'message'],
}

/** Checks one step with what was typed for it, and goes on with what follows from it. Keeps what each saw. */
export async function runStep(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  connectionId: string,
  step: StepName,
  input: StepInput = {},
): Promise<Connection> {
  let { connection } = contextFor(deps, tenantId, db, connectionId)
  if (input.origin && connection.picked.origin !== input.origin) {
    connection = await change(db, connection, deps.instance.clock.now(), { picked: { origin: input.origin } })
  }
  const steps = input.alone ? [step] : [step, ...following(connection, step)]
  for (const name of steps) {
    const before = contextFor(deps, tenantId, db, connectionId)
    if (name !== step && isBeside(before, name)) continue
    const seen = await CHECKS[name](before, name === step ? input : {})
    connection = await keepSeen(db, before.connection, name, seen, deps.instance.clock.now())
    if (name === step && seen.state !== 'verified' && !(step === 'app' && seen.state === 'waiting')) break
  }
  await resumeIfMended(contextFor(deps, tenantId, db, connectionId), step)
  return getConnection(db, connectionId)
}

/** What stopped the channel was put right by hand: a look at all of it decides whether it goes on. */
async function resumeIfMended(context: StepContext, step: StepName): Promise<void> {
  const { channel, connection, db, now, tenantId } = context
  if (!channel || !DAILY.includes(step) || connection.steps[step]?.state !== 'verified') return
  const isTroubled = channel.state === 'paused' || listNotices(db, channel.id).length > 0
  if (!isTroubled) return
  const { found } = await recheck(context, tenantId, db, channel)
  await keepCheck(db, channel, found, now, { byPerson: true })
}

/** Checks one step and nothing that follows from it. */
export function runOneStep(...args: Parameters<typeof runStep>): Promise<Connection> {
  const [deps, tenantId, db, connectionId, step, input] = args
  return runStep(deps, tenantId, db, connectionId, step, { ...input, alone: 'yes' })
}

const following = (connection: Connection, step: StepName): readonly StepName[] =>
  (NEXT[step] ?? []).filter(
    name => connection.kind === 'whatsapp' || !['register', 'templates'].includes(name),
  )

/** A step that would say nothing new: proven already, or nothing to go by yet. */
function isBeside({ connection, channel }: StepContext, name: StepName): boolean {
  const known: ConnectStep | undefined = connection.steps[name]
  if (name === 'account') return channel !== undefined && known?.state === 'verified'
  return known?.state === 'verified'
}

function checkAddress(context: StepContext): Promise<Seen> {
  const { instance, egress, app, lookup } = context
  return inspectAddress(
    { fetch: egress.fetch.bind(egress), key: instance.keys.field, ...(lookup && { lookup }) },
    publicAddress(context),
    isRehearsal(instance.config, app?.graphBase),
  )
}

/** Registers our address, and waits for nothing: Meta's own call has come by the time it answers. */
async function checkWebhook(context: StepContext): Promise<Seen> {
  const { app, apps, now, connection } = context
  const line = metaLine(context)
  if (!line || !app) return todo('app_first')
  const url = callbackUrl(context)
  if (url === undefined || cannotBeCalled(connection.steps.address)) return todo('address_first')
  if (app.product === 'instagram') {
    const calledAt = apps.lastVerifiedAt(app.key)
    return calledAt ? seenOfCall(calledAt, calledAt, undefined) : waiting('callback_by_hand')
  }
  const answer = await subscribeApp(line, connection.kind, url, app.verifyToken)
  if (answer.outcome !== 'ok') return seenOfCallback(answer)
  return seenOfCall(apps.lastVerifiedAt(app.key), now, answer.shown)
}

// A name or a certificate may look otherwise from inside: there Meta's own call decides, not our probe.
const UNCALLABLE = ['address_missing', 'address_localhost', 'address_http']

function cannotBeCalled(address: ConnectStep | undefined): boolean {
  return address?.state === 'problem' && UNCALLABLE.includes(address.says ?? '')
}

async function checkSubscribed(context: StepContext): Promise<Seen> {
  const { channel } = context
  const line = metaLine(context)
  const token = tokenIn(context)
  if (!channel || !line || token === undefined) return todo('account_first')
  const holder = holderOf(channel)
  if (holder === null) return problem('account_need_waba')
  const whose = { kind: channel.kind, login: channel.login, holder, callbackUrl: callbackUrl(context) ?? '' }
  const posted = await subscribeAccount(line, token, whose)
  const seen = await inspectSubscription(line, token, whose)
  return posted.outcome !== 'ok' && seen.state === 'problem' ? seenOfRefusal(posted) : seen
}

function syncTemplates({ channel, db, now }: StepContext): Seen {
  if (!channel?.wabaId) return todo('account_first')
  enqueue(db, 'templates.sync', { wabaId: channel.wabaId }, now, {
    dedupe: `templates.sync:${channel.wabaId}`,
  })
  return waiting('templates_waiting')
}
