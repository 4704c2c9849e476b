import { prepared, type TenantDb } from '../../db/database.ts'
import type { InboundMessage } from '../events.ts'
import { fields, idText } from '../fields.ts'
import type { ConnectStep } from '../schema.ts'

const CODE = /\bHL-[0-9A-Z]{4}\b/gi

/** Where the code can stand: in the words, or in the link that led into the chat. */
export function proofText({ text, context }: Pick<InboundMessage, 'text' | 'context'>): string | null {
  const ref = idText(fields(context?.referral).ref)
  return ref === undefined ? text : `${text ?? ''} ${ref}`
}

/**
 * Ticks “Message us” when a signed message of this channel holds the code that was shown. In the caller's transaction;
 * true when it did. Costs next to nothing for every other message.
 */
export function noteProof(db: TenantDb, channelRowId: number, text: string | null, now: Date): boolean {
  const codes = text?.match(CODE)?.map(code => code.toUpperCase())
  if (!codes) return false
  let proven = false
  const rows = prepared<{ id: number; code: string; steps: string }>(
    db,
    'SELECT id, proof_code AS code, steps FROM connections WHERE channel_id = ?',
  ).all(channelRowId)
  for (const { id, code, steps } of rows) {
    if (!codes.includes(code)) continue
    const message: ConnectStep = {
      state: 'verified',
      says: 'proof_arrived',
      values: { code },
      at: now.toISOString(),
    }
    const kept = { ...(JSON.parse(steps) as Record<string, ConnectStep>), message }
    prepared(db, 'UPDATE connections SET steps = ?, updated_at = ? WHERE id = ?').run(
      JSON.stringify(kept),
      now.getTime(),
      id,
    )
    proven = true
  }
  return proven
}
