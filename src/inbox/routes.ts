import type { Request, RequestHandler, Response } from 'express'
import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { partial, render, renderPartials, seeOther, toast, viewText, wantsFragment } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { inWords } from '../web/said.ts'
import { fetchAgain } from './attachments.ts'
import { type FindProducts, toolOf } from './compose-tools.ts'
import { assign, type ConversationRow, getConversationRow, markRead, setStatus } from './conversations.ts'
import { handBack, takeOver } from './handoff.ts'
import { type Hint, type HintQuestion, hintView } from './hint-view.ts'
import { listData, nameOf } from './list-page.ts'
import { getMessage, type Message } from './messages.ts'
import { addNote } from './notes.ts'
import type { Reproduced } from './reproduced.ts'
import { type Author, approveDraft, discardDraft, sendAgain } from './send.ts'
import { type SendFormDeps, sendReaction, sendReplyForm, sendToolForm } from './send-form.ts'
import { snooze, wakeSnoozed } from './snooze.ts'
import { templateForm } from './template-picker.ts'
import { type ThreadPageDeps, threadData } from './thread-page.ts'
import { pickedTemplate, toolData } from './tool-page.ts'

export interface InboxDeps extends ThreadPageDeps, SendFormDeps {
  /** Where words say something else than the catalogue; looked up beside this thread, and kept nowhere. */
  hints: (tenantId: string, question: HintQuestion) => Promise<Hint[]>
  /** Decides an answer of the assistant again; nothing is sent. */
  reproduce: (tenantId: string, messageId: string) => Promise<Reproduced>
  /** Writes a draft anew from what is so now; false where what it was made from is gone. */
  renewDraft: (tenantId: string, messageId: string) => Promise<boolean>
  /** A person changed something in this tenant's file: jobs may wait, and open pages look again. */
  changed: (tenantId: string) => void
  findProducts: FindProducts
}

export function inboxRoutes(deps: InboxDeps): Room {
  const r = room('/t/:slug')
  r.get('/inbox', 'chats.read', (req, res) => showInbox(deps, req, res))
  r.get('/inbox/list', 'chats.read', (req, res) => showList(deps, req, res))
  r.get('/inbox/:id', 'chats.read', (req, res) => showConversation(deps, req, res))
  r.get('/inbox/:id/thread', 'chats.read', (req, res) => showThread(deps, req, res))
  r.get('/inbox/:id/composer', 'chats.reply', (req, res) => showComposer(deps, req, res))
  r.post('/inbox/:id/messages', 'chats.reply', postReply(deps))
  r.post('/inbox/:id/compose', 'chats.reply', postTool(deps))
  r.post('/inbox/:id/hint', 'chats.reply', (req, res) => showHints(deps, req, res))
  r.post('/inbox/:id/preview', 'chats.reply', showPreview)
  r.post(
    '/inbox/:id/notes',
    'chats.reply',
    change(deps, (req, row, now) =>
      addNote(req.tenant.db, row, textField(req, 'text', 20_000), authorOf(req), now),
    ),
  )
  r.post(
    '/inbox/:id/handoff',
    'chats.reply',
    change(deps, (req, row, now) => takeOver(req.tenant.db, row, now, authorOf(req))),
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
    '/inbox/:id/snooze',
    'chats.reply',
    change(deps, (req, row, now) =>
      snooze(req.tenant.db, row, textField(req, 'until', 20), req.format.timeZone, now, authorOf(req)),
    ),
  )
  r.post(
    '/inbox/:id/assign',
    'chats.reply',
    change(deps, (req, row) =>
      assign(req.tenant.db, row.id, textField(req, 'to', 60) === 'nobody' ? null : req.user.id),
    ),
  )
  r.post('/inbox/:id/drafts/:message/approve', 'chats.reply', changeMessage(deps, approve))
  r.post('/inbox/:id/drafts/:message/renew', 'chats.reply', postRenewal(deps))
  r.post(
    '/inbox/:id/drafts/:message/discard',
    'chats.reply',
    changeMessage(deps, (req, _row, message, now) => discardDraft(req.tenant.db, message, now)),
  )
  r.post('/inbox/:id/messages/:message/reproduction', 'chats.reply', (req, res) =>
    showReproduction(deps, req, res),
  )
  r.post(
    '/inbox/:id/messages/:message/again',
    'chats.reply',
    changeMessage(
      deps,
      (req, row, message, now) => void sendAgain(req.tenant.db, message, row, authorOf(req), now),
    ),
  )
  r.post(
    '/inbox/:id/messages/:message/react',
    'chats.reply',
    changeMessage(deps, (req, row, message, now) =>
      sendReaction(req.tenant.db, row, message, textField(req, 'emoji', 40), authorOf(req), now),
    ),
  )
  r.post(
    '/inbox/:id/files/:file/again',
    'chats.reply',
    change(deps, (req, row, now) => fetchAgain(req.tenant.db, fileOf(req, row), now)),
  )
  return r
}

