import { randomBytes } from 'node:crypto'
import { checkContent, type Problem } from '../channels/content.ts'
import { type FileUse, filesIn } from '../channels/content-files.ts'
import { fallbackText } from '../channels/content-words.ts'
import type { OutboundContent, OutboundInteractive } from '../channels/events.ts'
import { fitsChannel, splitText } from '../channels/limits.ts'
import type { ChannelRow } from '../channels/sender.ts'
import type { TenantDb } from '../db/database.ts'
import { mediaProblem } from '../media/limits.ts'
import { findFile, type StoredFile } from '../media/store.ts'
import { findTemplateNamed } from '../templates/account-events.ts'
import { checkTemplateValues } from '../templates/check-values.ts'
import { problemsInEnglish } from '../templates/problems.ts'
import { templateWords } from '../templates/words.ts'

/** A message as it will be stored and sent. */
export interface Composed {
  content: OutboundContent
  /** What stands in the list of conversations, the search and the thread. */
  text: string | null
  /** Everything that keeps it from being sent. */
  problems: Problem[]
  files: (FileUse & { file: StoredFile })[]
}

/** Gets a message ready: what its files really are, its words, and all that is wrong with it on this channel. */
export function composeMessage(db: TenantDb, channel: ChannelRow, given: OutboundContent): Composed {
  const content = cleaned(db, given)
  const problems = checkContent(channel.kind, content, use => fileProblem(db, channel, use))
  // What has no valid shape has no words either.
  if (problems.some(problem => problem.code === 'invalid'))
    return { content, text: null, problems, files: [] }
  const template = content.type === 'template' ? templateOf(db, channel, content) : undefined
  if (content.type !== 'template' || !template)
    return { content, text: fallbackText(content), problems, files: storedFiles(db, content) }
  const wrong = problemsInEnglish(checkTemplateValues(template, content.components))
  return {
    content,
    text: templateWords(template, content.components) || null,
    problems: [...problems, ...wrong.map(problem => ({ ...problem, code: 'invalid' as const }))],
    files: storedFiles(db, content),
  }
}

function templateOf(
  db: TenantDb,
  channel: ChannelRow,
  { name, language }: { name: string; language: string },
) {
  return channel.wabaId ? findTemplateNamed(db, channel.wabaId, name, language) : undefined
}

function storedFiles(db: TenantDb, content: OutboundContent): Composed['files'] {
  return filesIn(content).flatMap(use => {
    const file = findFile(db, use.fileId)
    return file ? [{ ...use, file }] : []
  })
}

/** Without space around the words; and what a file is says its content, whatever it was announced as. */
function cleaned(db: TenantDb, content: OutboundContent): OutboundContent {
  if (content.type === 'text') return { ...content, text: String(content.text).trim() }
  if (content.type === 'interactive') return withFlowToken(content)
  if (!('fileId' in content)) return content
  const file = findFile(db, content.fileId)
  return file ? { ...content, mime: file.mime } : content
}

/** What comes back with the answers of a form: nobody may guess it. */
function withFlowToken(content: OutboundInteractive): OutboundContent {
  const { interactive } = content
  const parameters = interactive?.type === 'flow' ? interactive.action?.parameters : undefined
  if (interactive?.type !== 'flow' || !parameters || parameters.flow_token !== undefined) return content
  const flow_token = randomBytes(24).toString('base64url')
  const action = { ...interactive.action, parameters: { ...parameters, flow_token } }
  return { ...content, interactive: { ...interactive, action } }
}

function fileProblem(db: TenantDb, channel: ChannelRow, use: FileUse): string | undefined {
  const file = findFile(db, use.fileId)
  if (!file) return 'is not a stored file'
  if (use.voice && use.type === 'audio' && channel.kind === 'whatsapp' && file.mime !== 'audio/ogg')
    return 'is no voice note: WhatsApp plays Ogg Opus as one'
  return mediaProblem(channel.kind, use.type, file)
}

/** More than so many messages are no answer any more. */
const MOST_PARTS = 10

/** A text that is too long for one message, as several in order. Undefined where it fits, or would be too many. */
export function splitLongText(channel: ChannelRow, content: OutboundContent): OutboundContent[] | undefined {
  if (content.type !== 'text' || fitsChannel(channel.kind, content.text)) return undefined
  const parts = splitText(channel.kind, content.text)
  if (parts.length > MOST_PARTS) return undefined
  // Only the first one answers the message that was quoted.
  const { replyTo: _, ...rest } = content
  return parts.map((text, at) => ({ ...(at === 0 ? content : rest), text }))
}
