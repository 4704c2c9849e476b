import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { socketPath } from '../../src/cli/socket-path.ts'
import { startCommandSocket } from '../../src/cli/socket-server.ts'
import { lockFolder } from '../../src/tenants/lock.ts'
import { listTenants } from '../../src/tenants/register.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'
import { hearthline, temporaryFile } from './support.ts'

const TENANT = ['tenant', 'create', 'barro', '--name', 'Barro & Sal', '--currency', 'EUR']

describe('cli/process', function () {
  this.timeout(60_000)

  it('creates, lists and refuses a second business of the same name, with one JSON value on stdout', async () => {
    const dataDir = temporaryFolder()

    const created = await hearthline([...TENANT, '--json'], { dataDir })
    const listed = await hearthline(['--json', 'tenant', 'list'], { dataDir })
    const again = await hearthline([...TENANT, '--json'], { dataDir })

    assert.deepEqual([created.exit, listed.exit, again.exit], [0, 0, 1])
    const { id, slug } = JSON.parse(created.stdout)
    assert.match(id, /^[0-9a-z]{20,32}$/)
    assert.equal(slug, 'barro')
    assert.deepEqual(JSON.parse(listed.stdout), [{ id, slug, name: 'Barro & Sal', state: 'open' }])
    assert.match(JSON.parse(again.stdout).error.message, /already is a business/)
    assert.match(again.stderr, /already is a business/)
    for (const { stdout } of [created, listed, again]) assert.equal(stdout.trim().split('\n').length, 1)
  })

  it('tells wrong usage (2) from bad settings (78), and help from both (0)', async () => {
    const dataDir = temporaryFolder()
    const exits = async (...lines: string[]) => {
      const ended = await Promise.all(
        lines.map(line => hearthline(line.split(' ').filter(Boolean), { dataDir })),
      )
      return ended.map(one => one.exit)
    }

    assert.deepEqual(await exits('', 'tenant', 'tenant destroy', 'tenant create'), [2, 2, 2, 2])
    assert.deepEqual(await exits('tenant close barro', 'tenant list --verbose'), [2, 2])
    assert.deepEqual(await exits('tenant create --help', '--help'), [0, 0])
    const bad = await hearthline(['tenant', 'list'], { dataDir, env: { HEARTHLINE_PORT: 'eighty' } })
    assert.equal(bad.exit, 78)
    assert.match(bad.stderr, /HEARTHLINE_PORT is "eighty"/)
  })

  it('warns on stderr and keeps stdout clean', async () => {
    const { exit, stdout, stderr } = await hearthline(['config', '--json'], {
      dataDir: temporaryFolder(),
      env: { HEARTHLINE_SETUP_CODE: 'hidden-code' },
    })

    assert.equal(exit, 0)
    assert.equal(stderr, '')
    const settings = JSON.parse(stdout) as { name: string; value: unknown; source: string }[]
    const code = settings.find(one => one.name === 'HEARTHLINE_SETUP_CODE')
    assert.deepEqual([code?.value, code?.source], ['(hidden)', 'environment'])
    assert.ok(!stdout.includes('hidden-code'))

    const warned = await hearthline(['tenant', 'list', '--json'], {
      dataDir: temporaryFolder(),
      env: { HEARTHLINE_PROT: '1' },
    })
    assert.match(warned.stderr, /HEARTHLINE_PROT .*HEARTHLINE_PORT/)
    assert.deepEqual(JSON.parse(warned.stdout), [])
  })

  it('takes secrets from stdin or a file and never as an argument', async () => {
    const dataDir = temporaryFolder()
    const secret = 'f'.repeat(32)

    const typed = await hearthline(['app', 'add', '--id', '12', '--secret', secret], { dataDir })
    const piped = await hearthline(['app', 'add', '--id', '12', '--secret-stdin', '--json'], {
      dataDir,
      stdin: `${secret}\n`,
    })
    const file = temporaryFile('secret', secret)
    const key = JSON.parse(piped.stdout).key
    const added = await hearthline(['app', 'secret', 'add', key, '--secret-file', file, '--json'], {
      dataDir,
    })

    assert.equal(typed.exit, 2)
    assert.match(typed.stderr, /--secret-stdin/)
    assert.ok(!typed.stderr.includes(secret))
    assert.deepEqual(JSON.parse(added.stdout), { key, active: 2 })
  })

  it('has the running server carry a command out, files and secrets included', async () => {
    const { instance, dataDir } = testInstance()
    const lock = lockFolder(dataDir)
    const changed: (string | undefined)[] = []
    const context = {
      instance,
      apps: new AppRegistry(instance.control, instance.keys.field),
      worker: null,
      routes: () => [{ method: 'GET', path: '/from-the-server', permission: 'public' }],
      afterChange: (id?: string) => void changed.push(id),
    }
    const socket = await startCommandSocket(context, dataDir)
    try {
      assert.equal(statSync(socketPath(dataDir)).mode & 0o777, 0o600)

      const created = await hearthline([...TENANT, '--json'], { dataDir })
      const facts = temporaryFile(
        'facts.json',
        JSON.stringify({ address: 'Rua Direita 1'.padEnd(1900, 'ç') }),
      )
      const set = await hearthline(['facts', 'set', '--tenant', 'barro', facts, '--json'], { dataDir })
      const user = await hearthline(
        [
          'user',
          'create',
          '--email',
          'ana@example.com',
          '--tenant',
          'barro',
          '--role',
          'owner',
          '--password-stdin',
          '--json',
        ],
        { dataDir, stdin: 'quatro palavras bem longas' },
      )
      const wrong = await hearthline(['facts', 'set', '--tenant', 'nobody', facts, '--json'], { dataDir })
      const routes = await hearthline(['route', 'list', '--json'], { dataDir })

      assert.deepEqual(
        [created.exit, set.exit, user.exit, wrong.exit],
        [0, 0, 0, 1],
        `${set.stderr}${user.stderr}`,
      )
      const [tenant] = listTenants(instance.control)
      assert.equal(JSON.parse(created.stdout).id, tenant?.id)
      assert.match(JSON.parse(set.stdout).address, /^Rua Direita 1ç+$/)
      assert.match(wrong.stderr, /There is no business “nobody”/)
      assert.deepEqual(changed, [tenant?.id, tenant?.id, tenant?.id])
      assert.ok(routes.stdout.includes('/from-the-server'))
    } finally {
      await socket.close()
      lock.release()
      instance.close()
    }
    const after = await hearthline(['tenant', 'list', '--json'], { dataDir })
    assert.equal(JSON.parse(after.stdout).length, 1)
  })

  it('says so when the folder is held and nobody answers within five seconds', async () => {
    const { instance, dataDir } = testInstance()
    const lock = lockFolder(dataDir)
    const silent = createServer(() => undefined)
    await new Promise<void>(resolve => silent.listen(socketPath(dataDir), resolve))
    const started = performance.now()
    try {
      const { exit, stderr } = await hearthline(['tenant', 'list'], { dataDir })

      assert.equal(exit, 1)
      assert.match(stderr, /does not answer/)
      assert.ok(performance.now() - started < 12_000)
    } finally {
      await new Promise(resolve => silent.close(resolve))
      lock.release()
      instance.close()
    }
  })

  it('waits for a short command that holds the folder', async () => {
    const dataDir = temporaryFolder()

    const ended = await Promise.all(
      ['a', 'b', 'c'].map(slug => hearthline(['tenant', 'create', slug, '--name', slug], { dataDir })),
    )

    assert.deepEqual(
      ended.map(one => one.exit),
      [0, 0, 0],
      ended.map(one => one.stderr).join(''),
    )
  })

  it('answers the container’s health check without a server: not healthy', async () => {
    const { exit } = await hearthline(['healthcheck'], {
      dataDir: temporaryFolder(),
      env: { HEARTHLINE_PORT: '1' },
    })
    assert.equal(exit, 1)
  })
})
