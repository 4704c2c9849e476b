import { eq } from 'drizzle-orm'
import { addConsent } from '../../contacts/consents.ts'
import { contacts } from '../../contacts/schema.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import type { Conversation } from '../../inbox/conversations.ts'
import {
  ASSISTANT_OFF,
  handOff,
  noteNobodyWaits,
  SLOW_MODEL,
  TOPIC_OFF,
  TOPIC_WATCHED,
} from '../../inbox/handoff.ts'
import { addEvent, addMessage, type Message } from '../../inbox/messages.ts'
import { forgetWatched, type GivenAnswer, judgeByComplaint, noteGiven } from '../../inbox/outcomes.ts'
import type { Evidence } from '../../inbox/schema.ts'
import { addAnswer } from '../../inbox/send.ts'
import { noteSolved } from '../../inbox/solved-signs.ts'
import type { Decision } from '../decide.ts'
import { type Asked, madeOf, tracesOf } from '../made.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { PROMPT_VERSION } from '../model/prompt.ts'
import { isOptOut } from '../rules/opt-out.ts'
import { saysSolved } from '../rules/solved.ts'
import { type TurnMode, turnMode } from '../topic-modes.ts'
import { isTopic } from '../topics.ts'
import { noteWants } from '../wants.ts'
import { say } from '../wording/wording.ts'
import { passedOn, type Said, writeAnswer } from '../write-answer.ts'
import { needsDisclosure, noteDisclosed } from './disclosure.ts'
import type { OpenTurn, RespondDeps } from './open-turn.ts'
import { weighTopic } from './weigh-topic.ts'
import { reasonToWithhold } from './withhold.ts'

export interface Concluded {
  /** Something went out by itself. */
  sends: boolean
}

const SENDS_NOTHING: Concluded = { sends: false }

const DONE = { off: 'off', shadow: 'watched', draft: 'draft', auto: 'sent' } as const

interface Conclusion {
  deps: RespondDeps
  tenantId: string
  db: TenantDb
  open: OpenTurn
  decision: Decision
  now: Date
  /** The mode of what the turn is about. */
  turn: TurnMode
  /** That an assistant writes, where it has to be said. */
  opening: string | undefined
  said: Said
  evidence: Evidence
}

/** Turns a decision into what happens: an answer, a draft, a person. In the caller's transaction. */
export function concludeTurn(
  deps: RespondDeps,
  tenantId: string,
  db: TenantDb,
  open: OpenTurn,
  decision: Decision,
  now: Date,
  asked?: Asked,
): Concluded {
  const { conversation, settings } = open
  noteTurn(db, open, decision, now)
  const turn = turnMode(db, settings.mode, decision.topics)
  const opening = needsDisclosure(db, conversation, open)
    ? say(decision.language, 'disclosure', { business: open.turn.business.name })
    : undefined
  const said = writeAnswer(db, open, decision, opening)
  noteWants(db, open.messages, said, now)
  const base = { deps, tenantId, db, open, decision, now, turn, opening, said }
  const conclusion: Conclusion = { ...base, evidence: evidenceOf(base, asked) }
  if (said.action === 'handoff' && said.handoffReason === 'angry') {
    const topic = judgeByComplaint(db, conversation.id, now)
    if (topic !== undefined && isTopic(topic)) weighTopic(deps, tenantId, db, topic, now)
  }
  // Whatever the topic's mode is: what needs a person gets one.
  if (turn.mode === 'off') {
    const off = settings.mode === 'off' ? ASSISTANT_OFF : TOPIC_OFF
    passOn(conclusion, said.action === 'handoff' ? said.handoffReason : off)
    return SENDS_NOTHING
  }
  if (turn.mode === 'shadow') return watch(conclusion)
  if (said.action === 'handoff') handOff(db, conversation.id, said.handoffReason, now)
  const withheld = reasonToWithhold(deps, db, conversation, said.text, now)
  if (withheld) {
    const unsaid: Evidence = { ...conclusion.evidence, text: said.text, done: 'withheld' }
    addEvent(db, conversation.id, 'withheld', withheld, now, unsaid)
    return SENDS_NOTHING
  }
  if (turn.mode === 'auto' && deps.model.isSlow() && isModelsWork(decision, said))
    return answerSlowly(conclusion)
  return answer(conclusion)
}

