import type { Figure } from '../amounts.ts'
import { THING_PHRASES } from '../lexicon/things.ts'
import { phraseAt } from '../phrases.ts'
import { sizeOf, timesHeld } from '../prices/contents.ts'
import type { Reading } from '../reading.ts'
import { sameNumber, type Token } from '../text.ts'
import { MEASURE_BASES, MEASURES, TIME_UNITS } from '../units.ts'
import { conceptsAt, conceptsOf, isOfOtherLanguage } from './concepts.ts'
import { CONNECTORS, FILLERS, type Row } from './rows.ts'
import { similar } from './similar.ts'

/** Words of the draft that name a row, or a few rows that they fit equally. */
export type Mention = { first: number; last: number; sentence: number; rows: number[]; positions: number[] }

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
  const measure = reading.figureAt.get(at)
  const isMeasured = measure?.kind === 'measure' && measure.inWords && at === measure.numberFirst
  if (token.kind === 'word' && !isMeasured && (FILLERS.has(token.text) || isLowSize(token))) return matches
  if (token.kind === 'number' && !isName(at)) return matches
  const things = reading.things.get(at) ?? (reading.language === 'de' ? headOf(token) : undefined)
  if (isMeasured) {
    const held = rows.filter(row => timesHeld(row, measure) === 1 || isAsLong(row, measure))
    if (held.length > 0) return new Map(held.map(row => [row.index, -1]))
  }
  const lasting = lastingSo(reading, at, rows)
  if (lasting.length > 0) return new Map(lasting.map(row => [row.index, -1]))
  const relative = relativeSize(token, rows)
  if (relative) return new Map([[relative.index, -1]])
  for (const row of rows) {
    const own = row.tokens.findIndex((candidate, j) => {
      if (candidate.kind !== token.kind) return false
      if (token.kind === 'number') return sameNumber(candidate, token)
      if (FILLERS.has(candidate.text)) return false
      if (similar(token, candidate)) return true
      return [...(things ?? [])].some(thing => row.things.get(j)?.has(thing))
    })
    if (own >= 0) matches.set(row.index, own)
    else if (token.kind === 'word') {
      const alias = row.aliases.findIndex(candidate => similar(token, candidate))
      if (alias >= 0) matches.set(row.index, row.tokens.length + alias)
    }
  }
  return matches.size > 0 || token.kind === 'number' ? matches : rowsMeant(reading, at, rows)
}

/** "Two metres" of a "Cable 2 m" */
function isAsLong({ tokens }: Row, measure: Figure): boolean {
  const base = MEASURE_BASES[measure.unit ?? '']
  return tokens.some((token, at) => {
    const own = MEASURE_BASES[phraseAt(MEASURES, tokens, at + 1)?.id ?? '']
    const length = Number(token.text.replace(',', '.')) * (own?.[1] ?? Number.NaN)
    return (
      token.kind === 'number' &&
      base?.[0] === 'm' &&
      own?.[0] === 'm' &&
      Math.abs(length - (measure.values[0] ?? 0) * base[1]) < 1e-6
    )
  })
}

/** "A full hour" where 30 and 60 minutes are sold: the row that lasts as long. */
function lastingSo({ tokens, figureAt }: Reading, at: number, rows: readonly Row[]): Row[] {
  const figure = figureAt.get(at)
  if (
    figure?.kind !== 'duration' ||
    at !== figure.numberFirst ||
    LIMIT.test(tokens[figure.first - 1]?.text ?? '')
  )
    return []
  const minutes = (figure.values[0] ?? 0) * (MINUTES[figure.unit ?? ''] ?? Number.NaN)
  const lasting = rows.map(row => ({ row, minutes: minutesOf(row) }))
  const known = new Set(lasting.flatMap(one => one.minutes ?? []))
  return known.size < 2 ? [] : lasting.filter(one => one.minutes === minutes).map(one => one.row)
}

const MINUTES: Record<string, number> = { minute: 1, hour: 60 }
const LIMIT =
  /^(?:in|within|after|before|dans|dentro|em|binnen|nach|vor|tra|entro|icinde|через|за|خلال|תוך|dalam)$/

function minutesOf({ tokens }: Row): number | undefined {
  for (const [at, token] of tokens.entries()) {
    const written = tokens[at + 1]?.text === 'h' ? 'hour' : phraseAt(TIME_UNITS, tokens, at + 1)?.id
    const unit = MINUTES[written ?? '']
    if (token.kind === 'number' && unit) return Number(token.text.replace(',', '.')) * unit
  }
  return undefined
}

/** "Hose" names "Bahçe Hortumu": other words for what the name says, perhaps of another language. */
function rowsMeant(reading: Reading, at: number, rows: readonly Row[]): Map<number, number> {
  const things = reading.things.get(at)
  if (things && !isOfOtherLanguage(reading, at, things)) return new Map()
  const meant = [...conceptsAt(reading, at)]
  const named = rows.filter(row => {
    const own = conceptsOf(row, reading.language)
    return meant.length > 0 && meant.every(concept => own.has(concept))
  })
  return new Map(named.map(row => [row.index, -1]))
}

/** "Stofftasche" is a Tasche: a German noun says at its end what it is. */
export function headOf(token: Token): Set<string> | undefined {
  if (token.kind !== 'word' || !token.capital) return undefined
  for (let from = 3; from <= token.text.length - 3; from++) {
    const head = token.text.slice(from)
    const found = phraseAt(THING_PHRASES, [{ ...token, text: head, forms: [head] }], 0)
    if (found) return new Set([found.id])
  }
  return undefined
}

