import { eq } from 'drizzle-orm'
import { TEXT_LIMITS } from '../channels/limits.ts'
import { channels } from '../channels/schema.ts'
import type { Sender } from '../channels/sender.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { type Conversation, findConversationById, getConversationById } from '../inbox/conversations.ts'
import { ASSISTANT_OFF, handBack, handOff, noteNobodyWaits } from '../inbox/handoff.ts'
import { addEvent, addMessage, type Message } from '../inbox/messages.ts'
import type { Evidence } from '../inbox/schema.ts'
import { addAnswer, maySend } from '../inbox/send.ts'
import { enqueue, finishJob, postponeJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'
import { composeText, type Decision, decide, decideByRules, handoffPlan } from './decide.ts'
import type { ModelClient } from './model/client.ts'
import type { Turn } from './plan.ts'
import { isOptOut } from './rules/opt-out.ts'
import { type AssistantSettings, getAssistantSettings } from './settings.ts'
import { openTurnMessages, recentHistory } from './turn.ts'
import { say } from './wording/wording.ts'

export interface RespondDeps {
  instance: Instance
  model: ModelClient
  sender: Sender
}

const channelRows = rowsOf(channels)
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface OpenTurn {
  conversation: Conversation
  settings: AssistantSettings
  messages: Message[]
  /** Row id of the newest message of the turn, by arrival. */
  last: number
  turn: Turn
  /** Kinds in it that nobody here can look at: a photo, a voice note. */
  unreadable: string[]
}

/** Kinds whose words are all there is to them. */
const READABLE = new Set(['text', 'button', 'interactive', 'postback', 'quick_reply'])

/**
 * A customer's turn has closed: who answers? A person who took over; rules, where they are sure; else the model.
 * What rules decide is stored, decided and queued in one commit.
 */
export function respond(deps: RespondDeps, run: JobRun<'replies.respond'>): void {
  const { db, job, tenantId, signal } = run
  const now = deps.instance.clock.now()
  const answered = transact(db, (): OpenTurn | undefined => {
    const open = readTurn(deps, tenantId, db, job.payload.conversationId, now)
    if (!open) {
      finishJob(db, job)
      return undefined
    }
    const dueAt = open.conversation.turnDueAt
    if (dueAt && dueAt > now) {
      postponeJob(db, job, dueAt)
      return undefined
    }
    const decision = decideByRules(db, open.turn)
    if (decision.sure || open.unreadable.length > 0 || !deps.model.isUsable(countQuestions(db))) {
      concludeTurn(deps, db, open, decision, now)
      finishJob(db, job)
      return open
    }
    enqueue(db, 'replies.ask-model', { conversationId: open.conversation.id }, now, {
      key: `respond:${open.conversation.id}`,
    })
    finishJob(db, job)
    return undefined
  })
  // The model takes its time, so its turns show typing instead; rules have answered already.
  if (answered?.settings.mode === 'auto')
    void markRead(deps, tenantId, db, answered, { typing: false, signal })
}

/** Asks the model what was meant, with no transaction open, then concludes the turn unless the customer wrote on. */
export async function askModel(deps: RespondDeps, run: JobRun<'replies.ask-model'>): Promise<void> {
  const { db, job, tenantId } = run
  const startedAt = performance.now()
  const open = readTurn(deps, tenantId, db, job.payload.conversationId, deps.instance.clock.now())
  if (!open) {
    transact(db, () => finishJob(db, job))
    return
  }
  const watch = watchTurn(db, open)
  const { model, decision } = await consult(deps, run, open, watch).finally(watch.stop)
  const tookMs = Math.round(performance.now() - startedAt)
  transact(db, () => {
    const now = deps.instance.clock.now()
    const current = readTurn(deps, tenantId, db, job.payload.conversationId, now)
    if (current && current.last === open.last && current.turn.text === open.turn.text) {
      concludeTurn(deps, db, current, decision, now, model && { tookMs, model: model.name })
    } else if (current) {
      // The customer wrote or changed something meanwhile: all of it is one turn, which closes when they are done.
      const key = `respond:${current.conversation.id}`
      enqueue(db, 'replies.respond', job.payload, now, {
        key,
        dedupe: key,
        runAt: current.conversation.turnDueAt ?? now,
      })
    }
    finishJob(db, job)
  })
}

/** What is decided about the turn, by the model if there is one to ask, and which one that was. */
async function consult(
  deps: RespondDeps,
  { db, job, tenantId, signal }: JobRun<'replies.ask-model'>,
  open: OpenTurn,
  watch: TurnWatch,
) {
  const until = AbortSignal.any([signal, watch.isOver])
  const model = hasWaitedLong(deps, open, job.attempts)
    ? undefined
    : await deps.model.modelFor(tenantId, until)
  if (model && open.settings.mode === 'auto')
    watch.each(TYPING_MS, () => markRead(deps, tenantId, db, open, { typing: true, signal: until }))
  return { model, decision: await decide(db, open.turn, model ? { understand: model.understand } : {}) }
}

const WATCH_MS = 250
/** WhatsApp shows typing for 25 s. */
const TYPING_MS = 20_000
/** Nobody waits longer than this for a model: rules say what they can. */
const LONGEST_WAIT_MS = 120_000
/** A question that took the server down with it is not asked for ever. */
const MOST_TRIES = 3

function hasWaitedLong(deps: RespondDeps, open: OpenTurn, attempts: number): boolean {
  const since = open.conversation.turnDueAt
  return (
    attempts > MOST_TRIES ||
    (since !== null && deps.instance.clock.now().getTime() - since.getTime() > LONGEST_WAIT_MS)
  )
}

interface TurnWatch {
  isOver: AbortSignal
  /** Does something now and every so often, until the watch is stopped. */
  each(ms: number, act: () => unknown): void
  stop(): void
}

/** Ends when the customer writes on or a person takes over: what the model is still thinking about is then no answer. */
function watchTurn(db: TenantDb, open: OpenTurn): TurnWatch {
  const over = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const each: TurnWatch['each'] = (ms, act) => {
    timers.push(setInterval(act, ms))
    act()
  }
  each(WATCH_MS, () => {
    if (!isStillOpen(db, open)) over.abort()
  })
  const stop = () => {
    for (const timer of timers) clearInterval(timer)
    over.abort()
  }
  return { isOver: over.signal, each, stop }
}

function isStillOpen(db: TenantDb, { conversation, last }: OpenTurn): boolean {
  if (!db.$client.open) return false // Closed under a job that was told to end.
  const row = prepared<{ handledBy: string; newest: number }>(
    db,
    `SELECT handled_by AS handledBy, (SELECT max(id) FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND asks = 1
       AND deleted_at IS NULL) AS newest
     FROM conversations WHERE id = ?`,
  ).get(conversation.id, conversation.id)
  return row?.handledBy === 'assistant' && row.newest === last
}

/** Questions of this business that wait for the model or are being asked. */
function countQuestions(db: TenantDb): number {
  return prepared<{ n: number }>(
    db,
    `SELECT (SELECT count(*) FROM jobs WHERE state = 'ready' AND lane = 'model') + (SELECT count(*) FROM jobs WHERE state = 'running' AND lane = 'model') AS n`,
  ).get()!.n
}

async function markRead(
  deps: RespondDeps,
  tenantId: string,
  db: TenantDb,
  open: OpenTurn,
  options: { typing: boolean; signal: AbortSignal },
): Promise<void> {
  const channel = db.select().from(channels).where(eq(channels.id, open.conversation.channelId)).get()
  const newest = open.messages.findLast(message => message.providerId !== null)
  if (!channel || !newest?.providerId) return
  const recipient = listIdentities(db, open.conversation.contactId, channel.kind, channel.account).map(
    row => ({
      kind: row.kind,
      value: row.value,
    }),
  )
  await deps.sender.markRead(tenantId, channel, recipient, newest.providerId, options).catch(() => undefined)
}

/** The turn that waits for the assistant, or undefined when a person has the conversation or nothing is open. */
function readTurn(
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
    conversation.handoffReason === ASSISTANT_OFF &&
    settings.mode !== 'off'
  ) {
    handBack(db, conversation.id, now)
    conversation = getConversationById(db, conversationId)
  }
  if (conversation.handledBy !== 'assistant') return closeTurn(db, conversation)
  if (settings.mode === 'off') {
    handOff(db, conversation.id, ASSISTANT_OFF, now)
    return undefined
  }
  const messages = openTurnMessages(db, conversation)
  const newest = messages.at(-1)
  if (!newest) return closeTurn(db, conversation)
  const channel = channelRows.find(db, 'id = ?', conversation.channelId)!
  const unreadable = [...new Set(messages.map(message => message.type).filter(type => !READABLE.has(type)))]
  const turn: Turn = {
    text: messages
      .map(message => message.text ?? '')
      .filter(text => text !== '')
      .join('\n'),
    history: recentHistory(db, conversation, messages),
    ...(conversation.language && { language: conversation.language }),
    at: newest.sentAt,
    business: {
      name: settings.displayName ?? tenant.name,
      currency: tenant.currency,
      timezone: tenant.timezone,
      defaultLanguage: settings.defaultLanguage,
    },
    maxLength: TEXT_LIMITS[channel.kind],
  }
  return {
    conversation,
    settings,
    messages,
    last: Math.max(...messages.map(message => message.id)),
    turn,
    unreadable,
  }
}

