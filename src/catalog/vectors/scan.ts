/** Vectors of one kind of rows, side by side in memory. */
export interface Rows {
  model: string
  dimensions: number
  ids: Float64Array
  vectors: Int8Array
  /** Length of each vector, as it is stored. */
  lengths: Float32Array
  /** One bit for each dimension, its sign: a first look at many rows reads an eighth of the bytes. */
  signs: Uint32Array
  bytes: number
}

export interface Neighbour {
  id: number
  cosine: number
}

const WORD_BITS = 32
/** Up to so many rows each is compared in full; of more, so many that look nearest by their signs. */
const ALL_UP_TO = 4000
const SHORTLIST = 600

export const signWords = (dimensions: number) => Math.ceil(dimensions / WORD_BITS)

/** What so many rows take in memory. */
export const bytesOf = (rows: number, dimensions: number) =>
  rows * (8 + dimensions + 4 + 4 * signWords(dimensions))

/** A vector in signed bytes: only its direction counts. Undefined for one without any. */
export function quantised(vector: readonly number[]): Int8Array | undefined {
  let most = 0
  for (const value of vector) {
    if (!Number.isFinite(value)) return undefined
    most = Math.max(most, Math.abs(value))
  }
  if (most === 0) return undefined
  return Int8Array.from(vector, value => Math.round((value / most) * 127))
}

export function emptyRows(model: string, rows: number, dimensions: number): Rows {
  return {
    model,
    dimensions,
    ids: new Float64Array(rows),
    vectors: new Int8Array(rows * dimensions),
    lengths: new Float32Array(rows),
    signs: new Uint32Array(rows * signWords(dimensions)),
    bytes: bytesOf(rows, dimensions),
  }
}

export function putRow(rows: Rows, at: number, id: number, vector: Int8Array): void {
  rows.ids[at] = id
  rows.vectors.set(vector, at * rows.dimensions)
  rows.lengths[at] = lengthOf(vector)
  rows.signs.set(signsOf(vector), at * signWords(rows.dimensions))
}

/** The rows that point most in the direction of `query`, nearest first. */
export function nearest(rows: Rows, query: Int8Array, count: number): Neighbour[] {
  if (query.length !== rows.dimensions) return []
  const length = lengthOf(query)
  const found: Neighbour[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const at of rows.ids.length <= ALL_UP_TO ? rows.ids.keys() : shortlist(rows, query)) {
    const cosine = dotAt(rows, at, query) / (length * rows.lengths[at]! || 1)
    if (found.length >= count && cosine <= least) continue
    found.push({ id: rows.ids[at]!, cosine })
    found.sort((a, b) => b.cosine - a.cosine || a.id - b.id)
    if (found.length > count) found.pop()
    least = found.at(-1)!.cosine
  }
  return found
}

/** Cosine of `query` with every `step`-th row but its own: what is near by chance. */
export function sampleCosines(rows: Rows, query: Int8Array, step: number, own: number): number[] {
  const length = lengthOf(query)
  const cosines: number[] = []
  for (let at = 0; at < rows.ids.length; at += step)
    if (rows.ids[at] !== own) cosines.push(dotAt(rows, at, query) / (length * rows.lengths[at]! || 1))
  return cosines
}

function dotAt({ vectors, dimensions }: Rows, at: number, query: Int8Array): number {
  let dot = 0
  const start = at * dimensions
  for (let i = 0; i < dimensions; i++) dot += vectors[start + i]! * query[i]!
  return dot
}

function shortlist(rows: Rows, query: Int8Array): number[] {
  const words = signWords(rows.dimensions)
  const wanted = signsOf(query)
  const count = rows.ids.length
  const distances = new Uint16Array(count)
  const having = new Uint32Array(words * WORD_BITS + 1)
  for (let at = 0; at < count; at++) {
    let distance = 0
    for (let word = 0; word < words; word++)
      distance += bitsIn(rows.signs[at * words + word]! ^ wanted[word]!)
    distances[at] = distance
    having[distance]!++
  }
  let limit = 0
  for (let sum = having[0]!; sum < SHORTLIST && limit < having.length - 1; ) sum += having[++limit]!
  const found: number[] = []
  for (let at = 0; at < count; at++) if (distances[at]! <= limit) found.push(at)
  return found
}

function signsOf(vector: Int8Array): Uint32Array {
  const signs = new Uint32Array(signWords(vector.length))
  for (let i = 0; i < vector.length; i++) if (vector[i]! > 0) signs[i >>> 5]! |= 1 << (i & 31)
  return signs
}

function lengthOf(vector: Int8Array): number {
  let sum = 0
  for (const value of vector) sum += value * value
  return Math.sqrt(sum)
}

function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
