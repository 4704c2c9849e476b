import type { EventHub } from '../web/events.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import { findSessionByHash } from './sessions.ts'
import { findRole } from './users.ts'

/** The live stream of a business, for as long as session and membership last. */
export function eventRoutes({ control, clock, hub }: AccountsDeps & { hub: EventHub }): Room {
  const r = room('/t/:slug')
  r.get('/events', 'chats.read', (req, res) => {
    const { session, tenant, user } = req
    hub.open(req, res, tenant.id, () => {
      const found = findSessionByHash(control, session!.tokenHash, clock.now())
      return found !== undefined && findRole(control, user.id, tenant.id) !== undefined
    })
  })
  return r
}
