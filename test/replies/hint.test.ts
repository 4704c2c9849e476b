import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { hintsFor } from '../../src/replies/hint.ts'
import { NOW, openShop } from './shop.ts'

const business = {
  name: 'Corner Things',
  currency: 'EUR',
  timezone: 'Europe/Lisbon',
  defaultLanguage: 'en',
}
const LAMP = {
  about: 'price',
  product: 'lamp',
  name: 'Brass Desk Lamp',
  pricesMinor: [4900],
  currency: 'EUR',
}

describe('what a person types', function () {
  this.timeout(60_000)
  const shop = openShop()
  saveFacts(
    shop.db,
    { hours: [{ day: 'mon', from: '09:00', to: '18:00' }], closed: [] },
    { timezone: 'Europe/Lisbon', now: NOW },
  )
  after(() => shop.close())
  const hints = (text: string, ask = 'Hello') => hintsFor(shop.db, { text, ask, at: NOW, business })

  for (const [language, text, wrote] of [
    ['en', 'The Brass Desk Lamp is €39.90', '€39.90'],
    ['es', 'La Brass Desk Lamp cuesta 39,90 €', '39,90 €'],
    ['pt', 'A Brass Desk Lamp custa 39,90 €', '39,90 €'],
    ['fr', 'La Brass Desk Lamp coûte 39,90 €', '39,90 €'],
    ['de', 'Die Brass Desk Lamp kostet 39,90 €', '39,90 €'],
    ['it', 'La Brass Desk Lamp costa 39,90 €', '39,90 €'],
    ['tr', 'Brass Desk Lamp fiyatı 39,90 €', '39,90 €'],
    ['ar', 'المصباح Brass Desk Lamp بـ ٣٩٫٩٠ يورو', '٣٩٫٩٠ يورو'],
    ['he', 'המחיר של Brass Desk Lamp הוא 39.90 €', '39.90 €'],
    ['hi', 'Brass Desk Lamp की कीमत 39.90 यूरो है', '39.90 यूरो'],
    ['id', 'Brass Desk Lamp harganya 39,90 euro', '39,90 euro'],
    ['ru', 'Brass Desk Lamp стоит 39,90 евро', '39,90 евро'],
  ] as const)
    it(`is compared with the catalogue in ${language}`, () =>
      assert.deepEqual(hints(text), [{ ...LAMP, wrote }]))

  it('is about what the customer asked for, where it names nothing itself', () => {
    assert.deepEqual(hints('It costs 39 euros', 'How much is the brass desk lamp?'), [
      { ...LAMP, wrote: '39 euros' },
    ])
  })

  it('is compared with stock and opening hours too', () => {
    assert.deepEqual(hints('Yes, the green stoneware mug is in stock'), [
      { about: 'stock', wrote: 'in stock', product: 'mug-g', name: 'Stoneware Mug (green)', left: 0 },
    ])
    assert.deepEqual(hints('We are open until 20:00 today'), [{ about: 'hours', wrote: '20:00' }])
  })

  it('is compared figure by figure', () => {
    const both = hints('The Brass Desk Lamp costs €39.90 and we are open until 20:00')
    assert.deepEqual(both, [
      { ...LAMP, wrote: '€39.90' },
      { about: 'hours', wrote: '20:00' },
    ])
    const right = hints('The Brass Desk Lamp costs €49.00 and we are open until 20:00')
    assert.deepEqual(right, [{ about: 'hours', wrote: '20:00' }])
  })

  it('is compared with the option that is meant', () => {
    const [hint] = hints('The linen shirt in L is 55 euros')
    assert.deepEqual(hint?.about === 'price' && hint.pricesMinor, [5900])
    assert.deepEqual(hints('The linen shirt in S is 55 euros'), [])
  })

  for (const text of [
    'The Brass Desk Lamp costs €49.00',
    'See you tomorrow!',
    'I can give you 10% off',
    'We will call you at noon',
    '',
    '12',
  ])
    it(`is left alone where no row contradicts it: “${text}”`, () => assert.deepEqual(hints(text), []))
})
