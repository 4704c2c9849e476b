import { createHash } from 'node:crypto'

const DIMENSIONS = 64

/**
 * An embedding model for tests: words of one meaning, whatever their language, share a place; all others have one of
 * their own. The same text always has the same vector.
 */
export function meaningOf(...synonyms: string[]): (texts: string[]) => number[][] {
  const places = new Map<string, string>()
  for (const line of synonyms) {
    const [first, ...others] = line.split(' ')
    for (const other of others) places.set(other, first!)
  }
  return texts =>
    texts.map(text => {
      const vector = new Array<number>(DIMENSIONS).fill(0.01)
      for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
        const place = createHash('sha256')
          .update(places.get(word) ?? word)
          .digest()
        for (let at = 0; at < 4; at++) vector[place[at]! % DIMENSIONS]! += place[at + 4]! > 127 ? 1 : -1
      }
      return vector
    })
}

/** A model that makes nothing of what it reads. */
export function nonsense(texts: string[]): number[][] {
  return texts.map(text =>
    Array.from({ length: 2 }, (_, part) => [...createHash('sha256').update(`${part}${text}`).digest()])
      .flat()
      .map(byte => byte - 127.5),
  )
}
