import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { attachments } from '../../src/inbox/schema.ts'
import { customerFile } from '../../src/simulator/media.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { bomb, CANARY, filesHolding, photo, voiceNote } from '../media/files.ts'
import { bytes, flood, lying, redirect, startHostileMeta, trickle } from '../media/hostile-meta.ts'
import { ACCOUNTS, type Journey, startJourney, until } from '../support/server.ts'

/** Text arrives whatever is wrong with the file beside it. */
describe('what customers send, through a running server', function () {
  this.timeout(90_000)
  let shop: Journey
  let hostile: Awaited<ReturnType<typeof startHostileMeta>>

  before(async () => {
    hostile = await startHostileMeta()
    shop = await startJourney({ mode: 'off', env: { HEARTHLINE_INSTAGRAM_GRAPH_URL: hostile.url } })
  })
  after(async () => {
    await shop.stop()
    await hostile.close()
  })

  const rows = () => shop.db.select().from(attachments).orderBy(attachments.id).all()
  const onDisk = () => {
    const folder = join(shop.dataDir, 'tenants', shop.tenant.id, 'media')
    return existsSync(folder) ? readdirSync(folder) : []
  }
  const settled = (count: number) =>
    until(
      rows,
      all => all.length === count && all.every(row => row.state !== 'pending'),
      'files are settled',
      20_000,
    )

  it('keeps a photo and a voice note from WhatsApp, and gives them to whoever may read', async () => {
    const { meta, api } = shop
    const account = accountNamed(meta.state, 'whatsapp', ACCOUNTS.whatsapp)
    const base = shop.server.instance.config.graphUrl
    const sends = (file: Parameters<typeof customerFile>[2]) =>
      meta.customerSends({
        channel: 'whatsapp',
        account: ACCOUNTS.whatsapp,
        from: '491700000001',
        content: customerFile(meta.state, account, file, base, new Date()),
      })
    await sends({
      bytes: await photo(300, 200),
      mime: 'image/jpeg',
      type: 'image',
      caption: 'Is this one left?',
    })
    await sends({
      bytes: voiceNote(Array<boolean>(100).fill(true)),
      mime: 'audio/ogg; codecs=opus',
      type: 'audio',
      voice: true,
    })

    const [picture, note] = await settled(2)

    assert.deepEqual(
      [picture?.state, note?.state],
      ['stored', 'stored'],
      JSON.stringify([picture?.reason, note?.reason]),
    )
    const thread = await shop.thread('whatsapp')
    assert.equal(thread[0]?.text, 'Is this one left?')
    const get = (id: string) =>
      fetch(`${shop.server.url}/api/v1/media/${id}`, {
        headers: { authorization: `Bearer ${shop.apiToken}` },
      })
    const shown = await get(picture!.publicId)
    assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/webp'])
    const heard = await get(note!.publicId)
    assert.deepEqual([heard.status, heard.headers.get('content-type')], [200, 'audio/ogg'])
    const { waveform } = shop.db.$client
      .prepare('SELECT waveform FROM media_files WHERE public_id = ?')
      .get(note!.publicId) as { waveform: string }
    assert.equal(JSON.parse(waveform).length, 64)
    assert.deepEqual(filesHolding(shop.dataDir, CANARY), [])
    const unknown = picture!.publicId.replace(/.$/, letter => (letter === 'x' ? 'y' : 'x'))
    await api(`/media/${unknown}`, { expect: 404 })
  })

  it('shows the text at once, keeps no byte and calls nobody, whatever the file beside it does', async () => {
    const { meta } = shop
    const stored = onDisk().length
    const small = await photo()
    const endless = flood()
    const cases: [string, Parameters<typeof hostile.tell>[1]][] = [
      ['100 MB', endless.answer],
      ['a length that is too long', lying(small, small.length + 9_000)],
      ['a length that is too short', lying(Buffer.concat([small, Buffer.alloc(9_000)]), 150)],
      ['a private address', redirect(hostile.neighbourUrl)],
      ['a byte a second', trickle],
      ['a bomb', bytes(bomb(), 'image/png')],
    ]
    const answers = new Map(cases.map(([, answer], at) => [`/file-${at}`, answer]))
    hostile.tell({}, (request, response) => answers.get(request.url!)?.(request, response))
    const before = rows().length
    const started = performance.now()
    for (const [at, [what]] of cases.entries()) {
      await meta.customerSends({
        channel: 'messenger',
        account: ACCOUNTS.messenger,
        from: '7700110022',
        content: {
          text: `I send ${what}`,
          attachments: [{ type: 'image', payload: { url: `${hostile.url}/file-${at}` } }],
        },
      })
    }

    const texts = await until(
      async () => (await shop.thread('messenger')).map(message => message.text),
      all => all.length === cases.length,
      'every text is there',
    )

    assert.ok(performance.now() - started < 8_000)
    assert.deepEqual(texts.sort(), cases.map(([what]) => `I send ${what}`).sort())
    const ended = await until(
      () => rows().slice(before),
      // What may be tried again waits; it has a reason by then.
      all => all.length === cases.length && all.every(row => row.state !== 'pending' || row.reason !== null),
      'every file came to an end',
      30_000,
    )
    const became = Object.fromEntries(ended.map((row, at) => [cases[at]![0], row.state]))
    assert.deepEqual(became, {
      '100 MB': 'refused',
      'a length that is too long': 'pending',
      'a length that is too short': became['a length that is too short'],
      'a private address': 'refused',
      'a byte a second': 'pending',
      'a bomb': 'refused',
    })
    assert.notEqual(became['a length that is too short'], 'stored')
    assert.ok(ended.every(row => row.reason && row.reason.length > 20 && row.fileId === null))
    await until(onDisk, names => names.length === stored, 'nothing of them is on the disk')
    assert.equal(hostile.touched(), 0)
    assert.ok(endless.sent() < 40 * 1024 * 1024, `${endless.sent()}`)
  })
})
