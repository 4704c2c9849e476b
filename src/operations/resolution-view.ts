import type { Request } from 'express'
import { csvLine } from '../catalog/import/csv.ts'
import { getAssistantSettings } from '../replies/settings.ts'
import { type DayResolution, resolutionByDay, sumOfResolution } from './resolution.ts'

const ENDS = ['confirmed', 'assumed', 'person', 'open'] as const

export function readResolution(req: Request, now: Date, days: number): DayResolution[] {
  const { db, timezone } = req.tenant
  return resolutionByDay(db, timezone, now, { days, afterHours: solvedAfterHours(req) })
}

function solvedAfterHours({ tenant }: Request): number {
  return getAssistantSettings(tenant.db, { demo: tenant.demo, language: tenant.locale }).solvedAfterHours
}

/** How requests ended, each end with its share and what it means; null without any. */
export function solvedView(req: Request, now: Date, days: number) {
  const { t, format } = req
  const sum = sumOfResolution(readResolution(req, now, days))
  if (sum.all === 0) return null
  const hours = format.span(solvedAfterHours(req), 'hour')
  return ENDS.map(end => ({
    end,
    name: t(`solved.${end}`),
    why: t(`solved.${end}_why`, { hours }),
    value: format.number(sum[end]),
    share: format.percent(sum[end] / sum.all),
  }))
}

/** One line a day, with the names of the columns. */
export function resolutionCsv(days: DayResolution[]): string {
  return [
    csvLine(['date', 'requests', 'confirmed', 'assumed', 'with_person', 'open']),
    ...days.map(({ date, confirmed, assumed, person, open }) =>
      csvLine([date, ...[confirmed + assumed + person + open, confirmed, assumed, person, open].map(String)]),
    ),
  ].join('')
}
