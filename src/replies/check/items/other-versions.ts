import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PLACE_PHRASES, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from '../said/claim.ts'
import { IN_SHOP } from '../stock/in-shop.ts'
import type { Token } from '../text.ts'
import { ALSO } from './also-other.ts'
import { FILLERS } from './rows.ts'
import { similar } from './similar.ts'

/**
 * "Black, green or orange" where black and green are all there is: in a list of versions a further word is a version too,
 * and each row has been named by another.
 */
export function findOtherVersions(input: Drafted): UnsupportedClaim[] {
  const { draft, rows, mentions, entries } = input
  const versions = mentions.filter(mention => mention.rows.length < rows.length)
  const named = new Set(versions.flatMap(mention => mention.rows))
  if (versions.length < 2) return []
  const areAll = rows.every(row => named.has(row.index))
  const isVersion = (at: number) => versions.some(mention => mention.positions.includes(at))
  const spoken = LANGUAGES.find(own => own === input.language)
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (token.kind !== 'word' || token.text.length < 3 || FILLERS.has(token.text) || draft.figureAt.has(at))
      return []
    if (mentions.some(mention => mention.positions.includes(at)) || !isAsserted(draft, at)) return []
    if (spoken && isFunctionWord(token.text, spoken)) return []
    if (phraseAt(STOCK_WORDS, draft.tokens, at) || phraseAt(PROMISE_WORDS, draft.tokens, at)) return []
    if (isMeasureOf(input, at)) return []
    // Portuguese "ou seja", Spanish "o sea": that is.
    if (/^sej?a$/.test(token.text) || COSTS.test(token.text) || ALSO.test(token.text)) return []
    const before = itemBeside(draft, at, -1)
    const after = itemBeside(draft, at, 1)
    // Where a row is left unnamed, a word may be its own in another language; but not if that has a word of its kind.
    if (!areAll && !(isOtherThing(input, at) && isAdded(input, at, isVersion))) return []
    const isLast = before !== undefined && isVersion(before) && endsList(draft, at) && isJoined(draft, at)
    const isAmong = before !== undefined && after !== undefined && isVersion(before) && isVersion(after)
    const isFirst =
      after !== undefined &&
      isVersion(after) &&
      beginsList(draft, at) &&
      itemBeside(draft, after, 1) !== undefined
    if (!isLast && !isAmong && !isFirst && !isAdded(input, at, isVersion)) return []
    const isKnown = [
      ...rows.flatMap(row => [...row.tokens, ...row.aliases]),
      ...entries.flatMap(one => one.reading.tokens),
    ].some(own => own.kind === 'word' && similar(own, token))
    return isKnown ? [] : [unsupported(draft, at, at)]
  })
}

const COSTS =
  /^(?:cuestan?|valen?|salen?|estan?|custam?|valem?|saem?|ficam?|estao|coutent|valent|kosten|kostet|costano|vengono|стоят|стоит|выйдут|suman|somam)$/
const OF = /^(?:of|de|d|del|di|von|aus|do|da)$/

/** "A bag of House Blend", "eine Tüte Kaffee": what goods come in or are cut into, and no version of them. */
function isMeasureOf({ draft, mentions }: Drafted, at: number): boolean {
  const isOf = OF.test(draft.tokens[at + 1]?.text ?? '')
  const isPack = phraseAt(CONTAINER_WORDS, draft.tokens, at) !== undefined
  return mentions.some(
    mention =>
      (isOf && (mention.first === at + 2 || mention.first === at + 3)) ||
      (isPack && mention.first === at + 1),
  )
}

function isOtherThing({ draft, rows }: Drafted, at: number): boolean {
  const ids = draft.things.get(at)
  return (
    ids !== undefined &&
    rows.every(row => [...row.things.values()].every(own => ![...own].some(id => ids.has(id))))
  )
}

