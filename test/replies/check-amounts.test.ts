import assert from 'node:assert/strict'
import { type FigureKind, readAmounts } from '../../src/replies/check/amounts.ts'
import { checkDraft } from '../../src/replies/check/check.ts'
import { tokensOf } from '../../src/replies/check/text.ts'

const read = (text: string) => readAmounts(tokensOf(text), () => false)
const money = (text: string) => read(text).find(figure => figure.kind === 'money')?.values[0]

describe('Amounts in a draft', () => {
  const written: [string, number][] = [
    ['$3.75', 3.75],
    ['3,75 $', 3.75],
    ['1.299,00 €', 1299],
    ['1 599 AED', 1599],
    ["1'299.–", 1299],
    ['49,- €', 49],
    ['₹1,29,900', 129900],
    ['Rs 1.299 lakh', 129900],
    ['185rb', 185000],
    ['12,5 тыс. руб', 12500],
    ['٣٫٧٥ دولار', 3.75],
    ['१,२९,९०० रुपये', 129900],
    ['R$ 2.499,90', 2499.9],
    ['750 cents', 7.5],
    ['four hundred and twenty dirhams', 420],
    ['eight dollars and fifty cents', 8.5],
    ['ocho dólares con cincuenta', 8.5],
    ['oitenta e nove euros e noventa', 89.9],
    ['quatre-vingt-dix-neuf euros', 99],
    ['zweihundertfünfzig Euro', 250],
    ['centoventicinque euro', 125],
    ['kırk dokuz euro', 49],
    ['шестьдесят два доллара', 62],
    ['بمئة وتسعة وسبعين درهما', 179],
    ['שמונים ותשע שקלים', 89],
    ['चार सौ बीस दिरहम', 420],
    ['dua ratus lima puluh ribu rupiah', 250000],
  ]
  for (const [text, value] of written) it(`reads ${text}`, () => assert.equal(money(text), value))

  const others: [string, FigureKind][] = [
    ['18:30', 'time'],
    ['5pm', 'time'],
    ['12/05', 'date'],
    ['+49 30 5550 1234', 'phone'],
    ['128 GB', 'measure'],
    ['800 g', 'measure'],
    ['3 working days', 'duration'],
    ['50%', 'percent'],
  ]
  for (const [text, kind] of others)
    it(`takes ${text} for no price`, () => assert.equal(read(text)[0]?.kind, kind))
})

describe('The claim check under pressure', () => {
  const rows = [{ id: 'a', name: 'Linen Shirt Nova M', price: 45, stock: 3, currency: 'EUR' }]
  const check = (draft: string) =>
    checkDraft({ draft, rows, faq: [], language: 'en', facts: ['We close at 18:00 today.'] })

  it('lets a fact be said word for word, and nothing spliced into it', () => {
    assert.equal(check('We close at 18:00 today.').send, true)
    assert.equal(check('We close at 19:00 today.').send, false)
  })

  it('answers hostile input of 100 KB at once and holds it back', () => {
    for (const unit of ['€5 ', '1 234 ', 'not ', 'twenty five ', '\u0301', 'a b ', 'Monday 7:00 ', '.']) {
      const started = process.cpuUsage()
      assert.equal(check(unit.repeat(100_000 / unit.length)).send, false)
      assert.ok(process.cpuUsage(started).user < 500_000)
    }
  })

  it('reads letters that only look Latin, and hides nothing behind invisible ones', () => {
    assert.equal(check('The linen shirt is frее.').send, false)
    assert.equal(check('The linen shirt is €4\u200b0.').send, false)
    assert.equal(check('The linen shirt is €4\u200b5.').send, true)
  })
})
