import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import type { Config } from '../config/settings.ts'
import { type ControlDb, releaseCache } from '../db/database.ts'
import { openFile, WrongKeyError } from '../db/open.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { folderOf, pathIn } from '../lib/file-path.ts'
import type { Log } from '../lib/log.ts'
import { TenantFiles } from './files.ts'
import { instanceKeys, loadMasterKey, type MasterKey, sealedFileIn } from './keys.ts'
import { settleAllKeys } from './tenant-keys.ts'

/** Everything that belongs to one data folder, opened once per thread. */
export interface Instance {
  config: Config
  clock: Clock
  log: Log
  master: MasterKey
  keys: ReturnType<typeof instanceKeys>
  control: ControlDb
  tenants: TenantFiles
  /** Gives back the pages that its open files keep in memory. */
  releaseCaches(): void
  close(): void
}

/** The data folder cannot be used as it is. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
}

export const MAIN_BUSY_TIMEOUT_MS = 50
export const WORKER_BUSY_TIMEOUT_MS = 5000

export interface InstanceOptions {
  busyTimeoutMs: number
  clock?: Clock
  maxOpen?: number
  onParked?: (tenantId: string) => void
}

export function openInstance(config: Config, log: Log, options: InstanceOptions): Instance {
  prepareFolder(config.dataDir)
  const clock = options.clock ?? systemClock(config.timeOffsetMs)
  const master = loadMasterKey(config.dataDir, config.masterKey?.reveal())
  const keys = instanceKeys(master)
  const file = pathIn(config.dataDir, 'control.db')
  const orphan = existsSync(file) ? undefined : sealedFileIn(config.dataDir)
  if (orphan !== undefined) {
    throw new DataFolderError(
      `${file} is missing, and it holds the keys of what is here, such as ${orphan}. Put it back from a backup; to begin anew, choose another HEARTHLINE_DATA_DIR. Nothing was changed.`,
    )
  }
  let control: ControlDb
  try {
    control = openFile(file, keys.control, {
      line: 'control',
      busyTimeoutMs: Math.max(options.busyTimeoutMs, 1000),
    })
  } catch (error) {
    if (!(error instanceof WrongKeyError)) throw error
    throw new DataFolderError(
      `${file} cannot be read with key ${master.keyId}. If the key is right, the file is damaged: restore a backup. Nothing was changed.`,
      { cause: error },
    )
  }
  const tenants = new TenantFiles({
    dataDir: config.dataDir,
    control,
    master,
    clock,
    log,
    busyTimeoutMs: options.busyTimeoutMs,
    ...(options.maxOpen !== undefined && { maxOpen: options.maxOpen }),
    ...(options.onParked && { onParked: options.onParked }),
  })
  if (isMainThread) settleAllKeys({ control, master, tenants }, clock.now())
  return {
    config,
    clock,
    log,
    master,
    keys,
    control,
    tenants,
    releaseCaches() {
      tenants.releaseCaches()
      releaseCache(control)
    },
    close() {
      tenants.closeAll()
      control.$client.close()
    },
  }
}

/**
 * One level after the other: where the system refuses a folder with ENOENT, as below /proc, Node's own `recursive`
 * tries for ever.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error
  }
}

/** Makes the folder and checks that it can be written, before anything is half-done in it. */
export function prepareFolder(dataDir: string): void {
  if (isMainThread) process.umask(0o077) // It is the process's; other threads may not set it.
  try {
    makeFolder(dataDir)
    for (const name of ['keys', 'backups', 'models', 'tenants'] as const) makeFolder(folderOf(dataDir, name))
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown'
    const user = process.getuid?.() ?? 1000
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new DataFolderError(
        `The data folder ${dataDir} cannot be made: a file stands where a folder must be. Move it away, or set HEARTHLINE_DATA_DIR to another folder.`,
      )
    }
    throw new DataFolderError(
      `The data folder ${dataDir} cannot be written (${code}). Make it writable for this user, for example: chown -R ${user} ${dataDir}`,
    )
  }
}
