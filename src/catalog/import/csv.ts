// A reader of our own because two things are asked of it that csv-parse does not give: the line on which a quote was
// opened that never closes, and going on after such a line, so that one slip costs one row.

export interface CsvRow {
  /** Where the row starts, 1-based, counting every physical line of the file. */
  line: number
  cells: string[]
  /** The row cannot be read: index of the cell, and why. Reading goes on with the next line. */
  problem?: { column: number; reason: string }
}

export interface CsvPosition {
  offset: number
  line: number
}

export const MAX_CELL = 32_768

/** The rows of `text` from `start` on; blank lines are left out. */
export function* csvRows(
  text: string,
  delimiter: string,
  start: CsvPosition = { offset: 0, line: 1 },
): Generator<CsvRow & { next: CsvPosition }> {
  let { offset, line } = start
  while (offset < text.length) {
    const row = rowAt(text, delimiter, offset)
    const next = { offset: row.end, line: line + row.lines }
    if (row.cells.some(cell => cell !== '') || row.problem) {
      yield { line, cells: row.cells, ...(row.problem && { problem: row.problem }), next }
    }
    offset = next.offset
    line = next.line
  }
}

interface RawRow {
  cells: string[]
  end: number
  lines: number
  problem?: { column: number; reason: string }
}

function rowAt(text: string, delimiter: string, start: number): RawRow {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline + 1
  const line = withoutLineEnd(text, start, end)
  if (!line.includes('"')) return { cells: line.split(delimiter), end, lines: 1 }
  const row = quotedRow(text, delimiter, start)
  return 'reason' in row ? { cells: [], end, lines: 1, problem: row } : row
}

function withoutLineEnd(text: string, start: number, end: number): string {
  if (text[end - 1] === '\n') end--
  if (text[end - 1] === '\r') end--
  return text.slice(start, Math.max(start, end))
}

function quotedRow(
  text: string,
  delimiter: string,
  start: number,
): RawRow | { column: number; reason: string } {
  const cells: string[] = []
  let lines = 1
  for (let at = start; ; ) {
    const quote = skipSpaces(text, delimiter, at)
    const cell = text[quote] === '"' ? quotedCell(text, quote) : plainCell(text, delimiter, at)
    if ('reason' in cell) return { column: cells.length, reason: cell.reason }
    const after = skipSpaces(text, delimiter, cell.end)
    const last = lineEndAt(text, after)
    if (last === undefined && text[after] !== delimiter) return { column: cells.length, reason: STRAY_QUOTE }
    cells.push(cell.value)
    lines += cell.lines
    if (last !== undefined) return { cells, end: last, lines }
    at = after + 1
  }
}

const STRAY_QUOTE =
  'a quote (") is opened here and closed in the middle of the text – write quotes inside twice ("")'
const NEVER_CLOSED = 'a quote (") is opened here and never closed'

function quotedCell(
  text: string,
  quote: number,
): { value: string; end: number; lines: number } | { reason: string } {
  let value = ''
  for (let at = quote + 1; ; ) {
    const next = text.indexOf('"', at)
    if (next < 0) return { reason: NEVER_CLOSED }
    value += text.slice(at, next)
    if (value.length > MAX_CELL) {
      return { reason: `${NEVER_CLOSED}, or its text is longer than ${MAX_CELL} characters` }
    }
    if (text[next + 1] !== '"') return { value, end: next + 1, lines: value.split('\n').length - 1 }
    value += '"'
    at = next + 2
  }
}

function plainCell(
  text: string,
  delimiter: string,
  start: number,
): { value: string; end: number; lines: number } {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  const value =
    text[end] === '\n' || end === text.length ? withoutLineEnd(text, start, end) : text.slice(start, end)
  return { value, end: start + value.length, lines: 0 }
}

/** Where the next line starts when this one ends at `at`; undefined when it does not. */
function lineEndAt(text: string, at: number): number | undefined {
  if (at >= text.length) return text.length
  if (text[at] === '\n') return at + 1
  if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length))
    return Math.min(at + 2, text.length)
  return undefined
}

function skipSpaces(text: string, delimiter: string, at: number): number {
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++
  return at
}

/** A line of CSV. What a spreadsheet would run as a formula gets a leading apostrophe, which reading takes off again. */
export function csvLine(cells: (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$|^#/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The cell as it was meant: trimmed, composed, without control characters and without the formula apostrophe. */
export function cleanCell(cell: string): string {
  const plain = /^[\x20-\x7e]*$/.test(cell) ? cell : cell.normalize('NFC').replace(/(?![\t\n\r])\p{Cc}/gu, '')
  const trimmed = plain.trim()
  return trimmed.startsWith("'") && FORMULA.test(trimmed) ? trimmed.slice(1) : trimmed
}
