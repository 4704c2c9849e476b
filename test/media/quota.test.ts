import assert from 'node:assert/strict'
import { attachments } from '../../src/inbox/schema.ts'
import { fullSentence, roomLeft } from '../../src/media/quota.ts'
import { customerFile } from '../../src/simulator/media.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { inEnglish } from '../../src/web/said.ts'
import { ACCOUNTS, type Journey, startJourney, until } from '../support/server.ts'
import { photo } from './files.ts'

const GB = 1_000_000_000

describe('the room for files of one business (SEC-FILE)', function () {
  this.timeout(60_000)
  let shop: Journey

  before(async () => {
    shop = await startJourney({ mode: 'off', env: { HEARTHLINE_MEDIA_QUOTA_GB: '1' } })
  })
  after(() => shop.stop())

  /** As if so much had come already. */
  function keep(bytes: number): void {
    shop.db.$client.exec("DELETE FROM media_files WHERE public_id = 'earlier'")
    shop.db.$client
      .prepare(
        `INSERT INTO media_files (public_id, mime, kind, bytes, sha256, has_thumbnail, has_safe_copy, created_at)
         VALUES ('earlier', 'video/mp4', 'video', ?, 'x', 0, 0, 0)`,
      )
      .run(bytes)
  }

  async function customerSends(): Promise<{ state: string; reason: string | null }> {
    const { meta, db } = shop
    const account = accountNamed(meta.state, 'whatsapp', ACCOUNTS.whatsapp)
    const file = { bytes: await photo(), mime: 'image/jpeg', type: 'image', caption: 'Is this one left?' }
    const base = shop.server.instance.config.graphUrl
    const known = db.select().from(attachments).all().length
    await meta.customerSends({
      channel: 'whatsapp',
      account: ACCOUNTS.whatsapp,
      from: '491700000001',
      content: customerFile(meta.state, account, file, base, new Date()),
    })
    const rows = await until(
      () => db.select().from(attachments).all(),
      all => all.length > known && all.every(row => row.state !== 'pending'),
      'the file is not settled',
      20_000,
    )
    return rows.at(-1)!
  }

  async function colleagueUploads(): Promise<Response> {
    const body = new FormData()
    body.set('file', new Blob([new Uint8Array(await photo())], { type: 'image/jpeg' }), 'mug.jpg')
    return fetch(`${shop.server.url}/api/v1/media`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.apiToken}` },
      body,
    })
  }

  it('takes files while there is some', async () => {
    keep(GB - 100_000)
    assert.equal((await customerSends()).state, 'stored')
    assert.ok((await colleagueUploads()).status < 300)
  })

  it('takes no more when it is used up, and says why, to whom to turn and what to do', async () => {
    keep(GB)
    const { state, reason } = await customerSends()
    assert.equal(state, 'refused')
    assert.equal(reason, inEnglish(fullSentence({ quotaBytes: GB })))
    assert.match(reason ?? '', /1 GB, is used up.*HEARTHLINE_MEDIA_QUOTA_GB.*ask the customer/)
    const answer = await colleagueUploads()
    assert.equal(answer.status, 413)
    assert.match(await answer.text(), /room for files of this business, 1 GB, is used up/)
    const texts = (await shop.thread('whatsapp')).map(message => message.text)
    assert.equal(texts.length, 2, 'the words beside the file are there')
  })

  it('is without end where nobody set one', () => {
    assert.equal(roomLeft(shop.db, { quotaBytes: 0 }), Number.POSITIVE_INFINITY)
    assert.equal(roomLeft(shop.db, { quotaBytes: 3 * GB }) > GB, true)
  })
})
