import { and, eq, isNull } from 'drizzle-orm'
import { fields, idText, list } from '../channels/fields.ts'
import type { GraphAnswer } from '../channels/graph.ts'
import type { SenderDeps } from '../channels/sender.ts'
import { type TenantDb, transact } from '../db/database.ts'
import { finishJob } from '../jobs/queue.ts'
import { type JobRun, RetryLater } from '../jobs/runner.ts'
import type { Clock } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import { categoryChange, findTemplateNamed } from './account-events.ts'
import { changeTemplate, noteChanges, type Template } from './changes.ts'
import { type AskMeta, askerFor, type ListedTemplate, readTemplate, TEMPLATE_QUERY } from './meta.ts'
import { messageTemplates, templateSyncs } from './schema.ts'

export interface TemplateDeps extends SenderDeps {
  clock: Clock
}

export interface SyncResult {
  listed: number
  added: number
  changed: number
  gone: number
}

/** The job: reads an account's whole list. Why that cannot be stands on the page of the templates, and is no failed work. */
export async function runTemplateSync(deps: TemplateDeps, run: JobRun<'templates.sync'>): Promise<void> {
  const { wabaId } = run.job.payload
  const outcome = await syncTemplates(deps, run.tenantId, run.db, wabaId, run.signal)
  if ('code' in outcome && outcome.act === 'retry')
    throw new RetryLater(sentenceOf(outcome), outcome.retryAfterMs ?? 0)
  finishJob(run.db, run.job)
}

export interface SyncFailure {
  /** Meta's number; `no_token`, `no_answer`. */
  code: string
  details: string
  act: 'retry' | 'stop'
  retryAfterMs?: number
}

function sentenceOf({ code, details }: SyncFailure): string {
  return `The templates could not be read (${code}): ${details}`
}

/** Reads all pages first: a list that breaks off changes nothing. */
export async function syncTemplates(
  deps: TemplateDeps,
  tenantId: string,
  db: TenantDb,
  wabaId: string,
  signal?: AbortSignal,
): Promise<SyncResult | SyncFailure> {
  const startedAt = deps.clock.now()
  const ask = askerFor(deps, tenantId, db, wabaId, signal)
  const read = ask ? await readList(ask, wabaId) : NO_TOKEN
  if ('code' in read) {
    const failed = { failure: read.code, failedAt: deps.clock.now() }
    transact(db, () => noteSync(db, wabaId, failed))
    return read
  }
  return storeList(db, wabaId, read.templates, startedAt, deps.clock.now())
}

const NO_TOKEN: SyncFailure = {
  code: 'no_token',
  details: 'no number of this account is connected with an access token',
  act: 'stop',
}

const PAGE_SIZE = 100
// 6,000 templates is Meta's most for an account.
const MOST_PAGES = 100

async function readList(
  ask: AskMeta,
  wabaId: string,
): Promise<{ templates: ListedTemplate[] } | SyncFailure> {
  const templates: ListedTemplate[] = []
  const seen = new Set<string>()
  let after: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask(
      {
        method: 'GET',
        path: `${wabaId}/message_templates`,
        query: { fields: TEMPLATE_QUERY, limit: String(PAGE_SIZE), ...(after && { after }) },
      },
      'read the templates',
    )
    if (answer.outcome !== 'ok') return failureOf(answer)
    const rows = list(answer.body.data)
    templates.push(...rows.map(readTemplate).filter(row => row !== undefined))
    after = cursorAfter(answer.body)
    if (after === undefined || rows.length === 0) return { templates }
    if (seen.has(after)) return { code: 'no_answer', details: 'the list never ends', act: 'retry' }
    seen.add(after)
  }
  return { code: 'no_answer', details: `the list has more than ${MOST_PAGES} pages`, act: 'stop' }
}

/** Undefined on the last page: Meta leaves `next` out there, and gives cursors all the same. */
function cursorAfter(body: Record<string, unknown>): string | undefined {
  const paging = fields(body.paging)
  return paging.next === undefined ? undefined : idText(fields(paging.cursors).after)
}

export function failureOf(answer: Exclude<GraphAnswer, { outcome: 'ok' }>): SyncFailure {
  if (answer.outcome !== 'refused') return { code: 'no_answer', details: answer.details, act: 'retry' }
  const { code, details, act, retryAfterMs } = answer
  const again = act === 'retry' && retryAfterMs !== undefined
  return { code, details, act: act === 'retry' ? 'retry' : 'stop', ...(again && { retryAfterMs }) }
}

const SLICE = 50

function storeList(
  db: TenantDb,
  wabaId: string,
  templates: ListedTemplate[],
  startedAt: Date,
  now: Date,
): SyncResult {
  const result: SyncResult = { listed: templates.length, added: 0, changed: 0, gone: 0 }
  for (let from = 0; from < templates.length; from += SLICE) {
    transact(db, () => {
      for (const listed of templates.slice(from, from + SLICE)) {
        const outcome = storeListed(db, wabaId, listed, now, startedAt)
        if (outcome !== 'same') result[outcome]++
      }
    })
  }
  transact(db, () => {
    result.gone = removeUnlisted(db, wabaId, templates, startedAt, now)
    noteSync(db, wabaId, { syncedAt: now, failure: null, failedAt: null })
  })
  return result
}

