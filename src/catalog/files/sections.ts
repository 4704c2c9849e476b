/** What stands under one heading, or on one page of it. */
export interface Section {
  heading: string | null
  page: number | null
  lines: string[]
}

const LONGEST_HEADING = 200

export interface Sections {
  heading(level: number, text: string): void
  line(text: string): void
  page(number: number): void
  done(): Section[]
}

/** Gathers a file from its beginning to its end. A section ends where a heading or a page begins. */
export function gatherSections(): Sections {
  const sections: Section[] = []
  const headings: { level: number; text: string }[] = []
  let page: number | null = null
  let current: Section | undefined

  return {
    heading(level, text) {
      const said = tidy(text)
      if (said === '') return
      while (headings.length > 0 && headings.at(-1)!.level >= level) headings.pop()
      headings.push({ level, text: said })
      current = undefined
    },
    line(text) {
      const said = tidy(text)
      if (said === '') return
      if (!current) {
        current = { heading: pathOf(headings), page, lines: [] }
        sections.push(current)
      }
      current.lines.push(said)
    },
    page(number) {
      page = number
      current = undefined
    },
    done: () => sections,
  }
}

function pathOf(headings: { text: string }[]): string | null {
  if (headings.length === 0) return null
  const path = headings.map(heading => heading.text).join(' › ')
  return path.length <= LONGEST_HEADING ? path : headings.at(-1)!.text.slice(0, LONGEST_HEADING)
}

/** Without what nobody sees: control characters, marks that turn the direction of text, blanks at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ue000-\uf8ff]/gu,
      character => (/\s/.test(character) ? ' ' : ''),
    )
    .replace(/\s+/g, ' ')
    .trim()
}
