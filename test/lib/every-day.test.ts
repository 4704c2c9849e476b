import assert from 'node:assert/strict'
import cron from 'node-cron'
import { fixedClock } from '../../src/lib/clock.ts'
import { everyDay, nextTime } from '../../src/lib/every-day.ts'

describe('work of every day', () => {
  it('is next due today, or tomorrow where today’s time is over', () => {
    const at = { hour: 0, minute: 20, utc: true }
    const next = (now: string) => nextTime(at, new Date(now)).toISOString()
    assert.equal(next('2026-03-01T00:19:59Z'), '2026-03-01T00:20:00.000Z')
    assert.equal(next('2026-03-01T00:20:00Z'), '2026-03-02T00:20:00.000Z')
    assert.equal(next('2026-12-31T23:00:00Z'), '2027-01-01T00:20:00.000Z')
  })

  it('is due by the machine’s own clock where nothing else is said', () => {
    const next = nextTime({ hour: 3, minute: 17 }, new Date(2026, 5, 1, 12))
    assert.deepEqual([next.getDate(), next.getHours(), next.getMinutes()], [2, 3, 17])
  })

  /** Stands in for the timer: it runs when the test says so. */
  function timer() {
    const seen: { expression?: string; options?: unknown; run?: () => unknown } = {}
    const schedule = ((expression: string, run: () => unknown, options: unknown) => {
      Object.assign(seen, { expression, run, options })
      return { destroy: () => undefined }
    }) as unknown as typeof cron.schedule
    return { seen, schedule }
  }

  it('is done at its time, and never twice at once', async () => {
    const { seen, schedule } = timer()
    let done = 0
    let end = () => {}
    const work = () => {
      done++
      return new Promise<void>(resolve => {
        end = resolve
      })
    }
    const clock = fixedClock(new Date('2026-03-01T00:00:00Z'))
    everyDay({ hour: 0, minute: 20, utc: true }, work, clock, { schedule }).stop()
    assert.equal(seen.expression, '20 0 * * *')
    assert.deepEqual(seen.options, { noOverlap: true, timezone: 'UTC' })
    const first = seen.run!()
    await seen.run!()
    assert.equal(done, 1)
    end()
    await first
    void seen.run!()
    assert.equal(done, 2)
  })

  it('is made up for once where the clock jumps over days, and is done again where it is set back', async () => {
    const { schedule } = timer()
    const clock = fixedClock(new Date('2026-03-01T00:00:00Z'))
    let done = 0
    let looks = 0
    const looking = {
      now: () => {
        looks++
        return clock.now()
      },
    }
    const options = { schedule, lookEveryMs: 1 }
    const daily = everyDay({ hour: 0, minute: 20, utc: true }, () => done++, looking, options)
    const look = async (at: string) => {
      clock.set(new Date(at))
      const before = looks
      while (looks < before + 4) await new Promise(resolve => setTimeout(resolve, 1))
      return done
    }
    try {
      assert.equal(await look('2026-03-01T00:19:59Z'), 0)
      assert.equal(await look('2026-03-04T12:00:00Z'), 1)
      assert.equal(await look('2026-02-01T00:00:00Z'), 1)
      assert.equal(await look('2026-02-01T00:21:00Z'), 2)
    } finally {
      daily.stop()
    }
  })

  it('is a time that the timer understands', () => {
    const clock = fixedClock(new Date('2026-03-01T00:00:00Z'))
    let next: Date | null = null
    const daily = everyDay({ hour: 0, minute: 20, utc: true }, () => {}, clock, {
      schedule: (...args) => {
        const task = cron.schedule(...args)
        next = task.getNextRun()
        return task
      },
    })
    daily.stop()
    assert.match((next as Date | null)!.toISOString(), /T00:20:00/)
  })

  it('is made up for where whoever does it was away when it was due', async () => {
    const clock = fixedClock(new Date('2026-03-02T08:00:00Z'))
    const doneSince = async (time: string) => {
      let done = 0
      const { schedule } = timer()
      const options = { since: new Date(time), schedule }
      const daily = everyDay({ hour: 0, minute: 20, utc: true }, () => done++, clock, options)
      if (daily.due() <= clock.now()) assert.equal(done, 0, 'it is due until it begins')
      await new Promise(resolve => setImmediate(resolve))
      daily.stop()
      assert.equal(daily.due().toISOString(), '2026-03-03T00:20:00.000Z')
      return done
    }
    assert.equal(await doneSince('2026-03-01T23:00:00Z'), 1)
    assert.equal(await doneSince('2026-03-02T07:00:00Z'), 0)
  })
})
