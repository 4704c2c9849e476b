import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { verifyPassword } from '../../src/accounts/passwords.ts'
import { findRole, findUserByEmail, isClaimed } from '../../src/accounts/users.ts'
import { listProducts } from '../../src/catalog/products.ts'
import { Input } from '../../src/cli/command.ts'
import { doctor } from '../../src/cli/doctor.ts'
import { explain } from '../../src/cli/explain.ts'
import type { Config } from '../../src/config/settings.ts'
import { enqueue } from '../../src/jobs/queue.ts'
import { quietMsOf } from '../../src/replies/settings.ts'
import { confirmKit, makeKit } from '../../src/tenants/change-key.ts'
import { findTenantBySlug } from '../../src/tenants/register.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'
import { temporaryFile, testCommands } from './support.ts'

const PASSWORD = 'quatro palavras bem longas'

describe('cli/user', () => {
  it('makes the first owner, who claims the server; a second call adds a role and leaves the password alone', async () => {
    const { instance, tenant, run } = testCommands()
    await run("tenant create second --name 'Second'")
    assert.match((await run('setup-code')).value.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)

    const made = await run(
      'user create --email Ana@Example.com --tenant bakery --role owner --password-stdin',
      `${PASSWORD}\n`,
    )
    const again = await run(
      'user create --email ana@example.com --tenant second --role admin --password-stdin',
      'another long password',
    )

    assert.equal(made.exit, 0)
    assert.equal(again.value.created, false)
    assert.ok(isClaimed(instance.control))
    const user = findUserByEmail(instance.control, 'ana@example.com')!
    assert.equal(findRole(instance.control, user.id, tenant.id), 'owner')
    assert.equal(
      findRole(instance.control, user.id, findTenantBySlug(instance.control, 'second')!.id),
      'admin',
    )
    assert.ok(await verifyPassword(user.passwordHash, PASSWORD))
    assert.equal((await run('setup-code')).exit, 1)
  })

  it('does not leave a business without an owner', async () => {
    const { run } = testCommands()
    const give = (email: string, role: string) =>
      run(`user create --email ${email} --tenant bakery --role ${role} --password-stdin`, PASSWORD)
    await give('a@b.c', 'owner')

    assert.match((await give('a@b.c', 'agent')).failure ?? '', /only owner/)
    await give('d@e.f', 'owner')
    assert.equal((await give('a@b.c', 'agent')).exit, 0)
  })

  it('refuses weak passwords, half a membership and unknown businesses', async () => {
    const { instance, run } = testCommands()
    const create = (options: string, password = PASSWORD) =>
      run(`user create --email a@b.c ${options} --password-stdin`, password)

    assert.deepEqual(
      [
        (await create('--operator', 'short')).exit,
        (await create('--operator', 'passwordpassword')).exit,
        (await create('--tenant bakery')).exit,
        (await create('')).exit,
        (await create('--tenant nobody --role owner')).exit,
        (await run('user create --email a@b.c --operator')).exit,
      ],
      [1, 1, 2, 2, 1, 2],
    )
    assert.equal(findUserByEmail(instance.control, 'a@b.c'), undefined)
  })

  it('makes a link that sets a new password', async () => {
    const { run } = testCommands()
    await run('user create --email a@b.c --operator --password-stdin', PASSWORD)

    const { value } = await run('user reset-password a@b.c')

    assert.match(value.url, /^http:\/\/localhost:8080\/reset\/\S{20,}$/)
    assert.equal((await run('user reset-password x@b.c')).exit, 1)
  })

  it('locks a person out and lets them in again, but never the last operator', async () => {
    const { instance, run } = testCommands()
    await run('user create --email a@b.c --operator --password-stdin', PASSWORD)
    const last = await run('user disable a@b.c')
    assert.equal(last.exit, 1)
    assert.equal(findUserByEmail(instance.control, 'a@b.c')!.disabledAt, null)
    await run('user create --email d@e.f --operator --password-stdin', PASSWORD)
    assert.deepEqual((await run('user disable d@e.f')).value, { email: 'd@e.f', disabled: true })
    assert.ok(findUserByEmail(instance.control, 'd@e.f')!.disabledAt)
    assert.deepEqual((await run('user enable d@e.f')).value, { email: 'd@e.f', disabled: false })
    assert.equal(findUserByEmail(instance.control, 'd@e.f')!.disabledAt, null)
    assert.equal((await run('user disable x@b.c')).exit, 1)
  })
})

