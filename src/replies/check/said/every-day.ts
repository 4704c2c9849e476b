import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { dayAt } from '../hours/schedule.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** "We buy books every day" where the entry buys them on Mondays and Thursdays. */
export function findEveryDay({ draft, entries, language }: Drafted): UnsupportedClaim[] {
  const always = findPhrases(DEADLINE_WORDS, draft.tokens).filter(found => found.id === 'always')
  const spoken = LANGUAGES.find(own => own === language)
  if (always.length === 0 || !spoken) return []
  return always.flatMap((found): UnsupportedClaim[] => {
    const [first, last] = sentenceBounds(draft, found.first)
    if (findPhrases(WEEKDAYS, draft.tokens, first, last + 1).some(day => dayAt(draft, day.first))) return []
    if (!isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first)) return []
    const told = draft.tokens
      .slice(first, last + 1)
      .filter(token => token.kind === 'word' && token.text.length > 2 && !FILLERS.has(token.text))
    const isOfSomeDays = entries.some(({ reading, row, language: own }) => {
      if (row !== undefined || own !== language) return false
      if (findPhrases(DEADLINE_WORDS, reading.tokens).some(one => one.id === 'always')) return false
      const days = findPhrases(WEEKDAYS, reading.tokens).filter(day => dayAt(reading, day.first))
      return days.some(day => {
        const [from, to] = sentenceBounds(reading, day.first)
        const shared = told.filter(token =>
          reading.tokens
            .slice(from, to + 1)
            .some(word => word.kind === 'word' && word.text.length > 2 && similar(word, token)),
        )
        return (
          new Set(shared.map(token => token.text)).size >= 2 &&
          shared.some(token => !isFunctionWord(token.text, spoken))
        )
      })
    })
    return isOfSomeDays ? [unsupported(draft, found.first, found.last)] : []
  })
}
