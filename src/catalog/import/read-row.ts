import type { Alias } from '../alias.ts'
import type { Attributes, SkippedRow } from '../schema.ts'
import {
  type Cell,
  readAttributes,
  readCurrency,
  readOtherNames,
  readPrice,
  readStock,
  readYesNo,
} from './cells.ts'
import { type CsvRow, cleanCell, MAX_CELL } from './csv.ts'
import type { Field } from './dialects.ts'
import type { Header } from './header.ts'
import { htmlToText } from './html-text.ts'

/** One row of a file, read and checked. A value is undefined where the file has no such column. */
export interface ReadRow {
  line: number
  id: string
  group: string
  name: string
  description?: string
  category?: string | null
  brand?: string | null
  attributes?: { all: boolean; set: Attributes }
  aliases?: Alias[]
  currency?: string
  sku?: string | null
  /** By position: a file may name an option only in the first row of a product. */
  options: { name: string; value: string }[]
  priceMinor?: number | null
  stock?: number | null
  available?: boolean
  /** Shopify: a row that only brings another picture of the product above. */
  imageOnly: boolean
  problems: SkippedRow[]
}

export interface RowContext {
  header: Header
  currency: string
  decimalMark: '.' | ',' | undefined
}

const LONGEST: Partial<Record<Field, number>> = {
  id: 200,
  group: 200,
  sku: 200,
  name: 500,
  category: 500,
  brand: 200,
}
const MAX_ATTRIBUTES = 100
const MAX_ATTRIBUTE = 2000

/** Reads a row with all its problems at once. */
export function readRow(row: CsvRow, context: RowContext): ReadRow {
  const cells = cellsOf(row, context.header)
  return context.header.dialect.name === 'hearthline' ? readOwn(cells, context) : readShopify(cells, context)
}

interface Cells {
  line: number
  problems: SkippedRow[]
  has(field: Field): boolean
  /** Empty where there is no such column. */
  text(field: Field): string
  /** Undefined where there is no such column, or where the cell cannot be read, which is then a problem. */
  value<Value>(field: Field, read: (cell: string) => Cell<Value>): Value | undefined
  attribute(column: number): string
  problem(field: Field, reason: string): void
}

function cellsOf({ line, cells }: CsvRow, { columns, names }: Header): Cells {
  const problems: SkippedRow[] = []
  const add = (column: number | undefined, reason: string) => {
    problems.push({ line, column: column === undefined ? '' : (names[column] ?? ''), reason })
  }
  const textAt = (column: number, longest: number) => {
    const text = cleanCell(cells[column] ?? '')
    if (text.length <= longest) return text
    add(column, `the text has ${text.length} characters – at most ${longest} are kept`)
    return ''
  }
  const text = (field: Field) => {
    const column = columns.get(field)
    return column === undefined ? '' : textAt(column, LONGEST[field] ?? MAX_CELL)
  }
  return {
    line,
    problems,
    has: field => columns.has(field),
    text,
    value: (field, read) => {
      if (!columns.has(field)) return undefined
      const cell = read(text(field))
      if ('value' in cell) return cell.value
      add(columns.get(field), cell.problem)
      return undefined
    },
    attribute: column => textAt(column, MAX_ATTRIBUTE),
    problem: (field, reason) => {
      const column = columns.get(field)
      // A cell that could not be read counts as empty from there on: its first problem says it.
      const isTold = column !== undefined && problems.some(problem => problem.column === names[column])
      if (!isTold) add(column, reason)
    },
  }
}

