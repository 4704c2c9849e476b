import { type Said, say } from '../../lib/said.ts'
import { inEnglish, inWords, type Reader } from '../../web/said.ts'
import type { ConnectStep } from '../schema.ts'

type Words = Pick<ConnectStep, 'says' | 'values' | 'more'>

export function saidOf({ says, values, more = [] }: Words): Said[] {
  return says ? [say(`said.${says}`, values), ...more] : []
}

/** What a step saw, in the reader's language. */
export function wordsOf(step: Words, reader: Reader): string {
  return inWords(reader, saidOf(step), '')
}

/** For the command line, notices and logs of what was found, which are English. */
export function englishWordsOf(step: Words): string {
  return inEnglish(...saidOf(step))
}
