import assert from 'node:assert/strict'
import { productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { indexKnowledge } from '../../src/catalog/search/search.ts'
import { prepared } from '../../src/db/database.ts'
import { type Decision, decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

type Row = [name: string, price: number | [option: string, price: number][], category?: string]
type Entry = [topic: string, question: string, answer: string]

/** What a shop with these goods and entries answers. */
function shopWith(
  defaultLanguage: string,
  currency: string,
  rows: Row[],
  entries: Entry[] = [],
  stock = 30,
): (text: string) => Decision {
  const { db } = testTenantFile()
  for (const [name, price, category] of rows) {
    const options = Array.isArray(price)
      ? {
          variants: price.map(([option, amount]) => ({
            externalId: `${name}-${option}`,
            options: { Option: option },
            price: { amount, currency },
            stock,
          })),
        }
      : { price: { amount: price, currency }, stock }
    const input = { name, ...options, ...(category && { category }) }
    saveProduct(db, name, productInput.parse(input), { currency, now: NOON })
  }
  const insert = prepared(
    db,
    'INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)',
  )
  for (const [topic, question, answer] of entries) {
    const added = insert.run(`${topic}-1`, topic, question, answer, NOON.getTime())
    indexKnowledge(db, [Number(added.lastInsertRowid)])
  }
  const business = { name: 'Shop', currency, timezone: 'Europe/Rome', defaultLanguage }
  return text => decideByRules(db, { text, history: [], at: NOON, business })
}

describe('a shop of a trade nobody thought of', function () {
  this.timeout(60_000)

  it('names things by words of three parts, and by plurals of four letters', () => {
    const german = shopWith('de', 'EUR', [
      ['Kinderfahrradhelm', 4500],
      ['Blumentopf Ton', 800],
    ])
    assert.match(german('Do you sell a bicycle helmet for kids?').text, /45\.00/)
    const italian = shopWith('it', 'EUR', [
      ['Vaso smaltato azzurro', 2100],
      ['Cesto di vimini', 1900],
    ])
    assert.match(italian('how much is the pot, the glazed one?').text, /21\.00/)
    assert.match(italian('quanto vengono 3 vasi smaltati?').text, /63,00/)
  })

  it('takes a word that is nearly the name of a thing for that, whatever else it may be nearly', () => {
    const ask = shopWith('it', 'EUR', [
      ['Timo prostrato', 340],
      ['Timo limone', 390],
    ])
    assert.match(ask('il timo prostato quanto costa').text, /3,40/)
  })

  it('hears past what all of it is there', () => {
    const books: Entry[] = [
      ['order', 'Encomendam livros?', 'Encomendamos livros nacionais em 10 dias.'],
      ['used', 'Compram livros usados?', 'Não compramos livros usados.'],
    ]
    const rows: Row[] = [
      ['Bolos de Domingo', 5990],
      ['Viagem ao Sertão', 4890],
    ]
    assert.match(
      shopWith('pt', 'BRL', rows, books)('quanto custa o livro dos bolos de domingo?').text,
      /59,90/,
    )
    const trees: Entry[] = [
      ['planting', 'Piantate gli alberi?', 'Piantiamo alberi entro 20 km.'],
      ['warranty', 'Gli alberi hanno garanzia?', 'Gli alberi hanno 6 mesi di garanzia.'],
    ]
    const nursery = shopWith(
      'it',
      'EUR',
      [
        [
          'Limone di Siracusa',
          [
            ['vaso 18 cm', 2450],
            ['vaso 26 cm', 5200],
          ],
        ],
        ['Vaso liscio ø 18 cm', 610],
      ],
      trees,
    )
    assert.match(nursery('Was kostet der Zitronenbaum im 18er Topf?').text, /24,50/)
  })

  it('tells what a thing has from the thing that is wanted', () => {
    const ask = shopWith('de', 'EUR', [
      [
        'Puppe Emmi',
        [
          ['rot', 3450],
          ['schwarz', 3550],
        ],
      ],
      ['Haarband', 500],
    ])
    assert.match(ask('die Puppe Emmi, die mit den schwarzen Haaren, was würde die kosten?').text, /35,50/)
  })

  it('knows an option of what was named, and what comes with it', () => {
    const ask = shopWith('es', 'MXN', [
      [
        'El jardín de Olmedo',
        [
          ['tapa dura', 45000],
          ['rústica', 28000],
        ],
      ],
      ['Portavelas de hierro', 15000],
      ['Platillo para portavelas', 4000],
    ])
    assert.match(ask('¿tienen El jardín de Olmedo en tapa dura? ¿y la rústica cuánto vale?').text, /280\.00/)
    assert.match(ask('4 portavelas de hierro con sus platillos, cuánto es en total').text, /760\.00/)
  })

  it('takes no sum of two things for two of one', () => {
    const ask = shopWith('es', 'MXN', [
      ['Manicura rusa', 40000],
      ['Depilación de axila', 18000],
    ])
    assert.match(ask('cuánto la manicura rusa y la depilación de axila, las 2 cosas').text, /580\.00/)
    assert.match(ask('cuánto la manicura rusa y la depilación de axila, las dos cosas').text, /580\.00/)
    const french = shopWith('fr', 'EUR', [
      ['Coupe brushing', 3900],
      ['Soin kératine', 6200],
    ])
    assert.match(french('combien la coupe brushing et le soin kératine, les 2 choses ?').text, /101,00/)
  })

  it('reads a count of pieces after a figure of the name', () => {
    const ask = shopWith('de', 'EUR', [
      ['Puzzle Alpenblick 300 Teile', 1400],
      ['Puzzle Alpenblick 900 Teile', 2100],
      ['Quartett Traktoren', 650],
    ])
    const text = ask('Ich nehme 3 Puzzle Alpenblick mit 300 Teilen und das Quartett, was macht das?').text
    assert.match(text, /42,00/)
    assert.match(text, /48,50/)
    assert.doesNotMatch(text, /4\.200|630/)
  })

  it('counts pieces behind a name that ends in a figure, and what "I would need"', () => {
    const ask = shopWith('ru', 'RUB', [
      ['Крючок кованый 60 мм', 45000],
      ['Карниз 200 см', 210000],
    ])
    assert.match(ask('нужен крючок кованый 4 штуки').text, /1.800,00/)
    const french = shopWith('fr', 'EUR', [
      [
        'Gaine de frein',
        [
          ['1,5 m', 450],
          ['2,5 m', 650],
        ],
      ],
      ['Guidoline liège', 1800],
    ])
    assert.match(french('il me faudrait 3 guidolines en liège, ça fait combien ?').text, /54,00/)
  })

  it('knows a thing by a small word for it, and what is done by its verb', () => {
    const russian = shopWith('ru', 'RUB', [
      ['Тумба угловая', 320000],
      ['Полировка столешницы', 550000],
      ['Реставрация комода', 900000],
    ])
    assert.match(russian('две угловые тумбочки сколько будут?').text, /6.400,00/)
    assert.match(russian('сколько стоит отреставрировать комод?').text, /9.000,00/)
    const french = shopWith('fr', 'EUR', [
      ['Réglage du dérailleur', 1700],
      ['Dérailleur arrière', 4200],
    ])
    assert.match(french('combien pour régler le dérailleur ?').text, /17,00/)
  })

  it('sells a high chair where one is sold', () => {
    const ask = shopWith('ru', 'RUB', [
      ['Детский стульчик складной', 700000],
      ['Пуф', 300000],
    ])
    assert.match(ask('детский стульчик остался еще?').text, /7.000,00/)
  })

  it('reads Hindi names in Latin letters', () => {
    const ask = shopWith('hi', 'INR', [
      ['पनीर टिक्की', 4000],
      ['साबूदाना टिक्की', 5500],
      ['ज्वार रोटी', 1500],
    ])
    const text = ask('5 paneer tikki aur 2 sabudana tikki, total kitna hoga?').text
    assert.match(text, /200\.00/)
    assert.match(text, /310\.00/)
    assert.match(ask('jwaar roti kitne ki hai?').text, /15\.00/)
  })

  it('counts two where Arabic says two with an ending, behind the thing', () => {
    const ask = shopWith('ar', 'EGP', [
      ['شاي بالنعناع', 6500],
      ['قهوة مطحونة', 12000],
    ])
    assert.match(ask('الشاي بالنعناع لو خدت علبتين يبقى كام').text, /130\.00|١٣٠/)
  })
})

describe('what a business wrote down', function () {
  this.timeout(60_000)

  it('is found by a misspelt name that stands in one entry only', () => {
    const ask = shopWith(
      'it',
      'EUR',
      [['Sella da trekking', 30000]],
      [
        ['payment', 'Come si paga?', 'Contanti, bancomat e Bancontact. Niente assegni.'],
        ['hours', 'Orari?', 'Da martedì a sabato 9:00-19:00.'],
      ],
    )
    assert.match(ask('posso usare bancontat?').text, /Bancontact/)
  })

  it('tells instalments where only the ways to pay mention them', () => {
    const ask = shopWith(
      'pt',
      'BRL',
      [['Violão clássico', 89000]],
      [
        ['payment', 'Como posso pagar?', 'Pix, dinheiro e cartão em até 8 parcelas de no mínimo R$ 50,00.'],
        ['hours', 'Qual o horário?', 'Segunda a sábado das 9h às 18h.'],
      ],
    )
    assert.match(ask('vocês parcelam em quantas vezes?').text, /8 parcelas/)
  })

  it('answers in how many days, and not for how much', () => {
    const entries: Entry[] = [
      ['ready', 'Wann ist mein Rad fertig?', 'Ein Rad ist nach 4 Werktagen fertig, im Frühling nach 9.'],
      ['hours', 'Öffnungszeiten?', 'Montag bis Freitag 10:00-18:00 Uhr.'],
    ]
    const ask = shopWith('de', 'EUR', [['Inspektion Rad', 5500]], entries)
    assert.match(ask('In wie vielen Tagen ist das Rad denn fertig?').text, /4 Werktagen/)
    const arabic = shopWith(
      'ar',
      'EGP',
      [['تفصيل ستارة قطن', 90000]],
      [['ready', 'الستارة بتجهز إمتى؟', 'الستارة بتجهز خلال 6 أيام عمل.']],
    )
    assert.match(arabic('الستارة القطن بتجهز في كام يوم؟').text, /6 أيام/)
  })

  it('goes before the price of what it is about', () => {
    const ask = shopWith(
      'pt',
      'BRL',
      [['Assinatura Café do Mês', 7900]],
      [
        ['subscription', 'Como funciona a assinatura?', 'Para pausar a assinatura, escreva até o dia 12.'],
        ['grind', 'Vocês moem o café?', 'Moemos na hora, sem custo.'],
      ],
    )
    assert.match(ask('como é que eu faço para pausar a assinatura do café?').text, /dia 12/)
    assert.match(ask('quanto custa a assinatura do café?').text, /79,00/)
  })

  it('names the fee of what no row is called', () => {
    const ask = shopWith(
      'de',
      'EUR',
      [['Geschenkpapier', 350, 'Service']],
      [
        ['repair', 'Repariert ihr Drachen?', 'Wir flicken Drachen, die Durchsicht kostet 12,00 €.'],
        ['hours', 'Öffnungszeiten?', 'Montag bis Freitag 10:00-18:00 Uhr.'],
      ],
    )
    const { text } = ask('Unser Drachen hat ein Loch, was kostet bei euch die Durchsicht?')
    assert.match(text, /12,00/)
    assert.doesNotMatch(text, /3,50/)
  })

  it('names the fee of the one word that was said', () => {
    const ask = shopWith(
      'ru',
      'RUB',
      [['Шкаф купе', 4500000]],
      [
        ['custom', 'Делаете по своим размерам?', 'Делаем. Выезд замерщика 700 ₽ по городу.'],
        ['hours', 'Часы работы?', 'Вторник–суббота 10:00–19:00.'],
      ],
    )
    assert.match(ask('сколько стоит замерщик?').text, /700/)
  })

  it('sends whom a person makes the price for to that person', () => {
    const rows: Row[] = [
      ['Iluminura em papel', 3900],
      ['Envio expresso', 2500],
    ]
    const entries: Entry[] = [
      ['companies', 'Atendem empresas?', 'Sim, a partir de 15 unidades. A gerente prepara o orçamento.'],
      ['discount', 'Há descontos?', 'Sócios têm 10% de desconto.'],
    ]
    const ask = shopWith('pt', 'BRL', rows, entries)
    assert.equal(ask('preciso de 40 unidades da iluminura, quanto sairia com desconto?').action, 'handoff')
    assert.equal(ask('quanto sairia 3 unidades da iluminura em papel?').action, 'answer')
    const spanish = shopWith(
      'es',
      'MXN',
      [['Peinado de gala', 60000]],
      [
        ['events', '¿Van a domicilio?', 'Vamos a eventos desde 5 personas. La dueña prepara la cotización.'],
        ['shipping', '¿Envían a domicilio?', 'Envío a domicilio $90.'],
      ],
    )
    const { action, text } = spanish('somos 8 personas, ¿cuánto cobran por venir a un evento a domicilio?')
    assert.equal(action, 'handoff')
    assert.doesNotMatch(text, /\d/)
  })

  it('says the price to whoever remembers another, and hears a charge', () => {
    const ask = shopWith('pt', 'BRL', [['Globo Terrestre Luminoso', 21900]])
    const told = ask('vc me passou ontem que o globo terrestre era 150 reais, tô indo buscar')
    assert.equal(told.action, 'answer')
    assert.match(told.text, /219,00/)
    assert.equal(ask('me cobraram o globo terrestre duas vezes no cartão, 150 reais!').action, 'handoff')
    const arabic = shopWith(
      'ar',
      'EGP',
      [['ساعة حائط', 45000]],
      [['student', 'في خصم للطلبة؟', 'خصم 15% للطلبة بالكارنيه.']],
    )
    assert.match(arabic('أنا طالب جامعة، في خصم على الساعات؟').text, /15%/)
    assert.equal(arabic('خصموا مني المبلغ مرتين').action, 'handoff')
  })

  it('hears who never sets foot there again', () => {
    const angry: [language: string, text: string][] = [
      ['it', 'siete dei buffoni, da voi non ci rimetto piede'],
      ['es', 'son unos payasos, no los vuelvo a pisar'],
      ['fr', 'bande de rigolos, vous êtes des incapables, je ne remettrai plus les pieds chez vous'],
      ['de', 'was für ein Saftladen, da setze ich keinen Fuß mehr rein'],
      ['ru', 'клоуны, ноги моей у вас больше не будет'],
      ['en', 'you clowns, I am never setting foot in there again'],
    ]
    for (const [language, text] of angry)
      assert.equal(shopWith(language, 'EUR', [['Lampe', 1000]])(text).action, 'handoff', text)
  })

  it('asks what is meant by "this"', () => {
    const ask = shopWith('pt', 'BRL', [['Cadeira de palha', 34000]])
    assert.equal(ask('oi, ainda tem esse?').action, 'clarify')
    assert.equal(ask('oi, tudo bem?').action, 'answer')
    assert.equal(shopWith('hi', 'INR', [['खादी कुर्ता', 90000]])('इसका दाम क्या है?').action, 'clarify')
  })

  it('knows tools, gardens and scents by their names in other languages', () => {
    const garden = shopWith('tr', 'TRY', [
      ['Benzinli Çim Biçme Makinesi 51 cm', 1250000],
      ['Elektrikli Çim Biçme Makinesi 34 cm', 640000],
      ['Portakal Çiçeği Kolonyası 400 ml', 21000],
      ['Suya Dayanıklı Göz Kalemi', 15500],
      ['Mat Göz Kalemi', 12500],
    ])
    const asked: [text: string, price: RegExp][] = [
      ['what does the petrol lawnmower cost?', /12,500\.00/],
      ['¿cuánto cuesta el cortacésped a gasolina?', /12[. ]?500,00/],
      ['was kostet der Rasenmäher mit Benzin?', /12\.500,00/],
      ['сколько стоит бензиновая газонокосилка?', /12\s500,00/],
      ['how much is the electric mower?', /6,400\.00/],
      ['quanto custa a água de colónia de flor de laranjeira?', /210,00/],
      ['بكم كولونيا زهر البرتقال؟', /210/],
      ['the waterproof eyeliner, how much?', /155\.00/],
      ['сколько стоит водостойкий карандаш для глаз?', /155,00/],
    ]
    for (const [text, price] of asked) assert.match(garden(text).text, price, text)
    const tools = shopWith('ru', 'RUB', [
      ['Перфоратор 650 Вт', 510000],
      ['Молоток столярный', 45000],
      ['Бур по бетону 8 мм', 16000],
    ])
    assert.match(tools('how much is a rotary hammer?').text, /5,100\.00/)
    assert.match(tools('quanto costa il martello perforatore?').text, /5\.?100,00/)
    assert.match(tools('price of the masonry bit 8 mm?').text, /160\.00/)
  })

  it('takes a name that begins like "my" for a thing, and no order', () => {
    const ask = shopWith('ru', 'RUB', [['Молоток столярный', 45000]])
    assert.notEqual(ask('когда привезут молотки?').action, 'handoff')
    assert.equal(ask('когда привезут мою посылку?').action, 'handoff')
    assert.equal(ask('когда доставят моего заказа часть?').action, 'handoff')
  })

  it('hands over a seam that is open, and opens no hours for it', () => {
    const told: [language: string, text: string][] = [
      ['en', 'just unpacked the cardigan and the side seam is open'],
      ['es', 'acabo de recibir el pantalón y tiene la costura suelta'],
      ['pt', 'acabei de abrir a encomenda e a saia tem a costura aberta'],
      ['fr', "je viens d'ouvrir le colis, la couture est ouverte"],
      ['de', 'gerade ausgepackt: die Naht an der Jacke ist offen'],
      ['it', 'appena aperto il pacco, la cucitura è aperta'],
      ['ru', 'только распаковала платье, а шов разошёлся'],
    ]
    for (const [language, text] of told)
      assert.equal(shopWith(language, 'EUR', [['Cardigan', 4000]])(text).action, 'handoff', text)
  })

  it('says the sum to whoever orders a few things for an office, and hears no goodbye in an order', () => {
    const ask = shopWith('en', 'EUR', [
      ['Desk lamp 12W', 3000],
      ['Extension lead 3 m', 1100],
    ])
    assert.match(ask('Three 12W desk lamps and two extension leads 3 m for our office, total?').text, /112/)
    for (const text of [
      "lol alright, you're fast. bye for now!",
      'ok perfecto, adiós',
      'ладно, пока',
      'спасибки',
    ])
      assert.equal(ask(text).action, 'answer', text)
    assert.match(ask('one desk lamp 12W please, bye!').text, /30/)
  })

  it('tells what it takes to mend a thing from what is paid for an old one', () => {
    const ask = shopWith('ar', 'AED', [['تغيير مدخل الشحن', 12000]])
    assert.match(ask('كم تاخذون على تغيير مدخل الشحن؟').text, /120/)
    assert.equal(ask('كم تدفعون في جوالي القديم؟').action, 'handoff')
    assert.match(ask('كم سعر تغيير مدخل الشحن وكم تاخذ وقت؟').text, /120/)
  })

  it('knows a short Turkish name by its plural', () => {
    const ask = shopWith('tr', 'TRY', [
      ['Saten Oje', 9500],
      ['Kadife Ruj', 21000],
    ])
    assert.match(ask('ojelerin fiyatı nedir?').text, /95/)
    assert.match(ask('rujlar ne kadar?').text, /210/)
  })

  it('says what each costs where both are named, and asks back where one word may be either', () => {
    const ask = shopWith('fr', 'EUR', [
      ['Forfait ménage Standard', 6000],
      ['Forfait ménage Premium', 9500],
      ['Seau', 700],
    ])
    const { action, text } = ask(
      'Votre équipe recommande le forfait Standard ou le Premium ? Combien chacun ?',
    )
    assert.equal(action, 'answer')
    assert.match(text, /60,00[\s\S]*95,00|95,00[\s\S]*60,00/)
  })

  it('tells nobody how fast is delivered what is sold out', () => {
    const shop = shopWith(
      'ru',
      'RUB',
      [['Шпатлёвка финишная', 52000]],
      [
        ['delivery', 'Когда привезёте?', 'Привозим на следующий день до 20:00.'],
        ['restock', 'Когда появится товар?', 'Дату поставки не называем, оставьте номер.'],
      ],
      0,
    )
    const { text } = shop('когда привезут шпатлёвку?')
    assert.doesNotMatch(text, /20:00/)
    assert.match(text, /нет в наличии/)
    const there = shopWith(
      'ru',
      'RUB',
      [['Шпатлёвка финишная', 52000]],
      [['delivery', 'Когда привезёте?', 'Привозим на следующий день до 20:00.']],
    )
    assert.match(there('когда привезёте шпатлёвку?').text, /20:00/)
  })
})
