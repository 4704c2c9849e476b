import { remembered } from '../../lib/remembered.ts'
import { foldText, type Token } from './text.ts'

type Part = { text: string; stem: boolean }
type Phrase<Id> = { id: Id; parts: Part[] }
export type Found<Id> = { id: Id; first: number; last: number }

/** By the first letters: ids and phrases as they are written, longest first. */
export interface Phrases<Id> {
  /** There are tens of thousands of phrases, and any text needs a few: those are read that it asks for. */
  beginningWith: (key: string) => readonly Phrase<Id>[]
}
interface Packed<Id> {
  ids: Id[]
  written: string
}

const KEY_LENGTH = 3
const MOST_READ = 400

/** `in stock|disponib*|put ~ aside`: words of a phrase by blanks, a star for any ending, ~ for up to three words between. */
export function phrases<Id>(entries: readonly (readonly [Id, string])[]): Phrases<Id> {
  const index = new Map<string, { id: Id; folded: string; length: number }[]>()
  for (const [id, list] of entries) {
    for (const written of list.split('|')) {
      const parts = partsOf(written).map(({ text, stem }) => ({ text: foldText(text), stem }))
      const first = parts[0]
      if (!first) continue
      const key = first.text.slice(0, KEY_LENGTH)
      const same = index.get(key) ?? []
      const folded = parts.map(({ text, stem }) => (stem ? `${text}*` : text)).join(' ')
      same.push({ id, folded, length: lengthOf({ parts }) })
      index.set(key, same)
    }
  }
  const packed = new Map<string, Packed<Id>>()
  for (const [key, same] of index) {
    same.sort((a, b) => b.length - a.length)
    packed.set(key, { ids: same.map(({ id }) => id), written: same.map(({ folded }) => folded).join('|') })
  }
  const read = remembered(key => readPacked(packed.get(key)!), MOST_READ)
  return { beginningWith: key => (packed.has(key) ? read(key) : []) }
}

function readPacked<Id>({ ids, written }: Packed<Id>): readonly Phrase<Id>[] {
  return written.split('|').map((one, at) => ({ id: ids[at]!, parts: partsOf(one) }))
}

function partsOf(written: string): Part[] {
  return written
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ({ text: word.replace(/\*$/, ''), stem: word.endsWith('*') }))
}

function lengthOf(phrase: { parts: Part[] }): number {
  return phrase.parts.length * 100 + phrase.parts.reduce((sum, part) => sum + part.text.length, 0)
}

type Known = Map<Phrases<unknown>, (Found<unknown> | null | undefined)[]>

const knownOf = new WeakMap<readonly Token[], Known>()

/** A text that many rules will ask about: what stands where in it is looked up once. The tokens do not change any more. */
export function keepFound(tokens: readonly Token[]): void {
  if (!knownOf.has(tokens)) knownOf.set(tokens, new Map())
}

/** The longest phrase that begins at this token. */
export function phraseAt<Id>(
  index: Phrases<Id>,
  tokens: readonly Token[],
  at: number,
): Found<Id> | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const known = knownOf.get(tokens)
  if (!known) return lookUp(index, tokens, token, at)
  const found = known.get(index) ?? new Array<Found<unknown> | null | undefined>(tokens.length)
  if (!known.has(index)) known.set(index, found)
  if (found[at] === undefined) found[at] = lookUp(index, tokens, token, at) ?? null
  return (found[at] as Found<Id> | null) ?? undefined
}

function lookUp<Id>(
  index: Phrases<Id>,
  tokens: readonly Token[],
  token: Token,
  at: number,
): Found<Id> | undefined {
  let best: Found<Id> | undefined
  let bestLength = 0
  const forms = token.forms.length > 0 ? token.forms : [token.text]
  for (const form of forms) {
    for (let size = Math.min(KEY_LENGTH, form.length); size > 0; size--) {
      for (const phrase of index.beginningWith(form.slice(0, size))) {
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

/** Every phrase, also those inside a longer one: the orange juice is a juice too. */
export function everyPhrase<Id>(index: Phrases<Id>, tokens: readonly Token[]): Found<Id>[] {
  return tokens.flatMap((_, at) => phraseAt(index, tokens, at) ?? [])
}
