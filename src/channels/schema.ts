import { blob, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A connected number, page or profile. Its token is sealed once more inside the encrypted file. */
export const channels = sqliteTable(
  'channels',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    kind: text({ enum: ['whatsapp', 'instagram', 'messenger'] }).notNull(),
    /** Phone number id, Instagram account id or page id. */
    account: text().notNull(),
    appKey: text('app_key').notNull(),
    wabaId: text('waba_id'),
    pageId: text('page_id'),
    login: text({ enum: ['facebook', 'instagram'] })
      .notNull()
      .default('facebook'),
    name: text().notNull(),
    sealedToken: blob('sealed_token', { mode: 'buffer' }),
    /** Last four characters: all that is shown of the token. */
    tokenHint: text('token_hint'),
    state: text({ enum: ['connected', 'paused', 'disconnected'] })
      .notNull()
      .default('connected'),
    /** Why it is paused, in words for the owner. */
    stateReason: text('state_reason'),
    connectedAt: integer('connected_at', { mode: 'timestamp_ms' }).notNull(),
    /** Proof, with its moment: the last signed webhook for this account, the last message, the last accepted send. */
    lastWebhookAt: integer('last_webhook_at', { mode: 'timestamp_ms' }),
    lastInboundAt: integer('last_inbound_at', { mode: 'timestamp_ms' }),
    lastSentAt: integer('last_sent_at', { mode: 'timestamp_ms' }),
    checkedAt: integer('checked_at', { mode: 'timestamp_ms' }),
    checkResult: text('check_result', { mode: 'json' }).$type<unknown>(),
  },
  t => [uniqueIndex('channels_account').on(t.kind, t.account)],
)
