import assert from 'node:assert/strict'
import { fields, list } from '../../src/channels/fields.ts'
import { APP, APP_TOKEN, HOUR, meta, PSID } from './support.ts'

const CALLBACK = 'https://shop.example/webhooks/meta/app'
const subscription = (more: object = {}) => ({
  token: APP_TOKEN,
  body: {
    object: 'whatsapp_business_account',
    callback_url: CALLBACK,
    verify_token: 'verify',
    fields: 'messages',
    ...more,
  },
})

describe('setting an app up with the Meta stand-in', () => {
  it('asks an address for its challenge before it subscribes, and says what was wrong with it', async () => {
    const asked: URL[] = []
    let answer = (url: URL) => ({ status: 200, message: 'OK', body: url.searchParams.get('hub.challenge')! })
    const ask = async (url: URL) => {
      asked.push(url)
      return answer(url)
    }
    const { call } = meta({ fresh: true, ask })
    assert.equal((await call('POST', `${APP}/subscriptions`, subscription())).code, 'ok')
    const [url] = asked
    assert.deepEqual(
      [
        url?.origin,
        url?.pathname,
        url?.searchParams.get('hub.mode'),
        url?.searchParams.get('hub.verify_token'),
      ],
      ['https://shop.example', '/webhooks/meta/app', 'subscribe', 'verify'],
    )
    const wrong = async () => {
      const { code, error } = await call(
        'POST',
        `${APP}/subscriptions`,
        subscription({ fields: 'account_update' }),
      )
      return `${code} ${String(error.message).replace(/^.*errors: /, '')}`
    }
    answer = () => ({ status: 403, message: 'Forbidden', body: '' })
    assert.equal(await wrong(), '2200 HTTP Status Code = 403; HTTP Message = Forbidden')
    answer = () => ({ status: 200, message: 'OK', body: '<html>' })
    assert.equal(await wrong(), '2200 The response does not match the challenge.')
    answer = () => {
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    }
    assert.equal(await wrong(), '2200 curl_errno = 7; curl_error = ECONNREFUSED')
    const known = await call('GET', `${APP}/subscriptions`, { token: APP_TOKEN })
    assert.deepEqual(known.body.data, [
      {
        object: 'whatsapp_business_account',
        callback_url: CALLBACK,
        active: true,
        fields: [{ name: 'messages', version: 'v25.0' }],
      },
    ])
  })

  it('takes subscriptions from the app alone, to fields that exist', async () => {
    const { call } = meta({ fresh: true })
    assert.equal((await call('POST', `${APP}/subscriptions`, { ...subscription(), token: 'WA' })).code, '15')
    assert.equal(
      (await call('POST', `${APP}/subscriptions`, { ...subscription(), token: `${APP}|guessed` })).code,
      '190',
    )
    assert.equal(
      (await call('POST', `${APP}/subscriptions`, subscription({ object: 'whatsapp' }))).code,
      '100',
    )
    assert.equal(
      (await call('POST', `${APP}/subscriptions`, subscription({ fields: 'message' }))).code,
      '100',
    )
    assert.equal(
      (await call('POST', `${APP}/subscriptions`, subscription({ verify_token: undefined }))).code,
      '100',
    )
    assert.equal(
      (await call('POST', `${APP}/subscriptions`, subscription({ callback_url: undefined }))).code,
      '100',
    )
    const name = await call('GET', APP, { token: APP_TOKEN, query: { fields: 'name' } })
    assert.deepEqual(name.body, { id: APP, name: 'Lamp app' })
  })

  it('tells an app of nothing until both the app and the account are subscribed', async () => {
    const { call, writes, heard, webhooks } = meta({ fresh: true })
    const silent = async () => {
      assert.equal((await writes()).status, 0)
      assert.deepEqual(heard(), [])
    }
    await silent()
    await call('POST', `${APP}/subscriptions`, subscription())
    await silent()
    assert.deepEqual((await call('GET', '900100/subscribed_apps')).body, { data: [] })
    assert.equal((await call('POST', '900100/subscribed_apps')).code, 'ok')
    assert.equal((await writes()).status, 200)
    assert.equal(webhooks[0]?.url, CALLBACK)
    assert.match(
      JSON.stringify((await call('GET', '900100/subscribed_apps')).body),
      new RegExp(`"id":"${APP}"`),
    )
    heard()
    assert.equal((await call('DELETE', '900100/subscribed_apps')).code, 'ok')
    await silent()
    assert.equal((await call('POST', '700100/subscribed_apps')).code, '100')
  })

  it('tells of the fields that were chosen for app and page', async () => {
    const { call, writes, page, heard, simulator } = meta({ fresh: true })
    const fieldsOf = () =>
      heard().map(event =>
        Object.keys(fields(list(fields(list(event.entry)[0]).messaging)[0])).find(
          key => !['sender', 'recipient', 'timestamp'].includes(key),
        ),
      )
    await call(
      'POST',
      `${APP}/subscriptions`,
      subscription({ object: 'page', fields: ['messages', 'message_reads', 'message_deliveries'] }),
    )
    assert.equal((await call('POST', '1010/subscribed_apps', { token: 'MS' })).code, '100')
    assert.equal(
      (
        await call('POST', '1010/subscribed_apps', {
          token: 'MS',
          query: { subscribed_fields: 'messages,nonsense' },
        })
      ).code,
      '100',
    )
    await call('POST', '1010/subscribed_apps', {
      token: 'MS',
      query: { subscribed_fields: 'messages,message_reads,message_echoes' },
    })
    await writes('messenger')
    await page({ text: 'Hello' })
    await simulator.settle()
    // Echoes are not subscribed for the app, deliveries not for the page.
    assert.deepEqual(fieldsOf(), ['message', 'read'])
    await call('DELETE', `${APP}/subscriptions`, { token: APP_TOKEN, query: { object: 'page' } })
    assert.equal((await writes('messenger')).status, 0)
  })

  it('sends what is about messages to another address where one was set for the number', async () => {
    const { call, writes, webhooks } = meta()
    const at = { override_callback_uri: 'https://other.example/webhooks/meta/app', verify_token: 'v' }
    assert.equal((await call('POST', '900100/subscribed_apps', { body: at })).code, 'ok')
    await writes()
    assert.equal(webhooks.at(-1)?.url, at.override_callback_uri)
    assert.equal(
      (await call('POST', '700100', { body: { webhook_configuration: { override_callback_uri: '' } } })).code,
      'ok',
    )
    await writes()
    assert.equal(webhooks.at(-1)?.url, undefined)
    assert.equal(
      (
        await call('POST', '900100/subscribed_apps', {
          body: { ...at, override_callback_uri: 'x'.repeat(201) },
        })
      ).code,
      '100',
    )
    assert.equal(
      (
        await call('POST', '900100/subscribed_apps', {
          body: { ...at, override_callback_uri: 'https://a.example/' },
        })
      ).code,
      '2200',
    )
  })
})

