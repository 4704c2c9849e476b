import type { TemplateValues } from '../channels/events.ts'
import {
  partsOf,
  samplesOf,
  type TemplateButton,
  type TemplateForm,
  type TemplateParts,
  variablesOf,
} from './components.ts'

/** One thing that has to be given before a template can be sent. */
export interface TemplateField {
  /** `header.1`, `header.media`, `body.order_no`, `button.0`, `offer.expires`, `card.0.body.1` … */
  name: string
  kind:
    | 'text'
    /** The public id of a stored file; `<name>.filename` may say what a document is called. */
    | 'image'
    | 'video'
    | 'document'
    | 'number'
    /** What stands at the variable in a link. */
    | 'link_end'
    | 'code'
    | 'moment'
    | 'product'
    | 'catalog'
    /** One line a section: `Title: id, id`. */
    | 'products'
    | 'flow_token'
    | 'payload'
  part: 'header' | 'body' | 'button' | 'offer'
  required: boolean
  /** The variable as the template names it. */
  variable?: string
  /** What stands on the button. */
  button?: string
  /** The card of a carousel, from 0. */
  card?: number
  /** The sample it was approved with. */
  sample?: string
  maxLength: number
}

/** What a form has to ask for, in the order the message shows it. `required: false` may be left out. */
export function fieldsToFill(template: TemplateForm): TemplateField[] {
  const parts = partsOf(template.components)
  return [
    ...fieldsOfParts(parts, template, ''),
    ...parts.cards.flatMap((card, at) =>
      fieldsOfParts(card, template, `card.${at}.`).map(field => ({ ...field, card: at })),
    ),
  ]
}

function fieldsOfParts(parts: TemplateParts, template: TemplateForm, prefix: string): TemplateField[] {
  const offer: TemplateField[] = parts.offer?.has_expiration
    ? [{ name: `${prefix}offer.expires`, kind: 'moment', part: 'offer', required: true, maxLength: 40 }]
    : []
  return [
    ...headerFields(parts, prefix),
    ...offer,
    ...variableFields('body', parts.body ?? {}, prefix, 1024),
    ...parts.buttons.flatMap((button, at) => buttonFields(button, `${prefix}button.${at}`, template)),
  ]
}

function headerFields({ header }: TemplateParts, prefix: string): TemplateField[] {
  if (!header) return []
  const field = (name: string, kind: TemplateField['kind'], required = true): TemplateField => ({
    name: `${prefix}header.${name}`,
    kind,
    part: 'header',
    required,
    maxLength: 200,
  })
  switch (header.format) {
    case 'TEXT':
      return variableFields('header', header, prefix, 60)
    case 'IMAGE':
      return [field('media', 'image')]
    case 'VIDEO':
      return [field('media', 'video')]
    case 'DOCUMENT':
      return [field('media', 'document')]
    case 'LOCATION':
      return [
        field('latitude', 'number'),
        field('longitude', 'number'),
        field('name', 'text'),
        field('address', 'text'),
      ]
    case 'PRODUCT':
      return [field('catalog', 'catalog'), field('product', 'product')]
    default:
      return [] // A format Meta adds one day: sending it fails with Meta's words.
  }
}

function variableFields(
  part: 'header' | 'body',
  component: { text?: string; example?: unknown },
  prefix: string,
  maxLength: number,
): TemplateField[] {
  const samples = samplesOf(component, part)
  return inOrder(variablesOf(component.text)).map(variable => ({
    name: `${prefix}${part}.${variable}`,
    kind: 'text',
    part,
    required: true,
    variable,
    ...(samples[variable] !== undefined && { sample: samples[variable] }),
    maxLength,
  }))
}

/** Numbers by their number, however they stand in the text; names as they stand. */
function inOrder(variables: string[]): string[] {
  return variables.every(name => /^\d+$/.test(name))
    ? [...variables].sort((a, b) => Number(a) - Number(b))
    : variables
}

