import assert from 'node:assert/strict'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { indexKnowledge } from '../../src/catalog/search/search.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { prepared } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

function write(db: TenantDb, id: string, topic: string, question: string, answer: string): void {
  const added = prepared(
    db,
    'INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)',
  ).run(id, topic, question, answer, NOW.getTime())
  indexKnowledge(db, [Number(added.lastInsertRowid)])
}

describe('What somebody asks about without its usual word', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, amount: number, product: Omit<ProductInput, 'price'>) =>
      saveProduct(db, id, productInput.parse({ ...product, price: { amount, currency: 'EUR' } }), {
        currency: 'EUR',
        now: NOW,
      })
    save('lamp2', 3500, { name: 'Tripod Floor Lamp', stock: 5, attributes: { time: '2 days' } })
    save('wet', 4000, { name: 'Water Damage Diagnosis' })
    save('move', 6000, { name: 'Photo Transfer Service' })
    save('cable', 900, { name: 'USB-C Cable 2 m', stock: 9 })
    save('screen', 30000, { name: 'iPhone 13 Screen Replacement' })
    save('tg', 3500, { name: 'Tempered Glass - iPhone 13', stock: 5 })
    save('brownie2', 250, { name: 'Brownie', stock: 40 })
    save('plug', 2500, { name: 'USB-C Charger 30W', stock: 9 })
    save('port-a', 5500, { name: 'Charging Port Repair - iPhone' })
    save('port-b', 4500, { name: 'Charging Port Repair - Android' })
    write(db, 'pay', 'payment', 'How can I pay?', 'Cash and cards.')
    write(db, 'hold', 'reserve', 'Can you hold an item?', 'We hold an item for 48 hours.')
    write(
      db,
      'check',
      'diagnosis',
      'What does a diagnosis cost?',
      'Water damage €40.00, which is deducted if you have the repair done here.',
    )
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('is what a thing costs, not how it is paid', () => {
    for (const text of [
      'what would I pay for the tripod floor lamp?',
      'tripod floor lamp: how long and what will I be paying?',
      '¿cuánto pago por la tripod floor lamp?',
      'quanto é que pago pela tripod floor lamp?',
      'combien je dois payer pour la tripod floor lamp ?',
      'was zahle ich für die tripod floor lamp?',
      'quanto pagherei per la tripod floor lamp?',
      'tripod floor lamp için ne öderim?',
      'كم ادفع على tripod floor lamp؟',
      'כמה אשלם על tripod floor lamp?',
      'tripod floor lamp के लिए कितना देना होगा?',
      'tripod floor lamp bayar berapa?',
      'сколько я заплачу за tripod floor lamp?',
    ]) {
      assert.match(ask(text), /35[.,]00/, text)
      assert.doesNotMatch(ask(text), /Cash/, text)
    }
    assert.match(ask('can I pay with a card?'), /Cash and cards/)
  })

  it('is to keep a thing for them', () => {
    for (const text of [
      'put a tripod floor lamp aside for me till tonight',
      'could you keep the tripod floor lamp to one side for me?',
      '¿me apartas la tripod floor lamp hasta mañana?',
      'podem guardar-me a tripod floor lamp até sábado?',
      'pouvez-vous mettre la tripod floor lamp de côté pour moi ?',
      'könnt ihr mir die tripod floor lamp zurücklegen?',
      'отложите мне tripod floor lamp до завтра',
    ])
      assert.match(ask(text), /48 hours/, text)
  })

  it('is whether a fee counts towards the work, and no discount', () => {
    for (const text of [
      'my phone went swimming, what is the diagnosis and does it come off the repair?',
      'se me cayó al agua, ¿cuánto es el diagnóstico y se descuenta de la reparación?',
      'caiu na piscina, quanto é o diagnóstico? descontam no conserto?',
      'ins Wasser gefallen, was kostet die Diagnose und wird sie angerechnet?',
      'утонул в ванне, сколько стоит диагностика и вычтете ли её из ремонта?',
      'وقع في المسبح بكم الفحص؟ وينخصم من سعر التصليح؟',
    ]) {
      assert.match(ask(text), /40[.,]00/, text)
      assert.match(ask(text), /deducted/, text)
    }
  })

  it('is never another thing that a part of a long message may sound like', () => {
    assert.match(
      ask('my iphone stopped charging, I plug it in and nothing happens and I think it is the port, price?'),
      /Charging Port Repair - iPhone is €55\.00/,
    )
    for (const text of [
      'телефон утонул, сколько стоит посмотреть что с ним и вычтете ли из ремонта?',
      'hi so it fell in the sink and it is dead, what do you take to have a look and fix it?',
    ])
      assert.doesNotMatch(ask(text), /Photo Transfer/, text)
  })

  it('is counted, where the count is the size of it too', () => {
    assert.match(
      ask('two of the 2 m USB-C cables and a 30W charger, total?'),
      /2 × USB-C Cable 2 m: €18\.00[\s\S]*Total: €43\.00/,
    )
  })

  it('is not counted by words of other languages', () => {
    assert.match(ask('combien je dois pour un câble USB-C ?'), /USB-C Cable 2 m est de 9,00/)
    assert.match(ask('siete aperti? quanto costa la tripod floor lamp?'), /35,00/)
    assert.doesNotMatch(ask('siete aperti? quanto costa la tripod floor lamp?'), /7 ×/)
  })

  it('is what a thing costs, whatever it is for', () => {
    for (const text of [
      '4 brownies for breakfast, price?',
      '4 brownies for a party, how much?',
      '¿cuánto son 4 brownies para la oficina?',
      'quanto são 4 brownies para a escola?',
      'combien pour 4 brownies pour le petit-déjeuner ?',
      'was kosten 4 Brownies für die Schule?',
      'kahvaltı için 4 brownie ne kadar?',
      'сколько стоят 4 брауни для завтрака?',
    ])
      assert.match(ask(text), /4 × Brownie.*10[.,]00/, text)
    // What it must fit is no purpose.
    assert.doesNotMatch(ask('how much is a charging port repair for my tablet?'), /iPhone is/)
  })

  it('is to have it mended, where the glass of a thing broke', () => {
    for (const text of [
      'the glass of my iphone 13 is cracked, how much?',
      'vidrio roto iphone 13 precio',
      'vetro rotto iphone 13 quanto costa',
      'стекло разбил на айфон 13 сколько стоит',
    ])
      assert.match(ask(text), /iPhone 13 Screen Replacement\D*300[.,]00/, text)
    assert.match(ask('tempered glass for an iphone 13, how much?'), /Tempered Glass - iPhone 13 is €35\.00/)
  })
})
