import type { Request } from 'express'
import type { Sight } from '../accounts/tenant-context.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { CardTools } from '../inbox/cards.ts'
import { type Conversation, getConversationById } from '../inbox/conversations.ts'
import type { Message } from '../inbox/messages.ts'
import { readGoods } from '../inbox/order-card.ts'
import { isSeen } from '../inbox/sight.ts'
import { templateButtons } from '../inbox/template-picker.ts'
import { readThread, type ThreadRow } from '../inbox/thread-rows.ts'
import { type ThreadItem, threadItems } from '../inbox/thread-view.ts'
import { findFile } from '../media/store.ts'
import { addressOf, type Choice, personaOf } from './personas.ts'
import type { Simulator } from './simulator.ts'
import { tappable } from './tappable.ts'

const SHOWN = 40

/** What the customer's phone shows of the conversation, and what can be done with each message there. */
export interface PhoneLine {
  item: ThreadItem
  mine: boolean
  /** Who of the business answered, in words; null for a person and for what is mine. */
  by: string | null
  providerId: string | null
  taps: string[]
}

export interface Phone {
  conversation: Conversation | undefined
  lines: PhoneLine[]
  /** Why the phone may be silent: what waits on the business's side. */
  behind: string | null
  /** The last message of the business, and the last of the customer's own: reacted to, taken back. */
  lastTheirs: string | null
  lastMine: string | null
}

export function phoneOf(
  simulator: Simulator,
  req: Request,
  channelId: number | undefined,
  choice: Choice,
): Phone {
  const { db } = req.tenant
  const id = channelId === undefined ? undefined : conversationOf(db, channelId, choice, req.sight)
  if (id === undefined)
    return { conversation: undefined, lines: [], behind: null, lastTheirs: null, lastMine: null }
  const conversation = getConversationById(db, id)
  const rows = readThread(db, id, SHOWN).rows
  const seen = rows.filter(({ message }) => arrived(message))
  const items = threadItems(seen, personaOf(choice).name, cardTools(req, seen))
  const taken = new Map(simulator.taken().map(one => [one.providerId, one]))
  const lines = items.flatMap(item => {
    const message = seen.find(row => row.message.publicId === item.id)?.message
    if (!message || item.kind !== 'message') return []
    const ours = message.providerId === null ? undefined : taken.get(message.providerId)
    const line: PhoneLine = {
      item,
      mine: message.direction === 'inbound',
      by: message.author === 'assistant' ? whoAnswered(message.evidence?.answeredBy, req) : null,
      providerId: message.providerId,
      taps: ours ? tappable(simulator.state, ours) : [],
    }
    return [line]
  })
  const last = (mine: boolean) =>
    lines.findLast(line => line.mine === mine && line.providerId !== null && !line.item.isDeleted)
      ?.providerId ?? null
  return {
    conversation,
    lines,
    behind: behindTheCounter(rows.at(-1)?.message, conversation, req),
    lastTheirs: last(false),
    lastMine: last(true),
  }
}

/** A phone shows what arrived: nothing that is queued, failed or a draft, and no note of the team's. */
function arrived({ type, direction, status }: Message): boolean {
  if (type === 'event' || type === 'note') return false
  return direction === 'inbound' || ['sent', 'delivered', 'read'].includes(status)
}

function cardTools(req: Request, rows: ThreadRow[]): CardTools {
  const { db, slug } = req.tenant
  return {
    t: req.t,
    format: req.format,
    seesNumbers: req.page.can('contacts.phone'),
    mediaUrl: id => `/t/${slug}/media/${id}`,
    goods: readGoods(db, rows),
    findFile: id => findFile(db, id),
    templateButtons: (name, language) => templateButtons(db, name, language),
  }
}

function whoAnswered(by: 'rules' | 'model' | undefined, req: Request): string | null {
  return by ? req.t(by === 'model' ? 'home.by_model' : 'home.by_rules') : null
}

function behindTheCounter(
  last: Message | undefined,
  conversation: Conversation,
  req: Request,
): string | null {
  if (!last) return null
  if (conversation.drafts > 0) return req.t('simulator.draft_waits')
  if (conversation.lastStatus === 'failed') return req.t('simulator.failed')
  if (conversation.handledBy === 'person' && conversation.waitingSince) return req.t('simulator.person')
  if (conversation.turnDueAt) return req.t('simulator.thinking')
  return null
}

export function conversationOf(
  db: TenantDb,
  channelId: number,
  choice: Choice,
  sight: Sight,
): number | undefined {
  return prepared<{ id: number }>(
    db,
    `SELECT c.id FROM conversations AS c JOIN contact_identities AS i ON i.contact_id = c.contact_id
     WHERE c.channel_id = ? AND i.channel = ? AND i.value = ? AND ${isSeen('c')}`,
  ).get(channelId, choice.kind, addressOf(choice), sight)?.id
}
