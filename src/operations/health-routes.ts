import type { Express } from 'express'
import { sameText } from '../channels/app-registry.ts'
import type { Counters } from './counters.ts'

export interface HealthDeps {
  /** Why requests cannot be served now, or undefined. */
  notReady: () => string | undefined
  counters: Counters
  gauges: () => Record<string, number>
  metricsToken: string | undefined
}

/** For Docker, proxies and monitoring: no session, no version, no secret. */
export function mountHealth(app: Express, deps: HealthDeps): void {
  app.get('/healthz', (_req, res) => {
    res.type('text').send('ok\n')
  })
  app.get(['/readyz', '/up'], (_req, res) => {
    const reason = deps.notReady()
    if (reason) res.status(503).set('Retry-After', '5').type('text').send(`${reason}\n`)
    else res.type('text').send('ok\n')
  })
  app.get('/metrics', (req, res, next) => {
    if (deps.metricsToken === undefined) return next()
    const given = /^Bearer (.+)$/.exec(req.get('authorization') ?? '')?.[1] ?? ''
    if (!sameText(given, deps.metricsToken)) {
      res.status(401).set('WWW-Authenticate', 'Bearer').end()
      return
    }
    res.type('text/plain; version=0.0.4').send(deps.counters.text(deps.gauges()))
  })
}
