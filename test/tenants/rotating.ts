import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { rotateTenantKey } from '../../src/rotate-tenant-key.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from '../../src/tenants/instance.ts'

/** Gives a business one new key after the other, until it is killed. */
const [dataDir = '', tenantId = ''] = process.argv.slice(2)
const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_LOG_LEVEL: 'silent' })
const instance = openInstance(config, silentLog, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS })
process.stdout.write('go\n')
for (;;) await rotateTenantKey({ instance, worker: null }, tenantId)
