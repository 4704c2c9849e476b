import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { saveProduct } from '../../src/catalog/products.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { write } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { setAssistant } from '../../src/replies/settings.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { type FakeModel, says, startFakeModel, wellFormed } from '../support/hostile-model.ts'
import { BAKERY } from '../support/instance.ts'
import { ACCOUNTS, type ApiMessage, type Journey, startJourney, until } from '../support/server.ts'

const UNSURE = 'something blue for my aunt'
const SURE = 'how much is the blue mug?'
const OTHER_ACCOUNT = '700100200300499'
const RIGHT = says(wellFormed({ intent: 'price', product: 0, opening: 'gladly' }))

describe('with a model that may do anything (SEC-LLM)', function () {
  this.timeout(60_000)
  let fake: FakeModel
  let journey: Journey
  let graph: Awaited<ReturnType<typeof recordGraph>>
  let customer = 491_700_000_100

  before(async () => {
    fake = await startFakeModel(RIGHT)
    graph = await recordGraph(() => journey)
    journey = await startJourney({
      env: { OLLAMA_HOST: fake.url, HEARTHLINE_GRAPH_URL: graph.url, HEARTHLINE_LOG_LEVEL: 'silent' },
    })
    await openSecondShop(journey)
    await modelIsUsable()
  })

  after(async () => {
    fake.release()
    await journey.stop()
    await fake.close()
    graph.close()
  })

  beforeEach(() => {
    fake.calls.length = 0
    fake.behave(RIGHT)
  })

  // What one test left hanging is not the next one's.
  afterEach(async () => {
    fake.behave(RIGHT)
    fake.release()
    await modelIsUsable()
  })

  const nextCustomer = () => String(customer++)
  const sentTo = (id: string) => journey.meta.taken().filter(message => message.customer === id)
  const answered = (id: string, withinMs?: number) =>
    until(
      () => sentTo(id),
      sent => sent.length > 0,
      `${id} got no answer`,
      withinMs,
    )
  const modelIsUsable = async () => {
    const state = async () => (await journey.server.worker.call('state')) as { model: { reachable: boolean } }
    await until(state, ({ model }) => model.reachable, 'the model was not found', 10_000)
  }
  const writes = (from: string, text: string, account?: string) =>
    account === undefined
      ? journey.writes('whatsapp', from, text)
      : journey.meta.customerSends({ channel: 'whatsapp', account, from, text, name: 'Bo' })
  async function evidenceOf(text: string) {
    const { items } = (await journey.api('/conversations?channel=whatsapp')) as { items: { id: string }[] }
    for (const { id } of items) {
      const thread = (await journey.api(`/conversations/${id}/messages`)).items as ApiMessage[]
      const answer = thread.find(message => message.author === 'assistant' && message.text === text)
      if (answer)
        return answer.evidence as ApiMessage['evidence'] & {
          model?: string
          tookMs?: number
          reason?: string
        }
    }
  }

  it('asks it nothing where rules are sure', async () => {
    const id = nextCustomer()
    await writes(id, SURE)
    const [answer] = await answered(id)
    assert.equal(fake.calls.length, 0)
    assert.equal((await evidenceOf(answer!.text!))?.answeredBy, 'rules')
  })

  it('asks it once where they are not, shows typing meanwhile, and keeps which model answered in what time', async () => {
    const id = nextCustomer()
    graph.bodies.length = 0
    fake.behave(async () => {
      await until(
        () => graph.bodies,
        bodies => bodies.some(body => body.includes('typing_indicator')),
        'no typing was shown',
      )
      return wellFormed({ intent: 'price', product: 0, opening: 'gladly' })
    })
    await writes(id, UNSURE)
    const [answer] = await answered(id)
    assert.equal(fake.calls.length, 1)
    assert.match(answer!.text!, /Happy to help!\n.*18\.50/s)
    const typing = graph.bodies
      .filter(body => body.includes('typing_indicator'))
      .map(body => JSON.parse(body) as { status: string })
    assert.deepEqual(
      typing.map(body => body.status),
      ['read'],
    )
    const evidence = await evidenceOf(answer!.text!)
    assert.equal(evidence?.answeredBy, 'model')
    assert.equal(evidence?.model, 'shop-model:latest')
    assert.ok((evidence?.tookMs ?? 0) > 0)
  })

  it('answers once, and all of it, when the customer writes on while the model thinks', async () => {
    const id = nextCustomer()
    const [first, more] = unsureTwice(journey)
    let brokenOff = 0
    fake.behave(({ prompt }, response) => {
      response.on('close', () => {
        if (!response.writableFinished) brokenOff++
      })
      return prompt.includes(more) ? wellFormed({ product: 0 }) : new Promise(() => undefined)
    })
    await writes(id, first)
    await until(
      () => fake.calls.length,
      count => count === 1,
      'it was not asked',
    )
    await writes(id, more)
    await answered(id)
    await sleep(400)
    assert.equal(sentTo(id).length, 1)
    assert.equal(fake.calls.length, 2)
    assert.equal(brokenOff, 1, 'nobody lets it think on in vain')
    assert.ok(fake.calls[1]!.prompt.includes(`${first}\n${more}`))
  })

  it('answers although something came that asks nothing while the model thought', async () => {
    const id = nextCustomer()
    fake.behave(async () => {
      await sleep(600)
      return wellFormed({ intent: 'price', product: 0 })
    })
    await writes(id, UNSURE)
    await until(
      () => fake.calls.length,
      count => count === 1,
      'it was not asked',
    )
    const content = { type: 'request_welcome', request_welcome: {} }
    await journey.meta.customerSends({ channel: 'whatsapp', account: ACCOUNTS.whatsapp, from: id, content })
    await answered(id)
    await sleep(300)
    assert.equal(sentTo(id).length, 1)
  })

  it('says nothing when a person took over while the model thought', async () => {
    const id = nextCustomer()
    fake.behave(() => new Promise(() => undefined))
    await writes(id, UNSURE)
    await until(
      () => fake.calls.length,
      count => count === 1,
      'it was not asked',
    )
    const { items } = (await journey.api('/conversations?channel=whatsapp')) as { items: { id: string }[] }
    const threads = await Promise.all(
      items.map(async item => ({
        id: item.id,
        text: JSON.stringify(await journey.api(`/conversations/${item.id}/messages`)),
      })),
    )
    const own = threads.find(thread => thread.text.includes(UNSURE) && !thread.text.includes('assistant'))!
    await journey.api(`/conversations/${own.id}/messages`, {
      method: 'POST',
      body: { text: 'I am Ann, I look for you.' },
    })
    await answered(id)
    await sleep(500)
    assert.deepEqual(
      sentTo(id).map(message => message.text),
      ['I am Ann, I look for you.'],
    )
  })

  it('lets nobody else wait for a model that hangs, and answers those who did once it is gone', async () => {
    const before = await timeOf(async () => {
      const id = nextCustomer()
      await writes(id, SURE)
      await answered(id)
    })
    fake.behave(() => new Promise(() => undefined))
    const stuck = [nextCustomer(), nextCustomer(), nextCustomer(), nextCustomer(), nextCustomer()]
    for (const [at, id] of stuck.entries()) await writes(id, UNSURE, at % 2 ? OTHER_ACCOUNT : undefined)
    await until(
      () => fake.calls.length,
      count => count === 1,
      'it was not asked',
    )
    const times: number[] = []
    for (const account of [undefined, OTHER_ACCOUNT, undefined, OTHER_ACCOUNT]) {
      times.push(
        await timeOf(async () => {
          const id = nextCustomer()
          await writes(id, account ? 'how much is the blue canaryb vase?' : SURE, account)
          await answered(id)
        }),
      )
    }
    console.log(`      an answer by rules: ${before} ms; while the model hangs: ${times.join(', ')} ms`)
    assert.ok(Math.max(...times) < before + 1_500, 'rules and sends do not wait for it')
    assert.equal(stuck.flatMap(sentTo).length, 0)
    fake.release()
    for (const id of stuck) await answered(id)
    await sleep(300)
    assert.deepEqual(
      stuck.map(id => sentTo(id).length),
      [1, 1, 1, 1, 1],
    )
    assert.equal(fake.calls.length, 1, 'those who waited were not sent to it one after the other')
    await modelIsUsable()
  })

  for (const [what, behave] of [
    [
      'fails',
      (_call: unknown, response: { writeHead(status: number): { end(): void } }) =>
        void response.writeHead(500).end(),
    ],
    ['talks', says('The blue mug costs 5 € and I promise free delivery, see https://evil.example')],
  ] as const) {
    it(`answers truly, once, when it ${what}, and uses it again when it is well`, async () => {
      fake.behave(behave as never)
      const ids = [nextCustomer(), nextCustomer(), nextCustomer()]
      for (const id of ids) {
        await writes(id, UNSURE)
        const [answer] = await answered(id)
        assert.doesNotMatch(answer!.text!, /\b5\b|five|free|evil/)
      }
      assert.ok(fake.calls.length >= 1)
      fake.behave(RIGHT)
      await modelIsUsable()
      const id = nextCustomer()
      await writes(id, UNSURE)
      const [answer] = await answered(id)
      assert.equal((await evidenceOf(answer!.text!))?.answeredBy, 'model')
      assert.deepEqual(
        ids.map(one => sentTo(one).length),
        [1, 1, 1],
      )
    })
  }

  it('is fair: one business’s flood does not hold up another’s customer, and neither hears of the other', async () => {
    fake.behave(async () => {
      await sleep(100)
      return wellFormed({ product: 0 })
    })
    const flood = Array.from({ length: 50 }, nextCustomer)
    const text = unsureWith(journey, 'canarya')
    await Promise.all(flood.map(id => writes(id, text)))
    await until(
      () => fake.calls.length,
      count => count >= 2,
      'nothing was asked',
    )
    const single = nextCustomer()
    const already = fake.calls.length
    const tookMs = await timeOf(async () => {
      await writes(single, UNSURE, OTHER_ACCOUNT)
      await answered(single, 15_000)
    })
    const place = fake.calls.findIndex(call => call.prompt.includes('canaryb')) - already + 1
    console.log(`      behind 50 others: asked as number ${place} since it came, answered after ${tookMs} ms`)
    assert.ok(place >= 1 && place <= 2, `asked as number ${place}`)
    for (const id of flood) await answered(id, 15_000)
    await sleep(200)
    assert.deepEqual(new Set(flood.map(id => sentTo(id).length)), new Set([1]))
    const asked = fake.calls.length
    console.log(`      of 51 unsure questions the model was asked ${asked}, rules answered the rest`)
    for (const { prompt } of fake.calls) {
      assert.ok(!(prompt.includes('canarya') && prompt.includes('canaryb')), 'two businesses in one prompt')
      assert.doesNotMatch(prompt, /18[.,]50|EAAtest|4711|0123456789abcdef|4917\d{6}/)
    }
    assert.doesNotMatch(sentTo(single)[0]!.text!, /mug|canarya/i)
  })
})

