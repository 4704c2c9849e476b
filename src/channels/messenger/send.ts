import type { Identity, OutboundContent } from '../events.ts'
import type { ChannelConnection, GraphRequest } from '../graph.ts'
import { messagingBody } from '../messaging-message.ts'

/** A message to a customer of ours; undefined when none of his ids can be written to, or Messenger has no such kind. */
export function messengerMessage(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
): GraphRequest | undefined {
  const id = recipient.find(identity => identity.kind === 'psid')?.value
  const body = messagingBody('messenger', content, attemptId)
  if (!id || !body) return undefined
  const kind = content.humanAgent
    ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    : { messaging_type: 'RESPONSE' }
  return {
    method: 'POST',
    path: messengerPath(connection),
    body: {
      recipient: { id },
      ...(content.type !== 'reaction' && kind),
      ...body,
      ...(content.replyTo && content.type !== 'reaction' && { reply_to: { mid: content.replyTo } }),
    },
  }
}

export function messengerPath(connection: ChannelConnection): string {
  return `${encodeURIComponent(connection.account)}/messages`
}
