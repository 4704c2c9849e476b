import { eq } from 'drizzle-orm'
import { transact } from '../../db/database.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Attachment } from '../../inbox/attachments.ts'
import { attachments, conversations, messages } from '../../inbox/schema.ts'
import { findWords, noteWords, type WordsProblem } from '../../inbox/words.ts'
import { JOB_KINDS } from '../../jobs/names.ts'
import { finishJob } from '../../jobs/queue.ts'
import { type JobRun, RetryLater } from '../../jobs/runner.ts'
import type { Clock } from '../../lib/clock.ts'
import type { MediaFolder } from '../../media/folder.ts'
import { readSealed } from '../../media/sealed-file.ts'
import { findFileById, type StoredFile } from '../../media/store.ts'
import type { Studio } from '../../media/studio.ts'
import { LANGUAGES, type Language } from '../../web/languages.ts'
import type { ModelClient } from '../model/client.ts'
import { ollamaBehind } from '../model/door.ts'
import { isElsewhere } from '../model/elsewhere.ts'
import { getAssistantSettings } from '../settings.ts'
import { hearPiece } from './hear.ts'
import { seePicture } from './see.ts'

export interface ReadingDeps {
  clock: Clock
  egress: Egress
  host: string
  allowRemoteModel: boolean
  model: Pick<ModelClient, 'inTurn'>
  studio: Pick<Studio, 'speech' | 'clean'>
  folderOf: (tenantId: string) => MediaFolder
  /** Which installed model hears, and which sees; null for none. */
  senses: () => Promise<{ hears: string | null; sees: string | null }>
  /** For one piece of it. */
  pieceMs?: number
}

/** It will not go better another time. */
class NoWords extends Error {
  override readonly name = 'NoWords'
  readonly problem: WordsProblem
  constructor(problem: WordsProblem) {
    super(problem)
    this.problem = problem
  }
}

const PIECE_MS = 120_000
const AGAIN_MS = 20_000
const MOST_CHARACTERS = 6_000
const MOST_MP3_BYTES = 5 * 1024 * 1024

/** The job `media.read`: what is said in a voice note, or shown by a picture, as far as a model of one's own can tell. */
export async function readFile(deps: ReadingDeps, run: JobRun<'media.read'>): Promise<void> {
  const { db, job } = run
  const row = db.select().from(attachments).where(eq(attachments.id, job.payload.attachmentId)).get()
  const words = row && findWords(db, row.id)
  if (words?.state !== 'waiting') return transact(db, () => finishJob(db, job))
  try {
    const { text, model } = await wordsFor(deps, run, row!, words.how)
    transact(db, () => {
      const state = text === '' ? 'silent' : 'done'
      noteWords(db, row!.id, { state, model, ...(text !== '' && { text }) }, deps.clock.now())
      finishJob(db, job)
    })
  } catch (error) {
    const isLast = error instanceof NoWords || job.attempts >= JOB_KINDS['media.read'].maxAttempts
    if (!isLast) throw new RetryLater('No model could hear or see it just now.', AGAIN_MS)
    const problem = error instanceof NoWords ? error.problem : 'too_slow'
    transact(db, () => {
      noteWords(db, row!.id, { state: 'failed', problem }, deps.clock.now())
      finishJob(db, job)
    })
  }
}

async function wordsFor(
  deps: ReadingDeps,
  { db, tenantId, signal }: JobRun<'media.read'>,
  row: Attachment,
  how: 'heard' | 'seen',
): Promise<{ text: string; model: string }> {
  const file = row.fileId === null ? undefined : findFileById(db, row.fileId)
  if (row.state !== 'stored' || !file) throw new NoWords('gone')
  const senses = await deps.senses()
  const model = how === 'heard' ? senses.hears : senses.sees
  if (model === null) throw new NoWords('no_model')
  const until = AbortSignal.any([signal, AbortSignal.timeout((deps.pieceMs ?? PIECE_MS) * 2)])
  const ollama = ollamaBehind(deps.egress, deps.host, until, tenantId)
  if (!deps.allowRemoteModel && (await isElsewhere(ollama, model))) throw new NoWords('no_model')
  const server = { egress: deps.egress, host: deps.host, tenant: tenantId }
  const inTurn = <T>(work: (signal: AbortSignal) => Promise<T>) => {
    const mine = AbortSignal.any([signal, AbortSignal.timeout(deps.pieceMs ?? PIECE_MS)])
    return deps.model.inTurn(`${tenantId} files`, mine, () => work(mine))
  }
  const folder = deps.folderOf(tenantId)
  if (how === 'seen') {
    const picture = await pictureOf(deps, folder, file)
    const language = getAssistantSettings(db).defaultLanguage
    const named = LANGUAGES[language as Language] ?? LANGUAGES.en
    return {
      text: await inTurn(s => seePicture(server, { name: model, language: named }, picture, s)),
      model,
    }
  }
  const language = languageOf(db, row)
  const heard: string[] = []
  for (const piece of await piecesOf(deps, folder, file))
    heard.push(await inTurn(s => hearPiece(server, model, piece, language, s)))
  const text = heard.filter(part => part !== '').join(' ')
  return { text: text.slice(0, MOST_CHARACTERS), model }
}

async function pictureOf(deps: ReadingDeps, folder: MediaFolder, file: StoredFile): Promise<Uint8Array> {
  if (file.kind !== 'image' || !file.hasThumbnail) throw new NoWords('unable')
  const small = await readSealed(folder, file.publicId, 'thumbnail')
  if (!small) throw new NoWords('gone')
  const answer = await deps.studio.clean(small)
  if ('refused' in answer) throw new NoWords('damaged')
  return answer.done.bytes
}

async function piecesOf(deps: ReadingDeps, folder: MediaFolder, file: StoredFile) {
  const isOgg = file.mime === 'audio/ogg'
  const isMp3 = file.mime === 'audio/mpeg' && file.bytes <= MOST_MP3_BYTES
  if (!isOgg && !isMp3) throw new NoWords('unable')
  const bytes = await readSealed(folder, file.publicId)
  if (!bytes) throw new NoWords('gone')
  if (isMp3) return [bytes]
  const answer = await deps.studio.speech(bytes)
  if ('refused' in answer) throw new NoWords('damaged')
  return answer.done.pieces
}

function languageOf(db: JobRun['db'], row: Attachment): string | null {
  return (
    db
      .select({ language: conversations.language })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(eq(messages.id, row.messageId))
      .get()?.language ?? null
  )
}
