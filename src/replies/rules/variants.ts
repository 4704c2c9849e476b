import type { Product, Variant } from '../../catalog/rows.ts'
import { fractionOf } from './fractions.ts'
import { type Analysed, alike, analyse, COLOURS } from './match.ts'
import { isCurrency, SIZE_WORD, type Token } from './tokens.ts'
import type { Word } from './words.ts'

/** Names of sizes in words: for variants called S, M, L or small, medium, large. */
const SIZE_NAMES: Record<string, string> = { small: 's', medium: 'm', large: 'l' }

export interface VariantChoice {
  variant: Variant | null
  /** Variants that fit what the customer said, when it is not exactly one. */
  fitting: Variant[]
  /** An option the customer named that this product does not come in. */
  missing: string | null
}

/** Which variant the customer means. `words` is all of the message: sizes are often single letters. */
export function chooseVariant(product: Product, tokens: Token[], words: Word[]): VariantChoice {
  const variants = product.variants
  if (variants.length === 0) return { variant: null, fitting: [], missing: null }
  const coded = tokens.find(({ word }) => word.code?.productId === product.id)?.word.code?.variantId
  const named = variants.find(variant => variant.id === coded)
  if (named) return { variant: named, fitting: [named], missing: null }
  const name = analyse(product.name)
  const free = tokens.filter(token => !(token.word.figure && name.some(word => alike(token, word) === 1)))
  const sizes = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word, at }) => !word.clipped && SIZE_WORD.test(word.text) && sizeContext(words, at))
  const spoken = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word }) => !word.figure && word.value !== null && word.value > 1)
  const figures = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word }) => isSizeFigure(word) && !name.some(part => part.word.value === word.value))
  // "A gift card of 50 euros": what it costs is what it is called by.
  const amounts = variants.some(variant =>
    Object.values(variant.options).some(value => /\p{Sc}/u.test(value)),
  )
    ? words
        .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
        .filter(
          ({ word, at }) =>
            word.figure && (word.money || isCurrency(words[at + 1]?.text) || isCurrency(words[at - 1]?.text)),
        )
    : []
  const fractions = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word }) => fractionOf(word.text) !== undefined)
  const pool = [...free, ...sizes, ...spoken, ...figures, ...amounts, ...fractions]
  const extreme = extremeSize(variants, free, words)
  // "Two long ones" are two of them, also where the short one has 2 m.
  const fitting = fittingBest(variants, extreme ? [...free, ...sizes, ...figures, ...amounts] : pool)
  if (fitting.length > 0) {
    // "Two of the 5 m ones": the two counts them.
    const uncounted =
      fitting.length > 1 ? fittingBest(variants, [...free, ...sizes, ...figures, ...amounts]) : fitting
    const variant = [fitting, uncounted].find(some => some.length === 1)?.[0] ?? null
    return { variant, fitting: variant ? [variant] : fitting, missing: null }
  }
  if (extreme) return { variant: extreme, fitting: [extreme], missing: null }
  const partly = partlyNamed(variants, pool)
  if (partly.length > 0)
    return { variant: partly.length === 1 ? partly[0]! : null, fitting: partly, missing: null }
  return {
    variant: variants.length === 1 ? variants[0]! : null,
    fitting: variants,
    missing: missingOption(variants, pool, words),
  }
}

const EXTREMES: Record<string, 'least' | 'most'> = {
  small: 'least',
  short: 'least',
  large: 'most',
  long: 'most',
}

export const saysExtreme = ({ concepts }: Pick<Token, 'concepts'>) =>
  [...concepts].some(concept => concept in EXTREMES)

/** "The large bottle", of 100 ml and 360 ml: the least and the most of what is measured. */
function extremeSize(variants: Variant[], tokens: Token[], words: Word[]): Variant | undefined {
  const said = tokens.filter(
    ({ at, concepts }) =>
      saysExtreme({ concepts }) &&
      // "For a large dog": that is the dog's size.
      ![words[at - 1], words[at - 2]].some(before => before && MEANT_FOR.test(before.text)),
  )
  const sizes = new Set(
    said.flatMap(({ concepts }) => [...concepts].flatMap(concept => EXTREMES[concept] ?? [])),
  )
  if (sizes.size !== 1 || variants.length < 2) return undefined
  const measured = variants.map(variant => ({ variant, ...measureOf(variant) }))
  const [{ unit } = { unit: undefined }] = measured
  if (!unit || measured.some(one => one.unit !== unit)) return undefined
  measured.sort((a, b) => a.amount! - b.amount!)
  return (sizes.has('least') ? measured[0] : measured.at(-1))!.variant
}

