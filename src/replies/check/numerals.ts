import {
  dozen,
  evaluate,
  isNumberJoiner,
  isWeakNumberWord,
  type NumberWord,
  numberWord,
} from './number-words.ts'
import { phraseAt } from './phrases.ts'
import type { Token } from './text.ts'
import { MEASURES } from './units.ts'

/** "1.299,00" → [1299], "1.299" → [1299, 1.299], "1,29,900" → [129900]. */
function readFigure(text: string): number[] {
  const compact = text.replace(/[ '’]/g, '')
  const separators = compact.replace(/\d/g, '')
  if (!separators) return [Number(compact)]
  const last = separators.at(-1) as string
  const at = compact.lastIndexOf(last)
  const fraction = compact.slice(at + 1)
  const head = compact.slice(0, at)
  const whole = Number(compact.replace(/[.,]/g, ''))
  const decimal = Number(`${head.replace(/[.,]/g, '')}.${fraction}`)
  const isGrouped = /[ '’]/.test(text) || separators.length > 1
  if (separators.length > 1 && separators.split('').every(mark => mark === last)) return [whole]
  if (isGrouped) return [decimal]
  if (fraction.length === 3 && head !== '0' && head.length <= 3) return [whole, decimal]
  return [decimal]
}

export type Numeral = {
  first: number
  last: number
  values: number[]
  inWords: boolean
  weak: boolean
  sequence?: NumberWord[]
}

export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    return { first: at, last: at, values: readFigure(token.text), inWords: false, weak: false }
  }
  if (token.kind !== 'word') return undefined
  const first = numberWord(token.forms)
  if (!first) return halfOfScale(tokens, at) ?? halfOfMeasure(tokens, at)
  const sequence: NumberWord[] = [first]
  let last = at
  for (let next = at + 1; next < tokens.length && sequence.length < 16; next++) {
    const candidate = tokens[next] as Token
    if (candidate.kind === 'mark' && candidate.text === '-') continue
    if (candidate.kind !== 'word') break
    if (isNumberJoiner(candidate.text)) {
      const after = tokens[next + 1]
      const part = after?.kind === 'word' ? numberWord(after.forms) : undefined
      if (!part || !continues(sequence, part)) break
      continue
    }
    // "Uma dúzia do caderno": nothing is added to a dozen, and Hindi "do" only to a hundred.
    const isOfThe = dozen(tokens[last]?.text ?? '') !== undefined || isPortugueseOf(candidate, tokens[last])
    if (isOfThe) break
    const part = numberWord(candidate.forms)
    // "Three on hand": the Turkish ten never stands behind another number.
    if (
      !part ||
      candidate.text === 'on' ||
      isCents(candidate, tokens[last]) ||
      !(
        continues(sequence, part) ||
        isArabicTens(sequence, part, candidate) ||
        isTurkishTeen(sequence, part, tokens[last])
      )
    )
      break
    sequence.push(part)
    last = next
  }
  const weak =
    sequence.length === 1 &&
    (isWeakNumberWord(token.text) || (first.scale && first.value === 10 && !TENS.test(token.text)))
  return { first: at, last, values: [evaluate(sequence)], inWords: true, weak, sequence }
}

/** A folded word for half. */
export const HALF =
  /^(?:half|medio|media|meio|meia|demi|demie|mezzo|mezza|halber|halbes|halbe|halben|yarim|setengah|نصف|نص|חצי|आधा|आधे|आधी|aadha|aadhe|пол|полу)$/

/** "Half a litre", "medio kilo": of a measure, half of one. */
function halfOfMeasure(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!tokens[at]?.forms.some(form => HALF.test(form))) return undefined
  let last = at
  while (last < at + 2 && /^(?:a|an|of|de|-)$/.test(tokens[last + 1]?.text ?? '')) last++
  const unit = phraseAt(MEASURES, tokens, last + 1)
  if (!unit || !WEIGHED.has(unit.id) || (tokens[last + 1]?.text.length ?? 0) < 4) return undefined
  return { first: at, last, values: [0.5], inWords: true, weak: false }
}

const WEIGHED = new Set(['kg', 'l', 'm', 'lb'])

/** "Half a million", "yarım milyon", "setengah juta". */
function halfOfScale(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!tokens[at]?.forms.some(form => HALF.test(form))) return undefined
  const last = /^(?:a|an)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const scale = tokens[last]?.kind === 'word' ? numberWord(tokens[last]?.forms ?? []) : undefined
  if (!scale?.scale || scale.value < 1000) return undefined
  return { first: at, last, values: [scale.value / 2], inWords: true, weak: false }
}

function isPortugueseOf(candidate: Token, previous: Token | undefined): boolean {
  return candidate.text === 'do' && !/^(?:sau|hazaar|hazar|lakh|crore)$/.test(previous?.text ?? '')
}

/** A ten of something, as a dozen is twelve. */
const TENS = /^(?:десят|dec|dez|diz)/

const FRENCH_UNITS = new Set('deux trois quatre cinq six sept huit neuf mille'.split(' '))

/** "fifty cents" is money, "cinq cents" is five hundred. */
function isCents(candidate: Token, previous: Token | undefined): boolean {
  return /^cents?$/.test(candidate.text) && !FRENCH_UNITS.has(previous?.text ?? '')
}

/** Arabic says nine-and-seventy. */
function isArabicTens(sequence: readonly NumberWord[], next: NumberWord, candidate: Token): boolean {
  const previous = sequence.at(-1) as NumberWord
  return candidate.text.startsWith('و') && previous.value < 10 && next.value >= 20 && next.value < 100
}

/** "On beş": Turkish writes its teens apart. */
function isTurkishTeen(
  sequence: readonly NumberWord[],
  next: NumberWord,
  previous: Token | undefined,
): boolean {
  return previous?.text === 'on' && sequence.at(-1)?.value === 10 && next.value >= 1 && next.value < 10
}

/** "twenty | five" is one number, "five | six" are two. */
function continues(sequence: readonly NumberWord[], next: NumberWord): boolean {
  const previous = sequence.at(-1) as NumberWord
  if (next.scale) return true
  if (previous.value === 4 && next.value === 20) return true
  if (previous.scale) return next.value < previous.value
  if (next.value === 10 && previous.value < 10) return true
  if (previous.value === 10 && next.value >= 7 && next.value <= 9)
    return sequence.length > 1 || next.value > 6
  if (next.value === 12) return previous.value < 12 || previous.value === 60 || previous.value === 80
  if (previous.value === 60 || previous.value === 80 || previous.value === 20) return next.value < 20
  return next.value < previous.value && previous.value >= 20 && (previous.value >= 100 || next.value < 10)
}
