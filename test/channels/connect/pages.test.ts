import assert from 'node:assert/strict'
import { change } from '../../../src/channels/connect/connections.ts'
import { revokeChannel } from '../../../src/channels/connect/revoke.ts'
import { disconnectChannel } from '../../../src/channels/connect.ts'
import { listNotices } from '../../../src/channels/notices.ts'
import { openToken } from '../../../src/channels/tokens.ts'
import { verifyChannel } from '../../../src/channels/verify.ts'
import { claimJob, enqueue } from '../../../src/jobs/queue.ts'
import type { JobRun } from '../../../src/jobs/runner.ts'
import { APP_ID, type Connecting, connecting, debugAnswer, ok, refused, SECRET } from './fake-meta.ts'
import { phoneSends } from './phone.ts'

const PAGE = '1010101010'
const IG = '17840000000000001'
const USER_TOKEN = 'EAAGusertokenthatlivesforanhour1'
const LONG_TOKEN = 'EAAGusertokenthatlivessixtydays2'
const PAGE_TOKEN = 'EAAGthepagesowntokenwithoutend03'
const DAY = 86_400_000

const PAGE_SCOPES = [
  'pages_messaging',
  'pages_manage_metadata',
  'pages_show_list',
  'instagram_basic',
  'instagram_manage_messages',
]

function token(t: Connecting) {
  const row = t.channel()!
  return openToken(t.instance.tenants.keys(t.tenant.id).field, row.publicId, row.sealedToken!)
}

/** A person's token, his pages, and the pages' own tokens. */
function withPages(t: Connecting): void {
  const hour = Math.floor(t.clock.now().getTime() / 1000) + 3600
  const long = Math.floor(t.clock.now().getTime() / 1000) + 60 * 86_400
  t.answers['GET debug_token'] = call =>
    debugAnswer({
      type: call.query.input_token === PAGE_TOKEN ? 'PAGE' : 'USER',
      scopes: PAGE_SCOPES,
      granular_scopes: [],
      expires_at:
        call.query.input_token === USER_TOKEN ? hour : call.query.input_token === PAGE_TOKEN ? 0 : long,
    })
  t.answers['GET oauth/access_token'] = ok({ access_token: LONG_TOKEN, expires_in: 60 * 86_400 })
  t.answers['GET me/accounts'] = call => {
    assert.equal(call.bearer, LONG_TOKEN)
    return ok({
      data: [
        { id: '2020', name: 'Old page', tasks: ['MESSAGING'] },
        {
          id: PAGE,
          name: 'Bakery',
          tasks: ['MESSAGING'],
          instagram_business_account: { id: IG, username: 'bakery.lx' },
        },
      ],
    })
  }
  t.answers[`GET ${PAGE}`] = call =>
    ok({ id: PAGE, name: 'Bakery', ...(call.bearer === LONG_TOKEN && { access_token: PAGE_TOKEN }) })
  t.answers[`GET ${IG}`] = ok({ id: IG, username: 'bakery.lx' })
  let subscribed: string[] = []
  t.answers[`POST ${PAGE}/subscribed_apps`] = call => {
    assert.equal(call.bearer, PAGE_TOKEN)
    subscribed = String(call.query.subscribed_fields).split(',')
    return ok({ success: true })
  }
  t.answers[`GET ${PAGE}/subscribed_apps`] = () =>
    ok({
      data: subscribed.length > 0 ? [{ id: APP_ID, name: 'Bakery app', subscribed_fields: subscribed }] : [],
    })
}

