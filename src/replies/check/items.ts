import { SIZE_WORDS } from './lexicon/frame-words.ts'
import { PIECE_WORDS } from './lexicon/stock-words.ts'
import { THING_PHRASES } from './lexicon/things.ts'
import { numberWord } from './number-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { fold, type Token, tokenise } from './text.ts'
import { CURRENCY_MARKERS, MEASURES, TIME_UNITS } from './units.ts'

export type Row = {
  index: number
  price: number | null
  isAvailable: boolean
  stock: number | null
  currency: string
  tokens: Token[]
  things: Map<number, Set<string>>
}

/** Words of the draft that name a row, or a few rows that they fit equally. */
export type Mention = { first: number; last: number; sentence: number; rows: number[]; positions: number[] }

const FILLERS = new Set(
  'de del da do das dos of the la el le les los las der die das for para pour für di with con com avec mit to and y e et und и и для на из с في من ל של का की के और untuk dan a an o os as in en em im ve i'.split(
    ' ',
  ),
)
const CONNECTORS = new Set(
  'and y e et und и و ו ve dan or o ou oder или או atau veya और या & plus + as'.split(' '),
)

export function toRow(
  source: { name: string; price: number | null; stock: number | null; currency: string; available?: boolean },
  index: number,
): Row {
  const tokens = withoutGroups(tokenise(fold(source.name)))
  const things = new Map<number, Set<string>>()
  for (const found of findPhrases(THING_PHRASES, tokens)) {
    for (let i = found.first; i <= found.last; i++)
      things.set(i, new Set([...(things.get(i) ?? []), found.id]))
  }
  const isAvailable = source.available ?? (source.stock === null || source.stock > 0)
  return {
    index,
    price: source.price,
    stock: source.stock,
    currency: source.currency,
    isAvailable,
    tokens,
    things,
  }
}

/** "iPhone 14 128 GB": a model and a size, no 14,128. */
function withoutGroups(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const cut = token.kind === 'number' ? token.text.indexOf(' ') : -1
    if (cut < 0 || !/^(?:gb|tb|g|t|гб|тб)$/.test(tokens[i + 1]?.text ?? '')) return [token]
    const [head, tail] = [token.text.slice(0, cut), token.text.slice(cut + 1)]
    return [
      { ...token, text: head, end: token.start + cut },
      { ...token, text: tail, start: token.start + cut + 1, glued: false },
    ]
  })
}

/** Splits "iPhone 13 420 AED" and marks the figures that belong to a product's name. */
export function nameFigures(rows: readonly Row[]) {
  return (tokens: Token[]): { tokens: Token[]; isName: (at: number) => boolean } => {
    const split: Token[] = []
    for (const token of tokens) {
      const cut = token.kind === 'number' ? token.text.indexOf(' ') : -1
      const head = cut > 0 ? { ...token, text: token.text.slice(0, cut), end: token.start + cut } : undefined
      if (!head || !rows.some(row => isNameFigure([...split, head], split.length, row))) {
        split.push(token)
        continue
      }
      split.push(head, {
        ...token,
        text: token.text.slice(cut + 1),
        start: token.start + cut + 1,
        glued: false,
      })
    }
    const names = new Set<number>()
    split.forEach((token, i) => {
      if (token.kind === 'number' && rows.some(row => isNameFigure(split, i, row, names))) names.add(i)
      if (token.kind === 'word' && numberWord(token.forms) && rows.some(row => isNameWord(split, i, row)))
        names.add(i)
    })
    return { tokens: split, isName: at => names.has(at) }
  }
}

/** "Tres Leches Cup": a number word that is part of the name, with its neighbour. */
function isNameWord(tokens: readonly Token[], at: number, row: Row): boolean {
  return row.tokens.some((own, j) => {
    if (own.kind !== 'word' || own.text !== tokens[at]?.text) return false
    const [next, ownNext] = [tokens[at + 1], row.tokens[j + 1]]
    const [before, ownBefore] = [tokens[at - 1], row.tokens[j - 1]]
    return (
      (!!next && !!ownNext && next.text === ownNext.text) ||
      (!!before && !!ownBefore && before.text === ownBefore.text)
    )
  })
}

