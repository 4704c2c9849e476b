import { createHmac, timingSafeEqual } from 'node:crypto'
import { appSecretProof } from '../channels/graph.ts'
import { type GraphContext, headerOf } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import type { SimulatedAccount, SimulatedApp, SimulatedToken, State } from './state.ts'
import { assetsOf } from './tokens.ts'

type Signed = Pick<GraphContext, 'headers' | 'query' | 'params' | 'state' | 'now'>

export function tokenText(call: Signed): string | null {
  const bearer = /^(?:Bearer|OAuth) (.+)$/i.exec(headerOf(call.headers, 'authorization'))?.[1]
  if (bearer) return bearer
  const given = call.query.get('access_token') ?? call.params().access_token
  return typeof given === 'string' && given !== '' ? given : null
}

/** Whose token a call carries. An app speaks for itself with `id|secret`, all others with what they were given. */
export function callerOf(call: Signed): { token: SimulatedToken; app: SimulatedApp } {
  const text = tokenText(call)
  if (text === null) {
    throw new GraphError(400, 104, 'An access token is required to request this resource.')
  }
  if (text.includes('|')) return { token: appToken(call, text), app: appOfToken(call.state, text) }
  const token = call.state.tokens.get(text)
  const app = token && call.state.apps.get(token.appKey)
  if (!token || !app) throw new GraphError(401, 190, 'Invalid OAuth access token - Cannot parse access token')
  requireAlive(token, call.now)
  checkProof(call, token, app)
  return { token, app }
}

export function appOfToken(state: State, text: string): SimulatedApp {
  const [id, secret] = text.split('|')
  for (const app of state.apps.values()) if (app.id === id && app.secret === secret) return app
  throw new GraphError(
    400,
    190,
    'Invalid OAuth access token - Cannot get application info due to a system error.',
  )
}

function appToken(call: Signed, value: string): SimulatedToken {
  const app = appOfToken(call.state, value)
  return {
    value,
    kind: 'APP',
    appKey: app.key,
    scopes: [],
    assets: [app.id],
    issuedAt: call.now,
    expiresAt: null,
    userId: '0',
  }
}

const REVOKED: Record<NonNullable<SimulatedToken['revoked']>, string> = {
  458: 'Error validating access token: The user has not authorized application.',
  460: 'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  464: 'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
  467: 'Error validating access token: The session is invalid because the user logged out.',
}

export function requireAlive(token: SimulatedToken, now: Date): void {
  if (token.revoked) throw new GraphError(401, 190, REVOKED[token.revoked], { subcode: token.revoked })
  if (token.expiresAt && token.expiresAt <= now) {
    throw new GraphError(
      401,
      190,
      `Error validating access token: Session has expired on ${token.expiresAt.toUTCString()}. The current time is ${now.toUTCString()}.`,
      { subcode: 463 },
    )
  }
}

const PROOF_LIFE_SECONDS = 300

/** A call must come from whoever holds the app secret: a proof of the token, or of the token and the time. */
function checkProof(call: Signed, token: SimulatedToken, app: SimulatedApp): void {
  const params = call.params()
  const given = params.appsecret_proof
  if (given === undefined && app.requiresProof === false) return
  if (typeof given !== 'string')
    throw badParameter('API calls from the server require an appsecret_proof argument')
  const time = params.appsecret_time
  const nowSeconds = call.now.getTime() / 1000
  if (time !== undefined && Math.abs(nowSeconds - Number(time)) > PROOF_LIFE_SECONDS)
    throw badParameter('Invalid appsecret_proof provided in the API argument')
  const expected =
    time === undefined
      ? appSecretProof(token.value, app.secret)
      : createHmac('sha256', app.secret).update(`${token.value}|${time}`).digest('hex')
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  if (left.length !== right.length || !timingSafeEqual(left, right))
    throw badParameter('Invalid appsecret_proof provided in the API argument')
}

/** The account an id means, first the one it names itself: a page speaks for its Instagram account too. */
export function accountFor(
  call: GraphContext,
  id: string | undefined,
  scope?: string | string[],
): SimulatedAccount {
  const { token, app } = call.caller()
  const own = id === 'me' ? call.state.accounts : accountsAt(call.state, id)
  const account = own.find(one => one.appKey === app.key && mayUse(token, one, id))
  if (!account) throw unsupported(call.method, id)
  if (scope !== undefined) requireScope(token, account, scope)
  call.spend(account)
  return account
}

/** Every account an id stands for, the one whose own id it is first. */
export function accountsAt(state: State, id: string | undefined): SimulatedAccount[] {
  if (id === undefined) return []
  const named = state.accounts.filter(account => assetsOf(account).includes(id) && isAddress(account, id))
  return named.sort((a, b) => Number(b.account === id) - Number(a.account === id))
}

/** With Instagram Login no page speaks for the account. */
function isAddress(account: SimulatedAccount, id: string): boolean {
  return !(account.channel === 'instagram' && account.login === 'instagram') || account.account === id
}

function mayUse(token: SimulatedToken, account: SimulatedAccount, id: string | undefined): boolean {
  return id === 'me' ? token.assets.includes(account.account) : token.assets.includes(id ?? '')
}

/** Any one of the named permissions is enough. */
export function requireScope(
  token: SimulatedToken,
  account: SimulatedAccount | undefined,
  scope: string | string[],
): void {
  const wanted = typeof scope === 'string' ? [scope] : scope
  if (wanted.some(one => token.scopes.includes(one))) return
  if (wanted[0] === 'whatsapp_business_messaging') {
    throw new GraphError(
      403,
      200,
      'You do not have the necessary permissions required to send messages on behalf of this WhatsApp Business Account',
    )
  }
  if (wanted[0] === 'pages_messaging') {
    throw new GraphError(403, 10, 'To send messages, the app needs the pages_messaging permission.', {
      subcode: 2018065,
    })
  }
  if (wanted.some(one => /manage_messages$/.test(one)))
    throw new GraphError(403, 3, 'Application does not have the capability to make this API call.')
  if (account?.channel === 'whatsapp')
    throw new GraphError(403, 10, 'Application does not have permission for this action')
  throw new GraphError(403, 200, `Requires ${wanted[0]} permission to manage the object`)
}
