import type { TenantDb } from '../../db/database.ts'
import type { Decision } from '../decide.ts'
import { languageOrEnglish } from '../language/languages.ts'
import type { Plan, RowRef, Turn } from '../plan.ts'
import { findItems } from '../rules/items.ts'
import { readWords } from '../rules/words.ts'

/** More than that is no question any more. */
const MOST_ASKED = 3

/**
 * Which goods a picture may show: a question, never a statement. Undefined where nothing of the shop's comes near what
 * a model saw.
 */
export function askAboutPicture(
  db: TenantDb,
  turn: Turn,
  decision: Decision,
  seen: string,
): Plan | undefined {
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const { items } = findItems(db, readWords(seen), shopLanguage, shopLanguage)
  const rows = items.flatMap(item => item.matches.slice(0, MOST_ASKED)).map(match => match.product.id)
  return which(decision, rows, 'a picture that may show one of these')
}

/** Words that were heard may have been misheard: what rules are not sure of is asked back. */
export function askAboutHeard(decision: Decision): Plan | undefined {
  const { plan, sure } = decision
  if (sure || plan.answeredBy !== 'rules' || plan.action !== 'answer') return undefined
  const rows = plan.parts.flatMap(part => (part.say === 'items' ? part.rows : [])).map(row => row.productId)
  return which(decision, rows, 'heard, and not sure that it was meant')
}

function which({ plan }: Decision, productIds: number[], reason: string): Plan | undefined {
  const asked = [...new Set(productIds)].slice(0, MOST_ASKED)
  if (asked.length === 0) return undefined
  const rows: RowRef[] = asked.map(productId => ({ productId, variantId: null, quantity: null }))
  return {
    ...plan,
    action: 'clarify',
    answeredBy: 'rules',
    handoffReason: null,
    parts: [{ say: 'which', rows }],
    reason,
    sure: true,
  }
}
