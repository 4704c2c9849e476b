import assert from 'node:assert/strict'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('What is sold by the pack', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, amount: number, product: Omit<ProductInput, 'price'>) =>
      saveProduct(db, id, productInput.parse({ ...product, price: { amount, currency: 'EUR' } }), {
        currency: 'EUR',
        now: NOW,
      })
    save('rolls', 480, { name: 'Milk Rolls (8-pack)', stock: 20 })
    save('don6', 1500, { name: 'Donuts Box (6)', stock: 9 })
    save('don12', 2700, { name: 'Donuts Box (12)', stock: 9 })
    save('tea', 200, { name: 'Lemon Tea', stock: 40 })
    save('wipes', 600, { name: 'Lens Wipes', stock: 40, attributes: { Pack: '20' } })
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('costs what its packs cost, where the pieces are counted', () => {
    for (const text of [
      'I need 24 milk rolls for a party, how much is that?',
      'necesito 24 milk rolls, ¿cuánto es?',
      'quanto custam 24 milk rolls?',
      'was kosten 24 milk rolls?',
      'сколько стоят 24 milk rolls?',
      '24 milk rolls ne kadar?',
      'berapa 24 milk rolls?',
    ])
      assert.match(ask(text), /3 × Milk Rolls \(8-pack\).*14[.,]40/, text)
    assert.match(ask('30 milk rolls, total?'), /4 × Milk Rolls \(8-pack\): €19\.20/)
    assert.match(ask('60 lens wipes, how much?'), /3 × Lens Wipes: €18\.00/)
  })

  it('is the pack that holds so many', () => {
    for (const text of [
      'how much are a dozen donuts?',
      'price of twelve donuts?',
      '¿a cuánto la docena de donuts?',
      'quanto é uma dúzia de donuts?',
      'combien pour douze donuts ?',
      'was kostet ein Dutzend Donuts?',
      'on iki donut ne kadar?',
      'сколько стоит дюжина donuts?',
      'berapa selusin donut?',
    ])
      assert.match(ask(text), /Donuts Box \(12\)\D*27[.,]00/, text)
    assert.match(ask('half a dozen donuts, how much?'), /Donuts Box \(6\) is €15\.00/)
    assert.match(ask('two dozen donuts?'), /2 × Donuts Box \(12\): €54\.00/)
    assert.match(ask('18 donuts, total?'), /3 × Donuts Box \(6\): €45\.00/)
  })

  it('is one pack for fewer pieces than it holds, and no more', () => {
    assert.match(ask('3 milk rolls, how much?'), /Milk Rolls \(8-pack\) is €4\.80/)
    assert.match(ask('2 lens wipes, how much?'), /2 × Lens Wipes: €12\.00/)
  })

  it('is counted in packs by whoever says so', () => {
    for (const text of [
      '3 packs of milk rolls, total?',
      'tres paquetes de milk rolls, ¿cuánto es?',
      'três pacotes de milk rolls, quanto dá?',
      'trois paquets de milk rolls, combien ?',
      'milk rolls, three packs. total?',
    ])
      assert.match(ask(text), /3 × Milk Rolls \(8-pack\).*14[.,]40/, text)
    assert.match(ask('two donut boxes of 6, total?'), /2 × Donuts Box \(6\): €30\.00/)
    assert.match(ask('donuts box 12 x2 + 1 lemon tea, total?'), /2 × Donuts Box \(12\)[\s\S]*Total: €56\.00/)
  })

  it('is known by its size, which counts no packs', () => {
    for (const text of [
      'two of the six-packs of donuts, total?',
      'two six-packs of donuts, how much?',
      'I want two 6-packs of donuts, total?',
      'two 6 packs of donuts, how much?',
    ])
      assert.match(ask(text), /2 × Donuts Box \(6\): €30\.00/, text)
    assert.match(ask('the twelve pack of donuts, price?'), /Donuts Box \(12\) is €27\.00/)
    assert.match(ask('six packs of milk rolls, how much?'), /6 × Milk Rolls \(8-pack\): €28\.80/)
  })
})