const SMALL =
  /^(?:short|shorter|cort[oa]s?|curt[oa]s?|courte?s?|kurze?[nrsm]?|kurzere?[nrsm]?|kisa|коротк\S*|قصير\S*|קצר\S*|pendek|small|smaller|little|pequen[oa]s?|chic[oa]s?|chicas?|menor|petite?s?|kleine?[nrsm]?|piccol[oaie]|kucuk\S*|маленьк\S*|меньш\S*|صغير\S*|קטנ\S*|קטן|छोट[ाीे]|kecil)$/
const LARGE =
  /^(?:long|longer|larg[oa]s?|compridos?|comprida|longue?s?|lange?[nrsm]?|langere?[nrsm]?|lung[oaih]+e?|uzun|длинн\S*|طويل\S*|ארוכ?\S*|panjang|large|larger|big|bigger|grandes?|mayor|maior|gross\S*|grande?s?|buyuk\S*|больш\S*|كبير\S*|גדול\S*|बड़[ाीे]|besar)$/

/** "The big bag" where 2 kg and 10 kg are sold: the row that holds most. A row that is called big names itself. */
function relativeSize(token: Token, rows: readonly Row[]): Row | undefined {
  // German "Länge" and "Kürze" are nouns.
  if (token.capital && /^(?:lange|kurze)$/.test(token.text)) return undefined
  const isSmall = SMALL.test(token.text)
  if (!isSmall && !LARGE.test(token.text)) return undefined
  if (
    rows.some(
      row =>
        row.tokens.some(own => similar(own, token)) ||
        [...row.things.values()].some(ids => ids.has('small') || ids.has('large')),
    )
  )
    return undefined
  const held = rows.flatMap(row => {
    const size = sizeOf(row) ?? lastNumber(row)
    return size === undefined ? [] : [{ row, size }]
  })
  if (held.length === 0 || (held.length === 1 && rows.length === 1)) return undefined
  held.sort((a, b) => a.size - b.size)
  return (isSmall ? held[0] : held.at(-1))?.row
}

/** "Tablecloth 160": a figure without a unit, at the end of its name. */
function lastNumber(row: Row): number | undefined {
  const last = row.tokens.at(-1)
  return last?.kind === 'number' ? Number(last.text.replace(',', '.')) : undefined
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
    const found = again(rowsAt(reading, at, rows, isName), matches, rows, token)
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
  return mentions.map((mention, i) => besideNarrow(reading, mention, mentions[i + 1]))
}

/** "The drill plus the drill bit set": what is named beside a row, by a word of both, is the other one. */
function besideNarrow(reading: Reading, mention: Mention, next: Mention | undefined): Mention {
  const isWider =
    next !== undefined &&
    next.rows.length < mention.rows.length &&
    next.positions.length > mention.positions.length &&
    next.rows.every(row => mention.rows.includes(row))
  if (!isWider) return mention
  const [joint, ...rest] = reading.tokens.slice(mention.last + 1, next.first)
  const isAdded =
    joint !== undefined &&
    (CONNECTORS.has(joint.text) || ADDING.test(joint.text)) &&
    !/^(?:or|o|ou|oder|или|או|atau|veya|या)$/.test(joint.text) &&
    rest.every(token => FILLERS.has(token.text) || ARTICLE.test(token.text))
  return isAdded ? { ...mention, rows: mention.rows.filter(row => !next.rows.includes(row)) } : mention
}

const ADDING = /^(?:plus|mas|mais|piu|arti|плюс|زائد|ועוד|tambah|ditambah)$/
const ARTICLE = /^(?:an?|one|un[ao]?|une|uma?|eine?[nrsm]?|los|las|gli|i|der|die|das|den|dem|bir)$/

/** "USB-C to USB-C": a word that a name has twice, said twice, is of the rows that have it so. */
function again(
  found: Map<number, number>,
  matches: readonly Map<number, number>[],
  rows: readonly Row[],
  token: Token,
): Map<number, number> {
  if (found.size === 0 || token.kind !== 'word') return found
  const twice = [...found].flatMap(([index, own]): [number, number][] => {
    const isTaken = matches.some(match => match.get(index) === own)
    const tokens = rows.find(row => row.index === index)?.tokens ?? []
    const next = tokens.findIndex(
      (other, j) => j > own && other.kind === 'word' && other.text === tokens[own]?.text,
    )
    return isTaken && next > 0 && !matches.some(match => match.get(index) === next) ? [[index, next]] : []
  })
  return twice.length > 0 && matches.length > 0 ? new Map(twice) : found
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
  candidates = withFraction(reading, positions, withoutLonger(candidates, matches, rows), rows)
  const first = positions[0] as number
  const last = positions.at(-1) as number
  return { first, last, sentence: reading.sentence[first] ?? 0, rows: candidates, positions }
}

/** "4/4" beside a 3/4: the figures on both sides of the stroke are one size. */
function withFraction(
  { tokens }: Reading,
  positions: readonly number[],
  candidates: number[],
  rows: readonly Row[],
): number[] {
  const at = positions.find(
    (position, i) => tokens[position + 1]?.text === '/' && positions[i + 1] === position + 2,
  )
  if (at === undefined) return candidates
  const isSame = (own: Token | undefined, token: Token | undefined) =>
    own?.kind === 'number' && token?.kind === 'number' && sameNumber(own, token)
  const exact = candidates.filter(index =>
    rows
      .find(row => row.index === index)
      ?.tokens.some(
        (own, j, all) =>
          all[j + 1]?.text === '/' && isSame(own, tokens[at]) && isSame(all[j + 2], tokens[at + 2]),
      ),
  )
  return exact.length > 0 ? exact : candidates
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
