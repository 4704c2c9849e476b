import type { Fields } from '../channels/fields.ts'

export interface CustomerFile {
  kind: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'
  bytes: Uint8Array
  mime: string
  name?: string
  caption?: string
}

/** What a customer can do. Messages are named by Meta's ids, buttons by their id, payload or title. */
export type CustomerAct =
  | { act: 'text'; text: string }
  | { act: 'file'; file: CustomerFile }
  /** A file that Meta itself could not take. */
  | { act: 'broken_file'; kind: CustomerFile['kind'] }
  | { act: 'location'; latitude: number; longitude: number; name?: string; address?: string }
  | { act: 'contacts'; contacts: Fields[]; asked?: boolean }
  | { act: 'order'; catalogId: string; items: OrderedItem[]; text?: string }
  | { act: 'ask_product'; text: string; catalogId: string; productId: string }
  /** An empty emoji takes it back. */
  | { act: 'react'; to: string; emoji: string }
  | { act: 'edit'; message: string; text: string; edits?: number }
  | { act: 'unsend'; message: string }
  | { act: 'tap'; message: string; button: string }
  | { act: 'flow'; message: string; response: Fields | string }
  | { act: 'come_by_ad'; text: string; ad?: Fields }
  | { act: 'answer_story'; text: string; story: { id: string; url: string } }
  | { act: 'mention_in_story'; url: string }
  | { act: 'share_post'; url: string; title?: string }
  | { act: 'heart' }
  | { act: 'postback'; title: string; payload: string; referral?: Fields }
  | { act: 'referral'; ref: string; source?: string; more?: Fields }
  | { act: 'optin'; more: Fields }
  | { act: 'unsupported'; code?: number; kind?: string; details?: string }
  | { act: 'comment'; text: string; on: string }
  | { act: 'call'; event?: 'connect' | 'terminate'; status?: string; seconds?: number }
  | { act: 'change_number'; to: string }
  | { act: 'change_user_id'; isSilent?: boolean }
  | { act: 'change_identity' }
  | { act: 'stop_marketing' }
  | { act: 'resume_marketing' }
  /** Reads everything up to this message. */
  | { act: 'read'; message: string }

export interface OrderedItem {
  productId: string
  quantity: number
  /** In the currency's own unit, as Meta writes it. */
  price: number
  currency: string
}

/** What does not count as having written: it opens no window. */
export const SILENT_ACTS: readonly CustomerAct['act'][] = [
  'react',
  'edit',
  'unsend',
  'read',
  'comment',
  'optin',
  'change_number',
  'change_user_id',
  'change_identity',
  'stop_marketing',
  'resume_marketing',
]

export function cannot(channel: string, act: CustomerAct['act']): Error {
  return new Error(`nobody can do “${act}” on ${channel}`)
}
