import { type Fields, fields, isFields } from '../channels/fields.ts'
import { accountsAt, requireScope } from './authorize.ts'
import { type GraphContext, type GraphHandler, HangUp, json } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import { spendDrop, spendTimes } from './knobs.ts'
import { takeMessaging } from './messaging/take.ts'
import { spendMessage } from './rates.ts'
import { customerOf, findCustomer, newProviderId, type SimulatedAccount, type State } from './state.ts'
import type { Taken } from './taken.ts'
import { takeWhatsApp } from './whatsapp/take.ts'

/** `POST /{number, page or Instagram account}/messages`. */
export const answerMessages: GraphHandler = call => {
  const [id, edge, ...rest] = call.path
  if (edge !== 'messages' || rest.length > 0 || call.method !== 'POST') return undefined
  const account = speakerOf(call, id)
  requireScope(call.caller().token, account, sendingScopes(account))
  const knobs = call.knobs(account)
  const body = messageParams(call)
  const isMessage = body.message !== undefined || body.type !== undefined
  if (isMessage && spendTimes(knobs.refuseNext)) {
    const { status = 400, code, subcode, message = 'Simulated refusal' } = knobs.refuseNext
    throw new GraphError(status, code, message, subcode === undefined ? {} : { subcode })
  }
  const taken = takeNowOrLater(call, account, body)
  const { message, customer } = taken
  if (message && customer) call.took(account, { ...taken, message, customer })
  if (message && spendDrop(knobs)) throw new HangUp('the connection ended before an answer')
  return json(taken.answer)
}

/** Messages may come as JSON or as form fields whose values are JSON. */
function messageParams(call: GraphContext): Fields {
  const { access_token: _, appsecret_proof: _proof, appsecret_time: _time, ...params } = call.params()
  for (const name of ['recipient', 'message', 'reply_to', 'payload']) {
    const value = params[name]
    if (typeof value === 'string' && value.startsWith('{')) params[name] = JSON.parse(value)
  }
  return params
}

function sendingScopes(account: SimulatedAccount): string[] {
  if (account.channel === 'whatsapp') return ['whatsapp_business_messaging']
  if (account.channel === 'messenger') return ['pages_messaging']
  return ['instagram_manage_messages', 'instagram_business_manage_messages']
}

/** A page and its Instagram account share an address for sending: whom the message is for tells them apart. */
function speakerOf(call: GraphContext, id: string | undefined): SimulatedAccount {
  const first = call.account(id)
  if (first.channel === 'whatsapp') {
    if (id !== first.account) throw unsupported(call.method, id)
    return first
  }
  const { token, app } = call.caller()
  const address = id === 'me' ? (first.pageId ?? first.account) : id
  const speakers = accountsAt(call.state, address).filter(
    one => one.appKey === app.key && token.assets.includes(one.account) && one.channel !== 'whatsapp',
  )
  const recipient = fields(messageParams(call).recipient).id
  const known = speakers.find(
    one => typeof recipient === 'string' && findCustomer(call.state, one, recipient) !== undefined,
  )
  return known ?? first
}

function takeNowOrLater(call: GraphContext, account: SimulatedAccount, body: Fields): Taken {
  try {
    if (!isFields(body)) throw badParameter('The body must be a JSON object.')
    spendMessage(call, account, body)
    return account.channel === 'whatsapp'
      ? takeWhatsApp(call.state, account, body, call.now)
      : takeMessaging(call.state, account, body, call.now)
  } catch (error) {
    const knobs = call.knobs(account)
    const isLate =
      error instanceof GraphError &&
      account.channel === 'whatsapp' &&
      (knobs.lateCodes.includes(error.code) || (knobs.windowInStatus && error.code === 131047))
    if (!isLate) throw error
    return takenToFail(call.state, account, body, error, call.now)
  }
}

function takenToFail(
  state: State,
  account: SimulatedAccount,
  body: Fields,
  error: GraphError,
  now: Date,
): Taken {
  const input = String(body.to ?? body.recipient)
  const customer = customerOf(state, account, input.replace(/^\+/, ''))
  const providerId = newProviderId('whatsapp')
  const callbackData = body.biz_opaque_callback_data
  return {
    answer: {
      messaging_product: 'whatsapp',
      contacts: [{ input, ...(!customer.hidesPhone && { wa_id: customer.id }) }],
      messages: [{ id: providerId }],
    },
    message: {
      channel: account.channel,
      account: account.account,
      customer: customer.id,
      providerId,
      text: '',
      callbackData: typeof callbackData === 'string' ? callbackData : undefined,
      at: now,
      type: String(body.type),
      content: fields(body[String(body.type)]),
      category: 'service',
    },
    customer,
    failure: { code: error.code, details: error.details ?? error.message },
  }
}
