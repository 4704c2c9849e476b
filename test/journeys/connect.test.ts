import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { listChannels } from '../../src/channels/connect.ts'
import { listNotices } from '../../src/channels/notices.ts'
import { channels } from '../../src/channels/schema.ts'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { browser } from '../accounts/test-accounts.ts'
import { APP_ID, NUMBER, SECRET, TOKEN } from '../channels/connect/fake-meta.ts'
import { startStandIn } from '../channels/connect/stand-in.ts'
import { BAKERY, temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'

const EMAIL = 'owner@bakery.example'
const PASSWORD = 'seven small boats at dawn'
const CONNECT = '/t/bakery/channels/whatsapp/connect'

describe('the connect page, walked against a Meta of the test’s own', function () {
  this.timeout(60_000)
  let meta: Awaited<ReturnType<typeof startStandIn>>
  let server: RunningServer
  let owner: ReturnType<typeof visitor>
  let tenantId: string

  before(async () => {
    meta = await startStandIn()
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_GRAPH_URL: meta.url,
      HEARTHLINE_SECOND_FACTOR: 'offered',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    server = await serve(config, silentLog)
    const { control, clock } = server.instance
    tenantId = createTenant(server.instance, BAKERY).id
    const user = createUser(
      control,
      { email: EMAIL, name: 'Marta', passwordHash: await hashPassword(PASSWORD), operator: false },
      clock.now(),
    )
    addMembership(control, user.id, tenantId, 'owner', clock.now())
    server.changed(tenantId)
    owner = visitor(server.url)
    await owner.signIn()
  })
  after(async () => {
    await server?.stop()
    await meta?.close()
  })

  const db = () => server.instance.tenants.db(tenantId)
  /** State and sentence of a row, as the page has them. */
  async function row(step: string): Promise<[string | undefined, string]> {
    const page = await owner.get(CONNECT)
    const part = new RegExp(`id="step-${step}"[^>]*data-state="(\\w+)">([\\s\\S]*?)</li>\\s`).exec(page)
    const line = /class="proof-line"[^>]*>([^<]*)</.exec(part?.[2] ?? '')
    return [part?.[1], line?.[1] ?? '']
  }
  const press = (step: string, fields: Record<string, string> = {}) =>
    owner.post(`${CONNECT}/${step}`, fields)

  it('proves each step, survives mistakes, and ends with a message that came and an answer that was read', async () => {
    assert.deepEqual((await row('address'))[0], 'todo')
    await press('app', { appId: APP_ID, secret: 'f'.repeat(32) })
    assert.deepEqual((await row('app'))[0], 'bad')
    assert.match(await owner.get(CONNECT), new RegExp(`value="${APP_ID}"`), 'what was typed is still there')

    await press('app', { appId: APP_ID, secret: SECRET })
    assert.deepEqual(
      [(await row('app'))[0], (await row('webhook'))[0], (await row('address'))[0]],
      ['good', 'good', 'good'],
    )
    await press('token', { token: 'EAAGnotatokenofthisshop' })
    assert.deepEqual((await row('token'))[0], 'bad')
    await press('token', { token: TOKEN })
    assert.deepEqual([(await row('token'))[0], (await row('account'))[0]], ['good', 'wait'])
    await press('account', { account: NUMBER })
    assert.deepEqual([(await row('account'))[0], (await row('subscribed'))[0]], ['good', 'good'])
    assert.match((await row('register'))[1], /not registered/)
    await press('register', { pin: '000000' })
    assert.match((await row('register'))[1], /PIN is wrong/)
    await press('register', { pin: '246810' })
    assert.deepEqual((await row('register'))[0], 'good')

    const page = await owner.get(CONNECT)
    const code = /HL-[0-9A-Z]{4}/.exec(page)?.[0] ?? ''
    assert.match(page, new RegExp(`https://wa.me/351215550182\\?text=${code}`))
    assert.match(page, /src="data:image\/svg\+xml;base64,/)
    assert.equal(await meta.phoneSends(code, NUMBER, 'another secret'), 401)
    assert.match((await row('message'))[1], /signature is wrong/)
    assert.equal(await meta.phoneSends(code, '999999'), 200)
    assert.equal(await meta.phoneSends(`Hello, ${code}`), 200)
    await until(
      () => row('message'),
      ([state]) => state === 'good',
      'the code did not arrive',
    )
    assert.deepEqual((await row('published'))[0], 'good')

    const chat = /href="(\/t\/bakery\/inbox\/[0-9a-z]+)"/.exec(await owner.get(CONNECT))?.[1] ?? ''
    await owner.post(`${chat}/messages`, { text: 'Here we are' })
    await until(
      () => meta.state.sent,
      sent => sent.length === 1,
      'no answer was sent',
    )
    const { id } = meta.state.sent[0]!
    for (const status of ['sent', 'delivered', 'read'] as const) await meta.tells(id, status)
    await until(
      () => row('reply'),
      ([state, line]) => state === 'good' && /read/.test(line),
      'the answer is not read',
    )
    await until(
      () => row('templates'),
      ([state]) => state === 'good',
      'the templates are not read',
    )
    assert.match(await owner.get(`${CONNECT}?c=${connectionId()}`), /11 of 11 verified/)
  })

  const connectionId = () => db().$client.prepare('SELECT public_id FROM connections').pluck().get() as string

  it('shows no secret on any of its pages', async () => {
    const id = listChannels(db())[0]!.publicId
    for (const path of [`${CONNECT}?c=${connectionId()}`, '/t/bakery/channels', `/t/bakery/channels/${id}`]) {
      const page = await owner.get(path)
      for (const secret of [TOKEN, SECRET]) assert.ok(!page.includes(secret), path)
    }
  })

  describe('Meta’s callbacks', () => {
    const key = () => server.apps.list()[0]!.key
    const send = (path: string, payload: object, secret = SECRET) => {
      const part = Buffer.from(JSON.stringify(payload)).toString('base64url')
      const signed = `${createHmac('sha256', secret).update(part).digest('base64url')}.${part}`
      return fetch(`${server.url}/meta/${key()}/${path}`, {
        method: 'POST',
        body: new URLSearchParams({ signed_request: signed }),
      })
    }
    const payload = (userId: string) => ({
      algorithm: 'HMAC-SHA256',
      issued_at: Math.floor(Date.now() / 1000),
      user_id: userId,
    })

    it('give a code and a page that tells honestly, the same for a repeat', async () => {
      const response = await send('data-deletion', payload('42'))
      assert.equal(response.status, 200)
      const { url, confirmation_code: code } = (await response.json()) as Record<string, string>
      assert.match(code!, /^[0-9A-HJKMNP-TV-Z]{20}$/)
      assert.ok(url!.endsWith(`/privacy/status/${code}`))
      const again = (await (await send('data-deletion', payload('42'))).json()) as Record<string, string>
      assert.equal(again.confirmation_code, code)
      const other = (await (await send('data-deletion', payload('43'))).json()) as Record<string, string>
      assert.notEqual(other.confirmation_code, code)

      const page = await fetch(`${server.url}/privacy/status/${code}`, {
        headers: { 'accept-language': 'en' },
      })
      assert.equal(page.status, 200)
      assert.match(page.headers.get('x-robots-tag') ?? '', /noindex/)
      const text = await page.text()
      assert.match(text, /We hold nothing for this id/)
      assert.ok(!text.includes('>42<'))
      assert.equal((await fetch(`${server.url}/privacy/status/${'0'.repeat(20)}`)).status, 404)
    })

    it('are refused where they are forged or no form', async () => {
      assert.equal((await send('data-deletion', payload('42'), 'x'.repeat(32))).status, 400)
      assert.equal((await send('deauthorize', { ...payload('42'), issued_at: 1 })).status, 400)
      const post = (body: string, type: string) =>
        fetch(`${server.url}/meta/${key()}/deauthorize`, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
        })
      assert.equal((await post('{}', 'application/json')).status, 400)
      assert.equal((await post('a=b', 'application/x-www-form-urlencoded')).status, 400)
      assert.equal(
        (await post(`signed_request=${'x'.repeat(40_000)}`, 'application/x-www-form-urlencoded')).status,
        400,
      )
      assert.equal(
        (await fetch(`${server.url}/meta/${'0'.repeat(32)}/deauthorize`, { method: 'POST' })).status,
        404,
      )
      assert.equal(listChannels(db())[0]?.state, 'connected')
    })

    it('end the channel whose token somebody takes back', async () => {
      assert.equal(listChannels(db())[0]?.tokenUserId, '1015')
      assert.equal((await send('deauthorize', payload('1015'))).status, 200)
      const [channel] = listChannels(db())
      assert.deepEqual(
        [channel?.state, channel?.sealedToken, channel?.revokingToken],
        ['disconnected', null, null],
      )
      assert.deepEqual(
        listNotices(db()).map(notice => notice.kind),
        ['deauthorized'],
      )
      assert.equal(await meta.phoneSends('anybody there?'), 200)
      assert.match(await owner.get('/t/bakery/'), /trouble-bar/)
    })
  })

  describe('disconnecting', () => {
    it('stops sends within seconds when it is disconnected, and takes the app off the account', async () => {
      await press('token', { token: TOKEN, c: connectionId() })
      await press('account', { account: NUMBER, c: connectionId() })
      assert.equal(listChannels(db())[0]?.state, 'connected')
      assert.equal(meta.state.subscribed, true)
      const { publicId } = db().select().from(channels).get()!
      const before = performance.now()
      await owner.post(`/t/bakery/channels/${publicId}/disconnect`, {})
      assert.ok(performance.now() - before < 5_000)
      assert.equal(listChannels(db())[0]?.state, 'disconnected')
      assert.equal(meta.state.subscribed, false)
      assert.equal(listChannels(db())[0]?.revokingToken, null)
    })
  })
})

/** A browser without scripts: forms and redirects. */
function visitor(base: string) {
  const agent = browser(base as never, new URL(base).host)
  return {
    async signIn() {
      await agent.signIn(EMAIL, PASSWORD)
    },
    async get(path: string): Promise<string> {
      return (await agent.get(path)).text
    },
    async post(path: string, fields: Record<string, string>): Promise<void> {
      const answer = await agent.post(path, fields, { from: '/t/bakery/channels' })
      assert.ok([200, 204, 303].includes(answer.status), `${path}: ${answer.status}`)
    },
  }
}
