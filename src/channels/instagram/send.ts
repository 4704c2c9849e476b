import type { Identity, OutboundContent } from '../events.ts'
import type { ChannelConnection, GraphRequest } from '../graph.ts'
import { messagingBody } from '../messaging-message.ts'

/** A message to a customer of ours; undefined when none of his ids can be written to, or Instagram has no such kind. */
export function instagramMessage(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
): GraphRequest | undefined {
  const id = recipient.find(identity => identity.kind === 'igsid')?.value
  const body = messagingBody('instagram', content, attemptId)
  if (!id || !body) return undefined
  const isReaction = content.type === 'reaction'
  const kind = content.humanAgent
    ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    : connection.login !== 'instagram' && { messaging_type: 'RESPONSE' } // The page's edge is Messenger's.
  return {
    method: 'POST',
    path: instagramPath(connection),
    body: {
      recipient: { id },
      ...(!isReaction && kind),
      ...body,
      ...(content.replyTo && !isReaction && { reply_to: { mid: content.replyTo } }),
    },
  }
}

/** With Facebook Login the linked page sends for the account. */
export function instagramPath(connection: ChannelConnection): string {
  const sender = connection.login === 'instagram' ? connection.account : (connection.pageId ?? 'me')
  return `${encodeURIComponent(sender)}/messages`
}
