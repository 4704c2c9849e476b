import assert from 'node:assert/strict'
import { AppError } from '../../src/lib/errors.ts'
import { mediaRoutes } from '../../src/media/routes.ts'
import { keepFile, type StoredFile } from '../../src/media/store.ts'
import { browser, type TestAccounts, testAccounts } from '../accounts/test-accounts.ts'
import { PDF, photo } from './files.ts'
import { ID, pieces, testFolder, testStudio } from './support.ts'

const PAPER = '01m7ysy3brkhxeh5he6dbe9y'

describe('files on the pages of a business (SEC-FILE)', () => {
  const studio = testStudio()
  const folder = testFolder()
  let t: TestAccounts
  const stored = new Map<string, StoredFile>()

  before(async () => {
    for (const [id, bytes] of [
      [ID, await photo(900, 500)],
      [PAPER, PDF],
    ] as const) {
      const kept = await keepFile(folder, studio, id, pieces(bytes), { maxBytes: 1e7 })
      assert.ok(kept.outcome === 'kept')
      stored.set(id, { ...kept.file, id: 1, createdAt: new Date() } as StoredFile)
    }
    const open = (_tenant: unknown, id: string) => {
      const file = stored.get(id)
      if (!file) throw new AppError('not_found', 'There is no such file.')
      return { file, name: 'Photo.jpeg' }
    }
    t = testAccounts({ rooms: [mediaRoutes({ folderOf: () => folder, open })] })
    const mine = t.addTenant('mine')
    t.addTenant('theirs')
    await t.addUser('viewer@shop.example', { roles: { [mine.id]: 'viewer' } })
  })
  after(() => t.close())

  it('are for whoever may read the conversations, and for nobody else', async () => {
    const viewer = browser(t.app)
    await viewer.signIn('viewer@shop.example')
    for (const path of [`/media/${ID}`, `/media/${ID}/thumbnail`]) {
      const { status, headers } = await viewer.get(`/t/mine${path}`)
      assert.equal(status, 200)
      assert.equal(headers['content-type'], 'image/webp')
      assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
      assert.match(headers['content-disposition']!, /^inline; filename="Photo\.webp"/)
      assert.match(headers['cache-control']!, /no-store/)
      assert.equal((await viewer.get(`/t/theirs${path}`)).status, 404)
      assert.equal((await browser(t.app).get(`/t/mine${path}`)).status, 401)
    }
    assert.equal((await viewer.get(`/t/mine/media/${PAPER}`)).status, 200)
    for (const nothing of [`${PAPER}/thumbnail`, '01m7ysy3brkhxeh5he6dbe9z', '..%2Ftenant.db', 'x'])
      assert.equal((await viewer.get(`/t/mine/media/${nothing}`)).status, 404, nothing)
  })
})
