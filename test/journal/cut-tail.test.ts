import assert from 'node:assert/strict'
import { copyFileSync } from 'node:fs'
import { loadConfig } from '../../src/config/load.ts'
import { prepared } from '../../src/db/database.ts'
import { createLog } from '../../src/lib/log.ts'
import { serve } from '../../src/serve.ts'
import { getTenant } from '../../src/tenants/register.ts'
import { startJourney, until } from '../support/server.ts'

describe('a file whose end is gone (SEC-KEY)', function () {
  this.timeout(120_000)

  it('is told from one that never had it: the operator reads what is missing, once', async () => {
    const journey = await startJourney({ mode: 'off' })
    const { dataDir, tenant } = journey
    const file = journey.server.instance.tenants.file(tenant.id)
    const older = `${file}.older`
    await journey.writes('whatsapp', '491700000002', 'first')
    await until(
      () => journey.thread('whatsapp'),
      thread => thread.length === 1,
      'the first message did not come',
    )
    prepared(journey.server.instance.tenants.db(tenant.id), 'VACUUM INTO ?').run(older)
    await journey.writes('whatsapp', '491700000002', 'second')
    await until(
      () => journey.thread('whatsapp'),
      thread => thread.length === 2,
      'the second message did not come',
    )
    await new Promise(resolve => setTimeout(resolve, 1000)) // On the disk, and out of the journal.
    await journey.stop()

    const lines: string[] = []
    const log = createLog('error', { write: line => lines.push(line) })
    const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_PORT: '0' })
    const reasonAfter = async (isExpected = false) => {
      const server = await serve(config, log)
      await server.worker.call('state')
      await new Promise(resolve => setTimeout(resolve, 1500))
      const { stateReason, state } = await until(
        () => getTenant(server.instance.control, tenant.id),
        row => !isExpected || row.stateReason !== null,
        'nobody noticed',
      )
      const noted = prepared<{ n: number }>(
        server.instance.tenants.db(tenant.id),
        "SELECT count(*) AS n FROM audit_log WHERE action = 'file.behind'",
      ).get()!.n
      await server.stop()
      return { stateReason, state, noted }
    }
    assert.deepEqual(await reasonAfter(), { stateReason: null, state: 'open', noted: 0 })
    copyFileSync(older, file)
    const behind = await reasonAfter(true)
    assert.match(behind.stateReason ?? '', /newest changes of this business are missing/)
    assert.deepEqual([behind.state, behind.noted], ['open', 1])
    assert.equal((await reasonAfter()).noted, 1)
  })
})
