import type { Language } from '../language/languages.ts'
import { meaningsOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

const TO =
  /^(?:to|in|into|within|a|al|para|pra|pro|en|em|no|na|ao|nach|nach|pour|vers|chez|per|in|ad|ke|di|в|во|до|по|на|الى|إلى|الي|في|ל|אל|ב|में|mein|tak|तक)$/u
const MOST_AWAY = 5

/** "With delivery to Porto": where a thing is sent to, and no shirt that is called so. */
export function areDestination(tokens: Token[], words: Word[], language: Language): boolean {
  const first = tokens[0]
  if (!first || first.at < 1) return false
  const start = Math.max(0, first.at - MOST_AWAY)
  const before = words.slice(start, first.at)
  if (!before.some(({ text }) => TO.test(text))) return false
  const meanings = meaningsOf(words, language)
  return before.some((_, place) => meanings[start + place]!.some(({ concept }) => concept === 'delivery'))
}
