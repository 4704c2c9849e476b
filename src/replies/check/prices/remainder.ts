import type { Figure } from '../amounts.ts'
import type { Reading } from '../reading.ts'
import type { Supported } from './claim.ts'
import { matchesAny } from './unit-price.ts'

const REST =
  /^(?:rest|remainder|remaining|balance|other|otros|outros|autres|anderen|altri|другие|restante|restantes|resto|reste|restant|solde|restbetrag|restlich\S*|rimanente|rimanenza|saldo|kalan|kalani|kalanini|остаток|остальн\S*|остается|остается|оставш\S*|доплат\S*|باقي|متبقي|يتبقي|يبقي|יתרה|יתרת|שאר|נותר|נשאר|बाकी|शेष|baaki|baki|sisa|sisanya|kekurangan|kekurangannya|pelunasan|pelunasannya)$/

/** "A deposit of 200, the rest 1,050": what is left of a price when the amount that was stated is paid. */
export function isRemainder(draft: Reading, figure: Figure, supported: readonly Supported[]): boolean {
  const near = [-3, -2, -1]
    .map(back => figure.first + back)
    .concat([1, 2, 3].map(gap => figure.last + gap))
    .filter(at => draft.sentence[at] === draft.sentence[figure.first])
  if (!near.some(at => draft.tokens[at]?.forms.some(form => REST.test(form)))) return false
  const before = supported.filter(one => one.figure.last < figure.first && one.kind !== 'gap')
  const paid = before.at(-1)
  return (
    paid !== undefined &&
    before.some(
      one => one !== paid && one.value > paid.value && matchesAny(figure, one.value * one.count - paid.value),
    )
  )
}
