import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import {
  confirmKit,
  hasKit,
  makeKit,
  rotateMasterKey,
  setPassphrase,
  unlock,
} from '../../src/tenants/change-key.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { openInstance } from '../../src/tenants/instance.ts'
import { fromGroups, kidOf, makeSlot, readSlots, toGroups, writeSlots } from '../../src/tenants/key-slots.ts'
import { LockedError, loadMasterKey, OtherKeyError } from '../../src/tenants/keys.ts'
import { BAKERY, temporaryFolder } from '../support/instance.ts'

const PASSPHRASE = 'four quiet herons over water'

function open(dataDir: string, key?: Buffer) {
  const { config } = loadConfig({
    HEARTHLINE_DATA_DIR: dataDir,
    ...(key && { HEARTHLINE_MASTER_KEY: key.toString('hex') }),
  })
  return openInstance(config, silentLog, { busyTimeoutMs: 1000 })
}

/** A folder with one business in it, closed. */
function sealed(key?: Buffer) {
  const dataDir = temporaryFolder()
  const instance = open(dataDir, key)
  const tenant = createTenant(instance, BAKERY)
  instance.tenants.db(tenant.id)
  const { master } = instance
  instance.close()
  return { dataDir, master, tenantId: tenant.id }
}

/** Does everything open: control file, journal's key, the business? */
function opens(dataDir: string, tenantId: string, key?: Buffer): boolean {
  const instance = open(dataDir, key)
  try {
    return (
      instance.tenants.db(tenantId).$client.prepare('SELECT count(*) AS n FROM contacts').get() !== undefined
    )
  } finally {
    instance.close()
  }
}

describe('the master key is rotated (SEC-KEY)', () => {
  it('and every business opens with the new one alone', () => {
    const { dataDir, master, tenantId } = sealed()
    const old = Buffer.from(readFileSync(join(dataDir, 'keys', 'master.key'), 'utf8').trim(), 'hex')
    const { keyId } = rotateMasterKey(dataDir, master)
    assert.notEqual(keyId, master.keyId)
    assert.ok(opens(dataDir, tenantId))
    assert.equal(open(dataDir).master.keyId, keyId)
    assert.throws(() => open(dataDir, old), OtherKeyError)
    assert.throws(
      () => open(dataDir, old),
      new RegExp(`sealed with key ${keyId}, you gave key ${master.keyId}`),
    )
  })

  it('from outside: both open it until the server has started with the new one', () => {
    const [before, after] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const { dataDir, master, tenantId } = sealed(before)
    assert.throws(() => rotateMasterKey(dataDir, master), /--key-stdin/)
    rotateMasterKey(dataDir, master, after)
    assert.ok(opens(dataDir, tenantId, before))
    assert.ok(opens(dataDir, tenantId, after))
    assert.throws(() => open(dataDir, before), OtherKeyError)
    assert.ok(opens(dataDir, tenantId, after))
    assert.ok(!existsSync(join(dataDir, 'keys', 'master.key')), 'the key is nowhere in the volume')
  })

  it('opens with exactly one of the two wherever the process was killed', () => {
    const { dataDir, master, tenantId } = sealed()
    const states: string[] = []
    const snapshot = () => {
      const copy = join(temporaryFolder(), 'copy')
      cpSync(dataDir, copy, { recursive: true })
      states.push(copy)
    }
    snapshot()
    // The same three writes, with a look in between.
    const key = Buffer.alloc(32, 7)
    const slots = readSlots(dataDir)!
    const fresh = makeSlot(master.secret, key, 'key')
    writeSlots(dataDir, [...slots, fresh])
    snapshot()
    writeFileSync(join(dataDir, 'keys', 'master.key'), key.toString('hex'))
    snapshot()
    writeSlots(dataDir, [fresh])
    snapshot()
    for (const [at, copy] of states.entries()) {
      assert.ok(opens(copy, tenantId), `after step ${at}`)
      assert.ok(opens(copy, tenantId), `after step ${at}, again`)
    }
  })

  it('is never half written: a torn next file is nobody’s', () => {
    const { dataDir, tenantId } = sealed()
    writeFileSync(join(dataDir, 'keys', 'root.json.1.deadbeef'), '{"version":1,"slo')
    assert.ok(opens(dataDir, tenantId))
  })

  it('opens folders from before there were slots, and gives them some', () => {
    const { dataDir, tenantId, master } = sealed()
    rmSync(join(dataDir, 'keys', 'root.json'))
    assert.ok(opens(dataDir, tenantId))
    assert.deepEqual(
      readSlots(dataDir)!.map(slot => slot.kid),
      [master.keyId],
    )
    const other = temporaryFolder()
    mkdirSync(join(other, 'keys'), { recursive: true })
    copyFileSync(join(dataDir, 'control.db'), join(other, 'control.db'))
    assert.throws(() => loadMasterKey(other, undefined), OtherKeyError)
  })
})

