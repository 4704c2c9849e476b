import type { Request, Response } from 'express'
import { verifyOutgoing } from '../audit/receipts.ts'
import { reasonsToLeave } from '../egress/claim.ts'
import type { EgressClass } from '../egress/destinations.ts'
import { listOutgoing, type OutgoingTotal } from '../egress/outgoing.ts'
import { findReceipt, listReceipts, receiptFile } from '../egress/receipts.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import type { Instance } from '../tenants/instance.ts'
import { notFound } from '../web/errors.ts'
import { render } from '../web/page.ts'
import { textParam, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'

export interface OutgoingDeps {
  instance: Instance
  /** Which ways out are open as things are set up. */
  openClasses: () => EgressClass[]
  /** The ledger's days are real ones. */
  clock?: Clock
}

const PERIODS = [1, 7, 30, 400]
const SHOWN_RECEIPTS = 31

/** What left this server: for the operator all of it, for a business its own. */
export function outgoingRoutes(deps: OutgoingDeps): Room {
  const { instance, clock = systemClock() } = deps
  const r = room('')
  r.get('/t/:slug/outgoing', 'audit.read', (req, res) =>
    showOutgoing(deps, clock, req, res, { place: 'settings', tenant: req.tenant.id }),
  )
  r.get('/operator/outgoing', 'instance.operate', (req, res) =>
    showOutgoing(deps, clock, req, res, { place: 'operator' }),
  )
  r.get('/operator/outgoing/receipts/:day', 'instance.operate', (req, res) => {
    const day = textParam(req, 'day')
    const receipt = /^\d{4}-\d\d-\d\d$/.test(day) ? findReceipt(instance.control, day) : undefined
    if (!receipt) throw notFound()
    res.attachment(`hearthline-outgoing-${receipt.day}.json`)
    res.type('application/json').send(receiptFile(receipt))
  })
  return r
}

function showOutgoing(
  { instance, openClasses }: OutgoingDeps,
  clock: Clock,
  req: Request,
  res: Response,
  shown: { place: string; tenant?: string },
): void {
  const { control, config } = instance
  const { tenant } = shown
  const days = PERIODS.find(period => String(period) === textQuery(req, 'days', 3)) ?? 30
  const now = clock.now()
  const isAll = tenant === undefined
  const path = isAll ? '/operator/outgoing' : `/t/${req.tenant.slug}/outgoing`
  render(res, 'outgoing/index', {
    title: req.t('outgoing.title'),
    place: shown.place,
    isAll,
    path,
    periods: PERIODS,
    days,
    reasons: reasonsToLeave(config, openClasses()),
    lines: gathered(listOutgoing(control, { days, now, ...(tenant !== undefined && { tenant }) })),
    receipts: isAll ? listReceipts(control, SHOWN_RECEIPTS).map(({ day }) => day) : [],
    problems: isAll && req.query.check === '1' ? verifyOutgoing(instance, now) : null,
  })
}

type Line = Omit<OutgoingTotal, 'purpose' | 'tenant'> & { what: string; inside: boolean }

/** One line for each host and kind of purpose. */
function gathered(totals: OutgoingTotal[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { purpose, tenant: _, ...total } of totals) {
    const what = kindOfPurpose(total.class, purpose)
    const id = `${total.class} ${total.host} ${what}`
    const there = lines.get(id)
    if (!there) lines.set(id, { ...total, what, inside: total.host.endsWith('.invalid') })
    else {
      for (const count of ['calls', 'refused', 'failed', 'bytesOut', 'bytesIn'] as const)
        there[count] += total[count]
    }
  }
  return [...lines.values()]
}

const PURPOSES: [RegExp, string][] = [
  [/^send a message$/, 'send'],
  [/^(mark as read|show typing)$/, 'seen'],
  [/file/, 'files'],
  [/name$/, 'name'],
  [/template/, 'templates'],
  [/^ask the local model$/, 'model'],
  [/^have a model downloaded$/, 'download'],
  [/^look after the model server$/, 'model_care'],
]

/** What is shown of a purpose: `outgoing.for_…`. */
export function kindOfPurpose(egressClass: EgressClass, purpose: string): string {
  if (egressClass === 'self' || egressClass === 'identity') return egressClass
  const known = PURPOSES.find(([words]) => words.test(purpose))
  if (known) return known[1]
  return egressClass === 'meta' && purpose !== 'no reason given' ? 'connection' : 'other'
}
