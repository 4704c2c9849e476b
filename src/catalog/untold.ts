import type { ProductContent } from './content.ts'

/** Why customers are not told something a business wrote, and the words it is about. */
export interface Untold {
  /** It reads like an order to a program, says it is for the team, leads to no place customers can open, or is too long. */
  why: 'orders' | 'staff' | 'link' | 'long'
  words: string
}

/** Words of a product that customers are not told; with those in its name it is not named at all. */
export interface UntoldGoods {
  isNameless: boolean
  words: string[]
}

/** What the assistant makes of what a business wrote before it says it; nothing where it may. Rules of a room above. */
export interface Untelling {
  text: (text: string) => Untold | undefined
  entry: (entry: { question: string; answer: string }) => Untold | undefined
  /** Of a file one quotes sentences: those that are not told. */
  sentences: (text: string) => string[]
  product: (product: ProductContent) => UntoldGoods | undefined
}
