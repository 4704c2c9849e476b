import { COLOURS, isModifier } from './match.ts'
import { MODEL_KINDS, type Segment } from './segments.ts'
import { SIZE_WORD, type Token } from './tokens.ts'
import type { Word } from './words.ts'

/** What tells one of a kind from another. */
type Mark = 'colour' | 'size' | 'figure' | 'other'

const SIZES = new Set(['small', 'medium', 'large', 'long', 'short', 'kids', 'metre', 'inch', 'years'])

function markOf({ word, concepts }: Token): Mark | undefined {
  // "128gb" is one word.
  if (word.figure || /^\d+(?:gb|tb|mb|gigs?|cm|mm|ml|kg)$/.test(word.text)) return 'figure'
  if (SIZE_WORD.test(word.text)) return 'size'
  const all = [...concepts].filter(concept => !/^[.~]/.test(concept))
  if (all.length === 0 || !isModifier(all)) return undefined
  if (all.some(concept => SIZES.has(concept))) return 'size'
  return all.some(concept => COLOURS.includes(concept)) ? 'colour' : 'other'
}

/** It says what a thing is, and not only which of them. */
const names = (token: Token) =>
  markOf(token) === undefined && (token.weight >= 0.5 || token.word.picture || token.concepts.size > 0)

const marksOf = ({ tokens }: Segment) => new Set(tokens.flatMap(token => markOf(token) ?? []))

function hasMark(token: Token, marks: Set<Mark>): boolean {
  const mark = markOf(token)
  return mark !== undefined && marks.has(mark)
}

const saysWhichOnly = ({ tokens }: Segment) =>
  tokens.some(token => markOf(token) !== undefined) && !tokens.some(names)

/** "One", "another", "the other": one more of what was named. */
const ONE =
  /^(?:one|ones|another|other|otr[oa]s?|un[oa]|outr[oa]s?|uma?|un[eo]?|autres?|eine[rs]?|eins|andere[rns]?|altr[aoei]|bir|biri|digeri|واحد|واحده|وحده|ثاني|ثانيه|تاني|تانيه|אחד|אחת|אחר|אחרת|एक|दूसरा|दूसरी|ek|dusra|dusri|satu|lagi|оди?н|одн[ау]|друг\S+|ещ[её])$/u

export const saysOne = (words: readonly Word[]) => words.some(({ text }) => ONE.test(text))

const SEVERAL = /^(?:ones|otr[oa]s|outr[oa]s|autres|altri|altre)$/u

/** "One", and not "the long ones": a single one of it. */
export const saysSingle = (words: readonly Word[]) =>
  words.some(({ text }) => ONE.test(text) && !SEVERAL.test(text))

/**
 * "2 white tees M, 1 black one L", "the 128 card, and the 256?": a part that only says which is another one of what
 * was named before it. Undefined where it names a thing itself, or nothing.
 */
export function ofTheSame(
  before: Segment,
  segment: Segment,
): { segment: Segment; isOther: boolean } | undefined {
  if (!saysWhichOnly(segment) || !before.tokens.some(names)) return undefined
  const marks = marksOf(segment)
  const kept = before.tokens.filter(token => !hasMark(token, marks) || markOf(token) === 'other')
  const isOther =
    kept.length < before.tokens.length && (!saysTheSame(before, segment) || saysOne(segment.words))
  return { segment: { ...segment, tokens: [...kept, ...segment.tokens] }, isOther }
}

const saysTheSame = (before: Segment, { tokens }: Segment) =>
  tokens.every(({ word }) => before.tokens.some(other => other.word.text === word.text))

/** "The 64 and the 256 gig card", "small and large cappuccino": the first of them is named by the second. */
export function withNext(segment: Segment, next: Segment | undefined): Segment | undefined {
  if (!next || !saysWhichOnly(segment)) return undefined
  const marks = marksOf(segment)
  marks.delete('other')
  const heads = next.tokens.filter(names)
  if (heads.length === 0 || !next.tokens.some(token => hasMark(token, marks))) return undefined
  return { ...segment, tokens: [...segment.tokens, ...heads] }
}

/** The model that a thing is for: "iPhone 13 screen and battery". */
export function modelOf({ tokens }: Segment, isMake: (token: Token) => boolean): Token[] {
  const model = tokens.filter(
    token =>
      isMake(token) ||
      (token.word.figure && token.numbers === true) ||
      (/\p{L}/u.test(token.word.text) && /\d/.test(token.word.text)) ||
      MODEL_KINDS.some(name => token.concepts.has(name)),
  )
  return model.some(isMake) || model.some(({ word }) => !word.figure && /\d/.test(word.text)) ? model : []
}