describe('a WhatsApp number at the Meta stand-in', () => {
  it('sends only once it is registered, with the PIN it has', async () => {
    const { call, send, simulator } = meta({ fresh: true })
    assert.equal((await send('text', { body: 'x' })).code, '133010')
    const register = (pin?: string) =>
      call('POST', '700100/register', {
        body: { messaging_product: 'whatsapp', ...(pin !== undefined && { pin }) },
      })
    assert.equal((await register()).code, '131008')
    assert.equal((await register('12345')).code, '131009')
    const standing = simulator.standingOf('whatsapp', '700100')
    standing.codeVerified = false
    assert.equal((await register('123456')).code, '133006')
    assert.equal(
      (await call('POST', '700100/request_code', { body: { code_method: 'PIGEON', language: 'en' } })).code,
      '100',
    )
    assert.equal(
      (await call('POST', '700100/request_code', { body: { code_method: 'SMS', language: 'en_US' } })).code,
      'ok',
    )
    assert.equal((await call('POST', '700100/verify_code', { body: { code: 'no' } })).code, '136025')
    assert.equal(
      (await call('POST', '700100/verify_code', { body: { code: standing.requestedCode } })).code,
      'ok',
    )
    assert.equal((await register('123456')).code, 'ok')
    assert.equal((await send('text', { body: 'x' })).code, '131047')
    assert.equal((await register('654321')).code, '133005')
    assert.equal((await call('POST', '700100/deregister')).code, 'ok')
    assert.equal((await send('text', { body: 'x' })).code, '133010')
  })

  it('is not registered by guessing, nor over and over', async () => {
    const { call, simulator, clock } = meta()
    simulator.standingOf('whatsapp', '700100').pin = '111111'
    const register = async (pin: string) =>
      (await call('POST', '700100/register', { body: { messaging_product: 'whatsapp', pin } })).code
    for (let n = 0; n < 5; n++) assert.equal(await register('222222'), '133005')
    assert.equal(await register('111111'), '133008')
    simulator.standingOf('whatsapp', '700100').wrongPins = 0
    for (let n = 0; n < 4; n++) assert.equal(await register('111111'), 'ok')
    assert.equal(await register('111111'), '133016')
    clock.advance(72 * HOUR)
    assert.equal(await register('111111'), 'ok')
  })

  it('tells of its name, quality, limits and what keeps it from sending', async () => {
    const { call, simulator } = meta()
    const query = {
      fields:
        'display_phone_number,verified_name,code_verification_status,quality_rating,platform_type,throughput,whatsapp_business_manager_messaging_limit,status',
    }
    assert.deepEqual((await call('GET', '700100', { query })).body, {
      id: '700100',
      display_phone_number: '+491700000001',
      verified_name: 'Lamp shop',
      code_verification_status: 'VERIFIED',
      quality_rating: 'GREEN',
      platform_type: 'CLOUD_API',
      throughput: { level: 'STANDARD' },
      whatsapp_business_manager_messaging_limit: 'TIER_2K',
      status: 'CONNECTED',
    })
    const health = async () =>
      fields((await call('GET', '700100', { query: { fields: 'health_status' } })).body.health_status)
    assert.equal((await health()).can_send_message, 'AVAILABLE')
    Object.assign(simulator.standingOf('whatsapp', '700100'), { hasPayment: false, isNameApproved: false })
    const ill = await health()
    assert.equal(ill.can_send_message, 'BLOCKED')
    assert.match(
      JSON.stringify(ill.entities),
      /"entity_type":"PHONE_NUMBER".*141002.*"entity_type":"WABA".*141006/,
    )
    assert.equal((await call('GET', '700100', { query: { fields: 'nonsense' } })).code, '100')
    const numbers = list((await call('GET', '900100/phone_numbers')).body.data).map(fields)
    assert.deepEqual(
      numbers.map(one => [one.id, one.verified_name]),
      [['700100', 'Lamp shop']],
    )
    assert.equal(
      (await call('GET', '900100', { query: { fields: 'name,account_review_status' } })).body
        .account_review_status,
      'APPROVED',
    )
  })

  it('blocks only people who wrote within a day', async () => {
    const { call, writes, clock } = meta()
    await writes()
    const block = async () =>
      (
        await call('POST', '700100/block_users', {
          body: { messaging_product: 'whatsapp', block_users: [{ user: '+491700000002' }] },
        })
      ).body
    assert.match(JSON.stringify(await block()), /"added_users":\[\{"input":"\+491700000002"/)
    assert.match(JSON.stringify((await call('GET', '700100/block_users')).body), /491700000002/)
    clock.advance(25 * HOUR)
    assert.match(JSON.stringify(await block()), /"failed_users"/)
  })
})

describe('who writes, as the Meta stand-in tells it', () => {
  it('names customers who wrote and let the business know them', async () => {
    const { call, writes, simulator } = meta()
    assert.equal((await call('GET', PSID, { token: 'MS' })).code, '100/33')
    await writes('messenger')
    await writes('instagram', { username: 'ada.example' })
    const person = await call('GET', PSID, { token: 'MS', query: { fields: 'first_name,last_name' } })
    assert.deepEqual(person.body, { id: PSID, first_name: 'Ada', last_name: 'Example' })
    const onInstagram = await call('GET', '9900', { token: 'IG', query: { fields: 'name,username' } })
    assert.deepEqual(onInstagram.body, { id: '9900', name: 'Ada Example', username: 'ada.example' })
    assert.equal((await call('GET', '9900', { token: 'IG', query: { fields: 'email' } })).code, '100')
    simulator.block('messenger', '1010', PSID)
    assert.equal((await call('GET', PSID, { token: 'MS' })).code, '100/33')
  })

  it('keeps the greeting and the menu of a page', async () => {
    const { call } = meta()
    const set = async (body: object) =>
      (await call('POST', 'me/messenger_profile', { token: 'MS', body: { ...body } })).code
    assert.equal(await set({ persistent_menu: [] }), '100/2018145')
    assert.equal(await set({ get_started: { payload: 'start' } }), 'ok')
    assert.equal(await set({ persistent_menu: [] }), 'ok')
    assert.equal(await set({ greeting: [{ locale: 'default', text: 'x'.repeat(161) }] }), '100')
    assert.equal(await set({ ice_breakers: Array(5).fill({ question: 'x', payload: 'y' }) }), '100')
    const known = await call('GET', 'me/messenger_profile', { token: 'MS', query: { fields: 'get_started' } })
    assert.deepEqual(known.body, { data: [{ get_started: { payload: 'start' } }] })
  })
})
