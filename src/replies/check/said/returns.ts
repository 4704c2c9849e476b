import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { dayAt, isOpenDay } from '../hours/schedule.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { TIME_UNITS } from '../units.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { isTurnedDown } from './turned-down.ts'

// Said of no day in particular, or of the season.
const VAGUE =
  /^(?:soon|shortly|immediately|right|any|christmas|navidad|natal|noel|weihnachten|natale|рождеств\S*|новому|eid|ramadan|black|pronto|en|enseguida|em|imediatamente|bientot|immediatement|bald|sofort|presto|subito|yakinda|hemen|скоро|сразу|قريبا|فورا|בקרוב|מיד|जल्द|तुरंत|segera|secepatnya|within|in)$/

const WITHIN =
  /^(?:in|within|about|around|roughly|approximately|another|through|через|примерно|где|en|dentro|unos|una|un|aproximadamente|em|daqui|cerca|uma|dans|sous|d'ici|ici|environ|innerhalb|etwa|circa|rund|tra|fra|entro|circa|بعد|خلال|حوالي|בעוד|תוך|כ|dalam|sekitar|lagi|a|an|one|eine|einer|einem|une|bir)$/
const IN_TIME =
  /^(?:in|within|через|en|dentro|em|daqui|dans|sous|d'ici|ici|innerhalb|tra|fra|entro|بعد|خلال|בעוד|תוך|dalam)$/

/** "Back in about a week", "через неделю": a term that counts one of its unit without a figure. */
export function findTimedReturns({ draft, rows, entries }: Drafted): UnsupportedClaim[] {
  if (!rows.some(row => !row.isAvailable)) return []
  return draft.tokens.flatMap((_, at): UnsupportedClaim[] => {
    const unit = draft.figureAt.has(at) ? undefined : phraseAt(TIME_UNITS, draft.tokens, at)
    if (!unit) return []
    let lead = at - 1
    while (WITHIN.test(draft.tokens[lead]?.text ?? '') && !IN_TIME.test(draft.tokens[lead]?.text ?? ''))
      lead--
    if (!IN_TIME.test(draft.tokens[lead]?.text ?? '') || at - lead > 4) return []
    if (!isAsserted(draft, at) || isSupposed(draft, at) || !isOfGoods(draft, at)) return []
    const isKnown = entries.some(entry =>
      entry.reading.figures.some(
        own => own.kind === 'duration' && own.unit === unit.id && own.values.includes(1),
      ),
    )
    return isKnown ? [] : [unsupported(draft, lead, unit.last)]
  })
}

/** The sentence is about no service that has terms of its own. */
function isOfGoods(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  const about = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
  return !about.some(id => /^(?:hours|delivery|reserve|pickup|return|refund|exchange|warranty)$/.test(id))
}

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
    .filter(day => !isTurnedDown(draft, day))
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
