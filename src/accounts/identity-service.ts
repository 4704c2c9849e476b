import { createHmac, createPrivateKey, sign } from 'node:crypto'
import type { ClientAuth, Configuration, CustomFetch, ServerMetadata } from 'openid-client'
import { identityOrigin } from '../egress/destinations.ts'
import type { Egress } from '../egress/egress.ts'
import type { IdentityAttempt } from './identity-attempts.ts'
import type { IdentityProvider, ProviderKind } from './identity-providers.ts'

/** openid-client and what it needs take 3 MB: loaded by whoever first signs in with a provider. */
const loadClient = () => import('openid-client')

const TIMEOUT_S = 15
const KNOWN_FOR_MS = 3_600_000
/** Signed by a key only the provider has: no `none`, and nothing that our own client secret could make. */
const STRONG = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
/** Pinned like the one of channels/graph.ts: v25.0 ends 29 Jul 2028. */
const FACEBOOK_VERSION = 'v25.0'
const FACEBOOK = 'https://graph.facebook.com'

export const WELL_KNOWN_ISSUERS: Partial<Record<ProviderKind, string>> = {
  google: 'https://accounts.google.com',
  apple: 'https://appleid.apple.com',
  facebook: FACEBOOK,
}

export type ServiceProblem =
  | 'unreachable'
  | 'discovery'
  | 'endpoints'
  | 'algorithms'
  | 'keys'
  | 'client'
  | 'redirect'
  | 'apple_key'

/** A provider cannot be used as it is set up; the operator reads why. */
export class ServiceUnusable extends Error {
  override readonly name = 'ServiceUnusable'
  readonly problem: ServiceProblem
  constructor(problem: ServiceProblem, cause?: unknown) {
    super(`the identity provider cannot be used: ${problem}`, { cause })
    this.problem = problem
  }
}

export interface ServiceDeps {
  egress: Pick<Egress, 'fetch'>
  /** A loopback provider is allowed: the Graph URL of the settings is one too. */
  isRehearsal: boolean
  /** Tells the door which hosts the provider named. */
  allow: (provider: IdentityProvider, origins: string[]) => void
  /** Real time: providers know no other, also where a rehearsal moves ours. */
  now: () => Date
}

export interface Proof {
  /** The name that never changes there. */
  subject: string
  email: string | undefined
  /** The provider vouches that this address is theirs. */
  isVerified: boolean
  name: string | undefined
}

type Client = Awaited<ReturnType<typeof loadClient>>

const viaDoor =
  ({ egress }: ServiceDeps, why: string): CustomFetch =>
  // Which library asks is nobody's business: the door says who we are.
  (url, { method, headers: { 'user-agent': _library, ...headers }, body, signal }) =>
    egress.fetch('identity', url, {
      method,
      headers,
      why,
      ...(signal && { signal }),
      ...(body !== null && body !== undefined && { body: String(body) }),
    })

interface Known {
  of: string
  until: number
  metadata: Promise<ServerMetadata>
}

const known = new Map<string, Known>()

/** What the provider says about itself, asked once an hour. What failed is asked again after half a minute. */
function metadataOf(deps: ServiceDeps, provider: IdentityProvider): Promise<ServerMetadata> {
  const now = deps.now().getTime()
  const there = known.get(provider.id)
  if (there?.of === provider.issuer && there.until > now) return there.metadata
  const asked: Known = {
    of: provider.issuer,
    until: now + KNOWN_FOR_MS,
    metadata: discover(deps, provider).catch(error => {
      asked.until = now + 30_000
      throw error
    }),
  }
  known.set(provider.id, asked)
  return asked.metadata
}

