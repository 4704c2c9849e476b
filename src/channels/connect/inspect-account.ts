import type { ChannelKind } from '../events.ts'
import { type Fields, fields, idText, list } from '../fields.ts'
import type { ConnectOption } from '../schema.ts'
import type { TokenFacts } from './inspect-token.ts'
import { askMeta, type MetaAnswer, type MetaLine } from './meta.ts'
import { problem, type Seen, seenOfRefusal, verified, waiting } from './seen.ts'

const LIST_FIELDS =
  'id,display_phone_number,verified_name,code_verification_status,quality_rating,platform_type,status'
const NUMBER_FIELDS =
  'display_phone_number,verified_name,code_verification_status,quality_rating,platform_type,throughput,whatsapp_business_manager_messaging_limit,status,health_status'
const MOST_ACCOUNTS = 20

/** The numbers of the WhatsApp accounts a token names, to pick one. */
export async function listNumbers(line: MetaLine, token: string, wabaIds: readonly string[]): Promise<Seen> {
  if (wabaIds.length === 0) return problem('account_need_waba')
  const options: ConnectOption[] = []
  const shown: unknown[] = []
  let refused: Seen | undefined
  for (const wabaId of wabaIds.slice(0, MOST_ACCOUNTS)) {
    const answer = await withFewerFields(line, token, `${wabaId}/phone_numbers`, LIST_FIELDS, {
      limit: '100',
    })
    shown.push(answer.shown)
    if (answer.outcome === 'ok') {
      for (const number of list(answer.body.data)) {
        const option = numberOption(fields(number), wabaId)
        if (option) options.push(option)
      }
    } else
      refused ??= isNotAssigned(answer)
        ? problem('account_not_assigned', { waba: wabaId })
        : seenOfRefusal(answer)
  }
  const answer = shown.length === 1 ? shown[0] : shown
  if (options.length > 0) return { ...waiting('account_pick'), answer, options }
  return { ...(refused ?? problem('account_no_numbers')), answer }
}

function isNotAssigned(answer: Exclude<MetaAnswer, { outcome: 'ok' }>): boolean {
  if (answer.outcome !== 'refused') return false
  const code = Number(answer.code)
  return code === 10 || (code >= 200 && code <= 299) || (code === 100 && !/field/i.test(answer.message))
}

function numberOption(number: Fields, wabaId: string): ConnectOption | undefined {
  const account = idText(number.id)
  if (account === undefined) return undefined
  return {
    account,
    wabaId,
    name: idText(number.verified_name) ?? idText(number.display_phone_number) ?? account,
    ...optional('number', idText(number.display_phone_number)),
    ...optional('quality', idText(number.quality_rating)),
    ...optional('status', idText(number.status)),
    ...(number.platform_type === 'ON_PREMISE' && { elsewhere: true }),
  }
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>

/** The pages a token may speak for, and their Instagram accounts. */
export async function listPages(
  line: MetaLine,
  token: string,
  kind: ChannelKind,
  facts: Pick<TokenFacts, 'type'>,
): Promise<Seen> {
  const wanted = 'id,name,tasks,instagram_business_account{id,username}'
  const isPageToken = facts.type === 'PAGE'
  const answer = await askMeta(line, {
    method: 'GET',
    path: isPageToken ? 'me' : 'me/accounts',
    query: isPageToken
      ? { fields: 'id,name,instagram_business_account{id,username}' }
      : { fields: wanted, limit: '100' },
    token,
    why: 'list the pages of the token',
  })
  if (answer.outcome !== 'ok') return seenOfRefusal(answer)
  const pages = isPageToken ? [answer.body] : list(answer.body.data).map(fields)
  const options = pages.flatMap(page => pageOption(page, kind) ?? [])
  if (options.length > 0) return { ...waiting('account_pick', {}, answer.shown), options }
  if (pages.length === 0) return problem('account_no_pages', {}, answer.shown)
  return problem('account_no_instagram', { pages: pages.length }, answer.shown)
}

function pageOption(page: Fields, kind: ChannelKind): ConnectOption | undefined {
  const pageId = idText(page.id)
  if (pageId === undefined) return undefined
  const pageName = idText(page.name) ?? pageId
  if (kind === 'messenger') return { account: pageId, pageId, name: pageName }
  const instagram = fields(page.instagram_business_account)
  const account = idText(instagram.id)
  if (account === undefined) return undefined
  const username = idText(instagram.username)
  return {
    account,
    pageId,
    name: username ? `@${username}` : pageName,
    ...optional('username', username),
  }
}

/** A page's own token, which ends with its giver's role and not with a date. */
export async function pageToken(
  line: MetaLine,
  token: string,
  pageId: string,
): Promise<{ token: string } | Seen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: pageId,
    query: { fields: 'id,name,access_token' },
    token,
    why: 'get the page’s own token',
  })
  if (answer.outcome !== 'ok') return seenOfRefusal(answer)
  const own = idText(answer.body.access_token)
  return own === undefined ? problem('page_no_token', {}, answer.shown) : { token: own }
}

