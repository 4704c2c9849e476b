import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { prepared, type TenantDb, transact, write } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import type { Instance } from '../tenants/instance.ts'
import { channelRoutes } from '../tenants/schema.ts'
import { inEnglish } from '../web/said.ts'
import type { AppRegistry, RegisteredApp } from './app-registry.ts'
import type { ChannelKind } from './events.ts'
import { channels, connections } from './schema.ts'
import { UNSTOPPED } from './stop.ts'
import { hintOf, sealToken } from './tokens.ts'

export type Channel = typeof channels.$inferSelect

export interface NewChannel {
  kind: ChannelKind
  /** Phone number id, Instagram account id or page id. */
  account: string
  appKey: string
  name: string
  token: string
  wabaId?: string
  pageId?: string
  login?: 'facebook' | 'instagram'
}

const unfinished = [say('notice.unfinished')]
const UNFINISHED = { stateReason: inEnglish(...unfinished), stateSaid: unfinished }

/**
 * Connects an account, or gives a connected one another token or name. Two files are written, the tenant's first: what
 * a crash leaves between them is a paused channel that says so, and connecting again finishes it.
 */
export async function connectChannel(
  instance: Instance,
  apps: AppRegistry,
  tenantId: string,
  input: NewChannel,
): Promise<Channel> {
  const app = appFor(apps, tenantId, input.appKey)
  const login = requireFitting(input, app)
  requireFree(instance, tenantId, input)
  const db = instance.tenants.db(tenantId)
  const channel = await write(db, () => putChannel(instance, tenantId, db, { ...input, login }))
  try {
    putRoute(instance, tenantId, channel)
  } catch (error) {
    // Somebody else was quicker: the token must not stay with a business it is of no use to.
    if (error instanceof AppError) await write(db, () => destroyToken(db, channel, instance.clock.now()))
    throw error
  }
  await write(db, () => {
    db.update(channels)
      .set({ state: 'connected', ...UNSTOPPED })
      .where(eq(channels.id, channel.id))
      .run()
  })
  apps.reload()
  return getChannel(db, channel.publicId)
}

const REVOKE_AFTER_MS = 10_000

/**
 * Ends it: nothing more comes in, nothing can be sent with its token, and what was not sent yet is not sent. The
 * history stays. Waits for nobody: Meta is told by whoever calls, else by the job that is left behind.
 */
export async function disconnectChannel(
  instance: Instance,
  apps: AppRegistry,
  tenantId: string,
  channelId: string,
): Promise<Channel> {
  const db = instance.tenants.db(tenantId)
  const channel = getChannel(db, channelId)
  const now = instance.clock.now()
  instance.control.delete(channelRoutes).where(eq(channelRoutes.channelId, channelId)).run()
  apps.reload()
  await write(db, () => {
    destroyToken(db, channel, now)
    cancelQueued(db, channel.id)
    if (channel.state === 'disconnected') return
    db.update(channels)
      .set({ revokingToken: channel.sealedToken, disconnectedAt: now })
      .where(eq(channels.id, channel.id))
      .run()
    const runAt = new Date(now.getTime() + REVOKE_AFTER_MS)
    enqueue(db, 'channels.verify', { channelId: channel.id }, now, { dedupe: `verify:${channel.id}`, runAt })
  })
  return getChannel(db, channelId)
}

export function listChannels(db: TenantDb): Channel[] {
  return db.select().from(channels).orderBy(asc(channels.id)).all()
}

export function getChannel(db: TenantDb, publicId: string): Channel {
  const channel = db.select().from(channels).where(eq(channels.publicId, publicId)).get()
  if (!channel) throw new AppError('not_found', 'There is no such channel.')
  return channel
}

export function channelOfAccount(
  db: TenantDb,
  { kind, account }: Pick<NewChannel, 'kind' | 'account'>,
): Channel | undefined {
  return db
    .select()
    .from(channels)
    .where(and(eq(channels.kind, kind), eq(channels.account, account)))
    .get()
}

/** An app of another business is as unknown as one that does not exist. */
function appFor(apps: AppRegistry, tenantId: string, key: string): RegisteredApp {
  const app = apps.find(key)
  if (app && (app.tenantId === null || app.tenantId === tenantId)) return app
  throw new AppError('not_found', `There is no app “${key.slice(0, 80)}”. See “hearthline app list”.`, {
    said: [say('refusal.app_unknown')],
  })
}

