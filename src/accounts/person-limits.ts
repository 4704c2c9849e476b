import type { Request, RequestHandler } from 'express'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'

const HOUR_MS = 3_600_000
const MOST_PEOPLE = 10_000

/** How often one person may do what costs a lot, or what a stolen session would do at once. */
const PERSON_LIMITS = {
  search: { most: 10, windowMs: 1_000 },
  export: { most: 3, windowMs: HOUR_MS },
  erase: { most: 20, windowMs: HOUR_MS },
  /** Links that set a new password, for one person. */
  reset: { most: 5, windowMs: HOUR_MS },
} as const

export type LimitedAct = keyof typeof PERSON_LIMITS

export interface PersonLimits {
  /** Counts the act; throws `too_many` instead when it was done too often. `whose` is the user, or whom it is about. */
  count(req: Request, act: LimitedAct, whose?: string): void
  /** The same, before a route. */
  before(act: LimitedAct): RequestHandler
  /** Before every page: a search is a `GET` with `q`. */
  searches: RequestHandler
}

/** Counted in memory. `lifted` (HEARTHLINE_API_PER_MINUTE=0) leaves the links for passwords alone. */
export function personLimits(clock: Clock, lifted: boolean): PersonLimits {
  const counters = Object.fromEntries(
    Object.entries(PERSON_LIMITS).map(([act, { most, windowMs }]) => [act, slidingLimit(most, windowMs)]),
  ) as Record<LimitedAct, ReturnType<typeof slidingLimit>>

  function count(req: Request, act: LimitedAct, whose = req.user.id): void {
    if (lifted && act !== 'reset') return
    const waitMs = counters[act](whose, clock.now().getTime())
    if (waitMs === 0) return
    const free = new Date(clock.now().getTime() + waitMs)
    throw new AppError('too_many', req.t(`limit.${act}`, { time: req.format.time(free) }), {
      retryAfterSeconds: Math.ceil(waitMs / 1000),
    })
  }

  return {
    count,
    before: act => (req, _res, next) => {
      count(req, act)
      next()
    },
    searches(req, _res, next) {
      const { q } = req.query
      if (req.method === 'GET' && typeof q === 'string' && q.trim() !== '') count(req, 'search')
      next()
    },
  }
}

/** At most `most` in any window: counts and gives 0, or gives how long to wait and counts nothing. */
export function slidingLimit(most: number, windowMs: number): (key: string, nowMs: number) => number {
  const counted = new Map<string, number[]>()
  return (key, nowMs) => {
    const recent = (counted.get(key) ?? []).filter(at => at > nowMs - windowMs)
    if (recent.length >= most) return recent[0]! + windowMs - nowMs
    if (counted.size >= MOST_PEOPLE) forgetOld(counted, nowMs - windowMs)
    recent.push(nowMs)
    counted.set(key, recent)
    return 0
  }
}

function forgetOld(counted: Map<string, number[]>, before: number): void {
  for (const [key, moments] of counted) if ((moments.at(-1) ?? 0) <= before) counted.delete(key)
}
