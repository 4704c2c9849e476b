import assert from 'node:assert/strict'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { findProduct, saveProduct } from '../../src/catalog/products.ts'
import { checkDraft } from '../../src/replies/check/check.ts'
import { withPlainNames } from '../../src/replies/check/plain-names.ts'
import { fill } from '../../src/replies/fill.ts'
import { LANGUAGES, type Language } from '../../src/replies/language/languages.ts'
import type { Part, Plan, RowRef } from '../../src/replies/plan.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

const NAMES = [
  'Wool socks, 38',
  'Zapato 38,5',
  'Bar stool oak, 65',
  'Rioja 2019',
  'Screws 3,5 x 30',
  'Parfum No. 5, 50 ml',
  'Jeans 501, 32/34',
  'Book: 1984',
  '2 for 1 pack',
  '7 days croissant',
  '50% cacao chocolate',
  'Free-range eggs',
  'No milk today bar',
  'Monday mug',
  'Seven seas oil',
  'Кружка 0,3 л',
  'قميص رقم 42',
  'חולצה, 38',
]

const plan = (language: Language, parts: Part[]): Plan => ({
  action: 'answer',
  intent: 'price',
  language,
  answeredBy: 'rules',
  handoffReason: null,
  parts,
  reason: '',
  ask: '',
  sure: true,
})

describe('a name that holds figures or promises', function () {
  this.timeout(120_000)
  const shop = shopOfSuite(db => {
    const save = (id: string, product: ProductInput) =>
      saveProduct(db, id, productInput.parse(product), { currency: 'EUR', now: NOW })
    NAMES.forEach((name, at) => {
      const price = { amount: 1250 + 7 * at, currency: 'EUR' }
      save(`one-${at}`, { name, price, stock: at % 3 === 2 ? 0 : at + 2, attributes: { colour: 'white' } })
      save(`many-${at}`, {
        name: `${name} v`,
        variants: ['38', '39', 'S, blue'].map((value, n) => ({
          externalId: `v${n}`,
          options: { Size: value },
          price: { amount: 900 + 100 * Math.max(0, n - 1), currency: 'EUR' },
          stock: n,
        })),
      })
    })
  })
  const row = (id: string, quantity: number | null = null): RowRef => {
    const { id: productId } = findProduct(shop.db, id)!
    return { productId, variantId: null, quantity }
  }
  const partsFor = (at: number): Part[][] => {
    const [one, other] = [`one-${at}`, `one-${(at + 7) % NAMES.length}`]
    const [{ productId }, many] = [row(one), row(`many-${at}`)]
    const items = (rows: RowRef[], total = false): Part => ({ say: 'items', rows, total, asked: 'price' })
    const notOffered: Part = { say: 'notOffered', productId, option: 'blue' }
    return [
      [items([row(one)])],
      [items([row(one), row(other)])],
      [items([row(one, 2), row(other)], true)],
      [items([row(one, 40)], true)],
      [items([many])],
      [{ say: 'options', productId: many.productId }],
      [{ say: 'cheapest', rows: [row(one), row(other)], dearest: false }],
      [{ say: 'which', rows: [row(one), row(other)] }],
      [notOffered, items([row(one)])],
      [{ say: 'notOffered', productId: many.productId, option: '40' }, items([many])],
      [{ say: 'contents', productId, attributes: ['colour'] }],
      [{ say: 'contents', productId, attributes: null, properties: ['vegan'] }],
    ]
  }

  for (const language of LANGUAGES)
    it(`is said in every sentence of ours (${language})`, () => {
      const { at, business } = turn('')
      NAMES.forEach((name, number) => {
        for (const parts of partsFor(number)) {
          const filled = fill(shop.db, plan(language, parts), { at, business })!
          assert.ok(filled.check.send, `${name}: ${filled.text}`)
        }
      })
    })

  it('lets no wrong price, sum or stock of it through', () => {
    const rows = NAMES.map((name, at) => ({
      id: `r${at}`,
      name,
      price: 12.5 + at,
      stock: at % 2 ? 0 : 4,
      currency: 'EUR',
    }))
    for (const { name, price, stock } of rows) {
      const right = stock ? 'It is in stock.' : 'It is sold out right now.'
      const wrong = stock ? 'It is sold out right now.' : 'It is in stock.'
      const sent = (text: string) => {
        const plain = withPlainNames(text, rows)
        return checkDraft({ draft: plain.text, rows: plain.rows, faq: [], language: 'en' }).send
      }
      assert.ok(sent(`The price of ${name} is €${price.toFixed(2)}. ${right}`), name)
      assert.ok(!sent(`The price of ${name} is €${(price + 1).toFixed(2)}. ${right}`), name)
      assert.ok(!sent(`The price of ${name} is €${price.toFixed(2)}. ${wrong}`), name)
      assert.ok(!sent(`2 × ${name}: €${(price * 2 + 1).toFixed(2)} (€${price.toFixed(2)} each).`), name)
    }
  })

  it('is read as a name where it stands whole, and nowhere else', () => {
    const rows = [{ id: 't', name: 'Tea', price: 3, stock: 4, currency: 'EUR' }]
    const { text, rows: plain } = withPlainNames('Tea: €3.00. Teapots? Green Tea!', rows)
    const name = plain[0]!.name
    assert.equal(text, `${name}: €3.00. Teapots? Green ${name}!`)
  })
})