function requireFitting(input: NewChannel, app: RegisteredApp): 'facebook' | 'instagram' {
  const login = input.login ?? (app.product === 'instagram' ? 'instagram' : 'facebook')
  const problems = [
    !/^[\w.-]{1,64}$/.test(input.account) && {
      field: 'account',
      problem: 'is the id Meta shows for it: digits, without spaces',
    },
    (input.name.trim() === '' || input.name.length > 120) && {
      field: 'name',
      problem: 'takes 1–120 characters',
    },
    (input.token === '' || input.token.length > 4096 || /[\s\p{Cc}]/u.test(input.token)) && {
      field: 'token',
      problem: 'is one long word without spaces, as Meta shows it',
    },
    login === 'instagram' &&
      input.kind !== 'instagram' && {
        field: 'login',
        problem: 'can be instagram for Instagram accounts only',
      },
  ].filter(problem => problem !== false)
  if (problems.length === 0) return login
  const sentence = problems.map(({ field, problem }) => `${field} ${problem}`).join('; ')
  throw new AppError('invalid', `The channel was not connected: ${sentence}.`, {
    fields: problems,
    said: problems.map(({ field }) => say(`refusal.channel_${field}`)),
  })
}

function requireFree(
  instance: Instance,
  tenantId: string,
  input: Pick<NewChannel, 'kind' | 'account'>,
): void {
  const owner = ownerOf(instance, input)
  if (owner === undefined || owner === tenantId) return
  throw new AppError(
    'conflict',
    'This account is already connected on this server. Disconnect it there first; one account belongs to one business.',
    { reason: 'account_taken' },
  )
}

function ownerOf(
  instance: Instance,
  { kind, account }: Pick<NewChannel, 'kind' | 'account'>,
): string | undefined {
  return instance.control
    .select({ tenantId: channelRoutes.tenantId })
    .from(channelRoutes)
    .where(and(eq(channelRoutes.kind, kind), eq(channelRoutes.account, account)))
    .get()?.tenantId
}

function putChannel(
  instance: Instance,
  tenantId: string,
  db: TenantDb,
  input: NewChannel & { login: 'facebook' | 'instagram' },
): Channel {
  const now = instance.clock.now()
  const known = channelOfAccount(db, input)
  const publicId = known?.publicId ?? newId(now)
  const values = {
    appKey: input.appKey,
    wabaId: input.wabaId ?? known?.wabaId ?? null,
    pageId: input.pageId ?? known?.pageId ?? (input.kind === 'messenger' ? input.account : null),
    login: input.login,
    name: input.name.trim(),
    sealedToken: sealToken(instance.tenants.keys(tenantId).field, publicId, input.token),
    tokenHint: hintOf(input.token),
    // What was known of the token before is not known of this one.
    tokenExpiresAt: null,
    tokenRefreshedAt: null,
    tokenScopes: null,
    tokenUserId: null,
    revokingToken: null,
    disconnectedAt: null,
  }
  if (known) {
    const resting = known.state === 'disconnected' && {
      state: 'paused' as const,
      ...UNFINISHED,
      connectedAt: now,
    }
    return db
      .update(channels)
      .set({ ...values, ...resting })
      .where(eq(channels.id, known.id))
      .returning()
      .get()
  }
  const fixed = { publicId, kind: input.kind, account: input.account, connectedAt: now }
  return db
    .insert(channels)
    .values({ ...values, ...fixed, state: 'paused', ...UNFINISHED })
    .returning()
    .get()
}

/** The unique key of the routes decides between two that connect the same account at once. */
function putRoute(instance: Instance, tenantId: string, channel: Channel): void {
  const { control } = instance
  transact(control, () => {
    requireFree(instance, tenantId, channel)
    control
      .insert(channelRoutes)
      .values({
        kind: channel.kind,
        account: channel.account,
        tenantId,
        channelId: channel.publicId,
        appKey: channel.appKey,
        wabaId: channel.wabaId,
      })
      .onConflictDoUpdate({
        target: [channelRoutes.kind, channelRoutes.account],
        set: { appKey: channel.appKey, channelId: channel.publicId, wabaId: channel.wabaId },
      })
      .run()
  })
}

function destroyToken(db: TenantDb, channel: Channel, now: Date): void {
  db.update(channels)
    .set({ state: 'disconnected', ...UNSTOPPED, sealedToken: null, tokenHint: null })
    .where(eq(channels.id, channel.id))
    .run()
  db.update(connections)
    .set({ sealedToken: null, tokenHint: null })
    .where(and(eq(connections.channelId, channel.id), isNotNull(connections.sealedToken)))
    .run()
  prepared(db, 'UPDATE channel_notices SET resolved_at = ? WHERE channel_id = ? AND resolved_at IS NULL').run(
    now.getTime(),
    channel.id,
  )
}

/** One that is on its way to Meta cannot be called back. */
function cancelQueued(db: TenantDb, channelId: number): void {
  prepared(
    db,
    `UPDATE messages SET status = 'cancelled'
     WHERE status = 'queued' AND conversation_id IN (SELECT id FROM conversations WHERE channel_id = ?)`,
  ).run(channelId)
}
