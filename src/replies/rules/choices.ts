import { languageOrEnglish } from '../language/languages.ts'
import type { Plan, RowRef } from '../plan.ts'
import { goodsPlan } from './goods-plan.ts'
import type { Found } from './items/item.ts'
import { membersOf } from './kinds.ts'
import { isMake } from './makes.ts'
import { alike, analyse, isModifier, type Match } from './match.ts'
import type { Token } from './tokens.ts'
import { isOfKind } from './traits.ts'
import { chooseVariant } from './variants.ts'
import { itemsPart, phrase, plan, type Question, rowsOf } from './view.ts'
import { wishPlan } from './wishes.ts'

const MOST_LISTED = 6
/** Who says more than this may mean more than its kind. */
const MOST_PLAIN = 8

const LESS =
  /(?<!\p{L})(?:cheaper|lower|más (?:barat|económic)\p{L}*|mas (?:barat|economic)\p{L}*|mais (?:barat\p{L}*|em conta)|moins ch[eè]re?s?|billiger|günstiger|guenstiger|più (?:economic|bass|convenient)\p{L}*|piu (?:economic|bass|convenient)\p{L}*|meno|daha (?:ucuz|uygun)\p{L}*|[أا]رخص|זולה? יותר|יותר זולה?|सस्त[ाेी]|sasta|lebih murah|murahan|murahin|дешевле|подешевле)(?!\p{L})/iu
const LEAST =
  /(?<!\p{L})(?:cheapest|lowest|(?:el|la|lo|los|las|o|a|os|as) (?:\S+ )?(?:más|mas|mais)|(?:le|la|les) (?:\S+ )?moins|billigste\p{L}*|günstigste\p{L}*|(?:il|la|lo|i|gli|le) (?:\S+ )?(?:più|piu|meno)|en ucuz\p{L}*|הכי|सबसे|sabse|paling|termurah|всего|сам\p{L}{2,3})(?!\p{L})/iu
const asksLess = (text: string) => LESS.test(text.normalize('NFC')) && !LEAST.test(text.normalize('NFC'))

/** "And cheaper?", of one thing: it is no cheapest of anything. */
function costsWhatItCosts(question: Question): Plan {
  const { items } = question
  const price = items.length > 0 ? [itemsPart(items, 'price', false)] : []
  const parts = [...price, phrase('noDiscount')]
  return plan(question, 'answer', 'discount_request', parts, 'asks whether it may cost less', true)
}

/** The cheapest and the dearest of what fits. */
export function superlativePlan(question: Question): Plan | undefined {
  const { asks, found, items } = question
  const isCompared = question.words.some(({ text }) => THAN.test(text)) && items.length > 0
  const superlative = (asks.has('.cheapest') || asks.has('.dearest')) && !isCompared
  // Nothing is named: it is of what was spoken of before.
  if (superlative && found.tokens.length === 0 && items.length === 1 && asksLess(question.turn.text))
    return costsWhatItCosts(question)
  if (superlative && found.tokens.length > 0) {
    const named = ofKindFirst(question, goodsOnly(groupOf(found)))
    const group = withMembers(question, named)
    if (group.length === 1 && items.length <= 1 && asksLess(question.turn.text))
      return costsWhatItCosts(question)
    if (group.length > 0) {
      const several = items.length >= 2
      if (several)
        return plan(question, 'answer', 'price', [itemsPart(items, 'price', false)], 'compares prices', true)
      const rows = ofSizeSaid(question, group)
      return plan(
        question,
        'answer',
        'recommendation',
        [{ say: 'cheapest', rows, dearest: asks.has('.dearest') && !asks.has('.cheapest') }],
        'cheapest of what fits',
        named.every(match => match.coverage > 0.6),
      )
    }
  }
  return undefined
}

/** The espresso among the coffees, though nothing of its name is one. */
function withMembers(question: Question, group: Match[]): Match[] {
  const others = membersOf(question).filter(
    ({ product }) => !group.some(one => one.product.id === product.id),
  )
  return [...group, ...others]
}

/** Cheaper than what: a price set against another. */
const THAN = /^(?:than|als|чем|dibanding|daripada|ketimbang)$/u

/** "The cheapest of your 8 inch cakes": what comes in several sizes in this one, and nothing of another size. */
function ofSizeSaid({ found, words, turn }: Question, group: Match[]): RowRef[] {
  const figures = found.tokens.filter(({ word }) => word.figure)
  if (figures.length === 0) return rowsOf(group)
  const named = found.tokens.filter(
    ({ word, concepts }) => !word.figure && concepts.size > 0 && !isModifier(concepts),
  )
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const sized = found.ranked
    .filter(match => isOfKind(match, named, shopLanguage) || group.includes(match))
    .flatMap(match => {
      const { variant } = chooseVariant(match.product, found.tokens, words)
      if (!variant && !figures.every(({ at }) => match.explained.has(at))) return []
      return [{ productId: match.product.id, variantId: variant?.id ?? null, quantity: null }]
    })
  return sized.length > 0 ? sized : rowsOf(group)
}

