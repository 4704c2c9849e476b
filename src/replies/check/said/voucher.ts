import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, unsupported } from './claim.ts'

const VOUCHER = phrases<true>([
  [
    true,
    'voucher|store credit|shop credit|credit note|gift card|vale|vale de compra|crédito en tienda|nota de crédito|saldo en tienda|crédito na loja|vale de compras|cartão presente|bon d achat|avoir|gutschein|gutschrift|einkaufsgutschein|buono|buono acquisto|credito in negozio|hediye çeki|mağaza kredisi|ваучер*|подарочн* сертификат*|баланс магазина|قسيمة|رصيد في المتجر|שובר|זיכוי לחנות|वाउचर|स्टोर क्रेडिट|voucher belanja',
  ],
])

/** "Your money comes back as a voucher" where the entry pays it back the way it was paid. */
export function findVouchers({ draft, entries, ask }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(
    entry =>
      entry.row === undefined &&
      entry.promises.some(promise => promise.id === 'refund' && !promise.denied) &&
      entry.promises.some(promise => promise.id === 'return'),
  )
  const isKnown = entries.some(({ reading }) => findPhrases(VOUCHER, reading.tokens).length > 0)
  const isAbout = [draft, ask].some(
    ({ tokens, folded }) =>
      findPhrases(PROMISE_WORDS, tokens).some(found => /^(?:refund|return)$/.test(found.id.id)) ||
      /money|dinero|dinheiro|argent|geld|soldi|para|деньг|فلوس|المبلغ|כסף|पैसे|uang/.test(folded.text),
  )
  if (told.length === 0 || isKnown || !isAbout) return []
  return findPhrases(VOUCHER, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last))
    .map(found => unsupported(draft, found.first, found.last))
}
