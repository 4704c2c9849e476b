import { eq } from 'drizzle-orm'
import type { Billing, DeliveryUpdate } from '../channels/events.ts'
import { addNotice } from '../channels/notices.ts'
import { channels } from '../channels/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { say } from '../lib/said.ts'
import type { Message } from './messages.ts'
import { messages, monthlySends } from './schema.ts'

/** What a number sends for nothing in a month, since October 2026. */
export const FREE_SERVICE_MESSAGES = 1000

/** Meta's word for what it bills as the answers of an AI provider. */
const AI_PROVIDER = 'general_purpose_ai'

/** What Meta bills a message as: kept and counted once, whichever status brings it. Returns the message as it is then. */
export function noteBilling(db: TenantDb, message: Message, billing: Billing, now: Date): Message {
  if (message.billedAs !== null) return message
  db.update(messages).set({ billedAs: billing }).where(eq(messages.id, message.id)).run()
  const billed = { ...message, billedAs: billing }
  if (billed.status !== 'failed') count(db, billed, 1)
  if (billing.category === AI_PROVIDER) warnOfAiProvider(db, channelIdOf(db, message), now)
  return billed
}

/** A message that failed is not billed, and one that arrived after all is. */
export function noteOutcome(db: TenantDb, message: Message, status: Message['status']): void {
  if (message.billedAs === null || (message.status === 'failed') === (status === 'failed')) return
  count(db, message, status === 'failed' ? -1 : 1)
}

function count(db: TenantDb, message: Message, by: 1 | -1): void {
  add(db, channelIdOf(db, message), message.sentAt, message.billedAs!, by)
}

/** What somebody else sent on a number of ours. False where we have no such number. */
export function countUnknown(
  db: TenantDb,
  { channel, account, at }: Pick<DeliveryUpdate, 'channel' | 'account' | 'at'>,
  billing: Billing,
  by: 1 | -1,
): boolean {
  const own = prepared<{ id: number }>(db, 'SELECT id FROM channels WHERE kind = ? AND account = ?').get(
    channel,
    account,
  )
  if (own) add(db, own.id, at, billing, by)
  return own !== undefined
}

function add(db: TenantDb, channelId: number, at: Date, billing: Billing, by: 1 | -1): void {
  const { category, type, billable } = billing
  prepared(
    db,
    `INSERT INTO monthly_sends (channel_id, month, category, type, billable, count) VALUES (?, ?, ?, ?, ?, max(0, ?))
     ON CONFLICT (channel_id, month, category, type, billable) DO UPDATE SET count = max(0, count + ?)`,
  ).run(channelId, monthOf(at), category, type, billable ? 1 : 0, by, by)
}

/** As Meta counts: in UTC. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7)
}

function channelIdOf(db: TenantDb, message: Message): number {
  return prepared<{ id: number }>(db, 'SELECT channel_id AS id FROM conversations WHERE id = ?').get(
    message.conversationId,
  )!.id
}

function warnOfAiProvider(db: TenantDb, channelId: number, now: Date): void {
  const notice = {
    kind: AI_PROVIDER,
    severity: 'critical',
    said: [say('notice.ai_provider')],
  } as const
  addNotice(db, channelId, notice, now)
}

export interface ChannelSpending {
  channelId: number
  name: string
  /** Free-form answers of the month, and how many of them Meta does not charge. */
  service: { used: number; free: number }
  byCategory: { category: string; type: string; billable: boolean; count: number }[]
}

/** What each WhatsApp number of the business sent in a month (`2026-11`), by what Meta bills it as. */
export function monthlySpending(db: TenantDb, month: string): ChannelSpending[] {
  const rows = db.select().from(monthlySends).where(eq(monthlySends.month, month)).all()
  return db
    .select({ id: channels.id, name: channels.name })
    .from(channels)
    .where(eq(channels.kind, 'whatsapp'))
    .orderBy(channels.id)
    .all()
    .map(({ id, name }) => {
      const own = rows.filter(row => row.channelId === id && row.count > 0)
      // What an advert brought is free anyway and uses nothing up.
      const service = own.filter(row => row.category === 'service' && row.type !== 'free_entry_point')
      return {
        channelId: id,
        name,
        service: { used: service.reduce((sum, row) => sum + row.count, 0), free: FREE_SERVICE_MESSAGES },
        byCategory: own
          .map(({ category, type, billable, count }) => ({ category, type, billable, count }))
          .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1)),
      }
    })
}
