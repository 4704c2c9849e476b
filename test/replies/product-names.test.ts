import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { withoutProductNames } from '../../src/replies/language/names.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

function shop(defaultLanguage: string, ...names: string[]) {
  const { db } = testTenantFile()
  for (const name of names) {
    saveProduct(
      db,
      name,
      { name, price: { amount: 8900, currency: 'EUR' }, stock: 5 },
      { currency: 'EUR', now: NOON },
    )
  }
  const business = { name: 'Shop', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage }
  return {
    db,
    languageOf: (text: string) => decideByRules(db, { text, history: [], at: NOON, business }).language,
  }
}

describe('the language of a question', () => {
  it('is the customer’s, whatever language the goods are named in', () => {
    const { languageOf } = shop('en', 'Walnut Desk Lamp', 'Linen Table Runner')
    assert.equal(languageOf('Was kostet die Walnut Desk Lamp?'), 'de')
    assert.equal(languageOf('Walnut Desk Lamp ne kadar?'), 'tr')
    assert.equal(languageOf('Quanto costa Linen Table Runner?'), 'it')
    assert.equal(languageOf('Quanto custa o Linen Table Runner?'), 'pt')
    assert.equal(languageOf('How much is the walnut desk lamp?'), 'en')
  })

  it('is not that of the shop because of its goods', () => {
    const { languageOf } = shop('pt', 'Coleira de Couro', 'Cama para Gato')
    assert.equal(languageOf('Was kostet Coleira de Couro?'), 'de')
    assert.equal(languageOf('How much is the Cama para Gato?'), 'en')
    assert.equal(languageOf('Quanto é a coleira de couro?'), 'pt')
  })

  it('is not that of a small word which ends a name', () => {
    const { languageOf } = shop('en', 'Wool Hat', 'Bread Bin', 'Rope')
    assert.equal(languageOf('wool hat + rope = ?'), 'en')
    assert.equal(languageOf('2 bread bin'), 'en')
    assert.equal(languageOf('Hat das Rope noch jemand?'), 'de')
  })

  it('is the shop’s where the customer says only what a thing is called', () => {
    assert.equal(shop('pt', 'Coleira de Couro').languageOf('coleira de couro?'), 'pt')
  })

  it('is read without names, but with the small words around them', () => {
    const { db } = shop('pt', 'Coleira de Couro')
    assert.equal(
      withoutProductNames(db, 'Tem coleira de couro de outra cor?').replace(/\s+/g, ' '),
      'Tem de outra cor?',
    )
    assert.equal(withoutProductNames(db, 'bom dia'), 'bom dia')
  })
})

describe('a product whose name', () => {
  it('reads like another language’s “I want” is still told from its neighbours', () => {
    const { db } = shop('en', 'Quern 003', 'Quern 004', 'Mill 4')
    const business = { name: 'Shop', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
    const ask = (text: string) => decideByRules(db, { text, history: [], at: NOON, business })
    const said = ask('How much is the Quern 004?')
    assert.match(said.text, /Quern 004/)
    assert.doesNotMatch(said.text, /Mill/)
    assert.equal(said.retrieved.products[0], 'Quern 004')
  })
})

describe('the language of a short question', () => {
  it('is told by its small words, beside goods of another language', () => {
    const { languageOf } = shop('en', 'Chocolate Chip Cookie', 'Ceramic Vase', 'Paint 1 litre')
    for (const [text, language] of [
      ['quanto saem 25 cookies?', 'pt'],
      ['guarda-me um ceramic vase?', 'pt'],
      ["y'a des cookies ?", 'fr'],
      ['2 botes de un litro', 'es'],
      ['mi tenete da parte un ceramic vase', 'it'],
      ['cookies teeno ka total', 'hi'],
    ] as const)
      assert.equal(languageOf(text), language, text)
  })
})
