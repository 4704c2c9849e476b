import assert from 'node:assert/strict'
import { Input } from '../../src/cli/command.ts'
import { doctor } from '../../src/cli/doctor.ts'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { untrustedProxies } from '../../src/web/untrusted-proxies.ts'
import { temporaryFolder } from '../support/instance.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const FORWARDED = {
  'x-forwarded-for': '8.8.8.8, 9.9.9.9',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-real-ip': '8.8.4.4',
}
const EMAIL = 'owner@shop.example'

describe('forwarding headers (SEC-PROXY)', function () {
  this.timeout(60_000)
  let server: RunningServer

  async function start(env: Record<string, string>): Promise<void> {
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9',
      ...env,
    })
    server = await serve(config, silentLog)
  }
  afterEach(() => server?.stop())

  async function findings(): Promise<{ name: string; state: string; detail: string; fix?: string }[]> {
    const { instance, apps, worker, untrustedProxies } = server
    const context = {
      instance,
      apps,
      worker,
      routes: () => [],
      untrustedProxies,
      afterChange: () => undefined,
    }
    const input = new Input({ arguments: [], options: {}, files: [] })
    const { value } = await doctor.run(context, input)
    return (value as { checks: { name: string; state: string; detail: string; fix?: string }[] }).checks
  }

  const addressOfLastTry = () =>
    (
      server.instance.control.$client
        .prepare('SELECT address FROM sign_in_events ORDER BY id DESC LIMIT 1')
        .get() as { address: string } | undefined
    )?.address

  it('of somebody nobody declared are ignored, and the command doctor names who sent them', async () => {
    await start({})
    await addPerson(server.instance, EMAIL, { operator: true })
    assert.equal(
      (await findings()).some(({ name }) => name === 'proxy'),
      false,
    )

    await new Visitor(server.url, FORWARDED).post('/sign-in', { email: EMAIL, password: 'not the one' })
    assert.equal(addressOfLastTry(), 'loopback')

    const [found] = (await findings()).filter(({ name }) => name === 'proxy')
    assert.equal(found?.state, 'warn')
    assert.match(found?.detail ?? '', /headers seen from 127\.0\.0\.1, not trusted/)
    assert.match(found?.fix ?? '', /add it: HEARTHLINE_TRUST_PROXY=127\.0\.0\.1/)
  })

  it('of a declared proxy say who asks: the right-most hop that is none of ours', async () => {
    await start({ HEARTHLINE_TRUST_PROXY: '127.0.0.0/8,10.9.0.1' })
    await addPerson(server.instance, EMAIL, { operator: true })
    const hops = { 'x-forwarded-for': '127.0.0.1, 8.8.8.8, 10.9.0.1' }
    await new Visitor(server.url, hops).post('/sign-in', { email: EMAIL, password: 'not the one' })
    assert.equal(addressOfLastTry(), 'public')
    const [found] = (await findings()).filter(({ name }) => name === 'proxy')
    assert.equal(found?.state, 'ok')
    assert.deepEqual(server.untrustedProxies(), [])
  })

  it('open no wizard: whoever comes through anything is asked for the code', async () => {
    await start({})
    assert.doesNotMatch((await new Visitor(server.url).get('/setup')).text, /name="code"/)
    for (const [name, value] of [
      ...Object.entries(FORWARDED),
      ['forwarded', 'for=1.2.3.4'],
      ['via', '1.1 x'],
    ]) {
      const { text } = await new Visitor(server.url, { [name!]: value! }).get('/setup')
      assert.match(text, /name="code"/, name)
    }
  })

  it('from the internet are no advice to trust whoever sent them', () => {
    const proxies = untrustedProxies()
    for (const peer of ['203.0.113.7', '2001:db8::1', '172.18.0.5', '172.18.0.5', 'fd00::5'])
      proxies.note(peer)
    assert.deepEqual(proxies.list(), ['172.18.0.5', 'fd00::5'])
    for (let n = 0; n < 1_000; n++) proxies.note(`10.0.${n >> 8}.${n & 255}`)
    assert.ok(proxies.list().length <= 20)
  })
})
