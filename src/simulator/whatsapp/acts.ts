import { randomBytes } from 'node:crypto'
import { type Fields, fields, list } from '../../channels/fields.ts'
import { type CustomerAct, cannot } from '../customer-acts.ts'
import { contactOf, fromOf, seconds, whatsappEvent } from '../envelopes.ts'
import { customerFile } from '../media.ts'
import { accountKey, type Customer, phoneOf, type SimulatedAccount, type State, userIdOf } from '../state.ts'

export interface Scene {
  state: State
  account: SimulatedAccount
  customer: Customer
  providerId: string
  at: Date
  /** Where this Meta is reached: addresses of files begin with it. */
  origin: string
  replyTo?: string
  forwarded?: 'once' | 'often'
}

/** What a customer did on WhatsApp, as one webhook. */
export function whatsappAct(scene: Scene, act: CustomerAct): Fields {
  switch (act.act) {
    case 'call':
      return callEvent(scene, act)
    case 'stop_marketing':
    case 'resume_marketing':
      return preference(scene, act.act === 'stop_marketing')
    case 'change_number':
    case 'change_user_id':
    case 'change_identity':
      return systemEvent(scene, act)
    case 'react':
      return messageEvent(scene, {
        type: 'reaction',
        reaction: { message_id: act.to, ...(act.emoji !== '' && { emoji: act.emoji }) },
      })
    default:
      return messageEvent(scene, contentOf(scene, act))
  }
}

function messageEvent(scene: Scene, content: Fields): Fields {
  const { account, customer, providerId, at, replyTo, forwarded } = scene
  const context = {
    ...(replyTo && { from: phoneOf(account), id: replyTo }),
    ...(forwarded === 'once' && { forwarded: true }),
    ...(forwarded === 'often' && { frequently_forwarded: true }),
    ...fields(content.context),
  }
  const message = {
    ...fromOf(customer),
    id: providerId,
    timestamp: seconds(at),
    ...content,
    ...(Object.keys(context).length > 0 && { context }),
  }
  const field = customer.heldBy === undefined ? 'messages' : 'standby'
  return whatsappEvent(account, at, field, { contacts: [contactOf(customer)], messages: [message] })
}

function contentOf(scene: Scene, act: CustomerAct): Fields {
  const { state, account, origin, at } = scene
  switch (act.act) {
    case 'text':
      return text(act.text)
    case 'file': {
      const { kind, ...file } = act.file
      const isVoice = kind === 'voice'
      return customerFile(
        state,
        account,
        { ...file, type: isVoice ? 'audio' : kind, voice: isVoice },
        origin,
        at,
      )
    }
    case 'broken_file': {
      const type = act.kind === 'voice' ? 'audio' : act.kind
      const details = 'Media file size too big. Max file size we currently support: 100.00MiB.'
      return { type, errors: [error(131052, 'Media download error', details)] }
    }
    case 'location': {
      const { act: _, ...location } = act
      return { type: 'location', location }
    }
    case 'contacts':
      return {
        type: 'contacts',
        contacts: act.contacts.map(one => ({
          ...one,
          ...(act.asked !== undefined && { origin: act.asked ? 'contact_request' : 'other' }),
        })),
      }
    case 'order': {
      const product_items = act.items.map(one => ({
        product_retailer_id: one.productId,
        quantity: one.quantity,
        item_price: one.price,
        currency: one.currency,
      }))
      return {
        type: 'order',
        order: { catalog_id: act.catalogId, ...(act.text && { text: act.text }), product_items },
      }
    }
    case 'ask_product':
      return {
        ...text(act.text),
        context: {
          from: phoneOf(account),
          id: `wamid.${randomBytes(18).toString('base64url')}`,
          referred_product: { catalog_id: act.catalogId, product_retailer_id: act.productId },
        },
      }
    case 'edit': {
      const message = { type: 'text', text: { body: act.text } }
      return { type: 'edit', edit: { original_message_id: act.message, message } }
    }
    case 'unsend':
      return { type: 'revoke', revoke: { original_message_id: act.message } }
    case 'tap':
      return tap(scene, act.message, act.button)
    case 'flow': {
      const response = typeof act.response === 'string' ? act.response : JSON.stringify(act.response)
      const nfm_reply = { name: 'flow', body: 'Sent', response_json: response }
      return {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply },
        context: { from: phoneOf(account), id: act.message },
      }
    }
    case 'come_by_ad':
      return { ...text(act.text), referral: { ...AD, ...act.ad } }
    case 'unsupported':
      return unsupported(act)
    default:
      throw cannot('WhatsApp', act.act)
  }
}

const text = (body: string): Fields => ({ type: 'text', text: { body } })

const error = (code: number, title: string, details: string): Fields => ({
  code,
  title,
  message: title,
  error_data: { details },
})

const AD: Fields = {
  source_url: 'https://fb.me/example',
  source_id: '120200000000000001',
  source_type: 'ad',
  headline: 'New lamps',
  body: 'Handmade, in three colours',
  media_type: 'image',
  image_url: 'https://scontent.xx.fbcdn.net/lamp.jpg',
  ctwa_clid: 'ARexampleClickId',
  welcome_message: { text: 'Hi! How can we help?' },
}

function unsupported({ code = 131051, kind, details }: Extract<CustomerAct, { act: 'unsupported' }>): Fields {
  const known =
    code === 131060
      ? ['Message unavailable', 'This message is currently unavailable.']
      : ['Message type unknown', 'Message type is currently not supported.']
  return {
    type: 'unsupported',
    errors: [error(code, known[0]!, details ?? known[1]!)],
    ...(kind && { unsupported: { type: kind } }),
  }
}

