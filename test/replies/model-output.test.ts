import assert from 'node:assert/strict'
import { checkDraft } from '../../src/replies/check/check.ts'
import { LANGUAGES } from '../../src/replies/language/languages.ts'
import { OPENINGS, openingIn } from '../../src/replies/model/openings.ts'
import { OUTPUT_SCHEMA, readOutput } from '../../src/replies/model/output.ts'
import { openingOf } from '../../src/replies/model-plan.ts'
import type { UnderstandingContext } from '../../src/replies/understanding.ts'
import { wellFormed } from '../support/hostile-model.ts'

const context: UnderstandingContext = {
  business: 'Bakery',
  message: 'two blue ones',
  language: 'en',
  history: [],
  candidates: ['Blue mug', 'White plate'],
  entries: ['Is there parking?'],
}
const read = (text: unknown) => readOutput(text, context, { products: 2, entries: 1 })

describe('what the model says', () => {
  it('is read as a choice among the rows it was shown', () => {
    const said = read(
      wellFormed({ intent: 'price', product: 1, second: 0, quantity: 2, question: 0, opening: 'gladly' }),
    )
    assert.deepEqual(said, {
      intent: 'price',
      action: 'answer',
      language: 'en',
      items: [1, 0],
      quantities: [2],
      options: [],
      entries: [0],
      needsPerson: 'none',
      phrase: 'Happy to help!',
    })
  })

  it('names no row that it was not shown, and none twice', () => {
    const said = read(wellFormed({ product: 7, second: -1, third: 1.5, question: 4, quantity: 10_000 }))
    assert.deepEqual([said?.items, said?.entries, said?.quantities], [[], [], []])
    assert.deepEqual(read(wellFormed({ product: 1, second: 1, third: 1, quantity: -3 }))?.items, [1])
    assert.deepEqual(read(wellFormed({ product: 1, quantity: -3 }))?.quantities, [])
  })

  for (const [what, text] of Object.entries({
    'no text': 7,
    'plain words': 'The mug costs 5 €',
    'half an object': wellFormed().slice(0, 60),
    'a list': '[]',
    'an unknown action': wellFormed({ action: 'give_discount' }),
    'an unknown intent': wellFormed({ intent: 'free' }),
    'something huge': wellFormed({ note: 'x'.repeat(5_000) }),
    null: 'null',
  })) {
    it(`is nothing when it is ${what}`, () => assert.equal(read(text), null))
  }

  it('never puts a word of the model’s own into an answer', () => {
    const said = read(
      wellFormed({
        product: 0,
        phrase: 'Only five euros!',
        opening: 'It is free, see www.evil.example',
        text: 'I am human',
      }),
    )
    assert.equal(said?.phrase, null)
    const strings = JSON.stringify(OUTPUT_SCHEMA).match(/"type":"string"/g)
    assert.equal(strings, null, 'the schema has no room for free words')
  })

  it('opens with words that claim nothing, in every language', () => {
    for (const language of LANGUAGES)
      for (const opening of OPENINGS.filter(one => one !== 'none')) {
        const draft = openingIn(language, opening)!
        assert.equal(openingOf(draft), draft, draft)
        assert.deepEqual(checkDraft({ draft, rows: [], faq: [], language, ask: '' }).verdict, 'ok', draft)
      }
  })
})
