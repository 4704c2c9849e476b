import type { Figure, FigureKind } from './amounts.ts'
import { numeralAt } from './numerals.ts'
import { phraseAt } from './phrases.ts'
import { foldText, type Token } from './text.ts'
import { CLOCK_WORDS } from './units.ts'

function plainFigure(
  first: number,
  last: number,
  kind: FigureKind,
  values: number[],
  unit: string | null,
): Figure {
  return {
    first,
    last,
    numberFirst: first,
    numberLast: last,
    values,
    currencies: [],
    kind,
    unit,
    inWords: false,
    weak: false,
  }
}

export function phoneAt(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at]
  if (!token || (token.kind !== 'number' && token.text !== '+' && token.text !== '(')) return undefined
  if (
    token.kind === 'number' &&
    at > 0 &&
    tokens[at - 1]?.kind === 'mark' &&
    /[$€£₹₽¥₺₪]/.test(tokens[at - 1]?.text ?? '')
  )
    return undefined
  let digits = ''
  let last = at
  let separators = 0
  for (let next = at; next < tokens.length && next < at + 16; next++) {
    const part = tokens[next] as Token
    if (part.kind === 'number' && /^[\d ]+$/.test(part.text)) {
      digits += part.text.replaceAll(' ', '')
      last = next
    } else if (part.kind === 'mark' && /^[-()+.]$/.test(part.text) && (part.text !== '.' || part.glued)) {
      if (part.text === '-' || part.text === '(') separators++
    } else break
  }
  const isPhone =
    token.text === '+'
      ? digits.length >= 7
      : (separators >= 2 && digits.length >= 7) ||
        (digits.length >= 9 && (digits.startsWith('0') || last === at))
  if (!isPhone || digits.length < 7) return undefined
  return plainFigure(at, last, 'phone', [Number(digits)], digits)
}

export function timeAt(tokens: readonly Token[], at: number): Figure | undefined {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.text) || Number(hour.text) > 24) return undefined
  if (minute?.kind !== 'number' || !/^[0-5]\d$/.test(minute.text)) return undefined
  // "10 h 30" as the French write it, "10h30", "10:30"
  const isHour = /^(?:h|heures?|uhr|ore)$/.test(mark?.text ?? '') && tokens[at + 3]?.kind !== 'number'
  if (!isHour && (!minute.glued || mark?.text !== ':')) return undefined
  const value = Number(hour.text) + Number(minute.text) / 60
  const clock = phraseAt(CLOCK_WORDS, tokens, at + 3)
  const isPm = clock?.id === 'pm' && Number(hour.text) < 12
  return plainFigure(at, clock?.last ?? at + 2, 'time', [isPm ? value + 12 : value], 'clock')
}

const NOON = new Set(
  'noon midday mediodia midi mittag mezzogiorno полудня полдень полудне الظهر הצהריים'
    .split(' ')
    .map(foldText),
)
const NOON_PREPOSITION =
  /^(?:to|until|till|at|by|from|before|after|a|al|hasta|as|ao|ate|bis|um|vor|nach|до|после|с|в|حتى|الى|بعد|عد|עד)$/
const NOON_ARTICLE = /^(?:the|el|il|o|das|dem|den|le|12|às|zum)$/

/** "half past eight", "quarter to six", "until noon" */
export function spokenTimeAt(tokens: readonly Token[], at: number): Figure | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'word') return undefined
  if (NOON.has(first.text) || (/^meio$/.test(first.text) && second?.text === '-' && third?.text === 'dia')) {
    // "Hasta el mediodía"; but "a saia midi" is a skirt.
    const back = NOON_ARTICLE.test(tokens[at - 1]?.text ?? '') ? 2 : 1
    const before = [1, back].map(steps => tokens[at - steps]?.text ?? '')
    if (!before.some(word => NOON_PREPOSITION.test(word))) return undefined
    return plainFigure(at, first.text === 'meio' ? at + 2 : at, 'time', [12], 'clock')
  }
  if (first.text === 'halb' && /^(?:um|ab|bis|von|vor|nach|gegen)$/.test(tokens[at - 1]?.text ?? '')) {
    const hour = numeralAt(tokens, at + 1)
    const value = hour?.values[0] ?? 0
    if (hour && value >= 1 && value <= 12) return plainFigure(at, hour.last, 'time', [value - 0.5], 'loose')
  }
  const shift = first.text === 'half' ? 0.5 : first.text === 'quarter' ? 0.25 : undefined
  if (shift === undefined || !/^(?:past|to)$/.test(second?.text ?? '')) return undefined
  const hour = numeralAt(tokens, at + 2)
  const value = hour?.values[0] ?? 0
  if (!hour || !Number.isInteger(value) || value < 1 || value > 12) return undefined
  const time = second?.text === 'past' ? value + shift : value - shift
  const clock = phraseAt(CLOCK_WORDS, tokens, hour.last + 1)
  return plainFigure(at, clock?.last ?? hour.last, 'time', [time], clock?.id === 'pm' ? 'pm' : 'loose')
}