describe('cli/app', () => {
  it('registers an app and shows its secrets by their fingerprints only', async () => {
    const { apps, run } = testCommands()
    const secret = 'abcdef0123456789abcdef0123456789'

    const { value } = await run(
      'app add --id 123 --secret-stdin --verify-token hello --tenant bakery',
      secret,
    )
    const listed = await run('app list')

    assert.deepEqual(value, {
      key: value.key,
      webhookPath: `/webhooks/meta/${value.key}`,
      verifyToken: 'hello',
    })
    assert.equal(apps.get(value.key).secrets[0]?.toString(), secret)
    assert.equal(listed.value[0].tenant, 'bakery')
    assert.match(listed.value[0].secrets[0], /^[0-9a-f]{8}…6789$/)
    assert.ok(!JSON.stringify(listed).includes(secret))
  })

  it('lets the old secret end a day after the new one came, and never the last (SEC-HOOK)', async () => {
    const { apps, clock, run, addApp } = testCommands()
    const [changed, other] = [addApp(), addApp()]
    const secrets = (key: string) => apps.get(key).secrets.map(String)
    const HOUR = 3_600_000
    clock.advance(100 * HOUR)
    assert.deepEqual(apps.retireSuperseded(clock.now()), [], 'however old the only one is')
    const { text } = await run(`app secret add ${changed} --secret-stdin`, 'b'.repeat(32))
    assert.match(text, /ends in 24 hours by itself/)
    clock.advance(24 * HOUR - 1)
    assert.deepEqual(apps.retireSuperseded(clock.now()), [])
    assert.equal(secrets(changed).length, 2)
    clock.advance(1)
    assert.deepEqual(apps.retireSuperseded(clock.now()), [changed])
    assert.deepEqual(secrets(changed), ['b'.repeat(32)])
    assert.equal(secrets(other).length, 1)
  })

  it('counts two secrets until the old one is retired', async () => {
    const { apps, run, addApp } = testCommands()
    const key = addApp()

    await run(`app secret add ${key} --secret-stdin`, 'b'.repeat(32))
    assert.equal(apps.get(key).secrets.length, 2)
    assert.deepEqual((await run(`app secret retire ${key}`)).value, { key, retired: 1 })

    assert.equal(apps.get(key).secrets[0]?.toString(), 'b'.repeat(32))
    assert.equal((await run('app secret retire nothing')).exit, 1)
  })
})

