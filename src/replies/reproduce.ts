import { eq } from 'drizzle-orm'
import type { FindNear } from '../catalog/vectors/near.ts'
import { type TenantDb, transact } from '../db/database.ts'
import { findMessageById, getMessage, type Message } from '../inbox/messages.ts'
import { renewGiven } from '../inbox/outcomes.ts'
import type { Reproduced } from '../inbox/reproduced.ts'
import { type Evidence, type MadeOf, messages } from '../inbox/schema.ts'
import { haveChanged, readSources } from '../inbox/why-sources.ts'
import { saidIn } from '../inbox/words.ts'
import { decide } from './decide.ts'
import { inputPrint } from './made.ts'
import { meantBy } from './meant-by.ts'
import type { AskableModel, ModelClient } from './model/client.ts'
import { fingerprint } from './model/fingerprint.ts'
import { PROMPT_VERSION } from './model/prompt.ts'
import type { Turn } from './plan.ts'
import { wordsOf } from './turn.ts'
import { say } from './wording/wording.ts'
import { passedOn, writeAnswer } from './write-answer.ts'

/** Somebody waits for it at a screen. */
const LONGEST_MS = 60_000

/**
 * Decides a turn again, from the same messages with the same seed, on rows as they stand now. Nothing is stored and
 * nothing is sent: it tells whether the same comes out, and what is different from then.
 */
export async function reproduceAnswer(
  { model, near }: AgainDeps,
  tenantId: string,
  db: TenantDb,
  messageId: string,
): Promise<Reproduced> {
  const again = await decideAgain({ model, near }, tenantId, db, messageId)
  if (!again) return { state: 'not_kept' }
  const { said, evidence, made, turn, asked } = again
  return {
    state: fingerprint(said.text) === made.text ? 'same' : 'different',
    text: said.text,
    changed: changesSince(db, evidence, made, turn, asked),
  }
}

/**
 * A draft that waits, written anew from the same messages and from rows as they stand now. False where that cannot be
 * done, or would end with a person: the old words stay then, for a person to change.
 */
export async function renewDraft(
  deps: AgainDeps,
  tenantId: string,
  db: TenantDb,
  messageId: string,
): Promise<boolean> {
  const again = await decideAgain(deps, tenantId, db, messageId)
  if (!again || again.said.action === 'handoff') return false
  const { evidence: old, made, turn, written, decision, opening } = again
  return transact(db, () => {
    const message = getMessage(db, messageId)
    if (message.status !== 'draft') return false
    // Once more, from rows as this transaction sees them.
    const said = writeAnswer(db, { turn, ...written }, decision, opening)
    const { asked } = again
    const evidence: Evidence = {
      ...old,
      ...said.evidence,
      ...(said.evidence.answeredBy === 'model' && asked && { model: asked.name }),
      promptVersion: PROMPT_VERSION,
      made: { ...made, input: inputPrint(turn), text: fingerprint(said.text) },
    }
    if (!said.evidence.facts) delete evidence.facts
    if (!said.evidence.refused) delete evidence.refused
    if (said.evidence.answeredBy === 'rules') delete evidence.model
    db.update(messages).set({ text: said.text, evidence }).where(eq(messages.id, message.id)).run()
    renewGiven(db, message.id, said.text)
    return true
  })
}

interface AgainDeps {
  model: Pick<ModelClient, 'modelFor'>
  near?: FindNear | undefined
}

async function decideAgain({ model, near }: AgainDeps, tenantId: string, db: TenantDb, messageId: string) {
  const { evidence } = getMessage(db, messageId)
  const made = evidence?.made
  if (!made) return undefined
  const turn = turnOf(db, made)
  if (!turn) return undefined
  const asked =
    made.asked && (await model.modelFor(tenantId, AbortSignal.timeout(LONGEST_MS), { mark: made.asked.mark }))
  // Rules alone never go by meaning.
  const decided = await decide(
    db,
    turn,
    asked ? { understand: asked.understand, ...meantBy(near, tenantId, db) } : {},
  )
  const decision = made.passedOn ? passedOn(turn, decided) : decided
  const opening = made.opening
    ? say(decision.language, 'disclosure', { business: turn.business.name })
    : undefined
  const { seen, heardBy } = wordsOf(db, findAll(db, made.turn) ?? [])
  const written = { seen, heardBy, unreadable: made.unreadable ?? [] }
  const said = writeAnswer(db, { turn, ...written }, decision, opening)
  return { said, evidence, made, turn, asked, decision, opening, written }
}

/** The turn as it was; undefined where some of its messages are gone. */
function turnOf(db: TenantDb, made: MadeOf): Turn | undefined {
  const messages = findAll(db, made.turn)
  const history = findAll(db, made.history)
  if (!messages || !history) return undefined
  return {
    text: messages
      .map(message => saidIn(db, message))
      .filter(text => text !== '')
      .join('\n'),
    history: history.map(message => ({
      from: message.direction === 'inbound' ? ('contact' as const) : ('business' as const),
      text: saidIn(db, message),
    })),
    ...(made.language !== undefined && { language: made.language }),
    at: new Date(made.at),
    business: made.business,
    ...(made.limit && { maxLength: made.limit }),
  }
}

function findAll(db: TenantDb, ids: number[]): Message[] | undefined {
  const found = ids.flatMap(id => findMessageById(db, id) ?? [])
  return found.length === ids.length ? found : undefined
}

function changesSince(
  db: TenantDb,
  evidence: Evidence,
  made: MadeOf,
  turn: Turn,
  asked: AskableModel | undefined,
): Extract<Reproduced, { text: string }>['changed'] {
  const sources = readSources(db, [evidence], turn.business.timezone)
  const { trace } = asked ?? {}
  return [
    ...(inputPrint(turn) === made.input ? [] : (['messages'] as const)),
    ...(haveChanged(evidence, sources) ? (['sources'] as const) : []),
    ...(made.asked &&
    (asked?.name !== made.asked.model ||
      (evidence.digest !== undefined && trace?.digest !== undefined && trace.digest !== evidence.digest))
      ? (['model'] as const)
      : []),
    ...(evidence.promptVersion !== PROMPT_VERSION ||
    (trace?.prompt !== undefined && trace.prompt !== made.asked?.prompt)
      ? (['prompt'] as const)
      : []),
  ]
}
