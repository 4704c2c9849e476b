import { desc, eq } from 'drizzle-orm'
import type { TenantDb } from '../db/database.ts'
import { messageTemplates, templateChanges } from './schema.ts'

export type Template = typeof messageTemplates.$inferSelect
export type TemplateChange = typeof templateChanges.$inferSelect

type Noted = Pick<TemplateChange, 'what'> & Partial<Pick<TemplateChange, 'was' | 'becomes' | 'reason'>>

/** Writes a template's new state and what happened to it. In the caller's transaction. */
export function changeTemplate(
  db: TenantDb,
  template: Template,
  values: Partial<Template>,
  now: Date,
  ...happened: Noted[]
): void {
  db.update(messageTemplates)
    .set({ ...values, updatedAt: now })
    .where(eq(messageTemplates.id, template.id))
    .run()
  noteChanges(db, template.id, now, ...happened)
}

export function noteChanges(db: TenantDb, templateId: number, now: Date, ...happened: Noted[]): void {
  for (const one of happened)
    db.insert(templateChanges)
      .values({ templateId, at: now, ...one })
      .run()
}

const MOST_SHOWN = 50

/** Newest first. */
export function listChanges(db: TenantDb, templateId: number): TemplateChange[] {
  return db
    .select()
    .from(templateChanges)
    .where(eq(templateChanges.templateId, templateId))
    .orderBy(desc(templateChanges.id))
    .limit(MOST_SHOWN)
    .all()
}
