import assert from 'node:assert/strict'
import { topicsTurned } from '../../src/replies/rules/turns-of-speech.ts'
import { readWords } from '../../src/replies/rules/words.ts'

const ASKED: [topic: string, texts: string[]][] = [
  [
    'delivery',
    [
      'can you bring it to my place?',
      'could you bring flowers out to Galway',
      '¿me lo traen a casa?',
      '¿cuánto por llevarme dos cajas a casa?',
      'levam a casa?',
      'vous livrez chez moi ?',
      'bringt ihr auch nach Hause?',
      'portate a domicilio?',
      'adrese teslim var mı',
      'توصلون للبيت؟',
      'घर पर भेजते हो?',
      'bisa diantar ke rumah?',
      'привезёте домой?',
    ],
  ],
  ['location', ['which metro is closest', '¿en qué calle están?', 'wo seid ihr genau?', 'как вас найти?']],
  ['returns', ['bought it yesterday, can I bring it back?', 'kann ich es umtauschen?', 'хочу вернуть']],
  [
    'backup',
    ['are my pictures safe during the repair', 'will the files still be on it?', 'фотографии не пропадут?'],
  ],
  [
    'notice',
    [
      'is there still time to order one?',
      'do we pay anything up front?',
      'preciso de dois amanhã, dá tempo?',
      '¿me da tiempo para el sábado?',
      'harus pesan dari kapan ya',
      'למתי מספיקים לי?',
    ],
  ],
  [
    'jobs',
    [
      'where do I hand in my CV?',
      'wohin mit meinem Lebenslauf?',
      'куда прислать резюме',
      'وين ارسل السيرة الذاتية',
      'any openings? I bake',
      'busco trabajo, ¿necesitan gente?',
      'ищу работу',
    ],
  ],
  [
    'restock',
    [
      'will the green one be back?',
      'os anéis vão voltar a haver?',
      'any idea when the M comes back',
      'wann gibt es die Vase wieder?',
      'когда снова завезёте?',
    ],
  ],
  ['privacy', ['what do you do with my personal info', 'Datenschutz?', 'мои данные']],
]
const OTHER = [
  'I can bring it to you tomorrow',
  'send me a picture',
  'do you have a card holder',
  'get it back in stock',
  'I want two cakes',
]

describe('Turns of speech that ask about a topic without its name', () => {
  for (const [topic, texts] of ASKED)
    it(`tells ${topic}`, () => {
      assert.deepEqual(
        texts.filter(text => !topicsTurned(readWords(text)).topics.has(topic)),
        [],
      )
    })

  it('takes no other talk for a delivery, a payment or a return', () => {
    for (const text of OTHER) {
      const { topics } = topicsTurned(readWords(text))
      for (const topic of ['delivery', 'payment', 'returns'])
        assert.ok(!topics.has(topic), `${topic}: ${text}`)
    }
  })

  it('says which words do so, since they name no product', () => {
    assert.deepEqual([...topicsTurned(readWords('the cake, levam a casa?')).places], [2, 3, 4])
  })
})
