import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { prepared } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('what the facts of the business answer', () => {
  const shop = shopOfSuite(db => {
    prepared(
      db,
      `UPDATE knowledge_entries SET question = 'How long does delivery take?',
       answer = 'Delivery takes two working days.' WHERE external_id = 'delivery'`,
    ).run()
    saveProduct(
      db,
      'hat',
      {
        name: 'Rain Hat',
        price: { amount: 2500, currency: 'EUR' },
        description: 'Folds into a pocket. Machine washable at 30 degrees.',
        attributes: { waterproof: 'yes' },
      },
      { currency: 'EUR', now: NOW },
    )
    const sizes = ['37', '38', '39'].map(size => ({
      externalId: size,
      options: { Size: size },
      stock: size === '38' ? 0 : 3,
    }))
    saveProduct(
      db,
      'boots',
      { name: 'Wellington Rain Boots', price: { amount: 5900, currency: 'EUR' }, variants: sizes },
      { currency: 'EUR', now: NOW },
    )
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
  const ask = (text: string, more = {}) => decideByRules(shop.db, turn(text, more))

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

  it('says what the row tells of a property, and that it does not know the rest', () => {
    const history = [
      { from: 'contact' as const, text: 'quanto custa o candeeiro de mesa?' },
      { from: 'business' as const, text: 'O preço de Brass Desk Lamp é 49,00 €.' },
    ]
    const asked: [text: string, name: RegExp, more?: object][] = [
      ['is the honey candle vegan?', /Honey Candle/],
      ['is the desk lamp waterproof?', /Brass Desk Lamp/],
      ['a vela de mel é vegana?', /Honey Candle/],
      ['ist die Honigkerze vegan?', /Honey Candle/],
      ['is the linen shirt machine washable?', /Linen Shirt/],
      ['is the blue stoneware mug dishwasher safe?', /Stoneware Mug/],
      ['é impermeável?', /Brass Desk Lamp/, { history }],
      ['is it waterproof?', /Brass Desk Lamp/, { history }],
      ['é vegano?', /Brass Desk Lamp/, { history }],
    ]
    for (const [text, name, more] of asked) {
      const decision = ask(text, more)
      assert.equal(decision.action, 'unknown', text)
      assert.match(decision.text, name, text)
      assert.doesNotMatch(decision.text, /€/, text)
    }
    const told = ask('is the rain hat waterproof?')
    assert.equal(told.action, 'answer')
    assert.match(told.text, /Rain Hat.*waterproof: yes/)
    assert.match(ask('is the rain hat machine washable?').text, /Machine washable at 30/)
    assert.match(ask('how much is the rain hat?').text, /25\.00/)
  })

  it('says first that the size that was asked for is sold out, then which others there are', () => {
    const text = ask('do you have the wellington rain boots in 38?').text
    assert.match(text, /\(38\).*sold out.*in stock in: 37 · 39/)
    assert.match(ask('do you have the wellington rain boots in 39?').text, /\(39\).*in stock/)
  })

  it('gives the hours of another date by its day of the week', () => {
    assert.match(ask('Are you open on December 24?').text, /Thursday.*09:00–18:00/)
    assert.match(ask('Are you open on December 26?').text, /Saturday.*closed/)
    assert.match(ask('are you open 24/7?').text, /opening hours/)
  })
})

describe('a day on which many are closed', () => {
  const written = 'Monday to Saturday 10:00-19:00. Closed on Sundays and public holidays.'
  const shop = shopOfSuite(db => {
    prepared(db, "UPDATE knowledge_entries SET answer = ? WHERE external_id = 'hours'").run(written)
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('is answered as the business wrote it, and by no weekday', () => {
    for (const text of [
      'are you open on bank holidays?',
      'is the shop open on Tuesday 8 December, it is a public holiday?',
      '¿abren el 8 de diciembre, que es festivo?',
      'no feriado de 8 de dezembro estão abertos?',
      'êtes-vous ouverts les jours fériés ?',
      'habt ihr an Feiertagen offen?',
      'siete aperti nei giorni festivi?',
      'resmi tatillerde açık mısınız?',
      'هل تفتحون في العطل الرسمية؟',
      'אתם פתוחים בחגים?',
      'क्या आप छुट्टियों में खुले हैं?',
      'apakah buka di hari libur nasional?',
      'вы работаете в праздники?',
      'are you open on Christmas?',
    ]) {
      assert.ok(ask(text).includes('public holidays'), text)
    }
  })

  it('is none where somebody is on holiday', () => {
    assert.match(ask('we are on holiday in town, are you open on Saturday?'), /Saturday/)
    assert.match(ask('are you open on Tuesday?'), /Tuesday.*10:00/)
  })
})
