import { isNumberJoiner } from '../check/number-words.ts'
import { foldText } from '../check/text.ts'
import type { Word } from './words.ts'

const isSpoken = (word: Word | undefined, from: number, to: number): word is Word & { value: number } =>
  word !== undefined && !word.figure && word.value !== null && word.value >= from && word.value <= to

const AND_IN_FRONT = /^[وו]/u
const ARABIC = /^[\u0600-\u06ff]/

/** "خمسة وأربعين", "خمسة و أربعين": Arabic says the ones before the tens, and never means two numbers by it. */
export function withOnesFirst(words: Word[]): Word[] {
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const tens = next?.text === 'و' ? words[at + 2] : next
    const isWhole =
      isSpoken(word, 1, 9) &&
      ARABIC.test(word.text) &&
      isSpoken(tens, 20, 90) &&
      tens.value % 10 === 0 &&
      (tens !== next || AND_IN_FRONT.test(tens.text))
    if (!isWhole) {
      read.push(word)
      continue
    }
    const value = word.value + tens.value
    // "مية وخمسة وعشرين" is one number.
    const breakBefore = word.breakBefore && !isSpoken(words[at - 1], 100, 100)
    read.push({ ...word, value, text: String(value), breakBefore })
    at += tens === next ? 1 : 2
  }
  return read
}

/** "مية وعشرين", "ciento veinte", "сто двадцать", "two hundred twenty": what stands behind a hundred is more of it. */
export function withHundreds(words: Word[]): Word[] {
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!
    const isMany =
      isSpoken(first, 1, 9) && isSpoken(words[at + 1], 100, 100) && !isCoin(first, words[at + 1]!)
    if (isMany) at++
    const hundred = words[at]!
    const next = words[at + 1]
    const rest = next && isNumberJoiner(foldText(next.text)) ? words[at + 2] : next
    const isMore = isSpoken(hundred, 100, 100) && isSpoken(rest, 2, 99) && (rest !== next || isAdded(rest))
    if (!isMany && !isMore) {
      read.push(first)
      continue
    }
    const value = (isMany ? first.value! : 1) * 100 + (isMore ? rest!.value! : 0)
    read.push({ ...first, value, text: String(value) })
    if (isMore) at += rest === next ? 1 : 2
  }
  return read
}

/** "Five cents" are no five hundred, as "cinq cents" are. */
const isCoin = (factor: Word, { text, breakBefore }: Word) =>
  breakBefore ||
  (/^cents?$/.test(text) && !/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf)$/.test(factor.text))

/** Nothing between the two, or no more than the "and" it is written together with. */
const isAdded = ({ text, breakBefore }: Word) => !breakBefore || AND_IN_FRONT.test(text)
