import assert from 'node:assert/strict'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { InboundAttachment } from '../../src/channels/events.ts'
import type { ChannelConnection, GraphDeps } from '../../src/channels/graph.ts'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { fetchAttachment, forgetMedia, pruneMedia } from '../../src/inbox/attachment-jobs.ts'
import {
  addAttachments,
  attachFile,
  dropAttachments,
  fetchAgain,
  forgetFilesOf,
} from '../../src/inbox/attachments.ts'
import { attachments, messages } from '../../src/inbox/schema.ts'
import type { JobName } from '../../src/jobs/names.ts'
import { claimJob, failJob } from '../../src/jobs/queue.ts'
import { RetryLater } from '../../src/jobs/runner.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { mediaFiles } from '../../src/media/schema.ts'
import { storeUpload } from '../../src/media/store-upload.ts'
import { addConversation } from '../api/support.ts'
import { CANARY, filesHolding, PDF, photo } from '../media/files.ts'
import { bytes, json, notFound, startHostileMeta } from '../media/hostile-meta.ts'
import { testStudio } from '../media/support.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

describe('files of messages', () => {
  const studio = testStudio()
  let meta: Awaited<ReturnType<typeof startHostileMeta>>
  let egress: Egress
  let shop: ReturnType<typeof testTenantFile>
  let conversation: ReturnType<typeof addConversation>
  let isConnected: boolean

  before(async () => {
    meta = await startHostileMeta()
    egress = createEgress({ clock: systemClock(), graphBases: [meta.url] })
  })
  after(async () => {
    await egress.close()
    await meta.close()
  })
  beforeEach(() => {
    shop = testTenantFile()
    conversation = addConversation(shop.db)
    isConnected = true
  })
  afterEach(() => shop.instance.close())

  const folder = () => mediaFolderOf(shop.instance.tenants, shop.tenant.id)
  const onDisk = () => (existsSync(folder().path) ? readdirSync(folder().path).sort() : [])
  const deps = () => ({
    clock: shop.clock,
    egress,
    studio,
    folderOf: folder,
    lineOf: () => {
      const graph: GraphDeps = {
        fetch: (url, init) => egress.fetch('meta', url, init),
        facebookBase: meta.url,
        instagramBase: meta.url,
      }
      const connection: ChannelConnection = {
        kind: 'whatsapp',
        account: '1001',
        login: 'facebook',
        token: 't',
        appSecret: 's',
      }
      return isConnected ? { graph, connection } : undefined
    },
  })
  const handlers: Partial<Record<JobName, (run: never) => void | Promise<void>>> = {
    'media.fetch': run => fetchAttachment(deps(), run),
    'media.forget': run => forgetMedia(deps(), run),
    'media.prune': run => pruneMedia(deps(), run),
  }

  /** Runs what is due, as the worker would. Returns the wait of what wants to be tried again. */
  async function runDue(): Promise<number[]> {
    const waits: number[] = []
    for (const lane of ['fetch', 'quick'] as const) {
      const next = () => claimJob(shop.db, lane, shop.clock.now())
      for (let job = next(); job; job = next()) {
        const { signal } = new AbortController()
        try {
          await handlers[job.name]!({ db: shop.db, tenantId: shop.tenant.id, job, signal } as never)
        } catch (error) {
          if (!(error instanceof RetryLater)) throw error
          waits.push(error.retryAfterMs)
          failJob(shop.db, job, error.message, shop.clock.now(), { retryAfterMs: error.retryAfterMs })
        }
      }
    }
    return waits
  }
  const arrives = (...announced: InboundAttachment[]) =>
    addAttachments(shop.db, conversation.message.id, announced, shop.clock.now())
  const rows = () => shop.db.select().from(attachments).orderBy(attachments.position).all()
  const row = () => rows()[0]!
  const picture = { kind: 'image', url: '' } as InboundAttachment
  const tellPicture = async () => {
    picture.url = `${meta.url}/file`
    meta.tell({}, bytes(await photo()))
  }

  it('are fetched after the message stands there, and known by its own id', async () => {
    await tellPicture()
    arrives(
      { ...picture, name: 'beach.jpg' },
      { kind: 'document', failure: { code: '131052', details: 'too large' } },
    )
    assert.deepEqual(
      rows().map(({ state }) => state),
      ['pending', 'failed'],
    )
    assert.match(rows()[1]!.reason!, /could not take this file/)

    assert.deepEqual(await runDue(), [])

    const { state, publicId, fileId, url, reason } = row()
    assert.deepEqual([state, fileId, url, reason], ['stored', 1, null, null])
    assert.deepEqual(onDisk(), [publicId, `${publicId}.safe`, `${publicId}.thumb`])
    assert.deepEqual(filesHolding(shop.dataDir, CANARY), [])
    arrives(picture) // Meta repeats: the row is there.
    assert.deepEqual(await runDue(), [])
    assert.equal(rows().length, 2)
  })

  it('are tried again for two days, then shown as failed, and again when a person asks', async () => {
    await tellPicture()
    meta.tell({}, (_request, response) => response.writeHead(500).end())
    arrives(picture)
    const waits: number[] = []
    for (let run = 0; run < 9 && row().state === 'pending'; run++) {
      waits.push(...(await runDue()))
      shop.clock.advance(DAY_MS)
    }
    assert.deepEqual(
      waits.map(ms => ms / 1000),
      [5, 30, 120, 600, 3600, 21_600, 86_400],
    )
    assert.equal(row().state, 'failed')
    assert.match(row().reason!, /Ask the customer to send it again/)
    assert.equal(row().said?.says, 'file.given_up')
    assert.deepEqual(onDisk(), [])

    fetchAgain(shop.db, row().publicId, shop.clock.now())
    meta.tell({}, bytes(await photo()))
    await runDue()

    assert.deepEqual([row().state, row().reason, row().said], ['stored', null, null])
    assert.throws(() => fetchAgain(shop.db, row().publicId, shop.clock.now()), { code: 'conflict' })
  })

  it('wait for a channel that is not connected, and end in words for people', async () => {
    isConnected = false
    await tellPicture()
    arrives(picture)
    assert.deepEqual(await runDue(), [5_000])
    assert.match(row().reason!, /not connected/)
    isConnected = true
    shop.clock.advance(10_000)
    await runDue()
    assert.equal(row().state, 'stored')
  })

  it('are gone or refused at once where another try cannot help', async () => {
    meta.tell(json({ error: { code: 100, error_subcode: 33, message: 'no such thing' } }, 400), notFound)
    arrives({ kind: 'image', providerMediaId: '99' }, { kind: 'image', url: 'http://169.254.169.254/' })
    assert.deepEqual(await runDue(), [])
    assert.deepEqual(
      rows().map(({ state }) => state),
      ['gone', 'refused'],
    )
    assert.deepEqual(onDisk(), [])
    assert.equal(shop.db.$client.prepare('SELECT count(*) FROM jobs').pluck().get(), 0)
  })

  it('go with a message that is taken back, even while they are fetched', async () => {
    await tellPicture()
    arrives({ ...picture, name: 'secret.jpg' })
    await runDue()
    assert.equal(onDisk().length, 3)

    dropAttachments(shop.db, conversation.message.id, shop.clock.now())
    await runDue()

    assert.deepEqual(onDisk(), [])
    assert.deepEqual([row().state, row().name, row().url, row().fileId], ['gone', null, null, null])

    const second = addConversation(shop.db, { phone: '351900000002' }).message
    addAttachments(shop.db, second.id, [picture], shop.clock.now())
    const content = await photo()
    meta.tell({}, (request, response) => {
      dropAttachments(shop.db, second.id, shop.clock.now())
      bytes(content)(request, response)
    })
    await runDue()
    assert.deepEqual(onDisk(), [])
    assert.equal(
      shop.db.select().from(attachments).where(eq(attachments.messageId, second.id)).get()?.state,
      'gone',
    )
  })

  it('go with their person, and not before the last message that shows them', async () => {
    await tellPicture()
    arrives(picture)
    await runDue()
    const other = addConversation(shop.db, { phone: '351900000002' })
    const file = shop.db.select().from(mediaFiles).get()!
    attachFile(shop.db, other.message.id, file, { kind: 'image' }, NOON)

    const erase = async (contactId: number) => {
      forgetFilesOf(shop.db, contactId, shop.clock.now())
      shop.db.$client.prepare('DELETE FROM contacts WHERE id = ?').run(contactId)
      await runDue()
    }
    await erase(conversation.conversation.contactId)
    assert.equal(onDisk().length, 3)
    await erase(other.conversation.contactId)

    assert.deepEqual(onDisk(), [])
    assert.equal(shop.db.$client.prepare('SELECT count(*) FROM media_files').pluck().get(), 0)
  })

  it('of a story end with it, after a day', async () => {
    shop.db.update(messages).set({ type: 'story_mention' }).run()
    await tellPicture()
    arrives(picture)
    await runDue()
    assert.equal(row().state, 'stored')
    shop.clock.advance(23 * HOUR_MS)
    await runDue()
    assert.equal(row().state, 'stored')
    shop.clock.advance(HOUR_MS)
    await runDue()
    assert.deepEqual([row().state, onDisk()], ['gone', []])
    assert.match(row().reason!, /story has ended/)
  })

  it('are pruned when nothing refers to them for a day, with what was left half-done', async () => {
    const files = { db: shop.db, folder: folder(), studio }
    const kept = await storeUpload(files, { bytes: PDF }, NOON)
    const inHeader = await storeUpload(files, { bytes: PDF }, NOON)
    const unused = await storeUpload(files, { bytes: PDF }, NOON)
    attachFile(shop.db, conversation.message.id, kept, { kind: 'document' }, NOON)
    shop.db
      .update(messages)
      .set({
        content: {
          type: 'interactive',
          interactive: {
            type: 'cta_url',
            header: { type: 'document', fileId: inHeader.publicId, mime: 'application/pdf' },
            body: { text: 'x' },
            action: { name: 'cta_url', parameters: { display_text: 'x', url: 'https://x.example' } },
          },
        },
      })
      .run()
    const strays = [
      `${kept.publicId}.safe.part`,
      '01m7ysy3brkhxeh5he6dstray.part',
      '01m7ysy3brkhxeh5he6dnorow',
      '01m7ysy3brkhxeh5he6dnorow.thumb',
    ]
    for (const name of [...strays, 'somebody-elses.txt']) {
      writeFileSync(join(folder().path, name), 'x')
      utimesSync(join(folder().path, name), NOON, NOON)
    }
    const all = onDisk()
    const prune = async () => {
      shop.db.$client.exec(
        `INSERT INTO jobs (name, lane, payload, state, run_at, attempts, created_at) VALUES ('media.prune', 'fetch', '{}', 'ready', 0, 0, 0)`,
      )
      await runDue()
    }
    await prune()
    assert.deepEqual(onDisk(), all)

    shop.clock.advance(DAY_MS + 1_000)
    await prune()

    assert.deepEqual(onDisk(), [kept.publicId, inHeader.publicId, 'somebody-elses.txt'].sort())
    assert.ok(!onDisk().includes(unused.publicId))
  })
})
