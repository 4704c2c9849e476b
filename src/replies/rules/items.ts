import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import { mendingMeant } from './broken.ts'
import { calledSo } from './called-so.ts'
import { areDestination } from './destinations.ts'
import { candidatesFor, isInName } from './items/candidates.ts'
import type { Found, Item } from './items/item.ts'
import { isOtherThing, mustFit } from './items/item-of.ts'
import { ofTheWhole, resolve } from './items/parts.ts'
import { isGoods, meaningsOf } from './lexicon.ts'
import { isMake, namesModel, ofTheirMake } from './makes.ts'
import { analyse, isOccasion, type Match, matchProduct } from './match.ts'
import { withCounts, withPairs, withSizes } from './measures.ts'
import { namesThing, namesUnknown } from './missed.ts'
import { inPacks } from './packs.ts'
import { markPurposes } from './purposes.ts'
import { figuresOf, modelNumbers, namesOf, segmentsOf } from './segments.ts'
import { withSplitNames } from './split-names.ts'
import { type Token, tokensOf } from './tokens.ts'
import { markGeneral } from './trade-words.ts'
import { chooseVariant } from './variants.ts'
import { withoutLeftOut } from './without.ts'
import type { Word } from './words.ts'

/** Number words that are everyday words of other languages: "on" is ten in Turkish, "sei" six in Italian. */
const COUNTED_IN: Record<string, Language> = {
  on: 'tr',
  bin: 'tr',
  kirk: 'tr',
  once: 'es',
  sei: 'it',
  due: 'it',
  tre: 'it',
  lima: 'id',
  elf: 'de',
  das: 'hi',
  do: 'hi',
  char: 'hi',
  nau: 'hi',
  sau: 'hi',
  saat: 'hi',
  teen: 'hi',
  bees: 'hi',
}

/** Number words that mean something else here: "combien je dois", "siete aperti?", "wie lange dort". */
const NO_COUNT_IN: Record<string, Language[]> = {
  dos: ['pt', 'fr', 'it'],
  dois: ['fr'],
  tres: ['fr'],
  siete: ['it'],
  alti: ['it'],
  doce: ['pt'],
  dort: ['de'],
  seize: ['en'],
  venti: ['en'],
  um: ['en', 'de'],
  ten: ['tr'],
  bir: ['id'],
}

const isCounted = ({ text }: Word, language: Language) =>
  (COUNTED_IN[text] ?? language) === language && !NO_COUNT_IN[text]?.includes(language)

