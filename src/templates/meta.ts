import { type Fields, fields, idText, isFields, list } from '../channels/fields.ts'
import { callGraph, type GraphAnswer, type GraphRequest } from '../channels/graph.ts'
import { connectionOf, type SenderDeps } from '../channels/sender.ts'
import type { TenantDb } from '../db/database.ts'
import { metaWord } from './account-events.ts'
import { numberOfAccount } from './accounts.ts'
import { type ParameterFormat, type TemplateComponent, variablesOf } from './components.ts'

export type AskMeta = (request: GraphRequest, why: string) => Promise<GraphAnswer>

/** How to speak to Meta about an account's templates; undefined where no connected number has a token. */
export function askerFor(
  deps: SenderDeps,
  tenantId: string,
  db: TenantDb,
  wabaId: string,
  signal?: AbortSignal,
): AskMeta | undefined {
  const channel = numberOfAccount(db, wabaId)
  const line = channel && connectionOf(deps, tenantId, channel)
  if (!line) return undefined
  return (request, why) =>
    callGraph(line.graph, line.connection, request, {
      why,
      signal: AbortSignal.any([AbortSignal.timeout(30_000), ...(signal ? [signal] : [])]),
    })
}

export const TEMPLATE_QUERY =
  'id,name,language,status,category,correct_category,quality_score,components,rejected_reason,parameter_format'

/** A template as Meta lists it, in our words. */
export interface ListedTemplate {
  providerId: string | null
  name: string
  language: string
  category: string
  correctCategory: string | null
  status: string
  quality: string | null
  parameterFormat: ParameterFormat
  components: TemplateComponent[]
  rejectedReason: string | null
}

/** Undefined for what has no name or language. Words Meta adds one day are kept as they are. */
export function readTemplate(value: unknown): ListedTemplate | undefined {
  const row = fields(value)
  const name = idText(row.name)
  const language = idText(row.language)?.replaceAll('-', '_')
  if (!name || !language) return undefined
  const components = readComponents(row.components)
  const category = metaWord(row.category) ?? 'UNKNOWN'
  const correct = metaWord(row.correct_category)
  const reason = metaWord(row.rejected_reason)
  return {
    providerId: idText(row.id) ?? null,
    name,
    language,
    category,
    correctCategory: correct && correct !== category ? correct : null,
    status: metaWord(row.status) ?? 'UNKNOWN',
    quality: metaWord(fields(row.quality_score).score) ?? metaWord(row.quality_score) ?? null,
    parameterFormat: formatOf(row.parameter_format, components),
    components,
    rejectedReason: reason && reason !== 'NONE' ? reason : null,
  }
}

function formatOf(told: unknown, components: TemplateComponent[]): ParameterFormat {
  const word = String(told).toUpperCase()
  if (word === 'NAMED' || word === 'POSITIONAL') return word
  const texts = components.map(component => ('text' in component ? component.text : undefined))
  return texts.flatMap(variablesOf).some(name => !/^\d+$/.test(name)) ? 'NAMED' : 'POSITIONAL'
}

/** What does not look like a component is left out: everything behind here may rely on the shape. */
export function readComponents(value: unknown): TemplateComponent[] {
  return list(value).flatMap(one => {
    const component = readComponent(one)
    return component ? [component] : []
  })
}

function readComponent(value: unknown): TemplateComponent | undefined {
  if (!isFields(value) || typeof value.type !== 'string') return undefined
  const type = value.type.toUpperCase()
  if (value.text !== undefined && typeof value.text !== 'string') return undefined
  const component: Fields = { ...value, type }
  if (type === 'HEADER') component.format = String(value.format ?? 'TEXT').toUpperCase()
  if (type === 'BUTTONS') component.buttons = list(value.buttons).flatMap(readButton)
  if (type === 'CAROUSEL')
    component.cards = list(value.cards).map(card => ({ components: readComponents(fields(card).components) }))
  if (type === 'LIMITED_TIME_OFFER') {
    const offer = fields(value.limited_time_offer)
    component.limited_time_offer = {
      text: typeof offer.text === 'string' ? offer.text : '',
      has_expiration: offer.has_expiration === true,
    }
  }
  return component as unknown as TemplateComponent
}

function readButton(value: unknown): Fields[] {
  if (!isFields(value) || typeof value.type !== 'string') return []
  const button: Fields = { ...value, type: value.type.toUpperCase() }
  for (const name of ['text', 'url', 'phone_number'])
    if (button[name] !== undefined && typeof button[name] !== 'string') button[name] = String(button[name])
  return [button]
}
