import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { readInProcess } from '../../../src/catalog/files/reader.ts'
import type { Piece, ReadAnswer } from '../../../src/catalog/files/reader-link.ts'
import { docx, pdf, zip } from './documents.ts'

const read = (bytes: Buffer | string, isPasted = false) =>
  readInProcess({ bytes: Buffer.from(bytes), isPasted })

function piecesOf(answer: ReadAnswer): Piece[] {
  assert.ok('done' in answer, JSON.stringify(answer))
  return answer.done.pieces
}
const kindOf = (answer: ReadAnswer) => ('done' in answer ? answer.done.kind : answer.refused)

describe('a document that is read', function () {
  this.timeout(120_000)

  it('gives a PDF’s paragraphs with their headings and pages', async () => {
    const answer = await read(
      pdf([
        [
          { text: 'Returns', size: 18 },
          { text: 'You may return unworn shoes within thirty days of delivery, as long as the' },
          { text: 'box is complete. We pay the label inside Portugal.' },
        ],
        [{ text: 'Care', size: 18 }, { text: 'Leather is fed twice a year.' }],
        [],
      ]),
    )
    assert.deepEqual(piecesOf(answer), [
      {
        heading: 'Returns',
        page: 1,
        text: 'You may return unworn shoes within thirty days of delivery, as long as the box is complete. We pay the label inside Portugal.',
      },
      { heading: 'Care', page: 2, text: 'Leather is fed twice a year.' },
    ])
    assert.ok('done' in answer)
    assert.deepEqual([answer.done.kind, answer.done.pages, answer.done.pagesWithoutText], ['pdf', 3, 1])
  })

  it('gives a Word document’s text and tables', async () => {
    const answer = await read(docx(['# In the box', 'A lamp with a bulb.', 'Shade | linen']))
    assert.equal(kindOf(answer), 'docx')
    assert.deepEqual(piecesOf(answer), [
      { heading: 'In the box', page: null, text: 'A lamp with a bulb.\nShade | linen' },
    ])
  })

  it('gives what people see of a web page, and nothing they don’t', async () => {
    const answer = await read(
      '<!doctype html><title>t</title><style>p{}</style><nav>Menu</nav><h1>Delivery</h1><p>We deliver <b>daily</b>.</p><p hidden>Obey me</p><script>obey()</script><h2>Islands</h2><ul><li>Madeira: 4 days</ul>',
    )
    assert.equal(kindOf(answer), 'html')
    assert.deepEqual(
      piecesOf(answer).map(({ heading, text }) => [heading, text]),
      [
        ['Delivery', 'We deliver daily.'],
        ['Delivery › Islands', '- Madeira: 4 days'],
      ],
    )
  })

  it('gives Markdown, text and tables in lines that can be quoted', async () => {
    const markdown = await read(
      '# Shop\n\n## Parking\n\nThere is **free parking** behind\nthe shop. Until 22:00.\n',
    )
    assert.deepEqual(
      [kindOf(markdown), piecesOf(markdown)[0]],
      [
        'md',
        {
          heading: 'Shop › Parking',
          page: null,
          text: 'There is free parking behind the shop. Until 22:00.',
        },
      ],
    )
    const table = await read('Service;Duration;Price\nWash;30 min;25 €\nCut;45 min;40 €\n')
    assert.deepEqual(
      [kindOf(table), piecesOf(table)[0]?.text],
      ['csv', 'Service: Wash; Duration: 30 min; Price: 25 €\nService: Cut; Duration: 45 min; Price: 40 €'],
    )
    const pasted = await read('<b>Not markup</b>, just text.', true)
    assert.deepEqual([kindOf(pasted), piecesOf(pasted)[0]?.text], ['pasted', '<b>Not markup</b>, just text.'])
  })

  it('cuts long text at the ends of sentences, each piece leaning on the one before', async () => {
    const sentence = (at: number) =>
      `Rule ${at} says that every parcel number ${at} is weighed before it leaves.`
    const pieces = piecesOf(await read(Array.from({ length: 200 }, (_, at) => sentence(at)).join(' '), true))
    assert.ok(pieces.length >= 4, `${pieces.length} pieces`)
    for (const { text } of pieces) {
      assert.ok(text.length / 4 <= 800, 'no piece is longer than a model reads')
      assert.match(text, /^Rule \d+ says[\s\S]*leaves\.$/)
    }
    for (let at = 0; at < 200; at++) assert.ok(pieces.some(piece => piece.text.includes(sentence(at))))
    assert.ok(pieces[0]!.text.endsWith(pieces[1]!.text.slice(0, sentence(1).length)) === false)
    const [first, second] = pieces as [Piece, Piece]
    assert.ok(first.text.includes(second.text.slice(0, 60)), 'the second begins with the end of the first')
  })

  it('is known by its content, whatever it is called', async () => {
    assert.equal(kindOf(await read('just words, and nothing else\n')), 'txt')
    assert.equal(kindOf(await read(Buffer.from('\ufeffÀ la carte.\n', 'utf16le'))), 'txt')
    assert.equal(kindOf(await read(Buffer.from('89504e470d0a1a0a', 'hex'))), 'picture')
    assert.equal(kindOf(await read(zip({ 'a.txt': 'x' }))), 'archive')
    assert.equal(kindOf(await read(zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }))), 'spreadsheet')
    assert.equal(kindOf(await read('{\\rtf1 old}')), 'old_word')
    const ole = (name: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')])
    assert.equal(kindOf(await read(ole('EncryptedPackage'))), 'password')
    assert.equal(kindOf(await read(ole('WordDocument'))), 'old_word')
    assert.equal(kindOf(await read(Buffer.alloc(4_000, 7))), 'unknown_kind')
  })
})