describe('connecting a page', () => {
  let t: Connecting
  afterEach(() => t.close())

  it('takes a token of an hour, makes it last, and speaks with the page’s own', async () => {
    t = connecting('messenger')
    withPages(t)
    await t.app()
    await t.step('token', { token: USER_TOKEN })
    assert.equal((await t.row('token')).state, 'verified')
    assert.deepEqual(
      (await t.steps()).account?.options?.map(one => one.name),
      ['Old page', 'Bakery'],
    )
    await t.step('account', { account: PAGE })

    assert.equal(token(t), PAGE_TOKEN)
    assert.equal(t.channel()?.pageId, PAGE)
    assert.equal(t.channel()?.tokenExpiresAt, null)
    assert.equal((await t.connection()).sealedToken, null)
    assert.equal((await t.row('subscribed')).state, 'verified')
    const asked = t.calls.find(call => call.path === `${PAGE}/subscribed_apps` && call.method === 'POST')
    for (const field of [
      'messages',
      'messaging_postbacks',
      'message_deliveries',
      'message_reads',
      'message_echoes',
      'message_reactions',
      'messaging_policy_enforcement',
    ])
      assert.ok(asked?.query.subscribed_fields?.split(',').includes(field), field)
    assert.equal(t.calls.find(call => call.path.endsWith('/subscriptions'))?.body.object, 'page')
  })

  it('offers the Instagram accounts of the pages, and nothing of pages without one', async () => {
    t = connecting('instagram')
    withPages(t)
    await t.app()
    await t.step('token', { token: USER_TOKEN })
    assert.deepEqual(
      (await t.steps()).account?.options?.map(one => one.account),
      [IG],
    )
    await t.step('account', { account: IG })
    assert.deepEqual([t.channel()?.account, t.channel()?.pageId], [IG, PAGE])
    assert.equal((await t.row('subscribed')).state, 'verified')
    const told = t.calls.find(call => call.path.endsWith('/subscriptions'))?.body
    assert.equal(told?.object, 'instagram')
    assert.ok(!String(told?.fields).includes('message_echoes'), 'echoes come inside messages')
    await t.step('access', { done: 'yes' })
    assert.equal((await t.row('access')).state, 'waiting')
    phoneSends(t, (await t.connection()).proofCode)
    assert.deepEqual(
      [(await t.row('access')).state, (await t.row('published')).state],
      ['verified', 'verified'],
    )
  })

  it('says that the token speaks for no page, or for none with Instagram', async () => {
    t = connecting('instagram')
    withPages(t)
    await t.app()
    t.answers['GET me/accounts'] = ok({ data: [] })
    await t.step('token', { token: USER_TOKEN })
    assert.match((await t.row('account')).sentence, /speaks for no page/)
    t.answers['GET me/accounts'] = ok({ data: [{ id: PAGE, name: 'Bakery' }] })
    assert.match((await t.step('account')).sentence, /No page of this token has an Instagram/)
  })

  it('subscribes to the essential fields where the app may not have the others', async () => {
    t = connecting('messenger')
    withPages(t)
    await t.app()
    await t.step('token', { token: USER_TOKEN })
    const post = t.answers[`POST ${PAGE}/subscribed_apps`]
    t.answers[`POST ${PAGE}/subscribed_apps`] = call =>
      call.query.subscribed_fields?.includes('messaging_handovers')
        ? refused(100, 'Param subscribed_fields must be one of {…}')
        : (post as (of: typeof call) => ReturnType<typeof ok>)(call)
    await t.step('account', { account: PAGE })
    assert.equal((await t.row('subscribed')).state, 'verified')
  })
})

