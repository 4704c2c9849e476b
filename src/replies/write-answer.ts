import type { TenantDb } from '../db/database.ts'
import type { Evidence } from '../inbox/schema.ts'
import { composeText, type Decision, handoffPlan } from './decide.ts'
import type { Plan, Turn } from './plan.ts'
import { askAboutHeard, askAboutPicture } from './senses/ask-back.ts'

export interface Said {
  text: string
  /** Without the line that says who is writing. */
  body: string
  action: Decision['action']
  handoffReason: string
  language: string
  evidence: Evidence
  /** What was filled in; undefined when it is about something nobody here can look at. */
  plan: Plan | undefined
}

export interface ReadTurn {
  turn: Turn
  /** Kinds in it that nobody here can look at: a photo, a voice note. */
  unreadable: readonly string[]
  /** What a model saw in its pictures. */
  seen?: string
  /** The model that heard some of its words: they were not read. */
  heardBy?: string | null
}

/** Rows are read again here, in the transaction that queues the answer, and the claim check runs on the very text. */
export function writeAnswer(
  db: TenantDb,
  { turn, unreadable, seen = '', heardBy = null }: ReadTurn,
  decision: Decision,
  opening: string | undefined,
): Said {
  // What rules are not sure of may well be about the photo nobody here has looked at.
  const blind =
    unreadable.length > 0 && (turn.text === '' || !decision.sure || pointsAtPicture(turn, decision))
  const asked = blind
    ? seen !== '' && askAboutPicture(db, turn, decision, seen)
    : heardBy !== null && askAboutHeard(decision)
  const plan =
    asked ||
    (blind
      ? handoffPlan(decision.language, turn.text, 'unsure', `cannot read: ${unreadable.join(', ')}`)
      : decision.plan)
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
    body: text,
    action: said.action,
    handoffReason: blind ? 'unsupported_kind' : (said.handoffReason ?? 'unsure'),
    language: said.language,
    evidence: {
      ...evidence,
      timings: { ...decision.evidence.timings, ...evidence.timings },
      ...refusedIn(decision.evidence, evidence),
    },
    plan: blind && !asked ? undefined : said,
  }
}

/** "Is this cake in stock?" beside a photo is about the cake in the photo. */
function pointsAtPicture({ text }: Turn, { plan }: Decision): boolean {
  return POINTS.test(text) && plan.parts.some(part => GOODS.has(part.say))
}

const GOODS = new Set(['items', 'contents', 'options', 'notOffered'])
const POINTS =
  /(?<!\p{L})(?:this|these|that one|those|est[aeo]s?|es[aeo]s?|ist[oa]|iss[oa]|esses?|essas?|ce|cet|cette|ces|ça|diese\p{L}*|quest\p{L}|bu|bunu|bunlar\p{L}*|şu|هذ[اهي]|هاد\p{L}*|هاي|הזה|הזאת|הזו|זה|זאת|זו|אלה|यह|ये|इस|इसे|yeh|ye|ini|это|эт[иауо]|этот|этого|этой)(?!\p{L})/iu

/** What did not pass when it was decided, and what does not pass any more. */
function refusedIn(...made: Evidence[]): Pick<Evidence, 'refused'> {
  const refused = made.flatMap(evidence => evidence.refused ?? [])
  return refused.length > 0 ? { refused } : {}
}

/** What is said in the place of a decision while the model does not keep up: that a person will answer. */
export function passedOn(turn: Turn, decision: Decision): Decision {
  const plan = handoffPlan(decision.language, turn.text, 'unsure', 'the model does not keep up')
  return { ...decision, plan, sure: true, evidence: { ...decision.evidence, refused: [] } }
}
