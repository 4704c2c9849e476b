import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { tenants } from '../tenants/schema.ts'

export type Role = 'viewer' | 'agent' | 'admin' | 'owner'

/** People who sign in. Global by e-mail; what they may do in a business is a membership. */
export const users = sqliteTable('users', {
  id: text().primaryKey(),
  /** Lower case. */
  email: text().notNull().unique(),
  name: text().notNull(),
  /** PHC string of argon2id. */
  passwordHash: text('password_hash').notNull(),
  operator: integer({ mode: 'boolean' }).notNull().default(false),
  language: text(),
  theme: text({ enum: ['system', 'light', 'dark'] })
    .notNull()
    .default('system'),
  disabledAt: integer('disabled_at', { mode: 'timestamp_ms' }),
  /** Seed of the one-time codes, sealed. Counts where `totpConfirmedAt` is set. */
  totpSeed: blob('totp_seed', { mode: 'buffer' }),
  /** A new seed, sealed, until a code of it was typed; the one before counts meanwhile. */
  totpPendingSeed: blob('totp_pending_seed', { mode: 'buffer' }),
  totpConfirmedAt: integer('totp_confirmed_at', { mode: 'timestamp_ms' }),
  /** The last 30-second step a code was taken for: each code once. */
  totpLastStep: integer('totp_last_step').notNull().default(0),
  /** How often the offer of a second factor was put off, and shown. */
  secondFactorSkips: integer('second_factor_skips').notNull().default(0),
  secondFactorOffers: integer('second_factor_offers').notNull().default(0),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
})

export const memberships = sqliteTable(
  'memberships',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' }),
    role: text({ enum: ['viewer', 'agent', 'admin', 'owner'] }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [primaryKey({ columns: [t.userId, t.tenantId] }), index('memberships_tenant').on(t.tenantId)],
)

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the cookie, hex. */
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    csrfToken: text('csrf_token').notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    lastSeenAt: integer('last_seen_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    /** Password typed this recently: what step-up asks for. */
    authenticatedAt: integer('authenticated_at', { mode: 'timestamp_ms' }).notNull(),
    userAgent: text('user_agent').notNull().default(''),
    /** Names it in the list of sessions; the hash of the cookie is nobody else's business. */
    publicId: text('public_id').notNull().default(''),
    /** The password was right, the second factor is still awaited: opens nothing but that page. */
    pending: integer({ mode: 'boolean' }).notNull().default(false),
  },
  t => [index('sessions_user').on(t.userId)],
)

/** Failed sign-ins per key (account, account+device, address); see sign-in-limit.ts. */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    id: integer().primaryKey(),
    key: text().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('sign_in_failures_key').on(t.key, t.at)],
)

/** Browsers that have signed in before: their wrong passwords are counted apart. */
export const devices = sqliteTable('devices', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
})

/** WebAuthn credentials. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    /** The credential's id, base64url. */
    id: text().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
    counter: integer().notNull(),
    transports: text({ mode: 'json' }).$type<string[]>().notNull(),
    name: text().notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    lastUsedAt: integer('last_used_at', { mode: 'timestamp_ms' }),
  },
  t => [index('passkeys_user').on(t.userId)],
)

