import { gatherSections, type Section } from './sections.ts'
import { tableLines, tableOf } from './tables.ts'

const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)$/
const BULLET = /^\s*(?:[-*+•·–]|\d{1,3}[.)])\s+/
const RULE = /^\s*(?:[-*_=]\s*){3,}$/
/** A line as long as this was probably broken by a program, not by the writer. */
const WRAPPED_AT = 55
const LONGEST_TITLE = 70
/** Nobody marks words in a line longer than this, and looking for them takes its square. */
const LONGEST_MARKED = 5_000

/** Text and Markdown: headings, paragraphs joined again, one line for each point of a list. */
export function readPlain(text: string): Section[] {
  const sections = gatherSections()
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n')
  let paragraph = ''
  let previous = ''
  let isCode = false
  const flush = () => {
    sections.line(withoutMarks(paragraph))
    paragraph = ''
  }
  for (const [at, line] of lines.entries()) {
    if (/^\s*```/.test(line)) {
      isCode = !isCode
      continue
    }
    const heading = isCode ? null : HEADING.exec(line)
    const next = lines[at + 1] ?? ''
    if (heading) {
      flush()
      sections.heading(heading[1]!.length, withoutMarks(withoutClosing(heading[2]!)))
    } else if (line.trim() === '' || RULE.test(line)) flush()
    else if (/^\s*(?:=+|-{3,})\s*$/.test(next) && paragraph === '' && /\p{L}/u.test(line)) {
      sections.heading(next.includes('=') ? 1 : 2, withoutMarks(line))
    } else if (isTitle(line, lines[at - 1] ?? '', next, lines[at + 2] ?? '')) {
      flush()
      sections.heading(2, line)
    } else {
      const goesOn = paragraph !== '' && !BULLET.test(line) && isWrapped(previous, line)
      if (!goesOn) flush()
      paragraph = goesOn ? `${paragraph} ${line.trim()}` : line
    }
    previous = line.trimEnd()
  }
  flush()
  return sections.done()
}

/** The line before was broken where it was full, or in the middle of a sentence. */
function isWrapped(before: string, line: string): boolean {
  return before.length >= WRAPPED_AT || (/[^.!?:;।؟]$/.test(before) && /^\s*\p{Ll}/u.test(line))
}

/** A short line of its own that ends no sentence, with text below. */
function isTitle(line: string, before: string, next: string, afterNext: string): boolean {
  const title = line.trim()
  const below = next.trim() === '' ? afterNext.trim() : next.trim()
  return (
    before.trim() === '' &&
    title.length <= LONGEST_TITLE &&
    /\p{L}{2}/u.test(title) &&
    !/[.!,;?…]$/.test(title) &&
    !BULLET.test(line) &&
    below.length > title.length &&
    below !== '' &&
    !/^[=-]{3,}$/.test(below) &&
    (next.trim() === '' || title.endsWith(':') || title === title.toUpperCase())
  )
}

/** `## Parking ##` */
function withoutClosing(heading: string): string {
  let end = heading.length
  while (end > 0 && (heading[end - 1] === '#' || heading[end - 1] === ' ')) end--
  return heading.slice(0, end)
}

/** The words of Markdown without its signs; what is no sign stays as it was written. */
function withoutMarks(text: string): string {
  if (text.length > LONGEST_MARKED) return text
  return text
    .replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*\|(.*)\|\s*$/, '$1')
}

/** A table: what each row says, in a line. */
export function readTableFile(text: string): Section[] {
  const table = tableOf(text)
  if (!table) return readPlain(text)
  const sections = gatherSections()
  for (const line of tableLines(text, table)) sections.line(line)
  return sections.done()
}
