import { visible } from '../../lib/money.ts'
import { distinctAliases } from '../alias.ts'
import { optionsKey, optionsText } from '../content.ts'
import type { Attributes, SkippedRow } from '../schema.ts'
import type { Field } from './dialects.ts'
import type { Draft, DraftVariant } from './draft.ts'
import { columnOf, type Header } from './header.ts'
import type { ReadRow } from './read-row.ts'

type SaidAttributes = NonNullable<Draft['attributes']>

/** What rows of one product say together: a draft, if any row could be read, and all that is wrong with them. */
export interface Assembled {
  draft?: Draft
  problems: SkippedRow[]
}

/** A row that is a product by itself. */
export function assembleSingle(row: ReadRow): Assembled {
  if (row.problems.length > 0) return { problems: row.problems }
  const externalId = row.id || row.sku || idFromName(row.name)
  const draft: Draft = { ...productPart(row), ...ownPart(row), externalId, line: row.line, name: row.name }
  if (row.id === '') draft.isGuessed = true
  const options = row.options.filter(option => option.value !== '')
  if (options.length > 0) draft.attributes = withOptions(row.attributes, options)
  return { draft, problems: [] }
}

/** The rows of one group, in the order of the file. `shopify` rows may be one product without variants, or only pictures. */
export function assembleGroup(all: ReadRow[], header: Header): Assembled {
  const shopify = header.dialect.name !== 'hearthline'
  const rows = all.filter(row => !row.imageOnly || row.problems.length > 0)
  const problems = all.flatMap(row => row.problems)
  const readable = rows.filter(row => row.problems.length === 0)
  const first = readable[0]
  if (!first) return { problems }
  const name = rows.find(row => row.name !== '')?.name
  if (name === undefined) {
    return {
      problems: [
        ...problems,
        { line: first.line, column: columnOf(header, 'name'), reason: 'is empty – a product needs a name' },
      ],
    }
  }
  const product = mergedProductPart(readable)
  const draft: Draft = { ...product, externalId: first.group, line: first.line, name }
  if (shopify && rows.length === 1 && isDefault(first))
    return { draft: { ...draft, ...ownPart(first), variants: [] }, problems }
  const { variants, unread, clashes } = variantsOf(rows, draft.currency, header)
  if (variants.length === 0) return { problems: [...problems, ...clashes] }
  return {
    draft: { ...draft, ...wholePart(variants), variants, unread },
    problems: [...problems, ...clashes],
  }
}

/** Shopify writes a product without variants as one called Default Title. */
function isDefault(row: ReadRow): boolean {
  const values = row.options.filter(option => option.value !== '')
  return values.length === 0 || (values.length === 1 && values[0]!.value === 'Default Title')
}

function productPart(row: ReadRow): Partial<Draft> {
  const { description, category, brand, attributes, aliases, currency } = row
  return withoutUndefined({ description, category, brand, attributes, aliases, currency })
}

function ownPart(row: ReadRow): Partial<Draft> {
  const { sku, priceMinor, stock, available } = row
  return withoutUndefined({ sku, priceMinor, stock, available })
}

/** What a product with variants says of itself: price, stock and SKU are theirs. */
function wholePart(variants: DraftVariant[]): Partial<Draft> {
  const known = variants.filter(variant => variant.available !== undefined)
  return {
    sku: null,
    stock: null,
    ...(known.length > 0 && { available: variants.some(variant => variant.available ?? true) }),
  }
}

/** Later rows fill in what the first ones leave empty. */
function mergedProductPart(rows: ReadRow[]): Partial<Draft> {
  const parts = rows.map(productPart)
  const merged: Partial<Draft> = { ...parts[0] }
  for (const part of parts.slice(1)) {
    merged.description ||= part.description ?? merged.description!
    merged.category ||= part.category ?? merged.category!
    merged.brand ||= part.brand ?? merged.brand!
    if (part.aliases) merged.aliases = distinctAliases([...(merged.aliases ?? []), ...part.aliases])
    if (part.attributes) merged.attributes = mergedAttributes(merged.attributes, part.attributes)
  }
  return withoutUndefined(merged)
}

function mergedAttributes(before: Draft['attributes'], more: SaidAttributes): SaidAttributes {
  const set: Attributes = { ...before?.set }
  for (const [name, value] of Object.entries(more.set)) set[name] ||= value
  return { all: more.all, set }
}

function withOptions(said: Draft['attributes'], options: ReadRow['options']): SaidAttributes {
  const named = options.map((option, at) => [option.name || `Option ${at + 1}`, option.value])
  return { all: said?.all ?? false, set: { ...said?.set, ...Object.fromEntries(named) } }
}

function variantsOf(rows: ReadRow[], currency: string | undefined, header: Header) {
  const variants: DraftVariant[] = []
  const unread: string[] = []
  const clashes: SkippedRow[] = []
  const lines = new Map<string, number>()
  const linesOfOptions = new Map<string, number>()
  const optionNames: string[] = []
  for (const row of rows) {
    row.options.forEach((option, at) => {
      if (option.name !== '') optionNames[at] = option.name
    })
    const options = Object.fromEntries(
      row.options.flatMap((option, at) =>
        option.value ? [[optionNames[at] ?? `Option ${at + 1}`, option.value]] : [],
      ),
    )
    const byOptions = [row.group, ...Object.values(options)].join('/')
    const stated = row.id || row.sku || byOptions
    const externalId = row.id === '' && lines.has(stated) ? byOptions : stated
    const key = optionsKey(options)
    const twin = linesOfOptions.get(key)
    if (key !== '' && twin === undefined) linesOfOptions.set(key, row.line)
    const clash = (field: Field, reason: string) =>
      clashes.push({ line: row.line, column: columnOf(header, field), reason })
    if (row.problems.length > 0) {
      unread.push(stated)
    } else if (lines.has(externalId) && (row.id !== '' || twin === undefined)) {
      const reason = `${visible(externalId)} is also in line ${lines.get(externalId)} – give each variant its own id`
      clash(row.id ? 'id' : 'sku', reason)
    } else if (twin !== undefined) {
      unread.push(externalId)
      const reason = `${visible(optionsText(options))} is also the variant of line ${twin} – customers need a difference to choose by`
      clash(lastOption(row), reason)
    } else if (row.currency !== undefined && row.currency !== currency) {
      unread.push(externalId)
      const reason = `${visible(row.currency)} – the rows of one product have one currency, here ${currency}`
      clash('currency', reason)
    } else {
      lines.set(externalId, row.line)
      variants.push({ ...(ownPart(row) as Partial<DraftVariant>), externalId, options })
    }
  }
  return { variants, unread, clashes }
}

function lastOption(row: ReadRow): Field {
  return (['option1Value', 'option2Value', 'option3Value'] as const)[
    row.options.findLastIndex(option => option.value !== '')
  ]!
}

function idFromName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return words.replace(/^-+|-+$/g, '').slice(0, 100) || 'product'
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never
}
