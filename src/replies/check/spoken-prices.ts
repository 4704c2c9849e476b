import type { Figure } from './amounts.ts'
import { BOTH_WORDS } from './lexicon/frame-words.ts'
import { phraseAt } from './phrases.ts'
import type { Token } from './text.ts'

/** "… ocho dólares con diez y la tarta cuatro con veinticinco": the currency is said once. */
export function withBareCents(
  figures: readonly Figure[],
  tokens: readonly Token[],
  language: string,
): Figure[] {
  const joined: Figure[] = []
  for (let i = 0; i < figures.length; i++) {
    const [figure, next] = [figures[i] as Figure, figures[i + 1]]
    const model = joined.find(other => other.kind === 'money' && other.inWords)
    const spoken =
      next &&
      ((language === 'en' ? spokenPrice(figure, next, tokens) : undefined) ?? withCents(figure, next, tokens))
    if (spoken) {
      joined.push(spoken)
      i++
    } else if (next && isPair(figure, next, tokens, model)) {
      joined.push({ ...sumOf(figure, next), kind: 'money', currencies: model?.currencies ?? [] })
      i++
    } else joined.push(figure)
  }
  return joined
}

function isPair(figure: Figure, next: Figure, tokens: readonly Token[], model: Figure | undefined): boolean {
  return (
    (model !== undefined || isClosedAt(tokens, next.last + 1)) &&
    figure.kind === 'plain' &&
    next.kind === 'plain' &&
    figure.inWords &&
    next.inWords &&
    isJoined(figure, next, tokens, /^(?:con|com|and|e)$/) &&
    // "Between ten and two" are hours.
    ((next.values[0] ?? 0) >= 10 || next.values[0] === 5) &&
    !/^(?:between|entre)$/.test(tokens[figure.first - 1]?.text ?? '')
  )
}

/** "Cuatro con setenta y cinco dólares": the currency stands behind the cents. */
function withCents(figure: Figure, next: Figure, tokens: readonly Token[]): Figure | undefined {
  const isSaid =
    figure.kind === 'plain' &&
    next.kind === 'money' &&
    next.first === next.numberFirst &&
    Number.isInteger(next.values[0]) &&
    (next.values[0] ?? 0) >= 5 &&
    figure.inWords === next.inWords &&
    isJoined(figure, next, tokens, /^(?:con|com)$/)
  return isSaid ? { ...sumOf(figure, next), kind: 'money', currencies: next.currencies } : undefined
}

function isJoined(figure: Figure, next: Figure, tokens: readonly Token[], joint: RegExp): boolean {
  return (
    next.first === figure.last + 2 &&
    joint.test(tokens[figure.last + 1]?.text ?? '') &&
    (next.values[0] ?? 100) < 100
  )
}

function sumOf(figure: Figure, next: Figure): Figure {
  const value = Math.round(((figure.values[0] ?? 0) + (next.values[0] ?? 0) / 100) * 100) / 100
  return { ...figure, last: next.last, values: [value], weak: false }
}

const BEFORE = /^(?:is|are|be|it's|they're|that's|at|for|just|only|costs?|comes|to|from|=)$/

/** "It's seven ninety-five", "six fifty each": dollars and cents, in a breath; or hundreds, where things cost as much. */
function spokenPrice(figure: Figure, next: Figure, tokens: readonly Token[]): Figure | undefined {
  const [whole, cents] = [figure.values[0] ?? 0, next.values[0] ?? 0]
  const isEach = phraseAt(BOTH_WORDS, tokens, next.last + 1) !== undefined
  const isLed = BEFORE.test(tokens[figure.first - 1]?.text ?? '')
  const isSaid =
    figure.kind === 'plain' &&
    next.kind === 'plain' &&
    figure.inWords &&
    next.inWords &&
    next.first === figure.last + 1 &&
    whole >= 1 &&
    cents >= 10 &&
    cents < 100 &&
    (isEach || (isLed && isSpokenEnd(tokens, next.last + 1)))
  return isSaid
    ? {
        ...figure,
        last: next.last,
        values: [whole + cents / 100, whole * 100 + cents],
        kind: 'money',
        weak: false,
      }
    : undefined
}

function isClosedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word' || /^(?:cada|each|ciascuno|cad)$/.test(tokens[at]?.text ?? '')
}

const ENDS =
  /^(?:if|and|but|so|or|for|today|now|right|please|with|plus|including|altogether|total|in|hun|love|dear|mate)$/

function isSpokenEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word' || ENDS.test(tokens[at]?.text ?? '')
}
