import assert from 'node:assert/strict'
import { problemInWords } from '../../src/catalog/field-words.ts'
import { parseInput } from '../../src/catalog/input.ts'
import { knowledgeInput } from '../../src/catalog/knowledge.ts'
import { productInput } from '../../src/catalog/product-input.ts'
import { AppError } from '../../src/lib/errors.ts'
import { translator } from '../../src/web/texts.ts'

describe('what is wrong with a field of a form', () => {
  it('is said in the reader’s language, whatever can be typed there', () => {
    const long = 'x'.repeat(40_000)
    const bodies = [
      [knowledgeInput, { question: ' ', answer: long, topic: 'a\nb' }],
      [knowledgeInput, { question: 'a\u0007b', answer: '', topic: long }],
      [productInput, { name: '', description: long, sku: long, brand: 'a\nb' }],
    ] as const
    const german = translator('de')
    const said = bodies.flatMap(([schema, body]) => {
      try {
        parseInput(schema, body)
        return []
      } catch (error) {
        assert.ok(error instanceof AppError)
        return error.fields.map(field => [field.problem, problemInWords(field, german)] as const)
      }
    })
    assert.ok(said.length >= 10)
    for (const [problem, words] of said) {
      assert.notEqual(words, problem)
      assert.doesNotMatch(words, /\{|field\./)
    }
    assert.ok(said.some(([, words]) => words === 'Zu lang: höchstens 4000 Zeichen.'))
  })
})
