import type { TemplateValues } from '../channels/events.ts'
import { type Fields, fields, isFields, list } from '../channels/fields.ts'
import {
  fillText,
  partsOf,
  type TemplateButton,
  type TemplateForm,
  type TemplateParts,
  variablesOf,
} from './components.ts'
import { LONGEST_CODE, LONGEST_LINK, subTypeOf } from './form.ts'
import type { TemplateProblem } from './problems.ts'

type Problems = TemplateProblem[]

/**
 * Everything about the values that Meta would refuse, all at once, before anything is sent: count and names of the
 * variables (132000), their form (132012), lengths (132005), media, buttons, cards. Empty: it fits.
 */
export function checkTemplateValues(
  template: TemplateForm,
  values: readonly TemplateValues[],
): TemplateProblem[] {
  const parts = partsOf(template.components)
  const problems = checkParts(parts, values, template, '')
  problems.push(...checkCards(parts, values, template))
  return problems
}

function checkParts(
  parts: TemplateParts,
  values: readonly TemplateValues[],
  template: TemplateForm,
  prefix: string,
): Problems {
  const of = (type: string) => values.filter(one => String(fields(one).type).toLowerCase() === type)
  const odd = values.filter(one => !KNOWN.has(String(fields(one).type).toLowerCase()))
  const twice = ['header', 'body', 'carousel', 'limited_time_offer'].filter(type => of(type).length > 1)
  return [
    ...odd.map(one => ({
      field: `${prefix}components`,
      code: 'unknown_component',
      about: { type: String(fields(one).type).slice(0, 40) },
    })),
    ...twice.map(type => ({ field: `${prefix}${type}`, code: 'given_twice' })),
    ...checkHeader(parts, parametersOf(of('header')[0]), template, `${prefix}header`),
    ...checkOffer(parts, parametersOf(of('limited_time_offer')[0]), `${prefix}offer.expires`),
    ...checkTexts(parts.body?.text, parametersOf(of('body')[0]), template, `${prefix}body`, 1024),
    ...checkButtons(parts.buttons, of('button'), template, prefix),
  ]
}

const KNOWN = new Set(['header', 'body', 'button', 'carousel', 'limited_time_offer'])

function parametersOf(component: TemplateValues | undefined): Fields[] {
  return list(component?.parameters).map(fields)
}

function checkHeader(
  { header }: TemplateParts,
  given: Fields[],
  template: TemplateForm,
  field: string,
): Problems {
  if (!header || (header.format === 'TEXT' && variablesOf(header.text).length === 0)) {
    return given.length > 0 ? [{ field, code: 'header_not_wanted' }] : []
  }
  if (header.format === 'TEXT') return checkTexts(header.text, given, template, field, 60)
  const type = header.format.toLowerCase()
  const [first] = given
  if (!first) return [{ field: wantedField(field, type), code: `header_${type}_missing` }]
  if (given.length > 1) return [{ field, code: 'given_twice' }]
  if (first.type !== type)
    return [
      { field, code: 'header_wrong_kind', about: { wanted: type, given: String(first.type).slice(0, 40) } },
    ]
  const content = fields(first[type])
  if (type === 'location') return checkLocation(content, field)
  if (type === 'product') {
    const complete = isText(content.catalog_id) && isText(content.product_retailer_id)
    return complete ? [] : [{ field: `${field}.product`, code: 'header_product_missing' }]
  }
  const named = ['fileId', 'id', 'link'].filter(name => isText(content[name]))
  if (named.length === 0) return [{ field: `${field}.media`, code: `header_${type}_missing` }]
  if (named.length > 1) return [{ field: `${field}.media`, code: 'media_named_twice' }]
  if (isText(content.link) && !/^https:\/\/\S+$/.test(content.link))
    return [{ field: `${field}.media`, code: 'media_link' }]
  return []
}

function wantedField(field: string, type: string): string {
  if (type === 'location') return `${field}.latitude`
  return type === 'product' ? `${field}.product` : `${field}.media`
}

