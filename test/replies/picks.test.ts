import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Cane & Cord', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
const euros = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'EUR' })

function shop() {
  const { db } = testTenantFile()
  const put = (id: string, rest: Parameters<typeof saveProduct>[2]) =>
    saveProduct(db, id, rest, { currency: 'EUR', now: NOW })
  put('oak', { name: 'Basket Ribeira', category: 'Baskets', price: euros(34), stock: 5 })
  put('ash', { name: 'Basket with lid Minho', category: 'Baskets', price: euros(51), stock: 2 })
  const mat = (size: string, amount: number, stock: number) => ({
    externalId: size,
    options: { size },
    price: euros(amount),
    stock,
  })
  put('mat', {
    name: 'Sisal mat',
    variants: [mat('60 cm', 19, 4), mat('90 cm', 28, 6), mat('120 cm', 41, 0)],
  })

  /** What is answered to the last of these, each after the answers to those before. */
  return (...texts: string[]) => {
    const history: { from: 'contact' | 'business'; text: string }[] = []
    let decision = undefined as unknown as ReturnType<typeof decideByRules>
    for (const text of texts) {
      decision = decideByRules(db, { text, history: [...history], at: NOW, business })
      history.push({ from: 'contact', text }, { from: 'business', text: decision.text })
    }
    return decision
  }
}

describe('one of those that were listed', function () {
  this.timeout(60_000)
  let say: ReturnType<typeof shop>
  before(() => {
    say = shop()
  })

  it('is picked by its place, in twelve languages', () => {
    for (const [list, pick] of [
      ['how much are baskets?', 'the second one'],
      ['¿cuánto cuestan las cestas? baskets', 'la segunda'],
      ['quanto custam os baskets?', 'o segundo'],
      ['combien coûtent les baskets ?', 'le deuxième'],
      ['was kosten die Baskets?', 'den zweiten bitte'],
      ['quanto costano i baskets?', 'il secondo, quanto?'],
      ['baskets ne kadar?', 'ikincisi'],
      ['كم سعر baskets؟', 'الثاني'],
      ['כמה עולה baskets?', 'השני'],
      ['baskets kitne ke hain?', 'doosra wala'],
      ['berapa harga baskets?', 'yang kedua'],
      ['сколько стоят baskets?', 'вторая'],
    ] as const) {
      const { text, action } = say(list, pick)
      assert.equal(action, 'answer', pick)
      assert.match(text, /51/, pick)
      assert.doesNotMatch(text, /34/, pick)
    }
  })

  it('is picked by what it has more or less of', () => {
    assert.match(say('how much are baskets?', 'the cheaper one').text, /34/)
    assert.match(say('sisal mat price', 'the smaller one').text, /60 cm/)
    assert.match(say('sisal mat price', 'the biggest?').text, /120 cm[\s\S]*sold out/)
  })

  it('is counted', () => {
    assert.match(say('how much are baskets?', 'how much for two of the first').text, /68/)
    assert.match(say('sisal mat price', 'and 3 of the second one?').text, /84/)
  })

  it('may be two of them, with their sum', () => {
    const { text } = say('how much are baskets?', 'both, total?')
    assert.match(text, /34/)
    assert.match(text, /51/)
    assert.match(text, /85/)
    assert.match(say('how much are baskets?', 'los dos').text, /34[\s\S]*51/)
    const first = say('sisal mat price', 'the first two').text
    assert.match(first, /60 cm[\s\S]*90 cm/)
    assert.doesNotMatch(first, /120/)
  })

  it('is still picked when others were spoken of in between', () => {
    assert.match(say('how much are baskets?', 'the first', 'and the second one?').text, /51/)
  })

  it('is not picked by words that only look like it', () => {
    assert.doesNotMatch(say('how much are baskets?', 'do you sell second hand rugs?').text, /51/)
    assert.notEqual(say('the second one').action, 'answer')
  })
})

describe('several of those that were listed', function () {
  this.timeout(60_000)
  const LIST = 'Cork mat: €9.00, in stock\nCork bowl: €11.00, in stock\nCork lamp: €25.00, in stock'
  let say: (text: string) => ReturnType<typeof decideByRules>
  before(() => {
    const { db } = testTenantFile()
    for (const [name, amount] of [
      ['Cork mat', 9],
      ['Cork bowl', 11],
      ['Cork lamp', 25],
    ] as const)
      saveProduct(db, name, { name, price: euros(amount), stock: 9 }, { currency: 'EUR', now: NOW })
    const history = [
      { from: 'contact' as const, text: 'cork?' },
      { from: 'business' as const, text: LIST },
    ]
    say = text => decideByRules(db, { text, history, at: NOW, business })
  })

  it('are the first two, in twelve languages', () => {
    for (const text of [
      'the first two',
      'los dos primeros',
      'as duas primeiras',
      'les deux premières',
      'die ersten beiden',
      'le prime due',
      'ilk ikisi',
      'أول اثنين',
      'השניים הראשונים',
      'पहले दो',
      'dua yang pertama',
      'первые две',
    ]) {
      const said = say(text)
      assert.equal(said.action, 'answer', text)
      assert.match(said.text, /9[.,]00[\s\S]*11[.,]00/, text)
      assert.doesNotMatch(said.text, /25[.,]00/, text)
    }
    assert.match(say('the last two').text, /11\.00[\s\S]*25\.00/)
  })

  it('are all of them, with their sum where it is asked for', () => {
    for (const text of [
      'how much for all three?',
      'las tres, cuánto es?',
      'as três, quanto dá?',
      'les trois, ça fait combien ?',
      'alle drei, was macht das?',
      'tutte e tre, quanto fa?',
      'üçü birden ne kadar?',
      'الثلاثة كلهم كم؟',
      'שלושתם, כמה ביחד?',
      'तीनों कितने के?',
      'tiga-tiganya berapa?',
      'все три, сколько вместе?',
    ])
      assert.match(say(text).text, /45[.,]00/, text)
    for (const text of [
      'all of them',
      'todas',
      'toutes',
      'alle',
      'hepsi',
      'كلهم',
      'כולם',
      'सब',
      'semuanya',
      'все',
    ])
      assert.match(say(text).text, /9[.,]00[\s\S]*11[.,]00[\s\S]*25[.,]00/, text)
  })

  it('are so many of each', () => {
    assert.match(say('two of each').text, /18\.00[\s\S]*22\.00[\s\S]*50\.00[\s\S]*90\.00/)
    assert.match(say('one of each please').text, /45\.00/)
    assert.match(say('2 von jedem').text, /90,00/)
  })

  it('are asked back for where three were listed and both are meant', () => {
    for (const text of ['both', 'los dos', 'beide bitte', 'оба']) {
      const said = say(text)
      assert.equal(said.action, 'clarify', text)
      assert.match(said.text, /Cork mat.*Cork bowl.*Cork lamp/, text)
    }
  })

  it('are not meant by what ends a talk', () => {
    for (const text of ['that is all', 'eso es todo, gracias', 'all good, thanks'])
      assert.doesNotMatch(say(text).text, /25[.,]00/, text)
  })
})
