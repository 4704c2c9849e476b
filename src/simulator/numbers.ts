import { randomInt } from 'node:crypto'
import type { Fields } from '../channels/fields.ts'
import { requireScope } from './authorize.ts'
import { type GraphAnswer, type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError, invalid, missing } from './graph-error.ts'
import { spendRate } from './rates.ts'
import { accountKey, appOf, type SimulatedAccount, type Standing, standingOf } from './state.ts'

const REGISTER_WINDOW_MS = 72 * 3_600_000
const MAX_REGISTER_CALLS = 10
const MAX_WRONG_PINS = 5

type Act = (
  call: GraphContext,
  account: SimulatedAccount,
  standing: Standing,
) => GraphAnswer | Promise<GraphAnswer>

const ACTS: Record<string, Act> = {
  'POST register': register,
  'POST deregister': deregister,
  'POST request_code': requestCode,
  'POST verify_code': verifyCode,
  'POST ': changeNumber,
  'GET whatsapp_business_profile': (_call, _account, { profile }) =>
    json({ data: [{ messaging_product: 'whatsapp', ...profile }] }),
  'POST whatsapp_business_profile': changeProfile,
  'POST block_users': (call, account) => blockUsers(call, account, true),
  'DELETE block_users': (call, account) => blockUsers(call, account, false),
  'GET block_users': (_call, _account, { blocked }) =>
    json({ data: [...blocked].map(wa_id => ({ messaging_product: 'whatsapp', wa_id })) }),
}

/** What is done to a WhatsApp number beyond sending from it. */
export const answerNumbers: GraphHandler = call => {
  const [id, edge = '', ...rest] = call.path
  const act = ACTS[`${call.method} ${edge}`]
  if (!act || rest.length > 0) return undefined
  const isNumber = call.state.accounts.some(one => one.channel === 'whatsapp' && one.account === id)
  if (!isNumber) return undefined
  const account = call.account(id)
  requireScope(call.caller().token, account, [
    'whatsapp_business_management',
    ...(edge === 'block_users' ? ['whatsapp_business_messaging'] : []),
  ])
  return act(call, account, standingOf(call.state, account))
}

/** Sets the PIN of two-step verification where it is off, and must match it where it is on. */
function register(call: GraphContext, account: SimulatedAccount, standing: Standing): GraphAnswer {
  const { messaging_product: product, pin } = call.params()
  if (product !== 'whatsapp') throw badParameter('The parameter messaging_product is required.')
  if (pin === undefined) throw missing('pin is missing.')
  if (!/^\d{6}$/.test(String(pin))) throw invalid('Param pin must be 6 characters long.')
  const key = `register ${accountKey(account)}`
  if (!spendRate(call.state, key, MAX_REGISTER_CALLS, REGISTER_WINDOW_MS, call.now)) {
    throw new GraphError(400, 133016, 'Account register rate limit exceeded', {
      details:
        'Registration or deregistration failed because there were too many attempts for this phone number in a short period of time',
    })
  }
  if (!standing.codeVerified) {
    throw new GraphError(400, 133006, 'Phone number needs to be verified before registering', {
      details: 'Verify the phone number before registering it.',
    })
  }
  checkPin(standing, String(pin))
  standing.isRegistered = true
  return success()
}

function checkPin(standing: Standing, pin: string): void {
  if (standing.wrongPins >= MAX_WRONG_PINS) {
    throw new GraphError(400, 133008, 'Too many two step verification PIN guesses for this phone number', {
      details: 'Too many PIN guesses. Try again later.',
    })
  }
  if (standing.pin !== null && standing.pin !== pin) {
    standing.wrongPins++
    throw new GraphError(400, 133005, 'Two step verification PIN Mismatch', {
      details: 'The two-step verification PIN is incorrect.',
    })
  }
  standing.wrongPins = 0
  standing.pin = pin
}

function deregister(call: GraphContext, account: SimulatedAccount, standing: Standing): GraphAnswer {
  const key = `register ${accountKey(account)}`
  if (!spendRate(call.state, key, MAX_REGISTER_CALLS, REGISTER_WINDOW_MS, call.now))
    throw new GraphError(400, 133016, 'Account register rate limit exceeded')
  if (!standing.isRegistered) throw notRegistered()
  standing.isRegistered = false
  return success()
}

export function notRegistered(): GraphError {
  return new GraphError(400, 133010, 'Account not registered', {
    details: 'Account does not exist in Cloud API, please use /register API to create an account first',
  })
}

