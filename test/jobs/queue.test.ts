import assert from 'node:assert/strict'
import { JOB_KINDS } from '../../src/jobs/names.ts'
import {
  claimJob,
  enqueue,
  failJob,
  finishJob,
  listDeadJobs,
  nextRunAt,
  postponeJob,
  releaseLeases,
  retryDeadJobs,
} from '../../src/jobs/queue.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const later = (ms: number) => new Date(NOON.getTime() + ms)

describe('the job queue', () => {
  it('runs the jobs of one key one after the other, in the order they were asked for', () => {
    const { db } = testTenantFile()
    enqueue(db, 'inbox.deliver', { messageId: 1 }, NOON, { key: 'send:1' })
    enqueue(db, 'inbox.deliver', { messageId: 2 }, NOON, { key: 'send:1' })
    enqueue(db, 'inbox.deliver', { messageId: 3 }, NOON, { key: 'send:2' })
    const first = claimJob(db, 'send', NOON)!
    assert.deepEqual(first.payload, { messageId: 1 })
    assert.deepEqual(claimJob(db, 'send', NOON)?.payload, { messageId: 3 }, 'another key need not wait')
    assert.equal(claimJob(db, 'send', NOON), undefined)
    finishJob(db, first)
    assert.deepEqual(claimJob(db, 'send', NOON)?.payload, { messageId: 2 })
  })

  it('keeps a failed job before its successors', () => {
    const { db } = testTenantFile()
    enqueue(db, 'inbox.deliver', { messageId: 1 }, NOON, { key: 'send:1' })
    enqueue(db, 'inbox.deliver', { messageId: 2 }, NOON, { key: 'send:1' })
    failJob(db, claimJob(db, 'send', NOON)!, 'Meta is down', NOON)
    assert.equal(claimJob(db, 'send', NOON), undefined, 'the first waits for its next try')
    assert.deepEqual(claimJob(db, 'send', later(3_000))?.payload, { messageId: 1 })
  })

  it('moves a waiting job instead of adding its twin', () => {
    const { db } = testTenantFile()
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON, { dedupe: 'respond:1', runAt: later(2_000) })
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON, { dedupe: 'respond:1', runAt: later(4_000) })
    assert.equal(nextRunAt(db), later(4_000).getTime())
    assert.equal(claimJob(db, 'quick', later(3_000)), undefined)
    assert.ok(claimJob(db, 'quick', later(4_000)))
    assert.equal(claimJob(db, 'quick', later(9_000)), undefined)
  })

  it('gives a dead process’s jobs back, counting the run', () => {
    const { db } = testTenantFile()
    enqueue(db, 'inbox.deliver', { messageId: 1 }, NOON)
    assert.equal(claimJob(db, 'send', NOON)!.attempts, 1)
    assert.equal(releaseLeases(db), 1)
    assert.equal(claimJob(db, 'send', NOON)!.attempts, 2)
  })

  it('does not let an expired run end its successor’s', () => {
    const { db } = testTenantFile()
    enqueue(db, 'inbox.deliver', { messageId: 1 }, NOON)
    const lost = claimJob(db, 'send', NOON)!
    releaseLeases(db)
    const current = claimJob(db, 'send', NOON)!
    finishJob(db, lost)
    failJob(db, lost, 'too late', NOON)
    assert.equal(
      db.$client.prepare("SELECT count(*) AS n FROM jobs WHERE state = 'running'").pluck().get(),
      1,
    )
    finishJob(db, current)
    assert.equal(db.$client.prepare('SELECT count(*) AS n FROM jobs').pluck().get(), 0)
  })

  it('gives up after as many tries as its kind allows, and shows why', () => {
    const { db } = testTenantFile()
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON)
    let at = NOON
    for (let n = 1; n <= JOB_KINDS['replies.respond'].maxAttempts; n++) {
      const job = claimJob(db, 'quick', at)
      assert.ok(job, `try ${n}`)
      failJob(db, job, `failed for the ${n}th time`, at)
      at = new Date(at.getTime() + 3_600_000)
    }
    assert.equal(claimJob(db, 'quick', at), undefined)
    assert.match(listDeadJobs(db)[0]!.lastError!, /8th time/)
    assert.equal(retryDeadJobs(db, at), 1)
    assert.equal(claimJob(db, 'quick', at)?.attempts, 1)
  })

  it('puts a job off without counting it', () => {
    const { db } = testTenantFile()
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON, { dedupe: 'respond:1' })
    postponeJob(db, claimJob(db, 'quick', NOON)!, later(5_000))
    assert.equal(claimJob(db, 'quick', later(5_000))?.attempts, 1)
  })

  it('lets the successor do the work when one was asked for meanwhile', () => {
    const { db } = testTenantFile()
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON, { dedupe: 'respond:1' })
    const running = claimJob(db, 'quick', NOON)!
    enqueue(db, 'replies.respond', { conversationId: 1 }, NOON, { dedupe: 'respond:1', runAt: later(2_000) })
    failJob(db, running, 'failed', NOON)
    assert.equal(db.$client.prepare('SELECT count(*) AS n FROM jobs').pluck().get(), 1)
  })

  it('finds work of a lane past a hundred thousand jobs of another', function () {
    this.timeout(20_000)
    const { db } = testTenantFile()
    db.$client.transaction(() => {
      for (let i = 0; i < 100_000; i++)
        enqueue(db, 'replies.ask-model', { conversationId: i }, NOON, { key: `respond:${i}` })
    })()
    enqueue(db, 'inbox.deliver', { messageId: 7 }, NOON)
    assert.deepEqual(claimJob(db, 'send', NOON)?.payload, { messageId: 7 })
    const plan = db.$client
      .prepare(
        "EXPLAIN QUERY PLAN SELECT id FROM jobs WHERE state = 'ready' AND lane = 'send' AND run_at <= 1 ORDER BY run_at, id LIMIT 1",
      )
      .all()
    assert.match(JSON.stringify(plan), /jobs_ready/)
  })
})
