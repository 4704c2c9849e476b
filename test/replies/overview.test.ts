import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Corner Things', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }

function shop(categories: string[]) {
  const { db } = testTenantFile()
  categories.forEach((category, at) => {
    const price = { amount: 1000 + at, currency: 'EUR' }
    saveProduct(
      db,
      `p${at}`,
      { name: `Thing ${at}`, category, price, stock: 3 },
      { currency: 'EUR', now: NOW },
    )
  })
  return (text: string) => decideByRules(db, { text, history: [], at: NOW, business })
}

describe('what there is, by kind', () => {
  const ask = shop(['Lamps', 'Lamps', 'Vases', 'Baskets'])

  for (const text of `
what do you sell?
hi, what do you guys have
what services do you offer
show me the menu please
¿qué vendéis?
me pasas el catálogo porfa
o que é que vocês vendem?
vous vendez quoi ?
qu'est-ce que vous avez
was verkauft ihr so?
cosa vendete?
neler satıyorsunuz?
sizde neler var
وش عندكم؟
ממש יפה, מה אתם מוכרים?
आप क्या बेचते हैं
aap kya bechte hain
jual apa aja kak
что вы продаёте?
`
    .trim()
    .split('\n'))
    it(`is told to whoever asks for all of it: ${text}`, () => {
      const decision = ask(text)
      assert.match(decision.text, /Lamps · Baskets · Vases/)
      assert.equal(decision.action, 'answer')
    })

  for (const text of `
what do you have in blue?
do you have a menu holder
what do you do with my data
¿qué tienen de regalo?
was habt ihr am Sonntag auf?
the menu was great, thank you
`
    .trim()
    .split('\n'))
    it(`is no answer to ${text}`, () => {
      assert.doesNotMatch(ask(text).text, /Lamps ·/)
    })

  it('ends in dots where there is more than fits, and is not told of a single kind', () => {
    const many = shop('Lamps Vases Baskets Rugs Chairs Tables Shelves Clocks Frames'.split(' '))
    assert.match(many('what do you sell?').text, /( · \p{L}+){7} · …/u)
    assert.doesNotMatch(shop(['Lamps', 'Lamps'])('what do you sell?').text, /Lamps$/m)
  })
})
