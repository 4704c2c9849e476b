import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

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
