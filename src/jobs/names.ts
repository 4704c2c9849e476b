/**
 * Glossary. A *job* is a row in a tenant's file: work that has to happen, committed together with the data that asks
 * for it. Its *key* orders it: jobs of one key run one after the other. A *lease* says until when a run may take.
 * A *lane* says what it waits for, so that a slow model never holds up a send. A *dead* job was tried as often as it
 * may be; it stays, with its sentence, until a person retries it.
 *
 * Payloads hold ids only. A lower room asks for a higher one's work by name, without importing it.
 */
export interface JobPayloads {
  /** A customer's turn closed: decide who answers, and answer. */
  'replies.respond': { conversationId: number }
  /** Rules were not sure: ask the model, with no transaction open. */
  'replies.ask-model': { conversationId: number }
  /** Try a change on past conversations, a slice at a time; nothing of it is sent. */
  'replies.rewind': { rewindId: number }
  /** Hand a queued message to Meta. */
  'inbox.deliver': { messageId: number }
  /** A stopped channel: does it work again, so that what waits for it may leave? */
  'inbox.resume': { channelId: number }
  /** A send whose outcome is unknown: has a status or an echo told us? */
  'inbox.reconcile': { messageId: number }
  /** An automatic answer about this was not good enough: may the assistant go on by itself there? */
  'replies.weigh': { topic: string }
  /** A conversation that was put away is due. */
  'inbox.wake': Record<string, never>
  /** Get the bytes of an attachment from Meta before its address or id dies. */
  'media.fetch': { attachmentId: number }
  /** A file that was taken back, erased with its person, or shown by a story that is over. */
  'media.forget': { fileId: number; storyOver?: boolean }
  /** A voice note or a picture is here: have a model hear or see it. */
  'media.read': { attachmentId: number }
  /** Files nothing refers to, and what a run that died left half-written. */
  'media.prune': Record<string, never>
  /** The business has a new key: seal its files with it, then destroy the old one. */
  'tenants.drain': Record<string, never>
  /** Ask Meta whether a channel still works, refresh its token, see whether its customers have gone quiet. */
  'channels.verify': { channelId: number }
  /** A customer of Instagram or Messenger wrote for the first time: ask Meta what he is called. */
  'contacts.profile': { contactId: number; channelId: number }
  /** Read the templates of a WhatsApp account. */
  'templates.sync': { wabaId: string }
  /** Old dedupe hashes, early statuses, idempotency keys. */
  'inbox.prune': Record<string, never>
  /** Make vectors of what products and entries mean, where they are missing or old. */
  'catalog.embed': Record<string, never>
  /** Ask the model what customers may call the products it was not asked about yet. */
  'catalog.name-products': Record<string, never>
}

export type JobName = keyof JobPayloads

/** `spare` is for what nobody waits for: one job of a business at a time, and none while mail waits. */
export const LANES = ['quick', 'model', 'send', 'fetch', 'read', 'spare'] as const
export type Lane = (typeof LANES)[number]

interface JobKind {
  lane: Lane
  maxAttempts: number
  /** How long one run may take. */
  leaseMs: number
}

export const JOB_KINDS: Record<JobName, JobKind> = {
  'replies.respond': { lane: 'quick', maxAttempts: 8, leaseMs: 30_000 },
  'replies.ask-model': { lane: 'model', maxAttempts: 5, leaseMs: 300_000 },
  'replies.weigh': { lane: 'quick', maxAttempts: 5, leaseMs: 30_000 },
  // A file of 100 MB may have to be handed over first.
  'inbox.deliver': { lane: 'send', maxAttempts: 12, leaseMs: 300_000 },
  'inbox.resume': { lane: 'quick', maxAttempts: 12, leaseMs: 30_000 },
  'inbox.reconcile': { lane: 'quick', maxAttempts: 5, leaseMs: 30_000 },
  'inbox.wake': { lane: 'quick', maxAttempts: 8, leaseMs: 30_000 },
  'media.fetch': { lane: 'fetch', maxAttempts: 8, leaseMs: 180_000 },
  'media.forget': { lane: 'quick', maxAttempts: 8, leaseMs: 30_000 },
  // A long voice note is heard in pieces, each behind the questions of customers.
  'media.read': { lane: 'read', maxAttempts: 4, leaseMs: 600_000 },
  'media.prune': { lane: 'fetch', maxAttempts: 3, leaseMs: 180_000 },
  'tenants.drain': { lane: 'fetch', maxAttempts: 12, leaseMs: 180_000 },
  'channels.verify': { lane: 'fetch', maxAttempts: 5, leaseMs: 120_000 },
  'contacts.profile': { lane: 'fetch', maxAttempts: 3, leaseMs: 60_000 },
  'templates.sync': { lane: 'fetch', maxAttempts: 5, leaseMs: 120_000 },
  'inbox.prune': { lane: 'quick', maxAttempts: 3, leaseMs: 30_000 },
  // Work nobody waits for: one at a time for each business.
  'replies.rewind': { lane: 'spare', maxAttempts: 5, leaseMs: 600_000 },
  'catalog.embed': { lane: 'spare', maxAttempts: 5, leaseMs: 120_000 },
  'catalog.name-products': { lane: 'spare', maxAttempts: 5, leaseMs: 180_000 },
}

export interface Job<Name extends JobName = JobName> {
  id: number
  name: Name
  payload: JobPayloads[Name]
  key: string | null
  attempts: number
}