export const LONGEST_LINK = 2000
export const LONGEST_CODE = 20

function buttonFields(button: TemplateButton, name: string, template: TemplateForm): TemplateField[] {
  const base = { name, part: 'button' as const, button: button.text ?? '' }
  switch (button.type) {
    case 'URL':
      // The button of a one-time code takes the code of the body.
      if (template.category === 'AUTHENTICATION' || variablesOf(button.url).length === 0) return []
      return [
        { ...base, kind: 'link_end', required: true, ...sampleOfButton(button), maxLength: LONGEST_LINK },
      ]
    case 'COPY_CODE':
      return [{ ...base, kind: 'code', required: true, ...sampleOfButton(button), maxLength: LONGEST_CODE }]
    case 'MPM':
      return [{ ...base, kind: 'products', required: true, maxLength: 4000 }]
    case 'CATALOG':
      return [{ ...base, kind: 'product', required: false, maxLength: 200 }]
    case 'FLOW':
      return [{ ...base, kind: 'flow_token', required: false, maxLength: 200 }]
    case 'QUICK_REPLY':
      return [{ ...base, kind: 'payload', required: false, maxLength: 256 }]
    default:
      return []
  }
}

function sampleOfButton({ example, url }: TemplateButton): { sample?: string } {
  const sample: unknown = Array.isArray(example) ? example[0] : example
  if (typeof sample !== 'string') return {}
  // Meta lists the whole link as the sample of its end.
  const start = url?.split('{{')[0] ?? ''
  return { sample: start !== '' && sample.startsWith(start) ? sample.slice(start.length) : sample }
}

/** What was typed, by the fields' names. Media by the public id of the stored file. */
export type FormValues = Readonly<Record<string, string | undefined>>

/**
 * What was typed in Meta's shape. Nothing is checked: that does `checkTemplateValues`. Media stand there as
 * `{ type: 'image', image: { fileId } }` until the file is uploaded.
 */
export function toComponents(template: TemplateForm, form: FormValues): TemplateValues[] {
  const parts = partsOf(template.components)
  const components = componentsOfParts(parts, template, form, '')
  if (parts.cards.length > 0) {
    const cards = parts.cards.map((card, at) => ({
      card_index: at,
      components: componentsOfParts(card, template, form, `card.${at}.`),
    }))
    components.push({ type: 'carousel', cards })
  }
  return components
}

function componentsOfParts(
  parts: TemplateParts,
  template: TemplateForm,
  form: FormValues,
  prefix: string,
): TemplateValues[] {
  const header = headerParameters(parts, template, form, prefix)
  const body = textParameters('body', parts.body?.text, template, form, prefix)
  const expires = new Date(form[`${prefix}offer.expires`] ?? '').getTime()
  return [
    ...(header.length > 0 ? [{ type: 'header' as const, parameters: header }] : []),
    ...(Number.isFinite(expires)
      ? [
          {
            type: 'limited_time_offer' as const,
            parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: expires } }],
          },
        ]
      : []),
    ...(body.length > 0 ? [{ type: 'body' as const, parameters: body }] : []),
    ...parts.buttons.flatMap((button, at) => {
      const parameter = buttonParameter(button, template, form, prefix, at)
      if (!parameter) return []
      return [
        { type: 'button' as const, sub_type: subTypeOf(button), index: String(at), parameters: [parameter] },
      ]
    }),
  ]
}

