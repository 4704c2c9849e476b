import assert from 'node:assert/strict'
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

  it('is done once a day, also where a look comes late or the clock is set back', async () => {
    const clock = fixedClock(new Date('2026-03-01T00:00:00Z'))
    let done = 0
    let looks = 0
    const looking = {
      now: () => {
        looks++
        return clock.now()
      },
    }
    const timer = everyDay({ hour: 0, minute: 20, utc: true }, () => done++, looking, {
      lookEveryMs: 1,
    })
    const look = async (at: string) => {
      clock.set(new Date(at))
      const seen = looks
      while (looks < seen + 2) await new Promise(resolve => setTimeout(resolve, 1))
      return done
    }
    try {
      assert.equal(await look('2026-03-01T00:19:59Z'), 0)
      assert.equal(await look('2026-03-01T04:00:00Z'), 1, 'the machine slept through it')
      assert.equal(await look('2026-03-01T23:59:00Z'), 1)
      assert.equal(await look('2026-03-04T12:00:00Z'), 2, 'days that were slept through are not made up for')
      assert.equal(await look('2026-02-01T00:00:00Z'), 2)
      assert.equal(await look('2026-02-01T00:21:00Z'), 3, 'a clock that was set back has its nights again')
    } finally {
      timer.stop()
    }
  })

  it('is made up for where whoever does it was away when it was due', () => {
    const clock = fixedClock(new Date('2026-03-02T08:00:00Z'))
    const at = { hour: 0, minute: 20, utc: true }
    const since = (time: string) => {
      const daily = everyDay(at, () => {}, clock, { since: new Date(time) })
      daily.stop()
      return daily.due().toISOString()
    }
    assert.equal(since('2026-03-01T23:00:00Z'), '2026-03-02T00:20:00.000Z', 'it is due now')
    assert.equal(since('2026-03-02T07:00:00Z'), '2026-03-03T00:20:00.000Z')
  })
})
