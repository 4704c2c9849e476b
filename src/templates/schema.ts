import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { TemplateComponent } from './components.ts'

/** A WhatsApp template as Meta has it: the name and the language are what is approved. */
export const messageTemplates = sqliteTable(
  'message_templates',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    wabaId: text('waba_id').notNull(),
    /** Meta's id, a number beyond 2^53: kept as text. Null until Meta took it. */
    providerId: text('provider_id'),
    name: text().notNull(),
    language: text().notNull(),
    /** Meta's words, new ones included: MARKETING, UTILITY, AUTHENTICATION. */
    category: text().notNull(),
    /** What was asked for, where Meta approved it as something else. */
    requestedCategory: text('requested_category'),
    /** Announced by Meta, not yet so. */
    correctCategory: text('correct_category'),
    status: text().notNull(),
    quality: text(),
    parameterFormat: text('parameter_format', { enum: ['POSITIONAL', 'NAMED'] })
      .notNull()
      .default('POSITIONAL'),
    components: text({ mode: 'json' }).$type<TemplateComponent[]>().notNull(),
    /** Meta's word: INVALID_FORMAT, PROMOTIONAL; for a pause its kind: FIRST_PAUSE. */
    rejectedReason: text('rejected_reason'),
    /** Meta's time of the event that set the status: an older one that comes later changes nothing. */
    statusAt: integer('status_at', { mode: 'timestamp_ms' }),
    syncedAt: integer('synced_at', { mode: 'timestamp_ms' }),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    /** Gone at Meta: kept for the messages that were sent with it. */
    deletedAt: integer('deleted_at', { mode: 'timestamp_ms' }),
  },
  t => [
    uniqueIndex('message_templates_name').on(t.wabaId, t.name, t.language),
    index('message_templates_provider').on(t.providerId),
  ],
)

/** What happened to a template, newest last: for its page, and to know how often Meta lets it be edited. */
export const templateChanges = sqliteTable(
  'template_changes',
  {
    id: integer().primaryKey(),
    templateId: integer('template_id')
      .notNull()
      .references(() => messageTemplates.id, { onDelete: 'cascade' }),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    what: text({
      enum: [
        'created',
        'edited',
        'status',
        'category',
        'announced',
        'quality',
        'refused',
        'deleted',
        'unpaused',
      ],
    }).notNull(),
    /** Meta's words, before and after. */
    was: text(),
    becomes: text(),
    reason: text(),
  },
  t => [index('template_changes_template').on(t.templateId, t.at)],
)

/** When an account's list was last read, and why it could not be. */
export const templateSyncs = sqliteTable('template_syncs', {
  wabaId: text('waba_id').primaryKey(),
  /** The whole list was read. */
  syncedAt: integer('synced_at', { mode: 'timestamp_ms' }),
  /** Meta's number, or a word of ours, of the last try that failed. */
  failure: text(),
  failedAt: integer('failed_at', { mode: 'timestamp_ms' }),
})
