import type { Figure } from '../amounts.ts'
import { isOfOtherTier } from '../bands.ts'
import { conditionsOf, type Entry } from '../entries.ts'
import { CONNECTORS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { keysOf, stemOf } from '../keys.ts'
import { EXCEPT, TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { boundOf, isPassed, relationOf } from '../relation.ts'
import { keepsBound, sameFigure } from '../same-figure.ts'
import type { Token } from '../text.ts'
import { countriesOf } from '../towns.ts'
import { TIME_UNITS } from '../units.ts'
import { isOfExcludedGoods, tellsExclusion } from './left-out.ts'
import type { PromiseInput } from './promises.ts'
import { isElsewhereBought, isShopOnly, saysInShop } from './shop-only.ts'

const ONLY =
  /^(?:only|solo|solamente|apenas|somente|seulement|uniquement|nur|soltanto|sadece|yalnizca|только|فقط|רק|केवल|सिर्फ|hanya|cuma|khusus|saja|but|not|no|if|pero|mas|mais|aber|ma)$/

const SOLELY =
  /^(?:only|solo|solamente|apenas|somente|seulement|uniquement|nur|ausschliesslich|soltanto|sadece|только|فقط|רק|केवल|hanya|cuma|khusus|exclusively|unicamente)$/
const UNIVERSAL =
  /^(?:all|any|anytime|whenever|jederzeit|always|every|everything|even|whatever|anything|todo|todos|todas|cualquier|siempre|incluso|qualquer|sempre|tudo|toujours|tous|toutes|meme|alle|jede|jeder|immer|sogar|tutti|tutte|sempre|her|hep|bile|все|всегда|любой|любые|даже|كل|جميع|دائما|حتى|כל|תמיד|אפילו|सभी|हमेशा|semua|selalu|bahkan|seluruh|whole|entire|toda|enter[oa]s?|inteir[oa]s?|intier[es]*|entier|entiere|inter[oa]|toute|ganze[nrms]?|tutta|tum|butun|всей|всю|весь|पूरे|anywhere|everywhere|partout|uberall|ovunque|dovunque|везде|overall)$/

// Words for all of one language that are little words of another: "all'ordine", "with her".
const OWN_UNIVERSAL: Record<string, RegExp> = {
  all: /^(?:en|de)?$/,
  her: /^(?:tr)?$/,
  bile: /^(?:tr)?$/,
  tum: /^(?:tr)?$/,
  even: /^(?:en)?$/,
  toda: /^(?:es|pt)?$/,
  inter: /^(?:it)?$/,
}

function isUniversal({ language, tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  // Hindi "भी" is also; it is any behind its question word alone.
  if (word === 'भी') return /^(?:किसी|कोई|कभी|कहीं|कुछ)$/.test(tokens[at - 1]?.text ?? '')
  return UNIVERSAL.test(word) && OWN_UNIVERSAL[word]?.test(language) !== false
}

const TAKING_UP =
  /^(?:all|tod[oa]s|tous|toutes|alle|tutt[ei]|все|كلها|جميعها|כולם|כולן|सभी|सब|semua|semuanya)$/

/** "Cash, cards and Tabby all work": the all of what was just listed. */
function takesUpList({ tokens, clause }: Reading, at: number): boolean {
  const isListed = [1, 2, 3, 4].some(
    back => CONNECTORS.has(tokens[at - back]?.text ?? '') || tokens[at - back]?.text === ',',
  )
  const next = tokens[at + 1]
  return (
    TAKING_UP.test(tokens[at]?.text ?? '') &&
    isListed &&
    next?.kind === 'word' &&
    clause[at + 1] === clause[at] &&
    /^(?:work|works|fine|ok|okay|good|accepted|valen|sirven|valem|servem|funcionam|vont|marchent|gehen|passen|vanno|bene|подходят|принимаем|مقبوله|मान्य|bisa|boleh)$/.test(
      next.text,
    )
  )
}

/** "Dogs on the terrace, not inside", "except water damage": the draft keeps the limit or a word of it. */
export function isRestrictionKept(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const { draft } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const own = draft.tokens.slice(first, last + 1)
  const isLimited =
    // The limit may follow: "We give invoices. Afterwards it's no longer possible."
    draft.denials.some(
      at => at >= first && at <= sentenceBounds(draft, Math.min(last + 1, draft.tokens.length - 1))[1],
    ) || own.some(token => EXCEPT.test(token.text) || ONLY.test(token.text))
  const things = new Set<string>()
  for (let at = first; at <= last; at++) for (const thing of draft.things.get(at) ?? []) things.add(thing)
  if (!isLimited && deniedThings(entry).some(thing => things.has(thing) && thing !== one.id.id)) return false
  const sentences = new Set(
    entry.promises
      .filter(promise => promise.id === one.id.id && !promise.denied && promise.sentence >= 0)
      .map(promise => promise.sentence),
  )
  const isSweeping =
    own.some(
      (token, i) =>
        isUniversal(draft, first + i) &&
        !draft.unsure.has(draft.clause[first + i] ?? -1) &&
        // "An even $60", "tudo em 63,80 €"
        !draft.figureAt.has(first + i + 1) &&
        // "Each payment €140"
        draft.figureAt.get(first + i + 2)?.kind !== 'money' &&
        ![0, 1, 2].some(
          back => (phraseAt(TOTAL_WORDS, draft.tokens, first + i - back)?.last ?? -1) >= first + i,
        ) &&
        // "Un día entero, 24 horas", "a whole day"
        !(
          WHOLE.test(token.text) && [-1, 1].some(gap => phraseAt(TIME_UNITS, draft.tokens, first + i + gap))
        ) &&
        // "You don't need to pay anything"
        !(
          /^any/.test(token.text) &&
          own.slice(Math.max(0, i - 6), i).some(other => /n't$|^(?:no|not|without|never)$/.test(other.text))
        ) &&
        // "Any later and it is lost" tells of what comes after the limit.
        !(token.text === 'any' && COMPARED.test(own[i + 1]?.text ?? '')) &&
        // "Any time we're open"
        !(token.text === 'any' && /^(?:we're|we|during)$/.test(own[i + 2]?.text ?? '')) &&
        !(token.text === 'all' && /^(?:in|at|after|of)$/.test(own[i - 1]?.text ?? '')) &&
        !takesUpList(draft, first + i) &&
        !(first + i >= one.first && first + i <= one.last),
    ) && !entry.reading.tokens.some(token => UNIVERSAL.test(token.text))
  const isOnly = [1, 2].some(back => SOLELY.test(draft.tokens[one.first - back]?.text ?? ''))
  if (isOnly && one.id.kind === 'property' && !entry.reading.tokens.some(token => SOLELY.test(token.text)))
    return false
  if (one.id.kind === 'property' && entry.row === undefined && isSweeping) return false
  if (one.id.kind !== 'property' && isSweeping && entry.reading.figures.length > 0) return false
  const limits = [...sentences].filter(sentence =>
    entry.reading.tokens.some(
      (token, at) =>
        entry.reading.sentence[at] === sentence &&
        (EXCEPT.test(token.text) ||
          (entry.reading.denials.includes(at) &&
            !(entry.isAnswer && at === 0) &&
            !isOfOtherPromise(entry, at, one.id.id)) ||
          SOLELY.test(token.text)),
    ),
  )
  if (limits.length === 0 || limits.length < sentences.size || isLimited) return true
  if (isShopOnly(entry) && saysInShop(draft, first, last)) return true
  if (tellsOtherFee(input, [first, last], entry, limits)) return true
  if (own.some((_, i) => isUniversal(draft, first + i))) return false
  if (isOfOtherGoods(input, entry, things)) return true
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

/** "Parts €8.90 to the door. Bikes only within 15 km, €35": with the fee of the one goes nothing that limits the other. */
function tellsOtherFee(
  { draft, rows }: PromiseInput,
  [first, last]: readonly [number, number],
  { reading, row }: Entry,
  limits: readonly number[],
): boolean {
  const isNamed = reading.tokens.some(
    (own, at) =>
      own.kind === 'word' &&
      limits.includes(reading.sentence[at] ?? -1) &&
      rows.some(({ tokens }) =>
        tokens.some(
          token => token.kind === 'word' && token.text.length > 3 && stemOf(token.text) === stemOf(own.text),
        ),
      ),
  )
  if (isNamed) return false
  const told = draft.figures.filter(
    figure => figure.kind === 'money' && figure.first >= first && figure.last <= last,
  )
  const fees = reading.figures.filter(own => own.kind === 'money' && relationOf(reading, own) === 'exact')
  const isLimited = (own: Figure) => limits.includes(reading.sentence[own.first] ?? -1)
  return (
    row === undefined &&
    fees.some(own => !isLimited(own) && told.some(figure => sameFigure(figure, own))) &&
    !fees.some(own => isLimited(own) && told.some(figure => sameFigure(figure, own)))
  )
}

const WHOLE =
  /^(?:whole|entire|enter[oa]s?|inteir[oa]s?|entier|entiere|inter[oa]|toute|ganze[nrms]?|tam|tum|весь|целый|целые|כל|पूरे|पूरा|penuh)$/

const COMPARED = /^(?:later|longer|sooner|earlier|more|less|further|fewer|bigger|smaller)$/

/** "Two fitting rooms; no appointment needed": the no is said of the appointment. */
function isOfOtherPromise({ reading, promises }: Entry, denial: number, id: string): boolean {
  const clause = reading.clause[denial]
  const beside = promises.filter(promise => promise.first >= 0 && reading.clause[promise.first] === clause)
  return (
    beside.length > 0 &&
    beside.every(promise => promise.id !== id && promise.first > denial && promise.first - denial <= 2)
  )
}

export function hasException({ tokens }: Entry['reading'], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(token => EXCEPT.test(token.text))
}

/** "Only by appointment": what it allows is what it asks for. */
export function isExclusive(entry: Entry): boolean {
  return entry.reading.tokens.some(token => SOLELY.test(token.text))
}

/** The entry says no to something: "not covered", "ausgenommen", "pickup only". */
export function excludes({ reading, promises }: Entry, id: string): boolean {
  const own = new Set(promises.filter(promise => promise.id === id).map(promise => promise.sentence))
  // "Fahrräder nur Abholung": said of a service, whatever is denied beside it may be meant.
  const isNear = (at: number) => id !== 'appointment' || own.has(-1) || own.has(reading.sentence[at] ?? -1)
  return (
    reading.denials.some(isNear) ||
    reading.tokens.some((token, at) => isNear(at) && (EXCEPT.test(token.text) || SOLELY.test(token.text)))
  )
}

/** Kinds of things the entry excludes: what stands after "except", or in a sentence that denies and no other. */
export function deniedThings(entry: Entry): string[] {
  const { reading } = entry
  const denied = new Set<string>()
  const granted = new Set<string>()
  for (const [at, things] of reading.things) {
    const sentence = reading.sentence[at]
    const isExcepted = reading.tokens.some(
      (token, i) => i < at && reading.sentence[i] === sentence && EXCEPT.test(token.text),
    )
    // "Bikes pickup only": whatever else is delivered, they are not.
    const isFetched =
      reading.tokens.some(
        (token, i) => reading.clause[i] === reading.clause[at] && SOLELY.test(token.text),
      ) &&
      entry.promises.some(
        promise => promise.id === 'pickup' && reading.clause[promise.first] === reading.clause[at],
      )
    const isExcluded = reading.tokens.some(
      (token, i) => reading.clause[i] === reading.clause[at] && EXCLUDED.test(token.text),
    )
    const isNegative =
      isFetched ||
      isExcluded ||
      reading.denials.some(
        denial => reading.sentence[denial] === sentence && reading.clause[denial] === reading.clause[at],
      )
    for (const thing of things) (isExcepted || isNegative ? denied : granted).add(thing)
  }
  // Replacing a part is a repair too.
  if (denied.has('repair')) denied.add('replacement')
  return [...denied].filter(thing => !granted.has(thing))
}

export const EXCLUDED =
  /^(?:excluded|excluid[oa]s?|exclue?s?|exclues|ausgeschlossen|ausgenommen|esclus[oaie]|excluyen|excluye|исключен\S*|haric|مستثن\S*|ماعدا|dikecualikan)$/

const ARE = /^(?:are|both|all|son|ambos|ambas|sao|sont|sind|beide|sono|entrambi|ikisi|оба|обе|दोनों|keduanya)$/

function isOfList(
  { rows }: PromiseInput,
  entry: Entry,
  listed: ReadonlySet<string>,
  indexes: readonly number[],
): boolean {
  return rows
    .filter(row => indexes.includes(row.index))
    .some(
      row =>
        [...row.things.values()].some(ids => [...ids].some(id => listed.has(id))) ||
        row.tokens.some(token => token.text.length > 4 && entry.words.has(token.text)),
    )
}

/** Linen washes at 30 °C; that says nothing of satin. */
export function isAboutSame(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const { draft, mentions, rows } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const named = mentions.filter(mention => mention.first >= first && mention.last <= last)
  const subject = named.length > 0 ? named : mentions.filter(mention => mention.last < one.first).slice(-1)
  const bound =
    subject.length > 0 ? rows.filter(row => subject.some(mention => mention.rows.includes(row.index))) : rows
  if (entry.row !== undefined) return bound.some(row => row.index === entry.row)
  const kinds = [...entry.things].filter(thing => thing !== one.id.id)
  const told = [...draft.things].flatMap(([at, ids]) =>
    at >= first && at <= last ? [...ids].filter(id => id !== one.id.id) : [],
  )
  const isOther = told.length > 0 && kinds.length > 0 && !told.some(thing => kinds.includes(thing))
  if (bound.length === 0) return !isOther
  const things = new Set(bound.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  const own = new Set([...entry.things].filter(thing => thing !== one.id.id))
  // "A and B are both vegan": of each of them the list must have it.
  const isOfEach =
    named.length > 1 &&
    own.size >= 3 &&
    named.every(mention => mention.last < one.first) &&
    draft.tokens.slice((named.at(-1)?.last ?? 0) + 1, one.first).some(token => ARE.test(token.text))
  if (isOfEach) return named.every(mention => isOfList(input, entry, own, mention.rows))
  return (
    own.size === 0 ||
    [...own].some(thing => things.has(thing)) ||
    bound.some(row => row.tokens.some(token => token.text.length > 4 && entry.words.has(token.text)))
  )
}

/** "Once your order is over $50" tells of no order. */
export function isHypothetical(draft: Reading, at: number): boolean {
  return [1, 2].some(back =>
    /^(?:if|once|when|as|unless|si|cuando|se|quando|wenn|sobald|quand|если|когда|اذا|عندما|jika|kalau)$/.test(
      draft.tokens[at - back]?.text ?? '',
    ),
  )
}

/** "Free over €80" is free only with a word of it, or a total that reaches it; "free parking" is no free delivery. */
export function isConditionKept(
  input: PromiseInput,
  one: Found<Promised>,
  entry: Entry,
  beside: readonly Found<Promised>[],
): boolean {
  const { draft } = input
  const [first, last] = sentenceBounds(draft, one.first)
  const around = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
  const subjects = beside
    .filter(other => other.id.kind !== 'topic' && !isHypothetical(draft, other.first))
    .map(other => other.id.id)
    .filter(id => id !== 'free' && id !== 'discount')
  const own = entry.promises.filter(promise => promise.id === one.id.id && !promise.denied)
  if (subjects.length > 0 && !subjects.some(id => entry.promises.some(promise => promise.id === id)))
    return false
  const towns = countriesOf(draft, first, last, input.entries)
  const keys = new Set([...keysOf(draft, first, last), ...towns.map(id => `place:${id}`)])
  // "…; a message of up to 20 characters costs nothing": what stands before the semicolon is another matter.
  const part = draft.tokens.findLastIndex((token, at) => at < one.first && at >= first && token.text === ';')
  const hasMention = input.mentions.some(
    mention => mention.first >= Math.max(first, part) && mention.last <= last,
  )
  if (subjects.length === 0 && hasMention && one.id.id === 'free') {
    const isShared =
      [...entry.things].some(thing => keys.has(`thing:${thing}`)) ||
      namesService(draft, one, entry) ||
      retellsAbroad(draft, one, entry) ||
      retellsCondition(draft, first, one.first, entry) ||
      retellsCondition(draft, one.last + 1, last + 1, entry) ||
      followsService(input, one, entry) ||
      repeatsGift(input, one, entry) ||
      tellsPickup(beside, own, entry) ||
      tellsSameGift(input, one, own, entry) ||
      statesTerm(input, one, entry)
    if (!isShared) return false
  }
  const services = (sentence: number) =>
    entry.promises
      .filter(other => SERVICES.has(other.id) && other.sentence === sentence)
      .map(other => other.id)
  const told = beside.some(other => other.id.id === 'pickup') ? [...subjects, 'pickup'] : subjects
  const isOfSubject = (sentence: number) => services(sentence).some(id => told.includes(id))
  const isToldApart = own.some(promise => isOfSubject(promise.sentence))
  return own.some(promise => {
    if (promise.sentence < 0) return true
    // "Pickup is free. Delivery €5, free from €50.": what is told of the one is not told of the other.
    if (isToldApart && services(promise.sentence).length > 0 && !isOfSubject(promise.sentence)) return false
    const conditions = conditionsOf(entry, promise.sentence)
    const others = [...conditions.promises].filter(id => around.includes(id))
    const stated = draft.figures.filter(figure => figure.first >= first && figure.last <= last)
    // The price of a row is no condition, kept or not.
    const isOfName = (figure: Figure) =>
      figure.kind !== 'money' &&
      input.rows.some(row =>
        row.tokens.some(own => own.kind === 'number' && figure.values.includes(Number(own.text))),
      )
    const near = draft.figures.filter(
      figure =>
        !isOfName(figure) && !input.rows.some(row => row.price !== null && figure.values.includes(row.price)),
    )
    if (one.id.id === 'discount') {
      if (isOfExcludedGoods(input, entry, first, last) && !tellsExclusion(draft, entry, first, last))
        return false
      const percents = entry.reading.figures.filter(figure => figure.kind === 'percent')
      const own = near.filter(figure => figure.kind === 'percent')
      if (own.some(figure => !percents.some(percent => sameFigure(figure, percent)))) return false
      if (own.some(figure => isOfOtherTier(draft, figure, entry))) return false
      if (isElsewhereBought(input, entry, first, last)) return false
      if (isOfWholeShop(draft, one, entry)) return false
      const restrictions = [...conditions.promises].filter(id => id !== one.id.id)
      // "Up to 5 books a month" ends what is granted and asks for nothing.
      const asked = conditions.figures.filter(
        figure => figure.kind !== 'plain' || relationOf(entry.reading, figure) !== 'upto',
      )
      const isFigureKept =
        asked.length > 0 && asked.some(figure => near.some(other => sameFigure(figure, other)))
      if (isFigureKept || others.length > 0 || tellsCondition(input, entry, promise.sentence, [first, last]))
        return true
      if (isShopOnly(entry) && !saysInShop(draft, first, last)) return false
      return asked.length === 0 && restrictions.length === 0
    }
    if (one.id.id === 'free' && isCharged(entry, promise.sentence, keysOf(draft, ...giftBounds(draft, one))))
      return false
    if (one.id.id === 'free' && isElsewhere(entry, promise.first, keys)) return false
    const minimum = minimumOf(entry, promise)
    if (minimum) {
      return (
        draft.figures.some(figure => sameFigure(figure, minimum) && !isSum(input, figure)) ||
        stated.some(figure => input.gaps.has(figure)) ||
        input.amounts.some(amount => reaches(amount, minimum, relationOf(entry.reading, minimum)))
      )
    }
    if (conditions.figures.length === 0) return true
    if (
      one.id.id === 'free' &&
      isOfPaidPart(draft, one, entry, promise.first) &&
      !retellsCondition(draft, first, one.first, entry)
    )
      return false
    return (
      conditions.figures.some(figure => near.some(other => keepsBound(entry, figure, other))) ||
      (near.length === 0 && conditions.figures.every(figure => figure.kind === 'money'))
    )
  })
}

const EVERYTHING =
  /^(?:everything|all|any|whole|entire|todo|todos|todas|toda|tudo|tout|toute|toutes|tous|alles|alle|gesamte[nrs]?|ganze[nrs]?|tutto|tutta|tutti|tutte|hersey\S*|tum|butun|все|всё|весь|всем|всего|كل|جميع|הכל|הכול|כל|सब|सभी|पूरे|semua|seluruh)$/

/** "Everything is 50% off" of a discount on some goods, or of some day. */
function isOfWholeShop({ tokens, language, clause }: Reading, one: Found<Promised>, entry: Entry): boolean {
  const isTold = (at: number) => {
    const promised = phraseAt(PROMISE_WORDS, tokens, at)?.id.id
    return (
      phraseAt(WEEKDAYS, tokens, at) !== undefined ||
      entry.promises.some(promise => promise.id === promised && promised !== one.id.id) ||
      entry.reading.tokens.some(
        own => own.kind === 'word' && own.text.length > 3 && similar(own, tokens[at] as Token),
      )
    )
  }
  return (
    !entry.reading.tokens.some(token => UNIVERSAL.test(token.text) || EVERYTHING.test(token.text)) &&
    tokens.some(
      (token, at) =>
        clause[at] === clause[one.first] &&
        EVERYTHING.test(token.text) &&
        OWN_UNIVERSAL[token.text]?.test(language) !== false &&
        ![1, 2].some(gap => tokens[at + gap]?.kind === 'word' && isTold(at + gap)) &&
        !/^(?:at|in|of|after)$/.test(tokens[at - 1]?.text ?? ''),
    )
  )
}

const SERVICES = new Set(
  'delivery pickup return exchange giftwrap install hemming engraving express'.split(' '),
)

/** "В день рождения скидка 10 %": two of the words that the entry ties it to, and no goods among them. */
function tellsCondition(
  { draft, rows }: PromiseInput,
  { reading }: Entry,
  sentence: number,
  [first, last]: readonly [number, number],
): boolean {
  const at = reading.sentence.indexOf(sentence)
  if (at < 0) return false
  const told = keysOf(draft, first, last)
  const goods = new Set(rows.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  const shared = [...keysOf(reading, ...sentenceBounds(reading, at))].filter(
    key => told.has(key) && /^(?:word|thing|day):/.test(key) && !goods.has(key.slice(6)),
  )
  return shared.length >= 2
}

/** "Geht der Versand auf uns": the service stands inside the words that give it. */
function namesService(draft: Reading, one: Found<Promised>, entry: Entry): boolean {
  for (let at = one.first + 1; at <= one.last; at++) {
    const found = phraseAt(PROMISE_WORDS, draft.tokens, at)
    if (found?.id.kind === 'service' && entry.promises.some(promise => promise.id === found.id.id))
      return true
  }
  return false
}

const IF_WORDS = /^(?:if|when|si|se|wenn|falls|eger|если|اذا|אם|अगर|kalau|jika)$/

/** "If you buy glasses the same day it's free": the condition of the entry, in its words. */
function retellsCondition(draft: PromiseInput['draft'], first: number, at: number, entry: Entry): boolean {
  const start = draft.tokens.findIndex((token, i) => i >= first && i < at && IF_WORDS.test(token.text))
  if (start < 0 || !entry.reading.tokens.some(token => IF_WORDS.test(token.text))) return false
  const told = draft.tokens.slice(start, at).filter(token => token.kind === 'word' && token.text.length > 2)
  const shared = told.filter(token =>
    entry.reading.tokens.some(own => own.kind === 'word' && similar(own, token)),
  )
  return shared.length >= 3 || (shared.length === 2 && shared.some(token => token.text.length > 4))
}

/** The condition of an entry in another language: that there is one, and of some length, is all that can be told. */
function retellsAbroad(draft: PromiseInput['draft'], one: Found<Promised>, entry: Entry): boolean {
  if (!draft.language || !entry.language || draft.language === entry.language) return false
  const [first, last] = sentenceBounds(draft, one.first)
  const condition = draft.tokens.findIndex(
    (token, at) => at >= first && at <= last && Math.abs(at - one.first) <= 8 && IF_WORDS.test(token.text),
  )
  const told = draft.tokens.slice(condition, last + 1).filter(token => token.kind === 'word')
  return condition >= 0 && told.length >= 4 && entry.reading.tokens.some(token => IF_WORDS.test(token.text))
}

/** "The food is €45, delivery €5, from €50 free": the service stands between the goods and the gift. */
function followsService({ draft, mentions }: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const [first] = sentenceBounds(draft, one.first)
  const last = mentions.findLast(mention => mention.first >= first && mention.last < one.first)
  const services = findPhrases(PROMISE_WORDS, draft.tokens, (last?.last ?? first) + 1, one.first).filter(
    found => found.id.kind === 'service',
  )
  return services.length > 0 && entry.promises.some(promise => promise.id === services.at(-1)?.id.id)
}

/** "Delivery is free above 300, so the headphones at 329 come without a fee": the gift once more, of what earns it. */
function repeatsGift({ draft, amounts }: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const [first] = sentenceBounds(draft, one.first)
  const before = findPhrases(PROMISE_WORDS, draft.tokens, first, one.first).map(found => found.id.id)
  const isOfService = entry.promises.some(promise => promise.id === 'delivery' && before.includes(promise.id))
  const gift = entry.promises.find(promise => promise.id === one.id.id && !promise.denied)
  const minimum = gift && minimumOf(entry, gift)
  if (!isOfService || !before.includes(one.id.id) || !minimum) return false
  const earning = amounts.filter(amount => amount !== minimum.values[0])
  return (
    earning.some(amount => reaches(amount, minimum, 'above')) &&
    draft.figures.some(
      figure => figure.last < one.first && figure.first >= first && sameFigure(figure, minimum),
    )
  )
}

/** "The strap is 350, its fitting is on us" where the entry has "strap fitting free": what is given is called by its own word. */
function tellsSameGift(
  { draft, rows }: PromiseInput,
  one: Found<Promised>,
  gifts: readonly Entry['promises'][number][],
  { reading, row }: Entry,
): boolean {
  if (row !== undefined) return false
  const isOfGift = (token: Token) =>
    gifts.some(gift =>
      reading.tokens.some(
        (own, at) =>
          gift.first >= 0 &&
          reading.clause[at] === reading.clause[gift.first] &&
          Math.abs(at - gift.first) <= 4 &&
          own.kind === 'word' &&
          own.text.length > 3 &&
          similar(own, token),
      ),
    )
  const near = [-3, -2, -1].map(gap => one.first + gap).concat([1, 2].map(gap => one.last + gap))
  return near.some(at => {
    const token = draft.tokens[at]
    return (
      token?.kind === 'word' &&
      token.text.length > 3 &&
      draft.clause[at] === draft.clause[one.first] &&
      isOfGift(token) &&
      !rows.some(own => own.tokens.some(name => name.kind === 'word' && similar(name, token)))
    )
  })
}

/** "The bed is €38 and pickup in the shop is free" */
function tellsPickup(
  beside: readonly Found<Promised>[],
  gifts: readonly Entry['promises'][number][],
  { promises }: Entry,
): boolean {
  return (
    beside.some(other => other.id.id === 'pickup') &&
    gifts.some(gift =>
      promises.some(
        promise => promise.id === 'pickup' && !promise.denied && promise.sentence === gift.sentence,
      ),
    )
  )
}

/** "A message (up to 20 characters) is on us": the term of the gift is that of the entry. */
function statesTerm({ draft }: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  return draft.figures.some(
    figure =>
      figure.kind === 'measure' &&
      figure.last < one.first &&
      one.first - figure.last <= 4 &&
      draft.sentence[figure.first] === draft.sentence[one.first] &&
      entry.row === undefined &&
      entry.reading.figures.some(own => own.kind === 'measure' && keepsBound(entry, own, figure)),
  )
}

/** "A message is free and a photo costs $8": up to the "and" that an amount stands behind. */
function giftBounds(draft: Reading, one: Found<Promised>): [number, number] {
  const [first, last] = clauseBounds(draft, one.first)
  const amount = draft.figures.find(figure => figure.kind === 'money' && figure.first > one.last)
  const joint = draft.tokens.findIndex(
    (token, at) => at > one.last && at < (amount?.first ?? 0) && CONNECTORS.has(token.text),
  )
  return [first, joint > 0 ? Math.min(last, joint) : last]
}

/** "A message is free. An edible photo costs $8": a free photo is not what the entry gives. */
function isCharged({ reading }: Entry, free: number, told: ReadonlySet<string>): boolean {
  const shared = (sentence: number) => {
    const own = reading.tokens.flatMap((_, at) => (reading.sentence[at] === sentence ? [at] : []))
    const keys = keysOf(reading, own[0] ?? 0, own.at(-1) ?? -1)
    return [...keys].filter(key => /^(?:word|thing):/.test(key) && told.has(key)).length
  }
  return reading.figures.some(figure => {
    const sentence = reading.sentence[figure.first] ?? -1
    return figure.kind === 'money' && sentence !== free && shared(sentence) > shared(free)
  })
}

/** "Free returns in store, by post €4": what is said of the post is not in the part that gives. */
function isOfPaidPart(
  draft: Reading,
  one: Found<Promised>,
  { reading, cells }: Entry,
  gift: number,
): boolean {
  const told = keysOf(draft, ...clauseBounds(draft, one.first))
  const given = keysOf(reading, ...clauseBounds(reading, Math.max(0, gift)))
  return cells.some(
    cell =>
      !(cell.first <= gift && cell.last >= gift) &&
      cell.figures.some(figure => figure.kind === 'money') &&
      // The fee is told beside the gift.
      !cell.figures.some(figure => draft.figures.some(other => sameFigure(figure, other))) &&
      [...cell.keys].some(key => /^(?:word|thing|place):/.test(key) && told.has(key) && !given.has(key)),
  )
}

/** "$50 together, so delivery is free": what an order comes to, and not the bound it is measured by. */
function isSum({ draft, amounts }: PromiseInput, figure: Figure): boolean {
  return (
    boundOf(draft, figure) === undefined &&
    !isPassed(draft, figure) &&
    figure.values.some(value => amounts.includes(value))
  )
}

/** An order of just €80 earns what begins at €80, not what is for orders over €80. */
function reaches(amount: number, minimum: Figure, relation: string): boolean {
  const value = minimum.values[0] ?? 0
  return relation === 'above' ? amount > value : amount >= value
}

/** "Not on bikes" limits nothing of what is said about a lamp. */
function isOfOtherGoods({ rows }: PromiseInput, entry: Entry, told: ReadonlySet<string>): boolean {
  const denied = deniedThings(entry)
  const goods = rows.flatMap(row => [...row.things.values()].flatMap(ids => [...ids]))
  return (
    denied.length > 0 && rows.length > 0 && !denied.some(thing => told.has(thing) || goods.includes(thing))
  )
}

// Words that are "from" before a minimum and much else elsewhere.
const FROM = /^(?:da|dai|dari|den|des)$/

/** "Free over €80", "orders above €80 ship free", "ab 100 € kostenlos": the bound in the same part of the sentence. */
export function minimumOf(
  entry: Entry,
  promise: { first: number; last: number; sentence: number },
): Figure | undefined {
  const { reading } = entry
  const bounds = reading.figures.filter(
    figure =>
      figure.kind === 'money' &&
      reading.sentence[figure.first] === promise.sentence &&
      (/^(?:above|from)$/.test(relationOf(reading, figure)) ||
        FROM.test(reading.tokens[figure.first - 1]?.text ?? '')),
  )
  const after = bounds.find(figure => figure.first > promise.last && figure.first - promise.last <= 8)
  const before = bounds.findLast(
    figure =>
      figure.first < promise.first && figure.last <= promise.first && promise.first - figure.last <= 8,
  )
  return after ?? before
}

/** "Portugal €4.50 (free over €70), Spain €7.50" frees nothing for Spain. */
function isElsewhere(entry: Entry, at: number, keys: ReadonlySet<string>): boolean {
  const isPlace = (key: string) => key.startsWith('place:')
  const cell = entry.cells.find(one => one.first <= at && one.last >= at)
  const own = [...(cell?.keys ?? [])].filter(isPlace)
  const spoken = [...keys].filter(isPlace)
  if (own.length === 0 || spoken.length === 0) return false
  return !own.some(key => keys.has(key))
}
