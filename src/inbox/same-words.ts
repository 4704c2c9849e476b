/** How a text that a person sent differs from the one that was proposed. */
export interface Comparison {
  /** Letter by letter the same, white space aside. */
  isSame: boolean
  /** Words put in, left out or replaced. */
  changedWords: number
  /** Says the same in substance: no figure that was not proposed, or at least half of the words. */
  saysTheSame: boolean
}

const MOST_WORDS = 800

export function compareWords(proposed: string, sent: string): Comparison {
  const before = wordsOf(proposed)
  const after = wordsOf(sent)
  if (before.join(' ') === after.join(' ')) return { isSame: true, changedWords: 0, saysTheSame: true }
  const changedWords = Math.max(1, distance(before, after))
  const figures = figuresOf(sent)
  const known = new Set(figuresOf(proposed))
  return {
    isSame: false,
    changedWords,
    saysTheSame:
      (figures.length > 0 && figures.every(figure => known.has(figure))) ||
      changedWords * 2 <= Math.max(before.length, after.length),
  }
}

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .split(/\s+/)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS)

/** The figures, however its parts are separated and whatever digits it is written in. */
function figuresOf(text: string): string[] {
  const found = text.match(/\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*/gu) ?? []
  // 9:00 is 09:00.
  const plain = found.map(figure =>
    [...figure]
      .map(digitOf)
      .join('')
      .replace(/^0+(?=.)/, ''),
  )
  return plain
}

/** Every script's ten digits stand in a row, the first of them at a place that ends in 0 or 6. */
function digitOf(character: string): string {
  if (!/\p{Nd}/u.test(character)) return ''
  const code = character.codePointAt(0)!
  if (code < 0x80) return character
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** Levenshtein's, in words. */
function distance(a: string[], b: string[]): number {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++
  const from = a.slice(start, a.length - end)
  const to = b.slice(start, b.length - end)
  let row = to.map((_, at) => at + 1)
  from.forEach((word, i) => {
    let diagonal = i
    let left = i + 1
    row = row.map((above, j) => {
      const cost = Math.min(left + 1, above + 1, diagonal + (word === to[j] ? 0 : 1))
      diagonal = above
      left = cost
      return cost
    })
  })
  return row.at(-1) ?? from.length
}