const IN = /^(?:in|en|em|als|в|dalam|mit|warna|لون|اللون|בצבע|צבע|रंग)$/
// Arabic and Hebrew write it into the word; Turks and Indians put it behind.
const IN_PREFIXED = /^(?:بال\S{3,}|ב\S{3,})$/
const BEHIND = /^(?:rengi|renginde|renk|में|रंग)$/
const AT = /^(?:at|for|a|fur|zu|por|per|por|a|je|по|za|ب|ב|seharga|а|ada|का|की|के|है|में)$/

/** "In red and black at £7.50, and in gold too": added to the versions that were named, over their price. */
function isAdded({ draft }: Drafted, at: number, isVersion: (at: number) => boolean): boolean {
  const { tokens, sentence, figureAt } = draft
  const isIn =
    IN.test(tokens[at - 1]?.text ?? '') ||
    IN_PREFIXED.test(tokens[at]?.text ?? '') ||
    BEHIND.test(tokens[at + 1]?.text ?? '')
  const next = tokens[BEHIND.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1]
  const isAlso = (token: Token | undefined) => (token?.text.length ?? 0) > 2 && ALSO.test(token?.text ?? '')
  const isEnd =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'break' ||
    isAlso(next) ||
    FILLERS.has(next.text)
  const isElsewhere = [IN_SHOP, STOCK_WORDS, PLACE_PHRASES, WEEKDAYS, DEADLINE_WORDS].some(list =>
    [at - 1, at].some(from => (phraseAt<unknown>(list as never, tokens, from)?.last ?? -1) >= at),
  )
  if (!isIn || !isEnd || isElsewhere) return false
  let isAdding = isAlso(next)
  for (let i = at - 1; i >= 0 && at - i <= 10 && sentence[i] === sentence[at]; i--) {
    if (isVersion(i)) return isAdding
    const text = tokens[i]?.text ?? ''
    if (isAlso(tokens[i])) isAdding = true
    else if (
      !isSeparator(draft, i) &&
      tokens[i]?.kind !== 'mark' &&
      !figureAt.has(i) &&
      !IN.test(text) &&
      !AT.test(text) &&
      !FILLERS.has(text)
    )
      return false
  }
  return false
}

/** The neighbour in the list, over its comma, slash or "or". */
function itemBeside(reading: Reading, at: number, step: 1 | -1): number | undefined {
  const { tokens, sentence } = reading
  let next = at + step
  let isParted = step < 0 && /^[وו]../.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'word'
  while (isSeparator(reading, next) || FILLERS.has(tokens[next]?.text ?? '')) {
    if (isSeparator(reading, next)) isParted = true
    next += step
  }
  if (step > 0 && /^[وו]../.test(tokens[next]?.text ?? '')) isParted = true
  return isParted && tokens[next]?.kind === 'word' && sentence[next] === sentence[at] ? next : undefined
}

const JOINING = /^(?:and|or|nor|y|o|u|e|ou|et|und|oder|ed|od|ve|veya|ya|da|и|или|و|او|ו|או|और|या|dan|atau|&)$/
// Short words that join in these languages, and are an article or a particle in the others.
const JOINS_IN: Record<string, string> = {
  o: 'es it',
  e: 'pt it',
  y: 'es',
  u: 'es',
  da: 'tr',
  ya: 'tr',
  dan: 'id',
  ve: 'tr',
}

function isJoining({ tokens, language }: Reading, at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const spoken = JOINS_IN[text]
  return (
    JOINING.test(text) && (spoken === undefined || language === '' || spoken.split(' ').includes(language))
  )
}

function isSeparator(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? ''
  return text === ',' || text === '/' || isJoining(reading, at)
}

/** "… or orange": the last of a list stands behind its "or". */
function isJoined(reading: Reading, at: number): boolean {
  return (
    [1, 2, 3].some(back => isJoining(reading, at - back)) || /^[وו]../.test(reading.tokens[at]?.text ?? '')
  )
}

function endsList({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind !== 'word' || FILLERS.has(next.text) || /^(?:each|all|both|at|kak)$/.test(next.text)
}

function beginsList({ tokens }: Reading, at: number): boolean {
  return /^[:(—-]$/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text === ','
}