/** Where people may prove who they are instead of typing a password. None until the operator sets one up. */
export const identityProviders = sqliteTable('identity_providers', {
  /** Stands in the address they send people back to, so it never changes. */
  id: text().primaryKey(),
  kind: text({ enum: ['google', 'apple', 'facebook', 'oidc'] }).notNull(),
  /** What the button says. */
  label: text().notNull(),
  /** Never changes either: who somebody is means nothing at another issuer. */
  issuer: text().notNull(),
  clientId: text('client_id').notNull(),
  /** The client's secret, or Apple's private key; sealed. */
  secret: blob({ mode: 'buffer' }).notNull(),
  /** Apple: names the key. */
  keyId: text('key_id'),
  teamId: text('team_id'),
  /** The only hosts that are called for it: the issuer's, and those of the endpoints it named. */
  origins: text({ mode: 'json' }).$type<string[]>().notNull(),
  checkedAt: integer('checked_at', { mode: 'timestamp_ms' }),
  /** A key of `services.problem_…`; null when the check went well. */
  checkProblem: text('check_problem'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
})

/** Who somebody is at a provider, by the name that never changes there. Each provider knows each user once. */
export const userIdentities = sqliteTable(
  'user_identities',
  {
    providerId: text('provider_id')
      .notNull()
      .references(() => identityProviders.id, { onDelete: 'cascade' }),
    subject: text().notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    lastUsedAt: integer('last_used_at', { mode: 'timestamp_ms' }),
  },
  t => [
    primaryKey({ columns: [t.providerId, t.subject] }),
    uniqueIndex('user_identities_user').on(t.userId, t.providerId),
  ],
)

/** Ten at a time, each good for once, kept as hashes. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    hash: text().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  t => [index('recovery_codes_user').on(t.userId)],
)

/** Links that make somebody a member: `/invite/<token>`, good for once. */
export const invitations = sqliteTable(
  'invitations',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** Names it in the list of the team. */
    id: text().notNull().unique(),
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    role: text({ enum: ['viewer', 'agent', 'admin', 'owner'] }).notNull(),
    invitedBy: text('invited_by')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('invitations_tenant').on(t.tenantId)],
)

/** The operator asks to look into a business, and its owner answers, now or by a rule. It ends by itself. */
export const breakGlass = sqliteTable(
  'break_glass',
  {
    id: text().primaryKey(),
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** In the operator's words, for the owner. */
    reason: text().notNull(),
    state: text({ enum: ['asked', 'open', 'refused', 'ended'] }).notNull(),
    askedAt: integer('asked_at', { mode: 'timestamp_ms' }).notNull(),
    /** The owner who answered; nobody where the business's rule did. */
    answeredBy: text('answered_by'),
    until: integer({ mode: 'timestamp_ms' }),
  },
  t => [index('break_glass_tenant').on(t.tenantId, t.state)],
)

/** Who came in or tried to, kept 90 days for the person and the owners. */
export const signInEvents = sqliteTable(
  'sign_in_events',
  {
    id: integer().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({
      enum: ['signed_in', 'failed', 'limited', 'signed_out', 'password_reset', 'second_failed', 'recovered'],
    }).notNull(),
    /** loopback, private, public: never the address itself. */
    address: text().notNull(),
    /** `Firefox, Linux` */
    device: text().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('sign_in_events_user').on(t.userId, t.at)],
)

/** What happened to somebody's account or business without them; gone once their next page has said it. */
export const notices = sqliteTable(
  'notices',
  {
    id: integer().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['password_reset', 'looked_in'] }).notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'set null' }),
    byRole: text('by_role', { enum: ['owner', 'admin', 'cli', 'operator', 'self'] }).notNull(),
    /** The business, where it is about one. */
    tenantId: text('tenant_id').references(() => tenants.id, { onDelete: 'cascade' }),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('notices_user').on(t.userId)],
)

/** One-time links that set a new password. */
export const passwordResets = sqliteTable('password_resets', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** The hash it replaces: the link dies when the password changes otherwise. */
  forPasswordHash: text('for_password_hash').notNull(),
  /** Who made it, and as what: `self` by a recovery code. Nobody by name for the command line. */
  byUserId: text('by_user_id').references(() => users.id, { onDelete: 'cascade' }),
  byRole: text('by_role', { enum: ['owner', 'admin', 'cli', 'self'] })
    .notNull()
    .default('cli'),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
})

/** Tokens of the API. The token fixes the tenant. */
export const apiTokens = sqliteTable('api_tokens', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  tenantId: text('tenant_id')
    .notNull()
    .references(() => tenants.id, { onDelete: 'cascade' }),
  scope: text({ enum: ['read', 'write', 'privacy'] }).notNull(),
  name: text().notNull().default(''),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  lastUsedAt: integer('last_used_at', { mode: 'timestamp_ms' }),
  revokedAt: integer('revoked_at', { mode: 'timestamp_ms' }),
})
