import {
  checkpoint,
  checkpointInCommits,
  prepared,
  type TenantDb,
  transact,
  unsynced,
} from '../../db/database.ts'
import { newId } from '../../lib/ids.ts'
import type { SkippedRow } from '../schema.ts'
import { applyStaged } from './apply.ts'
import { type Compared, compareDrafts, type SeenIds } from './compare.ts'
import { decodeText } from './decode.ts'
import type { DialectName } from './dialects.ts'
import type { Draft } from './draft.ts'
import { createGuess } from './guess.ts'
import { type Header, readHeader } from './header.ts'
import { addCounts, addImport, findImport, setState } from './imports.ts'
import { breathe, type Yield } from './pace.ts'
import { MAX_ROWS, readFile, type Survey, survey } from './read-file.ts'

export interface ImportOptions {
  bytes: Uint8Array
  fileName: string
  /** The tenant's: what prices without a currency are in. */
  currency: string
  now: Date
  dryRun?: boolean
  /** Unknown columns, as the header writes them, to keep as attributes. */
  attributeColumns?: string[]
  /** Names the import, so that a job that is run again carries on instead of importing twice. */
  publicId?: string
  onProgress?: (progress: ImportProgress) => void
  yieldControl?: Yield
}

export interface ImportProgress {
  step: 'reading' | 'comparing' | 'saving'
  done: number
  /** Rows while reading and comparing, products while saving. */
  total: number
}

/** Counted in products: the variants of one are one. */
export interface ImportResult {
  new: number
  changed: number
  unchanged: number
  /** What is wrong, in the order of the file; the first ten thousand. */
  skipped: SkippedRow[]
  /** Rows of the file. */
  skippedCount: number
  /** The file could not be used at all: `skipped` says why, and nothing was done. */
  refused: boolean
  /** Undo takes this id; null for a dry run and a refused file. */
  importId: string | null
  dialect: DialectName | null
  /** Columns that were not read: offer them as attributes. */
  unknownColumns: string[]
  /** The first changes, for the dry run's page. */
  samples: ImportSample[]
}

export interface ImportSample extends Omit<Compared, 'draft'> {
  line: number
  externalId: string
  name: string
}

const MAX_BYTES = 200 * 1024 * 1024
const MAX_SKIPPED = 10_000
const MAX_SAMPLES = 20
const COMPARED_AT_ONCE = 200
const ADDED_PER_CHECKPOINT = 16
/** The most a staged slice holds: what one step of applying takes at least. */
const SLICE_PRODUCTS = 40
const SLICE_CHARACTERS = 20_000

/**
 * Imports a catalogue file: reads and compares it in slices, stages what changes, then applies the staged slices in
 * transactions of a few milliseconds each. Until a file is read to its end, no product is touched.
 *
 * There is no single big swap: writing and indexing 50,000 products takes seconds, however well prepared, and would
 * hold up every other write of the tenant. Instead each product changes as one, and the import as a whole is carried on
 * after a crash (`resumeImports`) and can be undone as a whole.
 */
export async function importCatalog(db: TenantDb, options: ImportOptions): Promise<ImportResult> {
  const earlier = options.publicId === undefined ? undefined : findImport(db, options.publicId)
  if (earlier && earlier.state !== 'staging') return carryOn(db, earlier.publicId, options)
  if (earlier) prepared(db, 'DELETE FROM catalog_imports WHERE id = ?').run(earlier.id) // It died while reading.

  const file = await openFile(options)
  if ('refusal' in file) return refusedResult(file.refusal, null)
  const { header } = file
  if (header.problems.length > 0) return refusedResult(await everyProblem(file, options), header)

  const stage = options.dryRun ? undefined : createStage(db, header, options)
  const result = await compareFile(db, file, options, stage)
  if (!stage) return result
  addCounts(db, stage.importId, result)
  await applyAll(db, stage.importId, options, result.new + result.changed)
  return { ...result, importId: stage.publicId }
}

interface OpenFile {
  text: string
  header: Header
  surveyed: Survey
}

async function openFile(options: ImportOptions): Promise<OpenFile | { refusal: SkippedRow[] }> {
  if (options.bytes.length > MAX_BYTES) {
    const reason = `the file is larger than ${MAX_BYTES / 1024 / 1024} MB – split it`
    return { refusal: [{ line: 1, column: '', reason }] }
  }
  const decoded = decodeText(options.bytes)
  if ('problem' in decoded) return { refusal: [{ line: decoded.line, column: '', reason: decoded.problem }] }
  const header = readHeader(decoded.text, options.attributeColumns)
  if ('reason' in header) return { refusal: [header] }
  const surveyed = await surveyFile(decoded.text, header, options)
  if (surveyed.rows > MAX_ROWS) {
    return {
      refusal: [{ line: 1, column: '', reason: `the file has more than ${MAX_ROWS} rows – split it` }],
    }
  }
  if (surveyed.rows === 0 && header.problems.length === 0) {
    return {
      refusal: [{ line: header.line, column: '', reason: 'there is a header and no product below it' }],
    }
  }
  return { text: decoded.text, header, surveyed }
}

async function surveyFile(text: string, header: Header, options: ImportOptions): Promise<Survey> {
  const steps = survey(text, header, options.currency)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    options.onProgress?.({ step: 'reading', done: step.value, total: step.value })
    await (options.yieldControl ?? breathe)()
  }
}

