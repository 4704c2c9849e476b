/** What Meta's webhooks mean to us. `channels` speaks Meta and knows no conversation; `inbox` stores these. */

export type ChannelKind = 'whatsapp' | 'instagram' | 'messenger'

export type IdentityKind = 'phone' | 'bsuid' | 'parent_bsuid' | 'psid' | 'igsid'

export interface Identity {
  kind: IdentityKind
  value: string
}

export interface Sender {
  /** Strongest first; at least one. A WhatsApp number may be missing. */
  identities: Identity[]
  /** Chosen by the customer: hostile text. */
  name?: string
  /** Display data, never a key: it can be released and taken by somebody else. */
  username?: string
}

/** A message a customer sent. */
export interface InboundMessage {
  kind: 'inbound'
  channel: ChannelKind
  /** Phone number id, Instagram account id or page id. */
  account: string
  /** Meta's id; where there is none, a composite key that is the same for every repeat. */
  providerId: string
  sender: Sender
  /** Meta's event time. */
  sentAt: Date
  /** The channel's own word: text, image, audio, location, unsupported… */
  type: string
  /** Body, caption, button title; null where there are no words. */
  text: string | null
  /** Meta's id of the message this one answers. */
  replyTo?: string
  /** The element as Meta sent it, kept for every type but plain text. */
  payload?: unknown
  /** Another app holds the thread (standby): shown, never answered. */
  standby?: boolean
  /** False for kinds that are never answered automatically (reactions, system events, edits…). */
  answerable: boolean
  /** False where it neither opens nor extends the customer service window (reactions, edits, system events). */
  opensWindow: boolean
  /** What it does to another message, for kinds that are no message of their own. */
  about?: MessageChange
  /** The ids of the sender from then on: he changed his number. The ones in `sender` are the old ones. */
  becomes?: Identity[]
  /** Pictures, voice notes and files that come with it, in order. */
  attachments?: InboundAttachment[]
  context?: MessageContext
  /** From the time before the account was connected: kept with its old time, and nothing follows from it. */
  history?: boolean
}

/** A file as Meta announces it: by WhatsApp's media id, or by an address that lives for minutes. */
export interface InboundAttachment {
  kind: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'
  providerMediaId?: string
  url?: string
  mime?: string
  /** Hex. */
  sha256?: string
  /** What the sender called it: hostile text. */
  name?: string
  bytes?: number
  /** Meta could not take it from the customer: its number and words. */
  failure?: { code: string; details: string }
}

/** What stands around a message: what it answers to beyond another message. */
export interface MessageContext {
  /** An advert, a post or a link the customer came from. */
  referral?: unknown
  /** The product the customer asks about. */
  product?: unknown
  /** The story that is mentioned or answered. */
  story?: unknown
  /** A post or a reel that was passed on. */
  shared?: unknown
  forwarded?: boolean
}

/** What Meta says it charges a message as. New words of Meta's are taken as they come. */
export interface Billing {
  category: string
  type: string
  billable: boolean
}

/** A reaction, an edit or a deletion: `text` then holds the emoji or the new words, null where they are gone. */
export interface MessageChange {
  change: 'reaction' | 'edit' | 'delete'
  providerId: string
  /** The number of an edit, where Meta counts them. */
  version?: number
}

/** A message that left from the business by another hand: the phone app, Meta's inbox, or an echo of ours. */
export interface Echo {
  kind: 'echo'
  channel: ChannelKind
  account: string
  providerId: string
  recipient: Sender
  sentAt: Date
  type: string
  text: string | null
  /** Our attempt id, where the channel gives it back (Messenger `metadata`). */
  attemptId?: string
  appId?: string
  /** Meta's id of the message this one answers. */
  replyTo?: string
  attachments?: InboundAttachment[]
  context?: MessageContext
  payload?: unknown
  /** An echo of a reaction, an edit or a deletion made by hand. */
  about?: MessageChange
  standby?: boolean
  /** From the time before the account was connected, with what became of it. */
  history?: boolean
  status?: DeliveryUpdate['status']
}

/** What became of messages we sent. Either names ids or, on Messenger, everything up to a moment. */
export interface DeliveryUpdate {
  kind: 'status'
  channel: ChannelKind
  account: string
  status: 'sent' | 'delivered' | 'read' | 'failed'
  providerIds: string[]
  /** Everything we sent this person up to then has this status. */
  watermark?: Date
  recipient?: Sender
  /** Our attempt id as echoed in `biz_opaque_callback_data`. */
  attemptId?: string
  at: Date
  failure?: { code: string; details: string }
  pricing?: Billing
}

/** Understood enough to be kept, with nothing to show in a conversation (account events, unknown fields). */
export interface AccountEvent {
  kind: 'account'
  channel: ChannelKind
  account: string
  field: string
  /** The same for every repeat. */
  providerId: string
  at: Date
  payload: unknown
  /** The WhatsApp business account it came through. */
  waba?: string
  /** The customer it is about. */
  person?: Sender
}

export type ChannelEvent = InboundMessage | Echo | DeliveryUpdate | AccountEvent

/** One element of a webhook, as small as Meta's batching lets us cut it, with the account it belongs to. */
export interface WebhookElement {
  channel: ChannelKind
  /** Phone number id, page id, Instagram account id; the id in `waba` where an event names no number. */
  account: string
  /** The WhatsApp business account, which account-level events are about. */
  waba?: string
  /** JSON of one `change` or one `messaging` entry; parsed again when the journal is applied. */
  body: unknown
}

/** What every kind of message may carry. */
interface Outbound {
  /** Meta's id of the message this one answers. */
  replyTo?: string
  /** Written by a person, after 24 h, where the tenant has the feature. Never set on what a machine wrote. */
  humanAgent?: boolean
}

