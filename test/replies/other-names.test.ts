import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { checkDraft } from '../../src/replies/check/check.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Corner Things', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }

function answerWith(aliases: { language: 'es' | 'ru'; text: string }[], text: string, language: string) {
  const { db } = testTenantFile()
  const context = { currency: 'EUR', now: NOW }
  const put = (id: string, name: string, amount: number) =>
    saveProduct(db, id, { name, price: { amount, currency: 'EUR' }, stock: 3 }, context)
  put('other', 'Quillon rack', 1200)
  saveProduct(
    db,
    'it',
    { name: 'Brandor Vex', price: { amount: 4900, currency: 'EUR' }, stock: 3, aliases },
    context,
  )
  return decideByRules(db, { text, history: [], language, at: NOW, business })
}

describe('other names of a product in an answer', function () {
  this.timeout(60_000)
  const ALIASES = [
    { language: 'es' as const, text: 'tendedero plegable' },
    { language: 'ru' as const, text: 'складная сушилка' },
  ]

  it('name it as surely as its own name does, in the customer’s language', () => {
    for (const [text, language] of [
      ['¿cuánto cuesta el tendedero plegable?', 'es'],
      ['сколько стоит складная сушилка?', 'ru'],
      ['how much is the Brandor Vex?', 'en'],
    ] as const) {
      const decision = answerWith(ALIASES, text, language)
      assert.equal(decision.action, 'answer', text)
      assert.equal(decision.retrieved.products[0], 'it', text)
      assert.match(decision.text, /49/, text)
    }
    assert.notEqual(answerWith([], 'сколько стоит складная сушилка?', 'ru').action, 'answer')
  })

  it('are names to the claim check too, and a wrong price beside one is still wrong', () => {
    const check = (draft: string, aliases: string[]) =>
      checkDraft({
        draft,
        rows: [
          { id: 'it', name: 'Brandor Vex', price: 49, stock: 3, currency: 'EUR', aliases },
          { id: 'other', name: 'Quillon rack', price: 12, stock: 3, currency: 'EUR' },
        ],
        faq: [],
        language: 'es',
        ask: '',
      }).send
    const aliases = ['tendedero plegable']
    assert.equal(check('El tendedero plegable cuesta 49,00 €.', aliases), true)
    assert.equal(check('El tendedero plegable cuesta 12,00 €.', aliases), false)
    assert.equal(check('El tendedero plegable cuesta 45,00 €.', aliases), false)
  })
})
