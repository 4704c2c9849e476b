import { fold } from '../../catalog/search/fold.ts'
import type { Part, Plan } from '../plan.ts'
import type { Intent } from '../understanding.ts'
import { COUNTS, claimsPrice, compares, saysToldByUs } from './amounts.ts'
import { ATTRIBUTES, attributesAsked } from './attributes-asked.ts'
import { CONTENTS } from './contents.ts'
import { asksForFactOnly, factAbout } from './facts-asked.ts'
import type { Item } from './items/item.ts'
import { alike, analyse } from './match.ts'
import { hoursPart } from './opening.ts'
import { mentions, propertiesIn, whereMentioned } from './properties.ts'
import { areSizesOfOne } from './sums.ts'
import type { Token } from './tokens.ts'
import { asSaid, tellsColour, traitMissing, traitOf } from './traits.ts'
import { entryPart, itemsPart, phrase, plan, type Question, rowsOf } from './view.ts'
import { readWords, type Word } from './words.ts'
import { withWrapping } from './wrapped.ts'
import { bothAsked, entryAskingIt } from './written-plans.ts'

const MOST_ASKED_BACK = 2

/** What rows say about the things that were named. */
export function goodsPlan(view: Question): Plan | undefined {
  const question = withWrapping(view)
  const { asks, entries, found, items, topics, topical, asksPrice, asksStock, turn, words } = question
  if (items.length === 0) return undefined
  if (asksForFactOnly(question)) return undefined
  const detail = propertyPlan(question) ?? detailPlan(question)
  if (detail) return detail
  if (isAboutTopicOnly(question)) return undefined
  if (asksDurationOnly(question))
    return plan(question, 'unknown', 'product_detail', [phrase('unknown')], 'nothing here answers it', true)
  const intent = intentOf(question)
  const parts: Part[] = []
  const claims = claimsPrice(words, turn.text)
  if (
    claims &&
    asksPrice &&
    (saysToldByUs(words) ||
      found.tokens.some(t => t.word.figure && !items.some(item => item.best.explained.has(t.at))))
  )
    parts.push(phrase('currentPrice'))
  const lacking = items
    .flatMap(item => lackingPart(item, turn.text) ?? [])
    .map(part => (asksPrice && !part.unstated ? { ...part, priced: true as const } : part))
  parts.push(...lacking)
  const isThere = (item: Item) => !lacking.some(part => part.productId === item.best.product.id)
  const missed = found.missed ?? []
  const inList = items.length > 0 && found.items.length + missed.length > 1
  // In a list, the only thing that a part of it can be.
  const likely = inList ? found.items.filter(item => !item.sure && isOnly(item)) : []
  const offered = found.items.filter(
    item => !item.missing && isThere(item) && (items.includes(item) || likely.includes(item)),
  )
  const unclear = inList
    ? found.items.filter(item => !item.sure && !likely.includes(item) && isNamed(item))
    : []
  // What a part of it asks for and nothing here is: no sum without it, and no silence about it.
  const nowhere = [
    ...missed,
    ...found.items
      .filter(item => inList && !item.sure && !likely.includes(item) && !unclear.includes(item))
      .filter(item => item.isThing)
      .map(item => item.tokens),
  ].filter(tokens => !isOnlyPacked(tokens))
  const shown = offered
  const total =
    unclear.length + nowhere.length === 0 &&
    !found.isChoice &&
    (asks.has('.total') ||
      (offered.length > 1 && asks.has('delivery')) ||
      (offered.length > 1 &&
        (asks.has('.want') || (asksPrice && !compares(asks, words) && !areSizesOfOne(offered)))) ||
      items.some(item => item.quantity !== null && item.quantity > 1))
  if (
    intent === 'variant' &&
    offered.length === 1 &&
    offered[0]!.variantId === null &&
    offered[0]!.best.product.variants.length > 0
  )
    parts.push({ say: 'options', productId: offered[0]!.best.product.id })
  else if (shown.length > 0)
    parts.push(
      itemsPart(
        shown,
        COUNTS.test(turn.text)
          ? 'count'
          : asksPrice || asks.has('.want') || asks.has('.taken')
            ? 'price'
            : 'availability',
        total,
      ),
    )
  const isOrder = asksPrice || asks.has('.want')
  for (const item of unclear.slice(0, MOST_ASKED_BACK))
    if (isOrder || item.quantity !== null || (asksStock && missed.length > 0))
      parts.push({ say: 'which', rows: rowsOf(item.matches.slice(0, 3)) })
  if (isOrder || asksStock)
    for (const tokens of nowhere.slice(0, MOST_ASKED_BACK))
      parts.push({
        say: 'nothingFor',
        option: asSaid(
          turn.text,
          tokens.filter(({ word }) => !word.figure),
        ),
      })
  const hours = asks.has('hours') ? hoursPart(question) : undefined
  if (hours) parts.push(hours)
  // "When will they bring it?", of what is sold out: how long a delivery takes would promise it.
  const isAwaited =
    (asks.has('restock') || (asks.has('delivery') && WHEN.test(turn.text))) &&
    !asks.has('.want') &&
    offered.length > 0 &&
    offered.every(isGone)
  const back = isAwaited
    ? entries.find(({ topics }) => topics.includes('restock') && !topics.includes('delivery'))
    : undefined
  if (back) parts.push(entryPart(back))
  if (
    topical &&
    !isAwaited &&
    // "I was told 18, I pick it up later" asks nothing about picking up.
    !(claims && topical.beside) &&
    !(hours && topical.topics.includes('hours')) &&
    topics.some(topic => topical.topics.includes(topic)) &&
    !['.have'].includes(topical.topics[0] ?? '')
  )
    parts.push(entryPart(topical), ...bothAsked(question, topical))
  // "How much is it, and is there a joining fee?"
  const besides =
    topical || topics.length > 0 || !words.some(word => word.breakBefore)
      ? undefined
      : entryAskingIt(question)
  if (besides && asksPrice) parts.push(entryPart(besides))
  // "… and what is the delivery?"
  const beside = topical ? undefined : factAbout(question, topics)
  if (beside && asksPrice) parts.push({ say: 'fact', fact: beside })
  const soon = asks.has('.tomorrow') || asks.has('.today')
  const noticed = offered[0]?.best.product
  const notice = noticed ? Object.keys(noticed.attributes).filter(name => ATTRIBUTES.notice!.test(name)) : []
  // Made to order: who wants it tomorrow must hear how long it takes.
  const hasNotice = notice.length > 0 && (soon || asks.has('.want'))
  if (noticed && hasNotice) parts.push({ say: 'contents', productId: noticed.id, attributes: notice })
  // "How long does it take and what does it cost?"
  const asked = noticed && offered.length === 1 && asksPrice ? attributesAsked(noticed.attributes, asks) : []
  const told = asked.filter(name => !(hasNotice && notice.includes(name)))
  if (noticed && told.length > 0) parts.push({ say: 'contents', productId: noticed.id, attributes: told })
  if (!back && (isAwaited || (asks.has('restock') && !topical))) parts.push(phrase('noRestock'))
  if (asks.has('reserve') && !topical?.topics.includes('reserve')) parts.push(phrase('reserveNote'))
  if (intent === 'order') parts.push(phrase('orderNote'))
  const sure = items.every(item => item.best.coverage > 0.5) && found.items.every(item => item.sure)
  return plan(question, 'answer', intent, parts, 'products found by name', sure)
}

