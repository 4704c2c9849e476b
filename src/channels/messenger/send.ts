import type { Identity, OutboundContent } from '../events.ts'
import type { ChannelConnection, GraphRequest } from '../graph.ts'

/** A message to a customer of ours; undefined when none of his ids can be written to. */
export function messengerMessage(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
): GraphRequest | undefined {
  const id = recipient.find(identity => identity.kind === 'psid')?.value
  if (!id || content.type !== 'text') return undefined
  return {
    method: 'POST',
    path: pathOf(connection),
    body: {
      recipient: { id },
      ...(content.humanAgent
        ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
        : { messaging_type: 'RESPONSE' }),
      message: { text: content.text, metadata: attemptId },
    },
  }
}

export type SenderAction = 'mark_seen' | 'typing_on' | 'typing_off'

export function messengerAction(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  action: SenderAction,
): GraphRequest | undefined {
  const id = recipient.find(identity => identity.kind === 'psid')?.value
  return id
    ? { method: 'POST', path: pathOf(connection), body: { recipient: { id }, sender_action: action } }
    : undefined
}

function pathOf(connection: ChannelConnection): string {
  return `${encodeURIComponent(connection.account)}/messages`
}
