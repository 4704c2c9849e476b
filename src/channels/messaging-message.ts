import { isHeart } from './content.ts'
import { interactiveWords } from './content-words.ts'
import type { ChannelKind, Interactive, OutboundContent } from './events.ts'
import type { Fields } from './fields.ts'

/**
 * What Messenger and Instagram call `message`, or the action of a reaction; undefined for what neither has. Buttons and
 * lists are quick replies there: their ids come back as the payload of the customer's tap.
 */
export function messagingBody(
  channel: Exclude<ChannelKind, 'whatsapp'>,
  content: OutboundContent,
  attemptId: string,
): Fields | undefined {
  switch (content.type) {
    case 'text':
      return { message: { text: content.text, metadata: attemptId } }
    case 'reaction':
      return reactionBody(channel, content.target, content.emoji)
    case 'interactive': {
      const message = interactiveMessage(content.interactive)
      return message && { message: { ...message, metadata: attemptId } }
    }
    case 'generic': {
      const payload = { template_type: 'generic', elements: content.elements }
      return { message: { attachment: { type: 'template', payload }, metadata: attemptId } }
    }
    case 'image':
    case 'video':
    case 'audio':
    case 'document': {
      const type = content.type === 'document' ? 'file' : content.type
      const attachment = { type, payload: { attachment_id: content.providerMediaId } }
      return { message: { attachment, metadata: attemptId } }
    }
    default:
      return undefined
  }
}

function interactiveMessage(content: Interactive): Fields | undefined {
  const text = interactiveWords(content)
  switch (content.type) {
    case 'button':
      return { text, quick_replies: content.action.buttons.map(({ reply }) => quickReply(reply)) }
    case 'list':
      return {
        text,
        quick_replies: content.action.sections.flatMap(section => section.rows.map(quickReply)),
      }
    case 'cta_url': {
      const { display_text, url } = content.action.parameters
      const buttons = [{ type: 'web_url', url, title: display_text }]
      return { attachment: { type: 'template', payload: { template_type: 'button', text, buttons } } }
    }
    default:
      return undefined
  }
}

function quickReply({ id, title }: { id: string; title: string }): Fields {
  return { content_type: 'text', title, payload: id }
}

/** Instagram's name for the heart is a word. */
function reactionBody(channel: ChannelKind, target: string, emoji: string): Fields {
  if (emoji === '') return { sender_action: 'unreact', payload: { message_id: target } }
  const reaction = channel === 'instagram' && isHeart(emoji) ? 'love' : emoji
  return { sender_action: 'react', payload: { message_id: target, reaction } }
}