/** "How much is a bag?", of the coffee that was asked for. */
const isOnlyPacked = (tokens: { word: Word }[]) => tokens.every(({ word }) => PACKED.test(word.text))
const PACKED =
  /^(?:bags?|boxe?s?|packs?|packets?|packages?|bottles?|jars?|tins?|cans?|slices?|tubs?|rolls?|sachets?|bolsas?|cajas?|paquetes?|botellas?|tarros?|latas?|rebanadas?|porcion(?:es)?|sacos?|caixas?|pacotes?|garrafas?|frascos?|fatias?|sachets?|sacs?|boites?|paquets?|bouteilles?|pots?|tranches?|tuten?|beutel|packung(?:en)?|schachteln?|flaschen?|glas(?:er)?|dosen?|scheiben?|sacchett[oi]|scatol[ae]|pacch[io]|bottigli[ae]|barattol[oi]|fett[ae]|paket|kutu|sise|kavanoz|dilim|torba|كيس|علبه|صندوق|قنينه|كرتون|שקית|קופסה|חבילה|בקבוק|צנצנת|पैकेट|डिब्बा|बोतल|थैली|packet|dabba|kantong|kotak|bungkus|botol|toples|пакет\p{L}{0,2}|пачк\p{L}|коробк\p{L}|бутылк\p{L}|банк\p{L}|упаковк\p{L})$/u

