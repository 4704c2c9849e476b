import { getDocumentProxy } from 'unpdf'
import { LIMITS, Unreadable } from './reader-link.ts'
import { gatherSections, type Section, type Sections } from './sections.ts'

interface Line {
  text: string
  /** Of its letters, in points. */
  size: number
  y: number
  left: number
  right: number
}

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A PDF's text, page by page, with the lines of a paragraph joined again and larger letters taken for headings. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ sections: Section[]; pages: number; pagesWithoutText: number }> {
  const pdf = await opened(bytes)
  if (pdf.numPages > LIMITS.pages) throw new Unreadable('too_many_pages')
  const sections = gatherSections()
  const pages: Line[][] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOf(pdf, number)
    for (const line of lines) characters += line.text.length
    if (characters > LIMITS.characters) throw new Unreadable('too_much_text')
    pages.push(lines)
  }
  const usual = usualSize(pages.flat())
  for (const [at, lines] of pages.entries()) {
    sections.page(at + 1)
    tellLines(sections, lines, usual)
  }
  const pagesWithoutText = pages.filter(lines => lines.length === 0).length
  if (pagesWithoutText === pdf.numPages) throw new Unreadable(pdf.numPages === 0 ? 'damaged' : 'scanned')
  return { sections: sections.done(), pages: pdf.numPages, pagesWithoutText }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      verbosity: 0,
    })
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'password' : 'damaged')
  }
}

async function linesOf(pdf: Pdf, number: number): Promise<Line[]> {
  let items: TextItem[]
  try {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    items = content.items.filter(item => 'str' in item) as TextItem[]
    page.cleanup()
  } catch {
    return [] // One page that cannot be read costs that page.
  }
  const lines: Line[] = []
  let open: Line | undefined
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left = 0, y = 0] = [transform[4], transform[5]]
    if (str !== '') {
      if (open && Math.abs(open.y - y) > Math.max(height, open.size) * 0.6) {
        lines.push(open)
        open = undefined
      }
      const gap = open && left - open.right > Math.max(1, height) * 1.5 && !/\s$/.test(open.text) ? '  ' : ''
      open = open
        ? {
            ...open,
            text: open.text + gap + str,
            size: Math.max(open.size, height),
            right: Math.max(open.right, left + width),
          }
        : { text: str, size: height, y, left, right: left + width }
    }
    if (hasEOL && open) {
      lines.push(open)
      open = undefined
    }
  }
  if (open) lines.push(open)
  return lines.filter(line => line.text.trim() !== '')
}

/** The size most letters have. */
function usualSize(lines: Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const HEADING_SHARE = 1.15
const LONGEST_HEADING = 120
const BULLET = /^\s*(?:[-•·–▪◦*]|\d{1,2}[.)])\s/

function tellLines(sections: Sections, lines: Line[], usual: number): void {
  const edge = Math.max(0, ...lines.map(line => line.right))
  const start = Math.min(...lines.map(line => line.left))
  let paragraph = ''
  let previous: Line | undefined
  const flush = () => {
    sections.line(paragraph)
    paragraph = ''
  }
  for (const line of lines) {
    if (isHeading(line, usual)) {
      flush()
      // Two lines of one heading follow each other closely.
      sections.heading(line.size >= usual * 1.5 ? 1 : 2, line.text)
      previous = undefined
      continue
    }
    if (!previous || endsParagraph(previous, line, edge - start)) {
      flush()
      paragraph = line.text
    } else paragraph = joinLines(paragraph, line.text)
    previous = line
  }
  flush()
}

const isHeading = ({ size, text }: Line, usual: number) =>
  usual > 0 && size >= usual * HEADING_SHARE && text.length <= LONGEST_HEADING && /\p{L}{2}/u.test(text)

/** A gap, another column, a point of a list, or a line that ended before the edge: rows of a table, an address. */
function endsParagraph(before: Line, line: Line, width: number): boolean {
  const step = before.y - line.y
  if (step < 0 || step > Math.max(before.size, line.size) * 1.9) return true
  if (BULLET.test(line.text)) return true
  return before.right - before.left < width * 0.72 && !/[,;–-]\s*$/.test(before.text)
}

function joinLines(before: string, after: string): string {
  const isHyphenated = /\p{Ll}{2}-$/u.test(before) && /^\p{Ll}/u.test(after)
  return isHyphenated ? before.slice(0, -1) + after : `${before} ${after}`
}
