import { isGoods, meaningsOf } from './lexicon.ts'
import type { Word } from './words.ts'

/**
 * "Choc chip 🍪🍪🍪": pictures beside what they show are a count of it where a sum is wanted and no other count was
 * given; elsewhere they are decoration. The words of a picture stay, as a hint.
 */
export function withDrawnCounts(words: Word[]): Word[] {
  if (!words.some(word => word.picture && word.figure)) return words
  const meanings = meaningsOf(words)
  const wantsSum = meanings.some(some => some.some(({ concept }) => ['.total', '.want'].includes(concept)))
  return words.flatMap((word, at) => {
    if (!word.picture || !word.figure) return [word]
    // "🧁🧁🧁🧁🧁🧁 box of 6" shows what is in the box.
    if (word.value! > 1 && words.some(other => !other.picture && other.value === word.value)) return []
    if (word.breakBefore) return [word]
    const start = words.findLastIndex((other, place) => place < at && other.breakBefore)
    const part = words.slice(Math.max(0, start), at)
    const named = part.some(
      (other, place) =>
        !other.picture &&
        !other.figure &&
        meanings[at - part.length + place]!.some(({ concept }) => isGoods(concept)),
    )
    if (!named) return [word]
    const counted = part.some(other => other.value !== null && (other.times || !other.picture))
    return counted || word.value === 1 || !wantsSum ? [] : [{ ...word, times: 'behind' as const }]
  })
}
