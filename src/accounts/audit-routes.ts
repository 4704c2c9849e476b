import type { Request, Response } from 'express'
import { verifyAudit } from '../audit/audit.ts'
import { type AuditPage, listEntries } from '../audit/chain.ts'
import type { AnyDb } from '../db/database.ts'
import type { Instance } from '../tenants/instance.ts'
import { render } from '../web/page.ts'
import { type Room, room } from '../web/routes.ts'
import { listSignIns } from './sign-in-events.ts'
import { findUser } from './users.ts'

const PAGE = 50

/** Who did what, and who came in: everybody sees their own lines, whoever manages the business sees all. */
export function auditRoutes(instance: Instance, verify = verifyHere(instance)): Room {
  const r = room('')
  const check = atOnce(verify)
  r.get('/t/:slug/audit', 'business.read', async (req, res) => {
    const seesAll = req.page.can('audit.read')
    const { id, db } = req.tenant
    await showAudit(instance, req, res, {
      db,
      place: 'settings',
      path: `/t/${req.tenant.slug}/audit`,
      ...(!seesAll && { actor: req.user.id }),
      signIns: seesAll
        ? listSignIns(instance.control, { tenantId: id })
        : listSignIns(instance.control, { userId: req.user.id }),
      check: seesAll ? () => check(id) : undefined,
    })
  })
  r.get('/operator/audit', 'instance.operate', (req, res) =>
    showAudit(instance, req, res, {
      db: instance.control,
      place: 'operator',
      path: '/operator/audit',
      signIns: [],
      check: () => check(),
    }),
  )
  return r
}

/** Reads one log through: of a business, or the machine's own. */
export type VerifyLog = (tenantId?: string) => Promise<string[]>

const verifyHere =
  (instance: Instance): VerifyLog =>
  id =>
    verifyAudit(instance, id === undefined ? undefined : { id, db: instance.tenants.db(id) })

/** However many ask, one log is read once at a time. */
function atOnce(verify: VerifyLog): VerifyLog {
  const running = new Map<string | undefined, Promise<string[]>>()
  return id => {
    const found = running.get(id) ?? verify(id).finally(() => running.delete(id))
    running.set(id, found)
    return found
  }
}

interface Shown {
  db: AnyDb
  place: string
  path: string
  actor?: string
  signIns: ReturnType<typeof listSignIns>
  check: (() => Promise<string[]>) | undefined
}

async function showAudit(instance: Instance, req: Request, res: Response, shown: Shown): Promise<void> {
  const before = Number(req.query.before)
  const page = listEntries(shown.db, {
    limit: PAGE,
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
    ...(shown.actor && { actor: shown.actor }),
  })
  render(res, 'accounts/audit', {
    title: req.t('audit.title'),
    place: shown.place,
    path: shown.path,
    entries: page.items.map(entry => toLine(instance, req, entry)),
    next: page.next,
    isFirst: !before,
    onlyOwn: shown.actor !== undefined,
    signIns: shown.signIns,
    problems: req.query.check === '1' && shown.check ? await shown.check() : null,
    canCheck: shown.check !== undefined,
  })
}

function toLine(instance: Instance, req: Request, entry: AuditPage['items'][number]) {
  const details = entry.details === null ? null : (JSON.parse(entry.details) as Record<string, unknown>)
  return {
    ...entry,
    at: new Date(entry.at),
    who: whoOf(instance, req, entry.actor),
    details: details && Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`),
  }
}

function whoOf({ control }: Instance, req: Request, actor: string): string {
  if (actor.startsWith('token:')) return req.t('audit.by_token')
  if (actor === 'cli') return req.t('audit.by_cli')
  if (actor === 'system') return req.t('audit.by_system')
  if (actor === 'meta') return 'Meta'
  return findUser(control, actor)?.name ?? req.t('audit.by_unknown')
}
