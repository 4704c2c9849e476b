import assert from 'node:assert/strict'
import { checkDraft, type TemplateDraft } from '../../src/templates/check-draft.ts'
import type { TemplateButton, TemplateComponent } from '../../src/templates/components.ts'
import { problemsInEnglish } from '../../src/templates/problems.ts'
import { ORDER_READY } from './shapes.ts'

const GOOD: TemplateDraft = {
  name: 'order_ready',
  language: 'en',
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  components: ORDER_READY,
}

/** What is wrong with it, each with a sentence of its own. */
function wrong(more: Partial<TemplateDraft>): string[] {
  const problems = checkDraft({ ...GOOD, ...more })
  for (const { problem } of problemsInEnglish(problems))
    assert.match(problem, / /, 'there is no sentence for it')
  return problems.map(problem => `${problem.field} ${problem.code}`)
}

const body = (text: string, ...samples: string[]): TemplateComponent => ({
  type: 'BODY',
  text,
  ...(samples.length > 0 && { example: { body_text: [samples] } }),
})
const says = (text: string, ...samples: string[]) => wrong({ components: [body(text, ...samples)] })
const buttons = (...all: TemplateButton[]) =>
  wrong({ components: [body('Hello there.'), { type: 'BUTTONS', buttons: all }] })
const reply = (text: string): TemplateButton => ({ type: 'QUICK_REPLY', text })
const link = (url: string, example?: string[]): TemplateButton => ({
  type: 'URL',
  text: 'Open',
  url,
  ...(example && { example }),
})

