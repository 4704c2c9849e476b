import { modelOf, ofTheSame, saysSingle, withNext } from '../ellipsis.ts'
import { isMake } from '../makes.ts'
import { alike, analyse, isModifier, type Match, matchProduct } from '../match.ts'
import { isBareCount, namesUnknown } from '../missed.ts'
import type { Segment } from '../segments.ts'
import type { Token } from '../tokens.ts'
import { topicsTurned } from '../turns-of-speech.ts'
import { chooseVariant } from '../variants.ts'
import type { Word } from '../words.ts'
import { WITH } from './certainty.ts'
import type { Item } from './item.ts'
import { itemOf } from './item-of.ts'

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

export function resolve(segments: Segment[], rank: (tokens: Token[]) => Match[], words: Word[]): Resolved {
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

/** A story in many parts, of which none names a thing alone: "it's an iPhone, it won't charge, so it must be the port". */
export function ofTheWhole(
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
