import { readFacts } from '../../catalog/facts.ts'
import { DAYS, localTime } from '../../catalog/hours.ts'
import { fold } from '../../catalog/search/fold.ts'
import type { TenantDb } from '../../db/database.ts'
import { detectLanguage } from '../language/detect.ts'
import { asLanguage, type Language } from '../language/languages.ts'
import type { Fact, Part, Plan, Turn } from '../plan.ts'
import type { HandoffReason, Intent } from '../understanding.ts'
import { dayOf } from './days.ts'
import { type EntryMatch, findEntries, findHoursEntry } from './entries.ts'
import { handoffTrigger } from './handoff.ts'
import { type Found, findItems, type Item, rowOf } from './items.ts'
import { isFunctionWord, isGoods, meaningsOf } from './lexicon.ts'
import { isModifier, type Match, type Token } from './match.ts'
import { isHonestyQuestion, refusalOf } from './refusals.ts'
import { readWords, type Word } from './words.ts'

/** What rules make of a turn, with everything the model would need to do better. */
export interface Reading {
  plan: Plan
  found: Found
  entries: EntryMatch[]
}

const NAMED_FACTS: Record<string, Fact> = {
  location: 'address',
  delivery: 'delivery',
  payment: 'payment',
  returns: 'returns',
}
const ENTRY_SURE = 0.8
const ENTRY_LIKELY = 0.55
const MOST_LISTED = 6

interface View {
  db: TenantDb
  turn: Turn
  language: Language
  words: Word[]
  asks: Set<string>
  found: Found
  entries: EntryMatch[]
  sureItems: Item[]
}

export function readTurn(db: TenantDb, turn: Turn): Reading {
  const contact = turn.history.filter(line => line.from === 'contact').map(line => line.text)
  const { language } = detectLanguage(turn.text, turn.language, turn.business.defaultLanguage, contact)
  const shopLanguage = asLanguage(turn.business.defaultLanguage) ?? 'en'
  const words = readWords(turn.text)
  let found = findItems(db, words, language, shopLanguage)
  const asks = asksIn(words, language)
  const entries = findEntries(db, words, language, shopLanguage)
  if (needsContext(found, asks, words) && turn.history.length > 0)
    found = withHistory(db, turn, found, words, language, shopLanguage)
  const view: View = {
    db,
    turn,
    language,
    words,
    asks,
    found,
    entries,
    sureItems: found.items.filter(item => item.sure),
  }
  return { plan: planFor(view), found, entries }
}

function asksIn(words: Word[], language: Language): Set<string> {
  const asks = new Set<string>()
  for (const meanings of meaningsOf(words, language)) {
    const own = meanings.filter(m => !isGoods(m.concept))
    const longest = Math.max(0, ...own.map(m => m.length))
    for (const m of own)
      if (
        m.language === language ||
        m.language === 'en' ||
        m.language === 'romanised' ||
        longest > 1 ||
        words.length < 4
      )
        if (!m.repaired || REPAIRED.has(m.concept)) asks.add(m.concept)
  }
  return asks
}

/** Misspelt, these are still asked for; other words only look like a topic. */
const REPAIRED = new Set([
  '.price',
  '.have',
  '.available',
  '.total',
  '.size',
  'delivery',
  'warranty',
  'returns',
])

function needsContext(found: Found, asks: Set<string>, words: Word[]): boolean {
  if (found.items.some(item => item.sure)) return false
  const nouns = found.tokens.filter(
    token => token.concepts.size > 0 && !isModifier(token.concepts) && !token.word.figure,
  )
  const topics = [...asks].filter(ask => !ask.startsWith('.') && ask !== 'reserve' && ask !== 'restock')
  return nouns.length === 0 && topics.length === 0 && words.length > 0
}

/** "And in blue?": the earlier lines name the product, this one what is different. */
function withHistory(
  db: TenantDb,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
  shopLanguage: Language,
): Found {
  for (const line of turn.history.slice(-6).reverse()) {
    const earlier = readWords(line.text)
    const before = findItems(db, earlier, language, shopLanguage)
    if (!before.items.some(item => item.sure || (line.from === 'business' && item.best.named > 0.6))) continue
    const kept = earlier.filter((word, at) => {
      const token = before.tokens.find(token => token.at === at)
      if (!token) return word.value !== null && !word.figure
      const replaced = word.figure
        ? found.tokens.some(own => own.word.figure)
        : found.tokens.some(own => bothModify(own, token))
      return !replaced
    })
    const names = before.items.filter(item => item.sure || item.best.named > 0.6).slice(0, 1)
    if (names.length === 0) continue
    const joined = findItems(
      db,
      [
        ...kept.map(word => ({ ...word, breakBefore: false })),
        ...words
          .filter(
            (word, at) =>
              word.value !== null ||
              found.tokens.some(token => token.at === at) ||
              !isFunctionWord(word.text, language),
          )
          .map(word => ({ ...word, breakBefore: false })),
      ],
      language,
      shopLanguage,
    )
    if (joined.items.some(item => item.sure)) return joined
    if (found.tokens.length === 0) return { ...before, items: names.map(item => ({ ...item, sure: true })) }
  }
  return found
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}

