import type { Figure } from './amounts.ts'
import { type Context, conditionsOf, type Entry, findSupport, keysOf, sameFigure } from './evidence.ts'
import type { Mention, Row } from './items.ts'
import { EU, PLACE_PHRASES } from './lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS, type Promised } from './lexicon/promise-words.ts'
import { type Found, findPhrases } from './phrases.ts'
import { clauseBounds, isDenied, type Reading, sentenceBounds, spanOf } from './reading.ts'

export type PromiseInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  contextAt: (at: number) => Context
  /** Amounts the price check has found right: a sum that reaches a minimum earns what it earns. */
  amounts: readonly number[]
  ask: Reading
}
export type PromiseClaim = {
  first: number
  last: number
  span: string
  value: number
  kind: 'other'
  supported: boolean
}

export function checkPromises(input: PromiseInput): PromiseClaim[] {
  const { draft } = input
  const found = findPhrases(PROMISE_WORDS, draft.tokens).filter(
    one => !isPartOfName(input, one) && !isIdiom(draft, one),
  )
  const claims: PromiseClaim[] = []
  const push = (one: { first: number; last: number }, supported: boolean) =>
    claims.push({
      first: one.first,
      last: one.last,
      span: spanOf(draft, one.first, one.last),
      value: 0,
      kind: 'other',
      supported,
    })
  for (const one of found) {
    if (one.id.kind === 'topic' || isUnsure(draft, one.first)) continue
    push(one, isKept(input, one, found))
  }
  for (const deadline of findPhrases(DEADLINE_WORDS, draft.tokens)) {
    if (isUnsure(draft, deadline.first) || isDenied(draft, deadline.first)) continue
    if (!isDeadline(input, deadline, found)) continue
    push(deadline, isKnownDeadline(input, deadline))
  }
  for (const place of findPhrases(PLACE_PHRASES, draft.tokens)) {
    const [first, last] = clauseBounds(draft, place.first)
    const isDelivery = found.some(one => one.id.id === 'delivery' && one.first >= first && one.last <= last)
    if (isDelivery && !isUnsure(draft, place.first)) push(place, isServed(input, place))
  }
  return claims
}

function isUnsure(draft: Reading, at: number): boolean {
  return draft.unsure.has(draft.clause[at] ?? -1)
}

function isPartOfName(input: PromiseInput, one: Found<Promised>): boolean {
  // "Cambio de pantalla": where a replacement is sold, swapping a part is the product itself.
  const isSold = input.rows.some(row =>
    [...row.things.values()].some(ids => ids.has('replacement') || ids.has('repair')),
  )
  if (one.id.id === 'exchange' && isSold) return true
  const words = input.draft.tokens.flatMap((token, at) =>
    at >= one.first && at <= one.last && token.kind === 'word' ? [at] : [],
  )
  // "Nut-free" is not named by the brownie that is gluten-free.
  return input.mentions.some(mention => {
    const named = words.filter(at => mention.positions.includes(at))
    return named.length > 0 && (one.id.kind !== 'property' || named.length === words.length)
  })
}

const IDIOMS = /^(?:feel free|free to|of course|sin embargo)/

function isIdiom(draft: Reading, one: Found<Promised>): boolean {
  const before = draft.tokens[one.first - 1]?.text ?? ''
  const after = draft.tokens[one.last + 1]?.text ?? ''
  const text = draft.tokens[one.first]?.text ?? ''
  // French "non portés", unworn, is no Portuguese postage.
  if (text === 'portes' && before === 'non') return true
  if (text === 'free' && (before === 'feel' || after === 'to')) return true
  if ((text === 'open' || text === 'opened') && one.id.id !== 'hours') return true
  if (/^(?:confirmed|confirmado|подтвержден)/.test(text) && one.first === sentenceBounds(draft, one.first)[0])
    return false
  return IDIOMS.test(`${before} ${text}`)
}

