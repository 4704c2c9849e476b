import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Reason } from '../rules/handoff.ts'
import { HANDOFF_REASONS } from '../understanding.ts'

/** What a message may sound like: nothing, or why a person must see it. */
export type Sound = 'none' | Reason
export const SOUNDS: readonly Sound[] = ['none', ...HANDOFF_REASONS.filter(reason => reason !== 'unsure')]

/** Beside this file in the sources, beside the bundle when it is built. */
export const WEIGHTS_FILE = new URL('./handoff.weights', import.meta.url)

export interface Told {
  /** SHA-256 of the sentences and the program it was made from (bin/handoff-model). */
  madeFrom: string
  bits: number
  /** How many places of the table are kept. */
  kept: number
  /** What one step of a weight is worth. */
  worth: number
  bias: number[]
  bars: Bars
}

/** How sure is sure enough, from 0 to 1; found by cross-validation. */
export interface Bars {
  /** For a reason that rules saw nothing of. */
  alone: number
  /** The same for what must never be missed. */
  grave: number
  /** Below this, what rules saw is not believed. */
  doubt: number
}

export interface Weights extends Told {
  /** By place: 1 + the row of `steps` that is its own, or 0. */
  rows: Uint16Array
  steps: Int8Array
}

let read: Weights | undefined

/** Read once, by the thread that answers, when it answers for the first time. */
export function weights(): Weights {
  read ??= unpack(readFileSync(WEIGHTS_FILE))
  return read
}

const HEAD_LENGTH = 4

/** A length, a head in JSON, and compressed: the gaps between kept places, then a byte for each weight. */
export function unpack(file: Buffer): Weights {
  const headEnd = HEAD_LENGTH + file.readUInt32LE(0)
  const told = JSON.parse(file.toString('utf8', HEAD_LENGTH, headEnd)) as Told
  const body = brotliDecompressSync(file.subarray(headEnd))
  const rows = new Uint16Array(1 << told.bits)
  let at = 0
  let place = -1
  for (let row = 0; row < told.kept; row++) {
    while (body[at] === 255) {
      place += 255
      at++
    }
    place += body[at]! + 1
    at++
    rows[place] = row + 1
  }
  return { ...told, rows, steps: new Int8Array(body.subarray(at)) }
}
