import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { DEADLINE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const AT_YOURS = phrases<true>([
  [
    true,
    'at your place|at your door|on your doorstep|in your hands|en su casa|en tu casa|en sus manos|en tus manos|em sua casa|na sua casa|em tua casa|na tua casa|nas suas mãos|chez vous|chez toi|entre vos mains|bei ihnen|bei dir|bei euch|da lei|da te|da voi|a casa sua|a casa tua|elinizde|kapınızda|evinizde|у вас дома|у вас на руках|будет у вас|будут у вас|عندك|عندكم|لعندك|بين يديك|אצלך|אצלכם|आपके घर|आपके पास|aapke ghar|sampai kak|di rumah kakak|di tangan kakak|sampai di tempat',
  ],
])
const SOON = new Set(['today', 'tomorrow', 'tonight', 'sameday'])

/** "€92, demain chez vous": what is with the customer by a day, some entry must bring by that day. */
export function findAtYours({ draft, entries }: Drafted): UnsupportedClaim[] {
  const places = findPhrases(AT_YOURS, draft.tokens)
  if (places.length === 0) return []
  const known = new Set(
    entries.flatMap(({ reading, row }) =>
      row === undefined ? findPhrases(DEADLINE_WORDS, reading.tokens).map(found => found.id) : [],
    ),
  )
  return findPhrases(DEADLINE_WORDS, draft.tokens)
    .filter(({ id }) => SOON.has(id) && !known.has(id) && !(id === 'today' && known.has('sameday')))
    .filter(day => isAsserted(draft, day.first, day.last) && !isSupposed(draft, day.first))
    .filter(day =>
      places.some(
        place =>
          draft.clause[place.first] === draft.clause[day.first] &&
          Math.max(place.first - day.last, day.first - place.last) <= 4,
      ),
    )
    .map(day => unsupported(draft, day.first, day.last))
}