function closeTurn(db: TenantDb, conversation: Conversation): undefined {
  prepared(db, 'UPDATE conversations SET turn_opened_at = NULL, turn_due_at = NULL WHERE id = ?').run(
    conversation.id,
  )
  return undefined
}

interface Asked {
  tookMs: number
  model: string
}

/** Which model answered, or that one was asked in vain. */
function evidenceOf({ tookMs, model }: Asked, said: Evidence): Partial<Evidence> {
  if (said.answeredBy === 'model') return { tookMs, model }
  return { tookMs, reason: `${said.reason ?? ''} (${model} was asked and gave nothing to use)`.trim() }
}

/** Turns a decision into what happens: an answer, a draft, a person. In the caller's transaction. */
function concludeTurn(
  deps: RespondDeps,
  db: TenantDb,
  open: OpenTurn,
  decision: Decision,
  now: Date,
  asked?: Asked,
): void {
  const { conversation, settings } = open
  prepared(
    db,
    'UPDATE conversations SET answered_through = ?, turn_opened_at = NULL, turn_due_at = NULL, language = ? WHERE id = ?',
  ).run(open.last, decision.language, conversation.id)
  prepared(db, 'UPDATE contacts SET language = ? WHERE id = ?').run(decision.language, conversation.contactId)
  if (isOptOut(open.turn.text)) noteOptOut(db, conversation, now)

  const opening = needsDisclosure(db, conversation, open)
    ? say(decision.language, 'disclosure', { business: open.turn.business.name })
    : undefined
  const said = writeAnswer(db, open, decision, opening)
  const handsOver = said.action === 'handoff'
  if (handsOver) handOff(db, conversation.id, said.handoffReason, now)
  if (settings.mode === 'shadow') {
    keepForComparison(db, conversation, said, now)
    return
  }

  const withheld = reasonToWithhold(deps, db, conversation, said.text, now)
  if (withheld) {
    addEvent(db, conversation.id, 'withheld', withheld, now)
    return
  }
  const message = addAnswer(
    db,
    {
      conversation,
      text: said.text,
      language: said.language,
      evidence: {
        ...said.evidence,
        ...(asked && evidenceOf(asked, said.evidence)),
      },
      answers: open.last,
      as: settings.mode === 'auto' ? 'queued' : 'draft',
    },
    now,
  )
  if (!message) return
  // A draft has said nothing yet: it counts when a person sends it.
  if (opening && settings.mode === 'auto')
    prepared(db, 'UPDATE conversations SET disclosed_at = ? WHERE id = ?').run(now.getTime(), conversation.id)
  // Someone who was handed over still waits for the person; everyone else has their answer.
  if (settings.mode === 'auto' && !handsOver) {
    noteNobodyWaits(db, conversation.id)
  }
}