function isNameFigure(tokens: readonly Token[], at: number, row: Row, names?: ReadonlySet<number>): boolean {
  const text = tokens[at]?.text
  const { tokens: own } = row
  for (let j = 0; j < own.length; j++) {
    if (own[j]?.kind !== 'number' || own[j]?.text !== text) continue
    const before = previousWord(tokens, at)
    const ownBefore = previousWord(own, j)
    const word = before === undefined ? undefined : tokens[before]
    if (
      word &&
      ownBefore !== undefined &&
      sameWord(word, own[ownBefore] as Token, tokens, before as number, own, ownBefore)
    )
      return true
    if (word && names?.has(before as number) && tokens[at - 1]?.text === '/') return true
    // "36, 38 and 42": the sizes of a list are of one kind.
    const isListed =
      names?.has(at - 2) && (tokens[at - 1]?.text === ',' || CONNECTORS.has(tokens[at - 1]?.text ?? ''))
    if (isListed && j === own.length - 1 && !isCounted(tokens, at) && !isPriced(tokens, at)) return true
    const [next, ownNext] = [tokens[at + 1], own[j + 1]]
    if (next && ownNext && nextMatches(tokens, at, own, j)) return true
    if (/^(?:numara|beden|размера?|साइज)$/u.test(tokens[at + 1]?.text ?? '')) return true
    if (isBareSize(tokens, at) && j === own.length - 1) return true
    if (isElidedUnit(tokens, at, own, j)) return true
    if (hasSizeWord(tokens, at) && !isCounted(tokens, at) && !isPriced(tokens, at)) return true
  }
  return false
}

/** "64 GB AED 49, the 128 is sold out": the unit was said with another of the sizes. */
function isElidedUnit(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  const unit = unitOf(own, j + 1)
  if (!unit || isPriced(tokens, at) || isCounted(tokens, at) || unitOf(tokens, at + 1)) return false
  if (phraseAt(CURRENCY_MARKERS, tokens, at + 1) || phraseAt(CURRENCY_MARKERS, tokens, at - 1)) return false
  if (phraseAt(PIECE_WORDS, tokens, at + 1)) return false
  return tokens.some(
    (token, i) =>
      token.kind === 'number' && token.text !== tokens[at]?.text && unitOf(tokens, i + 1) === unit,
  )
}

/** "…; 39 is sold out" */
function isBareSize(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isStart = !before || before.kind === 'break' || /^(?:[;,:.(]|and|y|e|et|und|и)$/.test(before.text)
  return isStart && /^(?:is|are|esta|est|ist|e|—|sold|out|ist)$/.test(tokens[at + 1]?.text ?? '')
}

function isPriced(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  return (
    (mark?.kind === 'mark' && /[$€£₹₽¥₺₪]/.test(mark.text)) || /[$€£₹₽¥₺₪]/.test(tokens[at + 1]?.text ?? '')
  )
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    /^(?:pcs|pieces|left|units|uni|pares|par|шт|pairs|euros?|aed|usd|dollars?)/.test(next.text)
  )
}

function hasSizeWord(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(SIZE_WORDS, tokens, at - 1)) return true
  const isPlain = /^(?:plain|normal|simple|regular|size|talla|tamanho|taille|обычн.*|العادي)$/.test(
    tokens[at - 1]?.text ?? '',
  )
  return isPlain && tokens[at - 2] !== undefined
}

function nextMatches(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  let [i, k] = [at + 1, j + 1]
  if (tokens[i]?.text === '-') i++
  if (own[k]?.text === '-') k++
  const [next, ownNext] = [tokens[i], own[k]]
  if (!next || !ownNext) return false
  if (ownNext.kind === 'mark' && ownNext.text !== '"') return false
  const [unit, ownUnit] = [unitOf(tokens, i), unitOf(own, k)]
  if (unit && unit === ownUnit) return true
  if (next.kind !== 'word' || ownNext.kind !== 'word') return false
  return sameWord(next, ownNext, tokens, i, own, k)
}

function unitOf(tokens: readonly Token[], at: number): string | undefined {
  return phraseAt(MEASURES, tokens, at)?.id ?? phraseAt(TIME_UNITS, tokens, at)?.id
}

