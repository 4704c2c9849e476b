import assert from 'node:assert/strict'
import {
  APP_ID,
  type Connecting,
  connecting,
  debugAnswer,
  NUMBER,
  NUMBER_NODE,
  ok,
  refused,
  SECRET,
  TOKEN,
  WABA,
} from './fake-meta.ts'
import { phoneSends, shopAnswers } from './phone.ts'

const HOUR = 3_600_000
const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

describe('a connection that does not come about', () => {
  let t: Connecting
  const open = (...args: Parameters<typeof connecting>) => {
    t = connecting(...args)
    return t
  }
  afterEach(() => t.close())

  /** The named row is red and says this; every other row is not. */
  async function onlyRed(name: string, sentence: RegExp) {
    const states = await t.states()
    assert.deepEqual(
      Object.keys(states).filter(one => states[one] === 'problem'),
      [name],
    )
    assert.match((await t.row(name as 'app')).sentence, sentence)
  }

  it('says that App ID and secret are swapped, keeps what was typed and stores no such app', async () => {
    open()
    await t.step('app', { appId: SECRET, secret: APP_ID })
    await onlyRed('app', /swapped/)
    assert.deepEqual(t.calls, [])
    assert.deepEqual(t.apps.list(), [])

    await t.step('app', { appId: APP_ID, secret: 'f'.repeat(32) })
    await onlyRed('app', /does not accept this App ID with this secret/)
    assert.deepEqual(t.apps.list(), [])
    assert.equal((await t.connection()).picked.appId, APP_ID)

    assert.equal((await t.app()).state, 'verified')
  })

  it('says that Meta cannot call a localhost address', async () => {
    open('whatsapp', { HEARTHLINE_PUBLIC_URL: 'http://localhost:8080' })
    await t.app()
    await onlyRed('address', /only this machine: Meta cannot call it/)
    assert.equal((await t.row('app')).state, 'verified')
    assert.ok(!t.calls.some(call => call.path.endsWith('/subscriptions')))
  })

  it('tells Meta of an address whose name does not resolve in here, and lets its call decide', async () => {
    open()
    t.deps.lookup = async () => []
    await t.app()
    await onlyRed('address', /No DNS entry leads to/)
    assert.equal((await t.row('webhook')).state, 'verified')
  })

  for (const [what, message, sentence] of [
    [
      'a wall in front of the address',
      'Callback verification failed with the following errors: HTTP Status Code = 401; HTTP Message = Unauthorized',
      /answer 401: something in front asks for a sign-in/,
    ],
    [
      'an address that keeps Meta waiting',
      'The callback URL couldn’t be validated. Callback verification failed: Operation timed out.',
      /no answer in time/,
    ],
  ] as const) {
    it(`says that there is ${what}`, async () => {
      open()
      t.answers[`POST ${APP_ID}/subscriptions`] = refused(2200, `(#2200) ${message}`)
      await t.app()
      await onlyRed('webhook', sentence)
      assert.equal((await t.row('app')).state, 'verified')
    })
  }

  it('says that the token was made for another app', async () => {
    open()
    await t.upTo('app')
    t.answers['GET debug_token'] = debugAnswer({ app_id: '999', application: 'Other app' })
    await t.step('token', { token: TOKEN })
    await onlyRed('token', /another app/)
  })

  it('says that the token has ended, and keeps it saved', async () => {
    open()
    await t.upTo('app')
    t.answers['GET debug_token'] = debugAnswer({
      is_valid: false,
      expires_at: seconds(t.clock.now()) - 3600,
      error: { code: 190, subcode: 463, message: 'Error validating access token: Session has expired' },
    })
    await t.step('token', { token: TOKEN })
    await onlyRed('token', /has ended/)
    assert.equal((await t.connection()).tokenHint, TOKEN.slice(-4))
  })

  it('says that a token of 23 hours is the temporary one', async () => {
    open()
    await t.upTo('app')
    t.answers['GET debug_token'] = debugAnswer({
      type: 'USER',
      expires_at: seconds(new Date(t.clock.now().getTime() + 23 * HOUR)),
      issued_at: seconds(new Date(t.clock.now().getTime() - HOUR)),
    })
    await t.step('token', { token: TOKEN })
    await onlyRed('token', /ends in 23 h: it is the temporary one/)
  })

  it('names the permission that is missing, in whichever form Meta lists them', async () => {
    open()
    await t.upTo('app')
    t.answers['GET debug_token'] = debugAnswer({
      scopes: ['whatsapp_business_management'],
      granular_scopes: [{ scope: 'whatsapp_business_management', target_ids: [WABA] }],
    })
    await t.step('token', { token: TOKEN })
    await onlyRed('token', /lacks a permission: whatsapp_business_messaging/)

    t.answers['GET debug_token'] = debugAnswer({ scopes: [] })
    assert.equal((await t.step('token')).state, 'verified')
    t.answers['GET debug_token'] = debugAnswer({ granular_scopes: undefined })
    assert.equal((await t.step('token')).state, 'verified')
  })

  it('says that the system user is not assigned to the account', async () => {
    open()
    await t.upTo('app')
    t.answers[`GET ${WABA}/phone_numbers`] = refused(
      100,
      'Unsupported get request. Object does not exist, cannot be loaded due to missing permissions.',
      { error_subcode: 33 },
    )
    await t.step('token', { token: TOKEN })
    await onlyRed('account', /not assigned/)
    assert.equal((await t.row('token')).state, 'verified')

    t.answers['GET debug_token'] = debugAnswer({
      granular_scopes: [{ scope: 'whatsapp_business_management', target_ids: [] }],
    })
    assert.match((await t.step('token')).sentence, /not assigned to any WhatsApp account/)
  })

  const unregistered = { ...NUMBER_NODE, status: 'PENDING', platform_type: 'NOT_APPLICABLE' }

  it('asks for the PIN of a number that is not registered, and says when it is wrong', async () => {
    open()
    t.answers[`GET ${NUMBER}`] = ok(unregistered)
    await t.upTo('account')
    await onlyRed('register', /not registered\. Type its 6-digit PIN/)

    t.answers[`POST ${NUMBER}/register`] = refused(133005, 'Two step verification PIN Mismatch')
    await t.step('register', { pin: '111111' })
    await onlyRed('register', /PIN is wrong/)

    t.answers[`POST ${NUMBER}/register`] = call => {
      assert.deepEqual(call.body, { messaging_product: 'whatsapp', pin: '222222' })
      t.answers[`GET ${NUMBER}`] = ok(NUMBER_NODE)
      return ok({ success: true })
    }
    assert.equal((await t.step('register', { pin: '222222' })).state, 'verified')
  })

  it('says when a number that was registered too often may be tried again', async () => {
    open()
    t.answers[`GET ${NUMBER}`] = ok(unregistered)
    await t.upTo('account')
    t.answers[`POST ${NUMBER}/register`] = refused(133016, 'Account register deregister rate limit exceeded')
    await t.step('register', { pin: '222222' })
    await onlyRed(
      'register',
      /10 registrations of a number in 72 hours\. Try again after 2026-11-23 12:00 UTC/,
    )
  })

  it('says that another app gets the messages and ours does not', async () => {
    open()
    t.answers[`POST ${WABA}/subscribed_apps`] = ok({ success: true })
    t.answers[`GET ${WABA}/subscribed_apps`] = ok({
      data: [{ whatsapp_business_api_data: { id: '4471', name: 'Old tool' } }],
    })
    await t.upTo('account')
    await onlyRed('subscribed', /another app \(Old tool\), ours is missing/)

    t.answers[`GET ${WABA}/subscribed_apps`] = ok({ data: [] })
    await t.step('subscribed')
    await onlyRed('subscribed', /no app for this account/)
  })

  it('says after a minute that the code has not come, and why that may be', async () => {
    open()
    await t.upTo('account')
    assert.equal((await t.row('message')).state, 'waiting')
    t.clock.advance(61_000)
    await onlyRed('message', /nothing else has\. Most often the app is not published/)

    phoneSends(t, 'hello?')
    await onlyRed('message', /none with the code/)

    phoneSends(t, `${(await t.connection()).proofCode.toLowerCase()} please`)
    assert.equal((await t.row('message')).state, 'verified')
    assert.equal((await t.row('published')).state, 'verified')
  })

  it('says that something came with a wrong signature', async () => {
    open()
    await t.upTo('account')
    t.clock.advance(5_000)
    t.traffic.badSignatureAt = t.clock.now()
    await onlyRed('message', /signature is wrong: the App secret here is not the one/)
  })

  it('says that a message came for another number', async () => {
    open()
    await t.upTo('account')
    t.clock.advance(5_000)
    Object.assign(t.traffic, { otherAccountAt: t.clock.now(), otherAccount: '111222333' })
    await onlyRed('message', /another number or account \(111222333\)/)
  })

  for (const [code, sentence] of [
    ['131042', /no valid way of payment/],
    ['131037', /not approved the display name/],
    ['131026', /not delivered/],
  ] as const) {
    it(`says why the answer was not delivered (${code})`, async () => {
      open()
      await t.upTo('account')
      phoneSends(t, (await t.connection()).proofCode)
      assert.equal((await t.row('reply')).state, 'waiting')
      t.clock.advance(1_000)
      const became = shopAnswers(t)
      became('failed', code)
      await onlyRed('reply', sentence)
      assert.equal((await t.row('message')).state, 'verified')
    })
  }

  it('is nobody’s fault when Meta cannot be reached: what was proven before stays', async () => {
    open()
    await t.upTo('app')
    t.answers['GET debug_token'] = new TypeError('fetch failed', {
      cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }),
    })
    await t.step('token', { token: TOKEN })
    await onlyRed('token', /could not be reached \(ENOTFOUND\)/)
    assert.equal((await t.row('webhook')).state, 'verified')
    t.answers['GET debug_token'] = debugAnswer()
    assert.equal((await t.step('token')).state, 'verified')
  })
})
