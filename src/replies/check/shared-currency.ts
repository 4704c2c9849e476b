import type { Figure } from './amounts.ts'
import { CONNECTORS } from './items/rows.ts'
import type { Token } from './text.ts'

/** "Vouchers of 20, 50 and 100 euros", "R$ 50, 100 e 200": a list of amounts names its currency once. */
export function withSharedCurrency(
  figures: readonly Figure[],
  tokens: readonly Token[],
  isName: (at: number) => boolean,
): Figure[] {
  const shared = [...figures]
  for (let i = 0; i < shared.length; i++) {
    const amount = shared[i] as Figure
    if (amount.kind !== 'money' || amount.currencies.length === 0 || amount.inWords) continue
    const isLed = amount.first < amount.numberFirst
    const step = isLed ? 1 : -1
    const listed = listedBeside(shared, i, step, tokens, isName)
    for (const at of listed)
      shared[at] = { ...(shared[at] as Figure), kind: 'money', currencies: amount.currencies }
  }
  return shared
}

/** Bare numbers parted from each other by commas and, once at least, by an "and". */
function listedBeside(
  figures: readonly Figure[],
  start: number,
  step: 1 | -1,
  tokens: readonly Token[],
  isName: (at: number) => boolean,
): number[] {
  const listed: number[] = []
  let hasAnd = false
  for (let at = start + step; ; at += step) {
    const [figure, beside] = [figures[at], figures[at - step] as Figure]
    if (figure?.kind !== 'plain' || figure.inWords || isName(figure.numberFirst)) break
    const [left, right] = step > 0 ? [beside, figure] : [figure, beside]
    const between = tokens.slice(left.last + 1, right.first)
    const isJoint = between.length > 0 && between.length <= 3 && between.every(isJoining)
    if (!isJoint) break
    if (between.some(token => token.kind === 'word')) hasAnd = true
    listed.push(at)
  }
  const end = figures[listed.at(-1) ?? start]
  const isOpen = step > 0 && tokens[(end?.last ?? 0) + 1]?.kind === 'word'
  return hasAnd && !isOpen ? listed : []
}

/** Hebrew hangs its "and" on a number with a hyphen. */
function isJoining(token: Token, at: number, between: readonly Token[]): boolean {
  if (token.text === '-') return between[at - 1]?.text === 'ו'
  return token.text === ',' || (token.kind === 'word' && CONNECTORS.has(token.text))
}