function planFor(view: View): Plan {
  const { turn, language, words } = view
  const make = (
    action: Plan['action'],
    intent: Intent,
    parts: Part[],
    reason: string,
    sure: boolean,
    handoffReason: HandoffReason | null = null,
  ): Plan => ({
    action,
    intent,
    language,
    answeredBy: 'rules',
    handoffReason,
    parts,
    reason,
    ask: turn.text,
    sure,
  })
  const phrase = (name: string): Part => ({ say: 'phrase', phrase: name })

  const refusal = refusalOf(turn.text)
  if (refusal === 'data_request')
    return make('refuse', 'data_request', [phrase('refuseData')], 'asks about another person', true)
  const trigger = handoffTrigger(turn.text)
  if (trigger)
    return make('handoff', 'handoff', [handoffPart(trigger)], `needs a person: ${trigger}`, true, trigger)
  if (isHonestyQuestion(turn.text))
    return make('answer', 'honesty', [phrase('honesty')], 'asks who is writing', true)
  const asksPrice = view.asks.has('.price') || view.asks.has('.total')
  if (refusal === 'injection' && !(asksPrice && view.sureItems.length > 0))
    return make('refuse', 'injection', [phrase('refuse')], 'tries to give the assistant orders', true)
  const asksShop =
    asksPrice || ['.have', '.available', '.want', 'discount', '.options'].some(ask => view.asks.has(ask))
  if (refusal === 'out_of_scope' && (view.sureItems.length === 0 || !asksShop))
    return make('refuse', 'out_of_scope', [phrase('refuse')], 'is not about the business', true)
  if (words.length === 0) {
    const thumbs = /\p{Extended_Pictographic}/u.test(turn.text)
    return thumbs
      ? make('answer', 'smalltalk', [phrase('thanks')], 'pictures only', true)
      : make('clarify', 'unclear', [phrase('clarify')], 'nothing to read', true)
  }
  return questionPlan(view, make, phrase)
}

/** The entry the message is about; asked what it costs, of those that are about it one that names an amount. */
function topicalEntry(entries: EntryMatch[], asksPrice: boolean): EntryMatch | undefined {
  const best = entries[0]
  if (!best || best.score < ENTRY_LIKELY || best.topics.length === 0) return undefined
  if (!asksPrice || AMOUNT.test(best.entry.answer)) return best
  const priced = entries.find(
    match =>
      match.score >= best.score * 0.6 &&
      match.score >= ENTRY_LIKELY &&
      match.topics.some(topic => best.topics.includes(topic)) &&
      AMOUNT.test(match.entry.answer),
  )
  return priced ?? best
}
const AMOUNT =
  /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b|tl\b|kr\b|rp\b|جنيه|درهم|ريال|دينار|руб|шек)|\brp\s?\d|бесплатно|\bfree\b|gratis|مجان|kostenlos|ücretsiz/iu

function handoffPart(reason: HandoffReason): Part {
  const sorry: HandoffReason[] = ['angry', 'damaged', 'payment_dispute', 'legal']
  const phrase = reason === 'medical' ? 'handoffMedical' : sorry.includes(reason) ? 'handoffSorry' : 'handoff'
  return { say: 'phrase', phrase, reason }
}

type Make = (
  action: Plan['action'],
  intent: Intent,
  parts: Part[],
  reason: string,
  sure: boolean,
  handoffReason?: HandoffReason | null,
) => Plan

