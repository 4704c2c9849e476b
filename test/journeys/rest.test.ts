import assert from 'node:assert/strict'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { write } from '../../src/db/database.ts'
import { enqueue } from '../../src/jobs/queue.ts'
import { type Log, silentLog } from '../../src/lib/log.ts'
import { temporaryFolder } from '../support/instance.ts'
import { type ApiMessage, type Journey, startJourney, until } from '../support/server.ts'

const REST_AFTER_MS = 250
const answers = (thread: ApiMessage[]) => thread.filter(message => message.author === 'assistant')
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('the worker thread, when nothing happens', function () {
  this.timeout(120_000)
  const events: string[] = []
  const heard = (fields: { event?: unknown }) => void events.push(String(fields.event))
  const log: Log = { ...silentLog, debug: heard, error: heard, fatal: heard }
  let journey: Journey
  before(async () => {
    journey = await startJourney({
      ...{ restAfterMs: REST_AFTER_MS, log },
      env: { HEARTHLINE_API_PER_MINUTE: '0' },
    })
  })
  after(() => journey.stop())

  const isAway = () => !journey.server.worker.isThere
  const rests = (j = journey) =>
    until(
      () => !j.server.worker.isThere,
      away => away,
      'it does not rest',
      60_000,
    )

  it('rests, and each time comes back for a customer, who gets one answer', async () => {
    for (const [round, question] of ['how much is the blue mug?', 'Is there parking?'].entries()) {
      await rests()
      assert.equal((await journey.writes('messenger', '6600110033', question)).status, 200)
      await until(
        () => journey.thread('messenger'),
        thread => answers(thread).length > round && answers(thread).every(one => one.status === 'read'),
        'no answer',
      )
    }
    await rests()
    const sent = journey.meta.taken()
    assert.equal(sent.length, 2)
    assert.equal(answers(await journey.thread('messenger')).length, 2)
    assert.ok(events.includes('worker_rests'))
  })

  it('comes back when a job is due that nobody reminds it of', async () => {
    const { db, server, tenant } = journey
    const left = () =>
      db.$client.prepare("SELECT count(*) FROM jobs WHERE dedupe = 'of this test'").pluck().get() as number
    // On a slow machine it may be done before there was a rest: then it is due later.
    for (let inMs = 4_000; ; inMs *= 2) {
      const now = server.instance.clock.now()
      const runAt = new Date(now.getTime() + inMs)
      await write(db, () => enqueue(db, 'inbox.prune', {}, now, { dedupe: 'of this test', runAt }))
      server.changed(tenant.id)
      await rests()
      if (left() === 1 && isAway()) break
      assert.ok(inMs < 60_000, 'it never rested before the job was due')
    }
    await until(left, count => count === 0, 'the job was not done', 60_000)
  })

  it('answers whatever is asked while it goes, is away or comes', async () => {
    await rests()
    for (let i = 0; i < 6; i++) {
      const calls = [
        journey.server.worker.call('state'),
        journey.server.worker.call('search', journey.tenant.id, 'product', 'mug', 5),
      ] as const
      const [state, found] = await Promise.all(calls)
      assert.equal(state.model.reachable, false)
      assert.equal(found.length, 1)
      await pause(REST_AFTER_MS + (i % 3) * 80)
    }
  })

  it('stays while it holds a file, lest somebody else opens it', async () => {
    assert.equal(await journey.server.worker.call('hold', journey.tenant.id, 10_000), true)
    await pause(8 * REST_AFTER_MS)
    assert.equal(isAway(), false)
    journey.server.worker.note('letGo', journey.tenant.id)
    await rests()
  })

  it('is tried again where it cannot come back, and then looks into every file', async () => {
    const control = join(journey.dataDir, 'control.db')
    await rests()
    renameSync(control, `${control}.away`)
    journey.server.worker.note('reload')
    await until(
      () => events.includes('worker_not_back'),
      seen => seen,
      'it came back without its control file',
    )
    renameSync(`${control}.away`, control)
    const state = await journey.server.worker.call('state')
    assert.equal(state.model.reachable, false)
    assert.ok(!events.includes('worker_ended'))
    await rests()
  })

  it('leaves a server that stops while it rests with nothing to do, and the next one goes on', async () => {
    const dataDir = temporaryFolder()
    const first = await startJourney({ dataDir, restAfterMs: REST_AFTER_MS })
    await rests(first)
    await first.stop()
    const { serve } = await import('../../src/serve.ts')
    const second = await serve(first.server.instance.config, silentLog)
    assert.equal((await second.worker.call('search', first.tenant.id, 'product', 'mug', 5)).length, 1)
    await second.stop()
  })
})