function authorOf(req: Request): Author {
  return { id: req.user.id, name: req.user.name, via: 'web' }
}

async function showInbox(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  await write(req.tenant.db, () => wakeSnoozed(req.tenant.db, deps.clock.now()))
  render(res, 'inbox/index', {
    title: req.t('inbox.title'),
    place: 'inbox',
    panes: true,
    view: 'list',
    find: textQuery(req, 'find', 2) !== '',
    ...(await listData(deps, req)),
    row: null,
  })
}

async function showList(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  renderPartials(res, viewText(res, 'inbox/_list', await listData(deps, req)))
}

async function showConversation(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  if (!wantsFragment(req)) await write(req.tenant.db, () => markRead(req.tenant.db, row.id))
  await showPage(deps, req, res, row, { typed: textQuery(req, 'put', 500) })
}

/** The conversation as a whole page, with what a form left behind. */
async function showPage(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  extra: object,
): Promise<void> {
  const fresh = getConversationRow(req.tenant.db, row.publicId, req.sight)
  render(res, 'inbox/index', {
    title: nameOf(req, fresh),
    place: 'inbox',
    panes: true,
    view: textQuery(req, 'pane', 10) === 'details' ? 'details' : 'thread',
    find: false,
    ...(await listData(deps, req, fresh.publicId)),
    ...(await pageData(deps, req, fresh)),
    ...extra,
  })
}

async function pageData(deps: InboxDeps, req: Request, row: ConversationRow) {
  const tools = await toolData(req, row, toolOf(req), deps.findProducts)
  return { ...threadData(deps, req, row), ...tools, tab: tabOf(req) }
}

const tabOf = (req: Request) => (textQuery(req, 'tab', 10) === 'note' ? 'note' : 'reply')

async function showThread(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  await answerWithThread(deps, req, res, row)
}

/** The composer by itself: another tab, a tool above it, a message to answer to. */
async function showComposer(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  const data = await pageData(deps, req, row)
  const wantsTool = textQuery(req, 'tool', 20) !== ''
  const wantsQuote = textQuery(req, 'reply', 40) !== ''
  if (wantsTool) res.setHeader('HX-Trigger', 'toolOpened')
  else res.setHeader('HX-Trigger', 'composerChanged')
  if (wantsTool)
    renderPartials(res, partial('#composer-tool', 'outerMorph', viewText(res, 'inbox/_tool', data)))
  else if (wantsQuote && (textQuery(req, 'was', 10) !== 'closed') === (data.closed === null))
    renderPartials(
      res,
      partial('#composer-reply', 'outerMorph', viewText(res, 'inbox/_composer-reply', data)),
    )
  else renderPartials(res, partial('#composer', 'outerMorph', viewText(res, 'inbox/_composer', data)))
}

/** A quiet word beside the composer while somebody types. It never stands in the way: where it fails there is none. */
async function showHints(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  const text = textField(req, 'text', 20_000)
  const found =
    text === '' ? [] : await deps.hints(req.tenant.id, { conversationId: row.id, text }).catch(() => [])
  const hints = found.map(hint => hintView(req, hint))
  // Beside the composer, or beside the draft that is being changed.
  const draft = /^[0-9a-z]{20,32}$/.exec(textField(req, 'draft', 40))?.[0]
  const hintId = draft ? `hint-${draft}` : 'hint'
  renderPartials(res, partial(`#${hintId}`, 'outerMorph', viewText(res, 'inbox/_hint', { hints, hintId })))
}

