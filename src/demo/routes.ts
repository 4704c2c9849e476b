import { and, eq } from 'drizzle-orm'
import { memberships } from '../accounts/schema.ts'
import { addMembership } from '../accounts/users.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { teachSimulator } from '../simulator/try-out.ts'
import { tenants } from '../tenants/schema.ts'
import { seeOther } from '../web/page.ts'
import { type Room, room } from '../web/routes.ts'
import type { DemoDeps } from './demo-business.ts'

/** "Look around in a demo business": made once, then led to. */
export function demoRoutes(
  deps: DemoDeps & { simulator: Simulator; changed: (tenantId?: string) => void },
): Room {
  const r = room('/demo')
  const beingMade = new Map<string, Promise<string>>()
  r.post('', 'instance.operate', async (req, res) => {
    // A second click waits for the first one's business instead of making another.
    let slug = beingMade.get(req.user.id)
    if (!slug) {
      slug = openDemo(deps, req.user.id).finally(() => beingMade.delete(req.user.id))
      beingMade.set(req.user.id, slug)
    }
    seeOther(res, `/t/${await slug}/`)
  })
  return r
}

async function openDemo(
  deps: DemoDeps & { simulator: Simulator; changed: (tenantId?: string) => void },
  userId: string,
): Promise<string> {
  const { control, clock } = deps.instance
  const known = control
    .select({ slug: tenants.slug })
    .from(tenants)
    .innerJoin(memberships, eq(memberships.tenantId, tenants.id))
    .where(and(eq(tenants.demo, true), eq(memberships.userId, userId)))
    .get()
  if (known) return known.slug
  const { createDemoBusiness } = await import('./demo-business.ts') // Brings the whole assistant with it.
  const tenant = await createDemoBusiness(deps, { userId })
  addMembership(control, userId, tenant.id, 'owner', clock.now())
  teachSimulator(deps, deps.simulator, tenant.id)
  deps.changed(tenant.id)
  return tenant.slug
}