describe('a template somebody wants', () => {
  it('is good when Meta would take it', () => {
    assert.deepEqual(wrong({}), [])
    assert.deepEqual(wrong({ name: 'a'.repeat(512) }), [])
    assert.deepEqual(wrong({ category: 'MARKETING', language: 'pt_BR' }), [])
  })

  it('is told everything that is wrong at once', () => {
    assert.deepEqual(
      wrong({
        name: 'Order ready',
        language: 'xx',
        category: 'FUN',
        components: [
          { type: 'HEADER', format: 'TEXT', text: 'x'.repeat(61) },
          body('{{1}} is ready'),
          { type: 'FOOTER', text: 'From {{1}}' },
        ],
      }),
      [
        'name name_rule',
        'language language',
        'category category',
        'header.text too_long',
        'body.text variable_at_edge',
        'body.sample.1 sample_missing',
        'footer.text footer_variables',
      ],
    )
  })

  for (const [text, samples, expected] of [
    ['', [], ['body.text body_missing']],
    ['x'.repeat(1024), [], []],
    ['x'.repeat(1025), [], ['body.text too_long']],
    ['Dear {{1}}, your order {{2}} is here.', ['a', 'b'], []],
    ['Dear {{1}}, your order {{3}} is here.', ['a', 'b'], ['body.text numbers_consecutive']],
    ['Dear {{2}}, your order {{1}} is here.', ['a', 'b'], []],
    ['Your order is here, {{1}}!', ['a'], ['body.text variable_at_edge']],
    ['{{1}}, your order is here.', ['a'], ['body.text variable_at_edge']],
    ['Dear {{1}} {{2}}, your order is here.', ['a', 'b'], ['body.text variables_adjacent']],
    ['Hi {{1}} or {{2}} or {{3}} ok', ['a', 'b', 'c'], ['body.text too_many_variables']],
    ['您好 {{1}}，您的訂單 {{2}} 已準備好。', ['a', 'b'], []],
    ['Dear {{1}}, your order is here.', [], ['body.sample.1 sample_missing']],
    ['Dear {{ Name }}, your order is here.', ['a'], ['body.text braces', 'body.text numbers_consecutive']],
    ['Dear {{1}, your order is here.', [], ['body.text braces']],
  ] as [string, string[], string[]][]) {
    it(`may ${expected.length === 0 ? '' : 'not '}say “${text.slice(0, 45)}”`, () => {
      assert.deepEqual(says(text, ...samples), expected)
    })
  }

  it('names its variables in small letters, all or none', () => {
    const named = (text: string, ...names: string[]) =>
      wrong({
        parameterFormat: 'NAMED',
        components: [
          {
            type: 'BODY',
            text,
            example: { body_text_named_params: names.map(param_name => ({ param_name, example: 'x' })) },
          },
        ],
      })
    assert.deepEqual(named('Dear {{first_name}}, your order is here.', 'first_name'), [])
    assert.deepEqual(named('Dear {{name}}, your order {{1}} is here.', 'name', '1'), [
      'body.text names_lowercase',
    ])
    assert.deepEqual(named('Dear {{name}}, your order is here.', 'other'), [
      'body.sample.name sample_missing',
    ])
  })

  it('has a header of one line and one variable, or a sample file', () => {
    const header = (text: string, ...samples: string[]) =>
      wrong({
        components: [
          { type: 'HEADER', format: 'TEXT', text, example: { header_text: samples } },
          body('Hello there.'),
        ],
      })
    assert.deepEqual(header('Order {{1}}', '4711'), [])
    assert.deepEqual(header('Order {{1}} of {{2}}', '1', '2'), ['header.text header_variables'])
    assert.deepEqual(header('Order\nready'), ['header.text one_line'])
    assert.deepEqual(header('*Ready*'), ['header.text header_formatting'])
    assert.deepEqual(header(''), ['header.text header_empty'])
    const file = (example?: unknown) =>
      wrong({ components: [{ type: 'HEADER', format: 'IMAGE', example }, body('Hello there.')] })
    assert.deepEqual(file(), ['header.format header_sample_file'])
    assert.deepEqual(file({ header_handle: ['4::aW'] }), [])
  })

  it('has buttons within Meta’s limits, of a kind together', () => {
    assert.deepEqual(buttons(reply('A'), reply('B'), link('https://example.com')), [])
    assert.deepEqual(buttons(reply('A'), link('https://example.com'), reply('B')), [
      'buttons buttons_grouped',
    ])
    assert.deepEqual(buttons(...Array.from({ length: 11 }, (_, n) => reply(`B${n}`))), [
      'buttons buttons_many',
      'buttons buttons_of_quick_reply',
    ])
    assert.deepEqual(
      buttons(...['a', 'b', 'c'].map(name => ({ ...link(`https://${name}.example`), text: name }))),
      ['buttons buttons_of_url'],
    )
    assert.deepEqual(buttons(reply('x'.repeat(26))), ['button.0.text too_long'])
    assert.deepEqual(buttons(reply('Yes'), reply('yes ')), ['button.1.text button_same_label'])
    assert.deepEqual(buttons(reply('')), ['button.0.text button_label'])
    assert.deepEqual(buttons({ type: 'OTP', text: 'Copy' }), ['button.0.type button_otp'])
  })

  it('links to where a browser can go, with one variable at the end', () => {
    assert.deepEqual(buttons(link('https://example.com/o/{{1}}', ['4711'])), [])
    assert.deepEqual(buttons(link('https://example.com/o/{{1}}')), ['button.0.sample sample_missing'])
    assert.deepEqual(buttons(link('https://example.com/{{1}}/o', ['1'])), [
      'button.0.value link_variable_end',
    ])
    assert.deepEqual(buttons(link('example.com')), ['button.0.value button_link'])
    assert.deepEqual(buttons(link('javascript:alert(1)')), ['button.0.value button_link'])
    assert.deepEqual(buttons(link(`https://example.com/${'x'.repeat(1990)}`)), ['button.0.value too_long'])
  })

  it('calls a number people can dial and copies a code that is not too long', () => {
    const phone = (phone_number: string): TemplateButton => ({
      type: 'PHONE_NUMBER',
      text: 'Call',
      phone_number,
    })
    assert.deepEqual(buttons(phone('+351 210 000 000')), [])
    assert.deepEqual(buttons(phone('call us')), ['button.0.value button_phone'])
    const copy = (example?: string): TemplateButton => ({ type: 'COPY_CODE', ...(example && { example }) })
    assert.deepEqual(buttons(copy('SAVE10')), [])
    assert.deepEqual(buttons(copy()), ['button.0.sample sample_code'])
    assert.deepEqual(buttons(copy('x'.repeat(21))), ['button.0.sample too_long'])
  })

  it('for one-time codes leaves the words to Meta', () => {
    const code = (...components: TemplateComponent[]) => wrong({ category: 'AUTHENTICATION', components })
    const otp: TemplateComponent = { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] }
    assert.deepEqual(code({ type: 'FOOTER', code_expiration_minutes: 5 }, otp), [])
    assert.deepEqual(
      code(body('Your code is {{1}} ok?', 'x'), { type: 'FOOTER', code_expiration_minutes: 91 }),
      ['body.text code_words', 'code.minutes code_minutes', 'buttons code_button'],
    )
  })

  it('has cards that look alike, and an offer only in marketing', () => {
    const card = (...all: TemplateButton[]): { components: TemplateComponent[] } => ({
      components: [
        { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['h'] } },
        { type: 'BUTTONS', buttons: all },
      ],
    })
    const carousel = (...cards: { components: TemplateComponent[] }[]) =>
      wrong({ category: 'MARKETING', components: [body('Look at these.'), { type: 'CAROUSEL', cards }] })
    assert.deepEqual(carousel(card(reply('A')), card(reply('B'))), [])
    assert.deepEqual(carousel(card(reply('A')), card(reply('A'), reply('B'))), ['carousel cards_alike'])
    assert.deepEqual(carousel(), ['carousel cards_none'])
    assert.deepEqual(carousel(...Array.from({ length: 11 }, () => card(reply('A')))), ['carousel cards_many'])
    const offer: TemplateComponent = { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon' } }
    assert.deepEqual(wrong({ components: [body('Look at these.'), offer] }), ['category offer_marketing'])
  })
})
