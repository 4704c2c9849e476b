import type { FindNear } from '../../catalog/vectors/near.ts'
import { TEXT_LIMITS } from '../../channels/limits.ts'
import { channels } from '../../channels/schema.ts'
import type { Sender } from '../../channels/sender.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import { rowsOf } from '../../db/rows.ts'
import { type Conversation, findConversationById, getConversationById } from '../../inbox/conversations.ts'
import { ASSISTANT_OFF, handBack, handOff, isPassing } from '../../inbox/handoff.ts'
import type { Message } from '../../inbox/messages.ts'
import { awaitsWords, type Senses } from '../../inbox/words.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import type { ModelClient } from '../model/client.ts'
import type { Turn } from '../plan.ts'
import { type AssistantSettings, businessOf, getAssistantSettings } from '../settings.ts'
import { isAnythingOn, isAnythingWatched } from '../topic-modes.ts'
import { isReadable, openTurnMessages, recentHistory, wordsOf } from '../turn.ts'

export interface RespondDeps {
  instance: Instance
  model: ModelClient
  sender: Sender
  /** Whether a model is there that hears voice notes or sees pictures. */
  senses?: () => Senses
  /** Search by meaning, where an embedding model is set. */
  near?: () => Promise<FindNear | undefined>
  hasMeaning?: () => boolean
}

export interface OpenTurn {
  conversation: Conversation
  /** A person has the conversation: the assistant may watch, and no more. */
  beside: boolean
  settings: AssistantSettings
  messages: Message[]
  /** Row id of the newest message of the turn, by arrival. */
  last: number
  turn: Turn
  /** Row ids of the lines before the turn that were read with it. */
  historyIds: number[]
  /** Kinds in it that nobody here can look at: a photo, a voice note. */
  unreadable: string[]
  /** What a model saw in its pictures, and which one heard its voice notes. */
  seen: string
  heardBy: string | null
}

const channelRows = rowsOf(channels)

/** The turn that waits for the assistant, or undefined when a person has the conversation or nothing is open. */
export function readTurn(
  deps: RespondDeps,
  tenantId: string,
  db: TenantDb,
  conversationId: number,
  now: Date,
): OpenTurn | undefined {
  const tenant = getTenant(deps.instance.control, tenantId)
  const settings = getAssistantSettings(db, { demo: tenant.demo, language: tenant.locale })
  let conversation = findConversationById(db, conversationId)
  if (!conversation) return undefined // Erased with its contact, or joined with another one, which has a turn of its own.
  if (
    conversation.handledBy === 'person' &&
    isPassing(conversation.handoffReason) &&
    isAnythingOn(db, settings.mode)
  ) {
    handBack(db, conversation.id, now)
    conversation = getConversationById(db, conversationId)
  }
  const beside = conversation.handledBy === 'person' && isAnythingWatched(db, settings.mode)
  if (conversation.handledBy !== 'assistant' && !beside) return closeTurn(db, conversation)
  if (!isAnythingOn(db, settings.mode)) {
    handOff(db, conversation.id, ASSISTANT_OFF, now)
    return undefined
  }
  const messages = openTurnMessages(db, conversation)
  const newest = messages.at(-1)
  if (!newest) return closeTurn(db, conversation)
  const channel = channelRows.find(db, 'id = ?', conversation.channelId)!
  const { text, unreadable, seen, heardBy } = wordsOf(db, messages)
  const history = recentHistory(db, conversation, messages)
  const turn: Turn = {
    text,
    history: history.map(({ from, text }) => ({ from, text })),
    ...(conversation.language && { language: conversation.language }),
    at: newest.sentAt,
    business: businessOf(tenant, settings),
    maxLength: TEXT_LIMITS[channel.kind],
  }
  return {
    conversation,
    beside,
    settings,
    messages,
    last: Math.max(...messages.map(message => message.id)),
    turn,
    historyIds: history.map(({ id }) => id),
    unreadable,
    seen,
    heardBy,
  }
}

export function closeTurn(db: TenantDb, conversation: Conversation): undefined {
  prepared(db, 'UPDATE conversations SET turn_opened_at = NULL, turn_due_at = NULL WHERE id = ?').run(
    conversation.id,
  )
  return undefined
}

export function isStillOpen(db: TenantDb, { conversation, last }: OpenTurn): boolean {
  if (!db.$client.open) return false // Closed under a job that was told to end.
  const row = prepared<{ handledBy: string; newest: number }>(
    db,
    `SELECT handled_by AS handledBy, (SELECT max(id) FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND asks = 1
       AND deleted_at IS NULL) AS newest
     FROM conversations WHERE id = ?`,
  ).get(conversation.id, conversation.id)
  return row?.handledBy === 'assistant' && row.newest === last
}

const LOOK_AGAIN_MS = 1_000

/** So long a customer waits for a voice note to be heard; then a person hears it. */
const LONGEST_HEARING_MS = 90_000

/** When to look again, while a model still hears a voice note of this turn or looks at a picture of it. */
export function whenRead({ senses }: RespondDeps, db: TenantDb, open: OpenTurn, now: Date): Date | undefined {
  const able = senses?.()
  if (!able || open.unreadable.length === 0) return undefined
  const since = open.conversation.turnDueAt ?? open.messages.at(-1)!.createdAt
  if (now.getTime() - since.getTime() > LONGEST_HEARING_MS) return undefined
  const isAwaited = open.messages.some(message => !isReadable(message) && awaitsWords(db, message.id, able))
  return isAwaited ? new Date(now.getTime() + LOOK_AGAIN_MS) : undefined
}
