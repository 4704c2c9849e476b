import { type JournalDb, prepared, type TenantDb, transact } from '../db/database.ts'
import { unseal } from '../lib/seal.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import { type JournalRow, readAfter, readOfTenant } from './journal.ts'

/** How a journal entry is sealed for its tenant; the same words on both sides. */
export function entryContext(tenantId: string, keyVersion: number): string {
  return `hl1|journal|${tenantId}|${keyVersion}`
}

export interface ApplyDeps {
  journal: JournalDb
  /** The tenant's open file, or undefined while it is parked: its rows stay. */
  openTenant: (tenantId: string) => TenantDb | undefined
  keysOf: (tenantId: string) => TenantKeys
  /** Applies one element inside the open transaction; adds nothing when it was applied before. */
  applyElement: (db: TenantDb, tenantId: string, element: unknown, receivedAt: Date) => void
  /** The file refused (damaged, disk full): says whether the tenant is parked now. */
  onTenantFailure: (tenantId: string, error: unknown) => 'parked' | 'retry'
  onApplied: (tenantId: string) => void
  acknowledge: (seqs: number[]) => void
  /** Lets other work run between slices. */
  breathe: () => Promise<void>
}

const ROWS_PER_ROUND = 400
const SLICE_MS = 15

/** Applies the journal to the tenants' files, in order, one transaction per tenant and slice. */
export class JournalReader {
  private readonly deps: ApplyDeps
  private position = 0
  private running: Promise<void> | undefined
  private again = false

  constructor(deps: ApplyDeps) {
    this.deps = deps
  }

  /** Applies what is there. Calls while it runs make it look once more. Rejects when a file must be tried later. */
  run(): Promise<void> {
    if (this.running !== undefined) {
      this.again = true
      return this.running
    }
    this.running = this.drain().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** A tenant can be opened again: what it missed is applied from its own position. */
  async catchUp(tenantId: string): Promise<void> {
    await this.running
    for (let seq = 0; ; ) {
      const rows = readOfTenant(this.deps.journal, tenantId, seq, ROWS_PER_ROUND)
      if (rows.length === 0) return
      await this.applyTo(tenantId, rows)
      seq = rows.at(-1)!.seq
    }
  }

  private async drain(): Promise<void> {
    do {
      this.again = false
      for (;;) {
        const rows = readAfter(this.deps.journal, this.position, ROWS_PER_ROUND)
        if (rows.length === 0) break
        const byTenant = Map.groupBy(rows, row => row.tenantId)
        for (const [tenantId, own] of byTenant) await this.applyTo(tenantId, own)
        this.position = rows.at(-1)!.seq
      }
    } while (this.again)
  }

  private async applyTo(tenantId: string, rows: JournalRow[]): Promise<void> {
    const db = this.deps.openTenant(tenantId)
    if (!db) return
    try {
      await this.applyRows(db, tenantId, rows)
    } catch (error) {
      if (this.deps.onTenantFailure(tenantId, error) === 'parked') return
      throw error
    }
    this.deps.acknowledge(rows.map(row => row.seq))
    this.deps.onApplied(tenantId)
  }

  private async applyRows(db: TenantDb, tenantId: string, rows: JournalRow[]): Promise<void> {
    const done = appliedThrough(db)
    const keys = this.deps.keysOf(tenantId)
    const work = rows
      .filter(row => row.seq > done)
      .map(row => ({ row, elements: openEntry(keys, tenantId, row), next: 0 }))
    while (work.length > 0) {
      transact(db, () => {
        const until = performance.now() + SLICE_MS
        let last: JournalRow | undefined
        while (work.length > 0 && performance.now() < until) {
          const head = work[0]!
          const element = head.elements[head.next++]
          if (element !== undefined)
            this.deps.applyElement(db, tenantId, element, new Date(head.row.receivedAt))
          if (head.next >= head.elements.length) {
            last = head.row
            work.shift()
          }
        }
        if (last) rememberApplied(db, last.seq)
      })
      await this.deps.breathe()
    }
  }
}

function openEntry(keys: TenantKeys, tenantId: string, row: JournalRow): unknown[] {
  const plain = unseal(keys.journal, row.sealed, entryContext(tenantId, row.keyVersion))
  return JSON.parse(plain.toString('utf8')) as unknown[]
}

function appliedThrough(db: TenantDb): number {
  return prepared<{ seq: number }>(db, 'SELECT seq FROM journal_position WHERE id = 1').get()?.seq ?? 0
}

function rememberApplied(db: TenantDb, seq: number): void {
  prepared(
    db,
    'INSERT INTO journal_position (id, seq) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET seq = max(seq, excluded.seq)',
  ).run(seq)
}
