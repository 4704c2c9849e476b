import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PLACE_PHRASES } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const COMING = phrases<true>([
  [
    true,
    "comes from|come from|is from|are from|it's from|sourced from|shipped from|straight from|direct from|viene de|vienen de|es de|son de|procede de|proceden de|traído de|traída de|vem de|vem da|vem do|vêm de|vêm da|vêm do|é de|são de|vient de|vient du|viennent de|viennent du|provient de|kommt aus|kommen aus|stammt aus|stammen aus|ist aus|sind aus|viene dal|viene dalla|vengono dal|vengono dalla|proviene dal|è del|gelir|geliyor|из|привезен* из|привозим из|من|تأتي من|يأتي من|מגיע מ|מגיעים מ|से आता|से आती|से आते|dari|berasal dari",
  ],
])

/** "The beans come from Colombia": a country that the evidence does not have, said of goods and of no delivery. */
export function findOrigins({ draft, entries, mentions, rows }: Drafted): UnsupportedClaim[] {
  return findPhrases(COMING, draft.tokens).flatMap(found => {
    const place = findPhrases(PLACE_PHRASES, draft.tokens, found.last + 1, found.last + 4)[0]
    if (place?.id.length !== 2 || !isAsserted(draft, found.first, place.last)) return []
    const [first, last] = sentenceBounds(draft, found.first)
    const subject = mentions.find(mention => mention.first >= first && mention.last < found.first)
    const isCarried = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(one =>
      /^(?:delivery|return|refund|pickup)$/.test(one.id.id),
    )
    const isKnown =
      entries.some(entry => entry.places.has(place.id)) ||
      rows.some(row => findPhrases(PLACE_PHRASES, row.tokens).some(own => own.id === place.id))
    if (!subject || isCarried || isKnown || isSupposed(draft, found.first)) return []
    return [unsupported(draft, found.first, place.last)]
  })
}
