import { visible } from '../../lib/money.ts'
import type { SkippedRow } from '../schema.ts'
import { type Assembled, assembleGroup, assembleSingle } from './assemble.ts'
import { createMarkFinder } from './cells.ts'
import { type CsvRow, cleanCell, csvRows } from './csv.ts'
import type { Header } from './header.ts'
import { type ReadRow, type RowContext, readRow } from './read-row.ts'

export const MAX_ROWS = 1_000_000

/** What a first look over the whole file tells. */
export interface Survey {
  rows: number
  /** Group to the number of its last row: with it the group is complete. Rows of a group may stand apart. */
  lastRowOf: Map<string, number>
  decimalMark: '.' | ',' | undefined
}

/** Looks over the file once. Yields now and then, so that the caller can let others run. */
export function* survey(text: string, header: Header, currency: string): Generator<number, Survey> {
  const group = header.columns.get('group')
  const price = header.columns.get('price')
  const marks = createMarkFinder(currency)
  const lastRowOf = new Map<string, number>()
  let rows = 0
  for (const row of csvRows(text, header.delimiter, header.body)) {
    rows++
    const key = group === undefined ? '' : cleanCell(row.cells[group] ?? '')
    if (key !== '') lastRowOf.set(key, rows)
    if (price !== undefined) marks.look(row.cells[price] ?? '')
    if (rows % 500 === 0) yield rows
    if (rows > MAX_ROWS) break
  }
  return { rows, lastRowOf, decimalMark: marks.mark() }
}

/** The products of the file, each as soon as its last row was read. An item without draft or problems is a blank step. */
export function* readFile(
  text: string,
  header: Header,
  currency: string,
  survey: Survey,
): Generator<Assembled> {
  const context: RowContext = { header, currency, decimalMark: survey.decimalMark }
  const open = new Map<string, ReadRow[]>()
  let number = 0
  let afterBreak = false
  for (const row of csvRows(text, header.delimiter, header.body)) {
    number++
    const broken = shapeProblem(row, header, afterBreak)
    afterBreak = row.problem !== undefined || (afterBreak && broken !== undefined)
    if (broken) {
      yield { problems: [broken] }
      yield* completed(open, survey, number, header)
      continue
    }
    const read = readRow(row, context)
    if (read.group === '') {
      yield header.dialect.name === 'hearthline' ? assembleSingle(read) : { problems: read.problems }
      continue
    }
    const rows = open.get(read.group)
    if (rows) rows.push(read)
    else open.set(read.group, [read])
    if (survey.lastRowOf.get(read.group) === number) {
      yield assembleGroup(open.get(read.group)!, header)
      open.delete(read.group)
    }
  }
  for (const rows of open.values()) yield assembleGroup(rows, header)
}

/** A group whose last row could not be read is complete all the same. */
function* completed(
  open: Map<string, ReadRow[]>,
  survey: Survey,
  number: number,
  header: Header,
): Generator<Assembled> {
  for (const [group, rows] of open) {
    if (survey.lastRowOf.get(group) !== number) continue
    yield assembleGroup(rows, header)
    open.delete(group)
  }
}

function shapeProblem(row: CsvRow, header: Header, afterBreak: boolean): SkippedRow | undefined {
  const { line, cells } = row
  if (row.problem) return { line, column: header.names[row.problem.column] ?? '', reason: row.problem.reason }
  const expected = header.names.length
  const extra = cells.findIndex((cell, at) => at >= expected && cell.trim() !== '')
  if (extra >= 0) {
    const reason = `there are ${cells.length} cells where the header has ${expected} – text with ${visible(header.delimiter)} in it needs quotes around it`
    return { line, column: '', reason }
  }
  // What follows a broken line may be the rest of its text: only a full row without stray quotes is a row again.
  if (afterBreak && (cells.length < expected || cells.some(cell => cell.includes('"')))) {
    return { line, column: '', reason: 'follows a line that could not be read, and may be the rest of it' }
  }
  return undefined
}
