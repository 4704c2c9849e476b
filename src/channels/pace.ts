import { randomInt } from 'node:crypto'
import type { Clock } from '../lib/clock.ts'
import type { ChannelKind } from './events.ts'
import { fields, isFields, list } from './fields.ts'
import type { GraphUsage } from './graph.ts'

/** Where a message would go, and what it is, as far as rates care. */
export interface Place {
  kind: ChannelKind
  account: string
  appKey: string
  /** Whoever gets it. */
  recipient: string
  isMedia: boolean
  /** One of many: it leaves room for answers. */
  isBulk?: boolean
}

type Account = Pick<Place, 'kind' | 'account' | 'appKey'>

export interface Pace {
  /**
   * How long this message has to wait, in milliseconds, before it asks again; at 0 it may leave, and is counted.
   * However many wait, only a few of them ask for each turn there is.
   */
  take(place: Place): number
  /** What Meta's headers say about the calls an app and an account have left. */
  noteUsage(account: Account, usage: GraphUsage): void
  /** Meta refused a message with this code: those that say "too many" slow down whatever they are about. */
  noteRefused(place: Place, code: string): void
  /** Everything may leave at once: whoever begins anew begins no faster than this. */
  isRested(): boolean
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Messages a second: where an account begins, and the most Meta lets it, read 2026-11. */
const RATES: Record<ChannelKind, { first: number; most: number; media: number }> = {
  whatsapp: { first: 20, most: 80, media: 80 },
  messenger: { first: 50, most: 250, media: 10 },
  instagram: { first: 20, most: 50, media: 10 },
}
const SLOWEST = 2
/** So much more every time an account was busy for a second and Meta took all of it. */
const RAISE = 1.25

/** To one customer on WhatsApp: one every six seconds, and 45 ahead of that. */
const PAIR: Limit = { perSecond: 1 / 6, burst: 45 }
/** Broadcasts use so much of a rate; answers have the rest for themselves. */
const BULK_SHARE = 0.75

/** Of those that wait, so many ask again for every turn there is. */
const ASKS = 4

const HALVE_ABOVE = 75
const STOP_FROM = 95
const LONGEST_STOP_MS = 60 * MINUTE
const MOST_PAIRS = 20_000

interface Limit {
  perSecond: number
  /** So many at once after a rest. */
  burst: number
}

/** When its next turn would be if all came evenly, in milliseconds: ahead of now by what was used of the burst. */
interface Line {
  evenAt: number
}

interface AccountPace {
  rate: number
  all: Line
  media: Line
  /** When the last of those that wait asks again; those of a broadcast stand in a line of their own. */
  waiting: Line
  waitingBulk: Line
  /** Sent since then, to see when an account was busy for a whole second. */
  busy: { since: number; sent: number }
  /** Meta's usage is high: half of the rate until it says otherwise. */
  isHalved: boolean
  stoppedUntil: number
  /** Stops in a row without a time of Meta's: each is twice as long. */
  stops: number
}

/** Keeps every number, page and account within what Meta takes. In memory: a restart begins rested. */
export function createPace(clock: Clock, jitter: () => number = () => randomInt(0, 1000) / 1000): Pace {
  const accounts = new Map<string, AccountPace>()
  const apps = new Map<string, Pick<AccountPace, 'isHalved' | 'stoppedUntil' | 'stops'>>()
  const pairs = new Map<string, Line>()

  const now = () => clock.now().getTime()

  function accountOf({ kind, account }: Account): AccountPace {
    const key = `${kind}:${account}`
    let pace = accounts.get(key)
    if (!pace) {
      pace = {
        rate: RATES[kind].first,
        all: { evenAt: 0 },
        media: { evenAt: 0 },
        waiting: { evenAt: 0 },
        waitingBulk: { evenAt: 0 },
        busy: { since: now(), sent: 0 },
        isHalved: false,
        stoppedUntil: 0,
        stops: 0,
      }
      accounts.set(key, pace)
    }
    return pace
  }

  function appOf(appKey: string) {
    let app = apps.get(appKey)
    if (!app) {
      app = { isHalved: false, stoppedUntil: 0, stops: 0 }
      apps.set(appKey, app)
    }
    return app
  }

  function pairOf({ kind, account, recipient }: Place): Line {
    const key = `${kind}:${account}:${recipient}`
    let pair = pairs.get(key)
    if (!pair) {
      if (pairs.size >= MOST_PAIRS) forgetSome(pairs, line => line.evenAt <= now())
      pair = { evenAt: 0 }
      pairs.set(key, pair)
    }
    return pair
  }

  /** One after the other, a few for each turn, as the rate may rise: a crowd would come back for one turn. */
  function askAgainAt({ kind, isBulk }: Place, account: AccountPace, turn: number, rate: number): number {
    const line = isBulk ? account.waitingBulk : account.waiting
    const at = Math.max(turn, Math.ceil(line.evenAt))
    line.evenAt = Math.max(line.evenAt, turn) + SECOND / Math.min(RATES[kind].most, ASKS * rate)
    return at
  }

  /** Faster, a little, after every second that was used up and in which Meta took everything. */
  function noteSent(kind: ChannelKind, pace: AccountPace): void {
    const { busy } = pace
    const lastedMs = now() - busy.since
    if (lastedMs < SECOND) {
      busy.sent++
      return
    }
    if (lastedMs < 2 * SECOND && busy.sent >= pace.rate * 0.9)
      pace.rate = Math.min(RATES[kind].most, pace.rate * RAISE)
    pace.busy = { since: now(), sent: 1 }
  }

  return {
    take(place) {
      const account = accountOf(place)
      const app = appOf(place.appKey)
      const stoppedMs = Math.max(account.stoppedUntil, app.stoppedUntil) - now()
      if (stoppedMs > 0) return stoppedMs
      const rate = account.isHalved || app.isHalved ? account.rate / 2 : account.rate
      const mediaRate = Math.min(rate, RATES[place.kind].media)
      const pair = place.kind === 'whatsapp' ? pairOf(place) : undefined
      const burst = place.isBulk ? rate * BULK_SHARE : rate
      const turn = Math.max(
        earliest(account.all, { perSecond: rate, burst }),
        place.isMedia ? earliest(account.media, evenly(mediaRate)) : 0,
      )
      const pairTurn = pair ? earliest(pair, PAIR) : 0
      if (turn > now()) {
        const askAt = askAgainAt(place, account, turn, place.isMedia ? mediaRate : rate)
        return Math.max(askAt, pairTurn) - now()
      }
      if (pairTurn > now()) return pairTurn - now()
      advance(account.all, rate, now())
      if (place.isMedia) advance(account.media, mediaRate, now())
      if (pair) advance(pair, PAIR.perSecond, now())
      noteSent(place.kind, account)
      return 0
    },

    noteUsage(account, usage) {
      const own = accountOf(account)
      heed(own, businessUsage(usage.business), now(), jitter)
      heed(appOf(account.appKey), appUsage(usage.app), now(), jitter)
    },

    noteRefused(place, code) {
      const own = accountOf(place)
      if (code === '130429') {
        own.rate = Math.max(SLOWEST, own.rate / 2)
        use(own.all, evenly(own.rate), now())
        own.busy = { since: now(), sent: 0 }
      } else if (code === '131056') use(pairOf(place), PAIR, now())
      else if (APP_LIMITS.has(code)) heed(appOf(place.appKey), USED_UP, now(), jitter)
      else if (/^(17|32|613|80\d{3})$/.test(code)) heed(own, USED_UP, now(), jitter)
    },

    isRested() {
      const at = now()
      const isFree = ({ isHalved, stoppedUntil }: { isHalved: boolean; stoppedUntil: number }) =>
        !isHalved && stoppedUntil <= at
      const isOver = ({ evenAt }: Line) => evenAt <= at
      return (
        [...accounts.values()].every(
          account =>
            isFree(account) &&
            [account.all, account.media, account.waiting, account.waitingBulk].every(isOver),
        ) &&
        [...apps.values()].every(isFree) &&
        [...pairs.values()].every(isOver)
      )
    },
  }
}

const APP_LIMITS = new Set(['4', '341'])
const USED_UP = { percent: 100, regainMs: 0 }

/** A second's worth at once. */
const evenly = (perSecond: number): Limit => ({ perSecond, burst: perSecond })

function earliest(line: Line, { perSecond, burst }: Limit): number {
  return Math.round(line.evenAt - ((burst - 1) / perSecond) * SECOND)
}

function advance(line: Line, perSecond: number, at: number): void {
  line.evenAt = Math.max(line.evenAt, at) + SECOND / perSecond
}

/** As if all of the burst had just been used. */
function use(line: Line, { perSecond, burst }: Limit, now: number): void {
  line.evenAt = Math.max(line.evenAt, now + (burst / perSecond) * SECOND)
}

/** Those that say nothing any more; where that is not enough, the oldest. */
function forgetSome<Value>(kept: Map<string, Value>, isOver: (value: Value) => boolean): void {
  const most = kept.size / 2
  for (const [key, value] of kept) if (isOver(value)) kept.delete(key)
  for (const key of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(key)
  }
}

interface Usage {
  percent: number
  /** Until calls are taken again, where Meta says so. */
  regainMs: number
}

/** Undefined usage says nothing; a low one lifts what a high one set. */
function heed(
  what: Pick<AccountPace, 'isHalved' | 'stoppedUntil' | 'stops'>,
  usage: Usage | undefined,
  now: number,
  jitter: () => number,
): void {
  if (!usage) return
  what.isHalved = usage.percent > HALVE_ABOVE
  if (usage.percent < STOP_FROM && usage.regainMs === 0) {
    what.stops = 0
    return
  }
  if (what.stoppedUntil > now && usage.regainMs === 0) return // Answers to calls that were under way.
  const ownMs = Math.min(LONGEST_STOP_MS, MINUTE * 2 ** what.stops) * (1 + jitter() / 4)
  what.stops = Math.min(what.stops + 1, 10)
  what.stoppedUntil = Math.max(what.stoppedUntil, now + (usage.regainMs || ownMs))
}

const PARTS = ['call_count', 'total_cputime', 'total_time'] as const

function percentOf(value: Record<string, unknown>): number {
  return Math.max(0, ...PARTS.map(part => Number(value[part])).filter(Number.isFinite))
}

function appUsage(header: string | null): Usage | undefined {
  const value = parsed(header)
  return value && { percent: percentOf(value), regainMs: 0 }
}

function businessUsage(header: string | null): Usage | undefined {
  const value = parsed(header)
  if (!value) return undefined
  const uses = Object.values(value).flatMap(list).map(fields)
  if (uses.length === 0) return undefined
  const minutes = uses
    .map(use => Number(use.estimated_time_to_regain_access))
    .filter(n => Number.isFinite(n) && n > 0)
  return {
    percent: Math.max(...uses.map(percentOf)),
    regainMs: Math.min(Math.max(0, ...minutes), 24 * 60) * MINUTE,
  }
}

function parsed(header: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(header ?? 'null')
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}
