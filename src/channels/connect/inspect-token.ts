import type { ChannelKind } from '../events.ts'
import { type Fields, fields, idText, list } from '../fields.ts'
import { askMeta, type MetaLine } from './meta.ts'
import { problem, type Seen, seenOfRefusal, verified } from './seen.ts'
import { neededPermissions } from './steps.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What Meta says of a token. */
export interface TokenFacts {
  /** Null where it never ends. */
  expiresAt: Date | null
  scopes: string[]
  /** `SYSTEM_USER`, `USER`, `PAGE`. */
  type: string
  /** Meta's app-scoped id of whoever gave it. */
  userId: string | undefined
  /** Accounts it names for a permission: WhatsApp accounts, pages. */
  targets: string[]
  /** The page a page's token speaks for. */
  profileId: string | undefined
}

export interface TokenSeen {
  seen: Seen
  facts?: TokenFacts
}

/** `debug_token`, read for one channel: whose it is, what it may do, when it ends. */
export async function inspectToken(
  line: MetaLine,
  kind: ChannelKind,
  token: string,
  now: Date,
): Promise<TokenSeen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: 'debug_token',
    query: { input_token: token },
    token: 'app',
    why: 'check the access token',
  })
  if (answer.outcome !== 'ok') {
    if (answer.outcome === 'refused' && isOfAnotherApp(answer.message)) {
      return { seen: problem('token_other_app', {}, answer.shown) }
    }
    if (answer.outcome === 'refused' && answer.code === '190') {
      return { seen: problem('app_refused', { code: '190', message: answer.message }, answer.shown) }
    }
    return { seen: seenOfRefusal(answer) }
  }
  const data = fields(answer.body.data)
  const facts = factsOf(data, kind)
  return { seen: judge(data, facts, line.appId, kind, now, answer.shown), facts }
}

const isOfAnotherApp = (message: string) =>
  /did not match the viewing app|belongs? to (?:a |an)?(?:other|different) app/i.test(message)

function factsOf(data: Fields, kind: ChannelKind): TokenFacts {
  const granular = list(data.granular_scopes).map(fields)
  const named = granular.flatMap(one => idText(one.scope) ?? [])
  const flat = list(data.scopes).flatMap(scope => idText(scope) ?? [])
  const wanted = neededPermissions(kind, 'facebook')
  const targets = granular
    .filter(one => wanted.includes(idText(one.scope) ?? ''))
    .flatMap(one => list(one.target_ids).flatMap(id => idText(id) ?? []))
  const expires = Number(data.expires_at ?? 0)
  return {
    expiresAt: expires > 0 ? new Date(expires * 1000) : null,
    scopes: [...new Set([...flat, ...named])],
    type: idText(data.type) ?? 'USER',
    userId: idText(data.user_id),
    targets: [...new Set(targets)],
    profileId: idText(data.profile_id),
  }
}

function judge(
  data: Fields,
  facts: TokenFacts,
  appId: string,
  kind: ChannelKind,
  now: Date,
  shown: unknown,
): Seen {
  const ownApp = idText(data.app_id)
  const error = fields(data.error)
  const message = idText(error.message) ?? ''
  if (data.is_valid !== true) {
    if ((ownApp && ownApp !== appId) || isOfAnotherApp(message)) {
      return problem('token_other_app', { app: idText(data.application) ?? ownApp }, shown)
    }
    const ended = idText(error.subcode) === '463' || /expired/i.test(message)
    const isOver = ended || (facts.expiresAt !== null && facts.expiresAt <= now)
    return isOver
      ? problem('token_expired', { when: facts.expiresAt ?? undefined }, shown)
      : problem('token_invalid', { code: idText(error.code) ?? '190', message }, shown)
  }
  if (ownApp !== undefined && ownApp !== appId) {
    return problem('token_other_app', { app: idText(data.application) ?? ownApp }, shown)
  }
  if (facts.expiresAt && facts.expiresAt <= now) {
    return problem('token_expired', { when: facts.expiresAt }, shown)
  }
  const missing = neededPermissions(kind, 'facebook').filter(scope => !facts.scopes.includes(scope))
  if (missing.length > 0) return problem('token_permission', { permissions: missing.join(', ') }, shown)
  if (facts.expiresAt && kind === 'whatsapp' && isTemporary(data, facts.expiresAt, now)) {
    return problem('token_temporary', { hours: hoursLeft(facts.expiresAt, now) }, shown)
  }
  if (facts.expiresAt && facts.expiresAt.getTime() - now.getTime() < 2 * DAY && facts.type !== 'PAGE') {
    return problem('token_ends', { hours: hoursLeft(facts.expiresAt, now) }, shown)
  }
  if (kind === 'whatsapp' && namesNoAccount(data)) return problem('token_no_account', {}, shown)
  return facts.expiresAt
    ? verified('token_until', { until: facts.expiresAt }, shown)
    : verified('token_forever', {}, shown)
}

