import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A stored file: sealed chunks below the tenant's `media/`, named by its public id. */
export const mediaFiles = sqliteTable(
  'media_files',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    /** By its content, never by its name. */
    mime: text().notNull(),
    kind: text({ enum: ['image', 'video', 'audio', 'document', 'other'] }).notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    durationMs: integer('duration_ms'),
    /** Loudness of a voice note, 0–100, 64 values. */
    waveform: text({ mode: 'json' }).$type<number[]>(),
    /** A small picture of it stands beside it. */
    hasThumbnail: integer('has_thumbnail', { mode: 'boolean' }).notNull().default(false),
    /** The original is not shown: this is the re-encoded one. */
    hasSafeCopy: integer('has_safe_copy', { mode: 'boolean' }).notNull().default(false),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('media_files_sha256').on(t.sha256)],
)

/** A file Meta has already, so that it is not sent there twice. WhatsApp keeps it for 30 days, the others for 90. */
export const mediaUploads = sqliteTable(
  'media_uploads',
  {
    id: integer().primaryKey(),
    fileId: integer('file_id')
      .notNull()
      .references(() => mediaFiles.id, { onDelete: 'cascade' }),
    /** Phone number id or page id it was uploaded for. */
    account: text().notNull(),
    providerMediaId: text('provider_media_id').notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [uniqueIndex('media_uploads_file_account').on(t.fileId, t.account)],
)
