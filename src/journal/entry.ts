import { seal, unseal } from '../lib/seal.ts'
import type { TenantKeys } from '../tenants/keys.ts'

/** What one webhook brought for one tenant. */
export interface Entry {
  tenantId: string
  keys: TenantKeys
  receivedAt: number
  elements: unknown[]
  /** About how long they are as JSON. */
  bytes: number
}

/** A row of the journal before it is sealed: what the webhooks of one turn brought for one tenant, in order. */
export type Parcel = Entry

const MOST_BYTES = 256 * 1024

/**
 * Puts together what one turn of the event loop brought for the same tenant. Sealing and inserting cost by the row:
 * measured with 64 connections, a parcel for all of them takes the main thread a third less than a row for each.
 */
export function parcelsOf(entries: Iterable<Entry>): Parcel[] {
  const parcels: Parcel[] = []
  const open = new Map<string, Parcel>()
  for (const entry of entries) {
    const parcel = open.get(entry.tenantId)
    if (parcel && parcel.keys === entry.keys && parcel.bytes + entry.bytes <= MOST_BYTES) {
      parcel.elements.push(...entry.elements)
      parcel.bytes += entry.bytes
    } else {
      const begun = { ...entry, elements: [...entry.elements] }
      open.set(entry.tenantId, begun)
      parcels.push(begun)
    }
  }
  return parcels
}

export function sealParcel({ tenantId, keys, elements }: Parcel): Buffer {
  return seal(keys.journal, JSON.stringify(elements), context(tenantId, keys.version))
}

export function openParcel(
  keys: TenantKeys,
  row: { tenantId: string; keyVersion: number; sealed: Buffer },
): unknown[] {
  const plain = unseal(keys.journal, row.sealed, context(row.tenantId, row.keyVersion))
  return JSON.parse(plain.toString('utf8')) as unknown[]
}

function context(tenantId: string, keyVersion: number): string {
  return `hl1|journal|${tenantId}|${keyVersion}`
}
