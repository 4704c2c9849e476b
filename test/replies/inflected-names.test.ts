import assert from 'node:assert/strict'
import { productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

type Row = [name: string, price: number | [option: string, price: number][]]

/** What a shop with these goods answers. */
function shopWith(defaultLanguage: string, currency: string, rows: Row[]): (text: string) => string {
  const { db } = testTenantFile()
  for (const [name, price] of rows) {
    const options = Array.isArray(price)
      ? {
          variants: price.map(([option, amount]) => ({
            externalId: `${name}-${option}`,
            options: { Option: option },
            price: { amount, currency },
            stock: 30,
          })),
        }
      : { price: { amount: price, currency }, stock: 30 }
    saveProduct(db, name, productInput.parse({ name, ...options }), { currency, now: NOON })
  }
  const business = { name: 'Shop', currency, timezone: 'Europe/Istanbul', defaultLanguage }
  return text => decideByRules(db, { text, history: [], at: NOON, business }).text
}

describe('a name with an ending', function () {
  this.timeout(60_000)

  it('is the name, in Turkish', () => {
    const ask = shopWith('tr', 'TRY', [
      ['Keçi Sütü Kefiri', 9000],
      [
        'Bulgur',
        [
          ['1 kg', 8000],
          ['5 kg', 35000],
        ],
      ],
      ['Semaver Takımı', 120000],
    ])
    assert.match(ask('semaverinizden var mı, kaça?'), /1\.200,00/)
    assert.match(ask('bulgurun büyüğü ne kadar?'), /350,00/)
    assert.match(ask('bulgurun küçüğü ne kadar?'), /80,00/)
    // "Of the bulgur three bags", and only then another thing.
    const order = ask('5 kiloluk bulgurdan üç paket bir de semaver takımı alsam toplam ne tutar?')
    assert.match(order, /1\.050,00/)
    assert.match(order, /2\.250,00/)
  })

  it('is the name, in Indonesian, and so is one without its vowels', () => {
    const ask = shopWith('id', 'IDR', [
      ['Gitar Akustik Merapi', 85000000],
      ['Senar Gitar Nilon', 4500000],
      ['Senar Gitar Dalam 9', 5500000],
    ])
    assert.match(ask('gitar merapinya berapa kak?'), /850\.000/)
    assert.match(ask('hrg senar gitar nln brp?'), /45\.000/)
  })

  it('is heard as it sounds, in Spanish', () => {
    const ask = shopWith('es', 'MXN', [
      ['Vasija talavera', 45000],
      ['Tapete oaxaqueño', 98000],
    ])
    assert.match(ask('¿cuánto cuesta la basija?'), /450\.00/)
  })

  it('may be short where it is counted and nothing else is called so', () => {
    const ask = shopWith('es', 'MXN', [
      ['Tubo de cobre 1/2"', 12000],
      ['Cople de bronce 1/2"', 3000],
    ])
    const order = ask('quiero tres tubos de cobre y cinco coples, ¿cuánto sería?')
    assert.match(order, /360\.00/)
    assert.match(order, /150\.00/)
    assert.match(order, /510\.00/)
  })
})

describe('a number in words', function () {
  this.timeout(60_000)

  it('has its tens and its half beside it', () => {
    const ask = shopWith('id', 'IDR', [
      ['Velg Baja 25.5', 30000000],
      ['Velg Baja 26', 31000000],
      ['Kaset 12 Speed', 20000000],
      ['Kaset 10 Speed', 15000000],
    ])
    assert.match(ask('velg baja dua puluh lima setengah berapa?'), /300\.000/)
    assert.match(ask('kaset dua belas speed berapa?'), /200\.000/)
    const turkish = shopWith('tr', 'TRY', [
      [
        'Fesleğen',
        [
          ['9 cm saksı', 4000],
          ['19 cm saksı', 9000],
        ],
      ],
    ])
    assert.match(turkish('on dokuz santimlik fesleğen kaç lira?'), /90,00/)
  })

  it('is no number of things where it is a share', () => {
    const ask = shopWith('es', 'MXN', [['Regadera cromada', 60000]])
    const answer = ask('hazme el quince por ciento en la regadera y me la llevo')
    assert.doesNotMatch(answer, /×/)
    const german = shopWith('de', 'EUR', [['Gartenbank Eiche', 20000]])
    assert.doesNotMatch(german('Gebt ihr mir zehn Prozent auf die Gartenbank?'), /×/)
  })

  it('is a number of things behind “the total of”, whatever a name here has behind an “of”', () => {
    const ask = shopWith('es', 'MXN', [
      ['Juego de tazas (2 piezas)', 30000],
      ['Bandeja de bambú', 10000],
    ])
    const order = ask('dame el total de 2 bandejas de bambú')
    assert.match(order, /200\.00/)
  })
})

describe('the words of a trade', function () {
  this.timeout(60_000)

  it('are understood in another language than the names', () => {
    const optician = shopWith('en', 'EUR', [
      ['Reading Glasses Lagoa', 5500],
      ['Sunglasses Duna', 9000],
      ['Daily Contact Lenses Brisa (30)', 3100],
      ['Monthly Contact Lenses Brisa (6)', 4400],
      ['Sight Test', 3500],
    ])
    assert.match(optician('Сколько стоят месячные линзы Brisa?'), /44,00/)
    assert.match(optician('כמה עולות עדשות יומיות?'), /31[.,]00/)
    assert.match(optician('بكم فحص النظر؟'), /35[.,]00/)
    assert.match(optician('¿cuánto cuestan las gafas de lectura?'), /55,00/)
    const garden = shopWith('tr', 'TRY', [
      ['Kiraz Fidanı', 40000],
      ['Ceviz Fidanı', 60000],
    ])
    assert.match(garden('сколько стоит саженец вишни?'), /400,00/)
  })

  it('are no form of an everyday word', () => {
    const ask = shopWith('en', 'EUR', [
      ['Oak Bookcase Tall', 30000],
      ['Eye Drops 10 ml', 900],
    ])
    assert.match(ask('how much is the tall oak bookcase after the price drop?'), /300\.00/)
  })
})

describe('several things and what it costs to send them', function () {
  this.timeout(60_000)

  it('are summed, as free delivery depends on it', () => {
    const ask = shopWith('en', 'EUR', [
      ['Walnut Chess Board', 8000],
      ['Brass Chess Clock', 4500],
    ])
    assert.match(ask('If I take the walnut chess board and the brass clock, is delivery free?'), /125\.00/)
  })
})
