import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import type { MessageContext, OutboundContent } from '../../src/channels/events.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import type { Card, CardTools } from '../../src/inbox/cards.ts'
import { addMessage, type Message, type NewMessage } from '../../src/inbox/messages.ts'
import { readGoods } from '../../src/inbox/order-card.ts'
import { attachments, reactions } from '../../src/inbox/schema.ts'
import { readThread } from '../../src/inbox/thread-rows.ts'
import { threadItems } from '../../src/inbox/thread-view.ts'
import { say } from '../../src/lib/said.ts'
import { addFile, findFile } from '../../src/media/store.ts'
import { formatFor } from '../../src/web/format.ts'
import { translator } from '../../src/web/texts.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

describe('a thread as it is shown', () => {
  let db: TenantDb
  let id = 0

  beforeEach(() => {
    db = testTenantFile().db
    id = 0
    db.$client.exec(`
      INSERT INTO channels (public_id, kind, account, app_key, name, connected_at) VALUES ('c', 'whatsapp', '1', 'a', 'Shop', 1);
      INSERT INTO contacts (public_id, name, created_at, last_seen_at) VALUES ('k', 'Ada', 1, 1);
      INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at) VALUES ('v', 1, 1, 1);`)
  })

  function add(message: Partial<NewMessage>): Message {
    id++
    const values = {
      conversationId: 1,
      direction: 'inbound',
      author: 'contact',
      type: 'text',
      text: null,
      status: 'received',
      providerId: `wamid.${id}`,
      sentAt: new Date(NOON.getTime() + id * 1000),
      ...message,
    } as const
    return addMessage(db, values, NOON)
  }
  const received = (type: string, payload: unknown, text: string | null = null) =>
    add({ type, payload: payload ?? null, text })
  const sent = (content: OutboundContent, text: string | null = null) =>
    add({
      direction: 'outbound',
      author: 'user',
      userName: 'Marta',
      type: content.type,
      content,
      text,
      status: 'read',
    })

  function shown(language: 'en' | 'de' = 'en') {
    const { rows } = readThread(db, 1, 100)
    const tools: CardTools = {
      t: translator(language),
      format: formatFor(language, 'UTC'),
      seesNumbers: true,
      mediaUrl: file => `/media/${file}`,
      goods: readGoods(db, rows),
      findFile: file => findFile(db, file),
      templateButtons: () => ['I come today'],
    }
    return threadItems(rows, 'Ada', tools)
  }
  const words = (item: ReturnType<typeof shown>[number]) => item.parts.map(part => part.text).join('')
  const cardsOf = (item: ReturnType<typeof shown>[number]) => [...item.cards.above, ...item.cards.below]
  const card = <Kind extends Card['kind']>(kind: Kind) => {
    const found = shown()
      .flatMap(cardsOf)
      .find(one => one.kind === kind)
    assert.ok(found, `no ${kind}`)
    return found as Extract<Card, { kind: Kind }>
  }

  function attach(kind: 'image' | 'voice' | 'document', state: string, extra: object = {}, file?: object) {
    const message = received(kind === 'voice' ? 'audio' : kind, { type: kind })
    const stored = file && addFile(db, { publicId: `file${id}`.padEnd(20, '0'), bytes: 2000, sha256: 'aa', ...file } as never, NOON) // biome-ignore format: short
    db.insert(attachments)
      .values({ publicId: `part${id}`.padEnd(20, '0'), messageId: message.id, kind, state: state as 'stored', fileId: stored?.id ?? null, ...extra }) // biome-ignore format: short
      .run()
    return message
  }

  it('never leaves a bubble empty, whatever kind arrives and however broken it is', () => {
    const kinds =
      'image video audio document sticker location contacts order interactive button unsupported story_mention postback template ig_reel share fallback ephemeral like_heart edit something_new'
    for (const type of kinds.split(' ')) for (const payload of [null, {}, { [type]: null }, { [type]: 'text' }, []]) received(type, payload) // biome-ignore format: short
    for (const item of shown()) {
      const isSaid = item.kind === 'event' ? item.eventText : words(item) || cardsOf(item).length > 0
      assert.ok(isSaid, 'an empty bubble')
    }
    const [unknown] = shown().slice(-1)
    assert.match(JSON.stringify(cardsOf(unknown!)), /something_new/)
  })

  it('shows a picture in its box and a voice note with its loudness', () => {
    attach(
      'image',
      'stored',
      {},
      { kind: 'image', mime: 'image/jpeg', width: 300, height: 800, hasThumbnail: true },
    )
    attach(
      'voice',
      'stored',
      {},
      { kind: 'audio', mime: 'audio/ogg', durationMs: 14_200, waveform: [0, 100, 50] },
    )
    const picture = card('picture')
    assert.equal(picture.shape, 'tall')
    assert.equal(picture.src, `${picture.href}/thumbnail`)
    const voice = card('player')
    assert.equal(voice.isVoice, true)
    assert.equal(voice.length, '0:14')
    assert.deepEqual(
      voice.bars.map(bar => bar.height),
      [3, 28, 16],
    )
  })

  it('says what became of a file that is not here, and offers to fetch it only where that can help', () => {
    attach('document', 'pending', { name: 'a.pdf', providerMediaId: '1' })
    attach('document', 'failed', { name: 'b.pdf', providerMediaId: '2', reason: 'Meta was down.' })
    attach('document', 'failed', { name: 'c.pdf', reason: 'Too large.' })
    attach('image', 'gone')
    const cards = shown().flatMap(cardsOf)
    assert.ok(cards.every(one => one.kind === 'missing'))
    const missing = cards as Extract<Card, { kind: 'missing' }>[]
    assert.deepEqual(
      missing.map(one => [one.label, one.sentence, one.again !== null]),
      [
        ['a.pdf', 'Is being fetched…', false],
        ['b.pdf', 'Meta was down.', true],
        ['c.pdf', 'Too large.', false],
        ['Photo', 'This file is not kept any more.', false],
      ],
    )
  })

  it('says why a file is not here in the language of who looks', () => {
    const max = '16 MB'
    attach('image', 'refused', { reason: 'It is too large.', said: say('file.too_large', { max }) })
    const [missing] = shown('de').flatMap(cardsOf)
    assert.equal(missing?.kind, 'missing')
    assert.match((missing as { sentence: string }).sentence, /größer als 16 MB/)
  })

  it('shows the product a template asks about once', () => {
    const elements = [
      { id: '1', retailer_id: 'S-1', title: 'Red shirt' },
      { id: '2', title: 'Blue shirt' },
    ]
    add({
      type: 'template',
      text: 'Red shirt',
      payload: { attachments: [{ type: 'template', payload: { product: { elements } } }] },
      context: { product: elements[0]! },
    })
    const titles = shown()
      .flatMap(cardsOf)
      .map(one => (one.kind === 'product' ? one.title : one.kind))
    assert.deepEqual(titles, ['Red shirt', 'Blue shirt'])
  })

  it('matches an order with the catalogue, and marks what has changed since', () => {
    const now = { currency: 'EUR', now: NOON }
    saveProduct(
      db,
      'bowl',
      { name: 'Bowl', sku: 'SKU-1', price: { amount: 6400, currency: 'EUR' }, stock: 3 },
      now,
    )
    saveProduct(db, 'plate', { name: 'Plate', price: { amount: 1850, currency: 'EUR' }, stock: 0 }, now)
    received('order', {
      order: {
        catalog_id: '1',
        product_items: [
          { product_retailer_id: 'SKU-1', quantity: 4, item_price: 64, currency: 'EUR' },
          { product_retailer_id: 'plate', quantity: 2, item_price: 17.5, currency: 'EUR' },
          { product_retailer_id: 'gone', quantity: 1, item_price: 0.1, currency: 'EUR' },
        ],
      },
    })
    const order = card('order')
    assert.deepEqual(
      order.lines.map(line => [line.name, line.price, line.priceNow, line.stock?.text, line.stock?.tone]),
      [
        ['Bowl', '€256.00', null, '3 left', 'is-bad'],
        ['Plate', '€35.00', '€18.50', 'Sold out', 'is-bad'],
        ['gone', '€0.10', null, 'Not in your products', 'is-warn'],
      ],
    )
    assert.equal(order.total, '€291.10')
    assert.equal(order.totalNow, null, 'no sum of now while a product is not in the catalogue')
  })

  it('never adds up prices of different currencies', () => {
    const item = (currency: string) => ({ product_retailer_id: 'x', quantity: 1, item_price: 5, currency })
    received('order', { order: { product_items: [item('EUR'), item('USD')] } })
    assert.equal(card('order').total, null)
  })

  it('puts reactions, edits and quotes where they belong', () => {
    const question = sent({ type: 'text', text: 'Blue or white?' }, 'Blue or white?')
    const answer = add({ text: 'Blue', replyTo: question.providerId, editedAt: NOON })
    db.insert(reactions).values({ messageId: answer.id, by: 'business', emoji: '❤️', at: NOON }).run()
    db.insert(reactions).values({ messageId: question.id, by: 'contact', emoji: null, at: NOON }).run()
    add({ text: 'And that?', replyTo: 'wamid.elsewhere' })
    const [asked, said, other] = shown()
    assert.deepEqual(asked!.reactions, [], 'one that was taken back is gone')
    assert.deepEqual(said!.reactions, [{ emoji: '❤️', by: 'You' }])
    assert.equal(said!.ownReaction, '❤️')
    assert.equal(said!.edited, 'Edited 12:00')
    assert.deepEqual(said!.quote, { id: question.publicId, byline: 'Marta', text: 'Blue or white?' })
    assert.equal(other!.quote!.id, null)
  })

  it('quotes nothing from another conversation', () => {
    db.$client.exec(`INSERT INTO contacts (public_id, created_at, last_seen_at) VALUES ('k2', 1, 1);
      INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at) VALUES ('v2', 1, 2, 1);`)
    add({ conversationId: 2, text: 'A secret', providerId: 'wamid.theirs' })
    add({ text: 'Mine', replyTo: 'wamid.theirs' })
    assert.equal(shown()[0]!.quote!.id, null)
    assert.doesNotMatch(JSON.stringify(shown()), /secret/)
  })

  it('shows nothing of a message that was taken back, in its place or in a quote', () => {
    const secret = add({ text: 'Forget it', deletedAt: NOON })
    add({ text: 'Sorry', replyTo: secret.providerId })
    assert.doesNotMatch(JSON.stringify(shown()), /Forget it/)
    assert.equal(shown()[0]!.isDeleted, true)
    assert.equal(shown()[1]!.quote!.text, 'The customer deleted this message.')
  })

  it('says where a message came from', () => {
    const from = (context: MessageContext, extra: Partial<NewMessage> = {}) =>
      add({ text: 'Hi', context, ...extra })
    from({ referral: { source_type: 'ad', headline: 'Bowls' } })
    from({ referral: { ref: 'window', source: 'SHORTLINK' } })
    from({ story: { id: '1' } })
    from({ forwarded: true }, { standby: true })
    assert.deepEqual(
      shown().map(item => item.around.map(line => [line.text, line.detail])),
      [
        [['Came from your advert', 'Bowls']],
        [['Came by a link', 'window']],
        [['Answers your story', null]],
        [
          ['Forwarded', null],
          ['Another app has this chat', null],
        ],
      ],
    )
  })

  it('shows what we sent as the customer sees it', () => {
    const reply = (title: string) => ({ type: 'reply' as const, reply: { id: title, title } })
    const action = { buttons: [reply('Yes'), reply('No')] }
    sent({ type: 'interactive', interactive: { type: 'button', header: { type: 'text', text: 'Hello' }, body: { text: 'Shall we?' }, footer: { text: 'Soon' }, action } }, 'Hello Shall we? Soon') // biome-ignore format: short
    sent({ type: 'template', name: 'order_ready', language: 'en', components: [] }, 'It is ready.')
    const [buttons, template] = shown()
    assert.equal(words(buttons!), 'Shall we?')
    assert.deepEqual(
      cardsOf(buttons!).map(one => one.kind),
      ['heading', 'footing', 'buttons'],
    )
    assert.equal(words(template!), 'It is ready.')
    assert.match(JSON.stringify(cardsOf(template!)), /I come today.*order_ready/)
  })

  it('leads to a web address and to nothing else, and shows a foreign host as what it is', () => {
    add({ text: 'See https://example.com/a(b). Not javascript:alert(1) or https://user:pw@evil.example' })
    add({ text: 'https://аpple.com/x' })
    const [first, second] = shown()
    assert.deepEqual(
      first!.parts.filter(part => part.href).map(part => part.href),
      ['https://example.com/a(b)'],
    )
    assert.equal(second!.parts[0]!.text, 'https://xn--pple-43d.com/x')
    assert.equal(
      words(first!),
      'See https://example.com/a(b). Not javascript:alert(1) or https://user:pw@evil.example',
    )
  })

  it('opens around a message that was looked for, and says that newer ones follow', () => {
    const all = Array.from({ length: 200 }, (_, n) => add({ text: `m${n}` }))
    const page = readThread(db, 1, 60, { around: all[50]! })
    const seen = page.rows.map(row => row.message.text)
    assert.ok(seen.includes('m50') && seen.includes('m61') && !seen.includes('m199'))
    assert.ok(page.isOld && page.earlier)
    const last = readThread(db, 1, 60, { around: all[199]! })
    assert.equal(last.isOld, false)
    assert.equal(last.rows.at(-1)!.message.text, 'm199')
  })

  it('keeps our own reactions out of the thread unless they failed', () => {
    const content = { type: 'reaction', target: 'wamid.1', emoji: '👍' } as const
    add({ text: 'Hi' })
    add({ direction: 'outbound', author: 'user', type: 'reaction', content, text: '👍', status: 'sent' })
    assert.equal(shown().length, 1)
    prepared(db, "UPDATE messages SET status = 'failed', failure_reason = 'No' WHERE type = 'reaction'").run()
    assert.equal(shown()[1]!.failure, 'No')
  })
})
