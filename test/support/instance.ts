import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { silentLog } from '../../src/lib/log.ts'
import { createTenant, type NewTenant } from '../../src/tenants/create.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from '../../src/tenants/instance.ts'

export const NOON = new Date('2026-11-20T12:00:00Z')

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearthline-test-'))
  folders.push(folder)
  return folder
}

/** A data folder with its control file, a clock that stands at noon, and no server. */
export function testInstance(dataDir = temporaryFolder(), env: Record<string, string> = {}) {
  const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_LOG_LEVEL: 'silent', ...env })
  const clock = fixedClock(NOON)
  return {
    instance: openInstance(config, silentLog, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS, clock }),
    clock,
    dataDir,
  }
}

export const BAKERY: NewTenant = {
  slug: 'bakery',
  name: 'Bakery',
  currency: 'EUR',
  timezone: 'Europe/Lisbon',
  locale: 'en',
}

/** One business with its encrypted file. */
export function testTenantFile() {
  const { instance, clock, dataDir } = testInstance()
  const tenant = createTenant(instance, BAKERY)
  return { instance, clock, dataDir, tenant, db: instance.tenants.db(tenant.id) }
}