/** A button, a row or a template's quick reply of one of our messages. */
function tap({ state, account }: Scene, messageId: string, wanted: string): Fields {
  const message = state.taken.find(one => one.providerId === messageId)
  const context = { from: phoneOf(account), id: messageId }
  const content = message?.content ?? {}
  const action = fields(content.action)
  const button = list(action.buttons)
    .map(one => fields(fields(one).reply))
    .find(one => one.id === wanted || one.title === wanted)
  if (button)
    return { type: 'interactive', interactive: { type: 'button_reply', button_reply: button }, context }
  const row = list(action.sections)
    .flatMap(one => list(fields(one).rows))
    .map(fields)
    .find(one => one.id === wanted || one.title === wanted)
  if (row) return { type: 'interactive', interactive: { type: 'list_reply', list_reply: row }, context }
  const reply = quickReplyOf(state, account, content, wanted)
  if (message?.type === 'template' && reply) return { type: 'button', button: reply, context }
  throw new Error(`there is no “${wanted}” to tap in ${messageId}`)
}

/** A quick reply of a template: what was sent as its payload, else its own words. */
function quickReplyOf(
  state: State,
  account: SimulatedAccount,
  content: Fields,
  wanted: string,
): { payload: string; text: string } | undefined {
  const template = state.templates.find(
    one =>
      one.wabaId === account.wabaId &&
      one.name === content.name &&
      one.language === fields(content.language).code,
  )
  const buttons = list(template?.components.find(part => part.type === 'BUTTONS')?.buttons).map(fields)
  const index = buttons.findIndex(one => one.type === 'QUICK_REPLY' && one.text === wanted)
  if (index < 0) return undefined
  const sent = list(content.components)
    .map(fields)
    .find(one => one.type === 'button' && Number(one.index) === index)
  const payload = fields(list(sent?.parameters)[0]).payload
  return { payload: String(payload ?? wanted), text: wanted }
}

function callEvent(scene: Scene, act: Extract<CustomerAct, { act: 'call' }>): Fields {
  const { account, customer, at } = scene
  const { event = 'connect', status, seconds: duration } = act
  const call = {
    id: `wacid.${randomBytes(18).toString('base64url')}`,
    ...fromOf(customer),
    to: phoneOf(account),
    event,
    direction: 'USER_INITIATED',
    timestamp: seconds(at),
    ...(event === 'connect' && { session: { sdp_type: 'offer', sdp: 'v=0\r\n' } }),
    ...(event === 'terminate' && {
      status: [status ?? 'COMPLETED'],
      start_time: String(Number(seconds(at)) - (duration ?? 0)),
      end_time: seconds(at),
      duration: duration ?? 0,
    }),
  }
  return whatsappEvent(account, at, 'calls', { contacts: [contactOf(customer)], calls: [call] })
}

function preference({ account, customer, at }: Scene, stops: boolean): Fields {
  customer.stoppedMarketing = stops
  const value = {
    ...(!customer.hidesPhone && { wa_id: customer.id }),
    user_id: customer.userId,
    detail: stops
      ? 'User requested to stop marketing messages'
      : 'User requested to resume marketing messages',
    category: 'marketing_messages',
    value: stops ? 'stop' : 'resume',
    timestamp: Number(seconds(at)),
  }
  return whatsappEvent(account, at, 'user_preferences', {
    contacts: [contactOf(customer)],
    user_preferences: [value],
  })
}

/** Who somebody is from then on. No contact stands beside it. */
function systemEvent(
  scene: Scene,
  act: Extract<CustomerAct, { act: 'change_number' | 'change_user_id' | 'change_identity' }>,
): Fields {
  const { state, account, customer, providerId, at } = scene
  const before = { ...customer }
  const event = (frame: Fields, more: Fields) =>
    whatsappEvent(account, at, 'messages', {
      ...more,
      messages: [{ ...frame, id: providerId, timestamp: seconds(at), type: 'system' }],
    })
  if (act.act === 'change_identity') {
    const identity = {
      acknowledged: true,
      created_timestamp: seconds(at),
      hash: randomBytes(8).toString('base64'),
    }
    const system = {
      type: 'customer_identity_changed',
      body: `${before.name ?? 'The user'}’s security code changed`,
    }
    return event({ ...fromOf(before), system, identity }, { contacts: [contactOf(customer)] })
  }
  if (act.act === 'change_user_id') {
    customer.userId = userIdOf(`${customer.userId} ${at.getTime()}`)
    const system = {
      type: 'user_changed_user_id',
      body: 'User changed their user id',
      user_id: customer.userId,
      ...(!act.isSilent && { previous_user_id: before.userId }),
    }
    return event({ ...(!act.isSilent && { from_user_id: before.userId }), system }, {})
  }
  customer.id = act.to
  customer.userId = userIdOf(act.to)
  const key = accountKey(account)
  for (const [known, one] of state.customers) if (one === customer) state.customers.delete(known)
  state.customers.set(`${key}:${act.to}`, customer)
  const system = {
    type: 'user_changed_number',
    body: `User ${before.name ?? ''} changed from ${before.id} to ${act.to}`,
    ...(!customer.hidesPhone && { wa_id: act.to }),
    user_id: customer.userId,
    previous_user_id: before.userId,
  }
  return event({ ...fromOf(before), system }, {})
}
