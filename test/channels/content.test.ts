import assert from 'node:assert/strict'
import { checkContent } from '../../src/channels/content.ts'
import { filesIn, withProviderMedia } from '../../src/channels/content-files.ts'
import { fallbackText } from '../../src/channels/content-words.ts'
import type { ChannelKind, Interactive, OutboundContent } from '../../src/channels/events.ts'

const CHANNELS: ChannelKind[] = ['whatsapp', 'messenger', 'instagram']

const button = (id: string, title = id) => ({ type: 'reply' as const, reply: { id, title } })
const buttons = (...list: ReturnType<typeof button>[]): Interactive => ({
  type: 'button',
  body: { text: 'Which one?' },
  action: { buttons: list },
})
type Row = { id: string; title: string; description?: string }
const list = (...sections: { title?: string; rows: Row[] }[]): Interactive => ({
  type: 'list',
  body: { text: 'Our hours' },
  action: { button: 'Choose', sections },
})
const rows = (n: number): Row[] =>
  Array.from({ length: n }, (_, at) => ({ id: `r${at}`, title: `Row ${at}` }))
const link = (url: string, display_text = 'Open'): Interactive => ({
  type: 'cta_url',
  body: { text: 'Look' },
  action: { name: 'cta_url', parameters: { display_text, url } },
})
const products = (n: number): Interactive => ({
  type: 'product_list',
  header: { type: 'text', text: 'Mugs' },
  body: { text: 'These' },
  action: {
    catalog_id: '900',
    sections: [
      {
        title: 'All',
        product_items: Array.from({ length: n }, (_, at) => ({ product_retailer_id: `p${at}` })),
      },
    ],
  },
})
const message = (interactive: Interactive): OutboundContent => ({ type: 'interactive', interactive })

/** The fields that are wrong, in order. */
function wrong(channel: ChannelKind, content: OutboundContent | Interactive): string[] {
  const whole = 'action' in content ? message(content) : content
  return checkContent(channel, whole).map(({ field }) => field.replace(/^interactive\.(action\.)?/, ''))
}
const said = (channel: ChannelKind, content: OutboundContent) =>
  checkContent(channel, content).map(({ field, problem }) => `${field} ${problem}`)

describe('buttons on WhatsApp', () => {
  it('are one to three, with 20 characters and an id of 256', () => {
    assert.deepEqual(wrong('whatsapp', buttons(button('a'), button('b'), button('c'))), [])
    assert.deepEqual(wrong('whatsapp', buttons()), ['buttons'])
    assert.deepEqual(wrong('whatsapp', buttons(...['a', 'b', 'c', 'd'].map(id => button(id)))), ['buttons'])
    assert.deepEqual(wrong('whatsapp', buttons(button('i'.repeat(256), 'x'.repeat(20)))), [])
    assert.deepEqual(wrong('whatsapp', buttons(button('i'.repeat(257), 'x'.repeat(21)))), [
      'buttons.0.reply.id',
      'buttons.0.reply.title',
    ])
  })

  it('differ in id and title', () => {
    assert.deepEqual(wrong('whatsapp', buttons(button('a', 'Yes'), button('a', 'No'))), [
      'buttons.1.reply.id',
    ])
    assert.deepEqual(wrong('whatsapp', buttons(button('a', 'Yes'), button('b', ' Yes'))), [
      'buttons.1.reply.title',
    ])
  })

  it('have a body of 1024, a footer of 60 and a header of 60 or a file', () => {
    const framed = (body: number, footer: number, header: number): Interactive => ({
      ...buttons(button('a')),
      body: { text: 'x'.repeat(body) },
      footer: { text: 'x'.repeat(footer) },
      header: { type: 'text', text: 'x'.repeat(header) },
    })
    assert.deepEqual(wrong('whatsapp', framed(1024, 60, 60)), [])
    assert.deepEqual(wrong('whatsapp', framed(1025, 61, 61)), ['header.text', 'body.text', 'footer.text'])
    assert.deepEqual(wrong('whatsapp', framed(0, 1, 1)), ['body.text'])
    const picture = { type: 'image', fileId: 'f1', mime: 'image/png' } as const
    assert.deepEqual(wrong('whatsapp', { ...buttons(button('a')), header: picture }), [])
  })
})

