import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Entry } from '../entries.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { CITY_PHRASES } from '../lexicon/cities.ts'
import { PLACE_PHRASES } from '../lexicon/places.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, phraseAt } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import type { PromiseInput } from './promises.ts'

/**
 * "Saplings are guaranteed for 30 days. Potted flowers have no guarantee.": the entry parts the goods, and what is promised
 * here belongs to neither part by any word of it. Which part it is nobody can tell from the evidence.
 */
export function isGrantedToOthers(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  const { draft, mentions, rows } = input
  if (entry.row !== undefined || entry.language !== draft.language || entry.language === '') return false
  const own = entry.promises.filter(promise => promise.id === one.id.id && promise.first >= 0)
  const denied = own.filter(promise => promise.denied)
  const granted = own.filter(promise => !promise.denied)
  if (denied.length === 0 || granted.length === 0) return false
  const parts = granted.map(promise => subjectBefore(entry, promise.first))
  const others = denied.map(promise => subjectBefore(entry, promise.first))
  if ([...parts, ...others].some(part => part.length === 0)) return false
  const [first, last] = sentenceBounds(draft, one.first)
  const named = mentions.filter(mention => mention.first >= first && mention.last <= last)
  if (named.length === 0) return false
  const goods = rows.filter(row => named.some(mention => mention.rows.includes(row.index)))
  const told = [
    ...draft.tokens.slice(first, last + 1),
    ...goods.flatMap(row => [...row.tokens, ...row.aliases]),
  ].filter(token => token.kind === 'word')
  return !parts.flat().some(word => told.some(token => similar(token, word)))
}

const FAR =
  /^(?:further|farther|beyond|outside|lejos|fuera|longe|fora|loin|dehors|hors|weiter|ausserhalb|lontano|fuori|oltre|uzak\S*|disi\S*|дальше|пределами|خارج|ابعد|רחוק|מחוץ|इससे|दूर|बाहर|isse|door|bahar|luar|jauh)$/
const IN = /^(?:in|en|em|no|na|a|im|dans|nach|в|во|في|ب|di|ke)$/
const IN_BEHIND = /^(?:में|के|mein|me|icinde|icine)$/

/** "In Jaipur we deliver, further away we do not": where it is done parts no goods. */
function isPlace({ tokens }: Entry['reading'], at: number): boolean {
  const token = tokens[at]
  return (
    FAR.test(token?.text ?? '') ||
    phraseAt(PLACE_PHRASES, tokens, at) !== undefined ||
    phraseAt(CITY_PHRASES, tokens, at) !== undefined ||
    (token?.capital === true && IN.test(tokens[at - 1]?.text ?? '')) ||
    IN_BEHIND.test(tokens[at + 1]?.text ?? '')
  )
}

/** What the sentence of an entry speaks of: its words before the first figure or service. */
function subjectBefore({ reading, language }: Entry, at: number): Token[] {
  const spoken = LANGUAGES.find(own => own === language)
  const [first] = sentenceBounds(reading, at)
  const subject: Token[] = []
  for (let i = first; i < at; i++) {
    const token = reading.tokens[i]
    if (!token || reading.figureAt.has(i) || phraseAt(PROMISE_WORDS, reading.tokens, i)) break
    if (token.kind !== 'word' || token.text.length < 4 || FILLERS.has(token.text)) continue
    if (isPlace(reading, i)) continue
    if (!spoken || !isFunctionWord(token.text, spoken)) subject.push(token)
  }
  return subject
}
