import type { Identity, OutboundContent } from '../events.ts'
import type { Fields } from '../fields.ts'
import type { ChannelConnection, GraphRequest } from '../graph.ts'

/** A message to a customer of ours; undefined when none of his ids can be written to. */
export function whatsappMessage(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
): GraphRequest | undefined {
  const address = addressOf(recipient)
  if (!address || content.type !== 'text') return undefined
  return messages(connection, {
    recipient_type: 'individual',
    ...address,
    type: 'text',
    text: { body: content.text, preview_url: false },
    ...(content.replyTo && { context: { message_id: content.replyTo } }),
    biz_opaque_callback_data: attemptId,
  })
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
