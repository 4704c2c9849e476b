import type { Request } from 'express'
import { windowClosesAt } from '../channels/gate.ts'
import { handleOf, hiddenNumber, listIdentities } from '../contacts/contacts.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { textQuery } from '../web/params.ts'
import {
  COUNT_CAP,
  type ConversationRow,
  countViews,
  listConversations,
  VIEWS,
  type View,
} from './conversations.ts'
import { clock as clockText } from './file-card.ts'
import { iconOfKind, kindLabel } from './kinds.ts'
import { findMessageById } from './messages.ts'
import { type Hits, hasUnindexed, indexSomeMessages, searchMessages } from './search.ts'
import { isInStandby } from './standby.ts'
import { reasonText } from './thread-events.ts'

const PAGE_SIZE = 50
const INDEX_MS = 250

/** Everything the list of conversations shows. */
export async function listData(deps: { clock: Clock }, req: Request, current?: string) {
  const { db } = req.tenant
  const asked = textQuery(req, 'view', 20)
  const view: View = VIEWS.find(known => known === asked) ?? 'all'
  const q = textQuery(req, 'q', 100)
  const cursor = textQuery(req, 'cursor', 60)
  const now = deps.clock.now()
  const hits = q ? await search(db, q) : undefined
  const { items, next } = listConversations(db, {
    view,
    sight: req.sight,
    userId: req.user.id,
    limit: PAGE_SIZE,
    hidesNumbers: !req.page.can('contacts.phone'),
    ...(q && { q, saidIn: [...hits!.keys()] }),
    ...(cursor && { cursor }),
  })
  const counts = countViews(db, req.user.id, req.sight)
  const lasts = readLasts(
    db,
    items.map(row => row.id),
  )
  return {
    currentView: view,
    q,
    next,
    current: current ?? textQuery(req, 'current', 40),
    views: ['all' as const, ...VIEWS.filter(name => name !== 'all')].map(name => ({
      name,
      count: counts[name] >= COUNT_CAP ? `${COUNT_CAP - 1}+` : counts[name] || '',
    })),
    rows: items.map(row => ({
      ...listRow(row, lasts.get(row.id), now, req),
      ...hitOf(hits?.get(row.id), req),
    })),
  }
}

/** What came since the last search is put into the index first; of very much, as much as a page can wait for. */
async function search(db: TenantDb, q: string): Promise<Hits> {
  const end = performance.now() + INDEX_MS
  while (hasUnindexed(db) && performance.now() < end) await write(db, () => indexSomeMessages(db))
  return searchMessages(db, q)
}

/** Where in the conversation it was said. */
function hitOf(id: number | undefined, req: Request) {
  const message = id === undefined ? undefined : findMessageById(req.tenant.db, id)
  if (!message) return {}
  const file = prepared<{ name: string | null }>(
    req.tenant.db,
    'SELECT name FROM attachments WHERE message_id = ? AND name IS NOT NULL ORDER BY position LIMIT 1',
  ).get(message.id)
  return {
    at: message.publicId,
    who: null,
    snippet: (message.text ?? file?.name ?? '').replace(/\s+/g, ' ').slice(0, 140),
    icon: message.type === 'text' ? null : iconOfKind(message.type),
  }
}

/** The newest message of a conversation, as far as the list shows it. */
interface Last {
  type: string
  durationMs: number | null
}

function readLasts(db: TenantDb, ids: number[]): Map<number, Last> {
  const statement = prepared<{
    type: string
    kind: string | null
    durationMs: number | null
  }>(
    db,
    `SELECT m.type, a.kind, f.duration_ms AS durationMs
     FROM (SELECT id, type FROM messages WHERE conversation_id = ? AND type <> 'event'
             AND status <> 'cancelled' ORDER BY sent_at DESC, id DESC LIMIT 1) AS m
     LEFT JOIN attachments AS a ON a.message_id = m.id AND a.position = 0
     LEFT JOIN media_files AS f ON f.id = a.file_id`,
  )
  return new Map(
    ids.flatMap(id => {
      const row = statement.get(id)
      if (!row) return []
      const { kind, durationMs } = row
      const type = kind !== null && ['audio', 'voice'].includes(kind) ? kind : row.type
      return [[id, { type, durationMs }]]
    }),
  )
}

