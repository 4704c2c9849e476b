import { listProductsByIds } from '../catalog/products.ts'
import type { TenantDb } from '../db/database.ts'
import type { Evidence } from '../inbox/schema.ts'
import { type FillContext, type Filled, fill, type RowVersion } from './fill.ts'
import { knownIds, knownLines } from './known.ts'
import { detectLanguage } from './language/detect.ts'
import { type Language, languageOrEnglish } from './language/languages.ts'
import { understoodPlan } from './model-plan.ts'
import type { Part, Plan, Turn } from './plan.ts'
import { matchProduct } from './rules/match.ts'
import { type Reading, readTurn } from './rules/read.ts'
import { isProductTold } from './rules/untold.ts'
import { inOrder, type Topic, topicsOf } from './topics.ts'
import type { Action, HandoffReason, Intent, Understand, UnderstandingContext } from './understanding.ts'

export interface Decision {
  action: Action
  text: string
  language: Language
  answeredBy: 'rules' | 'model'
  handoffReason: HandoffReason | null
  evidence: Evidence
  /** Ranked, up to ten each, whatever the action. A variant counts as its product. */
  retrieved: { products: string[]; knowledge: string[] }
  reason: string
  intent: Intent
  /** What the turn is about, gravest first. */
  topics: Topic[]
  /** What the text was made from: another version means that it must be filled in again. */
  rows: RowVersion[]
  sure: boolean
  /** To fill the answer in again, inside the transaction that queues it. */
  plan: Plan
}

export interface DecideDeps {
  understand?: Understand
  /** Ids of products that a text means, though it may share no word with them; best first. */
  near?: (text: string) => Promise<number[]>
}

const RETRIEVED = 10
const CONTEXT_CANDIDATES = 8
const MOST_MEANT = 5
/** Products that explain so much of the message, and in any case so many, come before those that are only meant. */
const WELL_NAMED = 0.5
const LEAST_NAMED = 3

/** What to answer. Rules decide where they are sure; the model, if there is one, is asked for the rest. Never throws, never silent. */
export async function decide(db: TenantDb, turn: Turn, deps: DecideDeps = {}): Promise<Decision> {
  const { reading, readMs } = timedReading(db, turn)
  let plan = reading.plan
  if (deps.near && (!plan.sure || plan.action === 'unknown')) {
    const meant = await deps.near(goodsIn(reading, turn)).catch(() => [])
    if (addMeant(db, reading, meant) > 0) plan = { ...plan, sure: false }
  }
  if (!plan.sure && deps.understand) {
    const understanding = await deps.understand(contextOf(turn, reading)).catch(() => null)
    if (understanding) plan = understoodPlan(reading, understanding, turn) ?? plan
  }
  return compose(db, plan, turn, reading, readMs)
}

/** `decide` without a model, at once: for the transaction that answers a turn rules are sure of. */
export function decideByRules(db: TenantDb, turn: Turn): Decision {
  const { reading, readMs } = timedReading(db, turn)
  return compose(db, reading.plan, turn, reading, readMs)
}

function timedReading(db: TenantDb, turn: Turn): { reading: Reading; readMs: number } {
  const startedAt = performance.now()
  const reading = readSafely(db, turn)
  return { reading, readMs: performance.now() - startedAt }
}

/** The words that may name goods; without the sentence around them they are more like the text of a product. */
function goodsIn({ found }: Reading, turn: Turn): string {
  const words = found.tokens.map(token => token.word.text)
  return words.length > 0 ? words.join(' ') : turn.text
}

/**
 * What a text means stands behind what its words name: rules never answer from it, the model may choose it, and
 * somebody who looks on sees it.
 */
function addMeant(db: TenantDb, { found }: Reading, ids: number[]): number {
  const ranked = new Set(found.ranked.map(match => match.product.id))
  const unnamed = ids.filter(id => !ranked.has(id)).slice(0, MOST_MEANT)
  const meant = listProductsByIds(db, unnamed).filter(isProductTold)
  const named = found.ranked.filter(match => match.coverage >= WELL_NAMED).length
  const place = Math.max(named, Math.min(LEAST_NAMED, found.ranked.length))
  found.ranked.splice(place, 0, ...meant.map(product => matchProduct(product, found.tokens)))
  return meant.length
}