describe('lists on WhatsApp', () => {
  it('have ten rows in all sections together', () => {
    assert.deepEqual(wrong('whatsapp', list({ rows: rows(10) })), [])
    const spread = [
      { title: 'One', rows: rows(10) },
      { title: 'Two', rows: [{ id: 'more', title: 'More' }] },
    ]
    assert.deepEqual(wrong('whatsapp', list(...spread)), ['sections'])
    assert.deepEqual(wrong('whatsapp', list({ rows: [] })), ['sections.0.rows'])
    assert.deepEqual(wrong('whatsapp', list()), ['sections'])
  })

  it('name their sections where there is more than one, and no two rows alike', () => {
    const two = list({ rows: [{ id: 'a', title: 'A' }] }, { title: 'B', rows: [{ id: 'a', title: 'A' }] })
    assert.deepEqual(wrong('whatsapp', two), [
      'sections.0.title',
      'sections.1.rows.0.id',
      'sections.1.rows.0.title',
    ])
  })

  it('know the length of every part, and tell of all of them at once', () => {
    const long: Interactive = {
      ...list({
        title: 's'.repeat(25),
        rows: [{ id: 'i'.repeat(201), title: 't'.repeat(25), description: 'd'.repeat(73) }],
      }),
      body: { text: 'x'.repeat(4097) },
      header: { type: 'image', fileId: 'f1', mime: 'image/png' },
    }
    assert.deepEqual(wrong('whatsapp', long), [
      'header',
      'body.text',
      'sections.0.title',
      'sections.0.rows.0.id',
      'sections.0.rows.0.title',
      'sections.0.rows.0.description',
    ])
    assert.match(said('whatsapp', message(long))[1]!, /has 4097 characters; at most 4096 fit/)
  })
})

describe('links, places and products on WhatsApp', () => {
  it('take an address and a title of 20', () => {
    assert.deepEqual(wrong('whatsapp', link('https://example.com/x')), [])
    assert.deepEqual(wrong('whatsapp', link('javascript:alert(1)', 'x'.repeat(21))), [
      'parameters.display_text',
      'parameters.url',
    ])
    assert.deepEqual(wrong('whatsapp', link('example.com')), ['parameters.url'])
  })

  it('ask for a place with a body alone', () => {
    const ask: Interactive = {
      type: 'location_request_message',
      body: { text: 'Where to?' },
      action: { name: 'send_location' },
    }
    assert.deepEqual(wrong('whatsapp', ask), [])
    const framed = { ...ask, header: { type: 'text', text: 'a' }, footer: { text: 'b' } } as Interactive
    assert.deepEqual(wrong('whatsapp', framed), ['header', 'footer'])
  })

  it('show at most 30 products, under a header of text', () => {
    assert.deepEqual(wrong('whatsapp', products(30)), [])
    assert.deepEqual(wrong('whatsapp', products(31)), ['sections'])
    const { header: _, ...bare } = products(1) as Extract<Interactive, { type: 'product_list' }>
    assert.deepEqual(wrong('whatsapp', bare), ['header'])
    const one: Interactive = { type: 'product', action: { catalog_id: '900', product_retailer_id: 'p1' } }
    assert.deepEqual(wrong('whatsapp', one), [])
  })
})