/** Several things fit, and each may be said. */
export function severalPlan(question: Question): Plan | undefined {
  const { asks, found, asksPrice, asksStock, wantsItems } = question
  const group = groupOf(found)
  const tied = found.items[0]?.matches ?? []
  if (asks.has('.recommend') && group.length > 0)
    return plan(
      question,
      'answer',
      'recommendation',
      [{ say: 'items', rows: rowsOf(group.slice(0, 3)), total: false, asked: 'price' }],
      'fits what was asked',
      false,
    )
  if (
    tied.length > 1 &&
    tied.length <= 4 &&
    tied[0]!.coverage >= 0.75 &&
    !tied.some(match => match.unexplained.some(token => token.numbers)) &&
    wantsItems
  )
    return plan(
      question,
      'answer',
      asksPrice ? 'price' : 'availability',
      [
        {
          say: 'items',
          rows: rowsOf(tied, found.items.length === 1 ? found.items[0]!.quantity : null),
          total: false,
          asked: asksPrice ? 'price' : 'availability',
        },
      ],
      'all that fit the name equally',
      false,
    )
  const full = group.filter(
    match => match.coverage >= 0.7 && !match.loose && found.tokens.some(token => tellsOf(match, token)),
  )
  if (
    full.length > 0 &&
    (asksStock || asksPrice || asks.has('.want')) &&
    found.tokens.length > 0 &&
    !isMixed(found)
  ) {
    const [only] = found.items
    const isAlone = full.length === 1 && found.items.length === 1 && only!.matches.length === 1
    // With nothing else it could be, its count is worth what it costs.
    if (isAlone && only!.best.product.id === full[0]!.product.id && only!.quantity !== null) {
      const counted = goodsPlan({ ...question, items: [only!] })
      if (counted) return { ...counted, sure: false }
    }
    return plan(
      question,
      'answer',
      'product_search',
      [
        ...(full.length > 1 ? [phrase('listIntro')] : []),
        { say: 'items', rows: rowsOf(full.slice(0, MOST_LISTED)), total: false, asked: 'availability' },
      ],
      'everything that fits',
      false,
    )
  }
  return undefined
}

/** A figure alone names nothing: a 3/4 elbow is no pipe. */
const tellsOf = (match: Match, { at, word }: Token) => match.explained.has(at) && !word.figure

/** "Do you have bread?", "how much are kettles?" where there are several: all of them, not the one whose name says little else. */
export function kindPlan(question: Question): Plan | undefined {
  const { asks, found, items, topics, words, asksPrice, asksStock } = question
  const [item] = found.items
  if (!item || topics.length > 0 || found.items.length > 1 || items.length > 1) return undefined
  if (item.quantity !== null || item.missing || item.best.isCoded || item.best.named >= 0.95) return undefined
  if (['.want', '.total', '.options', '.recommend', 'reserve', 'restock'].some(ask => asks.has(ask)))
    return undefined
  const kind = kindOf(question)
  if (kind.length < 2 || (items.length > 0 && item.variantId !== null)) return undefined
  if (!asksPrice && !asksStock && !isGeneral(question)) return undefined
  const onSale = asksPrice ? [] : kind.filter(({ product }) => product.available)
  const shown = [...(onSale.length > 0 ? onSale : kind)].sort(pricedFirst).slice(0, MOST_LISTED)
  return plan(
    question,
    'answer',
    'product_search',
    [
      phrase('listIntro'),
      { say: 'items', rows: rowsOf(shown), total: false, asked: asksPrice ? 'price' : 'availability' },
    ],
    'everything of this kind',
    words.length <= MOST_PLAIN,
  )
}

/** All that is called by what was said, or stands in a category that is; and what is of the kind by its own name. */
function kindOf(question: Question): Match[] {
  const members = membersOf(question)
  const called = calledSo(question).filter(
    ({ product }) => !members.some(one => one.product.id === product.id),
  )
  return [...members, ...called]
}

