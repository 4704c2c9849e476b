import { eq } from 'drizzle-orm'
import { type TenantDb, write } from '../../db/database.ts'
import { enqueue } from '../../jobs/queue.ts'
import { say } from '../../lib/said.ts'
import { addNotice, resolveNotices } from '../notices.ts'
import { channels } from '../schema.ts'
import { paused, UNSTOPPED } from '../stop.ts'
import type { ChannelRow } from './connections.ts'
import { isSilence, type Recheck } from './recheck.ts'
import type { Seen } from './seen.ts'
import type { StepName } from './steps.ts'
import { englishWordsOf, saidOf } from './words.ts'

export interface ChannelCheck {
  ok: boolean
  checkedAt: string
  checks: { name: StepName; ok: boolean; detail: string }[]
}

type Found = Recheck['found']

/** What a row of the page that is not well is called among the notices. */
const NOTICE: Partial<Record<StepName, string>> = {
  app: 'app_refused',
  webhook: 'callback_lost',
  token: 'token_refused',
  account: 'account_unwell',
  subscribed: 'subscription_lost',
}

const TOKEN_IS_OVER = ['token_expired', 'token_invalid', 'token_other_app']

/**
 * Keeps what a look at a channel found: when, what is to be told, and whether it may send. A token that is over pauses
 * it, and what is written meanwhile waits; a paused channel that is well goes on.
 */
export async function keepCheck(
  db: TenantDb,
  channel: ChannelRow,
  found: Found,
  now: Date,
  options: { byPerson: boolean },
): Promise<ChannelCheck> {
  const checks = found.map(({ step, seen, mended }) => ({
    name: step,
    ok: isWell(seen),
    detail: mended ? `${englishWordsOf(seen)} It was missing and has been put back.` : englishWordsOf(seen),
  }))
  const check = { ok: checks.length > 0 && checks.every(one => one.ok), checkedAt: now.toISOString(), checks }
  await write(db, () => {
    const { state } = db.select().from(channels).where(eq(channels.id, channel.id)).get() ?? channel
    if (state === 'disconnected') return
    const after = stateAfter(channel, found, check.ok, now, options)
    if (after.state) wakeSends(db, channel.id, now, after.state)
    db.update(channels)
      .set({ checkedAt: now, checkResult: check, ...after })
      .where(eq(channels.id, channel.id))
      .run()
    for (const { step, seen, mended } of found) tell(db, channel, step, seen, mended === true, now)
  })
  return check
}

/** What waits for a stopped channel is let go of as soon as it works, and watched until then. */
function wakeSends(db: TenantDb, channelId: number, now: Date, state: ChannelRow['state']): void {
  const runAt = new Date(now.getTime() + (state === 'connected' ? 0 : 60_000))
  enqueue(db, 'inbox.resume', { channelId }, now, { dedupe: `resume:${channelId}`, runAt })
}

const isWell = (seen: Seen) => seen.state === 'verified' || seen.state === 'waiting'

function stateAfter(
  channel: ChannelRow,
  found: Found,
  ok: boolean,
  now: Date,
  { byPerson }: { byPerson: boolean },
): Partial<ChannelRow> {
  const over = found.find(({ step, seen }) => step === 'token' && TOKEN_IS_OVER.includes(seen.says ?? ''))
  if (over) {
    return channel.state === 'connected' ? paused(saidOf(over.seen), '190', null) : {}
  }
  // Meta's own pause runs until its end, unless somebody who looked says otherwise.
  const isHeld = channel.pausedUntil !== null && channel.pausedUntil > now && !byPerson
  if (channel.state !== 'paused' || !ok || isHeld) return {}
  return { state: 'connected', ...UNSTOPPED }
}

function tell(
  db: TenantDb,
  channel: ChannelRow,
  step: StepName,
  seen: Seen,
  mended: boolean,
  now: Date,
): void {
  const kind = NOTICE[step]
  if (!kind || isSilence(seen)) return
  if (isWell(seen)) {
    resolveNotices(db, channel.id, [kind], now)
    if (!mended) return
    const said = [say('notice.subscription_mended')]
    addNotice(db, channel.id, { kind: 'subscription_mended', severity: 'warning', said }, now)
    return
  }
  const severity = seen.says === 'token_ends' || seen.says === 'token_temporary' ? 'warning' : 'critical'
  addNotice(db, channel.id, { kind, severity, said: saidOf(seen) }, now)
}
