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
    save('rye', 820, { name: 'Rye bread loaf', stock: 30 })
    save('pb1', 3000, { name: 'Power bank 10,000 mAh', stock: 9 })
    save('pb2', 4500, { name: 'Power bank 20,000 mAh', stock: 9 })
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

  it('may be said behind it, of it', () => {
    assert.match(ask('I want the rye bread, two loaves of it, how much?'), /2 × Rye bread loaf: €16\.40/)
    for (const text of ['три штучки table fan, сколько?', 'table fan, три штучки, сколько это?'])
      assert.match(ask(text), /3 × Table fan/, text)
  })

  it('is not swallowed by what it is for', () => {
    for (const text of [
      'for the office 20 croissants and 3 table fans, total?',
      'para la cocina 20 croissants y 3 table fan, total?',
      'para a festa 20 croissants e 3 table fan, total?',
      "per l'ufficio 20 croissant e 3 table fan, totale?",
      'pour la fête 20 croissants et 3 table fan, total ?',
    ])
      assert.match(ask(text), /20 × Croissant[\s\S]*3 × Table fan[\s\S]*117[.,]00/, text)
  })

  it('is none of thousands, which tell which one it is', () => {
    for (const text of [
      'power bank ten thousand, price?',
      'power bank diez mil, ¿cuánto cuesta?',
      'power bank dez mil, quanto custa?',
      'power bank dix mille, combien ?',
      'power bank on bin kaç para',
      'باور بانك عشرة الاف بكم',
      'पावर बैंक दस हज़ार कितने का',
      'power bank sepuluh ribu berapa',
      'повербанк десять тысяч сколько стоит',
    ])
      assert.match(ask(text), /^(?!.*×)[^\n]*Power bank 10,000 mAh[^\n]*30[.,]00/, text)
    assert.match(ask('twenty thousand mah power bank price'), /20,000 mAh is €45\.00/)
    assert.doesNotMatch(ask('two bin bags, how much?'), /2.?000/)
  })
})
