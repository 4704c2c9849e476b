import { type Fields, fields, isFields, list } from '../channels/fields.ts'
import { allowKeys, badParameter, GraphError } from './graph-error.ts'

/** What Meta refuses about a new or changed template. Written apart from the product's own checks, so that they meet. */
export function requireTemplate(body: Fields, mimeOf: MimeOfHandle): void {
  const { category, components } = body
  if (!['AUTHENTICATION', 'MARKETING', 'UTILITY'].includes(String(category)))
    throw badParameter(
      `Param category must be one of {AUTHENTICATION, MARKETING, UTILITY} - got "${category}".`,
    )
  if (!Array.isArray(components) || components.length === 0)
    throw badParameter('The parameter components is required.')
  const own = components.map(fields)
  const kinds = own.map(component => String(component.type).toUpperCase())
  const odd = kinds.find(kind => !KINDS.includes(kind))
  if (odd !== undefined)
    throw badParameter(`Param components type must be one of {${KINDS.join(', ')}} - got "${odd}".`)
  if (new Set(kinds).size < kinds.length) throw wrong(2388073, 'A component stands there twice.')
  const named = String(body.parameter_format ?? 'POSITIONAL').toUpperCase() === 'NAMED'
  const of = (kind: string) => own[kinds.indexOf(kind)]
  if (category === 'AUTHENTICATION') {
    requireCode(of('BODY'), of('BUTTONS'))
    return
  }
  requireBody(of('BODY'), named)
  requireHeader(of('HEADER'), named, mimeOf)
  requireFooter(of('FOOTER'))
  requireButtons(list(of('BUTTONS')?.buttons).map(fields))
  requireCards(of('CAROUSEL'), mimeOf)
}

/** What a handle of a resumable upload stands for; undefined for a handle nobody was given. */
export type MimeOfHandle = (handle: string) => string | undefined

const SAMPLES: Record<string, RegExp> = {
  IMAGE: /^image\/(jpeg|png)$/,
  VIDEO: /^video\/mp4$/,
  DOCUMENT: /^application\/pdf$/,
}

function requireSampleFile(header: Fields, format: string, mimeOf: MimeOfHandle): void {
  const [handle] = list(fields(header.example).header_handle)
  const mime = typeof handle === 'string' ? mimeOf(handle) : undefined
  if (mime === undefined || !SAMPLES[format]!.test(mime))
    throw wrong(2388273, 'The header has no sample file of its type.')
}

function requireCards(carousel: Fields | undefined, mimeOf: MimeOfHandle): void {
  if (!carousel) return
  const cards = list(carousel.cards).map(fields)
  if (cards.length < 1 || cards.length > 10) throw wrong(2388073, 'A carousel takes 1 to 10 cards.')
  for (const card of cards) {
    const parts = list(card.components).map(fields)
    const header = parts.find(one => String(one.type).toUpperCase() === 'HEADER')
    const format = String(header?.format).toUpperCase()
    if (!header || !['IMAGE', 'VIDEO', 'PRODUCT'].includes(format))
      throw wrong(2388073, 'A card needs a header with a picture or a film.')
    if (format !== 'PRODUCT') requireSampleFile(header, format, mimeOf)
  }
}

const KINDS = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER']

function wrong(subcode: number, sentence: string): GraphError {
  return new GraphError(400, 100, 'Invalid parameter', { subcode, userMessage: sentence })
}

const HOLES = /\{\{([^{}]*)\}\}/g

export function holesOf(text: unknown): string[] {
  return [...new Set([...String(text ?? '').matchAll(HOLES)].map(([, name]) => name!.trim()))]
}

function requireBody(body: Fields | undefined, named: boolean): void {
  const text = body?.text
  if (typeof text !== 'string' || text === '') throw wrong(2388043, 'The body has no text.')
  if (text.length > 1024) throw wrong(2388040, 'The body has more than 1024 characters.')
  if (/^\s*\{\{/.test(text) || /\}\}[\s.!?,;:]*$/.test(text))
    throw wrong(2388299, 'Variables can’t be at the start or end of the template.')
  if (/\}\}\s*\{\{/.test(text)) throw wrong(2388073, 'Two variables stand next to each other.')
  const holes = holesOf(text)
  requireNames(holes, named)
  const words = text
    .replace(HOLES, ' ')
    .split(/\s+/)
    .filter(word => /\w/u.test(word)).length
  if (words < holes.length) throw wrong(2388293, 'This template has too many variables for its length.')
  requireSamples(holes, fields(body?.example), 'body_text', named)
}

