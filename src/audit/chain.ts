import { createHmac, timingSafeEqual } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { type AnyDb, prepared, transact } from '../db/database.ts'

export interface AuditEntry {
  /** A user's id, `token:<id>`, `cli`, `system`, `meta`. */
  actor: string
  via: 'web' | 'api' | 'cli' | 'system' | 'meta'
  action: string
  object?: string | null
  outcome?: 'done' | 'refused' | 'failed'
  /** loopback, private or public. */
  address?: string | null
  details?: Record<string, unknown> | null
}

/** An entry as it stands in the file. */
export interface AuditRow {
  seq: number
  at: number
  actor: string
  via: AuditEntry['via']
  action: string
  object: string | null
  outcome: NonNullable<AuditEntry['outcome']>
  address: string | null
  details: string | null
  prev: Buffer
  mac: Buffer
}

export interface Head {
  seq: number
  mac: Buffer
}

const START = Buffer.alloc(32)
const KEEP_MS = 400 * 86_400_000
const SLICE = 500

/** Adds an entry, in the caller's transaction if there is one. Returns the new head. */
export function appendEntry(db: AnyDb, key: Buffer, entry: AuditEntry, now: Date): Head {
  return transact(db, () => {
    const last = headOf(db)
    const row: Omit<AuditRow, 'mac'> = {
      seq: (last?.seq ?? 0) + 1,
      at: now.getTime(),
      actor: entry.actor,
      via: entry.via,
      action: entry.action,
      object: entry.object ?? null,
      outcome: entry.outcome ?? 'done',
      address: entry.address ?? null,
      details: entry.details ? JSON.stringify(entry.details) : null,
      prev: last?.mac ?? START,
    }
    const mac = macOf(key, row)
    prepared(
      db,
      `INSERT INTO audit_log (seq, at, actor, via, action, object, outcome, address, details, prev, mac)
       VALUES (@seq, @at, @actor, @via, @action, @object, @outcome, @address, @details, @prev, @mac)`,
    ).run({ ...row, mac })
    return { seq: row.seq, mac }
  })
}

/** Is this entry in the log as it was remembered? One that has left at the front cannot be told, and counts as there. */
export function hasEntry(db: AnyDb, { seq, mac }: Head): boolean {
  const row = prepared<{ mac: Buffer }>(db, 'SELECT mac FROM audit_log WHERE seq = ?').get(seq)
  return row
    ? sameBytes(row.mac, mac)
    : seq <
        (prepared<{ first: number | null }>(db, 'SELECT min(seq) AS first FROM audit_log').get()?.first ??
          seq + 1)
}

/** The last entry, or the checkpoint where everything older was taken off. */
export function headOf(db: AnyDb): Head | undefined {
  return (
    prepared<Head>(db, 'SELECT seq, mac FROM audit_log ORDER BY seq DESC LIMIT 1').get() ??
    prepared<Head>(
      db,
      'SELECT through_seq AS seq, mac FROM audit_checkpoints ORDER BY through_seq DESC LIMIT 1',
    ).get()
  )
}

/**
 * Reads the whole chain and says in words what does not fit: nothing at all when it is whole. `head` is the last entry
 * as another place remembers it; entries after it are newer and fine.
 */
export async function verifyChain(db: AnyDb, key: Buffer, head: Head | undefined): Promise<string[]> {
  for (;;) {
    const begun = letGoThrough(db)
    const problems = await readChain(db, key, head)
    // Entries may leave at the front while this reads: then it was no whole reading.
    if (problems.length === 0 || letGoThrough(db) === begun) return problems
  }
}

const letGoThrough = (db: AnyDb) =>
  prepared<{ seq: number | null }>(db, 'SELECT max(through_seq) AS seq FROM audit_checkpoints').get()!.seq

