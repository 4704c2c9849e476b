import assert from 'node:assert/strict'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

type Row = [name: string, amount: number, more?: object]

function shop(currency: string, ...rows: Row[]) {
  const { db } = testTenantFile()
  for (const [at, [name, amount, more]] of rows.entries())
    saveProduct(
      db,
      `row-${at}`,
      { name, price: { amount, currency }, stock: 40, ...more },
      { currency, now: NOON },
    )
  const business = { name: 'Shop', currency, timezone: 'Europe/London', defaultLanguage: 'en' }
  return (text: string) => decideByRules(db, { text, history: [], at: NOON, business })
}

const inOptions = (currency: string, ...options: [name: string, amount: number][]) => ({
  variants: options.map(([name, amount]) => ({
    externalId: name,
    options: { Option: name },
    price: { amount, currency },
    stock: 40,
  })),
})

describe('A list of which one thing is not here', () => {
  const cafe = shop('USD', ['Butter Croissant', 375], ['Oat Bar', 300])

  it('is answered without it and with a word about it, and never summed, in every language', () => {
    for (const [text, word] of [
      ['2 butter croissants and 3 samosas, how much altogether?', 'samosas'],
      ['dos croissants de mantequilla y tres arepas, ¿cuánto es todo?', 'arepas'],
      ['dois croissants de manteiga e três coxinhas, quanto dá tudo?', 'coxinhas'],
      ['deux croissants au beurre et trois pains-surprise, ça fait combien ?', 'surprise'],
      ['zwei Buttercroissants und drei Maultaschen, was macht das zusammen?', 'Maultaschen'],
      ['due cornetti al burro e tre arancini, quanto viene in tutto?', 'arancini'],
      ['2 tane tereyağlı kruvasan ve 3 poğaça toplam ne kadar?', 'poğaça'],
      ['2 كرواسون بالزبدة و 3 كنافة كم المجموع', 'كنافة'],
      ['שני קרואסון חמאה ושלוש בורקס כמה ביחד', 'בורקס'],
      ['2 मक्खन क्रोइसां और 3 कचौड़ी कुल कितना', 'कचौड़ी'],
      ['2 croissant mentega dan 3 risoles totalnya berapa', 'risoles'],
      ['2 круассана с маслом и 3 чебурека, сколько всего?', 'чебурека'],
    ] as const) {
      const answer = cafe(text).text
      assert.match(answer, /2 × Butter Croissant/, text)
      assert.ok(answer.includes(word), `${text} → ${answer}`)
      assert.doesNotMatch(answer, /3 × /, text)
      assert.equal(answer.split('\n').length, 2, `${text} → ${answer}`)
    }
  })

  it('says what is named as one of it too', () => {
    const { text } = cafe('a butter croissant, a lampshade and an oat bar, how much altogether?')
    assert.match(text, /Butter Croissant: \$3\.75/)
    assert.match(text, /Oat Bar: \$3\.00/)
    assert.match(text, /lampshade/)
    assert.doesNotMatch(text, /Total/)
  })

  it('takes talk, people and places for no thing', () => {
    for (const text of [
      'hi there, 2 butter croissants please, my sister loves them, what is the total?',
      '2 butter croissants for 4 friends, how much in total?',
      'forget the menu, how much are 2 butter croissants?',
    ])
      assert.doesNotMatch(cafe(text).text, /find anything/, text)
  })
})