/** The products a message is about: candidates from the search, then judged word by word. */
export function findItems(db: TenantDb, words: Word[], language: Language, shopLanguage: Language): Found {
  words = withCounts(
    withSizes(
      withPairs(words).map(word =>
        !word.figure && !isCounted(word, language) ? { ...word, value: null } : word,
      ),
    ),
    language,
  )
  words = withoutSums(words, language)
  let tokens = tokensOf(words, language, (text, nearly) => isInName(db, text, nearly))
  if (tokens.length === 0) return { items: [], ranked: [], tokens }
  markPurposes(words, tokens, mustFit)
  let products = candidatesFor(db, [tokens], language, shopLanguage)
  const left = withoutLeftOut(words, tokens, products, language)
  products = left.products
  tokens = withSplitNames(left.tokens, products)
  const segments = segmentsOf(words, tokens, modelNumbers(products), figuresOf(products), namesOf(products))
  if (segments.length > 1) {
    const more = candidatesFor(
      db,
      segments.map(segment => segment.tokens),
      language,
      shopLanguage,
    )
    const known = new Set(products.map(product => product.id))
    products = [...products, ...more.filter(({ id }) => !known.has(id) && !left.out.has(id))]
  }
  const mending = mendingMeant(words, tokens, products)
  const meant = (some: Token[]) => (mending && some.length > 0 ? [...some, mending] : some)
  // A part that names a make or a model of its own is of that, whatever the others are of.
  const rank = (some: Token[]) =>
    ofTheirMake(products, some.some(namesModel) ? some : tokens)
      .map(product => matchProduct(product, meant(some)))
      .sort((a, b) => b.score - a.score || b.named - a.named)
  markGeneral(db, tokens, rank(tokens)[0], shopLanguage)
  quietNoise(tokens, rank(tokens))
  const fitting = rank(tokens).filter(match => match.coverage > 0)
  const called = calledSo(fitting, tokens)
  const isOther = isOtherThing(fitting, tokens)
  const others = fitting.filter(match => isOther(match) || !called.includes(match))
  const whole = [
    ...fitting.filter(match => !others.includes(match)),
    ...others.map(match => ({ ...match, coverage: 0, headSaid: false })),
  ]
  const resolved = ofTheWhole(resolve(segments, rank, words), tokens, rank, words)
  const { missed } = resolved
  const items = resolved.items
    .filter(item => !isOfOtherPart(item, tokens))
    // "For the staff breakfast, five muffins": what it is for is no sandwich.
    .filter(
      item => resolved.items.length === 1 || item.quantity !== null || !item.tokens.every(isOnlyOccasion),
    )
    .filter(
      ({ best, tokens: own }) =>
        best.named >= 0.34 ||
        best.isCoded ||
        // "Shipping to Porto", and not "to Porto for the boots".
        (resolved.items.length === 1 && own.filter(({ weight }) => weight >= 0.5).length > 1) ||
        !areDestination(own, words, language),
    )
    .map(item => inPacks(item, words))
  const only = items.length === 1 ? items[0]! : undefined
  if (
    only &&
    only.variantId === null &&
    only.quantity === null &&
    only.fittingVariants.length > 1 &&
    !only.missing
  )
    // The size may stand in a part of the message that names nothing.
    only.variantId = chooseVariant(only.best.product, [], words).variant?.id ?? null
  const first = items.map(item => item.best)
  const ranked = [
    ...first.filter((best, at) => first.findIndex(one => one.product.id === best.product.id) === at),
    ...whole.filter(match => !first.some(best => best.product.id === match.product.id)),
  ]
  const asksSum = meaningsOf(words, language).some(some => some.some(({ concept }) => concept === '.total'))
  for (const item of items)
    item.isThing = namesThing({ tokens: item.tokens, quantity: item.quantity, words }, words, language)
  const lost = missed
    .filter(segment => namesThing(segment, words, language) || (asksSum && namesUnknown(segment, words)))
    .map(({ tokens: own }) => own)
  return { items, ranked, tokens, ...(lost.length > 0 && { missed: lost }) }
}

const isOnlyOccasion = (token: Token) => token.concepts.size > 0 && isOccasion(token)

/** "The 2 things together" counts what was named, and no more of any of it. */
function withoutSums(words: Word[], language: Language): Word[] {
  const meanings = meaningsOf(words, language)
  return words.map((word, at) =>
    word.value !== null && meanings[at]!.some(m => m.concept === '.total' && m.length > 2)
      ? { ...word, value: null, figure: false }
      : word,
  )
}

const saysLength = ({ concepts }: Token) => [...concepts].every(one => one === 'long' || one === 'short')

/** Among many words, one that nothing here is called is more likely talk than the name of a thing. */
function quietNoise(tokens: Token[], matches: Match[]): void {
  const noise = tokens.filter(
    token =>
      token.weight >= 0.5 &&
      (token.concepts.size === 0 || saysLength(token)) &&
      (token.word.figure ? token.word.value! >= 1000 : tokens.length >= 3) &&
      !matches.some(match => match.explained.has(token.at)),
  )
  for (const token of noise) token.weight = noise.length > 2 ? 0.15 : 0.3
}

const PARTS = ['screen', 'battery', 'port', 'camera', 'speaker', 'button']

/** "The screen is cracked, it's an iPhone 12": where only batteries are changed for that one, no battery is meant. */
function isOfOtherPart({ best, tokens }: Item, all: Token[]): boolean {
  const isOnlyModel =
    tokens.some(isMake) && !tokens.some(token => !isMake(token) && [...token.concepts].some(isGoods))
  return (
    isOnlyModel &&
    all.some(token => PARTS.some(part => token.concepts.has(part)) && !best.explained.has(token.at)) &&
    analyse(best.product.name).some(word => PARTS.some(part => word.concepts.has(part)))
  )
}
