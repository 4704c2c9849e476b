import { sql } from 'drizzle-orm'
import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Said } from '../lib/said.ts'

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
    stateSaid: text('state_said', { mode: 'json' }).$type<readonly Said[]>(),
    /** Meta's code for it, and until when it is worth no try. */
    pausedCode: text('paused_code'),
    pausedUntil: integer('paused_until', { mode: 'timestamp_ms' }),
    /** What people dial, as Meta writes it. */
    displayNumber: text('display_number'),
    /** Meta's words, as its webhooks and checks say them: GREEN, TIER_250 … */
    quality: text(),
    messagingLimit: text('messaging_limit'),
    /** Meta approved the Human Agent feature for the app: a person may answer for 7 days. */
    hasHumanAgent: integer('has_human_agent', { mode: 'boolean' }).notNull().default(false),
    /** Another app or Meta's own assistant has conversations of this account since then. */
    standbySince: integer('standby_since', { mode: 'timestamp_ms' }),
    tokenExpiresAt: integer('token_expires_at', { mode: 'timestamp_ms' }),
    tokenRefreshedAt: integer('token_refreshed_at', { mode: 'timestamp_ms' }),
    tokenScopes: text('token_scopes', { mode: 'json' }).$type<string[]>(),
    /** Meta's app-scoped id of whoever gave the token: a deauthorize call names it. */
    tokenUserId: text('token_user_id'),
    /** Of a disconnected channel: kept for nothing but taking our app off the account, and gone once that is done. */
    revokingToken: blob('revoking_token', { mode: 'buffer' }),
    disconnectedAt: integer('disconnected_at', { mode: 'timestamp_ms' }),
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

/** What Meta said about an account or a template, and what we found out ourselves: shown until somebody has dealt with it. */
export const channelNotices = sqliteTable(
  'channel_notices',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    channelId: integer('channel_id')
      .notNull()
      .references(() => channels.id, { onDelete: 'cascade' }),
    /** Meta's field (`account_update`) or a word of ours (`no_inbound`, `token_expires`). */
    kind: text().notNull(),
    severity: text({ enum: ['info', 'warning', 'critical'] }).notNull(),
    /** For people: what happened and what to do. */
    sentence: text().notNull(),
    /** Null where it is Meta's own words. */
    said: text({ mode: 'json' }).$type<readonly Said[]>(),
    payload: text({ mode: 'json' }).$type<unknown>(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    resolvedAt: integer('resolved_at', { mode: 'timestamp_ms' }),
  },
  t => [index('channel_notices_open').on(t.channelId, t.at).where(sql`resolved_at is null`)],
)

export type StepState = 'todo' | 'waiting' | 'verified' | 'problem'

export interface ConnectStep {
  state: StepState
  /** When it was seen to be so. */
  at?: string
  /** What we saw, or what is wrong and what to do: the text `said.<says>`, filled with `values`. */
  says?: string
  values?: Record<string, string>
  /** Sentences of others that follow: why an answer was not delivered. */
  more?: readonly Said[]
  /** What Meta answered, without secrets. */
  answer?: unknown
  /** What can be picked. */
  options?: ConnectOption[]
}

/** A number, a page or an account that Meta says the token may use. */
export interface ConnectOption {
  account: string
  name: string
  number?: string
  username?: string
  wabaId?: string
  pageId?: string
  quality?: string
  limit?: string
  status?: string
  /** The number is still on the phone app, or on another platform. */
  elsewhere?: boolean
}

/** A channel on its way to be connected: one row survives leaving the page and every failed step. */
export const connections = sqliteTable('connections', {
  id: integer().primaryKey(),
  publicId: text('public_id').notNull().unique(),
  kind: text({ enum: ['whatsapp', 'instagram', 'messenger'] }).notNull(),
  login: text({ enum: ['facebook', 'instagram'] })
    .notNull()
    .default('facebook'),
  appKey: text('app_key'),
  sealedToken: blob('sealed_token', { mode: 'buffer' }),
  tokenHint: text('token_hint'),
  /** What was typed and picked so far: `{ appId, account, wabaId, pageId, name, number, username }`. */
  picked: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  steps: text({ mode: 'json' }).$type<Record<string, ConnectStep>>().notNull(),
  /** The owner sends it from a phone: its signed webhook is the proof. */
  proofCode: text('proof_code').notNull(),
  channelId: integer('channel_id').references(() => channels.id, { onDelete: 'cascade' }),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})
