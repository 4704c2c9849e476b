import {
  type HeaderComponent,
  hasSample,
  type ParameterFormat,
  partsOf,
  samplesOf,
  type TemplateButton,
  type TemplateComponent,
  type TemplateParts,
  variablesOf,
} from './components.ts'
import { LONGEST_CODE, LONGEST_LINK } from './form.ts'
import { TEMPLATE_LANGUAGES } from './languages.ts'
import type { TemplateProblem } from './problems.ts'

/** A template as somebody wants it, in Meta's shape. */
export interface TemplateDraft {
  name: string
  language: string
  category: string
  parameterFormat: ParameterFormat
  components: TemplateComponent[]
}

export const CATEGORIES = ['UTILITY', 'MARKETING', 'AUTHENTICATION'] as const

type Problems = TemplateProblem[]

/** Everything Meta would refuse about a draft, all at once, before it is asked. */
export function checkDraft(draft: TemplateDraft): TemplateProblem[] {
  const problems: Problems = []
  if (draft.name === '') problems.push({ field: 'name', code: 'name_empty' })
  else if (!/^[a-z0-9_]{1,512}$/.test(draft.name)) problems.push({ field: 'name', code: 'name_rule' })
  if (!TEMPLATE_LANGUAGES.includes(draft.language)) problems.push({ field: 'language', code: 'language' })
  if (!(CATEGORIES as readonly string[]).includes(draft.category))
    problems.push({ field: 'category', code: 'category' })
  return [...problems, ...checkContent(draft)]
}

/** What is the same for a new template and an edited one. */
export function checkContent(draft: TemplateDraft): TemplateProblem[] {
  const { components, category } = draft
  const problems = checkKinds(components)
  const parts = partsOf(components)
  if (category === 'AUTHENTICATION') return [...problems, ...checkCodeMessage(parts)]
  if (!parts.body) problems.push({ field: 'body.text', code: 'body_missing' })
  problems.push(...checkHeader(parts.header, draft, ''))
  if (parts.body) problems.push(...checkBody(parts.body, draft, '', 1024))
  problems.push(...checkFooter(parts, ''))
  problems.push(...checkButtons(parts.buttons, ''))
  problems.push(...checkOffer(parts, category))
  problems.push(...checkCards(parts, draft))
  return problems
}

const TYPES = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER']

function checkKinds(components: TemplateComponent[]): Problems {
  const types = components.map(component => component.type)
  return [
    ...types
      .filter(type => !TYPES.includes(type))
      .map(type => ({ field: 'components', code: 'unknown_component', about: { type: type.slice(0, 40) } })),
    ...TYPES.filter(type => types.filter(one => one === type).length > 1).map(type => ({
      field: fieldOfType(type),
      code: 'given_twice',
    })),
  ]
}

function fieldOfType(type: string): string {
  return type === 'HEADER' || type === 'BODY' ? `${type.toLowerCase()}.text` : type.toLowerCase()
}

const FORMATS = ['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION', 'PRODUCT']

