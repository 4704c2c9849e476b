import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import project from '../../package.json' with { type: 'json' }
import { type Journey, startJourney, until } from '../support/server.ts'
import { addPerson, PASSWORD, Visitor } from '../support/visitor.ts'

interface Raw {
  status: number
  headers: Record<string, unknown>
  text: string
}

/** Any method, which fetch would not send. */
function ask(base: string, method: string, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const call = request(base + path, { method, headers }, response => {
      let text = ''
      response.on('data', chunk => (text += String(chunk)))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    call.on('error', reject)
    call.end()
  })
}

const SCANNED = [
  '/.env',
  '/.git/config',
  '/wp-login.php',
  '/admin',
  '/actuator/env',
  '/server-status',
  '/phpinfo.php',
  '/api/v1/nothing',
  '/t/nobody/inbox',
  '/metrics',
  '/setup/claim',
  '/webhooks/meta/00000000000000000000000000000000',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/../../package.json',
  '/assets/%2e%2e%2fhearthline.css',
  '/media/../../control.db',
]

describe('the border of the server (SEC-WEB, SEC-HOOK, SEC-AUTH)', function () {
  this.timeout(120_000)
  let journey: Journey
  let base = ''

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    base = journey.server.url
    await addPerson(journey.server.instance, 'owner@shop.example', { tenantId: journey.tenant.id })
  })
  after(() => journey.stop())

  it('tells a scanner nothing: no page, no version, no path, no stack', async () => {
    for (const path of SCANNED) {
      const { status, headers, text } = await ask(base, 'GET', path)
      assert.ok([401, 403, 404].includes(status), `${path}: ${status}`)
      assert.equal(headers['x-powered-by'], undefined)
      assert.equal(headers.server, undefined)
      assert.doesNotMatch(
        text,
        new RegExp(`${project.version}|node_modules|\\bat \\w|/src/|express`, 'i'),
        path,
      )
    }
  })

  it('knows no other methods, and echoes nothing', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'DEBUG', 'LOCK']) {
      const answer = await ask(base, method, '/sign-in', { 'x-canary': 'ring-ring' }).catch(() => undefined)
      assert.ok(!answer || answer.status >= 400, method)
      assert.doesNotMatch(answer?.text ?? '', /ring-ring/)
    }
  })

  it('ends a request whose headers are too large, and goes on', async () => {
    const answer = await ask(base, 'GET', '/sign-in', { 'x-long': 'x'.repeat(20_000) }).catch(() => undefined)
    assert.ok(!answer || answer.status === 431)
    assert.equal((await ask(base, 'GET', '/up')).status, 200)
  })

  it('shows numbers to agents by their end, unless the business lets them see more (SEC-ROLE)', async () => {
    await journey.writes('whatsapp', '491573004177', 'Hello', 'Rui')
    await until(
      () => journey.thread('whatsapp'),
      thread => thread.length > 0,
      'nobody wrote',
    )
    const { instance } = journey.server
    const { id } = journey.tenant
    await addPerson(instance, 'agent@shop.example', { tenantId: id, role: 'agent' })
    await addPerson(instance, 'viewer@shop.example', { tenantId: id, role: 'viewer' })
    const owner = await new Visitor(base).signIn('owner@shop.example')
    const agent = await new Visitor(base).signIn('agent@shop.example')
    const viewer = await new Visitor(base).signIn('viewer@shop.example')
    const seen = async (who: Visitor) =>
      /49 ?157 ?3004177|491573004177|157 3004177/.test((await who.get('/t/bakery/contacts')).text)
    assert.deepEqual([await seen(owner), await seen(agent), await seen(viewer)], [true, false, false])
    await owner.post('/t/bakery/settings', { name: 'Bakery', agentsSeeNumbers: 'yes' })
    assert.deepEqual([await seen(owner), await seen(agent), await seen(viewer)], [true, true, false])
  })

  it('sets the cookies it needs and no other (P-21)', async () => {
    const visitor = await new Visitor(base).signIn('owner@shop.example')
    for (const path of ['/t/bakery/inbox', '/t/bakery/settings', '/me', '/me/security'])
      await visitor.get(`${path}?lang=pt`)
    const allowed = /^(__Host-)?hl(-device|-visit|-lang|-with)?$/
    assert.deepEqual(
      [...visitor.cookies.keys()].filter(name => !allowed.test(name)),
      [],
    )
    const signedIn = await fetch(`${base}/sign-in`, { redirect: 'manual' })
    for (const line of signedIn.headers.getSetCookie()) assert.match(line, /HttpOnly/i, line)
  })

  it('writes down who tries signatures, once for a burst', async () => {
    const { instance } = journey.server
    for (let n = 0; n < 45; n++)
      await fetch(`${base}/webhooks/meta/${journey.appKey}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
        body: '{}',
      })
    const noted = await until(
      () =>
        instance.control.$client
          .prepare("SELECT object FROM audit_log WHERE action = 'webhook.signatures_wrong'")
          .pluck()
          .all(),
      rows => rows.length > 0,
      'nobody wrote it down',
    )
    assert.deepEqual(noted, ['4711'])
  })

  it('asks for the password again before a token, a channel’s secret or its end (step-up)', async () => {
    const visitor = await new Visitor(base).signIn('owner@shop.example')
    const { control } = journey.server.instance
    control.$client.exec('UPDATE sessions SET authenticated_at = authenticated_at - 660000')
    control.$client.exec("UPDATE users SET operator = 1 WHERE email = 'owner@shop.example'")
    const channel =
      (await journey.api('/conversations')) &&
      journey.server.instance.tenants
        .db(journey.tenant.id)
        .$client.prepare("SELECT public_id FROM channels WHERE kind = 'whatsapp'")
        .pluck()
        .get()
    for (const [path, fields] of [
      ['/t/bakery/settings/tokens', { scope: 'write' }],
      ['/t/bakery/settings/key', {}],
      [`/t/bakery/channels/${channel}/disconnect`, {}],
      ['/t/bakery/settings/tokens/k3y2x1w0v9u8/revoke', {}],
      ['/t/bakery/channels/whatsapp/connect/token', { token: 'EAAanothertoken' }],
      ['/t/bakery/channels/whatsapp/connect/app', { appId: '4711', secret: '1e'.repeat(16) }],
      ['/t/bakery/channels/whatsapp/connect/account', { pin: '314159' }],
      ['/operator/keys/kit/confirm', { first: '1234abcd', second: '5678ef90' }],
      ['/me/security/totp/confirm', { code: '271828' }],
    ] as const) {
      const answer = await visitor.post(path, fields as Record<string, string>)
      assert.equal(answer.status, 403, path)
      assert.match(answer.text, /name="_again"/, path)
      assert.doesNotMatch(
        answer.text,
        /EAAanothertoken|1e1e1e1e|314159|1234abcd|5678ef90|271828/,
        `${path} repeats a secret`,
      )
    }
    const again = await visitor.post('/t/bakery/settings/tokens', { scope: 'read', _again: PASSWORD })
    assert.equal(again.status, 200)
    assert.match(again.text, /hl_/)
  })
})

describe('what it is made of', () => {
  it('has at most forty packages of its own choice', () => {
    const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
    assert.ok(names.length <= 40, `${names.length} packages`)
  })
})
