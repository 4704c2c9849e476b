import { titleOf } from '../catalog/files/pieces-in-use.ts'
import type { Product } from '../catalog/rows.ts'
import type { TenantDb } from '../db/database.ts'
import type { Evidence } from '../inbox/schema.ts'
import { checkDraft, type DraftCheck, type EvidenceEntry, type EvidenceRow } from './check/check.ts'
import { withPlainNames } from './check/plain-names.ts'
import { sayCheapest, sayWhich } from './filling/choices.ts'
import { type Desk, deskFor, type FillContext } from './filling/desk.ts'
import {
  sayContents,
  sayItems,
  sayKinds,
  sayNoCode,
  sayNothingFor,
  sayNotOffered,
  sayOptions,
  sayProperties,
} from './filling/goods.ts'
import { sayHours } from './filling/hours.ts'
import { sayEntry, sayFact, sayPassage, sayPhrase } from './filling/quotes.ts'
import type { Part, Plan } from './plan.ts'
import { linksIn } from './rules/links.ts'

export type { FillContext }

/** A row as it was when the answer was filled in. */
export interface RowVersion {
  kind: 'product' | 'entry' | 'piece' | 'facts'
  id: number
  version: number
}

export interface Filled {
  text: string
  evidence: Evidence
  rows: RowVersion[]
  check: DraftCheck
}

/**
 * Writes the answer from rows as they stand in the file, and checks it. Synchronous, so that it can run inside the
 * transaction that queues the message. Undefined when nothing of the plan can be said any more.
 */
export function fill(db: TenantDb, plan: Plan, context: FillContext): Filled | undefined {
  const desk = deskFor(db, plan, context)
  const said = plan.parts.map(part => sayPart(desk, part)).filter(text => text !== '')
  if (said.length === 0) return undefined
  const text = fitted(said, context.maxLength)
  return { text, ...evidenceOf(desk, plan, text) }
}

function sayPart(desk: Desk, part: Part): string {
  switch (part.say) {
    case 'items':
      return sayItems(desk, part.rows, part.total, part.asked === 'count')
    case 'notOffered':
      return sayNotOffered(desk, part)
    case 'nothingFor':
      return sayNothingFor(desk, part.option)
    case 'noCode':
      return sayNoCode(desk, part.code)
    case 'options':
      return sayOptions(desk, part.productId)
    case 'cheapest':
      return sayCheapest(desk, part.rows, part.dearest)
    case 'which':
      return sayWhich(desk, part.rows)
    case 'contents':
      return part.properties
        ? sayProperties(desk, part.productId, part.properties)
        : sayContents(desk, part.productId, part.attributes)
    case 'entry':
      return sayEntry(desk, part.entryId)
    case 'passage':
      return sayPassage(desk, part.pieceId, part.text)
    case 'hours':
      return sayHours(desk, part.question, part.entryId)
    case 'fact':
      return sayFact(desk, part.fact)
    case 'kinds':
      return sayKinds(desk)
    case 'opening':
      return part.text
    case 'phrase':
      return sayPhrase(desk, part.phrase)
  }
}

/** Whole parts as long as they fit; the first is cut if it alone is too long. */
function fitted(said: string[], limit: FillContext['maxLength']): string {
  const size = (text: string) => (limit?.unit === 'bytes' ? Buffer.byteLength(text) : [...text].length)
  const max = limit?.max ?? 4000
  for (let count = said.length; count > 0; count--) {
    const text = said.slice(0, count).join('\n')
    if (size(text) <= max) return text
  }
  const lines = said[0]!.split('\n')
  while (lines.length > 1 && size(lines.join('\n')) > max) lines.pop()
  let text = lines.join('\n')
  while (size(text) > max)
    text = text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : text.slice(0, -1)
  return text
}

/** The claim check on any text, against what a plan reads: to look again from outside at what is about to be said. */
export function checkText(db: TenantDb, plan: Plan, context: FillContext, text: string): DraftCheck {
  const desk = deskFor(db, plan, context)
  for (const part of plan.parts) sayPart(desk, part)
  return checkOn(desk, plan, text)
}

const quotedEntries = (desk: Desk) => [...desk.quoted].flatMap(id => desk.entries.get(id) ?? [])
const quotedPieces = (desk: Desk) => [...desk.quotedPieces].flatMap(id => desk.pieces.get(id) ?? [])

