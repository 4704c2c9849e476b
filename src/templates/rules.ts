import { and, eq, gt } from 'drizzle-orm'
import type { TenantDb } from '../db/database.ts'
import { findTemplateNamed } from './account-events.ts'
import type { Template } from './changes.ts'
import { checkContent, checkDraft, type TemplateDraft } from './check-draft.ts'
import type { TemplateProblem } from './problems.ts'
import { messageTemplates, templateChanges } from './schema.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const EDITS_IN_30_DAYS = 10

/** Why a new template cannot be asked for, all at once. */
export function checkNew(db: TenantDb, wabaId: string, draft: TemplateDraft, now: Date): TemplateProblem[] {
  const problems = checkDraft(draft)
  const known = findTemplateNamed(db, wabaId, draft.name, draft.language)
  if (known && known.deletedAt === null) problems.push({ field: 'name', code: 'exists' })
  const restsUntil = nameRestsUntil(db, wabaId, draft.name, now)
  if (restsUntil)
    problems.push({
      field: 'name',
      code: 'name_rests',
      about: { until: restsUntil.toISOString().slice(0, 10) },
    })
  return problems
}

/** The name of an approved template that was deleted cannot be used for 30 days. */
function nameRestsUntil(db: TenantDb, wabaId: string, name: string, now: Date): Date | undefined {
  const ends = db
    .select({ deletedAt: messageTemplates.deletedAt, was: templateChanges.was })
    .from(messageTemplates)
    .innerJoin(templateChanges, eq(templateChanges.templateId, messageTemplates.id))
    .where(
      and(
        eq(messageTemplates.wabaId, wabaId),
        eq(messageTemplates.name, name),
        eq(templateChanges.what, 'deleted'),
        gt(messageTemplates.deletedAt, new Date(now.getTime() - 30 * DAY_MS)),
      ),
    )
    .all()
    .filter(({ was }) => was === 'APPROVED' || was === 'PAUSED')
    .map(({ deletedAt }) => deletedAt!.getTime() + 30 * DAY_MS)
  return ends.length > 0 ? new Date(Math.max(...ends)) : undefined
}

const EDITABLE = new Set(['APPROVED', 'REJECTED', 'PAUSED'])

/** Why Meta would not let it be edited now; nothing where it would. */
export function mayEdit(db: TenantDb, template: Template, now: Date): TemplateProblem | undefined {
  if (template.deletedAt) return { field: 'name', code: 'is_gone' }
  if (!EDITABLE.has(template.status)) return { field: 'name', code: 'edit_status' }
  if (template.status !== 'APPROVED') return undefined
  const edits = db
    .select({ at: templateChanges.at })
    .from(templateChanges)
    .where(
      and(
        eq(templateChanges.templateId, template.id),
        eq(templateChanges.what, 'edited'),
        eq(templateChanges.was, 'APPROVED'),
        gt(templateChanges.at, new Date(now.getTime() - 30 * DAY_MS)),
      ),
    )
    .all()
  if (edits.some(({ at }) => now.getTime() - at.getTime() < DAY_MS))
    return { field: 'name', code: 'edit_daily' }
  if (edits.length >= EDITS_IN_30_DAYS)
    return { field: 'name', code: 'edit_monthly', about: { most: EDITS_IN_30_DAYS } }
  return undefined
}

export type TemplateEdit = Pick<TemplateDraft, 'category' | 'parameterFormat' | 'components'>

export function checkEdit(
  db: TenantDb,
  template: Template,
  edit: TemplateEdit,
  now: Date,
): TemplateProblem[] {
  const refused = mayEdit(db, template, now)
  if (refused) return [refused]
  const problems = checkContent({ ...edit, name: template.name, language: template.language })
  if (edit.category !== template.category && template.status === 'APPROVED')
    problems.push({ field: 'category', code: 'edit_category' })
  return problems
}

export function mayDelete(template: Template): TemplateProblem | undefined {
  if (template.deletedAt) return { field: 'name', code: 'is_gone' }
  return template.status === 'DISABLED' ? { field: 'name', code: 'delete_disabled' } : undefined
}

export function mayUnpause(template: Template): TemplateProblem | undefined {
  return template.status === 'PAUSED' && !template.deletedAt
    ? undefined
    : { field: 'name', code: 'not_paused' }
}
