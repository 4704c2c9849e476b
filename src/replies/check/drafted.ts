import type { Entry } from './entries.ts'
import type { Mention } from './items/mentions.ts'
import type { Row } from './items/rows.ts'
import type { Reading } from './reading.ts'

/** A draft as it was read, beside all that may support it. */
export type Drafted = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  ask: Reading
  language: string
}
/** Words that say what nothing supports. */
export type UnsupportedClaim = { span: string; value: string; kind: 'other'; supported: false }