/** What is wrong with the rows too: a person mends a file once, not once per problem. */
async function everyProblem(
  { text, header, surveyed }: OpenFile,
  options: ImportOptions,
): Promise<SkippedRow[]> {
  const found = [...header.problems]
  const told = new Set(found.map(problem => problem.column)) // A missing column is no news in every row.
  let read = 0
  for (const { problems } of readFile(text, header, options.currency, surveyed)) {
    found.push(...problems.filter(problem => !told.has(problem.column)))
    if (found.length > MAX_SKIPPED) break
    if (++read % COMPARED_AT_ONCE === 0) await (options.yieldControl ?? breathe)()
  }
  return found.slice(0, MAX_SKIPPED)
}

function emptyResult(header: Header | null): ImportResult {
  return {
    new: 0,
    changed: 0,
    unchanged: 0,
    skipped: [],
    skippedCount: 0,
    refused: false,
    importId: null,
    dialect: header?.dialect.name ?? null,
    unknownColumns: header?.unknown ?? [],
    samples: [],
  }
}

function refusedResult(skipped: SkippedRow[], header: Header | null): ImportResult {
  return { ...emptyResult(header), refused: true, skipped, skippedCount: skipped.length }
}

/** Reads the file to its end, counts what it would change and stages that. */
async function compareFile(
  db: TenantDb,
  { text, header, surveyed }: OpenFile,
  options: ImportOptions,
  stage: Stage | undefined,
): Promise<ImportResult> {
  const result = emptyResult(header)
  const seen: SeenIds = new Map()
  const meantBy = createGuess(db)
  let waiting: Draft[] = []
  let read = 0

  // A row with three problems is one row.
  const lines = new Set<number>()
  const skip = (problems: SkippedRow[]) => {
    for (const { line } of problems) lines.add(line)
    result.skippedCount = lines.size
    if (result.skipped.length < MAX_SKIPPED) result.skipped.push(...problems)
  }
  const compareWaiting = () => {
    const { compared, problems } = compareDrafts(db, waiting, options.currency, seen, meantBy)
    skip(problems)
    for (const one of compared) {
      result[one.outcome]++
      if (one.outcome !== 'unchanged' && result.samples.length < MAX_SAMPLES)
        result.samples.push(sampleOf(one))
    }
    stage?.add(compared.filter(one => one.outcome !== 'unchanged').map(one => one.draft))
    waiting = []
  }

  for (const { draft, problems } of readFile(text, header, options.currency, surveyed)) {
    skip(problems)
    if (draft) waiting.push(draft)
    if (++read % COMPARED_AT_ONCE !== 0) continue
    compareWaiting()
    options.onProgress?.({ step: 'comparing', done: read, total: surveyed.rows })
    await (options.yieldControl ?? breathe)()
  }
  compareWaiting()
  result.skipped = result.skipped.slice(0, MAX_SKIPPED).sort((a, b) => a.line - b.line)
  return result
}

function sampleOf({ draft, outcome, changes }: Compared): ImportSample {
  return { line: draft.line, externalId: draft.externalId, name: draft.name, outcome, changes }
}

interface Stage {
  importId: number
  publicId: string
  add(drafts: Draft[]): void
}

function createStage(db: TenantDb, header: Header, options: ImportOptions): Stage {
  const publicId = options.publicId ?? newId(options.now)
  const importId = addImport(db, {
    publicId,
    fileName: options.fileName.slice(0, 200),
    dialect: header.dialect.name,
    createdAt: options.now,
  })
  const insert = 'INSERT INTO catalog_import_stage (import_id, drafts) VALUES (?, ?)'
  let added = 0
  return {
    importId,
    publicId,
    add(drafts) {
      const write = () => {
        for (const slice of slicesOf(drafts)) prepared(db, insert).run(importId, slice)
      }
      checkpointInCommits(db, false)
      unsynced(db, () => transact(db, write))
      checkpointInCommits(db, true)
      if (++added % ADDED_PER_CHECKPOINT === 0) checkpoint(db)
    },
  }
}

/** The drafts as JSON arrays, each little enough to be written and indexed within one short transaction. */
function* slicesOf(drafts: Draft[]): Generator<string> {
  let slice: string[] = []
  let length = 0
  for (const draft of drafts) {
    const json = JSON.stringify(draft)
    if (slice.length === SLICE_PRODUCTS || (slice.length > 0 && length + json.length > SLICE_CHARACTERS)) {
      yield `[${slice.join(',')}]`
      slice = []
      length = 0
    }
    slice.push(json)
    length += json.length
  }
  if (slice.length > 0) yield `[${slice.join(',')}]`
}

export async function applyAll(
  db: TenantDb,
  importId: number,
  {
    currency,
    now,
    onProgress,
    yieldControl = breathe,
  }: Pick<ImportOptions, 'currency' | 'now' | 'onProgress' | 'yieldControl'>,
  total: number,
): Promise<void> {
  for (const done of applyStaged(db, importId, currency, now)) {
    onProgress?.({ step: 'saving', done, total })
    await yieldControl()
  }
  setState(db, importId, 'applied')
}

/** The import of this id got further than reading once before: what is left of it is done, and its result told again. */
async function carryOn(db: TenantDb, publicId: string, options: ImportOptions): Promise<ImportResult> {
  const earlier = findImport(db, publicId)!
  if (earlier.state === 'applying') await applyAll(db, earlier.id, options, earlier.created + earlier.changed)
  return {
    ...emptyResult(null),
    new: earlier.created,
    changed: earlier.changed,
    unchanged: earlier.unchanged,
    skipped: earlier.skipped,
    skippedCount: earlier.skippedCount,
    dialect: earlier.dialect as DialectName,
    importId: publicId,
  }
}
