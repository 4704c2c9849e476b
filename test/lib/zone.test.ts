import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, daysBetween, isTimeZone, momentAt, wallClock } from '../../src/lib/zone.ts'

const zones = [
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  'UTC',
]

function moment(zone: string, date: string, time: string): string {
  return momentAt(zone, date, time).toISOString().slice(0, 16)
}

describe('the wall clock of a zone', () => {
  it('says the date and time people there see', () => {
    assert.deepEqual(wallClock('America/New_York', new Date('2026-03-01T04:30:00Z')), {
      date: '2026-02-28',
      time: '23:30',
    })
    assert.deepEqual(wallClock('Asia/Kolkata', new Date('2026-03-01T18:30:00Z')), {
      date: '2026-03-02',
      time: '00:00',
    })
  })

  it('finds the moment of a time, in summer, in winter and at the end of the day', () => {
    assert.equal(moment('Europe/Lisbon', '2026-01-15', '09:00'), '2026-01-15T09:00')
    assert.equal(moment('Europe/Lisbon', '2026-07-15', '09:00'), '2026-07-15T08:00')
    assert.equal(moment('Europe/Lisbon', '2026-07-15', '24:00'), '2026-07-15T23:00')
  })

  it('takes a skipped time as much later, and a repeated one the first time', () => {
    assert.equal(moment('America/New_York', '2026-03-08', '01:59'), '2026-03-08T06:59')
    assert.equal(moment('America/New_York', '2026-03-08', '02:30'), '2026-03-08T07:30')
    assert.equal(moment('America/New_York', '2026-03-08', '03:00'), '2026-03-08T07:00')
    assert.equal(moment('America/New_York', '2026-11-01', '01:30'), '2026-11-01T05:30')
    assert.equal(moment('America/New_York', '2026-11-01', '02:00'), '2026-11-01T07:00')
  })

  it('and its moment agree, anywhere, at any time', () => {
    const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...zones), at, (zone, date) => {
        const wall = wallClock(zone, date)
        assert.deepEqual(wallClock(zone, momentAt(zone, wall.date, wall.time)), wall)
      }),
    )
  })

  it('counts days over months, years and changes of the clocks', () => {
    assert.equal(addDays('2028-02-28', 2), '2028-03-01')
    assert.equal(addDays('2026-01-01', -1), '2025-12-31')
    assert.equal(daysBetween('2026-03-07', '2026-03-30'), 23)
  })

  it('needs a zone with a name', () => {
    const names = ['Europe/Lisbon', 'Asia/Kolkata', 'UTC', 'Mars/Base', '+02:00', '']
    assert.deepEqual(names.filter(isTimeZone), ['Europe/Lisbon', 'Asia/Kolkata', 'UTC'])
  })
})
