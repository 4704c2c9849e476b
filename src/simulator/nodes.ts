import type { Fields } from '../channels/fields.ts'
import { badParameter, GraphError } from './graph-error.ts'
import { findCustomer, phoneOf, type SimulatedAccount, type State } from './state.ts'

const SCOPES: Record<SimulatedAccount['channel'], string[]> = {
  whatsapp: ['whatsapp_business_messaging', 'whatsapp_business_management'],
  messenger: ['pages_messaging', 'pages_manage_metadata', 'pages_show_list'],
  instagram: ['instagram_basic', 'instagram_manage_messages', 'pages_manage_metadata'],
}

/** `GET /{id}`: what Meta tells of an account, a page or a customer, reduced to the fields that were asked for. */
export function readNode(state: State, account: SimulatedAccount, id: string, wanted: string | null): Fields {
  const node = nodeOf(state, account, id)
  if (!node) {
    throw new GraphError(400, 100, `Unsupported get request. Object with ID '${id}' does not exist.`, {
      subcode: 33,
    })
  }
  if (!wanted) return { id: node.id, ...('name' in node && { name: node.name }) }
  const names = wanted
    .replace(/\{[^}]*\}/g, '')
    .split(',')
    .map(name => name.trim())
  const unknown = names.find(name => !Object.hasOwn(node, name))
  if (unknown !== undefined) throw badParameter(`Tried accessing nonexisting field (${unknown})`)
  return Object.fromEntries(['id', ...names].map(name => [name, node[name]]))
}

function nodeOf(state: State, account: SimulatedAccount, id: string): Fields | undefined {
  const name = account.name ?? 'Example shop'
  if (id === account.wabaId)
    return { id, name, timezone_id: '1', health_status: { can_send_message: 'AVAILABLE' } }
  if (id === account.pageId && account.channel === 'instagram')
    return { id, name, instagram_business_account: { id: account.account } }
  if (id === account.account || id === 'me') return ownNode(account, name)
  const customer = findCustomer(state, account, id)
  if (!customer || account.channel === 'whatsapp') return undefined
  const [first_name, ...rest] = (customer.name ?? '').split(' ')
  return account.channel === 'instagram'
    ? { id, name: customer.name ?? '', username: customer.username ?? '', profile_pic: null }
    : { id, name: customer.name ?? '', first_name, last_name: rest.join(' '), profile_pic: null }
}

function ownNode(account: SimulatedAccount, name: string): Fields {
  const id = account.account
  if (account.channel === 'messenger') return { id, name, category: 'Shop', tasks: ['MESSAGING', 'MODERATE'] }
  if (account.channel === 'instagram')
    return { id, user_id: id, name, username: name.toLowerCase().replace(/\W+/g, '.') }
  return {
    id,
    display_phone_number: `+${phoneOf(account)}`,
    verified_name: name,
    name,
    code_verification_status: 'VERIFIED',
    quality_rating: 'GREEN',
    platform_type: 'CLOUD_API',
    throughput: { level: 'STANDARD' },
    whatsapp_business_manager_messaging_limit: 'TIER_2K',
    status: 'CONNECTED',
    health_status: { can_send_message: 'AVAILABLE' },
  }
}

/** `GET /debug_token`. */
export function debugToken(state: State, appId: string, token: string | null): Fields {
  const account = state.accounts.find(
    candidate => candidate.token === token && state.apps.get(candidate.appKey)?.id === appId,
  )
  if (!account) {
    const error = { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }
    return { data: { is_valid: false, app_id: appId, scopes: [], error } }
  }
  const scopes = SCOPES[account.channel]
  const target = account.wabaId ?? account.pageId ?? account.account
  return {
    data: {
      app_id: appId,
      type: account.channel === 'whatsapp' ? 'SYSTEM_USER' : 'PAGE',
      application: 'Simulator',
      is_valid: true,
      expires_at: 0,
      data_access_expires_at: 0,
      scopes,
      granular_scopes: scopes.map(scope => ({ scope, target_ids: [target] })),
    },
  }
}

export function unsupported(method: string, id: string | undefined): GraphError {
  const message = `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`
  return new GraphError(400, 100, message, { subcode: 33 })
}

/** `/{id}/subscribed_apps`: whether webhooks are on, and switching them. */
export function subscribedApps(
  state: State,
  account: SimulatedAccount,
  method: string,
  id: string,
  url: URL,
): Fields {
  if (method === 'POST') {
    if (account.channel !== 'whatsapp' && !url.searchParams.get('subscribed_fields')) {
      throw badParameter('The parameter subscribed_fields is required.')
    }
    state.subscribed.add(`${account.channel}:${id}`)
    return { success: true }
  }
  if (method === 'DELETE') {
    state.subscribed.delete(`${account.channel}:${id}`)
    return { success: true }
  }
  const app = state.apps.get(account.appKey)
  if (!app || !state.subscribed.has(`${account.channel}:${id}`)) return { data: [] }
  const own = { id: app.id, name: 'Simulator' }
  return { data: [account.channel === 'whatsapp' ? { whatsapp_business_api_data: own } : own] }
}
