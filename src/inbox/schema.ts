import { sql } from 'drizzle-orm'
import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Billing, MessageContext, OutboundContent } from '../channels/events.ts'
import { channels } from '../channels/schema.ts'
import { contacts } from '../contacts/schema.ts'
import type { Said } from '../lib/said.ts'
import { mediaFiles } from '../media/schema.ts'

export type MessageStatus =
  | 'received'
  | 'draft'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'unknown'
  | 'cancelled'

/** Why an answer says what it says: kept as it was when the answer was made. */
export interface Evidence {
  answeredBy: 'rules' | 'model'
  products: {
    id: string
    name: string
    priceMinor: number | null
    currency: string
    stock: number | null
    version: number
    /** Of its variants: those it speaks of. */
    variants?: { id: string; name: string; priceMinor: number | null; stock: number | null }[]
  }[]
  knowledge: {
    id: string
    /** The entry's question; of a piece of a file its place there. */
    question: string
    version: number
    /** When a file was taken, and which it is. */
    date?: string
    file?: string
  }[]
  checks: { name: string; passed: boolean; detail?: string }[]
  model?: string
  reason?: string
  language?: string
  tookMs?: number
  /** Of a turn with a voice note: the model that heard it. */
  heardBy?: string
  /** What it was about, by the topic that decided, and how much freedom the assistant had there. */
  topic?: string
  mode?: 'off' | 'shadow' | 'draft' | 'auto'
  /** Why it waits although the topic's answers go out by themselves. */
  heldBy?: string
  /** What the claim check said of the wordings that were not used. */
  refused?: string[]
  /** Why this was done with it. */
  done?: 'sent' | 'draft' | 'withheld' | 'handed_over' | 'watched' | 'off'
  /** Why a person was called. */
  handoff?: string
  /** Version of the business facts that were used. */
  facts?: { version: number; used: string[] }
  /** How long each step took. */
  timings?: { queueMs?: number; readMs?: number; modelQueueMs?: number; modelMs?: number; checkMs?: number }
  /** The model's fingerprint, as the model server tells it. */
  digest?: string
  /** Which rules and prompt asked. */
  promptVersion?: string
  /** All that is needed to decide the same turn again. */
  made?: MadeOf
  /** Of what was not sent: what it would have said. Of a draft that was changed: what it said. */
  text?: string
  /** Who of the team changed the draft's words before they were sent: nothing here has checked those. */
  edited?: string
}

/** A decision's inputs. Messages by row id: they are erased with their person. */
export interface MadeOf {
  turn: number[]
  history: number[]
  /** Fingerprint of the words of those messages. */
  input: string
  at: string
  language?: string
  business: { name: string; currency: string; timezone: string; defaultLanguage: string }
  limit?: { unit: 'characters' | 'bytes'; max: number }
  /** The line that says who writes. */
  opening: boolean
  /** Only that a person will answer, because the model did not keep up. */
  passedOn?: true
  unreadable?: string[]
  /** Fingerprint of the text that was made. */
  text: string
  /** What the model was asked with: the mark around the customer's words, and the fingerprint of the whole prompt. */
  asked?: { model: string; seed: number; mark: string; prompt: string }
}

