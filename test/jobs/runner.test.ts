import assert from 'node:assert/strict'
import { enqueue, finishJob } from '../../src/jobs/queue.ts'
import { JobRunner } from '../../src/jobs/runner.ts'
import { silentLog } from '../../src/lib/log.ts'
import { testTenantFile } from '../support/instance.ts'

function open() {
  const { instance, clock, tenant, db } = testTenantFile()
  const ran: string[] = []
  const looked: string[] = []
  const runner = (hold?: Promise<void>) =>
    new JobRunner({
      ...{ clock, log: silentLog },
      useTenant: (id, work) => {
        looked.push(id)
        return instance.tenants.use(id, work)
      },
      handlers: {
        async 'inbox.prune'(run) {
          await hold
          ran.push(run.job.name)
          finishJob(run.db, run.job)
        },
      },
    })
  return { clock, db, id: tenant.id, runner, ran, looked }
}

describe('a runner that goes on after another', () => {
  it('knows when which file has work without opening any, and does it once', async () => {
    const { clock, db, id, runner, ran, looked } = open()
    const first = runner()
    first.poke(id, db)
    await first.idle()
    assert.equal(first.nextDue(), Infinity)
    const due = clock.now().getTime() + 60_000
    enqueue(db, 'inbox.prune', {}, clock.now(), { runAt: new Date(due) })
    first.poke(id, db)
    await first.idle()
    assert.equal(first.nextDue(), due)
    await first.stop(1_000)
    const known = first.leave()
    assert.ok(known)

    const second = runner()
    second.takeOver(structuredClone(known))
    await second.idle()
    assert.deepEqual([ran, looked, second.nextDue()], [[], [], due])
    clock.advance(60_000)
    second.takeOver([])
    await second.idle()
    assert.deepEqual([ran, looked], [['inbox.prune'], [id]])
    assert.equal(second.nextDue(), Infinity)
    await second.stop(1_000)
  })

  it('is told nothing where a run did not end: then every file has to be looked into', async () => {
    const { clock, db, id, runner } = open()
    let letGo = () => {}
    const held = runner(
      new Promise(resolve => {
        letGo = resolve
      }),
    )
    enqueue(db, 'inbox.prune', {}, clock.now())
    held.poke(id, db)
    while (db.$client.prepare("SELECT count(*) FROM jobs WHERE state = 'running'").pluck().get() === 0)
      await new Promise(resolve => setImmediate(resolve))
    assert.equal(held.nextDue(), clock.now().getTime())
    await held.stop(1)
    assert.equal(held.leave(), undefined)
    letGo()
  })
})

describe('a job whose end could not be written', () => {
  it('is done once the disk takes it again', async () => {
    const { instance, clock, tenant, db } = testTenantFile()
    let tries = 0
    const runner = new JobRunner({
      ...{ clock, log: silentLog },
      useTenant: (id, work) => instance.tenants.use(id, work),
      handlers: {
        'inbox.prune'(run) {
          if (++tries === 1) throw new Error('nothing could be written')
          finishJob(run.db, run.job)
        },
      },
    })
    db.$client.exec(`CREATE TRIGGER full BEFORE UPDATE ON jobs WHEN old.state = 'running'
      BEGIN SELECT raise(ABORT, 'the disk is full'); END`)
    enqueue(db, 'inbox.prune', {}, clock.now(), {})
    runner.poke(tenant.id, db)
    await runner.idle()
    assert.equal(tries, 1)
    db.$client.exec('DROP TRIGGER full')
    clock.advance(6_000)
    runner.poke(tenant.id, db)
    await runner.idle()
    assert.equal(tries, 2)
    assert.deepEqual(db.$client.prepare('SELECT count(*) AS n FROM jobs').get(), { n: 0 })
    await runner.stop(1_000)
  })
})