async function readChain(db: AnyDb, key: Buffer, head: Head | undefined): Promise<string[]> {
  const problems: string[] = []
  let previous = checkpointOf(db, key, problems)
  let seenHead = head === undefined || (previous.seq === head.seq && sameBytes(previous.mac, head.mac))
  for await (const rows of slicesAfter(db, Number.MIN_SAFE_INTEGER)) {
    for (const row of rows) {
      if (row.seq !== previous.seq + 1) problems.push(missing(previous.seq + 1, row.seq - 1))
      else if (!sameBytes(row.prev, previous.mac))
        problems.push(`Entry ${row.seq} does not follow the one before it.`)
      if (!sameBytes(row.mac, macOf(key, row)))
        problems.push(`Entry ${row.seq} was changed or put in by another hand.`)
      if (head && row.seq === head.seq) {
        seenHead = true
        if (!sameBytes(row.mac, head.mac))
          problems.push(`Entry ${row.seq} is not the one that was remembered.`)
      }
      previous = { seq: row.seq, mac: row.mac }
    }
  }
  if (head && !seenHead) {
    problems.push(
      previous.seq < head.seq
        ? missing(previous.seq + 1, head.seq)
        : `Entry ${head.seq} is not the one that was remembered.`,
    )
  }
  return problems
}

/** In slices, between which others have their turn. */
async function* slicesAfter(db: AnyDb, seq: number): AsyncGenerator<AuditRow[]> {
  const slice = prepared<AuditRow>(db, 'SELECT * FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?')
  for (let last = seq; ; ) {
    const rows = slice.all(last, SLICE)
    yield rows
    if (rows.length < SLICE) return
    last = rows.at(-1)!.seq
    await breathe()
  }
}

function checkpointOf(db: AnyDb, key: Buffer, problems: string[]): Head {
  const row = prepared<{ seq: number; mac: Buffer; at: number; proof: Buffer }>(
    db,
    'SELECT through_seq AS seq, mac, at, proof FROM audit_checkpoints ORDER BY through_seq DESC LIMIT 1',
  ).get()
  if (!row) return { seq: 0, mac: START }
  if (!sameBytes(row.proof, proofOf(key, row.seq, row.mac, row.at)))
    problems.push(`The mark that everything up to entry ${row.seq} was let go in time is forged.`)
  return row
}

function missing(from: number, to: number): string {
  return from === to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`
}

/** Lets entries go that are older than 400 days, and signs where. */
export function pruneChain(db: AnyDb, key: Buffer, now: Date): number {
  return transact(db, () => {
    const last = prepared<Head>(
      db,
      'SELECT seq, mac FROM audit_log WHERE at < ? ORDER BY seq DESC LIMIT 1',
    ).get(now.getTime() - KEEP_MS)
    if (!last) return 0
    const at = now.getTime()
    prepared(db, 'INSERT INTO audit_checkpoints (through_seq, mac, at, proof) VALUES (?, ?, ?, ?)').run(
      last.seq,
      last.mac,
      at,
      proofOf(key, last.seq, last.mac, at),
    )
    return prepared(db, 'DELETE FROM audit_log WHERE seq <= ?').run(last.seq).changes
  })
}

export interface AuditPage {
  items: Omit<AuditRow, 'prev' | 'mac'>[]
  next: string | null
}

/** Newest first. `actor` shows one person's own entries only. */
export function listEntries(
  db: AnyDb,
  options: { before?: number; limit: number; actor?: string },
): AuditPage {
  const found = prepared<AuditPage['items'][number]>(
    db,
    `SELECT seq, at, actor, via, action, object, outcome, address, details FROM audit_log
     WHERE seq < ? AND (? IS NULL OR actor = ?) ORDER BY seq DESC LIMIT ?`,
  ).all(
    options.before ?? Number.MAX_SAFE_INTEGER,
    options.actor ?? null,
    options.actor ?? null,
    options.limit + 1,
  )
  const items = found.slice(0, options.limit)
  return { items, next: found.length > options.limit ? String(items.at(-1)!.seq) : null }
}

function macOf(key: Buffer, row: Omit<AuditRow, 'mac'>): Buffer {
  const { seq, at, actor, via, action, object, outcome, address, details, prev } = row
  const canonical = JSON.stringify([seq, at, actor, via, action, object, outcome, address, details])
  return createHmac('sha256', key).update(prev).update(canonical).digest()
}

function proofOf(key: Buffer, seq: number, mac: Buffer, at: number): Buffer {
  return createHmac('sha256', key).update(`checkpoint|${seq}|${at}|`).update(mac).digest()
}

function sameBytes(one: unknown, other: Buffer): boolean {
  return Buffer.isBuffer(one) && one.length === other.length && timingSafeEqual(one, other)
}
