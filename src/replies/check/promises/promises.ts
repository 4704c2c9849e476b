import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Context } from '../evidence.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { PLACE_PHRASES, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { clauseBounds, isDenied, isUnsure, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { retellsDecision } from '../said/left-to-decide.ts'
import { isTurnedDown } from '../said/turned-down.ts'
import { feesWePay } from '../said/who-pays.ts'
import { isHypothetical } from './conditions.ts'
import { isDeadline, isKnownDay, isKnownDeadline, isServed, weekdayDeadlines } from './deadlines.ts'
import { isDeduction, isIdiom, isPartOfName } from './idioms.ts'
import { isGivenAway, unknownInclusions } from './included.ts'
import { isKept } from './kept.ts'

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
  /** What comes back of a note that was paid with. */
  changes: ReadonlySet<Figure>
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
    if (one.id.kind === 'topic' || isUnsure(draft, one.first) || isAsLongAs(draft, one)) continue
    if (isDeniedQuestion(draft, one) || isOpenQuestion(draft, one)) continue
    if ((one.id.kind === 'status' || one.id.id === 'restock') && isHypothetical(draft, one.first)) continue
    if (one.id.id === 'cheaper-elsewhere' && isRefusal(draft, one.first)) continue
    if (givesChange(input, one)) continue
    if (MAKING_GOOD.has(one.id.id) && retellsDecision(draft, one.first, input.entries)) continue
    push(one, isKept(input, one, found))
  }
  for (const one of findPhrases(PROMISE_WORDS, draft.tokens)) if (isGivenAway(input, one)) push(one, false)
  // "The postage is on me" is a gift like "free postage", with the condition that an entry has for it.
  if (entriesGive(input))
    for (const one of feesWePay(draft)) push(one, isKept(input, { ...one, id: FREE }, found))
  for (const one of unknownInclusions(input)) push(one, false)
  for (const deadline of findPhrases(DEADLINE_WORDS, draft.tokens)) {
    if (isUnsure(draft, deadline.first) || isDenied(draft, deadline.first)) continue
    if (
      isWished(draft, deadline) ||
      isTurnedDown(draft, deadline) ||
      isGiven(input, deadline) ||
      isOrderDay(draft, deadline)
    )
      continue
    if (input.mentions.some(mention => mention.positions.includes(deadline.first))) continue
    if (input.hours.some(claim => claim.first <= deadline.first && claim.last >= deadline.last)) continue
    if (isNamedDay(draft, deadline) || draft.figureAt.get(deadline.first)?.kind === 'time') continue
    if (!isDeadline(input, deadline, found)) continue
    push(deadline, isKnownDeadline(input, deadline))
  }
  for (const day of weekdayDeadlines(input, found))
    if (!isUnsure(draft, day.first) && !isDenied(draft, day.first) && !isTurnedDown(draft, day))
      push(day, isKnownDay(input, day))
  for (const place of findPhrases(PLACE_PHRASES, draft.tokens)) {
    const [first, last] = clauseBounds(draft, place.first)
    const isDelivery = found.some(
      one => /^(?:delivery|pickup)$/.test(one.id.id) && one.first >= first && one.last <= last,
    )
    // "We don't ship outside the EU, so not to France."
    const isLeftOut =
      [2, 3].some(back => draft.denials.includes(place.first - back) && place.first - back >= first) &&
      found.some(
        one => one.id.id === 'delivery' && draft.sentence[one.first] === draft.sentence[place.first],
      ) &&
      !found.some(one => one.first >= first && one.last <= last)
    if ((isDelivery || isLeftOut) && !isUnsure(draft, place.first)) push(place, isServed(input, place))
  }
  return claims
}

const MAKING_GOOD = new Set(['refund', 'exchange', 'return'])

const FREE: Promised = { id: 'free', kind: 'refusable' }

function entriesGive({ entries }: PromiseInput): boolean {
  return entries.some(entry => entry.promises.some(promise => promise.id === 'free' && !promise.denied))
}

/** "Te devolvemos 2 $" of a note of twenty: no money back for the goods. */
function givesChange({ draft, changes }: PromiseInput, one: Found<Promised>): boolean {
  if (!/^(?:refund|return)$/.test(one.id.id)) return false
  return [...changes].some(
    figure =>
      draft.sentence[figure.first] === draft.sentence[one.first] && Math.abs(figure.first - one.last) <= 3,
  )
}

const ORDERING =
  /^(?:order|pide|pida|encarga|encargue|encomende|encomenda|peca|commandez|commande|bestellen|bestellst|ordina|ordini|siparis|закажите|закажи|заказав|اطلب|اطلبي|הזמינו|תזמינו|ऑर्डर|pesan)$/

/** "Order the cake today and …": what the customer does that day. */
function isOrderDay(draft: Reading, deadline: Found<string>): boolean {
  const [first] = clauseBounds(draft, deadline.first)
  const lead = draft.tokens.slice(first, deadline.first)
  return (
    ORDERING.test(lead[0]?.text ?? '') &&
    !lead.some(token => /^(?:and|get|have|y|e|et|und)$/.test(token.text))
  )
}

/** Hindi supposes behind: "आज ही चाहिए तो" is "if you want it today". */
function isWished({ tokens }: Reading, deadline: Found<string>): boolean {
  return [1, 2].some(
    gap =>
      /^(?:चाहिए|chahiye|हो)$/.test(tokens[deadline.last + gap]?.text ?? '') &&
      /^(?:तो|to)$/.test(tokens[deadline.last + gap + 1]?.text ?? ''),
  )
}

const GIVEN =
  /^(?:as|since|because|given|if|when|como|que|si|dado|cuando|se|ja|comme|puisque|quand|da|weil|wenn|falls|siccome|poiche|так|поскольку|раз|если|بما|لان|اذا|כיוון|מאחר|אם|चूंकि|क्योंकि|अगर|karena|kalau|jika)$/

/** "As pickup is tomorrow": the customer's own day, from which something follows. */
function isGiven({ draft, ask }: PromiseInput, deadline: Found<string>): boolean {
  if (!findPhrases(DEADLINE_WORDS, ask.tokens).some(found => found.id === deadline.id)) return false
  const [first] = clauseBounds(draft, deadline.first)
  return (
    deadline.first - first <= 6 &&
    draft.tokens.slice(first, first + 2).some(token => token.forms.some(form => GIVEN.test(form)))
  )
}

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

const AS_LONG =
  /^(?:as long as|so long as|provided|solange|sofern|mientras|siempre que|enquanto|desde que|tant que|a condition|finche|purche|пока|при условии|طالما|ما دام|כל עוד|בתנאי|जब तक|selama|asalkan)/

/** "As long as it hasn't shipped": the condition states nothing. */
function isAsLongAs(draft: Reading, one: Found<Promised>): boolean {
  const [first] = clauseBounds(draft, one.first)
  const lead = draft.tokens.slice(first, one.first)
  const text = lead.map(token => token.text).join(' ')
  return (
    AS_LONG.test(text) &&
    isDenied(draft, one.first) &&
    !lead.some(token => /^(?:we|i|wir|nous|noi|мы)$/.test(token.text))
  )
}
