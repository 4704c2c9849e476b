import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissionFlags } from '../../src/cli/confine.ts'
import { Secret } from '../../src/lib/secret.ts'
import { docx, pdf } from '../catalog/files/documents.ts'
import { photo } from '../media/files.ts'
import { type ChildJourney, startChild, startChildJourney } from '../support/child-journey.ts'
import { temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

/** Tries, when it is told to, what code that was smuggled in would try. */
const PROBE = `
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
process.on('SIGUSR2', () => {
  const tried = {}
  const attempt = (what, work) => {
    try { work(); tried[what] = 'done' } catch (error) { tried[what] = error.code ?? error.name }
  }
  attempt('read /etc/passwd', () => readFileSync('/etc/passwd'))
  attempt('list /', () => readdirSync('/'))
  attempt('write beside', () => writeFileSync(process.env.OUTSIDE + '/x', 'x'))
  attempt('read beside', () => readFileSync(process.env.OUTSIDE + '/secret'))
  attempt('read the data', () => readdirSync(process.env.HEARTHLINE_DATA_DIR))
  attempt('write into the program', () => writeFileSync(new URL('x', import.meta.url), 'x'))
  tried.proto = typeof ({}).__proto__
  tried.permission = typeof process.permission
  process.stderr.write('PROBED ' + JSON.stringify(tried) + '\\n')
})
`

describe('the server as the image runs it, behind Node’s permission model (SEC-BOX)', function () {
  this.timeout(120_000)
  let journey: ChildJourney
  const outside = temporaryFolder()
  const temporary = temporaryFolder()

  before(async () => {
    writeFileSync(join(outside, 'secret'), 'x')
    const probe = join(outside, 'probe.mjs')
    writeFileSync(probe, PROBE)
    // A first start: nothing is there yet, not even the keys.
    const fresh = await startChild(temporaryFolder(), {
      env: { HEARTHLINE_IN_IMAGE: '1', HEARTHLINE_SECOND_FACTOR: 'offered', TMPDIR: temporary },
    })
    assert.equal((await fetch(`${fresh.url}/healthz`)).status, 200)
    await fresh.stop()
    journey = await startChildJourney({
      nodeOptions: [
        '--max-semi-space-size=2',
        '--disable-proto=delete',
        '--disable-sigusr1',
        '--import',
        probe,
      ],
      env: {
        HEARTHLINE_IN_IMAGE: '1',
        // So that the probe can be read a second time, when the process starts over.
        HEARTHLINE_PROBE_FILE: probe,
        TMPDIR: temporary,
        OUTSIDE: outside,
      },
    })
  })
  after(() => journey?.stop())

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        TMPDIR: temporary,
        HEARTHLINE_DATA_DIR: journey.dataDir,
        HEARTHLINE_CONFIG: '',
      },
    })

  it('does its work: customers, pictures, passwords, imports, commands', async () => {
    await journey.writes('whatsapp', '491700000001', 'How much is the blue mug?')
    await journey.sendsFile('whatsapp', '491700000002', {
      bytes: await photo(300, 200),
      mime: 'image/jpeg',
      type: 'image',
    })
    await until(
      journey.threads,
      messages =>
        messages.some(one => one.direction === 'outbound' && one.providerId !== null) &&
        JSON.stringify(messages).includes('"state":"stored"'),
      'no answer, or no picture',
      30_000,
    )
    const owner = await journey.signIn()
    assert.equal((await owner.get(`/t/${journey.slug}/inbox`)).status, 200)
    const file = join(outside, 'products.csv')
    writeFileSync(file, 'id,name,price\np1,Green bowl,12.00\n')
    const imported = run('catalog', 'import', '--tenant', journey.slug, file, '--json')
    assert.equal(imported.status, 0, imported.stdout + imported.stderr)
    for (const [name, bytes] of Object.entries({
      'care.pdf': pdf([[{ text: 'Brass is wiped with a dry cloth.' }]]),
      'box.docx': docx(['A lamp with a bulb.']),
      'page.html': '<h1>Dogs</h1><p>Dogs are welcome.</p>',
    })) {
      writeFileSync(join(outside, name), bytes)
      const read = run('knowledge', 'import', '--tenant', journey.slug, join(outside, name), '--json')
      assert.equal(read.status, 0, name + read.stdout + read.stderr)
    }
    const rotated = run('key', 'rotate')
    assert.equal(rotated.status, 0, rotated.stdout + rotated.stderr)
    const well = JSON.parse(run('doctor', '--json').stdout) as { checks: unknown[] }
    assert.ok(well.checks.length > 5)
    assert.doesNotMatch(journey.server.text(), /ERR_ACCESS_DENIED|SecurityWarning|ExperimentalWarning/)
  })

  it('reads and writes nothing beside its own', async () => {
    process.kill(journey.server.pid, 'SIGUSR2')
    const line = await until(
      () => /PROBED (\{.*\})/.exec(journey.server.text())?.[1] ?? '',
      found => found !== '',
      'nothing was tried',
    )
    assert.deepEqual(JSON.parse(line), {
      'read /etc/passwd': 'ERR_ACCESS_DENIED',
      'list /': 'ERR_ACCESS_DENIED',
      'write beside': 'ERR_ACCESS_DENIED',
      'read beside': 'ERR_ACCESS_DENIED',
      'read the data': 'done',
      'write into the program': 'ERR_ACCESS_DENIED',
      proto: 'undefined',
      permission: 'object',
    })
  })

  it('opens no inspector for a signal', async () => {
    process.kill(journey.server.pid, 'SIGUSR1')
    await new Promise(resolve => setTimeout(resolve, 500))
    assert.doesNotMatch(journey.server.text(), /Debugger listening/)
    assert.equal((await fetch(`${journey.server.url}/healthz`)).status, 200)
  })

  it('may read the files of its secrets, wherever they lie, and no others of their folder', () => {
    const env = { HEARTHLINE_SETUP_CODE_FILE: '/run/secrets/code', PATH: '/usr/bin' }
    const config = {
      dataDir: '/data',
      configFile: '/etc/shop/config.yaml',
      masterKey: new Secret('/run/secrets/key'),
    }
    const flags = permissionFlags(config, env)
    assert.ok(flags.includes('--allow-fs-read=/run/secrets/code'))
    assert.ok(flags.includes('--allow-fs-read=/run/secrets/key'))
    assert.ok(flags.includes('--allow-fs-read=/etc/shop/config.yaml'))
    assert.ok(flags.includes('--allow-fs-read=/usr/bin/ollama'))
    assert.ok(flags.includes('--allow-fs-write=/data'))
    const wide = flags.filter(flag => /=(\/|\/etc|\/usr|\/run|\/run\/secrets|\/proc|\*)$/.test(flag))
    assert.deepEqual(wide, [])
  })
})