function requestCode(call: GraphContext, _account: SimulatedAccount, standing: Standing): GraphAnswer {
  const { code_method: method, language } = call.params()
  if (method !== 'SMS' && method !== 'VOICE')
    throw badParameter('Param code_method must be one of {SMS, VOICE}')
  if (typeof language !== 'string' || !/^[a-z]{2}(_[A-Z]{2})?$/.test(language))
    throw badParameter('The parameter language is required.')
  if (standing.codeVerified)
    throw new GraphError(400, 136024, 'Request code error', {
      details: 'The phone number is already verified.',
    })
  standing.requestedCode = String(randomInt(100_000, 1_000_000))
  return success()
}

function verifyCode(call: GraphContext, _account: SimulatedAccount, standing: Standing): GraphAnswer {
  const code = String(call.params().code ?? '').replace('-', '')
  if (standing.requestedCode === null || code !== standing.requestedCode)
    throw new GraphError(400, 136025, 'Verify code error', { details: 'The code is not correct.' })
  standing.codeVerified = true
  standing.requestedCode = null
  return success()
}

/** Its own address for webhooks, or another PIN. */
async function changeNumber(
  call: GraphContext,
  account: SimulatedAccount,
  standing: Standing,
): Promise<GraphAnswer> {
  const { pin, webhook_configuration: webhook } = call.params()
  if (pin !== undefined) {
    if (!/^\d{6}$/.test(String(pin))) throw invalid('Param pin must be 6 characters long.')
    standing.pin = String(pin)
  }
  if (typeof webhook === 'object' && webhook !== null) {
    const { override_callback_uri: url, verify_token: verifyToken } = webhook as Fields
    if (url === '' || url === undefined) standing.override = null
    else {
      if (typeof url !== 'string' || url.length > 200 || typeof verifyToken !== 'string')
        throw badParameter('Invalid parameter', 'override_callback_uri and verify_token must be strings.')
      await call.handshake(appOf(call.state, account), url, verifyToken)
      standing.override = { url, verifyToken }
    }
  }
  return success()
}

const PROFILE_LIMITS: Record<string, number> = { about: 139, address: 256, description: 512, email: 128 }

function changeProfile(call: GraphContext, _account: SimulatedAccount, standing: Standing): GraphAnswer {
  const { messaging_product: product, ...profile } = call.params()
  if (product !== 'whatsapp') throw badParameter('The parameter messaging_product is required.')
  for (const [name, max] of Object.entries(PROFILE_LIMITS))
    if (String(profile[name] ?? '').length > max)
      throw invalid(`${name} must be at most ${max} characters long.`)
  const { access_token: _, appsecret_proof: _proof, ...kept } = profile
  Object.assign(standing.profile, kept)
  return success()
}

const DAY_MS = 24 * 3_600_000

/** Only who wrote within the last 24 hours can be blocked. */
function blockUsers(call: GraphContext, account: SimulatedAccount, blocks: boolean): GraphAnswer {
  const { block_users: given, messaging_product: product } = call.params()
  if (product !== 'whatsapp') throw badParameter('The parameter messaging_product is required.')
  if (!Array.isArray(given) || given.length === 0) throw missing('block_users is missing.')
  const standing = standingOf(call.state, account)
  const done: Fields[] = []
  const failed: Fields[] = []
  for (const one of given as Fields[]) {
    const input = String(one.user ?? one.user_id)
    const customer = [...call.state.customers].find(
      ([key, known]) =>
        key.startsWith(`${accountKey(account)}:`) &&
        (known.id === input.replace(/^\+/, '') || known.userId === input),
    )?.[1]
    const isRecent =
      customer?.lastWroteAt !== undefined && call.now.getTime() - customer.lastWroteAt.getTime() < DAY_MS
    if (blocks && !isRecent) {
      const error = {
        code: 139100,
        message: 'Failed to block/unblock users',
        error_data: { details: 'Re-engagement required' },
      }
      failed.push({ input, errors: [error] })
      continue
    }
    const id = customer?.id ?? input
    if (blocks) standing.blocked.add(id)
    else standing.blocked.delete(id)
    done.push({ input, wa_id: id })
  }
  return json({
    messaging_product: 'whatsapp',
    block_users: {
      [blocks ? 'added_users' : 'removed_users']: done,
      ...(failed.length > 0 && { failed_users: failed }),
    },
  })
}
