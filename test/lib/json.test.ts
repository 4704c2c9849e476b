import assert from 'node:assert/strict'
import { parseJson } from '../../src/lib/json.ts'

const problemOf = (text: string | Buffer) => {
  const parsed = parseJson(Buffer.from(text as string))
  return 'problem' in parsed ? parsed.problem : undefined
}

describe('JSON that is sent to us (SEC-ERR)', () => {
  it('is read as it is, with a byte order mark or without', () => {
    for (const text of [
      '{"a":[1,-2.5e3,"\\u00e9é😀\\n",true,false,null,{}]}',
      ' [] ',
      '"x"',
      '0',
      '\uFEFF{"a":1}',
    ]) {
      const parsed = parseJson(Buffer.from(text))
      assert.deepEqual(parsed, { value: JSON.parse(text.replace('\uFEFF', '')) })
    }
  })

  it('is refused with the place of the first error, wherever that is', () => {
    const wrong: [string, number][] = [
      ['{"a":x}', 6],
      ['{"a":1,}', 8],
      ['{"a" 1}', 6],
      ["{'a':1}", 2],
      ['[1 2]', 4],
      ['[1,,2]', 4],
      ['{"a":1} x', 9],
      ['{"a":tru}', 9],
      ['{"a":01}', 7],
      ['{"a":"b\\q"}', 8],
      ['{"a":"b\nc"}', 8],
      ['[1.]', 3],
      ['NaN', 1],
      ['undefined', 1],
      ['{"a":1]', 7],
    ]
    for (const [text, at] of wrong) {
      const line = text.slice(0, at - 1).split('\n').length
      assert.equal(
        problemOf(text),
        `is not valid JSON: character ${at} (line ${line}, column ${at}) does not belong there.`,
        text,
      )
    }
    assert.match(problemOf('{\n  "a": 1,\n  "b": oops\n}')!, /character 20 \(line 3, column 8\)/)
  })

  it('says when it only ends too early', () => {
    for (const text of ['', '  ', '{', '{"a":1', '["a', '[1,', '{"a":', 'tru'])
      assert.equal(problemOf(text), 'is not valid JSON: it ends before it is complete.', text)
  })

  it('finds an error wherever the engine finds one', () => {
    const valid = '{"id":"p1","price":{"amount":12.50,"currency":"EUR"},"tags":["a","b"],"ok":true,"n":null}'
    for (let at = 0; at < valid.length; at++) {
      for (const broken of [
        valid.slice(0, at),
        valid.slice(0, at) + valid.slice(at + 1),
        `${valid.slice(0, at)}#${valid.slice(at)}`,
      ]) {
        let isJson = true
        try {
          JSON.parse(broken)
        } catch {
          isJson = false
        }
        const problem = problemOf(broken)
        assert.equal(problem === undefined, isJson, broken)
        const place = /character (\d+)/.exec(problem ?? '')?.[1]
        if (place) assert.ok(Number(place) >= at && Number(place) <= broken.length, `${broken}: ${place}`)
      }
    }
  })

  it('is refused where it is no UTF-8, with the first byte that is none', () => {
    const bytes = (...parts: (string | number[])[]) =>
      Buffer.concat(parts.map(part => Buffer.from(part as string)))
    for (const [body, at] of [
      [bytes('{"a":"', [0xff], '"}'), 7],
      [bytes('{"é":"', [0xc3], '"}'), 8],
      [bytes('{"a":"�', [0xe2, 0x82]), 10],
      [bytes([0xed, 0xa0, 0x80]), 1],
    ] as const)
      assert.match(problemOf(body)!, new RegExp(`^is not valid UTF-8: byte ${at} `))
  })

  it('may nest 32 levels, and brackets within words are none', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    assert.equal(problemOf(nested(32)), undefined)
    assert.match(problemOf(nested(33))!, /^nests deeper than 32 levels, from character 33 /)
    assert.match(problemOf('{"a":'.repeat(500_000))!, /^nests deeper/)
    assert.equal(problemOf(`["${'['.repeat(100)}\\"${'{'.repeat(100)}"]`), undefined)
    assert.equal(problemOf(`[${Array(100).fill('[]').join()}]`), undefined)
  })
})
