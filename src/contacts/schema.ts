import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** People who write to the business. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    /** Chosen by the customer on the channel, or corrected by a person. Null where none was ever given. */
    name: text(),
    /** Meta's time of the event the name came with; null where a person chose it. */
    nameAt: integer('name_at', { mode: 'timestamp_ms' }),
    username: text(),
    usernameAt: integer('username_at', { mode: 'timestamp_ms' }),
    /** Language of the last message that showed one. */
    language: text(),
    /** Stopped offers at Meta or by a word: answers still go out. */
    marketingStoppedAt: integer('marketing_stopped_at', { mode: 'timestamp_ms' }),
    /** Meta's time of the last word about that: an older one that comes later changes nothing. */
    marketingSaidAt: integer('marketing_said_at', { mode: 'timestamp_ms' }),
    optedOutAt: integer('opted_out_at', { mode: 'timestamp_ms' }),
    restrictedAt: integer('restricted_at', { mode: 'timestamp_ms' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    lastSeenAt: integer('last_seen_at', { mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('contacts_name').on(t.name), index('contacts_last_seen').on(t.lastSeenAt)],
)

/** What Meta calls a contact. A number may be missing, and ids may change. */
export const contactIdentities = sqliteTable(
  'contact_identities',
  {
    id: integer().primaryKey(),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    channel: text({ enum: ['whatsapp', 'instagram', 'messenger'] }).notNull(),
    /** Page or Instagram account a scoped id belongs to; empty for phone numbers and business-scoped ids. */
    scope: text().notNull().default(''),
    kind: text({ enum: ['phone', 'bsuid', 'parent_bsuid', 'psid', 'igsid'] }).notNull(),
    value: text().notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    /** Meta's times of the first and the last event under it. */
    firstSeenAt: integer('first_seen_at', { mode: 'timestamp_ms' }),
    lastSeenAt: integer('last_seen_at', { mode: 'timestamp_ms' }),
    /** Given up since then, for a new number: what was sent before still means this contact, what comes later does not. */
    retiredAt: integer('retired_at', { mode: 'timestamp_ms' }),
  },
  t => [
    uniqueIndex('contact_identities_value').on(t.channel, t.scope, t.kind, t.value),
    index('contact_identities_contact').on(t.contactId),
  ],
)

/** Two contacts that one event named as the same person. Never merged on their own: a number may have a new owner. */
export const identityConflicts = sqliteTable(
  'identity_conflicts',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    otherContactId: integer('other_contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    resolvedAt: integer('resolved_at', { mode: 'timestamp_ms' }),
    resolution: text({ enum: ['merged', 'kept_apart'] }),
  },
  t => [uniqueIndex('identity_conflicts_pair').on(t.contactId, t.otherContactId)],
)

/** Said about offers by people who are no contacts: keyed hashes of their ids, so that nothing else is known of them. */
export const marketingWishes = sqliteTable('marketing_wishes', {
  hash: blob({ mode: 'buffer' }).primaryKey(),
  /** Null: offers are welcome again. */
  stoppedAt: integer('stopped_at', { mode: 'timestamp_ms' }),
  saidAt: integer('said_at', { mode: 'timestamp_ms' }).notNull(),
})

/** Who agreed to offers, and who took it back: when, how, to which words. Rows are added and never changed. */
export const consents = sqliteTable(
  'consents',
  {
    id: integer().primaryKey(),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['marketing'] }).notNull(),
    /** False: taken back. */
    given: integer({ mode: 'boolean' }).notNull(),
    /** `meta`: said to Meta. `refused`: Meta said so when we wrote. `keyword`: a word in the chat. The rest by hand or by a program. */
    how: text({
      enum: ['in_person', 'phone', 'paper', 'website', 'chat', 'meta', 'refused', 'keyword'],
    }).notNull(),
    /** What they were shown or asked. */
    wording: text(),
    channel: text(),
    /** When the person said so; and when it was written down. */
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    notedAt: integer('noted_at', { mode: 'timestamp_ms' }).notNull(),
    userId: text('user_id'),
    userName: text('user_name'),
  },
  t => [index('consents_contact').on(t.contactId, t.at)],
)

/** A code a contact sends from another channel to say that both are the same person. */
export const linkCodes = sqliteTable('link_codes', {
  code: text().primaryKey(),
  contactId: integer('contact_id')
    .notNull()
    .references(() => contacts.id, { onDelete: 'cascade' }),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
})
