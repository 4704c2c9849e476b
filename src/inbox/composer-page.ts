import type { Request } from 'express'
import { HUMAN_AGENT_MS, windowClosesAt } from '../channels/gate.ts'
import { TEXT_LIMITS } from '../channels/limits.ts'
import type { channels } from '../channels/schema.ts'
import { AppError } from '../lib/errors.ts'
import { randomText } from '../lib/ids.ts'
import { mediaLimits } from '../media/limits.ts'
import { textField, textQuery } from '../web/params.ts'
import { inWords } from '../web/said.ts'
import type { ConversationRow } from './conversations.ts'
import { momentText, nameOf } from './list-page.ts'
import { getMessage, type Message } from './messages.ts'
import { maySend } from './send.ts'
import { quoteOf } from './thread-view.ts'

export const MOST_FILES = 10
/** The text of the counter appears when this share of the room is used. */
const COUNT_FROM = 0.8

/** What the composer shows: whether words may be sent, until when, how many, and in answer to what. */
export function composerData(
  req: Request,
  row: ConversationRow,
  channel: typeof channels.$inferSelect,
  last: Message | undefined,
  now: Date,
) {
  const verdict = maySend(req.tenant.db, row, 'user', 'a', now)
  const closesAt = windowClosesAt(row.channelKind, row.lastInboundAt)
  const leftMs = closesAt ? closesAt.getTime() - now.getTime() : 0
  const limit = TEXT_LIMITS[row.channelKind]
  return {
    // A double click sends the same key, and the same key sends once.
    formKey: randomText(16),
    lastSeen: last?.publicId ?? '',
    closed: verdict.allowed ? null : inWords(req, verdict.said, verdict.reason),
    closedCode: verdict.allowed ? null : verdict.code,
    ...windowWords(req, row, verdict, closesAt, now),
    windowWarns: leftMs < 2 * 3_600_000,
    /** When these words are not true any more. */
    changesInMs: nextChangeMs(leftMs),
    limit: { ...limit, from: Math.floor(limit.max * COUNT_FROM) },
    replyTo: replyTarget(req, row),
    files: filesTaken(row, req),
    hasCaptions: row.channelKind === 'whatsapp',
    hasTemplates: row.channelKind === 'whatsapp' && channel.wabaId !== null,
    hasButtons: verdict.allowed,
    isWhatsApp: row.channelKind === 'whatsapp',
  }
}

/** Until when a free answer may leave, in a sentence and short, for a phone. */
function windowWords(
  req: Request,
  row: ConversationRow,
  verdict: ReturnType<typeof maySend>,
  closesAt: Date | null,
  now: Date,
): { windowText: string | null; windowShort: string } {
  const { t, format } = req
  if (!closesAt || !verdict.allowed) return { windowText: null, windowShort: '' }
  const leftMs = closesAt.getTime() - now.getTime()
  if (leftMs > 0) {
    const time = format.time(closesAt)
    return {
      windowText: t('inbox.window', { time, left: leftText(leftMs, req) }),
      windowShort: t('badge.until', { time }),
    }
  }
  if (!verdict.humanAgent || !row.lastInboundAt) return { windowText: null, windowShort: '' }
  const until = momentText(new Date(row.lastInboundAt.getTime() + HUMAN_AGENT_MS), now, req)
  return {
    windowText: t('compose.people_until', { time: until }),
    windowShort: t('badge.until', { time: until }),
  }
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

function leftText(ms: number, req: Request): string {
  const minutes = Math.ceil(ms / MINUTE_MS)
  return minutes < 120
    ? req.t('inbox.minutes', { count: minutes })
    : req.t('inbox.hours', { count: Math.round(minutes / 60) })
}

/** The next minute in the last two hours, the next half hour before; null when nothing runs. */
function nextChangeMs(leftMs: number): number | null {
  if (leftMs <= 0) return null
  const step = leftMs <= 2 * HOUR_MS ? MINUTE_MS : HOUR_MS / 2
  return Math.max(1000, leftMs % step || step)
}

/** What a person may choose, as the browser asks for it and as it is checked before anything is uploaded. */
function filesTaken(row: ConversationRow, req: Request) {
  const limits = Object.entries(mediaLimits(row.channelKind)).filter(([kind]) => kind !== 'sticker')
  return {
    accept: [...new Set(limits.flatMap(([, limit]) => limit.mimes))].join(','),
    rules: JSON.stringify(
      limits.map(([, { maxBytes, mimes }]) => ({
        mimes,
        maxBytes,
        tooLarge: req.t('compose.too_large', { max: req.format.bytes(maxBytes) }),
      })),
    ),
    most: MOST_FILES,
  }
}

/** The message that is answered to, from the link or from the form that came back. */
function replyTarget(req: Request, row: ConversationRow) {
  const asked = textQuery(req, 'reply', 40) || textField(req, 'reply', 40)
  if (!asked) return null
  try {
    const message = getMessage(req.tenant.db, asked)
    if (message.conversationId !== row.id || message.providerId === null || message.deletedAt !== null)
      return null
    return { id: message.publicId, quote: quoteOf(message, nameOf(req, row), req.t) }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