const WHEN =
  /(?<!\p{L})(?:when|cu[aá]ndo|quando|quand|wann|ne zaman|متى|متي|امتى|امتي|מתי|कब|kab|kapan|когда)(?!\p{L})/iu

function isGone({ best: { product }, variantId }: Item): boolean {
  const { available, stock } = product.variants.find(({ id }) => id === variantId) ?? product
  return !available || stock === 0
}

type Lacking = Extract<Part, { say: 'notOffered' }>

/** Something asked for that it does not come in, or is not said to. */
function lackingPart({ best: { product }, missing, tokens }: Item, text: string): Lacking | undefined {
  const part = (option: string): Lacking => ({ say: 'notOffered', productId: product.id, option })
  if (missing) return part(asWritten(missing, text))
  const found = traitMissing(product, tokens)
  if (!found) return undefined
  const option = asSaid(text, [found.trait])
  return found.told ? part(option) : { ...part(option), unstated: true }
}

function isOnly({ best, matches, missing, tokens }: Item): boolean {
  if (matches.length !== 1 || missing || best.coverage < 0.5 || !isPlainRest(best)) return false
  const isAllTold = best.coverage >= 0.95 && best.unexplained.length === 0
  return best.headSaid || isAllTold || saysItsFigure(best, tokens)
}

/** "A 45W plug": by its measure, and nothing else that was said speaks against it. */
function saysItsFigure({ product, explained, unexplained }: Item['best'], tokens: Token[]): boolean {
  const told = tokens.filter(({ at, word }) => explained.has(at) && word.figure && word.value! > 12)
  return (
    unexplained.length === 0 &&
    tokens.some(({ at, word }) => explained.has(at) && !word.figure) &&
    told.some(({ word }) => readWords(product.name).some(({ value }) => value === word.value))
  )
}

const isPlainRest = ({ unexplained }: Item['best']) =>
  unexplained.every(token => token.concepts.size === 0 && !token.numbers)

/** It names a thing, if not which one. */
function isNamed({ best, matches }: Item): boolean {
  return (
    best.coverage >= 0.4 &&
    best.nameHits > 0 &&
    // "Your phone" is no phone holder.
    (matches.length > 1 || (best.coverage >= 0.6 && best.headSaid)) &&
    !best.loose
  )
}

/** "Is it vegan?": answered from where it is written, and never by a price. */
function propertyPlan(question: Question): Plan | undefined {
  const { items, asksPrice, asks, entries, turn, topics } = question
  const { product } = items[0]!.best
  if (items.length > 1 || asksPrice || asks.has('.want') || asks.has('.options')) return undefined
  const properties = propertiesIn(turn.text)
    .filter(property => !mentions(product.name, [property]))
    // "Un imperméable" is a raincoat, and asks for nothing.
    .filter(
      property =>
        !items[0]!.tokens.some(token => mentions(token.word.text, [property]) && names(product, token)),
    )
  if (properties.length === 0 || ['delivery', 'pickup', 'warranty'].some(ask => topics.includes(ask)))
    return undefined
  const part: Part = { say: 'contents', productId: product.id, attributes: null, properties }
  const { attributes, sentences } = whereMentioned(product, properties)
  if (attributes.length + sentences.length > 0)
    return plan(question, 'answer', 'product_detail', [part], 'what is listed for the product', true)
  const entry = entries.find(({ entry }) => mentions(`${entry.question} ${entry.answer}`, properties))
  if (entry)
    return plan(
      question,
      'answer',
      'product_detail',
      [entryPart(entry)],
      `entry ${entry.entry.externalId}`,
      false,
    )
  return plan(question, 'unknown', 'product_detail', [part], 'the row does not tell', true)
}

const COLOUR = /colou?r|(?<!\p{L})cor(?!\p{L})|farbe|couleur|renk|warna|цвет|لون|צבע|रंग/iu

/** "What colour is the coat?", of what comes in one: where none is named that it may or may not have. */
function colourAsked({ asks, items, asksPrice, asksStock, turn }: Question): string[] {
  const { product } = items[0]!.best
  const isAsked = asks.has('.colour') && !asksPrice && !asksStock && !asks.has('.want')
  if (!isAsked || items.length > 1 || !/[?؟？]/.test(turn.text)) return []
  if (items[0]!.tokens.some(token => traitOf(token) === 'colour')) return []
  // What comes in several is told with them.
  if (product.variants.some(({ options }) => tellsColour(Object.values(options).join(' ')))) return []
  return Object.keys(product.attributes).filter(name => COLOUR.test(name))
}

