import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentenceFiles, sentencePath } from './sentences.ts'

const HERE = import.meta.dirname
const EAR = join(HERE, '../../src/replies/ear')

/** Of everything that decides what is learnt, save the rules' own lists, which others change often. */
export function madeFrom(): string {
  const program = ['learn.ts', 'train.ts', 'sentences.ts'].map(name => join(HERE, name))
  const hash = createHash('sha256')
  for (const file of [...program, join(EAR, 'features.ts'), ...sentenceFiles().map(sentencePath)]) {
    hash.update(readFileSync(file))
    hash.update('\0')
  }
  return hash.digest('hex')
}
