import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  DAYS,
  describeHours,
  type Hours,
  hoursOn,
  isOpen,
  localTime,
  momentOf,
} from '../../src/catalog/hours.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

const shop: Hours = {
  timezone: 'Europe/Lisbon',
  hours: [
    ...weekdays.flatMap(day => [
      { day, from: '09:00', to: '13:00' },
      { day, from: '14:00', to: '18:00' },
    ]),
    { day: 'sat', from: '09:00', to: '13:00' },
  ],
  closed: ['2026-12-25', '2026-06-10'],
}

const bar: Hours = {
  timezone: 'America/New_York',
  hours: [
    { day: 'fri', from: '18:00', to: '24:00' },
    { day: 'sat', from: '00:00', to: '02:00' },
    { day: 'sat', from: '20:00', to: '03:00' },
  ],
  closed: ['2026-03-15'],
}

/** What a person would say of it: `open until fri 18:00`. */
function said(hours: Hours, at: string): string {
  const state = isOpen(hours, new Date(at))
  const when = state.open ? state.closesAt : state.opensAt
  const moment = when ? ` ${state.open ? 'until' : 'opens'} ${when.day} ${when.time} +${when.daysAhead}` : ''
  return `${state.open ? 'open' : 'shut'} (${state.reason})${moment}`
}

