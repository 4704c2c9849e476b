import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { prepared, type TenantDb, transact, unsynced, write } from '../db/database.ts'
import { enqueue, finishJob, postponeJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import { say } from '../lib/said.ts'
import { type ChannelRow, ensureConnection } from './connect/connections.ts'
import { type ConnectDeps, contextFor, metaLine, tokenIn } from './connect/context.ts'
import { refreshInstagramToken } from './connect/inspect-token.ts'
import { keepCheck } from './connect/keep-check.ts'
import { isSilence, recheck } from './connect/recheck.ts'
import { revokeChannel } from './connect/revoke.ts'
import { GRAPH_VERSION } from './graph.ts'
import { addNotice, resolveNotices } from './notices.ts'
import { channels } from './schema.ts'
import { silenceOf } from './silence.ts'
import { hintOf, sealToken } from './tokens.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const CHECK_EVERY_MS = 6 * HOUR
const REFRESH_EVERY_MS = 7 * DAY
const ALARM_BEFORE_MS = 14 * DAY
const VERSION_WARNING_MS = 90 * DAY

/** Ends of the Graph versions that end: Meta's changelog, read 2026-11. */
const VERSION_ENDS: Record<string, string> = {
  'v21.0': '2027-01-21',
  'v22.0': '2027-05-20',
  'v23.0': '2027-10-08',
  'v24.0': '2028-02-18',
  'v25.0': '2028-07-29',
}

/** The daily look at a channel: everything Meta can tell, the token's end, and whether its customers have gone quiet. */
export async function verifyChannel(deps: ConnectDeps, run: JobRun<'channels.verify'>): Promise<void> {
  const { db, job, tenantId } = run
  const now = deps.instance.clock.now()
  const channel = db.select().from(channels).where(eq(channels.id, job.payload.channelId)).get()
  if (!channel) return finish(run)
  if (channel.state === 'disconnected') {
    const revoked = await revokeChannel(deps, tenantId, db, channel.id)
    return revoked === 'later' ? later(run, now, HOUR) : finish(run)
  }
  const isFresh = channel.checkedAt !== null && now.getTime() - channel.checkedAt.getTime() < CHECK_EVERY_MS
  if (!isFresh || channel.state === 'paused') {
    await refreshToken(deps, tenantId, db, channel, now)
    const { found } = await recheck(deps, tenantId, db, channel)
    // Nobody can tell just now: no alarm for that, and another look in an hour.
    if (found.some(({ seen }) => isSilence(seen))) return later(run, now, HOUR)
    await keepCheck(db, channel, found, now, { byPerson: false })
  }
  await write(db, () => {
    const current = db.select().from(channels).where(eq(channels.id, channel.id)).get()
    if (current && current.state !== 'disconnected') tellEnds(db, current, now)
    if (current?.state === 'connected') tellSilence(db, current, now)
    finishJob(db, job)
  })
}

const finish = ({ db, job }: JobRun<'channels.verify'>) => write(db, () => finishJob(db, job))

const later = ({ db, job }: JobRun<'channels.verify'>, now: Date, ms: number) =>
  write(db, () => postponeJob(db, job, new Date(now.getTime() + ms)))

/** Instagram's tokens live sixty days and take sixty more once they are a day old. */
async function refreshToken(
  deps: ConnectDeps,
  tenantId: string,
  db: TenantDb,
  channel: ChannelRow,
  now: Date,
): Promise<void> {
  if (channel.login !== 'instagram' || channel.sealedToken === null) return
  const lastAt = channel.tokenRefreshedAt ?? channel.connectedAt
  const dueAfter = channel.tokenRefreshedAt === null ? DAY : REFRESH_EVERY_MS
  if (now.getTime() - lastAt.getTime() < dueAfter) return
  const { publicId } = await ensureConnection(db, channel, now)
  const context = contextFor(deps, tenantId, db, publicId)
  const line = metaLine(context)
  const token = tokenIn(context)
  if (!line || token === undefined) return
  const longer = await refreshInstagramToken(line, token, now)
  // Too young, or over: whichever it is, the look at the token that follows says it.
  if (!('token' in longer)) return
  await write(db, () => {
    db.update(channels)
      .set({
        sealedToken: sealToken(context.fieldKey, channel.publicId, longer.token),
        tokenHint: hintOf(longer.token),
        tokenExpiresAt: longer.expiresAt,
        tokenRefreshedAt: now,
      })
      .where(eq(channels.id, channel.id))
      .run()
  })
}

/** What ends, told while there is time to do something about it. */
function tellEnds(db: TenantDb, channel: ChannelRow, now: Date): void {
  const { tokenExpiresAt } = channel
  const leftMs = tokenExpiresAt ? tokenExpiresAt.getTime() - now.getTime() : Number.POSITIVE_INFINITY
  if (leftMs > ALARM_BEFORE_MS) resolveNotices(db, channel.id, ['token_expires'], now)
  else {
    const days = Math.max(0, Math.floor(leftMs / DAY))
    addNotice(
      db,
      channel.id,
      {
        kind: 'token_expires',
        severity: days <= 3 ? 'critical' : 'warning',
        said: [say('notice.token_expires', { left: `P${days}D` })],
        payload: { until: tokenExpiresAt?.toISOString() },
      },
      now,
    )
  }
  const end = VERSION_ENDS[GRAPH_VERSION]
  if (!end || Date.parse(end) - now.getTime() > VERSION_WARNING_MS) return
  const said = [say('notice.version_ends', { version: GRAPH_VERSION, day: end })]
  addNotice(db, channel.id, { kind: 'version_ends', severity: 'warning', said, payload: { until: end } }, now)
}

/** No word for three times as long as usual: perhaps a quiet day, perhaps a webhook that no longer arrives. */
function tellSilence(db: TenantDb, channel: ChannelRow, now: Date): void {
  const silence = silenceOf(db, channel.id, now)
  if (!silence) return
  const { lastAt, alarmAt, usualMs } = silence
  if (alarmAt > now) {
    resolveNotices(db, channel.id, ['no_inbound'], now)
  } else {
    const quiet = spanOf(now.getTime() - lastAt.getTime())
    const said = [say('notice.no_inbound', { quiet, usual: spanOf(usualMs) })]
    addNotice(
      db,
      channel.id,
      {
        kind: 'no_inbound',
        severity: 'warning',
        said,
        payload: { since: lastAt.toISOString(), usualMs },
      },
      now,
    )
  }
  const runAt = alarmAt > now ? alarmAt : new Date(now.getTime() + HOUR)
  enqueue(db, 'channels.verify', { channelId: channel.id }, now, { dedupe: `silence:${channel.id}`, runAt })
}

function spanOf(ms: number): string {
  const hours = Math.max(1, Math.round(ms / HOUR))
  return hours < 48 ? `PT${hours}H` : `P${Math.round(hours / 24)}D`
}

const DUE_AFTER_MS = 20 * HOUR

/** Several at a time, so that there is rest between them. */
const TOGETHER_MS = 5 * 60_000

/** Asks for a look at every channel of a business that had none today, spread over some time. Returns how many. */
export function enqueueVerification(db: TenantDb, now: Date, spreadMs: number): number {
  const plan = () => {
    const rows = prepared<{ id: number }>(
      db,
      `SELECT id FROM channels WHERE revoking_token IS NOT NULL
         OR (state <> 'disconnected' AND coalesce(checked_at, 0) < ?) ORDER BY id LIMIT 1000`,
    ).all(now.getTime() - DUE_AFTER_MS)
    const step = Math.min(TOGETHER_MS, spreadMs / 4)
    for (const { id } of rows) {
      const inMs = Math.floor(randomInt(Math.ceil(spreadMs / 4), spreadMs) / step) * step
      const runAt = new Date(now.getTime() + inMs)
      enqueue(db, 'channels.verify', { channelId: id }, now, { dedupe: `verify:${id}`, runAt })
    }
    return rows.length
  }
  return unsynced(db, () => transact(db, plan)) // One that is lost is planned again by the next start.
}
