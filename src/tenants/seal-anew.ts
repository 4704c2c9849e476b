import { existsSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { TenantDb } from '../db/database.ts'
import { openFile, rekeyFile } from '../db/open.ts'
import type { TenantKeys } from './keys.ts'

/** What is sealed inside a tenant's file with the key itself, for the rooms that know it. */
export type Reseal = (db: TenantDb, oldKeys: TenantKeys, newKeys: TenantKeys) => void

const BUSY_TIMEOUT_MS = 5_000
const AS_TENANT = { line: 'tenant', busyTimeoutMs: BUSY_TIMEOUT_MS } as const

const nextOf = (file: string) => `${file}.next`

/**
 * Puts a copy of the file, sealed with the new keys, in its place. Nobody else may have it open. Until the very last
 * step, which is one rename, nothing but the copy is touched.
 */
export async function sealFileAnew(
  file: string,
  oldKeys: TenantKeys,
  newKeys: TenantKeys,
  reseal: Reseal,
): Promise<void> {
  const next = nextOf(file)
  removeUnfinished(file)
  copyTo(next, file, oldKeys)
  rekeyFile(next, oldKeys.db, newKeys.db)
  finishCopy(next, oldKeys, newKeys, reseal)
  await sync(next)
  // A log beside the new file would be read as its own.
  if (existsSync(`${file}-wal`)) throw new Error(`somebody still has ${file} open`)
  await rename(next, file)
  await sync(dirname(file))
}

/** What a run that died left behind. */
export function removeUnfinished(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(nextOf(file) + ending, { force: true })
}

function copyTo(next: string, file: string, oldKeys: TenantKeys): void {
  const { $client } = openFile(file, oldKeys.db, AS_TENANT)
  try {
    // All of the log goes into the file, so that none is left when it is closed.
    const [checkpointed] = $client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (checkpointed?.busy !== 0) throw new Error(`somebody still has ${file} open`)
    $client.prepare('VACUUM INTO ?').run(next)
  } finally {
    $client.close()
  }
}

function finishCopy(next: string, oldKeys: TenantKeys, newKeys: TenantKeys, reseal: Reseal): void {
  const db: TenantDb = openFile(next, newKeys.db, AS_TENANT)
  try {
    reseal(db, oldKeys, newKeys)
    const found = db.$client.pragma('integrity_check(1)', { simple: true })
    if (found !== 'ok') throw new Error('the copy is not whole')
    db.$client.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.$client.close()
  }
}

/** Of a handle: Node's permission model forbids the same of a number. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
