import type { EvidenceRow } from './check.ts'

const SYLLABLES = 'za ke vo tu ri pa le go du mi fa'.split(' ')

/** A word that says nothing in any language, and that none of the others is like. */
function plainName(n: number): string {
  const [a, b] = [n % SYLLABLES.length, Math.floor(n / SYLLABLES.length) % SYLLABLES.length]
  const places = [a, b, a + b, a + 2 * b]
  const word = places.map(place => SYLLABLES[place % SYLLABLES.length]).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

const MOST = SYLLABLES.length ** 2

/**
 * What we wrote ourselves, with names that say nothing. "Socks, 38", "2 for 1 pack" and "Book: 1984" hold figures and
 * promises that nobody makes; where code has put the names, whole, into a text, they are known without being read.
 */
export function withPlainNames(
  text: string,
  rows: readonly EvidenceRow[],
): { text: string; rows: EvidenceRow[] } {
  const names = [...new Set(rows.map(row => row.name))].sort((a, b) => b.length - a.length)
  if (names.length > MOST) return { text, rows: [...rows] }
  const plain = new Map(names.map((name, n) => [name, plainName(n)]))
  return {
    text: names.reduce((rest, name) => replaced(rest, name, plain.get(name)!), text),
    rows: rows.map(({ aliases: _, ...row }) => ({ ...row, name: plain.get(row.name)! })),
  }
}

/** Whole words only: a thing that is called "tea" is not in a teapot. */
function replaced(text: string, name: string, plain: string): string {
  const parts = text.split(name)
  return parts.reduce((rest, part) =>
    IN_WORD.test(rest.slice(-1)) && IN_WORD.test(name[0] ?? '')
      ? rest + name + part
      : IN_WORD.test(part[0] ?? '') && IN_WORD.test(name.at(-1) ?? '')
        ? rest + name + part
        : rest + plain + part,
  )
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u
