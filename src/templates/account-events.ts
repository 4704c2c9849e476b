import { and, eq } from 'drizzle-orm'
import { fields, idText } from '../channels/fields.ts'
import type { TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { changeTemplate, type Template } from './changes.ts'
import { messageTemplates } from './schema.ts'

/** The account-level fields that are about templates. */
export const TEMPLATE_FIELDS: readonly string[] = [
  'message_template_status_update',
  'message_template_quality_update',
  'message_template_components_update',
  'template_category_update',
]

/**
 * What a webhook says about a template. `at` is Meta's time of the event (the time of the entry): an older one that
 * comes later changes nothing. Runs in the caller's transaction; what it cannot place makes us ask Meta for the list.
 */
export function applyTemplateEvent(
  db: TenantDb,
  wabaId: string,
  field: string,
  value: unknown,
  at: Date,
): void {
  const template = templateOfEvent(db, wabaId, fields(value))
  const apply = template && APPLY[field]
  if (!apply?.(db, template!, fields(value), at)) askForList(db, wabaId, at)
}

/**
 * A send was refused because of the template: 132015 paused, 132016 disabled; with 132000, 132001, 132007 and 132012
 * what we know of it is not what Meta has. In the caller's transaction.
 */
export function noteTemplateRefused(
  db: TenantDb,
  wabaId: string,
  name: string,
  language: string,
  code: string,
  now: Date,
): void {
  const status = code === '132015' ? 'PAUSED' : code === '132016' ? 'DISABLED' : undefined
  const template = findTemplateNamed(db, wabaId, name, language)
  if (template && status && template.status !== status) {
    const happened = { what: 'refused', was: template.status, becomes: status, reason: code } as const
    changeTemplate(db, template, { status, statusAt: now }, now, happened)
  }
  askForList(db, wabaId, now)
}

/** Reads Meta's list soon. One that is asked for several times is read once. */
export function askForList(db: TenantDb, wabaId: string, now: Date): void {
  enqueue(db, 'templates.sync', { wabaId }, now, {
    dedupe: `templates.sync:${wabaId}`,
    key: `templates:${wabaId}`,
    runAt: new Date(0), // At once, whatever Meta's clock says.
  })
}

/** Also those that are gone. Meta writes `en-US` in webhooks and `en_US` in lists. */
export function findTemplateNamed(
  db: TenantDb,
  wabaId: string,
  name: string,
  language: string,
): Template | undefined {
  return db
    .select()
    .from(messageTemplates)
    .where(
      and(
        eq(messageTemplates.wabaId, wabaId),
        eq(messageTemplates.name, name),
        eq(messageTemplates.language, language.replaceAll('-', '_')),
      ),
    )
    .get()
}

function templateOfEvent(db: TenantDb, wabaId: string, value: Record<string, unknown>): Template | undefined {
  const name = idText(value.message_template_name)
  const language = idText(value.message_template_language)
  if (name && language) {
    const named = findTemplateNamed(db, wabaId, name, language)
    if (named) return named
  }
  const id = idText(value.message_template_id)
  if (!id) return undefined
  return db
    .select()
    .from(messageTemplates)
    .where(and(eq(messageTemplates.wabaId, wabaId), eq(messageTemplates.providerId, id)))
    .get()
}

type Apply = (db: TenantDb, template: Template, value: Record<string, unknown>, at: Date) => boolean

/** Each says whether it could do something with what came. */
const APPLY: Record<string, Apply> = {
  message_template_status_update: applyStatus,
  message_template_quality_update: applyQuality,
  message_template_components_update: () => false, // The webhook has less than the list: read that.
  template_category_update: applyCategory,
}

/** Words that only webhooks have, as the status the list will show. */
const STATUS_OF_EVENT: Record<string, string> = { REINSTATED: 'APPROVED', LOCKED: 'DISABLED' }
const GONE = new Set(['DELETED', 'PENDING_DELETION'])

function applyStatus(db: TenantDb, template: Template, value: Record<string, unknown>, at: Date): boolean {
  const event = metaWord(value.event)
  if (!event || (template.statusAt && at < template.statusAt)) return false
  // Flagged is a warning: it can still be sent.
  const status = event === 'FLAGGED' ? template.status : (STATUS_OF_EVENT[event] ?? event)
  const reason = reasonOf(value)
  const category = metaWord(value.message_template_category)
  const changes: Partial<Template> = {
    status,
    statusAt: at,
    rejectedReason: status === 'APPROVED' ? null : (reason ?? template.rejectedReason),
    deletedAt: GONE.has(event) ? (template.deletedAt ?? at) : null,
    ...(category && categoryChange(template, category)),
  }
  const happened = { what: 'status', was: template.status, becomes: event, reason: reason ?? null } as const
  if (template.status === event && changes.rejectedReason === template.rejectedReason) {
    changeTemplate(db, template, changes, at)
  } else changeTemplate(db, template, changes, at, happened)
  return true
}

/** The kind of pause where it is one, else why it was rejected; `NONE` is no reason. */
function reasonOf(value: Record<string, unknown>): string | undefined {
  const pause = metaWord(fields(value.other_info).title)
  const reason = metaWord(value.reason)
  return pause ?? (reason === 'NONE' ? undefined : reason)
}

function applyQuality(db: TenantDb, template: Template, value: Record<string, unknown>, at: Date): boolean {
  const quality = metaWord(value.new_quality_score)
  if (!quality) return false
  if (quality === template.quality) return true
  const was = template.quality ?? metaWord(value.previous_quality_score) ?? null
  changeTemplate(db, template, { quality }, at, { what: 'quality', was, becomes: quality })
  return true
}

function applyCategory(db: TenantDb, template: Template, value: Record<string, unknown>, at: Date): boolean {
  const category = metaWord(value.new_category)
  const announced = metaWord(value.correct_category)
  if (!category && !announced) return false
  if (announced && announced !== (category ?? template.category)) {
    if (template.correctCategory === announced) return true
    const happened = { what: 'announced', was: template.category, becomes: announced } as const
    changeTemplate(db, template, { correctCategory: announced }, at, happened)
    return true
  }
  const becomes = (category ?? announced)!
  if (becomes === template.category) return true
  const happened = { what: 'category', was: template.category, becomes } as const
  changeTemplate(db, template, categoryChange(template, becomes), at, happened)
  return true
}

/** A category that is not the one asked for costs something else: what was asked for is kept, to show it. */
export function categoryChange(template: Template, category: string): Partial<Template> {
  if (category === template.category) return {}
  const asked = template.requestedCategory ?? template.category
  return { category, requestedCategory: asked === category ? null : asked, correctCategory: null }
}

/** Meta's words are capitals and underscores; anything else is no word of its. */
export function metaWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w -]{1,60}$/.test(value) ? value.trim() || undefined : undefined
}
