import { type TenantDb, transact } from '../db/database.ts'
import { forgetWatched, noteGiven } from '../inbox/outcomes.ts'
import type { Evidence } from '../inbox/schema.ts'
import { enqueue, finishJob, postponeJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import { type Decision, decideByRules } from './decide.ts'
import { turnMode } from './topic-modes.ts'
import { countQuestions } from './turns/ask-model.ts'
import { type Concluded, concludeTurn, givenAs, keepForComparison } from './turns/conclude.ts'
import { markRead } from './turns/mark-read.ts'
import { closeTurn, type OpenTurn, type RespondDeps, readTurn, whenRead } from './turns/open-turn.ts'
import { writeAnswer } from './write-answer.ts'

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
