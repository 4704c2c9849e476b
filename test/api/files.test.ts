import assert from 'node:assert/strict'
import { deleteFile } from '../../src/catalog/files/files.ts'
import { readFile } from '../../src/catalog/files/read-file.ts'
import { beginTaking, type FileOrder, finishTaking } from '../../src/catalog/files/take-file.ts'
import { NOON } from '../support/instance.ts'
import { testApi } from './support.ts'

function apiWithFiles() {
  let reading: Promise<unknown> = Promise.resolve()
  const api: ReturnType<typeof testApi> = testApi({
    preview: async (method: string, tenantId: string, ...args: unknown[]) => {
      const db = api.instance.tenants.db(tenantId)
      if (method === 'deleteFile') return deleteFile(db, args[0] as string)
      assert.equal(method, 'takeFile')
      const order = args[0] as FileOrder
      const begun = beginTaking(db, order, NOON)
      reading = finishTaking(db, begun, order, NOON, readFile)
      return begun.publicId
    },
  } as Parameters<typeof testApi>[0])
  return { api, read: () => reading }
}

describe('api/knowledge/files', () => {
  it('takes a text, a file in base64 and a form, and shows what was read', async () => {
    const { api, read } = apiWithFiles()
    const path = '/api/v1/knowledge/files'
    const post = () => api.as('write').post(path)
    const made = await post().send({ name: 'Parking', text: 'Parking is free.' }).expect(202)
    assert.equal(made.body.state, 'reading')
    await read()
    const { body } = await api.as('read').get(`${path}/${made.body.id}`).expect(200)
    assert.deepEqual(
      [
        body.state,
        body.kind,
        body.version,
        body.updatedAt,
        body.pieces.map((piece: { text: string }) => piece.text),
      ],
      ['ready', 'pasted', 1, NOON.toISOString(), ['Parking is free.']],
    )
    const data = Buffer.from('# Dogs\n\nDogs are welcome.\n').toString('base64')
    const file = await post().send({ name: 'dogs.pdf', data }).expect(202)
    await read()
    assert.equal((await api.as('read').get(`${path}/${file.body.id}`)).body.kind, 'md')
    await post().attach('file', Buffer.from('{\\rtf1}'), 'old.doc').expect(202)
    await read()
    const list = await api.as('read').get(path).expect(200)
    assert.deepEqual(
      list.body.items
        .map((one: { name: string; problem: { code: string } | null }) => [one.name, one.problem?.code])
        .sort(),
      [
        ['Parking', undefined],
        ['dogs.pdf', undefined],
        ['old.doc', 'old_word'],
      ],
    )
    await api.as('write').delete(`${path}/${made.body.id}`).expect(204)
    await api.as('read').get(`${path}/${made.body.id}`).expect(404)
    await api.as('write').delete(`${path}/${made.body.id}`).expect(404)
  })

  it('refuses what is no file, and says so', async () => {
    const { api } = apiWithFiles()
    const post = (body: object) => api.as('write').post('/api/v1/knowledge/files').send(body)
    for (const body of [
      {},
      { name: 'a' },
      { name: 'a', text: 'x', data: 'eHh4' },
      { name: 'a', data: '§' },
    ]) {
      const { body: said } = await post(body).expect(422)
      assert.ok(said.errors.length > 0, JSON.stringify(said))
    }
    await api.as('read').post('/api/v1/knowledge/files').send({ name: 'a', text: 'b' }).expect(403)
  })
})
