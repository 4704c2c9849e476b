import type { Language } from '../language/languages.ts'
import { isKnown, meaningsOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { topicsTurned } from './turns-of-speech.ts'
import type { Word } from './words.ts'

const TO =
  /^(?:to|in|into|within|a|al|para|pra|pro|en|em|no|na|ao|nach|pour|vers|chez|per|ad|ke|di|в|во|до|по|на|الى|الي|في|ל|אל|ב)$/u
const ARTICLE = /^(?:the|o|a|os|as|el|la|los|las|le|les|il|lo|i|gli|der|die|das|den|dem)$/u
const MOST_AWAY = 4

/** "With delivery to Porto": where a thing is sent to, and no shirt that is called so. */
export function areDestination(tokens: Token[], words: Word[], language: Language): boolean {
  let at = (tokens[0]?.at ?? 0) - 1
  while (at > 0 && ARTICLE.test(words[at]!.text) && !TO.test(words[at]!.text)) at--
  const [before, last] = [words[at - 1], words[at]]
  if (last && before && ARTICLE.test(last.text) && TO.test(before.text)) at--
  if (at < 1 || !TO.test(words[at]!.text)) return false
  if (topicsTurned(words).topics.has('delivery')) return true
  const meanings = meaningsOf(words, language)
  return words.slice(Math.max(0, at - MOST_AWAY), at).some(({ text }, place) => {
    const said = meanings[Math.max(0, at - MOST_AWAY) + place]!
    return isKnown(text) && said.some(({ concept, repaired }) => concept === 'delivery' && !repaired)
  })
}