function showPreview(req: Request, res: Response): void {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  const picked = pickedTemplate(req, row)
  if (!picked) throw new AppError('invalid', 'Choose a template first.')
  const data = { template: templateForm(req, picked) }
  renderPartials(
    res,
    partial('#template-preview', 'outerMorph', viewText(res, 'inbox/tools/_template-preview', data)),
  )
}

/** Thread, composer and side of the conversation, for htmx; the list follows by itself. */
async function answerWithThread(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  sent = false,
): Promise<void> {
  const fresh = getConversationRow(req.tenant.db, row.publicId, req.sight)
  const data = await pageData(deps, req, fresh)
  // What is being typed is not touched, unless the chat closed or opened meanwhile.
  const was = textQuery(req, 'was', 10) || textField(req, 'was', 10)
  const isOther = was !== '' && (was === 'closed') !== (data.closed !== null)
  renderPartials(
    res,
    partial('#thread-head', 'outerMorph', viewText(res, 'inbox/_thread-head', data)),
    partial('#thread', 'innerMorph', viewText(res, 'inbox/_thread', data)),
    partial('#drafts', 'innerMorph', viewText(res, 'inbox/_drafts', data)),
    ...(req.page.can('chats.reply')
      ? [
          isOther
            ? partial('#composer', 'outerMorph', viewText(res, 'inbox/_composer', data))
            : partial('#composer-state', 'outerMorph', viewText(res, 'inbox/_composer-state', data)),
        ]
      : []),
    ...(sent
      ? [
          partial(
            '#composer-reply',
            'outerMorph',
            viewText(res, 'inbox/_composer-reply', { ...data, replyTo: null }),
          ),
          partial('#composer-tool', 'outerMorph', viewText(res, 'inbox/_tool', { ...data, tool: null })),
        ]
      : []),
    partial('#side', 'innerMorph', viewText(res, 'inbox/_side', data)),
    partial(
      '#conversation-list',
      'outerMorph',
      viewText(res, 'inbox/_list', await listData(deps, req, fresh.publicId)),
    ),
  )
}

/** The same decision once more, beside the card that asks for it; without scripts on a page of its own. */
async function showReproduction(deps: InboxDeps, req: Request, res: Response): Promise<void> {
  const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
  const message = getMessage(req.tenant.db, idParam(req, 'message'))
  if (message.conversationId !== row.id) throw new AppError('not_found', 'There is no such message.')
  const again = await deps.reproduce(req.tenant.id, message.publicId)
  const data = { row, again, message: message.publicId }
  if (wantsFragment(req))
    renderPartials(
      res,
      partial(`#again-${message.publicId}`, 'outerMorph', viewText(res, 'inbox/_again', data)),
    )
  else render(res, 'inbox/again', { title: req.t('why.repeat'), place: 'inbox', ...data })
}

async function done(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  sent = false,
): Promise<void> {
  deps.changed(req.tenant.id)
  if (wantsFragment(req)) {
    if (sent) res.setHeader('HX-Trigger', 'messageSent')
    await answerWithThread(deps, req, res, row, sent)
  } else seeOther(res, `/t/${req.tenant.slug}/inbox/${row.publicId}`)
}

function postReply(deps: InboxDeps): RequestHandler {
  return async (req, res) => {
    const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
    try {
      await sendReplyForm(deps, req, row, authorOf(req))
    } catch (error) {
      if (!isForPeople(error)) throw error
      return refuseReply(deps, req, res, row, error)
    }
    await done(deps, req, res, row, true)
  }
}

const FOR_PEOPLE = ['conflict', 'unprocessable', 'invalid', 'too_large', 'unsupported']

function isForPeople(error: unknown): error is AppError {
  return error instanceof AppError && FOR_PEOPLE.includes(error.code)
}