function previousWord(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && /^[-("$€£/#']$/.test(token.text)) continue
    if (token.kind === 'word' && FILLERS.has(token.text)) continue
    return token.kind === 'mark' || token.kind === 'break' ? undefined : i
  }
  return undefined
}

function sameWord(
  a: Token,
  b: Token,
  tokens: readonly Token[],
  i: number,
  own: readonly Token[],
  j: number,
): boolean {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind && a.text === b.text
  if (similar(a, b)) return true
  const thing = phraseEndingNear(tokens, i)
  return thing !== undefined && thing === phraseEndingNear(own, j)
}

function phraseEndingNear(tokens: readonly Token[], at: number): string | undefined {
  return (
    phraseAt(THING_PHRASES, tokens, at)?.id ??
    (at > 0 ? phraseAt(THING_PHRASES, tokens, at - 1)?.id : undefined)
  )
}

/** The same word but for its ending or its script: croissants, самовара, кортадито. */
export function similar(a: Token, b: Token): boolean {
  for (const form of a.forms) {
    for (const other of b.forms) {
      if (form === other) return true
      const [short, long] = form.length <= other.length ? [form, other] : [other, form]
      if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true
      if (short.length === 3 && long === `${short}s`) return true
      if (short.length >= 6 && long.length - short.length <= 3) {
        const stem = short.slice(0, -2)
        if (long.startsWith(stem) && stem.length >= 5 && /[\u0400-\u04ff]/.test(stem)) return true
        if (long.startsWith(short.slice(0, -1)) && long.length - short.length <= 1) return true
      }
    }
  }
  return (
    isOtherScript(a.text) !== isOtherScript(b.text) &&
    skeleton(a.forms) !== '' &&
    sameSkeleton(a.forms, b.forms)
  )
}

function isOtherScript(text: string): boolean {
  return !/[a-z]/.test(text)
}

const SOUNDS: Record<string, string> = {
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'j',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'c',
  ш: 'c',
  щ: 'c',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  ڤ: 'v',
  چ: 'c',
  گ: 'g',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ז: 's',
  ח: 'h',
  ט: 't',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'p',
  צ: 's',
  ץ: 's',
  ק: 'k',
  ר: 'r',
  ש: 'c',
  ת: 't',
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  च: 'c',
  छ: 'c',
  ज: 'g',
  झ: 'j',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'c',
  ष: 'c',
  स: 's',
  ह: 'h',
}

function skeleton(forms: readonly string[]): string {
  return forms.map(skeletonOf).find(Boolean) ?? ''
}

function skeletonOf(word: string): string {
  let out = ''
  const latin = word
    .replace(/ph/g, 'f')
    .replace(/sh|ch/g, 'c')
    .replace(/ck|qu|q/g, 'k')
    .replace(/x/g, 'ks')
  for (const letter of latin) {
    let sound = SOUNDS[letter] ?? (/[a-z]/.test(letter) ? letter : '')
    if (/[aeiouyhw]/.test(sound)) sound = sound === 'w' ? 'v' : ''
    if (sound === 'c') sound = 'k'
    if (sound === 'z') sound = 's'
    if (sound === 'p') sound = 'b'
    if (sound === 'f') sound = 'v'
    if (sound === 'j') sound = 'g'
    if (sound && out.at(-1) !== sound) out += sound
  }
  return out.length >= 3 ? out : ''
}

function sameSkeleton(a: readonly string[], b: readonly string[]): boolean {
  const own = new Map(b.map(form => [skeletonOf(form), form]))
  own.delete('')
  return a.some(form => {
    const other = own.get(skeletonOf(form))
    if (other === undefined) return false
    // Arabic writes p as b; "плечо" is no "black".
    return ARABIC.test(form + other) || startsWithP(form) === startsWithP(other)
  })
}

const ARABIC = /[\u0600-\u06ff]/

function startsWithP(word: string): boolean {
  return /^[pпפ]/.test(word)
}

/** Which rows a token may name: a word, a kind of thing, or a figure of the name. */
export function rowsAt(
  reading: Reading,
  at: number,
  rows: readonly Row[],
  isName: (at: number) => boolean,
): Map<number, number> {
  const matches = new Map<number, number>()
  const token = reading.tokens[at]
  if (!token || token.kind === 'mark' || token.kind === 'break') return matches
  if (token.kind === 'word' && (FILLERS.has(token.text) || isLowSize(token))) return matches
  if (token.kind === 'number' && !isName(at)) return matches
  const things = reading.things.get(at)
  for (const row of rows) {
    const own = row.tokens.findIndex((candidate, j) => {
      if (candidate.kind !== token.kind) return false
      if (token.kind === 'number') return candidate.text === token.text
      if (FILLERS.has(candidate.text)) return false
      if (similar(token, candidate)) return true
      return [...(things ?? [])].some(thing => row.things.get(j)?.has(thing))
    })
    if (own >= 0) matches.set(row.index, own)
  }
  return matches
}

/** S, M and L are sizes only in capitals. */
function isLowSize(token: Token): boolean {
  return /^[a-z]$/.test(token.text) && !token.capital
}

export function findMentions(
  reading: Reading,
  rows: readonly Row[],
  isName: (at: number) => boolean,
  stops: ReadonlySet<number>,
): Mention[] {
  const mentions: Mention[] = []
  let positions: number[] = []
  let matches: Map<number, number>[] = []
  const flush = () => {
    if (positions.length > 0) mentions.push(toMention(reading, positions, matches, rows, mentions.at(-1)))
    positions = []
    matches = []
  }
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at] as Token
    const found = rowsAt(reading, at, rows, isName)
    const last = positions.at(-1)
    if (found.size > 0) {
      const isFar = last !== undefined && at - last > 4
      const isRepeat = repeats(found, matches)
      if (isFar || isRepeat || (last !== undefined && isBroken(reading, last, at, rows, stops))) flush()
      positions.push(at)
      matches.push(found)
    } else if (token.kind === 'break') flush()
  }
  flush()
  return mentions
}

