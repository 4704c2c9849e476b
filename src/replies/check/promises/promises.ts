import type { Figure } from '../amounts.ts'
import { type Context, type Entry, findSupport, sameFigure } from '../evidence.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { PLACE_PHRASES, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS } from '../lexicon/stock-words.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { clauseBounds, isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { isGiftIdea } from '../taste.ts'
import { isConcessionKept, waivesCondition } from './concessions.ts'
import {
  excludes,
  isAboutSame,
  isConditionKept,
  isExclusive,
  isHypothetical,
  isRestrictionKept,
} from './conditions.ts'
import { isDeadline, isKnownDay, isKnownDeadline, isServed, weekdayDeadlines } from './deadlines.ts'

export type PromiseInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  contextAt: (at: number) => Context
  /** Amounts the price check has found right: a sum that reaches a minimum earns what it earns. */
  amounts: readonly number[]
  /** What an order lacks to reach a minimum. */
  gaps: ReadonlySet<Figure>
  ask: Reading
  /** Days whose hours were judged already. */
  hours: readonly { first: number; last: number }[]
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
    one =>
      draft.figureAt.get(one.first)?.kind !== 'money' &&
      !isPartOfName(input, one) &&
      !isIdiom(draft, one) &&
      !isDeduction(input, one),
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
    if (isDeniedQuestion(draft, one) || isOpenQuestion(draft, one)) continue
    if ((one.id.kind === 'status' || one.id.id === 'restock') && isHypothetical(draft, one.first)) continue
    if (one.id.id === 'cheaper-elsewhere' && isRefusal(draft, one.first)) continue
    push(one, isKept(input, one, found))
  }
  for (const one of found) if (isGivenAway(input, one)) push(one, false)
  for (const one of unknownInclusions(input)) push(one, false)
  for (const deadline of findPhrases(DEADLINE_WORDS, draft.tokens)) {
    if (isUnsure(draft, deadline.first) || isDenied(draft, deadline.first)) continue
    if (input.hours.some(claim => claim.first <= deadline.first && claim.last >= deadline.last)) continue
    if (isNamedDay(draft, deadline) || draft.figureAt.get(deadline.first)?.kind === 'time') continue
    if (!isDeadline(input, deadline, found)) continue
    push(deadline, isKnownDeadline(input, deadline))
  }
  for (const day of weekdayDeadlines(input, found))
    if (!isUnsure(draft, day.first) && !isDenied(draft, day.first)) push(day, isKnownDay(input, day))
  for (const place of findPhrases(PLACE_PHRASES, draft.tokens)) {
    const [first, last] = clauseBounds(draft, place.first)
    const isDelivery = found.some(
      one => /^(?:delivery|pickup)$/.test(one.id.id) && one.first >= first && one.last <= last,
    )
    if (isDelivery && !isUnsure(draft, place.first)) push(place, isServed(input, place))
  }
  return claims
}

const INCLUDED =
  /^(?:provided|supplied|fournie?s?|facilitad[oa]s?|proporcionad[oa]s?|fornecid[oa]s?|gestellt|beigelegt|fornit[oaie]|предоставля\S*|included|includes|incluid[oa]s?|incluso|inclusa|inclus|compris|comprise|comprises|compres[aoie]|inclusi|incluse|inclusive|inklusive|inbegriffen|включен[аоы]?|dahil|مشمول|مشموله|כלול|כלולה|शामिल|termasuk)$/

const IS = /^(?:is|are|esta|estan|son|esta|estao|sao|est|sont|ist|sind|e|sono)$/

