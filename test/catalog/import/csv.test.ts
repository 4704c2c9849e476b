import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cleanCell, csvLine, csvRows } from '../../../src/catalog/import/csv.ts'
import { htmlToText } from '../../../src/catalog/import/html-text.ts'

const cell = fc
  .oneof(fc.string(), fc.stringMatching(/^[",;\t\r\n' a=-]{0,8}$/))
  .map(value => cleanCell(value).replace(/^'+/, '').trim())

describe('CSV (SEC-FILE)', () => {
  it('reads back every row it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), rows => {
        const filled = rows.filter(row => row.some(value => value !== ''))
        const read = [...csvRows(filled.map(csvLine).join(''), ',')]
        assert.deepEqual(
          read.map(row => row.cells.map(cleanCell)),
          filled,
        )
      }),
    )
  })

  it('reads any text to its end, and names a line that exists', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[",;\t\r\n a]{0,40}$/),
        fc.constantFrom(',', ';', '\t'),
        (text, delimiter) => {
          const lines = text.split('\n').length
          let before = 0
          for (const { line, cells, problem } of csvRows(text, delimiter)) {
            assert.ok(line > before && line <= lines)
            assert.ok(problem || cells.length > 0)
            before = line
          }
        },
      ),
    )
  })

  it('does not follow a quote for longer than a cell may be', () => {
    const [first, second] = [...csvRows(`a,"${'x'.repeat(40_000)}"\nb,c\n`, ',')]
    assert.match(first!.problem!.reason, /longer than 32768 characters/)
    assert.deepEqual([second!.line, second!.cells], [2, ['b', 'c']])
  })

  it('costs no more time for a file full of open quotes', () => {
    const text = `a,b\n${'x,"y\n'.repeat(20_000)}`
    const started = performance.now()
    assert.ok([...csvRows(text, ',')].length >= 10_000)
    assert.ok(performance.now() - started < 2000)
  })
})

describe('a rich description', () => {
  const texts: [string, string][] = [
    ['plain & simple, 3 < 4', 'plain & simple, 3 < 4'],
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<UL><li>A</li><li> B </li></UL>', '- A\n- B'],
    ['a&nbsp;b &eacute;&Uuml;&szlig; &#8364; &#x1F600; &amp;lt; &bogus;', 'a b éÜß € 😀 &lt; &bogus;'],
    ['<style>p{}</style>x<script>alert("<p>")</script>y<!-- z -->', 'xy'],
    ['<table><tr><td>Size</td><td>M</td></tr></table>', 'Size M'],
    ['open <b unclosed', 'open'],
  ]
  for (const [html, text] of texts) {
    it(`becomes its words: ${html.slice(0, 40)}`, () => {
      assert.equal(htmlToText(html), text)
    })
  }
})
