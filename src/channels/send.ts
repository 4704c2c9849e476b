import type { Identity, OutboundContent, SendOutcome } from './events.ts'
import { fields, idText, list } from './fields.ts'
import {
  type ChannelConnection,
  callGraph,
  type GraphAnswer,
  type GraphDeps,
  type GraphRequest,
} from './graph.ts'
import { instagramMessage, instagramPath } from './instagram/send.ts'
import { messengerMessage, messengerPath } from './messenger/send.ts'
import { whatsappIdentities } from './whatsapp/identities.ts'
import { whatsappMessage, whatsappRead } from './whatsapp/send.ts'

const MESSAGES = { whatsapp: whatsappMessage, messenger: messengerMessage, instagram: instagramMessage }

/**
 * Hands one message to Meta, once. `attemptId` travels with it and comes back in a status or echo. Whoever calls has
 * committed the attempt before and asked the gate.
 */
export async function sendMessage(
  deps: GraphDeps,
  connection: ChannelConnection,
  recipient: readonly Identity[],
  content: OutboundContent,
  attemptId: string,
  signal?: AbortSignal,
): Promise<SendOutcome> {
  const request = MESSAGES[connection.kind](connection, recipient, content, attemptId)
  if (!request) {
    return { outcome: 'refused', code: 'no_recipient', details: 'no id that can be written to', act: 'stop' }
  }
  const answer = await callGraph(deps, connection, request, {
    why: 'send a message',
    ...(signal && { signal }),
  })
  return answer.outcome === 'ok' ? accepted(answer.body, content, attemptId) : answer
}

function accepted(body: Record<string, unknown>, content: OutboundContent, attemptId: string): SendOutcome {
  // Where a reaction is an action, Meta gives it no id of its own.
  const ownId = content.type === 'reaction' && idText(body.recipient_id) ? `reaction:${attemptId}` : undefined
  const providerId = idText(fields(list(body.messages)[0]).id) ?? idText(body.message_id) ?? ownId
  if (!providerId) return { outcome: 'unknown', details: 'Meta took the message without giving it an id' }
  const { wa_id, user_id, parent_user_id } = fields(list(body.contacts)[0])
  const recipientIdentities = whatsappIdentities([wa_id, user_id, parent_user_id])
  return { outcome: 'accepted', providerId, ...(recipientIdentities.length > 0 && { recipientIdentities }) }
}

/** Tells the customer that his message was seen, and with `typing` that an answer is being written. Best effort. */
export async function markRead(
  deps: GraphDeps,
  connection: ChannelConnection,
  recipient: readonly Identity[],
  lastProviderId: string,
  options: { typing?: boolean; signal?: AbortSignal } = {},
): Promise<GraphAnswer['outcome']> {
  for (const request of readRequests(connection, recipient, lastProviderId, options.typing ?? false)) {
    const call = {
      why: options.typing ? 'show typing' : 'mark as read',
      ...(options.signal && { signal: options.signal }),
    }
    const { outcome } = await callGraph(deps, connection, request, call)
    if (outcome !== 'ok') return outcome
  }
  return 'ok'
}

function readRequests(
  connection: ChannelConnection,
  recipient: readonly Identity[],
  lastProviderId: string,
  typing: boolean,
): GraphRequest[] {
  if (connection.kind === 'whatsapp') return [whatsappRead(connection, lastProviderId, typing)]
  const [path, kind] =
    connection.kind === 'messenger'
      ? [messengerPath(connection), 'psid']
      : [instagramPath(connection), 'igsid']
  const id = recipient.find(identity => identity.kind === kind)?.value
  if (!id) return []
  const actions = typing ? ['mark_seen', 'typing_on'] : ['mark_seen']
  return actions.map(name => ({
    method: 'POST',
    path,
    body: { recipient: { id }, sender_action: name },
  }))
}