/** What was typed stays; the sentence stands beside it, and for a collision what was said meanwhile. */
async function refuseReply(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  error: AppError,
): Promise<void> {
  res.status(error.code === 'conflict' ? 409 : 422)
  const collision = error.reason === 'answered_meanwhile'
  const thread = await pageData(deps, req, row)
  const answer = thread.items.findLast(item => item.kind === 'message' && item.author !== 'customer')
  const data = {
    ...thread,
    problem: inWords(req, error.said, error.sentence),
    collision,
    meanwhile:
      collision && answer
        ? { byline: answer.byline, text: answer.parts.map(part => part.text).join('') }
        : null,
    typed: textField(req, 'text', 20_000),
  }
  if (!wantsFragment(req)) return showPage(deps, req, res, row, data)
  renderPartials(
    res,
    partial('#composer', 'outerMorph', viewText(res, 'inbox/_composer', data)),
    partial('#thread', 'innerMorph', viewText(res, 'inbox/_thread', data)),
  )
}

function postTool(deps: InboxDeps): RequestHandler {
  return async (req, res) => {
    const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
    try {
      const problems = await sendToolForm(deps, req, row, authorOf(req))
      if (!problems) return await done(deps, req, res, row, true)
      await refuseTool(deps, req, res, row, { problems })
    } catch (error) {
      if (!isForPeople(error)) throw error
      await refuseTool(deps, req, res, row, { sentence: inWords(req, error.said, error.sentence) })
    }
  }
}

async function refuseTool(
  deps: InboxDeps,
  req: Request,
  res: Response,
  row: ConversationRow,
  { sentence, problems }: { sentence?: string; problems?: Record<string, string> },
): Promise<void> {
  res.status(422)
  const picked = pickedTemplate(req, row)
  const data = {
    ...(await pageData(deps, req, row)),
    toolProblem: sentence ?? req.t('compose.to_fix'),
    ...(picked && { template: templateForm(req, picked, problems) }),
  }
  if (!wantsFragment(req)) return showPage(deps, req, res, row, data)
  renderPartials(res, partial('#composer-tool', 'outerMorph', viewText(res, 'inbox/_tool', data)))
}

function change(
  deps: InboxDeps,
  work: (req: Request, row: ConversationRow, now: Date) => void,
): RequestHandler {
  return async (req, res) => {
    const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
    try {
      // Read again once it is our turn: a colleague may have taken it meanwhile.
      await write(req.tenant.db, () =>
        work(req, getConversationRow(req.tenant.db, row.publicId, req.sight), deps.clock.now()),
      )
    } catch (error) {
      if (!isForPeople(error)) throw error
      toast(res, inWords(req, error.said, error.sentence))
    }
    await done(deps, req, res, row, req.path.endsWith('/notes'))
  }
}

function approve(req: Request, row: ConversationRow, message: Message, now: Date): void {
  const edited = textField(req, 'text', 20_000)
  const seen = textField(req, 'seen', 20_000).replace(/\r\n/g, '\n')
  const approval = { text: edited === '' ? undefined : edited, seen }
  approveDraft(req.tenant.db, message, row, approval, authorOf(req), now)
}

function postRenewal(deps: InboxDeps): RequestHandler {
  return async (req, res) => {
    const row = getConversationRow(req.tenant.db, idParam(req), req.sight)
    const message = getMessage(req.tenant.db, idParam(req, 'message'))
    if (message.conversationId !== row.id) throw new AppError('not_found', 'There is no such message.')
    const isNew = await deps.renewDraft(req.tenant.id, message.publicId)
    if (!isNew) toast(res, req.t('draft.not_renewed'))
    await done(deps, req, res, row)
  }
}

function changeMessage(
  deps: InboxDeps,
  work: (req: Request, row: ConversationRow, message: Message, now: Date) => void,
): RequestHandler {
  return change(deps, (req, row, now) => {
    const message = getMessage(req.tenant.db, idParam(req, 'message'))
    if (message.conversationId !== row.id) throw new AppError('not_found', 'There is no such message.')
    work(req, row, message, now)
  })
}

/** The id of a file of this conversation. */
function fileOf(req: Request, row: ConversationRow): string {
  const id = idParam(req, 'file')
  const found = req.tenant.db.$client
    .prepare(
      `SELECT 1 FROM attachments AS a JOIN messages AS m ON m.id = a.message_id WHERE a.public_id = ? AND m.conversation_id = ?`,
    )
    .get(id, row.id)
  if (!found) throw new AppError('not_found', 'There is no such file.')
  return id
}