/** "Materials included" where nothing says that anything is, and no entry knows of materials. */
function unknownInclusions({ draft, entries, rows }: PromiseInput): { first: number; last: number }[] {
  const isSaid = entries.some(
    entry =>
      entry.reading.tokens.some(token => INCLUDED.test(token.text)) ||
      entry.promises.some(promise => promise.id === 'free' && !promise.denied),
  )
  if (isSaid) return []
  return draft.tokens.flatMap((token, at) => {
    const noun = IS.test(draft.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
    const named = draft.tokens[noun]
    const isPlain =
      !INCLUDED.test(token.text) ||
      named?.kind !== 'word' ||
      named.text.length < 4 ||
      draft.sentence[noun] !== draft.sentence[at] ||
      isDenied(draft, at) ||
      isUnsure(draft, at) ||
      phraseAt(PROMISE_WORDS, draft.tokens, noun) !== undefined ||
      TAX.test(named.text)
    if (isPlain) return []
    const isKnown =
      entries.some(entry => named.forms.some(form => entry.words.has(form))) ||
      rows.some(row => row.tokens.some(own => own.kind === 'word' && similar(own, named)))
    return isKnown ? [] : [{ first: noun, last: at }]
  })
}

const TAX =
  /^(?:impuestos?|impostos?|taxes?|steuern?|mwst|iva|ppn|imposte|tasse|ндс|налоги|vergiler|الضريبه|मूल्य)$/

/** "Hemming is included" where an entry charges for it. */
function isGivenAway({ draft, entries, rows }: PromiseInput, one: Found<Promised>): boolean {
  if (one.id.kind !== 'service' || !PAID.has(one.id.id)) return false
  const [first, last] = clauseBounds(draft, one.first)
  const at = draft.tokens.findIndex((token, i) => i >= first && i <= last && INCLUDED.test(token.text))
  const isPriced = draft.figures.some(
    figure =>
      figure.kind === 'money' &&
      figure.first >= first &&
      figure.last <= last &&
      !rows.some(row => row.price !== null && figure.values.includes(row.price)),
  )
  if (at < 0 || isPriced || isDenied(draft, at)) return false
  const holders = entries.filter(entry => entry.promises.some(promise => promise.id === one.id.id))
  return (
    holders.length > 0 &&
    holders.every(
      entry =>
        entry.reading.figures.some(figure => figure.kind === 'money') &&
        !entry.promises.some(promise => promise.id === 'free'),
    )
  )
}

const PAID = new Set(['delivery', 'hemming', 'giftwrap', 'engraving', 'install', 'pickup', 'express'])

/** "Tomorrow, Tuesday, we open at 7": the hours of that day are judged. */
function isNamedDay(draft: Reading, deadline: Found<string>): boolean {
  return (
    /^(?:today|tomorrow)$/.test(deadline.id) &&
    [1, 2, 3].some(
      gap => phraseAt(WEEKDAYS, draft.tokens, deadline.last + gap)?.first === deadline.last + gap,
    ) &&
    findPhrases(PROMISE_WORDS, draft.tokens).some(
      found => found.id.id === 'hours' && draft.sentence[found.first] === draft.sentence[deadline.first],
    )
  )
}

/** "If you find it cheaper elsewhere we cannot match it" promises nothing. */
function isRefusal(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return draft.denials.some(i => i >= first && i <= last)
}

/** "No appointment?" asks, and says neither yes nor no. */
function isDeniedQuestion(draft: Reading, one: Found<Promised>): boolean {
  const [, last] = sentenceBounds(draft, one.first)
  return draft.tokens[last]?.text === '?' && isDenied(draft, one.first, 3, one.last)
}

/** "Would you like it delivered?" asks; with a figure or a day it would promise. */
function isOpenQuestion(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = sentenceBounds(draft, one.first)
  const inSentence = (found: { first: number }) => found.first >= first && found.first <= last
  return (
    one.id.kind === 'service' &&
    draft.tokens[last]?.text === '?' &&
    // "We deliver, all right?" says so and asks something else.
    !draft.tokens
      .slice(one.last, last)
      .some((token, i, rest) => token.text === ',' && !CONNECTORS.has(rest[i + 1]?.text ?? '')) &&
    !draft.figures.some(figure => !figure.weak && inSentence(figure)) &&
    findPhrases(DEADLINE_WORDS, draft.tokens, first, last + 1).length === 0 &&
    findPhrases(WEEKDAYS, draft.tokens, first, last + 1).length === 0
  )
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
    // "Free delivery" is not in the name of the grain-free food.
    const isApart =
      one.id.id === 'free' &&
      !named.some(at => [at - 2, at - 1, at + 1, at + 2].some(near => mention.positions.includes(near)))
    if (isApart) return false
    if (words.length > 1 && !named.includes(one.first) && !named.includes(one.last)) return false
    return named.length > 0 && (one.id.kind !== 'property' || named.length === words.length)
  })
}

const IDIOMS = /^(?:feel free|free to|of course|sin embargo)/