describe('How many of it', () => {
  const cafe = shop(
    'USD',
    ['Lemon Tea', 200],
    ['Ginger Cookie', 150],
    ['Scone Box (12)', 2400],
    ['Scone Box (6)', 1300],
    ['Brioche Buns (6-pack)', 700],
  )

  it('is told by a sign of times, by brackets and by pictures beside the name', () => {
    for (const text of [
      'lemon tea x2 + ginger cookie x3, total?',
      'lemon tea 2x, ginger cookie 3x. total?',
      '2x lemon tea and 3x ginger cookie, total please',
      'ginger cookies (3), lemon tea (2), total?',
      'lemon tea x2 🍵🍵 + ginger 🍪🍪🍪 = total?',
    ])
      assert.match(cafe(text).text, /Total: \$8\.50/, text)
  })

  it('is told by pictures in front of it that have no word of their own', () => {
    assert.match(cafe('🍋🍋🍋 lemon tea + ginger cookie = total?').text, /3 × Lemon Tea.*6\.00/)
    assert.doesNotMatch(cafe('🔥🔥 lemon tea + ginger cookie = total?').text, /2 ×/)
    assert.doesNotMatch(cafe('love your lemon tea 🥝🥝, price?').text, /2 ×/)
  })

  it('is told beside a size of the thing', () => {
    assert.match(cafe('scone box 12 x2, total').text, /2 × Scone Box \(12\).*48\.00/)
    assert.match(cafe('2 x 6 pack of brioche buns').text, /2 × Brioche Buns.*14\.00/)
  })

  it('is not told by pictures that only decorate', () => {
    assert.match(cafe('how much is a ginger cookie 🍪🍪🍪').text, /Ginger Cookie is \$1\.50/)
  })

  it('may be said only afterwards', () => {
    for (const text of [
      'are there ginger cookies left? I need like ten for the office, how much would it be?',
      'почём печенье с имбирём? возьму десять штук, сколько выйдет?',
    ])
      assert.match(cafe(text).text, /10 × Ginger Cookie/, text)
    assert.match(cafe('searchin 4 brioch bunz, gonna need 3 packs, total?').text, /3 × Brioche Buns.*21\.00/)
    assert.match(cafe('how much 4 a lemon tea').text, /Lemon Tea is \$2\.00/)
  })

  it('is no size of the next one', () => {
    const { text } = cafe('ponme dos cajas de doce scones y una de las chicas, la de seis, ¿total?')
    assert.match(text, /2 × Scone Box \(12\)/)
    assert.match(text, /^Scone Box \(6\)/m)
    assert.match(text, /61\.00/)
  })

  it('is no price of somebody else', () => {
    for (const text of [
      'the shop next door has the same ginger cookies for 40, would you sell them for that?',
      'у соседей имбирное печенье по 40, отдадите за столько же?',
      'otra tienda vende las galletas de jengibre por 40, ¿me las dejas igual?',
    ])
      assert.doesNotMatch(cafe(text).text, /40 ×/, text)
    assert.match(cafe('خلوها ١٠٠ دولار على شاي ليمون').text, /Lemon Tea/)
    assert.doesNotMatch(cafe('خلوها ١٠٠ دولار على شاي ليمون').text, /100 ×/)
  })
})

describe('A part that only says which one', () => {
  const ask = shop(
    'EUR',
    ['Wool Beanie (white)', 1500, inOptions('EUR', ['S', 1500], ['M', 1500], ['L', 1500])],
    ['Wool Beanie (black)', 1600, inOptions('EUR', ['S', 1600], ['M', 1600], ['L', 1600])],
    ['Memory Stick', 900, inOptions('EUR', ['64 GB', 900], ['128 GB', 1400], ['256 GB', 2500])],
    ['Soy Mocha', 300, inOptions('EUR', ['small', 300], ['large', 400])],
    ['Canvas Pouch', 800],
  )

  it('is another one of what was named before it', () => {
    const { text } = ask('2 white beanies M, 1 black one L and the pouch, total?')
    assert.match(text, /2 × Wool Beanie \(white\) \(M\)/)
    assert.match(text, /^Wool Beanie \(black\) \(L\)/m)
    assert.match(text, /Total: €54\.00/)
    const mocha = ask('a small mocha and a large one, total?').text
    assert.match(mocha, /small[\s\S]*large[\s\S]*€7\.00/)
  })

  it('is shared out over two kinds of it', () => {
    const { text } = ask('two beanies, one white in L and one black in M, total?')
    assert.match(text, /^Wool Beanie \(white\) \(L\)[\s\S]*^Wool Beanie \(black\) \(M\)[\s\S]*€31\.00/m)
  })

  it('may stand before the name', () => {
    assert.match(ask('a small and a large mocha together, how much?').text, /small[\s\S]*large[\s\S]*€7\.00/)
    const { text } = ask("what's the gap between the 64 and the 256 gig memory stick, price wise?")
    assert.match(text, /64 GB\): €9\.00[\s\S]*256 GB\): €25\.00/)
    assert.doesNotMatch(text, /34/)
  })

  it('is asked about by its figure alone', () => {
    for (const text of [
      'do you have the memory stick of 128? and the one of 256, how much?',
      'o memory stick de 128 está lá? e o de 256, a quanto está?',
      'price of the memory stick 128 and 256?',
    ])
      assert.match(ask(text).text, /128 GB[\s\S]*256 GB/, text)
  })

  it('shares out a count, where the parts add up', () => {
    const { text } = ask('3 black beanies, 2 in M and 1 in L, how much?')
    assert.match(text, /2 × Wool Beanie \(black\) \(M\)[\s\S]*\(L\)[\s\S]*€48\.00/)
    assert.match(ask('2 white beanies, one S one L, what do I owe?').text, /€30\.00/)
  })
})

