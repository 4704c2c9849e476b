import { requireScope } from './authorize.ts'
import { type GraphAnswer, type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError } from './graph-error.ts'
import { appOf, type SimulatedAccount, type State, standingOf } from './state.ts'

/** What can be listened to, as Meta names it. */
export const FIELDS = {
  whatsapp_business_account: `messages message_template_status_update message_template_quality_update
    message_template_components_update template_category_update phone_number_quality_update phone_number_name_update
    account_update account_alerts account_review_update account_settings_update business_capability_update security
    user_preferences business_username_update smb_message_echoes history smb_app_state_sync standby
    messaging_handovers calls flows automatic_events payment_configuration_update partner_solutions
    group_lifecycle_update group_participants_update group_settings_update group_status_update tracking_events`,
  page: `messages messaging_postbacks message_deliveries message_reads message_echoes message_reactions message_edits
    messaging_referrals messaging_optins messaging_optouts standby messaging_handovers messaging_policy_enforcement
    messaging_account_linking messaging_customer_information feed mention name picture`,
  instagram: `messages messaging_postbacks messaging_seen message_reactions message_edit messaging_referral
    messaging_handover messaging_optins standby comments live_comments mentions story_insights message_echoes`,
} as const

export type WebhookObject = keyof typeof FIELDS

export const fieldsOfObject = (object: WebhookObject): string[] => FIELDS[object].split(/\s+/)

export function objectOf(account: SimulatedAccount): WebhookObject {
  if (account.channel === 'whatsapp') return 'whatsapp_business_account'
  return account.channel === 'instagram' ? 'instagram' : 'page'
}

/** What is subscribed for this account: its business account, its page, or itself with Instagram Login. */
export function subscribedKey(account: SimulatedAccount): string {
  if (account.channel === 'whatsapp') return `${account.appKey} waba:${account.wabaId ?? account.account}`
  if (account.channel === 'instagram' && account.login === 'instagram')
    return `${account.appKey} instagram:${account.account}`
  return `${account.appKey} page:${account.pageId ?? account.account}`
}

/** Whether Meta tells the app of this field: subscribed for the app, and for the account. */
export function listens(state: State, account: SimulatedAccount, field: string): boolean {
  const object = objectOf(account)
  const app = state.subscriptions.get(`${account.appKey}:${object}`)
  const own = state.subscribed.get(subscribedKey(account))
  if (!app || !own) return false
  if (!app.fields.includes('*') && !app.fields.includes(field)) return false
  // A page chooses its fields; a WhatsApp account and one with Instagram Login get all of the app's.
  const chooses = object === 'page' || (object === 'instagram' && account.login !== 'instagram')
  return !chooses || own.includes('*') || own.includes(pageFieldOf(field))
}

/** Pages subscribe by their own names, which Instagram's events share but for a few. */
function pageFieldOf(field: string): string {
  const names: Record<string, string> = {
    messaging_seen: 'message_reads',
    message_edit: 'message_edits',
    messaging_referral: 'messaging_referrals',
    messaging_handover: 'messaging_handovers',
    comments: 'feed',
    live_comments: 'feed',
  }
  return names[field] ?? field
}

/** `/{business account, page or Instagram account}/subscribed_apps`. */
export const answerSubscriptions: GraphHandler = call => {
  const [id, edge, ...rest] = call.path
  if (edge !== 'subscribed_apps' || rest.length > 0) return undefined
  const account = call.account(id)
  const { token } = call.caller()
  if (account.channel === 'whatsapp' && id !== (account.wabaId ?? account.account))
    throw badParameter(
      'Tried accessing nonexisting field (subscribed_apps) on node type (WhatsAppBusinessPhoneNumber)',
    )
  requireScope(token, account, scopeFor(account))
  if (call.method === 'GET') return listSubscribed(call, account)
  if (call.method === 'DELETE') {
    call.state.subscribed.delete(subscribedKey(account))
    return success()
  }
  if (call.method !== 'POST') return undefined
  return account.channel === 'whatsapp' ? subscribeWaba(call, account) : subscribePage(call, account)
}

function scopeFor(account: SimulatedAccount): string[] {
  if (account.channel === 'whatsapp') return ['whatsapp_business_management']
  if (account.channel === 'instagram' && account.login === 'instagram')
    return ['instagram_business_manage_messages']
  return ['pages_manage_metadata']
}

function listSubscribed({ state }: GraphContext, account: SimulatedAccount): GraphAnswer {
  const fields = state.subscribed.get(subscribedKey(account))
  if (!fields) return json({ data: [] })
  const app = appOf(state, account)
  const name = app.name ?? 'Simulator'
  if (account.channel !== 'whatsapp') {
    const shown = fields.includes('*') ? fieldsOfObject(objectOf(account)) : fields
    return json({
      data: [
        {
          category: 'Business',
          link: `https://example.org/${app.id}`,
          name,
          id: app.id,
          subscribed_fields: shown,
        },
      ],
    })
  }
  const { override } = standingOf(state, account)
  const own = { id: app.id, name, link: `https://example.org/${app.id}` }
  return json({
    data: [{ whatsapp_business_api_data: own, ...(override && { override_callback_uri: override.url }) }],
  })
}

async function subscribeWaba(call: GraphContext, account: SimulatedAccount): Promise<GraphAnswer> {
  const { override_callback_uri: url, verify_token: verifyToken } = call.params()
  const standing = standingOf(call.state, account)
  if (url !== undefined) {
    if (typeof url !== 'string' || url.length > 200 || typeof verifyToken !== 'string')
      throw badParameter('Invalid parameter', 'override_callback_uri and verify_token must be strings.')
    await call.handshake(appOf(call.state, account), url, verifyToken)
    standing.override = { url, verifyToken }
  } else standing.override = null
  call.state.subscribed.set(subscribedKey(account), ['*'])
  return success()
}

function subscribePage(call: GraphContext, account: SimulatedAccount): GraphAnswer {
  const given = call.params().subscribed_fields
  const wanted = Array.isArray(given) ? given.map(String) : String(given ?? '').split(',')
  const fields = wanted.map(field => field.trim()).filter(field => field !== '')
  if (fields.length === 0) throw badParameter('The parameter subscribed_fields is required.')
  const login = account.channel === 'instagram' && account.login === 'instagram'
  const known = fieldsOfObject(login ? 'instagram' : 'page')
  const odd = fields.findIndex(field => !known.includes(field))
  if (odd >= 0)
    throw badParameter(
      `Param subscribed_fields[${odd}] must be one of {${known.join(', ')}} - got "${fields[odd]}".`,
    )
  const { token } = call.caller()
  if (!login && fields.some(field => /^messag/.test(field)) && !token.scopes.includes('pages_messaging'))
    throw new GraphError(
      403,
      200,
      `To subscribe to the ${fields[0]} field, one of these permissions is needed: pages_messaging.`,
    )
  call.state.subscribed.set(subscribedKey(account), fields)
  return success()
}
