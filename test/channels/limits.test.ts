import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ChannelKind } from '../../src/channels/events.ts'
import { cutToBytes, fitsChannel, measureText, splitText } from '../../src/channels/limits.ts'

const CHANNELS: ChannelKind[] = ['whatsapp', 'messenger', 'instagram']
const bare = (text: string) => text.replace(/\s/gu, '')

describe('the length of a message', () => {
  it('is counted in the channel’s own unit', () => {
    assert.deepEqual(measureText('whatsapp', 'Größe'), { used: 5, max: 4096, unit: 'characters' })
    assert.deepEqual(measureText('messenger', 'Größe'), { used: 5, max: 2000, unit: 'characters' })
    assert.deepEqual(measureText('instagram', 'Größe'), { used: 7, max: 1000, unit: 'bytes' })
  })

  it('lets 250 emoji onto Instagram and not one more', () => {
    assert.equal(fitsChannel('instagram', '👟'.repeat(250)), true)
    assert.equal(fitsChannel('instagram', '👟'.repeat(251)), false)
  })
})

describe('splitting a text that is too long', () => {
  it('leaves a text that fits alone', () => {
    assert.deepEqual(splitText('instagram', ' Hello. '), ['Hello.'])
    assert.deepEqual(splitText('instagram', '  '), [])
  })

  it('cuts at the end of a sentence', () => {
    const first = `${'One two three. '.repeat(60)}`.trim()
    const second = `And this is ${'very '.repeat(60)}long.`
    assert.deepEqual(splitText('instagram', `${first} ${second}`), [first, second])
  })

  it('cuts between words when a sentence is too long, and inside a word only when it must', () => {
    const parts = splitText('messenger', 'word '.repeat(900))
    assert.deepEqual(
      parts.map(part => part.split(' ').every(word => word === 'word')),
      [true, true, true],
    )
    assert.deepEqual(
      splitText('messenger', 'x'.repeat(4_100)).map(part => part.length),
      [2000, 2000, 100],
    )
  })

  it('never takes an emoji family apart', () => {
    const family = '👩‍👩‍👧‍👦'
    for (const part of splitText('instagram', family.repeat(100)))
      assert.equal(part.replaceAll(family, ''), '')
  })

  it('fits every part and loses nothing but space', () => {
    const texts = fc.array(
      fc.constantFrom(
        'Größe',
        ' ',
        '. ',
        '\n\n',
        '👟',
        'e\u0301',
        'x'.repeat(300),
        '日本語。',
        '\u0301'.repeat(700),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), texts, (channel, pieces) => {
        const text = pieces.join('')
        const parts = splitText(channel, text)
        assert.ok(parts.every(part => part !== '' && fitsChannel(channel, part)))
        assert.equal(bare(parts.join('')), bare(text))
      }),
    )
  })
})

describe('cutting to bytes', () => {
  it('never goes through a character', () => {
    assert.equal(cutToBytes('ab€', 4), 'ab')
    assert.equal(cutToBytes('ab€', 5), 'ab€')
    assert.equal(cutToBytes('👟👟', 7), '👟')
  })
})