describe('are you open', () => {
  it('is answered in the time of the business', () => {
    assert.equal(said(shop, '2026-03-02T08:59:59Z'), 'shut (hours) opens mon 09:00 +0')
    assert.equal(said(shop, '2026-03-02T09:00:00Z'), 'open (hours) until mon 13:00 +0')
    assert.equal(said(shop, '2026-03-02T13:00:00Z'), 'shut (hours) opens mon 14:00 +0')
    assert.equal(said(shop, '2026-03-02T17:59:59Z'), 'open (hours) until mon 18:00 +0')
    assert.equal(said(shop, '2026-03-02T18:00:00Z'), 'shut (hours) opens tue 09:00 +1')
    // Summer time: nine in Lisbon is eight in UTC.
    assert.equal(said(shop, '2026-07-06T08:00:00Z'), 'open (hours) until mon 13:00 +0')
  })

  it('knows the next opening over a weekend and over closed days', () => {
    assert.equal(said(shop, '2026-03-07T13:00:00Z'), 'shut (hours) opens mon 09:00 +2')
    assert.equal(said(shop, '2026-12-24T19:00:00Z'), 'shut (hours) opens sat 09:00 +2')
    assert.equal(said(shop, '2026-12-25T10:00:00Z'), 'shut (closed_day) opens sat 09:00 +1')
  })

  it('says that nothing is known where nobody wrote hours', () => {
    assert.deepEqual(isOpen({ ...shop, hours: [] }, new Date('2026-03-02T10:00:00Z')), {
      open: false,
      reason: 'no_hours',
    })
  })

  it('follows hours past midnight, joined or written as one span', () => {
    // Friday 23:00 in New York: two spans that touch at midnight.
    assert.equal(said(bar, '2026-02-28T04:00:00Z'), 'open (hours) until sat 02:00 +1')
    assert.equal(said(bar, '2026-02-28T06:59:00Z'), 'open (hours) until sat 02:00 +0')
    assert.equal(said(bar, '2026-02-28T07:00:00Z'), 'shut (hours) opens sat 20:00 +0')
    // Sunday 01:00, in Saturday's night.
    assert.equal(said(bar, '2026-03-01T06:00:00Z'), 'open (hours) until sun 03:00 +0')
  })

  it('lets Saturday night run into a closed Sunday', () => {
    assert.equal(said(bar, '2026-03-15T05:00:00Z'), 'open (hours) until sun 03:00 +0')
    assert.equal(said(bar, '2026-03-15T08:00:00Z'), 'shut (closed_day) opens fri 18:00 +5')
  })

  it('is right in the nights the clocks change', () => {
    // 2026-03-08 in New York: 02:00 becomes 03:00, so a night until 03:00 is an hour shorter.
    assert.equal(said(bar, '2026-03-08T06:59:00Z'), 'open (hours) until sun 03:00 +0')
    assert.equal(said(bar, '2026-03-08T07:00:00Z'), 'shut (hours) opens fri 18:00 +5')
    // 2026-11-01: 01:30 comes twice, both times inside the night.
    assert.equal(said(bar, '2026-11-01T05:30:00Z'), 'open (hours) until sun 03:00 +0')
    assert.equal(said(bar, '2026-11-01T06:30:00Z'), 'open (hours) until sun 03:00 +0')
    assert.equal(said(bar, '2026-11-01T08:00:00Z'), 'shut (hours) opens fri 18:00 +5')
  })

  it('opens at the right moment the morning after a change', () => {
    const state = isOpen(shop, new Date('2026-03-28T20:00:00Z'))
    assert.equal(state.opensAt?.at.toISOString(), '2026-03-30T08:00:00.000Z')
  })

  it('never closes around the clock, and never opens when every day is closed', () => {
    const always = { ...shop, closed: [], hours: DAYS.map(day => ({ day, from: '00:00', to: '24:00' })) }
    assert.deepEqual(isOpen(always, new Date('2026-03-28T20:00:00Z')), { open: true, reason: 'hours' })
    assert.equal(
      said({ ...always, closed: ['2026-03-30'] }, '2026-03-28T20:00:00Z'),
      'open (hours) until mon 00:00 +2',
    )
    const closed = Array.from({ length: 400 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    assert.deepEqual(isOpen({ ...shop, closed }, new Date('2026-01-05T10:00:00Z')), {
      open: false,
      reason: 'closed_day',
    })
  })

  it('changes exactly when it says it will, at any moment in any zone', () => {
    const time = fc
      .integer({ min: 0, max: 47 })
      .map(half => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
    const span = fc
      .record({ day: fc.constantFrom(...DAYS), from: time, to: time })
      .filter(({ from, to }) => from !== to)
    const hours = fc.record({
      timezone: fc.constantFrom(
        'Europe/Lisbon',
        'America/New_York',
        'Asia/Kolkata',
        'Australia/Lord_Howe',
        'Africa/Cairo',
      ),
      hours: fc.array(span, { minLength: 1, maxLength: 10 }),
      closed: fc.array(fc.constantFrom('2026-03-29', '2026-03-30', '2026-04-05', '2026-10-25'), {
        maxLength: 2,
      }),
    })
    const at = fc.date({ min: new Date('2026-03-20'), max: new Date('2026-11-10'), noInvalidDate: true })
    fc.assert(
      fc.property(hours, at, (business, moment) => {
        const state = isOpen(business, moment)
        const change = (state.open ? state.closesAt : state.opensAt)?.at
        if (!change) return
        assert.ok(change > moment)
        assert.equal(isOpen(business, new Date(change.getTime() - 1)).open, state.open)
        assert.equal(isOpen(business, change).open, !state.open)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the hours of a week', () => {
  it('are grouped by days in a row that keep the same', () => {
    assert.deepEqual(describeHours(shop), [
      {
        days: [...weekdays],
        spans: [
          { from: '09:00', to: '13:00' },
          { from: '14:00', to: '18:00' },
        ],
      },
      { days: ['sat'], spans: [{ from: '09:00', to: '13:00' }] },
      { days: ['sun'], spans: [] },
    ])
    assert.deepEqual(describeHours({ ...shop, hours: [] }), [])
  })

  it('are told for one date, none on a closed one', () => {
    assert.deepEqual(hoursOn(shop, '2026-12-26'), [{ from: '09:00', to: '13:00' }])
    assert.deepEqual(hoursOn(shop, '2026-12-25'), [])
  })

  it('place a wall-clock time in the world, and the world in wall-clock time', () => {
    assert.equal(momentOf(shop, '2026-07-06', '09:00').toISOString(), '2026-07-06T08:00:00.000Z')
    assert.deepEqual(localTime(bar, new Date('2026-03-01T04:30:00Z')), {
      date: '2026-02-28',
      day: 'sat',
      time: '23:30',
    })
  })
})
