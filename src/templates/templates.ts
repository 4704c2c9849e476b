import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import type { Template } from './changes.ts'
import { partsOf } from './components.ts'
import { fieldsToFill, type TemplateField } from './form.ts'
import { messageTemplates } from './schema.ts'

export type { Template } from './changes.ts'

const MOST_LISTED = 1000

export interface SendableTemplate extends Template {
  /** What has to be given before it can be sent. */
  fields: TemplateField[]
  /** The body as it was approved, variables and all. */
  bodyText: string
}

/** What may be sent now: for pickers. By name, then language. */
export function listSendable(db: TenantDb, wabaId: string): SendableTemplate[] {
  return db
    .select()
    .from(messageTemplates)
    .where(and(eq(messageTemplates.wabaId, wabaId), isApproved))
    .orderBy(asc(messageTemplates.name), asc(messageTemplates.language))
    .limit(MOST_LISTED)
    .all()
    .map(template => ({
      ...template,
      fields: fieldsToFill(template),
      bodyText: partsOf(template.components).body?.text ?? '',
    }))
}

const isApproved = and(eq(messageTemplates.status, 'APPROVED'), isNull(messageTemplates.deletedAt))

export function isSendable(template: Template): boolean {
  return template.status === 'APPROVED' && template.deletedAt === null
}

export interface TemplateFilter {
  status?: string
  category?: string
  language?: string
  q?: string
}

/** What Meta has, by name and language. */
export function listTemplates(db: TenantDb, filter: TemplateFilter = {}): Template[] {
  const { status, category, language, q } = filter
  return db
    .select()
    .from(messageTemplates)
    .where(
      and(
        isNull(messageTemplates.deletedAt),
        status ? eq(messageTemplates.status, status) : undefined,
        category ? eq(messageTemplates.category, category) : undefined,
        language ? eq(messageTemplates.language, language) : undefined,
        q
          ? sql`instr(lower(${messageTemplates.name} || ' ' || ${messageTemplates.components}), ${q.toLowerCase()}) > 0`
          : undefined,
      ),
    )
    .orderBy(asc(messageTemplates.name), asc(messageTemplates.language), asc(messageTemplates.id))
    .limit(MOST_LISTED)
    .all()
}

/** Also one that is gone: its messages are still there. */
export function getTemplate(db: TenantDb, publicId: string): Template {
  const template = db.select().from(messageTemplates).where(eq(messageTemplates.publicId, publicId)).get()
  if (!template) throw new AppError('not_found', 'There is no such template.')
  return template
}
