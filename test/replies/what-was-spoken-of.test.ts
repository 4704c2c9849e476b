import assert from 'node:assert/strict'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { decideByRules } from '../../src/replies/decide.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './shop.ts'

const business = { name: 'Wheel & Reel', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
const euros = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'EUR' })

function shop() {
  const { db } = testTenantFile()
  const put = (id: string, rest: Parameters<typeof saveProduct>[2]) =>
    saveProduct(db, id, rest, { currency: 'EUR', now: NOW })
  const size = (name: string, amount: number, stock: number) => ({
    externalId: name,
    options: { size: name },
    price: euros(amount),
    stock,
  })
  put('apron', { name: 'Denim Apron', variants: [size('S', 31, 2), size('M', 31, 4), size('L', 33, 0)] })
  put('coat-a', { name: 'Raincoat Mero', price: euros(71), stock: 2 })
  put('coat-b', { name: 'Raincoat Lira', price: euros(84), stock: 2 })
  put('hat', { name: 'Straw Hat', price: euros(27), stock: 6 })
  put('kettle-g', { name: 'Enamel Kettle (green)', price: euros(44), stock: 3 })
  put('kettle-w', { name: 'Enamel Kettle (white)', price: euros(39), stock: 8 })
  for (const [id, model, amount] of [
    ['za', 'Zephyr 7', 120],
    ['zb', 'Zephyr 7 Pro', 190],
    ['zc', 'Zephyr 8', 150],
  ] as const)
    put(id, {
      name: `${model} screen replacement`,
      price: euros(amount),
      stock: 2,
      attributes: { time: '50 min' },
    })

  for (const [id, model, amount] of [
    ['zd', 'Zephyr 7 battery', 60],
    ['ze', 'Zephyr 8 battery', 65],
  ] as const)
    put(id, { name: `${model} replacement`, price: euros(amount), stock: 2 })
  put('skirt-d', { name: 'Denim Skirt', variants: [size('S', 42, 0), size('M', 42, 3)] })
  put('skirt-p', { name: 'Pleated Skirt', variants: [size('S', 54, 2), size('M', 54, 1)] })
  put('wand', { name: 'Feather Wand', description: 'A toy for cats.', price: euros(5.75), stock: 4 })
  put('bed', { name: 'Cat Bed', price: euros(30), stock: 4 })
  put('cover-8', { name: 'Leather Case - Zephyr 8', price: euros(22), stock: 4 })
  put('glass-7', {
    name: 'Glass - Zephyr 7',
    description: 'Full cover, with cloth.',
    price: euros(9),
    stock: 9,
  })

  saveKnowledge(db, 'fee', { question: 'Do you deliver?', answer: 'Yes, for €4.50 within the city.' }, NOW)
  /** What is answered to the last of these, each after the answers to those before. */
  return (...texts: string[]) => {
    const history: { from: 'contact' | 'business'; text: string }[] = []
    let decision = undefined as unknown as ReturnType<typeof decideByRules>
    for (const text of texts) {
      decision = decideByRules(db, { text, history: [...history], at: NOW, business })
      history.push({ from: 'contact', text }, { from: 'business', text: decision.text })
    }
    return decision.text
  }
}

