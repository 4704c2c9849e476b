import assert from 'node:assert/strict'
import type { Fields } from '../../src/channels/fields.ts'
import { DAY, expectCodes, meta } from './support.ts'

const text = (value: string, more = {}) => ({ type: 'text', text: value, ...more })
const body = (...values: string[]) => ({ type: 'body', parameters: values.map(value => text(value)) })

describe('the templates a WhatsApp stand-in sends', () => {
  const sends =
    (world: ReturnType<typeof meta>, name: string, language = 'en') =>
    (components: unknown) =>
      world.send('template', {
        name,
        language: { code: language },
        ...(components !== undefined && { components }),
      })

  it('exist in that language and are approved', async () => {
    const world = meta()
    for (const status of ['APPROVED', 'PAUSED', 'DISABLED', 'PENDING', 'REJECTED'])
      world.hasTemplate(status.toLowerCase(), { status })
    const code = async (name: string, language = 'en') => (await sends(world, name, language)(undefined)).code
    assert.equal(await code('approved'), 'ok')
    assert.equal(await code('approved', 'en_US'), '132001')
    assert.equal(await code('unknown'), '132001')
    assert.equal(await code('pending'), '132001')
    assert.equal(await code('rejected'), '132001')
    assert.equal(await code('paused'), '132015')
    assert.equal(await code('disabled'), '132016')
    const { error, status } = await sends(world, 'approved', 'fr')(undefined)
    assert.equal(status, 404)
    assert.equal((error.error_data as Fields).details, 'template name (approved) does not exist in fr')
  })

  it('have a value for every blank and no other', async () => {
    const world = meta()
    world.hasTemplate('placed', {
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}' },
        { type: 'BODY', text: 'Dear {{1}}, order {{2}} is here.' },
        { type: 'FOOTER', text: 'Lamp shop' },
      ],
    })
    const head = { type: 'header', parameters: [text('4711')] }
    await expectCodes(
      [
        ['all', [head, body('Ada', '4711')], 'ok'],
        ['one too few', [head, body('Ada')], '132000'],
        ['one too many', [head, body('Ada', '4711', 'x')], '132000'],
        ['no header', [body('Ada', '4711')], '132000'],
        ['none at all', undefined, '132000'],
        [
          'a picture for words',
          [{ type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] }, body('Ada', '1')],
          '132012',
        ],
        ['an empty value', [head, body('Ada', '')], '131008'],
        ['a line break', [head, body('Ada', 'a\nb')], '132018'],
        [
          'a button it does not have',
          [head, body('Ada', '1'), { type: 'button', sub_type: 'url', index: '0', parameters: [text('x')] }],
          '132000',
        ],
        ['an odd part', [head, body('Ada', '1'), { type: 'tail' }], '100'],
      ],
      sends(world, 'placed'),
    )
    world.hasTemplate('named', {
      parameterFormat: 'NAMED',
      components: [{ type: 'BODY', text: 'Order {{order_no}} for {{who}}' }],
    })
    const named = (...names: string[]) => [
      { type: 'body', parameters: names.map(name => text(`<${name}>`, { parameter_name: name })) },
    ]
    await expectCodes(
      [
        ['by name, in any order', named('who', 'order_no'), 'ok'],
        ['an unknown name', named('who', 'number'), '132012'],
        ['no names', [body('a', 'b')], '132012'],
        ['one twice', named('who', 'who'), '132000'],
      ],
      sends(world, 'named'),
    )
    assert.equal(world.simulator.taken().at(-1)?.text, 'Order <order_no> for <who>')
  })

  it('have the header, buttons and cards their template has', async () => {
    const world = meta()
    world.hasFile('jpeg')
    world.hasTemplate('rich', {
      category: 'MARKETING',
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: 'New lamps' },
        {
          type: 'BUTTONS',
          buttons: [
            { type: 'QUICK_REPLY', text: 'Stop' },
            { type: 'URL', text: 'Shop', url: 'https://shop.example/{{1}}' },
            { type: 'COPY_CODE', example: 'A1' },
            { type: 'URL', text: 'About', url: 'https://shop.example/about' },
          ],
        },
      ],
    })
    const image = { type: 'header', parameters: [{ type: 'image', image: { id: 'jpeg' } }] }
    const url = { type: 'button', sub_type: 'url', index: '1', parameters: [text('lamps')] }
    const code = {
      type: 'button',
      sub_type: 'copy_code',
      index: 2,
      parameters: [{ type: 'coupon_code', coupon_code: 'X20' }],
    }
    const quick = {
      type: 'button',
      sub_type: 'quick_reply',
      index: '0',
      parameters: [{ type: 'payload', payload: 'stop' }],
    }
    await expectCodes(
      [
        ['all', [image, url, code, quick], 'ok'],
        ['without what it may leave out', [image, url, code], 'ok'],
        ['no picture', [url, code], '132000'],
        [
          'a film',
          [{ type: 'header', parameters: [{ type: 'video', video: { id: 'jpeg' } }] }, url, code],
          '132012',
        ],
        ['no link', [image, code], '132000'],
        ['a value for a whole link', [image, url, code, { ...url, index: '3' }], '132000'],
        ['another kind at that place', [image, { ...url, sub_type: 'quick_reply' }, code], '132012'],
        ['a place it does not have', [image, url, code, { ...url, index: '9' }], '131009'],
        ['twice', [image, url, url, code], '131009'],
        [
          'a longer code',
          [image, url, { ...code, parameters: [{ type: 'coupon_code', coupon_code: 'x'.repeat(21) }] }],
          '131009',
        ],
      ],
      sends(world, 'rich'),
    )
    world.hasTemplate('cards', {
      components: [
        { type: 'BODY', text: 'Look' },
        {
          type: 'CAROUSEL',
          cards: [0, 1].map(() => ({
            components: [
              { type: 'HEADER', format: 'IMAGE' },
              { type: 'BODY', text: 'For {{1}}' },
            ],
          })),
        },
      ],
    })
    const card = (card_index: number, ...values: string[]) => ({
      card_index,
      components: [image, body(...values)],
    })
    await expectCodes(
      [
        ['both', [{ type: 'carousel', cards: [card(0, 'a'), card(1, 'b')] }], 'ok'],
        ['one', [{ type: 'carousel', cards: [card(0, 'a')] }], '132000'],
        ['the same twice', [{ type: 'carousel', cards: [card(0, 'a'), card(0, 'b')] }], '131009'],
        ['without its value', [{ type: 'carousel', cards: [card(0, 'a'), card(1)] }], '132000'],
      ],
      sends(world, 'cards'),
    )
  })

  it('reach no more people in a day than the portfolio may', async () => {
    const world = meta()
    world.hasTemplate('hello')
    world.simulator.standingOf('whatsapp', '700100').tier = 'TIER_250'
    world.simulator.knobs.messagesPerSecond = 1_000
    const to = (n: number) =>
      world.send(
        'template',
        { name: 'hello', language: { code: 'en' } },
        { to: `+4918${String(n).padStart(8, '0')}` },
      )
    for (let n = 0; n < 250; n++) assert.equal((await to(n)).code, 'ok')
    assert.equal((await to(250)).code, '131048')
    assert.equal((await to(3)).code, 'ok')
    await world.simulator.customerSends({
      channel: 'whatsapp',
      account: '700100',
      from: '491800000999',
      text: 'Hi',
    })
    assert.equal((await to(999)).code, 'ok') // Within a window nobody counts.
    world.clock.advance(DAY)
    assert.equal((await to(251)).code, 'ok')
  })

  it('keep marketing from who stopped it and from the United States', async () => {
    const world = meta()
    world.hasTemplate('sale', { category: 'MARKETING' })
    const to = (number: string) =>
      world.send('template', { name: 'sale', language: { code: 'en' } }, { to: number })
    await world.writes()
    assert.equal((await to('+491700000002')).code, 'ok')
    world.simulator.state.customers.get('whatsapp:700100:491700000002')!.stoppedMarketing = true
    assert.equal((await to('+491700000002')).code, '131050')
    assert.equal((await to('+1 555 010 0001')).code, '131049')
  })
})
