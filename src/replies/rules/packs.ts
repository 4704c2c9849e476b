import type { Product } from '../../catalog/rows.ts'
import type { Item } from './items/item.ts'
import { meaningsOf } from './lexicon.ts'
import { PACK } from './measures.ts'
import type { Word } from './words.ts'

const MOST_IN_A_PACK = 500
/** "(6)", "(6-pack)", "(6'lı)", "(6 шт.)" in a name, or an attribute that tells it. */
const IN_NAME =
  /\((?:x ?)?(\d{1,3})(?:[ -]?(?:packs?|pk|pcs|pieces?|pc|er-?pack|st(?:ü|u)ck|stk|uds?|unidades|un|piezas|pezzi|pz|pi[eè]ces|adet|['’]?l[iıuü]|шт|штук|יח|חתיכות|قطع|حبات|पीस|नग|buah|biji|pasang)\.?)?\)|(?<!\p{L})(\d{1,3})[ -]packs?(?!\p{L})/iu
const IN_ATTRIBUTES =
  /^(?:pack(?: ?size)?|pieces?|pcs|units?|count|unidades|piezas|pe[cç]as|pi[eè]ces|st(?:ü|u)ck(?:zahl)?|pezzi|adet|кол(?:ичест|-)во|штук|عدد|כמות|יחידות|isi|jumlah|संख्या)$/iu

/** How many pieces are sold together, where a product is so many of them. */
export function packSize({ name, attributes }: Product): number | undefined {
  const told = Object.entries(attributes).find(
    ([key, value]) => IN_ATTRIBUTES.test(key) && /^\d+$/.test(value.trim()),
  )
  const [, inBrackets, before] = IN_NAME.exec(name) ?? []
  const size = Number(told?.[1] ?? inBrackets ?? before)
  return size >= 2 && size <= MOST_IN_A_PACK ? size : undefined
}

const isPackWord = (words: Word[], at: number) =>
  PACK.test(words[at]!.text) ||
  /.packs?$/.test(words[at]!.text) ||
  meaningsOf([words[at]!])[0]!.some(({ concept, repaired }) => concept === 'box' && !repaired)

const namesPack = ({ best: { product } }: Item) => {
  const words = product.name.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some(text => PACK.test(text.toLowerCase()) || /^(?:packs?|boxe?s?|sets?|seti)$/i.test(text))
}

const NEAR = 4

/** "Three boxes", "two cupcake boxes": what is counted is the packs. */
function countsPacks(words: Word[], at: number): boolean {
  if (words[at]!.times !== undefined && words.some((_, place) => isPackWord(words, place))) return true
  for (let next = at; next < words.length && next <= at + NEAR; next++) {
    // "Two 12 packs": the second says how many one of them holds.
    const isOther = words[next]!.value !== null && !(words[next + 1] && isPackWord(words, next + 1))
    if (next > at && (words[next]!.breakBefore || isOther)) return false
    if (isPackWord(words, next)) return true
  }
  return false
}

/**
 * "20 buns" of what is sold by the six are four packs, and "a dozen cupcakes" the box of twelve: nobody pays twelve
 * boxes for them. The name of the pack says so, or there are more pieces than one holds.
 */
export function inPacks(item: Item, words: Word[]): Item {
  const { quantity } = item
  if (quantity === null || quantity < 2) return item
  const at = words.findIndex(({ value, money }) => value === quantity && !money)
  if (at < 0 || countsPacks(words, at)) return item
  const packs = item.matches.flatMap(match => {
    const size = packSize(match.product)
    return size === undefined ? [] : [{ match, size }]
  })
  if (packs.length === 0 || packs.length < item.matches.length) return item
  if (packs.every(({ size }) => quantity < size) && !namesPack(item)) return item
  const whole = packs.filter(({ size }) => quantity % size === 0).sort((a, b) => b.size - a.size)
  const [fitting] = whole.length > 0 ? whole : packs
  if (packs.length > 1 && whole.length === 0) return { ...item, quantity: null }
  return {
    ...item,
    matches: [fitting!.match],
    best: fitting!.match,
    quantity: Math.ceil(quantity / fitting!.size),
    sure: item.sure || packs.length > 1,
  }
}