interface Said {
  text: string
  action: Decision['action']
  handoffReason: string
  language: string
  evidence: Evidence
}

/** Rows are read again here, in the transaction that queues the answer, and the claim check runs on the very text. */
function writeAnswer(db: TenantDb, open: OpenTurn, decision: Decision, opening: string | undefined): Said {
  // What rules are not sure of may well be about the photo nobody here has looked at.
  const blind = open.unreadable.length > 0 && (open.turn.text === '' || !decision.sure)
  const plan = blind
    ? handoffPlan(decision.language, open.turn.text, 'unsure', `cannot read: ${open.unreadable.join(', ')}`)
    : decision.plan
  const { turn } = open
  const limit =
    turn.maxLength && opening
      ? { ...turn.maxLength, max: turn.maxLength.max - Buffer.byteLength(opening) - 2 }
      : turn.maxLength
  const {
    plan: said,
    text,
    evidence,
  } = composeText(db, plan, { ...turn, ...(limit && { maxLength: limit }) })
  return {
    text: opening ? `${opening}\n\n${text}` : text,
    action: said.action,
    handoffReason: blind ? 'unsupported_kind' : (said.handoffReason ?? 'unsure'),
    language: said.language,
    evidence,
  }
}

function reasonToWithhold(
  deps: RespondDeps,
  db: TenantDb,
  conversation: Conversation,
  text: string,
  now: Date,
) {
  if (hasReachedHourlyLimit(deps, db, conversation, now))
    return { reason: 'hourly_limit', sentence: HOURLY_LIMIT }
  const verdict = maySend(db, conversation, 'assistant', text, now)
  return verdict.allowed ? undefined : { reason: verdict.code, sentence: verdict.reason, said: verdict.said }
}

