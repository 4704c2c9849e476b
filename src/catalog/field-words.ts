import type { FieldProblem } from '../lib/errors.ts'
import type { Translate } from '../web/texts.ts'

/** What is wrong with a field, as the API tells it, by the text a form says it in. */
const WORDS: readonly [problem: RegExp, key: string][] = [
  [/^(?:is missing|must not be empty)$/, 'field.empty'],
  [/^must have at most (?<most>\d+) characters$/, 'field.too_long'],
  [/^must have at most (?<most>\d+) /, 'field.too_many'],
  [/^must be one line$/, 'field.one_line'],
  [/^must not have control characters$/, 'field.control'],
]

/** In the reader's language; as it is where a form has no text for it, which needs a request that no form of ours sends. */
export function problemInWords({ problem }: FieldProblem, t: Translate): string {
  for (const [pattern, key] of WORDS) {
    const found = pattern.exec(problem)
    if (found) return t(key, found.groups)
  }
  return problem
}
