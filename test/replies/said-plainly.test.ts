import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Ohm & Co', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }

function shop() {
  const { db } = testTenantFile()
  const price = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'EUR' })
  const put = (id: string, rest: Parameters<typeof saveProduct>[2]) =>
    saveProduct(db, id, rest, { currency: 'EUR', now: NOW })
  put('laptop-a', { name: 'Laptop Rio 14', attributes: { ram: '8 GB' }, price: price(640), stock: 3 })
  put('laptop-b', { name: 'Laptop Rio 15 Max', attributes: { ram: '16 GB' }, price: price(990), stock: 3 })
  put('phone', { name: 'Lumo Smartphone', price: price(230), stock: 2 })
  put('case', { name: 'Phone case', price: price(11), stock: 9 })
  put('mug', { name: 'Travel mug', price: price(14), stock: 9 })
  const cable = (size: string, amount: number) => ({
    externalId: size,
    options: { length: size },
    price: price(amount),
    stock: 20,
  })
  put('cable', { name: 'Patch cable', variants: [cable('1 m', 5), cable('2 m', 8)] })
  put('lily', { name: 'Calla lamp', price: price(45), stock: 1 })
  put('boots', {
    name: 'Safety boots',
    variants: ['42', '43'].map(size => ({ externalId: size, options: { size }, price: price(80), stock: 2 })),
  })
  saveFacts(db, { delivery: 'Delivery costs €4.90.' }, { timezone: 'Europe/Lisbon', now: NOW })
  saveKnowledge(
    db,
    'ins',
    { question: 'Which insurances cover a repair?', answer: 'We work with Velora and Zentis.' },
    NOW,
  )
  return (text: string) => decideByRules(db, { text, history: [], at: NOW, business })
}

describe('a message said plainly', function () {
  this.timeout(60_000)
  let ask: ReturnType<typeof shop>
  before(() => {
    ask = shop()
  })

  it('is about the one that has what it names', () => {
    const { text } = ask('laptop with 16gb ram')
    assert.match(text, /990/)
    assert.doesNotMatch(text, /640/)
  })

  it('counts a thing beside its length, and sums it up', () => {
    const { text } = ask('2 patch cables 1m and a travel mug total')
    assert.match(text, /10\.00/)
    assert.match(text, /24\.00/)
  })

  it('takes a number behind “size” for no number of things', () => {
    for (const said of ['safety boots size 40', 'botas safety boots talla 40', 'safety boots numero 40'])
      assert.doesNotMatch(ask(said).text, /40 ×/, said)
    assert.match(ask('safety boots size 43').text, /\(43\)/)
  })

  it('means the phone, not what goes with it', () => {
    for (const said of ['cheapest phone', 'phone under 300']) {
      const { text } = ask(said)
      assert.match(text, /Lumo/, said)
      assert.doesNotMatch(text, /case|mug/, said)
    }
  })

  it('may write a letter twice or once', () => {
    assert.match(ask('how much is the cala lamp?').text, /45/)
    assert.match(ask('pach cable? no, patch cablle').text, /5\.00/)
  })

  it('is answered to its second question too', () => {
    const { text } = ask('how much is the travel mug and the delivery?')
    assert.match(text, /14\.00/)
    assert.match(text, /4\.90/)
  })

  it('finds an entry by another form of its words', () => {
    assert.match(ask('do you take Velora insurance?').text, /Velora/)
  })

  it('does not say hello to who says “is” in Hindi', () => {
    assert.notEqual(ask('kya aapke paas 5 star AC hai').reason, 'greeting or thanks')
  })
})
