import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import { type CustomerAct, SILENT_ACTS } from './customer-acts.ts'
import { echoPayload, PAGE_INBOX_APP } from './echoes.ts'
import { contactOf, fromCustomer, fromOf, messagingEvent, seconds, whatsappEvent } from './envelopes.ts'
import { forgetOld } from './forget.ts'
import { messagingAct } from './messaging/acts.ts'
import { spendRate } from './rates.ts'
import {
  accountKey,
  accountNamed,
  type Customer,
  customerOf,
  newProviderId,
  phoneOf,
  type SimulatedAccount,
  type TakenMessage,
} from './state.ts'
import { type Scene, whatsappAct } from './whatsapp/acts.ts'
import type { World } from './world.ts'

/** Who does something, where, and how it looks from outside. */
export interface Who {
  channel: ChannelKind
  account: string
  /** Phone digits, PSID or IGSID. */
  from: string
  name?: string
  username?: string
  /** A WhatsApp user with a username: no number in any webhook. */
  hidesPhone?: boolean
  replyTo?: string
  forwarded?: 'once' | 'often'
  at?: Date
}

export interface CustomerMessage extends Who {
  text?: string
  /** Instead of a text: the message's own fields (`{type:'image', image:{…}}`, `{attachments:[…]}`). */
  content?: Fields
}

/** Meta's id of what happened, and how its webhook was received. */
export interface Done {
  providerId: string
  status: number
}

/** What people do: customers who write, and somebody of the business who answers by another hand. */
export function createPeople({ state, clock, post, origin }: World) {
  function enter(who: Who): { account: SimulatedAccount; customer: Customer; at: Date } {
    const account = accountNamed(state, who.channel, who.account)
    const customer = customerOf(state, account, who.from)
    customer.name = who.name ?? customer.name
    customer.username = who.username ?? customer.username
    customer.hidesPhone = who.hidesPhone ?? customer.hidesPhone
    return { account, customer, at: who.at ?? clock.now() }
  }

  function keep(scene: Pick<Scene, 'account' | 'customer' | 'providerId' | 'at'>, type: string): void {
    const { account, customer, providerId, at } = scene
    const { channel } = account
    state.messages.set(providerId, {
      providerId,
      channel,
      account: account.account,
      customer: customer.id,
      direction: 'inbound',
      at,
      type,
    })
    forgetOld(state, clock.now())
    // What a number receives counts for its throughput.
    spendRate(state, `second ${accountKey(account)}`, Number.POSITIVE_INFINITY, 1_000, clock.now())
  }

  function opens(customer: Customer, at: Date): void {
    if (!customer.lastWroteAt || customer.lastWroteAt < at) customer.lastWroteAt = at
  }

  return {
    /** A customer writes: the webhook is signed and delivered. */
    async customerSends(message: CustomerMessage): Promise<Done> {
      const { text, content, ...who } = message
      if (content === undefined) return this.customerDoes(who, { act: 'text', text: text ?? '' })
      const { account, customer, at } = enter(who)
      const providerId = newProviderId(account.channel)
      opens(customer, at)
      keep({ account, customer, providerId, at }, typeof content.type === 'string' ? content.type : 'file')
      const payload = rawMessage(account, customer, { providerId, at, content, replyTo: who.replyTo })
      return { providerId, status: await post(account, payload) }
    },

    /** Anything a customer can do. Throws where nobody can do it on that channel. */
    async customerDoes(who: Who, act: CustomerAct): Promise<Done> {
      const { account, customer, at } = enter(who)
      const providerId = newProviderId(account.channel)
      const scene: Scene = {
        state,
        account,
        customer,
        providerId,
        at,
        origin: origin(),
        ...(who.replyTo !== undefined && { replyTo: who.replyTo }),
        ...(who.forwarded && { forwarded: who.forwarded }),
      }
      const payload = account.channel === 'whatsapp' ? whatsappAct(scene, act) : messagingAct(scene, act)
      if (act.act === 'unsend') {
        const target = state.messages.get(act.message)
        if (target) target.deleted = true
      }
      if (act.act === 'come_by_ad') customer.cameByAdAt = at
      if (!SILENT_ACTS.includes(act.act)) opens(customer, at)
      keep(scene, act.act === 'react' ? 'reaction' : act.act)
      return { providerId, status: await post(account, payload) }
    },

    /** Somebody of the business answers in the phone app or in Meta's inbox. */
    async businessSends(message: {
      channel: ChannelKind
      account: string
      to: string
      text: string
      /** Another kind than words, in the channel's own fields. */
      type?: string
      content?: Fields
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
        type: message.type ?? 'text',
        content: message.content ?? {},
        category: 'service',
      }
      state.messages.set(sent.providerId, {
        providerId: sent.providerId,
        channel: sent.channel,
        account: sent.account,
        customer: sent.customer,
        direction: 'outbound',
        at: sent.at,
        type: sent.type,
      })
      await post(account, echoPayload(account, customer, sent, PAGE_INBOX_APP))
      return sent
    },

    /** The customer blocks the business, or lets it in again. */
    block(channel: ChannelKind, account: string, customer: string, blocked = true): void {
      customerOf(state, accountNamed(state, channel, account), customer).blocked = blocked
    },
  }
}

function rawMessage(
  account: SimulatedAccount,
  customer: Customer,
  said: { providerId: string; at: Date; content: Fields; replyTo: string | undefined },
): Fields {
  const { providerId, at, content, replyTo } = said
  const standby = customer.heldBy !== undefined
  if (account.channel !== 'whatsapp') {
    const message = { mid: providerId, ...content, ...(replyTo && { reply_to: { mid: replyTo } }) }
    return messagingEvent(account, at, { ...fromCustomer(account, customer), message }, standby)
  }
  const message = {
    ...fromOf(customer),
    id: providerId,
    timestamp: seconds(at),
    ...content,
    ...(replyTo && { context: { from: phoneOf(account), id: replyTo } }),
  }
  const value = { contacts: [contactOf(customer)], messages: [message] }
  return whatsappEvent(account, at, standby ? 'standby' : 'messages', value)
}
