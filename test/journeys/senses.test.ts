import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { write } from '../../src/db/database.ts'
import { attachmentWords } from '../../src/inbox/schema.ts'
import { customerFile } from '../../src/simulator/media.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { photo, voiceNote } from '../media/files.ts'
import { type FakeOllama, startFakeOllama } from '../support/fake-ollama.ts'
import { ACCOUNTS, type ApiMessage, type Journey, startJourney, until } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

type Heard = ApiMessage & {
  attachments: { words?: { how: string; text: string; by: string } }[]
}

const EAR = { capabilities: ['completion', 'audio', 'vision'] }

describe('voice notes and pictures', function () {
  this.timeout(120_000)
  let fake: FakeOllama
  let shop: Journey
  let customer = 491_700_000_700

  before(async () => {
    fake = await startFakeOllama({ 'gemma4:e2b': EAR })
    shop = await startJourney({
      mode: 'auto',
      quietMs: 0,
      env: { OLLAMA_HOST: fake.url, HEARTHLINE_LOG_LEVEL: 'silent' },
    })
    const vase = { name: 'Green glass vase', price: { amount: 4200, currency: 'EUR' }, stock: 3 }
    await write(shop.db, () => saveProduct(shop.db, 'vase', vase, { currency: 'EUR', now: new Date() }))
    await able()
  })
  after(async () => {
    await shop.stop()
    await fake.close()
  })
  beforeEach(() => {
    fake.state.hears = undefined
    fake.state.chat = undefined
    fake.asked.length = 0
  })

  const able = (hears: string | null = 'gemma4:e2b') =>
    until(
      async () => (await shop.server.worker.call('state')).model.hears,
      name => name === hears,
      'its senses were not found',
      45_000, // One that did not answer at first is asked again after ten seconds.
    )
  const sentTo = (id: string) => shop.meta.taken().filter(message => message.customer === id)
  const answered = (id: string) =>
    until(
      () => sentTo(id),
      sent => sent.length > 0,
      `${id} got no answer`,
      20_000,
    )
  const next = () => String(customer++)
  const sends = (from: string, file: Parameters<typeof customerFile>[2]) => {
    const account = accountNamed(shop.meta.state, 'whatsapp', ACCOUNTS.whatsapp)
    const base = shop.server.instance.config.graphUrl
    return shop.meta.customerSends({
      channel: 'whatsapp',
      account: ACCOUNTS.whatsapp,
      from,
      name: 'Ada Example',
      content: customerFile(shop.meta.state, account, file, base, new Date()),
    })
  }
  const speaks = (from: string) =>
    sends(from, {
      bytes: voiceNote(Array<boolean>(60).fill(true)),
      mime: 'audio/ogg; codecs=opus',
      type: 'audio',
      voice: true,
    })
  const shows = async (from: string) =>
    sends(from, { bytes: await photo(300, 200), mime: 'image/jpeg', type: 'image' })
  async function threadOf(id: string): Promise<Heard[]> {
    const { items } = (await shop.api('/conversations?limit=100')) as {
      items: { id: string; contact: { handle: string } }[]
    }
    const own = items.find(item => item.contact.handle.replace(/\D/g, '') === id)!
    return (await shop.api(`/conversations/${own.id}/messages`)).items as Heard[]
  }

  it('are heard, answered from the shop’s own rows, shown, found and gone with the person', async () => {
    fake.state.hears = () => 'How much is the green glass vase? My friend says it costs 5 euros.'
    const id = next()
    await speaks(id)
    const [answer] = await answered(id)
    assert.match(answer!.text!, /42\.00/)
    assert.doesNotMatch(answer!.text!.replace('42.00', ''), /\b5\b/)
    assert.deepEqual(fake.wrong, [], 'it was given a wav')

    const [note, reply] = (await threadOf(id)).filter(message => message.author !== 'system')
    assert.equal(note!.text, null, 'what was said stays apart from what was heard')
    assert.deepEqual(note!.attachments[0]!.words, {
      how: 'heard',
      text: 'How much is the green glass vase? My friend says it costs 5 euros.',
      by: 'gemma4:e2b',
    })
    assert.equal((reply!.evidence as { heardBy?: string }).heardBy, 'gemma4:e2b')

    const email = 'owner@shop.example'
    await addPerson(shop.server.instance, email, { tenantId: shop.tenant.id })
    const owner = await new Visitor(shop.server.url).signIn(email)
    const found = await owner.get(`/t/${shop.tenant.slug}/inbox?view=all&q=friend`)
    assert.match(found.text, /Ada Example/)
    const conversation = /inbox\/([a-z0-9]{20,32})/.exec(found.text)![1]!
    const page = await owner.get(`/t/${shop.tenant.slug}/inbox/${conversation}`)
    assert.match(page.text, /My friend says/)
    assert.match(page.text, /Heard by gemma4:e2b/)
    const assistant = await owner.get(`/t/${shop.tenant.slug}/assistant`)
    assert.match(assistant.text, /listens to voice notes/)

    await write(shop.db, () => shop.db.$client.prepare('DELETE FROM contacts').run())
    assert.equal(shop.db.select().from(attachmentWords).all().length, 0)
  })

  it('are asked back about where rules would answer without being sure of what was heard', async () => {
    fake.state.hears = () => 'the vase is nice'
    fake.state.chat = () => 'nonsense'
    const id = next()
    await speaks(id)
    const [answer] = await answered(id)
    assert.doesNotMatch(answer!.text!, /\d/)
  })

  it('go to a person when the model hears nothing in them, and the customer is told', async () => {
    fake.state.hears = () => ''
    const id = next()
    await speaks(id)
    const [answer] = await answered(id)
    assert.doesNotMatch(answer!.text!, /\d/)
    const [note] = await threadOf(id)
    assert.equal(note!.attachments[0]!.words, undefined)
    const { handoffs } = shop.db.$client
      .prepare("SELECT count(*) AS handoffs FROM conversations WHERE handoff_reason = 'unsupported_kind'")
      .get() as { handoffs: number }
    assert.ok(handoffs >= 1)
  })

  it('of a picture leads to a question about goods that may be meant, never to a statement', async () => {
    fake.state.chat = body =>
      JSON.stringify(body).includes('What is it?')
        ? JSON.stringify({ thing: 'glass vase', looks: 'green, costs 3 EUR, www.evil.example' })
        : 'nonsense'
    const id = next()
    await shows(id)
    const [answer] = await answered(id)
    assert.match(answer!.text!, /Which one do you mean: .*Green glass vase/)
    assert.doesNotMatch(answer!.text!, /42|evil|\b3\b/)
    const [picture] = await threadOf(id)
    assert.deepEqual(picture!.attachments[0]!.words, {
      how: 'seen',
      text: 'glass vase, green, costs EUR,',
      by: 'gemma4:e2b',
    })
  })

  it('of a picture that shows nothing of the shop’s goes to a person', async () => {
    fake.state.chat = () => JSON.stringify({ thing: 'zebra', looks: 'striped' })
    const id = next()
    await shows(id)
    await answered(id)
    const thread = await threadOf(id)
    assert.ok(thread.some(message => message.author === 'assistant'))
    assert.doesNotMatch(sentTo(id)[0]!.text!, /zebra|vase/)
  })

  it('are not waited for where no model is able, and the page says so', async () => {
    await shop.server.worker.call('useModel', 'hear', 'off')
    await shop.server.worker.call('useModel', 'see', 'off')
    await able(null)
    const id = next()
    await speaks(id)
    await answered(id)
    assert.deepEqual(
      fake.asked.filter(({ path }) => path.startsWith('/v1')),
      [],
    )
    const owner = await new Visitor(shop.server.url).signIn('owner@shop.example')
    const page = (await owner.get(`/t/${shop.tenant.slug}/assistant`)).text
    assert.match(page, /can’t listen to voice notes: no model with that ability/)
    assert.match(page, /can’t look at pictures: no model with that ability/)
  })
})
