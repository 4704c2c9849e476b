import { listProductsByIds } from '../../catalog/products.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import { termOf } from '../../catalog/search/words.ts'
import type { TenantDb } from '../../db/database.ts'
import { isFunctionWord } from '../rules/lexicon.ts'
import { LANGUAGES } from './languages.ts'

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
const LOOKED_AT = 6

/** The text without the names of the shop's own products: they are in the shop's language, not in the customer's. */
export function withoutProductNames(db: TenantDb, text: string): string {
  const hits = searchProducts(db, text.slice(0, 500), { limit: LOOKED_AT })
  if (hits.length === 0) return text
  const products = listProductsByIds(
    db,
    hits.map(hit => hit.productId),
  )
  const words = [...text.matchAll(WORD)].map(match => ({
    at: match.index,
    text: match[0],
    folded: fold(match[0]),
    root: rootOf(match[0]),
  }))
  const named = new Set<number>()
  for (const product of products) {
    const own = [product.name, ...product.variants.flatMap(({ options }) => Object.values(options))].join(
      ' ; ',
    )
    const parts = [...own.matchAll(WORD)].flatMap(match => [match[0], ...match[0].split(/[-’']/)])
    markRuns(words, new Set(parts.filter(Boolean).map(rootOf)), named)
    markEnd(words, product.name, named)
    markUnits(text, own, words, named)
  }
  let rest = ''
  let end = 0
  for (const at of [...named].sort((a, b) => a - b)) {
    const word = words[at]!
    rest += text.slice(end, word.at)
    end = word.at + word.text.length
  }
  return rest + text.slice(end)
}

/** Words of a name one after the other, from its first telling word to its last: a small one ("de") may be anybody's. */
function markRuns(words: { folded: string; root: string }[], name: Set<string>, named: Set<number>): void {
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (to < words.length && name.has(words[to]!.root)) to++
    const telling = range(from, to).filter(at => !isSmallWord(words[at]!.folded))
    const [first, last] = [telling[0], telling.at(-1)]
    if (first !== undefined && last !== undefined && (last > first || words[first]!.folded.length > 3)) {
      for (const at of range(first, last + 1)) named.add(at)
    }
    if (to > from) from = to - 1
  }
}

/** The last word of a name behind the one before it, "straw hat", whatever it says in another language. */
function markEnd(words: { root: string }[], name: string, named: Set<number>): void {
  const own = [...name.matchAll(WORD)].map(match => rootOf(match[0]))
  words.forEach(({ root }, at) => {
    if (own.length > 1 && root === own.at(-1) && words[at - 1]?.root === own.at(-2) && named.has(at - 1))
      named.add(at)
  })
}

/** "1.5 ton", where that is a size of something here: ton is a word of French elsewhere. */
function markUnits(text: string, own: string, words: { at: number; folded: string }[], named: Set<number>) {
  const folded = fold(own)
  for (const [measure] of fold(text).matchAll(/\d+(?:[.,]\d+)? ?\p{L}{1,8}(?!\p{L})/gu)) {
    const unit = measure.replace(/^[\d., ]+/, '')
    if (!folded.includes(measure)) continue
    words.forEach((word, at) => {
      if (word.folded === unit && /\d ?$/.test(text.slice(0, word.at))) named.add(at)
    })
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

const isSmallWord = (word: string) => LANGUAGES.some(language => isFunctionWord(word, language))

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** One machine, two machines. */
const rootOf = (word: string) => termOf(fold(word))
