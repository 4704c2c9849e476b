import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { WE_PAY } from '../lexicon/we-pay.ts'
import { type Found, findPhrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const FEES = new Set(
  'delivery hemming giftwrap express install pickup extra engraving deposit return service'.split(' '),
)
const POSTAGE = /^(?:porto|portes|postage|ongkir\S*|ongkos|kargo\S*|gastos|frais|shipping|spese)$/

const OFFERING = /^(?:offro|offriamo|ofereco|offre)$/

/** "Le offriamo la consegna a 5 €": what is offered has a price. */
function isPriced({ tokens, clause, figures }: Reading, found: Found<true>): boolean {
  return (
    OFFERING.test(tokens[found.last]?.text ?? '') &&
    figures.some(
      figure =>
        figure.kind === 'money' &&
        figure.first > found.last &&
        clause[figure.first] === clause[found.first] &&
        /^(?:a|per|por|pour)$/.test(tokens[figure.first - 1]?.text ?? ''),
    )
  )
}

/** "Das Porto zahlen wir": a fee that the shop takes upon itself. */
export function feesWePay(draft: Reading): Found<true>[] {
  return findPhrases(WE_PAY, draft.tokens)
    .filter(found => !isPriced(draft, found))
    .filter(found => isAsserted(draft, found.first, found.last))
    .filter(found => !/^(?:attention|close|special)$/.test(draft.tokens[found.last + 1]?.text ?? ''))
    .filter(found => {
      const clause = draft.clause[found.first]
      const inClause = (at: number) => draft.clause[at] === clause
      return (
        draft.tokens.some((token, at) => inClause(at) && POSTAGE.test(token.text)) ||
        findPhrases(PROMISE_WORDS, draft.tokens).some(one => inClause(one.first) && FEES.has(one.id.id))
      )
    })
}

/** Such a gift some entry must give. */
export function findWhoPays({ draft, entries }: Drafted): UnsupportedClaim[] {
  const isGiven = entries.some(
    entry =>
      entry.row === undefined &&
      (entry.promises.some(promise => promise.id === 'free' && !promise.denied) ||
        findPhrases(WE_PAY, entry.reading.tokens).length > 0),
  )
  return isGiven ? [] : feesWePay(draft).map(found => unsupported(draft, found.first, found.last))
}
