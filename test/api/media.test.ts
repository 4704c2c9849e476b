import assert from 'node:assert/strict'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { attachFile } from '../../src/inbox/attachments.ts'
import { attachments } from '../../src/inbox/schema.ts'
import { findFile } from '../../src/media/store.ts'
import { CANARY, FILM, filesHolding, PDF, photo, voiceNote } from '../media/files.ts'
import { NOON } from '../support/instance.ts'
import { addConversation, testApi } from './support.ts'

type Api = ReturnType<typeof testApi>

const upload = async (api: Api, bytes: Buffer, name = 'file') =>
  (await api.as('write').post('/api/v1/media').attach('file', bytes, name).expect(201)).body as {
    id: string
    kind: string
    mime: string
    bytes: number
  }

const get = (api: Api, id: string, headers: Record<string, string> = {}) =>
  api
    .as('read')
    .get(`/api/v1/media/${id}`)
    .set(headers)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => done(null, Buffer.concat(chunks)))
    })

describe('api/media', () => {
  it('keeps a file from a form or as base64, and gives it back', async () => {
    const api = testApi()

    const asForm = await upload(api, PDF, 'Preisliste “Ü”.pdf')
    const asJson = await api
      .as('write')
      .post('/api/v1/media')
      .send({ data: PDF.toString('base64'), name: 'a.pdf' })
      .expect(201)

    assert.deepEqual(
      { ...asForm, id: '' },
      { id: '', kind: 'document', mime: 'application/pdf', bytes: PDF.length },
    )
    assert.equal(asJson.body.mime, 'application/pdf')
    const { body, headers } = await get(api, asForm.id).expect(200)
    assert.ok(PDF.equals(body))
    assert.equal(headers['content-type'], 'application/pdf')
    assert.match(headers['content-disposition'] ?? '', /^attachment; /)
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
    assert.match(headers['cache-control'] ?? '', /no-store/)
    assert.deepEqual(filesHolding(api.instance.config.dataDir, CANARY), [])
  })

  it('says what is wrong with a file or a body it does not take', async () => {
    const api = testApi()
    const post = () => api.as('write').post('/api/v1/media')
    const refused = await post()
      .attach('file', Buffer.from('<svg/>'), { filename: 'x.png', contentType: 'image/png' })
      .expect(415)
    assert.match(refused.body.detail, /Allowed are JPEG/)
    await post().field('name', 'x').expect(422)
    await post().send({ data: 'no base64!' }).expect(422)
    await post().send({ name: 'x' }).expect(422)
    await post().set('Content-Type', 'application/json').send('{').expect(400)
    await post().set('Content-Type', 'image/png').send('x').expect(415)
    await post()
      .attach('file', Buffer.alloc(40 * 1024 * 1024), 'big.txt')
      .expect(413)
    await api.as('read').post('/api/v1/media').send({ data: 'eHg=' }).expect(403)
    assert.equal(api.own.db.$client.prepare('SELECT count(*) FROM media_files').pluck().get(), 0)
  })

  it('shows a picture only as it was encoded anew', async () => {
    const api = testApi()
    const original = await photo(200, 100)
    const { id, mime } = await upload(api, original, 'Strand.jpg')

    const { body, headers } = await get(api, id).expect(200)

    assert.equal(mime, 'image/jpeg')
    assert.equal(headers['content-type'], 'image/webp')
    assert.equal((await sharp(body).metadata()).exif, undefined)
    assert.ok(original.includes(CANARY) && !body.includes(CANARY))
    assert.match(headers['content-disposition'] ?? '', /^inline; /)
  })

  it('gives the parts a player asks for', async () => {
    const api = testApi()
    const note = voiceNote(Array<boolean>(3000).fill(true))
    assert.ok(note.length > 3 * 65_536, 'several chunks')
    const { id } = await upload(api, note)
    const part = async (range: string, status: number) => {
      const { body, headers } = await get(api, id, { Range: range }).expect(status)
      return {
        body: body as Buffer,
        range: headers['content-range'],
        length: Number(headers['content-length']),
      }
    }
    const end = note.length - 1
    for (const [asked, from, to] of [
      ['bytes=0-0', 0, 0],
      ['bytes=0-65535', 0, 65_535],
      ['bytes=65530-65545', 65_530, 65_545],
      ['bytes=131072-', 131_072, end],
      ['bytes=-10', end - 9, end],
      [`bytes=5-${end + 1000}`, 5, end],
    ] as const) {
      const answer = await part(asked, 206)
      assert.equal(answer.range, `bytes ${from}-${to}/${note.length}`, asked)
      assert.ok(note.subarray(from, to + 1).equals(answer.body), asked)
      assert.equal(answer.length, to - from + 1)
    }
    assert.equal((await part(`bytes=${note.length}-`, 416)).range, `bytes */${note.length}`)
    assert.equal((await part('bytes=-0', 416)).range, `bytes */${note.length}`)
    for (const odd of ['bytes=9-3', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b'])
      assert.ok(note.equals((await part(odd, 200)).body), odd)
    const { headers } = await get(api, id).expect(200)
    assert.equal(headers['accept-ranges'], 'bytes')
    const same = await get(api, id, { Range: 'bytes=0-1', 'If-Range': headers.etag! })
    const other = await get(api, id, { Range: 'bytes=0-1', 'If-Range': '"another"' })
    assert.deepEqual([same.status, other.status], [206, 200])
    const head = await api.as('read').head(`/api/v1/media/${id}`).expect(200)
    assert.equal(head.headers['content-length'], String(note.length))
  })

  it('opens a part of a message by its own id, under its own name', async () => {
    const api = testApi()
    const { message } = addConversation(api.own.db)
    const { id } = await upload(api, PDF)
    const file = findFile(api.own.db, id)!
    const name = '../..\\ evil\u202Etxt.exe\r\nSet-Cookie: a=b "Preis" – Ü.pdf'
    attachFile(api.own.db, message.id, file, { kind: 'document', name }, NOON)
    const { publicId } = api.own.db.select().from(attachments).get()!

    const { headers } = await get(api, publicId).expect(200)

    const disposition = headers['content-disposition'] as string
    assert.equal(
      disposition,
      `attachment; filename="_.._ eviltxt.exeSet-Cookie_ a=b _Preis_ _ U_.pdf"; filename*=UTF-8''_.._%20eviltxt.exeSet-Cookie_%20a%3Db%20_Preis_%20%E2%80%93%20%C3%9C.pdf`,
    )
    assert.equal(headers['set-cookie'], undefined)
  })

  it('says why there is nothing to see, and nothing of what is another’s', async () => {
    const api = testApi()
    const { message } = addConversation(api.own.db)
    let position = 0
    const put = (values: Partial<typeof attachments.$inferInsert>) => {
      const publicId = `01m7ysy3brkhxeh5he6d${values.state}`.slice(0, 32)
      api.own.db
        .insert(attachments)
        .values({ messageId: message.id, kind: 'image', publicId, position: position++, ...values })
        .run()
      return publicId
    }
    const pending = await get(api, put({ state: 'pending' })).expect(503)
    assert.equal(pending.headers['retry-after'], '5')
    const failed = await api
      .as('read')
      .get(`/api/v1/media/${put({ state: 'refused', reason: 'It is too large.' })}`)
      .expect(404)
    assert.equal(failed.body.detail, 'It is too large.')
    const { id } = await upload(api, PDF)
    const foreign = await api.as('read', api.other.id).get(`/api/v1/media/${id}`).expect(404)
    const unknown = await api.as('read').get('/api/v1/media/01m7ysy3brkhxeh5he6dbe9z').expect(404)
    assert.deepEqual({ ...foreign.body, request: '' }, { ...unknown.body, request: '' })
  })

  it('does not pass off half of a damaged film as whole', async () => {
    const api = testApi()
    const { id } = await upload(api, FILM)
    const { db } = api.own
    db.$client.prepare('UPDATE media_files SET bytes = bytes + 1').run()
    const { body } = await api.as('read').get(`/api/v1/media/${id}`).expect(503)
    assert.match(body.detail, /damaged/)
    assert.ok(db.select().from(attachments).where(eq(attachments.publicId, id)).all().length === 0)
  })
})
