import type { Request, RequestHandler } from 'express'
import type { AuditEntry } from '../audit/chain.ts'
import type { AuditNotes } from '../audit/notes.ts'
import type { Clock } from '../lib/clock.ts'
import { addressClass } from './address-class.ts'

declare module 'express-serve-static-core' {
  interface Request {
    /** What the audit log says beside the action: settings as old → new, secrets as a fingerprint. Never words or numbers of customers. */
    auditDetails?: Record<string, unknown>
    /** A business of this machine that is none of theirs: they are told that it does not exist. */
    refusedTenant?: string
    /** Data of the business goes out with this answer: noted under this name, though it changes nothing. */
    exported?: string
  }
}

// Answering customers is what the inbox shows, and one's own profile concerns nobody else.
const NOT_NOTED = new Set(['chats.reply', 'signed-in', 'token:read', 'public'])

/** Stands before a route: what it changed, and what it refused to somebody known, goes into the audit log. */
export function noteRequests(
  { audit: notes, clock }: { audit: AuditNotes; clock: Clock },
  permission: string,
  path: string,
): RequestHandler[] {
  const notesChanges = !NOT_NOTED.has(permission) && !isReply(path)
  return [
    (req, res, next) => {
      res.once('finish', () => {
        if (req.refusedTenant) return noteStranger(notes, req, req.refusedTenant, clock.now().getTime())
        const refused = res.statusCode === 403
        const isChange = notesChanges && req.method !== 'GET' && req.method !== 'HEAD'
        const changed = (isChange || req.exported !== undefined) && res.statusCode < 400
        if (!refused && !changed) return
        const entry = entryOf(req, path, refused ? 'refused' : 'done')
        if (!entry) return
        // A refusal before the business was entered is nobody's but the machine's.
        if (req.tenant) notes.tenant(req.tenant.id, entry)
        else notes.instance(entry)
      })
      next()
    },
  ]
}

const strangers = new Map<string, number>()
const STRANGER_EVERY_MS = 60_000

/** Somebody knocked at a business that is not theirs. Once a minute says as much as a thousand times. */
function noteStranger(notes: AuditNotes, req: Request, tenantId: string, nowMs: number): void {
  const key = `${req.user.id}|${tenantId}`
  if (nowMs - (strangers.get(key) ?? -Infinity) < STRANGER_EVERY_MS) return
  if (strangers.size >= 1000) strangers.clear()
  strangers.set(key, nowMs)
  notes.instance({
    actor: req.user.id,
    via: 'web',
    action: 'business.enter',
    object: tenantId,
    outcome: 'refused',
    address: addressClass(req.client.address),
  })
}

const isReply = (path: string) => /\/conversations\/|\/messages/.test(path)

function entryOf(req: Request, path: string, outcome: 'done' | 'refused'): AuditEntry | undefined {
  const actor = actorOf(req)
  if (actor === undefined) return undefined
  return {
    actor,
    via: actor.startsWith('token:') ? 'api' : 'web',
    action: req.exported === undefined ? actionOf(req.method, path) : `export.${req.exported}`,
    object: objectOf(req),
    outcome,
    address: addressClass(req.client.address),
    details: outcome === 'done' ? (req.auditDetails ?? null) : null,
  }
}

export function actorOf(req: Request): string | undefined {
  // A token was what opened the door, whoever is signed in beside it.
  if (req.tokenId) return `token:${req.tokenId}`
  return req.session && req.user.id
}

/** `POST /t/:slug/channels/:id/disconnect` is `channels.disconnect`; what ends in a name is `products.put`. */
export function actionOf(method: string, path: string): string {
  const words = path
    .replace(/^\/t\/:slug|^\/api\/v1/, '')
    .split('/')
    .filter(word => word !== '' && !word.startsWith(':'))
  const ends = path.split('/').at(-1)!
  const isPlainPost = method === 'POST' && !ends.startsWith(':') && words.length > 1
  return [...words, ...(isPlainPost ? [] : [VERBS[method] ?? method.toLowerCase()])].join('.')
}

const VERBS: Record<string, string> = {
  GET: 'read',
  POST: 'change',
  PUT: 'put',
  PATCH: 'change',
  DELETE: 'delete',
}

/** The ids in the path: random ones of ours. Anything else a path may hold is not repeated. */
function objectOf(req: Request): string | null {
  const ids = Object.entries(req.params)
    .filter(
      ([name, value]) => name !== 'slug' && typeof value === 'string' && /^[a-z0-9]{10,32}$/.test(value),
    )
    .map(([, value]) => value)
  return ids.length > 0 ? ids.join(' ') : null
}

/** Every page the operator sees of a business that let him in. */
export function noteLook(notes: AuditNotes, req: Request, tenantId: string): void {
  notes.tenant(tenantId, {
    actor: req.user.id,
    via: 'web',
    action: 'look_in.viewed',
    object: req.path.split('/').slice(3).join('/').slice(0, 120) || null,
    address: addressClass(req.client.address),
  })
}
