import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChannelKind } from '../../src/channels/events.ts'
import { sign } from '../../src/channels/signature.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { photo } from '../media/files.ts'
import { type ChildJourney, startChildJourney } from '../support/child-journey.ts'
import { type FakeModel, startFakeModel, wellFormed } from '../support/hostile-model.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'
import { ACCOUNTS, TOKEN, until } from '../support/server.ts'
import { PASSWORD, Visitor } from '../support/visitor.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const CHANNELS: ChannelKind[] = ['whatsapp', 'instagram', 'messenger']
const WANTED = 300

/** Every word that was planted, by what it stands for. */
const planted = new Map<string, string>()

/** A word that is nowhere else, noted. */
function canary(kind: string): string {
  const word = `kanari-${kind}-${String(planted.size).padStart(3, '0')}-qx`
  planted.set(word, kind)
  return word
}

function numberCanary(): string {
  const number = `4917${String(310_000_000 + planted.size * 7_919).padStart(9, '0')}`
  planted.set(number, 'number')
  return number
}

describe('three hundred words nobody may find in a log (SEC-LOG)', function () {
  this.timeout(180_000)
  let journey: ChildJourney
  let model: FakeModel
  const errorPages: string[] = []
  const outputs: string[] = []

  before(async () => {
    // Answers with words of its own, breaks off, and says them in its errors too.
    let calls = 0
    model = await startFakeModel((_call, response) => {
      const word = canary('model')
      switch (calls++ % 4) {
        case 0:
          return wellFormed({ product: 0, phrase: word, opening: word })
        case 1:
          return word
        case 2:
          return void response.writeHead(500, { 'x-hint': word }).end(JSON.stringify({ error: word }))
        default:
          return void response.destroy()
      }
    })
    const crash = join(temporaryFolder(), 'crash.mjs')
    writeFileSync(crash, "process.on('SIGUSR2', () => { throw new TypeError(process.env.CRASH_WORDS) })")
    journey = await startChildJourney({
      nodeOptions: ['--import', crash],
      env: {
        HEARTHLINE_LOG_LEVEL: 'trace',
        CRASH_WORDS: canary('crash'),
        OLLAMA_HOST: model.url,
        HEARTHLINE_SETUP_CODE: canary('setup'),
      },
    })
    for (const secret of [TOKEN, PASSWORD, journey.secret, journey.apiToken]) planted.set(secret, 'secret')
  })
  after(async () => {
    await journey?.stop()
    await model?.close()
  })

  function noteErrorPage({ status, text }: { status: number; text: string }): void {
    if (status >= 400 && status !== 422 && status !== 409) errorPages.push(text)
  }

  it('are planted: what customers write, whatever goes wrong with it', async () => {
    await until(
      () => journey.server.text(),
      log => log.includes('model_found'),
      'no model',
      30_000,
    )
    const { simulator } = journey.meta
    for (let n = 0; n < 60; n++) {
      const channel = CHANNELS[n % 3]!
      // Now and then Meta refuses or loses the answer, and says the customer's words in its errors.
      if (n % 6 === 0) {
        const knobs = simulator.knobsOf(channel, ACCOUNTS[channel])
        knobs.failNext = { times: 1, code: 131026, details: canary('meta') }
        if (n % 12 === 0) knobs.refuseNext = { times: 1, code: 100, message: canary('meta'), status: 400 }
      }
      const texts = [
        'How much is the blue mug',
        'see http://x.example and tell me what fits',
        'I want a person now',
      ]
      await journey.writes(
        channel,
        numberCanary(),
        `${texts[Math.floor(n / 3) % 3]}, ${canary('text')}`,
        canary('name'),
      )
    }
    for (let n = 0; n < 12; n++) {
      const isPicture = n % 3 === 0
      await journey.sendsFile('whatsapp', numberCanary(), {
        bytes: isPicture ? await photo() : Buffer.from(`%PDF-1.4 ${canary('file')}`),
        mime: isPicture ? 'image/jpeg' : n % 3 === 1 ? 'application/pdf' : `text/${canary('mime')}`,
        type: isPicture ? 'image' : 'document',
        name: `${canary('filename')}.pdf`,
        caption: canary('caption'),
      })
    }
    await until(
      async () => (await journey.threads()).filter(one => one.direction === 'inbound').length,
      count => count >= 72,
      'not all came',
      60_000,
    )
    await until(
      () => journey.server.text(),
      log => /model_(asked|failed)/.test(log),
      'the model was not asked',
      30_000,
    )
  })

  it('are planted: webhooks that are broken, forged, or made of nothing', async () => {
    for (let n = 0; n < 16; n++) {
      const body = Buffer.from(
        n % 2 === 0
          ? `{"object":"whatsapp_business_account","entry":[{"${canary('json')}":`
          : JSON.stringify({
              object: 'whatsapp_business_account',
              entry: [
                {
                  id: '1',
                  changes: [
                    { field: canary('field'), value: { messages: [{ text: { body: canary('text') } }] } },
                  ],
                },
              ],
            }),
      )
      const signature = n % 4 < 2 ? sign(body, journey.secret) : `sha256=${canary('signature')}`
      await raw('POST', `/webhooks/meta/${journey.appKey}?${canary('query')}=1`, body, {
        'Content-Type': 'application/json',
        'X-Hub-Signature-256': signature,
      })
    }
    const asks = `hub.mode=subscribe&hub.verify_token=${canary('verify')}&hub.challenge=1`
    await raw('GET', `/webhooks/meta/${journey.appKey}?${asks}`)
    await raw(
      'POST',
      `/meta/${journey.appKey}/data-deletion`,
      Buffer.from(`signed_request=${canary('signed')}.x`),
      {
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    )
  })

  it('are planted: people who sign in wrongly, and pages that are not there', async () => {
    const { url } = journey.server
    for (let n = 0; n < 8; n++) {
      const visitor = new Visitor(url, {
        'user-agent': canary('agent'),
        referer: `http://${canary('referer')}.example/`,
      })
      visitor.cookies.set('theme', canary('cookie'))
      visitor.cookies.set('__Host-hl', canary('session'))
      noteErrorPage(await visitor.get(`/${canary('path')}?q=${canary('query')}`))
      visitor.cookies.delete('__Host-hl')
      const email = `${canary('email')}@shop.example`
      await visitor.post('/sign-in', { email, password: canary('password'), next: `/${canary('next')}` })
      noteErrorPage(await visitor.get(`/reset/${canary('reset')}`))
      noteErrorPage(await visitor.get(`/t/${canary('slug')}/inbox`))
    }
    for (let n = 0; n < 5; n++) {
      const headers = { authorization: `Bearer hl_${canary('token')}`, 'idempotency-key': canary('key') }
      noteErrorPage(await answerOf('GET', `/api/v1/contacts?q=${canary('query')}`, undefined, headers))
    }
    const own = { authorization: `Bearer ${journey.apiToken}`, 'content-type': 'application/json' }
    const broken = [
      `{"text": ${canary('json')}`,
      JSON.stringify({ [canary('field')]: 1 }),
      `["${canary('json')}"]`,
    ]
    for (const [n, body] of [...broken, ...broken].entries())
      await answerOf(
        n % 2 ? 'PUT' : 'POST',
        n % 2 ? '/api/v1/facts' : '/api/v1/messages',
        Buffer.from(body),
        own,
      )
  })

  it('are planted: what an owner types, uploads and imports, and what breaks underneath', async () => {
    const owner = await journey.signIn()
    for (const [name, value] of owner.cookies) if (/hl/.test(name)) planted.set(value, 'cookie')
    const base = `/t/${journey.slug}`
    await owner.post(`${base}/products`, { name: canary('product'), price: canary('price'), stock: 'x' })
    await owner.post(`${base}/knowledge`, { question: canary('question'), answer: canary('answer') })
    await owner.post('/me', {
      name: 'Marta',
      language: canary('language'),
      email: canary('email'),
      password: canary('password'),
    })
    await owner.post(`${base}/team/invite`, { email: `${canary('email')}@shop.example`, role: 'agent' })
    await owner.get(`${base}/inbox?q=${canary('search')}`)
    await owner.get(`${base}/products?q=${canary('search')}`)
    const { items } = await journey.api('/conversations?limit=5')
    for (const { id } of items as { id: string }[]) {
      await owner.post(`${base}/inbox/${id}/messages`, { text: canary('reply') })
      await owner.post(`${base}/inbox/${id}/notes`, { text: canary('note') })
      noteErrorPage(
        await owner.post(`${base}/inbox/${id}/messages`, {
          text: 'x',
          reply: canary('id'),
          after: canary('id'),
        }),
      )
    }
    const file = join(temporaryFolder(), `${canary('filename')}.csv`)
    const bad = Array.from(
      { length: 10 },
      (_, n) => `p${n},${canary('csv')},"${canary('csv')}",12,3,4,${canary('csv')}`,
    )
    writeFileSync(file, `id,name,description,price,stock\n${bad.join('\n')}\n`)
    outputs.push(cli('catalog', 'import', '--tenant', journey.slug, file))
    const form = new FormData()
    form.set('_csrf', await owner.csrf())
    form.set(
      'file',
      new Blob([`id;${canary('header')}\n\u0000${canary('csv')}`]),
      `${canary('filename')}.csv`,
    )
    await owner.ask('POST', `${base}/products/import`, form)
    await owner.post(`${base}/channels/whatsapp/connect/token`, { token: `EAA${canary('token')}` })
    await owner.post(`${base}/channels/whatsapp/connect/app`, { appId: '123456', secret: canary('secret') })

    const { instance } = testInstance(journey.dataDir)
    const db = instance.tenants.db(journey.tenantId)
    const breakOn = (when: string, table: string) =>
      db.$client.exec(
        `CREATE TRIGGER t${canary('sql').replaceAll('-', '')} BEFORE ${when} ON ${table} BEGIN SELECT RAISE(ABORT, '${canary('sql')}'); END`,
      )
    const [conversation] = items as { id: string }[]
    breakOn('UPDATE', 'messages')
    await owner.post(`${base}/inbox/${conversation!.id}/messages`, { text: canary('reply') })
    await until(
      () => journey.server.text(),
      log => log.includes('job_failed'),
      'no job failed',
      20_000,
    )
    breakOn('INSERT', 'messages')
    breakOn('INSERT', 'products')
    const failing = [
      await owner.post(`${base}/products`, { name: canary('product') }),
      await owner.post(`${base}/inbox/${conversation!.id}/messages`, { text: canary('reply') }),
      await answerOf('PUT', '/api/v1/products/x', Buffer.from(JSON.stringify({ name: canary('product') })), {
        authorization: `Bearer ${journey.apiToken}`,
        'content-type': 'application/json',
      }),
    ]
    assert.ok(
      failing.some(({ status }) => status === 500),
      `${failing.map(({ status }) => status)}`,
    )
    failing.forEach(noteErrorPage)
    await journey.writes('whatsapp', numberCanary(), canary('text'), canary('name'))
    await sleep(1_500)
    outputs.push(cli('doctor', '--json'), cli('job', 'list', '--json'), cli('doctor', '--share'))
    const names = db.$client
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'tkanari%'")
      .all()
    for (const { name } of names as { name: string }[]) db.$client.exec(`DROP TRIGGER ${name}`)
    instance.close()
    const doctor = JSON.parse(outputs.at(-3)!) as { checks: unknown[] }
    assert.ok(doctor.checks.length > 5)
    const shared = outputs.at(-1)!
    assert.match(shared, /^\*\*Hearthline /)
    assert.match(shared, /\| warn \| public address \| not set/)
    for (const own of [journey.dataDir, journey.slug, journey.tenantId, '127.0.0.1'])
      assert.ok(!shared.includes(own), own)
  })

  it('are planted: three hundred of them', () => {
    assert.ok(planted.size >= WANTED, `${planted.size} were planted`)
  })

  it('are in no line of the log, not even of a process that crashes', async () => {
    process.kill(journey.server.pid, 'SIGUSR2')
    await until(
      () => journey.server.text(),
      text => /"event":"defect"/.test(text),
      'it did not crash',
      10_000,
    )
    const log = journey.server.text()
    const events = [
      /listening/,
      /sign_in_failed/,
      /job_failed/,
      /"level":"error"/,
      /request failed/,
      /model_(asked|failed)/,
    ]
    for (const event of events) assert.match(log, event)
    assert.deepEqual(hitsIn(log), [])
    assert.ok(!log.includes('"unlisted"'), 'no line tries to say more than the list allows')
    assert.deepEqual(
      readdirSync(journey.dataDir).filter(name => /core|heap|report/.test(name)),
      [],
    )
  })

  it('are on no error page and in no answer of the command line', () => {
    assert.ok(errorPages.length > 25, `${errorPages.length} error pages`)
    // A page's links repeat the address that was asked for.
    const own = /^(path|reset|slug|query): /
    assert.deepEqual(
      errorPages.flatMap(hitsIn).filter(hit => !own.test(hit)),
      [],
    )
    // Which line of one's own file is wrong is told to who sent it.
    assert.deepEqual(outputs.slice(-3).flatMap(hitsIn), [])
  })

  function hitsIn(text: string): string[] {
    return [...planted]
      .filter(([word]) => text.includes(word) || text.includes(encodeURIComponent(word)))
      .map(([word, kind]) => `${kind}: …${lineWith(text, word)}`)
  }

  function lineWith(text: string, word: string): string {
    const at = text.indexOf(word)
    return text.slice(Math.max(0, at - 150), at + 60)
  }

  function cli(...args: string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        TMPDIR: process.env.TMPDIR,
        HEARTHLINE_DATA_DIR: journey.dataDir,
        HEARTHLINE_CONFIG: '',
      },
    })
    return stdout + stderr
  }

  function answerOf(method: string, path: string, body?: Buffer, headers: Record<string, string> = {}) {
    return raw(method, path, body, headers)
  }

  function raw(
    method: string,
    path: string,
    body?: Buffer,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const call = request(new URL(path, journey.server.url), { method, headers }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk as Buffer))
        response.once('end', () =>
          resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString() }),
        )
      })
      call.once('error', reject)
      call.end(body)
    })
  }

  it('belong to a channel that is there', () => {
    // Otherwise everything above would have been dropped at the door.
    for (const channel of CHANNELS)
      assert.ok(accountNamed(journey.meta.simulator.state, channel, ACCOUNTS[channel]))
  })
})
