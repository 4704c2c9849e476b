import { randomBytes } from 'node:crypto'
import type { Fields } from '../channels/fields.ts'
import { appOfToken, requireAlive, tokenText } from './authorize.ts'
import { type GraphAnswer, type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError } from './graph-error.ts'
import type { SimulatedApp, SimulatedToken } from './state.ts'
import { DAY_MS, LONG_MS, newToken, scopesOf } from './tokens.ts'

/** Signing in, exchanging and renewing tokens, what a token is worth, and taking it back. */
export const answerOAuth: GraphHandler = call => {
  switch (`${call.method} ${call.path.join('/')}`) {
    case 'GET debug_token':
      return json(debugToken(call))
    case 'GET dialog/oauth':
    case 'GET oauth/authorize':
      return consent(call)
    case 'GET oauth/access_token':
      return json(facebookToken(call))
    case 'POST oauth/access_token':
      return json(
        call.params().grant_type === 'authorization_code' ? instagramToken(call) : facebookToken(call),
      )
    case 'GET access_token':
      return json(longInstagramToken(call))
    case 'GET refresh_access_token':
      return json(renewedInstagramToken(call))
    case 'DELETE me/permissions':
      return revoke(call)
  }
  const [id, edge, name] = call.path
  if (call.method === 'DELETE' && edge === 'permissions' && id !== undefined) return revoke(call, name)
  return undefined
}

function appNamed({ state }: GraphContext, id: unknown): SimulatedApp {
  const app = [...state.apps.values()].find(one => one.id === String(id))
  if (!app)
    throw new GraphError(
      400,
      101,
      'Error validating application. Cannot get application info due to a system error.',
    )
  return app
}

function appWithSecret(call: GraphContext, params: Fields): SimulatedApp {
  const app = appNamed(call, params.client_id)
  if (params.client_secret !== app.secret) throw new GraphError(400, 1, 'Error validating client secret.')
  return app
}

/** The page where somebody agrees: agrees at once, and leads back with a code. */
function consent(call: GraphContext): GraphAnswer {
  const { client_id, redirect_uri: redirectUri, state = '', scope } = call.params()
  const app = appNamed(call, client_id)
  if (typeof redirectUri !== 'string' || !URL.canParse(redirectUri))
    throw new GraphError(
      400,
      191,
      'Can’t load URL: The domain of this URL isn’t included in the app’s domains.',
    )
  const isInstagram = call.path[1] === 'authorize'
  const accounts = call.state.accounts.filter(
    one =>
      one.appKey === app.key &&
      (one.login === 'instagram') === isInstagram &&
      (isInstagram || one.channel !== 'whatsapp'),
  )
  const asked = typeof scope === 'string' ? scope.split(/[ ,]+/) : undefined
  const scopes = asked ?? [...new Set(accounts.flatMap(scopesOf))]
  const token = newToken(isInstagram ? 'INSTAGRAM_USER' : 'USER', app, call.now, {
    scopes,
    assets: isInstagram
      ? accounts.slice(0, 1).map(one => one.account)
      : accounts.flatMap(one => [one.account, one.pageId]).filter(id => id !== undefined),
    expiresAt: new Date(call.now.getTime() + 3_600_000),
    isShort: true,
  })
  const url = new URL(redirectUri)
  url.searchParams.set('code', addCode(call, token, redirectUri))
  if (state !== '') url.searchParams.set('state', String(state))
  const location = isInstagram ? `${url.href}#_` : url.href
  return { status: 302, headers: { location }, body: '' }
}

const CODE_LIFE_MS = 3_600_000

export function addCode(
  call: Pick<GraphContext, 'state' | 'now'>,
  token: SimulatedToken,
  redirectUri: string | null,
): string {
  const code = `AQ${randomBytes(24).toString('base64url')}`
  call.state.codes.set(code, { token, redirectUri, expiresAt: new Date(call.now.getTime() + CODE_LIFE_MS) })
  return code
}

/** A code is good once, for the app and the address it was asked for with. */
function redeem(call: GraphContext, app: SimulatedApp, params: Fields): SimulatedToken {
  const code = String(params.code ?? '')
  const known = call.state.codes.get(code)
  call.state.codes.delete(code)
  if (!known || known.token.appKey !== app.key)
    throw new GraphError(400, 100, 'Invalid verification code format.', { subcode: 36008 })
  if (known.expiresAt <= call.now)
    throw new GraphError(400, 100, 'This authorization code has expired.', { subcode: 36007 })
  if (known.redirectUri !== null && known.redirectUri !== params.redirect_uri) {
    throw new GraphError(
      400,
      100,
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      { subcode: 36008 },
    )
  }
  call.state.tokens.set(known.token.value, known.token)
  return known.token
}

/** A code becomes a token, an hour’s token becomes one for 60 days, an app’s id and secret its own token. */
function facebookToken(call: GraphContext): Fields {
  const params = call.params()
  const app = appWithSecret(call, params)
  if (params.grant_type === 'client_credentials')
    return { access_token: `${app.id}|${app.secret}`, token_type: 'bearer' }
  if (params.grant_type === 'fb_exchange_token') {
    const short = call.state.tokens.get(String(params.fb_exchange_token ?? ''))
    if (!short || short.appKey !== app.key)
      throw new GraphError(400, 190, 'Invalid OAuth access token - Cannot parse access token')
    requireAlive(short, call.now)
    const long = newToken('USER', app, call.now, {
      scopes: short.scopes,
      assets: short.assets,
      userId: short.userId,
      expiresAt: new Date(call.now.getTime() + LONG_MS),
    })
    call.state.tokens.set(long.value, long)
    return shown(call, long)
  }
  if (params.code === undefined) throw badParameter('Missing required parameter: code')
  return shown(call, redeem(call, app, params))
}

