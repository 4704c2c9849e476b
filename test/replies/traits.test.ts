import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Sill & Shelf', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
const euros = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'EUR' })

function stock(db: TenantDb) {
  const put = (id: string, rest: Parameters<typeof saveProduct>[2]) =>
    saveProduct(db, id, rest, { currency: 'EUR', now: NOW })
  put('bowl', {
    name: 'Serving bowl',
    category: 'Tableware',
    attributes: { material: 'wood', colour: 'brown' },
    price: euros(31),
    stock: 4,
  })
  put('jug', {
    name: 'Enamel jug',
    category: 'Tableware',
    variants: [
      { externalId: 'jb', options: { colour: 'blue' }, price: euros(18), stock: 3 },
      { externalId: 'jw', options: { colour: 'white' }, price: euros(18), stock: 0 },
    ],
  })
  put('cloth', {
    name: 'Blue tablecloth',
    category: 'Linen',
    attributes: { material: 'cotton' },
    price: euros(42.5),
    stock: 2,
  })
  put('runner', { name: 'Table runner', attributes: { colour: 'green' }, price: euros(19), stock: 5 })
  put('apron', {
    name: 'Kitchen apron',
    variants: [
      { externalId: 'as', options: { colour: 'black', size: '36' }, price: euros(24), stock: 3 },
      { externalId: 'am', options: { colour: 'black', size: '38' }, price: euros(24), stock: 0 },
      { externalId: 'ar', options: { colour: 'red', size: '38' }, price: euros(26), stock: 1 },
    ],
  })
  put('lantern', { name: 'Garden lantern', price: euros(55), stock: 2 })
  put('kettle-a', { name: 'Kettle Brisa', category: 'Kettles', price: euros(39), stock: 4 })
  put('kettle-b', { name: 'Whistling kettle Porto Grande', category: 'Kettles', price: euros(61), stock: 0 })
  put('kettle-c', { name: 'Travel kettle', category: 'Kettles', price: euros(22), stock: 7 })
  put('washer', { name: 'Washing Machine Top 7 kg', price: euros(410), stock: 1 })
  put('washer-2', { name: 'Washing Machine Front 8 kg', price: euros(520), stock: 1 })
  put('phone', { name: 'Nubo Smartphone', price: euros(210), stock: 1 })
  put('phone-2', { name: 'Nubo Max Smartphone', price: euros(330), stock: 1 })
  put('case', { name: 'Phone case', price: euros(12), stock: 9 })
}

/** Asks a shop that is opened before the tests of this suite. */
function askingStocked(): (text: string) => ReturnType<typeof decideByRules> {
  let db: TenantDb
  before(() => {
    db = testTenantFile().db
    stock(db)
  })
  return text => decideByRules(db, { text, history: [], at: NOW, business })
}

describe('what a thing is', function () {
  this.timeout(60_000)
  const ask = askingStocked()

  it('picks out every row that has it, in twelve languages, and no other', () => {
    for (const text of [
      'anything blue?',
      'do you have something in blue',
      '¿tenéis algo azul?',
      'tem alguma coisa azul?',
      'quelque chose de bleu ?',
      'habt ihr etwas in Blau?',
      'avete qualcosa di blu?',
      'mavi bir şey var mı?',
      'عندكم شي أزرق؟',
      'יש לכם משהו כחול?',
      'कुछ नीला है?',
      'ada yang warna biru?',
      'есть что-нибудь синее?',
    ]) {
      const { text: said, action } = ask(text)
      assert.equal(action, 'answer', text)
      assert.match(said, /Enamel jug \(blue\)/, text)
      assert.match(said, /Blue tablecloth/, text)
      assert.doesNotMatch(said, /white|runner|apron|lantern/, text)
    }
    assert.match(ask('anything made of wood?').text, /Serving bowl/)
    assert.match(ask('anything in cotton?').text, /Blue tablecloth/)
    assert.match(ask('something blue under 20?').text, /jug/)
    assert.doesNotMatch(ask('something blue under 20?').text, /tablecloth|lantern/)
  })

  it('is said to be missing where nothing has it', () => {
    const purple = ask('anything purple?')
    assert.equal(purple.action, 'unknown')
    assert.match(purple.text, /“purple”/)
    assert.match(ask('table runner in blue?').text, /don't have Table runner in blue.*green/)
    assert.match(ask('enamel jug in red?').text, /don't have Enamel jug in red/)
  })

  it('is asked back about where nothing was named before', () => {
    for (const text of [
      'do you have it in M?',
      'what about the big one?',
      '¿lo tenéis en azul?',
      'quanto custa o grande?',
      "vous l'avez en S ?",
      'habt ihr das in L?',
      "ce l'avete in blu?",
      'M beden var mı?',
      'יש את זה ב-L?',
      'ada ukuran L?',
      'а большой сколько?',
    ]) {
      const { action, text: said } = ask(text)
      assert.equal(action, 'clarify', text)
      assert.doesNotMatch(said, /\d/, text)
    }
  })

  it('is not known where the row does not tell, and the price is said all the same', () => {
    const { text, action } = ask('how much is the lantern in blue?')
    assert.equal(action, 'answer')
    assert.match(text, /55/)
    assert.match(text, /“blue” is not in our list/)
  })

  it('narrows the options that are said', () => {
    const { text } = ask('do you have the black apron?')
    assert.match(text, /black \/ 36/)
    assert.match(text, /black \/ 38/)
    assert.doesNotMatch(text, /red/)
    assert.match(ask('the apron in red, 38?').text, /26/)
  })
})

describe('a kind of things', function () {
  this.timeout(60_000)
  const ask = askingStocked()

  it('is answered with all of them and their prices', () => {
    for (const text of ['how much are kettles?', 'do you have kettles', 'kettles?', 'price of a kettle']) {
      const { text: said } = ask(text)
      for (const price of ['39', '22', '61']) {
        if (price === '61' && /have/.test(text)) continue
        assert.ok(said.includes(price), `${text} ${price} ${said}`)
      }
    }
  })

  it('is told from the one that is named', () => {
    const { text } = ask('how much is the travel kettle?')
    assert.match(text, /22/)
    assert.doesNotMatch(text, /39|61/)
  })

  it('may be called by words that ask for something elsewhere', () => {
    for (const text of [
      'how much are washing machines',
      'washing machines?',
      'do you have washing machines?',
    ]) {
      const { text: said, language } = ask(text)
      assert.equal(language, 'en', text)
      assert.match(said, /410/, text)
      assert.match(said, /520/, text)
    }
  })

  it('is not what only goes with it', () => {
    const { text } = ask('how much are your phones?')
    assert.match(text, /210/)
    assert.match(text, /330/)
    assert.doesNotMatch(text, /case/)
  })
})