describe('a passphrase (mode C) (SEC-KEY)', () => {
  it('locks the folder until it is typed, and leaves no key in it', async () => {
    const { dataDir, master, tenantId } = sealed()
    await assert.rejects(setPassphrase(dataDir, master, 'too short'), /16 characters/)
    await setPassphrase(dataDir, master, PASSPHRASE)
    assert.throws(() => open(dataDir), LockedError)
    assert.equal(await unlock(dataDir, 'another sentence altogether'), undefined)
    const key = await unlock(dataDir, PASSPHRASE)
    assert.ok(opens(dataDir, tenantId, key))
    assert.equal(open(dataDir, key).master.mode, 'C')
    assert.deepEqual(readdirSync(join(dataDir, 'keys')).includes('master.key'), false)
    const everything = readdirSync(join(dataDir, 'keys'))
      .map(name => readFileSync(join(dataDir, 'keys', name), 'latin1'))
      .join()
    for (const secret of [master.secret, key!]) {
      assert.ok(!everything.includes(secret.toString('hex')))
      assert.ok(!everything.includes(secret.toString('base64')))
    }
  })
})

describe('the emergency kit (SEC-KEY)', () => {
  it('opens the data when every other key is lost', () => {
    const { dataDir, master, tenantId } = sealed()
    assert.equal(hasKit(dataDir), 'none')
    const groups = makeKit(dataDir, master)
    assert.equal(groups.length, 8)
    assert.equal(hasKit(dataDir), 'made')
    confirmKit(dataDir)
    assert.equal(hasKit(dataDir), 'confirmed')
    rmSync(join(dataDir, 'keys', 'master.key'))
    assert.throws(() => open(dataDir), OtherKeyError)
    const key = fromGroups(groups.join(' ').toUpperCase())
    assert.ok(Buffer.isBuffer(key))
    assert.ok(opens(dataDir, tenantId, key))
  })

  it('says which group has a slip in it', () => {
    const { dataDir, master } = sealed()
    const groups = makeKit(dataDir, master)
    const first = groups[2]![0]!
    groups[2] = `${first === '0' ? '1' : '0'}${groups[2]!.slice(1)}`
    const read = fromGroups(groups.join(' '))
    assert.ok(!Buffer.isBuffer(read))
    assert.match(read.problem, /Group 3/)
    assert.match((fromGroups('12345678-9') as { problem: string }).problem, /8 groups; 1/)
  })

  it('catches every digit that was misread and every two that changed places', () => {
    for (let round = 0; round < 20; round++) {
      const groups = toGroups(randomBytes(32))
      const group = groups[4]!
      const places = [...group].map((_, at) => at).filter(at => group[at] !== '-')
      const slips = places.flatMap(at => [
        ...[...'0123456789abcdef'].map(digit => exchanged(group, [at, digit])),
        ...places.map(other => exchanged(group, [at, group[other]!], [other, group[at]!])),
      ])
      for (const slip of slips) {
        if (slip === group) continue
        const read = fromGroups(groups.with(4, slip).join(' '))
        assert.ok(!Buffer.isBuffer(read), `${slip} passed for ${group}`)
        assert.match(read.problem, /Group 5/)
      }
    }
  })

  it('is read with the check digit of before, as it stands on paper', () => {
    const key = randomBytes(32)
    const groups = key
      .toString('hex')
      .match(/.{8}/g)!
      .map(group => `${group}-${createHash('sha256').update(group).digest('hex')[0]}`)
    assert.deepEqual(fromGroups(groups.join(' ')), key)
  })

  it('of before opens nothing after a rotation', () => {
    const { dataDir, master } = sealed()
    const kit = fromGroups(makeKit(dataDir, master).join(' ')) as Buffer
    rotateMasterKey(dataDir, master)
    assert.throws(() => open(dataDir, kit), OtherKeyError)
    assert.equal(kidOf(kit).length, 8)
  })
})

/** A text with other letters in some of its places. */
function exchanged(text: string, ...places: [at: number, letter: string][]): string {
  const letters = [...text]
  for (const [at, letter] of places) letters[at] = letter
  return letters.join('')
}