function isKept(input: PromiseInput, one: Found<Promised>, all: readonly Found<Promised>[]): boolean {
  const { draft, entries } = input
  const denied = isDenied(draft, one.first, 40, one.last)
  const { id, kind } = one.id
  const [first, last] = clauseBounds(draft, one.first)
  const beside = all.filter(other => other !== one && other.first >= first && other.last <= last)
  if (kind === 'refusable' && denied) return true
  if (kind === 'status') return denied || isReadyToTake(draft, one) || supportedStatus(input, one)
  const holders = entries.filter(entry => entry.promises.some(promise => promise.id === id))
  if (denied) {
    const isServiceDenied =
      kind === 'service' &&
      (holders.some(entry => entry.reading.denials.length > 0) ||
        entries.some(entry => entry.isAnswer && entry.reading.denials[0] === 0))
    const negative =
      isServiceDenied ||
      holders.some(entry => entry.promises.some(promise => promise.id === id && promise.denied))
    return (
      negative ||
      (kind === 'property'
        ? holders.length > 0 && negative
        : holders.length === 0 && beside.some(other => other.id.kind === 'refusable'))
    )
  }
  const positive = holders.filter(entry =>
    entry.promises.some(promise => promise.id === id && !promise.denied),
  )
  if (positive.length === 0 && id === 'return' && isPickedUp(input, one)) return true
  if (positive.length === 0 && id === 'restock' && isBroughtBack(input, one)) return true
  if (positive.length === 0)
    return kind === 'service' && entries.some(entry => isAnsweredBy(input, one, entry))
  if (kind === 'property')
    return positive.some(entry => isAboutSame(input, one, entry) && isRestrictionKept(input, one, entry))
  if (kind === 'service') return positive.some(entry => isRestrictionKept(input, one, entry))
  return positive.some(
    entry =>
      isConditionKept(input, one, entry, beside) && (id !== 'free' || isRestrictionKept(input, one, entry)),
  )
}

/** "Ready to grab" tells of goods on the shelf, not of the customer's order. */
function isReadyToTake(draft: Reading, one: Found<Promised>): boolean {
  const [next, verb] = [draft.tokens[one.last + 1]?.text ?? '', draft.tokens[one.last + 2]?.text ?? '']
  return one.id.id === 'ready' && next === 'to' && /^(?:grab|go|eat|take|buy|enjoy|wear)$/.test(verb)
}

/** "We collect it and bring it back for AED 40": an entry knows the fee of a pickup. */
function isPickedUp(input: PromiseInput, one: Found<Promised>): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === 'money' &&
      input.draft.sentence[figure.first] === input.draft.sentence[one.first] &&
      (figureSupported(figure, input)?.promises.some(promise => promise.id === 'pickup') ?? false),
  )
}

/** "Tins can come back within 14 days": the customer brings them, as an entry about returns says. */
function isBroughtBack(input: PromiseInput, one: Found<Promised>): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === 'duration' &&
      input.draft.clause[figure.first] === input.draft.clause[one.first] &&
      (figureSupported(figure, input)?.promises.some(promise => promise.id === 'return') ?? false),
  )
}

/** "Yes, for 15 people or more." answers a question the evidence leaves out; a figure of it shows which. */
function isAnsweredBy(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  if (
    !entry.isAnswer ||
    /^(?:no|nao|non|nein|hayir|нет|لا|לא|नहीं|tidak)$/.test(entry.reading.tokens[0]?.text ?? '')
  )
    return false
  const sentence = input.draft.sentence[one.first]
  return entry.reading.figures.some(figure =>
    input.draft.figures.some(own => input.draft.sentence[own.first] === sentence && sameFigure(own, figure)),
  )
}

const EXCEPT =
  /^(?:except|excluding|unless|salvo|excepto|menos|exceto|sauf|ausser|ausgenommen|tranne|eccetto|haric|кроме|إلا|باستثناء|למעט|मगर|सिवाय|kecuali)$/