function readOwn(cells: Cells, { header, currency: tenantCurrency, decimalMark }: RowContext): ReadRow {
  const currency = cells.value('currency', readCurrency) ?? tenantCurrency
  const row: ReadRow = {
    ...keysOf(cells),
    ...textsOf(cells),
    ...optional('description', cells.has('description') ? cells.text('description') : undefined),
    ...optional('category', cells.has('category') ? cells.text('category') || null : undefined),
    ...optional('currency', cells.has('price') || cells.has('currency') ? currency : undefined),
    ...optional(
      'priceMinor',
      cells.value('price', cell => readPrice(cell, currency, decimalMark)),
    ),
    ...optional('stock', cells.value('stock', readStock)),
    ...optional('available', cells.value('available', readYesNo)),
    ...optional('aliases', cells.value('aliases', readOtherNames)),
    imageOnly: false,
    problems: cells.problems,
  }
  const attributes = attributesOf(cells, header)
  if (attributes) row.attributes = attributes
  if (row.name === '' && row.group === '' && cells.has('name'))
    cells.problem('name', 'is empty – a product needs a name')
  return row
}

function readShopify(cells: Cells, { currency, decimalMark }: RowContext): ReadRow {
  const row: ReadRow = {
    ...keysOf(cells),
    ...textsOf(cells),
    ...optional('description', cells.has('description') ? htmlToText(cells.text('description')) : undefined),
    ...optional('category', shopifyCategory(cells)),
    ...optional('currency', cells.has('price') ? currency : undefined),
    ...optional(
      'priceMinor',
      cells.value('price', cell => readPrice(cell, currency, decimalMark)),
    ),
    ...optional('stock', shopifyStock(cells)),
    ...optional('available', shopifyAvailable(cells)),
    imageOnly: false,
    problems: cells.problems,
  }
  if (row.group === '') cells.problem('group', 'is empty – it names the product')
  if (cells.has('tags'))
    row.attributes = { all: false, set: { tags: cells.text('tags').slice(0, MAX_ATTRIBUTE) } }
  row.imageOnly = row.name === '' && !row.sku && (row.priceMinor ?? null) === null && row.options.length === 0
  return row
}

function keysOf(cells: Cells): Pick<ReadRow, 'line' | 'id' | 'group' | 'name'> {
  return { line: cells.line, id: cells.text('id'), group: cells.text('group'), name: cells.text('name') }
}

function textsOf(cells: Cells): Pick<ReadRow, 'sku' | 'brand' | 'options'> {
  const options = ([1, 2, 3] as const).map(at => ({
    name: cells.text(`option${at}Name`),
    value: cells.text(`option${at}Value`),
  }))
  while (options.at(-1)?.value === '') options.pop()
  return {
    ...optional('sku', cells.has('sku') ? cells.text('sku') || null : undefined),
    ...optional('brand', cells.has('brand') ? cells.text('brand') || null : undefined),
    options,
  }
}

function attributesOf(cells: Cells, header: Header): { all: boolean; set: Attributes } | undefined {
  const all = cells.has('attributes')
  if (!all && header.attributes.length === 0) return undefined
  const set: Attributes = { ...cells.value('attributes', readAttributes) }
  for (const { name, column } of header.attributes) set[name] = cells.attribute(column)
  if (Object.keys(set).length > MAX_ATTRIBUTES)
    cells.problem('attributes', `has more than ${MAX_ATTRIBUTES} attributes`)
  return { all, set }
}

/** The shop's own type, else the last step of Shopify's tree: `Apparel > Clothing > Shirts`. */
function shopifyCategory(cells: Cells): string | null | undefined {
  if (!cells.has('type') && !cells.has('category')) return undefined
  return cells.text('type') || cells.text('category').split('>').at(-1)!.trim() || null
}

/** Without a tracker nothing is counted. Oversold is sold out, unless the shop goes on selling: then it is made to order. */
function shopifyStock(cells: Cells): number | null | undefined {
  const counted = cells.value('stock', cell => readStock(/^-\d+$/.test(cell) ? '0' : cell))
  if (cells.has('tracked') && cells.text('tracked') === '') return null
  const goesOn = cells.has('sellAtZero') && /^(true|continue)$/i.test(cells.text('sellAtZero'))
  return counted === 0 && goesOn ? null : counted
}

function shopifyAvailable(cells: Cells): boolean | undefined {
  if (!cells.has('available') && !cells.has('status')) return undefined
  const status = cells.text('status').toLowerCase()
  const published = cells.value('available', readYesNo) ?? true
  return published && (status === '' || status === 'active')
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value })
}
