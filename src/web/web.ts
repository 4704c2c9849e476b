import express, { type Express, type Request, type RequestHandler } from 'express'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { loadAssets } from './assets.ts'
import { parseBodies } from './bodies.ts'
import { resolveClient } from './client.ts'
import { giveTokens, refuseForgeries } from './csrf.ts'
import { handleErrors, nothingThere } from './errors.ts'
import { createFlash } from './flash.ts'
import { securityHeaders } from './headers.ts'
import { onlyAllowedHosts } from './hosts.ts'
import { chooseLanguage } from './language.ts'
import { type Claim, framePages } from './page.ts'
import { type Guard, mountRooms, type Room, type RouteEntry } from './routes.ts'
import { loadViews } from './views.ts'

export interface WebOptions {
  clock: Clock
  log: Log
  publicUrl?: string | undefined
  /** Left out or empty: the public URL's host and private addresses. */
  allowedHosts?: string[]
  trustProxy?: string[]
  onUntrusted?: (peer: string) => void
  /** 32 bytes that stay the same over restarts; signs the forms of visitors. */
  csrfKey: Buffer
  /** For pages outside any business. */
  timeZone: string
  /** Views are read once. Off in development. */
  cacheViews?: boolean
  /** Routes that ask for a proof of their own (a signature, a bearer token) and look at no cookie: no CSRF. */
  selfProving?: (permission: string, path: string) => boolean
  /** Paths whose routes read their body themselves, once they know who sends it. */
  rawBodies?: string[]
  /** Who signs in: runs before bodies are read. Sets `req.session` and fills `req.page`. */
  signIn: RequestHandler
  sessionCsrfToken: (req: Request) => string | undefined
  sessionKey: (req: Request) => string | undefined
  /** Something could not be written to the disk. */
  notStored?: () => void
  /** What pages may say about where messages go; left out: nothing. */
  claim?: () => Claim
}

/**
 * The plumbing around all rooms, in the order a request passes it. `before` is for what needs no page:
 * webhooks and health answers.
 */
export function buildWeb(options: WebOptions, rooms: Room[], guard: Guard, before?: (app: Express) => void) {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('etag', false)
  app.use(resolveClient(options), ...securityHeaders(), onlyAllowedHosts(options))
  before?.(app)
  const assets = loadAssets()
  const flash = createFlash(options.sessionKey)
  app.use(assets.serve)
  app.use(
    framePages({
      views: loadViews(options.cacheViews ?? true),
      assets,
      flash,
      clock: options.clock,
      ...(options.claim && { claim: options.claim }),
    }),
  )
  app.use(chooseLanguage(options.timeZone))
  app.use(options.signIn)
  app.use(
    ...parseBodies({
      mayUpload: req => options.sessionKey(req) !== undefined,
      exempt: options.rawBodies ?? [],
    }),
  )
  const forms = { key: options.csrfKey, sessionToken: options.sessionCsrfToken }
  app.use(giveTokens(forms))
  const ours = refuseForgeries(forms)
  const routes: RouteEntry[] = mountRooms(app, rooms, (permission, path) =>
    options.selfProving?.(permission, path) ? guard(permission, path) : [ours, ...guard(permission, path)],
  )
  app.use(nothingThere)
  app.use(handleErrors(options.log, options.notStored))
  return { app, routes }
}
