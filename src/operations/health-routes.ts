import type { Express } from 'express'
import { sameText } from '../channels/app-registry.ts'
import type { Clock } from '../lib/clock.ts'
import type { Counters } from './counters.ts'

export interface HealthDeps {
  /** Why requests cannot be served now, or undefined. */
  notReady: () => string | undefined | Promise<string | undefined>
  counters: Counters
  gauges: () => Record<string, number>
  metricsToken: string | undefined
  clock: Clock
}

/** A shorter token could be guessed, were guesses not limited. */
export const LONG_TOKEN_CHARACTERS = 20
const GUESSES_PER_MINUTE = 10
const MINUTE_MS = 60_000

/** For Docker, proxies and monitoring: no session, no version, no secret. */
export function mountHealth(app: Express, deps: HealthDeps): void {
  app.get('/healthz', (_req, res) => {
    res.type('text').send('ok\n')
  })
  app.get(['/readyz', '/up'], async (_req, res) => {
    const reason = await deps.notReady()
    if (reason) res.status(503).set('Retry-After', '5').type('text').send(`${reason}\n`)
    else res.type('text').send('ok\n')
  })
  const guesses = limitGuesses(deps)
  app.get('/metrics', (req, res, next) => {
    if (deps.metricsToken === undefined) return next()
    const waitMs = guesses.wait()
    if (waitMs > 0) {
      res
        .status(429)
        .set('Retry-After', String(Math.ceil(waitMs / 1000)))
        .type('text')
        .send('Too many wrong tokens in a minute. Wait, or set one of 20 characters or more. HL-0429\n')
      return
    }
    const given = /^Bearer (.+)$/.exec(req.get('authorization') ?? '')?.[1] ?? ''
    if (!sameText(given, deps.metricsToken)) {
      guesses.note()
      res.status(401).set('WWW-Authenticate', 'Bearer').end()
      return
    }
    res.type('text/plain; version=0.0.4').send(deps.counters.text(deps.gauges()))
  })
}

/**
 * For a short token, ten wrong ones in a minute and then none is looked at: whoever chose it may be shut out by
 * whoever guesses. A long one cannot be guessed, and stays open. By address it would not do: behind a proxy all share one.
 */
function limitGuesses({ metricsToken, clock }: HealthDeps) {
  const isLong = (metricsToken?.length ?? 0) >= LONG_TOKEN_CHARACTERS
  let wrong: number[] = []
  return {
    note: () => void (isLong || wrong.push(clock.now().getTime())),
    wait() {
      const now = clock.now().getTime()
      wrong = wrong.filter(at => at > now - MINUTE_MS)
      return wrong.length < GUESSES_PER_MINUTE ? 0 : wrong[0]! + MINUTE_MS - now
    },
  }
}
