import { type TenantDb, write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { seeOther, toast } from '../web/page.ts'
import { idParam } from '../web/params.ts'
import type { Room } from '../web/routes.ts'

interface Decisions {
  /** The page they stand on, below the business's own. */
  page: 'products' | 'knowledge'
  accept: (db: TenantDb, publicId: string, now: Date) => unknown
  refuse: (db: TenantDb, publicId: string) => unknown
}

/** Whoever may edit accepts what an agent suggests, or does not. */
export function decideSuggestions(
  r: Room,
  { clock, changed }: { clock: Clock; changed: (tenantId: string) => void },
  { page, accept, refuse }: Decisions,
): void {
  r.post(`/${page}/suggestions/:id/accept`, 'catalog.edit', async (req, res) => {
    const { db, id, slug } = req.tenant
    await write(db, () => accept(db, idParam(req), clock.now()))
    changed(id)
    toast(res, req.t(`${page}.saved`))
    seeOther(res, `/t/${slug}/${page}`)
  })
  r.post(`/${page}/suggestions/:id/refuse`, 'catalog.edit', async (req, res) => {
    const { db, slug } = req.tenant
    await write(db, () => refuse(db, idParam(req)))
    toast(res, req.t('suggested.refused'))
    seeOther(res, `/t/${slug}/${page}`)
  })
}