describe('cli/catalog', () => {
  const CSV = 'id,name,price,currency,stock\nb1,Bread,3.50,EUR,4\nb2,Roll,0.75,EUR,\nb3,Cake,cheap,EUR,1\n'

  it('imports a file: done with skipped rows is 3, again is unchanged, nothing usable is 1', async () => {
    const { db, run } = testCommands()
    const file = temporaryFile('products.csv', CSV)

    const tried = await run(`catalog import --tenant bakery ${file} --dry-run`)
    assert.deepEqual(listProducts(db).items, [])
    const first = await run(`catalog import --tenant bakery ${file}`)
    const second = await run(`catalog import --tenant bakery ${file}`)
    const useless = await run(`catalog import --tenant bakery ${temporaryFile('x.csv', 'price\n3\n')}`)

    assert.deepEqual([tried.exit, first.exit, second.exit, useless.exit], [3, 3, 3, 1])
    assert.deepEqual(Object.keys(first.value), ['new', 'changed', 'unchanged', 'skipped'])
    assert.equal(first.value.new, 2)
    assert.equal(first.value.skipped[0].line, 4)
    assert.equal(first.value.skipped[0].column, 'price')
    assert.equal(second.value.unchanged, 2)
    assert.equal(
      (await run(`catalog import --tenant bakery ${temporaryFile('y.csv', CSV.replace(/b3.*\n/, ''))}`)).exit,
      0,
    )
    assert.equal((await run('catalog import --tenant bakery /nowhere/products.csv')).exit, 1)

    const typo = await run(`catalog import --tenant bakery ${temporaryFile('t.csv', 'name,pirce\nRye,3\n')}`)
    assert.deepEqual(typo.value.unknownColumns, ['pirce'])
    assert.match(typo.text, /Left out, .*“pirce”/)
  })

  it('imports questions & answers with the same result', async () => {
    const { run } = testCommands()
    const file = temporaryFile(
      'faq.csv',
      'id,question,answer,topic\nq1,Do you deliver?,"Yes, in town.",delivery\n',
    )

    const { exit, value } = await run(`knowledge import --tenant bakery ${file}`)

    assert.equal(exit, 0)
    assert.deepEqual(value, { new: 1, changed: 0, unchanged: 0, skipped: [] })
  })

  it('sets facts, and says all that is wrong with them', async () => {
    const { run } = testCommands()
    const set = (content: string) => run(`facts set --tenant bakery ${temporaryFile('facts.json', content)}`)

    const good = await set('{"hours":[{"day":"mon","from":"09:00","to":"18:00"}]}')
    const bad = await set('{"hours":[{"day":"moon","from":"9","to":"18:00"}]}')
    const broken = await set('{"hours":')

    assert.equal(good.value.timezone, 'Europe/Lisbon')
    assert.match(bad.failure ?? '', /hours\.0\.day .*hours\.0\.from/)
    assert.deepEqual([good.exit, bad.exit, broken.exit], [0, 1, 1])
    assert.match(broken.failure ?? '', /not valid JSON/)
  })
})

describe('cli/assistant', () => {
  it('sets the mode and the quiet time, each without touching the other', async () => {
    const { db, run } = testCommands()
    assert.equal(quietMsOf(db), 2000)

    await run('assistant set --tenant bakery --quiet-ms 500')
    const { value } = await run('assistant set --tenant bakery --mode auto')

    assert.deepEqual([value.mode, value.quietMs], ['auto', 500])
    assert.equal(quietMsOf(db), 500)
    assert.equal((await run('assistant set --tenant bakery --mode loud')).exit, 2)
    assert.equal((await run('assistant set --tenant bakery --quiet-ms soon')).exit, 2)
  })

  it('sets the mode of one topic, which the others do not follow', async () => {
    const { run } = testCommands()
    await run('assistant set --tenant bakery --mode draft')

    const { value, text } = await run('assistant set --tenant bakery --topic hours --mode auto')
    const modes = Object.fromEntries(
      value.topics.map((one: { topic: string; mode: string }) => [one.topic, one.mode]),
    )
    assert.deepEqual([value.mode, modes.hours, modes.price], ['draft', 'auto', 'draft'])
    assert.match(text, /hours auto/)

    const back = await run('assistant set --tenant bakery --topic hours --mode follow')
    assert.ok(back.value.topics.every((one: { own: boolean }) => !one.own))
    assert.equal((await run('assistant set --tenant bakery --topic weather --mode auto')).exit, 2)
    assert.equal((await run('assistant set --tenant bakery --mode follow')).exit, 2)
    assert.equal((await run('assistant set --tenant bakery --bar 1.5')).exit, 2)
  })

  it('opens a demo business with an assistant that answers by itself, another one with drafts', async () => {
    const { run } = testCommands()
    await run("tenant create demo --name 'Demo' --demo --locale pt-PT")
    await run("tenant create plain --name 'Plain'")

    assert.equal((await run('assistant set --tenant demo')).value.mode, 'auto')
    assert.equal((await run('assistant set --tenant plain')).value.mode, 'draft')
  })
})

