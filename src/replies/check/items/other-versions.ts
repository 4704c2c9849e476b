import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from '../said/claim.ts'
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
  if (versions.length < 2 || rows.some(row => !named.has(row.index))) return []
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
    if (/^sej?a$/.test(token.text) || COSTS.test(token.text)) return []
    const before = itemBeside(draft, at, -1)
    const after = itemBeside(draft, at, 1)
    const isLast = before !== undefined && isVersion(before) && endsList(draft, at) && isJoined(draft, at)
    const isAmong = before !== undefined && after !== undefined && isVersion(before) && isVersion(after)
    const isFirst =
      after !== undefined &&
      isVersion(after) &&
      beginsList(draft, at) &&
      itemBeside(draft, after, 1) !== undefined
    if (!isLast && !isAmong && !isFirst) return []
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
