import type { ChannelKind } from '../events.ts'
import { type Fields, fields, idText, list } from '../fields.ts'
import { askMeta, type MetaAnswer, type MetaLine } from './meta.ts'
import { problem, type Seen, seenOfRefusal, verified, waiting } from './seen.ts'
import { essentialFields, SUBSCRIPTION_OBJECT, wantedFields } from './steps.ts'

const LOOKS_LIKE_SECRET = /^[0-9a-f]{32}$/i
const LOOKS_LIKE_ID = /^\d{8,32}$/

/** Before Meta is asked: a pair that cannot be one, such as the two swapped. */
export function looksWrong(appId: string, secret: string): Seen | undefined {
  if (LOOKS_LIKE_SECRET.test(appId) && LOOKS_LIKE_ID.test(secret)) return problem('app_swapped')
  if (!/^\d{1,32}$/.test(appId)) return problem('app_id_shape')
  if (secret === '' || secret.length > 256 || /\s/.test(secret)) return problem('app_secret_shape')
  return undefined
}

/** Whether id and secret belong together: Meta tells the app's name to nobody who has not both. */
export async function inspectApp(line: MetaLine): Promise<Seen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: line.appId,
    query: { fields: 'id,name' },
    token: 'app',
    why: 'check the app',
  })
  if (answer.outcome === 'ok') {
    return verified('app_ok', { name: idText(answer.body.name) ?? line.appId }, answer.shown)
  }
  if (answer.outcome === 'refused' && !['4', '17', '2'].includes(answer.code)) {
    return problem('app_refused', { code: answer.code, message: answer.message }, answer.shown)
  }
  return seenOfRefusal(answer)
}

/** Tells Meta where to call. It calls at once to see whether we answer: that call is the proof, not this one's answer. */
export async function subscribeApp(
  line: MetaLine,
  kind: ChannelKind,
  callbackUrl: string,
  verifyToken: string,
): Promise<MetaAnswer> {
  const post = (wanted: readonly string[]) =>
    askMeta(line, {
      method: 'POST',
      path: `${line.appId}/subscriptions`,
      body: {
        object: SUBSCRIPTION_OBJECT[kind],
        callback_url: callbackUrl,
        verify_token: verifyToken,
        fields: wanted.join(','),
        include_values: true,
      },
      token: 'app',
      why: 'tell Meta where to send messages',
    })
  const answer = await post(wantedFields(kind))
  const isAboutFields = answer.outcome === 'refused' && answer.code === '100' && /field/i.test(answer.message)
  return isAboutFields ? post(essentialFields(kind)) : answer
}

/** What it means that Meta did not take our address. Its message names the status its own call got. */
export function seenOfCallback(answer: Exclude<MetaAnswer, { outcome: 'ok' }>): Seen {
  if (answer.outcome !== 'refused') return seenOfRefusal(answer)
  if (answer.code !== '2200' && !/callback|verif/i.test(answer.message)) return seenOfRefusal(answer)
  const status = /(?:status(?: code)?|HTTP)\D{0,12}(\d{3})/i.exec(answer.message)?.[1]
  if (status === '401' || status === '403') return problem('callback_wall', { status }, answer.shown)
  if (status === '404' || status === '421') return problem('callback_other_server', { status }, answer.shown)
  if (/tim(?:ed?|e)[ -]?out|deadline|took too long/i.test(answer.message)) {
    return problem('callback_timeout', {}, answer.shown)
  }
  if (/ssl|certificate|tls/i.test(answer.message)) return problem('callback_certificate', {}, answer.shown)
  return problem('callback_refused', { status, message: answer.message }, answer.shown)
}

/** The subscription as Meta has it, for the daily look: undefined where Meta will not say. */
export async function inspectCallback(
  line: MetaLine,
  kind: ChannelKind,
  callbackUrl: string,
): Promise<Seen | undefined> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: `${line.appId}/subscriptions`,
    token: 'app',
    why: 'check where Meta sends messages',
  })
  if (answer.outcome !== 'ok') return undefined
  const own = list(answer.body.data)
    .map(fields)
    .find(entry => entry.object === SUBSCRIPTION_OBJECT[kind])
  if (!own) return problem('callback_missing', {}, answer.shown)
  if (own.active === false) return problem('callback_inactive', {}, answer.shown)
  const url = idText(own.callback_url)
  if (url !== undefined && url !== callbackUrl) {
    return problem('callback_elsewhere', { url: hostOf(url) }, answer.shown)
  }
  const missing = missingFields(own, kind)
  if (missing.length > 0) return problem('callback_fields', { fields: missing.join(', ') }, answer.shown)
  return verified('callback_kept', {}, answer.shown)
}

function missingFields(own: Fields, kind: ChannelKind): string[] {
  const names = list(own.fields).map(field => idText(field) ?? idText(fields(field).name))
  if (names.length === 0) return []
  return essentialFields(kind).filter(field => !names.includes(field))
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.slice(0, 80)
}

/** Meta took the address. Green when its call has been seen here, since we asked. */
export function seenOfCall(calledAt: Date | null, askedAt: Date, shown: unknown): Seen {
  return calledAt !== null && calledAt >= askedAt
    ? verified('callback_called', { when: calledAt }, shown)
    : waiting('callback_not_seen', {}, shown)
}
