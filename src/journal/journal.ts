import { type JournalDb, prepared, releaseCache } from '../db/database.ts'
import { type Entry, parcelsOf, sealParcel } from './entry.ts'

export interface QuarantinedBody {
  appKey: string
  reason: string
  receivedAt: number
  sealed: Buffer
}

interface Waiting {
  entries: Entry[]
  quarantined: QuarantinedBody[]
  resolve: () => void
  reject: (error: unknown) => void
}

/** However many go on sending: about as long as a good disk takes for a commit. */
const MOST_WAIT_MS = 4
const IDLE_ACKNOWLEDGE_MS = 250
/** Rows that leave together empty whole pages, which costs next to nothing; one by one they rewrite a page each time. */
const LEAVE_TOGETHER = 64

/**
 * The intake journal's only writer. Everything appended in turns of the event loop that follow each other without a
 * pause shares one commit, for all tenants together; what the worker has applied leaves with a later one.
 */
export class Journal {
  private readonly db: JournalDb
  private readonly onCommitted: () => void
  private readonly mostWaitMs: number
  private rows: number
  private waiting: Waiting[] = []
  private applied: number[] = []
  private flushPlanned = false
  private acknowledgeTimer: NodeJS.Timeout | undefined

  constructor(db: JournalDb, onCommitted: () => void, { mostWaitMs = MOST_WAIT_MS } = {}) {
    this.db = db
    this.onCommitted = onCommitted
    this.mostWaitMs = mostWaitMs
    this.rows = prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM journal_entries').get()!.n
  }

  /** Resolves when the entries are on disk; rejects when they could not be stored. */
  append(entries: Entry[], quarantined: QuarantinedBody[] = []): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ entries, quarantined, resolve, reject })
      this.planFlush()
    })
  }

  /** The tenants' files hold these safely. */
  acknowledge(seqs: number[]): void {
    this.applied.push(...seqs)
    this.acknowledgeTimer ??= setTimeout(() => this.flush(true), IDLE_ACKNOWLEDGE_MS).unref()
  }

  close(): void {
    clearTimeout(this.acknowledgeTimer)
    this.flush(true)
    this.db.$client.close()
  }

  /** Rows that no tenant's file holds yet. */
  depth(): number {
    return this.rows - this.applied.length
  }

  releaseCache(): void {
    releaseCache(this.db)
  }

  pruneQuarantine(before: number): number {
    return prepared(this.db, 'DELETE FROM quarantine WHERE received_at < ?').run(before).changes
  }

  /**
   * When a turn of the event loop brought nothing more. Senders who waited for one commit send again one after the
   * other: the first of them would have a commit to itself, and all the others wait for it.
   */
  private planFlush(): void {
    if (this.flushPlanned) return
    this.flushPlanned = true
    const until = performance.now() + this.mostWaitMs
    const look = (before: number) => {
      const now = this.waiting.length
      if (now > before && performance.now() < until) setImmediate(look, now)
      else this.flush(this.applied.length >= LEAVE_TOGETHER)
    }
    setImmediate(look, 0)
  }

  private flush(letGo: boolean): void {
    this.flushPlanned = false
    const batch = this.waiting
    const applied = letGo ? this.applied : []
    if (letGo) {
      clearTimeout(this.acknowledgeTimer)
      this.acknowledgeTimer = undefined
      this.applied = []
    }
    if (batch.length === 0 && applied.length === 0) return
    this.waiting = []
    try {
      this.commit(batch, applied)
    } catch (error) {
      // The rows are applied all the same: they leave with a later commit. Applying them again adds nothing.
      this.applied.push(...applied)
      for (const one of batch) one.reject(error)
      return
    }
    for (const one of batch) one.resolve()
    if (batch.length > 0) this.onCommitted()
  }

  private commit(batch: Waiting[], applied: number[]): void {
    const insert = prepared(
      this.db,
      'INSERT INTO journal_entries (tenant_id, key_version, received_at, sealed) VALUES (?, ?, ?, ?)',
    )
    const remove = prepared(this.db, 'DELETE FROM journal_entries WHERE seq BETWEEN ? AND ?')
    const set = prepared(
      this.db,
      'INSERT INTO quarantine (app_key, reason, received_at, sealed) VALUES (?, ?, ?, ?)',
    )
    const parcels = parcelsOf(batch.flatMap(one => one.entries))
    let rows = this.rows + parcels.length
    this.db.$client
      .transaction(() => {
        for (const [from, to] of rangesOf(applied)) rows -= remove.run(from, to).changes
        for (const parcel of parcels) {
          insert.run(parcel.tenantId, parcel.keys.version, parcel.receivedAt, sealParcel(parcel))
        }
        for (const one of batch) {
          for (const body of one.quarantined) set.run(body.appKey, body.reason, body.receivedAt, body.sealed)
        }
      })
      .immediate()
    this.rows = rows
  }
}

/** Runs of numbers without a gap, as first and last: what one tenant was sent in a burst leaves with one statement. */
function rangesOf(seqs: number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const seq of seqs.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && seq <= last[1] + 1) last[1] = seq
    else ranges.push([seq, seq])
  }
  return ranges
}

export interface JournalRow {
  seq: number
  tenantId: string
  keyVersion: number
  receivedAt: number
  sealed: Buffer
}

const COLUMNS = 'seq, tenant_id AS tenantId, key_version AS keyVersion, received_at AS receivedAt, sealed'

const MOST_READ_BYTES = 4 * 1024 * 1024

/** The worker’s view: rows after `seq`, in order; at least one, and no more than fit into a few megabytes. */
export function readAfter(db: JournalDb, seq: number, limit: number): JournalRow[] {
  const found = prepared<JournalRow>(
    db,
    `SELECT ${COLUMNS} FROM journal_entries WHERE seq > ? ORDER BY seq LIMIT ?`,
  ).iterate(seq, limit)
  return upTo(found, MOST_READ_BYTES)
}

/** What a tenant has missed whose file could not be written for a while. Reads all that waits; nobody hurries then. */
export function readOfTenant(
  db: JournalDb,
  tenantId: string,
  afterSeq: number,
  throughSeq: number,
  limit: number,
): JournalRow[] {
  const found = prepared<JournalRow>(
    db,
    `SELECT ${COLUMNS} FROM journal_entries WHERE seq > ? AND seq <= ? AND tenant_id = ? ORDER BY seq LIMIT ?`,
  ).iterate(afterSeq, throughSeq, tenantId, limit)
  return upTo(found, MOST_READ_BYTES)
}

function upTo(found: Iterable<JournalRow>, bytes: number): JournalRow[] {
  const rows: JournalRow[] = []
  let read = 0
  for (const row of found) {
    rows.push(row)
    read += row.sealed.length
    if (read >= bytes) break
  }
  return rows
}

/** Does a row wait that is sealed with this version of a tenant's key? */
export function isSealedWith(db: JournalDb, tenantId: string, keyVersion: number): boolean {
  return (
    prepared(db, 'SELECT 1 FROM journal_entries WHERE tenant_id = ? AND key_version = ? LIMIT 1').get(
      tenantId,
      keyVersion,
    ) !== undefined
  )
}

/** The highest number ever given out. */
export function newestSeq(db: JournalDb): number {
  return (
    prepared<{ seq: number }>(db, "SELECT seq FROM sqlite_sequence WHERE name = 'journal_entries'").get()
      ?.seq ?? 0
  )
}
