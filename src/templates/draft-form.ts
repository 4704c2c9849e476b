import type { TemplateDraft } from './check-draft.ts'
import {
  partsOf,
  sampleFileOf,
  samplesOf,
  type TemplateButton,
  type TemplateComponent,
  type TemplateForm,
  variablesOf,
} from './components.ts'

/** What stands in the fields of the form, by their names: `body.text`, `body.sample.1`, `button.0.value`. */
export type DraftFields = Record<string, string>

export const FORM_BUTTONS = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE'] as const
export const FORM_HEADERS = ['NONE', 'TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'] as const
/** Headers that want a sample file. */
export const FILE_HEADERS: readonly string[] = ['IMAGE', 'VIDEO', 'DOCUMENT']
export const MOST_ROWS = 10
const FEWEST_ROWS = 3

/** The draft somebody typed. Samples are asked for once the variables are known. */
export function draftOfForm(typed: DraftFields): TemplateDraft {
  const text = (name: string) => typed[name] ?? ''
  const isCode = text('category') === 'AUTHENTICATION'
  const draft = { name: text('name'), language: text('language'), category: text('category') }
  if (isCode) return { ...draft, parameterFormat: 'POSITIONAL', components: codeComponents(typed) }
  const [header, body] = [headingOf(typed), text('body.text')]
  const isNamed = variablesOf(`${header} ${body}`).some(name => !/^\d+$/.test(name))
  const parts: (TemplateComponent | undefined)[] = [
    headerComponent(typed, header, isNamed),
    { type: 'BODY', text: body, ...exampleOf('body', body, typed, isNamed) },
    text('footer.text') ? { type: 'FOOTER', text: text('footer.text') } : undefined,
    buttonsComponent(typed),
  ]
  return {
    ...draft,
    parameterFormat: isNamed ? 'NAMED' : 'POSITIONAL',
    components: parts.filter(part => part !== undefined),
  }
}

/** A heading that was typed counts, whatever was chosen above it. */
function headingOf(typed: DraftFields): string {
  const format = typed['header.format'] ?? ''
  return format === 'LOCATION' || FILE_HEADERS.includes(format) ? '' : (typed['header.text'] ?? '')
}

function headerComponent(
  typed: DraftFields,
  heading: string,
  isNamed: boolean,
): TemplateComponent | undefined {
  const format = typed['header.format'] ?? ''
  if (format === 'LOCATION') return { type: 'HEADER', format: 'LOCATION' }
  if (isFileHeader(format)) {
    const fileId = typed['header.file'] ?? ''
    return { type: 'HEADER', format, ...(fileId && { example: { fileId } }) }
  }
  if (typed['header.format'] !== 'TEXT' && heading === '') return undefined
  return { type: 'HEADER', format: 'TEXT', text: heading, ...exampleOf('header', heading, typed, isNamed) }
}

const isFileHeader = (format: string): format is 'IMAGE' | 'VIDEO' | 'DOCUMENT' =>
  FILE_HEADERS.includes(format)

/** The samples in Meta's shape; what was not given stays out, so that it is asked for. */
function exampleOf(
  part: 'header' | 'body',
  text: string,
  typed: DraftFields,
  isNamed: boolean,
): { example?: unknown } {
  const sampleOf = (name: string) => typed[`${part}.sample.${name}`]?.trim() ?? ''
  const names = variablesOf(text)
  if (names.length === 0) return {}
  if (isNamed) {
    const given = names.map(name => ({ param_name: name, example: sampleOf(name) }))
    return { example: { [`${part}_text_named_params`]: given.filter(one => one.example !== '') } }
  }
  const samples = [...names].sort((a, b) => Number(a) - Number(b)).map(sampleOf)
  if (samples.every(sample => sample === '')) return {}
  return { example: part === 'body' ? { body_text: [samples] } : { header_text: samples } }
}

function buttonsComponent(typed: DraftFields): TemplateComponent | undefined {
  const buttons = rowsOf(typed).map(row => buttonOf(typed, row))
  return buttons.length > 0 ? { type: 'BUTTONS', buttons } : undefined
}

/** Rows somebody filled in, empty ones between them left out. */
function rowsOf(typed: DraftFields): number[] {
  return [...Array(MOST_ROWS).keys()].filter(row => {
    const type = typed[`button.${row}.type`] ?? 'NONE'
    return (FORM_BUTTONS as readonly string[]).includes(type)
  })
}

