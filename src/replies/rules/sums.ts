import type { Product } from '../../catalog/rows.ts'
import type { Item } from './items/item.ts'

/**
 * "A hat + sunglasses", "🧁+☕ = ?": one thing added to another. Not the plus of "S22+" or "+351", and no brand between
 * whose letters it stands.
 */
const ADDED =
  /(?<=[\p{L}\p{M}\p{N})"”″\p{Extended_Pictographic}]|\ufe0f)\s+\+\s*(?=[\p{L}\p{N}(“"\p{Extended_Pictographic}])|(?<=\p{L}{3}|\p{Extended_Pictographic}\ufe0f?)\+(?=\p{L}{3}|\d{1,2} |\p{Extended_Pictographic})|=\s*(?:[?؟]|$)/mu

/** Whether the message writes several things as a sum. */
export const isSum = (text: string, items: readonly Item[]): boolean =>
  items.length > 1 && ADDED.test(text) && parts(text) <= items.length

/** So many things are added: of one that is not known here the sum would be wrong. */
const parts = (text: string) =>
  text.split(/\+/).filter(part => /[\p{L}\p{Extended_Pictographic}]/u.test(part)).length

const plainName = ({ name }: Product) => name.replace(/[\p{P}\d]+/gu, ' ').trim()

/** "The 64 and the 256 card, how much?": sizes of one thing, of which nobody takes one each unless they say so. */
export function areSizesOfOne(items: readonly Item[]): boolean {
  const [first] = items
  return (
    items.length > 1 &&
    items.every(({ quantity }) => quantity === null) &&
    items.every(({ best }) => plainName(best.product) === plainName(first!.best.product))
  )
}
