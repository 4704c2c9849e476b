import type { TemplateValues } from '../channels/events.ts'
import { type Fields, fields, list } from '../channels/fields.ts'
import {
  fillText,
  partsOf,
  type TemplateButton,
  type TemplateForm,
  type TemplateParts,
  variablesOf,
} from './components.ts'

/** A template as the customer sees it. */
export interface FilledTemplate {
  header?:
    | { kind: 'text'; text: string }
    | { kind: 'image' | 'video' | 'document'; fileId?: string; name?: string }
    | { kind: 'location' | 'product'; text: string }
  offer?: string
  body: string
  footer?: string
  buttons: { type: TemplateButton['type']; text: string; url?: string; code?: string }[]
  cards: FilledTemplate[]
}

/** Variables without a value stay as they are, so that a half-filled form can be shown too. */
export function fillTemplate(template: TemplateForm, values: readonly TemplateValues[]): FilledTemplate {
  const parts = partsOf(template.components)
  const filled = filledParts(parts, values, template)
  const cards = list(values.find(one => fields(one).type === 'carousel')?.cards).map(fields)
  filled.cards = parts.cards.map((card, at) => {
    const own = cards.find(one => Number(one.card_index) === at)
    return filledParts(card, list(own?.components) as TemplateValues[], template)
  })
  return filled
}

/** What of a filled template are words: for the list of conversations, the search and whoever reads the thread. */
export function templateWords(template: TemplateForm, values: readonly TemplateValues[]): string {
  return wordsOf(fillTemplate(template, values))
}

function wordsOf({ header, offer, body, footer, cards }: FilledTemplate): string {
  const head = header && 'text' in header ? header.text : undefined
  return [head, offer, body, ...cards.map(wordsOf), footer].filter(Boolean).join('\n')
}

function filledParts(
  parts: TemplateParts,
  values: readonly TemplateValues[],
  template: TemplateForm,
): FilledTemplate {
  const parametersOf = (type: string) =>
    list(values.find(one => fields(one).type === type)?.parameters).map(fields)
  const texts = (text: string | undefined, type: string) =>
    fillText(text ?? '', textValues(text, parametersOf(type), template))
  const header = filledHeader(parts, parametersOf('header')[0], texts)
  // Meta words the footer of a one-time code itself, in the customer's language.
  const footer = parts.footer?.text
  return {
    ...(header && { header }),
    ...(parts.offer && { offer: parts.offer.text }),
    body: texts(parts.body?.text, 'body'),
    ...(footer && { footer }),
    buttons: parts.buttons.map((button, at) => filledButton(button, at, values)),
    cards: [],
  }
}

/** The values by the names of the variables. */
function textValues(
  text: string | undefined,
  given: Fields[],
  template: TemplateForm,
): Record<string, string> {
  const numbers = variablesOf(text).sort((a, b) => Number(a) - Number(b))
  const values: Record<string, string> = {}
  given.forEach((parameter, at) => {
    const name = template.parameterFormat === 'NAMED' ? parameter.parameter_name : numbers[at]
    const type = String(parameter.type)
    const value = type === 'text' ? parameter.text : fields(parameter[type]).fallback_value
    if (typeof name === 'string' && typeof value === 'string' && value !== '') values[name] = value
  })
  return values
}

function filledHeader(
  { header }: TemplateParts,
  parameter: Fields | undefined,
  texts: (text: string | undefined, type: string) => string,
): FilledTemplate['header'] {
  switch (header?.format) {
    case undefined:
      return undefined
    case 'TEXT':
      return { kind: 'text', text: texts(header.text, 'header') }
    case 'LOCATION': {
      const { name, address } = fields(parameter?.location)
      return { kind: 'location', text: [name, address].filter(Boolean).join(', ') }
    }
    case 'PRODUCT':
      return { kind: 'product', text: String(fields(parameter?.product).product_retailer_id ?? '') }
    case 'IMAGE':
    case 'VIDEO':
    case 'DOCUMENT': {
      const kind = header.format.toLowerCase() as 'image' | 'video' | 'document'
      const { fileId, filename } = fields(parameter?.[kind])
      return {
        kind,
        ...(typeof fileId === 'string' && { fileId }),
        ...(typeof filename === 'string' && { name: filename }),
      }
    }
    default:
      return undefined
  }
}

function filledButton(
  button: TemplateButton,
  at: number,
  values: readonly TemplateValues[],
): FilledTemplate['buttons'][number] {
  const value = values.find(one => fields(one).type === 'button' && Number(one.index) === at)
  const parameter = fields(list(value?.parameters)[0])
  const end = typeof parameter.text === 'string' ? parameter.text : undefined
  const variable = variablesOf(button.url)[0]
  const code = parameter.coupon_code
  return {
    type: button.type,
    text: button.text ?? '',
    ...(button.url && {
      url: end && variable ? fillText(button.url, { [variable]: end }) : button.url,
    }),
    ...(typeof code === 'string' && { code }),
  }
}
