import type { Turn } from '../../plan.ts'
import { dayOf } from '../days.ts'
import type { Found } from '../items/item.ts'
import { isDistance } from '../tokens.ts'
import { readWords, type Word } from '../words.ts'
import { lastSpoken, listedIn, type RowCalled } from './spoken.ts'

/** "And on Sunday?" after "Are you open today?". */
export function isStillAboutHours(
  turn: Turn,
  words: Word[],
  asks: Set<string>,
  asksOf: (words: Word[]) => Set<string>,
): boolean {
  const before = turn.history.findLast(line => line.from === 'contact')
  if (!before || words.length > 6) return false
  const days = words.filter(word => dayOf(plain(word.text)) !== undefined)
  const others = words.length > days.length + 2 && [...asks].some(ask => !DAY_WORDS.has(ask))
  if (others) return false
  const namesDay = days.length > 0 || [...asks].some(ask => DAY_WORDS.has(ask))
  return namesDay && asksOf(readWords(before.text)).has('hours')
}

const DAY_WORDS = new Set(['.today', '.tomorrow'])

/** Without the Hebrew and Arabic words that are written together with the next one: ובשבת. */
const plain = (text: string) => text.replace(/^(?:וב|ו|ב|ول|وال|وب|و)(?=[\u0590-\u06ff]{3})/u, '')

/** What was asked of the house, of which this only asks more: "do you deliver?" "How much?" "I am 4 miles away." */
export function topicBefore(
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  asks: Set<string>,
): string | undefined {
  const last = turn.history.at(-1)
  if (last?.from !== 'business' || found.items.some(item => item.sure)) return undefined
  const isMore =
    asks.size > 0 &&
    [...asks].every(ask => ASKED_MORE.has(ask)) &&
    found.tokens.every(({ word }) => word.figure)
  const isFar = asks.size === 0 && words.some((_, at) => isDistance(words, at))
  if (!isMore && !isFar) return undefined
  if (listedIn(called, last.text).length > 0 || lastSpoken(called, last.text)) return undefined
  return turn.history.findLast(line => line.from === 'contact' && !isDistanceOnly(line.text))?.text
}

/** "I am 4 miles away" only adds to what was asked before. */
const isDistanceOnly = (text: string) => {
  const words = readWords(text)
  return (
    words.length <= MOST_OF_DISTANCE && words.some((_, at) => isDistance(words, at)) && !/[?؟]/.test(text)
  )
}

const MOST_OF_DISTANCE = 8

const ASKED_MORE = new Set(['.price', '.today', '.tomorrow', 'time', 'notice'])
