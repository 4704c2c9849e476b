import { fold, foldText } from './text.ts'

const MIN_QUOTE = 8

/** Blanks the sentences of a draft that stand word for word in the evidence: they are supported as they are. */
export function withoutQuotes(draft: string, statements: readonly string[]): string {
  let rest = draft
  for (const statement of statements) {
    for (const quote of [statement, ...sentencesOf(statement)]) {
      const wanted = foldText(quote).trim()
      if (wanted.length < MIN_QUOTE) continue
      const folded = fold(rest)
      const at = folded.text.indexOf(wanted)
      if (at < 0 || !isWhole(folded.text, at, at + wanted.length)) continue
      const from = folded.origin[at] ?? 0
      const to = folded.origin[at + wanted.length] ?? folded.source.length
      rest = `${folded.source.slice(0, from)}\n${folded.source.slice(to)}`
    }
  }
  return rest
}

function sentencesOf(statement: string): string[] {
  return statement.split(/(?<=[.!?।؟])\s+/)
}

/** The quote begins and ends a sentence of the draft: a piece of one may say something else. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).replace(/^ +/, '')
  const isStart = before === '' || /[.!?\n]$/.test(before) || /\n\s*$/.test(text.slice(0, start))
  const isEnd = after === '' || /[.!?]$/.test(text.slice(0, end).trimEnd()) || /^[.!?\n]/.test(after)
  return isStart && isEnd
}
