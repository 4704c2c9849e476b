import assert from 'node:assert/strict'
import type { TemplateValues } from '../../src/channels/events.ts'
import { checkTemplateValues } from '../../src/templates/check-values.ts'
import type { TemplateComponent, TemplateForm } from '../../src/templates/components.ts'
import { type FormValues, fieldsToFill, toComponents } from '../../src/templates/form.ts'
import { fillTemplate, templateWords } from '../../src/templates/words.ts'
import { ORDER_READY, template } from './shapes.ts'

const codes = (form: TemplateForm, values: TemplateValues[]) =>
  checkTemplateValues(form, values).map(problem => `${problem.field} ${problem.code}`)

/** What was typed fits, and this is what goes to Meta. */
function filled(form: TemplateForm, typed: FormValues): TemplateValues[] {
  const values = toComponents(form, typed)
  assert.deepEqual(checkTemplateValues(form, values), [])
  return values
}

const body = (text: string, example?: unknown): TemplateComponent => ({ type: 'BODY', text, example })

describe('filling a template', () => {
  it('asks for what the template needs, in the order it is read, with the samples it was approved with', () => {
    const fields = fieldsToFill(template(ORDER_READY)).map(({ name, required, sample }) => [
      name,
      required,
      sample,
    ])
    assert.deepEqual(fields, [
      ['header.1', true, '4711'],
      ['body.1', true, 'Ada'],
      ['body.2', true, 'two blue mugs'],
      ['button.0', false, undefined],
      ['button.1', true, '4711'],
    ])
  })

  it('puts positional values, a header and the end of a link in Meta’s shape', () => {
    const form = template(ORDER_READY)
    const values = filled(form, {
      'header.1': '88',
      'body.1': 'Grace',
      'body.2': 'one vase',
      'button.1': '88',
    })
    assert.deepEqual(values, [
      { type: 'header', parameters: [{ type: 'text', text: '88' }] },
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'Grace' },
          { type: 'text', text: 'one vase' },
        ],
      },
      { type: 'button', sub_type: 'url', index: '1', parameters: [{ type: 'text', text: '88' }] },
    ])
    assert.equal(
      templateWords(form, values),
      'Order 88\nHello Grace, your order of one vase is ready to be picked up.\nBarro & Sal',
    )
    assert.deepEqual(fillTemplate(form, values).buttons, [
      { type: 'QUICK_REPLY', text: 'Thank you' },
      { type: 'URL', text: 'See the order', url: 'https://example.com/o/88' },
    ])
  })

  it('puts named values by their names, whatever order they stand in', () => {
    const form = template([body('Hi {{first_name}}, order {{order_no}} left today.')], {
      parameterFormat: 'NAMED',
    })
    const values = filled(form, { 'body.order_no': '88', 'body.first_name': 'Grace' })
    assert.deepEqual(values[0]!.parameters, [
      { type: 'text', parameter_name: 'first_name', text: 'Grace' },
      { type: 'text', parameter_name: 'order_no', text: '88' },
    ])
    assert.deepEqual(codes(form, [{ ...values[0]!, parameters: [...values[0]!.parameters!].reverse() }]), [])
    assert.equal(templateWords(form, values), 'Hi Grace, order 88 left today.')
  })

  it('puts numbers that stand out of order by their number', () => {
    const form = template([body('Pay {{2}} for order {{1}} today please.', { body_text: [['88', '9 €']] })])
    assert.deepEqual(
      fieldsToFill(form).map(field => [field.name, field.sample]),
      [
        ['body.1', '88'],
        ['body.2', '9 €'],
      ],
    )
    assert.equal(
      templateWords(form, filled(form, { 'body.1': '88', 'body.2': '9 €' })),
      'Pay 9 € for order 88 today please.',
    )
  })

  for (const kind of ['image', 'video', 'document'] as const) {
    it(`takes a stored ${kind} for its header, and says so when there is none`, () => {
      const format = kind.toUpperCase() as 'IMAGE'
      const form = template([{ type: 'HEADER', format }, body('Have a look.')])
      assert.deepEqual(codes(form, toComponents(form, {})), [`header.media header_${kind}_missing`])
      const [header] = filled(form, { 'header.media': 'f'.repeat(24), 'header.media.filename': 'menu.pdf' })
      const filename = kind === 'document' ? { filename: 'menu.pdf' } : {}
      assert.deepEqual(header!.parameters, [{ type: kind, [kind]: { fileId: 'f'.repeat(24), ...filename } }])
      assert.deepEqual(codes(form, [{ type: 'header', parameters: [{ type: 'text', text: 'x' }] }]), [
        'header header_wrong_kind',
      ])
      const link = { type: kind, [kind]: { link: 'http://example.com/a' } }
      assert.deepEqual(codes(form, [{ type: 'header', parameters: [link] }]), ['header.media media_link'])
    })
  }

  it('takes a place for its header, with coordinates that exist', () => {
    const form = template([{ type: 'HEADER', format: 'LOCATION' }, body('We are here.')])
    const typed = {
      'header.latitude': '38,71',
      'header.longitude': '-9.14',
      'header.name': 'The shop',
      'header.address': 'Rua da Graça 1',
    }
    const [header] = filled(form, typed)
    assert.deepEqual(header!.parameters![0]!.location, {
      latitude: 38.71,
      longitude: -9.14,
      name: 'The shop',
      address: 'Rua da Graça 1',
    })
    assert.deepEqual(codes(form, toComponents(form, { ...typed, 'header.latitude': '91' })), [
      'header.latitude coordinate',
    ])
    assert.deepEqual(codes(form, toComponents(form, {})), ['header.latitude header_location_missing'])
  })

  it('takes a code to copy, products of a catalogue, a flow and payloads of quick replies', () => {
    const form = template([
      body('Something for you.'),
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'COPY_CODE', text: 'Copy code', example: 'SAVE10' },
          { type: 'MPM', text: 'View items' },
          { type: 'FLOW', text: 'Book' },
          { type: 'QUICK_REPLY', text: 'Stop' },
        ],
      },
    ])
    const values = filled(form, {
      'button.0': 'SPRING',
      'button.1': 'Mugs: m-1, m-2\nPlates: p-1',
      'button.2': 'tok',
      'button.3': 'stop',
    })
    assert.deepEqual(
      values.map(value => [value.sub_type, value.parameters![0]!.type]),
      [
        ['copy_code', 'coupon_code'],
        ['mpm', 'action'],
        ['flow', 'action'],
        ['quick_reply', 'payload'],
      ],
    )
    assert.deepEqual(
      (values[1]!.parameters![0]!.action as { sections: { title: string }[] }).sections.map(one => one.title),
      ['Mugs', 'Plates'],
    )
    assert.deepEqual(codes(form, toComponents(form, { 'button.0': 'x'.repeat(21) })), [
      'button.0 code_too_long',
      'button.1 products_missing',
    ])
    const many = Array.from({ length: 31 }, (_, n) => `p-${n}`).join(',')
    assert.deepEqual(codes(form, toComponents(form, { 'button.0': 'A', 'button.1': `All: ${many}` })), [
      'button.1 products_too_many',
    ])
  })

  it('gives the button of a one-time code the code of the body', () => {
    const form = template(
      [
        body('*{{1}}* is your verification code.'),
        {
          type: 'BUTTONS',
          buttons: [
            { type: 'URL', text: 'Copy code', url: 'https://www.whatsapp.com/otp/code/?code=otp{{1}}' },
          ],
        },
      ],
      { category: 'AUTHENTICATION' },
    )
    assert.deepEqual(
      fieldsToFill(form).map(field => field.name),
      ['body.1'],
    )
    const values = filled(form, { 'body.1': '123456' })
    assert.deepEqual(values[1], {
      type: 'button',
      sub_type: 'url',
      index: '0',
      parameters: [{ type: 'text', text: '123456' }],
    })
  })

  it('fills every card of a carousel and an offer that ends', () => {
    const card = (link: string): { components: TemplateComponent[] } => ({
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        body('The {{1}} for today.'),
        {
          type: 'BUTTONS',
          buttons: [
            { type: 'QUICK_REPLY', text: 'More like it' },
            { type: 'URL', text: 'Buy', url: `${link}{{1}}` },
          ],
        },
      ],
    })
    const form = template([
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon', has_expiration: true } },
      body('Hello {{1}}, two things for you.'),
      { type: 'CAROUSEL', cards: [card('https://a.example/'), card('https://b.example/')] },
    ])
    const one = (at: number) => ({
      [`card.${at}.header.media`]: `file-${at}`,
      [`card.${at}.body.1`]: `mug ${at}`,
      [`card.${at}.button.1`]: `p${at}`,
    })
    const typed = { 'body.1': 'Ada', 'offer.expires': '2026-12-01T12:00:00Z', ...one(0), ...one(1) }
    const values = filled(form, typed)
    const carousel = values.find(value => value.type === 'carousel')!
    assert.deepEqual(
      carousel.cards!.map(({ card_index, components }) => [card_index, components.map(part => part.type)]),
      [
        [0, ['header', 'body', 'button', 'button']],
        [1, ['header', 'body', 'button', 'button']],
      ],
    )
    const payloads = carousel.cards!.map(({ components }) => components[2]!.parameters![0]!.payload)
    assert.equal(new Set(payloads).size, 2, 'the tapped card can be told')
    assert.match(templateWords(form, values), /Ends soon\nHello Ada.*\nThe mug 0 for today\.\nThe mug 1/s)
    assert.deepEqual(
      codes(form, toComponents(form, { ...typed, 'card.1.body.1': '', 'offer.expires': '' })),
      ['offer.expires offer_expires', 'card.1.body.1 variable_missing'],
    )
    assert.deepEqual(
      codes(
        form,
        values.filter(value => value.type !== 'carousel'),
      ),
      ['carousel cards_count'],
    )
  })
})

