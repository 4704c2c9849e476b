import assert from 'node:assert/strict'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('how many of it', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, amount: number, product: Omit<ProductInput, 'price'>) =>
      saveProduct(db, id, productInput.parse({ ...product, price: { amount, currency: 'EUR' } }), {
        currency: 'EUR',
        now: NOW,
      })
    save('c1', 135, { name: 'Croissant', sku: 'CR-1', stock: 40 })
    save('c2', 210, { name: 'Almond croissant', sku: 'CR-2', stock: 30 })
    save('fan', 3000, {
      name: 'Table fan',
      stock: 9,
      attributes: { Warranty: '2 years', Delivery: '3 days' },
    })
    save('box', 2000, { name: 'Cupcake box', stock: 9, attributes: { Pieces: '12' } })
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('is not told by the figures of a code', () => {
    assert.match(ask('2 croissants'), /2 × Croissant: €2\.70/)
    assert.match(
      ask('1 croissant and 1 almond croissant'),
      /Croissant: €1\.35, in stock\nAlmond croissant: €2\.10/,
    )
    assert.match(
      ask('how much are 2 croissants and 3 almond croissants?'),
      /2 × Croissant: €2\.70[\s\S]*3 × Almond croissant: €6\.30[\s\S]*Total: €9\.00/,
    )
    assert.match(ask('how much is CR-2?'), /Almond croissant is €2\.10/)
    assert.match(ask('2 CR-2'), /2 × Almond croissant: €4\.20/)
  })

  it('is not told by how long something lasts', () => {
    assert.match(ask('how much are 2 table fans?'), /2 × Table fan: €60\.00/)
    assert.match(ask('3 table fans please'), /3 × Table fan: €90\.00/)
    assert.match(ask('what warranty does the table fan have?'), /2 years/)
  })

  it('is told by dozens, and by what the customer corrects', () => {
    assert.match(ask('two dozen croissants'), /24 × Croissant: €32\.40/)
    for (const text of [
      'half a dozen croissants',
      'media docena de croissants',
      'un demi-douzaine croissants',
    ])
      assert.match(ask(text), /6 × Croissant: .*8[.,]10/, text)
    assert.match(ask('a dozen croissants'), /12 × Croissant: €16\.20/)
    assert.match(
      ask('two dozen croissants no wait make it twenty and one table fan, total?'),
      /20 × Croissant: €27\.00[\s\S]*Total: €57\.00/,
    )
  })

  it('is told by how many a box holds', () => {
    assert.match(ask('a box of 12 cupcakes, how much?'), /Cupcake box is €20\.00/)
    assert.match(ask('2 cupcake boxes'), /2 × Cupcake box: €40\.00/)
  })
})
