import type { Request, RequestHandler, Response } from 'express'
import { exporting } from '../accounts/exports.ts'
import type { PersonLimits } from '../accounts/person-limits.ts'
import { reasonText } from '../inbox/thread-events.ts'
import type { Clock } from '../lib/clock.ts'
import { addDays, momentAt, wallClock } from '../lib/zone.ts'
import { listLostDemand } from '../replies/lost-demand.ts'
import { render } from '../web/page.ts'
import { textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { whoAnswered } from './home-routes.ts'
import { lostDemandCsv, lostDemandView } from './lost-demand-view.ts'
import { countConversationsSince, countUndelivered, handoffReasons, numbersByDay, sumOf } from './numbers.ts'
import { readResolution, resolutionCsv, solvedView } from './resolution-view.ts'
import { spendingView } from './spending-view.ts'

const PERIODS = [7, 30]

export interface ReportDeps {
  clock: Clock
  again: RequestHandler
  limits: PersonLimits
}

export function reportRoutes(deps: ReportDeps): Room {
  const r = room('/t/:slug')
  r.get('/reports', 'business.read', (req, res) => showReports(deps, req, res))
  const download = (path: string, permission: string, ...steps: RequestHandler[]) => {
    r.get(path, permission, ...steps)
    r.post(path, permission, ...steps)
  }
  download('/reports/solved.csv', 'business.read', ...exporting(deps, 'solved'), (req, res) => {
    const days = readResolution(req, deps.clock.now(), periodOf(req))
    res.attachment(`hearthline-requests-${days.at(-1)!.date}.csv`)
    res.type('text/csv').send(resolutionCsv(days))
  })
  download('/reports/lost-demand.csv', 'chats.read', ...exporting(deps, 'lost-demand'), (req, res) => {
    const since = startOfPeriod(req, deps.clock.now())
    const today = wallClock(req.tenant.timezone, deps.clock.now()).date
    res.attachment(`hearthline-lost-demand-${today}.csv`)
    res.type('text/csv').send(lostDemandCsv(listLostDemand(req.tenant.db, since, req.sight)))
  })
  return r
}

/** Midnight of the first day of the period that was chosen, in the business's time zone. */
function startOfPeriod(req: Request, now: Date): Date {
  const { timezone } = req.tenant
  return momentAt(timezone, addDays(wallClock(timezone, now).date, 1 - periodOf(req)), '00:00')
}

const periodOf = (req: Request) =>
  PERIODS.find(days => String(days) === textQuery(req, 'days', 4)) ?? PERIODS[0]!

function showReports(deps: { clock: Clock }, req: Request, res: Response): void {
  const { db, timezone } = req.tenant
  const { t, format } = req
  const now = deps.clock.now()
  const period = periodOf(req)
  const days = numbersByDay(db, timezone, now, period)
  const sum = sumOf(days)
  const since = momentAt(timezone, days[0]!.date, '00:00')
  const automatic = sum.rules + sum.model
  const answers = automatic + sum.drafts + sum.people
  const undelivered = countUndelivered(db, since)
  render(res, 'reports/index', {
    title: t('nav.reports'),
    place: 'reports',
    period,
    periods: PERIODS,
    stats: [
      {
        value: format.number(countConversationsSince(db, since)),
        name: t('reports.conversations'),
        meaning: t('home.stat_messages', { count: sum.customers }),
      },
      {
        value: format.number(answers),
        name: t('reports.answers'),
        meaning: t('home.stat_split', { rules: sum.rules, model: sum.model }),
      },
      {
        value: answers === 0 ? '–' : format.percent(automatic / answers),
        name: t('home.stat_alone'),
        meaning: t('reports.people', { people: sum.people, drafts: sum.drafts }),
      },
      {
        value: format.number(undelivered.failed),
        name: t('reports.failed'),
        meaning: t('reports.unknown', { count: undelivered.unknown }),
      },
    ],
    spending: spendingView(req, now),
    lost: lostDemandView(req, since, now),
    lostCsv: `/t/${req.tenant.slug}/reports/lost-demand.csv?days=${period}`,
    solved: solvedView(req, now, period),
    solvedCsv: `/t/${req.tenant.slug}/reports/solved.csv?days=${period}`,
    ...whoAnswered(req, days),
    reasons: handoffReasons(db, since).map(({ reason, n }) => ({ text: reasonText(reason, t), count: n })),
  })
}
