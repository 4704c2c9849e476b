import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** Goods that may be fetched are there: "come and get it today", "можно забрать". */
const TAKING = phrases<true>([
  [
    true,
    'come and get|come get|come grab|grab it|grab one|grab them|pick it up|pick one up|pick them up|take it home|take one home|take it with you|all yours|snap it up|ven por|ven a por|pasa por|pasar por|llévatel*|llevártel*|puedes llevar|puede llevar|lo recoges|recogerlo|recogerla|venha buscar|vem buscar|pode levar|pode vir buscar|passe buscar|levantar hoje|passez le prendre|passez la prendre|venez le chercher|venez la chercher|venez le prendre|vous pouvez le prendre|emporter|gleich mitnehmen|direkt mitnehmen|sofort mitnehmen|mitnehmen|kommen ~ abholen|können ~ abholen|vieni a prender*|venga a prender*|passi a prender*|passa a prender*|puoi prender*|può prender*|gelip al*|hemen al*|bugün al*|можно забрать|можете забрать|забирайте|приходите за|заходите за|خذها|خذه|تاخذها|تاخذه|تأخذه|تأخذها|استلمها|استلمه|תבוא לקחת|בוא לקחת|בואי לקחת|אפשר לקחת|אפשר לאסוף|קח אותו|ले जाइए|ले जाएं|ले जा सकते|आकर ले|le jaiye|le ja sakte|aake le|bisa diambil|bisa langsung diambil|langsung diambil|silakan diambil|tinggal diambil|diambil hari ini',
  ],
])

/** All that is named is sold out, nothing says so, and the customer is told to take it. */
export function findTaking({ draft, rows, mentions }: Drafted): UnsupportedClaim[] {
  const named = rows.filter(row => mentions.some(mention => mention.rows.includes(row.index)))
  if (named.length === 0 || named.some(row => row.isAvailable)) return []
  if (findPhrases(STOCK_WORDS, draft.tokens).some(found => !found.id.available)) return []
  return findPhrases(TAKING, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last) && !isSupposed(draft, found.first))
    .map(found => unsupported(draft, found.first, found.last))
}