export interface AccountSeen {
  seen: Seen
  name?: string
  number?: string
  username?: string
  quality?: string
  limit?: string
  /** WhatsApp: `CONNECTED` on the Cloud API needs no PIN. */
  isRegistered?: boolean
}

/** The picked number as Meta describes it. */
export async function inspectNumber(line: MetaLine, token: string, account: string): Promise<AccountSeen> {
  const answer = await withFewerFields(line, token, account, NUMBER_FIELDS)
  if (answer.outcome !== 'ok') {
    return {
      seen: isNotAssigned(answer) ? problem('number_not_assigned', {}, answer.shown) : seenOfRefusal(answer),
    }
  }
  const number = answer.body
  const status = idText(number.status)
  const found = {
    ...optional('name', idText(number.verified_name)),
    ...optional('number', idText(number.display_phone_number)),
    ...optional('quality', idText(number.quality_rating)),
    ...optional('limit', idText(number.whatsapp_business_manager_messaging_limit)),
    isRegistered:
      (status === undefined || status === 'CONNECTED') &&
      (number.platform_type === undefined || number.platform_type === 'CLOUD_API'),
  }
  return { ...found, seen: judgeNumber(number, found, status, answer.shown) }
}

const STOPPED = ['BANNED', 'RESTRICTED', 'DELETED', 'RATE_LIMITED']

function judgeNumber(
  number: Fields,
  found: Omit<AccountSeen, 'seen'>,
  status: string | undefined,
  shown: unknown,
): Seen {
  const values = {
    number: found.number ?? '',
    name: found.name ?? '',
    quality: found.quality ?? 'UNKNOWN',
    limit: found.limit ?? '–',
  }
  if (status && STOPPED.includes(status)) return problem('number_stopped', { ...values, status }, shown)
  if (number.platform_type === 'ON_PREMISE') return problem('number_elsewhere', values, shown)
  const health = fields(number.health_status)
  // A number that is not registered yet is blocked for that reason alone: the row for it says what to do.
  if (health.can_send_message === 'BLOCKED' && found.isRegistered) {
    return problem('number_health', { ...values, reason: healthReason(health) }, shown)
  }
  return verified('account_number', values, shown)
}

function healthReason(health: Fields): string {
  const errors = [health, ...list(health.entities).map(fields)].flatMap(entity =>
    list(entity.errors).map(fields),
  )
  const [first] = errors
  if (!first) return 'BLOCKED'
  const words = [idText(first.error_description), idText(first.possible_solution)].filter(Boolean).join(' ')
  return words || `code ${idText(first.error_code) ?? 'unknown'}`
}

/** The page or Instagram account as Meta describes it. */
export async function inspectProfile(
  line: MetaLine,
  token: string,
  kind: ChannelKind,
  login: 'facebook' | 'instagram',
  account: string,
): Promise<AccountSeen> {
  const answer = await askMeta(line, {
    method: 'GET',
    path: login === 'instagram' ? 'me' : account,
    query: {
      fields: kind === 'messenger' ? 'name' : login === 'instagram' ? 'user_id,username' : 'username',
    },
    token,
    ...(login === 'instagram' && { on: 'instagram' as const }),
    why: 'check the account',
  })
  if (answer.outcome !== 'ok') return { seen: seenOfRefusal(answer) }
  const username = idText(answer.body.username)
  const name = username ? `@${username}` : (idText(answer.body.name) ?? account)
  if (login === 'instagram' && (idText(answer.body.user_id) ?? account) !== account) {
    return { seen: problem('account_another', { name }, answer.shown) }
  }
  return {
    name,
    ...optional('username', username),
    seen: verified('account_profile', { name }, answer.shown),
  }
}

/** Asks again for what has always been there where Meta does not know a field of ours. */
async function withFewerFields(
  line: MetaLine,
  token: string,
  path: string,
  wanted: string,
  query: Record<string, string> = {},
): Promise<MetaAnswer> {
  const ask = (fieldNames: string) =>
    askMeta(line, {
      method: 'GET',
      path,
      query: { fields: fieldNames, ...query },
      token,
      why: 'check the number',
    })
  const answer = await ask(wanted)
  const isUnknownField =
    answer.outcome === 'refused' && answer.code === '100' && /nonexisting field/i.test(answer.message)
  return isUnknownField ? ask('id,display_phone_number,verified_name,quality_rating') : answer
}
