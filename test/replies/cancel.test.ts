import assert from 'node:assert/strict'
import { decideByRules } from '../../src/replies/decide.ts'
import { LANGUAGES } from '../../src/replies/language/languages.ts'
import { say } from '../../src/replies/wording/wording.ts'
import { shopOfSuite, turn } from './shop.ts'

const WORDS: Record<(typeof LANGUAGES)[number], string> = {
  en: 'cancel',
  es: 'cancelar',
  pt: 'cancela por favor',
  fr: 'annuler',
  de: 'stornieren',
  it: 'annulla',
  tr: 'iptal',
  ar: 'إلغاء',
  he: 'ביטול',
  hi: 'रद्द करें',
  id: 'batal',
  ru: 'отмена',
}

describe('“cancel”, and no word more', function () {
  this.timeout(60_000)
  const shop = shopOfSuite()

  type Line = { from: 'contact' | 'business'; text: string }
  const ask = (text: string, history: Line[] = []) => decideByRules(shop.db, { ...turn(text), history })
  const said = (first: string): Line[] => [
    { from: 'contact', text: first },
    { from: 'business', text: ask(first).text },
  ]

  it('is asked back about where nothing was ordered, in the language of the word', () => {
    for (const language of LANGUAGES) {
      const decision = ask(WORDS[language])
      assert.equal(decision.action, 'clarify', language)
      if (language !== 'pt') assert.equal(decision.text, say(decision.language, 'cancelWhat'), language)
      assert.ok([language, 'es'].includes(decision.language), language)
      assert.match(decision.text, /STOP/, language)
    }
    assert.equal(ask('hi, i want to cancel').action, 'clarify')
  })

  it('leaves alone what we asked', () => {
    for (const first of ['Do you sell submarines?', 'i would like to order a honey candle please']) {
      const history = said(first)
      assert.match(history[1]!.text, /\?$/)
      const decision = ask('cancel', history)
      assert.equal(decision.action, 'answer', first)
      assert.equal(decision.text, say('en', 'dropped'))
    }
  })

  it('is for a person where an order was spoken of', () => {
    const history: Line[] = [
      { from: 'contact', text: 'hello, I ordered two candles yesterday' },
      { from: 'business', text: 'Which one do you mean?' },
    ]
    assert.equal(ask('cancel', history).handoffReason, 'order_change')
    assert.equal(ask('cancel my order').handoffReason, 'order_change')
    assert.equal(ask('the appointment on friday', said('cancel')).handoffReason, 'order_change')
  })

  it('is not said by “never mind”, nor by who goes on', () => {
    for (const text of ['never mind', 'déjalo', 'خلاص', 'rehne do', 'не надо'])
      assert.equal(ask(text, said('Do you sell submarines?')).text.length > 0, true, text)
    assert.equal(ask('never mind').text, say('en', 'dropped'))
    assert.match(ask('never mind, how much is the honey candle?').text, /9[.,]00/)
    assert.equal(ask('cancel messages').reason, 'opt_out')
  })
})
