import { fields, idText, list } from '../channels/fields.ts'

/** The parts of a template, in Meta's own shape. */
export type TemplateComponent =
  | {
      type: 'HEADER'
      format: 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION' | 'PRODUCT'
      text?: string
      example?: unknown
    }
  | { type: 'BODY'; text?: string; example?: unknown; add_security_recommendation?: boolean }
  | { type: 'FOOTER'; text?: string; code_expiration_minutes?: number }
  | { type: 'BUTTONS'; buttons: TemplateButton[] }
  | { type: 'CAROUSEL'; cards: { components: TemplateComponent[] }[] }
  | { type: 'LIMITED_TIME_OFFER'; limited_time_offer: { text: string; has_expiration?: boolean } }

export interface TemplateButton {
  type:
    | 'QUICK_REPLY'
    | 'URL'
    | 'PHONE_NUMBER'
    | 'COPY_CODE'
    | 'OTP'
    | 'FLOW'
    | 'CATALOG'
    | 'MPM'
    | 'SPM'
    | 'VOICE_CALL'
    | 'REQUEST_CONTACT_INFO'
  text?: string
  url?: string
  phone_number?: string
  example?: unknown
  [field: string]: unknown
}

export type ParameterFormat = 'POSITIONAL' | 'NAMED'

/** What has to be known of a template to fill it. */
export interface TemplateForm {
  category: string
  parameterFormat: ParameterFormat
  components: readonly TemplateComponent[]
}

export type HeaderComponent = Extract<TemplateComponent, { type: 'HEADER' }>

/** The components by what they are. Of what Meta may add one day, nothing is shown. */
export interface TemplateParts {
  header?: HeaderComponent
  body?: Extract<TemplateComponent, { type: 'BODY' }>
  footer?: Extract<TemplateComponent, { type: 'FOOTER' }>
  buttons: TemplateButton[]
  cards: TemplateParts[]
  offer?: { text: string; has_expiration?: boolean }
}

export function partsOf(components: readonly TemplateComponent[]): TemplateParts {
  const parts: TemplateParts = { buttons: [], cards: [] }
  for (const component of components) {
    if (component.type === 'HEADER') parts.header = component
    else if (component.type === 'BODY') parts.body = component
    else if (component.type === 'FOOTER') parts.footer = component
    else if (component.type === 'BUTTONS') parts.buttons = component.buttons ?? []
    else if (component.type === 'CAROUSEL')
      parts.cards = (component.cards ?? []).map(card => partsOf(card.components ?? []))
    else if (component.type === 'LIMITED_TIME_OFFER') parts.offer = component.limited_time_offer
  }
  return parts
}

const VARIABLE = /\{\{\s*([^{}\s]+)\s*\}\}/g

/** The variables of a text in the order they stand, each once: `1`, `2` or `order_no`. */
export function variablesOf(text: string | undefined): string[] {
  return [...new Set([...(text ?? '').matchAll(VARIABLE)].map(match => match[1]!))]
}

/** The text with its variables replaced; those without a value stay as they are. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  )
}

/** The samples a text was approved with, by variable. */
export function samplesOf(component: { text?: string; example?: unknown }, part: 'header' | 'body') {
  const example = (component.example ?? {}) as Record<string, unknown>
  const names = variablesOf(component.text)
  const samples: Record<string, string> = {}
  const named = example[`${part}_text_named_params`]
  if (Array.isArray(named)) {
    for (const one of named as { param_name?: unknown; example?: unknown }[])
      if (typeof one?.param_name === 'string') samples[one.param_name] = String(one.example ?? '')
  }
  const listed = example[`${part}_text`]
  const row: unknown = Array.isArray(listed) && Array.isArray(listed[0]) ? listed[0] : listed
  if (Array.isArray(row)) {
    const ordered = [...names].sort((a, b) => Number(a) - Number(b))
    ordered.forEach((name, at) => {
      if (row[at] !== undefined) samples[name] = String(row[at])
    })
  }
  return samples
}

/** A header’s sample as one of our files: `example: { fileId }`. */
export function sampleFileOf(header: HeaderComponent | undefined): string | undefined {
  return header && header.format !== 'TEXT' ? idText(fields(header.example).fileId) : undefined
}

/** Samples that were given by our id; the others have a handle of Meta's. */
export function hasSample(header: HeaderComponent): boolean {
  const handle = list(fields(header.example).header_handle)[0]
  return (typeof handle === 'string' && handle !== '') || sampleFileOf(header) !== undefined
}
