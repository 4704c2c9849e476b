import { type ControlDb, prepared, transact } from '../db/database.ts'
import { dayOf } from '../egress/ledger.ts'
import { pruneOutgoing } from '../egress/outgoing.ts'
import { closeDays, markOf, verifyReceipts } from '../egress/receipts.ts'
import type { Instance } from '../tenants/instance.ts'
import { auditInstance, auditKey } from './audit.ts'

const SCOPE = 'outgoing'
const ACTION = 'outgoing.receipt'
/** A day less than what is kept: the oldest may be going just now. */
const KEPT_MS = 399 * 86_400_000

/** Writes the receipts of what left on days that are over, and notes each in the activity log: none can go unseen. */
export function writeReceipts(instance: Instance, now: Date): number {
  const { control } = instance
  const key = auditKey(instance, SCOPE)
  return transact(control, () => {
    const written = closeDays(control, key, now)
    for (const receipt of written) {
      auditInstance(instance, {
        actor: 'system',
        via: 'system',
        action: ACTION,
        object: receipt.day,
        details: { receipt: markOf(receipt) },
      })
    }
    if (written.length > 0) pruneOutgoing(control, now)
    return written.length
  })
}

/** What is wrong with the receipts of what left, in sentences. */
export function verifyOutgoing(instance: Instance, now: Date): string[] {
  const since = dayOf(new Date(now.getTime() - KEPT_MS))
  return verifyReceipts(instance.control, auditKey(instance, SCOPE), notedIn(instance.control), since)
}

function notedIn(control: ControlDb): Map<string, string> {
  const rows = prepared<{ day: string; details: string }>(
    control,
    // Of two notes about one day the first counts: Map keeps what comes last.
    'SELECT object AS day, details FROM audit_log WHERE action = ? ORDER BY seq DESC',
  ).all(ACTION)
  return new Map(rows.map(({ day, details }) => [day, (JSON.parse(details) as { receipt: string }).receipt]))
}
