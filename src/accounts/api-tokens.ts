import { randomBytes } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Request, RequestHandler } from 'express'
import type { ControlDb } from '../db/database.ts'
import { noteWhereWritable } from '../db/open.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { tenants } from '../tenants/schema.ts'
import { apiTokens } from './schema.ts'
import { hashToken } from './sessions.ts'

export type Scope = (typeof apiTokens.$inferSelect)['scope']

/** Each includes the ones before. */
export const SCOPES: readonly Scope[] = ['read', 'write', 'privacy']

declare module 'express-serve-static-core' {
  interface Request {
    /** Behind `requireToken`: the token's id, for keys of idempotency and for the audit. */
    tokenId: string
  }
}

/** Returns the token itself: it is shown this once. */
export function createApiToken(
  control: ControlDb,
  tenantId: string,
  scope: Scope,
  now: Date,
  name = '',
): string {
  const token = `hl_${randomBytes(32).toString('base64url')}`
  control
    .insert(apiTokens)
    .values({
      id: newId(now),
      tokenHash: hashToken(token),
      tenantId,
      scope,
      name: name.slice(0, 80),
      createdAt: now,
    })
    .run()
  return token
}

/** The tokens of a business that still work, newest first. The token itself is nowhere. */
export function listApiTokens(control: ControlDb, tenantId: string) {
  return control
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scope: apiTokens.scope,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.tenantId, tenantId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.id))
    .limit(100)
    .all()
}

export function revokeApiToken(control: ControlDb, tenantId: string, id: string, now: Date): boolean {
  const { changes } = control
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.id, id), eq(apiTokens.tenantId, tenantId), isNull(apiTokens.revokedAt)))
    .run()
  return changes > 0
}

export interface TokenDeps {
  control: ControlDb
  clock: Clock
  /** 0 lifts the limit. */
  apiPerMinute: number
  /** Puts the tenant on the request; a promise where its file has to be waited for. */
  enter: (req: Request, tenant: typeof tenants.$inferSelect) => Promise<void> | undefined
}

const NOTED_EVERY_MS = 60_000
const BEARER = /^Bearer (hl_[\w-]{43})$/i

/** Only a bearer token of at least this scope passes; it fixes the tenant. */
export function tokenGuard({
  control,
  clock,
  apiPerMinute,
  enter,
}: TokenDeps): (scope: Scope) => RequestHandler {
  const limit = perMinute(apiPerMinute)
  return scope => (req, res, next) => {
    const now = clock.now()
    const found = findToken(control, req.get('Authorization'))
    if (!found) {
      res.setHeader('WWW-Authenticate', 'Bearer')
      throw new AppError('unauthenticated', 'Send an API token: “Authorization: Bearer hl_…”.')
    }
    const waitSeconds = limit(found.token.id, now)
    if (waitSeconds > 0) {
      throw new AppError(
        'too_many',
        `More than ${apiPerMinute} calls in a minute. Try again in ${waitSeconds} s.`,
        {
          retryAfterSeconds: waitSeconds,
        },
      )
    }
    // Whoever asks for more than the token may is known all the same: the refusal is noted with its business.
    req.tokenId = found.token.id
    const ready = enter(req, found.tenant)
    if (SCOPES.indexOf(found.token.scope) < SCOPES.indexOf(scope)) {
      ready?.catch(() => undefined)
      throw new AppError(
        'forbidden',
        `This token may “${found.token.scope}”, this call needs “${scope}”. An owner can make another.`,
      )
    }
    noteUse(control, found.token, now)
    if (ready === undefined) next()
    else void ready.then(() => next(), next)
  }
}

function findToken(control: ControlDb, header: string | undefined) {
  const token = BEARER.exec(header ?? '')?.[1]
  if (!token) return undefined
  return control
    .select({ token: apiTokens, tenant: tenants })
    .from(apiTokens)
    .innerJoin(tenants, eq(tenants.id, apiTokens.tenantId))
    .where(and(eq(apiTokens.tokenHash, hashToken(token)), isNull(apiTokens.revokedAt)))
    .get()
}

function noteUse(control: ControlDb, token: typeof apiTokens.$inferSelect, now: Date): void {
  if (token.lastUsedAt && now.getTime() - token.lastUsedAt.getTime() < NOTED_EVERY_MS) return
  noteWhereWritable(() =>
    control.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, token.id)).run(),
  )
}

/** Counts calls per token and minute; answers how many seconds to wait, 0 for none. */
function perMinute(most: number): (tokenId: string, now: Date) => number {
  const counted = new Map<string, { minute: number; calls: number }>()
  return (tokenId, now) => {
    if (most === 0) return 0
    const minute = Math.floor(now.getTime() / 60_000)
    const current = counted.get(tokenId)
    const calls = current?.minute === minute ? current.calls + 1 : 1
    counted.set(tokenId, { minute, calls })
    return calls > most ? Math.ceil(60 - (now.getTime() % 60_000) / 1000) : 0
  }
}
