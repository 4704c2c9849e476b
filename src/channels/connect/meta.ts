import type { Egress } from '../../egress/egress.ts'
import { type Fields, fields, idText, isFields } from '../fields.ts'
import { appSecretProof, GRAPH_VERSION } from '../graph.ts'
import { redacted } from './redact.ts'

/** Whom we speak as, and where. */
export interface MetaLine {
  fetch: Egress['fetch']
  facebookBase: string
  instagramBase: string
  appId: string
  appSecret: string
}

export interface MetaCall {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: Fields
  /** The access token; `app` speaks as the app itself. */
  token: string | 'app'
  /** Whose Graph: Facebook's unless it says else. */
  on?: 'instagram'
  /** Meta documents a few addresses without the version in front. */
  unversioned?: true
  why: string
}

export type MetaAnswer =
  | { outcome: 'ok'; body: Fields; shown: unknown }
  | { outcome: 'refused'; status: number; code: string; subcode?: string; message: string; shown: unknown }
  /** No answer, or none that can be understood. */
  | { outcome: 'unreachable'; reason: string; shown: unknown }

const PATIENCE_MS = 15_000

/** One call while connecting. Never throws; what comes back may be shown as it is, its secrets are taken out. */
export async function askMeta(line: MetaLine, call: MetaCall): Promise<MetaAnswer> {
  const token = call.token === 'app' ? `${line.appId}|${line.appSecret}` : call.token
  let status: number
  let text: string
  try {
    const response = await line.fetch('meta', urlOf(line, call, token), {
      method: call.method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(call.body && { 'content-type': 'application/json' }),
      },
      ...(call.body && { body: JSON.stringify(call.body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      why: call.why,
    })
    status = response.status
    text = await response.text()
  } catch (error) {
    const reason = reasonOf(error)
    return { outcome: 'unreachable', reason, shown: { noAnswer: reason } }
  }
  const body = parsed(text)
  const shown = redacted(body ?? { status }, [token, line.appSecret, ...secretsIn(call)])
  if (body && isFields(body.error)) return refusedBy(body.error, status, shown)
  if (body && status >= 200 && status <= 299) return { outcome: 'ok', body, shown }
  return { outcome: 'unreachable', reason: `HTTP ${status}`, shown: shown ?? { status } }
}

/** What Meta takes in the address alone. */
function secretsIn({ query = {} }: MetaCall): string[] {
  return [query.input_token, query.fb_exchange_token].filter(value => value !== undefined)
}

function urlOf(line: MetaLine, call: MetaCall, token: string): string {
  const base = call.on === 'instagram' ? line.instagramBase : line.facebookBase
  const version = call.unversioned ? '' : `${GRAPH_VERSION}/`
  const url = new URL(`${base.replace(/\/+$/, '')}/${version}${call.path}`)
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
  url.searchParams.set('appsecret_proof', appSecretProof(token, line.appSecret))
  return url.href
}

function refusedBy(error: Fields, status: number, shown: unknown): MetaAnswer {
  const subcode = idText(error.error_subcode)
  const details = idText(fields(error.error_data).details)
  const message = idText(error.message) ?? ''
  return {
    outcome: 'refused',
    status,
    code: idText(error.code) ?? 'unknown',
    ...(subcode && { subcode }),
    message: details ? `${message} ${details}` : message,
    shown,
  }
}

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (isFields(value)) return value
    return value === true ? { success: true } : undefined
  } catch {
    return undefined
  }
}

/** The code of whatever broke off: `ENOTFOUND`, `CERT_HAS_EXPIRED`, `TimeoutError`. */
export function reasonOf(error: unknown): string {
  let found = 'error'
  for (let cause = error, depth = 0; cause instanceof Error && depth < 6; cause = cause.cause, depth++) {
    const code = (cause as { code?: unknown }).code
    if (typeof code === 'string') return code
    if (cause.name !== 'Error' && cause.name !== 'TypeError') found = cause.name
    const [first] = (cause as AggregateError).errors ?? []
    if (first instanceof Error && cause.cause === undefined) return reasonOf(first)
  }
  return found
}
