import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('a question that names goods and asks for something else', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, product: ProductInput) =>
      saveProduct(db, id, productInput.parse(product), { currency: 'EUR', now: NOW })
    save('gift', { name: 'Gift card 50', price: { amount: 5000, currency: 'EUR' } })
    save('loaf', {
      name: 'Sourdough loaf',
      category: 'Bread',
      price: { amount: 550, currency: 'EUR' },
      stock: 0,
      attributes: { Allergens: 'gluten' },
    })
    saveKnowledge(
      db,
      'gluten',
      { question: 'Do you have gluten free bread?', answer: 'No, all our bread contains gluten.' },
      NOW,
    )
    saveKnowledge(
      db,
      'orders',
      { question: 'Fazem candeeiros por encomenda?', answer: 'Sim, com dois dias de antecedência.' },
      NOW,
    )
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
    saveFacts(
      db,
      {
        hours: days.map(day => ({ day, from: '09:00', to: '18:00' })),
        payment: 'Card, bank transfer and cash.',
        delivery: 'We bring everything within the city.',
      },
      { timezone: 'Europe/Lisbon', now: NOW },
    )
  })
  const ask = (text: string, more = {}) => decideByRules(shop.db, turn(text, more))

  it('is answered as the business wrote it, when it wrote this very question', () => {
    for (const text of ['Do you have gluten free bread?', 'do you have gluten-free bread'])
      assert.equal(ask(text).text, 'No, all our bread contains gluten.', text)
    assert.match(ask('Fazem candeeiros por encomenda?', { language: 'pt' }).text, /dois dias/)
  })

  it('is answered by how to pay, however the means is called', () => {
    for (const text of ['can I pay by card', 'Can I pay for the gift card by bank transfer?'])
      assert.match(ask(text).text, /Card, bank transfer and cash/, text)
    assert.match(ask('how much is the gift card?').text, /€50\.00/)
  })

  it('is answered by how it is brought or given back', () => {
    assert.match(ask('do you deliver the desk lamp?').text, /Delivery in town costs €4\.00/)
    assert.match(ask('I want to return my stoneware mug').text, /Returns within 14 days/)
  })

  it('is answered whole, when hours are asked for besides', () => {
    const { text } = ask('Can I pay by bank transfer? And when do you open on Friday?')
    assert.match(text, /Card, bank transfer and cash/)
    assert.match(text, /Friday we are open 09:00–18:00/)
  })

  it('is answered with everything of the kind, when a kind is named', () => {
    const rye = { name: 'Pão de centeio', description: 'Rye bread', category: 'Bread', stock: 12 }
    saveProduct(
      shop.db,
      'rye',
      { ...rye, price: { amount: 480, currency: 'EUR' } },
      { currency: 'EUR', now: NOW },
    )
    for (const text of ['do you have bread?', 'what breads do you have?', 'habt ihr Brot?'])
      for (const name of [/Sourdough loaf/, /Pão de centeio/]) assert.match(ask(text).text, name, text)
    assert.doesNotMatch(ask('do you have the sourdough loaf?').text, /centeio/)
    assert.doesNotMatch(ask('do you have the brass lamp?').text, /\n/)
  })
})
