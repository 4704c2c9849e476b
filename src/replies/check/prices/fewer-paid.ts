import type { Figure } from '../amounts.ts'
import { retoldOffers } from '../stock/retold.ts'
import type { PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

/** "Take three, pay two, so three are 160" of what is 80 each: the offer of an entry, reckoned for as many as it asks for. */
export function isFewerPaid(input: PriceInput, figure: Figure): boolean {
  const { draft, rows } = input
  return retoldOffers(input).some(offer => {
    const [few, many] = offer.map(one => one.values[0] ?? 0).sort((a, b) => a - b) as [number, number]
    const isNear = offer[0].last < figure.first && few > 0 && few < many
    const counts = draft.figures.filter(
      other => other.kind === 'plain' && !offer.includes(other) && other.last < figure.first,
    )
    const near = counts.filter(other => draft.sentence[other.first] === draft.sentence[figure.first])
    return (
      isNear &&
      near.every(other => other.values[0] === many || input.isName(other.numberFirst) || other.weak) &&
      rows.some(({ price }) => price !== null && matchesAny(figure, Math.round(price * few * 100) / 100))
    )
  })
}