function calledSo({ asks, asksPrice, found, items, turn }: Question): Match[] {
  const named = found.tokens.filter(token => token.weight >= 0.5)
  const [token] = found.tokens
  if (token && found.tokens.length === 1 && token.concepts.size > 0 && asks.has('.have') && !asksPrice) {
    const having = found.ranked.filter(match => match.coverage >= 0.7 && !match.loose)
    if (items.length > 0 && having.length > 1) return having
  }
  if (named.length === 0 || named.length > 3 || named.some(({ word }) => word.figure)) return []
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const kind = found.ranked.filter(
    match => match.coverage >= 0.7 && isOfKind(match, named, shopLanguage) && !isModelled(match, named),
  )
  // "A copy of a key" is no kind of keys.
  const told = found.tokens.filter(({ concepts }) => concepts.size > 0 && !isModifier(concepts))
  if (!told.every(({ at }) => kind.some(match => match.explained.has(at)))) return []
  const most = Math.max(...kind.map(match => match.coverage))
  return kind.filter(match => match.coverage >= most - 0.25)
}

/** A word that nothing but this one is called by names no kind. */
const isModelled = (match: Match, named: Token[]) =>
  match.named < 0.2 && named.every(token => token.concepts.size === 0)

/** "Kettles?": what there is of them is meant, where a lone "kettle" may be the answer to a question. */
function isGeneral({ turn, words }: Question): boolean {
  return words.length <= 5 && turn.history.length === 0 && /[?؟？]/.test(turn.text)
}

const pricedFirst = (a: Match, b: Match) => Number(isPriceless(a)) - Number(isPriceless(b))

const isPriceless = ({ product: { priceMinor, variants } }: Match) =>
  priceMinor === null && variants.every(variant => variant.priceMinor === null)

/** Something here is nearly what was said: shown, answered as if it were, or asked back about. */
export function nearestPlan(question: Question, again: (question: Question) => Plan): Plan | undefined {
  const { found, items, turn } = question
  const top = found.ranked[0]
  if (
    top &&
    top.coverage >= 0.45 &&
    top.unexplained.every(
      token =>
        !token.numbers && (isModifier(token.concepts) || token.word.figure || token.concepts.size === 0),
    ) &&
    headSaid(top, found.tokens) &&
    // "Do you sell iPads?": a pen that works with one is none.
    !(top.nameHits === 0 && found.tokens.every(token => !top.explained.has(token.at) || isMake(token)))
  ) {
    if (SUPERLATIVE.test(turn.text) && top.coverage >= 0.5)
      return plan(
        question,
        'answer',
        'recommendation',
        [
          {
            say: 'items',
            rows: rowsOf(found.ranked.filter(match => match.coverage >= top.coverage - 0.15).slice(0, 3)),
            total: false,
            asked: 'price',
          },
        ],
        'what comes nearest to it',
        false,
      )
    const meant = found.ranked.filter(match => match.coverage >= top.coverage - 0.15).slice(0, 3)
    // With nothing else it could be, asking "do you mean it?" only costs the customer a message.
    const only = found.items[0]
    const tied = meant.length === 1 && items.length === 0 && only?.best === top ? only.matches : []
    if (only && tied.length === 1) return { ...again({ ...question, items: [only] }), sure: false }
    const odd = oddKind(question, top)
    if (odd)
      return plan(
        question,
        'unknown',
        'product_search',
        [phrase('closest'), { say: 'items', rows: rowsOf(meant), total: false, asked: 'price' }],
        'what comes nearest to it',
        true,
      )
    const wished = tied.length > 1 ? wishPlan(question) : undefined
    if (wished) return wished
    // "The basic or the full one, how much is each?": both are named, and both may be said.
    const named = tied.length > 1 ? tied : meant
    if (
      question.asksPrice &&
      named.length > 1 &&
      named.length <= MOST_NAMED &&
      eachNamed(named, found.tokens)
    )
      return plan(
        question,
        'answer',
        'price',
        [{ say: 'items', rows: rowsOf(named), total: false, asked: 'price' }],
        'each of them is named',
        false,
      )
    return plan(
      question,
      'clarify',
      'price',
      [{ say: 'which', rows: rowsOf(tied.length > 1 ? tied.slice(0, 3) : meant) }],
      'several products may be meant',
      false,
    )
  }
  return undefined
}

const MOST_NAMED = 3

/** Whether of each a word of its name was said that stands in no other's. */
function eachNamed(matches: Match[], tokens: Token[]): boolean {
  const said = matches.map(({ product }) => {
    const name = analyse(product.name)
    return tokens.filter(token => !token.word.figure && name.some(word => alike(token, word) >= 0.85))
  })
  return said.every(own => own.some(token => said.every(other => other === own || !other.includes(token))))
}