const MEANT_FOR = /^(?:for|para|pra|pour|fur|per|icin|untuk|buat|для|के|लिए|ke|liye)$/u

/** One figure and what it counts: "360 ml", "6 peldaños". */
function measureOf(variant: Variant): { amount?: number; unit?: string } {
  const parts = analyse(Object.values(variant.options).join(' '))
  const figures = parts.filter(({ word }) => word.figure)
  const unit = parts.flatMap(({ word }) => (word.figure ? [] : [word.text])).join(' ')
  return figures.length === 1 && unit ? { amount: figures[0]!.word.value!, unit } : {}
}

/** Those that most of what was said fits; none where nothing does. */
function fittingBest(variants: Variant[], pool: Token[]): Variant[] {
  const scores = variants.map(variant => variantScore(variant, pool))
  const top = Math.max(...scores)
  return top > 0 ? variants.filter((_, at) => scores[at] === top) : []
}

/** "In black", of what comes in matt black: the colour of an option is enough where no option is called by it alone. */
function partlyNamed(variants: Variant[], pool: Token[]): Variant[] {
  const isColour = ({ concepts }: Analysed) => [...concepts].some(concept => COLOURS.includes(concept))
  return variants.filter(({ options }) =>
    Object.values(options).some(value =>
      analyse(value).some(part => isColour(part) && pool.some(token => optionMatches(token, part, value))),
    ),
  )
}

/** "In 38": more than anybody orders of one thing, and a size of clothes or shoes. */
function isSizeFigure(word: Word): boolean {
  return word.figure && !word.money && word.value !== null && word.value >= 16 && word.value <= 60
}

function variantScore(variant: Variant, pool: Token[]): number {
  let score = 0
  for (const value of Object.values(variant.options)) {
    const parts = analyse(value)
    if (parts.length === 0) continue
    const figures = parts.filter(part => part.word.figure)
    const wanted = figures.length ? figures : parts
    const hits = wanted.filter(part => pool.some(token => optionMatches(token, part, value)))
    if (hits.length === wanted.length) score += 1 + parts.length / 100
  }
  return score
}

function optionMatches(token: Token, part: Analysed, value: string): boolean {
  if (part.word.figure) return token.word.value === part.word.value
  const fraction = fractionOf(part.word.text)
  if (fraction) return fractionOf(token.word.text) === fraction
  if (SIZE_WORD.test(part.word.text)) {
    if (token.word.text === part.word.text) return true
    return [...token.concepts].some(concept => SIZE_NAMES[concept] === part.word.text) && value.length <= 4
  }
  return alike(token, part) >= 0.8
}

/** A lone letter is a size only where it stands as one: "in M", "size s", "M?", not "l'été" or "I'm". */
function sizeContext(words: Word[], at: number): boolean {
  const word = words[at]!
  if (word.text.length > 1) return true
  const before = words[at - 1]?.text ?? ''
  if (SIZE_MARKS.has(before) || SIZE_WORD.test(before)) return true
  const after = words[at + 1]
  return after === undefined || after.breakBefore || word.breakBefore || AFTER_SIZE.test(after.text)
}

/** What may stand behind a size, and begins another thought: "the jacket M till Saturday". */
const AFTER_SIZE =
  /^(?:till|until|til|for|by|please|pls|plz|and|to|from|with|hasta|para|por|con|ate|com|bis|fur|mit|bitte|jusqu|pour|avec|fino|per|icin|lutfen|حتى|لين|עד|तक|untuk|sampai|до|на|с|пожалуйста)$/u

const SIZE_MARKS = new Set(
  'in size en talla tamanho taille grosse taglia beden ukuran ukurannya размер размере в мид מידה ב مقاس قياس saiz साइज साइज़ em numero no sz a the gr au la em il'.split(
    ' ',
  ),
)

function missingOption(variants: Variant[], pool: Token[], words: Word[]): string | null {
  const values = variants.flatMap(variant => Object.values(variant.options))
  if (values.some(value => SIZE_WORD.test(value.toLowerCase()))) {
    const asked = pool.find(token => SIZE_WORD.test(token.word.text) && words[token.at] === token.word)
    if (asked) return asked.word.text.toUpperCase()
  }
  if (values.every(value => /^\d{2}(?:[.,]5)?$/.test(value))) {
    const asked = pool.find(
      token => token.word.value !== null && token.word.value >= 16 && token.word.value <= 60,
    )
    if (asked) return String(asked.word.value)
  }
  if (
    values.some(value => [...analyse(value)].some(part => [...part.concepts].some(c => COLOURS.includes(c))))
  ) {
    const asked = pool.find(token => [...token.concepts].some(concept => COLOURS.includes(concept)))
    if (asked) return asked.word.text
  }
  return null
}
