import assert from 'node:assert/strict'
import { type KnowledgeInput, saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { type Decision, decideByRules } from '../../src/replies/decide.ts'
import { isWrittenOut } from '../../src/replies/rules/written-out.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

type Goods = [name: string, price: number | [option: string, price: number][]]
type Ask = (text: string) => Decision

function shopWith(defaultLanguage: string, goods: Goods[], entries: Record<string, [string, string]>): Ask {
  const { db } = testTenantFile()
  const price = (amount: number) => ({ amount: amount * 100, currency: 'EUR' })
  for (const [name, told] of goods) {
    const options = Array.isArray(told)
      ? {
          variants: told.map(([option, amount]) => ({
            externalId: `${name}-${option}`,
            options: { Option: option },
            price: price(amount),
            stock: 9,
          })),
        }
      : { price: price(told), stock: 9 }
    saveProduct(db, name, { name, ...options }, { currency: 'EUR', now: NOW })
  }
  for (const [id, [question, answer]] of Object.entries(entries))
    saveKnowledge(db, id, { question, answer } as KnowledgeInput, NOW)
  const business = { name: 'Shop', currency: 'EUR', timezone: 'Europe/Rome', defaultLanguage }
  return text => decideByRules(db, { text, history: [], at: NOW, business })
}

const tells = (ask: Ask, text: string, ...told: RegExp[]) => {
  const { text: answer } = ask(text)
  for (const one of told) assert.match(answer, one, `${text} >> ${answer}`)
}

describe('of several entries on one topic', function () {
  this.timeout(60_000)
  let ask: Ask
  before(() => {
    ask = shopWith(
      'en',
      [
        ['Garden Shed Oak', 900],
        ['Workbench Ash', 140],
      ],
      {
        fee: ['What does delivery cost?', 'Within the town €6.00, free from €120.00.'],
        speed: ['How fast do you deliver?', 'Within 3 days of payment. At an exact hour for €9.00 more.'],
        night: ['Do you deliver at night?', 'Between 22:00 and 7:00 nobody drives.'],
        far: ['Do you ship abroad?', 'By post for €14.00, in Europe only.'],
        cod: ['Is there cash on delivery?', 'The driver takes cash within the town.'],
        pay: ['How can I pay?', 'By card or bank transfer.'],
        proof: ['Do you show the piece before you deliver it?', 'A picture is sent the day before.'],
      },
    )
  })

  it('the one that says what it costs is told, or how long it takes', () => {
    for (const text of [
      'how much is the workbench and what would delivery cost?',
      'the workbench, ¿cuánto cuesta y cuánto me cobran por el envío?',
    ])
      tells(ask, text, /140/, /€6\.00/)
    for (const text of ['how long does delivery take?', 'wie lange dauert die Lieferung?'])
      tells(ask, text, /3 days/)
  })

  it('the one about the night is told where the night is asked about', () => {
    for (const text of [
      'would you deliver at 2 am?',
      '¿entregan de madrugada?',
      'entregam à meia noite?',
      'vous livrez la nuit ?',
      'liefert ihr auch nachts?',
      'consegnate anche di notte?',
      'gece teslimat var mı?',
      'توصلون في الليل؟',
      'יש משלוח בלילה?',
      'रात में डिलीवरी होती है?',
      'bisa diantar tengah malam?',
      'а ночью доставляете?',
    ])
      tells(ask, text, /22:00/)
  })

  it('the one about whoever brings it is told where they are to be paid', () => {
    for (const text of [
      'can I pay the driver cash when it arrives?',
      '¿puedo pagar al recibir?',
      'posso pagar na entrega ao estafeta?',
      'je peux payer le livreur en espèces ?',
      'kann ich bei Lieferung zahlen?',
      'posso pagare alla consegna?',
      'kapıda ödeme var mı?',
      'ممكن ادفع كاش للمندوب؟',
      'можно оплатить курьеру при получении?',
      'bisa bayar di tempat ke kurirnya?',
    ])
      tells(ask, text, /driver takes cash/)
    tells(ask, 'how can I pay?', /bank transfer/)
  })

  it('the one about seeing it first is told, however it is asked', () => {
    for (const text of [
      'could you send me a photo before it is delivered?',
      '¿me mandan una foto antes de enviarlo?',
      'kann ich ein Bild sehen, bevor ihr liefert?',
      'posso vedere una foto prima della consegna?',
      'пришлёте фото до отправки?',
    ])
      tells(ask, text, /picture/)
  })

  it('the price is told with the fee, where somebody would take it', () => {
    for (const text of [
      'If I take the workbench, is delivery free?',
      'si me llevo el workbench, ¿el envío es gratis?',
      'se eu levar o workbench, a entrega é grátis?',
      'si je prends le workbench, la livraison est gratuite ?',
      'wenn ich den Workbench nehme, ist die Lieferung dann kostenlos?',
      'se prendo il workbench la consegna è gratis?',
      'если возьму workbench, доставка бесплатно?',
    ])
      tells(ask, text, /140/, /€6\.00/)
    assert.doesNotMatch(ask('do you deliver the workbench?').text, /140/)
  })
})

describe('where all entries are about animals', function () {
  this.timeout(60_000)

  it('a dog in a message does not ask whether it may come in', () => {
    const ask = shopWith('en', [['Dog Wash', 30]], {
      inside: ['Can I bring my dog?', 'Dogs on a lead are welcome.'],
      two: ['Is there a discount for two dogs?', 'The second dog is 5% off.'],
      shots: ['Does my pet need shots?', 'Bring the vaccination card.'],
      book: ['Do I have to book?', 'Washing is by appointment only.'],
    })
    const { text } = ask('what is a wash for my dog and do I have to book?')
    assert.match(text, /appointment/)
    assert.doesNotMatch(text, /lead|vaccination/)
    tells(ask, 'can I bring my dog inside?', /lead/)
  })
})

describe('what is asked without the word for it', function () {
  this.timeout(60_000)
  const shop = () =>
    shopWith(
      'en',
      [
        ['Tulip yellow', 2],
        ['Bouquet of 25 tulips yellow', 40],
      ],
      {
        hours: ['When are you open?', 'Monday to Saturday 9:00-18:00. Closed on Sundays.'],
        where: ['Where are you?', 'Lindenweg 4, second yard.'],
      },
    )

  it('is when there is somebody, where one would come by on a day', () => {
    const ask = shop()
    for (const text of [
      'can I drop in on Saturday around ten?',
      '¿puedo pasar el sábado?',
      'posso passar no sábado?',
      'je peux passer samedi ?',
      'kann ich am Samstag vorbeikommen?',
      'posso passare sabato?',
      'cumartesi gelebilir miyim?',
      'ممكن اجي السبت؟',
      'אפשר לבוא בשבת?',
      'bisa mampir hari sabtu?',
      'можно зайти в субботу?',
    ])
      assert.equal(ask(text).intent, 'hours', text)
  })

  it('is where it is, in whatever town', () => {
    const ask = shop()
    for (const text of [
      'where in Ghent is your shop?',
      '¿en qué parte de Gante están?',
      'onde em Gante fica a loja?',
      'wo in Gent seid ihr?',
      'dove a Gand siete?',
      'где в Генте ваш магазин?',
    ])
      tells(ask, text, /Lindenweg/)
  })

  it('is a sum, where it is written like one', () => {
    const ask = shopWith(
      'en',
      [
        ['Clay Pot', 12],
        ['Watering Can', 21],
      ],
      {},
    )
    for (const text of ['clay pot + watering can = 💵?', 'clay pot + watering can = ?'])
      tells(ask, text, /33/)
  })

  it('is so many single ones, where a bunch is called by another number', () => {
    tells(shop(), 'how much are 11 yellow tulips?', /22\.00/)
    assert.doesNotMatch(shop()('how much are 11 yellow tulips?').text, /440/)
  })

  it('is no opening time where an hour went by', () => {
    for (const text of ['I waited an hour', 'it broke about an hour ago'])
      assert.doesNotMatch(shop()(text).text, /18:00/, text)
    tells(shop(), 'what are your hours?', /18:00/)
  })
})

describe('a thing named in other letters than its shop writes', function () {
  this.timeout(60_000)

  it('is found by how it is said, in letters that write few vowels', () => {
    const ask = shopWith(
      'ar',
      [
        ['فانوس نحاس صغير', 31],
        ['سجادة صوف يدوية', 240],
        ['مبرد ماء فخار', 57],
        [
          'دهن ورد جبلي',
          [
            ['ربع تولة', 70],
            ['نصف تولة', 130],
            ['تولة', 250],
          ],
        ],
        ['قهوة يمنية 500 جرام', 44],
        ['مسك أبيض 6 مل', 45],
        ['طقم عينات (5 × 2 مل)', 60],
      ],
      {},
    )
    tells(ask, 'how much is the fanous nahas?', /31\.00/)
    tells(ask, 'bkam el sajada el souf?', /240/)
    tells(ask, 'price of the ward jabali oil, half tola?', /130/)
    tells(ask, 'بكم نص تولة دهن الورد الجبلي', /130/)
    tells(ask, 'دهن ورد جبلي ربع توله كم', /70/)
    for (const text of [
      'white musk 6 ml price? two pieces please, total',
      'white musk 6ml ka rate kya hai, do piece lene hain',
      'مسك ابيض بكم، ابغى 2 حبات',
    ])
      tells(ask, text, /90/)
    assert.doesNotMatch(ask('how much is the desk?').text, /\d{2}/)
  })

  it('is found by where it is from and by how it smells', () => {
    const ask = shopWith(
      'ru',
      [
        ['Японский чай 100 г', 12],
        ['Индийский чай 100 г', 9],
        ['Ароматическая свеча «Мёд»', 15],
        ['Подсвечник', 20],
      ],
      {},
    )
    tells(ask, 'how much is the Japanese tea?', /12\.00/)
    tells(ask, 'combien coûte le thé indien ?', /9,00/)
    tells(ask, 'quanto custa a vela perfumada?', /15,00/)
    tells(ask, 'здраствуйте скока стоит японский чай', /12,00/)
  })
})

describe('a word written in other letters', () => {
  it('is the same word only where each letter is', () => {
    for (const [latin, other] of [
      ['fanous', 'فانوس'],
      ['sajada', 'سجاده'],
      ['bukhoor', 'بخور'],
      ['oud', 'عود'],
      ['kafe', 'קפה'],
      ['shokolad', 'שוקולד'],
    ] as const)
      assert.ok(isWrittenOut(latin, other), latin)
    for (const [latin, other] of [
      ['tall', 'تل'],
      ['cake', 'كيكه'],
      ['the', 'هات'],
      ['table', 'طاوله'],
      ['chair', 'כיסא'],
      ['blue', 'בלון'],
    ] as const)
      assert.ok(!isWrittenOut(latin, other), latin)
  })
})

describe('what comes by so many pieces', function () {
  this.timeout(60_000)

  it('is one lot where so many are asked for, and as many lots as are said', () => {
    const ask = shopWith(
      'de',
      [
        [
          'Etiketten oval',
          [
            ['50 Stück', 12],
            ['300 Stück', 41],
          ],
        ],
        ['Plakat A1', 22],
      ],
      {},
    )
    for (const text of [
      'was kosten 300 Etiketten?',
      'wenn ich 300 Etiketten nehme, was zahle ich?',
      '300 Etiketten bitte',
    ]) {
      tells(ask, text, /41,00/)
      assert.doesNotMatch(ask(text).text, /300 ×|12\.300/, text)
    }
    tells(ask, '50 Etiketten + 1 Plakat A1 = ?', /34,00/)
    tells(ask, '3 Plakate A1, was macht das?', /66,00/)
    assert.doesNotMatch(ask('was kosten 200 Etiketten?').text, /200 ×/)
  })
})

describe('a club with rules of its own', function () {
  this.timeout(60_000)
  const ask = () =>
    shopWith(
      'en',
      [
        [
          'Climbing Course',
          [
            ['evening', 40],
            ['off-peak', 30],
          ],
        ],
      ],
      {
        hours: ['When are you open?', 'Monday to Sunday 9:00-20:00.'],
        book: ['Do I need to book?', 'Courses are booked by appointment only.'],
        age: ['From what age?', 'From 12 years on.'],
        back: ['Can I return shoes?', 'Unused shoes within 9 days.'],
        rescue: ['Can I join the rescue training?', 'On the first Monday, at no cost.'],
        trial: ['Is there a free trial?', 'Once, with an ID.'],
      },
    )

  it('tells when it is open to whoever would come by, and from what age', () => {
    tells(ask(), 'can I come by on Sunday at 8?', /09:00|9:00/)
    tells(ask(), 'can I come by without an appointment?', /appointment/)
    for (const text of [
      'is 11 too young to climb?',
      'ab welchem Alter?',
      '¿desde qué edad?',
      'с какого возраста?',
    ])
      tells(ask(), text, /12 years/)
    assert.doesNotMatch(ask()('is 11 too young to climb?').text, /11 ×/)
  })

  it('tells what comes back, what is asked in one place alone, and no trial for a price', () => {
    tells(ask(), 'can I get my money back for unused shoes?', /9 days/)
    tells(ask(), 'is there climbing rescue for beginners', /first Monday|40/)
    assert.doesNotMatch(ask()('how much is the off peak course?').text, /ID/)
  })
})
