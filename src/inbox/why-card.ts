import type { Product } from '../catalog/rows.ts'
import type { Format } from '../web/format.ts'
import { hasText, type Translate } from '../web/texts.ts'
import type { Evidence } from './schema.ts'
import { reasonText } from './thread-events.ts'
import { reasonInWords } from './why-reason.ts'
import { presentOf, type Sources } from './why-sources.ts'

/** A source of an answer: what it said then, and whether it still says so. */
export interface WhySource {
  name: string
  id: string
  /** What of it was used. */
  said: string
  version: string
  /** Null where nobody looked. */
  now: { text: string; tone: 'is-good' | 'is-warn' | 'is-bad' } | null
  /** Where it is put right, below the business's address. */
  href: string | null
}

export interface WhyCard {
  answeredBy: string
  products: (WhySource & { price: string; stock: string; good: boolean })[]
  knowledge: WhySource[]
  facts: WhySource[]
  checks: { text: string; passed: boolean }[]
  reason: string
  /** What was done with it, and why. */
  happened: string
  topic: string
  /** How much it may do there. */
  mode: string
  madeWith: string[]
  times: string[]
  /** What was not sent: an answer that was withheld, or a draft as it was before a person changed it. */
  unsent: string
  isEdited: boolean
  /** The same can be decided again. */
  canRepeat: boolean
}

interface WhyTools {
  t: Translate
  format: Format
  /** What the sources say now; without them the card tells what they said then. */
  sources?: Sources
}

export function whyCard(evidence: Evidence, tools: WhyTools): WhyCard {
  const { t } = tools
  return {
    answeredBy: answeredBy(evidence, tools),
    products: evidence.products.flatMap(row => productSources(row, tools)),
    knowledge: evidence.knowledge.map(entry => entrySource(entry, tools)),
    facts: (evidence.facts?.used ?? []).map(name => factSource(name, evidence.facts!.version, tools)),
    checks: [
      ...(evidence.refused ? [{ text: t('why.refused'), passed: false }] : []),
      ...evidence.checks.map(check => ({ text: checkText(check, t), passed: check.passed })),
    ],
    reason: reasonInWords(evidence.reason ?? '', t),
    happened: happened(evidence, t),
    topic: evidence.topic ? t(`topic.${evidence.topic}`) : '',
    mode: evidence.mode ? t(`assistant.mode_${evidence.mode}`) : '',
    madeWith: madeWith(evidence, t),
    times: times(evidence, tools),
    unsent: evidence.text ?? '',
    isEdited: evidence.edited !== undefined,
    canRepeat: evidence.made !== undefined,
  }
}

function answeredBy({ answeredBy, model, tookMs }: Evidence, { t, format }: WhyTools): string {
  if (answeredBy !== 'model') return t('why.by_rules')
  const seconds = tookMs === undefined ? '' : format.number(Math.round(tookMs / 100) / 10)
  return t('why.by_model', { model: model ?? '', seconds })
}

/** More are one line with their product. */
const MOST_VARIANTS = 6

function productSources(row: Evidence['products'][number], tools: WhyTools): WhyCard['products'] {
  const { variants = [], ...whole } = row
  if (variants.length > MOST_VARIANTS) return [productSource(whole, tools, variants)]
  if (variants.length === 0) return [productSource(whole, tools)]
  return variants.map(variant => {
    const { name, priceMinor, stock } = variant
    return productSource({ ...whole, name: `${row.name} (${name})`, priceMinor, stock }, tools, [variant])
  })
}

interface Shown {
  priceMinor: number | null
  stock: number | null
  currency: string
}

/** What the row says now of what was said: of a product, or of some of its variants. Undefined where they are gone. */
function presentRow(
  present: Product | undefined,
  variants: NonNullable<Evidence['products'][number]['variants']>,
): Shown | undefined {
  if (!present || variants.length !== 1) return present
  const variant = present.variants.find(one => one.externalId === variants[0]!.id)
  return (
    variant && {
      ...variant,
      priceMinor: variant.priceMinor ?? present.priceMinor,
      currency: present.currency,
    }
  )
}

/** The lowest and the highest of them, where they have several. */
function priceText(row: Shown, variants: Shown['priceMinor'][], { t, format }: WhyTools): string {
  const prices = (variants.length > 1 ? variants : [row.priceMinor]).flatMap(price => price ?? [])
  if (prices.length === 0) return t('why.ask_price')
  const ends = new Set([Math.min(...prices), Math.max(...prices)])
  return [...ends].map(price => format.money(price, row.currency)).join(' – ')
}

