import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { boundOf, isPassed, PASSING } from '../relation.ts'
import { isSupposed } from '../said/claim.ts'
import { sameFigure } from '../same-figure.ts'
import type { MoneyClaim } from './claim.ts'
import { ORDER } from './own-order.ts'

const REACHING = 9
const THAT =
  /^(?:that|this|it|which|so|as|eso|esto|asi|como|isso|isto|assim|ca|cela|ce|das|damit|somit|da|questo|cio|cosi|bu|bunun|это|этого|то|وهذا|هذا|ذلك|זה|וזה|यह|ये|itu|ini|jadi)$/

/** "AED 169 is above AED 300, so delivery is free": a sum that is set against a minimum must be on that side of it. */
export function notReached(input: {
  draft: Reading
  entries: readonly Entry[]
  prices: readonly MoneyClaim[]
  ask: Reading
}): MoneyClaim[] {
  const { draft, entries, prices, ask } = input
  return draft.figures.flatMap((figure): MoneyClaim[] => {
    const bound = figure.kind === 'money' || figure.kind === 'plain' ? sideOf(draft, figure) : undefined
    if (!bound || !isMinimum(entries, figure) || isSupposed(draft, figure.first)) return []
    const sum = sumBefore(draft, prices, figure)
    if (sum && isDeniedBetween(draft, sum.figure, figure)) return []
    const value = sum?.value ?? sumOfAsker(draft, ask, figure)
    const minimum = figure.values[0] ?? 0
    if (value === undefined) return []
    if (bound === 'above' ? value > minimum : value < minimum) return []
    const span = spanOf(draft, figure.first, figure.last)
    return [{ figure, span, value: minimum, kind: 'bound', supported: false, isPromise: true }]
  })
}

function sideOf(draft: Reading, figure: Figure): 'above' | 'below' | undefined {
  const bound = boundOf(draft, figure)
  if (bound === 'above' || bound === 'below') return bound
  return isPassed(draft, figure) ? 'above' : undefined
}

function isMinimum(entries: readonly Entry[], figure: Figure): boolean {
  return entries.some(
    ({ reading, row }) =>
      row === undefined &&
      reading.figures.some(
        own =>
          own.kind === 'money' &&
          sameFigure(own, figure) &&
          /^(?:above|from)$/.test(boundOf(reading, own) ?? ''),
      ),
  )
}

const SINCE =
  /^(?:since|as|because|como|ya|porque|visto|comme|puisque|vu|da|weil|dato|visto|siccome|poiche|icin|раз|поскольку|так|بما|لان|لانك|מכיוון|כיוון|מאחר|चूंकि|क्योंकि|इसलिए|karena|soalnya)$/
const YOURS =
  /^(?:you|you're|your|tu|su|usted|sie|du|ihr|ihre|ihrer|deine?|vous|votre|lei|ordine|pedido|encomenda|commande|bestellung|siparis\S*|gectiginiz|gectigin|astiginiz|вас|вы|ваш|тебя|заказ|طلبك|طلبكم|ההזמנה|שההזמנה|הזמנתך|आपका|आपके|ऑर्डर|pesanan|pesananmu|anda|kakak)$/

/** "Since you are over $60": the customer has told how much it is. */
function sumOfAsker(draft: Reading, ask: Reading, figure: Figure): number | undefined {
  const sums = ask.figures.filter(own => own.kind === 'money')
  const isOfOrder = ask.tokens.some(token => token.forms.some(form => ORDER.test(form)))
  const told =
    sums.length > 0 || !isOfOrder ? sums : ask.figures.filter(own => own.kind === 'plain' && !own.weak)
  const [first, last] = sentenceBounds(draft, figure.first)
  const around = draft.tokens.slice(first, last + 1)
  const near = draft.tokens.slice(Math.max(first, figure.first - 7), figure.last + 3)
  const isGiven = around.some(token => token.forms.some(form => SINCE.test(form)))
  const isTheirs = near.some(token => token.forms.some(form => YOURS.test(form) || PASSING.test(form)))
  const isDenied = draft.denials.some(at => draft.clause[at] === draft.clause[figure.first])
  // "Your order is over $60": said of the order itself.
  const isStated = near.some(token => token.forms.some(form => ORDER.test(form)))
  if (told.length !== 1 || !(isGiven || isStated) || !isTheirs || isDenied) return undefined
  return told[0]?.values[0]
}

/** The amount right in front, or that of the sentence before where this one begins with "that". */
function sumBefore(
  draft: Reading,
  prices: readonly MoneyClaim[],
  figure: Figure,
): { figure: Figure; value: number } | undefined {
  const [first] = sentenceBounds(draft, figure.first)
  if (prices.some(one => one.kind === 'gap' && draft.sentence[one.figure.first] === draft.sentence[first]))
    return undefined
  const sum = draft.figures.findLast(
    other => other.kind === 'money' && other.last < figure.first && other !== figure,
  )
  if (!sum || prices.some(one => one.figure === sum && one.kind === 'fee')) return undefined
  const isSame = sum.first >= first
  const isThat = draft.tokens
    .slice(first, Math.min(first + 3, figure.first))
    .some(token => token.forms.some(form => THAT.test(form)))
  const isNext = (draft.sentence[sum.first] ?? 0) + 1 === draft.sentence[figure.first] && isThat
  if (!isSame && !isNext) return undefined
  const from = isSame ? sum.last + 1 : first
  if (figure.first - from > REACHING) return undefined
  const isRule = findPhrases(PROMISE_WORDS, draft.tokens, from, figure.first).some(
    found => found.id.id === 'free' || found.id.id === 'delivery',
  )
  return isRule ? undefined : { figure: sum, value: sum.values[0] ?? 0 }
}

function isDeniedBetween(draft: Reading, sum: Figure, figure: Figure): boolean {
  return draft.denials.some(at => at > sum.last && at < figure.first)
}
