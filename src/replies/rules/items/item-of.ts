import type { Product } from '../../../catalog/rows.ts'
import { calledSo } from '../called-so.ts'
import { namesModel } from '../makes.ts'
import { isModifier, isOccasion, type Match, matchProduct } from '../match.ts'
import { isMeasured, isMeasureIn } from '../measures.ts'
import type { Segment } from '../segments.ts'
import type { Token } from '../tokens.ts'
import { chooseVariant, saysExtreme } from '../variants.ts'
import { readWords, type Word } from '../words.ts'
import { isSure, isTie } from './certainty.ts'
import type { Item } from './item.ts'

/** Whom and what things are made for: for another, it is another thing. */
const FITTED = new Set(
  'dog cat puppy kitten bird fish horse rabbit hamster baby kids men women hair skin face hands feet eye body nails beard car bicycle bike scooter phone smartphone ipad tablet laptop computer watch console tv'.split(
    ' ',
  ),
)

export const mustFit = (token: Token) =>
  namesModel(token) || [...token.concepts].some(concept => FITTED.has(concept))

const PIECES =
  /^(?:stuck|stk|st|pcs?|pieces?|pzas?|piezas?|uds?|unidades?|unid|pezz[io]|pz|adet|tane|шт|шту[кч]\p{L}*|قطع[هة]?|حب[هة]|حبات|יחידות|יח|पीस|नग|buah|lembar|pieces|exemplaires?|ex|units?|cards?|sheets?|copies|prints?|visits?|sessions?)$/u

/** The variant that is just so many pieces. */
function lotOf({ variants }: Product, count: number): number | undefined {
  return variants.find(({ options }) =>
    Object.values(options).some(option => {
      const words = readWords(option)
      return words.some(({ value }, at) => value === count && PIECES.test(words[at + 1]?.text ?? ''))
    }),
  )?.id
}

/** "11 red roses" are no bouquet of 25, where there are single ones. */
const isOtherCount = (quantity: number | null, { product }: Match, other: Match) =>
  quantity !== null && quantity > 1 && countOf(product) === undefined && (countOf(other.product) ?? 1) > 1

/** How many of them its name says it is: the 25 of "Bouquet of 25 red roses". */
function countOf({ name }: Product): number | undefined {
  const words = readWords(name)
  const at = words.findIndex(
    ({ figure, value }, place) =>
      figure &&
      value! > 1 &&
      !isMeasured(words, place) &&
      (words[place + 1]?.text.length ?? 0) > 3 &&
      !words[place + 1]!.breakBefore,
  )
  return at < 0 ? undefined : words[at]!.value!
}