function headerParameters(
  { header }: TemplateParts,
  template: TemplateForm,
  form: FormValues,
  prefix: string,
): Record<string, unknown>[] {
  const value = (name: string) => form[`${prefix}header.${name}`]?.trim() ?? ''
  switch (header?.format) {
    case 'TEXT':
      return textParameters('header', header.text, template, form, prefix)
    case 'IMAGE':
    case 'VIDEO':
    case 'DOCUMENT': {
      const type = header.format.toLowerCase()
      const filename = value('media.filename')
      const media = { fileId: value('media'), ...(filename && type === 'document' && { filename }) }
      return media.fileId ? [{ type, [type]: media }] : []
    }
    case 'LOCATION': {
      const [latitude, longitude] = [value('latitude'), value('longitude')]
      if (!latitude && !longitude) return []
      const location = {
        latitude: Number(latitude.replace(',', '.')),
        longitude: Number(longitude.replace(',', '.')),
        name: value('name'),
        address: value('address'),
      }
      return [{ type: 'location', location }]
    }
    case 'PRODUCT': {
      const product = { catalog_id: value('catalog'), product_retailer_id: value('product') }
      return product.product_retailer_id ? [{ type: 'product', product }] : []
    }
    default:
      return []
  }
}

/** Values that were not given are left out, so that the count says what is missing. */
function textParameters(
  part: 'header' | 'body',
  text: string | undefined,
  template: TemplateForm,
  form: FormValues,
  prefix: string,
): Record<string, unknown>[] {
  const isNamed = template.parameterFormat === 'NAMED'
  const given = inOrder(variablesOf(text)).map(variable => ({
    variable,
    value: form[`${prefix}${part}.${variable}`]?.trim() ?? '',
  }))
  // Without names a value's place says which one it is: an empty one keeps its place, those after the last do not.
  const last = given.findLastIndex(({ value }) => value !== '')
  return given
    .filter(({ value }, at) => (isNamed ? value !== '' : at <= last))
    .map(({ variable, value }) => ({
      type: 'text',
      ...(isNamed && { parameter_name: variable }),
      text: value,
    }))
}

function buttonParameter(
  button: TemplateButton,
  template: TemplateForm,
  form: FormValues,
  prefix: string,
  at: number,
): Record<string, unknown> | undefined {
  const value = form[`${prefix}button.${at}`]?.trim() ?? ''
  switch (button.type) {
    case 'URL':
    case 'OTP': {
      const code = firstBodyValue(template, form)
      const text = value || (template.category === 'AUTHENTICATION' ? code : '')
      const takesOne = button.type === 'OTP' || variablesOf(button.url).length > 0
      return text && takesOne ? { type: 'text', text } : undefined
    }
    case 'COPY_CODE':
      return value ? { type: 'coupon_code', coupon_code: value } : undefined
    case 'QUICK_REPLY':
      // Of several cards' buttons with the same words only the payload tells which one was tapped.
      if (!value && prefix === '') return undefined
      return { type: 'payload', payload: value || `${prefix}${button.text ?? at}` }
    case 'CATALOG':
      return value ? { type: 'action', action: { thumbnail_product_retailer_id: value } } : undefined
    case 'FLOW':
      return value ? { type: 'action', action: { flow_token: value } } : undefined
    case 'MPM': {
      const sections = sectionsOf(value)
      const first = sections[0]?.product_items[0]?.product_retailer_id
      return first
        ? { type: 'action', action: { thumbnail_product_retailer_id: first, sections } }
        : undefined
    }
    default:
      return undefined
  }
}

function firstBodyValue(template: TemplateForm, form: FormValues): string {
  const [first] = inOrder(variablesOf(partsOf(template.components).body?.text))
  return (first && form[`body.${first}`]?.trim()) || ''
}

function sectionsOf(typed: string): { title: string; product_items: { product_retailer_id: string }[] }[] {
  return typed
    .split('\n')
    .map(line => /^(?:(.*?):)?(.*)$/.exec(line.trim())!)
    .map(([, title = '', ids = '']) => ({
      title: title.trim(),
      product_items: ids
        .split(',')
        .map(id => id.trim())
        .filter(id => id !== '')
        .map(product_retailer_id => ({ product_retailer_id })),
    }))
    .filter(section => section.product_items.length > 0)
}

/** How Meta calls a button when it is sent. */
export function subTypeOf(button: TemplateButton): string {
  return button.type === 'OTP' ? 'url' : button.type.toLowerCase()
}
