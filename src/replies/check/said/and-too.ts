import { languageOrEnglish } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { clauseBounds, type Reading } from '../reading.ts'
import { relationOf } from '../relation.ts'
import type { Token } from '../text.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const TOO = phrases<true>([
  [
    true,
    'too|as well|also|likewise|so is|so are|as is|as are|same for|same goes for|también|igual|igualmente|lo mismo|así como|também|o mesmo para|assim como|aussi|également|de même|tout comme|auch|ebenso|ebenfalls|genauso|wie auch|anche|pure|così come|lo stesso|тоже|также|как и|كذلك|أيضا|ايضا|وكذلك|وأيضا|גם|וגם|כמו גם|भी|bhi|juga|begitu juga|de öyle|da öyle|de aynı|da aynı|dahil|aynı şekilde',
  ],
])

// What stands between the gift and the next thing, and before its noun.
const IS =
  /^(?:is|are|est|sont|ist|sind|e|es|son|sao|sono|है|हैं|hai|hain|olarak|olur|the|an?|our|your|any|el|la|los|las|un|una|tu|su|nuestr[oa]|o|os|as|um|uma|seu|sua|nosso|nossa|l|le|les|une|votre|notre|der|die|das|den|ein|eine|einen|unsere?|ihre?|il|lo|i|gli|nostr[oa]|ו|و|que|como|wie|che|for|para|pour|fur|per)$/
const MOST_WORDS = 5

/** "The greeting is free, and the picture too": as free as what stands in front, where an entry charges for it. */
export function findFreeToo({ draft, entries }: Drafted): UnsupportedClaim[] {
  return findPhrases(PROMISE_WORDS, draft.tokens).flatMap(found => {
    if (found.id.id !== 'free' || !isAsserted(draft, found.first, found.last)) return []
    if (isSupposed(draft, found.first)) return []
    const named = namedToo(draft, found)
    if (!named || named.length === 0) return []
    const [first, last] = [named[0] as number, named.at(-1) as number]
    return isFree(draft, named, entries) ? [] : [unsupported(draft, first, last)]
  })
}

/** The nouns of "…, and the printed picture too": nothing but them stands up to the end of the part. */
function namedToo(draft: Reading, { last }: Found<unknown>): number[] | undefined {
  const { tokens } = draft
  const named: number[] = []
  let isToo = false
  let at = last + 1
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const too = phraseAt(TOO, tokens, at)
    const isOpen = named.length === 0
    if (draft.figureAt.get(at)?.weak === false) return undefined
    if (too) {
      isToo = true
      at = too.last
    } else if (token.kind === 'mark' || token.kind === 'break') {
      if (!isOpen) break
      if (!/^[,.;—-]$/.test(token.text)) return undefined
    } else if (CONNECTORS.has(token.text) || IS.test(token.text) || FILLERS.has(token.text)) continue
    else if (phraseAt(PROMISE_WORDS, tokens, at)?.id.id === 'free') return undefined
    else if (isFunctionWord(token.text, languageOrEnglish(draft.language))) return undefined
    else named.push(at)
  }
  return isToo && named.length <= MOST_WORDS ? named : undefined
}

function isFree(draft: Reading, named: readonly number[], entries: readonly Entry[]): boolean {
  const own = entries.filter(entry => entry.row === undefined)
  const given = own.flatMap(entry => clausesOf(entry).filter(clause => clause.isFree))
  const charged = own.flatMap(entry => clausesOf(entry).filter(clause => clause.isCharged))
  if (named.some(at => given.some(clause => tells(clause, draft, at)))) return true
  if (named.some(at => charged.some(clause => tells(clause, draft, at)))) return false
  // In another language its words tell nothing: an entry that gives the one and charges for the other gives no other.
  const isAbroad = own.some(entry => entry.language !== draft.language)
  return isAbroad ? charged.length === 0 || given.length !== 1 : false
}

type Clause = { reading: Reading; first: number; last: number; isFree: boolean; isCharged: boolean }

function clausesOf({ reading }: Entry): Clause[] {
  const starts = reading.tokens.flatMap((_, at) =>
    at === 0 || reading.clause[at] !== reading.clause[at - 1] ? [at] : [],
  )
  return starts.map(start => {
    const [first, last] = clauseBounds(reading, start)
    const isFree = findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(
      one => one.id.id === 'free',
    )
    const isCharged = reading.figures.some(
      one =>
        one.kind === 'money' &&
        one.first >= first &&
        one.last <= last &&
        relationOf(reading, one) === 'exact',
    )
    return { reading, first, last, isFree, isCharged: isCharged && !isFree }
  })
}

function tells({ reading, first, last }: Clause, draft: Reading, at: number): boolean {
  const token = draft.tokens[at] as Token
  const things = [...(draft.things.get(at) ?? [])]
  return reading.tokens.some(
    (own, i) =>
      i >= first &&
      i <= last &&
      own.kind === 'word' &&
      ((own.text.length > 3 && similar(own, token)) || things.some(id => reading.things.get(i)?.has(id))),
  )
}