describe('cli/job', () => {
  it('lists what failed for good and tries it again', async () => {
    const { db, clock, run } = testCommands()
    enqueue(db, 'inbox.deliver', { messageId: 1 }, clock.now())
    enqueue(db, 'inbox.deliver', { messageId: 2 }, clock.now())
    db.$client.exec("UPDATE jobs SET state = 'dead', last_error = 'Meta said no.'")

    const { value } = await run('job list')
    assert.equal(value.length, 2)
    assert.equal(value[0].error, 'Meta said no.')
    assert.match(value[0].id, /^[0-9a-z]{24}$/)
    assert.deepEqual((await run(`job retry ${value[0].id}`)).value, { retried: 1 })
    assert.equal((await run(`job retry ${value[0].id}`)).exit, 1)
    assert.deepEqual((await run('job retry --tenant bakery')).value, { retried: 1 })
    assert.equal((await run('job retry')).exit, 2)
  })
})

describe('cli/doctor', () => {
  it('is content with a new server and points at what does not work', async () => {
    const { instance, tenant, run } = testCommands()
    const well = await run('doctor')
    assert.equal(well.exit, 0, well.text)

    instance.tenants.park(tenant.id, 'the file is damaged')
    const ill = await run('doctor')

    assert.equal(ill.exit, 3)
    const found = ill.value.checks.filter((one: { state: string }) => one.state === 'fail')
    assert.equal(found[0].name, 'business bakery')
    assert.match(found[0].detail, /the file is damaged/)
  })

  it('warns of a key beside the data until a kit for paper is saved (SEC-KEY)', async () => {
    const { instance, run } = testCommands()
    const warned = async () => {
      const { exit, value } = await run('doctor')
      assert.equal(exit, 0)
      return value.checks.find((one: { name: string }) => one.name === 'key')
    }
    const before = await warned()
    assert.equal(before.state, 'warn')
    assert.match(before.detail, /no emergency kit yet/)
    assert.match(before.fix, /\/operator\/keys/)
    makeKit(instance.config.dataDir, instance.master)
    assert.equal((await warned()).state, 'warn', 'what was not typed back may not have been written down')
    confirmKit(instance.config.dataDir)
    assert.equal((await warned()).state, 'ok')
  })

  it('warns of a token of the metrics that can be guessed', async () => {
    const checksWith = async (token: string) => {
      const { instance } = testInstance(temporaryFolder(), { HEARTHLINE_METRICS_TOKEN: token })
      const context = { ...testCommands().context, instance }
      const { text } = await doctor.run(context, new Input({ arguments: [], options: {}, files: [] }))
      instance.close()
      return text
    }
    assert.match(await checksWith('guess'), /warn metrics: their token has 5 characters/)
    assert.doesNotMatch(await checksWith('a'.repeat(20)), /metrics/)
  })

  it('warns of a key that others can read: in a setting, or in a file open to them (SEC-KEY)', async () => {
    const place = async (
      env: Record<string, string>,
      before: (dataDir: string) => void = () => undefined,
    ) => {
      const { instance, dataDir } = testInstance(temporaryFolder(), env)
      try {
        before(dataDir)
        const context = { ...testCommands().context, instance }
        const { value } = await doctor.run(context, new Input({ arguments: [], options: {}, files: [] }))
        const { checks } = value as {
          checks: { name: string; state: string; detail: string; fix?: string }[]
        }
        return checks.find(({ name }) => name === 'key place')
      } finally {
        instance.close()
      }
    }
    const key = 'ab'.repeat(32)
    const file = temporaryFile('master.key', `${key}\n`)
    chmodSync(file, 0o600)
    assert.equal(await place({}), undefined)
    assert.equal(await place({ HEARTHLINE_MASTER_KEY: file }), undefined)
    assert.equal(await place({ HEARTHLINE_MASTER_KEY_FILE: file }), undefined)

    const inSetting = await place({ HEARTHLINE_MASTER_KEY: key })
    assert.equal(inSetting?.state, 'warn')
    assert.match(inSetting?.detail ?? '', /docker inspect/)
    assert.match(inSetting?.fix ?? '', /HEARTHLINE_MASTER_KEY_FILE/)
    assert.ok(!JSON.stringify(inSetting).includes(key))

    chmodSync(file, 0o644)
    for (const name of ['HEARTHLINE_MASTER_KEY', 'HEARTHLINE_MASTER_KEY_FILE'])
      assert.match((await place({ [name]: file }))?.fix ?? '', /chmod 600 .*key rotate/)
    const generated = await place({}, dataDir => chmodSync(join(dataDir, 'keys/master.key'), 0o640))
    assert.match(generated?.detail ?? '', /others on this machine may read/)
  })
})

