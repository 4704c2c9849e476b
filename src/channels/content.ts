import type { z } from 'zod'
import type { FieldProblem } from '../lib/errors.ts'
import { carouselProblems, contactProblems, flowProblems, genericProblems } from './content-cards.ts'
import { type FileUse, filesIn } from './content-files.ts'
import { outboundContent } from './content-shape.ts'
import { interactiveWords } from './content-words.ts'
import type { ChannelKind, Interactive, OutboundContent, OutboundMedia, OutboundReaction } from './events.ts'
import { CHANNEL_NAMES, MESSAGING_LIMITS, measureText, WHATSAPP_LIMITS } from './limits.ts'

/** What keeps a message from being sent as it is: the field, and what is wrong with it in words that follow its name. */
export interface Problem extends FieldProblem {
  code: 'invalid' | 'empty' | 'too_long' | 'unsupported_kind'
}

/**
 * Everything that keeps this channel from taking the message, before Meta is asked: all of it at once, in the channel's
 * own units. `checkFile` knows the stored files: what is wrong with one, in words that follow the field's name.
 */
export function checkContent(
  channel: ChannelKind,
  content: OutboundContent,
  checkFile: (file: FileUse) => string | undefined = () => undefined,
): Problem[] {
  const parsed = outboundContent.safeParse(content)
  if (!parsed.success) return parsed.error.issues.flatMap(shapeProblems)
  const unsupported = cannotSend(channel, content)
  if (unsupported) return [unsupported]
  return [
    ...wordProblems(channel, content),
    ...filesIn(content).flatMap(file => {
      const problem = checkFile(file)
      return problem === undefined ? [] : [invalid(`${file.field}fileId`, problem)]
    }),
  ]
}

function shapeProblems(issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => invalid(field ? `${field}.${key}` : key, 'is not a known field'))
  }
  return [invalid(field, issue.message)]
}

const invalid = (field: string, problem: string): Problem => ({ field, problem, code: 'invalid' })

/** What the channel has no message for, and what to do instead. */
function cannotSend(channel: ChannelKind, content: OutboundContent): Problem | undefined {
  const name = CHANNEL_NAMES[channel]
  const no = (field: string, problem: string): Problem => ({ field, problem, code: 'unsupported_kind' })
  if (channel === 'whatsapp')
    return content.type === 'generic'
      ? no('type', 'cannot be sent on WhatsApp: its cards are an interactive message of type carousel')
      : undefined
  switch (content.type) {
    case 'template':
      return no('type', `cannot be sent on ${name}: templates exist on WhatsApp only`)
    case 'contacts':
      return no('type', `cannot be sent on ${name}: it passes on no visiting cards. Send the number as text`)
    case 'location':
      return no('type', `cannot be sent on ${name}: it has no place messages. Send the address as text`)
    case 'sticker':
      return no('type', `cannot be sent on ${name}: it takes no stickers of your own. Send it as a picture`)
    case 'interactive': {
      const { type } = content.interactive
      if (type === 'location_request_message')
        return no('interactive.type', `cannot be sent on ${name}: it cannot ask for a place. Ask in words`)
      if (type === 'flow')
        return no('interactive.type', `cannot be sent on ${name}: it has no forms. Ask in words`)
      if (type === 'carousel')
        return no('interactive.type', `cannot be sent on ${name}: its cards are of the kind generic`)
      if (type === 'product' || type === 'product_list' || type === 'catalog_message')
        return no(
          'interactive.type',
          `cannot be sent on ${name}: it shows no products of a WhatsApp catalogue`,
        )
      return undefined
    }
    default:
      return undefined
  }
}

function wordProblems(channel: ChannelKind, content: OutboundContent): Problem[] {
  switch (content.type) {
    case 'text':
      return textProblems(channel, content.text)
    case 'interactive':
      return channel === 'whatsapp'
        ? whatsappInteractive(content.interactive)
        : messagingInteractive(channel, content.interactive)
    case 'reaction':
      return reactionProblems(channel, content)
    case 'contacts':
      return contactProblems(content)
    case 'generic':
      return genericProblems(content)
    case 'location':
    case 'template':
      return []
    default:
      return captionProblems(channel, content)
  }
}

function textProblems(channel: ChannelKind, text: string): Problem[] {
  if (text.trim() === '') return [{ field: 'text', problem: 'is empty', code: 'empty' }]
  const { used, max, unit } = measureText(channel, text)
  if (used <= max) return []
  const problem = `has ${used} ${unit}; ${CHANNEL_NAMES[channel]} takes ${max}`
  return [{ field: 'text', problem, code: 'too_long' }]
}

