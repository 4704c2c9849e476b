import { z } from 'zod'
import { windowClosesAt } from '../channels/gate.ts'
import { handleOf, listIdentities } from '../contacts/contacts.ts'
import type { TenantDb } from '../db/database.ts'
import type { ConversationRow } from '../inbox/conversations.ts'
import { channelKind, id, moment } from './schemas.ts'

export const conversationView = z
  .object({
    id,
    channel: z.object({ id, kind: channelKind, name: z.string() }),
    contact: z.object({
      id,
      name: z.string().nullable(),
      handle: z.string().meta({ description: 'Phone number, @name, or the channel’s own id' }),
    }),
    status: z.enum(['open', 'snoozed', 'done']),
    handledBy: z.enum(['assistant', 'person', 'flow']),
    lastMessageAt: moment,
    unread: z.int(),
    windowClosesAt: moment.nullable().meta({ description: 'Until when free-form messages may be sent' }),
  })
  .meta({ id: 'Conversation' })

export function toConversationView(db: TenantDb, row: ConversationRow): z.infer<typeof conversationView> {
  const identities = listIdentities(db, row.contactId, row.channelKind)
  return {
    id: row.publicId,
    channel: { id: row.channelPublicId, kind: row.channelKind, name: row.channelName },
    contact: {
      id: row.contactPublicId,
      name: row.contactName,
      handle: handleOf({ username: row.contactUsername }, identities),
    },
    status: row.status,
    handledBy: row.handledBy,
    lastMessageAt: row.lastMessageAt.toISOString(),
    unread: row.unread,
    windowClosesAt: windowClosesAt(row.channelKind, row.lastInboundAt)?.toISOString() ?? null,
  }
}