describe('cli/token', () => {
  it('makes a token once, for a scope there is', async () => {
    const { run } = testCommands()
    assert.match((await run('token create --tenant bakery --scope write')).value.token, /^hl_[\w-]{43}$/)
    assert.equal((await run('token create --tenant bakery --scope all')).exit, 2)
  })
})

describe('cli/key', () => {
  it('gives one business a key of its own anew, and says what becomes of the old one', async () => {
    const { instance, tenant, run } = testCommands()
    const before = instance.tenants.keys(tenant.id)
    const rotated = await run('key rotate --tenant bakery')
    assert.deepEqual(rotated.value, { tenant: 'bakery', keyVersion: 2 })
    assert.match(rotated.text, /destroys the old key/)
    assert.ok(!instance.tenants.keys(tenant.id).db.equals(before.db))
    assert.equal((await run('key rotate --tenant nobody')).exit, 1)
    assert.equal((await run('key rotate --tenant bakery --key-stdin', 'ab'.repeat(32))).exit, 2)
  })
})

describe('cli/incident pack', () => {
  it('names who signed in, what was done and by when to tell, and no customer', async () => {
    const { instance, clock, tenant, db, run } = testCommands()
    db.$client.exec(
      "INSERT INTO contacts (public_id, name, created_at, last_seen_at) VALUES ('k', 'Ada Secret', 1, 1)",
    )
    await run('assistant set --tenant bakery --mode draft')
    await new Promise(resolve => setTimeout(resolve, 50))
    const { value, text } = await run('incident pack --since 2026-11-01 --known 2026-11-20T10:00:00Z')
    assert.equal(value.tellTheAuthorityBy, '2026-11-23T10:00:00.000Z')
    const [business] = value.nature.businesses
    assert.equal(business.slug, tenant.slug)
    assert.equal(business.persons.customers, 1)
    assert.ok(business.log.some((line: { action: string }) => line.action === 'assistant.set'))
    assert.equal(business.logIsWhole, true)
    assert.doesNotMatch(JSON.stringify(value), /Ada Secret/)
    assert.match(text, /Tell the authority by 2026-11-23/)
    assert.equal((await run('incident pack --since yesterday')).exit, 2)
    assert.ok(instance && clock)
  })
})

describe('cli/explain', () => {
  it('says what each code of a refusal means, and what to do', async () => {
    const explained = async (code: string) => {
      const input = new Input({ arguments: [code], options: {}, files: [] })
      return (await explain.runHere(() => ({}) as Config, input, false))!.text
    }
    assert.match(await explained('HL-0503'), /disk is full/)
    assert.match(await explained('404'), /belongs to somebody else/)
    for (const status of [400, 401, 403, 404, 409, 413, 415, 421, 422, 429, 500, 503])
      assert.match(await explained(String(status)), new RegExp(`^HL-0${status} `))
    await assert.rejects(explained('HL-9999'), /no code like that/)
  })
})