function shown(call: GraphContext, token: SimulatedToken): Fields {
  return {
    access_token: token.value,
    token_type: 'bearer',
    ...(token.expiresAt && { expires_in: secondsLeft(call, token.expiresAt) }),
  }
}

const secondsLeft = (call: GraphContext, at: Date) => Math.round((at.getTime() - call.now.getTime()) / 1000)

function instagramToken(call: GraphContext): Fields {
  const params = call.params()
  const app = appWithSecret(call, params)
  const token = redeem(call, app, params)
  const [user_id] = token.assets
  return { access_token: token.value, user_id, permissions: token.scopes }
}

function longInstagramToken(call: GraphContext): Fields {
  const params = call.params()
  if (params.grant_type !== 'ig_exchange_token') throw badParameter('Invalid parameter grant_type')
  const short = instagramTokenOf(call)
  const app = call.state.apps.get(short.appKey)!
  if (params.client_secret !== app.secret) throw new GraphError(400, 1, 'Error validating client secret.')
  if (!short.isShort) throw badParameter('Unsupported request: the token is long-lived already.')
  const long = newToken('INSTAGRAM_USER', app, call.now, {
    scopes: short.scopes,
    assets: short.assets,
    expiresAt: new Date(call.now.getTime() + LONG_MS),
  })
  call.state.tokens.set(long.value, long)
  return shown(call, long)
}

/** At least a day old and not over yet, for 60 more days. The same token goes on. */
function renewedInstagramToken(call: GraphContext): Fields {
  if (call.params().grant_type !== 'ig_refresh_token') throw badParameter('Invalid parameter grant_type')
  const token = instagramTokenOf(call)
  if (call.now.getTime() - token.issuedAt.getTime() < DAY_MS)
    throw new GraphError(400, 10, 'The access token must be at least 24 hours old to be refreshed.', {
      type: 'IGApiException',
    })
  token.expiresAt = new Date(call.now.getTime() + LONG_MS)
  token.issuedAt = call.now
  return { ...shown(call, token), permissions: token.scopes.join(',') }
}

function instagramTokenOf(call: GraphContext): SimulatedToken {
  const token = call.state.tokens.get(tokenText(call) ?? '')
  if (token?.kind !== 'INSTAGRAM_USER')
    throw new GraphError(400, 190, 'Invalid OAuth access token - Cannot parse access token')
  requireAlive(token, call.now)
  return token
}

/** Takes one permission back, or the whole token. */
function revoke(call: GraphContext, permission?: string): GraphAnswer {
  const { token } = call.caller()
  const stored = call.state.tokens.get(token.value)
  if (!stored) throw badParameter('This token cannot be revoked.')
  if (permission === undefined) stored.revoked = 458
  else stored.scopes = stored.scopes.filter(scope => scope !== permission)
  return success()
}

/** What a token is worth, told to its app. Tokens of Instagram Login are not known here. */
function debugToken(call: GraphContext): Fields {
  const app = debuggingApp(call)
  const input = String(call.params().input_token ?? '')
  const token = call.state.tokens.get(input)
  if (!token || token.kind === 'INSTAGRAM_USER') {
    const error = { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }
    return { data: { error, is_valid: false, scopes: [] } }
  }
  if (token.appKey !== app.key)
    throw new GraphError(400, 100, 'The App_id in the input_token did not match the Viewing App')
  const problem = problemOf(call, token)
  const expires = token.expiresAt ? Math.floor(token.expiresAt.getTime() / 1000) : 0
  const isForPerson = token.kind === 'USER' || token.kind === 'PAGE'
  return {
    data: {
      app_id: app.id,
      type: token.kind,
      application: app.name ?? 'Simulator',
      ...(isForPerson && {
        data_access_expires_at: Math.floor((token.issuedAt.getTime() + 90 * DAY_MS) / 1000),
      }),
      ...(problem && { error: problem }),
      expires_at: expires,
      is_valid: problem === undefined,
      issued_at: Math.floor(token.issuedAt.getTime() / 1000),
      ...(token.kind === 'PAGE' && { profile_id: token.assets[0] }),
      scopes: token.scopes,
      granular_scopes: token.scopes.map(scope => ({ scope, target_ids: targetsOf(call, token, scope) })),
      user_id: token.userId,
    },
  }
}

function debuggingApp(call: GraphContext): SimulatedApp {
  const text = tokenText(call)
  if (text?.includes('|')) return appOfToken(call.state, text)
  return call.caller().app
}

function problemOf(call: GraphContext, token: SimulatedToken): Fields | undefined {
  try {
    requireAlive(token, call.now)
    return undefined
  } catch (error) {
    const { code, message, more } = error as GraphError
    return { code, message, subcode: more.subcode }
  }
}

/** The accounts a permission was given for: business accounts, pages, Instagram accounts. */
function targetsOf({ state }: GraphContext, token: SimulatedToken, scope: string): string[] {
  const kind = scope.startsWith('whatsapp')
    ? 'whatsapp'
    : scope.startsWith('instagram')
      ? 'instagram'
      : 'page'
  const targets = state.accounts.flatMap(account => {
    if (account.appKey !== token.appKey) return []
    if (kind === 'whatsapp') return account.channel === 'whatsapp' ? [account.wabaId ?? account.account] : []
    if (kind === 'instagram') return account.channel === 'instagram' ? [account.account] : []
    return account.channel === 'whatsapp' ? [] : [account.pageId ?? account.account]
  })
  return [...new Set(targets)].filter(id => token.assets.includes(id))
}