/** "Does the brownie have walnuts?": its contents tell it, and its name does not. */
function asksWhatIsInside({ items, asks, asksPrice, turn }: Question): boolean {
  const [{ best, tokens }] = items as [Item]
  if (items.length > 1 || asksPrice || asks.has('.want') || !/[?؟？]/.test(turn.text)) return false
  const contents = Object.entries(best.product.attributes).filter(([name]) => CONTENTS.test(name))
  return tokens.some(
    token =>
      token.concepts.size > 0 &&
      !names(best.product, token) &&
      contents.some(([, value]) => analyse(value).some(word => alike(token, word) >= 0.9)),
  )
}

const names = ({ name }: Item['best']['product'], token: Token): boolean =>
  analyse(name).some(word => alike(token, word) >= 0.8)

function detailPlan(question: Question): Plan | undefined {
  const { asks, items } = question
  const detail =
    asksWhatIsInside(question) ||
    asks.has('ingredients') ||
    asks.has('halal') ||
    asks.has('kosher') ||
    asks.has('allergens')
  if (detail)
    return plan(
      question,
      'answer',
      'product_detail',
      [
        ...(question.asksPrice ? [itemsPart(items, 'price', false)] : []),
        { say: 'contents', productId: items[0]!.best.product.id, attributes: null },
      ],
      'what is listed for the product',
      true,
    )
  const colour = colourAsked(question)
  if (colour.length > 0)
    return plan(
      question,
      'answer',
      'product_detail',
      [{ say: 'contents', productId: items[0]!.best.product.id, attributes: colour }],
      'what is listed for the product',
      true,
    )
  const attributes = attributesAsked(items[0]!.best.product.attributes, asks)
  // "An original screen, how many days?" is told where the parts are.
  if (asks.has('parts') && question.topical?.topics.includes('parts')) return undefined
  if (attributes.length > 0 && items.length === 1 && !question.asksPrice && !asks.has('.price'))
    return plan(
      question,
      'answer',
      'product_detail',
      [{ say: 'contents', productId: items[0]!.best.product.id, attributes }],
      'what is listed for the product',
      true,
    )
  return undefined
}

/** What may cost more or nothing, by what one buys. */
const AT_A_PRICE = ['delivery', 'pickup', 'giftwrap', 'deposit', 'discount', 'loyalty']

/** A thing is named, but what is asked is how it is delivered or returned. */
/** "How long does it keep?", where nothing tells: its price is no answer. */
function asksDurationOnly({ asks, asksPrice, asksStock, topical }: Question): boolean {
  return asks.has('time') && !asksPrice && !asksStock && !asks.has('.want') && !topical && asks.size === 1
}

function isAboutTopicOnly({ asks, items, found, topics, topical, asksPrice, turn }: Question): boolean {
  if (!topical || asks.has('reserve') || asks.has('restock')) return false
  const basket = found.items.length > 1 && ['delivery', 'pickup'].some(topic => asks.has(topic))
  // "If I take the basket, is delivery free?", "I want 50 of them today, will you make it?"
  const isTaken =
    (asks.has('.taken') && topics.some(topic => AT_A_PRICE.includes(topic))) ||
    (asks.has('.want') && topics.includes('notice'))
  const severalAsked = (turn.text.match(/[?؟？]/g)?.length ?? 0) > 1
  return (
    !severalAsked &&
    !isTaken &&
    !basket &&
    !items.some(item => item.quantity !== null && item.quantity > 1) &&
    !asksPrice &&
    !asks.has('.available') &&
    topics.some(topic => topical.topics.includes(topic))
  )
}

function intentOf({ asks, items, asksPrice }: Question): Intent {
  return asks.has('restock')
    ? 'restock'
    : asks.has('reserve')
      ? 'reserve'
      : asks.has('.total') || items.some(item => item.quantity !== null) || items.length > 1
        ? asks.has('.want') && !asksPrice
          ? 'order'
          : 'price_total'
        : asks.has('.options')
          ? 'variant'
          : asksPrice
            ? 'price'
            : asks.has('.want')
              ? 'order'
              : 'availability'
}

/** The customer's own spelling of a word that was read folded. */
function asWritten(word: string, text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find(raw => fold(raw) === word) ?? word
}
