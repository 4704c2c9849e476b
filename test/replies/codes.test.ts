import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Knot & Rope', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }

function chandlery() {
  const { db } = testTenantFile()
  const context = { currency: 'EUR', now: NOW }
  const price = (amount: number) => ({ amount, currency: 'EUR' })
  saveProduct(
    db,
    'shackle',
    {
      name: 'Bow shackle',
      variants: [
        { externalId: 's1', sku: 'BS-08/G', options: { size: '8 mm' }, price: price(420), stock: 9 },
        { externalId: 's2', sku: 'BS-10/G', options: { size: '10 mm' }, price: price(560), stock: 0 },
      ],
    },
    context,
  )
  saveProduct(
    db,
    'fender',
    {
      name: 'Fender',
      variants: [
        { externalId: 'FD-W-Y', options: { colour: 'white' }, price: price(1900), stock: 3 },
        { externalId: 'FD-B-Y', options: { colour: 'blue' }, price: price(2100), stock: 2 },
      ],
    },
    context,
  )
  saveProduct(db, 'line', { name: 'Mooring line', sku: 'ML 007', price: price(3350), stock: 4 }, context)
  saveProduct(
    db,
    'oil',
    { name: 'Teak oil', sku: '40210033', price: price(1275), stock: 4, attributes: { contents: '1 litre' } },
    context,
  )
  saveProduct(db, 'chart', { name: 'Chart 10', price: price(2800), stock: 4 }, context)
  return (text: string, history: { from: 'contact' | 'business'; text: string }[] = []) =>
    decideByRules(db, { text, history, at: NOW, business })
}

describe('a code in a message', function () {
  this.timeout(60_000)
  let ask: ReturnType<typeof chandlery>
  before(() => {
    ask = chandlery()
  })

  it('names the very variant, however it is written', () => {
    for (const text of [
      'BS-08/G',
      'bs08g',
      'BS 08 G',
      'price of bs-08-g?',
      'do you have the bs08/g',
      'is code BS08G in stock?',
      'precio del BS-08/G',
    ]) {
      const decision = ask(text)
      assert.equal(decision.action, 'answer', text)
      assert.match(decision.text, /Bow shackle \(8 mm\)/, text)
      assert.match(decision.text, /4[.,]20/, text)
      assert.doesNotMatch(decision.text, /5[.,]60/, text)
    }
  })

  it('is the variant’s own id where it has no other, small words in it and all', () => {
    assert.match(ask('FD-B-Y').text, /21[.,]00/)
    assert.match(ask('how much is fdby? sorry, fd-b-y').text, /21[.,]00/)
  })

  it('keeps its noughts, and may be of figures alone', () => {
    assert.match(ask('ml007 price').text, /33\.50/)
    assert.match(ask('ML-007').text, /33\.50/)
    assert.match(ask('40210033').text, /12\.75/)
  })

  it('names all that it begins, and nothing that only begins like it', () => {
    assert.equal(ask('BS-08').retrieved.products[0], 'shackle')
    assert.match(ask('BS-08').text, /8 mm/)
    assert.doesNotMatch(ask('price of BS-1?').text, /\d[.,]\d\d/)
  })

  it('is counted beside it', () => {
    assert.match(ask('2 x BS-08/G how much?').text, /8\.40/)
    assert.match(ask('how much for 3 of ML 007').text, /100\.50/)
  })

  it('is spoken of in the next message', () => {
    const first = ask('BS-10/G?')
    assert.match(first.text, /sold out/)
    const history = [
      { from: 'contact' as const, text: 'BS-08/G?' },
      { from: 'business' as const, text: ask('BS-08/G?').text },
    ]
    assert.match(ask('and how much for two of them?', history).text, /8\.40/)
  })

  it('tells no language', () => {
    assert.equal(ask('ml007').language, 'en')
    assert.equal(ask('quanto custa o BS-08/G?').language, 'pt')
  })

  it('is no number of things, and a number of things is no code', () => {
    assert.match(ask('3 chart 10').text, /84\.00/)
  })
})
