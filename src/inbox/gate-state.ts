import { eq } from 'drizzle-orm'
import type { Problem } from '../channels/content.ts'
import type { OutboundContent } from '../channels/events.ts'
import {
  type EntryPoint,
  FREE_ENTRY_MS,
  type OpeningLimit,
  openingsOf,
  type SendState,
  WINDOW_MS,
} from '../channels/gate.ts'
import { channels } from '../channels/schema.ts'
import type { ChannelRow } from '../channels/sender.ts'
import { isInUnitedStates } from '../channels/united-states.ts'
import { consentOf } from '../contacts/consents.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { findTemplateNamed } from '../templates/account-events.ts'
import { templateSyncs } from '../templates/schema.ts'
import type { Conversation } from './conversations.ts'
import { isInStandby } from './standby.ts'

const channelRows = rowsOf(channels)
const contactRows = rowsOf(contacts)

/** In whose name a message leaves. */
export interface SentBy {
  author: 'assistant' | 'user' | 'flow'
  /** Typed by a person here: neither by a program through the API nor by the assistant for a person to approve. */
  byHand?: boolean
  /** Part of something that offers. */
  isOffer?: boolean
}

export function channelOf(db: TenantDb, conversation: Pick<Conversation, 'channelId'>): ChannelRow {
  return channelRows.find(db, 'id = ?', conversation.channelId)!
}

/** Everything the gate asks about, as it is at this moment. */
export function gateState(
  db: TenantDb,
  conversation: Conversation,
  content: OutboundContent,
  problems: readonly Problem[],
  by: SentBy,
  now: Date,
): SendState {
  const channel = channelOf(db, conversation)
  const contact = contactRows.find(db, 'id = ?', conversation.contactId)!
  const isTemplate = content.type === 'template'
  const template = isTemplate ? templateState(db, channel, content) : undefined
  const opening = isTemplate ? openingLimit(db, channel, conversation, now) : undefined
  return {
    channel: channel.kind,
    ...by,
    kind: isTemplate ? 'template' : content.type === 'reaction' ? 'reaction' : 'message',
    problems,
    now,
    channelState: channel.state,
    channelReason: channel.stateReason,
    channelSaid: channel.stateSaid,
    pausedUntil: channel.pausedUntil,
    lastInboundAt: conversation.lastInboundAt,
    standby: isInStandby(conversation),
    optedOut: contact.optedOutAt !== null,
    marketingStopped: contact.marketingStoppedAt !== null,
    ...((isTemplate || by.isOffer) && { consent: consentOf(db, contact.id) }),
    ...(isTemplate && { inUnitedStates: isInUnitedStates(listIdentities(db, contact.id, 'whatsapp')) }),
    restricted: contact.restrictedAt !== null,
    unreachableSince: conversation.unreachableAt,
    hasHumanAgent: channel.hasHumanAgent,
    quality: channel.quality,
    ...(template && { template }),
    ...(opening && { opening }),
    // A price is for people to see; what machines send hangs on nothing of it.
    ...(by.author === 'user' &&
      channel.kind === 'whatsapp' && { entryPoint: findEntryPoint(db, conversation.id, now) }),
  }
}

function templateState(
  db: TenantDb,
  channel: ChannelRow,
  { name, language }: { name: string; language: string },
): SendState['template'] {
  if (!channel.wabaId) return undefined
  const template = findTemplateNamed(db, channel.wabaId, name, language)
  if (template) return { ...template, deleted: template.deletedAt !== null }
  const list = db.select().from(templateSyncs).where(eq(templateSyncs.wabaId, channel.wabaId)).get()
  return list?.syncedAt ? 'unknown' : undefined
}

/** Customers of the last 24 hours whom a template reached outside their window. Meta counts all numbers together. */
function openingLimit(
  db: TenantDb,
  channel: ChannelRow,
  conversation: Conversation,
  now: Date,
): OpeningLimit | undefined {
  const max = openingsOf(channel.messagingLimit)
  if (max === undefined) return undefined
  const since = now.getTime() - 24 * 3_600_000
  const row = prepared<{ used: number; own: number | null }>(
    db,
    `SELECT count(DISTINCT m.conversation_id) AS used, max(m.conversation_id = ?) AS own
     FROM conversations AS c JOIN messages AS m ON m.conversation_id = c.id
     WHERE c.last_message_at > ? AND c.channel_id IN (SELECT id FROM channels WHERE kind = 'whatsapp')
       AND m.sent_at > ? AND m.direction = 'outbound' AND m.type = 'template'
       AND m.status IN ('sending', 'unknown', 'sent', 'delivered', 'read')
       AND NOT EXISTS (SELECT 1 FROM messages AS i WHERE i.conversation_id = c.id AND i.direction = 'inbound'
         AND i.sent_at <= m.sent_at AND i.sent_at > m.sent_at - ?)`,
  ).get(conversation.id, since, since, WINDOW_MS)!
  return { max, used: row.used, hasThisOne: row.own === 1 }
}

/** The last message that an advert, a post or a page brought, while it still means something. */
export function findEntryPoint(db: TenantDb, conversationId: number, now: Date): EntryPoint | null {
  const brought = prepared<{ at: number }>(
    db,
    `SELECT sent_at AS at FROM messages WHERE conversation_id = ? AND sent_at > ? AND direction = 'inbound'
       AND json_extract(context, '$.referral') IS NOT NULL ORDER BY sent_at DESC LIMIT 1`,
  ).get(conversationId, now.getTime() - WINDOW_MS - FREE_ENTRY_MS)
  if (!brought) return null
  const answer = prepared<{ at: number | null }>(
    db,
    `SELECT min(sent_at) AS at FROM messages WHERE conversation_id = ? AND sent_at >= ? AND direction = 'outbound'
       AND type NOT IN ('event', 'reaction') AND status IN ('sent', 'delivered', 'read')`,
  ).get(conversationId, brought.at)
  return { at: new Date(brought.at), answeredAt: answer?.at ? new Date(answer.at) : null }
}
