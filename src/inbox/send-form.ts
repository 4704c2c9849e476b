import type { Request } from 'express'
import type { OutboundContent } from '../channels/events.ts'
import { WHATSAPP_LIMITS } from '../channels/limits.ts'
import { type TenantDb, write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import type { StoredFile } from '../media/store.ts'
import type { NewUpload } from '../media/store-upload.ts'
import type { Upload } from '../web/bodies.ts'
import { textField } from '../web/params.ts'
import { interactiveOf, toolOf } from './compose-tools.ts'
import { MOST_FILES } from './composer-page.ts'
import type { ConversationRow } from './conversations.ts'
import { getMessage, type Message } from './messages.ts'
import { type Author, sendContent } from './send.ts'
import { filledTemplate, uploadFields } from './template-picker.ts'
import { pickedTemplate } from './tool-page.ts'

export interface SendFormDeps {
  clock: Clock
  /** Keeps a file of the team's, so that it can be sent. Throws with a sentence where it cannot. */
  keepUpload: (tenantId: string, upload: NewUpload) => Promise<StoredFile>
}

/** Words and files of the composer, in that order where the channel has no captions. Throws with a sentence. */
export async function sendReplyForm(
  deps: SendFormDeps,
  req: Request,
  row: ConversationRow,
  author: Author,
): Promise<void> {
  const { db } = req.tenant
  const text = textField(req, 'text', 20_000)
  const uploads = uploadsOf(req)
  const stored: { file: StoredFile; name: string }[] = []
  for (const upload of uploads)
    stored.push({ file: await deps.keepUpload(req.tenant.id, upload), name: upload.name })
  const reply = textField(req, 'reply', 40)
  const contents = contentsOf(row, text, stored, replyToOf(db, row, reply))
  const after = textField(req, 'anyway', 5) === 'yes' ? '' : textField(req, 'after', 40)
  const key = textField(req, 'key', 80)
  await write(db, () => {
    contents.forEach((content, at) => {
      sendContent(db, row, content, author, deps.clock.now(), {
        // The same form twice names other stored files, but the same bytes.
        request: [text, reply, stored.map(({ file }) => file.sha256), at],
        // Only the first can collide: the others follow ourselves.
        ...(after && at === 0 && { after }),
        ...(key && { idempotencyKey: `web:${req.user.id}:${key}${at === 0 ? '' : `.${at}`}` }),
      })
    })
  })
}

function uploadsOf(req: Request): Upload[] {
  const found = Object.entries(req.files ?? {}).filter(
    ([name, file]) => /^file\d{0,2}$/.test(name) && file.bytes.length > 0,
  )
  if (found.length > MOST_FILES)
    throw new AppError('unprocessable', `At most ${MOST_FILES} files can be sent at once.`, {
      said: [say('compose.too_many', { most: String(MOST_FILES) })],
    })
  return found.map(([, file]) => file)
}

function contentsOf(
  row: ConversationRow,
  text: string,
  files: { file: StoredFile; name: string }[],
  replyTo: string | undefined,
): OutboundContent[] {
  const quote = replyTo === undefined ? {} : { replyTo }
  const [first] = files
  if (!first) return [{ type: 'text', text, ...quote }]
  const isCaption =
    text !== '' &&
    text.length <= WHATSAPP_LIMITS.caption &&
    row.channelKind === 'whatsapp' &&
    first.file.kind !== 'audio'
  const media = files.map(({ file, name }, at): OutboundContent => {
    const isVoice = file.mime === 'audio/ogg'
    return {
      type: kindOf(file),
      fileId: file.publicId,
      mime: file.mime,
      ...(file.kind === 'document' && { name }),
      ...(isVoice && { voice: true }),
      ...(at === 0 && isCaption && { caption: text }),
      ...(at === 0 && (isCaption || text === '') && quote),
    }
  })
  return text === '' || isCaption ? media : [{ type: 'text', text, ...quote }, ...media]
}

function kindOf(file: StoredFile): 'image' | 'video' | 'audio' | 'document' {
  return file.kind === 'other' ? 'document' : file.kind
}

/** Meta's id of the message that is answered to. */
function replyToOf(db: TenantDb, row: ConversationRow, publicId: string): string | undefined {
  if (publicId === '') return undefined
  const message = getMessage(db, publicId)
  if (message.conversationId !== row.id) throw new AppError('not_found', 'There is no such message.')
  return message.providerId ?? undefined
}

/** An empty emoji takes it back. In the caller's transaction. */
export function sendReaction(
  db: TenantDb,
  row: ConversationRow,
  message: Message,
  emoji: string,
  author: Author,
  now: Date,
): void {
  if (message.providerId === null)
    throw new AppError('conflict', 'This message has not reached Meta yet. Try again in a moment.', {
      said: [say('refusal.not_at_meta')],
    })
  sendContent(db, row, { type: 'reaction', target: message.providerId, emoji }, author, now)
}

/** What a tool made: buttons, a list, a question for the place, a product, a template. Problems by field, or nothing. */
export async function sendToolForm(
  deps: SendFormDeps,
  req: Request,
  row: ConversationRow,
  author: Author,
): Promise<Record<string, string> | undefined> {
  const { db } = req.tenant
  const made = await toolContent(deps, req, row)
  if ('problems' in made) return made.problems
  const key = textField(req, 'key', 120)
  await write(db, () =>
    sendContent(db, row, made.content, author, deps.clock.now(), {
      ...(key && { idempotencyKey: `web:${req.user.id}:${key}` }),
    }),
  )
  return undefined
}

async function toolContent(
  deps: SendFormDeps,
  req: Request,
  row: ConversationRow,
): Promise<{ content: OutboundContent } | { problems: Record<string, string> }> {
  const tool = toolOf(req)
  const template = pickedTemplate(req, row)
  if (tool === 'template' && template) {
    const files: Record<string, { id: string; name: string }> = {}
    for (const { name, input } of uploadFields(template)) {
      const upload = req.files?.[input]
      if (!upload || upload.bytes.length === 0) continue
      const file = await deps.keepUpload(req.tenant.id, upload)
      files[name] = { id: file.publicId, name: upload.name }
    }
    return filledTemplate(req, template, files)
  }
  const interactive = tool && interactiveOf(tool, req)
  if (!interactive)
    throw new AppError('invalid', 'There is nothing to send. Choose what to send first.', {
      said: [say('refusal.nothing_to_send')],
    })
  return { content: { type: 'interactive', interactive } }
}
