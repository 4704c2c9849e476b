import {
  createHash,
  createHmac,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Person {
  sub: string
  email?: string
  email_verified?: unknown
  name?: string
}

/** How the next token is made wrong. */
export interface Twist {
  claims?: Record<string, unknown>
  alg?: 'none' | 'HS256'
  otherKey?: boolean
}

interface Grant {
  clientId: string
  redirectUri: string
  challenge: string
  nonce: string | null
  person: Person
  used: boolean
}

const CLIENT = { id: 'hearthline-client', secret: 'client-secret-of-the-stand-in-0123456789' }

/**
 * Google, Apple, Facebook or any other, on this machine: as strict as they are about clients, return addresses, codes
 * and PKCE. Whoever comes is `person`.
 */
export async function startIdentityStandIn() {
  const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const grants = new Map<string, Grant>()
  const faceTokens = new Map<string, Person>()
  const standIn = {
    url: '',
    client: CLIENT,
    person: { sub: 'sub-1' } as Person,
    twist: {} as Twist,
    /** Return addresses that were registered; empty takes any on localhost. */
    returnTo: [] as string[],
    /** Apple's: the public half of the key that makes client secrets. */
    appleKey: undefined as KeyObject | undefined,
    /** Merged into what it says about itself. */
    metadata: {} as Record<string, unknown>,
    /** Every code and token that was handed out. */
    handedOut: [] as string[],
    problems: [] as string[],
    asked: [] as string[],
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url!, standIn.url)
    standIn.asked.push(`${request.method} ${url.pathname}`)
    void answer(request, response, url)
  })

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL) {
    const body = new URLSearchParams(request.method === 'POST' ? await textOf(request) : '')
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, 200, {
          issuer: standIn.url,
          authorization_endpoint: `${standIn.url}/authorize`,
          token_endpoint: `${standIn.url}/token`,
          jwks_uri: `${standIn.url}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
          token_endpoint_auth_methods_supported: ['client_secret_post'],
          code_challenge_methods_supported: ['S256'],
          ...standIn.metadata,
        })
      case '/jwks':
        return json(response, 200, {
          keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
        })
      case '/authorize':
      case '/v25.0/dialog/oauth':
        return authorize(response, url.searchParams, url.pathname === '/authorize')
      case '/token':
        return token(response, body)
      case '/v25.0/oauth/access_token':
        return faceToken(response, body)
      case '/v25.0/me':
        return me(request, response, url)
      default:
        return json(response, 404, {})
    }
  }

  function authorize(response: ServerResponse, query: URLSearchParams, isOidc: boolean) {
    const redirectUri = query.get('redirect_uri') ?? ''
    const wrong = [
      query.get('client_id') !== CLIENT.id && 'client_id',
      !isRegistered(redirectUri) && 'redirect_uri',
      query.get('response_type') !== 'code' && 'response_type',
      (query.get('state') ?? '').length < 40 && 'state',
      query.get('code_challenge_method') !== 'S256' && 'code_challenge_method',
      (query.get('code_challenge') ?? '').length !== 43 && 'code_challenge',
      isOidc && !query.get('scope')?.split(' ').includes('openid') && 'scope',
      isOidc && (query.get('nonce') ?? '').length < 40 && 'nonce',
    ].filter(one => one !== false)
    if (wrong.length > 0) {
      standIn.problems.push(...wrong)
      return json(response, 400, { wrong })
    }
    const code = handOut()
    grants.set(code, {
      clientId: CLIENT.id,
      redirectUri,
      challenge: query.get('code_challenge')!,
      nonce: query.get('nonce'),
      person: standIn.person,
      used: false,
    })
    const state = query.get('state')!
    if (query.get('response_mode') === 'form_post') {
      const fields = { code, state, user: '{"name":{"firstName":"A"}}' }
      const inputs = Object.entries(fields).map(
        ([name, value]) => `<input type="hidden" name="${name}" value='${value}'>`,
      )
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(
        `<form method="post" action="${redirectUri}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`,
      )
      return
    }
    response.writeHead(302, { location: `${redirectUri}?code=${code}&state=${state}` }).end()
  }

  const isRegistered = (uri: string) =>
    standIn.returnTo.length > 0 ? standIn.returnTo.includes(uri) : URL.parse(uri)?.hostname === 'localhost'

  /** The grant of this code, if client, code, return address and verifier are right; each code is good for once. */
  function take(body: URLSearchParams): Grant | string {
    const secret = body.get('client_secret') ?? ''
    if (body.get('client_id') !== CLIENT.id || !isSecret(secret)) return 'invalid_client'
    const grant = grants.get(body.get('code') ?? '')
    if (!grant || grant.used) return 'invalid_grant'
    grant.used = true
    const verifier = body.get('code_verifier') ?? ''
    const isRight = createHash('sha256').update(verifier).digest('base64url') === grant.challenge
    return isRight && body.get('redirect_uri') === grant.redirectUri ? grant : 'invalid_grant'
  }

  function isSecret(secret: string): boolean {
    if (!standIn.appleKey) return secret === CLIENT.secret
    const [head = '', claims = '', signature = ''] = secret.split('.')
    const { iss, sub, aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
    const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'))
    return (
      alg === 'ES256' &&
      kid === 'KEY0000001' &&
      iss === 'TEAM000001' &&
      sub === CLIENT.id &&
      aud === standIn.url &&
      exp * 1000 > Date.now() &&
      verify(
        'sha256',
        Buffer.from(`${head}.${claims}`),
        { key: standIn.appleKey, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      )
    )
  }

  function token(response: ServerResponse, body: URLSearchParams) {
    const grant = take(body)
    if (typeof grant === 'string') return json(response, 400, { error: grant })
    const now = Math.floor(Date.now() / 1000)
    const idToken = signed({
      iss: standIn.url,
      aud: grant.clientId,
      iat: now,
      exp: now + 300,
      nonce: grant.nonce,
      ...grant.person,
      ...standIn.twist.claims,
    })
    standIn.handedOut.push(idToken)
    json(response, 200, { access_token: handOut(), token_type: 'Bearer', expires_in: 300, id_token: idToken })
  }

  function signed(claims: object): string {
    const { alg = 'RS256', otherKey } = standIn.twist
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const text = `${part({ alg, kid: 'one', typ: 'JWT' })}.${part(claims)}`
    if (alg === 'none') return `${text}.`
    if (alg === 'HS256')
      return `${text}.${createHmac('sha256', CLIENT.secret).update(text).digest('base64url')}`
    return `${text}.${sign('sha256', Buffer.from(text), (otherKey ? others : ours).privateKey).toString('base64url')}`
  }

  function faceToken(response: ServerResponse, body: URLSearchParams) {
    if (body.get('grant_type') === 'client_credentials') {
      const isKnown = body.get('client_id') === CLIENT.id && body.get('client_secret') === CLIENT.secret
      return isKnown
        ? json(response, 200, { access_token: handOut(), token_type: 'bearer' })
        : json(response, 400, { error: { message: 'Error validating client secret.', code: 1 } })
    }
    const grant = take(body)
    if (typeof grant === 'string') return json(response, 400, { error: { message: grant, code: 100 } })
    const access = handOut()
    faceTokens.set(access, grant.person)
    json(response, 200, { access_token: access, token_type: 'bearer', expires_in: 5000 })
  }

  function me(request: IncomingMessage, response: ServerResponse, url: URL) {
    const access = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const person = faceTokens.get(access)
    const proof = createHmac('sha256', CLIENT.secret).update(access).digest('hex')
    if (!person || url.searchParams.get('appsecret_proof') !== proof)
      return json(response, 400, { error: { message: 'Invalid appsecret_proof', code: 100 } })
    json(response, 200, { id: person.sub, name: person.name, email: person.email })
  }

  function handOut(): string {
    const text = randomBytes(24).toString('base64url')
    standIn.handedOut.push(text)
    return text
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return standIn
}

export type IdentityStandIn = Awaited<ReturnType<typeof startIdentityStandIn>>

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
