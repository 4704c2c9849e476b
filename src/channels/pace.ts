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
  /** How long this message has to wait, in milliseconds. At 0 it may leave, and has its place. */
  take(place: Place): number
  /** What Meta's headers say about the calls an app and an account have left. */
  noteUsage(account: Account, usage: GraphUsage): void
  /** Meta refused a message with this code: those that say "too many" slow down whatever they are about. */
  noteRefused(place: Place, code: string): void
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
const PAIR = { most: 45, perSecond: 1 / 6 }
/** Broadcasts use so much of a rate; answers have the rest for themselves. */
const BULK_SHARE = 0.75

const HALVE_ABOVE = 75
const STOP_FROM = 95
const LONGEST_STOP_MS = 60 * MINUTE
const MOST_PAIRS = 20_000

interface Bucket {
  tokens: number
  at: number
}

interface AccountPace {
  rate: number
  all: Bucket
  media: Bucket
  /** Sent since then, to see when an account was busy for a whole second. */
  busy: { since: number; sent: number }
  /** Meta's usage is high: half of the rate until it says otherwise. */
  isHalved: boolean
  stoppedUntil: number
  /** Stops in a row without a time of Meta's: each is twice as long. */
  stops: number
}

/** Keeps every number, page and account within what Meta takes. In memory: a restart begins with full buckets. */
export function createPace(clock: Clock, jitter: () => number = () => randomInt(0, 1000) / 1000): Pace {
  const accounts = new Map<string, AccountPace>()
  const apps = new Map<string, Pick<AccountPace, 'isHalved' | 'stoppedUntil' | 'stops'>>()
  const pairs = new Map<string, Bucket>()

  const now = () => clock.now().getTime()

  function accountOf({ kind, account }: Account): AccountPace {
    const key = `${kind}:${account}`
    let pace = accounts.get(key)
    if (!pace) {
      const { first, media } = RATES[kind]
      pace = {
        rate: first,
        all: { tokens: first, at: now() },
        media: { tokens: media, at: now() },
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

  function pairOf({ kind, account, recipient }: Place): Bucket {
    const key = `${kind}:${account}:${recipient}`
    let pair = pairs.get(key)
    if (!pair) {
      if (pairs.size >= MOST_PAIRS) forgetFullPairs()
      pair = { tokens: PAIR.most, at: now() }
      pairs.set(key, pair)
    }
    return pair
  }

  /** Those that are full again say nothing. Where none is, the oldest go. */
  function forgetFullPairs(): void {
    const fullAfter = PAIR.most / PAIR.perSecond
    for (const [key, { at }] of pairs) if (now() - at > fullAfter * SECOND) pairs.delete(key)
    for (const key of pairs.keys()) {
      if (pairs.size < MOST_PAIRS / 2) break
      pairs.delete(key)
    }
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
      const reserve = place.isBulk ? rate * (1 - BULK_SHARE) : 0
      const wanted = [{ bucket: account.all, most: rate, perSecond: rate, reserve }]
      if (place.isMedia) {
        const most = Math.min(rate, RATES[place.kind].media)
        wanted.push({ bucket: account.media, most, perSecond: most, reserve: 0 })
      }
      if (place.kind === 'whatsapp') wanted.push({ bucket: pairOf(place), ...PAIR, reserve: 0 })
      for (const { bucket, most, perSecond } of wanted) refill(bucket, most, perSecond, now())
      const waitMs = Math.max(
        ...wanted.map(({ bucket, perSecond, reserve: kept }) =>
          Math.ceil(((1 + kept - bucket.tokens) / perSecond) * SECOND),
        ),
      )
      if (waitMs > 0) return waitMs
      for (const { bucket } of wanted) bucket.tokens -= 1
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
        own.all.tokens = Math.min(own.all.tokens, 0)
        own.busy = { since: now(), sent: 0 }
      } else if (code === '131056') pairOf(place).tokens = 0
      else if (APP_LIMITS.has(code)) heed(appOf(place.appKey), USED_UP, now(), jitter)
      else if (/^(17|32|613|80\d{3})$/.test(code)) heed(own, USED_UP, now(), jitter)
    },
  }
}

const APP_LIMITS = new Set(['4', '341'])
const USED_UP = { percent: 100, regainMs: 0 }

function refill(bucket: Bucket, most: number, perSecond: number, now: number): void {
  const seconds = Math.max(0, now - bucket.at) / SECOND
  bucket.tokens = Math.min(most, bucket.tokens + seconds * perSecond)
  bucket.at = now
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
