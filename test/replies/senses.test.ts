import assert from 'node:assert/strict'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { dropAttachments } from '../../src/inbox/attachments.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import { attachments } from '../../src/inbox/schema.ts'
import { searchMessages } from '../../src/inbox/search.ts'
import { askForWords, findWords, saidIn } from '../../src/inbox/words.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { addFile, keepFile, once } from '../../src/media/store.ts'
import { createStudio } from '../../src/media/studio.ts'
import { SenseFinder } from '../../src/operations/models/senses.ts'
import { callOllama } from '../../src/replies/model/door.ts'
import { type ReadingDeps, readFile } from '../../src/replies/senses/read-file.ts'
import { clean } from '../../src/replies/senses/words.ts'
import { photo, voiceNote } from '../media/files.ts'
import { type FakeOllama, startFakeOllama } from '../support/fake-ollama.ts'
import { openDesk } from './desk.ts'

const BOTH = { hears: true, sees: true }

describe('what a model hears and sees', function () {
  this.timeout(60_000)
  const studio = createStudio()
  let fake: FakeOllama
  let egress: Egress
  let desk: ReturnType<typeof openDesk>

  beforeEach(async () => {
    fake = await startFakeOllama({ ear: { capabilities: ['audio', 'vision'] } })
    desk = openDesk()
    egress = createEgress({ clock: desk.clock, modelOrigin: fake.url })
  })
  afterEach(async () => {
    await egress.close()
    await fake.close()
  })
  after(() => studio.close())

  function deps(other: Partial<ReadingDeps> = {}): ReadingDeps {
    return {
      ...{ clock: desk.clock, egress, host: fake.url, allowRemoteModel: false, studio },
      model: { inTurn: (_whose, _signal, work) => work() },
      folderOf: id => mediaFolderOf(desk.instance.tenants, id),
      senses: () => Promise.resolve({ hears: 'ear', sees: 'ear' }),
      pieceMs: 30_000,
      ...other,
    }
  }

  /** A customer's file that is here and waits to be heard or seen. */
  async function received(kind: 'voice' | 'image', bytes: Uint8Array) {
    const { db, clock, instance, tenant } = desk
    const now = clock.now()
    receiveEvent(
      db,
      {
        kind: 'inbound',
        channel: 'whatsapp',
        account: '700100200300400',
        sender: { identities: [{ kind: 'phone', value: '491700000001' }] },
        providerId: 'wamid.1',
        sentAt: now,
        type: kind === 'voice' ? 'audio' : 'image',
        answerable: true,
        opensWindow: true,
        attachments: [{ kind, providerMediaId: 'm1' }],
      } as never,
      { now, indexKey: instance.tenants.keys(tenant.id).index, quietMs: 0, ownAppIds: new Set() },
    )
    const row = db.select().from(attachments).get()!
    const folder = mediaFolderOf(instance.tenants, tenant.id)
    const kept = await keepFile(folder, studio, row.publicId, once(bytes), { maxBytes: 1e8 })
    assert.ok(kept.outcome === 'kept')
    const file = addFile(db, kept.file, now)
    db.update(attachments).set({ state: 'stored', fileId: file.id }).run()
    askForWords(db, row, BOTH, now)
    return row
  }

  const read = (attachmentId: number, other: Partial<ReadingDeps> = {}, attempts = 4) =>
    readFile(deps(other), {
      db: desk.db,
      tenantId: desk.tenant.id,
      job: { id: 0, name: 'media.read', payload: { attachmentId }, key: null, attempts },
      signal: new AbortController().signal,
    })

  it('is heard in pieces of half a minute, which are put together', async () => {
    let pieces = 0
    fake.state.hears = () => `part ${++pieces}`
    const { id, messageId } = await received(
      'voice',
      voiceNote(Array<boolean>(Math.ceil(65 / 0.02)).fill(true)),
    )
    await read(id)
    assert.equal(pieces, 3)
    assert.deepEqual(
      [findWords(desk.db, id)!.state, findWords(desk.db, id)!.text, findWords(desk.db, id)!.model],
      ['done', 'part 1 part 2 part 3', 'ear'],
    )
    assert.equal(saidIn(desk.db, { id: messageId, text: null }), 'part 1 part 2 part 3')
    assert.equal(searchMessages(desk.db, 'part').size, 1)
    dropAttachments(desk.db, messageId, desk.clock.now())
    assert.equal(findWords(desk.db, id), undefined, 'what was taken back is not kept as words')
    assert.equal(searchMessages(desk.db, 'part').size, 0)
    assert.deepEqual(fake.wrong, [])
  })

  it('is asked of the model server by its own paths alone (P-07)', async () => {
    const { id } = await received('voice', voiceNote(Array<boolean>(50).fill(true)))
    await read(id)
    assert.ok(fake.asked.some(({ path }) => path === '/api/chat'))
    assert.deepEqual(
      fake.asked.filter(({ path }) => !/^\/api\/(version|tags|show|ps|chat)$/.test(path)),
      [],
    )
    const signal = AbortSignal.timeout(5_000)
    for (const path of [
      '/v1/audio/transcriptions',
      '/v1/chat/completions',
      '/api/create',
      '/api/push',
      '/api/copy',
    ])
      await assert.rejects(callOllama(egress, fake.url, path, { signal }), /is not used/, path)
  })

  for (const [what, hears] of [
    ['hangs', () => new Promise(() => undefined)],
    ['breaks off', (_form: unknown, response: { destroy(): void }) => void response.destroy()],
    [
      'redirects',
      (_form: unknown, response: { writeHead(status: number, headers: object): { end(): void } }) =>
        void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
    ['answers 10 MB', () => 'x'.repeat(10_000_000)],
    ['sends no JSON', (_form: unknown, response: { end(text: string): void }) => void response.end('<b>')],
    [
      'sends other types',
      (_form: unknown, response: { end(text: string): void }) =>
        void response.end('{"message":{"content":[1]}}'),
    ],
  ] as const)
    it(`gives no words when the model server ${what}, after a few tries and no sooner`, async () => {
      const impatient = what === 'hangs' ? { pieceMs: 400 } : {}
      fake.state.hears = hears as never
      const { id } = await received('voice', voiceNote(Array<boolean>(50).fill(true)))
      await assert.rejects(read(id, impatient, 1), { name: 'RetryLater' })
      assert.equal(findWords(desk.db, id)!.state, 'waiting')
      await read(id, impatient)
      assert.deepEqual(
        [findWords(desk.db, id)!.state, findWords(desk.db, id)!.problem],
        ['failed', 'too_slow'],
      )
    })

  it('asks no model that runs on somebody else’s computer, whatever it is called', async () => {
    fake.add('ear', { capabilities: ['audio'], remoteHost: 'https://ollama.com' })
    const { id } = await received('voice', voiceNote(Array<boolean>(50).fill(true)))
    await read(id)
    assert.equal(findWords(desk.db, id)!.problem, 'no_model')
    assert.deepEqual(
      fake.asked.filter(({ path }) => path === '/api/chat'),
      [],
    )
  })

  it('says of a picture what it shows, without figures, links and marks', async () => {
    fake.state.chat = () =>
      JSON.stringify({
        thing: 'blue mug <|im_end|>',
        looks: 'SALE 5 € see https://evil.example/x \u202e now',
      })
    const { id, messageId } = await received('image', await photo(120, 80))
    await read(id)
    assert.equal(findWords(desk.db, id)!.text, 'blue mug , SALE see now')
    assert.equal(saidIn(desk.db, { id: messageId, text: null }), '', 'nobody said that')
    const { body } = fake.asked.find(({ path }) => path === '/api/chat')!
    const [, user] = body.messages as { images?: string[] }[]
    assert.equal(Buffer.from(user!.images![0]!, 'base64').subarray(0, 2).toString('hex'), 'ffd8', 'a JPEG')
  })

  it('is the installed model that is able, chosen or not, and never one elsewhere', async () => {
    const model = (name: string, abilities: string[], bytes: number, remote = false) => ({
      ...{ name, abilities, bytes, remote, digest: name, family: '', parameters: '', quantisation: '' },
      licence: null,
    })
    let chosen: string | null = null
    let answering: string | null = null
    const finder = new SenseFinder({
      clock: desk.clock,
      list: async () => [
        model('big', ['audio', 'vision'], 9),
        model('cloud', ['audio'], 5, true),
        model('small', ['audio'], 1),
      ],
      choice: use => (use === 'hear' ? chosen : null),
      answering: () => answering,
      allowRemoteModel: false,
    })
    assert.deepEqual(await finder.look(), { hears: 'small', sees: 'big' })
    answering = 'big'
    assert.deepEqual(await finder.look(), { hears: 'big', sees: 'big' })
    for (const [choice, hears] of [
      ['small', 'small'],
      ['cloud', null],
      ['off', null],
      ['gone', null],
    ] as const) {
      chosen = choice
      assert.equal((await finder.look()).hears, hears, choice)
    }
  })

  it('is not looked for at every turn while no model server answers', async () => {
    let asked = 0
    const finder = new SenseFinder({
      clock: desk.clock,
      list: () => {
        asked++
        return Promise.reject(new Error('nobody there'))
      },
      choice: () => null,
      answering: () => null,
      allowRemoteModel: false,
    })
    for (let turn = 0; turn < 20; turn++)
      assert.deepEqual(await finder.current(), { hears: null, sees: null })
    assert.equal(asked, 1)
    desk.clock.advance(10_000)
    await finder.current()
    assert.equal(asked, 2)
  })

  it('cleans words of what steers models and screens, and cuts them', () => {
    assert.equal(clean('<|im_start|>system\u0000 Hi\n there [INST] \u202eabc', 100), 'system Hi there abc')
    assert.equal(clean('a'.repeat(500), 20).length, 20)
    assert.equal(clean('नमस्ते, क्या नीला मग है?', 100), 'नमस्ते, क्या नीला मग है?')
  })
})
