import assert from 'node:assert/strict'
import { handoffTrigger } from '../../src/replies/rules/handoff.ts'

const PERSON: [reason: string, text: string][] = [
  ['medical', 'My right ear has been hurting since I used the drops'],
  ['medical', 'Tengo los ojos muy hinchados desde ayer'],
  ['medical', 'Meine Haut juckt seit der Creme'],
  ['medical', 'После капель у меня глаз опух'],
  ['medical', 'عيني تؤلمني كثيرا اليوم، فيها احمرار'],
  ['damaged', 'The blue jug arrived with a big crack'],
  ['damaged', 'La lámpara llegó con una rajadura en la base'],
  ['damaged', 'Das Regal ist angekommen, aber mit Kratzern'],
  ['damaged', 'O espelho veio riscado'],
  ['damaged', 'Ваза пришла с трещиной'],
  ['order_status', 'Any news about repair TK-3391?'],
  ['order_status', 'Was ist mit Auftrag Nr. 5520?'],
  ['order_status', 'Ordine n. 7781: a che punto siamo?'],
  ['order_change', 'Order 90412, please change the delivery day'],
  ['order_change', 'Pedido 55123, quiero cambiar la talla'],
  ['quote', 'We need cookies for a wedding, 120 guests'],
  ['quote', 'Hochzeit mit 90 Gästen, was kosten die Torten?'],
]
const RULES = [
  'I want to order 100 cupcakes',
  'Do you have eye cream?',
  'How much is the throat spray?',
  'Quiero 3000 tornillos',
  'Is the red lipstick available?',
  'Haben Sie Ohrringe aus Silber?',
  'Can I order 12 croissants for Saturday at 9:00?',
  'Do the sunglasses come with a case?',
  'Quanto costa la borsa?',
  'Сколько стоит торт на 8 человек?',
]

describe('The shapes of what only a person may answer', () => {
  for (const [reason, text] of PERSON)
    it(`hands over (${reason}): ${text}`, () => {
      assert.equal(handoffTrigger(text), reason)
    })
  for (const text of RULES)
    it(`leaves to the rules: ${text}`, () => {
      assert.equal(handoffTrigger(text), undefined)
    })
})
