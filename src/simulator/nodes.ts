import type { Fields } from '../channels/fields.ts'
import { accountsAt, requireScope } from './authorize.ts'
import { type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import {
  type Customer,
  findCustomer,
  phoneOf,
  type SimulatedAccount,
  type SimulatedToken,
  standingOf,
} from './state.ts'

/** `GET /{id}` and the lists below it: what Meta tells of accounts, pages, business accounts and customers. */
export const answerNodes: GraphHandler = call => {
  const [id, edge, ...rest] = call.path
  if (id === undefined || rest.length > 0) return undefined
  if (edge === undefined) return call.method === 'GET' ? json(readNode(call, id)) : undefined
  if (edge === 'messenger_profile') return messengerProfile(call, id)
  if (call.method !== 'GET') return undefined
  if (edge === 'accounts') return json(listPages(call, id))
  if (edge === 'phone_numbers') return json(listNumbers(call, id))
  if (edge === 'permissions') return json(listPermissions(call))
  return undefined
}

function readNode(call: GraphContext, id: string): Fields {
  const { token } = call.caller()
  if (token.kind === 'APP') throw unsupported('GET', id)
  if (id === 'me' && (token.kind === 'USER' || token.kind === 'SYSTEM_USER'))
    return select({ id: token.userId, name: 'Simulated user' }, call, 'User')
  const customer = customerAt(call, token, id)
  if (customer) return select(customerNode(call, ...customer), call, 'User')
  const account = call.account(id)
  if (account.channel === 'whatsapp') {
    requireScope(token, account, ['whatsapp_business_management', 'whatsapp_business_messaging'])
    return id === account.account
      ? select(numberNode(call, account), call, 'WhatsAppBusinessPhoneNumber')
      : select(wabaNode(call, account), call, 'WhatsAppBusinessAccount')
  }
  if (
    account.channel === 'instagram' &&
    (id === account.account || (id === 'me' && account.login === 'instagram'))
  ) {
    requireScope(token, account, ['instagram_basic', 'instagram_business_basic'])
    return select(instagramNode(account), call, 'InstagramUser')
  }
  return select(pageNode(call, account), call, 'Page')
}

/** Only the fields that were asked for, and always the id. */
function select(node: Fields, call: GraphContext, type: string, byDefault = 'id,name'): Fields {
  const wanted = call.query.get('fields')
  const names = (wanted ?? byDefault)
    .replace(/[{(][^})]*[})]/g, '')
    .split(',')
    .map(name => name.trim().replace(/\..*$/, ''))
    .filter(name => name !== '')
  const odd = names.find(name => !Object.hasOwn(node, name))
  if (odd !== undefined && wanted !== null)
    throw badParameter(`Tried accessing nonexisting field (${odd}) on node type (${type})`)
  const shown = [...new Set(['id', ...names])].filter(name => node[name] !== undefined)
  return Object.fromEntries(shown.map(name => [name, node[name]]))
}

const nameOf = (account: SimulatedAccount) => account.name ?? 'Example shop'

function wabaNode(call: GraphContext, account: SimulatedAccount): Fields {
  return {
    id: account.wabaId,
    name: nameOf(account),
    timezone_id: '1',
    currency: 'EUR',
    message_template_namespace: `ns_${account.wabaId}`,
    account_review_status: 'APPROVED',
    business_verification_status: 'verified',
    ownership_type: 'CLIENT_OWNED',
    health_status: healthOf(call, account),
    whatsapp_business_manager_messaging_limit: standingOf(call.state, account).tier,
  }
}

function numberNode(call: GraphContext, account: SimulatedAccount): Fields {
  const standing = standingOf(call.state, account)
  return {
    id: account.account,
    display_phone_number: `+${phoneOf(account)}`,
    verified_name: nameOf(account),
    name: nameOf(account),
    code_verification_status: standing.codeVerified ? 'VERIFIED' : 'NOT_VERIFIED',
    name_status: standing.isNameApproved ? 'APPROVED' : 'PENDING_REVIEW',
    new_name_status: 'NONE',
    quality_rating: standing.quality,
    quality_score: { score: standing.quality },
    platform_type: standing.isRegistered ? 'CLOUD_API' : 'NOT_APPLICABLE',
    throughput: { level: standing.isRegistered ? standing.throughput : 'NOT_APPLICABLE' },
    whatsapp_business_manager_messaging_limit: standing.tier,
    messaging_limit_tier: standing.tier,
    status: standing.isRegistered ? (standing.isRestricted ? 'RESTRICTED' : 'CONNECTED') : 'DISCONNECTED',
    is_pin_enabled: standing.pin !== null,
    is_official_business_account: false,
    is_on_biz_app: standing.isCoexisting,
    account_mode: standing.allowedRecipients === null ? 'LIVE' : 'SANDBOX',
    webhook_configuration: {
      application:
        call.state.subscriptions.get(`${account.appKey}:whatsapp_business_account`)?.callbackUrl ?? '',
      ...(standing.override && { phone_number: standing.override.url }),
    },
    health_status: healthOf(call, account),
  }
}