/** One per (connected channel, contact), reopened for ever. */
export const conversations = sqliteTable(
  'conversations',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    channelId: integer('channel_id')
      .notNull()
      .references(() => channels.id),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    status: text({ enum: ['open', 'snoozed', 'done'] })
      .notNull()
      .default('open'),
    snoozedUntil: integer('snoozed_until', { mode: 'timestamp_ms' }),
    handledBy: text('handled_by', { enum: ['assistant', 'person', 'flow'] })
      .notNull()
      .default('assistant'),
    /** Why a person was asked for; null when nobody needs to. */
    handoffReason: text('handoff_reason'),
    handedOffAt: integer('handed_off_at', { mode: 'timestamp_ms' }),
    /** When the assistant last got it back: what a person wrote elsewhere before that does not hand over again. */
    handedBackAt: integer('handed_back_at', { mode: 'timestamp_ms' }),
    assignedTo: text('assigned_to'),
    language: text(),
    /** A customer is waiting for us since then (first unanswered inbound message). */
    waitingSince: integer('waiting_since', { mode: 'timestamp_ms' }),
    unread: integer().notNull().default(0),
    /** Row id of the last message somebody has seen or answered here. */
    readThrough: integer('read_through').notNull().default(0),
    /** Meta's time of what a person last wrote elsewhere: it answers all that was sent before. */
    answeredAt: integer('answered_at', { mode: 'timestamp_ms' }),
    /** Messenger's marks: everything we sent up to then has arrived, was read. */
    deliveredUntil: integer('delivered_until', { mode: 'timestamp_ms' }),
    readUntil: integer('read_until', { mode: 'timestamp_ms' }),
    /** The last signs, by Meta's time, that another app has the thread and that we have it: the later one holds. */
    standbyAt: integer('standby_at', { mode: 'timestamp_ms' }),
    controlAt: integer('control_at', { mode: 'timestamp_ms' }),
    /** Drafts waiting for a person. */
    drafts: integer().notNull().default(0),
    lastMessageAt: integer('last_message_at', { mode: 'timestamp_ms' }).notNull(),
    /** Event time of the last message of the customer: the customer service window counts from it. */
    lastInboundAt: integer('last_inbound_at', { mode: 'timestamp_ms' }),
    /** Meta said that this person cannot be reached: blocked, gone. Over once they write again. */
    unreachableAt: integer('unreachable_at', { mode: 'timestamp_ms' }),
    lastSnippet: text('last_snippet').notNull().default(''),
    lastAuthor: text('last_author').notNull().default('contact'),
    lastStatus: text('last_status').notNull().default('received'),
    /** When the assistant last said that it is one. */
    disclosedAt: integer('disclosed_at', { mode: 'timestamp_ms' }),
    /** The open turn: first message of it, when it closes. Null when nothing waits for the assistant. */
    turnOpenedAt: integer('turn_opened_at', { mode: 'timestamp_ms' }),
    turnDueAt: integer('turn_due_at', { mode: 'timestamp_ms' }),
    /** Row id of the last inbound message that was answered, drafted for, handed over or withheld. */
    answeredThrough: integer('answered_through').notNull().default(0),
  },
  t => [
    uniqueIndex('conversations_channel_contact').on(t.channelId, t.contactId),
    index('conversations_recent').on(t.lastMessageAt, t.id),
    index('conversations_status').on(t.status, t.lastMessageAt, t.id),
    index('conversations_waiting').on(t.waitingSince, t.id).where(sql`waiting_since is not null`),
    index('conversations_drafts').on(t.lastMessageAt, t.id).where(sql`drafts > 0`),
    index('conversations_unread').on(t.lastMessageAt, t.id).where(sql`unread > 0`),
    index('conversations_contact').on(t.contactId),
    index('conversations_standby').on(t.channelId).where(sql`standby_at is not null`),
    index('conversations_assigned').on(t.assignedTo, t.lastMessageAt),
  ],
)

