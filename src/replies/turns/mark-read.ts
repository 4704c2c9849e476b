import { eq } from 'drizzle-orm'
import { channels } from '../../channels/schema.ts'
import { listIdentities } from '../../contacts/contacts.ts'
import type { TenantDb } from '../../db/database.ts'
import type { OpenTurn, RespondDeps } from './open-turn.ts'

/** Shows the customer that the newest message of the turn was read, and that an answer is being typed. It may fail. */
export async function markRead(
  deps: RespondDeps,
  tenantId: string,
  db: TenantDb,
  open: OpenTurn,
  options: { typing: boolean; signal: AbortSignal },
): Promise<void> {
  const channel = db.select().from(channels).where(eq(channels.id, open.conversation.channelId)).get()
  const newest = open.messages.findLast(message => message.providerId !== null)
  if (!channel || !newest?.providerId) return
  const recipient = listIdentities(db, open.conversation.contactId, channel.kind, channel.account).map(
    row => ({
      kind: row.kind,
      value: row.value,
    }),
  )
  await deps.sender.markRead(tenantId, channel, recipient, newest.providerId, options).catch(() => undefined)
}
