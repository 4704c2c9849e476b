import { type Features, featuresOf, shareOf } from '../../src/replies/ear/features.ts'
import { signsOf } from '../../src/replies/ear/signs.ts'
import { SOUNDS } from '../../src/replies/ear/weights.ts'
import { foldForMatching } from '../../src/replies/rules/handoff.ts'
import type { Sentence } from './sentences.ts'

/** Places in the table while learning; `prune` keeps some of them. */
export const BITS = 18
const PLACES = 1 << BITS
const SOUND_COUNT = SOUNDS.length

const EPOCHS = 5
const ORDERS = 4
const STEP = 0.1
const DECAY = 1e-5
/** So often a sentence is read without what rules see in it, so that its words have to tell it too. */
const WITHOUT_SIGNS = 0.15

export interface Example {
  features: Features
  sound: number
}

export interface Learnt {
  /** Of each place, its weight for each sound. */
  weights: Float32Array
  bias: Float32Array
  /** In how many examples something of that place was. */
  seen: Uint32Array
}

export function exampleOf({ text, sound, known }: Sentence): Example {
  const folded = foldForMatching(text)
  return { features: featuresOf(folded, known ? [] : signsOf(folded).seen), sound }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The mean of what is learnt when the examples come in several orders. What one order alone makes of rare words is
 * chance, and a few sentences more would change it everywhere.
 */
export function learn(examples: Example[], orders = ORDERS): Learnt {
  const mean = learnInOrder(examples, 1)
  for (let seed = 2; seed <= orders; seed++) {
    const { weights, bias } = learnInOrder(examples, seed)
    add(mean.weights, weights)
    add(mean.bias, bias)
  }
  for (const list of [mean.weights, mean.bias]) for (let at = 0; at < list.length; at++) list[at]! /= orders
  return mean
}

function add(sum: Float32Array, more: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += more[at]!
}

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad's steps. */
function learnInOrder(examples: Example[], seed: number): Learnt {
  const weights = new Float32Array(PLACES * SOUND_COUNT)
  const steepness = new Float32Array(PLACES * SOUND_COUNT).fill(0.01)
  const bias = new Float32Array(SOUND_COUNT)
  const biasSteepness = new Float32Array(SOUND_COUNT).fill(1)
  const seen = new Uint32Array(PLACES)
  for (const { features } of examples)
    for (const kind of features) for (const one of kind) seen[placeOf(one)]!++
  const random = seeded(seed)
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { features, sound } = examples[at]!
      const kinds = random() < WITHOUT_SIGNS ? 2 : 3
      const error = soundsOf({ weights, bias }, features, kinds)
      error[sound]! -= 1
      for (let s = 0; s < SOUND_COUNT; s++) {
        biasSteepness[s]! += error[s]! ** 2
        bias[s]! -= (STEP * error[s]!) / Math.sqrt(biasSteepness[s]!)
      }
      for (let kind = 0; kind < kinds; kind++) {
        const list = features[kind]!
        const share = shareOf(kind as 0 | 1 | 2, list.length)
        for (const one of list) {
          const row = placeOf(one) * SOUND_COUNT
          for (let s = 0; s < SOUND_COUNT; s++) {
            const slope = error[s]! * share + DECAY * weights[row + s]!
            steepness[row + s]! += slope * slope
            weights[row + s]! -= (STEP * slope) / Math.sqrt(steepness[row + s]!)
          }
        }
      }
    }
  }
  return { weights, bias, seen }
}

const placeOf = (feature: number) => feature & (PLACES - 1)

/** How likely each sound is. */
export function soundsOf(
  { weights, bias }: Pick<Learnt, 'weights' | 'bias'>,
  features: Features,
  kinds = 3,
): Float64Array {
  const sums = Float64Array.from(bias)
  for (let kind = 0; kind < kinds; kind++) {
    const list = features[kind]!
    const share = shareOf(kind as 0 | 1 | 2, list.length)
    for (const one of list) {
      const row = placeOf(one) * SOUND_COUNT
      for (let s = 0; s < SOUND_COUNT; s++) sums[s]! += share * weights[row + s]!
    }
  }
  const most = Math.max(...sums)
  let total = 0
  for (let s = 0; s < SOUND_COUNT; s++) total += sums[s] = Math.exp(sums[s]! - most)
  return sums.map(sum => sum / total)
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** Each weight is one of so many steps to either side of nothing. */
export const STEPS = 7

export interface Pruned {
  /** Places in rising order. */
  places: number[]
  /** −STEPS to STEPS, for each sound of each place. */
  steps: Int8Array
  /** What one step is worth. */
  worth: number
}

/** The places that tell most, each weight rounded. What was in one sentence only tells nothing of the next. */
export function prune({ weights, seen }: Learnt, most: number): Pruned {
  const norms = new Float32Array(PLACES)
  for (let place = 0; place < PLACES; place++) {
    if (seen[place]! < 2) continue
    const row = weights.subarray(place * SOUND_COUNT, (place + 1) * SOUND_COUNT)
    norms[place] = Math.hypot(...row)
  }
  const places = Array.from(norms.keys())
    .filter(place => norms[place]! > 0)
    .sort((a, b) => norms[b]! - norms[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
  const sizes = places.flatMap(place =>
    Array.from(weights.subarray(place * SOUND_COUNT, (place + 1) * SOUND_COUNT), Math.abs),
  )
  const largest = Float32Array.from(sizes).sort()[Math.floor(sizes.length * 0.999)]!
  const worth = largest / STEPS
  const steps = new Int8Array(places.length * SOUND_COUNT)
  places.forEach((place, at) => {
    for (let s = 0; s < SOUND_COUNT; s++) {
      const step = Math.round(weights[place * SOUND_COUNT + s]! / worth)
      steps[at * SOUND_COUNT + s] = Math.max(-STEPS, Math.min(STEPS, step))
    }
  })
  return { places, steps, worth }
}
