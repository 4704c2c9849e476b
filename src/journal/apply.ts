import { type JournalDb, prepared, syncFile, type TenantDb, transact, unsynced } from '../db/database.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import { openParcel } from './entry.ts'
import { type JournalRow, newestSeq, readAfter, readOfTenant } from './journal.ts'
import { appliedSeq, rememberApplied } from './position.ts'
import { Settling } from './settling.ts'

export interface ApplyDeps {
  journal: JournalDb
  /** The tenant's open file, or undefined while it is parked: its rows stay. */
  openTenant: (tenantId: string) => TenantDb | undefined
  /** Of the version a row was sealed with. */
  keysOf: (tenantId: string, version: number) => TenantKeys
  /** Keeps the file open until the returned function is called. */
  pin?: (tenantId: string) => () => void
  /** Applies one element inside the open transaction; adds nothing when it was applied before. */
  applyElement: (db: TenantDb, tenantId: string, element: unknown, receivedAt: Date) => void
  /** What was applied since the last call is in the file now. */
  onCommitted?: () => void
  /** The file refused (damaged, disk full): says whether the tenant is parked now. */
  onTenantFailure: (tenantId: string, error: unknown) => 'parked' | 'retry'
  onApplied: (tenantId: string) => void
  /** These rows are in their tenants’ files, and those on the disk. */
  acknowledge: (seqs: number[], tenantId: string) => void
  /** Instead of the disk’s own. */
  sync?: (db: TenantDb) => Promise<void>
  /** Lets other work run between slices. */
  breathe: () => Promise<void>
}

// Where many tenants wait, a long look ahead finds several rows of each: one commit for them is what a queue can save.
const ROWS_PER_ROUND = 4_000
const SLICE_MS = 15

/**
 * Applies the journal to the tenants' files, in order, one transaction per tenant and slice. A tenant whose file
 * cannot be written is behind from then on: the others go on without it, and what it missed comes first when it is back.
 */
export class JournalReader {
  private readonly deps: ApplyDeps
  private readonly behind = new Set<string>()
  private readonly settling: Settling
  private position = 0
  private breathedAt = 0
  private running: Promise<void> | undefined
  private again = false
  private stopped = false

  constructor(deps: ApplyDeps) {
    this.deps = deps
    this.settling = new Settling({
      sync: deps.sync ?? syncFile,
      acknowledge: deps.acknowledge,
      onFailure: (tenantId, error) => {
        deps.onTenantFailure(tenantId, error)
        this.behind.add(tenantId) // Its rows are still in the journal: they are looked at, and synced, again.
      },
    })
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

  isBusy(): boolean {
    return this.running !== undefined
  }

  /** Begins with no further tenant, and resolves when the one at hand has its rows. The others' stay in the journal. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.running?.catch(() => undefined) // Whoever began it is told.
  }

  private async drain(): Promise<void> {
    const failed = new Map<string, unknown>()
    do {
      this.again = false
      for (;;) {
        for (const tenantId of [...this.behind])
          if (!failed.has(tenantId) && !this.stopped) await this.applyMissed(tenantId, failed)
        if (this.stopped) return
        const rows = readAfter(this.deps.journal, this.position, ROWS_PER_ROUND)
        if (rows.length === 0) break
        for (const [tenantId, own] of Map.groupBy(rows, row => row.tenantId)) {
          if (this.stopped) return
          if (this.behind.has(tenantId)) continue
          if (!(await this.applyTo(tenantId, own, failed))) this.behind.add(tenantId)
        }
        this.position = rows.at(-1)!.seq
      }
    } while (this.again)
    for (const error of failed.values()) throw error
  }

  /** Everything up to where the others are. While its file cannot be opened that is nothing, and it stays behind. */
  private async applyMissed(tenantId: string, failed: Map<string, unknown>): Promise<void> {
    this.behind.delete(tenantId) // First, because a sync that fails puts it back at any time.
    for (let seq = 0; ; ) {
      const rows = readOfTenant(this.deps.journal, tenantId, seq, this.position, ROWS_PER_ROUND)
      if (rows.length === 0) break
      if (!(await this.applyTo(tenantId, rows, failed))) {
        this.behind.add(tenantId)
        return
      }
      seq = rows.at(-1)!.seq
    }
  }

  private async applyTo(
    tenantId: string,
    rows: JournalRow[],
    failed: Map<string, unknown>,
  ): Promise<boolean> {
    try {
      const db = this.deps.openTenant(tenantId)
      if (!db) return false
      const unpin = this.deps.pin?.(tenantId)
      try {
        await this.applyRows(db, tenantId, rows)
      } finally {
        unpin?.()
      }
      this.settling.add(
        tenantId,
        db,
        rows.map(row => row.seq),
      )
    } catch (error) {
      if (this.deps.onTenantFailure(tenantId, error) === 'retry') failed.set(tenantId, error)
      return false
    }
    this.deps.onApplied(tenantId)
    return true
  }

  private async applyRows(db: TenantDb, tenantId: string, rows: JournalRow[]): Promise<void> {
    const done = this.appliedThrough(db, rows[0]!.seq)
    const work = rows
      .filter(row => row.seq > done)
      .map(row => ({ row, elements: openParcel(this.deps.keysOf(tenantId, row.keyVersion), row), next: 0 }))
    while (work.length > 0) {
      const slice = () => {
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
      }
      unsynced(db, () => transact(db, slice))
      this.deps.onCommitted?.()
      await this.breatheInTime()
    }
  }

  /** Not after every commit: mail of a thousand tenants would wait behind a thousand turns of the jobs. */
  private async breatheInTime(): Promise<void> {
    if (performance.now() - this.breathedAt < SLICE_MS) return
    await this.deps.breathe()
    this.breathedAt = performance.now()
  }

  /**
   * Beyond anything the journal ever gave out, the position is of another journal: that file was lost, or this one
   * came from another server. It begins anew then; what was applied before is known by its own id.
   */
  private appliedThrough(db: TenantDb, nextSeq: number): number {
    const seq = appliedSeq(db)
    if (seq < nextSeq || seq <= newestSeq(this.deps.journal)) return seq
    prepared(db, 'DELETE FROM journal_position').run()
    return 0
  }
}
