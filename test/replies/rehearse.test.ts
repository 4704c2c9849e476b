import assert from 'node:assert/strict'
import { rehearseAnswers } from '../../src/replies/rehearse.ts'

describe('Answering before anybody asks', () => {
  it('goes the way of a real answer and of a real hand-off', () => {
    const [price, person] = rehearseAnswers(new Date('2026-03-02T10:00:00Z'))
    assert.equal(price!.action, 'answer')
    assert.match(price!.text, /9\.00/)
    assert.equal(person!.action, 'handoff')
  })
})
