import type { Product } from '../../catalog/rows.ts'
import { analyse } from './match.ts'
import type { Token } from './tokens.ts'

/** Makes of phones and the like, by concept or by word, and what is sold of one of them under a name of its own. What is for one of them costs nobody with another. */
const MAKES: Record<string, string> = {
  apple: 'apple',
  iphone: 'iphone',
  ipad: 'ipad',
  macbook: 'macbook',
  airpods: 'airpods',
  samsung: 'samsung',
  galaxy: 'samsung',
  android: 'android',
  ...Object.fromEntries(
    'xiaomi redmi poco huawei honor oppo vivo realme oneplus nokia motorola pixel nothing sony lg tecno infinix'
      .split(' ')
      .flatMap(make => [
        [make, make],
        [`~${make}`, make],
      ]),
  ),
}

/** Makes that are everyday words too: "nothing happens", "vivo en Dubai", "un poco". */
const EVERYDAY = new Set(['nothing', 'poco', 'vivo', 'honor'])

interface Said {
  word: { text: string; figure?: boolean; breakBefore?: boolean }
  concepts: Set<string>
}

/** "Nothing Phone", "Poco X3": its model, or what it makes, stands right behind it. */
const namesItsModel = (next: Said | undefined): boolean =>
  next !== undefined &&
  !next.word.breakBefore &&
  (/\d/.test(next.word.text) || next.concepts.has('phone') || next.concepts.has('smartphone'))

const makesIn = (words: Said[], isName = false): Set<string> =>
  new Set(
    words.flatMap(({ word, concepts }, at) => {
      if (EVERYDAY.has(word.text) && !isName && !namesItsModel(words[at + 1])) return []
      const make = [word.text, ...concepts].map(name => MAKES[name]).find(Boolean)
      return make ? [make] : []
    }),
  )

/** It says what make of phone or the like a thing is for. */
export const isMake = (token: Token): boolean => makesIn([token]).size > 0

/** A make, or a model that needs none: the case for an S24. */
export const namesModel = (token: Token): boolean =>
  isMake(token) || /^[a-z]{1,2}\d{1,3}$/.test(token.word.text)

/** The products without those that are for another make than the customer's. */
export function ofTheirMake(products: Product[], tokens: Token[]): Product[] {
  const theirs = makesIn(tokens)
  if (theirs.size === 0) return products
  return products.filter(product => {
    const own = makesIn(analyse(product.name), true)
    return own.size === 0 || [...own].some(make => fits(make, theirs))
  })
}

/** A word of theirs that this product is for: Xiaomi, where it is for Android. */
export function isForMake(product: Product, token: Token): boolean {
  const own = makesIn(analyse(product.name), true)
  return own.size > 0 && [...makesIn([token])].some(make => [...own].some(one => fits(one, new Set([make]))))
}

/** Of one make, and none for another: the screen of an iPhone is none for an iPad. */
const APPLES = new Set(['apple', 'iphone', 'ipad', 'macbook', 'airpods'])

function fits(make: string, theirs: Set<string>): boolean {
  if (theirs.has(make)) return true
  if (APPLES.has(make))
    return make === 'apple' ? [...theirs].some(other => APPLES.has(other)) : theirs.has('apple')
  if (make === 'android') return [...theirs].some(other => !APPLES.has(other))
  return theirs.has('android')
}