function captionProblems(channel: ChannelKind, content: OutboundMedia): Problem[] {
  const problems: Problem[] = []
  const { type, caption, voice } = content
  if (caption !== undefined && caption !== '') {
    if (channel !== 'whatsapp') {
      const problem = `cannot be sent on ${CHANNEL_NAMES[channel]}: files have no captions there. Send the words as a message of their own`
      problems.push({ field: 'caption', problem, code: 'unsupported_kind' })
    } else if (type === 'audio' || type === 'sticker') {
      const problem = `cannot be sent with ${type === 'audio' ? 'sound' : 'a sticker'}. Send the words as a message of their own`
      problems.push({ field: 'caption', problem, code: 'unsupported_kind' })
    } else problems.push(...atMost('caption', caption, WHATSAPP_LIMITS.caption))
  }
  if (voice && type !== 'audio') problems.push(invalid('voice', 'is for sound only'))
  return problems
}

/** Empty, or one emoji. Instagram knows the heart alone. */
function reactionProblems(channel: ChannelKind, { emoji }: OutboundReaction): Problem[] {
  if (emoji === '') return []
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(emoji)]
  const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\u20e3/u.test(emoji)
  if (graphemes.length !== 1 || !isEmoji)
    return [invalid('emoji', 'must be one emoji, or empty to take it back')]
  if (channel === 'instagram' && !isHeart(emoji)) {
    const problem = 'cannot be sent on Instagram: businesses react with a heart there'
    return [{ field: 'emoji', problem, code: 'unsupported_kind' }]
  }
  return []
}

export function isHeart(emoji: string): boolean {
  return emoji.replace(/\ufe0f/g, '') === '❤'
}

function atMost(field: string, text: string, max: number): Problem[] {
  if (text.length <= max) return []
  return [{ field, problem: `has ${text.length} characters; at most ${max} fit`, code: 'too_long' }]
}

function within(field: string, text: string, max: number): Problem[] {
  return text.trim() === '' ? [{ field, problem: 'is empty', code: 'empty' }] : atMost(field, text, max)
}

function count(field: string, used: number, max: number, what: string): Problem[] {
  if (used === 0) return [{ field, problem: `needs at least one ${what}`, code: 'empty' }]
  return used > max ? [invalid(field, `has ${used} ${what}s; at most ${max} fit`)] : []
}

/** Two that are the same: the customer's tap could not be told apart. */
function repeats(entries: { field: string; value: string }[]): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ field, value }) => {
    if (seen.has(value)) return [invalid(field, 'is there twice')]
    seen.add(value)
    return []
  })
}

const AT = 'interactive.'

function whatsappInteractive(content: Interactive): Problem[] {
  const limits = WHATSAPP_LIMITS
  const bodyMax = content.type === 'list' ? limits.listBody : limits.body
  const frame = [
    ...headerProblems(content),
    ...(content.body ? within(`${AT}body.text`, content.body.text, bodyMax) : []),
    ...(content.footer ? within(`${AT}footer.text`, content.footer.text, limits.footer) : []),
  ]
  switch (content.type) {
    case 'button':
      return [...frame, ...buttonProblems(content.action.buttons, limits)]
    case 'list':
      return [...frame, ...listProblems(content.action)]
    case 'cta_url':
      return [...frame, ...linkProblems(content.action.parameters, ['http:', 'https:'], limits.linkTitle)]
    case 'product_list':
      return [...frame, ...productListProblems(content.action.sections)]
    case 'location_request_message':
      if (content.footer) frame.push(invalid(`${AT}footer`, 'is not shown where a place is asked for'))
      return frame
    case 'flow':
      return [...frame, ...flowProblems(content)]
    case 'carousel':
      return [...frame, ...carouselProblems(content)]
    case 'catalog_message':
    case 'product':
      return frame
  }
}

const HEADLESS: Partial<Record<Interactive['type'], string>> = {
  product: 'with one product',
  location_request_message: 'where a place is asked for',
  catalog_message: 'above a catalogue',
  carousel: 'above cards',
}

/** Which header each kind takes. */
function headerProblems({ type, header }: Interactive): Problem[] {
  if (type === 'product_list' && header?.type !== 'text')
    return [invalid(`${AT}header`, 'must be a text where several products are shown')]
  if (!header) return []
  const where = HEADLESS[type]
  if (where) return [invalid(`${AT}header`, `is not shown ${where}`)]
  if (header.type === 'text') return within(`${AT}header.text`, header.text, WHATSAPP_LIMITS.header)
  return type === 'list' ? [invalid(`${AT}header`, 'must be a text above a list')] : []
}

type Buttons = Extract<Interactive, { type: 'button' }>['action']['buttons']

function buttonProblems(
  buttons: Buttons,
  limits: { buttons: number; buttonTitle: number; buttonId: number },
): Problem[] {
  const at = (n: number, name: string) => `${AT}action.buttons.${n}.reply.${name}`
  return [
    ...count(`${AT}action.buttons`, buttons.length, limits.buttons, 'button'),
    ...buttons.flatMap(({ reply }, n) => [
      ...within(at(n, 'id'), reply.id, limits.buttonId),
      ...within(at(n, 'title'), reply.title, limits.buttonTitle),
    ]),
    ...repeats(buttons.map(({ reply }, n) => ({ field: at(n, 'id'), value: reply.id }))),
    ...repeats(buttons.map(({ reply }, n) => ({ field: at(n, 'title'), value: reply.title.trim() }))),
  ]
}

