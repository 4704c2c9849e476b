import type { UnsupportedClaim } from '../drafted.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'

export function unsupported(draft: Reading, first: number, last: number): UnsupportedClaim {
  const span = spanOf(draft, first, last)
  return { span, value: span, kind: 'other', supported: false }
}

/** Neither asked, nor left open, nor denied: the sentence says it. */
export function isAsserted(draft: Reading, first: number, last = first): boolean {
  const [, end] = sentenceBounds(draft, first)
  return (
    draft.tokens[end]?.text !== '?' &&
    !draft.unsure.has(draft.clause[first] ?? -1) &&
    !isDenied(draft, first, 40, last)
  )
}

const SUPPOSED =
  /^(?:if|whether|wenn|falls|ob|si|se|eger|если|اذا|لو|אם|अगर|यदि|agar|kalau|jika|bila|in case|caso|en caso)$/

/** "If you need it by Friday"; but "if you are in a hurry we can do it by Friday" says what the shop does. */
export function isSupposed(draft: Reading, at: number): boolean {
  const [first] = sentenceBounds(draft, at)
  const before = draft.tokens.slice(first, at)
  const supposed = before.findLastIndex(token => SUPPOSED.test(token.text))
  return supposed >= 0 && !before.slice(supposed).some(token => SPEAKER.test(token.text))
}

const SPEAKER =
  /^(?:we|i|we'll|i'll|we'd|i'd|nosotros|podemos|puedo|conseguimos|nous|je|wir|ich|noi|possiamo|мы|сможем|نحن|נוכל|אנחנו|हम|kami)$/
