import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sign } from '../../src/channels/signature.ts'
import { write } from '../../src/db/database.ts'
import { listDeadJobs } from '../../src/jobs/queue.ts'
import { type Journey, startJourney } from '../support/server.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const BODIES = 10_000
const AT_ONCE = 16

/** Values a hostile or broken sender puts where a text, a number or a list belongs. */
const ODD: unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53 + 2,
  '',
  ' ',
  '0',
  'NaN',
  '\u0000',
  '\ud800',
  '\u202e\u2066abc',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile to whatever would fill it in.
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'a'.repeat(70_000),
  'é'.repeat(3_000),
  '💥'.repeat(300),
  [],
  [[]],
  [null],
  {},
  { __proto__: null, constructor: 'x', toString: 1 },
  '9'.repeat(400),
  '1795000000',
  1_795_000_000_000,
  '-62135596800',
]

describe('10,000 signed bodies of every broken shape (SEC-HOOK-03)', function () {
  this.timeout(300_000)
  let journey: Journey
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

  before(async () => {
    journey = await startJourney({ quietMs: 0 })
  })
  after(async () => {
    agent.destroy()
    await journey.stop()
  })

  it('are all taken with 200, break nothing, and leave every page readable', async () => {
    const random = seeded(20_261_121)
    const seeds = ['whatsapp', 'messenger', 'instagram'].flatMap(folder =>
      readdirSync(join(FIXTURES, folder)).map(name => readFileSync(join(FIXTURES, folder, name), 'utf8')),
    )
    const statuses = new Map<number, number>()
    let sent = 0
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < BODIES) {
          const body = broken(seeds[sent++ % seeds.length]!, random)
          const status = await post(body)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }),
    )
    assert.deepEqual([...statuses.keys()], [200])

    const { instance, url } = journey.server
    const db = instance.tenants.db(journey.tenant.id)
    await settled(journey)
    assert.equal(instance.tenants.isParked(journey.tenant.id), false)
    assert.deepEqual(listDeadJobs(db), [], 'no work failed for good')
    assert.equal((await fetch(`${url}/readyz`)).status, 200)

    let conversations = 0
    for (let cursor: string | null = ''; cursor !== null; ) {
      const list: { items: { id: string }[]; next: string | null } = (await journey.api(
        `/conversations?limit=100&cursor=${encodeURIComponent(cursor)}`,
      )) as never
      for (const { id } of list.items) {
        const thread = await journey.api(`/conversations/${id}/messages?limit=100`)
        assert.ok(Array.isArray(thread.items))
        conversations++
      }
      cursor = list.next
    }
    assert.ok(conversations > 20, `${conversations} conversations came of it`)

    // What is whole is still answered, once the restrictions are over that stood in whole bodies.
    const free = "UPDATE channels SET state = 'connected', state_reason = NULL, paused_until = NULL"
    await write(db, () => db.$client.prepare(free).run())
    const answers = () =>
      db.$client
        .prepare<[], { n: number }>(
          "SELECT count(*) AS n FROM messages WHERE author = 'assistant' AND text LIKE '%18.50%'",
        )
        .get()!.n
    const before = answers()
    await journey.writes('whatsapp', '4915112345678', 'How much is the blue mug?', 'Nora')
    for (let waited = 0; waited < 200; waited++) {
      if (answers() > before) return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    assert.fail('the blue mug was not answered')
  })

  function post(body: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(journey.server.url)
      const call = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          method: 'POST',
          path: `/webhooks/meta/${journey.appKey}`,
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': body.length,
            'X-Hub-Signature-256': sign(body, journey.secret),
          },
        },
        response => {
          response.resume()
          response.once('end', () => resolve(response.statusCode!))
        },
      )
      call.once('error', reject)
      call.end(body)
    })
  }
})

async function settled({ server, tenant, dataDir }: Journey): Promise<void> {
  assert.ok(dataDir)
  const db = server.instance.tenants.db(tenant.id)
  let before = -1
  for (let still = 0; still < 10; ) {
    const { n } = db.$client.prepare('SELECT count(*) AS n FROM seen_events').get() as { n: number }
    still = n === before ? still + 1 : 0
    before = n
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** One body of a fixture, with one to four things wrong in it. */
function broken(seed: string, random: (below: number) => number): Buffer {
  if (random(12) === 0) return brokenBytes(Buffer.from(seed), random)
  const value: unknown = JSON.parse(seed)
  for (let n = 1 + random(4); n > 0; n--) mutate(value, random)
  // A repeat would be dropped before anything looks at it.
  return Buffer.from(JSON.stringify(value).replace(/(wamid\.|m_|aWdf)[\w.-]*/g, found => found + random(1e9)))
}

function brokenBytes(bytes: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  if (random(2) === 0) return copy.subarray(0, random(copy.length))
  for (let n = 1 + random(8); n > 0; n--) copy[random(copy.length)] = random(256)
  return copy
}

function mutate(root: unknown, random: (below: number) => number): void {
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key })
      walk((value as Record<string, unknown>)[key])
    }
  }
  walk(root)
  if (places.length === 0) return
  const { holder, key } = places[random(places.length)]!
  switch (random(6)) {
    case 0:
      delete holder[key]
      break
    case 1:
      holder[key] = [holder[key], holder[key]]
      break
    case 2:
      holder[key] = { [key]: holder[key] }
      break
    case 3: {
      let deep: unknown = holder[key]
      for (let level = 0; level < 60; level++) deep = random(2) ? [deep] : { x: deep }
      holder[key] = deep
      break
    }
    default:
      holder[key] = structuredClone(ODD[random(ODD.length)])
  }
}

function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
