import { type Translate, translator } from '../../web/texts.ts'
import type { ConnectStep } from '../schema.ts'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

/** What a step saw, in the reader's language; moments as `when` writes them. */
export function wordsOf(
  step: Pick<ConnectStep, 'says' | 'values'>,
  t: Translate,
  when: (at: Date) => string,
): string {
  if (!step.says) return ''
  const values = Object.entries(step.values ?? {}).map(([name, value]) => [
    name,
    MOMENT.test(value) ? when(new Date(value)) : value,
  ])
  return t(`said.${step.says}`, Object.fromEntries(values))
}

/** For the command line, notices and logs of what was found, which are English. */
export function englishWordsOf(step: Pick<ConnectStep, 'says' | 'values'>): string {
  return wordsOf(step, translator('en'), at => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`)
}
