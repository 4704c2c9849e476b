import assert from 'node:assert/strict'
import type { ChannelConnection, GraphDeps } from '../../src/channels/graph.ts'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { mediaLimits, mediaProblem } from '../../src/media/limits.ts'
import { findFile, forgetFile } from '../../src/media/store.ts'
import { storeUpload } from '../../src/media/store-upload.ts'
import { ensureUploaded, forgetUpload } from '../../src/media/upload.ts'
import { type SimulatorServer, startSimulatorServer } from '../../src/simulator/server.ts'
import { NOON, testTenantFile } from '../support/instance.ts'
import { bomb, CANARY, FILM, filesHolding, PDF, photo, voiceNote } from './files.ts'
import { testStudio } from './support.ts'

const DAY_MS = 24 * 3_600_000

describe('a file of the team’s', () => {
  const studio = testStudio()
  let shop: ReturnType<typeof testTenantFile>
  let files: { db: typeof shop.db; folder: ReturnType<typeof mediaFolderOf>; studio: typeof studio }

  beforeEach(() => {
    shop = testTenantFile()
    files = { db: shop.db, folder: mediaFolderOf(shop.instance.tenants, shop.tenant.id), studio }
  })
  afterEach(() => shop.instance.close())

  it('is kept sealed, and known by its content', async () => {
    const pdf = await storeUpload(files, { bytes: PDF, name: 'menu.jpg', mime: 'image/jpeg' }, NOON)
    assert.deepEqual([pdf.kind, pdf.mime, pdf.bytes], ['document', 'application/pdf', PDF.length])
    const note = await storeUpload(files, { bytes: voiceNote(Array<boolean>(50).fill(true)) }, NOON)
    assert.deepEqual([note.kind, note.durationMs, note.waveform?.length], ['audio', 1000, 64])
    const picture = await storeUpload(files, { bytes: await photo(900, 600) }, NOON)
    assert.deepEqual(
      [picture.kind, picture.mime, picture.width, picture.height],
      ['image', 'image/jpeg', 900, 600],
    )
    assert.deepEqual([picture.hasSafeCopy, picture.hasThumbnail], [true, true])
    assert.ok(PDF.includes(CANARY))
    assert.deepEqual(filesHolding(shop.dataDir, CANARY), [])
  })

  it('is refused with what was found when no channel takes it', async () => {
    const refused = (bytes: Buffer, code: string, sentence: RegExp) =>
      assert.rejects(storeUpload(files, { bytes, name: 'photo.jpg', mime: 'image/jpeg' }, NOON), error => {
        assert.equal((error as { code?: string }).code, code)
        assert.match((error as Error).message, sentence)
        return true
      })
    await refused(Buffer.from('<svg onload="alert(1)"/>'), 'unsupported', /Allowed are JPEG/)
    await refused(Buffer.alloc(0), 'unprocessable', /empty/)
    await refused(bomb(), 'unprocessable', /40 megapixels/)
    await refused((await photo()).subarray(0, 300), 'unprocessable', /damaged/)
    await refused(Buffer.concat([voiceNote([true]), Buffer.alloc(17 * 1024 * 1024)]), 'too_large', /16 MB/)
    assert.equal(shop.db.$client.prepare('SELECT count(*) FROM media_files').pluck().get(), 0)
  })

  it('has limits that are known before it is sent', () => {
    assert.equal(mediaProblem('whatsapp', 'image', { mime: 'image/jpeg', bytes: 5 * 1024 * 1024 }), undefined)
    assert.match(
      mediaProblem('whatsapp', 'image', { mime: 'image/jpeg', bytes: 6 * 1024 * 1024 })!,
      /6 MB.*5 MB/,
    )
    assert.match(mediaProblem('whatsapp', 'image', { mime: 'image/gif', bytes: 9 })!, /JPEG, PNG/)
    assert.equal(mediaProblem('messenger', 'image', { mime: 'image/gif', bytes: 9 }), undefined)
    assert.match(mediaProblem('instagram', 'document', { mime: 'text/csv', bytes: 9 })!, /it takes PDF/)
    assert.match(mediaProblem('instagram', 'sticker', { mime: 'image/webp', bytes: 9 })!, /another kind/)
    assert.deepEqual(Object.keys(mediaLimits('whatsapp')).sort(), [
      'audio',
      'document',
      'image',
      'sticker',
      'video',
    ])
  })

  describe('on its way to Meta', () => {
    let meta: SimulatorServer
    let egress: Egress
    let graph: GraphDeps

    const connection = (kind: ChannelConnection['kind'], account: string): ChannelConnection => ({
      kind,
      account,
      pageId: kind === 'instagram' ? '1010' : null,
      login: 'facebook',
      token: `token-${kind}`,
      appSecret: 'secret',
    })
    const whatsapp = connection('whatsapp', '700100')

    before(async () => {
      meta = await startSimulatorServer()
      meta.simulator.addApp({ key: 'abc', id: '4711', secret: 'secret' })
      for (const [channel, account] of [
        ['whatsapp', '700100'],
        ['messenger', '1010'],
        ['instagram', '17840'],
      ] as const)
        meta.simulator.addAccount({
          channel,
          account,
          appKey: 'abc',
          token: `token-${channel}`,
          pageId: '1010',
        })
      egress = createEgress({ clock: systemClock(), graphBases: [meta.url] })
      graph = {
        fetch: (url, init) => egress.fetch('meta', url, init),
        facebookBase: meta.url,
        instagramBase: meta.url,
      }
    })
    after(async () => {
      await egress.close()
      await meta.close()
    })

    const at = (id: string) => meta.simulator.state.media.get(id)

    it('arrives whole, and is not sent twice while Meta keeps it', async () => {
      const note = await storeUpload(files, { bytes: voiceNote([true, true]) }, NOON)
      const send = (now: Date, line = whatsapp) =>
        ensureUploaded({ graph, connection: line }, files, { fileId: note.publicId, as: 'audio' }, now)

      const first = await send(NOON)

      assert.ok(first.outcome === 'ok', JSON.stringify(first))
      const arrived = at(first.providerMediaId)
      assert.deepEqual(
        [arrived?.sha256, arrived?.mime, arrived?.account],
        [note.sha256, 'audio/ogg; codecs=opus', '700100'],
      )
      assert.deepEqual(await send(new Date(NOON.getTime() + 28 * DAY_MS)), first)
      const later = await send(new Date(NOON.getTime() + 30 * DAY_MS))
      assert.ok(later.outcome === 'ok' && later.providerMediaId !== first.providerMediaId)
      forgetUpload(files.db, later.providerMediaId)
      const again = await send(NOON)
      assert.ok(again.outcome === 'ok' && again.providerMediaId !== later.providerMediaId)
    })

    it('goes to each account by itself, in the form its channel has', async () => {
      const picture = await storeUpload(files, { bytes: await photo() }, NOON)
      const film = await storeUpload(files, { bytes: FILM }, NOON)
      const menu = await storeUpload(files, { bytes: PDF }, NOON)
      for (const [kind, account] of [
        ['whatsapp', '700100'],
        ['messenger', '1010'],
        ['instagram', '17840'],
      ] as const) {
        for (const [file, as] of [
          [picture, 'image'],
          [film, 'video'],
          [menu, 'document'],
        ] as const) {
          const line = { graph, connection: connection(kind, account) }
          const outcome = await ensureUploaded(line, files, { fileId: file.publicId, as }, NOON)
          assert.ok(outcome.outcome === 'ok', `${kind} ${as}: ${JSON.stringify(outcome)}`)
          const arrived = at(outcome.providerMediaId)!
          assert.equal(arrived.sha256, file.sha256)
          assert.equal(arrived.use, kind === 'whatsapp' ? 'media' : 'attachment')
        }
      }
      assert.ok(!Buffer.from([...meta.simulator.state.media.values()].at(-3)!.bytes!).includes(CANARY))
    })

    it('ends in words that say whether another try makes sense', async () => {
      const menu = await storeUpload(files, { bytes: PDF }, NOON)
      const send = (line: ChannelConnection, deps = graph) =>
        ensureUploaded(
          { graph: deps, connection: line },
          files,
          { fileId: menu.publicId, as: 'document' },
          NOON,
        )
      const stranger = await send({ ...whatsapp, token: 'another' })
      assert.ok(stranger.outcome === 'refused' && stranger.act === 'channel', JSON.stringify(stranger))
      const deaf = { ...graph, facebookBase: 'http://127.0.0.1:9' }
      assert.equal((await send(whatsapp, deaf)).outcome, 'not_sent')
      const silent: GraphDeps = { ...graph, fetch: () => Promise.reject(new TypeError('fetch failed')) }
      assert.equal((await send(whatsapp, silent)).outcome, 'not_sent')

      await forgetFile(files.db, files.folder, menu.id)

      const gone = await send(whatsapp)
      assert.ok(gone.outcome === 'refused' && gone.code === 'file_gone')
      assert.equal(findFile(files.db, menu.publicId), undefined)
      assert.deepEqual(filesHolding(files.folder.path, ''), [])
    })
  })
})
