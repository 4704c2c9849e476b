import type { FieldProblem } from '../lib/errors.ts'
import { type Translate, translator } from '../web/texts.ts'

/** Something that Meta would refuse. Its words stand under `templates.problem.<code>`. */
export interface TemplateProblem {
  /** `body.2`, `header.media`, `button.0`, `card.1.body.1`, `name`. */
  field: string
  code: string
  about?: Record<string, string | number>
}

export function problemWords({ code, about }: TemplateProblem, t: Translate): string {
  return t(`templates.problem.${code}`, about)
}

/** For the API and the log of a refused send. */
export function problemsInEnglish(problems: readonly TemplateProblem[]): FieldProblem[] {
  const t = translator('en')
  return problems.map(problem => ({ field: problem.field, problem: problemWords(problem, t) }))
}
