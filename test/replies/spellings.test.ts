import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { withLetters } from '../../src/replies/rules/arabizi.ts'
import { readWords } from '../../src/replies/rules/words.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

function shopOf(defaultLanguage: string, currency: string, fill: (put: Put) => void) {
  const { db } = testTenantFile()
  fill((id, rest) => saveProduct(db as TenantDb, id, rest, { currency, now: NOW }))
  const business = { name: 'Corner', currency, timezone: 'Europe/Lisbon', defaultLanguage }
  return (text: string) => decideByRules(db, { text, history: [], at: NOW, business })
}
type Put = (id: string, rest: Parameters<typeof saveProduct>[2]) => void

describe('how customers spell it', function () {
  this.timeout(60_000)

  it('in Arabic with Latin letters and figures', () => {
    const price = (amount: number) => ({ amount, currency: 'AED' })
    const ask = shopOf('ar', 'AED', put => {
      put('mint', { name: 'شاي بالنعناع', price: price(1300), stock: 4 })
      put('ginger', { name: 'شاي زنجبيل', price: price(1400), stock: 4 })
      put('juice', { name: 'عصير برتقال', price: price(2100), stock: 4 })
      put('baklava', { name: 'بقلاوة', price: price(3300), stock: 4 })
      put('date', { name: 'كيك تمر', price: price(2250), stock: 4 })
      put('honey', { name: 'عسل سدر', price: price(9900), stock: 4 })
    })
    for (const [text, said] of [
      ['3aseer borto2al bkam', /21\.00/],
      ['ba2lawa bkam?', /33\.00/],
      ['kek tamr 3andkom?', /22\.50/],
      ['bkam el 3asal', /99\.00/],
      ['bkam el shai?', /13\.00[\s\S]*14\.00/],
    ] as const) {
      const decision = ask(text)
      assert.equal(decision.language, 'ar', text)
      assert.match(decision.text, said, text)
      assert.doesNotMatch(decision.text, /[23] ×/, `${text}: a letter is no number of things`)
    }
  })

  it('in Hindi with Latin letters', () => {
    const ask = shopOf('en', 'INR', put => {
      put('fan', { name: 'Ceiling Fan Breeze', price: { amount: 185000, currency: 'INR' }, stock: 4 })
      put('rose', { name: 'Rose Incense', price: { amount: 9000, currency: 'INR' }, stock: 4 })
      put('watch', { name: 'Steel Watch', price: { amount: 220000, currency: 'INR' }, stock: 4 })
    })
    for (const [text, said] of [
      ['pankha kitne ka hai', /1,850/],
      ['gulab ka daam?', /90\.00/],
      ['ek ghadi ki kimat batao', /2,200/],
    ] as const) {
      assert.equal(ask(text).language, 'hi', text)
      assert.match(ask(text).text, said, text)
    }
  })

  it('in Hebrew with and without a geresh', () => {
    const ask = shopOf('he', 'ILS', put => {
      put('jeans', { name: "ג'ינס ישר", price: { amount: 19900, currency: 'ILS' }, stock: 4 })
      put('jacket', { name: "ז'קט צמר", price: { amount: 25900, currency: 'ILS' }, stock: 4 })
    })
    for (const text of ["כמה עולה הג'ינס?", 'כמה עולה גינס', 'ג׳ינס ישר כמה'])
      assert.match(ask(text).text, /199\.00/, text)
    assert.match(ask('זקט צמר יש?').text, /259\.00/)
  })

  it('in fractions, signs and words', () => {
    const pipe = (size: string, amount: number) => ({
      externalId: size,
      options: { diameter: size },
      price: { amount, currency: 'EUR' },
      stock: 5,
    })
    const ask = shopOf('es', 'EUR', put => {
      put('pipe', {
        name: 'Tubo de latón',
        variants: [pipe('1/2"', 710), pipe('3/4"', 980), pipe('1"', 1410)],
      })
      put('bolt', { name: 'Perno', variants: [pipe('M6x40', 21), pipe('M6x60', 29)] })
      put('room', {
        name: 'Curso de costura',
        variants: [pipe('una clase', 1500), pipe('cuatro clases', 5200)],
      })
    })
    for (const [text, said] of [
      ['tubo de latón 1/2', /7,10/],
      ['tubo de latón ½ precio', /7,10/],
      ['tubo de latón de media pulgada', /7,10/],
      ['brass pipe half inch? tubo', /7[.,]10/],
      ['tubo latón 3/4"', /9,80/],
      ['perno M6 x 40', /0,21/],
      ['perno m6×60 cuánto', /0,29/],
      ['curso de costura de 4 clases', /52,00/],
    ] as const) {
      const decision = ask(text)
      assert.equal(decision.action, 'answer', text)
      assert.match(decision.text, said, text)
      assert.equal(decision.text.match(/€/g)?.length, 1, `${text}: ${decision.text}`)
    }
  })

  it('tells counts from letters', () => {
    const counts = (text: string) => withLetters(readWords(text)).map(({ text, value }) => value ?? text)
    assert.deepEqual(counts('3apples'), [3, 'apples'])
    assert.deepEqual(counts('na3na3'), ['naana'])
    assert.deepEqual(counts('2 x 100g'), [2, 'x', 100, 'g'])
    assert.deepEqual(counts('m6 x 40'), ['m6x40'])
  })
})

describe('a size with a unit', function () {
  this.timeout(60_000)
  it('tells no language', () => {
    const ask = shopOf('en', 'INR', put =>
      put('ac', {
        name: 'Split AC',
        variants: ['1 ton', '1.5 ton'].map((size, at) => ({
          externalId: `AC-${at + 1}5`,
          options: { size },
          price: { amount: 3000000 + at * 500000, currency: 'INR' },
        })),
      }),
    )
    const decision = ask('AC 1.5 ton price')
    assert.equal(decision.language, 'en')
    assert.match(decision.text, /35,000/)
  })
})