/** "With your card" after a student's card, "the card you used": no way of paying is offered. */
function isOwnCard(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = sentenceBounds(draft, one.first)
  const isPaying = draft.tokens
    .slice(first, last + 1)
    .some(token => /^(?:pay|pays|paying|accept|accepts|accepted|take|takes|taken)$/.test(token.text))
  const [before, after] = [draft.tokens[one.first - 1]?.text ?? '', draft.tokens[one.last + 1]?.text ?? '']
  return !isPaying && (before === 'your' || after === 'you')
}

const PAPERS =
  /^(?:photos?|pictures?|fotos?|fotografia\w*|bild|bilder|fotografie|фото\S*|صوره|صور|תמונה|תמונות|फोटो|gambar|email|mail|mensaje|mensagem|message|nachricht|messaggio|mesaj|сообщение|رساله|link|ubicacion|localizacao|cv|curriculum|resume|comprobante|comprovante|captura|screenshot)$/

/** "Morgen sind wir ab 10 Uhr wieder da": the shop comes back, no product. */
function isOurReturn(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = clauseBounds(draft, one.first)
  return draft.tokens
    .slice(first, last + 1)
    .some(token => /^(?:wir|we|we're|nous|noi|biz|мы|نحن|אנחנו|हम|kami)$/.test(token.text))
}

/** "Две упаковки": packs are counted, wrapping is not. */
function isCountedPack(draft: Reading, one: Found<Promised>): boolean {
  const figure = draft.figureAt.get(one.first - 1)
  return figure?.kind === 'plain' && phraseAt(CONTAINER_WORDS, draft.tokens, one.first) !== undefined
}

/** "Pode enviar uma foto?": the customer sends it. */
function isSentByCustomer(draft: Reading, last: number): boolean {
  return [1, 2, 3].some(
    gap =>
      draft.clause[last + gap] === draft.clause[last] &&
      draft.tokens[last + gap]?.forms.some(form => PAPERS.test(form)),
  )
}

/** "No lleva gluten": the gluten is judged. */
function namesContent(draft: Reading, one: Found<Promised>): boolean {
  return [1, 2, 3].some(gap => phraseAt(PROMISE_WORDS, draft.tokens, one.last + gap)?.id.kind === 'property')
}

const CAUSING =
  /^(?:caus\S*|provoc\S*|produc\S*|trigger\S*|verursach\S*|provoqu\S*|yapmaz|вызыва\S*|يسبب|تسبب|גורם|גורמת|menyebabkan|bikin)$/

/** "Não causam alergia" promises; "not for people with an allergy" warns. */
function isCausing(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = clauseBounds(draft, one.first)
  return one.id.id === 'celiac' && draft.tokens.slice(first, last + 1).some(token => CAUSING.test(token.text))
}

const APART =
  /^(?:before|without|excluding|not|counting|any|the|a|an|your|our|student|member|members|further|more)$/

/** "AED 114, before any student discount": none is given. */
function isLeftApart({ tokens }: Reading, one: Found<Promised>): boolean {
  if (one.id.id !== 'discount' && one.id.id !== 'student') return false
  let at = one.first - 1
  while (APART.test(tokens[at]?.text ?? '') && !/^(?:before|excluding)$/.test(tokens[at]?.text ?? '')) at--
  return /^(?:before|excluding)$/.test(tokens[at]?.text ?? '')
}

const CUT =
  /^(?:knock|knocked|take|taking|took|shave|cut|money|something|anything|bit|little|lot|some|percent|half)$/
const CUT_FROM = /^(?:the|your|of|for|everything|all|any|that|this|every|next|whole|entire|our|selected|on)$/

/** "Our day off", "just off the main street": nothing is taken off a price. */
function isOffPrice(draft: Reading, one: Found<Promised>): boolean {
  const before = [1, 2, 3].map(back => draft.tokens[one.first - back]?.text ?? '')
  const isCut =
    [1, 2].some(back => draft.figureAt.has(one.first - back)) ||
    before.some(word => CUT.test(word) || word === '%')
  return (
    isCut ||
    (CUT_FROM.test(draft.tokens[one.last + 1]?.text ?? '') &&
      /(?:price|bill|total|order)/.test(draft.folded.text))
  )
}

const AMOUNTS_TO =
  /^(?:revien(?:t|nent)|reviendra(?:it|ient)?|reviendront|arriva|arrivano|llega|llegan|chega|chegam)$/

function isIdiom(draft: Reading, one: Found<Promised>): boolean {
  const before = draft.tokens[one.first - 1]?.text ?? ''
  const after = draft.tokens[one.last + 1]?.text ?? ''
  const text = draft.tokens[one.first]?.text ?? ''
  // French "non portés", unworn, is no Portuguese postage.
  if (one.id.id === 'card' && isOwnCard(draft, one)) return true
  if (one.id.id === 'free' && isGiftIdea(draft, one)) return true
  if (isLeftApart(draft, one)) return true
  // "We have seven, so you're covered"
  if (
    text === 'covered' &&
    /^(?:you're|you|are)$/.test(before) &&
    draft.tokens[one.last + 1]?.kind !== 'word'
  )
    return true
  if (one.id.id === 'contains' && namesContent(draft, one)) return true
  if (/^favou?rite$/.test(text) && /^(?:my|your|personal)$/.test(before)) return true
  if (text === 'off' && one.first === one.last && !isOffPrice(draft, one)) return true
  if (one.id.id === 'giftwrap' && isCountedPack(draft, one)) return true
  if (one.id.id === 'delivery' && isSentByCustomer(draft, one.last)) return true
  // Portuguese "caixa de oferta" is a gift box.
  if (
    text === 'oferta' &&
    before === 'de' &&
    /^(?:caixa|cartao|embrulho|cheque|vale|papel|saco|saquinho)$/.test(
      draft.tokens[one.first - 2]?.text ?? '',
    )
  )
    return true
  if (text === 'portes' && before === 'non') return true
  if (one.id.id === 'restock' && isOurReturn(draft, one)) return true
  // "Revient à 35 €", "arrivano a 20 euro": what it costs.
  if (
    AMOUNTS_TO.test(text) &&
    draft.figures.some(
      figure => figure.kind === 'money' && figure.first - one.last <= 2 && figure.first > one.last,
    )
  )
    return true
  if (text === 'free' && (before === 'feel' || after === 'to')) return true
  if ((text === 'open' || text === 'opened') && one.id.id !== 'hours') return true
  if (/^(?:confirmed|confirmado|подтвержден)/.test(text) && one.first === sentenceBounds(draft, one.first)[0])
    return false
  return IDIOMS.test(`${before} ${text}`)
}

/** "It comes off the bill": what an entry says is deducted. */
function isDeduction({ draft, entries }: PromiseInput, one: Found<Promised>): boolean {
  return (
    draft.tokens[one.last]?.text === 'off' &&
    draft.tokens[one.last + 1]?.text === 'the' &&
    !draft.figures.some(figure => figure.kind === 'percent') &&
    entries.some(entry => entry.reading.tokens.some(token => /^(?:deduct|credit|offset)/.test(token.text)))
  )
}

function isKept(input: PromiseInput, one: Found<Promised>, all: readonly Found<Promised>[]): boolean {
  const { draft, entries } = input
  const denied = isDenied(draft, one.first, 40, one.last) || isRefused(draft, one) || isExcepted(draft, one)
  const { id, kind } = one.id
  const [first, last] = clauseBounds(draft, one.first)
  const beside = all.filter(other => other !== one && other.first >= first && other.last <= last)
  const holders = entries.filter(entry => entry.promises.some(promise => promise.id === id))
  if (CONCEDED.has(id) && holders.some(entry => waivesCondition(draft, one.first, entry))) return false
  if (denied && (kind === 'refusable' || (CAUTIOUS.has(id) && !isCausing(draft, one)))) return true
  // "No free delivery yet": it is the free that is denied.
  if (denied && kind === 'service' && beside.some(other => isDeniedGift(draft, other))) return true
  if (kind === 'status') return denied || isReadyToTake(draft, one) || supportedStatus(input, one)
  if (denied) {
    const isServiceDenied =
      kind === 'service' &&
      (holders.some(entry => excludes(entry, id)) ||
        entries.some(entry => entry.isAnswer && entry.reading.denials[0] === 0))
    const negative =
      isServiceDenied ||
      holders.some(entry => entry.promises.some(promise => promise.id === id && promise.denied))
    const isNamed = beside.some(
      other =>
        other.id.kind === 'service' &&
        entries.some(entry => entry.promises.some(promise => promise.id === other.id.id && promise.denied)),
    )
    return (
      negative ||
      (holders.length === 0 && isNamed) ||
      (kind === 'property'
        ? holders.length > 0 && negative
        : holders.length === 0 && beside.some(other => other.id.kind === 'refusable'))
    )
  }
  if (CONCEDED.has(id) && !isConcessionKept(draft, one.first, entries)) return false
  if (id === 'delivery' && isBelowMinimum(input, one)) return false
  const positive = holders.filter(entry =>
    entry.promises.some(promise => promise.id === id && !promise.denied),
  )
  if (id === 'covered' && isGuaranteed(input, one)) return true
  if (positive.length === 0 && id === 'return' && isPickedUp(input, one)) return true
  if (positive.length === 0 && id === 'restock' && isBroughtBack(input, one)) return true
  if (id === 'restock' && isDepositBack(entries, beside)) return true
  if (positive.length === 0 && kind === 'service' && !FIRM.has(id) && isRetold(input, one)) return true
  if (positive.length === 0)
    return kind === 'service' && entries.some(entry => isAnsweredBy(input, one, entry))
  if (kind === 'property')
    return positive.some(entry => isAboutSame(input, one, entry) && isRestrictionKept(input, one, entry))
  if (id === 'appointment' && positive.some(isExclusive)) return true
  if (kind === 'service') return positive.some(entry => isRestrictionKept(input, one, entry))
  return positive.some(
    entry =>
      isConditionKept(input, one, entry, beside) && (id !== 'free' || isRestrictionKept(input, one, entry)),
  )
}

// Saying that something is not known to be safe promises nothing.
const CAUTIOUS = new Set(['safe', 'harmless', 'remedy', 'celiac'])

const CONCEDED = new Set('return exchange refund warranty covered cancel delivery reserve'.split(' '))

function isDeniedGift(draft: Reading, one: Found<Promised>): boolean {
  return (one.id.id === 'free' || one.id.id === 'discount') && isDenied(draft, one.first, 40, one.last)
}

const MINIMUM_ORDER =
  /minimum order|min\. ?order|order minimum|minimum spend|pedido minimo|compra minima|orden minima|encomenda minima|commande minimum|minimum de commande|mindestbestell|ordine minimo|minimum siparis|минимальн\S* (?:заказ|сумм)|الحد الادني|הזמנה מינימלית|מינימום הזמנה|न्यूनतम|(?:minimal|minimum) (?:order|belanja|pembelian)/

/** "Delivery, minimum order €15" promises nothing to an order of €6. */
function isBelowMinimum({ draft, entries, amounts }: PromiseInput, one: Found<Promised>): boolean {
  if (isHypothetical(draft, one.first) || amounts.length === 0) return false
  return entries.some(entry => {
    const at = entry.reading.folded.text.search(MINIMUM_ORDER)
    const start = entry.reading.tokens.findIndex(token => token.start >= at)
    const minimum = entry.reading.figures.find(figure => figure.kind === 'money' && figure.first > start)
    return (
      at >= 0 &&
      minimum !== undefined &&
      Math.max(...amounts) < (minimum.values[0] ?? 0) &&
      !draft.figures.some(figure => sameFigure(figure, minimum))
    )
  })
}

/** "Crypto is not accepted", "checks don't", "Kreditkarten nehmen wir keine": the denial stands behind. */
function isRefused(draft: Reading, one: Found<Promised>): boolean {
  return (
    isTakenUp(draft, one) ||
    draft.denials.some(
      denial =>
        denial > one.last &&
        denial - one.last <= (one.id.kind === 'refusable' ? 8 : 5) &&
        draft.clause[denial] === draft.clause[one.last] &&
        ([1, 2, 3].some(gap => REFUSED.test(draft.tokens[denial + gap]?.text ?? '')) ||
          draft.tokens[denial + 1]?.kind !== 'word'),
    )
  )
}

/** "Unless it is a sale item": what stands behind the exception is not granted. */
function isExcepted({ tokens, sentence }: Reading, one: Found<Promised>): boolean {
  return (
    one.id.kind === 'refusable' &&
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some(
      back =>
        sentence[one.first - back] === sentence[one.first] &&
        EXCEPT.test(tokens[one.first - back]?.text ?? ''),
    )
  )
}

const THEM =
  /^(?:them|it|those|these|that|los|las|lo|la|le|les|l|os|as|o|a|sie|es|ihn|die|das|li|gli|ne|onu|onlari|их|его|ее|это|ها|اياها|אותם|אותה|אותו|उन्हें|इसे|itu)$/

/** "Les chèques, en revanche, nous ne les prenons pas": named first, refused by its pronoun. */
function isTakenUp(draft: Reading, one: Found<Promised>): boolean {
  if (one.id.kind !== 'service') return false
  return draft.denials.some(
    denial =>
      denial > one.last &&
      denial - one.last <= 10 &&
      draft.sentence[denial] === draft.sentence[one.last] &&
      draft.clause[denial] !== draft.clause[one.last] &&
      !draft.things.has(denial - 1) &&
      [1, 2, -1].some(gap => THEM.test(draft.tokens[denial + gap]?.text ?? '')),
  )
}

const REFUSED =
  /^(?:da|va|geht|gehen|marche|passe|funziona|va|olmuyor|получится|выйдет|ينفع|يصير|הולך|चलेगा|chalega|tengo|hago|puedo|doy|damos|podemos|tenho|faco|posso|dou|ai|fais|peux|habe|mache|kann|gebe|ho|faccio|hay|existe|existem|existen|ada|לנו|sono|accept|take|do|offer|have|use|handle|manage|serve|aceptamos|hacemos|tenemos|ofrecemos|manejamos|aceitamos|fazemos|temos|acceptons|prenons|faisons|nehmen|akzeptieren|bieten|haben|accettiamo|prendiamo|facciamo|abbiamo|ediyoruz|almiyoruz|yapmiyoruz|принимаем|делаем|берем|نقبل|نوفر|نقدم|מקבלים|עושים|terima|accepted|taken|covered|possible|allowed|permitted|acept\w*|aceit\w*|akzeptiert|erlaubt|moglich|possibles?|permi\w+|приним\w*|принима[ею]тся|разреш\S*|возмож\S*)$/

const FIRM = new Set([
  'delivery',
  'warranty',
  'covered',
  'return',
  'refund',
  'exchange',
  'install',
  'cash',
  'card',
  'nobreak',
])

/** Two figures of one entry in a sentence: it retells that entry in words of its own. */
function isRetold(input: PromiseInput, one: Found<Promised>): boolean {
  const { draft } = input
  const figures = draft.figures.filter(
    figure => draft.sentence[figure.first] === draft.sentence[one.first] && figure.kind !== 'plain',
  )
  const holders = figures.map(figure => figureSupported(figure, input))
  return figures.length >= 2 && holders[0] !== undefined && holders.every(entry => entry === holders[0])
}

/** "It's covered for six months": the warranty of an entry has that length. */
function isGuaranteed(input: PromiseInput, one: Found<Promised>): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === 'duration' &&
      input.draft.clause[figure.first] === input.draft.clause[one.first] &&
      (figureSupported(figure, input)?.promises.some(promise => promise.id === 'warranty') ?? false),
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

/** "The deposit comes back to you": no goods do. */
function isDepositBack(entries: readonly Entry[], beside: readonly Found<Promised>[]): boolean {
  const has = (entry: Entry, id: string) =>
    entry.promises.some(promise => promise.id === id && !promise.denied)
  return (
    beside.some(other => other.id.id === 'deposit') &&
    entries.some(entry => has(entry, 'deposit') && has(entry, 'refund'))
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
  const isSameFigure = entry.reading.figures.some(figure =>
    input.draft.figures.some(own => input.draft.sentence[own.first] === sentence && sameFigure(own, figure)),
  )
  if (isSameFigure) return true
  const told = input.draft.tokens.filter((_, at) => input.draft.sentence[at] === sentence)
  const shared = entry.reading.tokens.filter(
    token =>
      token.kind === 'word' &&
      token.text.length > 4 &&
      told.some(own => own.kind === 'word' && similar(own, token)),
  )
  return new Set(shared.map(token => token.text)).size >= 2
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

export function figureSupported(
  figure: Figure,
  input: Pick<PromiseInput, 'entries' | 'contextAt'>,
): Entry | undefined {
  return findSupport(figure, input.entries, input.contextAt(figure.first))
}