const ONLY =
  /^(?:only|solo|solamente|apenas|somente|seulement|uniquement|nur|soltanto|sadece|yalnizca|только|فقط|רק|केवल|सिर्फ|hanya|but|not|no|if|pero|mas|mais|aber|ma)$/
const UNIVERSAL =
  /^(?:all|any|always|every|everything|even|whatever|anything|todo|todos|todas|cualquier|siempre|incluso|qualquer|sempre|tudo|toujours|tous|toutes|meme|alle|jede|jeder|immer|sogar|tutti|tutte|sempre|her|hep|bile|все|всегда|любой|любые|даже|كل|جميع|دائما|حتى|כל|תמיד|אפילו|सभी|हमेशा|भी|semua|selalu|bahkan)$/

/** "Dogs on the terrace, not inside", "except water damage": the draft keeps the limit or a word of it. */
function isRestrictionKept(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const { draft } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const own = draft.tokens.slice(first, last + 1)
  const isLimited =
    draft.denials.some(at => at >= first && at <= last) ||
    own.some(token => EXCEPT.test(token.text) || ONLY.test(token.text))
  const things = new Set<string>()
  for (let at = first; at <= last; at++) for (const thing of draft.things.get(at) ?? []) things.add(thing)
  if (!isLimited && deniedThings(entry).some(thing => things.has(thing) && thing !== one.id.id)) return false
  const sentences = new Set(
    entry.promises
      .filter(promise => promise.id === one.id.id && !promise.denied && promise.sentence >= 0)
      .map(promise => promise.sentence),
  )
  const isSweeping =
    own.some(token => UNIVERSAL.test(token.text)) &&
    !entry.reading.tokens.some(token => UNIVERSAL.test(token.text))
  if (one.id.kind === 'property' && entry.row === undefined && isSweeping) return false
  if (one.id.kind !== 'property' && isSweeping && entry.reading.figures.length > 0) return false
  const limits = [...sentences].filter(sentence =>
    entry.reading.tokens.some(
      (token, at) =>
        entry.reading.sentence[at] === sentence &&
        (EXCEPT.test(token.text) || entry.reading.denials.includes(at) || token.text === 'only'),
    ),
  )
  if (limits.length === 0 || limits.length < sentences.size || isLimited) return true
  if (own.some(token => UNIVERSAL.test(token.text))) return false
  const around = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
  const figures = draft.figures.filter(figure => figure.first >= first && figure.last <= last)
  return limits.some(sentence => {
    const conditions = conditionsOf(entry, sentence)
    if ([...conditions.promises].some(id => id !== one.id.id && around.includes(id))) return true
    if (conditions.figures.some(figure => figures.some(other => sameFigure(figure, other)))) return true
    return (
      entry.reading.tokens.filter(
        (token, at) =>
          entry.reading.sentence[at] === sentence &&
          token.kind === 'word' &&
          token.text.length > 3 &&
          !/^(?:with|that|this|from|your|have|only|than)$/.test(token.text) &&
          own.some(word => word.text === token.text),
      ).length >= 2
    )
  })
}

/** Kinds of things the entry excludes: what stands after "except", or in a sentence that denies and no other. */
function deniedThings(entry: Entry): string[] {
  const { reading } = entry
  const denied = new Set<string>()
  const granted = new Set<string>()
  for (const [at, things] of reading.things) {
    const sentence = reading.sentence[at]
    const isExcepted = reading.tokens.some(
      (token, i) => i < at && reading.sentence[i] === sentence && EXCEPT.test(token.text),
    )
    const isNegative = reading.denials.some(
      denial => reading.sentence[denial] === sentence && reading.clause[denial] === reading.clause[at],
    )
    for (const thing of things) (isExcepted || isNegative ? denied : granted).add(thing)
  }
  return [...denied].filter(thing => !granted.has(thing))
}

