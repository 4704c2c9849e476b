import { type Fields, isFields } from '../channels/fields.ts'
import { badParameter } from './graph-error.ts'
import type { Knobs } from './knobs.ts'
import type { SimulatedAccount, SimulatedApp, SimulatedToken, State } from './state.ts'
import type { Taken } from './taken.ts'

/** One request to the Graph API, as it came. */
export interface GraphCall {
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
  body: string | Uint8Array
}

export interface GraphReply {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** Thrown where a connection would just end. */
export class HangUp extends Error {
  override readonly name = 'HangUp'
  readonly code = 'ECONNRESET'
}

/** What a handler answers with: an object is sent as JSON with 200. */
export type GraphAnswer = { json: object; status?: number; headers?: Record<string, string> } | GraphReply

/** Answers the calls it knows and leaves the others to the next one. */
export type GraphHandler = (call: GraphContext) => GraphAnswer | undefined | Promise<GraphAnswer | undefined>

/** A request as a handler sees it. */
export interface GraphContext {
  method: string
  /** Below the version: `['700100', 'messages']`. */
  path: readonly string[]
  query: URLSearchParams
  headers: GraphCall['headers']
  raw: Buffer
  now: Date
  state: State
  knobs(account: SimulatedAccount): Knobs
  /** Query, form and JSON body together, as Meta reads its parameters. */
  params(): Fields
  json(): Fields
  multipart(): Promise<FormData>
  /** The token of the call and its app; throws Meta's error where it is missing, over, revoked or without proof. */
  caller(): { token: SimulatedToken; app: SimulatedApp }
  /**
   * The account this id means (number, business account, page or Instagram account) if the token was given it, and may
   * do `scope`; throws Meta's error otherwise.
   */
  account(id: string | undefined, scope?: string | string[]): SimulatedAccount
  /** Counts this call once against what the account may ask in an hour or a day. */
  spend(account: SimulatedAccount): void
  /** A message was taken: it is kept, and what becomes of it is told. */
  took(account: SimulatedAccount, taken: Required<Pick<Taken, 'message' | 'customer'>> & Taken): void
  /** Signs a webhook of this account's and sends it; nobody waits for it. */
  tell(account: SimulatedAccount, payload: Fields): void
  /** Asks an address whether it is ours, as Meta does before it subscribes; the error says what was wrong. */
  handshake(app: SimulatedApp, callbackUrl: string, verifyToken: string): Promise<void>
}

export const json = (value: object): GraphAnswer => ({ json: value })
export const success = (): GraphAnswer => json({ success: true })

export function pathOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter(part => part !== '' && !/^v\d+\.\d+$/.test(part))
    .map(part => decodeURIComponent(part))
}

export function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length)
}

export function headerOf(headers: GraphCall['headers'], name: string): string {
  const key = Object.keys(headers).find(known => known.toLowerCase() === name)
  const value = key === undefined ? undefined : headers[key]
  return typeof value === 'string' ? value : ''
}

export function jsonOf(raw: Buffer): Fields {
  let body: unknown
  try {
    body = JSON.parse(raw.toString('utf8'))
  } catch {
    throw badParameter('Invalid JSON')
  }
  if (!isFields(body)) throw badParameter('The body must be a JSON object.')
  return body
}

/** Later ones win: what stands in the body over what stands in the address. Form fields may hold JSON. */
export function paramsOf(query: URLSearchParams, headers: GraphCall['headers'], raw: Buffer): Fields {
  const params: Fields = Object.fromEntries(query)
  const type = headerOf(headers, 'content-type')
  if (raw.length === 0 || type.startsWith('multipart/')) return params
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { ...params, ...Object.fromEntries(new URLSearchParams(raw.toString('utf8'))) }
  if (type === 'application/octet-stream') return params
  return { ...params, ...jsonOf(raw) }
}

export async function multipartOf(headers: GraphCall['headers'], raw: Buffer): Promise<FormData> {
  const type = headerOf(headers, 'content-type')
  if (!type.startsWith('multipart/form-data')) throw badParameter('The parameter file is required.')
  try {
    return await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  } catch {
    throw badParameter('The multipart body could not be read.')
  }
}
