import { convert } from 'html-to-text'
import { gatherSections, type Section } from './sections.ts'

/** Marks a heading on its way through the converter; `tidy` takes the same letters out of whatever a page brings. */
const HEADING_MARK = '\ue000'
const SKIPPED = [
  'nav',
  'img',
  'form',
  'button',
  'select',
  'template',
  'noscript',
  'svg',
  'iframe',
  'head',
  'title',
  'style',
  'script',
]
/** Nobody who looks at the page sees these. */
const HIDDEN = ['[hidden]', '[aria-hidden="true"]']
const MOST_CHARACTERS = 10_000_000
const DEEPEST = 300

/** A web page, or what a Word document was turned into: headings, paragraphs, a line for each row of a table. */
export function readHtml(html: string): Section[] {
  const text = convert(html.replaceAll(HEADING_MARK, ''), {
    wordwrap: false,
    preserveNewlines: false,
    limits: { maxInputLength: MOST_CHARACTERS, maxDepth: DEEPEST, maxBaseElements: 10 },
    formatters: {
      markedHeading(element, walk, builder) {
        builder.openBlock({ leadingLineBreaks: 2 })
        builder.addInline(`${HEADING_MARK}${element.name?.slice(1)}`)
        walk(element.children, builder)
        builder.closeBlock({ trailingLineBreaks: 2 })
      },
      paragraphOrCell(element, walk, builder) {
        // A cell of Word is made of paragraphs.
        const isInCell = /^t[dh]$/.test((element.parent as { name?: string } | null)?.name ?? '')
        if (isInCell) {
          walk(element.children, builder)
          builder.addInline(' ')
        } else {
          builder.openBlock({ leadingLineBreaks: 1 })
          walk(element.children, builder)
          builder.closeBlock({ trailingLineBreaks: 1 })
        }
      },
      row(element, walk, builder) {
        builder.openBlock({ leadingLineBreaks: 1 })
        walk(element.children, builder)
        builder.closeBlock({ trailingLineBreaks: 1 })
      },
      cell(element, walk, builder) {
        if ((element as { prev?: unknown }).prev) builder.addInline(' | ', { noWordTransform: true })
        walk(element.children, builder)
      },
    },
    selectors: [
      ...SKIPPED.map(selector => ({ selector, format: 'skip' })),
      ...HIDDEN.map(selector => ({ selector, format: 'skip' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, format: 'markedHeading' })),
      { selector: 'tr', format: 'row' },
      { selector: 'td', format: 'cell' },
      { selector: 'th', format: 'cell' },
      { selector: 'p', format: 'paragraphOrCell' },
      { selector: 'table', format: 'block' },
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'hr', format: 'skip' },
    ],
  })
  const sections = gatherSections()
  for (const line of text.split('\n')) {
    const mark = line.indexOf(HEADING_MARK)
    if (mark < 0) sections.line(line.replace(/^[\s|]+|[\s|]+$/g, ''))
    else sections.heading(Number(line[mark + 1]) || 6, line.slice(mark + 2))
  }
  return sections.done()
}
