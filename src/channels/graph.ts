import { createHmac } from 'node:crypto'
import type { StreamedBody } from '../egress/egress.ts'
import { refusalOf } from './errors.ts'
import type { ChannelKind, SendOutcome } from './events.ts'
import { type Fields, fields, idText, isFields, list } from './fields.ts'
import { type GraphUpload, multipartOf } from './multipart.ts'
import { parseWithBigIds } from './webhook-body.ts'

/** Pinned: v25.0 ends 29 Jul 2028. */
export const GRAPH_VERSION = 'v25.0'
export const FACEBOOK_GRAPH = 'https://graph.facebook.com'
export const INSTAGRAM_GRAPH = 'https://graph.instagram.com'

/** A connected account with what is needed to speak for it. */
export interface ChannelConnection {
  kind: ChannelKind
  account: string
  pageId?: string | null
  login: 'facebook' | 'instagram'
  token: string
  appSecret: string
}

/** A call before it is signed: `path` below the version, `query` without proofs or tokens. */
export interface GraphRequest {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: Fields
  /** Instead of `body`: a file with its fields. */
  upload?: GraphUpload
  /** Instead of `body`: bytes as they are, part of a resumable upload. */
  raw?: { content: StreamedBody; headers: Record<string, string> }
  /** A call about a resumable upload: those name the token in another way. */
  isUpload?: boolean
}

export interface GraphDeps {
  /** The egress door, bound to Meta. */
  fetch: (url: string, init: GraphInit) => Promise<Response>
  /** The bases of the app's registration: Meta's, the simulator's, or a loopback one. */
  facebookBase: string
  instagramBase: string
  version?: string
  /** Meta's usage headers, in per cent of what the app and the account may call. */
  onUsage?: (connection: ChannelConnection, usage: GraphUsage) => void
}

export interface GraphUsage {
  app: string | null
  business: string | null
}

export interface GraphInit {
  method: string
  headers: Record<string, string>
  body?: string | StreamedBody
  signal?: AbortSignal
  why: string
}

export type GraphAnswer = { outcome: 'ok'; body: Fields } | Exclude<SendOutcome, { outcome: 'accepted' }>

/** One call to Meta. Never throws, never repeats, and says how much can be known about what became of it. */
export async function callGraph(
  deps: GraphDeps,
  connection: ChannelConnection,
  request: GraphRequest,
  options: { why: string; signal?: AbortSignal },
): Promise<GraphAnswer> {
  const url = graphUrl(deps, connection, request)
  const content = contentOf(request)
  let status: number
  let text: string
  let usage: string | null
  try {
    const response = await deps.fetch(url, {
      method: request.method,
      headers: {
        authorization: `${request.raw || request.isUpload ? 'OAuth' : 'Bearer'} ${connection.token}`,
        accept: 'application/json',
        ...(content && { 'content-type': content.type }),
        ...request.raw?.headers,
      },
      ...(content && { body: content.body }),
      ...(options.signal && { signal: options.signal }),
      why: options.why,
    })
    status = response.status
    usage = response.headers.get('x-business-use-case-usage')
    deps.onUsage?.(connection, { app: response.headers.get('x-app-usage'), business: usage })
    text = await response.text()
  } catch (error) {
    return outcomeOfThrown(error)
  }
  const body = parsedObject(text)
  if (body && isFields(body.error)) return refused(connection.kind, body.error, usage)
  if (status >= 200 && status <= 299 && body) return { outcome: 'ok', body }
  return { outcome: 'unknown', details: `Meta answered ${status} without saying what became of it` }
}

function contentOf({
  body,
  upload,
  raw,
}: GraphRequest): { type: string; body: string | StreamedBody } | undefined {
  if (upload) return multipartOf(upload)
  if (raw) return { type: 'application/octet-stream', body: raw.content }
  return body && { type: 'application/json', body: JSON.stringify(body) }
}

function graphUrl(deps: GraphDeps, connection: ChannelConnection, request: GraphRequest): string {
  const base = connection.login === 'instagram' ? deps.instagramBase : deps.facebookBase
  const url = new URL(`${base.replace(/\/+$/, '')}/${deps.version ?? GRAPH_VERSION}/${request.path}`)
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
  url.searchParams.set('appsecret_proof', appSecretProof(connection.token, connection.appSecret))
  return url.href
}

/** Proves that whoever holds the token is the app's server. */
export function appSecretProof(token: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(token).digest('hex')
}

function parsedObject(text: string): Fields | undefined {
  try {
    const value: unknown = parseWithBigIds(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function refused(kind: ChannelKind, error: Fields, usage: string | null): GraphAnswer {
  const code = idText(error.code) ?? 'unknown'
  const subcode = idText(error.error_subcode)
  const refusal = refusalOf(kind, code, subcode, error.is_transient === true)
  // Templates have Meta's sentence for people in `error_user_msg`, and nothing in the others.
  const details =
    idText(fields(error.error_data).details) ?? idText(error.error_user_msg) ?? idText(error.message) ?? ''
  const retryAfterMs = Math.max(refusal.retryAfterMs ?? 0, regainAccessMs(usage))
  return {
    outcome: 'refused',
    code,
    ...(subcode && { subcode }),
    details: details.slice(0, 1000),
    act: refusal.act,
    ...(retryAfterMs > 0 && { retryAfterMs }),
  }
}

/** The longest wait in Meta's usage header, which counts in minutes. */
function regainAccessMs(header: string | null): number {
  if (!header) return 0
  const minutes = Object.values(parsedObject(header) ?? {})
    .flatMap(list)
    .map(use => Number(fields(use).estimated_time_to_regain_access))
    .filter(value => Number.isFinite(value) && value > 0)
  return Math.min(Math.max(0, ...minutes), 24 * 60) * 60_000
}

// Nothing of the request had left when these were thrown: no address, no connection, no trust in the certificate.
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|EGRESS_REFUSED|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_SSL_\w+|EPROTO)$/

function outcomeOfThrown(error: unknown): GraphAnswer {
  const causes = causesOf(error)
  const code = causes.map(cause => idText(cause.code)).find(found => found !== undefined)
  const neverLeft = causes.some(
    cause =>
      BEFORE_SENDING.test(String(cause.code)) || (cause.code === 'ETIMEDOUT' && cause.syscall === 'connect'),
  )
  return neverLeft
    ? { outcome: 'not_sent', details: `Meta could not be reached (${code})` }
    : { outcome: 'unknown', details: `No answer from Meta (${code ?? causes[0]?.name ?? 'error'})` }
}

/** The error, its causes, and the errors of every address that was tried. */
function causesOf(error: unknown): { code?: unknown; syscall?: unknown; name?: unknown }[] {
  const found: Fields[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && found.length < 20) {
    const next = queue.shift()
    if (typeof next !== 'object' || next === null) continue
    found.push(next as Fields)
    queue.push((next as Fields).cause, ...list((next as Fields).errors))
  }
  return found
}
