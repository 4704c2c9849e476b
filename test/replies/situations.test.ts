import assert from 'node:assert/strict'
import { handoffTrigger } from '../../src/replies/rules/handoff.ts'
import { PERSON, RULES_MAY } from './situations.cases.ts'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

describe('What only a person may settle, told by parts that stand together', () => {
  for (const [reason, texts] of Object.entries(PERSON))
    it(`hands over every message of the kind ${reason}, whatever its words and language`, () => {
      assert.deepEqual(
        lines(texts).filter(text => handoffTrigger(text) === undefined),
        [],
      )
    })

  it('leaves to rules what only looks like one', () => {
    assert.deepEqual(
      lines(RULES_MAY)
        .map(text => [text, handoffTrigger(text)])
        .filter(([, reason]) => reason !== undefined),
      [],
    )
  })

  it('finds no manager inside a sentence of another script', () => {
    assert.equal(handoffTrigger('الموظف عندكم قال الفحص مجاني صحيح؟'), undefined)
    assert.equal(handoffTrigger('Оператора звать не надо, просто скажите адрес'), undefined)
    assert.equal(handoffTrigger('оператор'), 'human_request')
  })

  it('reads the longest message in an instant, whatever it repeats', () => {
    for (const piece of ['мой заказ пришел с ', 'my ', 'i ordered ', 'من حسابي ', 'a']) {
      const from = process.cpuUsage()
      handoffTrigger(piece.repeat(4000 / piece.length))
      assert.ok(process.cpuUsage(from).user < 3_000_000, piece)
    }
  })
})
