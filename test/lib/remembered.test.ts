import assert from 'node:assert/strict'
import { remembered } from '../../src/lib/remembered.ts'

describe('what is remembered of texts', () => {
  it('is made once for each of them, null and nothing said included', () => {
    const made: string[] = []
    const lengthOf = remembered(text => {
      made.push(text)
      return text === '' ? null : text.length
    }, 10)
    assert.deepEqual(['a', '', 'bcd', 'a', '', 'constructor', 'bcd', 'constructor'].map(lengthOf), [
      1,
      null,
      3,
      1,
      null,
      11,
      3,
      11,
    ])
    assert.deepEqual(made, ['a', '', 'bcd', 'constructor'])
  })

  it('begins anew when there is too much of it', () => {
    let made = 0
    const count = remembered(() => ++made, 2)
    assert.deepEqual(['a', 'b', 'a', 'c', 'c', 'b', 'a'].map(count), [1, 2, 1, 3, 3, 4, 5])
  })
})
