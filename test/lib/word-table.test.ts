import assert from 'node:assert/strict'
import { wordTable } from '../../src/lib/word-table.ts'

describe('a table of words', () => {
  const table = wordTable([
    ['mug', 3],
    ['cup', 70_000],
    ['mug', 1],
    ['чашка', 2],
    ['mugs', 4],
    ['', 5],
  ])

  it('gives a word’s numbers in the order they were told', () => {
    assert.deepEqual([...table.find('mug')], [3, 1])
    assert.deepEqual([...table.find('cup')], [70_000])
    assert.deepEqual([...table.find('чашка')], [2])
    assert.deepEqual([...table.find('')], [5])
  })

  it('finds nothing for what only begins like a word, or goes on', () => {
    for (const other of ['mu', 'mugss', 'a', 'я', 'чашк']) assert.equal(table.find(other).length, 0, other)
    assert.equal(wordTable([]).find('mug').length, 0)
  })

  it('lists the words with a letter at their beginning', () => {
    assert.deepEqual([...table.beginningWith('m')], ['mug', 'mugs'])
    assert.deepEqual([...table.beginningWith('z')], [])
  })
})
