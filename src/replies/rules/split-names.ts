import type { Product } from '../../catalog/rows.ts'
import { alike, analyse } from './match.ts'
import type { Token } from './tokens.ts'

const LEAST = 6
const isPlain = ({ word }: Token) => !word.figure && !word.code && !/[a-z]/.test(word.text)

/** "ستوديو ماكس" of a StudioMax, "эйр пэд" of an AirPad: one word of a name, said in two in letters of another script. */
export function withSplitNames(tokens: Token[], products: Product[]): Token[] {
  const names = products
    .flatMap(({ name }) => analyse(name))
    .filter(({ word }) => word.text.length >= LEAST && /^[a-z]+$/.test(word.text))
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [tokens[at]!, tokens[at + 1]]
    const isBeside = second && second.at === first.at + 1 && !second.word.breakBefore
    if (!isBeside || !isPlain(first) || !isPlain(second)) {
      joined.push(first)
      continue
    }
    const both: Token = {
      ...first,
      word: { ...first.word, text: first.word.text + second.word.text },
      concepts: new Set(),
      weight: 1,
    }
    const isName = names.some(
      name => alike(both, name) >= 0.8 && alike(first, name) < 0.8 && alike(second, name) < 0.8,
    )
    joined.push(isName ? both : first)
    if (isName) at++
  }
  return joined
}