export const messages = sqliteTable(
  'messages',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    conversationId: integer('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    direction: text({ enum: ['inbound', 'outbound'] }).notNull(),
    author: text({ enum: ['contact', 'assistant', 'user', 'flow', 'system'] }).notNull(),
    via: text({ enum: ['web', 'api', 'phone'] }),
    /** Who of the team wrote or approved it, and the name as it was then. */
    userId: text('user_id'),
    userName: text('user_name'),
    /** The channel's word for its kind: text, image, … unsupported; `event` for a system line. */
    type: text().notNull(),
    text: text(),
    status: text().$type<MessageStatus>().notNull(),
    /** Meta's id. Null until Meta took it. */
    providerId: text('provider_id'),
    /** Meta's id of the message this one answers. */
    replyTo: text('reply_to'),
    /** What Meta sent, for every kind but plain text. */
    payload: text({ mode: 'json' }).$type<unknown>(),
    /** What we send, for every kind but plain text. `text` then holds its words, for the list and the search. */
    content: text({ mode: 'json' }).$type<OutboundContent>(),
    /** Where it came from: an advert, a product, a story. */
    context: text({ mode: 'json' }).$type<MessageContext>(),
    /** A reaction, an edit or a deletion whose message has not arrived: kept as a card until it does. */
    aboutProviderId: text('about_provider_id'),
    /** Another app has the thread: shown, never answered. */
    standby: integer({ mode: 'boolean' }).notNull().default(false),
    /** A customer's message that wants an answer: a heart, a sign, what is old or another app's does not. */
    asks: integer({ mode: 'boolean' }).notNull().default(false),
    editedAt: integer('edited_at', { mode: 'timestamp_ms' }),
    /** Orders edits: Meta's number of the edit where it gives one, else its time. */
    editVersion: integer('edit_version'),
    /** Taken back by whoever wrote it: the words are gone. */
    deletedAt: integer('deleted_at', { mode: 'timestamp_ms' }),
    /** What Meta says it is billed as, once. */
    billedAs: text('billed_as', { mode: 'json' }).$type<Billing>(),
    /** Meta's event time for inbound ones and echoes; ours until Meta says. The order of the thread. */
    sentAt: integer('sent_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    deliveredAt: integer('delivered_at', { mode: 'timestamp_ms' }),
    readAt: integer('read_at', { mode: 'timestamp_ms' }),
    failureCode: text('failure_code'),
    failureReason: text('failure_reason'),
    failureSaid: text('failure_said', { mode: 'json' }).$type<readonly Said[]>(),
    evidence: text({ mode: 'json' }).$type<Evidence>(),
    /** The inbound message an automatic answer answers: one answer for each, whatever is run twice. */
    answers: integer(),
    language: text(),
  },
  t => [
    index('messages_thread').on(t.conversationId, t.sentAt, t.id),
    uniqueIndex('messages_provider').on(t.providerId).where(sql`provider_id is not null`),
    uniqueIndex('messages_answers').on(t.answers).where(sql`answers is not null`),
    index('messages_about').on(t.aboutProviderId).where(sql`about_provider_id is not null`),
    index('messages_in_flight').on(t.status).where(sql`status in ('queued','sending','unknown')`),
  ],
)

/** The last word of each side counts, by Meta's time; without an emoji it was taken back. */
export const reactions = sqliteTable(
  'reactions',
  {
    id: integer().primaryKey(),
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    by: text({ enum: ['contact', 'business'] }).notNull(),
    emoji: text(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [uniqueIndex('reactions_message_by').on(t.messageId, t.by)],
)

/** A picture, a voice note, a file that belongs to a message. The row is there at once, the bytes follow. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
    kind: text({ enum: ['image', 'video', 'audio', 'voice', 'document', 'sticker'] }).notNull(),
    /** What the sender called it: hostile text, never a part of a path. */
    name: text(),
    /** As announced; the stored file knows what it really is. */
    mime: text(),
    bytes: integer(),
    sha256: text(),
    /** WhatsApp's id of it, which dies after days. */
    providerMediaId: text('provider_media_id'),
    /** Where the other channels keep it, which dies sooner. */
    url: text(),
    /** `gone`: the sender took it back, or Meta no longer has it. */
    state: text({ enum: ['pending', 'stored', 'failed', 'refused', 'gone'] })
      .notNull()
      .default('pending'),
    /** Why there are no bytes, in a sentence for people. */
    reason: text(),
    said: text({ mode: 'json' }).$type<Said>(),
    fileId: integer('file_id').references(() => mediaFiles.id, { onDelete: 'set null' }),
  },
  t => [
    uniqueIndex('attachments_position').on(t.messageId, t.position),
    index('attachments_file').on(t.fileId),
  ],
)

/**
 * What a model heard in a voice note, or saw in a picture: a hint, never a fact. Goes with its attachment, and with the
 * person.
 */
export const attachmentWords = sqliteTable('attachment_words', {
  attachmentId: integer('attachment_id')
    .primaryKey()
    .references(() => attachments.id, { onDelete: 'cascade' }),
  how: text({ enum: ['heard', 'seen'] }).notNull(),
  /** `silent`: nothing was said in it, or nothing is to be seen that has a name. */
  state: text({ enum: ['waiting', 'done', 'silent', 'failed'] }).notNull(),
  text: text(),
  /** Which model it was. */
  model: text(),
  /** Why there are no words, as a word: `words.failed_…` says it. */
  problem: text(),
  at: integer({ mode: 'timestamp_ms' }).notNull(),
})

/** What Meta said that is no message: comments, calls, warnings, fields nobody here knows yet. Kept 30 days. */
export const accountEvents = sqliteTable(
  'account_events',
  {
    id: integer().primaryKey(),
    channelId: integer('channel_id')
      .notNull()
      .references(() => channels.id, { onDelete: 'cascade' }),
    /** Whom it is about, where that is somebody we know: goes with them. */
    contactId: integer('contact_id').references(() => contacts.id, { onDelete: 'cascade' }),
    /** Meta's word. */
    field: text().notNull(),
    /** The part of it that has one state at a time: an older event about the same changes nothing. */
    topic: text().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    payload: text({ mode: 'json' }).$type<unknown>(),
  },
  t => [
    index('account_events_topic').on(t.channelId, t.topic, t.at),
    index('account_events_at').on(t.at),
    index('account_events_contact').on(t.contactId).where(sql`contact_id is not null`),
  ],
)

/** What a channel's messages of a month were billed as. Counts only: stays when a person is erased. */
export const monthlySends = sqliteTable(
  'monthly_sends',
  {
    id: integer().primaryKey(),
    channelId: integer('channel_id')
      .notNull()
      .references(() => channels.id, { onDelete: 'cascade' }),
    /** `2026-11`, in UTC as Meta counts. */
    month: text().notNull(),
    /** Meta's words; new ones are taken as they come. */
    category: text().notNull(),
    type: text().notNull(),
    billable: integer({ mode: 'boolean' }).notNull(),
    count: integer().notNull().default(0),
  },
  t => [uniqueIndex('monthly_sends_kind').on(t.channelId, t.month, t.category, t.type, t.billable)],
)

/** One call to Meta: committed before it is made. Its id travels with the message and comes back in a status or echo. */
export const sendAttempts = sqliteTable(
  'send_attempts',
  {
    id: text().primaryKey(),
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
    outcome: text({ enum: ['accepted', 'refused', 'not_sent', 'unknown'] }),
    code: text(),
    details: text(),
  },
  t => [index('send_attempts_message').on(t.messageId)],
)

/** Keyed hashes of provider ids that were applied: Meta repeats for days. Kept 30 days, past an erasure too. */
export const seenEvents = sqliteTable(
  'seen_events',
  {
    hash: blob({ mode: 'buffer' }).primaryKey(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('seen_events_at').on(t.at)],
)

/** Statuses that came before the answer to the send: matched when it arrives, dropped after an hour. */
export const earlyStatuses = sqliteTable(
  'early_statuses',
  {
    id: integer().primaryKey(),
    providerId: text('provider_id').notNull(),
    update: text({ mode: 'json' }).$type<unknown>().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  t => [index('early_statuses_provider').on(t.providerId)],
)

/** `Idempotency-Key` of the API and of forms: the same key gives the same message. Kept 24 h. */
export const idempotencyKeys = sqliteTable('idempotency_keys', {
  key: text().primaryKey(),
  requestHash: text('request_hash').notNull(),
  messageId: integer('message_id')
    .notNull()
    .references(() => messages.id, { onDelete: 'cascade' }),
  at: integer({ mode: 'timestamp_ms' }).notNull(),
})

export type AnswerOutcome =
  | 'accepted'
  | 'edited'
  | 'discarded'
  | 'otherwise'
  | 'corrected'
  | 'complained'
  | 'check_failed'

/** What became of each answer the assistant made. Goes with its message, and so with its person. */
export const answerOutcomes = sqliteTable(
  'answer_outcomes',
  {
    id: integer().primaryKey(),
    messageId: integer('message_id')
      .notNull()
      .unique()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** The topic that decided about it. */
    topic: text().notNull(),
    mode: text({ enum: ['shadow', 'draft', 'auto'] }).notNull(),
    /** What was written, to compare with what a person sends: a draft may be changed. */
    text: text().notNull(),
    givenAt: integer('given_at', { mode: 'timestamp_ms' }).notNull(),
    /** Null while nobody has judged it; an answer that was sent by itself and stays so was good. */
    outcome: text().$type<AnswerOutcome>(),
    /** How many words the person changed. */
    changedWords: integer('changed_words'),
    judgedAt: integer('judged_at', { mode: 'timestamp_ms' }),
  },
  t => [index('answer_outcomes_topic').on(t.topic, t.mode, t.givenAt)],
)

/** Customers' messages that tell by themselves that a request is settled. */
export const solvedSigns = sqliteTable('solved_signs', {
  messageId: integer('message_id')
    .primaryKey()
    .references(() => messages.id, { onDelete: 'cascade' }),
  kind: text({ enum: ['said', 'ordered'] }).notNull(),
  at: integer({ mode: 'timestamp_ms' }).notNull(),
})
