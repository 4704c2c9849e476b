import assert from 'node:assert/strict'
import { decideByRules } from '../../src/replies/decide.ts'
import { writeAnswer } from '../../src/replies/write-answer.ts'
import { shopOfSuite, turn } from './shop.ts'

describe('words beside a photo that nobody here has looked at', () => {
  const shop = shopOfSuite()
  const write = (text: string, unreadable: string[]) => {
    const asked = turn(text)
    return writeAnswer(shop.db, { turn: asked, unreadable }, decideByRules(shop.db, asked), undefined)
  }

  it('go to a person when they point at what is in it', () => {
    for (const text of [
      'is this desk lamp in stock?',
      '¿tenéis esta lámpara?',
      'habt ihr diese Lampe?',
      'vocês têm esta lâmpada?',
      'есть эта лампа?',
    ]) {
      const said = write(text, ['image'])
      assert.deepEqual([said.action, said.handoffReason], ['handoff', 'unsupported_kind'], text)
      assert.doesNotMatch(said.text, /49/, text)
    }
  })

  it('are answered when they name the thing, and without a photo anyway', () => {
    assert.match(write('how much is the brass desk lamp?', ['image']).text, /€49\.00/)
    assert.match(write('is this desk lamp in stock?', []).text, /€49\.00/)
    assert.match(write('are you open this Saturday?', ['image']).text, /10:00/)
  })
})
