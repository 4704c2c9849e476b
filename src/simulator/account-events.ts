import type { Fields } from '../channels/fields.ts'
import { feedEvent, messagingEvent, seconds, wabaEvent, whatsappEvent } from './envelopes.ts'
import { type Customer, phoneOf, type SimulatedAccount, type SimulatedTemplate } from './state.ts'

/** What Meta tells of an account and of nobody's message: one field and its value, as its pages show them. */
export type AccountEvent = [field: string, value: Fields]

const template = (one: SimulatedTemplate): Fields => ({
  message_template_id: BigInt(one.id),
  message_template_name: one.name,
  message_template_language: one.language,
})

export const templateStatus = (one: SimulatedTemplate, event: string, more: Fields = {}): AccountEvent => [
  'message_template_status_update',
  { event, ...template(one), reason: 'NONE', message_template_category: one.category, ...more },
]

export const templateQuality = (one: SimulatedTemplate, before: string, now: string): AccountEvent => [
  'message_template_quality_update',
  { previous_quality_score: before, new_quality_score: now, ...template(one) },
]

export const templateComponents = (one: SimulatedTemplate): AccountEvent => {
  const part = (type: string) => one.components.find(known => known.type === type)
  return [
    'message_template_components_update',
    {
      ...template(one),
      message_template_element: part('BODY')?.text,
      ...(part('HEADER')?.text !== undefined && { message_template_title: part('HEADER')?.text }),
      ...(part('FOOTER') && { message_template_footer: part('FOOTER')?.text }),
    },
  ]
}

/** `correct` alone announces a change a day ahead; with `previous` it has happened. */
export const templateCategory = (
  one: SimulatedTemplate,
  change: { previous?: string; next?: string; correct?: string; at?: Date },
): AccountEvent => [
  'template_category_update',
  {
    ...template(one),
    ...(change.previous && { previous_category: change.previous }),
    new_category: change.next ?? one.category,
    ...(change.correct && { correct_category: change.correct }),
    ...(change.at && { category_update_timestamp: Number(seconds(change.at)) }),
  },
]

export const numberQuality = (account: SimulatedAccount, event: string, limit = 'TIER_2K'): AccountEvent => [
  'phone_number_quality_update',
  { display_phone_number: phoneOf(account), event, max_daily_conversations_per_business: limit },
]

export const numberName = (account: SimulatedAccount, decision: string, reason?: string): AccountEvent => [
  'phone_number_name_update',
  {
    display_phone_number: phoneOf(account),
    decision,
    requested_verified_name: account.name ?? 'Example shop',
    rejection_reason: reason ?? null,
  },
]

export const capability = (limit: number): AccountEvent => [
  'business_capability_update',
  {
    max_daily_conversations_per_business: limit,
    max_phone_numbers_per_business: 25,
    max_phone_numbers_per_waba: 25,
  },
]

export const accountUpdate = (event: string, more: Fields = {}): AccountEvent => [
  'account_update',
  { event, ...more },
]

export const restriction = (types: string[], until: Date): AccountEvent =>
  accountUpdate('ACCOUNT_RESTRICTION', {
    restriction_info: types.map(restriction_type => ({
      restriction_type,
      expiration: Number(seconds(until)),
    })),
  })

export const accountAlert = (account: SimulatedAccount, type: string, description: string): AccountEvent => [
  'account_alerts',
  {
    entity_type: 'WABA',
    entity_id: account.wabaId ?? account.account,
    alert_info: {
      alert_severity: 'CRITICAL',
      alert_status: 'ACTIVE',
      alert_type: type,
      alert_description: description,
    },
  },
]

export const review = (decision: string): AccountEvent => ['account_review_update', { decision }]

export const security = (account: SimulatedAccount, event: string): AccountEvent => [
  'security',
  { display_phone_number: phoneOf(account), event, requester: '999000000000001' },
]

export const businessUsername = (
  account: SimulatedAccount,
  username: string,
  status: string,
): AccountEvent => ['business_username_update', { display_phone_number: phoneOf(account), username, status }]

/** The messages of a phone that joined: many at once, none of them to be answered. */
export const history = (account: SimulatedAccount, threads: Fields[], progress = 100): AccountEvent => [
  'history',
  {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: phoneOf(account), phone_number_id: account.account },
    history: [{ metadata: { phase: 0, chunk_order: 1, progress }, threads }],
  },
]

export const phoneContacts = (account: SimulatedAccount, contacts: Fields[]): AccountEvent => [
  'smb_app_state_sync',
  {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: phoneOf(account), phone_number_id: account.account },
    state_sync: contacts.map(contact => ({ type: 'contact', contact, action: 'add' })),
  },
]

/** A failure of the number's that belongs to no message. */
export const numberErrors = (account: SimulatedAccount, errors: Fields[]): AccountEvent => [
  'messages',
  {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: phoneOf(account), phone_number_id: account.account },
    errors,
  },
]

export function accountEventPayload(
  account: SimulatedAccount,
  [field, value]: AccountEvent,
  at: Date,
): Fields {
  return account.channel === 'whatsapp'
    ? wabaEvent(account, at, field, value)
    : feedEvent(account, at, field, value)
}

/** Meta warns of a page's or limits what it may send. */
export function policyPayload(account: SimulatedAccount, action: string, reason: string, at: Date): Fields {
  const item = { recipient: { id: account.account }, policy_enforcement: { action, reason } }
  return messagingEvent(account, at, item)
}

/** Another app takes a conversation, or it is given back to ours. */
export function handoverPayload(
  account: SimulatedAccount,
  customer: Customer,
  change: { from: string; to: string; isOurs: boolean },
  at: Date,
): Fields {
  if (account.channel === 'whatsapp') {
    const control = { previous_owner_app_id: change.from, new_owner_app_id: change.to }
    const person = { ...(!customer.hidesPhone && { wa_id: customer.id }), user_id: customer.userId }
    return whatsappEvent(account, at, 'messaging_handovers', {
      contacts: [person],
      messaging_handovers: [{ ...person, timestamp: seconds(at), control_passed: control }],
    })
  }
  const kind = change.isOurs ? 'pass_thread_control' : 'take_thread_control'
  const owner = change.isOurs
    ? { new_owner_app_id: change.to }
    : { previous_owner_app_id: change.from, new_owner_app_id: change.to }
  return messagingEvent(account, at, {
    sender: { id: customer.id },
    recipient: { id: account.account },
    [kind]: { ...owner, metadata: '' },
  })
}

/** What the dashboard's “Test” button sends: an account that exists nowhere. */
export function dashboardTest(account: SimulatedAccount, at: Date): Fields {
  if (account.channel === 'whatsapp') {
    const value = {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '16505551111', phone_number_id: '123456123' },
      contacts: [{ profile: { name: 'test user name' }, wa_id: '16315551181' }],
      messages: [
        {
          from: '16315551181',
          id: 'ABGGFlA5Fpa',
          timestamp: '1504902988',
          type: 'text',
          text: { body: 'this is a text message' },
        },
      ],
    }
    return {
      object: 'whatsapp_business_account',
      entry: [{ id: '0', changes: [{ field: 'messages', value }] }],
    }
  }
  const value = {
    sender: { id: '12334' },
    recipient: { id: '23245' },
    timestamp: '1527459824',
    message: { mid: 'random_mid', text: 'random_text' },
  }
  const entry = { id: '0', time: Math.floor(at.getTime() / 1000), changes: [{ field: 'messages', value }] }
  return { object: account.channel === 'instagram' ? 'instagram' : 'page', entry: [entry] }
}
