import { type Fields, fields, list } from '../../channels/fields.ts'
import { listAt, objectAt, oneOfAt, textAt } from '../checks.ts'
import { GraphError, invalid, missing } from '../graph-error.ts'
import type { SimulatedTemplate } from '../state.ts'
import { type Around, type Checked, coordinate } from './content.ts'
import { fileOf } from './media-message.ts'

const MAX_FILLED = 4_096

/** An approved template of that name in exactly that language, with a value for every blank and no other. */
export function templateMessage(value: unknown, around: Around): Checked {
  const given = objectAt(value, 'template', 'name language components namespace')
  const name = textAt(given.name, "template['name']", 512)
  const language = objectAt(given.language, "template['language']", 'code policy')
  const code = textAt(language.code, "template['language']['code']", 20)
  if (language.policy !== undefined)
    oneOfAt(language.policy, "template['language']['policy']", ['deterministic'])
  const template = approved(around, name, code)
  const values =
    given.components === undefined ? [] : listAt(given.components, "template['components']", 0, 20)
  return { ...fill(template.components, values, template, around), template }
}

function approved({ state, account }: Around, name: string, code: string): SimulatedTemplate {
  const template = state.templates.find(
    one => one.wabaId === account.wabaId && one.name === name && one.language === code,
  )
  const status = template?.status
  if (status === 'PAUSED')
    throw new GraphError(400, 132015, 'Template is Paused', {
      details: `Template ${name} is paused due to low quality so it cannot be sent.`,
    })
  if (status === 'DISABLED')
    throw new GraphError(400, 132016, 'Template is Disabled', {
      details: `Template ${name} is permanently disabled due to low quality.`,
    })
  if (!template || status !== 'APPROVED')
    throw new GraphError(404, 132001, 'Template name does not exist in the translation', {
      details: `template name (${name}) does not exist in ${code}`,
    })
  return template
}

const PARTS = ['header', 'body', 'button', 'carousel', 'limited_time_offer', 'order_status'] as const

