import assert from 'node:assert/strict'
import { detectLanguage } from '../../src/replies/language/detect.ts'
import { LANGUAGES } from '../../src/replies/language/languages.ts'
import { isOptOut } from '../../src/replies/rules/opt-out.ts'
import { disclosure, WORDINGS } from '../../src/replies/wording/wording.ts'

const SAID: Record<string, string[]> = {
  en: [
    'do you have this in black?',
    'whats ur address',
    'thanks a lot!',
    'any brownies left',
    'how much for two',
  ],
  es: [
    '¿tienen esto en negro?',
    'donde estan ubicados',
    'muchas gracias',
    'me da dos porfa',
    'a q hora cierran hoy',
  ],
  pt: [
    'vocês têm isto em preto?',
    'onde é a loja',
    'muito obrigada',
    'qto custa',
    'até que horas estão abertos',
  ],
  fr: [
    'vous avez ça en noir ?',
    'c’est combien',
    'merci beaucoup',
    'vous êtes où',
    'je voudrais deux baguettes',
  ],
  de: [
    'habt ihr das in schwarz?',
    'wo seid ihr',
    'vielen Dank',
    'ich hätte gern zwei davon',
    'bis wann habt ihr offen',
  ],
  it: ['ce l’avete in nero?', 'dove siete', 'grazie mille', 'fate consegne?', 'vorrei due di questi'],
  tr: [
    'bunun siyahı var mı?',
    'adresiniz nerede',
    'çok teşekkürler',
    'iki tane alabilir miyim',
    'bugün kaça kadar açıksınız',
  ],
  ar: ['عندكم لون أسود؟', 'وين مكانكم', 'شكرا', 'abgha wa7ed law sama7t'],
  he: ['יש את זה בשחור?', 'תודה'],
  hi: ['क्या यह काले रंग में है?', 'bhai ye kitne ka hai', 'धन्यवाद'],
  id: ['ada warna hitam gak kak?', 'alamatnya di mana', 'makasih ya', 'mau pesan dua dong'],
  ru: ['есть в чёрном цвете?', 'спасибо', 'а где вы'],
}

describe('the language of a message', () => {
  for (const language of LANGUAGES)
    it(`is told from short messages: ${language}`, () => {
      for (const text of SAID[language]!)
        assert.equal(detectLanguage(text, undefined, 'xx').language, language, text)
    })

  it('is German where “was” asks, whatever English names the goods have', () => {
    for (const text of ['was kostet blue mug', 'Was ist mit dem Blue Mug?', 'was macht blue mug zusammen'])
      assert.equal(detectLanguage(text, undefined, 'en').language, 'de', text)
    for (const text of ['batería para iphone 15', 'cafetería?'])
      assert.equal(detectLanguage(text, undefined, 'en').language, 'es', text)
    for (const text of ['was it the blue mug', 'was the blue mug sold?'])
      assert.equal(detectLanguage(text, undefined, 'de').language, 'en', text)
  })

  it('is not another’s for a thing that is called like a small word there', () => {
    for (const [text, language] of [
      ['sun hat in stock?', 'en'],
      ['bin bags, how much?', 'en'],
      ['hat der Laden morgen offen?', 'de'],
      ['wer hat an der Tür geklingelt', 'de'],
      ['bolo de cenoura, quanto fica?', 'pt'],
    ] as const)
      assert.equal(detectLanguage(text, undefined, 'xx').language, language, text)
  })

  it('is told by accents that one language has, and not by those that two have', () => {
    for (const [text, language] of [
      ['cinto preto 90, há?', 'pt'],
      ['três cafés', 'pt'],
      ['mês que vem', 'pt'],
      ['même prix ?', 'fr'],
      ['une fenêtre', 'fr'],
      ['caffè e tè', 'it'],
      ['c’è in rosso?', 'it'],
    ] as const)
      assert.equal(detectLanguage(text, undefined, 'es').language, language, text)
  })

  it('is Hindi where its verb ends a sentence of English nouns', () => {
    for (const text of [
      '128gb pen drive last price bolo',
      'sir cooler price batao',
      'charger cable bhejo bhai',
    ])
      assert.equal(detectLanguage(text, undefined, 'en').language, 'hi', text)
    for (const text of ['bolo e café', 'tem bolo?'])
      assert.equal(detectLanguage(text, undefined, 'pt').language, 'pt', text)
  })

  it('stays that of the conversation, then of the business, when the text does not tell', () => {
    assert.equal(detectLanguage('ok', 'pt', 'en').language, 'pt')
    assert.equal(detectLanguage('iPhone 13', undefined, 'ru').language, 'ru')
    assert.equal(detectLanguage('👍', undefined, 'de', ['hola, ¿cuánto cuesta?']).language, 'es')
    assert.deepEqual(detectLanguage('', undefined, 'nonsense'), { language: 'en', certain: false })
  })
})

describe('wording', () => {
  it('has the same slots in every language, and no number of its own', () => {
    for (const language of LANGUAGES)
      for (const [phrase, text] of Object.entries(WORDINGS[language])) {
        const english = WORDINGS.en[phrase as keyof typeof WORDINGS.en]
        assert.deepEqual(
          text.match(/\{\w+\}/g)?.sort(),
          english.match(/\{\w+\}/g)?.sort(),
          `${language} ${phrase}`,
        )
        assert.doesNotMatch(text, /\p{N}|\p{Extended_Pictographic}/u, `${language} ${phrase}`)
      }
  })

  it('names the business when it says that a machine writes', () => {
    for (const language of LANGUAGES)
      assert.match(disclosure(language, 'Corner $& Things'), /Corner \$& Things/)
  })
})

describe('opting out', () => {
  it('is a word of its own in every language', () => {
    for (const text of [
      'STOP',
      'unsubscribe',
      'Darme de baja',
      'sair',
      'Arrêt',
      'Abmelden',
      'annulla iscrizione',
      'abonelikten çık',
      'إلغاء الاشتراك',
      'הסר',
      'बंद करो',
      'berhenti',
      'Стоп',
      'stop.',
    ])
      assert.ok(isOptOut(text), text)
  })
  it('is not a sentence that has such a word in it', () => {
    for (const text of [
      'can I stop by tomorrow?',
      'what time do you end',
      'je suis à l’arrêt de bus',
      'can you cancel my order',
      'стоп, а сколько стоит?',
      'the end of the street',
    ])
      assert.ok(!isOptOut(text), text)
  })
})
