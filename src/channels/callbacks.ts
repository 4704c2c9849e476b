import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import type { Instance } from '../tenants/instance.ts'
import { notFound } from '../web/errors.ts'
import { render } from '../web/page.ts'
import { textParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AppRegistry } from './app-registry.ts'
import { PROBE_PATH, probeAnswer } from './connect/address.ts'
import { endAccess } from './end-access.ts'
import { findPrivacyRequest, openPrivacyRequest, type PrivacyKind } from './privacy-requests.ts'
import { MOST_SIGNED_CHARACTERS, readSignedRequest } from './signed-request.ts'

export interface CallbackDeps {
  instance: Instance
  apps: AppRegistry
  clock: Clock
  publicUrl: string | undefined
  changed: (tenantId?: string) => void
}

const DEAUTHORIZE = '/meta/:key/deauthorize'
const DATA_DELETION = '/meta/:key/data-deletion'
/** What Meta signs: all else below /meta/ proves nothing. */
export const CALLBACK_PATHS = [DEAUTHORIZE, DATA_DELETION]

/** The form around a signed request may be somewhat longer than what is signed: escapes, other fields. */
const MOST_BODY_BYTES = 4 * MOST_SIGNED_CHARACTERS

/** What Meta calls beside the webhook, and what people read about it. Public: a signature is the proof. */
export function callbackRoutes(deps: CallbackDeps): Room {
  const r = room('')
  r.post(DEAUTHORIZE, 'public', takeCallback(deps, 'deauthorize'))
  r.post(DATA_DELETION, 'public', takeCallback(deps, 'data_deletion'))
  r.get('/privacy/status/:code', 'public', showStatus(deps))
  r.get(`${PROBE_PATH}:nonce`, 'public', (req, res) => {
    const nonce = textParam(req, 'nonce')
    if (!/^[0-9a-f]{32}$/.test(nonce)) throw notFound()
    res.type('text/plain').send(`${probeAnswer(deps.instance.keys.field, nonce)}\n`)
  })
  return r
}

function takeCallback(deps: CallbackDeps, kind: PrivacyKind): RequestHandler {
  return async (req, res) => {
    const app = deps.apps.find(textParam(req, 'key'))
    if (!app) throw notFound()
    const now = deps.clock.now()
    const signed = readSignedRequest(await signedField(req), app.secrets, now)
    if (!signed) {
      throw new AppError(
        'invalid',
        'This is not a request that Meta signed for this app within the last day.',
      )
    }
    const ended = await endAccess(deps, app, signed.userId, now)
    const outcome = ended > 0 ? 'token_destroyed' : 'nothing_held'
    const { code } = openPrivacyRequest(
      deps.instance,
      { kind, appKey: app.key, userId: signed.userId, outcome },
      now,
    )
    const base = deps.publicUrl ?? req.client.origin
    res.json({ url: `${base}/privacy/status/${code}`, confirmation_code: code })
  }
}

/** The field `signed_request` of a form, or nothing at all: what is too long or no form is no request of Meta's. */
async function signedField(req: Request): Promise<string> {
  if (!req.is('application/x-www-form-urlencoded')) return ''
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MOST_BODY_BYTES) return ''
    chunks.push(chunk)
  }
  const given = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).getAll('signed_request')
  return given.length === 1 ? given[0]! : ''
}

const LOOKS_PER_MINUTE = 10
const MOST_ADDRESSES = 10_000

function showStatus({ instance, clock }: CallbackDeps): RequestHandler {
  const looks = new Map<string, { since: number; count: number }>()
  return (req: Request, res: Response) => {
    limit(looks, req.client.address, clock.now().getTime())
    const found = findPrivacyRequest(instance.control, textParam(req, 'code').toUpperCase())
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    if (!found) res.status(404)
    render(res, 'channels/privacy-status', {
      title: req.t('privacy.status'),
      layout: 'solo',
      code: found?.code ?? null,
      state: found?.state ?? 'unknown',
      outcome: found?.outcome ?? null,
      receivedAt: found && req.format.dateTime(found.createdAt),
      doneAt: found?.doneAt ? req.format.dateTime(found.doneAt) : null,
    })
  }
}

/** Codes cannot be tried one after the other. */
function limit(looks: Map<string, { since: number; count: number }>, address: string, now: number): void {
  const known = looks.get(address)
  const current = known && now - known.since < 60_000 ? known : { since: now, count: 0 }
  current.count++
  if (looks.size >= MOST_ADDRESSES && !known) looks.clear()
  looks.set(address, current)
  if (current.count <= LOOKS_PER_MINUTE) return
  throw new AppError('too_many', 'Too many looks in a minute. Wait a moment, then try again.', {
    retryAfterSeconds: Math.ceil((current.since + 60_000 - now) / 1000),
  })
}
