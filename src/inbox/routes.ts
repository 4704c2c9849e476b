import { eq } from 'drizzle-orm'
import type { Request, RequestHandler, Response } from 'express'
import { windowClosesAt } from '../channels/gate.ts'
import { handleOf, listIdentities } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { randomText } from '../lib/ids.ts'
import { partial, render, renderPartials, seeOther, toast, viewText, wantsFragment } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import {
  assign,
  COUNT_CAP,
  type ConversationRow,
  countViews,
  getConversationRow,
  listConversations,
  markRead,
  setStatus,
  VIEWS,
  type View,
} from './conversations.ts'
import { handBack, handOff } from './handoff.ts'
import { getMessage, listLatestMessages, type Message } from './messages.ts'
import { type Author, approveDraft, discardDraft, maySend, sendAgain, sendReply } from './send.ts'
import { reasonText, threadItems, whyCard } from './thread-view.ts'

export interface InboxDeps {
  clock: Clock
  /** A person changed something in this tenant's file: jobs may wait, and open pages look again. */
  changed: (tenantId: string) => void
  /** What somebody of the team is called. */
  userName?: (userId: string) => string | undefined
}

const PAGE_SIZE = 50
const THREAD_SIZE = 60

export function inboxRoutes(deps: InboxDeps): Room {
  const r = room('/t/:slug')
  r.get('/inbox', 'chats.read', (req, res) => showInbox(deps, req, res))
  r.get('/inbox/list', 'chats.read', (req, res) => showList(deps, req, res))
  r.get('/inbox/:id', 'chats.read', (req, res) => showConversation(deps, req, res))
  r.get('/inbox/:id/thread', 'chats.read', (req, res) => showThread(deps, req, res))
  r.post('/inbox/:id/messages', 'chats.reply', postReply(deps))
  r.post(
    '/inbox/:id/handoff',
    'chats.reply',
    change(deps, (req, row, now) => handOff(req.tenant.db, row.id, 'taken_over', now, authorOf(req))),
  )
  r.post(
    '/inbox/:id/handback',
    'chats.reply',
    change(deps, (req, row, now) => handBack(req.tenant.db, row.id, now, authorOf(req))),
  )
  r.post(
    '/inbox/:id/done',
    'chats.reply',
    change(deps, (req, row) => setStatus(req.tenant.db, row.id, 'done')),
  )
  r.post(
    '/inbox/:id/reopen',
    'chats.reply',
    change(deps, (req, row) => setStatus(req.tenant.db, row.id, 'open')),
  )
  r.post(
    '/inbox/:id/assign',
    'chats.reply',
    change(deps, (req, row) =>
      assign(req.tenant.db, row.id, textField(req, 'to', 60) === 'nobody' ? null : req.user.id),
    ),
  )
  r.post('/inbox/:id/drafts/:message/approve', 'chats.reply', changeDraft(deps, approve))
  r.post(
    '/inbox/:id/drafts/:message/discard',
    'chats.reply',
    changeDraft(deps, (req, _row, message) => discardDraft(req.tenant.db, message)),
  )
  r.post(
    '/inbox/:id/messages/:message/again',
    'chats.reply',
    changeDraft(
      deps,
      (req, row, message, now) => void sendAgain(req.tenant.db, message, row, authorOf(req), now),
    ),
  )
  return r
}

function authorOf(req: Request): Author {
  return { id: req.user.id, name: req.user.name, via: 'web' }
}

function showInbox(deps: InboxDeps, req: Request, res: Response): void {
  render(res, 'inbox/index', {
    title: req.t('inbox.title'),
    place: 'inbox',
    panes: true,
    view: 'list',
    ...listData(deps, req),
    row: null,
  })
}

function showList(deps: InboxDeps, req: Request, res: Response): void {
  renderPartials(res, viewText(res, 'inbox/_list', listData(deps, req)))
}

function listData(deps: InboxDeps, req: Request, current?: string) {
  const asked = textQuery(req, 'view', 20)
  const view: View = VIEWS.find(known => known === asked) ?? 'all'
  const q = textQuery(req, 'q', 100)
  const cursor = textQuery(req, 'cursor', 60)
  const now = deps.clock.now()
  const { items, next } = listConversations(req.tenant.db, {
    view,
    userId: req.user.id,
    limit: PAGE_SIZE,
    ...(q && { q }),
    ...(cursor && { cursor }),
  })
  const counts = countViews(req.tenant.db, req.user.id)
  return {
    currentView: view,
    q,
    next,
    current: current ?? textQuery(req, 'current', 40),
    views: ['all' as const, ...VIEWS.filter(name => name !== 'all')].map(name => ({
      name,
      count: counts[name] >= COUNT_CAP ? `${COUNT_CAP - 1}+` : counts[name] || '',
    })),
    rows: items.map(row => listRow(row, now, req)),
  }
}