function requireNames(holes: string[], named: boolean): void {
  const good = named
    ? holes.every(name => /^[a-z_][a-z0-9_]*$/.test(name))
    : holes
        .map(Number)
        .sort((a, b) => a - b)
        .every((number, at) => number === at + 1)
  if (!good) throw wrong(2388073, 'The variables are not written as they should be.')
}

function requireSamples(holes: string[], example: Fields, field: string, named: boolean): void {
  if (holes.length === 0) return
  const given = named
    ? list(example[`${field}_named_params`]).map(one => String(fields(one).param_name))
    : list(field === 'body_text' ? list(example[field])[0] : example[field]).map((_one, at) => String(at + 1))
  if (given.length !== holes.length || !holes.every(name => given.includes(name)))
    throw wrong(2388043, 'Components of type BODY or HEADER are missing expected field(s) (example).')
}

function requireHeader(header: Fields | undefined, named: boolean, mimeOf: MimeOfHandle): void {
  if (!header) return
  const format = String(header.format ?? 'TEXT').toUpperCase()
  if (format === 'TEXT') {
    const text = String(header.text ?? '')
    if (text === '' || text.length > 60) throw wrong(2388047, 'The header takes 1 to 60 characters.')
    if (holesOf(text).length > 1) throw wrong(2388047, 'The header takes one variable.')
    requireNames(holesOf(text), named)
    requireSamples(holesOf(text), fields(header.example), 'header_text', named)
  } else if (Object.hasOwn(SAMPLES, format)) requireSampleFile(header, format, mimeOf)
  else if (format !== 'LOCATION') throw badParameter(`Param format is not valid - got "${format}".`)
}

