import assert from 'node:assert/strict'
import { fields, list } from '../../src/channels/fields.ts'
import { DAY, HOUR, meta } from './support.ts'

describe('the rates of the Meta stand-in', () => {
  it('takes 80 messages a second of a number, what it receives among them', async () => {
    const { call, simulator, clock } = meta()
    const people = Array.from({ length: 80 }, (_, n) => `4918${String(n).padStart(8, '0')}`)
    const send = async (to: string) => {
      const body = { messaging_product: 'whatsapp', to, type: 'text', text: { body: 'x' } }
      return (await call('POST', '700100/messages', { body })).code
    }
    for (const from of people)
      await simulator.customerSends({ channel: 'whatsapp', account: '700100', from, text: 'x' })
    assert.equal(await send(people[0]!), '130429')
    clock.advance(1_000)
    for (const to of people) assert.equal(await send(to), 'ok')
    assert.equal(await send(people[0]!), '130429')
    clock.advance(1_000)
    assert.equal(await send(people[0]!), 'ok')
  })

  it('takes 45 messages to one person at once, then one in six seconds', async () => {
    const { writes, send, clock } = meta()
    await writes()
    const text = async () => (await send('text', { body: 'x' })).code
    for (let n = 0; n < 45; n++) assert.equal(await text(), 'ok')
    assert.equal(await text(), '131056')
    clock.advance(6_000)
    assert.equal(await text(), 'ok')
    assert.equal(await text(), '131056')
  })

  it('shows how much of its calls an account has used, and refuses more', async () => {
    const { call, clock } = meta({ fresh: true }) // A business account without a registered number has 200 an hour.
    const list200 = () => call('GET', '900100/phone_numbers')
    const used = (headers: Record<string, string>) =>
      fields(list(fields(JSON.parse(headers['x-business-use-case-usage']!))['900100'])[0])
    const first = await list200()
    assert.equal(used(first.headers).call_count, 0)
    for (let n = 0; n < 99; n++) await list200()
    const half = await list200()
    assert.deepEqual([used(half.headers).call_count, used(half.headers).type], [50, 'whatsapp'])
    assert.equal(fields(JSON.parse(half.headers['x-app-usage']!)).call_count, 50)
    for (let n = 0; n < 99; n++) await list200()
    const over = await list200()
    assert.equal(over.code, '80007')
    assert.deepEqual(
      [used(over.headers).call_count, used(over.headers).estimated_time_to_regain_access],
      [100, 60],
    )
    clock.advance(HOUR)
    assert.equal((await list200()).code, 'ok')
  })

  it('gives a page 200 calls a day for everybody who talks to it', async () => {
    const { writes, page, clock } = meta()
    await writes('messenger')
    for (let n = 0; n < 200; n++) assert.equal((await page({ text: 'x' })).code, 'ok')
    assert.equal((await page({ text: 'x' })).code, '80006')
    clock.advance(DAY)
    assert.equal((await page({ text: 'x' })).code, '10/2018278')
  })
})
