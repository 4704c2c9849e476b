import { importCatalog } from '../../catalog/import/import-catalog.ts'
import { importKnowledge } from '../../catalog/import/import-knowledge.ts'
import type { SkippedRow } from '../../catalog/schema.ts'
import { type TenantDb, transact } from '../../db/database.ts'
import { AppError, type ErrorCode } from '../../lib/errors.ts'
import { type Said, say } from '../../lib/said.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import { inEnglish } from '../../web/said.ts'
import { asLanguage } from '../language/languages.ts'
import { isSameModel } from '../model/look.ts'
import { type Candidate, canAnswer, MOST_TURNS, type Selection } from './rewind.ts'
import { addRewind, type Rewind } from './rewinds.ts'

export interface RewindOrder {
  selection: Selection
  candidate: Candidate
  /** Of a catalogue or knowledge file. */
  bytes?: Uint8Array
  startedBy?: string
}

/** What of an installed model matters here. */
export interface TriableModel {
  name: string
  abilities: string[]
}

const MOST_BYTES = 20_000_000
const LONGEST_NAME = 80

/** Checks what is to be tried and begins; the job does the rest. */
export async function startRewind(
  { instance, listModels }: { instance: Instance; listModels: () => Promise<TriableModel[]> },
  tenantId: string,
  db: TenantDb,
  { selection, candidate, bytes, startedBy }: RewindOrder,
): Promise<Rewind> {
  const now = instance.clock.now()
  checkSelection(selection)
  const tried = checkSetting(candidate)
  if (tried.kind === 'model') checkModel(await listModels(), tried.model)
  if ('fileName' in tried) {
    if (!bytes || bytes.length === 0) throw refused('invalid', say('rewind.refuse_no_file'))
    if (bytes.length > MOST_BYTES)
      throw refused('too_large', say('rewind.refuse_too_large', { max: `${MOST_BYTES / 1_000_000} MB` }))
    await checkFile(db, tried, bytes, getTenant(instance.control, tenantId).currency, now)
  }
  return transact(db, () =>
    addRewind(
      db,
      {
        selection,
        candidate: tried,
        ...('fileName' in tried && bytes && { file: bytes }),
        ...(startedBy && { startedBy }),
      },
      now,
    ),
  )
}

function checkSelection({ last, days }: Selection): void {
  if (!Number.isInteger(last) || last < 1 || last > MOST_TURNS)
    throw new AppError('invalid', `Choose from 1 to ${MOST_TURNS} turns of customers.`)
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 3650))
    throw new AppError('invalid', 'The days are a whole number from 1 to 3650.')
}

function checkSetting(candidate: Candidate): Candidate {
  if (candidate.kind !== 'settings') return candidate
  const { displayName, defaultLanguage } = candidate
  const name = displayName?.trim().replace(/\s+/g, ' ')
  if (name !== undefined && name.length > LONGEST_NAME)
    throw refused('invalid', say('rewind.refuse_name', { most: String(LONGEST_NAME) }))
  if (defaultLanguage !== undefined && !asLanguage(defaultLanguage))
    throw new AppError('invalid', 'The language is none of those the assistant speaks.')
  if (displayName === undefined && defaultLanguage === undefined)
    throw new AppError('invalid', 'Say what is to be different: the name, or the language.')
  return {
    kind: 'settings',
    ...(displayName !== undefined && { displayName: name || null }),
    ...(defaultLanguage && { defaultLanguage }),
  }
}

function checkModel(installed: TriableModel[], name: string): void {
  if (!installed.some(one => isSameModel(one.name, name) && canAnswer(one)))
    throw refused('invalid', say('rewind.refuse_model'))
}

/** A file that could not be imported needs no trial. */
async function checkFile(
  db: TenantDb,
  candidate: Extract<Candidate, { fileName: string }>,
  bytes: Uint8Array,
  currency: string,
  now: Date,
): Promise<void> {
  const file = { bytes, fileName: candidate.fileName, now, dryRun: true }
  const {
    refused: isRefused,
    skipped,
    ...counts
  } = candidate.kind === 'catalog'
    ? await importCatalog(db, { ...file, currency })
    : await importKnowledge(db, file)
  if (isRefused) {
    const said = say('rewind.refuse_unreadable', { line: String(skipped[0]?.line ?? 1) })
    throw new AppError('unprocessable', `The file cannot be imported: ${firstOf(skipped)}`, { said: [said] })
  }
  if (counts.new + counts.changed === 0) throw refused('unprocessable', say('rewind.refuse_same'))
}

const refused = (code: ErrorCode, said: Said) => new AppError(code, inEnglish(said), { said: [said] })

function firstOf([first]: SkippedRow[]): string {
  if (!first) return 'nothing in it could be read.'
  return `line ${first.line}${first.column ? `, “${first.column}”` : ''}: ${first.reason}.`
}
