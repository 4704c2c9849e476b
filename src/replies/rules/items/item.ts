import type { RowRef } from '../../plan.ts'
import type { Match } from '../match.ts'
import type { Token } from '../tokens.ts'

export interface Item {
  matches: Match[]
  best: Match
  variantId: number | null
  fittingVariants: number[]
  missing: string | null
  quantity: number | null
  sure: boolean
  /** It was asked for, even where it is not told which product it is. */
  isThing?: boolean
  /** What named it. */
  tokens: Token[]
}

export interface Found {
  /** What the message asks for, in its order. */
  items: Item[]
  /** Parts that name a thing which nothing here is. */
  missed?: Token[][]
  /** Everything looked at, best first. */
  ranked: Match[]
  tokens: Token[]
  /** Which of these is meant has to be asked. */
  unclear?: RowRef[]
  /** Looked at one by one: what they come to together is of no interest. */
  isChoice?: boolean
}

export function rowOf({ best, variantId, quantity }: Item): RowRef {
  return { productId: best.product.id, variantId, quantity }
}

/** One row, or one for each of the options that fit what was said of it. */
export function rowsOfItem({ best, variantId, fittingVariants, quantity }: Item): RowRef[] {
  const { id: productId, variants } = best.product
  const isNarrowed =
    variantId === null && fittingVariants.length > 1 && fittingVariants.length < variants.length
  const chosen = isNarrowed && quantity === null ? fittingVariants : [variantId]
  return chosen.map(variantId => ({ productId, variantId, quantity }))
}