/** Why a number cannot send, told for each part it depends on. */
function healthOf(call: GraphContext, account: SimulatedAccount): Fields {
  const standing = standingOf(call.state, account)
  const error = (error_code: number, error_description: string, possible_solution: string) => ({
    error_code,
    error_description,
    possible_solution,
  })
  const numberErrors = [
    ...(standing.isRegistered ? [] : [error(141000, 'The phone number is not registered.', 'Register it.')]),
    ...(standing.isNameApproved
      ? []
      : [error(141002, 'The display name has not been approved.', 'Wait for its review.')]),
  ]
  const wabaErrors = [
    ...(standing.isRestricted
      ? [error(141010, 'The account is restricted.', 'See the Business Support home.')]
      : []),
    ...(standing.hasPayment
      ? []
      : [error(141006, 'There is an error with the payment method.', 'Add a way of payment.')]),
  ]
  const entity = (entity_type: string, id: string | undefined, errors: Fields[], state: string) => ({
    entity_type,
    id,
    can_send_message: errors.length === 0 ? 'AVAILABLE' : state,
    ...(errors.length > 0 && { errors }),
  })
  const entities = [
    entity('PHONE_NUMBER', account.account, numberErrors, standing.isRegistered ? 'LIMITED' : 'BLOCKED'),
    entity('WABA', account.wabaId, wabaErrors, 'BLOCKED'),
    entity('BUSINESS', '999000000000001', [], 'BLOCKED'),
    entity('APP', call.caller().app.id, [], 'BLOCKED'),
  ]
  const states = entities.map(one => one.can_send_message)
  const worst = ['BLOCKED', 'LIMITED', 'AVAILABLE'].find(state => states.includes(state))
  return { can_send_message: worst, entities }
}

function instagramNode(account: SimulatedAccount): Fields {
  const username = nameOf(account).toLowerCase().replace(/\W+/g, '.')
  const isLogin = account.login === 'instagram'
  return {
    // With Instagram Login the id belongs to the app; webhooks name the other one.
    id: isLogin ? appScopedId(account.account) : account.account,
    ...(isLogin && { user_id: account.account, account_type: 'BUSINESS' }),
    name: nameOf(account),
    username,
    profile_picture_url: `https://scontent.cdninstagram.com/${username}.jpg`,
    followers_count: 100,
    follows_count: 10,
    media_count: 12,
    biography: '',
    website: '',
  }
}

export const appScopedId = (account: string): string => `2${account.slice(1)}`

