import assert from 'node:assert/strict'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { indexKnowledge } from '../../src/catalog/search/search.ts'
import { prepared } from '../../src/db/database.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

const ENTRIES: [topic: string, question: string, answer: string][] = [
  ['shipping_cost', 'How much is shipping?', 'Portugal €4.50, the rest of the EU €11.00.'],
  ['shipping_time', 'How long does shipping take?', 'Portugal 2 days, the rest of the EU 5 days.'],
  ['cake_message', 'Can you write on a cake?', 'A message is free, a printed photo costs €7.00.'],
  ['loyalty', 'Do you have a loyalty card?', 'Every 8th coffee is free.'],
  ['jobs', 'Are you hiring?', 'Write to work@corner.example.'],
  ['care', 'How do I wash linen?', 'Wash linen at 30 °C, never tumble dry.'],
  ['restock', 'When will something be back?', 'We cannot promise a day; leave your contact.'],
  ['location', 'Where is the shop?', 'Long Street 4, beside metro exit 3.'],
]

describe('What customers ask, as they say and spell it', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, amount: number, product: Omit<ProductInput, 'price'>) =>
      saveProduct(db, id, productInput.parse({ ...product, price: { amount, currency: 'EUR' } }), {
        currency: 'EUR',
        now: NOW,
      })
    save('mb', 390, { name: 'Raspberry Muffin', stock: 9 })
    save('mw', 410, { name: 'Hazelnut Muffin', stock: 9 })
    save('bag', 320, { name: 'Ciabatta', category: 'Bread', stock: 9 })
    save('rye', 820, { name: 'Rye Bread Loaf', category: 'Bread', stock: 9 })
    save('coat', 8900, { name: 'Rain Coat', stock: 3, attributes: { colour: 'olive' } })
    save('porto', 5900, { name: 'Linen Shirt Porto', stock: 3 })
    save('hat', 2700, { name: 'Straw Hat', stock: 3 })
    save('cc', 1900, { name: 'USB-C to USB-C Cable', stock: 3 })
    save('cl', 2100, { name: 'USB-C to Lightning Cable', stock: 3 })
    save('gc', 0, {
      name: 'Gift Card',
      variants: [20, 40].map(amount => ({
        externalId: `g${amount}`,
        options: { Value: `€${amount}` },
        price: { amount: amount * 100, currency: 'EUR' },
      })),
    })
    const insert = prepared(
      db,
      'INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)',
    )
    for (const entry of ENTRIES) {
      const added = insert.run(`e-${entry[0]}`, ...entry, NOW.getTime())
      indexKnowledge(db, [Number(added.lastInsertRowid)])
    }
  })
  const ask = (text: string) => decideByRules(shop.db, turn(text)).text

  it('is a name of ours, letters missing, doubled or written as they sound', () => {
    assert.match(ask('how mutch is a raspbery mufin'), /Raspberry Muffin is €3\.90/)
    assert.match(ask('quanto custa o chapéu de palia, por favor?'), /Straw Hat é 27,00/)
    assert.match(ask('usbc to usbc cabel price'), /USB-C to USB-C Cable is €19\.00/)
    assert.doesNotMatch(ask('usbc to usbc cabel price'), /Lightning/)
    assert.match(ask('hw much 2 get a siabatta'), /Ciabatta is €3\.20/)
  })

  it('is whether any is left and what several come to, in one breath', () => {
    for (const text of [
      'is there any ciabatta left? what do 3 come to?',
      'ciabatta masih ada? kalau 3 jadi berapa totalnya?',
      'есть ещё ciabatta? сколько будет 3?',
      'עוד יש ciabatta? כמה יצא 3?',
      'عندكم ciabatta؟ كم يصير ٣؟',
    ])
      assert.match(ask(text), /3 × Ciabatta.*9[.,]60/, text)
  })

  it('is what there is for their money, told by its category too', () => {
    assert.match(ask('any bread for under 5 euros?'), /Ciabatta is €3\.20/)
    assert.doesNotMatch(ask('any bread for under 5 euros?'), /Rye/)
  })

  it('is a colour that comes in a shade of it', () => {
    for (const text of ['is the rain coat there in green?', '¿tenéis el rain coat en verde?'])
      assert.doesNotMatch(ask(text), /don't have|No tenemos/, text)
    assert.match(ask('is the rain coat there in red?'), /red/)
  })

  it('is how long it takes and what it costs, though that is written in two places', () => {
    for (const text of [
      'how much is shipping to Berlin and how long does it take?',
      'was kostet der Versand und wie lange dauert er?',
    ]) {
      assert.match(ask(text), /€(?:11|4)\.00/, text)
      assert.match(ask(text), /5 days/, text)
    }
  })

  it('is about what is written, whatever words it comes in', () => {
    const asked: Record<string, string[]> = {
      '7.00': [
        'can you print a photo on the cake and what is it?',
        '¿se puede poner una foto en la tarta? ¿cuánto es?',
        'можно напечатать съедобное фото на торте? сколько стоит?',
        'kann man ein Foto auf die Torte drucken?',
      ],
      '8th': [
        'I have 7 stamps on my card, is the next coffee free?',
        'tengo 7 sellos en la tarjeta, ¿el próximo café es gratis?',
        'habe 7 Stempel auf der Karte, ist der nächste Kaffee gratis?',
      ],
      'work@': ['are you looking for baristas?', 'estão a contratar empregados?', 'нужны продавцы?'],
      'tumble dry': ['can the linen dress go in the dryer?', '¿puedo meter el lino en la secadora?'],
      'leave your contact': ['when is the straw hat back?', 'quando é que volta o chapéu de palha?'],
      'exit 3': ['which metro exit is closest to you?', 'que paragem de metro fica mais perto?'],
    }
    for (const [answer, texts] of Object.entries(asked))
      for (const text of texts) assert.ok(ask(text).includes(answer), `${text} → ${ask(text)}`)
  })

  it('is a gift card by what it is called, for so much', () => {
    for (const text of [
      'quero oferecer um vale de 40 euros',
      '¿tenéis vales regalo de 40 euros?',
      'je voudrais un chèque cadeau de 40 euros',
    ])
      assert.match(ask(text), /Gift Card \(€40\)/, text)
  })

  it('is a sum with a card that is called by what it costs', () => {
    assert.match(
      ask('two raspberry muffins, a straw hat and a gift card of 40, how much altogether?'),
      /Gift Card \(€40\): €40\.00[\s\S]*Total: €74\.80/,
    )
  })

  it('is sent to a town, and no shirt that is called so', () => {
    const text = ask('a straw hat sent to Porto, what would I pay?')
    assert.match(text, /Straw Hat/)
    assert.doesNotMatch(text, /Shirt Porto|Total/)
  })

  it('is one price against another', () => {
    for (const text of [
      'how much cheaper is the ciabatta than the straw hat?',
      'is the straw hat pricier than the ciabatta?',
    ])
      assert.match(ask(text), /Ciabatta: €3\.20[\s\S]*€27|Hat: €27\.00[\s\S]*€3\.20/, text)
  })

  it('is how long something takes, and not when the shop is open', () => {
    assert.match(ask('Display kaputt, was kostet das Rain Coat und wie lange dauert es?'), /89,00/)
  })
})