function supportedStatus(input: PromiseInput, one: Found<Promised>): boolean {
  const { draft } = input
  const isTimed = draft.figures.some(
    figure =>
      figure.kind === 'duration' &&
      draft.clause[figure.first] === draft.clause[one.first] &&
      figureSupported(figure, input) !== undefined,
  )
  return (
    (isTimed && one.id.id === 'ready') ||
    input.entries.some(
      entry =>
        entry.row === undefined &&
        entry.promises.some(promise => promise.id === one.id.id && !promise.denied),
    )
  )
}

/** Linen washes at 30 °C; that says nothing of satin. */
function isAboutSame(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const { draft, mentions, rows } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const named = mentions.filter(mention => mention.first >= first && mention.last <= last)
  const subject = named.length > 0 ? named : mentions.filter(mention => mention.last < one.first).slice(-1)
  const bound =
    subject.length > 0 ? rows.filter(row => subject.some(mention => mention.rows.includes(row.index))) : rows
  if (entry.row !== undefined) return bound.some(row => row.index === entry.row)
  if (bound.length === 0) return true
  const things = new Set(bound.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  const own = new Set([...entry.things].filter(thing => thing !== one.id.id))
  return (
    own.size === 0 ||
    [...own].some(thing => things.has(thing)) ||
    bound.some(row => row.tokens.some(token => token.text.length > 4 && entry.words.has(token.text)))
  )
}

/** "Free over €80" is free only with a word of it, or a total that reaches it; "free parking" is no free delivery. */
function isConditionKept(
  input: PromiseInput,
  one: Found<Promised>,
  entry: Entry,
  beside: readonly Found<Promised>[],
): boolean {
  const { draft } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const around = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
  const subjects = [...beside.map(other => other.id.id)].filter(id => id !== 'free' && id !== 'discount')
  const own = entry.promises.filter(promise => promise.id === one.id.id && !promise.denied)
  if (subjects.length > 0 && !subjects.some(id => entry.promises.some(promise => promise.id === id)))
    return false
  const keys = keysOf(draft, first, last)
  const hasMention = input.mentions.some(mention => mention.first >= first && mention.last <= last)
  if (subjects.length === 0 && hasMention && one.id.id === 'free') {
    const isShared = [...entry.things].some(thing => keys.has(`thing:${thing}`))
    if (!isShared) return false
  }
  return own.some(promise => {
    if (promise.sentence < 0) return true
    const conditions = conditionsOf(entry, promise.sentence)
    const others = [...conditions.promises].filter(id => around.includes(id))
    const stated = draft.figures.filter(figure => figure.first >= first && figure.last <= last)
    const near = draft.figures
    if (one.id.id === 'discount') {
      const percents = entry.reading.figures.filter(figure => figure.kind === 'percent')
      const own = near.filter(figure => figure.kind === 'percent')
      if (own.some(figure => !percents.some(percent => sameFigure(figure, percent)))) return false
      const restrictions = [...conditions.promises].filter(id => id !== one.id.id)
      const isFigureKept =
        conditions.figures.length > 0 &&
        conditions.figures.some(figure => near.some(other => sameFigure(figure, other)))
      if (conditions.figures.length === 0 && restrictions.length === 0) return true
      return isFigureKept || others.length > 0
    }
    const minimum = minimumOf(entry, promise)
    if (minimum) {
      return (
        stated.some(figure => sameFigure(figure, minimum)) ||
        draft.figures.some(figure => sameFigure(figure, minimum)) ||
        input.amounts.some(amount => amount >= (minimum.values[0] ?? 0))
      )
    }
    if (conditions.figures.length === 0) return true
    return (
      conditions.figures.some(figure => near.some(other => sameFigure(figure, other))) ||
      (near.length === 0 && conditions.figures.every(figure => figure.kind === 'money'))
    )
  })
}

/** The figure after "free over" or "free above", in the same part of the sentence. */
function minimumOf(entry: Entry, promise: { first: number; last: number }): Figure | undefined {
  const { reading } = entry
  return reading.figures.find(figure => {
    if (figure.first <= promise.last || figure.first - promise.last > 6) return false
    return reading.tokens
      .slice(promise.last + 1, figure.first)
      .some(token =>
        /^(?:over|above|from|for|more|desde|mas|acima|partir|ab|uber|от|свыше|فوق|مעל|מעל|से)$/.test(
          token.text,
        ),
      )
  })
}

/** Day words are small talk until something is to happen then. */
const DEADLINE_IDS = new Set([
  'delivery',
  'restock',
  'ready',
  'done',
  'return',
  'refund',
  'pickup',
  'reserve',
  'hours',
  'extra',
  'exchange',
  'fresh',
  'guarantee',
  'warranty',
  'hemming',
])

function isDeadline(
  input: PromiseInput,
  deadline: Found<string>,
  found: readonly Found<Promised>[],
): boolean {
  const [first, last] = sentenceBounds(input.draft, deadline.first)
  const acts = found.filter(one => one.first >= first && one.last <= last && DEADLINE_IDS.has(one.id.id))
  if (deadline.id === 'anywhere') return acts.some(one => one.id.id === 'delivery')
  if (deadline.id === 'always') return acts.some(one => one.id.id === 'hours' || one.id.id === 'delivery')
  if (acts.length > 0) return true
  const text = input.draft.tokens
    .slice(first, last + 1)
    .map(token => token.text)
    .join(' ')
  return deadline.id !== 'today' && ACTION_VERBS.test(text)
}

const ACTION_VERBS =
  /\b(?:will be|there will|get it|have it|be there|arrive|arrives|come|comes|receive|gets? here|reach|llega|llegar|vuelve|tendra|tendremos|recib\w+|chega|volta|teremos|receb\w+|arrive|aurez|recevr\w+|bekomm\w+|kommt|erhalten|arriva|avra|ricev\w+|gelir|alirsiniz|olur|elinizde|ulasir)\b|(?:буд[еу]т|появ[ия]тся|верн[еу]тся|поступ[ия]т|придет|получит|приедет|привез)|(?:يصل|ستصل|تستلم)|(?:תקבל|יגיע)|(?:मिलेग|आएग)|(?:sampai|tiba|datang)/

function isKnownDeadline(input: PromiseInput, deadline: Found<string>): boolean {
  const { draft, entries } = input
  const [first, last] = sentenceBounds(draft, deadline.first)
  const around = new Set(findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id))
  return entries.some(entry => {
    if (entry.row !== undefined) return false
    if (!entry.promises.some(promise => around.has(promise.id)) && around.size > 0) return false
    return (
      findPhrases(DEADLINE_WORDS, entry.reading.tokens).some(found => found.id === deadline.id) &&
      !isDenied(entry.reading, 0)
    )
  })
}