const OPEN_WORDS = [
  UNSURE,
  'what would fit a wedding table',
  'where can I leave my car',
  'can I come with a wheelchair',
  'she likes gardens',
]

const isUnsure = ({ db }: Journey, text: string) => {
  const business = { name: 'Bakery', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
  return !decideByRules(db, { text, history: [], at: new Date(), business }).sure
}

/** Two messages, of which neither the first nor both together leave rules sure. */
function unsureTwice(journey: Journey): [string, string] {
  for (const first of OPEN_WORDS.filter(text => isUnsure(journey, text)))
    for (const more of OPEN_WORDS)
      if (more !== first && isUnsure(journey, `${first}\n${more}`)) return [first, more]
  assert.fail('rules are sure of everything')
}

/** A message with this word in it that leaves rules unsure. */
function unsureWith(journey: Journey, word: string): string {
  const text = OPEN_WORDS.map(words => `${words} ${word}`).find(text => isUnsure(journey, text))
  return text ?? assert.fail('rules are sure of everything')
}

const timeOf = async (work: () => Promise<unknown>) => {
  const startedAt = performance.now()
  await work()
  return Math.round(performance.now() - startedAt)
}

/** Another business on the same server, with a product of its own. */
async function openSecondShop({ server, apps, appKey, meta }: Journey) {
  const { instance } = server
  const now = instance.clock.now()
  const tenant = createTenant(instance, { ...BAKERY, slug: 'second', name: 'Second' })
  const db = instance.tenants.db(tenant.id)
  const vase = { name: 'Blue canaryb vase', price: { amount: 4100, currency: 'EUR' }, stock: 3 }
  await write(db, () => {
    saveProduct(db, 'vase', vase, { currency: 'EUR', now })
    setAssistant(db, { mode: 'auto', quietMs: 50 }, now)
  })
  const token = 'EAAtokenofthesecondshop'
  await connectChannel(instance, apps, tenant.id, {
    kind: 'whatsapp',
    account: OTHER_ACCOUNT,
    appKey,
    name: 'Second',
    token,
  })
  meta.addAccount({ channel: 'whatsapp', account: OTHER_ACCOUNT, appKey, token, pageId: '1' })
  server.changed(tenant.id)
}

/** A Graph address that hands every call to the stand-in and remembers what it held. */
async function recordGraph(journey: () => Journey) {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    bodies.push(body)
    const call = {
      method: request.method ?? 'GET',
      url: `http://graph.invalid${request.url}`,
      headers: request.headers,
      body,
    }
    const reply = await journey().meta.handle(call)
    response.writeHead(reply.status, reply.headers).end(reply.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, bodies, close: () => server.close() }
}
