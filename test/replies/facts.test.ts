import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, openShop, turn } from './shop.ts'

describe('what the facts of the business answer', () => {
  let db: TenantDb
  let close: () => void
  before(() => {
    const shop = openShop()
    db = shop.db
    close = shop.close
    prepared(
      db,
      `UPDATE knowledge_entries SET question = 'How long does delivery take?',
       answer = 'Delivery takes two working days.' WHERE external_id = 'delivery'`,
    ).run()
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
    saveFacts(
      db,
      {
        hours: days.map(day => ({ day, from: '09:00', to: '18:00' })),
        closed: ['2026-12-25', '2027-01-01'],
        delivery: 'We bring everything to your door within the city.',
      },
      { timezone: 'Europe/Lisbon', now: NOW },
    )
  })
  after(() => close())
  const ask = (text: string, more = {}) => decideByRules(db, turn(text, more))

  it('says that a date on the list of closed days is closed', () => {
    const asked: [text: string, said: RegExp][] = [
      ['Are you open on December 25?', /December 25.*closed/],
      ['are you open on the 25th of December?', /closed/],
      ['are you open on Christmas?', /closed/],
      ['are you open 25/12?', /closed/],
      ['¿abren el 25 de diciembre?', /25 de diciembre.*cerrad/],
      ['¿abren en Navidad?', /cerrad/],
      ['abrem no natal?', /dezembro.*fechad/],
      ['Êtes-vous ouverts à Noël ?', /fermé/],
      ['Habt ihr an Weihnachten offen?', /geschlossen/],
      ['Siete aperti a Natale?', /chius/],
      ['are you open on New Year’s Day?', /January 1.*closed/],
    ]
    for (const [text, said] of asked) {
      const decision = ask(text)
      assert.equal(decision.action, 'answer', text)
      assert.match(decision.text, said, text)
      assert.doesNotMatch(decision.text, /09:00/, text)
    }
  })

  it('answers whether it delivers by the fact, not by an entry that says how long', () => {
    assert.match(ask('Do you deliver?').text, /to your door/)
    assert.match(ask('How long does delivery take?').text, /two working days/)
  })

  it('gives the hours of another date by its day of the week', () => {
    assert.match(ask('Are you open on December 24?').text, /Thursday.*09:00–18:00/)
    assert.match(ask('Are you open on December 26?').text, /Saturday.*closed/)
    assert.match(ask('are you open 24/7?').text, /opening hours/)
  })
})
