import type { TenantDb } from '../db/database.ts'

// Node has four threads for files: one stays free for other files and for passwords. Syncs also hold up each other and the
// journal's own, on which every acknowledgement waits, and who waits longer is synced once for more rows.
const AT_ONCE = 3

export interface SettlingDeps {
  /** Resolves when everything committed to this file is on the disk. */
  sync: (db: TenantDb) => Promise<void>
  acknowledge: (seqs: number[], tenantId: string) => void
  onFailure: (tenantId: string, error: unknown) => void
}

/**
 * From applied to safe. A tenant's rows are committed without waiting for the disk, and leave the journal when its file
 * has been synced. That happens beside the applying of the next rows, and once for all that came meanwhile.
 */
export class Settling {
  private readonly deps: SettlingDeps
  private readonly waiting = new Map<string, { db: TenantDb; seqs: number[] }>()
  private running = 0

  constructor(deps: SettlingDeps) {
    this.deps = deps
  }

  add(tenantId: string, db: TenantDb, seqs: number[]): void {
    const known = this.waiting.get(tenantId)
    this.waiting.set(tenantId, { db, seqs: known ? [...known.seqs, ...seqs] : seqs })
    this.startNext()
  }

  private startNext(): void {
    while (this.running < AT_ONCE) {
      const [next] = this.waiting
      if (!next) return
      const [tenantId, { db, seqs }] = next
      this.waiting.delete(tenantId)
      this.running++
      this.deps
        .sync(db)
        .then(
          () => this.deps.acknowledge(seqs, tenantId),
          error => this.deps.onFailure(tenantId, error),
        )
        .finally(() => {
          this.running--
          this.startNext()
        })
    }
  }
}
