import type { Request } from 'express'
import type { EventHub } from './events.ts'
import { type Room, room } from './routes.ts'

/** The live stream of a business's pages. `sessionHolds` ends it when the session does; `sessionKey` says whose it is. */
export function eventRoutes(
  hub: EventHub,
  sessionHolds: (req: Request) => boolean,
  sessionKey: (req: Request) => string | undefined,
): Room {
  const r = room('/t/:slug')
  r.get('/events', 'chats.read', (req, res) => {
    hub.open(req, res, {
      topic: req.tenant.id,
      holder: sessionKey(req) ?? '',
      isAlive: () => sessionHolds(req),
    })
  })
  return r
}
