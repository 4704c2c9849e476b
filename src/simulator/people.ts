import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import { echoPayload, PAGE_INBOX_APP } from './echoes.ts'
import { inboundPayload } from './inbound.ts'
import { accountNamed, customerOf, newProviderId, type TakenMessage } from './state.ts'
import type { World } from './world.ts'

export interface CustomerMessage {
  channel: ChannelKind
  account: string
  /** Phone digits, PSID or IGSID. */
  from: string
  text?: string
  /** Instead of a text: the message's own fields (`{type:'image', image:{…}}`, `{attachments:[…]}`). */
  content?: Fields
  name?: string
  username?: string
  /** A WhatsApp user with a username: no number in any webhook. */
  hidesPhone?: boolean
  replyTo?: string
  at?: Date
}

/** What people do: customers who write, and somebody of the business who answers by another hand. */
export function createPeople({ state, clock, post }: World) {
  return {
    /** A customer writes: the webhook is signed and delivered. Answers with Meta's id and how it was received. */
    async customerSends(message: CustomerMessage): Promise<{ providerId: string; status: number }> {
      const account = accountNamed(state, message.channel, message.account)
      const customer = customerOf(state, account, message.from)
      customer.name = message.name ?? customer.name
      customer.username = message.username ?? customer.username
      customer.hidesPhone = message.hidesPhone ?? customer.hidesPhone
      const at = message.at ?? clock.now()
      if (!customer.lastWroteAt || customer.lastWroteAt < at) customer.lastWroteAt = at
      const providerId = newProviderId(message.channel)
      const { text, content, replyTo, channel } = message
      state.messages.set(providerId, {
        providerId,
        channel,
        account: account.account,
        customer: customer.id,
        direction: 'inbound',
        at,
        type: typeof content?.type === 'string' ? content.type : 'text',
      })
      const said = {
        providerId,
        at,
        ...(text !== undefined && { text }),
        ...(content && { content }),
        ...(replyTo && { replyTo }),
      }
      return { providerId, status: await post(account, inboundPayload(account, customer, said)) }
    },
    /** Somebody of the business answers in the phone app or in Meta's inbox. */
    async businessSends(message: {
      channel: ChannelKind
      account: string
      to: string
      text: string
    }): Promise<TakenMessage> {
      const account = accountNamed(state, message.channel, message.account)
      const customer = customerOf(state, account, message.to)
      const sent: TakenMessage = {
        channel: message.channel,
        account: message.account,
        customer: customer.id,
        providerId: newProviderId(message.channel),
        text: message.text,
        callbackData: undefined,
        at: clock.now(),
        type: 'text',
        content: {},
        category: 'service',
      }
      await post(account, echoPayload(account, customer, sent, PAGE_INBOX_APP))
      return sent
    },
    /** The customer blocks the business, or lets it in again. */
    block(channel: ChannelKind, account: string, customer: string, blocked = true): void {
      customerOf(state, accountNamed(state, channel, account), customer).blocked = blocked
    },
  }
}
