import type { Request } from 'express'
import { csvLine } from '../catalog/import/csv.ts'
import { type LostGroup, listLostDemand } from '../replies/lost-demand.ts'

const MOST_SHOWN = 20

/** What customers asked for and could not have since then; null when there was nothing. */
export function lostDemandView({ tenant, sight, t, format }: Request, since: Date, now: Date) {
  const groups = listLostDemand(tenant.db, since, sight)
  if (groups.length === 0) return null
  return groups.slice(0, MOST_SHOWN).map(({ kind, name, option, productId, times, customers, lastAt }) => ({
    name,
    option,
    productId,
    reason: t(`reports.lost_${kind}`),
    times: format.number(times),
    customers: format.number(customers),
    last: format.when(lastAt, now),
  }))
}

const COLUMNS = ['asked_for', 'option', 'product_id', 'why', 'times', 'customers', 'last_at']

/** The same, all of it, for a spreadsheet. What a customer wrote can be a formula: `csvLine` makes it text. */
export function lostDemandCsv(groups: LostGroup[]): string {
  const lines = groups.map(({ name, option, productId, kind, times, customers, lastAt }) =>
    csvLine([name, option, productId, kind, times, customers, lastAt.toISOString()]),
  )
  return `\ufeff${csvLine(COLUMNS)}${lines.join('')}`
}
