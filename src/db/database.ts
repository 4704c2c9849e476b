import { statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

type Connection = BetterSQLite3Database & { $client: Database.Database }

/** The instance's control file: tenants, users, apps, routing. */
export type ControlDb = Connection & { readonly kind?: 'control' }
/** One business's own file. Every room's first parameter. */
export type TenantDb = Connection & { readonly kind?: 'tenant' }
/** The intake journal. */
export type JournalDb = Connection & { readonly kind?: 'journal' }
export type AnyDb = ControlDb | TenantDb | JournalDb

export function wrap(client: Database.Database): Connection {
  const connection = drizzle({ client: keepingStatements(client) }) as Connection
  connection.$client = client
  return connection
}

const MOST_STATEMENTS = 300
export const USUAL_CACHE_KIB = 2_000
export const CHECKPOINT_PAGES = 1_000

const ofDrizzle = new WeakMap<Database.Database, { texts(): string[]; prepare(sql: string): unknown }>()

/**
 * The connection as drizzle sees it: statements are kept by their text. By itself it prepares one anew for every
 * query, which costs more than running it. Kept apart from `prepared`, because drizzle leaves its own in raw mode.
 */
function keepingStatements(client: Database.Database): Database.Database {
  const kept = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    let statement = kept.get(sql)
    if (!statement) {
      if (kept.size >= MOST_STATEMENTS) kept.clear() // Lists of ids make texts of many lengths.
      statement = client.prepare(sql)
      kept.set(sql, statement)
    }
    return statement.reader ? statement.raw(false) : statement
  }
  ofDrizzle.set(client, { texts: () => [...kept.keys()], prepare })
  return Object.create(client, { prepare: { value: prepare } }) as Database.Database
}

/**
 * Runs `work` in one immediate transaction and returns what it returns. Inside another one it is a savepoint.
 * The driver is synchronous: a callback that returns a promise throws, because what follows its first
 * `await` would run outside the transaction.
 */
export function transact<T>(db: AnyDb, work: () => T): T {
  return db.$client.transaction(work).immediate()
}

/**
 * Runs `work`, whose commits are not waited for to reach the disk: a killed process loses nothing, a power cut may take
 * the last of them back, whole and in order. Before anybody outside hears of what was done, `syncFile`, or `transact`,
 * which brings everything before it to the disk too. Inside a transaction it changes nothing.
 */
export function unsynced<T>(db: TenantDb, work: () => T): T {
  if (db.$client.inTransaction) return work()
  return isLogEmpty(db.$client) ? beginLog(db.$client, work) : atSynchronous(db.$client, 'NORMAL', work)
}

function atSynchronous<T>(client: Database.Database, level: 'OFF' | 'NORMAL', work: () => T): T {
  client.pragma(`synchronous=${level}`)
  try {
    return work()
  } finally {
    client.pragma('synchronous=FULL')
  }
}

/** Files whose log has something in it. */
const begunLogs = new WeakSet<Database.Database>()
/** Files whose log is new in its folder, which does not know of it for sure. */
const newLogs = new WeakSet<Database.Database>()

function isLogEmpty(client: Database.Database): boolean {
  if (begunLogs.has(client)) return false
  begunLogs.add(client)
  return (statSync(`${client.name}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
}

/**
 * The first commit into an empty log. NORMAL waits for the disk once here, lest the beginning of a log that is used
 * again comes after its frames; measured with a thousand businesses, that was all their mail waited for after a start.
 * In an empty log no older frame can be taken for a new one. Without syncing, nothing may be moved into the file.
 */
function beginLog<T>(client: Database.Database, work: () => T): T {
  newLogs.add(client)
  const pages = client.pragma('wal_autocheckpoint', { simple: true })
  client.pragma('wal_autocheckpoint=0')
  try {
    return atSynchronous(client, 'OFF', work)
  } finally {
    client.pragma(`wal_autocheckpoint=${pages}`)
  }
}

/** Resolves when everything committed so far is on the disk. Only the waiting for the disk is done elsewhere. */
export async function syncFile(db: TenantDb): Promise<void> {
  const isNew = newLogs.delete(db.$client)
  try {
    await withHandle(`${db.$client.name}-wal`, 'r+', log => log.datasync())
    if (isNew) await withHandle(dirname(db.$client.name), 'r', folder => folder.sync())
  } catch (error) {
    if (isNew) newLogs.add(db.$client)
    // Gone with its last connection, which moved all of it into the file itself and synced that.
    if ((error as { code?: string }).code !== 'ENOENT') throw error
  }
}

/** Not by number: Node's permission model forbids that. */
async function withHandle(path: string, flags: string, use: (handle: FileHandle) => Promise<void>) {
  const handle = await open(path, flags)
  try {
    await use(handle)
  } finally {
    await handle.close()
  }
}

/** Moves what was committed from the log into the file. Nobody waits for it to write or read meanwhile. */
export function checkpoint(db: AnyDb): void {
  db.$client.pragma('wal_checkpoint(PASSIVE)')
}

/**
 * Whether a commit that makes the log long also checkpoints it, holding the write lock for 20 to 30 ms more. Whoever
 * switches it off calls `checkpoint` often enough, and switches it on again.
 */
export function checkpointInCommits(db: AnyDb, isOn: boolean): void {
  db.$client.pragma(`wal_autocheckpoint=${isOn ? CHECKPOINT_PAGES : 0}`)
}

/** Gives back the pages this connection keeps in memory. They are read, and decrypted, again when they are needed. */
export function releaseCache(db: AnyDb): void {
  db.$client.pragma('shrink_memory')
}

/** Page cache of this connection. One that was given more than a file usually gets keeps it. */
export function limitCache(db: AnyDb, kiB: number): void {
  const present = -(db.$client.pragma('cache_size', { simple: true }) as number)
  if (present > kiB && present <= USUAL_CACHE_KIB) db.$client.pragma(`cache_size = -${kiB}`)
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** A prepared statement, made once per connection and SQL text. For hot paths and what drizzle does not know (FTS5). */
export function prepared<Row = unknown>(db: AnyDb, sql: string): Database.Statement<unknown[], Row> {
  let known = statements.get(db.$client)
  if (!known) {
    known = new Map()
    statements.set(db.$client, known)
  }
  let statement = known.get(sql)
  if (!statement) {
    statement = db.$client.prepare(sql)
    known.set(sql, statement)
  }
  return statement as Database.Statement<unknown[], Row>
}

/** What a connection has prepared so far, by who keeps it. */
export interface Statements {
  own: string[]
  drizzle: string[]
}

export function statementsOf(db: AnyDb): Statements {
  return {
    own: [...(statements.get(db.$client)?.keys() ?? [])],
    drizzle: ofDrizzle.get(db.$client)?.texts() ?? [],
  }
}

/** Prepares now what another file of the same line needed, so that the first to need it here does not wait. */
export function prepareAll(db: AnyDb, { own, drizzle }: Statements): void {
  for (const sql of own) prepared(db, sql)
  for (const sql of drizzle) ofDrizzle.get(db.$client)?.prepare(sql)
}

/**
 * `transact` for the main thread, whose busy timeout is short: while the worker holds the file's write lock it
 * waits without blocking the webhooks, then tries again. Gives up after `patienceMs`.
 */
export async function write<T>(db: AnyDb, work: () => T, patienceMs = 3000): Promise<T> {
  for (let waited = 0; ; waited += 25) {
    try {
      return transact(db, work)
    } catch (error) {
      if (!isBusy(error) || waited >= patienceMs) throw error
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }
}

/** Does somebody else hold the file's lock? */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '')
}
