import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The register of businesses. Lives in the control file. */
export const tenants = sqliteTable('tenants', {
  /** Also the name of its folder. */
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  state: text({ enum: ['open', 'parked', 'closing'] })
    .notNull()
    .default('open'),
  /** Why it is parked, in words for the operator. */
  stateReason: text('state_reason'),
  currency: text().notNull(),
  timezone: text().notNull(),
  locale: text().notNull(),
  demo: integer({ mode: 'boolean' }).notNull().default(false),
  /** The tenant's 32-byte data key, AES-256-GCM under the master key. */
  wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
  keyVersion: integer('key_version').notNull().default(1),
  /** The last row of the journal that its file was known to hold, a few seconds late. */
  acknowledgedSeq: integer('acknowledged_seq').notNull().default(0),
  /** Agents see customers' numbers in full, not their last digits alone. */
  agentsSeeNumbers: integer('agents_see_numbers', { mode: 'boolean' }).notNull().default(false),
  /** The operator looks in never, when an owner says yes each time, or by giving a reason. */
  lookIn: text('look_in', { enum: ['never', 'ask', 'allow'] })
    .notNull()
    .default('ask'),
  /** Agents see every chat, or those assigned to them and those nobody has. */
  agentsSeeChats: text('agents_see_chats', { enum: ['all', 'assigned'] })
    .notNull()
    .default('all'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
})

/**
 * Keys of a tenant beside the one in use: the next one while its file is sealed anew, and old ones for as long as files
 * or journal rows are sealed with them.
 */
export const tenantKeys = sqliteTable(
  'tenant_keys',
  {
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    wrapped: blob({ mode: 'buffer' }).notNull(),
    state: text({ enum: ['next', 'old'] }).notNull(),
    /** When it became what it is. */
    since: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [primaryKey({ columns: [t.tenantId, t.version] })],
)

/** A Meta app whose webhooks we answer: for all tenants, or for one. */
export const apps = sqliteTable('apps', {
  /** The unguessable last part of its webhook path. */
  key: text().primaryKey(),
  /** Meta's app id. */
  appId: text('app_id').notNull(),
  tenantId: text('tenant_id').references(() => tenants.id),
  product: text({ enum: ['facebook', 'instagram'] })
    .notNull()
    .default('facebook'),
  verifyToken: text('verify_token').notNull(),
  /** Another Graph base URL (the simulator); null means the configured one. */
  graphBase: text('graph_base'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  lastVerifiedAt: integer('last_verified_at', { mode: 'timestamp_ms' }),
  lastWebhookAt: integer('last_webhook_at', { mode: 'timestamp_ms' }),
})

/** Secrets Meta may sign with: several at once while one is being replaced. */
export const appSecrets = sqliteTable(
  'app_secrets',
  {
    id: integer().primaryKey(),
    appKey: text('app_key')
      .notNull()
      .references(() => apps.key, { onDelete: 'cascade' }),
    /** AES-256-GCM under the instance's field key. */
    sealed: blob({ mode: 'buffer' }).notNull(),
    /** First 8 hex of its SHA-256, and its last 4 characters: all that is ever shown. */
    fingerprint: text().notNull(),
    retiredAt: integer('retired_at', { mode: 'timestamp_ms' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('app_secrets_app').on(t.appKey)],
)

/** Which tenant an account's webhooks belong to. One account belongs to one tenant of the instance. */
export const channelRoutes = sqliteTable(
  'channel_routes',
  {
    kind: text({ enum: ['whatsapp', 'instagram', 'messenger'] }).notNull(),
    account: text().notNull(),
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' }),
    channelId: text('channel_id').notNull().unique(),
    appKey: text('app_key')
      .notNull()
      .references(() => apps.key),
    /** The WhatsApp business account it belongs to: events about that go to every tenant with a number of it. */
    wabaId: text('waba_id'),
  },
  t => [
    uniqueIndex('channel_routes_account').on(t.kind, t.account),
    index('channel_routes_tenant').on(t.tenantId),
  ],
)

/** Instance-wide settings saved in the admin, and small facts (claimed at, setup code). */
export const instanceSettings = sqliteTable('instance_settings', {
  key: text().primaryKey(),
  value: text({ mode: 'json' }).$type<unknown>().notNull(),
})

/** Requests about a person's data that came from outside, for the public page that tells how far they are. No identity. */
export const privacyRequests = sqliteTable(
  'privacy_requests',
  {
    /** 20 characters, what the page's address ends in. */
    code: text().primaryKey(),
    /** What asked: Meta's data-deletion or deauthorize call. */
    kind: text({ enum: ['data_deletion', 'deauthorize'] }).notNull(),
    appKey: text('app_key'),
    /** Keyed hash of the id Meta named, so that a repeat within a day gets the same code. */
    subject: blob({ mode: 'buffer' }).notNull(),
    state: text({ enum: ['received', 'in_progress', 'done', 'partly_kept'] }).notNull(),
    /** `nothing_held`, `token_destroyed`. */
    outcome: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    doneAt: integer('done_at', { mode: 'timestamp_ms' }),
  },
  t => [index('privacy_requests_subject').on(t.subject, t.createdAt)],
)