async function discover(deps: ServiceDeps, provider: IdentityProvider): Promise<ServerMetadata> {
  if (provider.kind === 'facebook') return facebookMetadata(provider)
  const client = await loadClient()
  const issuer = new URL(provider.issuer)
  const found = await client
    .discovery(issuer, provider.clientId, undefined, client.None(), {
      [client.customFetch]: viaDoor(deps, 'learn how people sign in'),
      timeout: TIMEOUT_S,
      ...(issuer.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
    })
    .catch(error => {
      throw new ServiceUnusable(isOutOfReach(error) ? 'unreachable' : 'discovery', error)
    })
  const metadata: ServerMetadata = { ...found.serverMetadata() }
  // The library lets some issuers stand for others; whoever was typed in is meant.
  if (new URL(metadata.issuer).href !== issuer.href) throw new ServiceUnusable('discovery')
  const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256']
  const algorithms = offered.filter(one => STRONG.includes(one))
  if (algorithms.length === 0) throw new ServiceUnusable('algorithms')
  deps.allow(provider, originsOf(deps, provider, metadata))
  return { ...metadata, id_token_signing_alg_values_supported: algorithms }
}

function originsOf(deps: ServiceDeps, provider: IdentityProvider, metadata: ServerMetadata): string[] {
  const { authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint } = metadata
  try {
    if (!authorization_endpoint || !token_endpoint || !jwks_uri) throw new ServiceUnusable('endpoints')
    identityOrigin(authorization_endpoint, deps.isRehearsal)
    const called = [provider.issuer, token_endpoint, jwks_uri, userinfo_endpoint].filter(
      url => url !== undefined,
    )
    return [...new Set(called.map(url => identityOrigin(url, deps.isRehearsal)))]
  } catch (error) {
    throw new ServiceUnusable('endpoints', error)
  }
}

function facebookMetadata({ issuer }: IdentityProvider): ServerMetadata {
  const dialog = issuer === FACEBOOK ? 'https://www.facebook.com' : issuer
  return {
    issuer,
    authorization_endpoint: `${dialog}/${FACEBOOK_VERSION}/dialog/oauth`,
    token_endpoint: `${issuer}/${FACEBOOK_VERSION}/oauth/access_token`,
  }
}

async function connect(
  deps: ServiceDeps,
  provider: IdentityProvider,
  secret: string,
  why: string,
): Promise<{ client: Client; service: Configuration }> {
  const metadata = await metadataOf(deps, provider)
  const client = await loadClient()
  const service = new client.Configuration(
    metadata,
    provider.clientId,
    {},
    clientAuthOf(client, metadata, provider, secret, deps.now()),
  )
  service[client.customFetch] = viaDoor(deps, why)
  service.timeout = TIMEOUT_S
  if (provider.issuer.startsWith('http:')) client.allowInsecureRequests(service)
  // Off by default for tokens that come straight from the provider: a second lock on the door.
  if (provider.kind !== 'facebook') client.enableNonRepudiationChecks(service)
  return { client, service }
}

function clientAuthOf(
  client: Client,
  metadata: ServerMetadata,
  provider: IdentityProvider,
  secret: string,
  now: Date,
): ClientAuth {
  if (provider.kind === 'apple') return client.ClientSecretPost(appleClientSecret(provider, secret, now))
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  return provider.kind === 'facebook' || methods.includes('client_secret_post')
    ? client.ClientSecretPost(secret)
    : client.ClientSecretBasic(secret)
}

/** Apple gives a key instead of a secret: each call carries a token made with it, good for five minutes. */
export function appleClientSecret(
  { issuer, clientId, keyId, teamId }: Pick<IdentityProvider, 'issuer' | 'clientId' | 'keyId' | 'teamId'>,
  privateKey: string,
  at: Date,
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(at.getTime() / 1000)
  const claims = { iss: teamId, iat: now, exp: now + 300, aud: issuer, sub: clientId }
  const text = `${part({ alg: 'ES256', kid: keyId })}.${part(claims)}`
  try {
    const key = createPrivateKey(privateKey)
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new ServiceUnusable('apple_key')
    return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
  } catch (error) {
    throw new ServiceUnusable('apple_key', error)
  }
}

/** Where to send somebody's browser. */
export async function addressOf(
  deps: ServiceDeps,
  provider: IdentityProvider,
  secret: string,
  attempt: IdentityAttempt,
): Promise<URL> {
  const { client, service } = await connect(deps, provider, secret, 'let somebody sign in')
  return client.buildAuthorizationUrl(service, {
    response_type: 'code',
    redirect_uri: attempt.returnTo,
    scope: SCOPES[provider.kind],
    state: attempt.state,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(provider.kind !== 'facebook' && { nonce: attempt.nonce }),
    ...(provider.kind === 'google' && { prompt: 'select_account' }),
    ...(provider.kind === 'apple' && { response_mode: 'form_post' }),
  })
}

const SCOPES: Record<ProviderKind, string> = {
  google: 'openid email profile',
  apple: 'openid email',
  facebook: 'public_profile',
  oidc: 'openid email profile',
}

/** Who came back, checked: state, code verifier, and the token's issuer, audience, nonce, time and signature. */
export async function proveIdentity(
  deps: ServiceDeps,
  provider: IdentityProvider,
  secret: string,
  attempt: IdentityAttempt,
  came: URLSearchParams,
): Promise<Proof> {
  const { client, service } = await connect(deps, provider, secret, 'let somebody sign in')
  const url = new URL(attempt.returnTo)
  for (const [name, value] of came) url.searchParams.append(name, value)
  const checks = { expectedState: attempt.state, pkceCodeVerifier: attempt.verifier }
  if (provider.kind === 'facebook') {
    const tokens = await client.authorizationCodeGrant(service, url, checks)
    return askFacebook(deps, provider, secret, tokens.access_token)
  }
  const tokens = await client.authorizationCodeGrant(service, url, {
    ...checks,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const about =
    claims.email === undefined && service.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(service, tokens.access_token, claims.sub)
      : claims
  const { email, email_verified: verified, name } = about as Record<string, unknown>
  return {
    subject: claims.sub,
    email: textOf(email),
    // Apple has said it as a text.
    isVerified: verified === true || (provider.kind === 'apple' && verified === 'true'),
    name: textOf(name),
  }
}

/** Facebook does not say whether an address is confirmed, so it proves nothing. */
async function askFacebook(
  { egress }: ServiceDeps,
  provider: IdentityProvider,
  secret: string,
  token: string,
): Promise<Proof> {
  const url = new URL(`${provider.issuer}/${FACEBOOK_VERSION}/me`)
  url.searchParams.set('fields', 'id,name')
  url.searchParams.set('appsecret_proof', createHmac('sha256', secret).update(token).digest('hex'))
  const response = await egress.fetch('identity', url, {
    headers: { authorization: `Bearer ${token}` },
    why: 'let somebody sign in',
    signal: AbortSignal.timeout(TIMEOUT_S * 1000),
  })
  const about = response.ok ? ((await response.json()) as Record<string, unknown>) : {}
  const subject = textOf(about.id)
  if (!subject) throw new Error('Facebook did not say who it is')
  return { subject, email: undefined, isVerified: false, name: textOf(about.name) }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 255 ? value : undefined

/** Asks the provider afresh whether people can be sent there. Throws ServiceUnusable, or it can be used. */
export async function checkService(
  deps: ServiceDeps,
  provider: IdentityProvider,
  secret: string,
  returnTo: string,
): Promise<void> {
  known.delete(provider.id)
  const { client, service } = await connect(deps, provider, secret, 'check how people sign in')
  const { jwks_uri: keysUrl } = service.serverMetadata()
  if (provider.kind !== 'facebook') await checkKeys(deps, keysUrl!)
  try {
    if (provider.kind === 'facebook') await client.clientCredentialsGrant(service)
    // A code nobody was given: whoever knows the client says that, whoever does not says so first.
    else
      await client.genericGrantRequest(service, 'authorization_code', {
        code: 'hearthline-check',
        redirect_uri: returnTo,
        code_verifier: client.randomPKCECodeVerifier(),
      })
  } catch (error) {
    const said = error instanceof client.ResponseBodyError ? error.error : undefined
    if (provider.kind === 'facebook')
      throw new ServiceUnusable(isOutOfReach(error) ? 'unreachable' : 'client', error)
    if (said === 'redirect_uri_mismatch') throw new ServiceUnusable('redirect', error)
    if (
      said === 'invalid_client' ||
      said === 'unauthorized_client' ||
      error instanceof client.WWWAuthenticateChallengeError
    )
      throw new ServiceUnusable('client', error)
    if (isOutOfReach(error)) throw new ServiceUnusable('unreachable', error)
  }
}

async function checkKeys({ egress }: ServiceDeps, url: string): Promise<void> {
  const signal = AbortSignal.timeout(TIMEOUT_S * 1000)
  try {
    const response = await egress.fetch('identity', url, { why: 'check how people sign in', signal })
    const { keys } = (await response.json()) as { keys?: unknown[] }
    if (!response.ok || !Array.isArray(keys) || keys.length === 0) throw new ServiceUnusable('keys')
  } catch (error) {
    throw new ServiceUnusable(isOutOfReach(error) ? 'unreachable' : 'keys', error)
  }
}

/** Nobody answered, or the door let nobody through. */
function isOutOfReach(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 6; cause = cause.cause, depth++) {
    const { name, message, code } = cause as Error & { code?: unknown }
    if (name === 'EgressRefused' || name === 'TimeoutError' || message === 'fetch failed') return true
    if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true
  }
  return false
}
