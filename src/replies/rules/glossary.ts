import { GLOSSARY } from '../../catalog/search/glossary-words.ts'
import { termOf, wordsOf } from '../../catalog/search/words.ts'
import { wordTable } from '../../lib/word-table.ts'

/** From here on the search's glossary is about services and questions, which are not goods. */
const FIRST_QUESTION = 'hours'
/** Kinds of things rather than things: a product that is not said to be one may still be meant. */
const KINDS = new Set(
  'used cheap cold soft natural organic light dark transparent striped floral long short narrow new turquoise cream orange winter summer waterproof hand_made plus fast wireless same_day pack'.split(
    ' ',
  ),
)

const names: string[] = []
const meanings = wordTable(readMeanings())

function readMeanings(): [key: string, name: number][] {
  const read: [string, number][] = []
  for (const line of GLOSSARY.trim().split('\n')) {
    const [name = '', ...others] = line.split(' ')
    if (name === FIRST_QUESTION) break
    if (KINDS.has(name)) continue
    for (const word of [name, ...others]) {
      if (word.includes('_')) continue
      const key = wordsOf(word).map(termOf).join(' ')
      // Short words of the Latin languages are too often words of another.
      if (key === '' || (word.length < 4 && word.charCodeAt(0) < 0x250)) continue
      read.push([key, names.length])
    }
    names.push(`~${name}`)
  }
  return read
}

/** What the search's glossary takes a word for, as names no table of goods has. */
export function glossed(word: string): string[] {
  return Array.from(meanings.find(termOf(word)), at => names[at]!)
}