/** One row of Meta's list, asked for at `askedAt`. */
export function storeListed(
  db: TenantDb,
  wabaId: string,
  listed: ListedTemplate,
  now: Date,
  askedAt: Date = now,
): 'added' | 'changed' | 'same' {
  const known = findTemplateNamed(db, wabaId, listed.name, listed.language)
  if (!known) {
    addTemplate(db, wabaId, listed, now)
    return 'added'
  }
  if (isNewerThanList(known, askedAt, now)) {
    db.update(messageTemplates).set({ syncedAt: now }).where(eq(messageTemplates.id, known.id)).run()
    return 'same'
  }
  const values = valuesOf(known, listed)
  const happened = differencesOf(known, listed)
  const isSame =
    happened.length === 0 &&
    known.deletedAt === values.deletedAt &&
    known.correctCategory === values.correctCategory &&
    known.rejectedReason === values.rejectedReason &&
    known.providerId === values.providerId &&
    known.parameterFormat === values.parameterFormat &&
    JSON.stringify(known.components) === JSON.stringify(values.components)
  if (isSame) {
    db.update(messageTemplates).set({ syncedAt: now }).where(eq(messageTemplates.id, known.id)).run()
    return 'same'
  }
  changeTemplate(db, known, { ...values, syncedAt: now }, now, ...happened)
  return 'changed'
}

const GONE = new Set(['DELETED', 'PENDING_DELETION'])

function valuesOf(known: Template, listed: ListedTemplate): Partial<Template> {
  const stillPaused = known.status === listed.status && listed.rejectedReason === null
  return {
    providerId: listed.providerId ?? known.providerId,
    status: listed.status,
    quality: listed.quality ?? known.quality,
    parameterFormat: listed.parameterFormat,
    components: listed.components,
    ...categoryChange(known, listed.category),
    correctCategory: listed.correctCategory,
    // The kind of a pause is in the webhook only.
    rejectedReason:
      stillPaused && listed.status !== 'APPROVED' ? known.rejectedReason : listed.rejectedReason,
    deletedAt: GONE.has(listed.status) ? (known.deletedAt ?? known.updatedAt) : null,
  }
}

function differencesOf(known: Template, listed: ListedTemplate): Parameters<typeof changeTemplate>[4][] {
  const happened: Parameters<typeof changeTemplate>[4][] = []
  if (known.status !== listed.status)
    happened.push({
      what: 'status',
      was: known.status,
      becomes: listed.status,
      reason: listed.rejectedReason,
    })
  if (known.category !== listed.category)
    happened.push({ what: 'category', was: known.category, becomes: listed.category })
  if (listed.correctCategory && listed.correctCategory !== known.correctCategory)
    happened.push({ what: 'announced', was: listed.category, becomes: listed.correctCategory })
  if (listed.quality && listed.quality !== known.quality)
    happened.push({ what: 'quality', was: known.quality, becomes: listed.quality })
  return happened
}

/** A template that Meta has and we did not know, or one that it just took. */
export function addTemplate(
  db: TenantDb,
  wabaId: string,
  listed: ListedTemplate,
  now: Date,
  requestedCategory: string | null = null,
): Template {
  const template = db
    .insert(messageTemplates)
    .values({
      ...listed,
      publicId: newId(now),
      wabaId,
      requestedCategory,
      syncedAt: now,
      updatedAt: now,
      deletedAt: GONE.has(listed.status) ? now : null,
    })
    .returning()
    .get()
  noteChanges(db, template.id, now, {
    what: 'created',
    becomes: listed.status,
    reason: listed.rejectedReason,
  })
  return template
}

/** What the list no longer has is gone at Meta; the messages sent with it stay. */
function removeUnlisted(
  db: TenantDb,
  wabaId: string,
  templates: ListedTemplate[],
  startedAt: Date,
  now: Date,
): number {
  const listed = new Set(templates.map(({ name, language }) => `${name} ${language}`))
  const gone = db
    .select()
    .from(messageTemplates)
    .where(and(eq(messageTemplates.wabaId, wabaId), isNull(messageTemplates.deletedAt)))
    .all()
    .filter(one => !listed.has(`${one.name} ${one.language}`) && !isNewerThanList(one, startedAt, now))
  for (const template of gone)
    changeTemplate(db, template, { deletedAt: now }, now, {
      what: 'deleted',
      was: template.status,
      reason: 'not_listed',
    })
  return gone.length
}

/** What a person asked for while the list was read is not in it. A time to come is Meta's clock, not ours. */
function isNewerThanList(template: Template, askedAt: Date, now: Date): boolean {
  return template.updatedAt > askedAt && template.updatedAt <= now
}

/** When the list was read, or why it could not be. */
export function noteSync(
  db: TenantDb,
  wabaId: string,
  values: Partial<typeof templateSyncs.$inferInsert>,
): void {
  db.insert(templateSyncs)
    .values({ wabaId, ...values })
    .onConflictDoUpdate({ target: templateSyncs.wabaId, set: values })
    .run()
}
