import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeReceipts } from '../../src/audit/receipts.ts'
import { prepared } from '../../src/db/database.ts'
import { messagesStayHere, reasonsToLeave } from '../../src/egress/claim.ts'
import type { EgressClass } from '../../src/egress/destinations.ts'
import { addOutgoing } from '../../src/egress/outgoing.ts'
import { type FakeModel, startFakeModel } from '../support/hostile-model.ts'
import { type Journey, startJourney, until } from '../support/server.ts'
import { addPerson, enterAs, Visitor } from '../support/visitor.ts'

const CLAIM = /messages stay on this server\. They leave it for Meta alone/
const BANNER = /A model on somebody else’s computer may read/
const TODAY = new Date()
const DAY_MS = 86_400_000

describe('what left this server (SEC-OUT)', function () {
  this.timeout(60_000)
  let journey: Journey
  let model: FakeModel
  let owner: Visitor
  let operator: Visitor

  before(async () => {
    model = await startFakeModel()
    journey = await startJourney({ env: { OLLAMA_HOST: model.url } })
    const { server, tenant } = journey
    owner = await enterAs(server, 'owner@shop.example', { tenantId: tenant.id })
    operator = await enterAs(server, 'operator@shop.example', { operator: true })
  })
  after(async () => {
    await journey.stop()
    await model.close()
  })

  it('is on a page of the business a few seconds after it left: to whom, for what, how much', async () => {
    await journey.writes('whatsapp', '4915112345678', 'How much is the blue mug?')
    await until(
      () => journey.thread('whatsapp'),
      thread => thread.some(message => message.author === 'assistant' && message.providerId !== null),
      'nothing was answered',
    )
    const page = await until(
      async () => (await owner.get(`/t/${journey.tenant.slug}/outgoing`)).text,
      text => /Send messages/.test(text),
      'the page does not show the answer',
      15_000,
    )
    assert.match(page, /127\.0\.0\.1:\d+/)
    assert.match(page, CLAIM)
    assert.match(page, /What never leaves/)
    assert.doesNotMatch(page, /blue mug|4915112345678|hearthline-outgoing/)
  })

  it('shows the operator all of it, and a business nothing of another’s', async () => {
    const other = { class: 'meta', purpose: 'send a message', refused: 0, failed: 0, bytesIn: 0 } as const
    addOutgoing(journey.server.instance.control, [
      {
        ...other,
        day: TODAY.toISOString().slice(0, 10),
        host: 'graph.instagram.com',
        tenant: 'somebody-else',
        calls: 3,
        bytesOut: 9,
        lastAt: TODAY.getTime(),
      },
    ])
    assert.match((await operator.get('/operator/outgoing')).text, /graph\.instagram\.com/)
    assert.doesNotMatch(
      (await owner.get(`/t/${journey.tenant.slug}/outgoing?days=400`)).text,
      /graph\.instagram\.com/,
    )
    assert.equal((await owner.get('/operator/outgoing')).status, 403)
  })

  it('stands in activity logs that are read through beside the thread that takes webhooks (SEC-AUDIT)', async () => {
    const pages = await Promise.all(
      [
        [owner, `/t/${journey.tenant.slug}/audit?check=1`],
        [owner, `/t/${journey.tenant.slug}/audit?check=1`],
        [operator, '/operator/audit?check=1'],
      ].map(([who, path]) => (who as Visitor).get(path as string)),
    )
    for (const { status, text } of pages) {
      assert.equal(status, 200)
      assert.match(text, /class="notice good"/)
      assert.doesNotMatch(text, /class="notice bad"/)
    }
    assert.match(pages[2]!.text, /instance\.version/)
  })

  it('gives the operator a receipt for each day that is over', async () => {
    const { instance } = journey.server
    const day = new Date(TODAY.getTime() - 2 * DAY_MS).toISOString().slice(0, 10)
    prepared(instance.control, 'UPDATE outgoing SET day = ? WHERE tenant = ?').run(day, 'somebody-else')
    writeReceipts(instance, TODAY)
    assert.match((await operator.get('/operator/outgoing?check=1')).text, /All receipts are whole/)
    const file = await operator.get(`/operator/outgoing/receipts/${day}`)
    assert.equal(file.status, 200)
    assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="?hearthline-outgoing-/)
    const receipt = JSON.parse(file.text) as { day: string; hosts: { host: string; calls: number }[] }
    assert.equal(receipt.day, day)
    assert.deepEqual(
      receipt.hosts.map(({ host, calls }) => ({ host, calls })),
      [{ host: 'graph.instagram.com', calls: 3 }],
    )
    for (const path of ['2020-01-01', '..%2f..%2fcontrol.db', 'x'])
      assert.equal((await operator.get(`/operator/outgoing/receipts/${path}`)).status, 404)
    assert.equal((await owner.get(`/operator/outgoing/receipts/${day}`)).status, 403)
    prepared(instance.control, "UPDATE outgoing SET calls = 1 WHERE tenant = 'somebody-else'").run()
    assert.match(
      (await operator.get('/operator/outgoing?check=1')).text,
      new RegExp(`${day} says something else`),
    )
  })

  it('asks a model server for nothing but what it needs (P-07)', () => {
    const allowed = /^\/api\/(version|tags|show|ps|chat|generate|embed)$/
    assert.ok(model.requests.length > 2, 'it was asked at all')
    assert.deepEqual(
      model.requests.filter(({ path }) => !allowed.test(path)),
      [],
    )
  })
})