function listRow(row: ConversationRow, now: Date, req: Request) {
  const name = nameOf(req, row)
  return {
    id: row.publicId,
    name,
    initials: initialsOf(name),
    channel: row.channelKind,
    when: req.format.when(row.lastMessageAt, now),
    at: row.lastMessageAt.toISOString(),
    unread: row.unread > 0,
    snippet: snippetFor(row, req),
    badge: badgeOf(row, now, req),
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
  if (handle.startsWith('+')) return handle
  // Meta's scoped ids mean nothing to anybody; their end tells two nameless customers apart.
  return handle === ''
    ? req.t('inbox.no_name')
    : `${req.t(`channel.${row.channelKind}`)} ·${handle.slice(-4)}`
}

export function snippetFor(row: ConversationRow, req: Request): string {
  const kind = /^\[([\w-]+)\]$/.exec(row.lastSnippet)?.[1]
  const words = kind ? req.t(`kind.${kind}`) : row.lastSnippet
  if (row.lastAuthor === 'contact') return words
  return req.t(row.lastAuthor === 'assistant' ? 'inbox.snippet_assistant' : 'inbox.snippet_you', {
    text: words,
  })
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
  if (row.status === 'snoozed') return { tone: '', icon: 'moon', text: t('badge.snoozed') }
  if (row.handledBy === 'assistant') return { tone: 'is-auto', icon: 'hearth', text: t('badge.assistant') }
  return { tone: '', icon: 'person', text: t('badge.person') }
}

function showConversation(deps: InboxDeps, req: Request, res: Response): void {
  const row = getConversationRow(req.tenant.db, idParam(req))
  if (!wantsFragment(req)) markRead(req.tenant.db, row.id)
  render(res, 'inbox/index', {
    title: nameOf(req, row),
    place: 'inbox',
    panes: true,
    view: textQuery(req, 'pane', 10) === 'details' ? 'details' : 'thread',
    ...listData(deps, req, row.publicId),
    ...threadData(deps, req, getConversationRow(req.tenant.db, row.publicId)),
  })
}

function showThread(deps: InboxDeps, req: Request, res: Response): void {
  const row = getConversationRow(req.tenant.db, idParam(req))
  answerWithThread(deps, req, res, row)
}

function threadData(deps: InboxDeps, req: Request, row: ConversationRow) {
  const { db } = req.tenant
  const now = deps.clock.now()
  const name = nameOf(req, row)
  const before = textQuery(req, 'before', 60)
  const { items, earlier } = listLatestMessages(db, row.id, THREAD_SIZE, before || undefined)
  const contact = db.select().from(contacts).where(eq(contacts.id, row.contactId)).get()!
  const verdict = maySend(db, row, 'user', 'a', now)
  const closesAt = windowClosesAt(row.channelKind, row.lastInboundAt)
  const left = closesAt ? closesAt.getTime() - now.getTime() : 0
  const mayPhone = req.page.can('contacts.phone')
  return {
    row,
    name,
    initials: initialsOf(name),
    items: threadItems(items, name, req.t, req.format),
    earlier,
    // A double click sends the same key, and the same key sends once.
    formKey: randomText(16),
    lastSeen: items.filter(message => message.type !== 'event').at(-1)?.publicId ?? '',
    drafts: items.filter(message => message.status === 'draft').map(message => draftCard(message, req)),
    contact,
    isMine: row.assignedTo === req.user.id,
    assignee: row.assignedTo && (deps.userName?.(row.assignedTo) ?? req.t('inbox.by_person')),
    identities: listIdentities(db, row.contactId).map(identity => ({
      channel: identity.channel,
      value:
        identity.kind === 'phone' && !mayPhone
          ? `•••• ${identity.value.slice(-3)}`
          : handleOf({ username: null }, [identity]),
    })),
    closed: verdict.allowed ? null : verdict.reason,
    windowText:
      left > 0
        ? req.t('inbox.window', { time: req.format.time(closesAt!), left: leftText(left, req) })
        : null,
    windowWarns: left < 2 * 3_600_000,
    whoAnswers: row.handledBy === 'person' ? reasonText(row.handoffReason, req.t) : null,
  }
}

function leftText(ms: number, req: Request): string {
  const minutes = Math.ceil(ms / 60_000)
  return minutes < 120
    ? req.t('inbox.minutes', { count: minutes })
    : req.t('inbox.hours', { count: Math.round(minutes / 60) })
}

function draftCard(message: Message, req: Request) {
  return {
    id: message.publicId,
    text: message.text ?? '',
    why: message.evidence ? whyCard(message.evidence, req.t, req.format) : null,
  }
}

/** Thread, composer and side of the conversation, for htmx; the list follows by itself. */
function answerWithThread(deps: InboxDeps, req: Request, res: Response, row: ConversationRow): void {
  const fresh = getConversationRow(req.tenant.db, row.publicId)
  const data = threadData(deps, req, fresh)
  renderPartials(
    res,
    partial('#thread-head', 'outerMorph', viewText(res, 'inbox/_thread-head', data)),
    partial('#thread', 'innerMorph', viewText(res, 'inbox/_thread', data)),
    partial('#drafts', 'innerMorph', viewText(res, 'inbox/_drafts', data)),
    partial('#composer-state', 'outerMorph', viewText(res, 'inbox/_composer-state', data)),
    partial('#side', 'innerMorph', viewText(res, 'inbox/_side', data)),
    partial(
      '#conversation-list',
      'outerMorph',
      viewText(res, 'inbox/_list', listData(deps, req, fresh.publicId)),
    ),
  )
}

function done(deps: InboxDeps, req: Request, res: Response, row: ConversationRow): void {
  deps.changed(req.tenant.id)
  if (wantsFragment(req)) answerWithThread(deps, req, res, row)
  else seeOther(res, `/t/${req.tenant.slug}/inbox/${row.publicId}`)
}

function postReply(deps: InboxDeps): RequestHandler {
  return async (req, res) => {
    const { db } = req.tenant
    const row = getConversationRow(db, idParam(req))
    const after = textField(req, 'after', 40)
    const key = textField(req, 'key', 80)
    const anyway = textField(req, 'anyway', 5) === 'yes'
    const text = textField(req, 'text', 20_000)
    try {
      await write(db, () =>
        sendReply(
          db,
          row,
          {
            text,
            ...(after && !anyway && { after }),
            ...(key && { idempotencyKey: `web:${req.user.id}:${key}` }),
          },
          authorOf(req),
          deps.clock.now(),
        ),
      )
    } catch (error) {
      if (!(error instanceof AppError) || !['conflict', 'unprocessable'].includes(error.code)) throw error
      return refuseReply(deps, req, res, row, error, text)
    }
    if (wantsFragment(req)) res.setHeader('HX-Trigger', 'messageSent')
    done(deps, req, res, row)
  }
}

/** What was typed stays; the sentence stands beside it, and for a collision a button to send all the same. */
function refuseReply(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  error: AppError,
  text: string,
): void {
  res.status(error.code === 'conflict' ? 409 : 422)
  const data = {
    ...threadData(deps, req, row),
    problem: error.sentence,
    collision: error.reason === 'answered_meanwhile',
    typed: text,
  }
  if (wantsFragment(req)) {
    renderPartials(
      res,
      partial('#composer', 'outerMorph', viewText(res, 'inbox/_composer', data)),
      partial('#thread', 'innerMorph', viewText(res, 'inbox/_thread', data)),
    )
    return
  }
  render(res, 'inbox/index', {
    title: data.name,
    place: 'inbox',
    panes: true,
    view: 'thread',
    ...listData(deps, req, row.publicId),
    ...data,
  })
}

function change(
  deps: InboxDeps,
  work: (req: Request, row: ConversationRow, now: Date) => void,
): RequestHandler {
  return async (req, res) => {
    const row = getConversationRow(req.tenant.db, idParam(req))
    await write(req.tenant.db, () => work(req, row, deps.clock.now()))
    done(deps, req, res, row)
  }
}

function approve(req: Request, row: ConversationRow, message: Message, now: Date): void {
  const edited = textField(req, 'text', 20_000)
  approveDraft(req.tenant.db, message, row, edited === '' ? undefined : edited, authorOf(req), now)
}

function changeDraft(
  deps: InboxDeps,
  work: (req: Request, row: ConversationRow, message: Message, now: Date) => void,
): RequestHandler {
  return async (req, res) => {
    const { db } = req.tenant
    const row = getConversationRow(db, idParam(req))
    const message = getMessage(db, idParam(req, 'message'))
    if (message.conversationId !== row.id) throw new AppError('not_found', 'There is no such message.')
    try {
      await write(db, () => work(req, row, message, deps.clock.now()))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      toast(res, error.sentence)
    }
    done(deps, req, res, row)
  }
}
