import type { Entry } from '../evidence.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'

export type SaidInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  ask: Reading
  language: string
}
export type SaidClaim = { span: string; value: string; kind: 'other'; supported: false }

export function unsupported(draft: Reading, first: number, last: number): SaidClaim {
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

export function isSupposed(draft: Reading, at: number): boolean {
  const [first] = sentenceBounds(draft, at)
  return draft.tokens.slice(first, at).some(token => SUPPOSED.test(token.text))
}