describe('Messenger and Instagram', () => {
  it('take up to 13 quick replies with 20 characters', () => {
    for (const channel of ['messenger', 'instagram'] as const) {
      const many = Array.from({ length: 13 }, (_, at) => button(`b${at}`))
      assert.deepEqual(wrong(channel, buttons(...many)), [])
      assert.deepEqual(wrong(channel, buttons(...many, button('more'))), ['buttons'])
      assert.deepEqual(wrong(channel, buttons(button('i'.repeat(1001), 'x'.repeat(21)))), [
        'buttons.0.reply.id',
        'buttons.0.reply.title',
      ])
      assert.deepEqual(wrong(channel, list({ rows: rows(13) })), [])
      assert.deepEqual(wrong(channel, list({ rows: rows(14) })), ['sections'])
    }
  })

  it('count the words above them in their own unit', () => {
    const words = { ...buttons(button('a')), body: { text: 'ö'.repeat(501) } }
    assert.deepEqual(wrong('instagram', words), ['body.text'])
    assert.deepEqual(wrong('messenger', words), [])
    assert.match(said('instagram', message(words))[0]!, /has 1002 bytes; Instagram takes 1000/)
    const long = { ...link('https://example.com'), body: { text: 'x'.repeat(641) } }
    assert.deepEqual(wrong('messenger', long), ['body.text'])
    assert.deepEqual(wrong('messenger', link('http://example.com')), ['parameters.url'])
  })

  it('say in a sentence what they cannot do', () => {
    const place: OutboundContent = { type: 'location', latitude: 38.7, longitude: -9.1 }
    const template: OutboundContent = { type: 'template', name: 'hello', language: 'en', components: [] }
    const picture: OutboundContent = { type: 'image', fileId: 'f', mime: 'image/png', caption: 'Look' }
    const sticker: OutboundContent = { type: 'sticker', fileId: 'f', mime: 'image/webp' }
    const impossible: OutboundContent[] = [place, template, picture, sticker, message(products(1))]
    for (const channel of ['messenger', 'instagram'] as const) {
      for (const content of impossible) {
        const [problem, ...more] = checkContent(channel, content)
        assert.deepEqual([problem?.code, more], ['unsupported_kind', []], content.type)
        assert.match(problem!.problem, /^cannot be sent on (Messenger|Instagram): /)
      }
    }
    const headed = {
      ...buttons(button('a')),
      header: { type: 'image', fileId: 'f', mime: '' },
    } as Interactive
    assert.match(said('instagram', message(headed))[0]!, /files stand alone there/)
  })

  it('react with one emoji, Instagram with the heart alone', () => {
    const react = (channel: ChannelKind, emoji: string) =>
      checkContent(channel, { type: 'reaction', target: 'm1', emoji }).map(({ code }) => code)
    for (const channel of CHANNELS) {
      assert.deepEqual(react(channel, ''), [])
      assert.deepEqual(react(channel, '❤️'), [])
      assert.deepEqual(react(channel, '❤'), [])
      for (const no of ['ok', '👍👍', '1', ' ']) assert.deepEqual(react(channel, no), ['invalid'], no)
    }
    for (const yes of ['👍🏽', '🇵🇹', '👩‍👩‍👧‍👦', '5️⃣']) assert.deepEqual(react('whatsapp', yes), [])
    assert.deepEqual(react('instagram', '👍'), ['unsupported_kind'])
  })
})

describe('files', () => {
  const picture: OutboundContent = {
    type: 'image',
    fileId: 'f1',
    mime: 'image/png',
    caption: 'x'.repeat(1024),
  }

  it('have a caption of 1024 on WhatsApp, and none with sound or a sticker', () => {
    assert.deepEqual(wrong('whatsapp', picture), [])
    assert.deepEqual(wrong('whatsapp', { ...picture, caption: 'x'.repeat(1025) }), ['caption'])
    for (const type of ['audio', 'sticker'] as const)
      assert.deepEqual(wrong('whatsapp', { type, fileId: 'f1', mime: '', caption: 'Hi' }), ['caption'])
    assert.deepEqual(wrong('whatsapp', { ...picture, voice: true }), ['voice'])
  })

  it('are found wherever a message has one, and are checked by whoever knows them', () => {
    const template: OutboundContent = {
      type: 'template',
      name: 'offer',
      language: 'en',
      components: [
        { type: 'header', parameters: [{ type: 'document', document: { fileId: 'f2', filename: 'a.pdf' } }] },
        {
          type: 'carousel',
          cards: [
            {
              card_index: 0,
              components: [{ type: 'header', parameters: [{ type: 'image', image: { fileId: 'f3' } }] }],
            },
          ],
        },
      ],
    }
    const headed = message({ ...buttons(button('a')), header: { type: 'video', fileId: 'f4', mime: '' } })
    const found = [picture, template, headed].flatMap(filesIn).map(({ type, fileId }) => `${type} ${fileId}`)
    assert.deepEqual(found, ['image f1', 'document f2', 'image f3', 'video f4'])
    const problems = checkContent('whatsapp', template, () => 'is too large')
    assert.deepEqual(
      problems.map(({ field }) => field),
      [
        'components.0.parameters.0.document.fileId',
        'components.1.cards.0.components.0.parameters.0.image.fileId',
      ],
    )
    const known = withProviderMedia(template, fileId => `meta-${fileId}`)
    assert.match(JSON.stringify(known), /"providerMediaId":"meta-f2".*"providerMediaId":"meta-f3"/)
  })
})

