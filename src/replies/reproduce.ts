import type { FindNear } from '../catalog/vectors/near.ts'
import type { TenantDb } from '../db/database.ts'
import { findMessageById, getMessage, type Message } from '../inbox/messages.ts'
import type { Reproduced } from '../inbox/reproduced.ts'
import type { Evidence, MadeOf } from '../inbox/schema.ts'
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
import { writeAnswer } from './write-answer.ts'

/** Somebody waits for it at a screen. */
const LONGEST_MS = 60_000

/**
 * Decides a turn again, from the same messages with the same seed, on rows as they stand now. Nothing is stored and
 * nothing is sent: it tells whether the same comes out, and what is different from then.
 */
export async function reproduceAnswer(
  { model, near }: { model: Pick<ModelClient, 'modelFor'>; near?: FindNear | undefined },
  tenantId: string,
  db: TenantDb,
  messageId: string,
): Promise<Reproduced> {
  const { evidence } = getMessage(db, messageId)
  const made = evidence?.made
  if (!made) return { state: 'not_kept' }
  const turn = turnOf(db, made)
  if (!turn) return { state: 'not_kept' }
  const asked =
    made.asked && (await model.modelFor(tenantId, AbortSignal.timeout(LONGEST_MS), { mark: made.asked.mark }))
  // Rules alone never go by meaning.
  const decision = await decide(
    db,
    turn,
    asked ? { understand: asked.understand, ...meantBy(near, tenantId, db) } : {},
  )
  const opening = made.opening
    ? say(decision.language, 'disclosure', { business: turn.business.name })
    : undefined
  const { seen, heardBy } = wordsOf(db, findAll(db, made.turn) ?? [])
  const { text } = writeAnswer(
    db,
    { turn, seen, heardBy, unreadable: made.unreadable ?? [] },
    decision,
    opening,
  )
  return {
    state: fingerprint(text) === made.text ? 'same' : 'different',
    text,
    changed: changesSince(db, evidence, made, turn, asked),
  }
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