/** "King cake", "torta de tiramisu": a kind of what is here that nobody here has heard of. */
function oddKind({ found, words, asks, items, language }: Question, top: Match): boolean {
  if (items.length > 0 || found.items.length > 1 || !asks.has('.have')) return false
  const isHead = ({ at, concepts }: Token) =>
    top.explained.has(at) && concepts.size > 0 && !isModifier(concepts)
  const heads = found.tokens.filter(isHead).map(({ at }) => at)
  return found.tokens.some(({ at, word, concepts }) => {
    if (concepts.size > 0 || word.figure || word.text.length < 4 || PRAISE.test(word.text)) return false
    if (found.ranked.some(match => match.explained.has(at))) return false
    // "King cake", and "cheese danish", where it is the head of it.
    if (language === 'en')
      return (
        (heads.includes(at + 1) && !words[at + 1]!.breakBefore) ||
        (heads.includes(at - 1) && top.named < 0.6 && (words[at + 1]?.breakBefore ?? true))
      )
    return heads.includes(at - 2) && OF.test(words[at - 1]!.text) && !words[at]!.breakBefore
  })
}

const OF = /^(?:de|d|di|al|alla|a|con|com)$/u
/** What somebody thinks of a thing is no kind of it. */
const PRAISE =
  /^(?:lovely|delicious|nice|good|great|tasty|yummy|amazing|awesome|beautiful|pretty|cute|cool|fancy|famous|fabulous|gorgeous|scrumptious|fantastic|wonderful|perfect|decent|proper|actual|real|regular|normal|usual|plain|simple|mini|whole|single|leftover|extra|spare|random|those|same|similar|other|more|make|makes|bake|sell|selling|still)$/u

/** Products that have everything that was said, for "what vegan things do you have" and "the cheapest phone". */
function groupOf(found: Found): Match[] {
  const top = found.ranked.reduce((best, match) => Math.max(best, match.coverage), 0)
  if (top < 0.5) return []
  return found.ranked.filter(
    match =>
      match.coverage >= top - 0.12 &&
      match.unexplained.every(
        token => !token.numbers && (!token.concepts.size || isModifier(token.concepts)),
      ),
  )
}

/** "The cheapest iPhone" is a phone, and no glass for one. */
const isDevice = ({ category }: Match['product']) =>
  analyse(category ?? '').some(({ concepts }) => ['phone', 'tablet', 'laptop'].some(one => concepts.has(one)))

/** It stands in a category that is called so. */
const isIn = ({ category }: Match['product'], token: Token) =>
  analyse(category ?? '').some(word => alike(token, word) >= 0.8)

/** The cheapest phone is no phone case, where there are phones. */
function ofKindFirst({ found, turn }: Question, group: Match[]): Match[] {
  const named = found.tokens.filter(token => token.weight >= 0.5 && token.concepts.size > 0)
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  if (named.length !== 1) return group
  const kind = found.ranked.filter(match => isOfKind(match, named, shopLanguage))
  const own = group.filter(match => kind.includes(match))
  const devices = isMake(named[0]!) ? group.filter(({ product }) => isDevice(product)) : []
  if (devices.length > 0) return devices
  if (own.length > 0) return own
  return kind.length > 0 && kind.every(({ product }) => isIn(product, named[0]!)) ? kind : group
}

/** The cheapest bicycle is not a day's hire of one. */
function goodsOnly(group: Match[]): Match[] {
  const goods = group.filter(match => !SERVICE.test(match.product.category ?? ''))
  return goods.length > 0 ? goods : group
}

const SERVICE =
  /rent|hire|service|servi[cç]|dienst|miete|alquiler|aluguel|location|noleggio|hizmet|kirala|خدم|تاجير|إيجار|שירות|השכרה|सेवा|किराय|sewa|jasa|layanan|услуг|аренд|прокат/iu

function isMixed(found: Found): boolean {
  return found.tokens.some(
    token => token.concepts.size > 0 && !found.ranked.some(match => match.explained.has(token.at)),
  )
}

function headSaid(match: Match, tokens: Token[]): boolean {
  return tokens.some(
    token => match.explained.has(token.at) && !isModifier(token.concepts) && !token.word.figure,
  )
}

/** The warmest, the softest, the biggest: a judgement no row holds, so what comes near is shown. */
const SUPERLATIVE =
  /\b(?:most|\p{L}{3,}est)\b|\b(?:el|la|los|las|o|a|os|as|qual|cu[aá]l\p{L}*|il|lo|quale) (?:\p{L}+ ){0,3}(?:m[aá]s|mais|pi[uù])\b|\b(?:le|la|les) (?:\p{L}+ )?plus\b|\bam \p{L}+sten\b|\ben (?:sıcak|kalın|güzel|iyi|büyük|küçük|hafif|sağlam)\b|\bpaling\b|сам(?:ый|ая|ое|ые|ую)|(?:^|[^\p{L}])(?:أكثر|اكثر|أحسن|احسن|أفضل)|הכי|सबसे/iu
