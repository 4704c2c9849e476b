import assert from 'node:assert/strict'
import { compareWords } from '../../src/inbox/same-words.ts'

describe('what a person sent, beside what was proposed', () => {
  it('is the same whatever the white space', () => {
    assert.deepEqual(compareWords('It is €49.\n\nBye', 'It is €49.\r\nBye '), {
      isSame: true,
      changedWords: 0,
      saysTheSame: true,
    })
  })

  it('is measured in words', () => {
    assert.equal(compareWords('It is €49 today', 'It is €49').changedWords, 1)
    assert.equal(compareWords('It is €49', 'Hello, it is €49 today').changedWords, 3)
    assert.equal(compareWords('a b c d', 'a x c y').changedWords, 2)
    assert.equal(compareWords('', 'one two').changedWords, 2)
  })

  for (const [proposed, sent] of [
    ['The lamp costs €49.00. In stock.', 'For you 49,00 euros, dear'],
    ['السعر ٤٩٫٠٠ يورو', 'It is 49.00'],
    ['कीमत ₹१,२००', 'that is 1200 rupees'],
    ['Open 09:00–18:00', 'we open at 9:00'],
    ['We deliver in town', 'We deliver in town, yes'],
  ] as const)
    it(`says the same: “${sent}”`, () => assert.equal(compareWords(proposed, sent).saysTheSame, true))

  for (const [proposed, sent] of [
    ['The lamp costs €49.00', 'It costs 39 euros'],
    ['The lamp costs €49.00', 'No idea, sorry'],
    ['Open 09:00–18:00', 'Until 20:00 today'],
  ] as const)
    it(`says something else: “${sent}”`, () => assert.equal(compareWords(proposed, sent).saysTheSame, false))

  it('takes no time with very long texts', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    assert.ok(compareWords(long('a'), long('b')).changedWords >= 800)
  })
})
