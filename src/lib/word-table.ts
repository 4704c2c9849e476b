/**
 * Numbers by word, in the order they were given: the words stand one after the other in a single string, sorted. For
 * lists of many thousands that are loaded once: a Map of lists takes eight times the memory, in small pieces.
 */
export interface WordTable {
  find(word: string): Uint32Array
  /** All words with this letter at their beginning, in order. */
  beginningWith(letter: string): Iterable<string>
}

export function wordTable(entries: readonly (readonly [word: string, value: number])[]): WordTable {
  const { text, starts, firsts, values } = laidOut(entries)
  const count = starts.length - 1

  function compare(at: number, word: string): number {
    const start = starts[at]!
    const length = starts[at + 1]! - start
    const shared = Math.min(length, word.length)
    for (let i = 0; i < shared; i++) {
      const difference = text.charCodeAt(start + i) - word.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - word.length
  }

  /** Of the first word that is not before this one. */
  function placeOf(word: string): number {
    let from = 0
    let to = count
    while (from < to) {
      const middle = (from + to) >>> 1
      if (compare(middle, word) < 0) from = middle + 1
      else to = middle
    }
    return from
  }

  return {
    find(word) {
      const at = placeOf(word)
      return at < count && compare(at, word) === 0 ? values.subarray(firsts[at]!, firsts[at + 1]!) : NONE
    },
    *beginningWith(letter) {
      for (let at = placeOf(letter); at < count && text.startsWith(letter, starts[at]!); at++)
        yield text.slice(starts[at]!, starts[at + 1]!)
    },
  }
}

const NONE = new Uint32Array(0)

/** On its own: what a function makes on the way lives as long as any function made in the same place. */
function laidOut(entries: readonly (readonly [word: string, value: number])[]) {
  const lists = new Map<string, number[]>()
  for (const [word, value] of entries) {
    const list = lists.get(word)
    if (list) list.push(value)
    else lists.set(word, [value])
  }
  const words = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1))
  const starts = new Uint32Array(words.length + 1)
  const firsts = new Uint32Array(words.length + 1)
  const values = new Uint32Array(entries.length)
  words.forEach((word, at) => {
    const list = lists.get(word)!
    starts[at + 1] = starts[at]! + word.length
    firsts[at + 1] = firsts[at]! + list.length
    values.set(list, firsts[at]!)
  })
  return { text: words.join(''), starts, firsts, values }
}
