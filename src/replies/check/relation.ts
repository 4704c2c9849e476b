import type { Figure } from './amounts.ts'
import { BOUND_WORDS, type Bound } from './lexicon/frame-words.ts'
import { phraseAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { foldText } from './text.ts'

/** How a figure is meant: as it stands, as a bound, or roughly. */
export type Relation = Bound | 'about' | 'exact'

const ABOUT = new Set(
  'about around approximately approx roughly usually some almost nearly unos unas aprox aproximadamente cerca casi uns umas quase environ presque autour etwa circa ungefähr rund ca fast knapp quasi около примерно порядка почти حوالي تقريبا نحو בערך כ כמעט लगभग करीब तकरीबन sekitar kira hampir yaklaşık neredeyse'
    .split(' ')
    .map(foldText),
)
// "Une quinzaine", "una decena": such a number is a rough one by itself.
const ROUGH =
  /^(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|decena|dezena|decina|ventina|десяток|десятка)$/

export function relationOf(draft: Reading, figure: Figure): Relation {
  return boundOf(draft, figure) ?? (isRough(draft, figure) ? 'about' : 'exact')
}

function isRough({ tokens }: Reading, figure: Figure): boolean {
  return (
    [1, 2].some(
      back => ABOUT.has(tokens[figure.first - back]?.text ?? '') && !isGermanUs(tokens, figure.first - back),
    ) ||
    ABOUT.has(tokens[figure.last + 1]?.text ?? '') ||
    ROUGH.test(tokens[figure.numberLast]?.text ?? '') ||
    /^(?:civarinda|civari)$/.test(tokens[figure.last + 1]?.text ?? '')
  )
}

/** "Bei uns 55 €": German "uns" is us, Portuguese "uns" about. */
function isGermanUs(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.text === 'uns' && /^(?:bei|fur|von|mit|zu|an|fuer)$/.test(tokens[at - 1]?.text ?? '')
}

/** Roughly is a fifth more or less: "about a dozen" may be 10 or 14, not 20. */
const ROUGHLY = 1 / 5

/** Whether this many make the statement true. */
export function holds(relation: Relation, stated: number, actual: number): boolean {
  if (relation === 'above') return actual > stated
  if (relation === 'below') return actual < stated && actual > 0
  if (relation === 'from') return actual >= stated
  if (relation === 'upto') return actual <= stated && actual > 0
  if (relation === 'about') return Math.abs(actual - stated) <= Math.max(1, stated * ROUGHLY)
  return actual === stated
}

export function boundOf(draft: Reading, figure: Figure): Bound | undefined {
  if (isFallFrom(draft, figure)) return undefined
  for (let at = figure.first - 1; at >= Math.max(0, figure.first - 4); at--) {
    const found = phraseAt(BOUND_WORDS, draft.tokens, at)
    const isArticle = ARTICLE.test(draft.tokens[figure.first - 1]?.text ?? '')
    if (found && found.last < figure.first && figure.first - found.last <= (isArticle ? 2 : 1))
      return found.id
  }
  const after = phraseAt(BOUND_WORDS, draft.tokens, figure.last + 1)
  return after && BEHIND.test(draft.tokens[figure.last + 1]?.text ?? '') ? after.id : undefined
}

const ARTICLE = /^(?:the|los|las|les|die|den|der|i|gli|le|os|as|um|el)$/

/** Turks and Indians put the bound behind its figure. */
const BEHIND =
  /^(?:(?:से|तक|den|dan|or|o|ou|oder|ve|и|او|या|के|atau)$|kadar|itibaren|altinda|uzerinde|uzeri|ustu|ומעלה)/

/** "Pasa de 40 € a 34 €": no more than 40, but from there to here. */
function isFallFrom({ tokens, figures }: Reading, figure: Figure): boolean {
  const isLed = /^(?:pasan?|passam?)$/.test(tokens[figure.first - 2]?.text ?? '')
  const isToward = /^(?:a|para)$/.test(tokens[figure.last + 1]?.text ?? '')
  return isLed && isToward && figures.some(one => one.kind === 'money' && one.first === figure.last + 2)
}

export const PASSING =
  /^(?:reach\S*|exceed\S*|pass\S*|top|tops|clears?|supera\S*|pasa[sn]?|alcanza\S*|ultrapass\S*|passa[sm]?|ating\S*|depass\S*|atteint|atteignez|uberschreit\S*|ubersteig\S*|erreich\S*|super[aio]\S*|raggiung\S*|gecti\S*|geciyor\S*|asiyor\S*|превыша\S*|больше|يتجاوز|تتجاوز|עובר|עוברת|melebihi|lewat)$/

/** "Your order passes €50": above it, by a verb. */
export function isPassed({ tokens }: Reading, figure: Figure): boolean {
  return [1, 2, 3].some(back => PASSING.test(tokens[figure.first - back]?.text ?? ''))
}
