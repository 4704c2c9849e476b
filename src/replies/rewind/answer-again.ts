import { TEXT_LIMITS } from '../../channels/limits.ts'
import { channels } from '../../channels/schema.ts'
import type { TenantDb } from '../../db/database.ts'
import { rowsOf } from '../../db/rows.ts'
import { type DecideDeps, type Decision, decide } from '../decide.ts'
import type { AskableModel } from '../model/client.ts'
import type { Business, Turn } from '../plan.ts'
import { recentHistory, wordsOf } from '../turn.ts'
import type { Understand } from '../understanding.ts'
import { say } from '../wording/wording.ts'
import { writeAnswer } from '../write-answer.ts'
import { languageBefore, type PastTurn, silentSince } from './past-turns.ts'
import type { CaseAnswer } from './rewind.ts'
import { wrongClaims } from './wrong-claims.ts'

/** What answers: the present configuration, or one with a change. */
export interface Configuration {
  /** Where products, knowledge and facts are read: the business's own file, or a copy of them. */
  db: TenantDb
  business: Business
  model: Pick<AskableModel, 'name' | 'understand'> | undefined
  /** Products a text means, by the vectors there are: of the business's own rows, also where others are tried. */
  meant: Pick<DecideDeps, 'near'>
}

export interface AnsweredAgain {
  answer: CaseAnswer
  /** The model could not be asked at all. */
  modelGone: boolean
  topics: Decision['topics']
}

const channelRows = rowsOf(channels)
const DAY_MS = 86_400_000

/** What would be answered to a past turn, with the history as it then stood and at its time. Nothing is sent or stored. */
export async function answerAgain(
  live: TenantDb,
  past: PastTurn,
  { db, business, model, meant }: Configuration,
): Promise<AnsweredAgain> {
  const { text, ...senses } = wordsOf(live, past.messages)
  const turn = { ...turnOf(live, past, business), text }
  let failed = false
  let modelGone = false
  const understand: Understand = async context => {
    const understanding = await model!.understand(context).catch(() => {
      modelGone = true
      return null
    })
    failed = understanding === null
    return understanding
  }
  // What a model would make of a photo's caption is not asked in earnest either.
  const asks = model !== undefined && senses.unreadable.length === 0
  const decision = await decide(db, turn, { ...meant, ...(asks && { understand }) })
  const said = writeAnswer(db, { turn, ...senses }, decision, openingOf(live, past, decision, business))
  const { products, knowledge } = said.evidence
  return {
    topics: decision.topics,
    modelGone,
    answer: {
      action: said.action,
      text: said.text,
      language: said.language,
      answeredBy: said.evidence.answeredBy,
      handoffReason: said.action === 'handoff' ? said.handoffReason : null,
      reason: said.evidence.reason ?? '',
      products: products.map(row => row.id),
      knowledge: knowledge.map(entry => entry.id),
      wrong: said.plan ? wrongClaims(db, said.plan, turn, said.text) : [],
      ...(failed ? { modelFailed: true } : {}),
    },
  }
}

function turnOf(live: TenantDb, past: PastTurn, business: Business): Omit<Turn, 'text'> {
  const { conversation, messages } = past
  const language = languageBefore(live, past)
  const channel = channelRows.find(live, 'id = ?', conversation.channelId)!
  return {
    history: recentHistory(live, conversation, messages),
    ...(language && { language }),
    at: messages.at(-1)!.sentAt,
    business,
    maxLength: TEXT_LIMITS[channel.kind],
  }
}

/** The assistant says what it is in its first message, and again after a day of silence. */
function openingOf(
  live: TenantDb,
  past: PastTurn,
  { language }: Decision,
  business: Business,
): string | undefined {
  const since = silentSince(live, past)
  const isNew = !since || past.messages[0]!.sentAt.getTime() - since.getTime() > DAY_MS
  return isNew ? say(language, 'disclosure', { business: business.name }) : undefined
}
