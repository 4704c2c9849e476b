import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { dayAt, isOpenDay } from '../hours/schedule.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

// Said of no day in particular, or of the season.
const VAGUE =
  /^(?:soon|shortly|immediately|right|any|christmas|navidad|natal|noel|weihnachten|natale|рождеств\S*|новому|eid|ramadan|black|pronto|en|enseguida|em|imediatamente|bientot|immediatement|bald|sofort|presto|subito|yakinda|hemen|скоро|сразу|قريبا|فورا|בקרוב|מיד|जल्द|तुरंत|segera|secepatnya|within|in)$/

/** Of what is sold out, any day to come that is named says when it will be back: "tomorrow they fill us up again". */
export function findNamedReturns({ draft, rows, entries }: Drafted): UnsupportedClaim[] {
  if (!rows.some(row => !row.isAvailable)) return []
  const days = [
    ...findPhrases(DEADLINE_WORDS, draft.tokens)
      .filter(found => /^(?:tomorrow|later)$/.test(found.id))
      .filter(found => !VAGUE.test(draft.tokens[found.first]?.text ?? '')),
    ...findPhrases(WEEKDAYS, draft.tokens).filter(found => dayAt(draft, found.first)),
  ]
  return days
    .filter(day => isAsserted(draft, day.first, day.last) && !isSupposed(draft, day.first))
    .filter(day => {
      const [first, last] = sentenceBounds(draft, day.first)
      const about = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
      return !about.some(id => /^(?:hours|delivery|reserve|pickup)$/.test(id))
    })
    .filter(
      day =>
        !entries.some(
          entry =>
            entry.row === undefined &&
            (typeof day.id === 'number'
              ? isOpenDay(entry, day.id)
              : findPhrases(DEADLINE_WORDS, entry.reading.tokens).some(found => found.id === day.id)),
        ),
    )
    .map(day => unsupported(draft, day.first, day.last))
}