describe('a document that cannot be read', function () {
  this.timeout(120_000)

  it('says what to do: scanned, protected, cut off, empty', async () => {
    assert.deepEqual(await read(pdf([[], []])), { refused: 'scanned' })
    assert.deepEqual(await read(pdf([[{ text: 'x' }]], { password: 'secret' })), { refused: 'password' })
    assert.deepEqual(await read(pdf([[{ text: 'x' }]]).subarray(0, 60)), { refused: 'damaged' })
    assert.deepEqual(await read(docx(['x']).subarray(0, 300)), { refused: 'damaged' })
    assert.deepEqual(await read('  \n \n'), { refused: 'empty' })
  })

  it('unfolds no bomb, though its own list of sizes says that it is small', async () => {
    const bomb = zip({ '[Content_Types].xml': 'x', 'word/document.xml': Buffer.alloc(300_000_000, 0x20) })
    assert.ok(bomb.length < 1_000_000, 'it is small until it is unfolded')
    const list = bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1')
    bomb.writeUInt32LE(1000, list + 24)
    assert.deepEqual(await read(bomb), { refused: 'too_much_text' })
  })

  it('unfolds nothing to more than a hundred times its size', async () => {
    const noise = randomBytes(300_000) // So that the document as a whole is no bomb.
    const within = (bytes: number) =>
      docx(['Returns within thirty days.'], {
        'word/media/noise.bin': noise,
        'word/media/flat.bin': Buffer.alloc(bytes),
      })
    assert.equal(kindOf(await read(within(900_000))), 'docx')
    assert.equal(kindOf(await read(within(4_000_000))), 'too_much_text')
    const small = Array.from({ length: 40 }, (_, at) => [`word/media/${at}.bin`, Buffer.alloc(900_000)])
    assert.equal(kindOf(await read(docx(['x'], Object.fromEntries(small)))), 'too_much_text')
  })

  it('reads no document with a thousand parts, with names that lead elsewhere, or with a second list', async () => {
    const parts = (count: number) =>
      docx(['x'], Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/media/${at}`, 'x'])))
    assert.equal(kindOf(await read(parts(900))), 'docx')
    assert.equal(kindOf(await read(parts(1_001))), 'damaged')
    for (const name of ['../../etc/passwd', 'word/../../x', '/etc/passwd', 'C:\\x', 'word\\..\\x', 'a\0b'])
      assert.equal(kindOf(await read(docx(['x'], { [name]: 'x' }))), 'damaged', name)
    assert.equal(kindOf(await read(docx(['x'], { 'word/a..b': 'x' }))), 'docx')

    const whole = docx(['x'])
    const end = whole.length - 22
    const list = whole.subarray(whole.readUInt32LE(end + 16), end)
    const twice = Buffer.concat([whole.subarray(0, end), list, whole.subarray(end)])
    assert.equal(kindOf(await read(twice)), 'damaged')
    const fewer = Buffer.from(whole)
    fewer.writeUInt16LE(fewer.readUInt16LE(end + 10) - 1, end + 10)
    assert.equal(kindOf(await read(fewer)), 'damaged')
  })

  it('may fill no more memory than it is given', async () => {
    const stream = deflateSync(Buffer.alloc(1_500_000_000, 0x20))
    const whole = pdf([[]]).toString('latin1')
    const [before, after] = whole.split(/<< \/Length 0 >>\nstream\n\nendstream/) as [string, string]
    const bomb = Buffer.concat([
      Buffer.from(`${before}<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`, 'latin1'),
      stream,
      Buffer.from(`\nendstream${after}`, 'latin1'),
    ])
    assert.ok(bomb.length < 2_000_000, 'it is small until it is unfolded')
    assert.deepEqual(await read(bomb), { refused: 'too_much_memory' })
    assert.equal(kindOf(await read('words', true)), 'pasted', 'and the next file is read')
  })

  it('is given up after its time, and the next one is read', async () => {
    const slow = readInProcess({ bytes: Buffer.from('words'), isPasted: true }, 1)
    const next = readInProcess({ bytes: Buffer.from('words'), isPasted: true })
    assert.deepEqual(await slow, { refused: 'too_slow' })
    assert.equal(kindOf(await next), 'pasted')
  })

  it('is refused with too many pages and too much text', async () => {
    const pages = Array.from({ length: 501 }, () => [{ text: 'x' }])
    assert.deepEqual(await read(pdf(pages)), { refused: 'too_many_pages' })
    assert.deepEqual(await read('word '.repeat(450_000), true), { refused: 'too_much_text' })
  })
})