function pageNode(call: GraphContext, account: SimulatedAccount): Fields {
  const id = account.pageId ?? account.account
  const { token } = call.caller()
  const linked = call.state.accounts.find(
    one => one.channel === 'instagram' && one.pageId === id && one.login !== 'instagram',
  )
  return {
    id,
    name: nameOf(account),
    category: 'Shop',
    tasks: ['ANALYZE', 'ADVERTISE', 'MESSAGING', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'],
    access_token: token.kind === 'PAGE' ? token.value : account.token,
    link: `https://www.facebook.com/${id}`,
    has_whatsapp_number: false,
    instagram_business_account: linked ? { id: linked.account } : undefined,
    connected_instagram_account: linked ? { id: linked.account } : undefined,
  }
}

/** The customer an id means at one of the accounts this token speaks for. */
function customerAt(
  call: GraphContext,
  token: SimulatedToken,
  id: string,
): [SimulatedAccount, Customer] | undefined {
  for (const account of call.state.accounts) {
    if (account.channel === 'whatsapp' || !token.assets.includes(account.account)) continue
    if (account.account === id || account.pageId === id) return undefined
    const customer = findCustomer(call.state, account, id)
    if (customer) return [account, customer]
  }
  return undefined
}

/** Only of somebody who wrote, and does not block the business. */
function customerNode(call: GraphContext, account: SimulatedAccount, customer: Customer): Fields {
  const { token } = call.caller()
  const isInstagram = account.channel === 'instagram'
  requireScope(
    token,
    account,
    isInstagram ? ['instagram_manage_messages', 'instagram_business_manage_messages'] : ['pages_messaging'],
  )
  if (!customer.lastWroteAt)
    throw new GraphError(403, 230, 'User consent is required to access user profile', { subcode: 2534037 })
  if (customer.blocked) throw unsupported('GET', customer.id)
  const [first_name, ...rest] = (customer.name ?? '').split(' ')
  if (!isInstagram) {
    return {
      id: customer.id,
      name: customer.name ?? '',
      first_name,
      last_name: rest.join(' '),
      profile_pic: `https://platform-lookaside.fbsbx.com/platform/profilepic/?psid=${customer.id}`,
      locale: 'en_US',
      timezone: 1,
      gender: undefined,
    }
  }
  return {
    id: customer.id,
    name: customer.name ?? '',
    username: customer.username ?? `user.${customer.id.slice(-6)}`,
    profile_pic: `https://scontent.cdninstagram.com/${customer.id}.jpg`,
    follower_count: 42,
    is_user_follow_business: false,
    is_business_follow_user: false,
    is_verified_user: false,
  }
}

/** `GET /me/accounts`: the pages somebody may speak for, each with a token of its own. */
function listPages(call: GraphContext, id: string): Fields {
  const { token, app } = call.caller()
  if (id !== 'me' && id !== token.userId) throw unsupported('GET', id)
  if (token.kind === 'PAGE' || token.kind === 'INSTAGRAM_USER')
    throw badParameter('Tried accessing nonexisting field (accounts) on node type (Page)')
  if (!token.scopes.includes('pages_show_list')) return { data: [] }
  const pages = new Map<string, SimulatedAccount>()
  for (const account of call.state.accounts) {
    const page =
      account.channel === 'messenger'
        ? account.account
        : account.channel === 'instagram' && account.login !== 'instagram'
          ? account.pageId
          : undefined
    if (page === undefined || account.appKey !== app.key || !token.assets.includes(page)) continue
    if (!pages.has(page) || account.channel === 'messenger') pages.set(page, account)
  }
  const data = [...pages.values()].map(account =>
    select(pageNode(call, account), call, 'Page', 'id,name,access_token,category,tasks'),
  )
  return { data, paging: { cursors: { before: 'MA', after: 'MQ' } } }
}

/** `GET /{business account}/phone_numbers`. */
function listNumbers(call: GraphContext, id: string): Fields {
  const account = call.account(id, 'whatsapp_business_management')
  const numbers = accountsAt(call.state, id).filter(
    one => one.channel === 'whatsapp' && one.wabaId === id && one.appKey === account.appKey,
  )
  const data = numbers.map(one =>
    select(
      numberNode(call, one),
      call,
      'WhatsAppBusinessPhoneNumber',
      'verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput,webhook_configuration,id',
    ),
  )
  return { data, paging: { cursors: { before: 'MA', after: 'MQ' } } }
}

function listPermissions(call: GraphContext): Fields {
  const { token } = call.caller()
  return { data: token.scopes.map(permission => ({ permission, status: 'granted' })) }
}

/** Ice breakers, the greeting and the menu of a page or an Instagram account. */
function messengerProfile(call: GraphContext, id: string) {
  const account = call.account(id)
  const profiles = call.state.profiles
  const key = `${account.channel}:${account.account}`
  const { access_token: _, appsecret_proof: _proof, platform: _platform, fields, ...given } = call.params()
  if (call.method === 'GET') {
    const known = profiles.get(key) ?? {}
    const names = String(fields ?? '').split(',')
    return json({
      data: [Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)))],
    })
  }
  if (call.method === 'DELETE') {
    const gone = Array.isArray(fields) ? fields : []
    const known = profiles.get(key) ?? {}
    profiles.set(key, Object.fromEntries(Object.entries(known).filter(([name]) => !gone.includes(name))))
    return json({ result: 'success' })
  }
  if (call.method !== 'POST') return success()
  checkProfile(given, profiles.get(key) ?? {})
  profiles.set(key, { ...profiles.get(key), ...given })
  return json({ result: 'success' })
}

const PROFILE_KEYS = [
  'get_started',
  'greeting',
  'ice_breakers',
  'persistent_menu',
  'whitelisted_domains',
  'account_linking_url',
]

function checkProfile(given: Fields, known: Fields): void {
  const odd = Object.keys(given).find(name => !PROFILE_KEYS.includes(name))
  if (odd !== undefined) throw badParameter(`Invalid key ${odd} for Messenger Profile`)
  const greetings = Array.isArray(given.greeting) ? (given.greeting as Fields[]) : []
  if (greetings.some(one => String(one.text ?? '').length > 160))
    throw badParameter('param greeting[text] must be at most 160 characters long.')
  const breakers = Array.isArray(given.ice_breakers) ? (given.ice_breakers as Fields[]) : []
  const counts = breakers.map(one => (Array.isArray(one.call_to_actions) ? one.call_to_actions.length : 1))
  if (Math.max(0, ...counts) > 4 || (counts.every(count => count === 1) && breakers.length > 4))
    throw badParameter('param ice_breakers must have no more than 4 questions.')
  if (given.persistent_menu !== undefined && !given.get_started && !known.get_started)
    throw new GraphError(
      400,
      100,
      'You must set a Get Started button if you also wish to use persistent menu',
      {
        subcode: 2018145,
      },
    )
}