function buttonOf(typed: DraftFields, row: number): TemplateButton {
  const field = (name: string) => typed[`button.${row}.${name}`]?.trim() ?? ''
  const type = field('type') as (typeof FORM_BUTTONS)[number]
  const [text, value, sample] = [field('text'), field('value'), field('sample')]
  if (type === 'URL') {
    const example = variablesOf(value).length > 0 && sample ? { example: [sample] } : {}
    return { type, text, url: value, ...example }
  }
  if (type === 'PHONE_NUMBER') return { type, text, phone_number: value }
  if (type === 'COPY_CODE') return { type, ...(text && { text }), example: sample || value }
  return { type, text }
}

function codeComponents(typed: DraftFields): TemplateComponent[] {
  const minutes = typed['code.minutes'] ?? ''
  const label = typed['button.0.text'] ?? ''
  return [
    { type: 'BODY', add_security_recommendation: typed['code.advice'] === 'on' },
    ...(minutes ? [{ type: 'FOOTER' as const, code_expiration_minutes: Number(minutes) }] : []),
    { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', ...(label && { text: label }) }] },
  ]
}

/** The same draft as fields again: rows close up, so that a problem's place is the row it is shown in. */
export function fieldsOfDraft(draft: TemplateDraft, typed: DraftFields): DraftFields {
  const fields: DraftFields = {}
  for (const [name, value] of Object.entries(typed)) if (!name.startsWith('button.')) fields[name] = value
  return draft.category === 'AUTHENTICATION'
    ? { ...fields, 'button.0.text': typed['button.0.text'] ?? '' }
    : { ...fields, ...buttonFields(partsOf(draft.components).buttons) }
}

function buttonFields(buttons: TemplateButton[]): DraftFields {
  const fields: DraftFields = {}
  buttons.forEach((button, at) => {
    const example: unknown = Array.isArray(button.example) ? button.example[0] : button.example
    fields[`button.${at}.type`] = button.type
    fields[`button.${at}.text`] = button.text ?? ''
    fields[`button.${at}.value`] = button.url ?? button.phone_number ?? ''
    fields[`button.${at}.sample`] = typeof example === 'string' ? example : ''
  })
  return fields
}

/** A template's words as fields; undefined where the form has no place for some of its parts. */
export function fieldsOfTemplate(template: TemplateForm): DraftFields | undefined {
  const parts = partsOf(template.components)
  const { header, body, footer, buttons, cards, offer } = parts
  const fits =
    template.category !== 'AUTHENTICATION' &&
    cards.length === 0 &&
    !offer &&
    (!header || (FORM_HEADERS as readonly string[]).includes(header.format)) &&
    buttons.every(button => (FORM_BUTTONS as readonly string[]).includes(button.type)) &&
    template.components.every(part => ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'].includes(part.type))
  if (!fits) return undefined
  const fields: DraftFields = {
    category: template.category,
    'header.format': header?.format ?? 'NONE',
    'header.text': header?.text ?? '',
    'body.text': body?.text ?? '',
    'footer.text': footer?.text ?? '',
    ...buttonFields(buttons),
  }
  for (const [name, sample] of Object.entries(header ? samplesOf(header, 'header') : {}))
    fields[`header.sample.${name}`] = sample
  for (const [name, sample] of Object.entries(body ? samplesOf(body, 'body') : {}))
    fields[`body.sample.${name}`] = sample
  return fields
}

/** How many rows of buttons to show: those in use and one more. */
export function rowCount(fields: DraftFields): number {
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rowsOf(fields).length + 1))
}

/** The variables that want a sample, in the order they stand: `[part, name]`. */
export function samplesWanted(fields: DraftFields): { part: 'header' | 'body'; name: string }[] {
  return [
    ...variablesOf(headingOf(fields)).map(name => ({ part: 'header' as const, name })),
    ...variablesOf(fields['body.text']).map(name => ({ part: 'body' as const, name })),
  ]
}

/** What a form may hold: nothing else is read. */
export function draftFieldNames(body: Record<string, unknown>): string[] {
  const known =
    /^(account|name|language|category|header\.(format|text|file|fileName)|body\.text|footer\.text|code\.(advice|minutes)|button\.\d\.(type|text|value|sample)|(header|body)\.sample\.[\w]{1,60})$/
  return Object.keys(body).filter(name => known.test(name))
}

/** The values of the samples, to show a draft as it will look. */
export function sampleForm(template: TemplateForm): Record<string, string> {
  const parts = partsOf(template.components)
  const form: Record<string, string> = {}
  const { header, body } = parts
  const fileId = sampleFileOf(header)
  if (fileId) form['header.media'] = fileId
  for (const [name, sample] of Object.entries(header ? samplesOf(header, 'header') : {}))
    form[`header.${name}`] = sample
  for (const [name, sample] of Object.entries(body ? samplesOf(body, 'body') : {}))
    form[`body.${name}`] = sample
  return form
}
