import { MONTH_NAMES } from '../language/months.ts'
import type { Figure } from './amounts.ts'
import { foldText, type Token } from './text.ts'

const MONTHS = new Map(MONTH_NAMES.map(([name, month]) => [foldText(name), month]))
const ORDINAL = /^(?:st|nd|rd|th|er|e|º|ª|го|-го|de|del|of|di|d|do|ב)$/
const BEFORE_DAY = /^(?:le|el|il|am|the|den|der|dem|dia|em|no|on|о|об|ב)$/
const JOINED = /^(?:-|—|,|and|y|e|et|und|и|ve|و|dan|to|through|a|al|ao|au|bis|по|до|إلى|الي|עד|से|sampai|ile)$/

/** "25/12", "25 December", "le 1er janvier", "24. Dezember", "29 Ekim", "December 25th". */
export function dateAt(tokens: readonly Token[], at: number): Figure | undefined {
  return slashedAt(tokens, at) ?? dayFirstAt(tokens, at) ?? monthFirstAt(tokens, at)
}

function slashedAt(tokens: readonly Token[], at: number): Figure | undefined {
  const [day, mark, month, mark2, year] = tokens.slice(at, at + 5)
  if (day?.kind !== 'number' || mark?.text !== '/' || month?.kind !== 'number' || !month.glued)
    return undefined
  if (!/^\d{1,2}$/.test(day.text) || !/^\d{1,2}$/.test(month.text)) return undefined
  const [a, b] = [Number(day.text), Number(month.text)]
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return undefined
  const hasYear = mark2?.text === '/' && year?.kind === 'number' && /^(?:\d{2}|\d{4})$/.test(year.text)
  return dateFigure(at, hasYear ? at + 4 : at + 2, [a, b], 'date')
}

function dayFirstAt(tokens: readonly Token[], at: number): Figure | undefined {
  const day = dayOf(tokens[at])
  if (day === undefined) return undefined
  let next = at + 1
  while (
    next <= at + 3 &&
    (tokens[next]?.text === '.' || tokens[next]?.text === '-' || isOrdinal(tokens[next]))
  )
    next++
  const month = monthOf(tokens[next])
  return month === undefined ? undefined : dateFigure(at, next, [day, month], 'named')
}

function monthFirstAt(tokens: readonly Token[], at: number): Figure | undefined {
  const month = tokens[at]?.capital ? monthOf(tokens[at]) : undefined
  const day = dayOf(tokens[at + 1])
  if (month === undefined || day === undefined) return undefined
  const last = isOrdinal(tokens[at + 2]) && tokens[at + 2]?.glued ? at + 2 : at + 1
  return dateFigure(at, last, [day, month], 'named')
}

/** "24. bis 31. Dezember", "25 y 26 de diciembre": the month is said once. */
export function withSharedMonth(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const dated = [...figures]
  for (let i = dated.length - 2; i >= 0; i--) {
    const [figure, next] = [dated[i] as Figure, dated[i + 1] as Figure]
    const between = tokens.slice(figure.last + 1, next.first).filter(token => token.text !== '.')
    const isJoined =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(token => JOINED.test(token.text) || isOrdinal(token))
    const day = figure.values[0] ?? 0
    if (next.unit !== 'named' || figure.kind !== 'plain' || !isJoined || !(day >= 1 && day <= 31)) continue
    dated[i] = { ...figure, kind: 'date', unit: 'named', values: [day, next.values[1] ?? 0] }
  }
  // "Le 24 décembre …, et le 25 …": a bare day behind a date.
  for (const [i, figure] of dated.entries()) {
    const model = dated.slice(0, i).findLast(other => other.unit === 'named')
    const isDay = figure.kind === 'plain' && dayOf(tokens[figure.first]) !== undefined
    if (!model || !isDay || !BEFORE_DAY.test(tokens[figure.first - 1]?.text ?? '')) continue
    dated[i] = {
      ...figure,
      kind: 'date',
      unit: 'named',
      values: [figure.values[0] ?? 0, model.values[1] ?? 0],
    }
  }
  return dated
}

export function sameDate(a: Figure, b: Figure): boolean {
  if (a.values.join() === b.values.join()) return true
  const isEitherOrder = a.unit !== b.unit
  return isEitherOrder && a.values.toReversed().join() === b.values.join()
}

function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && ORDINAL.test(token.text)
}

function dayOf(token: Token | undefined): number | undefined {
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

export function monthOf(token: Token | undefined): number | undefined {
  return token?.forms.map(form => MONTHS.get(form)).find(month => month !== undefined)
}

function dateFigure(first: number, last: number, values: number[], unit: string): Figure {
  const place = { first, last, numberFirst: first, numberLast: last }
  return { ...place, values, currencies: [], kind: 'date', unit, inWords: false, weak: false }
}