describe('A count of which the parts are told', () => {
  const bakery = shop(
    'USD',
    ['Plum Pie', 400],
    ['Spinach and Ricotta Pie', 500],
    ['Cold Lemonade', 300],
    ['Hot Cider', 350],
  )

  it('is the count of its parts, and no more than that', () => {
    for (const text of [
      '4 pies: 2 plum 2 spinach. how much?',
      '4 pies, half plum half spinach, how much?',
      '4 pies (2 plum and 2 spinach), total?',
    ]) {
      const answer = bakery(text).text
      assert.match(answer, /2 × Plum Pie[\s\S]*2 × Spinach and Ricotta Pie[\s\S]*Total: \$18\.00/, text)
      assert.doesNotMatch(answer, /4 ×/, text)
    }
  })

  it('is no sum where they do not add up', () => {
    assert.doesNotMatch(bakery('5 pies, 2 plum and 2 spinach, total?').text, /Total/)
  })

  it('is asked back about where it may be of several things', () => {
    assert.doesNotMatch(bakery('a cider and 3 pies, total?').text, /Total|3 ×/)
  })

  it('stands before each thing of a list without a comma', () => {
    const { text } = bakery('2 plum pies 3 lemonades 1 cider total')
    assert.match(text, /2 × Plum Pie[\s\S]*3 × Cold Lemonade[\s\S]*Hot Cider[\s\S]*\$20\.50/)
  })
})

describe('A name that two things share half of', () => {
  const ask = shop(
    'EUR',
    ['HDMI to HDMI Cable', 1200],
    ['HDMI to VGA Cable', 1500],
    ['Pixel 7 Screen Replacement', 20000],
    ['Pixel 7 Battery Replacement', 8000],
    ['Pixel 8 Battery Replacement', 9000],
  )

  it('is told by both of its ends', () => {
    for (const text of ['3 hdmi to hdmi cables, total?', 'tres cables hdmi a hdmi, ¿cuánto es?'])
      assert.match(ask(text).text, /3 × HDMI to HDMI Cable.*36[.,]00/, text)
  })

  it('is counted, and not measured, without a unit', () => {
    const cables = shop(
      'EUR',
      ['Aux Cable', 500, inOptions('EUR', ['1 m', 500], ['2 m', 700])],
      ['Drip Tray', 900],
    )
    assert.match(cables('2 aux cables: one 1m one 2m. total').text, /1 m[\s\S]*2 m[\s\S]*€12\.00/)
    assert.doesNotMatch(cables('2 aux cables, how much?').text, /\(2 m\) is/)
  })

  it('takes the model that is said once for both', () => {
    for (const text of ['pixel 7 screen and battery, total?', 'battery and screen for a pixel 7, total?'])
      assert.match(ask(text).text, /280\.00/, text)
  })
})

describe('What is not here', () => {
  const phones = shop(
    'EUR',
    ['iPhone 12 mini Screen Replacement', 30000],
    ['iPhone 12 Screen Replacement', 31000],
    ["Women's Jacket Porto", 9900],
    ['Silk Scarf', 3500],
    ['Red Sunglasses', 4900],
  )

  it('is answered with nothing else of the same make', () => {
    for (const text of [
      'do you fix the screen of an ipad mini 6? how much?',
      'هل تصلحون شاشة الايباد ميني 6؟',
    ])
      assert.notEqual(phones(text).action, 'answer', text)
    assert.match(phones('iphone 12 mini screen, how much?').text, /12 mini.*300/)
  })

  it('is not where a parcel goes to', () => {
    for (const text of [
      'a silk scarf and the red sunglasses with delivery to Porto, what do I pay in total?',
      'um lenço de seda e os óculos de sol vermelhos com envio para o Porto, quanto pago ao todo?',
    ])
      assert.match(phones(text).text, /84[.,]00/, text)
  })

  it('is a kind of it that nobody here has heard of', () => {
    const bakery = shop('USD', ['Vanilla Cake', 3000], ['Honey Cake', 3500])
    for (const text of ['do you make dragon cake?', 'do you sell tiramisu cake?']) {
      const { action, text: answer } = bakery(text)
      assert.equal(action, 'unknown', text)
      assert.match(answer, /exactly that.*\n[\s\S]*Vanilla Cake[\s\S]*Honey Cake/, text)
    }
    assert.equal(bakery('do you have lovely cakes?').action, 'clarify')
  })
})

