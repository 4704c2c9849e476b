import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import type { LookupFunction } from 'node:net'
import type { ChannelConnection, GraphDeps } from '../../src/channels/graph.ts'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { type Said, say } from '../../src/lib/said.ts'
import { type Awaited, type FetchOutcome, fetchFile } from '../../src/media/fetch.ts'
import { readSealed } from '../../src/media/sealed-file.ts'
import { inEnglish } from '../../src/web/said.ts'
import { bomb, FILM, PDF, photo, voiceNote } from './files.ts'
import { bytes, flood, json, lying, notFound, redirect, startHostileMeta, trickle } from './hostile-meta.ts'
import { ID, testFolder, testStudio } from './support.ts'

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const MIB = 1024 * 1024

describe('fetching what a customer sent', () => {
  const studio = testStudio()
  let meta: Settled<ReturnType<typeof startHostileMeta>>
  let egress: Egress
  let folder: ReturnType<typeof testFolder>
  const asked: string[] = []
  /** Whatever Meta’s name is, it leads to this machine. */
  const lookup: LookupFunction = (hostname, _options, callback) => {
    asked.push(hostname)
    callback(null, [{ address: '127.0.0.1', family: 4 }])
  }

  before(async () => {
    meta = await startHostileMeta()
    egress = createEgress({
      clock: systemClock(),
      graphBases: [meta.url, meta.otherUrl],
      lookup,
      speedWindowMs: 300,
    })
  })
  after(async () => {
    await egress.close()
    await meta.close()
  })
  beforeEach(() => {
    folder = testFolder()
    asked.length = 0
  })

  async function fetchIt(
    awaited: Partial<Awaited>,
    options: { kind?: ChannelConnection['kind'] } = {},
  ): Promise<FetchOutcome> {
    const graph: GraphDeps = {
      fetch: (url, init) => egress.fetch('meta', url, init),
      facebookBase: meta.url,
      instagramBase: meta.url,
    }
    const connection: ChannelConnection = {
      kind: options.kind ?? 'whatsapp',
      account: '700100',
      login: 'facebook',
      token: 'the-token',
      appSecret: 'secret',
    }
    const file = { kind: 'image', ...awaited } as Awaited
    return fetchFile(
      { egress, studio },
      folder,
      ID,
      file,
      { graph, connection },
      new AbortController().signal,
    )
  }

  const whatsApp = (
    file: Parameters<typeof meta.tell>[1],
    said: object = {},
    awaited: Partial<Awaited> = {},
  ) => {
    meta.tell(
      { url: `${meta.url}/file`, mime_type: 'image/jpeg', id: '99', messaging_product: 'whatsapp', ...said },
      file,
    )
    return fetchIt({ providerMediaId: '99', ...awaited })
  }
  const byAddress = (file: Parameters<typeof meta.tell>[1], awaited: Partial<Awaited> = {}) => {
    meta.tell({}, file)
    return fetchIt({ url: `${meta.url}/file`, ...awaited }, { kind: 'messenger' })
  }
  const onDisk = () => (existsSync(folder.path) ? readdirSync(folder.path) : [])

  function refused(outcome: FetchOutcome, reason: RegExp): void {
    assert.equal(outcome.outcome, 'refused', JSON.stringify(outcome))
    assert.match(inEnglish((outcome as { said: Said }).said), reason)
    assert.deepEqual(onDisk(), [])
  }

  it('asks WhatsApp where it is, fetches it with the token, and keeps it sealed and safe to show', async () => {
    const picture = await photo(640, 480)
    const hash = hashOf(picture)

    const outcome = await whatsApp(
      bytes(picture),
      { sha256: hash, file_size: String(picture.length) },
      { sha256: Buffer.from(hash, 'hex').toString('base64'), mime: 'image/jpeg' },
    )

    assert.ok(outcome.outcome === 'stored', JSON.stringify(outcome))
    const { kind, mime, sha256, width, hasSafeCopy } = outcome.file
    assert.deepEqual([kind, mime, sha256, width, hasSafeCopy], ['image', 'image/jpeg', hash, 640, true])
    assert.ok(picture.equals((await readSealed(folder, ID))!))
    assert.deepEqual(onDisk(), [ID, `${ID}.safe`, `${ID}.thumb`])
    assert.match(meta.requests[0]!.path, /^\/v25\.0\/99\?phone_number_id=700100&appsecret_proof=/)
    assert.deepEqual(meta.requests[1], {
      path: '/file',
      authorization: 'Bearer the-token',
      agent: 'Hearthline',
    })
  })

  it('fetches from the others by their address, without a token', async () => {
    const outcome = await byAddress(bytes(voiceNote(Array<boolean>(50).fill(true)), 'audio/ogg'), {
      kind: 'voice',
    })
    assert.ok(outcome.outcome === 'stored', JSON.stringify(outcome))
    assert.deepEqual([outcome.file.durationMs, outcome.file.waveform?.length], [1000, 64])
    assert.equal(meta.requests[0]?.authorization, undefined)
    folder = testFolder()
    const clip = await byAddress(bytes(FILM, 'video/mp4'), { kind: 'audio' })
    assert.ok(clip.outcome === 'stored')
    assert.deepEqual([clip.file.kind, clip.file.mime], ['audio', 'audio/mp4'])
  })

  it('stops 100 MB at the cap, and keeps no byte', async () => {
    for (const [kind, most] of [
      ['image', 16],
      ['audio', 16],
      ['document', 32],
      ['video', 64],
    ] as const) {
      const { answer, sent } = flood('application/octet-stream')
      refused(await byAddress(answer, { kind }), new RegExp(`larger than ${most} MB`))
      assert.ok(sent() < (most + 16) * MIB, `${sent()} of 100 MB were sent before ${kind} was stopped`)
    }
  })

  it('fetches nothing that is announced as too large', async () => {
    const { answer, sent } = flood('image/jpeg', { 'content-length': 100 * MIB })
    refused(await byAddress(answer), /larger than 16 MB/)
    assert.ok(sent() < 16 * MIB)
    const untouched = flood()
    refused(await whatsApp(untouched.answer, { file_size: 100 * MIB }), /larger than 16 MB/)
    assert.equal(untouched.sent(), 0)
  })

  it('does not believe a length', async () => {
    const picture = await photo()
    const shorter = await byAddress(lying(picture, picture.length + 5_000))
    assert.equal(shorter.outcome, 'later', JSON.stringify(shorter))
    assert.deepEqual(onDisk(), [])
    const longer = await byAddress(lying(Buffer.concat([picture, Buffer.alloc(5_000)]), 200))
    assert.ok(longer.outcome !== 'stored', JSON.stringify(longer))
    assert.deepEqual(onDisk(), [])
    refused(await whatsApp(bytes(picture), { file_size: picture.length + 1 }), /not the one/)
  })

  it('keeps nothing whose hash is not the one that was announced', async () => {
    const picture = await photo()
    const other = hashOf(Buffer.from('another file'))
    refused(await whatsApp(bytes(picture), { sha256: other }), /not the one the customer sent/)
    refused(await whatsApp(bytes(picture), { sha256: hashOf(picture) }, { sha256: other }), /not the one/)
    const inBase64 = Buffer.from(other, 'hex').toString('base64')
    refused(await whatsApp(bytes(picture), {}, { sha256: inBase64 }), /not the one/)
  })

  it('follows no redirect to a private address, whatever name it has', async () => {
    const places = [
      meta.neighbourUrl,
      meta.neighbourUrl.replace('127.0.0.1', 'localhost'),
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]:80/',
      'http://10.0.0.1/',
      'https://2130706433/',
      'https://lookaside.fbsbx.com.evil.example/',
      'file:///etc/passwd',
      'http://simulator.invalid/v25.0/me',
      // Meta’s own name, which leads to this machine here.
      `https://lookaside.fbsbx.com/x`,
      `https://lookaside.fbsbx.com:${new URL(meta.neighbourUrl).port}/x`,
      `https://scontent.xx.fbcdn.net/x`,
    ]
    for (const place of places) {
      refused(await byAddress(redirect(place)), /does not lead to Meta/)
      refused(await fetchIt({ url: place }, { kind: 'messenger' }), /does not lead to Meta/)
    }
    assert.equal(meta.touched(), 0)
    assert.deepEqual([...new Set(asked)].sort(), ['lookaside.fbsbx.com', 'scontent.xx.fbcdn.net'])
    for (const nonsense of ['not an address', '//', 'https://'])
      refused(await fetchIt({ url: nonsense }, { kind: 'messenger' }), /does not lead to Meta/)
  })

  it('gives the token to no other host, and gives up where redirects go round', async () => {
    const picture = await photo()
    let hops = 0
    const outcome = await whatsApp((request, response) =>
      hops++ === 0
        ? redirect(`${meta.otherUrl}/elsewhere`)(request, response)
        : bytes(picture)(request, response),
    )
    assert.ok(outcome.outcome === 'stored', JSON.stringify(outcome))
    assert.deepEqual(
      meta.requests.slice(1).map(({ path, authorization }) => [path, authorization]),
      [
        ['/file', 'Bearer the-token'],
        ['/elsewhere', undefined],
      ],
    )
    folder = testFolder()
    const round = await byAddress(redirect('/file'))
    assert.equal(round.outcome, 'later')
    assert.equal(meta.requests.length, 4)
  })

  it('gives up what comes at one byte a second', async () => {
    const started = performance.now()
    const outcome = await byAddress(trickle)
    assert.deepEqual(outcome, {
      outcome: 'later',
      said: say('file.slow'),
    })
    assert.ok(performance.now() - started < 2_000)
    assert.deepEqual(onDisk(), [])
  })

  it('keeps no picture that cannot be made safe', async () => {
    refused(await byAddress(bytes(bomb(), 'image/png')), /40 megapixels/)
    refused(await byAddress(bytes((await photo()).subarray(0, 300))), /damaged/)
  })

  it('keeps what is no picture as a file to be saved, and takes no page about an error for one', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const asDocument = await byAddress(bytes(page, 'text/html'), { kind: 'document', name: 'page.pdf' })
    assert.ok(asDocument.outcome === 'stored')
    assert.deepEqual([asDocument.file.kind, asDocument.file.mime], ['other', 'application/octet-stream'])
    folder = testFolder()
    assert.equal((await byAddress(bytes(page, 'text/html'))).outcome, 'later')
    assert.deepEqual(onDisk(), [])
    const pdf = await byAddress(bytes(PDF, 'application/octet-stream'), { kind: 'image' })
    assert.ok(pdf.outcome === 'stored' && pdf.file.kind === 'document')
  })

  it('says what is gone for good and what is worth another try', async () => {
    const outcomes = {
      'address of the others is dead': await byAddress(notFound),
      'address of the others is over': await byAddress((_request, response) => response.writeHead(403).end()),
      'WhatsApp’s address is dead': await whatsApp(notFound),
      'WhatsApp does not know the id': await whatsApp(notFound, {}).then(() => {
        meta.tell(json({ error: { code: 100, error_subcode: 33, message: 'does not exist' } }, 400), notFound)
        return fetchIt({ providerMediaId: '99' })
      }),
      'Meta has a problem': await byAddress((_request, response) => response.writeHead(503).end()),
      'the line breaks': await byAddress(request => request.socket.destroy()),
    }
    assert.deepEqual(
      Object.fromEntries(Object.entries(outcomes).map(([what, { outcome }]) => [what, outcome])),
      {
        'address of the others is dead': 'gone',
        'address of the others is over': 'gone',
        'WhatsApp’s address is dead': 'later',
        'WhatsApp does not know the id': 'gone',
        'Meta has a problem': 'later',
        'the line breaks': 'later',
      },
    )
    assert.deepEqual(onDisk(), [])
  })
})

type Settled<T> = T extends Promise<infer Value> ? Value : T
