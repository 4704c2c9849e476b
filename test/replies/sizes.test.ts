import assert from 'node:assert/strict'
import { productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

/** A number that says which one, and a number that says how many. */
describe('a number after “of”', () => {
  function ask(language: string, names: string[], text: string): string {
    const { db } = testTenantFile()
    for (const name of names)
      saveProduct(
        db,
        name,
        { name, price: { amount: 1000, currency: 'EUR' }, stock: 50 },
        { currency: 'EUR', now: NOON },
      )
    const business = { name: 'Shop', currency: 'EUR', timezone: 'Europe/Rome', defaultLanguage: language }
    return decideByRules(db, { text, history: [], at: NOON, business }).text
  }

  it('is a size, and multiplies nothing', () => {
    const shelf = ask('it', ['Mensola in rovere', 'Specchio tondo'], 'quanto costa la mensola da 80?')
    assert.match(shelf, /10,00/)
    assert.doesNotMatch(shelf, /800|80 ×/)
    const rope = ask('es', ['Cuerda 15 m', 'Nudo marino'], '¿cuánto cuesta la cuerda de quince metros?')
    assert.match(rope, /10,00/)
    assert.doesNotMatch(rope, /150/)
  })

  it('is none without it', () => {
    assert.match(ask('it', ['Mensola in rovere'], 'quanto costano 3 mensole in rovere?'), /30,00/)
    assert.match(ask('es', ['Cuerda marina'], '¿cuánto cuestan 3 cuerdas marinas?'), /30,00/)
  })
})

describe('a number that says which variant', function () {
  this.timeout(60_000)
  const shop = shopOfSuite(db => {
    const sized = (id: string, name: string, ...options: [string, number][]) =>
      saveProduct(
        db,
        id,
        productInput.parse({
          name,
          variants: options.map(([size, amount]) => ({
            externalId: size,
            options: { Size: size },
            price: { amount, currency: 'EUR' },
            stock: 4,
          })),
        }),
        { currency: 'EUR', now: NOW },
      )
    sized('sandal', 'Cork Sandals', ['36', 4000], ['37', 4000])
    sized('pan', 'Round Pan', ['20 cm', 2500], ['24 cm', 3100])
    sized('wok', 'Steel Pan', ['24 cm', 2900], ['28 cm', 3600])
    saveProduct(
      db,
      'scarf',
      { name: 'Wool Scarf', price: { amount: 2200, currency: 'EUR' }, stock: 50 },
      { currency: 'EUR', now: NOW },
    )
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('counts nothing of what is named after it', () => {
    for (const text of [
      'a pair of cork sandals in 37 and the wool scarf, how much together?',
      'las cork sandals en 37 y la wool scarf, ¿cuánto todo?',
    ]) {
      assert.match(ask(text), /62[.,]00/, text)
      assert.doesNotMatch(ask(text), /37 ×/, text)
    }
  })

  it('is the answer to a question of ours, whoever it is for', () => {
    for (const [text, reply] of [
      ['the 37, it is for my daughter', 'We have the Cork Sandals at €40.00. Which size?'],
      ['o 37, é para a minha filha', 'Temos as Cork Sandals a 40 €. Que tamanho procura?'],
      ['das 37, es para mi hija', 'Tenemos las Cork Sandals a 40 €. ¿Qué talla busca?'],
    ] as const) {
      const history = [
        { from: 'contact' as const, text: 'cork sandals?' },
        { from: 'business' as const, text: reply },
      ]
      const decision = decideByRules(shop.db, turn(text, { history }))
      assert.notEqual(decision.action, 'handoff', text)
      assert.match(decision.text, /Cork Sandals \(37\)/, text)
    }
  })

  it('keeps the cheapest of a size to that size', () => {
    assert.match(ask('which of your 24 cm pans is the cheapest?'), /Steel Pan \(24 cm\).*29/)
  })
})

describe('a number alone beside a question', function () {
  this.timeout(60_000)
  const shop = shopOfSuite()
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('counts the one thing that was named', () => {
    for (const text of [
      'my boss loves your honey candle, how much would 5 be?',
      'that honey candle! What would 5 of them be?',
    ])
      assert.match(ask(text), /5 × Honey Candle: €45\.00/, text)
    assert.doesNotMatch(ask('how much is the honey candle? a table for 4 please'), /×/)
  })

  it('is a price that somebody claims, and ours is said', () => {
    for (const text of [
      'they told me the honey candle was 20',
      'do me the honey candle for 20',
      'oye, ¿la honey candle? dijeron que costaba 20',
    ])
      assert.match(ask(text), /9[.,]00/, text)
  })
})