type List = Extract<Interactive, { type: 'list' }>['action']

/** Every row with the name of its place. */
function rowsOf(action: List) {
  return action.sections.flatMap((section, s) =>
    section.rows.map((row, r) => ({
      row,
      at: (name: string) => `${AT}action.sections.${s}.rows.${r}.${name}`,
    })),
  )
}

function listProblems(action: List): Problem[] {
  const limits = WHATSAPP_LIMITS
  const { sections } = action
  const rows = rowsOf(action)
  return [
    ...within(`${AT}action.button`, action.button, limits.listButton),
    ...count(`${AT}action.sections`, sections.length, limits.sections, 'section'),
    ...sectionTitles(sections),
    ...sections.flatMap((section, n) =>
      section.rows.length === 0
        ? [
            {
              field: `${AT}action.sections.${n}.rows`,
              problem: 'needs at least one row',
              code: 'empty' as const,
            },
          ]
        : [],
    ),
    ...(rows.length > limits.rows
      ? [invalid(`${AT}action.sections`, `has ${rows.length} rows in all; at most ${limits.rows} fit`)]
      : []),
    ...rows.flatMap(({ row, at }) => [
      ...within(at('id'), row.id, limits.rowId),
      ...within(at('title'), row.title, limits.rowTitle),
      ...(row.description === undefined
        ? []
        : atMost(at('description'), row.description, limits.rowDescription)),
    ]),
    ...uniqueRows(rows),
  ]
}

function uniqueRows(rows: ReturnType<typeof rowsOf>): Problem[] {
  return [
    ...repeats(rows.map(({ row, at }) => ({ field: at('id'), value: row.id }))),
    ...repeats(rows.map(({ row, at }) => ({ field: at('title'), value: row.title.trim() }))),
  ]
}

function sectionTitles(sections: readonly { title?: string }[]): Problem[] {
  return sections.flatMap(({ title }, n) => {
    const field = `${AT}action.sections.${n}.title`
    return sections.length > 1
      ? within(field, title ?? '', WHATSAPP_LIMITS.sectionTitle)
      : atMost(field, title ?? '', WHATSAPP_LIMITS.sectionTitle)
  })
}

function productListProblems(
  sections: Extract<Interactive, { type: 'product_list' }>['action']['sections'],
): Problem[] {
  const limits = WHATSAPP_LIMITS
  const products = sections.reduce((sum, section) => sum + section.product_items.length, 0)
  return [
    ...count(`${AT}action.sections`, sections.length, limits.sections, 'section'),
    ...sectionTitles(sections),
    ...count(`${AT}action.sections`, products, limits.products, 'product'),
  ]
}

function linkProblems(
  { display_text, url }: { display_text: string; url: string },
  schemes: readonly string[],
  titleMax: number,
): Problem[] {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const problem = `must be an address that begins with ${schemes.at(-1)}//`
  return [
    ...within(`${AT}action.parameters.display_text`, display_text, titleMax),
    ...(address && schemes.includes(address.protocol) && url.length <= 2000
      ? []
      : [invalid(`${AT}action.parameters.url`, problem)]),
  ]
}

/** Buttons and lists become quick replies there, a link the button template. */
function messagingInteractive(channel: 'messenger' | 'instagram', content: Interactive): Problem[] {
  const limits = MESSAGING_LIMITS
  const problems: Problem[] = []
  if (content.header && content.header.type !== 'text') {
    const problem = `cannot be sent on ${CHANNEL_NAMES[channel]}: files stand alone there. Send it as a message of its own`
    problems.push({ field: `${AT}header`, problem, code: 'unsupported_kind' })
  }
  const text = interactiveWords(content)
  const field = `${AT}body.text`
  if ((content.body?.text ?? '').trim() === '') problems.push({ field, problem: 'is empty', code: 'empty' })
  else problems.push(...textProblems(channel, text).map(problem => ({ ...problem, field })))
  switch (content.type) {
    case 'button':
      return [
        ...problems,
        ...buttonProblems(content.action.buttons, {
          buttons: limits.quickReplies,
          buttonTitle: limits.title,
          buttonId: limits.payload,
        }),
      ]
    case 'list': {
      const rows = rowsOf(content.action)
      return [
        ...problems,
        ...count(`${AT}action.sections`, rows.length, limits.quickReplies, 'row'),
        ...rows.flatMap(({ row, at }) => [
          ...within(at('id'), row.id, limits.payload),
          ...within(at('title'), row.title, limits.title),
        ]),
        ...uniqueRows(rows),
      ]
    }
    case 'cta_url':
      if (text.length > limits.buttonText && problems.length === 0)
        problems.push(...atMost(field, text, limits.buttonText))
      return [...problems, ...linkProblems(content.action.parameters, ['https:'], limits.title)]
    default:
      return problems
  }
}
