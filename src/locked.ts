import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { Config } from './config/settings.ts'
import { systemClock } from './lib/clock.ts'
import type { Log } from './lib/log.ts'
import { listen } from './listen.ts'
import { unlock } from './tenants/change-key.ts'
import { LockedError, loadMasterKey } from './tenants/keys.ts'
import { render } from './web/page.ts'
import { room } from './web/routes.ts'
import { buildWeb } from './web/web.ts'

const TRIES = 5
const PAUSE_MS = 30_000

/** Does this folder wait for a passphrase? Other troubles with the key are for whoever opens it. */
export function isLocked(config: Config): boolean {
  try {
    loadMasterKey(config.dataDir, config.masterKey?.reveal())
    return false
  } catch (error) {
    return error instanceof LockedError
  }
}

/**
 * While the data is locked there is one page, which asks for the passphrase; Meta is told to come again. Resolves with
 * the key. Nothing of it is written anywhere.
 */
export async function awaitPassphrase(config: Config, log: Log): Promise<Buffer> {
  const clock = systemClock(config.timeOffsetMs)
  let opened: (key: Buffer) => void
  const key = new Promise<Buffer>(resolve => {
    opened = resolve
  })
  let wrong = 0
  let restUntil = 0
  let trying = false

  const r = room('')
  r.get('/unlock', 'public', (req, res) => {
    res.status(503)
    render(res, 'accounts/locked', { title: req.t('locked.title'), layout: 'solo', problem: undefined })
  })
  r.post('/unlock', 'public', async (req, res) => {
    const now = clock.now().getTime()
    const refuse = (problem: string, status: number) => {
      res.status(status)
      render(res, 'accounts/locked', { title: req.t('locked.title'), layout: 'solo', problem })
    }
    if (now < restUntil || trying) {
      const seconds = Math.max(1, Math.ceil((restUntil - now) / 1000))
      res.setHeader('Retry-After', seconds)
      return refuse(req.t('sign_in.wait', { count: seconds }), 429)
    }
    const given = (req.body as { password?: unknown } | undefined)?.password
    trying = true
    const found =
      typeof given === 'string' && given.length <= 1000 ? await unlock(config.dataDir, given) : undefined
    trying = false
    if (!found) {
      wrong++
      if (wrong % TRIES === 0) restUntil = now + PAUSE_MS
      log.warn({ event: 'unlock_failed' }, 'the passphrase was wrong')
      return refuse(req.t('locked.wrong'), 403)
    }
    // The next page is the open server's: it comes up on the same address within a second.
    render(res, 'accounts/unlocked', { title: req.t('locked.opening'), layout: 'solo' })
    res.once('finish', () => opened(found))
  })

  const { app } = buildWeb(
    {
      clock,
      log,
      publicUrl: config.publicUrl,
      allowedHosts: config.allowedHosts,
      trustProxy: config.trustProxy,
      csrfKey: randomBytes(32),
      timeZone: 'UTC',
      signIn: (_req, _res, next) => next(),
      sessionCsrfToken: () => undefined,
      sessionKey: () => undefined,
    },
    [r],
    () => [],
    web => {
      web.use((req, res, next) => {
        if (req.path === '/unlock' || req.path.startsWith('/assets/')) return next()
        res.setHeader('Retry-After', '30')
        const isVisit =
          req.method === 'GET' &&
          req.accepts(['html', 'json']) === 'html' &&
          !/^\/(webhooks|api|metrics)/.test(req.path)
        if (isVisit && !/^\/(healthz|readyz|up)$/.test(req.path)) return res.redirect(303, '/unlock')
        res.status(503).type('text/plain').send('locked\n')
      })
    },
  )
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000, maxHeaderSize: 16_384 }, app)
  server.maxConnections = 100
  const url = await listen(server, config)
  log.warn(
    { event: 'locked', url, pid: process.pid },
    `The data is locked: open ${url}/unlock and type the passphrase`,
  )
  const found = await key
  const closed = new Promise(resolve => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 500).unref()
  await closed
  log.info({ event: 'unlocked' }, 'the data is unlocked')
  return found
}