describe('what the answers before were about', function () {
  this.timeout(60_000)
  let say: ReturnType<typeof shop>
  before(() => {
    say = shop()
  })

  const isTold = (talk: string[], ...told: (RegExp | string)[]) => {
    const text = say(...talk)
    for (const one of told)
      assert.ok(typeof one === 'string' ? text.includes(one) : one.test(text), `${talk.at(-1)} → ${text}`)
    return text
  }

  it('is summed up, as often as it was asked for', () => {
    for (const total of [
      'what is that in total?',
      'altogether?',
      '¿cuánto es en total?',
      'quanto fica tudo?',
      'ça fait combien en tout ?',
      'was macht das zusammen?',
      'toplam ne kadar?',
      'сколько всего?',
      'totalnya berapa?',
      'كم المجموع؟',
      'כמה יוצא ביחד?',
    ])
      isTold(['3 straw hats please', total], /3 × Straw Hat/, /81/)
  })

  it('is summed up over several answers where one thing was added to the other', () => {
    isTold(
      ['how much is the straw hat?', 'and the green kettle', 'what do they come to?'],
      'Straw Hat',
      'Enamel Kettle (green)',
      /71[.,]00/,
    )
    isTold(['I take the straw hat', 'how much would it be with the white kettle?'], 'Straw Hat', /66[.,]00/)
    isTold(['2 straw hats', 'and with a white kettle?'], '2 × Straw Hat', 'Enamel Kettle (white)', /93[.,]00/)
    const other = isTold(['zephyr 7 screen price?', 'and the 7 pro?'], '190')
    assert.doesNotMatch(other, /310/, 'another model is asked for instead, not as well')
  })

  it('is asked for in a size, and in how many', () => {
    for (const inM of [
      'do you have it in M?',
      'tem em M?',
      'en M ?',
      'taille M',
      'auch in M?',
      'а в M?',
      'in M avete?',
    ])
      assert.doesNotMatch(isTold(['do you have the denim apron?', inM], 'Denim Apron (M)', /31[.,]00/), /2 ×/)
    isTold(['denim apron in S?', 'how much for two?'], '2 × Denim Apron (S)', /62[.,]00/)
    isTold(['denim apron?', 'ok the apron in M. two please'], '2 × Denim Apron (M)')
  })

  it('is asked back about where it was several', () => {
    const text = isTold(['do you have kettles?', 'how much for two?'], '(green)', '(white)')
    assert.doesNotMatch(text, /2 ×/)
    assert.match(say('kettles var mı?', 'iki tane alsam?'), /\(green\).*\(white\)/)
  })

  it('is counted although its name has that number', () => {
    isTold(['zephyr 7 screen?', 'and the 8?', 'how much for eight?'], '8 × Zephyr 8')
  })

  it('is asked more about: what delivery costs, after whether there is any', () => {
    isTold(['do you deliver?', 'how much?'], /4[.,]50/)
    isTold(['fazem entregas?', 'quanto custa?'], /4[.,]50/)
    isTold(['livrez-vous ?', "c'est combien ?"], /4[.,]50/)
  })

  it('is no thing where it counts the people it is for', () => {
    const text = isTold(['do you have kettles for 8 people?'], '(green)', '(white)')
    assert.doesNotMatch(text, /8 ×/)
  })

  it('is another option of what a person told of in other words', () => {
    const { db } = testTenantFile()
    const put = (name: string, options: [string, number][]) =>
      saveProduct(
        db,
        name,
        {
          name,
          variants: options.map(([option, amount]) => ({
            externalId: option.replace(' ', '-'),
            options: { size: option },
            price: euros(amount),
            stock: 3,
          })),
        },
        { currency: 'EUR', now: NOW },
      )
    put('Steel Shelf', [
      ['60 cm', 40],
      ['90 cm', 55],
    ])
    put('بخور ملكي', [
      ['40 جرام', 21],
      ['70 جرام', 34],
    ])
    const followed = (asked: string, told: string, text: string) => {
      const history = [
        { from: 'contact' as const, text: asked },
        { from: 'business' as const, text: told },
      ]
      return decideByRules(db, { text, history, at: NOW, business }).text
    }
    for (const text of ['and the 90?', '¿y la de 90?', 'und der mit 90?', 'а 90?'])
      assert.match(followed('steel shelf 60 cm?', 'Our Steel Shelf in 60 cm would be €40.', text), /55/, text)
    for (const text of ['طيب والسبعين جرام؟', 'كم السبعين جرام؟'])
      assert.match(followed('بكم بخور ملكي ٤٠ جرام؟', 'بخور ملكي 40 جرام بسعر 21 يورو.', text), /34/, text)
  })

  it('is named by a small word where that is its name here', () => {
    assert.doesNotMatch(isTold(['¿tenéis el impermeable Mero?'], 'Raincoat Mero'), /Lira/)
  })

  it('is another model where a number is one, in every script', () => {
    isTold(['zephyr 7 screen?', 'and the 8?'], 'Zephyr 8', '150')
    isTold(['сколько стоит экран zephyr 7?', 'а на 7 про?'], 'Zephyr 7 Pro', '190')
    isTold(['сколько стоит экран zephyr 7 про?'], 'Zephyr 7 Pro', '190')
  })

  it('tells how long it takes, and which there are', () => {
    for (const asked of ['how long does it take?', 'wie lange dauert das?', '¿cuánto tarda?'])
      assert.match(isTold(['zephyr 8 screen?', asked], '50 min'), /Zephyr 8/)
    isTold(['do you have kettles?', 'which colours do they come in?'], '(green)', '(white)')
    isTold(['do you have kettles?', 'the white one please, how much?'], /39[.,]00/)
  })

  it('is compared with what was spoken of before it', () => {
    isTold(
      ['how much is the green kettle?', 'and the straw hat?', 'which is cheaper?'],
      'Straw Hat',
      /27[.,]00/,
    )
    isTold(['kettles var mı?', 'en ucuzu hangisi?'], 'Enamel Kettle (white)')
  })

  it('is the other part of the same model', () => {
    isTold(['zephyr 8 screen?', 'and the battery?'], 'Zephyr 8 battery', /65[.,]00/)
    isTold(['сколько стоит экран zephyr 7?', 'а батарея?'], 'Zephyr 7 battery', /60[.,]00/)
  })

  it('is thanked for, and not asked again', () => {
    for (const [asked, thanks] of [
      ['straw hat?', 'thanks'],
      ['straw hat?', 'ok great'],
      ['¿tenéis la kettle verde?', 'vale'],
      ['сколько стоит straw hat?', 'хорошо'],
      ['بكم straw hat؟', 'تمام'],
    ])
      assert.doesNotMatch(say(asked!, thanks!), /\d/)
    isTold(['skirts?', 'great, and the denim one in M?'], 'Denim Skirt (M)', /42[.,]00/)
  })

  it('is narrowed: by size, by price, by what only one of them is called', () => {
    isTold(['show me your skirts', 'in M'], 'Denim Skirt (M)', 'Pleated Skirt (M)')
    assert.doesNotMatch(isTold(['skirts?', 'the denim one in M'], 'Denim Skirt (M)'), /Apron|Pleated/)
    assert.doesNotMatch(isTold(['which skirts do you have?', 'under 50 euros'], 'Denim Skirt'), /Pleated|Hat/)
    assert.doesNotMatch(isTold(['que saias têm?', 'até 50 euros'], 'Denim Skirt'), /Pleated|Hat/)
  })

  it('is told all of it again where nothing says which, and never summed up unasked', () => {
    const text = isTold(['which skirts do you have?', 'how much?'], 'Denim Skirt', 'Pleated Skirt')
    assert.doesNotMatch(text, /96/)
  })

  it('is counted as it was last asked for', () => {
    isTold(['two straw hats please', 'and a green kettle', 'how much all together?'], '2 ×', /98[.,]00/)
    isTold(['2 straw hats and 1 green kettle', 'make it 3 hats', 'total?'], '3 × Straw Hat', /125[.,]00/)
    isTold(['quiero 2 straw hats', 'mejor 4', '¿cuánto es todo?'], '4 × Straw Hat', /108[.,]00/)
  })

  it('is counted by whom each of them is for', () => {
    for (const more of [
      'three then, one for each kid, how much?',
      'dame tres, una para cada hija, ¿cuánto es?',
      'três, um para cada filha, quanto fica?',
      'trois, un pour chaque enfant, combien ?',
      '3, uno per ogni figlia, quanto fa?',
      'три, по одной каждому ребёнку, сколько?',
      'طيب ثلاثة، واحد لكل ولد، كم يصير الحساب؟',
      'שלוש, אחת לכל ילד, כמה יוצא?',
    ])
      isTold(['how much is the straw hat?', more], '3 × Straw Hat', /81[.,]00/)
  })

  it('is asked back about where nothing was', () => {
    for (const asked of [
      'could you put aside two of the big ones for me?',
      'is it still there in the smaller size? answer fast please',
    ])
      isTold([asked], /Which product do you mean/)
  })

  it('is not counted by how far away somebody lives, nor by hours or money', () => {
    isTold(['how much is delivery?', 'i am 4 miles away'], /4[.,]50/)
    for (const more of ['i am 4 miles away', 'can i come in 2 hours?', 'i only have 20 euros'])
      assert.doesNotMatch(say('how much is the straw hat?', more), / × /, more)
  })

  it('is not what fits the model but is another thing', () => {
    assert.doesNotMatch(say('do you have a case for the zephyr 7?'), /price of Glass/)
    isTold(['how much is the feather wand for cats?'], 'Feather Wand', /5[.,]75/)
  })
})
