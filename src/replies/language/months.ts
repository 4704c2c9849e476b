import { INTL_NAMES } from './intl-names.ts'

/** What the languages call the months: alone, beside a day, and short as the English write them. */
export const MONTH_NAMES: readonly [name: string, month: number][] = INTL_NAMES.months.flatMap((names, i) =>
  names.map(name => [name, i + 1] as [string, number]),
)
