import { eq } from 'drizzle-orm'
import type { Request } from 'express'
import { isHeart } from '../channels/content.ts'
import { windowClosesAt } from '../channels/gate.ts'
import { channels } from '../channels/schema.ts'
import { consentOf } from '../contacts/consents.ts'
import { handleOf, hiddenNumber, listIdentities } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { findFile } from '../media/store.ts'
import { textQuery } from '../web/params.ts'
import { inWords } from '../web/said.ts'
import type { CardTools } from './cards.ts'
import { composerData } from './composer-page.ts'
import type { ConversationRow } from './conversations.ts'
import { initialsOf, momentText, nameOf } from './list-page.ts'
import { getMessage, type Message } from './messages.ts'
import { readGoods } from './order-card.ts'
import { templateButtons } from './template-picker.ts'
import { reasonText } from './thread-events.ts'
import { readThread, type ThreadRow } from './thread-rows.ts'
import { threadItems } from './thread-view.ts'
import { whyCard } from './why-card.ts'
import { markOf, movedIn, readSources } from './why-sources.ts'

const THREAD_SIZE = 60
const EMOJIS = ['👍', '❤️', '😊', '🙏', '🎉', '✅']

export interface ThreadPageDeps {
  clock: Clock
  /** What somebody of the team is called. */
  userName?: (userId: string) => string | undefined
}

/** Everything the thread, its composer and the side of it show. */
export function threadData(deps: ThreadPageDeps, req: Request, row: ConversationRow) {
  const { db } = req.tenant
  const now = deps.clock.now()
  const name = nameOf(req, row)
  const page = readThread(db, row.id, THREAD_SIZE, placeOf(req, row))
  const contact = db.select().from(contacts).where(eq(contacts.id, row.contactId)).get()!
  const channel = db.select().from(channels).where(eq(channels.id, row.channelId)).get()!
  const tools = cardTools(req, page.rows)
  const shown = page.rows.filter(({ message }) => message.type !== 'event')
  return {
    row,
    name,
    initials: initialsOf(name),
    items: threadItems(page.rows, name, tools),
    earlier: page.earlier,
    isOld: page.isOld,
    /** So that a refresh shows the same part of the thread. */
    threadQuery: placeQuery(req),
    emojis: row.channelKind === 'instagram' ? EMOJIS.filter(isHeart) : EMOJIS,
    drafts: page.rows
      .filter(({ message }) => message.status === 'draft')
      .map(({ message }) => draftCard(message, tools)),
    contact: { ...contact, consent: consentOf(db, contact.id) },
    isMine: row.assignedTo === req.user.id,
    assignee: row.assignedTo && (deps.userName?.(row.assignedTo) ?? req.t('inbox.by_person')),
    identities: identitiesOf(req, row.contactId),
    stopped:
      channel.state === 'connected'
        ? null
        : { state: channel.state, reason: inWords(req, channel.stateSaid, channel.stateReason ?? '') },
    whoAnswers: row.handledBy === 'person' ? reasonText(row.handoffReason, req.t) : null,
    snoozedText:
      row.status === 'snoozed'
        ? row.snoozedUntil
          ? req.t('badge.until', { time: momentText(row.snoozedUntil, now, req) })
          : req.t('badge.until_reply')
        : null,
    ...composerData(req, row, channel, shown.at(-1)?.message, now),
    closesAt: windowClosesAt(row.channelKind, row.lastInboundAt),
  }
}

function placeOf(req: Request, row: ConversationRow): { before?: string; around?: Message } {
  const before = textQuery(req, 'before', 60)
  if (before) return { before }
  const at = textQuery(req, 'at', 40)
  if (!at) return {}
  try {
    const message = getMessage(req.tenant.db, at)
    return message.conversationId === row.id ? { around: message } : {}
  } catch (error) {
    if (error instanceof AppError) return {} // Gone meanwhile: the newest messages are shown.
    throw error
  }
}

function placeQuery(req: Request): string {
  const parts = ['before', 'at'].flatMap(name => {
    const value = textQuery(req, name, 60)
    return value ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function cardTools(req: Request, rows: ThreadRow[]): CardTools {
  const { db, slug } = req.tenant
  return {
    t: req.t,
    format: req.format,
    seesNumbers: req.page.can('contacts.phone'),
    mediaUrl: id => `/t/${slug}/media/${id}`,
    goods: readGoods(db, rows),
    sources: readSources(
      db,
      rows.map(({ message }) => message.evidence),
      req.tenant.timezone,
    ),
    findFile: id => findFile(db, id),
    templateButtons: (name, language) => templateButtons(db, name, language),
  }
}

/** What a contact is called where; who may not see numbers in full sees their end. */
export function identitiesOf(req: Request, contactId: number) {
  const mayPhone = req.page.can('contacts.phone')
  return listIdentities(req.tenant.db, contactId).map(identity => ({
    channel: identity.channel,
    value:
      identity.kind === 'phone' && !mayPhone
        ? hiddenNumber(identity.value)
        : handleOf({ username: null }, [identity]),
  }))
}

function draftCard(message: Message, tools: CardTools) {
  const { evidence, publicId: id } = message
  const text = message.text ?? ''
  if (!evidence) return { id, text, why: null, moved: [], seen: '' }
  const why = whyCard(evidence, tools)
  const moved = tools.sources ? movedIn(evidence, text, tools.sources) : []
  const sources = [...why.products, ...why.knowledge, ...why.facts]
  return {
    id,
    text,
    why,
    /** What it says and is not so any more. */
    moved: sources.filter(source =>
      moved.some(
        one => one.id === source.id || (one.kind === 'facts' && why.facts.some(fact => fact === source)),
      ),
    ),
    seen: markOf(moved),
  }
}
