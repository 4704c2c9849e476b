export interface Row {
  what: string
  measured: string
  bar: string
  /** Undefined where there is no bar, or nothing was measured. */
  met?: boolean
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const times = (value: number) => `${value.toFixed(2)}×`
export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`

export function printTable(rows: Row[]): void {
  const cells = rows.map(row => [
    row.what,
    row.measured,
    row.bar,
    row.met === undefined ? '–' : row.met ? 'yes' : 'NO',
  ])
  const all = [['what', 'measured (median)', 'bar', 'met'], ...cells]
  const widths = [0, 1, 2, 3].map(at => Math.max(...all.map(row => row[at]!.length)))
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  console.log(line(all[0]!))
  console.log(`| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`)
  for (const row of all.slice(1)) console.log(line(row))
}