/** What is known of the customer now, whatever is answered. */
function noteTurn(db: TenantDb, open: OpenTurn, { language }: Decision, now: Date): void {
  const { conversation } = open
  prepared(
    db,
    'UPDATE conversations SET answered_through = ?, turn_opened_at = NULL, turn_due_at = NULL, language = ? WHERE id = ?',
  ).run(open.last, language, conversation.id)
  prepared(db, 'UPDATE contacts SET language = ? WHERE id = ?').run(language, conversation.contactId)
  if (isOptOut(open.turn.text)) noteOptOut(db, conversation, now)
  noteSettled(db, open, now)
}

/** Why this is said, as the inbox tells it and as it can be made again. */
function evidenceOf(
  { deps, open, decision, now, turn, opening, said }: Omit<Conclusion, 'evidence'>,
  asked: Asked | undefined,
): Evidence {
  const handsOver = said.action === 'handoff'
  return {
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
}

/** A person answers; what the assistant would have said is kept for them. */
function passOn({ db, open, now, said, evidence }: Conclusion, reason: string): void {
  handOff(db, open.conversation.id, reason, now, {}, { ...evidence, text: said.text })
}

/** Mode "Watch": a person answers, and is compared with. */
function watch(conclusion: Conclusion): Concluded {
  const { db, open, now, turn, said, evidence } = conclusion
  if (said.action === 'handoff') passOn(conclusion, said.handoffReason)
  forgetWatched(db, open.conversation.id)
  const message = keepForComparison(db, open.conversation, { ...said, evidence }, now)
  if (said.action !== 'handoff') {
    noteGiven(db, givenAs('shadow', turn, message, said.body), now)
    if (open.settings.mode !== 'shadow') passOn(conclusion, TOPIC_WATCHED)
  }
  return SENDS_NOTHING
}

/** The model does not keep up: the customer hears that a person will answer, who finds the rules' answer as a draft. */
function answerSlowly({ db, open, decision, now, turn, opening, said, evidence }: Conclusion): Concluded {
  const { conversation } = open
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
  const answers = open.last
  const sent = addAnswer(db, { ...line, conversation, evidence: told, answers, as: 'queued' }, now)
  if (!sent) return SENDS_NOTHING
  if (opening) noteDisclosed(db, conversation, now)
  const held: Evidence = {
    ...how,
    mode: 'draft',
    heldBy: SLOW_MODEL,
    done: 'draft',
    ...(made && { made: { ...made, opening: false, text: fingerprint(said.body) } }),
  }
  const { language, body: text } = said
  const kept = addAnswer(
    db,
    { conversation, text, language, evidence: held, answers: null, as: 'draft' },
    now,
  )
  if (kept) noteGiven(db, givenAs('draft', turn, kept, said.body), now)
  return { sends: true }
}

/** Queues what is said, or keeps it as a draft. */
function answer({ deps, tenantId, db, open, now, turn, opening, said, evidence }: Conclusion): Concluded {
  const { conversation } = open
  const { text, language } = said
  const handsOver = said.action === 'handoff'
  const sends = turn.mode === 'auto'
  const as = sends ? 'queued' : 'draft'
  const message = addAnswer(db, { conversation, text, language, evidence, answers: open.last, as }, now)
  if (!message) return SENDS_NOTHING
  const checkFailed = sends && said.evidence.refused !== undefined
  if (!handsOver || checkFailed) {
    noteGiven(db, { ...givenAs(sends ? 'auto' : 'draft', turn, message, text), checkFailed }, now)
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

/** How long the turn waited after it had closed. */
function queueMsOf({ conversation }: OpenTurn, now: Date): number {
  return conversation.turnDueAt ? Math.max(0, now.getTime() - conversation.turnDueAt.getTime()) : 0
}

export function givenAs(
  mode: GivenAnswer['mode'],
  { topic }: TurnMode,
  message: Message,
  text: string,
): GivenAnswer {
  return { messageId: message.id, topic, mode, text }
}

function noteOptOut(db: TenantDb, conversation: Conversation, now: Date): void {
  db.update(contacts).set({ optedOutAt: now }).where(eq(contacts.id, conversation.contactId)).run()
  addConsent(db, conversation.contactId, { given: false, how: 'keyword', at: now }, now)
  addEvent(db, conversation.id, 'opted_out', {}, now)
}

/** Mode "Watch": what the assistant would have said stays beside what a person says. */
export function keepForComparison(db: TenantDb, conversation: Conversation, said: Said, now: Date): Message {
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