describe('connecting Instagram by its own login', () => {
  let t: Connecting
  const SHORT = 'IGQVshorttokenofanhourfromthedashboard'
  const LONG = 'IGQVlongtokenofsixtydaysfromtheexchange'

  beforeEach(async () => {
    t = connecting('instagram')
    await change(t.db, await t.connection(), t.clock.now(), { login: 'instagram' })
    t.answers['GET me'] = call =>
      [SHORT, LONG].includes(call.bearer) || call.bearer.startsWith('IGQVrefreshed')
        ? ok({ id: '998877', user_id: IG, username: 'bakery.lx' })
        : refused(190, 'Invalid OAuth access token')
    t.answers['GET access_token'] = call => {
      assert.deepEqual([call.query.grant_type, call.query.client_secret], ['ig_exchange_token', SECRET])
      return ok({ access_token: LONG, token_type: 'bearer', expires_in: 60 * 86_400 })
    }
    t.answers[`POST ${IG}/subscribed_apps`] = ok({ success: true })
    t.answers[`GET ${IG}/subscribed_apps`] = ok({ data: [{ id: '555', subscribed_fields: ['messages'] }] })
    await t.app()
  })
  afterEach(() => t.close())

  async function connected() {
    await t.step('token', { token: SHORT })
    await t.step('account', { account: IG })
  }

  async function verifyAfter(ms: number): Promise<string[]> {
    t.clock.advance(ms)
    t.db.$client.prepare('DELETE FROM jobs').run()
    enqueue(t.db, 'channels.verify', { channelId: t.channel()!.id }, t.clock.now())
    const job = claimJob(t.db, 'fetch', new Date(t.clock.now().getTime() + 1))
    const run = { db: t.db, tenantId: t.tenant.id, job, signal: AbortSignal.timeout(5_000) }
    await verifyChannel(t.deps, run as JobRun<'channels.verify'>)
    return listNotices(t.db).map(notice => notice.kind)
  }

  it('asks Instagram’s own host, needs no page, and matches webhooks by the account’s id', async () => {
    await connected()
    assert.deepEqual([t.channel()?.account, t.channel()?.login, t.channel()?.pageId], [IG, 'instagram', null])
    assert.equal(t.channel()?.tokenUserId, '998877')
    assert.equal(token(t), LONG)
    assert.equal((await t.row('subscribed')).state, 'verified')
    assert.ok(
      t.calls
        .filter(call => call.path !== APP_ID)
        .every(call => call.url.startsWith('https://graph.instagram.com/')),
    )
    const asked = t.calls.find(call => call.path === `${IG}/subscribed_apps` && call.method === 'POST')
    assert.ok(asked?.query.subscribed_fields?.split(',').includes('message_echoes'), 'answers from the phone')
    assert.ok(t.calls.every(call => !call.url.includes(SHORT) && !call.url.includes(LONG)))
  })

  it('leaves the webhook to be pasted, and knows it by Meta’s call', async () => {
    assert.deepEqual([(await t.row('app')).state, (await t.row('webhook')).state], ['waiting', 'waiting'])
    assert.match((await t.row('webhook')).sentence, /Paste the address/)
    t.clock.advance(30_000)
    t.apps.noteVerified(t.apps.list()[0]!.key, t.clock.now())
    assert.equal((await t.row('webhook')).state, 'verified')
    await connected()
    phoneSends(t, (await t.connection()).proofCode)
    assert.equal((await t.row('app')).state, 'verified', 'what was signed proves the secret')
  })

  it('renews its token weekly, and the first time as soon as Meta lets it', async () => {
    await connected()
    let n = 0
    t.answers['GET refresh_access_token'] = call => {
      assert.equal(call.query.grant_type, 'ig_refresh_token')
      return ok({ access_token: `IGQVrefreshedtokennumber${++n}forthisshop`, expires_in: 60 * 86_400 })
    }
    await verifyAfter(DAY / 2)
    assert.equal(n, 0, 'a token must be a day old')
    await verifyAfter(DAY)
    assert.equal(n, 1)
    assert.match(token(t), /number1/)
    assert.equal(t.channel()?.tokenExpiresAt?.getTime(), t.clock.now().getTime() + 60 * DAY)
    await verifyAfter(3 * DAY)
    assert.equal(n, 1)
    assert.deepEqual(await verifyAfter(5 * DAY), [])
    assert.equal(n, 2)
  })

  it('warns two weeks before the end when it could not be renewed', async () => {
    await connected()
    t.answers['GET refresh_access_token'] = refused(190, 'Cannot be refreshed')
    assert.deepEqual(await verifyAfter(40 * DAY), [])
    assert.deepEqual(await verifyAfter(7 * DAY), ['token_expires'])
  })

  it('gives the permissions back when it is disconnected', async () => {
    await connected()
    t.answers[`DELETE ${IG}/subscribed_apps`] = ok({ success: true })
    t.answers['DELETE me/permissions'] = ok({ success: true })
    await disconnectChannel(t.instance, t.apps, t.tenant.id, t.channel()!.publicId)
    assert.equal(await revokeChannel(t.deps, t.tenant.id, t.db, t.channel()!.id), 'done')
    assert.deepEqual(
      t.calls.filter(call => call.method === 'DELETE').map(call => call.path),
      [`${IG}/subscribed_apps`, 'me/permissions'],
    )
  })
})