function questionPlan(view: View, make: Make, phrase: (name: string) => Part): Plan {
  const { asks, found, entries, sureItems, turn, words } = view
  const topics = [...asks].filter(ask => !ask.startsWith('.'))
  const best = entries[0]
  const asksPrice = asks.has('.price') || asks.has('.total') || claimsPrice(words, turn.text)
  const topical = topicalEntry(entries, asksPrice && !asks.has('time'))
  const asksStock = asks.has('.have') || asks.has('.available')
  const wantsItems =
    asksPrice || asksStock || asks.has('.want') || asks.has('.options') || asks.has('.recommend')
  const items = sureItems.length > 0 ? sureItems : []
  const entryPart = (match: EntryMatch): Part => ({ say: 'entry', entryId: match.entry.id })

  if (asks.has('discount') || asks.has('pricematch') || asks.has('student') || asks.has('newsletter')) {
    const specific = entries.find(
      match =>
        match.score >= 0.6 &&
        match.topics.some(
          topic =>
            ['student', 'newsletter', 'pricematch', 'evening offer', 'loyalty'].includes(topic) &&
            (asks.has(topic) || topic === 'newsletter'),
        ) &&
        specificEnough(match, asks, turn.text),
    )
    const general =
      specific ??
      entries.find(
        match =>
          match.score >= 0.75 && match.topics.includes('discount') && specificEnough(match, asks, turn.text),
      )
    const parts: Part[] = general ? [entryPart(general)] : [phrase('noDiscount')]
    // What is listed is worth saying even where it is only likely what they mean.
    const likely = found.items.filter(item => item.best.coverage >= 0.5 && !item.best.loose).slice(0, 1)
    const priced = items.length > 0 ? items : likely
    if (priced.length > 0) parts.unshift(itemsPart(priced, 'price', false))
    if (asks.has('delivery') && topical && general !== topical) parts.push(entryPart(topical))
    return make(
      'answer',
      'discount_request',
      parts,
      general ? `entry ${general.entry.externalId}` : 'no entry offers a discount',
      true,
    )
  }

  const superlative = asks.has('.cheapest') || asks.has('.dearest')
  if (superlative && found.tokens.length > 0) {
    const group = goodsOnly(groupOf(found))
    if (group.length > 0) {
      const several = items.length >= 2
      if (several) return make('answer', 'price', [itemsPart(items, 'price', false)], 'compares prices', true)
      const rows = group.map(match => ({ productId: match.product.id, variantId: null, quantity: null }))
      return make(
        'answer',
        'recommendation',
        [{ say: 'cheapest', rows, dearest: asks.has('.dearest') && !asks.has('.cheapest') }],
        'cheapest of what fits',
        group.every(match => match.coverage > 0.6),
      )
    }
  }

  if (
    asks.has('hours') &&
    !(topical?.topics.some(topic => topic !== 'hours') && !topical.topics.includes('hours')) &&
    (items.length === 0 || !asksPrice)
  ) {
    const hours = hoursPart(view)
    if (hours) return make('answer', 'hours', [hours], 'opening hours', true)
    return make('unknown', 'hours', [phrase('noHours')], 'no opening hours written', true)
  }

  if (asks.has('.options') && items.length === 0 && found.ranked[0] && found.ranked[0].coverage >= 0.6)
    return make(
      'answer',
      'variant',
      [{ say: 'options', productId: found.ranked[0].product.id }],
      'options of the best match',
      false,
    )

  if (items.length > 0) {
    const detail = asks.has('ingredients') || asks.has('halal') || asks.has('kosher') || asks.has('allergens')
    if (detail)
      return make(
        'answer',
        'product_detail',
        [{ say: 'contents', productId: items[0]!.best.product.id, attributes: null }],
        'what is listed for the product',
        true,
      )
    const attributes = attributesAsked(items[0]!.best.product.attributes, asks)
    if (attributes.length > 0 && items.length === 1 && !asks.has('.price'))
      return make(
        'answer',
        'product_detail',
        [{ say: 'contents', productId: items[0]!.best.product.id, attributes }],
        'what is listed for the product',
        true,
      )
    const basket = items.length > 1 && ['delivery', 'pickup'].some(topic => asks.has(topic))
    const severalAsked = (turn.text.match(/[?؟？]/g)?.length ?? 0) > 1
    const onlyTopic =
      topical &&
      !severalAsked &&
      !basket &&
      !asksPrice &&
      !asks.has('.available') &&
      topics.some(topic => topical.topics.includes(topic))
    if (!onlyTopic || asks.has('reserve') || asks.has('restock')) {
      const intent: Intent = asks.has('restock')
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
      const parts: Part[] = []
      if (
        claimsPrice(words, turn.text) &&
        asksPrice &&
        found.tokens.some(t => t.word.figure && !items.some(item => item.best.explained.has(t.at)))
      )
        parts.push(phrase('currentPrice'))
      for (const item of items)
        if (item.missing)
          parts.push({
            say: 'notOffered',
            productId: item.best.product.id,
            option: asWritten(item.missing, turn.text),
          })
      const offered = items.filter(item => !item.missing)
      const shown = offered
      const total =
        asks.has('.total') ||
        (items.length > 1 && (asks.has('.want') || (asksPrice && !compares(asks, words)))) ||
        items.some(item => item.quantity !== null && item.quantity > 1)
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
            COUNTS.test(turn.text) ? 'count' : asksPrice || asks.has('.want') ? 'price' : 'availability',
            total,
          ),
        )
      const hours = asks.has('hours') ? hoursPart(view) : undefined
      if (hours) parts.push(hours)
      if (
        topical &&
        !(hours && topical.topics.includes('hours')) &&
        topics.some(topic => topical.topics.includes(topic)) &&
        !['.have'].includes(topical.topics[0] ?? '')
      )
        parts.push(entryPart(topical))
      const soon = asks.has('.tomorrow') || asks.has('.today')
      const noticed = offered[0]?.best.product
      const notice = noticed
        ? Object.keys(noticed.attributes).filter(name => ATTRIBUTES.notice!.test(name))
        : []
      // Made to order: who wants it tomorrow must hear how long it takes.
      if (noticed && notice.length > 0 && (soon || asks.has('.want')))
        parts.push({ say: 'contents', productId: noticed.id, attributes: notice })
      if (asks.has('restock') && !topical) parts.push(phrase('noRestock'))
      if (asks.has('reserve') && !topical?.topics.includes('reserve')) parts.push(phrase('reserveNote'))
      if (intent === 'order') parts.push(phrase('orderNote'))
      const sure = items.every(item => item.best.coverage > 0.5) && found.items.every(item => item.sure)
      return make('answer', intent, parts, 'products found by name', sure)
    }
  }

  if (topical && (topical.score >= ENTRY_SURE || topics.some(topic => topical.topics.includes(topic))))
    return make(
      'answer',
      intentOfTopic(topical.topics),
      [entryPart(topical)],
      `entry ${topical.entry.externalId}`,
      topical.score >= ENTRY_SURE,
    )

  for (const topic of topics) {
    const fact = NAMED_FACTS[topic]
    if (fact && readFacts(view.db, turn.business.timezone).facts[fact])
      return make('answer', intentOfTopic([topic]), [{ say: 'fact', fact }], `the facts' ${fact}`, true)
  }

  const group = groupOf(found)
  const tied = found.items[0]?.matches ?? []
  if (asks.has('.recommend') && group.length > 0)
    return make(
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
    return make(
      'answer',
      asksPrice ? 'price' : 'availability',
      [{ say: 'items', rows: rowsOf(tied), total: false, asked: asksPrice ? 'price' : 'availability' }],
      'all that fit the name equally',
      false,
    )
  const full = group.filter(match => match.coverage >= 0.7 && !match.loose)
  if (
    full.length > 0 &&
    (asksStock || asksPrice || asks.has('.want')) &&
    found.tokens.length > 0 &&
    !isMixed(found)
  )
    return make(
      'answer',
      'product_search',
      [
        phrase('listIntro'),
        { say: 'items', rows: rowsOf(full.slice(0, MOST_LISTED)), total: false, asked: 'availability' },
      ],
      'everything that fits',
      false,
    )
  if (best && best.score >= 0.7 && best.topics.length + best.literal > 0 && !wantsItems)
    return make('answer', 'policy', [entryPart(best)], `entry ${best.entry.externalId}`, false)

  const top = found.ranked[0]
  if (
    top &&
    top.coverage >= 0.45 &&
    top.unexplained.every(
      token =>
        !token.numbers && (isModifier(token.concepts) || token.word.figure || token.concepts.size === 0),
    ) &&
    headSaid(top, found.tokens)
  ) {
    if (SUPERLATIVE.test(turn.text) && top.coverage >= 0.5)
      return make(
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
    if (meant.length === 1 && top.coverage >= 0.5 && items.length === 0 && only?.best === top)
      return { ...questionPlan({ ...view, sureItems: [only] }, make, phrase), sure: false }
    return make(
      'clarify',
      'price',
      [{ say: 'which', rows: rowsOf(meant) }],
      'several products may be meant',
      false,
    )
  }

  const greeting = smalltalk(words, turn.text)
  const asked =
    found.tokens.length > 0 &&
    (greeting === 'hello' ? wantsItems : asksPrice || (wantsItems && /[?？؟]/.test(turn.text)))
  if (greeting && !asked && found.tokens.every(token => token.concepts.size === 0))
    return make('answer', 'smalltalk', [phrase(greeting)], 'greeting or thanks', true)
  if (best && best.score >= ENTRY_LIKELY && topics.length > 0)
    return make(
      'answer',
      intentOfTopic(best.topics),
      [entryPart(best)],
      `entry ${best.entry.externalId}`,
      false,
    )
  if (found.tokens.length === 0 && wantsItems)
    return make('clarify', 'unclear', [phrase('clarifyProduct')], 'no product named', true)
  const known = found.tokens.some(token => token.concepts.size > 0) || topics.length > 0
  if (found.tokens.length > 0 && (wantsItems || known))
    return make(
      'unknown',
      wantsItems ? 'price' : 'policy',
      [phrase(wantsItems ? 'unknownProduct' : 'unknown')],
      'nothing here answers it',
      wantsItems && !top,
    )
  if (topics.length > 0)
    return make('unknown', intentOfTopic(topics), [phrase('unknown')], 'nothing here answers it', false)
  return make('clarify', 'unclear', [phrase('clarify')], 'not understood', false)
}

const ATTRIBUTES: Record<string, RegExp> = {
  time: /time|duration|dauer|tiempo|tempo|dur[ée]e|s[üu]re|waktu|время|срок|مدة|זמן|समय/iu,
  warranty: /warrant|garant|ضمان|אחריות|гарант|वारंटी/iu,
  notice: /notice|lead time|anteced|anticip|vorlauf|предзаказ/iu,
}

function attributesAsked(attributes: Record<string, string>, asks: Set<string>): string[] {
  return Object.keys(attributes).filter(name =>
    Object.entries(ATTRIBUTES).some(([ask, names]) => asks.has(ask) && names.test(name)),
  )
}

/** How many there are, not what they cost: the words for both are the same in many languages. */
const COUNTS =
  /\bhow many\b|\bcu[aá]nt[oa]s\b|\bquant[oa]s\b|\bcombien (?:en|vous en|il (?:vous )?en) |\bwie viele\b|\bquant[ie]\b|\bka[cç] (?:tane|adet)|\bberapa (?:banyak|stok|sisa)|\bsisa berapa|сколько (?:штук|осталось|у вас)|كم (?:حبه|حبة|قطعة|قطعه|عدد|باقي|بقي)|כמה (?:נשאר|יש לכם|יחידות)|कितने (?:बचे|पीस)/iu

const OR = new Set(['or', 'o', 'ou', 'oder', 'veya', 'или', 'او', 'או', 'या', 'ya', 'atau', 'vs', 'versus'])

/** One or the other, not both together. */
function compares(asks: Set<string>, words: Word[]): boolean {
  return (
    asks.has('.recommend') ||
    asks.has('.cheapest') ||
    asks.has('.dearest') ||
    words.some(word => OR.has(word.text))
  )
}

/** An amount of money in the customer's words, about a product: a price somebody claims. */
function claimsPrice(words: Word[], text: string): boolean {
  return (
    words.some(word => word.figure) &&
    /(?:[$€£₹]|\b(?:aed|usd|eur|dhs?|dirhams?|euros?|dollars?|bucks|reais|lira|tl|rb|ribu|rupees?|rs)\b|درهم|دولار|يورو|ريال|שקל|₪|रुपय|руб|евро|долл|дирхам)/iu.test(
      text,
    )
  )
}

/** An entry that offers something for a condition (students, newsletter) answers only those who ask about it. */
function specificEnough(match: EntryMatch, asks: Set<string>, text: string): boolean {
  const conditions = ['student', 'evening offer', 'pricematch', 'loyalty']
  const own = match.topics.filter(topic => topic !== 'discount')
  const question = match.entry.question + (match.entry.topic ?? '')
  const conditional = conditions.filter(condition =>
    meaningsOf(readWords(question.replace(/_/g, ' ')))
      .flat()
      .some(m => m.concept === condition),
  )
  if (conditional.length > 0) return conditional.some(condition => asks.has(condition))
  if (/\bcode|\bnewsletter|first order/i.test(match.entry.question + match.entry.answer))
    return asks.has('newsletter') || CODE.test(text)
  return own.length > 0 || asks.has('discount')
}
const CODE =
  /\b(?:code|coupon|c[oó]digo|cup[oó]n|cupom|cup[aã]o|rabattcode|gutschein|codice|kod\w*|kode|kupon|voucher|promo)\b|كود|קוד|קופון|कोड|कूपन|промокод|код/iu

/** The customer's own spelling of a word that was read folded. */
function asWritten(word: string, text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find(raw => fold(raw) === word) ?? word
}

function itemsPart(items: Item[], asked: 'price' | 'availability' | 'count', total: boolean): Part {
  return { say: 'items', rows: items.map(rowOf), total, asked }
}

function rowsOf(matches: Match[]) {
  return matches.map(match => ({ productId: match.product.id, variantId: null, quantity: null }))
}

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

/** The answer about opening hours, if there are any: from the facts, else from the entry that lists them. */
function hoursPart(view: View): Part | undefined {
  const { facts } = readFacts(view.db, view.turn.business.timezone)
  const entry =
    view.entries.find(match => match.topics.includes('hours'))?.entry ??
    (facts.hours.length > 0 ? undefined : findHoursEntry(view.db, view.turn.business.timezone))
  if (!entry && facts.hours.length === 0) return undefined
  return { say: 'hours', question: hoursQuestion(view), entryId: entry?.id ?? null }
}

function hoursQuestion({ words, asks, turn }: View) {
  const today = DAYS.indexOf(
    localTime({ timezone: turn.business.timezone, hours: [], closed: [] }, turn.at).day,
  )
  const named = words.map(word => dayOf(word.text)).find(day => day !== undefined)
  const day = named ?? (asks.has('.tomorrow') ? (today + 1) % 7 : asks.has('.today') ? today : null)
  return { day, now: named === undefined && !asks.has('.tomorrow') && asks.has('.today') }
}

/** The warmest, the softest, the biggest: a judgement no row holds, so what comes near is shown. */
const SUPERLATIVE =
  /\b(?:most|\p{L}{3,}est)\b|\b(?:el|la|los|las|o|a|os|as|qual|cu[aá]l\p{L}*|il|lo|quale) (?:\p{L}+ ){0,3}(?:m[aá]s|mais|pi[uù])\b|\b(?:le|la|les) (?:\p{L}+ )?plus\b|\bam \p{L}+sten\b|\ben (?:sıcak|kalın|güzel|iyi|büyük|küçük|hafif|sağlam)\b|\bpaling\b|сам(?:ый|ая|ое|ые|ую)|(?:^|[^\p{L}])(?:أكثر|اكثر|أحسن|احسن|أفضل)|הכי|सबसे/iu

function intentOfTopic(topics: string[]): Intent {
  const known = topics.find(topic =>
    ['hours', 'location', 'delivery', 'payment', 'returns', 'reserve', 'restock'].includes(topic),
  )
  return (known as Intent | undefined) ?? 'policy'
}

const THANKS =
  /(?:\b(?:thank|thanks|thx|ty|cheers|gracias|obrigad\w|obg|merci|danke\w*|grazie|tesekkur\w*|sagol|terima kasih|makasih|shukran|shukriya|dhanyavaad|bye|goodbye|adios|tchau|ciao ciao|tschuss|perfect|perfecto|perfeito|parfait|great|super|ok|okay|okey|cool|nice)\b|شكرا|مشكور|يسلمو|تسلم|תודה|धन्यवाद|शुक्रिया|спасибо|благодарю|спс|пока)/iu
const HELLO =
  /(?:\b(?:hi+|hello|hey+|hola|ola|oi+|bonjour|bonsoir|salut|hallo|moin|guten (?:tag|morgen|abend)|ciao|salve|buongiorno|buonasera|merhaba|selam\w*|halo|hai|selamat (?:pagi|siang|sore|malam)|good (?:morning|afternoon|evening)|buen[oa]s? (?:dias?|tardes|noches)|bo[am] (?:dia|tarde|noite)|salam|namaste|marhaba)\b|السلام عليكم|مرحبا|اهلا|أهلا|هلا|صباح الخير|مساء الخير|שלום|היי|בוקר טוב|ערב טוב|नमस्ते|नमस्कार|हैलो|здравствуй\p{L}*|привет|добр\p{L}+ (?:день|утро|вечер))/iu

function smalltalk(words: Word[], text: string): 'thanks' | 'hello' | undefined {
  if (words.length > 14) return undefined
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  if (THANKS.test(text) || THANKS.test(plain)) return 'thanks'
  if (HELLO.test(text) || HELLO.test(plain)) return 'hello'
  return undefined
}
