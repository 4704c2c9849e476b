import { listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import { termOf } from '../../catalog/search/words.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { RowRef } from '../plan.ts'
import { mendingMeant } from './broken.ts'
import { calledSo } from './called-so.ts'
import { areDestination } from './destinations.ts'
import { modelOf, ofTheSame, saysSingle, withNext } from './ellipsis.ts'
import { editDistance, isGoods, keyOf, meaningsOf, nameOf } from './lexicon.ts'
import { isForMake, isMake, namesModel, ofTheirMake } from './makes.ts'
import {
  alike,
  analyse,
  isModifier,
  isOccasion,
  isWithEnding,
  type Match,
  matchProduct,
  stemsOf,
} from './match.ts'
import { isMeasured, isMeasureIn, withCounts, withPairs, withSizes } from './measures.ts'
import { isBareCount, namesThing, namesUnknown } from './missed.ts'
import { inPacks } from './packs.ts'
import { markPurposes } from './purposes.ts'
import { figuresOf, modelNumbers, namesOf, type Segment, segmentsOf } from './segments.ts'
import { withSplitNames } from './split-names.ts'
import { type Token, tokensOf } from './tokens.ts'
import { markGeneral } from './trade-words.ts'
import { traitOf } from './traits.ts'
import { topicsTurned } from './turns-of-speech.ts'
import { isProductTold } from './untold.ts'
import { chooseVariant, saysExtreme } from './variants.ts'
import { withoutLeftOut } from './without.ts'
import { readName, readWords, type Word } from './words.ts'

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

const CANDIDATES = 20
/** So few found, and a list so short, that all of it is read. */
const FEW = 4
const SHORT_LIST = 60

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

/** Whom and what things are made for: for another, it is another thing. */
const FITTED = new Set(
  'dog cat puppy kitten bird fish horse rabbit hamster baby kids men women hair skin face hands feet eye body nails beard car bicycle bike scooter phone smartphone ipad tablet laptop computer watch console tv'.split(
    ' ',
  ),
)

const mustFit = (token: Token) =>
  namesModel(token) || [...token.concepts].some(concept => FITTED.has(concept))

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

function isInName(db: TenantDb, text: string, nearly = false): boolean {
  const ids = searchProducts(db, text, { limit: 3 }).map(hit => hit.productId)
  if (nearly)
    return listProductsByIds(db, ids).some(({ name }) =>
      readName(name).some(({ text: own, figure }) => !figure && isNearly(text, own)),
    )
  const asked = readWords(text).map(word => (text.includes(' ') ? termOf(word.text) : word.text))
  return listProductsByIds(db, ids).some(({ name }) => {
    const own = readName(name).map(word => (asked.length > 1 ? termOf(word.text) : word.text))
    return own.some((_, at) =>
      asked.every((word, offset) => own[at + offset] === word || isWithEnding(word, own[at + offset] ?? '')),
    )
  })
}

/** A letter of six is wrong, or two of eight, and none of them the first. */
function isNearly(said: string, own: string): boolean {
  const most = Math.min(said.length, own.length) >= 8 ? 2 : 1
  return own.length >= 6 && said[0] === own[0] && editDistance(said, own, most) <= most
}

function candidatesFor(
  db: TenantDb,
  groups: Token[][],
  language: Language,
  shopLanguage: Language,
): Product[] {
  const ids = new Set(groups.flat().flatMap(({ word }) => word.code?.productId ?? []))
  for (const tokens of groups.slice(0, 8)) {
    const raw = tokens.map(token => token.word.text).join(' ')
    const queries = new Set([raw])
    if (language === 'tr' || language === 'id') queries.add(bareNames(tokens))
    for (const target of new Set<Language>(['en', shopLanguage])) {
      if (target === language && target !== 'en') continue
      queries.add(
        tokens
          .map(
            token =>
              [...token.concepts]
                .flatMap(concept => nameOf(concept, target) ?? [])
                .slice(0, 3)
                .join(' ') || token.word.text,
          )
          .join(' '),
      )
    }
    for (const query of queries)
      for (const hit of searchProducts(db, query, { limit: CANDIDATES })) ids.add(hit.productId)
  }
  // A word inside a compound, or in other letters, is found by no search: of a short list every name is looked at.
  const all =
    ids.size < FEW || isInOtherLetters(groups, shopLanguage)
      ? prepared<{ id: number }>(db, 'SELECT id FROM products ORDER BY id LIMIT ?').all(SHORT_LIST + 1)
      : []
  if (all.length <= SHORT_LIST) for (const { id } of all) ids.add(id)
  return listProductsByIds(db, [...ids]).filter(isProductTold)
}

/** "Mabkhara fokhar", in a shop that writes Arabic; or the other way round. */
const isInOtherLetters = (groups: Token[][], shopLanguage: Language) =>
  groups
    .flat()
    .some(
      ({ word }) => !word.figure && (FEW_VOWELS.has(shopLanguage) ? LATIN : WITHOUT_VOWELS).test(word.text),
    )
const FEW_VOWELS = new Set<Language>(['ar', 'he'])
const LATIN = /^[a-z]/
const WITHOUT_VOWELS = /^[\u0590-\u06ff]/

/** Words without their endings, each in all the ways it may have one. */
function bareNames(tokens: Token[]): string {
  return tokens
    .filter(({ word, concepts }) => concepts.size === 0 && !word.figure)
    .flatMap(({ word }) => stemsOf(word.text))
    .join(' ')
}

function salientHits(match: Match, tokens: Token[]): number {
  return tokens.filter(
    token => match.explained.has(token.at) && token.concepts.size > 0 && !isModifier(token.concepts),
  ).length
}

/** A long word of its name that means nothing else: Trailhawk. */
function saysOwnName(match: Match, tokens: Token[], isCounted: boolean): boolean {
  const name = readWords(match.product.name).flatMap(word => (word.figure ? [] : [termOf(word.text)]))
  // A short one only where it is counted and the name begins or ends with it: "six elbows", of a PVC elbow.
  const isOwn = (said: string) => {
    const at = name.findIndex(
      own =>
        own === termOf(said) || isWithEnding(said, own) || (said.length >= 6 && keyOf(own) === keyOf(said)),
    )
    const isEdge = at === 0 || (at >= 0 && at === name.length - 1)
    return at >= 0 && (said.length >= 6 || (isCounted && said.length >= 4 && isEdge))
  }
  return tokens.some(({ word, concepts }) => concepts.size === 0 && isOwn(word.text))
}

const WITH = /^(?:with|mit|con|com|avec|aux?|с|со|مع|ابو|עם|dengan|वाल[ाीे]|wal[aie])$/u

/** "The doll with the red hair": what of it is red is not what they look for. */
function isPartWith(match: Match, { at }: Token, tokens: Token[], words: Word[]): boolean {
  const beside = tokens.some(
    other => Math.abs(other.at - at) === 1 && traitOf(other) !== undefined && match.explained.has(other.at),
  )
  return beside && words.slice(Math.max(0, at - 4), at).some(({ text }) => WITH.test(text))
}

/** Sure that this is the thing: it says enough of what the customer said, or its whole name was said. */
function isSure(
  match: Match,
  second: Match | undefined,
  tokens: Token[],
  isCounted: boolean,
  words: Word[],
): boolean {
  if (match.isCoded) return true
  if (match.coverage < 0.34) return false
  const salient = match.unexplained.filter(
    token =>
      token.concepts.size > 0 &&
      !isModifier(token.concepts) &&
      !token.word.figure &&
      !isOccasion(token) &&
      !token.general &&
      !isPartWith(match, token, tokens, words) &&
      !isForMake(match.product, token),
  )
  const figures = match.unexplained.filter(token => token.word.figure && token.numbers)
  const wholeName =
    (match.nameHits >= 2 && (match.named >= 0.95 || match.wholeWords)) ||
    (match.nameHits >= 3 && match.unsaid === 0 && !loseFigure(match))
  if (salient.length > 0 && !wholeName) return false
  const numbered = /\d/.test(match.product.name)
  if (figures.length > 0 && numbered && !wholeName) return false
  if (match.loose || !match.headSaid) return false
  // One word that is no known thing must be a good part of the name: "free" is no gluten-free bread.
  if (
    match.nameHits <= 1 &&
    match.named < 0.34 &&
    salientHits(match, tokens) === 0 &&
    !(match.coverage >= 0.6 && (second?.nameHits ?? 0) === 0 && saysOwnName(match, tokens, isCounted))
  )
    return false
  const alone = second === undefined || match.coverage - second.coverage >= 0.2
  if (
    match.coverage < 0.6 &&
    match.named < 0.6 &&
    !(match.nameHits >= 2 && match.coverage >= 0.45) &&
    // Nothing else here is called by the thing they name; what else they say is talk.
    !(alone && match.coverage >= 0.5 && salientHits(match, tokens) > 0 && match.unexplained.length === 0)
  )
    return false
  if (second && isTie(match, second)) return false
  return (
    second === undefined ||
    match.score - second.score >= 0.04 ||
    match.named - second.named >= 0.2 ||
    match.coverage - second.coverage >= 0.1
  )
}

/** Something of the name that a figure tells was not said: the 13 of an iPhone. */
const loseFigure = ({ product: { name }, named, wholeWords }: Match) =>
  /\d/.test(name) && named < 0.95 && !wholeWords

/** "4 muffins" may be any of those that are called so: that one of them has the shorter name tells nothing. */
function isTie(match: Match, other: Match): boolean {
  return (
    !match.isCoded &&
    match.unsaid > 0 &&
    match.named < 0.6 &&
    other.coverage >= match.coverage - 0.01 &&
    [...match.explained].every(at => other.explained.has(at)) &&
    other.headSaid &&
    other.nameHits >= match.nameHits
  )
}

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

/** "Two black and one blue cover": the thing is named once, at the end. */
function shareNames(segments: Segment[]): Segment[] {
  return segments.map((segment, at) => {
    const next = segments[at + 1]
    if (!next || segment.quantity === null || segment.tokens.length === 0) return segment
    const plain = (token: Token) => isModifier(token.concepts)
    if (!segment.tokens.every(plain) || !next.tokens.some(plain)) return segment
    const names = next.tokens.filter(token => !plain(token) && !token.word.figure && token.concepts.size > 0)
    return names.length === 0 ? segment : { ...segment, tokens: [...segment.tokens, ...names], shared: true }
  })
}

function resolve(segments: Segment[], rank: (tokens: Token[]) => Match[], words: Word[]): Resolved {
  const items: Item[] = []
  const missed: Segment[] = []
  const shared = shareNames(segments)
  let general: General | undefined
  for (const [at, segment] of shared.entries()) {
    const alone = itemOf(segment, rank, words)
    const before = items.at(-1)
    const source = before && segmentOf(before, segments)
    if (general && isPart(general, items, segment, rank, words)) continue
    if (before && source && joins(items, before, source, segment, alone, rank, words)) continue
    const named = withNext(segment, shared[at + 1])
    const byNext = named && itemOf(named, rank, words)
    const item =
      byNext ??
      namedByNext(segment, segments, alone, rank, words) ??
      ofTheModel(segment, alone, [shared[at - 1], shared[at + 1]], rank, words) ??
      alone
    if (!item) {
      if (before && before.quantity === null && isBareCount(segment)) before.quantity = segment.quantity
      else missed.push(segment)
      continue
    }
    // "3 pots with their saucers": as many of these.
    if (before && before.quantity !== null && item.quantity === null && isOfEach(segment.words))
      item.quantity = before.quantity
    items.push(item)
    sources.set(item, byNext ? named : segment)
    if (item.quantity !== null && item.quantity > 1 && item.matches.length > 1)
      general = { item, names: segment.tokens.filter(token => !token.word.figure), left: item.quantity }
  }
  const told = general?.left === 0 ? items.filter(item => item !== general!.item) : items
  return { items: mergeSame(withWholes(told)), missed }
}

const THEIR =
  /^(?:their|matching|loro|relativ[ioae]|rispettiv[ioae]|abbinat[ioae]|sus|seus|suas|respectiv[oa]s|correspondientes|correspondentes|leurs|assorti\w*|ihren|passende[nrms]?|dazugehorige[nrms]?|their|בהתאמה|שלהם|بتوعهم|بتاعتهم|उनके|उनकी|unke|unki|nya)$/u

const isOfEach = (words: readonly Word[]) =>
  words.slice(0, 4).some(({ text }) => WITH.test(text)) &&
  words.slice(1, 5).some(({ text }) => THEIR.test(text))

/** "4 empanadas", of which then so many are said to be of one kind and so many of another. */
interface General {
  item: Item
  names: Token[]
  left: number
}

function isPart(
  general: General,
  items: Item[],
  segment: Segment,
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): boolean {
  const count = segment.quantity ?? (saysSingle(segment.words) ? 1 : null)
  if (count === null || count > general.left) return false
  const own = segment.tokens.filter(token => !general.names.some(name => name.word.text === token.word.text))
  const item = itemOf({ ...segment, quantity: count, tokens: [...general.names, ...own] }, rank, words)
  const isOne =
    item?.matches.length === 1 &&
    own.length > 0 &&
    general.names.every(({ at }) => item.best.explained.has(at)) &&
    own.some(({ at, word }) => !word.figure && item.best.explained.has(at))
  if (!isOne) return false
  items.push({ ...item, quantity: count, sure: true })
  sources.set(items.at(-1)!, segment)
  general.left -= count
  return true
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

/** A story in many parts, of which none names a thing alone: "it's an iPhone, it won't charge, so it must be the port". */
function ofTheWhole(
  resolved: Resolved,
  tokens: Token[],
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): Resolved {
  const { items } = resolved
  if (items.length < 2 || items.some(item => item.sure || item.quantity !== null)) return resolved
  const whole = itemOf({ tokens, quantity: null, words }, rank, words)
  return whole?.sure && items.some(item => item.best.product.id === whole.best.product.id)
    ? { items: [whole], missed: [] }
    : resolved
}

interface Resolved {
  items: Item[]
  missed: Segment[]
}

/** "Do you have it in hardback? And how much is the paperback?": nothing is called so, and an option of it is. */
function optionNamed(before: Item, segment: Segment, alone: Item | undefined): number | null {
  const { product } = before.best
  if (!before.sure || product.variants.length < 2) return null
  // "2 copies plain and 1 security": in the name of a security lock it is one word of many.
  const isOther = before.variantId !== null && alone && alone.best.named < 0.5
  if (alone?.best.nameHits && !isOther) return null
  const told = segment.tokens.filter(({ word, weight }) => !word.figure && weight >= 0.5)
  if (told.length === 0 || segment.tokens.some(({ word }) => word.figure)) return null
  const { variant } = chooseVariant(product, segment.tokens, segment.words)
  if (!variant || variant.id === before.variantId) return null
  const options = analyse(Object.values(variant.options).join(' ; '))
  return told.every(token => options.some(word => alike(token, word) >= 0.8)) ? variant.id : null
}

/** Whether a part is taken up by the item before it: more of what it is, another one of the kind, or how many. */
function joins(
  items: Item[],
  before: Item,
  source: Segment,
  segment: Segment,
  alone: Item | undefined,
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): boolean {
  if (isContent(before, segment, alone, words)) return true
  const other = ofTheSame(source, segment)
  const option = other ? null : optionNamed(before, segment, alone)
  if (option !== null) {
    if (before.variantId === null && segment.quantity === null) {
      before.variantId = option
      before.missing = null
    } else items.push({ ...before, variantId: option, missing: null, quantity: segment.quantity })
    sources.set(items.at(-1)!, source)
    return true
  }
  const same = other && itemOf(other.segment, rank, words)
  const another = same && isOfKind(before, same, source) ? same : undefined
  if (other && another && isAnother(before, another) && (other.isOther || segment.quantity !== null)) {
    // "And a smaller one, the one of six": which one is enough where it is the only one.
    items.push({ ...another, sure: another.sure || (before.sure && isOneOf(before, another)) })
    sources.set(items.at(-1)!, { ...other.segment, quantity: segment.quantity })
    const whole = wholes.get(before)
    if (whole) wholes.set(items.at(-1)!, whole)
    return true
  }
  // "2 turtlenecks, one S, one L": so many of them each.
  const share = segment.quantity ?? (saysSingle(segment.words) ? 1 : null)
  if (
    another &&
    share !== null &&
    before.quantity !== null &&
    share < before.quantity &&
    isChosen(before, another)
  ) {
    another.quantity = share
    wholes.set(another, { count: before.quantity })
    items[items.length - 1] = another
    sources.set(another, { ...other!.segment, quantity: null })
    return true
  }
  // "Croissants, how much for 12?", where something else here is called by a twelve.
  const [figure] = segment.tokens
  const isCount =
    figure?.word.figure &&
    segment.tokens.length === 1 &&
    segment.quantity === null &&
    isOrderable(figure.word)
  if (another && !isAnother(before, another) && isCount && !another.best.explained.has(figure.at)) {
    if (before.quantity !== null || !before.sure) return false
    before.quantity = figure.word.value
    return true
  }
  // "Brioche buns for Saturday, I need 3 packs".
  if (another && !isAnother(before, another) && segment.quantity !== null && !alone?.sure) {
    before.quantity ??= segment.quantity
    if (before.quantity === segment.quantity) {
      // "Spray paint? Then two of the black."
      if (before.variantId === null && another.variantId !== null) before.variantId = another.variantId
      return true
    }
  }
  // "guava and cheese pastelitos", "a phone holder, the magnetic one": one thing in two parts.
  const joined = itemOf(join(source, segment), rank, words)
  // "A laptop with 16 GB": which of those that the first part may be.
  const isAmong = before.matches.some(match => match.product.id === alone?.best.product.id)
  const isSame = alone && (alone.best.product.id === before.best.product.id || (isAmong && !alone.sure))
  const modifies =
    segment.tokens.every(
      token => isModifier(token.concepts) || token.concepts.size === 0 || token.word.figure,
    ) && !namesUnknown(segment, words)
  const isOneThing =
    joined !== undefined &&
    (segment.quantity === null || segment.late === true) &&
    !source.shared &&
    !(alone && isAnother(before, alone) && alone.best.product.id === before.best.product.id) &&
    (isSame ||
      (joined.best.coverage >= 0.9 && joined.best.named > before.best.named + 0.01) ||
      (modifies &&
        !alone?.sure &&
        joined.best.coverage >= before.best.coverage - 0.3 &&
        explainsAll(joined, before)) ||
      // "A haircut with beard trim", where both are one thing here.
      (!before.sure &&
        WITH.test(segment.words[0]?.text ?? '') &&
        joined.best.coverage >= 0.9 &&
        joined.best.nameHits > before.best.nameHits))
  if (!isOneThing) return false
  joined.quantity = before.quantity ?? segment.quantity
  items[items.length - 1] = joined
  sources.set(joined, join(source, segment))
  return true
}

/** Things that were said to be made with something. */
const filled = new WeakSet<Item>()

/** "Hot chocolate with milk", "… or with water?": what it is made of, by its own row, and no other thing. */
function isContent(before: Item, segment: Segment, alone: Item | undefined, words: Word[]): boolean {
  const { tokens, quantity, words: own } = segment
  if (!before.sure || quantity !== null || tokens.length === 0) return false
  const isMade = isMadeWith(tokens[0]!, words)
  if (!isMade && !own.slice(0, 3).some(({ text }) => WITH.test(text))) return false
  // All of the name of another thing was said.
  if (alone?.sure && alone.best.named >= 0.9 && !isMade) return false
  const { product } = before.best
  const isTold = tokens.every(token => matchProduct(product, [token]).coverage > 0)
  if (isTold) filled.add(before)
  return isTold || filled.has(before)
}

const isMadeWith = ({ at }: Token, words: Word[]): boolean => {
  const { topics, places } = topicsTurned(words)
  return topics.has('ingredients') && (places.has(at - 1) || places.has(at - 2))
}

/** Of what named the first of them nothing is left over. */
const explainsAll = (joined: Item, { best }: Item) =>
  [...best.explained].every(at => joined.best.explained.has(at))

const isOrderable = ({ value }: Word) =>
  value !== null && Number.isInteger(value) && value >= 2 && value <= 50

/** What there shall be of a thing altogether, of which parts then say which. */
const wholes = new WeakMap<Item, { count: number }>()

const isChosen = (item: Item, other: Item) =>
  item.best.product.id === other.best.product.id && item.variantId === null && other.variantId !== null

/** Where the parts do not add up to the whole, only the whole is sure. */
function withWholes(items: Item[]): Item[] {
  return items.flatMap(item => {
    const whole = wholes.get(item)
    if (!whole) return [item]
    const parts = items.filter(one => wholes.get(one) === whole)
    if (parts.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0) === whole.count) return [item]
    return item === parts[0] ? [{ ...item, quantity: whole.count, variantId: null }] : []
  })
}

const isAnother = (item: Item, other: Item) =>
  other.best.product.id !== item.best.product.id ||
  (other.variantId !== null && item.variantId !== null && other.variantId !== item.variantId)

/** All that named the first of them names this one too, but for what tells them apart. */
const isOfKind = ({ best }: Item, other: Item, { tokens }: Segment) =>
  tokens.every(
    token =>
      !best.explained.has(token.at) ||
      other.best.explained.has(token.at) ||
      !other.tokens.some(({ at }) => at === token.at),
  )

/** A product of the same kind, by the words that both were named by. */
const isOneOf = (item: Item, other: Item) =>
  other.matches.length === 1 && other.best.named >= item.best.named - 0.4

/** "iPhone 13 screen and battery": the model is said once for both. */
function ofTheModel(
  segment: Segment,
  alone: Item | undefined,
  beside: (Segment | undefined)[],
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): Item | undefined {
  if (!alone || alone.sure || alone.matches.length < 2 || modelOf(segment, isMake).length > 0)
    return undefined
  for (const other of beside) {
    const model = other ? modelOf(other, isMake) : []
    if (model.length === 0) continue
    const item = itemOf({ ...segment, tokens: [...model, ...segment.tokens] }, rank, words)
    const isFor = item?.sure && model.every(token => item.best.explained.has(token.at))
    if (isFor) return item
  }
  return undefined
}

/** "Front and rear light": the first of them is named by what the second is. */
function namedByNext(
  segment: Segment,
  segments: Segment[],
  alone: Item | undefined,
  rank: (tokens: Token[]) => Match[],
  words: Word[],
): Item | undefined {
  const told = segment.tokens.filter(token => token.weight >= 0.5)
  if (alone?.sure || told.length === 0 || told.length > 2) return undefined
  const next = segments[segments.findIndex(one => one.words === segment.words) + 1]
  if (!next || segment.tokens.some(token => token.concepts.size > 0 && !isModifier(token.concepts)))
    return undefined
  const names = next.tokens.filter(token => token.concepts.size > 0 && !isModifier(token.concepts))
  if (names.length === 0) return undefined
  const item = itemOf({ ...segment, tokens: [...segment.tokens, ...names] }, rank, words)
  const other = itemOf(next, rank, words)
  if (!item?.sure || !other || item.best.product.id === other.best.product.id) return undefined
  return item
}

const sources = new WeakMap<Item, Segment>()

function segmentOf(item: Item, segments: Segment[]): Segment {
  return sources.get(item) ?? segments[0]!
}

function join(a: Segment, b: Segment): Segment {
  return {
    tokens: [...a.tokens, ...b.tokens],
    quantity: a.quantity ?? b.quantity,
    words: [...a.words, ...b.words],
  }
}

function itemOf(segment: Segment, rank: (tokens: Token[]) => Match[], words: Word[]): Item | undefined {
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
function isOtherThing(matches: Match[], tokens: Token[]): (match: Match) => boolean {
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

function mergeSame(items: Item[]): Item[] {
  const merged: Item[] = []
  for (const item of items) {
    const twin = merged.find(
      other =>
        other.best.product.id === item.best.product.id &&
        (other.variantId === item.variantId || item.variantId === null || other.variantId === null),
    )
    const isCounted = twin?.quantity != null && item.quantity !== null && twin.quantity !== item.quantity
    if (!twin || isCounted) merged.push(item)
    else {
      twin.variantId ??= item.variantId
      twin.quantity ??= item.quantity
      twin.sure ||= item.sure
      twin.missing = twin.missing && item.missing
    }
  }
  return merged
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
