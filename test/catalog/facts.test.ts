import assert from 'node:assert/strict'
import { factsInput, factsView, getFacts, readFacts, saveFacts } from '../../src/catalog/facts.ts'
import { parseInput } from '../../src/catalog/input.ts'
import type { TenantDb } from '../../src/db/database.ts'
import type { AppError } from '../../src/lib/errors.ts'
import { NOW, tenantDb } from './support.ts'

const ZONE = 'Europe/Lisbon'

function put(db: TenantDb, body: unknown) {
  return saveFacts(db, parseInput(factsInput, body), { timezone: ZONE, now: NOW })
}

const bakery = {
  timezone: 'America/New_York',
  hours: [{ day: 'tue', from: '07:00', to: '19:00' }],
  closed: ['2026-12-25'],
  address: '1 Sample Street\nMiami',
  delivery: 'Within 5 miles.',
  payment: 'Cash and cards.',
  returns: '',
}

describe('the facts of a business', () => {
  it('are empty, in the zone of the tenant, until somebody writes them', () => {
    const facts = getFacts(tenantDb(), ZONE)
    assert.deepEqual(facts, {
      timezone: ZONE,
      hours: [],
      closed: [],
      address: '',
      delivery: '',
      payment: '',
      returns: '',
    })
    assert.equal(factsView.safeParse(facts).success, true)
  })

  it('come back as they were put, and what is left out is emptied', () => {
    const db = tenantDb()
    put(db, bakery)
    assert.deepEqual(getFacts(db, ZONE), bakery)
    put(db, { payment: 'Cash.' })
    assert.deepEqual(getFacts(db, ZONE), { ...getFacts(tenantDb(), ZONE), payment: 'Cash.' })
  })

  it('get a new version only when something changed', () => {
    const db = tenantDb()
    assert.equal(readFacts(db, ZONE).version, 0)
    put(db, bakery)
    put(db, bakery)
    assert.equal(readFacts(db, ZONE).version, 1)
    put(db, { ...bakery, closed: [] })
    assert.equal(readFacts(db, ZONE).version, 2)
  })

  it('have their days and dates in order, each date once', () => {
    const hours = [
      { day: 'sun', from: '10:00', to: '12:00' },
      { day: 'mon', from: '14:00', to: '18:00' },
      { day: 'mon', from: '09:00', to: '12:00' },
    ]
    const facts = put(tenantDb(), { hours, closed: ['2026-12-26', '2026-01-01', '2026-12-26'] })
    assert.deepEqual(
      facts.hours.map(span => `${span.day} ${span.from}`),
      ['mon 09:00', 'mon 14:00', 'sun 10:00'],
    )
    assert.deepEqual(facts.closed, ['2026-01-01', '2026-12-26'])
  })

  it('that are wrong are refused with every problem by field', () => {
    const body = {
      timezone: '+02:00',
      hours: [
        { day: 'monday', from: '9', to: '25:00' },
        { day: 'mon', from: '09:00', to: '09:00' },
      ],
      closed: ['2026-02-30', 'Christmas'],
      adress: 'x',
    }
    assert.throws(
      () => put(tenantDb(), body),
      (error: AppError) => {
        assert.deepEqual(error.fields.map(({ field, problem }) => `${field}: ${problem}`).sort(), [
          'adress: is not a known field',
          'closed.0: must be a date such as 2026-12-25',
          'closed.1: must be a date such as 2026-12-25',
          'hours.0.day: must be one of mon, tue, wed, thu, fri, sat, sun',
          'hours.0.from: must be a time such as 09:00',
          'hours.0.to: must be a time such as 18:00, at most 24:00',
          'hours.1.to: must be another time than from; open all day is 00:00 to 24:00',
          'timezone: must be a time zone such as Europe/Lisbon',
        ])
        return error.code === 'unprocessable'
      },
    )
  })
})
