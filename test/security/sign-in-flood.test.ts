import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type RunningProcess, startSources } from '../../bench/product.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY, temporaryFolder, testInstance } from '../support/instance.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const OWNER = 'owner@shop.example'
const OTHERS = ['ana', 'rui', 'eva', 'leo'].map(name => `${name}@shop.example`)
const ATTEMPTS = 1_000
const AT_ONCE = 20
const MEBIBYTE = 1024 ** 2

describe('a thousand guesses at passwords, each from another made-up address (SEC-RATE)', function () {
  this.timeout(120_000)
  let server: RunningProcess
  let base: string
  let owner: Visitor

  before(async () => {
    const dataDir = temporaryFolder()
    const { instance } = testInstance(dataDir)
    const tenant = createTenant(instance, BAKERY)
    for (const email of [OWNER, ...OTHERS]) await addPerson(instance, email, { tenantId: tenant.id })
    instance.close()
    // As the image starts it.
    const env = { NODE_OPTIONS: '--max-semi-space-size=2', MALLOC_ARENA_MAX: '2' }
    server = await startSources(dataDir, env)
    base = `http://localhost:${server.port}`
    owner = await new Visitor(base).signIn(OWNER)
    await owner.post('/sign-out')
    for (let n = 0; n < 100; n++) await owner.get('/sign-in')
  })
  after(() => server?.stop())

  it('are checked ten times for an account, take little memory, and do not keep its owner out', async () => {
    const before = memory(server.pid, 'VmRSS')
    const outcomes = new Map<string, Map<number, number>>()
    const forms = await new Visitor(base).get('/sign-in')
    const token = /name="_csrf" value="([^"]*)"/.exec(forms.text)![1]!
    const cookie = forms.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ')
    let made = 0
    let ownerTookMs = 0
    const guess = async () => {
      while (made < ATTEMPTS) {
        const n = made++
        const email = n % 2 === 0 ? OWNER : OTHERS[((n - 1) / 2) % OTHERS.length]!
        const response = await fetch(`${base}/sign-in`, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            cookie,
            'sec-fetch-site': 'same-origin',
            'x-forwarded-for': `203.0.${n >> 8}.${n & 255}`,
            'x-real-ip': `198.51.100.${n & 255}`,
            forwarded: `for=192.0.2.${n & 255}`,
          },
          body: new URLSearchParams({ _csrf: token, email, password: `guess number ${n}` }),
        })
        await response.body?.cancel()
        const counts = outcomes.get(email) ?? new Map<number, number>()
        outcomes.set(email, counts.set(response.status, (counts.get(response.status) ?? 0) + 1))
      }
    }
    const comesIn = async () => {
      while (made < 60) await new Promise(resolve => setTimeout(resolve, 5))
      const startedAt = performance.now()
      await owner.signIn(OWNER)
      ownerTookMs = performance.now() - startedAt
    }
    await Promise.all([comesIn(), ...Array.from({ length: AT_ONCE }, guess)])

    assert.equal(made, ATTEMPTS)
    for (const [email, counts] of outcomes) {
      const statuses = [...counts.keys()].filter(status => ![401, 429, 503].includes(status))
      assert.deepEqual(statuses, [], email)
      assert.ok((counts.get(401) ?? 0) <= 10, `${email}: ${counts.get(401)} were checked`)
    }
    assert.ok(outcomes.get(OWNER)!.get(429)! > 400, 'the others were refused without looking')
    const grownMb = (memory(server.pid, 'VmHWM') - before) / MEBIBYTE
    assert.ok(grownMb <= 200, `memory grew by ${grownMb.toFixed(0)} MB`)
    assert.ok(ownerTookMs < 5_000, `the owner waited ${ownerTookMs.toFixed(0)} ms`)
    const stranger = await new Visitor(base).post('/sign-in', { email: OWNER, password: 'anything at all' })
    assert.equal(stranger.status, 429)
    assert.ok(Number(stranger.headers.get('retry-after')) > 60)
  })
})

function memory(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024
}
