import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { fields, list } from '../../src/channels/fields.ts'
import { APP, APP_TOKEN, DAY, HOUR, meta, NOW, SECRET } from './support.ts'

describe('the tokens of the Meta stand-in', () => {
  const me = { query: { fields: 'id' } }

  it('are needed, known, alive and proven on every call', async () => {
    const { call, simulator, clock } = meta({
      accounts: [{ tokenExpiresAt: new Date(NOW.getTime() + HOUR) }],
    })
    assert.equal((await call('GET', '700100', { ...me, token: '' })).code, '104')
    const stolen = await call('GET', '700100', { ...me, token: 'stolen' })
    assert.deepEqual([stolen.code, stolen.status, stolen.error.type], ['190', 401, 'OAuthException'])
    assert.equal((await call('GET', '700100', { ...me, secret: 'guessed' })).code, '100')
    assert.equal((await call('GET', '700100', { ...me, query: { appsecret_proof: '' } })).code, '100')
    assert.equal((await call('GET', '700100', me)).code, 'ok')
    const time = String(NOW.getTime() / 1000)
    const proof = (at: string) => createHmac('sha256', SECRET).update(`WA|${at}`).digest('hex')
    const timed = { appsecret_proof: proof(time), appsecret_time: time }
    assert.equal((await call('GET', '700100', { query: timed })).code, 'ok')
    clock.advance(301_000)
    assert.equal((await call('GET', '700100', { query: timed })).code, '100')
    clock.advance(HOUR)
    const over = await call('GET', '700100', me)
    assert.equal(over.code, '190/463')
    assert.match(String(over.error.message), /^Error validating access token: Session has expired on/)
    simulator.state.tokens.get('MS')!.revoked = 460
    assert.equal((await call('GET', '1010', { ...me, token: 'MS' })).code, '190/460')
  })

  it('pass without a proof only where the app asks for none', async () => {
    const { call, simulator } = meta()
    const bare = { token: '', query: { access_token: 'WA' } }
    assert.equal((await call('GET', '700100', bare)).code, '100')
    simulator.addApp({ key: 'app', id: APP, secret: SECRET, requiresProof: false })
    assert.equal((await call('GET', '700100', bare)).code, 'ok')
    assert.equal((await call('GET', '700100', { query: { appsecret_proof: 'ab' } })).code, '100')
  })

  it('speak for what they were given and nothing else', async () => {
    const { call } = meta()
    assert.equal((await call('GET', '1010', me)).code, '100/33')
    assert.equal((await call('GET', '700999', me)).code, '100/33')
    assert.equal((await call('POST', '1010/messages', { body: {} })).code, '100/33')
    assert.equal((await call('POST', '900100/messages', { body: {} })).code, '100/33')
    assert.equal((await call('GET', '700100/nonsense')).code, '100/33')
    const { error } = await call('DELETE', '700100')
    assert.equal(error.type, 'GraphMethodException')
  })

  it('do only what they were allowed', async () => {
    const { call, send, page, insta, writes } = meta({
      accounts: [
        { scopes: ['whatsapp_business_management'] },
        { scopes: ['pages_show_list', 'pages_manage_metadata'] },
        { scopes: ['instagram_business_basic'] },
      ],
    })
    await writes('messenger')
    await writes('instagram')
    assert.equal((await send('text', { body: 'x' })).code, '200')
    assert.equal((await page({ text: 'x' })).code, '10/2018065')
    assert.equal((await insta({ text: 'x' })).code, '3')
    assert.equal((await call('GET', '900100/phone_numbers')).code, 'ok')
    const less = meta({
      accounts: [{ scopes: ['whatsapp_business_messaging'] }, { scopes: ['pages_messaging'] }],
    })
    assert.equal((await less.call('GET', '900100/phone_numbers')).code, '10')
    assert.equal((await less.call('POST', '900100/subscribed_apps')).code, '10')
    const subscribe = { token: 'MS', query: { subscribed_fields: 'messages' } }
    assert.equal((await less.call('POST', '1010/subscribed_apps', subscribe)).code, '200')
  })

  it('are explained to their app', async () => {
    const { call, simulator, clock } = meta({
      accounts: [{ tokenExpiresAt: new Date(NOW.getTime() + 60 * DAY) }],
    })
    const ask = async (input_token: string, token = APP_TOKEN) =>
      fields((await call('GET', 'debug_token', { token, query: { input_token } })).body.data)
    const known = await ask('WA')
    assert.deepEqual(
      [known.is_valid, known.app_id, known.type, known.application, known.expires_at, known.scopes],
      [
        true,
        APP,
        'SYSTEM_USER',
        'Lamp app',
        (NOW.getTime() + 60 * DAY) / 1000,
        ['whatsapp_business_messaging', 'whatsapp_business_management'],
      ],
    )
    assert.deepEqual(known.granular_scopes, [
      { scope: 'whatsapp_business_messaging', target_ids: ['900100'] },
      { scope: 'whatsapp_business_management', target_ids: ['900100'] },
    ])
    const page = await ask('MS')
    assert.deepEqual([page.type, page.expires_at, page.profile_id], ['PAGE', 0, '1010'])
    assert.equal(page.data_access_expires_at, (NOW.getTime() + 90 * DAY) / 1000)
    assert.equal((await ask('nonsense')).is_valid, false)
    assert.equal((await ask('IG')).is_valid, false) // A token of Instagram Login is no token here.
    assert.equal((await ask('WA', 'WA')).is_valid, true)
    clock.advance(61 * DAY)
    const over = await ask('WA')
    assert.deepEqual([over.is_valid, fields(over.error).subcode], [false, 463])
    assert.equal(
      (await call('GET', 'debug_token', { token: `${APP}|guessed`, query: { input_token: 'WA' } })).code,
      '190',
    )
    simulator.addApp({ key: 'other', id: '4712', secret: 'other' })
    assert.equal(
      (await call('GET', 'debug_token', { token: '4712|other', query: { input_token: 'WA' } })).code,
      '100',
    )
  })

  it('come from a code that is good once, for its app and address', async () => {
    const { call, simulator } = meta()
    const redirect_uri = 'https://shop.example/back'
    const dialog = await call('GET', 'dialog/oauth', {
      token: '',
      query: { client_id: APP, redirect_uri, state: 's1' },
    })
    const back = new URL(dialog.headers.location!)
    assert.deepEqual(
      [dialog.status, back.searchParams.get('state'), back.origin],
      [302, 's1', 'https://shop.example'],
    )
    const code = back.searchParams.get('code')!
    const exchange = (query: Record<string, string>) =>
      call('GET', 'oauth/access_token', { token: '', query })
    const own = { client_id: APP, client_secret: SECRET, redirect_uri, code }
    assert.equal((await exchange({ ...own, client_secret: 'guessed' })).code, '1')
    const short = await exchange(own)
    assert.equal(short.body.expires_in, 3600)
    assert.equal((await exchange(own)).code, '100/36008')
    const elsewhere = await call('GET', 'dialog/oauth', {
      token: '',
      query: { client_id: APP, redirect_uri },
    })
    const other = new URL(elsewhere.headers.location!).searchParams.get('code')!
    assert.equal(
      (await exchange({ ...own, code: other, redirect_uri: 'https://evil.example' })).code,
      '100/36008',
    )
    const long = await exchange({
      grant_type: 'fb_exchange_token',
      client_id: APP,
      client_secret: SECRET,
      fb_exchange_token: String(short.body.access_token),
    })
    assert.equal(long.body.expires_in, 60 * 24 * 3600)
    const token = String(long.body.access_token)
    simulator.addAccount({
      channel: 'instagram',
      account: '17840002',
      pageId: '1010',
      appKey: 'app',
      token: 'MS',
    })
    const pages = await call('GET', 'me/accounts', {
      token,
      query: { fields: 'id,name,access_token,tasks,instagram_business_account' },
    })
    assert.deepEqual(list(pages.body.data), [
      {
        id: '1010',
        name: 'Lamp shop',
        access_token: 'MS',
        tasks: ['ANALYZE', 'ADVERTISE', 'MESSAGING', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'],
        instagram_business_account: { id: '17840002' },
      },
    ])
    const app = await exchange({ grant_type: 'client_credentials', client_id: APP, client_secret: SECRET })
    assert.equal(app.body.access_token, APP_TOKEN)
  })

  it('of Instagram Login live an hour, then 60 days, and are renewed after a day', async () => {
    const { call, clock } = meta()
    const redirect_uri = 'https://shop.example/ig'
    const dialog = await call('GET', 'oauth/authorize', {
      token: '',
      query: { client_id: APP, redirect_uri },
    })
    assert.match(dialog.headers.location!, /#_$/)
    const form = new URLSearchParams({
      client_id: APP,
      client_secret: SECRET,
      grant_type: 'authorization_code',
      redirect_uri,
      code: new URL(dialog.headers.location!).searchParams.get('code')!,
    })
    const short = await call('POST', 'oauth/access_token', { token: '', query: Object.fromEntries(form) })
    assert.equal(short.body.user_id, '17840001')
    const shortToken = String(short.body.access_token)
    const renew = (token: string) =>
      call('GET', 'refresh_access_token', {
        token: '',
        query: { grant_type: 'ig_refresh_token', access_token: token },
      })
    assert.equal((await renew(shortToken)).code, '10')
    const long = await call('GET', 'access_token', {
      token: '',
      query: { grant_type: 'ig_exchange_token', client_secret: SECRET, access_token: shortToken },
    })
    const token = String(long.body.access_token)
    assert.equal(long.body.expires_in, 60 * 24 * 3600)
    const who = await call('GET', 'me', { token, query: { fields: 'id,user_id,username' } })
    assert.equal(who.body.user_id, '17840001')
    assert.notEqual(who.body.id, who.body.user_id)
    assert.equal((await renew(token)).code, '10')
    clock.advance(DAY)
    assert.equal((await renew(token)).body.expires_in, 60 * 24 * 3600)
    clock.advance(60 * DAY)
    assert.equal((await renew(token)).code, '190/463')
  })

  it('are worth nothing once they were taken back', async () => {
    const { call } = meta()
    assert.equal((await call('DELETE', 'me/permissions/whatsapp_business_messaging')).code, 'ok')
    assert.equal((await call('GET', 'me/permissions')).code, 'ok')
    assert.equal(
      (await call('POST', '700100/messages', { body: { messaging_product: 'whatsapp' } })).code,
      '200',
    )
    assert.equal((await call('DELETE', 'me/permissions')).code, 'ok')
    assert.equal((await call('GET', '700100')).code, '190/458')
  })
})
