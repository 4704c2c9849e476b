import assert from 'node:assert/strict'
import { ACCOUNTS, type Journey, startJourney, until } from '../support/server.ts'
import { enterRoles, type Visitor } from '../support/visitor.ts'

const NUMBER = '491570123456'
const SHARED = '+351 912 345 678'

describe('phone numbers, for who may not see them (SEC-ROLE)', function () {
  this.timeout(60_000)
  let journey: Journey
  let thread: string
  let people: Record<string, Visitor>

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    people = await enterRoles(journey.server, journey.tenant.id, ['viewer', 'agent', 'owner'])
    const who = {
      channel: 'whatsapp',
      account: ACCOUNTS.whatsapp,
      from: NUMBER,
      name: 'Ada Example',
    } as const
    await journey.meta.customerDoes(who, { act: 'text', text: 'Hello' })
    await journey.meta.customerDoes(who, {
      act: 'contacts',
      contacts: [{ name: { formatted_name: 'Rita Sousa' }, phones: [{ phone: SHARED }] }],
    })
    await until(
      () => journey.thread('whatsapp'),
      messages => messages.length >= 2,
      'both arrive',
    )
    const [conversation] = (await journey.api('/conversations')).items as { id: string }[]
    thread = `/t/bakery/inbox/${conversation!.id}`
  })
  after(() => journey.stop())

  const digitsOn = async (who: string, path: string) =>
    (await people[who]!.get(path)).text.replace(/<[^>]*>/g, ' ').replace(/[\s()+-]/g, '')

  it('are cut to their end in cards that customers share, and whole for who may see them', async () => {
    for (const who of ['viewer', 'agent']) {
      const text = await digitsOn(who, thread)
      assert.ok(text.includes('RitaSousa') && text.includes('••••678'), who)
      assert.ok(!text.includes('912345678') && !text.includes('345678'), who)
    }
    assert.ok((await digitsOn('owner', thread)).includes('351912345678'))
  })

  it('are not found out by searching for one digit more each time', async () => {
    const finds = async (who: string, q: string) => {
      const pages = await Promise.all(
        [`/t/bakery/contacts?q=${q}`, `/t/bakery/inbox?q=${q}`].map(path => people[who]!.get(path)),
      )
      return pages.map(({ status, text }) => status === 200 && /Ada Example/.test(text))
    }
    for (const who of ['viewer', 'agent']) {
      for (const q of ['49157', '3456', NUMBER, '%2B49%20157']) {
        assert.deepEqual(await finds(who, q), [false, false], `${who} ${q}`)
        await new Promise(resolve => setTimeout(resolve, 250)) // Ten searches a second, and no more.
      }
      assert.deepEqual(await finds(who, '456'), [true, true], 'what is shown can be searched')
    }
    assert.deepEqual(await finds('owner', '49157'), [true, true])
    assert.deepEqual(await finds('owner', '%2B49%20157'), [true, true])
  })

  it('are seen by agents where the business says so', async () => {
    journey.server.instance.control.$client.prepare('UPDATE tenants SET agents_see_numbers = 1').run()
    assert.ok((await digitsOn('agent', thread)).includes('351912345678'))
    assert.ok(!(await digitsOn('viewer', thread)).includes('345678'))
    const { text } = await people.agent!.get('/t/bakery/contacts?q=49157')
    assert.match(text, /Ada Example/)
  })
})
