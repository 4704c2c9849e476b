import { LANGUAGES } from '../language/languages.ts'
import { isFunctionWord } from '../rules/lexicon.ts'
import type { Figure } from './amounts.ts'
import { FILLERS } from './items/rows.ts'
import { BOUND_WORDS, NEGATIONS } from './lexicon/frame-words.ts'
import { DAY_GROUPS, PLACE_PHRASES, REST_WORDS, WEEKDAYS } from './lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from './lexicon/promise-words.ts'
import { PIECE_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { MEASURES, TIME_UNITS } from './units.ts'

/** What a stretch of text is about: places, weekdays and kinds of things, comparable across languages. */
export function keysOf(reading: Reading, from: number, to: number): Set<string> {
  // "Outside Jakarta" is about the rest, not about Jakarta.
  const outside = reading.tokens.findIndex((token, at) => at >= from && at <= to && OUTSIDE.test(token.text))
  if (outside >= 0)
    return new Set([...keysOf(reading, from, outside - 1), ...keysOf(reading, outside + 3, to)])
  const [first, last] = [from, to]
  const keys = new Set<string>()
  for (const found of findPhrases(PLACE_PHRASES, reading.tokens, first, last + 1))
    keys.add(`place:${found.id}`)
  for (const found of findPhrases(WEEKDAYS, reading.tokens, first, last + 1)) keys.add(`day:${found.id}`)
  for (const found of findPhrases(DEADLINE_WORDS, reading.tokens, first, last + 1))
    if (found.id === 'always') keys.add('day:every')
  for (const found of findPhrases(DAY_GROUPS, reading.tokens, first, last + 1))
    if (!reading.figureAt.has(found.first)) for (const day of found.id) keys.add(`day:${day}`)
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i]
    if (token?.capital && /^(?:xxs|xs|s|m|l|xl|xxl)$/.test(token.text)) keys.add(`size:${token.text}`)
  }
  for (let i = first; i <= last; i++)
    for (const thing of reading.things.get(i) ?? []) keys.add(`thing:${thing}`)
  // "In the 7th district €3": a number can be the case.
  for (const figure of reading.figures)
    if (
      figure.kind === 'plain' &&
      !figure.weak &&
      figure.first >= first &&
      figure.last <= last &&
      isOrdinal(reading, figure)
    )
      keys.add(`num:${figure.values[0]}`)
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i]
    if (token && isTelling(reading, i)) keys.add(`word:${stemOf(token.text)}`)
  }
  return keys
}

const OUTSIDE =
  /^(?:outside|luar|fuera|fora|hors|ausserhalb|fuori|disi|disina|disinda|пределами|خارج|מחוץ|बाहर)$/

const UNTELLING = [
  PROMISE_WORDS,
  REST_WORDS,
  BOUND_WORDS,
  DEADLINE_WORDS,
  NEGATIONS,
  TIME_UNITS,
  MEASURES,
  PIECE_WORDS,
] as const

/** "7.", "7th", "7º": with its noun behind. */
function isOrdinal(reading: Reading, figure: Figure): boolean {
  const [mark, noun] = [reading.tokens[figure.last + 1], reading.tokens[figure.last + 2]]
  return !!mark?.glued && /^(?:[.º°ª]|st|nd|rd|th|er|e|eme|й|го|м)$/.test(mark.text) && noun?.kind === 'word'
}

/** A word that may say which case is meant: no figure, no unit, none of the little words. */
export function isTelling(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === 'word' &&
    token.text.length > (SEMITIC.test(token.text) ? 2 : 3) &&
    !LASTING.test(token.text) &&
    !FILLERS.has(token.text) &&
    !PRONOUN.test(token.text) &&
    !reading.figureAt.has(at) &&
    !UNTELLING.some(list => phraseAt<unknown>(list as never, reading.tokens, at)) &&
    !LANGUAGES.some(language => isFunctionWord(token.text, language))
  )
}

// Three letters are a whole word in Hebrew and in Arabic.
const SEMITIC = /^[\u0590-\u06ff]/

/** What is said of every case alike: that it costs so much, or takes so long. */
const LASTING =
  /^(?:costs?|takes?|lasts?|cuestan?|demoran?|tardan?|duran?|custam?|demoram?|duram?|coutent?|durent?|prennent|kosten|kostet|dauern|dauert|costano?|durano|surer|tutar|стоит|стоят|занимает|длится|يكلف|تكلف|يستغرق|تستغرق|עולה|עולים|עולות|לוקח|לוקחת|लगते|लगता|लगेंगे|memakan)$/

/** "It's £12", "that'll be £12" */
const PRONOUN = /^(?:it|that|this|there|here|what|we|you|they|he|she|who|let)'(?:s|re|ll|d|ve)$/

/** Enough of a word to know it again with another ending, without the "and" and "the" written into it in Arabic and Hebrew. */
export function stemOf(word: string): string {
  return word.replace(ARTICLE, '').slice(0, 4)
}

const ARTICLE = /^(?:و?(?:ال|بال|لل)(?=.{2})|[وו](?=.{3}))/
