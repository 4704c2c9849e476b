import { foldText, type Token } from './text.ts'

type Part = { text: string; stem: boolean }
type Phrase<Id> = { id: Id; parts: Part[] }
export type Phrases<Id> = Map<string, Phrase<Id>[]>
export type Found<Id> = { id: Id; first: number; last: number }

const KEY_LENGTH = 3

/** `in stock|disponib*|put ~ aside`: words of a phrase by blanks, a star for any ending, ~ for up to three words between. */
export function phrases<Id>(entries: readonly (readonly [Id, string])[]): Phrases<Id> {
  const index: Phrases<Id> = new Map()
  for (const [id, list] of entries) {
    for (const written of list.split('|')) {
      const parts = written
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map(word => ({ text: foldText(word.replace(/\*$/, '')), stem: word.endsWith('*') }))
      const first = parts[0]
      if (!first) continue
      const key = first.text.slice(0, KEY_LENGTH)
      const same = index.get(key) ?? []
      same.push({ id, parts })
      index.set(key, same)
    }
  }
  for (const same of index.values()) same.sort((a, b) => lengthOf(b) - lengthOf(a))
  return index
}

function lengthOf(phrase: Phrase<unknown>): number {
  return phrase.parts.length * 100 + phrase.parts.reduce((sum, part) => sum + part.text.length, 0)
}

/** The longest phrase that begins at this token. */
export function phraseAt<Id>(
  index: Phrases<Id>,
  tokens: readonly Token[],
  at: number,
): Found<Id> | undefined {
  const token = tokens[at]
  if (!token) return undefined
  let best: Found<Id> | undefined
  let bestLength = 0
  const forms = token.forms.length > 0 ? token.forms : [token.text]
  for (const form of forms) {
    for (let size = Math.min(KEY_LENGTH, form.length); size > 0; size--) {
      for (const phrase of index.get(form.slice(0, size)) ?? []) {
        const length = lengthOf(phrase)
        if (length <= bestLength) break
        const last = follows(phrase.parts, tokens, at, form)
        if (last === undefined) continue
        best = { id: phrase.id, first: at, last }
        bestLength = length
        break
      }
    }
  }
  return best
}

function follows(
  parts: readonly Part[],
  tokens: readonly Token[],
  at: number,
  form: string,
): number | undefined {
  const first = parts[0]
  if (!first || !(first.stem ? form.startsWith(first.text) : form === first.text)) return undefined
  let position = at
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part
    if (part.text === '~') {
      const next = parts[++i] as Part
      const found = [1, 2, 3, 4].find(gap => isPart(next, tokens[position + gap]))
      if (found === undefined || tokens.slice(position + 1, position + found).some(isBreak)) return undefined
      position += found
      continue
    }
    position++
    while (isHyphen(tokens[position])) position++
    if (!isPart(part, tokens[position])) return undefined
  }
  return position
}

function isPart(part: Part, token: Token | undefined): boolean {
  if (!token) return false
  const forms = token.forms.length > 0 ? token.forms : [token.text]
  return forms.some(form => (part.stem ? form.startsWith(part.text) : form === part.text))
}

function isBreak(token: Token): boolean {
  return token.kind === 'break' || /^[.,;:!?]$/.test(token.text)
}

function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === '-' || token.text === "'")
}

/** All phrases from left to right; a longer one hides those inside it. */
export function findPhrases<Id>(
  index: Phrases<Id>,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): Found<Id>[] {
  const found: Found<Id>[] = []
  for (let at = from; at < to; at++) {
    const match = phraseAt(index, tokens, at)
    if (!match || match.last >= to) continue
    found.push(match)
    at = match.last
  }
  return found
}