describe('what is no message at all', () => {
  it('is refused by its shape, with the path of each field', () => {
    const bad = (content: unknown) =>
      checkContent('whatsapp', content as OutboundContent).map(({ field, problem }) => `${field} ${problem}`)
    assert.deepEqual(bad({ type: 'poll' }), ['type must be an object with a known type'])
    assert.deepEqual(bad({ type: 'location', latitude: 91, longitude: 'x' }), [
      'latitude must be from -90 to 90',
      'longitude must be a number',
    ])
    assert.deepEqual(bad({ type: 'text', text: 'a', bold: true }), ['bold is not a known field'])
    assert.deepEqual(
      bad({ type: 'interactive', interactive: { type: 'button', body: { text: 1 }, action: {} } }),
      ['interactive.body.text must be text', 'interactive.action.buttons must be a list'],
    )
    assert.deepEqual(bad({ type: 'template', name: 'Bad Name', language: 'english', components: [] }), [
      'name must be lower-case letters, digits and _',
      'language must be a language as Meta writes it, such as pt_BR',
    ])
  })
})

describe('the words of a message', () => {
  it('are its text, its caption, or what stands around its buttons', () => {
    assert.equal(fallbackText({ type: 'text', text: 'Hi' }), 'Hi')
    assert.equal(fallbackText({ type: 'image', fileId: 'f', mime: '' }), null)
    assert.equal(fallbackText({ type: 'image', fileId: 'f', mime: '', caption: 'Blue' }), 'Blue')
    assert.equal(fallbackText({ type: 'reaction', target: 'm', emoji: '' }), null)
    assert.equal(
      fallbackText({ type: 'location', latitude: 1, longitude: 2, name: 'Shop', address: 'Rua 1' }),
      'Shop, Rua 1',
    )
    const framed: Interactive = {
      ...list({ rows: [{ id: 'a', title: 'Mon', description: '9–18' }] }),
      header: { type: 'text', text: 'Open' },
      footer: { text: 'Thanks' },
    }
    assert.equal(fallbackText(message(framed)), 'Open\n\nOur hours\n\n• Mon: 9–18\n\nThanks')
    assert.equal(fallbackText(message(buttons(button('a')))), 'Which one?')
  })
})