/** A reading that failed is our defect, not the customer's: a person takes it. */
function readSafely(db: TenantDb, turn: Turn): Reading {
  try {
    return readTurn(db, turn)
  } catch (error) {
    const { language } = detectLanguage('', turn.language, turn.business.defaultLanguage)
    const reason = `could not be read: ${error instanceof Error ? error.name : 'error'}`
    return {
      plan: handoffPlan(language, turn.text, 'unsure', reason),
      found: { items: [], ranked: [], tokens: [] },
      entries: [],
      passages: [],
    }
  }
}

export interface Composed extends Filled {
  plan: Plan
}

/**
 * The text of a plan from rows as they stand; one that fails the claim check falls to what the templates can say
 * for sure, and then to a person. Synchronous: made to run again inside the transaction that queues the message.
 */
export function composeText(db: TenantDb, plan: Plan, context: FillContext): Composed {
  const refused: string[] = []
  for (const attempt of [plan, ...withoutRisk(plan)]) {
    const filled = fill(db, attempt, context)
    if (filled?.check.send) return { ...withRefused(filled, refused), plan: attempt }
    if (filled) refused.push(filled.check.verdict)
  }
  const handoff = handoffPlan(plan.language, plan.ask, 'unsure', 'no answer passed the claim check')
  return { ...withRefused(fill(db, handoff, context)!, refused), plan: handoff }
}

function withRefused(filled: Filled, refused: string[]): Filled {
  return refused.length === 0 ? filled : { ...filled, evidence: { ...filled.evidence, refused } }
}

/** The same answer with less in it: first without the model's words, then part by part. */
function withoutRisk(plan: Plan): Plan[] {
  const plans: Plan[] = []
  const own = plan.parts.filter(part => part.say !== 'opening')
  if (own.length < plan.parts.length) plans.push({ ...plan, parts: own })
  const facts = own.filter(part => part.say !== 'phrase')
  const unsummed = own.map(part =>
    part.say === 'items' && part.rows.length > 1 ? { ...part, total: false } : part,
  )
  if (own.some(part => part.say === 'items' && part.total && part.rows.length > 1))
    plans.push({ ...plan, parts: unsummed })
  if (facts.length > 0 && facts.length < own.length) plans.push({ ...plan, parts: facts })
  if (facts.length > 1) for (const part of facts) plans.push({ ...plan, parts: [part] })
  return plans
}

function compose(db: TenantDb, plan: Plan, turn: Turn, reading: Reading, readMs: number): Decision {
  const { plan: said, ...filled } = composeText(db, plan, turn)
  return {
    action: said.action,
    text: filled.text,
    language: said.language,
    answeredBy: said.answeredBy,
    handoffReason: said.handoffReason,
    evidence: { ...filled.evidence, timings: { ...filled.evidence.timings, readMs } },
    retrieved: {
      products: [...new Set(reading.found.ranked.map(match => match.product.externalId))].slice(0, RETRIEVED),
      knowledge: knownIds(reading).slice(0, RETRIEVED),
    },
    reason: said.reason,
    intent: said.intent,
    // What was meant to be said counts too, where the check let only less of it through.
    topics: said === plan ? topicsOf(plan) : inOrder([...topicsOf(plan), ...topicsOf(said)]),
    rows: filled.rows,
    sure: said.sure,
    plan: said,
  }
}

function contextOf(turn: Turn, reading: Reading): UnderstandingContext {
  return {
    business: turn.business.name,
    message: turn.text.slice(0, 4000),
    language: reading.plan.language,
    // Its start moves in blocks, so that the model server finds it evaluated already: it is not cut here.
    history: turn.history.slice(-16),
    candidates: reading.found.ranked.slice(0, CONTEXT_CANDIDATES).map(({ product }) => {
      const options = product.variants.map(variant => Object.values(variant.options).join('/')).slice(0, 12)
      return [
        product.name,
        ...(options.length > 0 ? [`(${options.join(', ')})`] : []),
        ...(product.category ? [`– ${product.category}`] : []),
      ]
        .join(' ')
        .slice(0, 160)
    }),
    entries: knownLines(reading).map(line => line.text),
  }
}

export function handoffPlan(
  language: Language,
  ask: string,
  handoffReason: HandoffReason,
  reason: string,
): Plan {
  const parts: Part[] = [{ say: 'phrase', phrase: 'handoff', reason: handoffReason }]
  return {
    action: 'handoff',
    intent: 'handoff',
    language: languageOrEnglish(language),
    answeredBy: 'rules',
    handoffReason,
    parts,
    reason,
    ask,
    sure: true,
  }
}
