import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

const ADDRESS = 'Rua das Flores 12, Porto'
const address = (db: TenantDb, text: string) =>
  saveFacts(db, { address: text }, { timezone: 'Europe/Lisbon', now: NOW })

describe('what a place has', function () {
  this.timeout(60_000)
  const shop = shopOfSuite(db => {
    address(db, ADDRESS)
    saveProduct(
      db,
      'brush',
      { name: 'Toilet brush oak', price: { amount: 1700, currency: 'EUR' }, stock: 3 },
      { currency: 'EUR', now: NOW },
    )
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text))

  it('is not known where nobody wrote it, and the address does not stand in for it', () => {
    for (const text of [
      'is there parking?',
      'where can I park my car?',
      'do you have wifi',
      'is there a toilet for customers?',
      'are you wheelchair accessible?',
      'do you have a kids corner?',
      'do you gift wrap?',
      'can you gift wrap the honey candle?',
      '¿hay aparcamiento?',
      'há estacionamento?',
      'y a-t-il un parking ?',
      'gibt es Parkplätze?',
      "c'è parcheggio?",
      'otopark var mı?',
      'عندكم مواقف سيارات؟',
      'יש חניה?',
      'पार्किंग है क्या?',
      'ada parkir?',
      'есть парковка?',
      'habt ihr WLAN?',
      'есть ли пандус для инвалидной коляски?',
      'في واي فاي عندكم؟',
    ]) {
      const decision = ask(text)
      assert.equal(decision.action, 'unknown', text)
      assert.ok(!decision.text.includes('Porto'), text)
      assert.ok(!/\d/.test(decision.text), text)
      assert.match(decision.text, /[?؟]$/, `${text}: a person is offered`)
    }
  })

  it('is answered as far as it is written', () => {
    const both = ask('where are you, and is there parking?')
    assert.equal(both.action, 'answer')
    assert.match(both.text, /Porto/)
    assert.match(both.text, /don't have that information/)
  })

  it('is told by an entry, by a word in the answer to another question, and by the address', () => {
    const { db } = shop
    saveKnowledge(
      db,
      'sit',
      { question: 'Can I sit down?', answer: 'Six seats, free Wi-Fi and a ramp.' },
      NOW,
    )
    assert.match(ask('do you have wifi?').text, /Six seats/)
    assert.match(ask('¿hay rampa?').text, /Six seats/)
    assert.equal(ask('is there parking?').action, 'unknown')
    address(db, `${ADDRESS}, parking in the yard`)
    assert.match(ask('is there parking?').text, /in the yard/)
    address(db, ADDRESS)
  })

  it('may be the name of something that is sold', () => {
    assert.match(ask('how much is the toilet brush?').text, /17[.,]00/)
  })
})