export interface OutboundText extends Outbound {
  type: 'text'
  text: string
}

/** A stored file of the tenant's. `providerMediaId` is set just before sending, when Meta has it. */
export interface OutboundMedia extends Outbound {
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker'
  /** Public id of the stored file. */
  fileId: string
  mime: string
  name?: string
  caption?: string
  /** Shown as a voice note. */
  voice?: boolean
  providerMediaId?: string
}

/** Buttons, lists, links, products, a question for the location: WhatsApp's own shape, translated for the others. */
export interface OutboundInteractive extends Outbound {
  type: 'interactive'
  interactive: Interactive
}

export type InteractiveHeader =
  | { type: 'text'; text: string }
  | { type: 'image' | 'video' | 'document'; fileId: string; mime: string; providerMediaId?: string }

interface InteractiveFrame {
  header?: InteractiveHeader
  body: { text: string }
  footer?: { text: string }
}

export type Interactive =
  | (InteractiveFrame & {
      type: 'button'
      action: { buttons: { type: 'reply'; reply: { id: string; title: string } }[] }
    })
  | (InteractiveFrame & {
      type: 'list'
      action: {
        button: string
        sections: { title?: string; rows: { id: string; title: string; description?: string }[] }[]
      }
    })
  | (InteractiveFrame & {
      type: 'cta_url'
      action: { name: 'cta_url'; parameters: { display_text: string; url: string } }
    })
  | (InteractiveFrame & { type: 'location_request_message'; action: { name: 'send_location' } })
  | (Omit<InteractiveFrame, 'body'> & {
      type: 'product'
      body?: { text: string }
      action: { catalog_id: string; product_retailer_id: string }
    })
  | (InteractiveFrame & {
      type: 'product_list'
      action: {
        catalog_id: string
        sections: { title: string; product_items: { product_retailer_id: string }[] }[]
      }
    })
  /** The whole catalogue, with one product's picture. */
  | (InteractiveFrame & {
      type: 'catalog_message'
      action: { name: 'catalog_message'; parameters?: { thumbnail_product_retailer_id?: string } }
    })
  | (InteractiveFrame & { type: 'flow'; action: { name: 'flow'; parameters: FlowParameters } })
  | (InteractiveFrame & { type: 'carousel'; action: { cards: CarouselCard[] } })

/** A form of Meta's, filled in inside WhatsApp. */
export interface FlowParameters {
  flow_message_version: '3'
  flow_id?: string
  flow_name?: string
  flow_cta: string
  /** Comes back with the answers; unguessable. Made here where none is given. */
  flow_token?: string
  flow_action?: 'navigate' | 'data_exchange'
  flow_action_payload?: Record<string, unknown>
  mode?: 'draft' | 'published'
}

interface CardFrame {
  card_index?: number
  header: Exclude<InteractiveHeader, { type: 'text' }>
  body?: { text: string }
}

export type CarouselCard =
  | (CardFrame & {
      type: 'cta_url'
      action: { name: 'cta_url'; parameters: { display_text: string; url: string } }
    })
  | (CardFrame & {
      type: 'button'
      action: { buttons: { type: 'reply'; reply: { id: string; title: string } }[] }
    })
  | {
      type: 'product'
      card_index?: number
      action: { catalog_id: string; product_retailer_id: string }
    }

export interface OutboundTemplate extends Outbound {
  type: 'template'
  name: string
  /** Meta's code: `pt_BR`. */
  language: string
  /** Values in Meta's shape; media in headers by `fileId` until it is uploaded. */
  components: TemplateValues[]
}

export interface TemplateValues {
  type: 'header' | 'body' | 'button' | 'carousel' | 'limited_time_offer'
  sub_type?: string
  index?: string
  parameters?: Record<string, unknown>[]
  cards?: { card_index: number; components: TemplateValues[] }[]
}

export interface OutboundLocation extends Outbound {
  type: 'location'
  latitude: number
  longitude: number
  name?: string
  address?: string
}

/** People to pass on. WhatsApp only. */
export interface OutboundContacts extends Outbound {
  type: 'contacts'
  contacts: {
    name: { formatted_name: string; [part: string]: string }
    phones?: { phone: string; type?: string; wa_id?: string }[]
    [field: string]: unknown
  }[]
}

/** Cards side by side. Messenger and Instagram only. */
export interface OutboundGeneric extends Outbound {
  type: 'generic'
  elements: GenericElement[]
}

export interface GenericElement {
  title: string
  subtitle?: string
  image_url?: string
  default_action?: { type: 'web_url'; url: string }
  buttons?: (
    | { type: 'web_url'; title: string; url: string }
    | { type: 'postback' | 'phone_number'; title: string; payload: string }
  )[]
}

/** An empty emoji takes it back. */
export interface OutboundReaction extends Outbound {
  type: 'reaction'
  /** Meta's id of the message it is for. */
  target: string
  emoji: string
}

export type OutboundContent =
  | OutboundText
  | OutboundMedia
  | OutboundInteractive
  | OutboundTemplate
  | OutboundLocation
  | OutboundContacts
  | OutboundGeneric
  | OutboundReaction

/** How a send ended, as far as we can know. */
export type SendOutcome =
  | { outcome: 'accepted'; providerId: string; recipientIdentities?: Identity[] }
  /** Meta said no: `act` is what its error table says to do. */
  | {
      outcome: 'refused'
      code: string
      subcode?: string
      details: string
      act: 'retry' | 'stop' | 'channel' | 'correct'
      retryAfterMs?: number
    }
  /** The request never left (connection refused, DNS): safe to try again. */
  | { outcome: 'not_sent'; details: string }
  /** The request left and no answer came: it may or may not have been delivered. Never sent again by itself. */
  | { outcome: 'unknown'; details: string }
