import assert from 'node:assert/strict'
import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { folderOf, PathError, pathIn, placeIn } from '../../src/lib/file-path.ts'
import { newId } from '../../src/lib/ids.ts'
import { silentLog } from '../../src/lib/log.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { openInstance } from '../../src/tenants/instance.ts'
import { discardTrialFile } from '../../src/tenants/trial-file.ts'
import { BAKERY, NOON, temporaryFolder, testInstance } from '../support/instance.ts'

const OUTSIDE = [
  '..',
  '.',
  '',
  '../tenant.db',
  'a/../../b',
  '/etc/passwd',
  'a/b',
  'a\\b',
  '..\\b',
  '.env',
  'x\0.db',
  '%2e%2e',
  '..%2f',
  'a\nb',
  'a b',
  '~',
  'C:',
  'ｅtc',
  '‮txt',
  '/',
  'a'.repeat(101),
  'file:///etc/passwd',
  '$HOME',
]

describe('the door for file paths (rule 1, SEC-FILE)', () => {
  const root = realpathSync(temporaryFolder())

  it('takes names one below the other, and nothing that leads up, down or elsewhere', () => {
    const id = newId(NOON)
    assert.equal(pathIn(root, 'tenants', id, 'tenant.db'), [root, 'tenants', id, 'tenant.db'].join(sep))
    for (const door of [pathIn, placeIn])
      for (const name of OUTSIDE) {
        assert.throws(() => door(root, name), PathError, JSON.stringify(name))
        assert.throws(() => door(root, 'tenants', name), PathError, JSON.stringify(name))
        assert.throws(() => door(root, name, 'tenant.db'), PathError, JSON.stringify(name))
      }
  })

  it('stays in its folder whatever it is given', () => {
    const letters = ['.', '..', '/', '\\', '\0', 'a', '-', '_', ' ', '%', 'é', '~', ':', '\n']
    let taken = 0
    for (let n = 0; n < 20_000; n++) {
      const name = Array.from({ length: 1 + (n % 5) }, (_, at) => letters[(n >> (at * 2)) % letters.length])
      try {
        const path = pathIn(root, name.join(''))
        assert.ok(path.startsWith(root + sep) && !path.slice(root.length + 1).includes(sep), path)
        taken++
      } catch (error) {
        assert.ok(error instanceof PathError)
      }
    }
    assert.ok(taken > 0, 'some of them are names')
  })

  it('follows no link below its root, at the end or on the way', () => {
    const other = temporaryFolder()
    writeFileSync(join(other, 'secret'), 'x')
    const own = join(root, 'own')
    mkdirSync(own)
    symlinkSync(other, join(own, 'away'))
    symlinkSync(join(other, 'secret'), join(own, 'file'))
    symlinkSync(join(own, 'nothing'), join(own, 'dangling'))
    for (const names of [['away'], ['away', 'secret'], ['file'], ['dangling']])
      assert.throws(() => pathIn(own, ...names), /leads elsewhere/, names.join('/'))
    assert.throws(() => placeIn(own, 'away', 'secret'), /leads elsewhere/)
    assert.equal(placeIn(own, 'file'), join(own, 'file'), 'what is replaced by its name may be one')
    symlinkSync(own, join(root, 'disk'))
    assert.equal(pathIn(join(root, 'disk'), 'plain'), join(root, 'disk', 'plain'), 'a root may be one')
  })

  it('lets whoever runs the server put a folder on another disk, and no file of it elsewhere', () => {
    const { instance, dataDir } = testInstance(temporaryFolder())
    const { config } = instance
    const { id } = createTenant(instance, BAKERY)
    instance.close()
    const disk = temporaryFolder()
    for (const name of ['keys', 'tenants'] as const) {
      const to = join(disk, name)
      renameSync(folderOf(dataDir, name), to)
      symlinkSync(to, folderOf(dataDir, name))
    }
    const again = openInstance(config, silentLog, { busyTimeoutMs: 50 })
    assert.ok(again.tenants.db(id).$client.open)
    assert.ok(mediaFolderOf(again.tenants, id).path.endsWith(join('tenants', id, 'media')))
    discardTrialFile(again.tenants, id)
    again.close()
    for (const file of ['control.db', join('keys', 'root.json'), join('keys', 'master.key')]) {
      const place = join(dataDir, file)
      renameSync(place, `${disk}/moved`)
      symlinkSync(`${disk}/moved`, place)
      assert.throws(() => openInstance(config, silentLog, { busyTimeoutMs: 50 }), /leads elsewhere/, file)
      rmSync(place)
      renameSync(`${disk}/moved`, place)
    }
    openInstance(config, silentLog, { busyTimeoutMs: 50 }).close()
  })

  for (const name of ['tenants.folder', 'tenants.file', 'trial file', 'media folder'])
    it(`is what the ${name} goes through: an id that is none is refused`, () => {
      const { instance } = testInstance(temporaryFolder())
      const { tenants } = instance
      const makes: Record<string, (id: string) => unknown> = {
        'tenants.folder': id => tenants.folder(id),
        'tenants.file': id => tenants.file(id),
        'trial file': id => discardTrialFile(tenants, id),
        'media folder': id => mediaFolderOf(tenants, id),
      }
      for (const id of OUTSIDE) assert.throws(() => makes[name]!(id), JSON.stringify(id))
      instance.close()
    })
})
