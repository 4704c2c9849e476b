import { mkdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { type ControlDb, limitCache, releaseCache, type TenantDb } from '../db/database.ts'
import { DamagedFileError, isDamage, openFile } from '../db/open.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError, messageOf } from '../lib/errors.ts'
import { folderOf, PathError, pathIn } from '../lib/file-path.ts'
import { isId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import { say } from '../lib/said.ts'
import { type MasterKey, type TenantKeys, unwrapKeys } from './keys.ts'
import { setTenantState } from './register.ts'
import { tenantKeys, tenants } from './schema.ts'

const BYTES_PER_OPEN_FILE = 350_000
const IDLE_MS = 60_000
/**
 * How long a file that nobody uses stays open. To open one takes 3 ms of this thread, and as much again until its
 * statements are prepared: nothing for a few, but mail for a thousand at once would wait for seconds. So the more are
 * open, the longer they stay: fifty 5 seconds, a hundred 12, a thousand twenty minutes.
 */
const keepOpenMs = (files: number) => Math.max(5_000, 1.2 * files ** 2)
/**
 * Pages that all open files of a thread keep in memory together. What a burst has filled does not come back: between
 * the freed pages lie statements that stay, so the allocator cannot return them. Fifty files with 2 MB each were 40 MB.
 */
const CACHE_KIB = 16_000
const CACHE_PER_FILE_KIB = { least: 200, most: 2_000 }

interface OpenTenant {
  db: TenantDb
  usedAt: number
  pins: number
}

export interface TenantFilesOptions {
  dataDir: string
  control: ControlDb
  master: MasterKey
  clock: Clock
  log: Log
  busyTimeoutMs: number
  /** Open files kept; by default what a twentieth of the memory holds. */
  maxOpen?: number
  onParked?: (tenantId: string) => void
}

/** This business's file cannot be used at the moment; the others can. */
export class TenantParkedError extends AppError {
  constructor() {
    super(
      'unavailable',
      'This business is parked because its data cannot be read. Incoming messages are kept safe meanwhile; whoever runs the server finds the reason under “hearthline tenant list”.',
      { retryAfterSeconds: 60, said: [say('problem.parked')] },
    )
  }
}

/** Nobody may use this business's file for a moment: it is being sealed anew. */
export class TenantHeldError extends AppError {
  constructor() {
    super(
      'unavailable',
      'The data of this business is just being sealed with a new key. Incoming messages are kept safe meanwhile; try again in a moment.',
      { retryAfterSeconds: 5, said: [say('problem.held')] },
    )
  }
}

const LOOK_AGAIN_MS = 20
/** How long a page waits for a file that is held, before it says so. */
const READY_WITHIN_MS = 15_000

/** Opens the tenants' files, keeps the busy ones open, and parks a tenant whose file is damaged. */
export class TenantFiles {
  private readonly open = new Map<string, OpenTenant>()
  private readonly keyCache = new Map<string, TenantKeys>()
  private readonly olderKeys = new Map<string, TenantKeys>()
  private readonly parked = new Set<string>()
  private readonly held = new Set<string>()
  private readonly maxOpen: number
  private cacheKiB = CACHE_PER_FILE_KIB.most
  private readonly options: TenantFilesOptions

  constructor(options: TenantFilesOptions) {
    this.options = options
    this.maxOpen =
      options.maxOpen ?? Math.max(60, Math.min(2000, Math.floor(totalmem() / 20 / BYTES_PER_OPEN_FILE)))
    for (const row of options.control.select({ id: tenants.id, state: tenants.state }).from(tenants).all()) {
      if (row.state === 'parked') this.parked.add(row.id)
    }
  }

  folder(tenantId: string): string {
    if (!isId(tenantId)) throw new Error('not a tenant id')
    return pathIn(folderOf(this.options.dataDir, 'tenants'), tenantId)
  }

  file(tenantId: string): string {
    return pathIn(this.folder(tenantId), 'tenant.db')
  }

  keys(tenantId: string): TenantKeys {
    let keys = this.keyCache.get(tenantId)
    if (!keys) {
      const row = this.options.control
        .select({ wrapped: tenants.wrappedKey, version: tenants.keyVersion })
        .from(tenants)
        .where(eq(tenants.id, tenantId))
        .get()
      if (!row) throw new AppError('not_found', 'There is no such business.')
      keys = unwrapKeys(this.options.master, tenantId, row.version, row.wrapped)
      this.keyCache.set(tenantId, keys)
    }
    return keys
  }

  /** The keys of a version: the one in use, or an older one while something is sealed with it. */
  keysOfVersion(tenantId: string, version: number): TenantKeys {
    const current = this.keys(tenantId)
    if (current.version === version) return current
    const name = `${tenantId}|${version}`
    let keys = this.olderKeys.get(name)
    if (!keys) {
      const row = this.options.control
        .select({ wrapped: tenantKeys.wrapped })
        .from(tenantKeys)
        .where(and(eq(tenantKeys.tenantId, tenantId), eq(tenantKeys.version, version)))
        .get()
      if (!row) throw new Error(`a key of version ${version} is no more`)
      keys = unwrapKeys(this.options.master, tenantId, version, row.wrapped)
      this.olderKeys.set(name, keys)
    }
    return keys
  }

  /** Its keys were changed, or one of them destroyed. */
  forgetKeys(tenantId: string): void {
    this.keyCache.delete(tenantId)
    for (const name of this.olderKeys.keys()) if (name.startsWith(`${tenantId}|`)) this.olderKeys.delete(name)
  }

  /** Unwraps every key now, so that a parked tenant's mail can still be sealed. */
  unwrapAll(): void {
    for (const row of this.options.control.select({ id: tenants.id }).from(tenants).all()) this.keys(row.id)
  }

  /** Its file cannot be used now: damaged, or held for a moment. */
  isParked(tenantId: string): boolean {
    return this.parked.has(tenantId) || this.held.has(tenantId)
  }

  /**
   * Closes the file and refuses it until it is let go. Waits for whoever is at work in it; false when that takes
   * longer than `patienceMs`, and then it is as before.
   */
  async hold(tenantId: string, patienceMs: number): Promise<boolean> {
    if (this.held.has(tenantId)) return false
    this.held.add(tenantId)
    for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
      this.closeOne(tenantId)
      if (!this.open.has(tenantId)) return true
      if (waited >= patienceMs) {
        this.held.delete(tenantId)
        return false
      }
      await sleep(LOOK_AGAIN_MS)
    }
  }

  letGo(tenantId: string): void {
    this.held.delete(tenantId)
    this.forgetKeys(tenantId)
  }

  /** Undefined where nothing has to be waited for; else resolves when the file may be used, or after a while. */
  ready(tenantId: string): Promise<void> | undefined {
    return this.held.has(tenantId) ? this.untilLetGo(tenantId) : undefined
  }

  private async untilLetGo(tenantId: string): Promise<void> {
    for (let waited = 0; this.held.has(tenantId) && waited < READY_WITHIN_MS; waited += LOOK_AGAIN_MS)
      await sleep(LOOK_AGAIN_MS)
  }

  /** Keeps an open file open until the returned function is called. */
  pin(tenantId: string): () => void {
    const entry = this.entry(tenantId)
    entry.pins++
    return () => {
      entry.pins--
    }
  }

  /** The tenant's open file. Throws TenantParkedError when it is parked or turns out to be damaged. */
  db(tenantId: string): TenantDb {
    return this.entry(tenantId).db
  }

  /** Runs `work` with the file pinned: it stays open across awaits. */
  async use<T>(tenantId: string, work: (db: TenantDb) => Promise<T>): Promise<T> {
    const entry = this.entry(tenantId)
    entry.pins++
    try {
      return await work(entry.db)
    } catch (error) {
      this.parkIfDamaged(tenantId, error)
      throw error
    } finally {
      entry.pins--
    }
  }

  /** Call with whatever a tenant's file threw: parks the tenant when it says the file is damaged. */
  parkIfDamaged(tenantId: string, error: unknown): boolean {
    if (!isDamage(error)) return false
    this.park(tenantId, messageOf(error))
    return true
  }

  park(tenantId: string, reason: string): void {
    if (this.parked.has(tenantId)) return
    this.parked.add(tenantId)
    this.closeOne(tenantId)
    setTenantState(this.options.control, tenantId, 'parked', reason)
    this.options.log.error(
      { event: 'tenant_parked', tenant: tenantId, reason },
      'a tenant file cannot be used; it is parked',
    )
    this.options.onParked?.(tenantId)
  }

  unpark(tenantId: string): void {
    this.parked.delete(tenantId)
    setTenantState(this.options.control, tenantId, 'open', null)
  }

  /** Somebody may have put a good file back: what can be read whole again is parked no longer. */
  reopenParked(): void {
    for (const tenantId of this.parked) {
      if (!this.isWhole(tenantId)) continue
      this.unpark(tenantId)
      this.options.log.info(
        { event: 'tenant_unparked', tenant: tenantId },
        'a parked tenant file can be used again',
      )
    }
  }

  private isWhole(tenantId: string): boolean {
    try {
      const { $client } = openFile(this.existingFile(tenantId), this.keys(tenantId).db, {
        line: 'tenant',
        busyTimeoutMs: this.options.busyTimeoutMs,
      })
      try {
        return $client.pragma('quick_check(1)', { simple: true }) === 'ok'
      } finally {
        $client.close()
      }
    } catch {
      return false
    }
  }

  /** Opening a file that is gone would make an empty one in its place, and a business would begin anew. */
  private existingFile(tenantId: string): string {
    const file = this.placeOf(tenantId)
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size === 0) throw new DamagedFileError(`${file} is missing or empty`)
    return file
  }

  /** A link in its place is nothing of ours: who follows it may be led to another business's data. */
  private placeOf(tenantId: string): string {
    try {
      return this.file(tenantId)
    } catch (error) {
      if (error instanceof PathError) throw new DamagedFileError(error.message)
      throw error
    }
  }

  /** The file of a business that is being opened. */
  create(tenantId: string): TenantDb {
    mkdirSync(this.folder(tenantId), { recursive: true, mode: 0o700 })
    openFile(this.file(tenantId), this.keys(tenantId).db, {
      line: 'tenant',
      busyTimeoutMs: this.options.busyTimeoutMs,
    }).$client.close()
    return this.db(tenantId)
  }

  /** Another thread parked or unparked it. */
  noteParked(tenantId: string, isParked: boolean): void {
    if (isParked) {
      this.parked.add(tenantId)
      this.closeOne(tenantId)
    } else this.parked.delete(tenantId)
  }

  /** Lets go of the pages that open files keep in memory; the files stay open. */
  releaseCaches(): void {
    for (const { db } of this.open.values()) releaseCache(db)
  }

  /**
   * Closes the files that nobody has used for a while, and says how many those were. An open one holds half a megabyte
   * outside of V8. Only for a thread that pins whatever it uses across an await.
   */
  async closeUnused(keepMs = keepOpenMs(this.open.size)): Promise<number> {
    const usedBefore = performance.now() - keepMs
    let closed = 0
    for (const [tenantId, { usedAt, pins }] of [...this.open]) {
      if (usedAt > usedBefore) break // The others were used later.
      if (pins > 0 || this.open.get(tenantId)?.usedAt !== usedAt) continue
      this.closeOne(tenantId) // The last connection moves what was committed into the file, and syncs that.
      closed++
      await breathe()
    }
    return closed
  }

  /** Nobody is at work in a file, and none is held. */
  isIdle(): boolean {
    return this.held.size === 0 && ![...this.open.values()].some(({ pins }) => pins > 0)
  }

  openIds(): string[] {
    return [...this.open.keys()]
  }

  isOpen(tenantId: string): boolean {
    return this.open.has(tenantId)
  }

  openCount(): number {
    return this.open.size
  }

  closeOne(tenantId: string): void {
    const entry = this.open.get(tenantId)
    if (!entry || entry.pins > 0) return
    this.open.delete(tenantId)
    entry.db.$client.close()
  }

  closeAll(): void {
    for (const entry of this.open.values()) entry.db.$client.close()
    this.open.clear()
  }

  private entry(tenantId: string): OpenTenant {
    if (this.parked.has(tenantId)) throw new TenantParkedError()
    if (this.held.has(tenantId)) throw new TenantHeldError()
    const known = this.open.get(tenantId)
    if (known) {
      known.usedAt = performance.now()
      this.open.delete(tenantId)
      this.open.set(tenantId, known) // Last in the map is the last used.
      return known
    }
    const entry: OpenTenant = { db: this.openNow(tenantId), usedAt: performance.now(), pins: 0 }
    this.open.set(tenantId, entry)
    this.evict()
    this.shareCache()
    return entry
  }

  /** Only at every doubling, so that opening a thousand files does not touch each of them a thousand times. */
  private shareCache(): void {
    const each = cacheOf(2 ** Math.ceil(Math.log2(this.open.size)))
    if (each >= this.cacheKiB) return
    this.cacheKiB = each
    for (const { db } of this.open.values()) limitCache(db, each)
  }

  private openNow(tenantId: string): TenantDb {
    const keys = this.keys(tenantId)
    try {
      return openFile(this.existingFile(tenantId), keys.db, {
        line: 'tenant',
        busyTimeoutMs: this.options.busyTimeoutMs,
        cacheKiB: this.cacheKiB,
      })
    } catch (error) {
      if (this.parkIfDamaged(tenantId, error)) throw new TenantParkedError()
      throw error
    }
  }

  private evict(): void {
    const now = performance.now()
    for (const [id, entry] of this.open) {
      if (this.open.size <= this.maxOpen) return
      if (entry.pins === 0 && now - entry.usedAt > IDLE_MS) this.closeOne(id)
      else if (this.open.size > this.maxOpen * 1.5 && entry.pins === 0) this.closeOne(id)
    }
  }
}

function cacheOf(files: number): number {
  return Math.max(CACHE_PER_FILE_KIB.least, Math.min(CACHE_PER_FILE_KIB.most, Math.floor(CACHE_KIB / files)))
}
