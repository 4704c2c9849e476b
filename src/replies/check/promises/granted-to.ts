import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Entry } from '../entries.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
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

/** What the sentence of an entry speaks of: its words before the first figure or service. */
function subjectBefore({ reading, language }: Entry, at: number): Token[] {
  const spoken = LANGUAGES.find(own => own === language)
  const [first] = sentenceBounds(reading, at)
  const subject: Token[] = []
  for (let i = first; i < at; i++) {
    const token = reading.tokens[i]
    if (!token || reading.figureAt.has(i) || phraseAt(PROMISE_WORDS, reading.tokens, i)) break
    if (token.kind !== 'word' || token.text.length < 4 || FILLERS.has(token.text)) continue
    if (!spoken || !isFunctionWord(token.text, spoken)) subject.push(token)
  }
  return subject
}
