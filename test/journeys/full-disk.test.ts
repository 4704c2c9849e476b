import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { bodyOf, signatureOf } from '../../bench/intake/payload.ts'
import {
  type RunningProcess,
  SECRET,
  type Seeded,
  seed,
  startSources,
  workFolder,
} from '../../bench/product.ts'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { openInstance } from '../../src/tenants/instance.ts'
import { until } from '../support/server.ts'

const MIB = 1024 * 1024

describe('a full disk (SEC-HOOK-05)', function () {
  this.timeout(60_000)
  const disk = `${workFolder()}/disk`
  let seeded: Seeded
  let server: RunningProcess | undefined

  before(async function () {
    mkdirSync(disk)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { encoding: 'utf8' })
    if (mounted.status !== 0) {
      console.log(
        `      skipped: a small disk cannot be mounted here (${mounted.stderr?.trim() || mounted.error?.message})`,
      )
      this.skip()
    }
    seeded = await seed(`${disk}/data`, 1, { mode: 'off' })
    server = await startSources(`${disk}/data`)
  })
  after(async () => {
    await server?.stop()
    spawnSync('umount', [disk])
  })

  it('is answered with 503, loses nothing that was acknowledged, and resumes when there is room', async () => {
    const acknowledged: string[] = []
    let n = 0
    async function write(): Promise<number> {
      const id = `wamid.full.${n++}`
      const body = bodyOf(
        seeded.shops[0]!.account,
        id,
        '491700000009',
        'x'.repeat(3000),
        Math.floor(Date.now() / 1000),
      )
      const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body, SECRET) }
      const response = await fetch(`http://127.0.0.1:${server!.port}${seeded.path}`, {
        method: 'POST',
        headers,
        body,
      })
      if (response.status === 200) acknowledged.push(id)
      else assert.equal(response.headers.get('retry-after'), '30')
      return response.status
    }
    assert.equal(await write(), 200)

    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(`${disk}/ballast`, Buffer.alloc(Math.max(0, bavail * bsize - MIB / 4)))
    const refused = await until(write, status => status === 503, 'it went on without room', 30_000)
    assert.equal(refused, 503)
    const look = async (path: string) => (await fetch(`http://127.0.0.1:${server!.port}${path}`)).status
    assert.equal(await look('/healthz'), 200, 'the rest of the server stands')
    const ready = await fetch(`http://127.0.0.1:${server!.port}/readyz`)
    assert.equal(ready.status, 503)
    assert.match(await ready.text(), /^the disk is full or cannot be written/)

    rmSync(`${disk}/ballast`)
    await until(
      () => look('/readyz'),
      status => status === 200,
      'it did not say that it is ready again',
    )
    await until(write, status => status === 200, 'it did not resume')
    await until(
      stored,
      ids => acknowledged.every(id => ids.has(id)),
      'something acknowledged is not in the file',
      15_000,
    )
  })

  function stored(): Set<string> {
    const { config } = loadConfig({ HEARTHLINE_DATA_DIR: `${disk}/data`, HEARTHLINE_LOG_LEVEL: 'silent' })
    const instance = openInstance(config, silentLog, { busyTimeoutMs: 1000 })
    try {
      const db = instance.tenants.db(seeded.shops[0]!.id)
      return new Set(
        db.$client
          .prepare("SELECT provider_id FROM messages WHERE direction = 'inbound'")
          .pluck()
          .all() as string[],
      )
    } finally {
      instance.close()
    }
  }
})