/** The same figure or colour slot again: a new item begins. */
function repeats(found: Map<number, number>, matches: readonly Map<number, number>[]): boolean {
  if (matches.length === 0) return false
  let common: number[] | undefined
  for (const match of matches) common = common ? common.filter(row => match.has(row)) : [...match.keys()]
  return (common?.length ?? 0) > 0 && !common?.some(row => found.has(row))
}

function isBroken(
  reading: Reading,
  from: number,
  to: number,
  rows: readonly Row[],
  stops: ReadonlySet<number>,
): boolean {
  if (reading.sentence[from] !== reading.sentence[to]) return true
  for (let i = from + 1; i < to; i++) {
    const token = reading.tokens[i] as Token
    if (stops.has(i)) return true
    if (
      token.kind === 'mark' &&
      /^[,;:()—+=|]$/.test(token.text) &&
      !(token.text === '(' || token.text === ')')
    )
      return true
    if (
      token.kind === 'mark' &&
      (token.text === '(' || token.text === ')') &&
      !rows.some(row => row.tokens.some(own => own.text === token.text))
    )
      return true
    const isConnector =
      CONNECTORS.has(token.text) ||
      (token.text.length > 3 && token.forms.length > 1 && token.text.startsWith('و') && false)
    if (isConnector && !rows.some(row => row.tokens.some(own => own.text === token.text))) return true
  }
  return /^و.{3}/.test(reading.tokens[to]?.text ?? '') || /^ו.{3}/.test(reading.tokens[to]?.text ?? '')
}

function toMention(
  reading: Reading,
  positions: number[],
  matches: readonly Map<number, number>[],
  rows: readonly Row[],
  previous: Mention | undefined,
): Mention {
  const score = new Map<number, number>()
  for (const match of matches) for (const row of match.keys()) score.set(row, (score.get(row) ?? 0) + 1)
  const best = Math.max(...score.values())
  let candidates = [...score].filter(([, value]) => value === best).map(([row]) => row)
  if (candidates.length > 1 && previous) {
    const shared = candidates.filter(row => previous.rows.includes(row))
    const isPart = positions.length === 1 && shared.length > 0 && shared.length < candidates.length
    if (isPart && previous.rows.length > 1) candidates = shared
  }
  candidates = withoutLonger(candidates, matches, rows)
  const first = positions[0] as number
  const last = positions.at(-1) as number
  return { first, last, sentence: reading.sentence[first] ?? 0, rows: candidates, positions }
}

/** "iPhone 13 screen" is the plain model when a Pro and a mini are rows too. */
function withoutLonger(
  candidates: number[],
  matches: readonly Map<number, number>[],
  rows: readonly Row[],
): number[] {
  if (candidates.length < 2 || matches.length < 2) return candidates
  const missing = new Map<number, Set<string>>()
  for (const index of candidates) {
    const matched = new Set(matches.map(match => match.get(index)))
    const rest = (rows[index]?.tokens ?? []).filter(
      (token, j) => token.kind !== 'mark' && !FILLERS.has(token.text) && !matched.has(j),
    )
    missing.set(index, new Set(rest.map(token => token.text)))
  }
  return candidates.filter(index => {
    const own = missing.get(index) as Set<string>
    return !candidates.some(other => {
      const less = missing.get(other) as Set<string>
      return other !== index && less.size < own.size && [...less].every(word => own.has(word))
    })
  })
}

export { CONNECTORS, FILLERS }
