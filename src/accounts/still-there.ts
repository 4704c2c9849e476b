import type { Request } from 'express'
import type { ControlDb } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { openLookIn } from './break-glass.ts'
import { findSessionByKey, sessionKey } from './sessions.ts'
import { findRole } from './users.ts'

/** Does who opened this stream still have a session, and a place in its business or leave to look into it? */
export function isStillThere({
  control,
  clock,
}: {
  control: ControlDb
  clock: Clock
}): (req: Request) => boolean {
  return ({ session, tenant }) => {
    const now = clock.now()
    const found = session && findSessionByKey(control, sessionKey(session), now)
    if (!found) return false
    const { id, operator } = found.user
    if (findRole(control, id, tenant.id) !== undefined) return true
    return operator && openLookIn(control, tenant.id, id, now) !== undefined
  }
}