describe('values that do not fit a template', () => {
  it('are told all at once, each at its place', () => {
    const form = template(ORDER_READY)
    assert.deepEqual(codes(form, toComponents(form, { 'body.2': 'two\nlines' })), [
      'header.1 variable_missing',
      'body.1 missing',
      'body.2 value_lines',
      'button.1 link_end',
    ])
  })

  it('are counted both ways, and named ones by their names', () => {
    const positional = template([body('Hi {{1}}, welcome to us.')])
    const value = (text: string, parameter_name?: string) => ({
      type: 'text',
      text,
      ...(parameter_name && { parameter_name }),
    })
    const parameters = [value('a'), value('b')]
    assert.deepEqual(codes(positional, [{ type: 'body', parameters }]), ['body too_many_values'])
    assert.deepEqual(codes(positional, [{ type: 'body', parameters: [value('a', 'name')] }]), [
      'body name_not_wanted',
    ])
    const named = template([body('Hi {{name}}, welcome to {{shop}} today.')], { parameterFormat: 'NAMED' })
    const given = [value('a', 'name'), value('b', 'name'), value('c', 'town'), value('d')]
    assert.deepEqual(codes(named, [{ type: 'body', parameters: given }]), [
      'body.name given_twice',
      'body.town name_unknown',
      'body.4 name_missing',
      'body.shop variable_missing',
    ])
  })

  it('are too long when the message with them is', () => {
    const form = template([body('Hello {{1}}, see you soon.')])
    assert.deepEqual(codes(form, toComponents(form, { 'body.1': 'x'.repeat(1003) })), [])
    assert.deepEqual(codes(form, toComponents(form, { 'body.1': 'x'.repeat(1004) })), [
      'body filled_too_long',
    ])
  })

  it('may name no part, button or card the template does not have', () => {
    const form = template([body('Hello there.')])
    const text = [{ type: 'text', text: 'x' }]
    assert.deepEqual(
      codes(form, [
        { type: 'header', parameters: text },
        { type: 'body', parameters: text },
        { type: 'button', sub_type: 'url', index: '0', parameters: text },
        { type: 'carousel', cards: [] },
        { type: 'footer' as 'body', parameters: text },
      ]),
      [
        'components unknown_component',
        'header header_not_wanted',
        'body too_many_values',
        'button.0 button_unknown',
        'carousel cards_not_wanted',
      ],
    )
    const buttons = template(ORDER_READY)
    const values = toComponents(buttons, { 'header.1': '1', 'body.1': 'a', 'body.2': 'b', 'button.1': '1' })
    values[2] = { ...values[2]!, sub_type: 'quick_reply' }
    assert.deepEqual(codes(buttons, values), ['button.1 button_wrong_kind'])
  })

  it('do not break what checks them, whatever they are', () => {
    const form = template(ORDER_READY)
    for (const odd of [
      null,
      7,
      'x',
      [],
      {},
      { type: 'body', parameters: 'x' },
      { type: 'button', index: {} },
    ])
      assert.ok(codes(form, [odd as never]).length > 0)
  })
})