describe('Names as chats write them', () => {
  const ask = shop(
    'USD',
    ['Breakfast Sandwich', 795],
    ['Hot Chocolate', 425],
    ['Chocolate Croissant', 450],
    ['Knit Cardigan', 5800],
    ['Galaxy A14 Screen Replacement', 9900],
    ['Data Transfer Service', 2500],
  )

  it('are known for what they are', () => {
    for (const [text, price] of [
      ['how much is a brekky sando', '7.95'],
      ['qto é o chocolate qente', '4,25'],
      ['a komo el chocolate kaliente', '4.25'],
      ['kuanto vale la chaketa de punto', '58.00'],
      ['shashet galaxy a14 mawjoode? adde 7a2ha', '99.00'],
      ['how much to move it all from my old phone to the new one', '25.00'],
      ['¿cuánto cobran por pasar todo del celular viejo al nuevo?', '25.00'],
    ] as const)
      assert.ok(ask(text).text.includes(price), `${text} → ${ask(text).text}`)
  })
})

describe('A trait with nothing that it could be of', () => {
  const ask = shop(
    'EUR',
    ['Mocha', 300, inOptions('EUR', ['small', 300], ['large', 400])],
    ['Black Mug', 900],
    ['Black Jacket Lena', 9000, inOptions('EUR', ['M', 9000], ['L', 9000])],
    ['Rain Jacket Oslo', 8000, inOptions('EUR', ['M', 8000], ['L', 8000])],
  )

  it('is asked back about', () => {
    for (const text of [
      'and the large one, price please?',
      'that small one. price?',
      'e em preto, quanto é?',
      'y en negro?',
    ])
      assert.equal(ask(text).action, 'clarify', text)
    assert.match(ask('is the jacket there in L?').text, /Which one do you mean: .*Lena.*Oslo|Oslo.*Lena/)
  })

  it('is answered where anything will do', () => {
    assert.match(ask('anything in black?').text, /Black Mug/)
    assert.match(ask('do you have jackets in M?').text, /Lena[\s\S]*Oslo|Oslo[\s\S]*Lena/)
  })
})

describe('A number in words', () => {
  const phones = shop(
    'AED',
    ['Fast Charger 45W', 9900],
    ['Fast Charger 65W', 14900],
    ['Car Charger 120W', 20000],
    ['USB-C to USB-C Cable 2 m', 3900],
  )

  it('is one number where its ones are said first, or a hundred leads it', () => {
    for (const [text, price] of [
      ['بكم شاحن خمسة وأربعين واط؟', '99.00'],
      ['بكم شاحن خمسة و ستين واط؟', '149.00'],
      ['بكم شاحن مية وعشرين واط؟', '200.00'],
      ['כמה עולה מטען מאה ועשרים וואט?', '200.00'],
      ['cuánto el cargador de ciento veinte vatios?', '200,00'],
      ['combien le chargeur cent vingt watts ?', '200,00'],
      ['сколько стоит зарядка сто двадцать ватт?', '200,00'],
      ['yüz yirmi watt şarj aleti ne kadar', '200,00'],
    ] as const) {
      const answer = phones(text).text
      assert.ok(answer.includes(price), `${text} → ${answer}`)
      assert.doesNotMatch(answer, /\d+ × /, text)
    }
  })

  it('leaves what goes with it a thing of its own', () => {
    for (const text of [
      'ابي شاحن خمسة واربعين واط ومعاه كيبل تايب سي لتايب سي مترين، كم المجموع؟',
      'charger 45 watt ke saath usb c to usb c cable 2 metre, total kitna',
    ])
      assert.match(phones(text).text, /138\.00/, text)
  })

  it('is two numbers where two things are counted', () => {
    assert.match(phones('خمسة شاحن 45 واط و عشرين كيبل تايب سي لتايب سي، كم المجموع؟').text, /5 × /)
  })
})