/** A link is the business's own: it stands in what is quoted, or in a name. */
function hasForeignLink(desk: Desk, text: string): boolean {
  const { name } = desk.context.business
  const own = [...desk.verbatim, name, ...[...desk.products.values()].map(product => product.name)]
  return linksIn(text).some(link => !own.some(words => words.includes(link)))
}

function checkOn(desk: Desk, plan: Plan, text: string): DraftCheck {
  const faq: EvidenceEntry[] = [
    ...quotedEntries(desk).map(({ externalId, question, answer }) => ({ id: externalId, question, answer })),
    ...quotedPieces(desk).map(({ publicId, heading, text }) => ({
      id: publicId,
      question: heading ?? '',
      answer: text,
    })),
  ]
  // Sentences of ours are no evidence for the others: "not in blue" speaks against no price.
  const without = (rest: string, quotes: readonly string[]) =>
    quotes.reduce((left, quote) => left.replace(quote, '\n'), rest)
  const draft = without(text, [...desk.verbatim, ...desk.facts])
  const read = (draft: string, rows: EvidenceRow[]) =>
    checkDraft({ draft, rows, faq, language: plan.language, ask: plan.ask })
  const rows = [...desk.rows.values()]
  const plain = withPlainNames(draft, rows)
  const isOurs = !plan.parts.some(part => part.say === 'opening')
  const own = isOurs ? read(plain.text, plain.rows) : undefined
  const check = own?.send ? own : read(without(draft, desk.pricedNames), rows)
  return check.send && hasForeignLink(desk, text)
    ? { ...check, send: false, verdict: 'unsupported_promise' }
    : check
}

function variantsSaid(desk: Desk, { externalId, variants, priceMinor }: Product) {
  const said = variants.filter(variant => desk.rows.has(`${externalId}/${variant.externalId}`))
  if (said.length === 0) return {}
  return {
    variants: said.map(variant => ({
      id: variant.externalId,
      name: Object.values(variant.options).join(', '),
      priceMinor: variant.priceMinor ?? priceMinor,
      stock: variant.stock,
    })),
  }
}

function evidenceOf(desk: Desk, plan: Plan, text: string): Omit<Filled, 'text'> {
  const entries = quotedEntries(desk)
  const pieces = quotedPieces(desk)
  const startedAt = performance.now()
  const check = checkOn(desk, plan, text)
  const checkMs = performance.now() - startedAt
  const used = [...desk.products.values()].filter(product =>
    [...desk.rows.keys()].some(id => id === product.externalId || id.startsWith(`${product.externalId}/`)),
  )
  const rows: RowVersion[] = [
    ...used.map(product => ({ kind: 'product' as const, id: product.id, version: product.version })),
    ...entries.map(entry => ({ kind: 'entry' as const, id: entry.id, version: entry.version })),
    ...pieces.map(piece => ({ kind: 'piece' as const, id: piece.id, version: piece.version })),
    ...(desk.factsVersion === null ? [] : [{ kind: 'facts' as const, id: 1, version: desk.factsVersion }]),
  ]
  const evidence: Evidence = {
    answeredBy: plan.answeredBy,
    products: used.map(product => ({
      id: product.externalId,
      name: product.name,
      priceMinor: product.priceMinor,
      currency: product.currency,
      stock: product.stock,
      version: product.version,
      ...variantsSaid(desk, product),
    })),
    knowledge: [
      ...entries.map(({ externalId, question, version }) => ({ id: externalId, question, version })),
      ...pieces.map(piece => ({
        id: piece.publicId,
        question: titleOf(piece),
        version: piece.version,
        date: piece.updatedAt.toISOString(),
        file: piece.fileId,
      })),
    ],
    checks: [
      { name: 'claims', passed: check.send, ...(check.send ? {} : { detail: check.verdict }) },
      ...(check.send && linksIn(text).length > 0 ? [{ name: 'links', passed: true }] : []),
    ],
    reason: plan.reason,
    language: plan.language,
    ...(desk.factsVersion !== null && { facts: { version: desk.factsVersion, used: [...desk.factsUsed] } }),
    timings: { checkMs },
  }
  return { evidence, rows, check }
}