function checkLocation(location: Fields, field: string): Problems {
  const problems: Problems = []
  const within = (name: string, most: number) => {
    const value = Number(location[name])
    if (location[name] === '' || location[name] == null || !(Math.abs(value) <= most))
      problems.push({ field: `${field}.${name}`, code: 'coordinate', about: { most } })
  }
  within('latitude', 90)
  within('longitude', 180)
  for (const name of ['name', 'address'])
    if (!isText(location[name])) problems.push({ field: `${field}.${name}`, code: 'missing' })
  return problems
}

function checkOffer({ offer }: TemplateParts, given: Fields[], field: string): Problems {
  if (!offer?.has_expiration) return given.length > 0 ? [{ field, code: 'offer_not_wanted' }] : []
  const ms = Number(fields(given[0]?.limited_time_offer).expiration_time_ms)
  return Number.isSafeInteger(ms) && ms > 0 ? [] : [{ field, code: 'offer_expires' }]
}

/** The values of a header's or the body's variables. */
function checkTexts(
  text: string | undefined,
  given: Fields[],
  template: TemplateForm,
  field: string,
  most: number,
): Problems {
  const wanted = variablesOf(text)
  const isNamed = template.parameterFormat === 'NAMED'
  const problems: Problems = []
  const values: Record<string, string> = {}
  if (isNamed) {
    for (const [at, parameter] of given.entries()) {
      const name = parameter.parameter_name
      if (!isText(name)) problems.push({ field: `${field}.${at + 1}`, code: 'name_missing' })
      else if (!wanted.includes(name))
        problems.push({ field: `${field}.${name}`, code: 'name_unknown', about: { name: name.slice(0, 60) } })
      else if (Object.hasOwn(values, name)) problems.push({ field: `${field}.${name}`, code: 'given_twice' })
      else values[name] = checkText(parameter, `${field}.${name}`, problems)
    }
    for (const name of wanted)
      if (!Object.hasOwn(values, name))
        problems.push({ field: `${field}.${name}`, code: 'variable_missing', about: { name } })
  } else {
    // Meta counts: the first value is for {{1}}, whatever else they are called.
    const numbers = [...wanted].sort((a, b) => Number(a) - Number(b))
    numbers.forEach((name, at) => {
      if (given[at]) values[name] = checkText(given[at], `${field}.${name}`, problems)
      else problems.push({ field: `${field}.${name}`, code: 'variable_missing', about: { name } })
    })
    if (given.length > numbers.length)
      problems.push({
        field,
        code: 'too_many_values',
        about: { given: given.length, wanted: numbers.length },
      })
    for (const parameter of given)
      if (isText(parameter.parameter_name))
        problems.push({
          field,
          code: 'name_not_wanted',
          about: { name: parameter.parameter_name.slice(0, 60) },
        })
  }
  const length = [...fillText(text ?? '', values)].length
  if (length > most) problems.push({ field, code: 'filled_too_long', about: { length, most } })
  return problems
}

/** What the value says, with its problems noted. */
function checkText(parameter: Fields, field: string, problems: Problems): string {
  const type = String(parameter.type)
  const text =
    type === 'currency' || type === 'date_time' ? fields(parameter[type]).fallback_value : parameter.text
  if (type !== 'text' && type !== 'currency' && type !== 'date_time') {
    problems.push({ field, code: 'value_not_text', about: { type: type.slice(0, 40) } })
    return ''
  }
  if (!isText(text)) {
    problems.push({ field, code: 'missing' })
    return ''
  }
  // Meta refuses these in a value (132018): a template's lines are its own.
  if (/[\n\r\t]| {5,}/.test(text)) problems.push({ field, code: 'value_lines' })
  return text
}

