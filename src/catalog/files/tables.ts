import { cleanCell, csvRows } from '../import/csv.ts'

export interface Table {
  delimiter: string
  names: string[]
}

const DELIMITERS = [';', '\t', ',', '|']
const ROWS_LOOKED_AT = 20
/** Sentences with as many commas each are rare, cells of a table are short. */
const LONGEST_NAME = 60

/** Whether a text is a table with a line of names on top, and how it is cut. */
export function tableOf(text: string): Table | undefined {
  for (const delimiter of DELIMITERS) {
    const rows: string[][] = []
    for (const row of csvRows(text, delimiter)) {
      if (row.problem) break
      rows.push(row.cells.map(cleanCell))
      if (rows.length > ROWS_LOOKED_AT) break
    }
    const [names, ...others] = rows
    if (!names || names.length < 2 || others.length === 0) continue
    const fits = others.filter(row => row.length === names.length).length
    const areNames = names.every(
      name => name !== '' && name.length <= LONGEST_NAME && !/^[\d.,\s]+$/.test(name),
    )
    const isProse = delimiter === ',' && names.length < 4 && names.some(name => /[.!?]$/.test(name))
    if (areNames && !isProse && fits === others.length && (others.length > 1 || names.length > 2))
      return { delimiter, names }
  }
  return undefined
}

/** Each row as a line that says what its cells are. */
export function* tableLines(text: string, { delimiter, names }: Table): Generator<string> {
  let isFirst = true
  for (const row of csvRows(text, delimiter)) {
    if (isFirst) {
      isFirst = false
      continue
    }
    const cells = row.cells.map(cleanCell)
    const said = cells.flatMap((cell, at) => (cell === '' ? [] : [`${names[at] ?? ''}: ${oneLine(cell)}`]))
    if (said.length > 0) yield said.join('; ')
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
