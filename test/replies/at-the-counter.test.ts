import assert from 'node:assert/strict'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { type ProductInput, productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOW, shopOfSuite, turn } from './shop.ts'

describe('What people say at the counter', () => {
  const shop = shopOfSuite(db => {
    const save = (id: string, amount: number, product: Omit<ProductInput, 'price'>) =>
      saveProduct(db, id, productInput.parse({ ...product, price: { amount, currency: 'EUR' } }), {
        currency: 'EUR',
        now: NOW,
      })
    save('muffin', 300, { name: 'Lemon Muffin', category: 'Pastries', stock: 40 })
    save('cookie', 150, { name: 'Ginger Cookie', category: 'Cookies', stock: 40 })
    save('sweet', 900, { name: 'Sweet Chilli Sauce', category: 'Sauces', stock: 40 })
    save('necklace', 4200, { name: 'Amber Necklace', category: 'Jewellery', stock: 3 })
    save('bracelet', 2600, { name: 'Silver Bracelet', category: 'Jewellery', stock: 3 })
    save('radio', 7000, { name: 'Portable Radio TurboWave', stock: 3 })
    save('radio2', 3000, { name: 'Pocket Radio Mini', stock: 3 })
    save('handset', 20000, { name: 'Refurbished Galaxy', category: 'Used phones', stock: 3 })
    save('holder', 1400, { name: 'Car Phone Holder', category: 'Accessories', stock: 3 })
    save('move', 5000, { name: 'Data Transfer Service' })
    save('tea', 350, { name: 'Iced Tea', category: 'Drinks', stock: 3 })
    save('cocoa', 250, { name: 'Espresso Doppio', category: 'Drinks', stock: 3 })
    save('rest', 4500, { name: 'Back Rest', stock: 3 })
    save('boots', 9000, { name: 'Rubber Boots', category: 'Footwear', stock: 3 })
    save('card', 1000, {
      name: 'Memory Card',
      stock: 3,
      variants: [
        ['64 GB', 1200],
        ['128 GB', 2000],
      ].map(([name, amount]) => ({
        externalId: String(name),
        options: { Size: String(name) },
        price: { amount: Number(amount), currency: 'EUR' },
        stock: 40,
      })),
    })
    const entry = (id: string, question: string, answer: string) =>
      saveKnowledge(db, id, { question, answer }, NOW)
    entry('pay', 'How can I pay?', 'By card and in cash. No coins of the internet.')
    entry(
      'tax',
      'Can I have an invoice with my tax number?',
      'Yes, tell us before; later it cannot be added.',
    )
    entry('days', 'How long does delivery take?', 'Two days within the country, five abroad.')
    entry('words', 'Can you write on a cake?', 'A few words cost nothing.')
    entry('data', 'Will I lose my data?', 'We delete nothing, but please back up.')
    saveFacts(
      db,
      {
        hours: (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map(day => ({
          day,
          from: '11:00',
          to: '18:00',
        })),
      },
      { timezone: 'Europe/Lisbon', now: NOW },
    )
  })
  const ask = (text: string, more = {}) => decideByRules(shop.db, turn(text, more)).text

  it('a couple is two, but a pair of boots is one', () => {
    for (const text of [
      'a pair of lemon muffins, how much?',
      'парочку лимонных маффинов, сколько?',
      'um par de muffins de limão, quanto fica?',
      'un par de muffins de limón, ¿cuánto es?',
      'un paio di muffin al limone, quanto costa?',
    ])
      assert.match(ask(text), /6[.,]00/, text)
    for (const text of ['a pair of rubber boots, how much?', 'пару резиновых сапог, сколько?'])
      assert.doesNotMatch(ask(text), /180/, text)
  })

  it('the cheapest of many kinds is the cheapest of them all', () => {
    for (const text of [
      'cheapest sweet thing you have?',
      'lo más barato que tengan dulce',
      'qual o doce mais barato?',
    ])
      assert.match(ask(text), /Ginger Cookie.*1[.,]50/, text)
    for (const text of [
      "what's the cheapest piece of jewellery",
      'la joya más barata',
      'самое дешёвое украшение?',
    ])
      assert.match(ask(text), /Silver Bracelet.*26[.,]00/, text)
    assert.match(ask('how much is the sweet chilli sauce?'), /9\.00/)
  })

  it('the cheapest of a kind is what else it shall be, and no thing for it', () => {
    assert.match(ask('cheapest drink?'), /Espresso Doppio/)
    assert.match(ask('cheapest iced drink?'), /Iced Tea/)
    assert.match(ask('what is the cheapest phone you have?'), /Refurbished Galaxy/)
  })

  it('no sum is made without what is not known here', () => {
    assert.match(ask('ginger cookie + lemon muffin = ?'), /4\.50/)
    assert.doesNotMatch(ask('ginger cookie + lemon muffin + OJ = ?'), /4\.50/)
  })

  it('a name said in two words of another script is one word here', () => {
    for (const text of ['راديو توربو ويف بكم؟', 'радио турбо уэйв сколько стоит?'])
      assert.match(ask(text), /TurboWave.*70[.,]00/, text)
  })

  it('what is moved from an old phone is a service, and who saw a thing asks for no tool', () => {
    for (const text of [
      'somebody to move everything over from my old phone, what do you charge?',
      'how much to move my photos to the new one?',
    ])
      assert.match(ask(text), /Data Transfer Service/, text)
    assert.match(
      ask('I walked past and saw this amber necklace in the window, do you have it?'),
      /Amber Necklace/,
    )
  })

  it('what comes back names nothing that is called by that word', () => {
    for (const text of [
      'how long do I have to bring it back?',
      'I dropped it off on Monday, when do I get it back?',
    ])
      assert.doesNotMatch(ask(text), /Back Rest/, text)
    assert.match(ask('how much is the back rest?'), /45\.00/)
    assert.match(ask('can I get a back rest?'), /Back Rest/)
  })

  it('what shall stand on a cake is told as it was written', () => {
    for (const text of [
      'can you put happy birthday Mia on the cake?',
      'dá pra pôr parabéns Rita em cima do bolo?',
      '¿me ponen felicidades Ana encima del pastel?',
      '¿pueden poner feliz día encima de la tarta?',
    ])
      assert.match(ask(text), /A few words cost nothing/, text)
  })

  it('of two sizes both are told, whichever is wanted first', () => {
    for (const text of [
      'do you have the 128 memory card? if not how much is the 64',
      '128gb memory card available? otherwise the 64?',
      'memory card 64 gb hai kya? warna 128 ka rate bata do',
    ]) {
      assert.match(ask(text), /20\.00/, text)
      assert.match(ask(text), /12\.00/, text)
    }
  })

  it('whether anybody is there on a day is when the shop is open', () => {
    for (const text of [
      'are you there on monday mornings?',
      'anyone in on monday?',
      '¿están ahí el lunes por la mañana?',
      'estão aí na segunda de manhã?',
      'vous êtes là lundi matin ?',
      'seid ihr Montag früh da?',
      'ci siete lunedì mattina?',
      'в понедельник утром вы уже на месте?',
    ])
      assert.match(ask(text), /11:00/, text)
    assert.doesNotMatch(ask('hello, are you there?'), /11:00/)
  })

  it('who opens a phone opens no shop', () => {
    for (const text of [
      'will my photos be wiped when you open it up?',
      '¿se borran las fotos cuando abran el teléfono?',
      'perco as fotos quando abrirem o telemóvel?',
      'gehen meine Fotos verloren, wenn ihr das Handy aufmacht?',
      'мои фото не сотрутся, когда вскроете телефон?',
    ]) {
      assert.match(ask(text), /delete nothing/, text)
      assert.doesNotMatch(ask(text), /11:00/, text)
    }
    assert.match(ask('when do you open?'), /11:00/)
  })

  it('how to pay is told of means that nobody wrote down', () => {
    for (const text of [
      'zelle?',
      'usdt ok?',
      'puedo con bizum',
      'dá com pix?',
      'можно по сбп?',
      'אפשר בביט?',
    ])
      assert.match(ask(text), /By card and in cash/, text)
  })

  it('the fee and the days are told where both are asked', () => {
    for (const text of [
      'amber necklace to Paris, delivery fee and how long does it take?',
      'o colar de âmbar para Paris, portes e quanto tempo demora?',
      'Versandkosten nach Paris, und wie lange dauert es?',
    ]) {
      assert.match(ask(text), /€4\.00|4,00/, text)
      assert.match(ask(text), /five abroad/, text)
    }
    assert.doesNotMatch(ask('how long does delivery take?'), /€4\.00|4,00/)
  })

  it('who comes too late hears no yes', () => {
    for (const text of [
      'I forgot my tax number when I paid yesterday, can it still go on the invoice?',
      'can the tax number go on the invoice I got last week?',
    ])
      assert.equal(ask(text), 'Tell us before; later it cannot be added.', text)
    assert.match(ask('can I have an invoice with my tax number?'), /^Yes, tell us/)
  })

  it('who asks another thing than the entry hears no yes and no no', () => {
    for (const text of [
      'do I have to ask for an invoice with my tax number?',
      'is an invoice with my tax number free?',
      'can I get an invoice without my tax number?',
      'muss ich die Rechnung mit tax number vorher bestellen?',
    ]) {
      assert.match(ask(text), /[Tt]ell us before; later it cannot be added/, text)
      assert.doesNotMatch(ask(text), /Yes/, text)
    }
    assert.match(ask('can I get a tax invoice with my number?'), /^Yes, tell us/)
  })

  it('what a person told of is summed with what comes on top', () => {
    const history = [
      { from: 'contact', text: 'is the bracelet there?' },
      { from: 'business', text: 'Yes, the Silver Bracelet is here, €26.' },
    ]
    assert.match(ask('great, and that plus a ginger cookie?', { history }), /27\.50/)
    assert.doesNotMatch(ask('do you have a ginger cookie?', { history }), /27\.50/)
  })
})
