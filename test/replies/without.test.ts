import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Pot & Oven', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
const euros = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'EUR' })

function stock(db: TenantDb) {
  const put = (id: string, rest: Parameters<typeof saveProduct>[2]) =>
    saveProduct(db, id, rest, { currency: 'EUR', now: NOW })
  put('s1', {
    name: 'Chicken sandwich',
    price: euros(6.1),
    stock: 4,
    attributes: { contains: 'wheat, chicken' },
  })
  put('s2', { name: 'Cheese sandwich', price: euros(5.2), stock: 4, attributes: { contains: 'wheat, milk' } })
  put('m1', { name: 'Chocolate muffin', price: euros(2.9), stock: 4 })
  put('m2', { name: 'Lemon muffin', price: euros(2.7), stock: 4 })
  put('esp', { name: 'Espresso', category: 'Drinks', price: euros(1.8) })
  put('cap', { name: 'Cappuccino', category: 'Drinks', price: euros(3.1) })
  put('loaf', { name: 'Country loaf', category: 'Bread', price: euros(4.5), stock: 4 })
  put('gf', { name: 'Gluten-free corn bread', category: 'Bread', price: euros(6.4), stock: 4 })
  put('wb', { name: 'White bread', category: 'Bread', price: euros(2.1), stock: 4 })
  put('beans', { name: 'Coffee beans 250 g', category: 'Beans', price: euros(9.5), stock: 3 })
}

describe('a thing without something', () => {
  let db: TenantDb
  before(() => {
    db = testTenantFile().db
    stock(db)
  })
  const ask = (text: string) => decideByRules(db, { text, history: [], at: NOW, business }).text

  it('is none that is called by it, in twelve languages', () => {
    for (const text of [
      'do you have a sandwich without meat?',
      '¿hay algún sandwich sin carne? ¿precio?',
      'tem sandes sem carne? quanto custa?',
      'un sandwich sans viande, combien ?',
      'was kostet ein Sandwich ohne Fleisch?',
      'avete un panino senza carne? quanto costa?',
      'etsiz sandviç var mı, kaç para?',
      'ساندويتش بدون لحم بكم؟',
      'כמה עולה כריך בלי בשר?',
      'बिना मांस का सैंडविच कितने का है?',
      'sandwich tanpa daging berapa?',
      'сколько стоит сэндвич без мяса?',
    ]) {
      assert.match(ask(text), /Cheese sandwich/, text)
      assert.doesNotMatch(ask(text), /Chicken/, text)
    }
    assert.match(ask('a muffin without chocolate, how much?'), /Lemon muffin/)
    assert.doesNotMatch(ask('a muffin without chocolate, how much?'), /Chocolate/)
  })

  it('is answered as ever where nothing is left out', () => {
    assert.match(ask('how much is the chicken sandwich?'), /6\.10/)
    assert.match(ask('chocolate muffin price'), /2\.90/)
    assert.doesNotMatch(ask('a chicken sandwich without chicken?'), /5\.20.*6\.10/s)
  })

  it('of a kind, the cheapest is found among all that are of it', () => {
    for (const text of [
      'what is your cheapest coffee?',
      '¿cuál es el café más barato?',
      'quel est votre café le moins cher ?',
      'en ucuz kahve hangisi?',
      'какой кофе самый дешёвый?',
    ])
      assert.match(ask(text), /Espresso.*1[.,]80/s, text)
    assert.match(ask('how much are the coffee beans?'), /9\.50/)
  })

  it('is what is called so, where something is', () => {
    for (const text of [
      'do you have bread without gluten? how much?',
      '¿hay pan sin gluten? ¿precio?',
      'tem pão sem glúten? quanto custa?',
      'du pain sans gluten, combien ?',
      'was kostet Brot ohne Gluten?',
      'avete pane senza glutine? quanto costa?',
      'glutensiz ekmek var mı, kaç para?',
      'خبز بدون جلوتين بكم؟',
      'כמה עולה לחם בלי גלוטן?',
      'ग्लूटेन के बिना ब्रेड कितने की है?',
      'roti tanpa gluten berapa?',
      'сколько стоит хлеб без глютена?',
    ]) {
      assert.match(ask(text), /Gluten-free corn bread/, text)
      assert.doesNotMatch(ask(text), /White bread|Country loaf/, text)
    }
  })
})
