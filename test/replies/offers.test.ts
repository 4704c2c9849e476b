import assert from 'node:assert/strict'
import { decide } from '../../src/replies/decide.ts'
import { LANGUAGES, type Language } from '../../src/replies/language/languages.ts'
import { WORDINGS } from '../../src/replies/wording/wording.ts'
import { shopOfSuite, turn } from './shop.ts'

const YES: Record<Language, string[]> = {
  en: ['yes', 'Yes, please!', 'ok', 'of course', 'please', '👍🏽'],
  es: ['sí', 'Sí, por favor', 'claro'],
  pt: ['sim', 'Sim, por favor', 'pode ser'],
  fr: ['oui', 'Oui, s’il vous plaît', 'd’accord', 'bien sûr'],
  de: ['ja', 'Ja bitte', 'gerne', 'natürlich'],
  it: ['sì', 'Sì, grazie', 'va bene'],
  tr: ['evet', 'evet lütfen', 'tabii'],
  ar: ['نعم', 'أيوه', 'نعم من فضلك'],
  he: ['כן', 'כן בבקשה'],
  hi: ['हाँ', 'जी हाँ', 'haan ji'],
  id: ['ya', 'boleh kak'],
  ru: ['да', 'Да, пожалуйста', 'конечно'],
}
const NO: Record<Language, string> = {
  en: 'no thanks',
  es: 'no, gracias',
  pt: 'não obrigado',
  fr: 'non merci',
  de: 'nein danke',
  it: 'no grazie',
  tr: 'hayır',
  ar: 'لا شكرا',
  he: 'לא תודה',
  hi: 'नहीं',
  id: 'tidak',
  ru: 'нет, спасибо',
}

describe('an offer to ask a person', () => {
  const shop = shopOfSuite()

  const replyTo = (language: Language, text: string, said = WORDINGS[language].unknownProduct) =>
    decide(
      shop.db,
      turn(text, {
        language,
        history: [
          { from: 'contact' as const, text: 'do you have leather cases for shoes?' },
          { from: 'business' as const, text: said },
        ],
      }),
    )

  it('is taken up by a yes, in every language', async () => {
    for (const language of LANGUAGES)
      for (const text of YES[language]) {
        const decision = await replyTo(language, text)
        assert.deepEqual(
          [decision.action, decision.handoffReason, decision.language],
          ['handoff', 'human_request', language],
          `${language}: ${text}`,
        )
      }
  })

  it('is turned down by a no, and no product is named', async () => {
    for (const language of LANGUAGES) {
      const decision = await replyTo(language, NO[language])
      assert.equal(decision.action, 'answer', NO[language])
      assert.doesNotMatch(decision.text, /\d/, NO[language])
    }
  })

  it('is not what a yes with a question takes up, nor a yes to something else', async () => {
    assert.match((await replyTo('en', 'yes, and how much is the desk lamp?')).text, /49\.00/)
    assert.notEqual((await replyTo('en', 'yes', 'We are open now, until 18:00.')).action, 'handoff')
    assert.notEqual((await replyTo('en', 'thanks')).action, 'handoff')
  })

  it('comes at the end of every phrase that makes one, in every language', async () => {
    for (const language of LANGUAGES)
      for (const phrase of ['unknown', 'unknownAbout', 'orderNote', 'reserveNote', 'noHours'] as const) {
        const said = WORDINGS[language][phrase].replace('{name}', 'Brass Desk Lamp')
        assert.equal(
          (await replyTo(language, YES[language][0]!, said)).action,
          'handoff',
          `${language} ${phrase}`,
        )
      }
  })
})

describe('a greeting by itself', () => {
  const shop = shopOfSuite()

  it('is greeted back in its language, and nothing else is told', async () => {
    const greetings: [Language, string][] = [
      ['en', 'Good morning'],
      ['es', 'Hola'],
      ['pt', 'Olá!'],
      ['fr', 'Bonjour'],
      ['de', 'Guten Abend'],
      ['it', 'Buongiorno'],
      ['tr', 'İyi günler'],
      ['ar', 'مرحبا'],
      ['he', 'שלום'],
      ['hi', 'सुप्रभात'],
      ['id', 'Selamat siang'],
      ['ru', 'Привет!'],
    ]
    for (const [language, text] of greetings) {
      const decision = await decide(shop.db, turn(text))
      assert.equal(decision.text, WORDINGS[language].hello, text)
    }
  })

  it('and thanks are taken as thanks', async () => {
    for (const [language, text] of [
      ['de', 'Vielen Dank'],
      ['es', 'Gracias'],
      ['ru', 'Спасибо'],
    ] as const)
      assert.equal((await decide(shop.db, turn(text))).text, WORDINGS[language].thanks, text)
  })
})
