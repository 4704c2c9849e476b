import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOUNDS, type Sound } from '../../src/replies/ear/weights.ts'

export interface Sentence {
  text: string
  /** Index into `SOUNDS`. */
  sound: number
  /** The part of the name of its file before the first full stop or dash. */
  language: string
  /** Rules were written with this one in sight: what they see in it tells nothing about the next. */
  known: boolean
  /** One of several of the same shape that are filled differently: what was learnt from its kin tells nothing of others. */
  hasKin: boolean
}

const KIN = '-shapes.tsv'
const FOLDER = join(import.meta.dirname, 'sentences')

/** All sentences, in the order of their files' names; one that stands twice counts where it stands first. */
export function readSentences(): Sentence[] {
  const read = new Map<string, Sentence>()
  for (const name of sentenceFiles()) {
    const language = /^[a-z]+/.exec(name)![0]
    for (const [at, line] of readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n').entries()) {
      const [label = '', text = '', ...rest] = line.split('\t')
      const sound = SOUNDS.indexOf((label === '-' ? 'none' : label) as Sound)
      if (sound < 0 || text.trim() === '' || rest.length > 0)
        throw new Error(`${name}:${at + 1} is no “reason<TAB>sentence”`)
      if (!read.has(text))
        read.set(text, { text, sound, language, known: language === 'tests', hasKin: name.endsWith(KIN) })
    }
  }
  return [...read.values()]
}

export const sentenceFiles = () =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.tsv'))
    .sort()
    .map(name => name)

export const sentencePath = (name: string) => join(FOLDER, name)
