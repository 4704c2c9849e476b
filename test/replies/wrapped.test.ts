import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('A gift box that is bought with something', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, name: string, amount: number) =>
      saveProduct(
        db,
        id,
        { name, price: { amount, currency: 'EUR' }, stock: 50 },
        { currency: 'EUR', now: NOW },
      )
    save('straw', 'Straw Hat', 2700)
    save('scarf', 'Wool Scarf', 2200)
    save('wrap', 'Gift Box Wrapping', 450)
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('is part of the sum, as often as it is asked for', () => {
    for (const text of [
      'the straw hat and a gift box, how much altogether?',
      'straw hat y una caja de regalo, ¿cuánto es en total?',
      'straw hat com uma caixa de presente, quanto fica tudo?',
      'straw hat et un paquet cadeau, ça fait combien en tout ?',
      'straw hat und eine Geschenkbox, was macht das zusammen?',
      'straw hat e una confezione regalo, quanto fa in totale?',
      'соломенная шляпа и одна подарочная коробка, сколько всего?',
    ])
      assert.match(ask(text), /31[.,]50/, text)
    assert.match(
      ask('the straw hat and 2 gift boxes, total?'),
      /Straw Hat: €27[\s\S]*2 × Gift Box[\s\S]*€36\.00/,
    )
    const each = ask('one straw hat and one wool scarf, each in its own gift box, total?')
    assert.match(each, /2 × Gift Box Wrapping[\s\S]*€58\.00/)
  })

  it('is none where nothing was put in it, nor a card asked for', () => {
    assert.match(ask('how much is the straw hat?'), /27\.00/)
    assert.doesNotMatch(ask('how much is the straw hat and do you have gift boxes?'), /Total|31\.50/)
    assert.doesNotMatch(ask('straw hat, a gift for my aunt, total?'), /Wrapping/)
  })
})