function checkButtons(
  buttons: TemplateButton[],
  given: TemplateValues[],
  template: TemplateForm,
  prefix: string,
): Problems {
  const problems: Problems = []
  const seen = new Map<number, TemplateValues>()
  for (const value of given) {
    const at = Number(value.index)
    const field = `${prefix}button.${Number.isInteger(at) ? at : 0}`
    const button = Number.isInteger(at) && at >= 0 ? buttons[at] : undefined
    if (!button)
      problems.push({ field, code: 'button_unknown', about: { at: String(value.index).slice(0, 10) } })
    else if (seen.has(at)) problems.push({ field, code: 'given_twice' })
    else if (!sameSubType(button, String(value.sub_type)))
      problems.push({
        field,
        code: 'button_wrong_kind',
        about: { wanted: subTypeOf(button), given: String(value.sub_type).slice(0, 40) },
      })
    if (button) seen.set(at, value)
  }
  buttons.forEach((button, at) => {
    const value = seen.get(at)
    if (value && !sameSubType(button, String(value.sub_type))) return
    problems.push(...checkButton(button, parametersOf(value), template, `${prefix}button.${at}`))
  })
  return problems
}

function sameSubType(button: TemplateButton, given: string): boolean {
  return given.toLowerCase() === subTypeOf(button)
}

function checkButton(
  button: TemplateButton,
  given: Fields[],
  template: TemplateForm,
  field: string,
): Problems {
  const [first] = given
  const label = { button: button.text ?? '' }
  if (given.length > 1) return [{ field, code: 'given_twice' }]
  switch (button.type) {
    case 'URL': {
      if (variablesOf(button.url).length === 0)
        return first ? [{ field, code: 'button_takes_nothing', about: label }] : []
      if (!isText(first?.text))
        return [
          { field, code: template.category === 'AUTHENTICATION' ? 'code_missing' : 'link_end', about: label },
        ]
      if (/\s/.test(first.text)) return [{ field, code: 'link_spaces', about: label }]
      const length = fillText(button.url!, { [variablesOf(button.url)[0]!]: first.text }).length
      return length > LONGEST_LINK ? [{ field, code: 'link_too_long', about: { most: LONGEST_LINK } }] : []
    }
    case 'OTP':
      return isText(first?.text) ? [] : [{ field, code: 'code_missing', about: label }]
    case 'COPY_CODE': {
      const code = first?.coupon_code ?? first?.text
      if (!isText(code)) return [{ field, code: 'code_missing', about: label }]
      return code.length > LONGEST_CODE
        ? [{ field, code: 'code_too_long', about: { most: LONGEST_CODE } }]
        : []
    }
    case 'QUICK_REPLY':
      if (!first) return []
      if (!isText(first.payload)) return [{ field, code: 'missing' }]
      return first.payload.length > 256 ? [{ field, code: 'payload_too_long', about: { most: 256 } }] : []
    case 'MPM':
      return checkProducts(fields(first?.action), field)
    case 'CATALOG':
    case 'FLOW':
      return first && !isFields(first.action) ? [{ field, code: 'missing' }] : []
    default:
      return first ? [{ field, code: 'button_takes_nothing', about: label }] : []
  }
}

function checkProducts(action: Fields, field: string): Problems {
  const sections = list(action.sections).map(fields)
  const products = sections.flatMap(section => list(section.product_items))
  if (products.length === 0) return [{ field, code: 'products_missing' }]
  const problems: Problems = []
  if (sections.length > 10 || products.length > 30) problems.push({ field, code: 'products_too_many' })
  if (sections.length > 1 && sections.some(section => !isText(section.title)))
    problems.push({ field, code: 'section_title' })
  if (sections.some(section => String(section.title ?? '').length > 24))
    problems.push({ field, code: 'section_title_long', about: { most: 24 } })
  return problems
}

function checkCards(
  { cards }: TemplateParts,
  values: readonly TemplateValues[],
  template: TemplateForm,
): Problems {
  const carousel = values.find(one => fields(one).type === 'carousel')
  if (cards.length === 0) return carousel ? [{ field: 'carousel', code: 'cards_not_wanted' }] : []
  const given = list(carousel?.cards).map(fields)
  if (given.length !== cards.length)
    return [{ field: 'carousel', code: 'cards_count', about: { given: given.length, wanted: cards.length } }]
  return cards.flatMap((card, at) => {
    const own = given.find(one => Number(one.card_index) === at)
    if (!own) return [{ field: `card.${at}`, code: 'missing' }]
    return checkParts(card, list(own.components) as TemplateValues[], template, `card.${at}.`)
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