describe('“your messages stay here” (SEC-OUT)', function () {
  this.timeout(60_000)
  const usual: EgressClass[] = ['meta', 'media', 'model', 'self']

  it('follows from what the settings allow, and from nothing else', () => {
    const here = { allowRemoteModel: false }
    assert.equal(messagesStayHere(here, usual), true)
    assert.equal(messagesStayHere({ allowRemoteModel: true }, usual), false)
    assert.equal(messagesStayHere(here, [...usual, 'identity']), false)
    assert.equal(messagesStayHere(here, [...usual, 'integration' as EgressClass]), false)
    assert.deepEqual(reasonsToLeave({ allowRemoteModel: true }, [...usual, 'identity']), [
      'remote_model_allowed',
      'identity',
    ])
  })

  it('is on no page, and a banner is on every one, where a model elsewhere is allowed', async () => {
    const journey = await startJourney({ env: { HEARTHLINE_ALLOW_REMOTE_MODEL: '1' } })
    try {
      const { server, tenant } = journey
      await addPerson(server.instance, 'owner@shop.example', { tenantId: tenant.id, operator: true })
      const owner = await new Visitor(server.url).signIn('owner@shop.example')
      for (const path of ['', 'assistant', 'simulator', 'settings', 'outgoing']) {
        const { text } = await owner.get(`/t/${tenant.slug}/${path}`)
        assert.match(text, BANNER, path)
        assert.doesNotMatch(text, CLAIM, path)
        assert.doesNotMatch(text, /nothing leaves|stays? on this (server|machine)\./i, path)
      }
      const { text } = await owner.get('/operator/outgoing')
      assert.match(text, /Customers’ messages may leave this server/)
      assert.match(text, /HEARTHLINE_ALLOW_REMOTE_MODEL=1/)
    } finally {
      await journey.stop()
    }
  })

  it('is on the pages that make it where it is true', async () => {
    const journey = await startJourney()
    try {
      const { server, tenant } = journey
      const fresh = await new Visitor(server.url).get('/setup')
      await addPerson(server.instance, 'owner@shop.example', { tenantId: tenant.id })
      const owner = await new Visitor(server.url).signIn('owner@shop.example')
      assert.match((await owner.get(`/t/${tenant.slug}/`)).text, CLAIM)
      assert.match((await owner.get(`/t/${tenant.slug}/assistant`)).text, CLAIM)
      assert.match(fresh.text, /Nothing leaves this machine/)
      assert.doesNotMatch((await owner.get(`/t/${tenant.slug}/`)).text, BANNER)
    } finally {
      await journey.stop()
    }
  })

  it('is said by no text of its own, only by the two that the settings decide about', () => {
    const root = join(import.meta.dirname, '../..')
    const texts = JSON.parse(readFileSync(join(root, 'src/web/locales/en.json'), 'utf8')) as object
    const said = [...textsOf(texts)]
      .filter(([, text]) =>
        /nothing leaves|never leaves?\b|stays? on this|only on this (machine|server)/i.test(text),
      )
      .map(([key]) => key)
      .sort()
    // The second one is about one's own sign-in, which no setting sends anywhere.
    assert.deepEqual(said, [
      'outgoing.claim',
      'outgoing.never',
      'outgoing.nothing_leaves',
      'setup.owner_lead',
    ])
    const views = readdirSync(join(root, 'views'), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.eta'),
    )
    for (const name of views) {
      const view = readFileSync(join(root, 'views', name), 'utf8')
      for (const { index } of view.matchAll(/t\('outgoing\.(claim|nothing_leaves)'\)/g)) {
        const before = view.slice(Math.max(0, index - 120), index)
        assert.match(
          before,
          /it\.claim\.staysHere|it\.reasons\.length === 0/,
          `${name} claims it without asking`,
        )
      }
    }
  })
})

function* textsOf(value: object, path = ''): Generator<[string, string]> {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') yield [path + key, part]
    else yield* textsOf(part as object, `${path}${key}.`)
  }
}
