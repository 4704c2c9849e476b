import { expectCodes, meta } from './support.ts'

const x = (length: number) => 'x'.repeat(length)
const reply = (id: string, title: string) => ({ type: 'reply', reply: { id, title } })
const rows = (n: number, from = 0) =>
  Array.from({ length: n }, (_, at) => ({ id: `r${from + at}`, title: `Row ${at}` }))

describe('the interactive messages of the WhatsApp stand-in', () => {
  const send = async (rowsOf: readonly (readonly [string, unknown, string])[], account = {}) => {
    const world = meta({ accounts: [account] })
    world.hasFile('jpeg')
    world.simulator.knobs.messagesPerSecond = 1_000
    for (const row of rowsOf) {
      world.clock.advance(6_000)
      await world.writes()
      await expectCodes([row], content => world.send('interactive', content))
    }
  }

  it('has one to three buttons with ids and titles of their own', () => {
    const buttons = (list: unknown[], more = {}) => ({
      type: 'button',
      body: { text: 'Which?' },
      action: { buttons: list },
      ...more,
    })
    return send([
      ['three', buttons([reply('a', 'A'), reply('b', 'B'), reply('c', 'C')]), 'ok'],
      ['four', buttons([reply('a', 'A'), reply('b', 'B'), reply('c', 'C'), reply('d', 'D')]), '131009'],
      ['none', buttons([]), '131009'],
      ['the longest title', buttons([reply('a', x(20))]), 'ok'],
      ['a longer one', buttons([reply('a', x(21))]), '131009'],
      ['the longest id', buttons([reply(x(256), 'A')]), 'ok'],
      ['a longer id', buttons([reply(x(257), 'A')]), '131009'],
      ['an id twice', buttons([reply('a', 'A'), reply('a', 'B')]), '131009'],
      ['a title twice', buttons([reply('a', 'A'), reply('b', 'A')]), '131009'],
      ['no title', buttons([{ type: 'reply', reply: { id: 'a' } }]), '131008'],
      ['another kind', buttons([{ type: 'url', url: 'https://a.example' }]), '100'],
      ['the longest body', buttons([reply('a', 'A')], { body: { text: x(1024) } }), 'ok'],
      ['a longer body', buttons([reply('a', 'A')], { body: { text: x(1025) } }), '131009'],
      ['no body', buttons([reply('a', 'A')], { body: undefined }), '131008'],
      ['the longest footer', buttons([reply('a', 'A')], { footer: { text: x(60) } }), 'ok'],
      ['a longer footer', buttons([reply('a', 'A')], { footer: { text: x(61) } }), '131009'],
      ['a header of words', buttons([reply('a', 'A')], { header: { type: 'text', text: x(60) } }), 'ok'],
      ['too many words', buttons([reply('a', 'A')], { header: { type: 'text', text: x(61) } }), '131009'],
      ['a picture', buttons([reply('a', 'A')], { header: { type: 'image', image: { id: 'jpeg' } } }), 'ok'],
      [
        'an unknown one',
        buttons([reply('a', 'A')], { header: { type: 'image', image: { id: 'none' } } }),
        '100',
      ],
      ['an odd header', buttons([reply('a', 'A')], { header: { type: 'audio' } }), '100'],
      ['an odd key', buttons([reply('a', 'A')], { buttons: [] }), '100'],
      ['an odd type', { type: 'poll', body: { text: 'x' }, action: {} }, '100'],
      ['no action', { type: 'button', body: { text: 'x' } }, '131008'],
    ])
  })

  it('has lists of at most ten rows in all their sections', () => {
    const lists = (sections: unknown[], more = {}) => ({
      type: 'list',
      body: { text: x(4096) },
      action: { button: 'Choose', sections },
      ...more,
    })
    return send([
      ['ten rows', lists([{ rows: rows(10) }]), 'ok'],
      ['eleven', lists([{ rows: rows(11) }]), '131009'],
      [
        'ten in two',
        lists([
          { title: 'A', rows: rows(5) },
          { title: 'B', rows: rows(5, 5) },
        ]),
        'ok',
      ],
      [
        'eleven in two',
        lists([
          { title: 'A', rows: rows(5) },
          { title: 'B', rows: rows(6, 5) },
        ]),
        '131009',
      ],
      ['two without titles', lists([{ rows: rows(1) }, { rows: rows(1, 1) }]), '131008'],
      [
        'an id twice',
        lists([
          { title: 'A', rows: rows(1) },
          { title: 'B', rows: rows(1) },
        ]),
        '131009',
      ],
      [
        'the longest parts',
        lists([{ title: x(24), rows: [{ id: x(200), title: x(24), description: x(72) }] }]),
        'ok',
      ],
      ['a longer section', lists([{ title: x(25), rows: rows(1) }]), '131009'],
      ['a longer row', lists([{ rows: [{ id: 'a', title: x(25) }] }]), '131009'],
      ['a longer description', lists([{ rows: [{ id: 'a', title: 'A', description: x(73) }] }]), '131009'],
      ['a longer id', lists([{ rows: [{ id: x(201), title: 'A' }] }]), '131009'],
      ['no rows', lists([{ rows: [] }]), '131009'],
      ['no button', lists([], { action: { sections: [{ rows: rows(1) }] } }), '131008'],
      ['a longer button', lists([], { action: { button: x(21), sections: [{ rows: rows(1) }] } }), '131009'],
      [
        'a picture above',
        lists([{ rows: rows(1) }], { header: { type: 'image', image: { id: 'jpeg' } } }),
        '131009',
      ],
    ])
  })

  it('has links, questions for the place, and Flows', () => {
    const cta = (parameters: object) => ({
      type: 'cta_url',
      body: { text: 'x' },
      action: { name: 'cta_url', parameters },
    })
    const flow = (parameters: object) => ({
      type: 'flow',
      body: { text: 'x' },
      action: {
        name: 'flow',
        parameters: {
          flow_message_version: '3',
          flow_id: '1',
          flow_cta: 'Book',
          flow_token: 't',
          ...parameters,
        },
      },
    })
    return send([
      ['a link', cta({ display_text: 'Shop', url: 'https://shop.example' }), 'ok'],
      ['a longer label', cta({ display_text: x(21), url: 'https://shop.example' }), '131009'],
      ['no address', cta({ display_text: 'Shop', url: 'shop' }), '131009'],
      [
        'a place',
        { type: 'location_request_message', body: { text: 'x' }, action: { name: 'send_location' } },
        'ok',
      ],
      [
        'an odd place',
        { type: 'location_request_message', body: { text: 'x' }, action: { name: 'location' } },
        '100',
      ],
      ['a Flow', flow({}), 'ok'],
      ['a Flow by id and name', flow({ flow_name: 'x' }), '131009'],
      ['an old version', flow({ flow_message_version: '2' }), '131009'],
      ['emoji on its button', flow({ flow_cta: 'Book 📅' }), '131009'],
      ['a screen it does not take', flow({ flow_action: 'data_exchange', flow_action_payload: {} }), '100'],
    ])
  })

  it('shows products that are in the catalogue', () => {
    const one = (product_retailer_id: string, catalog_id = 'cat') => ({
      type: 'product',
      action: { catalog_id, product_retailer_id },
    })
    const many = (sections: object[], more = {}) => ({
      type: 'product_list',
      header: { type: 'text', text: 'Lamps' },
      body: { text: 'x' },
      action: { catalog_id: 'cat', sections },
      ...more,
    })
    const items = (n: number) => Array.from({ length: n }, () => ({ product_retailer_id: 'lamp' }))
    return send(
      [
        ['one', one('lamp'), 'ok'],
        ['an unknown one', one('mug'), '131009'],
        ['of another catalogue', one('lamp', 'dog'), '131009'],
        ['a list', many([{ title: 'A', product_items: items(30) }]), 'ok'],
        [
          'a longer list',
          many([
            { title: 'A', product_items: items(20) },
            { title: 'B', product_items: items(11) },
          ]),
          '131009',
        ],
        [
          'without a header',
          many([{ title: 'A', product_items: items(1) }], { header: undefined }),
          '131008',
        ],
        [
          'under a picture',
          many([{ title: 'A', product_items: items(1) }], {
            header: { type: 'image', image: { id: 'jpeg' } },
          }),
          '131009',
        ],
        [
          'all of them',
          { type: 'catalog_message', body: { text: 'x' }, action: { name: 'catalog_message' } },
          'ok',
        ],
      ],
      { catalog: { id: 'cat', products: ['lamp'] } },
    )
  })
})