describe('forms, catalogues and cards', () => {
  const wrong = (channel: ChannelKind, content: OutboundContent) =>
    checkContent(channel, content).map(({ field, problem }) => `${field} ${problem}`)
  const interactive = (content: object) => ({ type: 'interactive', interactive: content }) as OutboundContent
  const body = { text: 'Choose' }
  const flow = (parameters: object) =>
    interactive({
      type: 'flow',
      body,
      action: { name: 'flow', parameters: { flow_message_version: '3', flow_cta: 'Book', ...parameters } },
    })

  it('open one form by id or name, with a button of 30 without emoji', () => {
    assert.deepEqual(wrong('whatsapp', flow({ flow_id: '1' })), [])
    assert.match(wrong('whatsapp', flow({}))[0]!, /flow_id or flow_name is needed/)
    assert.match(wrong('whatsapp', flow({ flow_id: '1', flow_name: 'a' }))[0]!, /one of the two/)
    assert.match(wrong('whatsapp', flow({ flow_id: '1', flow_cta: 'x'.repeat(31) }))[0]!, /at most 30 fit/)
    assert.match(wrong('whatsapp', flow({ flow_id: '1', flow_cta: 'Book 🎉' }))[0]!, /takes no emoji/)
    const asks = { flow_id: '1', flow_action: 'data_exchange', flow_action_payload: { screen: 'A' } }
    assert.match(wrong('whatsapp', flow(asks))[0]!, /must be left out/)
    assert.match(wrong('messenger', flow({ flow_id: '1' }))[0]!, /it has no forms/)
  })

  it('show the whole catalogue without a heading', () => {
    const catalogue = { type: 'catalog_message', body, action: { name: 'catalog_message' } }
    assert.deepEqual(wrong('whatsapp', interactive(catalogue)), [])
    const headed = { ...catalogue, header: { type: 'text', text: 'All' } }
    assert.match(wrong('whatsapp', interactive(headed))[0]!, /is not shown above a catalogue/)
  })

  it('stand side by side on WhatsApp, two to ten of one type, and their pictures are known', () => {
    const product = { type: 'product', action: { catalog_id: '1', product_retailer_id: 'p' } }
    const media = {
      type: 'button',
      header: { type: 'image', fileId: 'f', mime: 'image/jpeg' },
      body: { text: 'Blue' },
      action: { buttons: [button('a')] },
    }
    const carousel = (...cards: object[]) => interactive({ type: 'carousel', body, action: { cards } })
    assert.deepEqual(wrong('whatsapp', carousel(product, product)), [])
    assert.deepEqual(wrong('whatsapp', carousel(media, media)), [])
    assert.match(wrong('whatsapp', carousel(product))[0]!, /has 1 cards; 2 to 10 are shown/)
    assert.match(wrong('whatsapp', carousel(...Array(11).fill(product)))[0]!, /has 11 cards/)
    assert.match(wrong('whatsapp', carousel(product, media))[0]!, /must all be of one type/)
    const long = { ...media, body: { text: 'x'.repeat(161) } }
    assert.match(wrong('whatsapp', carousel(media, long))[0]!, /cards\.1\.body\.text has 161 characters/)
    assert.match(wrong('instagram', carousel(product, product))[0]!, /of the kind generic/)
    const content = carousel(media, media)
    assert.deepEqual(
      filesIn(content).map(({ field }) => field),
      ['interactive.action.cards.0.header.', 'interactive.action.cards.1.header.'],
    )
    assert.match(JSON.stringify(withProviderMedia(content, () => 'meta-1')), /"providerMediaId":"meta-1"/)
    assert.equal(fallbackText(content), 'Choose\n\nBlue\nBlue')
  })

  it('stand side by side on Messenger and Instagram, up to ten, with words of 80 and three buttons', () => {
    const generic = (...elements: object[]) => ({ type: 'generic', elements }) as OutboundContent
    const mug = { title: 'Mug', subtitle: 'Blue' }
    for (const channel of ['messenger', 'instagram'] as const) {
      assert.deepEqual(wrong(channel, generic(mug)), [])
      assert.match(wrong(channel, generic(...Array(11).fill(mug)))[0]!, /has 11 cards; at most 10 fit/)
      assert.match(wrong(channel, generic({ ...mug, title: 'x'.repeat(81) }))[0]!, /at most 80 fit/)
      assert.match(wrong(channel, generic({ title: 'Mug' }))[0]!, /needs something beside its title/)
      const http = { type: 'web_url', title: 'Look', url: 'http://example.com' }
      assert.match(wrong(channel, generic({ ...mug, buttons: [http] }))[0]!, /begins with https/)
      const tap = { type: 'postback', title: 'Yes', payload: 'y' }
      assert.match(wrong(channel, generic({ ...mug, buttons: Array(4).fill(tap) }))[0]!, /has 4 buttons/)
    }
    assert.match(wrong('whatsapp', generic(mug))[0]!, /message of type carousel/)
    assert.equal(fallbackText(generic(mug)), 'Mug: Blue')
  })

  it('pass on people with a name in parts and a number, on WhatsApp', () => {
    const people = (...contacts: object[]) => ({ type: 'contacts', contacts }) as OutboundContent
    const rui = {
      name: { formatted_name: 'Rui', first_name: 'Rui' },
      phones: [{ phone: '+351 900 000 001' }],
    }
    assert.deepEqual(wrong('whatsapp', people(rui)), [])
    assert.match(wrong('whatsapp', people({ name: { formatted_name: 'Rui' } }))[0]!, /needs a part beside/)
    assert.match(wrong('whatsapp', people({ ...rui, phones: [{ phone: 'home' }] }))[0]!, /a phone number/)
    assert.match(wrong('whatsapp', people())[0]!, /at least one person/)
    assert.match(wrong('messenger', people(rui))[0]!, /no visiting cards/)
    assert.equal(fallbackText(people(rui)), 'Rui')
  })
})
