import type { ChannelKind } from '../events.ts'
import { type Fields, fields, idText, list } from '../fields.ts'
import { askMeta, type MetaAnswer, type MetaLine } from './meta.ts'
import { problem, type Seen, seenOfRefusal, verified } from './seen.ts'
import { essentialFields, wantedFields } from './steps.ts'

/** Whose messages: a WhatsApp account, a page, an Instagram account of its own login. */
export interface Subscribed {
  kind: ChannelKind
  login: 'facebook' | 'instagram'
  holder: string
  callbackUrl: string
}

/** Adds our app to the account. Doing it again changes nothing. */
export async function subscribeAccount(
  line: MetaLine,
  token: string,
  whose: Subscribed,
): Promise<MetaAnswer> {
  const post = (names: readonly string[]) =>
    askMeta(line, {
      method: 'POST',
      path: `${whose.holder}/subscribed_apps`,
      // A WhatsApp account is subscribed as a whole; which fields is a matter of the app.
      ...(whose.kind !== 'whatsapp' && { query: { subscribed_fields: names.join(',') } }),
      token,
      ...(whose.login === 'instagram' && { on: 'instagram' as const }),
      why: 'subscribe to the account',
    })
  const fieldsOf = whose.login === 'instagram' ? whose.kind : 'messenger' // A page's fields, its Instagram account's too.
  const answer = await post(wantedFields(fieldsOf, whose.login))
  const isAboutFields =
    answer.outcome === 'refused' && answer.code === '100' && /field|subscribed_fields/i.test(answer.message)
  return isAboutFields && whose.kind !== 'whatsapp' ? post(essentialFields(fieldsOf)) : answer
}

/** Whether our app is among those the account's messages go to, and nobody has turned them elsewhere. */
export async function inspectSubscription(line: MetaLine, token: string, whose: Subscribed): Promise<Seen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: `${whose.holder}/subscribed_apps`,
    token,
    ...(whose.login === 'instagram' && { on: 'instagram' as const }),
    why: 'check the subscription',
  })
  if (answer.outcome !== 'ok') return seenOfRefusal(answer)
  const entries = list(answer.body.data).map(fields)
  const own = entries.find(entry => idsOf(entry).includes(line.appId)) ?? onlyOfInstagram(entries, whose)
  if (!own) return missing(entries, answer.shown)
  const elsewhere = idText(own.override_callback_uri)
  if (elsewhere !== undefined && elsewhere !== whose.callbackUrl) {
    return problem('subscribed_elsewhere', { url: hostOf(elsewhere) }, answer.shown)
  }
  const names = list(own.subscribed_fields).flatMap(name => idText(name) ?? idText(fields(name).name) ?? [])
  if (whose.kind !== 'whatsapp' && names.length > 0 && !names.includes('messages')) {
    return problem('subscribed_fields', {}, answer.shown)
  }
  return verified('subscribed_ok', {}, answer.shown)
}

/** Instagram's own login names the app by another id than the one that is typed here; only apps of the token are listed. */
function onlyOfInstagram(entries: Fields[], whose: Subscribed): Fields | undefined {
  return whose.login === 'instagram' && entries.length === 1 ? entries[0] : undefined
}

function idsOf(entry: Fields): (string | undefined)[] {
  const whatsapp = fields(entry.whatsapp_business_api_data)
  return [idText(entry.id), idText(whatsapp.id), idText(entry.app_id)]
}

function missing(entries: Fields[], shown: unknown): Seen {
  const others = entries.flatMap(entry => {
    const whatsapp = fields(entry.whatsapp_business_api_data)
    return idText(whatsapp.name) ?? idText(entry.name) ?? idText(entry.id) ?? []
  })
  return others.length > 0
    ? problem('subscribed_others', { apps: others.join(', ').slice(0, 200) }, shown)
    : problem('subscribed_missing', {}, shown)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.slice(0, 80)
}

/** Takes our app off the account. */
export function unsubscribeAccount(
  line: MetaLine,
  token: string,
  whose: Pick<Subscribed, 'holder' | 'login'>,
): Promise<MetaAnswer> {
  return askMeta(line, {
    method: 'DELETE',
    path: `${whose.holder}/subscribed_apps`,
    token,
    ...(whose.login === 'instagram' && { on: 'instagram' as const }),
    why: 'take the app off the account',
  })
}

/** Takes back all the giver of a user's token allowed the app. */
export function withdrawPermissions(
  line: MetaLine,
  token: string,
  login: 'facebook' | 'instagram',
): Promise<MetaAnswer> {
  return askMeta(line, {
    method: 'DELETE',
    path: 'me/permissions',
    token,
    ...(login === 'instagram' && { on: 'instagram' as const }),
    why: 'give the permissions back',
  })
}