function requireFooter(footer: Fields | undefined): void {
  if (!footer) return
  const text = String(footer.text ?? '')
  if (text === '' || text.length > 60 || /\{\{/.test(text))
    throw wrong(2388072, 'The footer takes 1 to 60 characters and no variables.')
}

const MOST: Record<string, number> = { URL: 2, PHONE_NUMBER: 1, COPY_CODE: 1, QUICK_REPLY: 10 }

function requireButtons(buttons: Fields[]): void {
  if (buttons.length > 10) throw wrong(2388073, 'More than 10 buttons.')
  const kinds = buttons.map(button => String(button.type))
  for (const [kind, most] of Object.entries(MOST))
    if (kinds.filter(one => one === kind).length > most)
      throw wrong(2388073, `More than ${most} buttons of type ${kind}.`)
  const runs = kinds.filter(
    (kind, at) => (kind === 'QUICK_REPLY') !== (kinds[at - 1] === 'QUICK_REPLY') || at === 0,
  )
  if (runs.length > 2) throw wrong(2388073, 'Quick replies must stand together.')
  for (const button of buttons) {
    const label = String(button.text ?? '')
    if (button.type !== 'COPY_CODE' && (label === '' || label.length > 25))
      throw wrong(2388073, 'The text of a button takes 1 to 25 characters.')
    if (button.type === 'URL') requireLink(button)
    if (button.type === 'PHONE_NUMBER' && !/^\+?\d{5,20}$/.test(String(button.phone_number)))
      throw wrong(2388073, 'The phone number is not valid.')
    if (button.type === 'COPY_CODE' && !list([button.example].flat())[0])
      throw wrong(2388043, 'The code has no sample.')
  }
}

function requireLink(button: Fields): void {
  const url = String(button.url ?? '')
  if (!/^https?:\/\/\S+$/.test(url) || url.length > 2000) throw wrong(2388073, 'The link is not valid.')
  const holes = holesOf(url)
  if (holes.length > 1 || (holes.length === 1 && !/\{\{1\}\}$/.test(url)))
    throw wrong(2388073, 'A link takes one variable, at its end.')
  if (holes.length === 1 && !list(button.example)[0]) throw wrong(2388043, 'The link has no sample.')
}

function requireCode(body: Fields | undefined, buttons: Fields | undefined): void {
  if (body?.text !== undefined) throw wrong(2388073, 'The text of a one-time code cannot be chosen.')
  const [button] = list(buttons?.buttons).map(fields)
  if (button?.type !== 'OTP') throw wrong(2388073, 'A one-time code needs its button.')
}

/** The values of a send fit the template: Meta's 132000 and 132012, and what the message says. */
export function fillSentTemplate(components: Fields[], named: boolean, values: unknown): string {
  const given = list(values)
  for (const value of given) {
    if (!isFields(value)) throw badParameter('Param components must be objects.')
    allowKeys('components', value, 'type sub_type index parameters cards')
  }
  const of = (kind: string) => components.find(one => String(one.type).toUpperCase() === kind)
  const parametersOf = (type: string) =>
    list(given.map(fields).find(one => String(one.type).toLowerCase() === type)?.parameters).map(fields)
  const body = filled(String(of('BODY')?.text ?? ''), parametersOf('body'), named, 'body')
  const header = of('HEADER')
  const format = String(header?.format ?? 'TEXT').toUpperCase()
  const headed = header
    ? format === 'TEXT'
      ? filled(String(header.text ?? ''), parametersOf('header'), named, 'header')
      : requireHeaderValue(format.toLowerCase(), parametersOf('header'))
    : ''
  for (const [at, button] of list(of('BUTTONS')?.buttons).map(fields).entries())
    requireButtonValue(button, at, given.map(fields))
  return [headed, body].filter(Boolean).join('\n')
}

function filled(text: string, given: Fields[], named: boolean, where: string): string {
  const holes = holesOf(text)
  if (given.length !== holes.length) {
    throw new GraphError(400, 132000, 'Number of parameters does not match the expected number of params', {
      details: `${where}: number of localizable_params (${given.length}) does not match the expected number of params (${holes.length})`,
    })
  }
  const byName = new Map(given.map((one, at) => [named ? String(one.parameter_name) : String(at + 1), one]))
  return text.replace(HOLES, (_hole, name: string) => {
    const value = byName.get(name.trim())
    const words = value?.text ?? fields(value?.currency ?? value?.date_time).fallback_value
    if (typeof words !== 'string' || words === '')
      throw mismatch(`${where}: Parameter name is missing or empty`)
    if (/[\n\t]| {5}/.test(words)) {
      throw new GraphError(400, 132018, 'There was an issue with the parameters in your template', {
        details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
      })
    }
    return words
  })
}

function mismatch(details: string): GraphError {
  return new GraphError(400, 132012, 'Parameter format does not match format in the created template', {
    details,
  })
}

function requireHeaderValue(type: string, given: Fields[]): string {
  const [first] = given
  if (given.length !== 1 || first?.type !== type)
    throw mismatch(
      `header: Format mismatch, expected ${type.toUpperCase()}, received ${String(first?.type ?? 'UNKNOWN').toUpperCase()}`,
    )
  const content = fields(first[type])
  if (type === 'location') {
    if (typeof content.latitude !== 'number' || typeof content.longitude !== 'number')
      throw mismatch('header: the location is not complete')
  } else if (type !== 'product' && typeof (content.id ?? content.link) !== 'string')
    throw mismatch(`header: ${type} has neither id nor link`)
  return ''
}

function requireButtonValue(button: Fields, at: number, given: Fields[]): void {
  const value = given.find(one => one.type === 'button' && String(one.index) === String(at))
  const parameter = fields(list(value?.parameters)[0])
  const needsText = button.type === 'OTP' || (button.type === 'URL' && holesOf(button.url).length > 0)
  if (needsText && (typeof parameter.text !== 'string' || parameter.text === ''))
    throw new GraphError(400, 131008, 'Required parameter is missing', {
      details: `buttons: Button at index ${at} of type Url requires a parameter`,
    })
  if (button.type === 'COPY_CODE' && typeof parameter.coupon_code !== 'string')
    throw new GraphError(400, 131008, 'Required parameter is missing', {
      details: `buttons: Button at index ${at} of type CopyCode requires a parameter`,
    })
}

/** What Meta makes of a one-time code: its own words, and a link behind the button. */
export function codeComponents(components: Fields[]): Fields[] {
  const of = (kind: string) => components.find(one => String(one.type).toUpperCase() === kind)
  const advice = of('BODY')?.add_security_recommendation === true
  const [button] = list(of('BUTTONS')?.buttons).map(fields)
  const footer = of('FOOTER')
  const link = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp'
  return [
    {
      type: 'BODY',
      text: `*{{1}}* is your verification code.${advice ? ' For your security, do not share this code.' : ''}`,
      add_security_recommendation: advice,
      example: { body_text: [['123456']] },
    },
    ...(footer ? [{ type: 'FOOTER', text: 'This code expires in a few minutes.', ...footer }] : []),
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: button?.text ?? 'Copy code', url: `${link}{{1}}`, example: [`${link}123456`] },
      ],
    },
  ]
}
