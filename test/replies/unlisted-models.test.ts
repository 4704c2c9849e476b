import assert from 'node:assert/strict'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('a repair of what is not listed', function () {
  this.timeout(60_000)
  const shop = shopOfSuite(db => {
    for (const model of ['12', '13'])
      saveProduct(
        db,
        `screen-${model}`,
        { name: `iPhone ${model} Screen Replacement`, price: { amount: 9900, currency: 'EUR' }, stock: 2 },
        { currency: 'EUR', now: NOW },
      )
    saveKnowledge(
      db,
      'others',
      { question: 'Do you repair older models?', answer: 'We look at any model; ask us for the price.' },
      NOW,
    )
    saveKnowledge(
      db,
      'guarantee',
      { question: 'Is there a warranty on repairs?', answer: 'Screens are covered for 6 months.' },
      NOW,
    )
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text))

  it('is said to be none of ours, with what is written about others', () => {
    for (const text of ['do you fix iPhone 8 screens?', 'Can you change the display on an iPhone 11?']) {
      const decision = ask(text)
      assert.equal(decision.action, 'unknown', text)
      assert.match(decision.text, /any model/, text)
    }
  })

  it('is not taken for one that is listed, nor for a question about the warranty', () => {
    assert.match(ask('how much to fix an iPhone 13 screen').text, /99/)
    assert.match(ask('is there a warranty on the repair?').text, /6 months/)
  })
})