function listRow(row: ConversationRow, last: Last | undefined, now: Date, req: Request) {
  const name = nameOf(req, row)
  return {
    id: row.publicId,
    name,
    initials: initialsOf(name),
    channel: row.channelKind,
    when: req.format.when(row.lastMessageAt, now),
    time: row.lastMessageAt.toISOString(),
    unread: row.unread > 0,
    ...lastWordsOf(row, req, last?.durationMs ?? null),
    icon: last && last.type !== 'text' ? iconOfKind(last.type) : null,
    badge: isInStandby(row)
      ? { tone: 'is-info', icon: 'info', text: req.t('badge.standby') }
      : badgeOf(row, now, req),
  }
}

/** The first letters of the first two words: what stands in for a face. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = words.slice(0, 2).map(word => [...word][0]!.toLocaleUpperCase())
  return letters.join('') || '?'
}

export function nameOf(req: Request, row: ConversationRow): string {
  if (row.contactName) return row.contactName
  if (row.contactUsername) return `@${row.contactUsername.replace(/^@/, '')}`
  const identities = listIdentities(req.tenant.db, row.contactId, row.channelKind)
  const handle = handleOf({ username: null }, identities)
  if (handle.startsWith('+')) return req.page.can('contacts.phone') ? handle : hiddenNumber(handle)
  // Meta's scoped ids mean nothing to anybody; their end tells two nameless customers apart.
  return handle === ''
    ? req.t('inbox.no_name')
    : `${req.t(`channel.${row.channelKind}`)} ·${handle.slice(-4)}`
}

/**
 * The last words, or for a kind without any its name, and who of us said it. Apart: the words give the line its
 * direction, or a customer's language would be cut at its beginning.
 */
export function lastWordsOf(
  row: ConversationRow,
  req: Request,
  durationMs: number | null = null,
): { who: string | null; snippet: string } {
  const kind = /^\[([\w-]+)\]$/.exec(row.lastSnippet)?.[1]
  const length = durationMs ? `, ${clockText(durationMs / 1000)}` : ''
  const snippet = kind ? `${kindLabel(kind, req.t)}${length}` : row.lastSnippet
  if (row.lastAuthor === 'contact') return { who: null, snippet }
  const sentence = row.lastAuthor === 'assistant' ? 'inbox.snippet_assistant' : 'inbox.snippet_you'
  return { who: req.t(sentence, { text: '' }).trim(), snippet }
}

/** `16:31` today, `Mon 09:00` on another day. */
export function momentText(at: Date, now: Date, { format }: Request): string {
  return format.sameDay(at, now) ? format.time(at) : `${format.when(at, now)} ${format.time(at)}`
}

/** The one flag that matters most. */
export function badgeOf(
  row: ConversationRow,
  now: Date,
  req: Request,
): { tone: string; icon: string; text: string } {
  const { t } = req
  if (row.lastStatus === 'failed') return { tone: 'is-bad', icon: 'alert', text: t('badge.failed') }
  if (row.lastStatus === 'unknown') return { tone: 'is-warn', icon: 'alert', text: t('badge.unknown') }
  if (row.drafts > 0) return { tone: 'is-auto', icon: 'hearth', text: t('badge.draft') }
  if (row.waitingSince && row.handledBy === 'person' && row.status === 'open') {
    return { tone: 'is-bad', icon: 'handoff', text: reasonText(row.handoffReason, t) }
  }
  const closesAt = windowClosesAt(row.channelKind, row.lastInboundAt)
  const left = closesAt ? closesAt.getTime() - now.getTime() : 0
  if (row.waitingSince && left > 0 && left < 2 * 3_600_000) {
    return { tone: 'is-warn', icon: 'clock', text: t('badge.closes', { minutes: Math.ceil(left / 60_000) }) }
  }
  if (row.status === 'done') return { tone: '', icon: 'check', text: t('badge.done') }
  if (row.status === 'snoozed') {
    const until = row.snoozedUntil
    return {
      tone: '',
      icon: 'moon',
      text: until ? t('badge.until', { time: momentText(until, now, req) }) : t('badge.until_reply'),
    }
  }
  if (row.handledBy === 'assistant') return { tone: 'is-auto', icon: 'hearth', text: t('badge.assistant') }
  return { tone: '', icon: 'person', text: t('badge.person') }
}
