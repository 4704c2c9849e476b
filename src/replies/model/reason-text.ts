import type { Translate } from '../../web/texts.ts'
import { ELSEWHERE } from './elsewhere.ts'

/** The sentences that look.ts, client.ts and the supervisor of the model server say, and the texts of pages for them. */
const TEXTS: Record<string, string> = {
  'not looked for yet': 'model_reason.not_looked',
  'no model server answers': 'model_reason.no_server',
  'the model server has no model yet': 'model_reason.no_model',
  'no model is wanted: rules answer alone': 'model_reason.none_wanted',
  'this model cannot answer questions': 'model_reason.not_able',
  'what it says cannot be used': 'model_reason.unusable',
  'it gave no answer in time': 'model_reason.late',
  'it broke off its answer': 'model_reason.broken',
  [ELSEWHERE]: 'models.problem_elsewhere',
  'Ollama is not installed here': 'model_reason.not_installed',
  'OLLAMA_HOST names another machine': 'model_reason.other_machine',
}

/** Why there is no model, in the language of the page; what the model server itself said stays as it is. */
export function modelReasonText(reason: string | null | undefined, t: Translate): string | null {
  if (!reason) return null
  const key = TEXTS[reason]
  return key ? t(key) : reason
}