/** Goes through the template's own parts: each gets its values, and none is left over. */
function fill(
  parts: readonly Fields[],
  values: readonly unknown[],
  template: SimulatedTemplate,
  around: Around,
): Checked {
  const left = values.map((one, index) => {
    const at = `template['components'][${index}]`
    const given = objectAt(one, at, 'type sub_type index parameters cards')
    return { at, given, type: oneOfAt(String(given.type ?? '').toLowerCase(), `${at}['type']`, PARTS) }
  })
  const take = (type: string) => {
    const place = left.findIndex(one => one.type === type)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  let text = ''
  let failure: Checked['failure']
  for (const part of parts) {
    if (part.type === 'HEADER')
      failure = header(part, parametersOf(take('header')?.given), template, around).failure
    if (part.type === 'BODY') text = body(part, parametersOf(take('body')?.given), template)
    if (part.type === 'CAROUSEL') carousel(part, take('carousel')?.given, template, around)
    if (part.type === 'LIMITED_TIME_OFFER') offer(part, parametersOf(take('limited_time_offer')?.given))
    if (part.type === 'BUTTONS') {
      const own = left.filter(one => one.type === 'button')
      for (const one of own) left.splice(left.indexOf(one), 1)
      buttons(
        list(part.buttons).map(fields),
        own.map(one => one.given),
      )
    }
  }
  const [odd] = left
  if (odd && parametersOf(odd.given).length > 0) throw wrongCount(odd.type, parametersOf(odd.given).length, 0)
  if (text.length > MAX_FILLED)
    throw new GraphError(400, 132005, 'Translated text too long', {
      details: 'The filled-in body is too long.',
    })
  return { text, ...(failure && { failure }) }
}

const parametersOf = (given: Fields | undefined): Fields[] => list(given?.parameters).map(fields)

function wrongCount(what: string, given: number, wanted: number): GraphError {
  return new GraphError(400, 132000, 'Number of parameters does not match the expected number of params', {
    details: `${what}: number of localizable_params (${given}) does not match the expected number of params (${wanted})`,
  })
}

function wrongFormat(details: string): GraphError {
  return new GraphError(400, 132012, 'Parameter format does not match format in the created template', {
    details,
  })
}

const BLANK = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g

export function blanksOf(text: unknown): string[] {
  return [...new Set([...String(text ?? '').matchAll(BLANK)].map(match => match[1]!))]
}

function header(
  part: Fields,
  values: Fields[],
  template: SimulatedTemplate,
  around: Around,
): Pick<Checked, 'failure'> {
  const format = String(part.format ?? 'TEXT').toUpperCase()
  if (format === 'TEXT') {
    fillText('header', part.text, values, template)
    return {}
  }
  if (values.length !== 1) throw wrongCount('header', values.length, 1)
  const kind = format.toLowerCase()
  const [value] = values
  if (value?.type !== kind)
    throw wrongFormat(
      `header: Format mismatch, expected ${format}, received ${String(value?.type).toUpperCase()}`,
    )
  if (kind === 'location') {
    const place = objectAt(value.location, "header['location']", 'latitude longitude name address')
    coordinate(place.latitude, "header['location']['latitude']", 90)
    coordinate(place.longitude, "header['location']['longitude']", 180)
    return {}
  }
  const file = objectAt(value[kind], `header['${kind}']`, 'id link filename provider')
  return fileOf(kind as 'image' | 'video' | 'document', file, around)
}

function body(part: Fields, values: Fields[], template: SimulatedTemplate): string {
  return fillText('body', part.text, values, template)
}

/** A text with its blanks filled: by place, or by name. */
function fillText(what: string, text: unknown, values: Fields[], template: SimulatedTemplate): string {
  const blanks = blanksOf(text)
  if (values.length !== blanks.length) throw wrongCount(what, values.length, blanks.length)
  const isNamed = template.parameterFormat === 'NAMED'
  const filled = new Map(
    values.map((value, index) => {
      const blank = isNamed ? value.parameter_name : blanks[index]
      if (typeof blank !== 'string' || !blanks.includes(blank))
        throw wrongFormat(`${what}: parameter_name ${JSON.stringify(blank ?? null)} is not in the template`)
      return [blank, wordsOf(value, `${what}['parameters'][${index}]`)]
    }),
  )
  if (filled.size !== blanks.length) throw wrongCount(what, filled.size, blanks.length)
  return String(text ?? '').replace(BLANK, (_, blank: string) => filled.get(blank) ?? '')
}

function wordsOf(value: Fields, at: string): string {
  const type = String(value.type ?? 'text')
  if (type === 'text') {
    if (typeof value.text !== 'string' || value.text === '')
      throw missing(`The parameter ${at}['text'] is required.`)
    if (/[\n\r\t]| {5,}/.test(value.text))
      throw new GraphError(400, 132018, 'There was an issue with the parameters in your template', {
        details: `Param ${at}['text'] cannot have new-line/tab characters or more than 4 consecutive spaces`,
      })
    return value.text
  }
  if (type === 'currency' || type === 'date_time') {
    const own = objectAt(value[type], `${at}['${type}']`)
    return textAt(own.fallback_value, `${at}['${type}']['fallback_value']`, 1_024)
  }
  throw wrongFormat(`${at}: a text cannot be filled with ${type}`)
}

/** Buttons that lead somewhere of their own want a value each, by their place in the template. */
function buttons(own: Fields[], values: Fields[]): void {
  const given = new Map<number, Fields>()
  for (const value of values) {
    const index = Number(value.index)
    const button = Number.isInteger(index) ? own[index] : undefined
    if (!button) throw invalid(`button: index ${JSON.stringify(value.index ?? null)} is not in the template`)
    if (given.has(index)) throw invalid(`button: index ${index} is given twice`)
    const wanted = SUB_TYPES[String(button.type)]
    if (wanted === undefined || String(value.sub_type).toLowerCase() !== wanted)
      throw wrongFormat(
        `button ${index}: sub_type ${String(value.sub_type)} does not match ${String(button.type)}`,
      )
    given.set(index, value)
  }
  for (const [index, button] of own.entries()) buttonValue(button, index, parametersOf(given.get(index)))
}

const SUB_TYPES: Record<string, string> = {
  QUICK_REPLY: 'quick_reply',
  URL: 'url',
  OTP: 'url',
  COPY_CODE: 'copy_code',
  FLOW: 'flow',
  CATALOG: 'catalog',
  MPM: 'mpm',
  SPM: 'spm',
  VOICE_CALL: 'voice_call',
}

function buttonValue(button: Fields, index: number, values: Fields[]): void {
  const type = String(button.type)
  const at = `button ${index}`
  const [value] = values
  const needsOne =
    (type === 'URL' && blanksOf(button.url).length > 0) || ['OTP', 'COPY_CODE', 'MPM'].includes(type)
  if (needsOne && values.length !== 1) throw wrongCount(at, values.length, 1)
  if (!needsOne && values.length > 1) throw wrongCount(at, values.length, 1)
  if (!value) return
  if (type === 'URL' && !needsOne) throw wrongCount(at, values.length, 0)
  const kinds: Record<string, string> = {
    URL: 'text',
    OTP: 'text',
    COPY_CODE: 'coupon_code',
    QUICK_REPLY: 'payload',
    FLOW: 'action',
    CATALOG: 'action',
    MPM: 'action',
    SPM: 'product',
  }
  const kind = kinds[type]
  if (kind === undefined || value.type !== kind)
    throw wrongFormat(`${at}: expected ${kind ?? 'no value'}, received ${String(value.type)}`)
  if (kind === 'text') textAt(value.text, `${at}['text']`, 2_000)
  if (kind === 'coupon_code') textAt(value.coupon_code, `${at}['coupon_code']`, 20)
  if (kind === 'payload') textAt(value.payload, `${at}['payload']`, 256)
}

function offer(part: Fields, values: Fields[]): void {
  const expires = fields(part.limited_time_offer).has_expiration === true
  if (values.length !== (expires ? 1 : 0))
    throw wrongCount('limited_time_offer', values.length, expires ? 1 : 0)
  const at = fields(values[0]?.limited_time_offer).expiration_time_ms
  if (expires && !(Number(at) > 0)) throw wrongFormat('limited_time_offer: expiration_time_ms is missing')
}

function carousel(
  part: Fields,
  given: Fields | undefined,
  template: SimulatedTemplate,
  around: Around,
): void {
  const own = list(part.cards).map(fields)
  const cards = list(given?.cards).map(fields)
  if (cards.length !== own.length) throw wrongCount('carousel', cards.length, own.length)
  for (const [index, card] of own.entries()) {
    const value = cards.find(one => Number(one.card_index) === index)
    if (!value) throw invalid(`carousel: card_index ${index} is missing`)
    fill(list(card.components).map(fields), list(value.components), template, around)
  }
}
