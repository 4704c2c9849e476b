import { mediaOfParameter } from '../content-files.ts'
import type {
  CarouselCard,
  Identity,
  Interactive,
  OutboundContent,
  OutboundMedia,
  TemplateValues,
} from '../events.ts'
import type { Fields } from '../fields.ts'
import type { ChannelConnection, GraphRequest } from '../graph.ts'

/** A message to a customer of ours; undefined when none of his ids can be written to. Files have Meta's ids by now. */
export function whatsappMessage(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
): GraphRequest | undefined {
  const address = addressOf(recipient)
  if (!address) return undefined
  return messages(connection, {
    recipient_type: 'individual',
    ...address,
    ...bodyOf(content),
    // A reaction names its message itself and cannot be a reply.
    ...(content.replyTo && content.type !== 'reaction' && { context: { message_id: content.replyTo } }),
    biz_opaque_callback_data: attemptId,
  })
}

function bodyOf(content: OutboundContent): Fields {
  const { type } = content
  switch (type) {
    case 'text':
      return { type, text: { body: content.text, preview_url: false } }
    case 'interactive':
      return { type, interactive: interactiveBody(content.interactive) }
    case 'template': {
      const components = content.components.map(componentBody)
      const language = { code: content.language }
      return {
        type,
        template: { name: content.name, language, ...(components.length > 0 && { components }) },
      }
    }
    case 'location': {
      const { latitude, longitude, name, address } = content
      return { type, location: { latitude, longitude, ...(name && { name }), ...(address && { address }) } }
    }
    case 'contacts':
      return { type, contacts: content.contacts }
    case 'generic':
      throw new Error('cards of the kind generic never get as far as WhatsApp')
    case 'reaction':
      return { type, reaction: { message_id: content.target, emoji: content.emoji } }
    default:
      return { type, [type]: mediaBody(content) }
  }
}

function mediaBody({ type, providerMediaId, caption, name, voice }: OutboundMedia): Fields {
  return {
    id: providerMediaId,
    ...(caption && type !== 'audio' && type !== 'sticker' && { caption }),
    ...(name && type === 'document' && { filename: name }),
    ...(voice && type === 'audio' && { voice: true }),
  }
}

function interactiveBody(content: Interactive): Fields {
  const { type, header, body, footer, action } = content
  return {
    type,
    ...(header && { header: header.type === 'text' ? header : fileHeader(header) }),
    ...(body && { body }),
    ...(footer && { footer }),
    action:
      content.type === 'carousel'
        ? { cards: content.action.cards.map(carouselCard) }
        : (action as unknown as Fields),
  }
}

function carouselCard(card: CarouselCard, position: number): Fields {
  return {
    ...card,
    card_index: position,
    ...('header' in card && { header: fileHeader(card.header) }),
  }
}

function fileHeader({ type, providerMediaId }: { type: string; providerMediaId?: string }): Fields {
  return { type, [type]: { id: providerMediaId } }
}

function componentBody(component: TemplateValues): Fields {
  const { type, sub_type, index, parameters, cards } = component
  return {
    type,
    ...(sub_type !== undefined && { sub_type }),
    ...(index !== undefined && { index }),
    ...(parameters && { parameters: parameters.map(parameterBody) }),
    ...(cards && {
      cards: cards.map(card => ({
        card_index: card.card_index,
        components: card.components.map(componentBody),
      })),
    }),
  }
}

/** A file of ours by the id Meta gave it; everything else as it is. */
function parameterBody(parameter: Fields): Fields {
  const [type, media] = mediaOfParameter(parameter)
  if (!type || media.fileId === undefined) return parameter
  const { providerMediaId, filename } = media
  return {
    ...parameter,
    [type]: { id: providerMediaId, ...(type === 'document' && filename !== undefined && { filename }) },
  }
}

/** Marks this message and all before it as read; with `typing` also shows that somebody writes, for up to 25 s. */
export function whatsappRead(
  connection: ChannelConnection,
  providerId: string,
  typing = false,
): GraphRequest {
  return messages(connection, {
    status: 'read',
    message_id: providerId,
    ...(typing && { typing_indicator: { type: 'text' } }),
  })
}

function messages(connection: ChannelConnection, body: Fields): GraphRequest {
  return {
    method: 'POST',
    path: `${encodeURIComponent(connection.account)}/messages`,
    body: { messaging_product: 'whatsapp', ...body },
  }
}

/** The number while it is known: writing to it keeps it visible. A business-scoped id never goes into `to`. */
function addressOf(recipient: readonly Identity[]): { to: string } | { recipient: string } | undefined {
  const find = (kind: Identity['kind']) => recipient.find(identity => identity.kind === kind)?.value
  const phone = find('phone')
  if (phone) return { to: `+${phone.replace(/\D/g, '')}` }
  const bsuid = find('bsuid') ?? find('parent_bsuid')
  return bsuid ? { recipient: bsuid } : undefined
}
