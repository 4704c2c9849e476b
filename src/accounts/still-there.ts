import type { Request } from 'express'
import type { ControlDb } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { findSessionByHash } from './sessions.ts'
import { findRole } from './users.ts'

/** Does who opened this stream still have a session, and a place in its business? */
export function isStillThere({
  control,
  clock,
}: {
  control: ControlDb
  clock: Clock
}): (req: Request) => boolean {
  return ({ session, user, tenant }) =>
    session !== undefined &&
    findSessionByHash(control, session.tokenHash, clock.now()) !== undefined &&
    findRole(control, user.id, tenant.id) !== undefined
}
