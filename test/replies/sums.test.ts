import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

type Row = [name: string, amount: number, more?: object]

function shop(currency: string, ...rows: Row[]) {
  const { db } = testTenantFile()
  for (const [name, amount, more] of rows)
    saveProduct(db, name, { name, price: { amount, currency }, stock: 40, ...more }, { currency, now: NOON })
  const business = { name: 'Shop', currency, timezone: 'Europe/London', defaultLanguage: 'en' }
  return (text: string) => decideByRules(db, { text, history: [], at: NOON, business }).text
}

const lengths = (currency: string, ...options: [name: string, amount: number][]) => ({
  variants: options.map(([name, amount]) => ({
    externalId: name,
    options: { Length: name },
    price: { amount, currency },
    stock: 40,
  })),
})

describe('Things added up with a sign', () => {
  const cafe = shop('EUR', ['Lemonade', 350], ['Carrot Cake', 420], ['Umbrella', 1500])

  it('come with their sum', () => {
    for (const text of [
      'lemonade + carrot cake, what is that',
      'lemonade+carrot cake',
      'limonada + bolo de cenoura = ?',
      'лимонад + морковный торт = ?',
    ])
      assert.match(cafe(text), /7[.,]70/, text)
    assert.match(cafe('2 lemonades + 1 umbrella ='), /22\.00/)
    assert.match(cafe('🥕🍰 + lemonade x2 = ?'), /11\.20|Which one/)
  })

  it('are no sum where one or the other is asked for', () => {
    assert.doesNotMatch(cafe('lemonade or carrot cake?'), /7\.70/)
    assert.doesNotMatch(cafe('do you have lemonade? my number is +351 900 100 200'), /Total/)
  })
})

describe('Sizes of one thing', () => {
  const bakery = shop('EUR', ['Donut Box (4)', 800], ['Donut Box (8)', 1500], ['Scone', 200])

  it('are each told, and summed only where that is asked', () => {
    for (const text of [
      'donuts 4 and 8, prices',
      'donas de 4 y de 8, precios',
      'пончики 4 и 8 штук, цены скиньте',
    ]) {
      const answer = bakery(text)
      assert.match(answer, /8[.,]00/, text)
      assert.match(answer, /15[.,]00/, text)
      assert.doesNotMatch(answer, /23[.,]00/, text)
    }
    assert.match(bakery('donut box 4 and donut box 8, total?'), /23\.00/)
  })
})

describe('Long ones and short ones', () => {
  const hardware = shop(
    'EUR',
    ['HDMI Cable', 1000, lengths('EUR', ['2 m', 900], ['10 m', 2500])],
    ['Cable Drum', 6000],
  )

  it('are the longest and the shortest, each in its number, in every language', () => {
    for (const text of [
      'I need 2 hdmi cables, the long ones, and 1 short',
      'dos cables hdmi largos y uno corto, ¿cuánto es?',
      'dois cabos hdmi compridos e um curto, quanto fica?',
      'deux câbles hdmi longs et un petit, combien ?',
      'zwei lange HDMI-Kabel und ein kurzes, was kostet das?',
      'due cavi hdmi lunghi e uno corto, quanto viene?',
      '2 uzun hdmi kablo ve 1 kısa, ne kadar?',
      'שני כבלי hdmi ארוכים ואחד קצר כמה?',
      '2 लंबी hdmi केबल और 1 छोटी कितने की?',
      '2 длинных кабеля hdmi и 1 короткий, сколько?',
      '2 kabel hdmi panjang dan 1 pendek berapa?',
    ]) {
      const answer = hardware(text)
      assert.match(answer, /2 × HDMI Cable \(10 m\)[^\n]*50[.,]00/, text)
      assert.match(answer, /HDMI Cable \(2 m\)[^\n]*9[.,]00/, text)
      assert.match(answer, /59[.,]00/, text)
    }
  })

  it('count two of the long ones, though the short one has 2 m', () => {
    assert.match(hardware('3 hdmi cables, the 2 metre ones, how much?'), /3 × HDMI Cable \(2 m\)[^\n]*27\.00/)
    assert.match(hardware('2 short hdmi cables please'), /2 × HDMI Cable \(2 m\)[^\n]*18\.00/)
  })

  it('are no sizes where something takes long', () => {
    assert.doesNotMatch(hardware('how long does an hdmi cable last?'), /HDMI Cable \(10 m\) is/)
  })
})

describe('A known word', () => {
  it('is no misspelling of another one', () => {
    const clothes = shop('EUR', ['Linen Shirt', 4000], ['Pleated Skirt', 5000])
    assert.doesNotMatch(clothes('any skirts?'), /Shirt/)
    assert.doesNotMatch(clothes('short skirt, how much?'), /Shirt/)
    assert.match(clothes('linen shrit price'), /Linen Shirt is €40/)
  })
})
