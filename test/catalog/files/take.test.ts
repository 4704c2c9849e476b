import assert from 'node:assert/strict'
import { deleteFile, getFile, listFiles, resumeFiles } from '../../../src/catalog/files/files.ts'
import { holdsQuestions, importFile } from '../../../src/catalog/files/import-file.ts'
import { listPiecesOfFile } from '../../../src/catalog/files/pieces-in-use.ts'
import type { ReadAnswer } from '../../../src/catalog/files/reader-link.ts'
import { beginTaking, finishTaking } from '../../../src/catalog/files/take-file.ts'
import { searchPieces } from '../../../src/catalog/search/search.ts'
import type { TenantDb } from '../../../src/db/database.ts'
import { NOW, tenantDb } from '../support.ts'

const LATER = new Date(NOW.getTime() + 60_000)

async function take(db: TenantDb, name: string, text: string, now = NOW, replaces?: string) {
  const order = {
    bytes: Buffer.from(text),
    fileName: name,
    isPasted: true,
    ...(replaces !== undefined && { replaces }),
  }
  const begun = beginTaking(db, order, now)
  const problem = begun.outcome === 'unchanged' ? undefined : await finishTaking(db, begun, order, now)
  return { ...begun, problem }
}

const found = (db: TenantDb, words: string) => searchPieces(db, words).length
const texts = (db: TenantDb, id: string) =>
  listPiecesOfFile(db, getFile(db, id), 0, 100).map(piece => piece.text)

describe('a knowledge file', function () {
  this.timeout(60_000)

  it('is taken, found by its words in any inflection, replaced and deleted', async () => {
    const db = tenantDb()
    const first = await take(db, 'Parking', 'Bicycles are parked behind the house.')
    assert.equal(first.outcome, 'new')
    assert.deepEqual(texts(db, first.publicId), ['Bicycles are parked behind the house.'])
    assert.equal(found(db, 'bicycle park'), 1)

    const again = await take(db, 'Parking', 'Bicycles are parked behind the house.', LATER)
    assert.deepEqual([again.outcome, again.publicId], ['unchanged', first.publicId])

    const newer = await take(db, 'Parking', 'Scooters stand in front.', LATER)
    assert.deepEqual([newer.outcome, newer.publicId], ['changed', first.publicId])
    const file = getFile(db, first.publicId)
    assert.deepEqual([file.version, file.state, file.updatedAt], [2, 'ready', LATER])
    assert.deepEqual([found(db, 'bicycles'), found(db, 'scooters')], [0, 1])

    assert.equal(await deleteFile(db, first.publicId), true)
    assert.deepEqual([listFiles(db).length, found(db, 'scooters')], [0, 0])
    const left = db.$client.prepare('SELECT count(*) AS n FROM piece_search_terms').get() as { n: number }
    assert.equal(left.n, 0, 'no word stays in the index')
  })

  it('stays in use while a newer one cannot be read', async () => {
    const db = tenantDb()
    const { publicId } = await take(db, 'Terms', 'Shoes go back within thirty days.')
    const failed = await take(db, 'whatever', '  ', LATER, publicId)
    assert.equal(failed.problem, 'empty')
    const file = getFile(db, publicId)
    assert.deepEqual([file.state, file.problem, file.version, file.updatedAt], ['failed', 'empty', 1, NOW])
    assert.equal(found(db, 'shoes'), 1)
    const same = await take(db, 'x', 'Shoes go back within thirty days.', LATER, publicId)
    assert.equal(same.outcome, 'changed', 'what failed is read again, though the words are those in use')
    assert.equal(getFile(db, publicId).state, 'ready')
  })

  it('tells of a stop while it was read, and finishes a deletion that was cut off', async () => {
    const db = tenantDb()
    const kept = await take(db, 'kept', 'Kept words.')
    beginTaking(db, { bytes: Buffer.from('x'), fileName: 'cut off' }, NOW)
    db.$client.exec(`UPDATE knowledge_files SET version = -1 WHERE id = ${kept.id}`)
    await resumeFiles(db)
    assert.deepEqual(
      listFiles(db).map(({ name, problem }) => [name, problem]),
      [['cut off', 'interrupted']],
    )
    assert.equal(found(db, 'kept'), 0)
  })

  it('that is deleted while it is read stays deleted', async () => {
    const db = tenantDb()
    const order = { bytes: Buffer.from('words'), fileName: 'a', isPasted: true }
    const begun = beginTaking(db, order, NOW)
    const read = async (): Promise<ReadAnswer> => {
      await deleteFile(db, begun.publicId)
      const pieces = [{ heading: null, page: null, text: 'words' }]
      return { done: { kind: 'pasted', pages: null, pagesWithoutText: 0, pieces } }
    }
    await finishTaking(db, begun, order, NOW, read)
    assert.deepEqual([listFiles(db).length, found(db, 'words')], [0, 0])
  })
})

describe('the command that takes knowledge', function () {
  this.timeout(60_000)

  it('tells a list of questions from a document by what is in it', () => {
    const holds = (text: string) => holdsQuestions(Buffer.from(text))
    assert.ok(holds('question,answer\nA?,B.\n'))
    assert.ok(holds('{"question":"A?","answer":"B."}\n'))
    assert.ok(holds('question;topic\nA?;x\n'), 'a list without answers is a list with a mistake')
    assert.ok(!holds('Service;Price\nWash;25\n'))
    assert.ok(!holds('# Terms\n\nAll sales are final.\n'))
    assert.ok(!holds('%PDF-1.4 …'))
  })

  it('tells what it did with a document in the words of an import', async () => {
    const db = tenantDb()
    const run = (text: string, dryRun = false) =>
      importFile(db, { bytes: Buffer.from(text), fileName: 'terms.md', dryRun, now: NOW })
    const counts = async (text: string, dryRun = false) => {
      const { new: added, changed, unchanged, refused } = await run(text, dryRun)
      return [added, changed, unchanged, refused]
    }
    assert.deepEqual(await counts('# Terms\n\nNo.\n', true), [1, 0, 0, false])
    assert.equal(listFiles(db).length, 0)
    assert.deepEqual(await counts('# Terms\n\nNo.\n'), [1, 0, 0, false])
    assert.deepEqual(await counts('# Terms\n\nNo.\n'), [0, 0, 1, false])
    assert.deepEqual(await counts('# Terms\n\nYes.\n'), [0, 1, 0, false])
    const refused = await run('{\\rtf1}')
    assert.deepEqual([refused.refused, refused.skipped.length], [true, 1])
    assert.match(refused.skipped[0]!.reason, /Save it as DOCX or PDF/)
  })
})
