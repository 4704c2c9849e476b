/** Which letters a word holds, in 32 bits; words that differ in many bits cannot be near each other. */
export function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

const rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)]

/** Insertions, deletions, changes and swaps of neighbours between two words; more than `limit` is infinite. */
export function distanceUpTo(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY
  let [beforeLast, last, row] = rows as [Int32Array, Int32Array, Int32Array]
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min(last[j - 1]! + changed, last[j]! + 1, row[j - 1]! + 1)
      const swapped =
        changed === 1 &&
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  const distance = last[b.length]!
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}
