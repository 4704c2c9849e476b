import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

type Row = [name: string, amount: number, more?: object]

function shop(currency: string, ...rows: Row[]) {
  const { db } = testTenantFile()
  for (const [name, amount, more] of rows)
    saveProduct(db, name, { name, price: { amount, currency }, stock: 9, ...more }, { currency, now: NOON })
  const business = { name: 'Shop', currency, timezone: 'Europe/London', defaultLanguage: 'en' }
  return (text: string) => decideByRules(db, { text, history: [], at: NOON, business })
}

describe('An order of several things', () => {
  const cafe = shop('USD', ['Tres Leches Cup', 595], ['Cheesecake Slice', 675], ['Gift Card', 2500])

  it('counts what is counted, though a number is part of the name', () => {
    const { text } = cafe('3 vasitos de tres leches y 2 porciones de cheesecake, ¿cuánto es?')
    assert.match(text, /3 × Tres Leches Cup/)
    assert.match(text, /31[.,]35/)
  })

  it('names the thing once for both of them', () => {
    const bikes = shop('GBP', ['Front Light 400 lm', 2999], ['Rear Light', 1750])
    const { text } = bikes('front and rear light together, how much?')
    assert.match(text, /29\.99/)
    assert.match(text, /17\.50/)
    assert.match(text, /47\.49/)
  })

  it('is never summed without what may be several things', () => {
    const phones = shop(
      'AED',
      ['Leather Case Brown', 4900],
      ['Fast Charger 20W', 6500],
      ['Fast Charger 45W', 9900],
    )
    const { text } = phones('a leather case and a fast charger, total?')
    assert.match(text, /Leather Case Brown/)
    assert.match(text, /Which one do you mean: Fast Charger/)
    assert.doesNotMatch(text, /Total/)
  })

  it('is no sum where two prices are compared', () => {
    const workshop = shop('GBP', ['Basic Service', 4500], ['Full Service', 11000])
    const { text } = workshop("what's the price difference between basic and full service?")
    assert.match(text, /45\.00/)
    assert.match(text, /110\.00/)
    assert.doesNotMatch(text, /155/)
  })

  it('takes litres for no stripes, and a ripe price for no product', () => {
    const paint = shop('EUR', ['White Paint', 3900], ['Striped Shirt', 2900])
    assert.match(paint('how much is the paint of 18 litres?').text, /White Paint is €39\.00/)
    assert.match(paint('your website says the white paint is 8.50, can you confirm?').text, /39\.00/)
  })
})

describe('A phone of another make', () => {
  const ask = shop(
    'AED',
    ['Charging Port Repair - iPhone', 14900],
    ['Charging Port Repair - Android USB-C', 12900],
  )

  it('costs what it costs for that make', () => {
    for (const text of [
      'charging port repair for my Xiaomi, how much?',
      'Mi Xiaomi ya no carga, creo que es el puerto. ¿Cuánto me sale?',
      'charging port of a Samsung, price?',
    ]) {
      const answer = ask(text).text
      assert.match(answer, /129/, text)
      assert.doesNotMatch(answer, /149/, text)
    }
    assert.match(ask('charging port repair for my iPhone, how much?').text, /149/)
  })
})

describe('Something for so much money', () => {
  const ask = shop(
    'EUR',
    ['Mini Cactus', 490],
    ['Red Roses', 3600],
    ['Glass Vase', 1800],
    ['Gone Fern', 800, { stock: 0 }],
  )

  it('is what is there and costs no more, the dearest first', () => {
    for (const text of [
      'do you have something under 20 euros?',
      '¿tienen algo por menos de 20 €?',
      'etwas unter 20 €?',
    ]) {
      const answer = ask(text).text
      assert.match(answer, /Glass Vase[\s\S]*Mini Cactus/, text)
      assert.doesNotMatch(answer, /Roses|Fern/, text)
    }
  })

  it('is not read into a time, another money or the price of one thing', () => {
    for (const text of ['something under 20 dollars?', 'something under 20 pounds?'])
      assert.doesNotMatch(ask(text).text, /Vase/, text)
    assert.match(ask('are the red roses under 20 euros?').text, /Red Roses is €36\.00/)
  })
})

describe('Small talk that says a little more', () => {
  const ask = shop('EUR', ['Mini Cactus', 490])

  it('thanks for praise, in every language', () => {
    for (const text of [
      'everything yesterday was delicious, my team loved it 💛',
      '¡Estaba todo buenísimo!',
      'adorei tudo',
      'c’était délicieux',
      'es war köstlich',
      'era tutto buonissimo',
      'çok lezzetli',
      'كان لذيذ جدا',
      'היה טעים מאוד',
      'बहुत स्वादिष्ट था',
      'enak banget',
      'очень вкусно',
    ]) {
      const decision = ask(text)
      assert.deepEqual([decision.action, decision.intent], ['answer', 'smalltalk'], text)
    }
  })

  it('greets whoever asks whether anybody is there', () => {
    for (const text of ['is anyone there?', '¿hay alguien ahí?', 'ist da jemand?', 'kimse var mı?'])
      assert.match(ask(text).text, /^(?:Hello|¡Hola|Hallo|Guten Tag|Merhaba)/u, text)
  })

  it('tells how long it takes beside what it costs', () => {
    const workshop = shop('EUR', ['Full Service', 11000, { attributes: { time: '4 days' } }])
    const { text } = workshop('how long does a full service take and what does it cost')
    assert.match(text, /110\.00/)
    assert.match(text, /4 days/)
  })

  it('asks back where a question names nothing', () => {
    for (const text of ["what's the price", 'ok and the other one?', 'how much?'])
      assert.equal(ask(text).action, 'clarify', text)
  })
})