export function itemOf(
  segment: Segment,
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): Item | undefined {
  let tokens = segment.tokens
  let quantity = segment.quantity
  if (tokens.length === 0) return undefined
  let matches = rank(tokens).filter(match => match.coverage >= 0.2)
  // "box of 12 cupcakes", "2 m cable": a number that the product's own name or options say is no quantity.
  const isDecided = matches[0] && chooseVariant(matches[0].product, tokens, []).variant !== null
  if (quantity !== null && !segment.counted && !isDecided) {
    const place = segment.words.findIndex(word => word.value === quantity)
    const figure = segment.words[place]
    // "3 cups of tres leches": the name has its own number beside it.
    const isNamedBeside = segment.tokens.some(token => token.word !== figure && token.word.value === quantity)
    if (figure && !isNamedBeside) {
      const after = segment.words[place - 1]?.text ?? ''
      const counted: Token = { word: figure, at: -1, concepts: new Set(), weight: 0.8, after }
      const withFigure: Token[] = [counted, ...tokens]
      const other = rank(withFigure).filter(match => match.coverage >= 0.2)
      if (
        other[0]?.explained.has(-1) &&
        // "3 flurbles" is no 3 of anything else.
        tokens.some(token => other[0]!.explained.has(token.at)) &&
        figure.figure &&
        other[0].coverage >= (matches[0]?.coverage ?? 0) - 0.05 &&
        !(quantity <= 20 && !isMeasured(segment.words, place) && isMeasureOf(other[0].product, quantity)) &&
        !isPlainCount(other[0], tokens)
      ) {
        matches = other
        tokens = withFigure
        quantity = null
      }
    }
  }
  matches = calledSo(matches, tokens)
  const isOther = isOtherThing(matches, tokens)
  if (matches[0] && isOther(matches[0])) matches = matches.filter(match => !isOther(match))
  const best = matches[0]
  if (!best) return undefined
  const close = matches.filter(
    match =>
      !isOtherCount(quantity, best, match) &&
      ((best.score - match.score < 0.04 && Math.abs(best.coverage - match.coverage) < 0.1) ||
        isTie(best, match)),
  )
  const choice = chooseVariant(best.product, tokens, segment.words.length > 1 ? segment.words : words)
  // "In thirty eight" names the size that is thirty eight.
  const sized =
    choice.variant &&
    quantity !== null &&
    !segment.counted &&
    // "2 long cables" are two of them, also where the long one has 2 m.
    !segment.tokens.some(saysExtreme) &&
    // "Two of the 2 m cables".
    !segment.tokens.some(({ word }) => word.value === quantity) &&
    Object.values(choice.variant.options).some(value => Number.parseFloat(value) === quantity)
  if (sized) quantity = null
  // "500 flyers", which come by 100, 500 and 1000: one lot of them, and not 500.
  const lot = quantity !== null && quantity > 1 ? lotOf(best.product, quantity) : undefined
  if (lot !== undefined) quantity = null
  return {
    matches: close,
    best,
    variantId: lot ?? choice.variant?.id ?? null,
    fittingVariants: lot === undefined ? choice.fitting.map(variant => variant.id) : [lot],
    missing: lot === undefined ? choice.missing : null,
    quantity,
    tokens,
    sure:
      isSure(
        best,
        matches.find(match => match.product.id !== best.product.id && !isOtherCount(quantity, best, match)),
        tokens,
        quantity !== null,
        words,
      ) &&
      (close.length === 1 || best.named > (close[1]?.named ?? 0) + 0.1),
  }
}

/** Made for another thing, and called by both. */
const MADE_FOR_ANOTHER = ['case', 'strap', 'charger', 'adapter', 'protector']

/**
 * "A case for the S23": a glass for it that "covers all" is none, where others here are called cases. Nor are earbuds a
 * case for them, where there is none.
 */
export function isOtherThing(matches: Match[], tokens: Token[]): (match: Match) => boolean {
  const isCalled = ({ product }: Match, token: Token) => {
    const { nameHits, headSaid } = matchProduct(product, [token])
    return nameHits > 0 && headSaid
  }
  const naming = tokens.filter(
    token =>
      token.concepts.size > 0 &&
      !token.word.figure &&
      !isModifier(token.concepts) &&
      !isOccasion(token) &&
      // "For cats" is for whom it is.
      !mustFit(token) &&
      matches.some(match => isCalled(match, token)),
  )
  const made = tokens.filter(({ concepts }) => MADE_FOR_ANOTHER.some(concept => concepts.has(concept)))
  const isNone = (product: Product, token: Token) =>
    matchProduct(product, [token]).nameHits === 0 &&
    // By its options or its kind it may be one all the same.
    matchProduct({ ...product, description: '' }, [token]).coverage < 0.5
  return ({ product, explained }) =>
    made.some(token => isNone(product, token)) ||
    naming.some(token => explained.has(token.at) && isNone(product, token))
}

/** "2 lightning cables" are two of them, also where one is 2 m long. */
const isMeasureOf = ({ name, variants }: Product, value: number) =>
  [name, ...variants.flatMap(({ options }) => Object.values(options))].some(text => isMeasureIn(text, value))

/** A count beside a product whose pack size happens to be that number still counts. */
function isPlainCount(match: Match, tokens: Token[]): boolean {
  return (
    !tokens.some(
      token =>
        token.concepts.has('box') ||
        token.concepts.has('giftcard') ||
        token.concepts.has('metre') ||
        token.concepts.has('years') ||
        token.concepts.has('inch'),
    ) && match.named < 0.5
  )
}