function productSource(
  row: Evidence['products'][number],
  tools: WhyTools,
  variants: NonNullable<Evidence['products'][number]['variants']> = [],
): WhyCard['products'][number] {
  const { t, sources } = tools
  const price = priceText(
    row,
    variants.map(one => one.priceMinor),
    tools,
  )
  const product = sources?.products.get(row.id)
  const present = presentRow(product, variants)
  const says = present && {
    price: priceText(
      present,
      variants.length > 1 ? (product?.variants.map(one => one.priceMinor ?? product.priceMinor) ?? []) : [],
      tools,
    ),
    stock: stockText(present.stock, t),
  }
  const isSame = says && says.price === price && says.stock === stockText(row.stock, t)
  return {
    name: row.name,
    id: row.id,
    said: price,
    version: versionText(row.version, t),
    price,
    stock: stockText(row.stock, t),
    good: row.stock === null || row.stock > 0,
    now: stateOf(
      row.version,
      present && product?.version,
      tools,
      says && !isSame ? joined(says.price, says.stock) : '',
    ),
    href: product ? `/products/edit/${encodeURIComponent(row.id)}#price` : null,
  }
}

const versionText = (version: number, t: Translate) => t('why.version', { version })

const joined = (...texts: string[]) => texts.filter(text => text !== '').join(', ')

const stockText = (stock: number | null, t: Translate) =>
  stock === null ? '' : t('why.left', { count: stock })

function entrySource(entry: Evidence['knowledge'][number], tools: WhyTools): WhySource {
  const present = tools.sources && presentOf(entry, tools.sources)
  const usual =
    entry.file === undefined
      ? `/knowledge/edit/${encodeURIComponent(entry.id)}#answer`
      : `/knowledge/files/${encodeURIComponent(entry.file)}#piece-${entry.id}`
  return {
    name: entry.question,
    id: entry.id,
    said: '',
    version: joined(
      versionText(entry.version, tools.t),
      entry.date === undefined ? '' : tools.format.date(new Date(entry.date)),
    ),
    now: stateOf(entry.version, present?.version, tools),
    href: present ? usual : null,
  }
}

function factSource(name: string, version: number, tools: WhyTools): WhySource {
  return {
    name: tools.t(`facts.${name}`),
    id: name,
    said: '',
    version: versionText(version, tools.t),
    now: stateOf(version, tools.sources?.factsVersion, tools),
    href: `/knowledge/facts#${name}`,
  }
}

/** Unchanged since, changed to something, or gone. */
function stateOf(
  version: number,
  present: number | undefined,
  { t, sources }: WhyTools,
  says = '',
): WhySource['now'] {
  if (!sources) return null
  if (present === undefined) return { text: t('why.now_gone'), tone: 'is-bad' }
  if (present === version) return { text: t('why.now_same'), tone: 'is-good' }
  return { text: says ? t('why.now_says', { what: says }) : t('why.now_changed'), tone: 'is-warn' }
}

function happened({ done, topic, heldBy, handoff, edited }: Evidence, t: Translate): string {
  if (edited !== undefined) return t('why.edited', { name: edited })
  if (done === undefined) return ''
  if (done === 'handed_over') return t('why.did_handed_over', { reason: reasonText(handoff, t) })
  if (heldBy !== undefined) {
    const key = `assistant.held_${heldBy}`
    return joinedSentences(t('why.did_held'), t(hasText(key) ? key : 'assistant.held_other'))
  }
  return t(`why.did_${done}`, { topic: topic ? t(`topic.${topic}`) : '' })
}

const joinedSentences = (...texts: string[]) => texts.join(' ')

function madeWith({ model, digest, promptVersion, made }: Evidence, t: Translate): string[] {
  return [
    ...(model ? [model] : []),
    ...(digest ? [t('why.digest', { digest })] : []),
    ...(promptVersion ? [t('why.prompt', { version: promptVersion })] : []),
    ...(made?.asked ? [t('why.seed', { seed: made.asked.seed })] : []),
  ]
}

function times({ timings }: Evidence, { t, format }: WhyTools): string[] {
  const steps = [
    ['queue', timings?.queueMs],
    ['read', timings?.readMs],
    ['model_queue', timings?.modelQueueMs],
    ['model', timings?.modelMs],
    ['check', timings?.checkMs],
  ] as const
  return steps.flatMap(([step, ms]) =>
    ms === undefined ? [] : [t(`why.time_${step}`, { ms: format.number(Math.round(ms)) })],
  )
}

function checkText(check: Evidence['checks'][number], t: Translate): string {
  const key = `why.check_${check.name}`
  const text = t(key)
  return text === key ? (check.detail ?? check.name) : text
}
