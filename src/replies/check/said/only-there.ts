import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { townsIn } from '../towns.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { namesBehind, SOLELY, sameName } from './places.ts'

/**
 * "Assembly at home, in İzmir only": nowhere else, neither where the draft says nor, where it names no place, where the
 * customer asks for it. Deliveries have their own fees by place.
 */
export function findOnlyThere({ draft, ask, entries }: Drafted): UnsupportedClaim[] {
  const services = findPhrases(PROMISE_WORDS, draft.tokens).filter(
    found => found.id.kind === 'service' && found.id.id !== 'delivery',
  )
  return services.flatMap(found => {
    const limited = entries.filter(entry => isOnlyThere(entry, found.id.id))
    const [first, last] = sentenceBounds(draft, found.first)
    if (limited.length === 0 || !isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first))
      return []
    const isKnown = (reading: Reading) => (at: number) =>
      entries.some(entry =>
        entry.reading.tokens.some(token => sameName(token.text, nameOf(reading.tokens[at]?.text ?? ''))),
      )
    const named = placesIn(draft, first, last).filter(at => isOfScript(draft, at, limited))
    const others = named.filter(at => !isKnown(draft)(at) && isAsserted(draft, at))
    if (others.length > 0) return others.map(at => unsupported(draft, at, at))
    const asked = placesIn(ask, 0, ask.tokens.length - 1).filter(at => isOfScript(ask, at, limited))
    const isTold = draft.tokens.some((_, at) =>
      limited.some(entry =>
        namesOf(entry).some(name => sameName(name, nameOf(draft.tokens[at]?.text ?? ''))),
      ),
    )
    const isAskedElsewhere = asked.length > 0 && !asked.some(isKnown(ask))
    return !isTold && isAskedElsewhere ? [unsupported(draft, found.first, found.last)] : []
  })
}

/** The same town in another script is another word: "पुणे" may be the Pune of the entry. */
function isOfScript(reading: Reading, at: number, entries: readonly Entry[]): boolean {
  const isLatin = (word: string) => /^[a-z]/.test(word)
  return entries.flatMap(namesOf).every(name => isLatin(name) === isLatin(reading.tokens[at]?.text ?? ''))
}

/** "Ankara'da" names Ankara. */
function nameOf(word: string): string {
  return word.replace(/'.*$/, '')
}

function placesIn(reading: Reading, first: number, last: number): number[] {
  const towns = townsIn(reading, first, last, true).map(town => town.first)
  const names = reading.language === 'de' ? [] : namesBehind(reading, first - 1, last)
  const locatives = reading.tokens.flatMap((token, at) =>
    at >= first &&
    at <= last &&
    token.capital &&
    /'(?:d|t|y|n|s)[aeiu]/.test(token.text) &&
    reading.language === 'tr'
      ? [at]
      : [],
  )
  return [...new Set([...towns, ...names, ...locatives])]
}

function namesOf(entry: Entry): string[] {
  const { reading } = entry
  return placesIn(reading, 0, reading.tokens.length - 1)
    .filter(
      at =>
        [1, 2, 3].some(back => SOLELY.test(reading.tokens[at - back]?.text ?? '')) ||
        SOLELY.test(reading.tokens[at + 1]?.text ?? ''),
    )
    .map(at => nameOf(reading.tokens[at]?.text ?? ''))
}

function isOnlyThere(entry: Entry, id: string): boolean {
  if (entry.row !== undefined || namesOf(entry).length === 0) return false
  const own = entry.promises.filter(promise => promise.id === id && !promise.denied && promise.sentence >= 0)
  const sentences = new Set(entry.reading.sentence)
  return own.length > 0 && (sentences.size === 1 || own.every(promise => saysOnly(entry, promise.sentence)))
}

function saysOnly({ reading }: Entry, sentence: number): boolean {
  return reading.tokens.some((token, at) => reading.sentence[at] === sentence && SOLELY.test(token.text))
}
