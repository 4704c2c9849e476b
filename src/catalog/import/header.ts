import { visible } from '../../lib/money.ts'
import type { SkippedRow } from '../schema.ts'
import { type CsvPosition, type CsvRow, cleanCell, csvRows } from './csv.ts'
import { DIALECTS, type Dialect, type Field, isIgnored, normaliseHeader } from './dialects.ts'

export interface Header {
  line: number
  delimiter: string
  dialect: Dialect
  /** As the file writes them. */
  names: string[]
  /** Where each field stands; a field the file does not have is left out. */
  columns: ReadonlyMap<Field, number>
  /** `attr:…` columns, and those the owner asked to keep as attributes. */
  attributes: { name: string; column: number }[]
  /** Columns nobody knows: offered as attributes. */
  unknown: string[]
  /** Where the rows begin. */
  body: CsvPosition
  /** Whatever is wrong with the header itself. */
  problems: SkippedRow[]
}

/** The field's column as the file names it. */
export function columnOf({ columns, names }: Header, field: Field): string {
  return names[columns.get(field) ?? -1] ?? ''
}

const DELIMITERS = [',', ';', '\t']
const MAX_COLUMNS = 200

/** Finds delimiter, dialect and columns. `asAttributes` are unknown columns to keep under their own names. */
export function readHeader(
  text: string,
  asAttributes: readonly string[] = [],
  dialects: readonly Dialect[] = DIALECTS,
): Header | SkippedRow {
  const start = headerStart(text)
  if (!start) return { line: 1, column: '', reason: 'the file is empty' }
  const candidates = (start.delimiter ? [start.delimiter] : DELIMITERS).map(delimiter =>
    headerBy(text, delimiter, start, dialects),
  )
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.problem) return best.problem
  return withColumns(best, asAttributes)
}

interface Candidate {
  line: number
  delimiter: string
  names: string[]
  body: CsvPosition
  dialect: Dialect
  score: number
  problem?: SkippedRow
}

/** Notes with `#` and Excel's `sep=;` may stand before the header. */
function headerStart(text: string): (CsvPosition & { delimiter?: string }) | undefined {
  let offset = 0
  let delimiter: string | undefined
  for (let line = 1; offset < text.length; line++) {
    const newline = text.indexOf('\n', offset)
    const end = newline < 0 ? text.length : newline
    const content = text.slice(offset, end).trim()
    const separator = /^"?sep=(.)"?$/i.exec(content)?.[1]
    if (separator) delimiter = separator
    else if (content.replace(/[,;]/g, '') !== '' && !content.startsWith('#')) {
      return { offset, line, ...(delimiter && { delimiter }) }
    }
    offset = end + 1
  }
  return undefined
}

function headerBy(
  text: string,
  delimiter: string,
  start: CsvPosition,
  dialects: readonly Dialect[],
): Candidate {
  const row: CsvRow & { next: CsvPosition } = csvRows(text, delimiter, start).next().value ?? {
    line: start.line,
    cells: [],
    next: { offset: text.length, line: start.line },
  }
  const names = row.cells.map(cleanCell)
  const { dialect, score } = bestDialect(names, dialects)
  const named = names.filter(name => name !== '').length
  const found: Candidate = {
    line: row.line,
    delimiter,
    names,
    body: row.next,
    dialect,
    score: score * 1000 + names.length,
  }
  if (row.problem) {
    found.problem = { line: row.line, column: '', reason: `the header cannot be read: ${row.problem.reason}` }
  } else if (named > MAX_COLUMNS) {
    const reason = `the header has ${named} columns – at most ${MAX_COLUMNS} are read`
    found.problem = { line: row.line, column: '', reason }
  }
  return found
}

/** The dialect that knows most of the columns; one whose required columns are missing only counts as a last resort. */
function bestDialect(names: string[], dialects: readonly Dialect[]): { dialect: Dialect; score: number } {
  const normal = new Set(names.map(normaliseHeader))
  const scored = dialects.map(dialect => {
    const known = (field: Field) => dialect.columns[field]!.some(name => normal.has(name))
    const fields = (Object.keys(dialect.columns) as Field[]).filter(known).length
    return { dialect, score: dialect.required.every(known) ? fields : 0, fields }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best : { dialect: scored[0]!.dialect, score: scored[0]!.fields / 100 }
}

function withColumns(
  { line, delimiter, names, dialect, body }: Candidate,
  asAttributes: readonly string[],
): Header {
  const fields = new Map<string, Field>()
  for (const [field, known] of Object.entries(dialect.columns)) {
    for (const name of known) fields.set(name, field as Field)
  }
  const columns = new Map<Field, number>()
  const header: Header = {
    line,
    delimiter,
    dialect,
    names,
    columns,
    attributes: [],
    unknown: [],
    body,
    problems: [],
  }
  names.forEach((name, column) => {
    const field = fields.get(normaliseHeader(name))
    const attribute = /^attr\s*:\s*(.+)$/i.exec(name)?.[1] ?? (asAttributes.includes(name) ? name : undefined)
    if (field && columns.has(field))
      header.problems.push({ line, column: name, reason: twice(names, columns.get(field)!) })
    else if (field) columns.set(field, column)
    else if (attribute) header.attributes.push({ name: attribute, column })
    else if (name !== '' && !isIgnored(dialect, name)) header.unknown.push(name)
  })
  for (const field of dialect.required) {
    if (!columns.has(field))
      header.problems.push({ line, column: dialect.columns[field]![0]!, reason: missing(names) })
  }
  return header
}

function twice(names: string[], first: number): string {
  return `this column is there twice: ${visible(names[first]!)} is column ${first + 1} – keep one of them`
}

function missing(names: string[]): string {
  const shown = names.slice(0, 8).map(visible).join(', ')
  return `this column is missing – the header has ${shown}${names.length > 8 ? ' …' : ''}`
}