/** A country the entry names, or one of the EU where the entry speaks of the rest of it. */
function isServed(input: PromiseInput, place: Found<string>): boolean {
  const { draft, entries } = input
  const denied = isDenied(draft, place.first)
  const [first] = clauseBounds(draft, place.first)
  return entries.some(entry => {
    if (!entry.promises.some(promise => promise.id === 'delivery')) return false
    const isNamed = entry.places.has(place.id)
    const isOther =
      entry.cells.some(cell => cell.isRest) &&
      (place.id.length > 2 || (entry.places.has('EU') && EU.has(place.id)))
    const isOutside =
      entry.places.has('EU') && place.id.length === 2 && place.id !== 'EU' && !EU.has(place.id)
    if (denied) {
      const isSaidOutside = draft.tokens
        .slice(first, place.first)
        .some(token =>
          /^(?:outside|fuera|fora|dehors|hors|ausserhalb|fuori|за|вне|خارج|מחוץ|बाहर|luar)/.test(token.text),
        )
      return isOutside || (isSaidOutside && isNamed) || (!isNamed && !isOther)
    }
    return isNamed || isOther
  })
}

export function figureSupported(
  figure: Figure,
  input: Pick<PromiseInput, 'entries' | 'contextAt'>,
): Entry | undefined {
  return findSupport(figure, input.entries, input.contextAt(figure.first))
}
