import { type Fields, fields, list } from '../../channels/fields.ts'
import { badParameter } from '../graph-error.ts'
import type { SimulatedAccount } from '../state.ts'
import type { Attachment } from './attachments.ts'
import { requireAddress, requireKeys, requireText } from './checks.ts'

const AT = 'message[attachment][payload]'

/** Templates of the Send API: words with buttons, cards, one picture or film with buttons. */
export function templateOf(account: SimulatedAccount, value: unknown): Attachment {
  const payload = fields(value)
  const type = String(payload.template_type)
  const isInstagram = account.channel === 'instagram'
  const kinds = isInstagram
    ? ['button', 'generic', 'product']
    : ['button', 'generic', 'media', 'product', 'receipt']
  if (!kinds.includes(type))
    throw badParameter(`param ${AT}[template_type] must be one of {${kinds.join(', ')}}`)
  const text =
    type === 'button'
      ? buttonTemplate(payload)
      : type === 'generic'
        ? generic(payload)
        : type === 'media'
          ? media(payload)
          : ''
  return { type: 'template', text, shown: { type: 'template', payload } }
}

function buttonTemplate(payload: Fields): string {
  requireKeys(AT, payload, 'template_type text buttons sharable')
  const text = requireText(`${AT}[text]`, payload.text, 640)
  buttons(`${AT}[buttons]`, payload.buttons, 1)
  return text
}

function generic(payload: Fields): string {
  requireKeys(AT, payload, 'template_type elements sharable image_aspect_ratio')
  const elements = list(payload.elements)
  if (elements.length < 1 || elements.length > 10)
    throw badParameter(`param ${AT}[elements] must have between 1 and 10 entries.`)
  const titles = elements.map((one, index) => {
    const at = `${AT}[elements][${index}]`
    const element = fields(one)
    requireKeys(at, element, 'title subtitle image_url default_action buttons')
    const title = requireText(`${at}[title]`, element.title, 80)
    if (element.subtitle !== undefined) requireText(`${at}[subtitle]`, element.subtitle, 80)
    if (element.image_url !== undefined) requireAddress(`${at}[image_url]`, element.image_url)
    if (
      element.subtitle === undefined &&
      element.image_url === undefined &&
      element.buttons === undefined &&
      element.default_action === undefined
    )
      throw badParameter(
        `param ${at} must have at least one of subtitle, image_url, default_action, buttons.`,
      )
    if (element.buttons !== undefined) buttons(`${at}[buttons]`, element.buttons, 1)
    return title
  })
  return titles.join('\n')
}

function media(payload: Fields): string {
  requireKeys(AT, payload, 'template_type elements sharable')
  const elements = list(payload.elements).map(fields)
  const [element] = elements
  if (elements.length !== 1 || !element)
    throw badParameter(`param ${AT}[elements] must have exactly 1 entry.`)
  if (element.media_type !== 'image' && element.media_type !== 'video')
    throw badParameter(`param ${AT}[elements][0][media_type] must be one of {image, video}`)
  if ((element.url === undefined) === (element.attachment_id === undefined))
    throw badParameter(`param ${AT}[elements][0] must have exactly one of url and attachment_id.`)
  if (element.buttons !== undefined) buttons(`${AT}[elements][0][buttons]`, element.buttons, 1)
  return ''
}

const KINDS = ['web_url', 'postback', 'phone_number', 'account_link', 'account_unlink', 'game_play']

function buttons(at: string, value: unknown, min: number): void {
  const given = list(value)
  if (!Array.isArray(value) || given.length < min || given.length > 3)
    throw badParameter(`param ${at} must have between ${min} and 3 entries.`)
  for (const [index, one] of given.entries()) button(`${at}[${index}]`, fields(one))
}

function button(at: string, given: Fields): void {
  if (!KINDS.includes(String(given.type)))
    throw badParameter(`param ${at}[type] must be one of {${KINDS.join(', ')}}`)
  if (given.type === 'account_unlink') return
  if (given.type !== 'account_link') requireText(`${at}[title]`, given.title, 20)
  if (given.type === 'web_url') requireAddress(`${at}[url]`, given.url, /^https:$/)
  if (given.type === 'postback') requireText(`${at}[payload]`, given.payload, 1_000)
  if (given.type === 'phone_number' && !/^\+\d{6,15}$/.test(String(given.payload)))
    throw badParameter(`param ${at}[payload] must be a phone number with + and its country code.`)
}