const HOURLY_LIMIT =
  'The assistant has answered this customer as often as it may in one hour. A person can go on.'

function hasReachedHourlyLimit(
  deps: RespondDeps,
  db: TenantDb,
  conversation: Conversation,
  now: Date,
): boolean {
  const { n } = prepared<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM messages WHERE conversation_id IN (SELECT id FROM conversations WHERE contact_id = ?)
       AND author = 'assistant' AND status NOT IN ('draft', 'cancelled') AND sent_at > ?`,
  ).get(conversation.contactId, now.getTime() - HOUR_MS)!
  return n >= deps.instance.config.assistantPerHour
}

/** In the first automatic message of a conversation, and again after a day of the customer's silence. */
function needsDisclosure(db: TenantDb, conversation: Conversation, open: OpenTurn): boolean {
  if (conversation.disclosedAt === null) return true
  const first = open.messages[0]!
  const before = prepared<{ at: number | null }>(
    db,
    "SELECT max(sent_at) AS at FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND sent_at < ?",
  ).get(conversation.id, first.sentAt.getTime())?.at
  return before !== null && before !== undefined && first.sentAt.getTime() - before > DAY_MS
}

function noteOptOut(db: TenantDb, conversation: Conversation, now: Date): void {
  db.update(contacts).set({ optedOutAt: now }).where(eq(contacts.id, conversation.contactId)).run()
  addEvent(db, conversation.id, 'opted_out', {}, now)
}

/** Mode "Watch": what the assistant would have said stays beside what a person says. */
function keepForComparison(db: TenantDb, conversation: Conversation, said: Said, now: Date): void {
  addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'outbound',
      author: 'assistant',
      type: 'text',
      text: said.text,
      status: 'cancelled',
      evidence: said.evidence,
      payload: { shadow: true },
      language: said.language,
      sentAt: now,
    },
    now,
  )
}
