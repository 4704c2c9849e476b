import { sql } from 'drizzle-orm'
import { blob, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ProductContent } from './content.ts'
import type { FileProblem } from './files/reader-link.ts'

export type Attributes = Record<string, string>

/** What the business sells. A product with variants has their prices and stock in `variants`. */
export const products = sqliteTable(
  'products',
  {
    id: integer().primaryKey(),
    /** The business's own id: SKU, handle or group id. What the API and CSV files call it by. */
    externalId: text('external_id').notNull(),
    sku: text(),
    name: text().notNull(),
    description: text().notNull().default(''),
    category: text(),
    brand: text(),
    /** In minor units of `currency`; null means "ask us", or that variants differ. */
    priceMinor: integer('price_minor'),
    currency: text().notNull(),
    /** Units on hand; null means not counted (made to order, a service). */
    stock: integer(),
    available: integer({ mode: 'boolean' }).notNull().default(true),
    attributes: text({ mode: 'json' }).$type<Attributes>().notNull().default({}),
    /** Grows with every change; evidence names the version an answer was made from. */
    version: integer().notNull().default(1),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  // No index on name or SKU: filled in random order, it doubled what an import of 50,000 products writes.
  t => [uniqueIndex('products_external_id').on(t.externalId)],
)

export const variants = sqliteTable(
  'variants',
  {
    id: integer().primaryKey(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    /** Unique within its product. */
    externalId: text('external_id').notNull(),
    sku: text(),
    /** Option name to value, in the business's words: `{"Size": "M"}`. */
    options: text({ mode: 'json' }).$type<Record<string, string>>().notNull().default({}),
    priceMinor: integer('price_minor'),
    stock: integer(),
    available: integer({ mode: 'boolean' }).notNull().default(true),
    position: integer().notNull().default(0),
  },
  t => [uniqueIndex('variants_external_id').on(t.productId, t.externalId)],
)

/** Other names of a product, in the words of customers. Only accepted ones are used; the refused are not proposed again. */
export const productAliases = sqliteTable(
  'product_aliases',
  {
    id: integer().primaryKey(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    /** One of the product's twelve; null where nobody said. */
    language: text(),
    text: text().notNull(),
    state: text({ enum: ['accepted', 'suggested', 'refused'] }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [
    index('product_aliases_product').on(t.productId),
    index('product_aliases_suggested').on(t.productId).where(sql`state = 'suggested'`),
  ],
)

/** Products the model was asked to name, so that it is asked once for each name and language. */
export const aliasRequests = sqliteTable('alias_requests', {
  productId: integer('product_id')
    .primaryKey()
    .references(() => products.id, { onDelete: 'cascade' }),
  /** The name it was asked about. */
  name: text().notNull(),
  languages: text({ mode: 'json' }).$type<string[]>().notNull(),
})

/** One row: in which languages names are proposed, and whether that goes on. */
export const aliasSettings = sqliteTable('alias_settings', {
  id: integer().primaryKey(),
  languages: text({ mode: 'json' }).$type<string[]>().notNull(),
  paused: integer({ mode: 'boolean' }).notNull().default(false),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})

/** What a product means, as numbers of an embedding model: made in the background, searched in memory. */
export const productVectors = sqliteTable(
  'product_vectors',
  {
    id: integer()
      .primaryKey()
      .references(() => products.id, { onDelete: 'cascade' }),
    model: text().notNull(),
    /** Of the text it was made from. */
    hash: text().notNull(),
    /** The product's version that was looked at: another one may say something else. */
    version: integer().notNull(),
    /** One signed byte for each dimension. */
    vector: blob({ mode: 'buffer' }).notNull(),
  },
  t => [index('product_vectors_model').on(t.model)],
)

/** The same for questions & answers. */
export const knowledgeVectors = sqliteTable(
  'knowledge_vectors',
  {
    id: integer()
      .primaryKey()
      .references(() => knowledgeEntries.id, { onDelete: 'cascade' }),
    model: text().notNull(),
    hash: text().notNull(),
    version: integer().notNull(),
    vector: blob({ mode: 'buffer' }).notNull(),
  },
  t => [index('knowledge_vectors_model').on(t.model)],
)

/** How far the making of vectors is, and how far they can be trusted here. */
export const vectorStates = sqliteTable('vector_states', {
  kind: text({ enum: ['product', 'knowledge'] }).primaryKey(),
  model: text().notNull(),
  /** Why none are made at present: the model server is away, or they would take too much memory. */
  waits: text({ enum: ['server', 'memory'] }),
  /** The search's count of changes when all vectors were there; null while some are missing. */
  changes: integer(),
  /** Share of the names tried that led back to their own row; null before the trial. */
  found: real(),
  /** Cosine from which two texts are nearer than chance. */
  floor: real(),
})

/** Questions & answers the owner wrote. */
export const knowledgeEntries = sqliteTable(
  'knowledge_entries',
  {
    id: integer().primaryKey(),
    externalId: text('external_id').notNull(),
    topic: text(),
    question: text().notNull(),
    answer: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [uniqueIndex('knowledge_entries_external_id').on(t.externalId)],
)

/** What somebody who may not edit wants an answer to say. Used for nothing before it is accepted. */
export const knowledgeSuggestions = sqliteTable(
  'knowledge_suggestions',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    /** What it changes, and which version of it was seen; null for a new entry. */
    entryId: integer('entry_id').references(() => knowledgeEntries.id, { onDelete: 'cascade' }),
    entryVersion: integer('entry_version').notNull(),
    userId: text('user_id').notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    topic: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('knowledge_suggestions_entry').on(t.entryId)],
)

/** A change of a product, or a new one, that somebody wants who may not edit. Used for nothing before it is accepted. */
export const productSuggestions = sqliteTable(
  'product_suggestions',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    /** What it changes, and which version of it was seen; null for a new product. */
    productId: integer('product_id').references(() => products.id, { onDelete: 'cascade' }),
    productVersion: integer('product_version').notNull(),
    userId: text('user_id').notNull(),
    /** The product as it would be. */
    content: text({ mode: 'json' }).$type<ProductContent>().notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('product_suggestions_product').on(t.productId)],
)

/** A file or a pasted text the owner gave: what stands in it is looked through beside the questions & answers. */
export const knowledgeFiles = sqliteTable('knowledge_files', {
  id: integer().primaryKey(),
  publicId: text('public_id').notNull().unique(),
  /** As its sender called it: words to show, never a part of a path. */
  name: text().notNull(),
  /** By its content; null until it was read. */
  kind: text({ enum: ['pdf', 'docx', 'html', 'csv', 'md', 'txt', 'pasted'] }),
  /** Of the newest content that was sent; what was read before it stays in use until the new one is ready. */
  state: text({ enum: ['reading', 'ready', 'failed'] }).notNull(),
  /** Why it failed: a word of `catalog/files/reader-link.ts`. */
  problem: text().$type<FileProblem>(),
  /** Of the content in use. */
  bytes: integer().notNull().default(0),
  sha256: text().notNull().default(''),
  pages: integer(),
  pagesWithoutText: integer('pages_without_text').notNull().default(0),
  pieces: integer().notNull().default(0),
  /** Which version of its pieces is in use; 0 while none is, -1 while it is being deleted. */
  version: integer().notNull().default(0),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  /** When the content in use was taken. */
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})

/** A piece of a file. Pieces of a version that is not the file's are being written, or on their way out. */
export const knowledgePieces = sqliteTable(
  'knowledge_pieces',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    fileId: integer('file_id')
      .notNull()
      .references(() => knowledgeFiles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    position: integer().notNull(),
    heading: text(),
    page: integer(),
    text: text().notNull(),
  },
  t => [uniqueIndex('knowledge_pieces_place').on(t.fileId, t.version, t.position)],
)

export interface OpeningHours {
  day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
  /** Wall time in the business's zone, `HH:MM`; `to` may be `24:00`, and earlier than `from` when it is past midnight. */
  from: string
  to: string
}

/** One row: what is true of the business as a whole. */
export const businessFacts = sqliteTable('business_facts', {
  id: integer().primaryKey(),
  timezone: text().notNull(),
  hours: text({ mode: 'json' }).$type<OpeningHours[]>().notNull().default([]),
  /** ISO dates on which the business stays shut, whatever its hours say. */
  closed: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  address: text().notNull().default(''),
  delivery: text().notNull().default(''),
  payment: text().notNull().default(''),
  returns: text().notNull().default(''),
  version: integer().notNull().default(1),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})

/** A row of a file that was not taken over, or a problem of the file itself. */
export interface SkippedRow {
  line: number
  /** As the file's header names it; empty when it is about the whole line. */
  column: string
  reason: string
}

/** An import: what it did, and for how long it can be undone. */
export const catalogImports = sqliteTable('catalog_imports', {
  id: integer().primaryKey(),
  publicId: text('public_id').notNull().unique(),
  fileName: text('file_name').notNull(),
  dialect: text().notNull(),
  /** `staging` reads the file, `applying` writes products (and is carried on after a crash), `undoing` restores them. */
  state: text({ enum: ['staging', 'applying', 'applied', 'undoing', 'undone', 'failed'] }).notNull(),
  created: integer().notNull().default(0),
  changed: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  /** The first thousand; `skippedCount` counts all. */
  skipped: text({ mode: 'json' }).$type<SkippedRow[]>().notNull().default(sql`'[]'`),
  skippedCount: integer('skipped_count').notNull().default(0),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  undoneAt: integer('undone_at', { mode: 'timestamp_ms' }),
})

/** A slice of products as the file has them, read and checked but not yet applied. */
export const catalogImportStage = sqliteTable(
  'catalog_import_stage',
  {
    id: integer().primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => catalogImports.id, { onDelete: 'cascade' }),
    drafts: text({ mode: 'json' }).$type<unknown[]>().notNull(),
  },
  t => [index('catalog_import_stage_import').on(t.importId)],
)

/** A slice of products as they stood before an import changed them (null: they did not exist). Kept 24 h for undo. */
export const catalogImportUndo = sqliteTable(
  'catalog_import_undo',
  {
    id: integer().primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => catalogImports.id, { onDelete: 'cascade' }),
    entries: text({ mode: 'json' }).$type<unknown[]>().notNull(),
  },
  t => [index('catalog_import_undo_import').on(t.importId)],
)
