// node bin/handoff-model/train.ts [--try]: makes src/replies/ear/handoff.weights anew from the sentences beside it, and
// prints how well what it learns fits sentences it was not shown. The same sentences give the same file. With --try
// nothing is written. See docs/decisions/022.
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { GRAVE, type Heard, hear, judged } from '../../src/replies/ear/needs-person.ts'
import { type Bars, SOUNDS, type Told, unpack, WEIGHTS_FILE } from '../../src/replies/ear/weights.ts'
import type { Reason } from '../../src/replies/rules/handoff.ts'
import { BITS, exampleOf, learn, type Pruned, prune, seeded } from './learn.ts'
import { madeFrom } from './made-from.ts'
import { readSentences, type Sentence } from './sentences.ts'

const KEPT = 45_000
const FOLDS = 4
/** Of those only the words as a whole told of, so many must be right; of ordinary mail far fewer are for a person. */
const RIGHT_ALONE = 0.92
const RIGHT_GRAVE = 0.88
/** Of what rules saw and the words as a whole do not bear out, so few may be right. */
const RIGHT_DOUBTED = 0.3

interface Guess extends Heard {
  sentence: Sentence
}

const sentences = readSentences()
const examples = sentences.map(exampleOf)
console.log(`${sentences.length} sentences`)

const guesses = crossValidated()
const bars = findBars(guesses)
console.log('bars', bars)
report('all', guesses, bars)
for (const language of new Set(sentences.map(one => one.language)))
  report(
    language,
    guesses.filter(guess => guess.sentence.language === language),
    bars,
  )

if (!process.argv.includes('--try')) {
  const learnt = learn(examples)
  const file = pack(prune(learnt, KEPT), learnt.bias, bars)
  writeFileSync(WEIGHTS_FILE, file)
  console.log(`${file.length} bytes`)
}

/** Each sentence as judged by what was learnt from the others. */
function crossValidated(): Guess[] {
  const random = seeded(99)
  const fold = sentences.map(() => Math.floor(random() * FOLDS))
  return Array.from({ length: FOLDS }, (_, out) => {
    const learnt = learn(examples.filter((_, at) => fold[at] !== out))
    const by = unpack(pack(prune(learnt, KEPT), learnt.bias, { alone: 0, grave: 0, doubt: 0 }))
    // What rules see in sentences they were written for would make them look better than they are.
    return sentences.flatMap((sentence, at): Guess[] =>
      fold[at] !== out || sentence.known || sentence.hasKin ? [] : [{ sentence, ...hear(sentence.text, by) }],
    )
  }).flat()
}

function findBars(guesses: Guess[]): Bars {
  const unseen = guesses.filter(guess => !guess.trigger)
  const isGrave = ({ likely }: Guess) =>
    GRAVE.has(judged(undefined, likely, { alone: 0, grave: 0, doubt: 0 })!.reason)
  const doubtful = guesses.filter(({ trigger }) => trigger && !GRAVE.has(trigger))
  return {
    alone: lowestBar(
      unseen.filter(guess => !isGrave(guess)),
      RIGHT_ALONE,
    ),
    grave: lowestBar(unseen.filter(isGrave), RIGHT_GRAVE),
    doubt: highestDoubt(doubtful, RIGHT_DOUBTED),
  }
}

function person({ likely }: Guess): number {
  return 1 - likely.none
}

function isRight({ sentence }: Guess): boolean {
  return sentence.sound > 0
}

/** From where on so many are right. */
function lowestBar(guesses: Guess[], share: number): number {
  let right = 0
  let bar = 1
  const sorted = [...guesses].sort((a, b) => person(b) - person(a))
  for (const [at, guess] of sorted.entries()) {
    if (isRight(guess)) right++
    if (right / (at + 1) >= share) bar = person(guess)
  }
  return Math.round(bar * 100) / 100
}

/** Up to where no more than so many are right. */
function highestDoubt(guesses: Guess[], share: number): number {
  let right = 0
  let doubt = 0
  const sorted = [...guesses].sort((a, b) => person(a) - person(b))
  for (const [at, guess] of sorted.entries()) {
    if (isRight(guess)) right++
    if (right / (at + 1) <= share) doubt = person(guess)
  }
  return Math.round(doubt * 100) / 100
}

function report(name: string, guesses: Guess[], bars: Bars): void {
  if (guesses.length === 0) return
  const due = guesses.filter(isRight)
  const given = guesses.filter(({ trigger, likely }) => judged(trigger, likely, bars))
  const byRules = guesses.filter(({ trigger }) => trigger)
  const grave = due.filter(({ sentence }) => GRAVE.has(SOUNDS[sentence.sound] as Reason))
  const share = (part: Guess[], whole: Guess[]) => (part.length / Math.max(1, whole.length)).toFixed(3)
  console.log(
    [
      `${name}: ${guesses.length}, ${due.length} for a person`,
      `rules found ${share(byRules.filter(isRight), due)}, right ${share(byRules.filter(isRight), byRules)}`,
      `both found ${share(given.filter(isRight), due)}, right ${share(given.filter(isRight), given)}`,
      `grave found ${share(
        grave.filter(guess => given.includes(guess)),
        grave,
      )}`,
    ].join('; '),
  )
}

function pack({ places, steps, worth }: Pruned, bias: Float32Array, bars: Bars): Buffer {
  const told: Told = {
    madeFrom: madeFrom(),
    bits: BITS,
    kept: places.length,
    worth,
    bias: Array.from(bias),
    bars,
  }
  const gaps: number[] = []
  places.forEach((place, at) => {
    let gap = place - (places[at - 1] ?? -1) - 1
    for (; gap >= 255; gap -= 255) gaps.push(255)
    gaps.push(gap)
  })
  const body = Buffer.concat([Buffer.from(gaps), Buffer.from(steps.buffer)])
  const head = Buffer.from(JSON.stringify(told))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  const best = { params: { [constants.BROTLI_PARAM_LGWIN]: 22 } }
  return Buffer.concat([length, head, brotliCompressSync(body, best)])
}