/** The App Dashboard's own token lives for a day. Where Meta does not say when it was made, a day is the measure. */
function isTemporary(data: Fields, expiresAt: Date, now: Date): boolean {
  const issued = Number(data.issued_at ?? 0) * 1000
  if (issued > 0) return expiresAt.getTime() - issued <= 2 * DAY
  return expiresAt.getTime() - now.getTime() <= DAY
}

const hoursLeft = (until: Date, now: Date) =>
  Math.max(1, Math.floor((until.getTime() - now.getTime()) / HOUR))

/** A permission that was granted for a list of accounts, with nothing on it. */
function namesNoAccount(data: Fields): boolean {
  const own = list(data.granular_scopes)
    .map(fields)
    .filter(one => String(one.scope).startsWith('whatsapp_business'))
  return own.length > 0 && own.every(one => Array.isArray(one.target_ids) && one.target_ids.length === 0)
}

/** Instagram Login has no `debug_token`: the token proves itself, and our secret with it, by being answered. */
export async function inspectInstagramToken(
  line: MetaLine,
  token: string,
): Promise<TokenSeen & { account?: { id: string; ownId: string; username?: string } }> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: 'me',
    query: { fields: 'id,user_id,username' },
    token,
    on: 'instagram',
    why: 'check the access token',
  })
  if (answer.outcome !== 'ok') return { seen: seenOfRefusal(answer) }
  const id = idText(answer.body.user_id) ?? idText(answer.body.id)
  if (id === undefined) return { seen: problem('meta_odd', {}, answer.shown) }
  const username = idText(answer.body.username)
  const facts: TokenFacts = {
    expiresAt: null,
    scopes: [],
    type: 'INSTAGRAM',
    userId: idText(answer.body.id),
    targets: [id],
    profileId: undefined,
  }
  return {
    seen: verified('token_instagram', { name: username ? `@${username}` : id }, answer.shown),
    facts,
    account: { id, ownId: idText(answer.body.id) ?? id, ...(username && { username }) },
  }
}

export interface LongerToken {
  token: string
  expiresAt: Date
}

/** A token of an hour for one of sixty days. Undefined where Meta will not: it is a long one already, or has ended. */
export async function exchangeToken(
  line: MetaLine,
  token: string,
  login: 'facebook' | 'instagram',
  now: Date,
): Promise<LongerToken | undefined> {
  const answer =
    login === 'instagram'
      ? await askMeta(line, {
          method: 'GET',
          path: 'access_token',
          query: { grant_type: 'ig_exchange_token', client_secret: line.appSecret },
          token,
          on: 'instagram',
          unversioned: true,
          why: 'ask for a long-lived token',
        })
      : await askMeta(line, {
          method: 'GET',
          path: 'oauth/access_token',
          query: {
            grant_type: 'fb_exchange_token',
            client_id: line.appId,
            client_secret: line.appSecret,
            fb_exchange_token: token,
          },
          token: 'app',
          why: 'ask for a long-lived token',
        })
  return answer.outcome === 'ok' ? longerToken(answer.body, now) : undefined
}

/** Sixty more days for an Instagram token that is a day old at least. */
export async function refreshInstagramToken(
  line: MetaLine,
  token: string,
  now: Date,
): Promise<LongerToken | Seen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: 'refresh_access_token',
    query: { grant_type: 'ig_refresh_token' },
    token,
    on: 'instagram',
    unversioned: true,
    why: 'refresh the access token',
  })
  if (answer.outcome !== 'ok') return seenOfRefusal(answer)
  return longerToken(answer.body, now) ?? problem('meta_odd', {}, answer.shown)
}

function longerToken(body: Fields, now: Date): LongerToken | undefined {
  const token = idText(body.access_token)
  const seconds = Number(body.expires_in ?? 60 * 86_400)
  if (!token || !Number.isFinite(seconds)) return undefined
  return { token, expiresAt: new Date(now.getTime() + seconds * 1000) }
}
