import { eq } from 'drizzle-orm'
import { auditTenant } from '../audit/audit.ts'
import type { FindNear } from '../catalog/vectors/near.ts'
import { TEXT_LIMITS } from '../channels/limits.ts'
import { channels } from '../channels/schema.ts'
import type { Sender } from '../channels/sender.ts'
import { addConsent } from '../contacts/consents.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { type Conversation, findConversationById, getConversationById } from '../inbox/conversations.ts'
import {
  ASSISTANT_OFF,
  handBack,
  handOff,
  isPassing,
  noteNobodyWaits,
  SLOW_MODEL,
  TOPIC_OFF,
  TOPIC_WATCHED,
} from '../inbox/handoff.ts'
import { addEvent, addMessage, type Message } from '../inbox/messages.ts'
import { forgetWatched, type GivenAnswer, judgeByComplaint, noteGiven } from '../inbox/outcomes.ts'
import type { Evidence } from '../inbox/schema.ts'
import { addAnswer, maySend } from '../inbox/send.ts'
import { noteSolved } from '../inbox/solved-signs.ts'
import { awaitsWords, type Senses } from '../inbox/words.ts'
import { enqueue, finishJob, postponeJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'
import { type Decision, decide, decideByRules } from './decide.ts'
import { type Asked, madeOf, tracesOf } from './made.ts'
import { meantBy } from './meant-by.ts'
import type { ModelClient } from './model/client.ts'
import { fingerprint } from './model/fingerprint.ts'
import { PROMPT_VERSION } from './model/prompt.ts'
import type { Turn } from './plan.ts'
import { isOptOut } from './rules/opt-out.ts'
import { saysSolved } from './rules/solved.ts'
import { type AssistantSettings, businessOf, getAssistantSettings } from './settings.ts'
import { isAnythingOn, isAnythingWatched, type TurnMode, turnMode } from './topic-modes.ts'
import { isTopic, type Topic } from './topics.ts'
import { weigh } from './trust.ts'
import { isReadable, openTurnMessages, recentHistory, wordsOf } from './turn.ts'
import { noteWants } from './wants.ts'
import { say } from './wording/wording.ts'
import { passedOn, type Said, writeAnswer } from './write-answer.ts'

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

const channelRows = rowsOf(channels)
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface OpenTurn {
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

/**
 * A customer's turn has closed: who answers? A person who took over; rules, where they are sure; else the model.
 * What rules decide is stored, decided and queued in one commit.
 */
export function respond(deps: RespondDeps, run: JobRun<'replies.respond'>): void {
  const { db, job, tenantId, signal } = run
  const now = deps.instance.clock.now()
  const answered = transact(db, (): (OpenTurn & { concluded: Concluded }) | undefined => {
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
    const lookAgainAt = whenRead(deps, db, open, now)
    if (lookAgainAt) {
      postponeJob(db, job, lookAgainAt)
      return undefined
    }
    const decision = decideByRules(db, open.turn)
    if (open.beside) {
      watchBeside(db, open, decision, now)
      finishJob(db, job)
      return undefined
    }
    // That no word names a thing here is no news to search by meaning.
    const isSettled = decision.sure && !(decision.action === 'unknown' && deps.hasMeaning?.())
    if (isSettled || open.unreadable.length > 0 || !mayAskModel(deps, db, open)) {
      const concluded = concludeTurn(deps, tenantId, db, open, decision, now)
      finishJob(db, job)
      return { ...open, concluded }
    }
    enqueue(db, 'replies.ask-model', { conversationId: open.conversation.id }, now, {
      key: `respond:${open.conversation.id}`,
    })
    finishJob(db, job)
    return undefined
  })
  // The model takes its time, so its turns show typing instead; rules have answered already.
  if (answered?.concluded.sends) void markRead(deps, tenantId, db, answered, { typing: false, signal })
}

function mayAskModel(deps: RespondDeps, db: TenantDb, { settings }: OpenTurn): boolean {
  return settings.asksModel && deps.model.isUsable(countQuestions(db))
}

/** Asks the model what was meant, with no transaction open, then concludes the turn unless the customer wrote on. */
export async function askModel(deps: RespondDeps, run: JobRun<'replies.ask-model'>): Promise<void> {
  const { db, job, tenantId } = run
  const startedAt = performance.now()
  const open = readTurn(deps, tenantId, db, job.payload.conversationId, deps.instance.clock.now())
  if (!open || open.beside) {
    transact(db, () => finishJob(db, job))
    return
  }
  const watch = watchTurn(db, open)
  const { model, decision } = await consult(deps, run, open, watch).finally(watch.stop)
  const tookMs = Math.round(performance.now() - startedAt)
  transact(db, () => {
    const now = deps.instance.clock.now()
    const current = readTurn(deps, tenantId, db, job.payload.conversationId, now)
    if (current && !current.beside && current.last === open.last && current.turn.text === open.turn.text) {
      concludeTurn(
        deps,
        tenantId,
        db,
        current,
        decision,
        now,
        model && { tookMs, model: model.name, trace: model.trace },
      )
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
  const mayAsk = open.settings.asksModel && !hasWaitedLong(deps, open, job.attempts)
  const model = mayAsk ? await deps.model.modelFor(tenantId, until) : undefined
  // What it will turn out to be about is not known yet.
  if (model && turnMode(db, open.settings.mode, ['other']).mode === 'auto')
    watch.each(TYPING_MS, () => markRead(deps, tenantId, db, open, { typing: true, signal: until }))
  const decision = await decide(db, open.turn, {
    ...(model && { understand: model.understand }),
    ...meantBy(await deps.near?.(), tenantId, db),
  })
  return { model, decision }
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

const LOOK_AGAIN_MS = 1_000
/** So long a customer waits for a voice note to be heard; then a person hears it. */
const LONGEST_HEARING_MS = 90_000

/** When to look again, while a model still hears a voice note of this turn or looks at a picture of it. */
function whenRead({ senses }: RespondDeps, db: TenantDb, open: OpenTurn, now: Date): Date | undefined {
  const able = senses?.()
  if (!able || open.unreadable.length === 0) return undefined
  const since = open.conversation.turnDueAt ?? open.messages.at(-1)!.createdAt
  if (now.getTime() - since.getTime() > LONGEST_HEARING_MS) return undefined
  const isAwaited = open.messages.some(message => !isReadable(message) && awaitsWords(db, message.id, able))
  return isAwaited ? new Date(now.getTime() + LOOK_AGAIN_MS) : undefined
}

function closeTurn(db: TenantDb, conversation: Conversation): undefined {
  prepared(db, 'UPDATE conversations SET turn_opened_at = NULL, turn_due_at = NULL WHERE id = ?').run(
    conversation.id,
  )
  return undefined
}

/**
 * A person answers this customer. What the assistant would have said is kept to be compared with that: the newest
 * only, as one answer of a person may be for several messages. It knows nothing of the person's turn and changes nothing about it.
 */
function watchBeside(db: TenantDb, open: OpenTurn, decision: Decision, now: Date): void {
  closeTurn(db, open.conversation)
  const turn = turnMode(db, open.settings.mode, decision.topics)
  if (turn.mode !== 'shadow') return
  const said = writeAnswer(db, open, decision, undefined)
  if (said.action === 'handoff') return
  forgetWatched(db, open.conversation.id)
  const evidence: Evidence = { ...said.evidence, topic: turn.topic, mode: 'shadow', done: 'watched' }
  const message = keepForComparison(db, open.conversation, { ...said, evidence }, now)
  noteGiven(db, givenAs('shadow', turn, message, said.body), now)
}

interface Concluded {
  /** Something went out by itself. */
  sends: boolean
}

const SENDS_NOTHING: Concluded = { sends: false }
const DONE = { off: 'off', shadow: 'watched', draft: 'draft', auto: 'sent' } as const

/** Turns a decision into what happens: an answer, a draft, a person. In the caller's transaction. */
function concludeTurn(
  deps: RespondDeps,
  tenantId: string,
  db: TenantDb,
  open: OpenTurn,
  decision: Decision,
  now: Date,
  asked?: Asked,
): Concluded {
  const { conversation, settings } = open
  prepared(
    db,
    'UPDATE conversations SET answered_through = ?, turn_opened_at = NULL, turn_due_at = NULL, language = ? WHERE id = ?',
  ).run(open.last, decision.language, conversation.id)
  prepared(db, 'UPDATE contacts SET language = ? WHERE id = ?').run(decision.language, conversation.contactId)
  if (isOptOut(open.turn.text)) noteOptOut(db, conversation, now)
  noteSettled(db, open, now)

  const turn = turnMode(db, settings.mode, decision.topics)
  const opening = needsDisclosure(db, conversation, open)
    ? say(decision.language, 'disclosure', { business: open.turn.business.name })
    : undefined
  const said = writeAnswer(db, open, decision, opening)
  noteWants(db, open.messages, said, now)
  const handsOver = said.action === 'handoff'
  const evidence: Evidence = {
    ...said.evidence,
    ...tracesOf(said.evidence, queueMsOf(open, now), asked),
    ...(!asked && !decision.sure && deps.model.isSlow() && notAsked(said.evidence)),
    ...(open.heardBy !== null && { heardBy: open.heardBy }),
    topic: turn.topic,
    mode: turn.mode,
    ...(turn.heldBy !== undefined && { heldBy: turn.heldBy }),
    ...(handsOver && { handoff: said.handoffReason }),
    promptVersion: PROMPT_VERSION,
    done: handsOver ? 'handed_over' : DONE[turn.mode],
    made: madeOf(
      open.turn,
      { turn: open.messages.map(({ id }) => id), history: open.historyIds },
      { text: said.text, opening: opening !== undefined, unreadable: open.unreadable, asked },
    ),
  }
  if (handsOver && said.handoffReason === 'angry') {
    const topic = judgeByComplaint(db, conversation.id, now)
    if (topic !== undefined && isTopic(topic)) weighTopic(deps, tenantId, db, topic, now)
  }
  // Whatever the topic's mode is: what needs a person gets one.
  const unsaid: Evidence = { ...evidence, text: said.text }
  const passOn = (reason: string) => handOff(db, conversation.id, reason, now, {}, unsaid)
  if (turn.mode === 'off') {
    passOn(handsOver ? said.handoffReason : settings.mode === 'off' ? ASSISTANT_OFF : TOPIC_OFF)
    return SENDS_NOTHING
  }
  if (handsOver && turn.mode === 'shadow') passOn(said.handoffReason)
  else if (handsOver) handOff(db, conversation.id, said.handoffReason, now)
  if (turn.mode === 'shadow') {
    forgetWatched(db, conversation.id)
    const message = keepForComparison(db, conversation, { ...said, evidence }, now)
    if (!handsOver) noteGiven(db, givenAs('shadow', turn, message, said.body), now)
    if (!handsOver && settings.mode !== 'shadow') passOn(TOPIC_WATCHED)
    return SENDS_NOTHING
  }

  const withheld = reasonToWithhold(deps, db, conversation, said.text, now)
  if (withheld) {
    addEvent(db, conversation.id, 'withheld', withheld, now, { ...unsaid, done: 'withheld' })
    return SENDS_NOTHING
  }
  const sends = turn.mode === 'auto'
  if (sends && deps.model.isSlow() && isModelsWork(decision, said)) {
    const line = writeAnswer(db, open, passedOn(open.turn, decision), opening)
    handOff(db, conversation.id, SLOW_MODEL, now)
    const { made, ...how } = evidence
    const told: Evidence = {
      ...how,
      ...line.evidence,
      done: 'handed_over',
      handoff: SLOW_MODEL,
      ...(made && { made: { ...made, passedOn: true, text: fingerprint(line.text) } }),
    }
    const sent = addAnswer(
      db,
      { ...line, conversation, evidence: told, answers: open.last, as: 'queued' },
      now,
    )
    if (!sent) return SENDS_NOTHING
    if (opening) noteDisclosed(db, conversation, now)
    const held: Evidence = {
      ...how,
      mode: 'draft',
      heldBy: SLOW_MODEL,
      done: 'draft',
      ...(made && { made: { ...made, opening: false, text: fingerprint(said.body) } }),
    }
    const { language } = said
    const draft = {
      conversation,
      text: said.body,
      language,
      evidence: held,
      answers: null,
      as: 'draft',
    } as const
    const kept = addAnswer(db, draft, now)
    if (kept) noteGiven(db, givenAs('draft', turn, kept, said.body), now)
    return { sends: true }
  }
  const message = addAnswer(
    db,
    {
      conversation,
      text: said.text,
      language: said.language,
      evidence,
      answers: open.last,
      as: sends ? 'queued' : 'draft',
    },
    now,
  )
  if (!message) return SENDS_NOTHING
  const checkFailed = sends && said.evidence.refused !== undefined
  if (!handsOver || checkFailed) {
    noteGiven(db, { ...givenAs(turn.mode, turn, message, said.text), checkFailed }, now)
    if (checkFailed) weighTopic(deps, tenantId, db, turn.topic, now)
  }
  // A draft has said nothing yet: it counts when a person sends it.
  if (opening && sends) noteDisclosed(db, conversation, now)
  // Someone who was handed over still waits for the person; everyone else has their answer.
  if (sends && !handsOver) noteNobodyWaits(db, conversation.id)
  return { sends }
}

/** Whether the customer tells that it is settled, for the reports. */
function noteSettled(db: TenantDb, { messages, turn }: OpenTurn, now: Date): void {
  const order = messages.find(message => message.type === 'order')
  if (order) noteSolved(db, order, 'ordered', now)
  else if (saysSolved(turn.text)) noteSolved(db, messages.at(-1)!, 'said', now)
}

/**
 * What the model is there for: rules would answer, and are not sure. While it does not keep up the customer hears that
 * a person will answer, and the person finds the rules' answer as a draft.
 */
function isModelsWork({ sure, answeredBy }: Decision, { action }: Said): boolean {
  return !sure && answeredBy === 'rules' && action === 'answer'
}

const notAsked = ({ reason }: Evidence): Partial<Evidence> => ({
  reason: `${reason ?? ''} (the model does not keep up, so it was not asked)`.trim(),
})

function noteDisclosed(db: TenantDb, conversation: Conversation, now: Date): void {
  prepared(db, 'UPDATE conversations SET disclosed_at = ? WHERE id = ?').run(now.getTime(), conversation.id)
}

/** How long the turn waited after it had closed. */
function queueMsOf({ conversation }: OpenTurn, now: Date): number {
  return conversation.turnDueAt ? Math.max(0, now.getTime() - conversation.turnDueAt.getTime()) : 0
}

function givenAs(
  mode: GivenAnswer['mode'],
  { topic }: TurnMode,
  message: Message,
  text: string,
): GivenAnswer {
  return { messageId: message.id, topic, mode, text }
}

/** Takes the freedom back where automatic answers turned out bad too often, and says so. In the caller's transaction. */
function weighTopic(deps: RespondDeps, tenantId: string, db: TenantDb, topic: Topic, now: Date): void {
  const { demo, locale } = getTenant(deps.instance.control, tenantId)
  const demotion = weigh(db, getAssistantSettings(db, { demo, language: locale }), topic, now)
  if (!demotion) return
  const { from, to, measured } = demotion
  auditTenant(deps.instance, tenantId, db, {
    actor: 'system',
    via: 'system',
    action: 'assistant.topic.demoted',
    object: topic,
    details: { mode: `${from} → ${to}`, answers: measured.count, good: measured.good },
  })
}

/** A person put an automatic answer right. */
export function weighAnswers(deps: RespondDeps, run: JobRun<'replies.weigh'>): void {
  const { db, job, tenantId } = run
  transact(db, () => {
    const { topic } = job.payload
    if (isTopic(topic)) weighTopic(deps, tenantId, db, topic, deps.instance.clock.now())
    finishJob(db, job)
  })
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
  addConsent(db, conversation.contactId, { given: false, how: 'keyword', at: now }, now)
  addEvent(db, conversation.id, 'opted_out', {}, now)
}

/** Mode "Watch": what the assistant would have said stays beside what a person says. */
function keepForComparison(db: TenantDb, conversation: Conversation, said: Said, now: Date): Message {
  return addMessage(
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
