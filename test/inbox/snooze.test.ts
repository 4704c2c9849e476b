import assert from 'node:assert/strict'
import { listConversations } from '../../src/inbox/conversations.ts'
import { enqueueWakings, snooze, wakeByJob } from '../../src/inbox/snooze.ts'
import { claimJob, nextRunAt } from '../../src/jobs/queue.ts'
import { sendingLine } from './sending.ts'

const HOUR = 3_600_000
const BY = { id: 'u1', name: 'Marta', via: 'web' } as const

async function line() {
  const { db, clock, conversation, work } = await sendingLine()
  await work()
  db.$client.exec('DELETE FROM jobs')
  const status = () => listConversations(db, { sight: null, limit: 1 }).items[0]!.status
  const wake = () => {
    const job = claimJob(db, 'quick', clock.now())
    if (job?.name === 'inbox.wake') wakeByJob(db, job, clock.now())
    return job?.name
  }
  const rest = (until: string) => snooze(db, conversation(), until, 'Europe/Lisbon', clock.now(), BY)
  return { db, clock, status, wake, rest }
}

describe('a conversation that was put away', () => {
  it('is back when its time has come, though nobody looks at the inbox', async () => {
    const { clock, status, wake, rest } = await line()
    rest('later')
    clock.advance(2 * HOUR)
    assert.equal(wake(), undefined)
    clock.advance(1 * HOUR)
    assert.equal(wake(), 'inbox.wake')
    assert.equal(status(), 'open')
  })

  it('is put off when it is put away again, and not waited for until the customer writes', async () => {
    const { db, clock, status, wake, rest } = await line()
    rest('later')
    clock.advance(1 * HOUR)
    rest('tomorrow')
    clock.advance(3 * HOUR)
    assert.equal(wake(), undefined)
    rest('reply')
    clock.advance(24 * HOUR)
    wake()
    assert.equal(status(), 'snoozed')
    assert.equal(nextRunAt(db), undefined)
  })

  it('gets its job at the start where it has none', async () => {
    const { db, clock, status, wake, rest } = await line()
    rest('later')
    db.$client.exec('DELETE FROM jobs')
    enqueueWakings(db, clock.now())
    enqueueWakings(db, clock.now())
    assert.equal(db.$client.prepare('SELECT count(*) FROM jobs').pluck().get(), 1)
    clock.advance(4 * HOUR)
    wake()
    assert.equal(status(), 'open')
  })
})