function checkHeader(header: HeaderComponent | undefined, draft: TemplateDraft, prefix: string): Problems {
  if (!header) return []
  const field = `${prefix}header.text`
  if (!FORMATS.includes(header.format)) return [{ field: `${prefix}header.format`, code: 'header_format' }]
  if (header.format === 'LOCATION' || header.format === 'PRODUCT') return []
  if (header.format !== 'TEXT') {
    return hasSample(header) ? [] : [{ field: `${prefix}header.format`, code: 'header_sample_file' }]
  }
  const text = header.text?.trim() ?? ''
  if (text === '') return [{ field, code: 'header_empty' }]
  const problems: Problems = []
  if (text.length > 60) problems.push(tooLong(field, text, 60))
  if (/[\r\n]/.test(text)) problems.push({ field, code: 'one_line' })
  if (/[*_~`]/.test(text.replace(/\{\{[^}]*\}\}/g, ''))) problems.push({ field, code: 'header_formatting' })
  const variables = variablesOf(text)
  if (variables.length > 1) problems.push({ field, code: 'header_variables' })
  problems.push(...checkVariables(text, draft.parameterFormat, field))
  problems.push(...checkSamples(variables, samplesOf(header, 'header'), `${prefix}header.sample`))
  return problems
}

function checkBody(
  body: { text?: string; example?: unknown },
  draft: TemplateDraft,
  prefix: string,
  most: number,
): Problems {
  const field = `${prefix}body.text`
  const text = body.text?.trim() ?? ''
  if (text === '') return [{ field, code: 'body_missing' }]
  const problems: Problems = []
  if (text.length > most) problems.push(tooLong(field, text, most))
  const variables = variablesOf(text)
  problems.push(...checkVariables(text, draft.parameterFormat, field))
  // Meta's 2388299: punctuation after the last variable does not help.
  if (/^[\p{P}\s]*\{\{[^{}]*\}\}/u.test(text) || /\{\{[^{}]*\}\}[\p{P}\s]*$/u.test(text))
    problems.push({ field, code: 'variable_at_edge' })
  if (/\{\{[^{}]*\}\}\s*\{\{/.test(text)) problems.push({ field, code: 'variables_adjacent' })
  const words = text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
  if (words < 2 * variables.length && !UNSPACED.test(text))
    problems.push({ field, code: 'too_many_variables', about: { words, variables: variables.length } })
  problems.push(...checkSamples(variables, samplesOf(body, 'body'), `${prefix}body.sample`))
  return problems
}

// Their words stand without spaces between them: counting them says nothing.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u

/** The names of variables, and whether they are written as Meta reads them. */
function checkVariables(text: string, format: ParameterFormat, field: string): Problems {
  const variables = variablesOf(text)
  const problems: Problems = []
  const rest = text.replace(/\{\{[a-z0-9_]+\}\}/g, '')
  if (/\{\{|\}\}/.test(rest)) problems.push({ field, code: 'braces' })
  if (format === 'NAMED') {
    const wrong = variables.filter(name => !/^[a-z][a-z0-9_]*$/.test(name))
    if (wrong.length > 0)
      problems.push({ field, code: 'names_lowercase', about: { name: wrong[0]!.slice(0, 60) } })
    return problems
  }
  const numbers = variables.map(Number)
  const consecutive = [...numbers].sort((a, b) => a - b).every((number, at) => number === at + 1)
  if (!consecutive) problems.push({ field, code: 'numbers_consecutive' })
  return problems
}

function checkSamples(variables: string[], samples: Record<string, string>, field: string): Problems {
  return variables
    .filter(name => !samples[name]?.trim())
    .map(name => ({ field: `${field}.${name}`, code: 'sample_missing', about: { name } }))
}

function checkFooter({ footer }: TemplateParts, prefix: string): Problems {
  if (!footer) return []
  const field = `${prefix}footer.text`
  const text = footer.text?.trim() ?? ''
  if (text === '') return [{ field, code: 'footer_empty' }]
  return [
    ...(text.length > 60 ? [tooLong(field, text, 60)] : []),
    ...(/\{\{|\}\}/.test(text) ? [{ field, code: 'footer_variables' }] : []),
    ...(/[\r\n]/.test(text) ? [{ field, code: 'one_line' }] : []),
  ]
}

const BUTTON_TYPES = [
  'QUICK_REPLY',
  'URL',
  'PHONE_NUMBER',
  'COPY_CODE',
  'OTP',
  'FLOW',
  'CATALOG',
  'MPM',
  'SPM',
  'VOICE_CALL',
  'REQUEST_CONTACT_INFO',
]

/** How many of a kind one message may have. */
const MOST_OF: Partial<Record<TemplateButton['type'], number>> = {
  QUICK_REPLY: 10,
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  FLOW: 1,
  CATALOG: 1,
  MPM: 1,
  SPM: 1,
  VOICE_CALL: 1,
  REQUEST_CONTACT_INFO: 1,
}
export const MOST_BUTTONS = 10
const LONGEST_LABEL = 25
// Meta words these itself.
const WORDED_BY_META = new Set(['COPY_CODE', 'SPM', 'REQUEST_CONTACT_INFO'])

function checkButtons(buttons: TemplateButton[], prefix: string, most = MOST_BUTTONS): Problems {
  const problems: Problems = []
  if (buttons.length > most)
    problems.push({ field: `${prefix}buttons`, code: 'buttons_many', about: { most } })
  for (const [type, limit] of Object.entries(MOST_OF)) {
    const own = buttons.filter(button => button.type === type).length
    if (own > limit)
      problems.push({ field: `${prefix}buttons`, code: `buttons_of_${type.toLowerCase()}`, about: { limit } })
  }
  const kinds = buttons.map(button => button.type === 'QUICK_REPLY')
  const changes = kinds.filter((isReply, at) => at > 0 && isReply !== kinds[at - 1]).length
  if (changes > 1) problems.push({ field: `${prefix}buttons`, code: 'buttons_grouped' })
  const labels = buttons.map(button => button.text?.trim().toLowerCase() ?? '')
  buttons.forEach((button, at) => {
    const field = `${prefix}button.${at}`
    if (labels[at] !== '' && labels.indexOf(labels[at]!) < at)
      problems.push({ field: `${field}.text`, code: 'button_same_label' })
    problems.push(...checkButton(button, field))
  })
  return problems
}

function checkButton(button: TemplateButton, field: string): Problems {
  const problems: Problems = []
  if (!BUTTON_TYPES.includes(button.type)) return [{ field: `${field}.type`, code: 'button_type' }]
  if (button.type === 'OTP') return [{ field: `${field}.type`, code: 'button_otp' }]
  const label = button.text?.trim() ?? ''
  if (label === '' && !WORDED_BY_META.has(button.type))
    problems.push({ field: `${field}.text`, code: 'button_label' })
  if (label.length > LONGEST_LABEL) problems.push(tooLong(`${field}.text`, label, LONGEST_LABEL))
  if (/\{\{|\}\}|[\r\n]/.test(label))
    problems.push({ field: `${field}.text`, code: 'button_label_variables' })
  if (button.type === 'URL') problems.push(...checkLink(button, field))
  if (button.type === 'PHONE_NUMBER' && !/^\+?[0-9][0-9 ()-]{4,19}$/.test(button.phone_number ?? ''))
    problems.push({ field: `${field}.value`, code: 'button_phone' })
  if (button.type === 'PHONE_NUMBER' && (button.phone_number ?? '').length > 20)
    problems.push(tooLong(`${field}.value`, button.phone_number!, 20))
  if (button.type === 'COPY_CODE') problems.push(...checkCode(button, field))
  if (button.type === 'FLOW' && !['flow_id', 'flow_name', 'flow_json'].some(name => button[name]))
    problems.push({ field: `${field}.value`, code: 'button_flow' })
  return problems
}

function checkLink(button: TemplateButton, field: string): Problems {
  const url = button.url?.trim() ?? ''
  const problems: Problems = []
  const variables = variablesOf(url)
  if (!isLink(url.replace(/\{\{[^}]*\}\}/g, 'x')))
    problems.push({ field: `${field}.value`, code: 'button_link' })
  if (url.length > LONGEST_LINK) problems.push(tooLong(`${field}.value`, url, LONGEST_LINK))
  if (variables.length > 1 || (variables.length === 1 && !/\{\{[^{}]*\}\}$/.test(url)))
    problems.push({ field: `${field}.value`, code: 'link_variable_end' })
  else if (variables.length === 1 && variables[0] !== '1')
    problems.push({ field: `${field}.value`, code: 'link_variable_number' })
  if (variables.length > 0 && !firstText(button.example))
    problems.push({ field: `${field}.sample`, code: 'sample_missing', about: { name: variables[0]! } })
  return problems
}

function isLink(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text)) return false
  return URL.canParse(text) && new URL(text).hostname.includes('.')
}

function checkCode(button: TemplateButton, field: string): Problems {
  const sample = firstText(button.example)
  if (!sample) return [{ field: `${field}.sample`, code: 'sample_code' }]
  return sample.length > LONGEST_CODE ? [tooLong(`${field}.sample`, sample, LONGEST_CODE)] : []
}

function firstText(example: unknown): string {
  const first: unknown = Array.isArray(example) ? example[0] : example
  return typeof first === 'string' ? first.trim() : ''
}

function checkOffer({ offer, footer, body }: TemplateParts, category: string): Problems {
  if (!offer) return []
  return [
    ...(category === 'MARKETING' ? [] : [{ field: 'category', code: 'offer_marketing' }]),
    ...(offer.text.trim() === '' ? [{ field: 'offer.text', code: 'offer_empty' }] : []),
    ...(offer.text.length > 16 ? [tooLong('offer.text', offer.text, 16)] : []),
    ...(footer ? [{ field: 'footer.text', code: 'offer_footer' }] : []),
    ...((body?.text?.length ?? 0) > 600 ? [tooLong('body.text', body!.text!, 600)] : []),
  ]
}

const MOST_CARDS = 10

function checkCards({ cards, header, footer, buttons }: TemplateParts, draft: TemplateDraft): Problems {
  if (cards.length === 0) {
    const isEmpty = draft.components.some(component => component.type === 'CAROUSEL')
    return isEmpty ? [{ field: 'carousel', code: 'cards_none' }] : []
  }
  const problems: Problems = []
  if (cards.length > MOST_CARDS)
    problems.push({ field: 'carousel', code: 'cards_many', about: { most: MOST_CARDS } })
  if (header || footer || buttons.length > 0) problems.push({ field: 'carousel', code: 'cards_alone' })
  const shapes = new Set(cards.map(shapeOf))
  if (shapes.size > 1) problems.push({ field: 'carousel', code: 'cards_alike' })
  cards.forEach((card, at) => {
    const prefix = `card.${at}.`
    if (!card.header) problems.push({ field: `${prefix}header.format`, code: 'card_header' })
    problems.push(...checkHeader(card.header, draft, prefix))
    if (card.body) problems.push(...checkBody(card.body, draft, prefix, 160))
    problems.push(...checkButtons(card.buttons, prefix, 2))
  })
  return problems
}

function shapeOf({ header, body, buttons }: TemplateParts): string {
  return [header?.format, body ? 'body' : '', ...buttons.map(button => button.type)].join(' ')
}

/** A one-time code: Meta writes the words, we choose the button and how long the code holds. */
function checkCodeMessage({ header, body, footer, buttons, cards, offer }: TemplateParts): Problems {
  const problems: Problems = []
  if (header || offer || cards.length > 0) problems.push({ field: 'header.text', code: 'code_words' })
  if (body?.text?.trim()) problems.push({ field: 'body.text', code: 'code_words' })
  if (footer?.text?.trim()) problems.push({ field: 'footer.text', code: 'code_words' })
  const minutes = footer?.code_expiration_minutes
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 90))
    problems.push({ field: 'code.minutes', code: 'code_minutes' })
  const [button] = buttons
  if (buttons.length !== 1 || button?.type !== 'OTP') problems.push({ field: 'buttons', code: 'code_button' })
  else if ((button.text ?? '').length > LONGEST_LABEL)
    problems.push(tooLong('button.0.text', button.text!, LONGEST_LABEL))
  return problems
}

function tooLong(field: string, text: string, most: number): TemplateProblem {
  return { field, code: 'too_long', about: { length: text.length, most } }
}
