import assert from 'node:assert/strict'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('a repair of what is not listed', function () {
  this.timeout(60_000)
  const shop = shopOfSuite(db => {
    const put = (id: string, name: string, euros: number, description = '') =>
      saveProduct(
        db,
        id,
        { name, description, price: { amount: euros * 100, currency: 'EUR' }, stock: 2 },
        { currency: 'EUR', now: NOW },
      )
    for (const model of ['12', '13']) put(`screen-${model}`, `iPhone ${model} Screen Replacement`, 99)
    put('battery-11', 'iPhone 11 Battery Replacement', 61)
    put('glass', 'Tempered Glass - Galaxy S21', 15)
    put('buds', 'Bluetooth Earbuds Hum', 49, 'With a charging case.')
    saveKnowledge(
      db,
      'others',
      { question: 'Do you repair older models?', answer: 'We look at any model; ask us for the price.' },
      NOW,
    )
    saveKnowledge(
      db,
      'guarantee',
      { question: 'Is there a warranty on repairs?', answer: 'Screens are covered for 6 months.' },
      NOW,
    )
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text))

  it('is said to be none of ours, with what is written about others', () => {
    for (const text of ['do you fix iPhone 8 screens?', 'Can you change the display on an iPhone 11?']) {
      const decision = ask(text)
      assert.equal(decision.action, 'unknown', text)
      assert.match(decision.text, /any model/, text)
    }
  })

  it('is meant by whoever wants a part new, and no glass to put on it', () => {
    for (const text of [
      'new screen for my galaxy s21?',
      'what would a new screen be on an s21',
      'quanto fica uma tela nova para o s21?',
      'necesito una pantalla nueva para el s21',
      'neues Display fürs S21, was kostet das?',
      'нужен новый экран на s21',
    ]) {
      const decision = ask(text)
      assert.equal(decision.action, 'unknown', text)
      assert.doesNotMatch(decision.text, /15[.,]00|6 months/, text)
    }
    assert.match(ask('what would a new screen be for an iphone 13?').text, /99/)
    for (const text of ['new screen protector for my s21?', 'do you have another tempered glass for the s21'])
      assert.match(ask(text).text, /Tempered Glass - Galaxy S21/, text)
  })

  it('is no other part of that model', () => {
    for (const text of [
      'my screen is cracked but works, iphone 11, how much and can I wait for it?',
      'the display is broken, it is an iphone 11. price?',
    ]) {
      const decision = ask(text)
      assert.equal(decision.action, 'unknown', text)
      assert.doesNotMatch(decision.text, /61/, text)
    }
    assert.match(ask('iphone 11, the battery dies, how much?').text, /61/)
  })

  it('is not what something is put in, where only the thing itself is here', () => {
    for (const text of [
      'case for my earbuds',
      'do you have an earbuds case?',
      'funda para los auriculares',
      'чехол для наушников',
    ])
      assert.doesNotMatch(ask(text).text, /49/, text)
    for (const text of ['earbuds with a charging case?', 'how much are the earbuds?'])
      assert.match(ask(text).text, /49/, text)
  })

  it('is not taken for one that is listed, nor for a question about the warranty', () => {
    assert.match(ask('how much to fix an iPhone 13 screen').text, /99/)
    assert.match(ask('is there a warranty on the repair?').text, /6 months/)
  })
})
