import { type WordTable, wordTable } from '../../lib/word-table.ts'
import { GLOSSARY } from './glossary-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

const MAX_PHRASE = 3

let known: { lines: string[]; linesWith: WordTable } | undefined

/**
 * The lines a phrase, as stems joined by blanks, stands in. Made when the first query needs it: it takes 60 ms, and a
 * thread that imports search may never be asked.
 */
function glossary(): { lines: string[]; linesWith: WordTable } {
  known ??= readGlossary()
  return known
}

function readGlossary(): { lines: string[]; linesWith: WordTable } {
  const lines = GLOSSARY.split('\n')
  const linesWith = wordTable(
    lines.flatMap((line, at) => phrasesOf(line).map(phrase => [phrase, at] as const)),
  )
  return { lines, linesWith }
}

function phrasesOf(line: string): string[] {
  const phrases = line.split(/\s+/).map(phrase => wordsOf(phrase.replaceAll('_', ' ')).map(keyOf).join(' '))
  return [...new Set(phrases)].filter(phrase => phrase !== '')
}

/** The phrases that mean the same. */
function sameAs(phrase: string): Set<string> {
  const { lines, linesWith } = glossary()
  const same = new Set<string>()
  for (const at of linesWith.find(phrase)) for (const other of phrasesOf(lines[at]!)) same.add(other)
  same.delete(phrase)
  return same
}

/** Short stems are shared by words that have nothing in common: `doces` and `docing`. */
function keyOf(word: string): string {
  const stemmed = stem(word)
  return stemmed.length > 4 || word.charCodeAt(0) >= 0x80 ? stemmed : word.replace(/(?<=...)s$/, '')
}

/** For each word of a query, what it or a phrase it stands in is called elsewhere; each a list of stems. */
export function translationsOf(words: string[]): string[][][] {
  const stems = words.map(keyOf)
  const { linesWith } = glossary()
  const found: string[][][] = words.map(() => [])
  for (let start = 0; start < stems.length; start++)
    for (let end = Math.min(stems.length, start + MAX_PHRASE); end > start; end--) {
      const called = stems.slice(start, end).join(' ')
      if (linesWith.find(called).length === 0) continue
      for (const phrase of sameAs(called))
        for (let at = start; at < end; at++) found[at]!.push(phrase.split(' '))
      if (end - start > 1) break
    }
  return found
}
