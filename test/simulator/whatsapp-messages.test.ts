import assert from 'node:assert/strict'
import { fields } from '../../src/channels/fields.ts'
import { DAY, expectCodes, HOUR, meta, PHONE } from './support.ts'

const x = (length: number) => 'x'.repeat(length)

describe('what the WhatsApp stand-in takes and refuses', () => {
  it('takes texts of one to 4,096 characters, with the keys Meta knows', async () => {
    const { writes, send } = meta()
    await writes()
    await expectCodes(
      [
        ['a text', { body: 'Hello', preview_url: true }, 'ok'],
        ['the longest', { body: x(4096) }, 'ok'],
        ['too long', { body: x(4097) }, '100'],
        ['empty', { body: '' }, '131008'],
        ['blank', { body: '  \n' }, '131009'],
        ['none', undefined, '131008'],
        ['a number', { body: 5 }, '131008'],
        ['an odd key', { body: 'x', previw_url: true }, '100'],
        ['an odd preview', { body: 'x', preview_url: 'yes' }, '100'],
        ['an odd key beside it', { body: 'x' }, 'ok', { colour: 'red' }],
        ['a group', { body: 'x' }, '100', { recipient_type: 'group' }],
        ['an odd product', { body: 'x' }, '100', { messaging_product: 'sms' }],
        ['a context', { body: 'x' }, 'ok', { context: { message_id: 'wamid.unknown' } }],
        ['a context that is no id', { body: 'x' }, '131009', { context: { message_id: 'm_1' } }],
        ['a context without an id', { body: 'x' }, '100', { context: {} }],
        ['512 characters to have back', { body: 'x' }, 'ok', { biz_opaque_callback_data: x(512) }],
        ['513', { body: 'x' }, '100', { biz_opaque_callback_data: x(513) }],
      ],
      (content, more) => send('text', content, more),
    )
  })

  it('answers errors in Meta’s shape', async () => {
    const { writes, send } = meta()
    await writes()
    const { status, error } = await send('text', { body: '' })
    assert.equal(status, 400)
    assert.match(String(error.fbtrace_id), /^A[\w-]{20,}$/)
    assert.deepEqual(
      { ...error, fbtrace_id: '' },
      {
        message: '(#131008) Required parameter is missing',
        type: 'OAuthException',
        code: 131008,
        error_data: { messaging_product: 'whatsapp', details: 'text.body is missing.' },
        fbtrace_id: '',
      },
    )
  })

  it('takes a number in `to` and a business-scoped id in `recipient`, and of both the number', async () => {
    const { writes, call, simulator } = meta()
    await writes()
    const { userId } = simulator.state.customers.get(`whatsapp:700100:${PHONE}`)!
    const text = { messaging_product: 'whatsapp', type: 'text', text: { body: 'x' } }
    await expectCodes(
      [
        ['a number with spaces', { to: '+49 170 0000002' }, 'ok'],
        ['a number without +', { to: PHONE }, 'ok'],
        ['a business-scoped id', { recipient: userId }, 'ok'],
        ['both', { to: PHONE, recipient: 'nonsense' }, 'ok'],
        ['an id in `to`', { to: userId }, '131009'],
        ['a number in `recipient`', { recipient: PHONE }, '131009'],
        ['letters', { to: 'Ada' }, '131009'],
        ['nobody', {}, '131008'],
        ['ourselves', { to: '491700000001' }, '131021'],
        ['an id nobody has', { recipient: 'DE.1' }, '131047'],
      ],
      address => call('POST', '700100/messages', { body: { ...text, ...fields(address) } }),
    )
    const [last] = simulator.taken().slice(-1)
    assert.equal(last?.customer, PHONE)
  })

  it('takes files by id or by address, of the right kind, number and size', async () => {
    const { writes, send, hasFile, simulator, clock, heard } = meta()
    await writes()
    hasFile('jpeg')
    hasFile('pdf', { mime: 'application/pdf', type: 'document' })
    hasFile('mp3', { mime: 'audio/mpeg', type: 'audio' })
    hasFile('opus', { mime: 'audio/ogg; codecs=opus', type: 'audio' })
    hasFile('huge', { size: 5 * 1024 * 1024 + 1 })
    hasFile('other', { account: '700999' })
    hasFile('reusable', { use: 'attachment' })
    hasFile('old', { expiresAt: new Date(clock.now().getTime() - 1) })
    const rows = [
      ['image', { id: 'jpeg', caption: x(1024) }, 'ok'],
      ['image', { link: 'https://shop.example/lamp.jpg' }, 'ok'],
      ['image', { id: 'jpeg', caption: x(1025) }, '131009'],
      ['image', {}, '131008'],
      ['image', { id: 'jpeg', link: 'https://shop.example/a.jpg' }, '131009'],
      ['image', { id: 'jpeg', filename: 'a.jpg' }, '100'],
      ['image', { id: 'nobody' }, '100'],
      ['image', { id: 'other' }, '100'],
      ['image', { id: 'reusable' }, '100'],
      ['image', { id: 'old' }, '100'],
      ['image', { link: 'ftp://shop.example/a.jpg' }, '131009'],
      ['document', { id: 'pdf', filename: 'bill.pdf', caption: 'Your bill' }, 'ok'],
      ['audio', { id: 'mp3' }, 'ok'],
      ['audio', { id: 'opus', voice: true }, 'ok'],
      ['audio', { id: 'mp3', caption: 'x' }, '100'],
      ['audio', { id: 'mp3', voice: 'yes' }, '100'],
      ['sticker', { id: 'jpeg', caption: 'x' }, '100'],
    ] as const
    for (const [type, content, code] of rows)
      assert.equal((await send(type, content)).code, code, `${type} ${JSON.stringify(content)}`)
    await simulator.settle()
    heard()
    const failing = [
      ['image', { id: 'huge' }],
      ['image', { id: 'pdf' }],
      ['sticker', { id: 'jpeg' }],
      ['audio', { id: 'mp3', voice: true }],
      ['video', { link: 'https://gone.invalid/a.mp4' }],
    ] as const
    for (const [type, content] of failing) assert.equal((await send(type, content)).code, 'ok')
    await simulator.settle()
    const codes = heard().map(event => /"code":(\d+)/.exec(JSON.stringify(event))?.[1])
    assert.deepEqual(
      codes,
      failing.map(() => '131053'),
    )
  })

  it('takes places and business cards', async () => {
    const { writes, send } = meta()
    await writes()
    await expectCodes(
      [
        ['a place', { latitude: 48.1, longitude: 11.5, name: 'Shop', address: 'High street 1' }, 'ok'],
        ['as text', { latitude: '48.1', longitude: '11.5' }, 'ok'],
        ['no longitude', { latitude: 48.1 }, '131008'],
        ['off the globe', { latitude: 91, longitude: 0 }, '131009'],
        ['words', { latitude: 'north', longitude: 0 }, '131009'],
        ['an odd key', { latitude: 1, longitude: 1, lat: 1 }, '100'],
      ],
      content => send('location', content),
    )
    await expectCodes(
      [
        [
          'a card',
          [{ name: { formatted_name: 'Ada', first_name: 'Ada' }, phones: [{ phone: '+491', type: 'HOME' }] }],
          'ok',
        ],
        ['no card', [], '131009'],
        ['a name of one part', [{ name: { formatted_name: 'Ada' } }], '131008'],
        ['no name', [{ phones: [] }], '131008'],
        ['an odd birthday', [{ name: { formatted_name: 'A', first_name: 'A' }, birthday: '1.1.' }], '131009'],
      ],
      content => send('contacts', content),
    )
  })

  it('takes one emoji as a reaction to a message of the last 30 days, and an empty one to take it back', async () => {
    const { writes, send, clock } = meta()
    const { providerId } = await writes()
    await expectCodes(
      [
        ['a heart', { message_id: providerId, emoji: '❤️' }, 'ok'],
        ['a family', { message_id: providerId, emoji: '👩‍👩‍👧' }, 'ok'],
        ['taken back', { message_id: providerId, emoji: '' }, 'ok'],
        ['words', { message_id: providerId, emoji: 'ok' }, '131009'],
        ['two', { message_id: providerId, emoji: '👍👍' }, '131009'],
        ['none', { message_id: providerId }, '131008'],
        ['an unknown message', { message_id: 'wamid.x', emoji: '👍' }, '131009'],
        [
          'in a context',
          { message_id: providerId, emoji: '👍' },
          '131009',
          { context: { message_id: providerId } },
        ],
      ],
      (content, more) => send('reaction', content, more),
    )
    clock.advance(30 * DAY + 1)
    await writes()
    assert.equal((await send('reaction', { message_id: providerId, emoji: '👍' })).code, '131009')
  })

  it('marks messages of customers as read, and shows typing with it', async () => {
    const { writes, send, call, simulator, clock } = meta()
    const { providerId } = await writes()
    const sent = await send('text', { body: 'x' })
    const ours = simulator.taken()[0]!.providerId
    assert.equal(sent.code, 'ok')
    const read = (body: object) =>
      call('POST', '700100/messages', { body: { messaging_product: 'whatsapp', status: 'read', ...body } })
    assert.deepEqual((await read({ message_id: providerId })).body, { success: true })
    assert.equal((await read({ message_id: providerId, typing_indicator: { type: 'text' } })).code, 'ok')
    assert.equal((await read({ message_id: providerId, typing_indicator: { type: 'voice' } })).code, '100')
    assert.equal((await read({ message_id: ours })).code, '131009')
    assert.equal((await read({ status: 'delivered', message_id: providerId })).code, '100')
    clock.advance(31 * DAY)
    assert.equal((await read({ message_id: providerId })).code, '131009')
  })

  it('takes nothing but templates 24 hours after the customer wrote', async () => {
    const { writes, send, clock, hasTemplate } = meta()
    hasTemplate('order_ready')
    const template = { name: 'order_ready', language: { code: 'en' } }
    assert.equal((await send('text', { body: 'x' })).code, '131047')
    assert.equal((await send('template', template)).code, 'ok')
    await writes()
    clock.advance(24 * HOUR - 1)
    assert.equal((await send('text', { body: 'x' })).code, 'ok')
    clock.advance(1)
    assert.equal((await send('text', { body: 'x' })).code, '131047')
    assert.equal((await send('template', template)).code, 'ok')
  })

  it('takes nothing from a number that is not registered, locked, unnamed or unpaid', async () => {
    const { writes, send, simulator } = meta()
    await writes()
    const standing = simulator.standingOf('whatsapp', '700100')
    const text = { body: 'x' }
    const broken = [
      [{ isRegistered: false }, '133010'],
      [{ isRestricted: true }, '131031'],
      [{ isNameApproved: false }, '131037'],
      [{ hasPayment: false }, '131042'],
      [{ allowedRecipients: ['4915500'] }, '131030'],
    ] as const
    for (const [change, code] of broken) {
      const before = { ...standing }
      Object.assign(standing, change)
      assert.equal((await send('text', text)).code, code)
      Object.assign(standing, before)
    }
    standing.allowedRecipients = [PHONE]
    assert.equal((await send('text', text)).code, 'ok')
  })
})