describe('One of two things that share a word', () => {
  it('is the one that is called so here', () => {
    const hardware = shop('EUR', ['Candado de latón', 820], ['Cerradura de seguridad con 5 llaves', 6400])
    assert.match(hardware('¿cuánto vale la cerradura?').text, /64[.,]00/)
    assert.match(hardware('¿cuánto vale el candado?').text, /8[.,]20/)
    assert.match(hardware('was kostet das Vorhängeschloss?').text, /8[.,]20/)
  })

  it('is the one whose whole compound was said', () => {
    const optician = shop(
      'EUR',
      ['Sportbrille Kante', 11900],
      ['Kinderbrille Fuchs', 5900],
      ['Schwimmbrille', 2500],
    )
    assert.match(optician('Was kostet die Sportbrille?').text, /119[.,]00/)
    assert.doesNotMatch(optician('Was kostet die Sportbrille?').text, /59[.,]00|25[.,]00/)
    const all = optician('Welche Brillen habt ihr?').text
    for (const price of [/119[.,]00/, /59[.,]00/]) assert.match(all, price)
    const both = shop(
      'EUR',
      ['Assorted Biscuits', 700],
      ['Ginger Biscuit', 200],
    )('how much are biscuits?').text
    for (const price of [/7\.00/, /2\.00/]) assert.match(both, price)
  })

  it('may be either where nothing is called so', () => {
    assert.match(shop('EUR', ['Padlock 40', 820])('how much is a lock?').text, /8\.20/)
  })
})

describe('Another option of what was counted', () => {
  const cutter = shop(
    'EUR',
    ['Key Copy', 250, inOptions('EUR', ['Plain', 250], ['Security', 900])],
    ['Security Lock with 5 Keys', 6400],
  )

  it('is no other thing that has the word in its name', () => {
    assert.match(cutter('2 plain key copies and 1 security, total?').text, /14\.00/)
    assert.match(cutter('3 security key copies and 2 plain, how much?').text, /32\.00/)
  })

  it('is another thing where that is named', () => {
    assert.match(cutter('2 plain key copies and 1 security lock, total?').text, /69\.00/)
  })
})

describe('An option that is a colour and more', () => {
  const paint = shop('EUR', [
    'Spray Paint 400 ml',
    595,
    inOptions('EUR', ['Matt Black', 595], ['Red', 595], ['Silver', 650]),
  ])

  it('is the one of that colour, and never said to be missing', () => {
    for (const text of [
      'spray paint in black, price?',
      'spray paint, then two of the black, total?',
      'do you have spray paint? two black ones please, how much?',
    ]) {
      assert.match(paint(text).text, /Matt Black/, text)
      assert.doesNotMatch(paint(text).text, /Red|not have|don't have/, text)
    }
    assert.match(paint('spray paint, then two of the black, total?').text, /11\.90/)
  })

  it('is missing where no option has that colour', () => {
    assert.match(paint('spray paint in green?').text, /green/)
    assert.doesNotMatch(paint('spray paint in green?').text, /Matt Black \(/)
  })

  it('is asked back where two have it', () => {
    const two = shop('EUR', [
      'Scarf',
      2000,
      inOptions('EUR', ['Dark Blue', 2000], ['Light Blue', 2100], ['Red', 2000]),
    ])
    const { text } = two('how much is the scarf in blue?')
    assert.match(text, /Dark Blue/)
    assert.match(text, /Light Blue/)
    assert.doesNotMatch(text, /Red/)
  })
})

describe('A price asked for in few letters', () => {
  const cafe = shop('EUR', ['Butter Croissant', 375])
  it('is told of as many', () => {
    for (const text of [
      'croissant, qnt sai 2?',
      'vous avez un croissant ? cmb pour 2 ?',
      '¿hay butter croissant? cto salen 2?',
    ])
      assert.match(cafe(text).text, /7[.,]50/, text)
  })
})

describe('What is said beside a thing', () => {
  const shelf = shop('EUR', ['Clear Case - Phone 15 Pro', 6900], ['Rose Bush', 2000])

  it('is no count where it is an age', () => {
    for (const text of ["I'm 67. how much is the rose bush?", 'how much is the rose bush? I am 67'])
      assert.doesNotMatch(shelf(text).text, /67 ×/, text)
    assert.match(shelf('how much are 67 rose bushes?').text, /67 ×/)
  })

  it('is a small word of Arabic where a figure writes its first letter', () => {
    assert.match(shelf('bkam el clear case 7ag phone 15 pro?').text, /69\.00/)
    assert.match(shelf('7 clear case phone 15 pro, total?').text, /7 × Clear Case/)
  })
})
