import { LANGUAGES } from '../../language/languages.ts'
import { compound, isGoods, meaningsOf } from '../../rules/lexicon.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text.ts'
import type { Row } from './rows.ts'

// What is longer is no reply of a shop, and every strange word costs a search.
const MOST_TOKENS = 200

const ofDraft = new WeakMap<Reading, Set<string>[]>()
const ofRow = new WeakMap<Row, Map<string, Set<string>>>()

/** What goods a word of the draft means in the draft's own language. */
export function conceptsAt(reading: Reading, at: number): ReadonlySet<string> {
  const own = LANGUAGES.find(language => language === reading.language)
  if (!own || reading.tokens.length > MOST_TOKENS) return new Set()
  let known = ofDraft.get(reading)
  if (!known) {
    known = meaningsOf(reading.tokens, own).map(
      meanings =>
        new Set(
          meanings
            .filter(one => one.language === own && !one.repaired && isGoods(one.concept))
            .map(one => one.concept),
        ),
    )
    ofDraft.set(reading, known)
  }
  return known[at] ?? new Set()
}

/** What goods the name of a row speaks of, in whatever language it is written. */
export function conceptsOf(row: Row, language: string): ReadonlySet<string> {
  const known = ofRow.get(row) ?? new Map<string, Set<string>>()
  ofRow.set(row, known)
  const found = known.get(language) ?? goodsIn(row.tokens, language)
  known.set(language, found)
  return found
}

/** A latte is a coffee to whoever knows the word, and milk to Italians alone; a Hundebürste is no Hund. */
function goodsIn(tokens: readonly Token[], language: string): Set<string> {
  return new Set(
    meaningsOf(tokens)
      .flatMap((meanings, at) => {
        if (compound(tokens[at]?.text ?? '')) return []
        const goods = meanings.filter(one => !one.repaired && isGoods(one.concept))
        const own = goods.filter(one => one.language === language)
        return own.length > 0 ? own : goods
      })
      .map(one => one.concept),
  )
}

/** English "hose" is no German Hose: in its own language the word is other goods, and these only in another. */
export function isOfOtherLanguage(reading: Reading, at: number, things: ReadonlySet<string>): boolean {
  const own = conceptsAt(reading, at)
  if (own.size === 0 || [...own].some(concept => things.has(concept))) return false
  const token = reading.tokens[at]
  return (
    token !== undefined &&
    (meaningsOf([token])[0] ?? []).some(one => one.language !== reading.language && things.has(one.concept))
  )
}
