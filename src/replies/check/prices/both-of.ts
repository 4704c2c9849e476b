import { isDual } from '../duals.ts'
import type { Mention } from '../items/mentions.ts'
import type { PriceInput } from './claim.ts'

const BOTH =
  /^(?:both|ambos|ambas|beide[nrsm]?|entramb[ie]|оба|обе|обоих|обеих|كلا|كلتا|שני|שתי|שניהם|दोनों|dono|donon|kedua|keduanya)$/
const ALL = /^(?:all|tod[oa]s|tou(?:s|tes)|alle|tutt[ie]|все|всех|كل|جميع|כל|सभी|semua|ketiga|keempat)$/
const EACH = /^(?:each|every|cada|chaque)$/
export const THE =
  /^(?:the|these|those|all|los|las|estos|estas|esos|esas|os|as|estes|estas|esses|essas|les|ces|die|diese|den|i|gli|le|quest[ie]|эти|все|הם|ये|her|bu)$/

/** "Both chargers", "los dos cargadores", "الشاحنان": one name for as many rows as it says, and each of them is meant. */
export function isEveryRow(
  { draft }: Pick<PriceInput, 'draft'>,
  { first, last, rows }: Pick<Mention, 'first' | 'last' | 'rows'>,
): boolean {
  if (rows.length < 2 || rows.length > 4) return false
  const { tokens, clause, figureAt } = draft
  const lead = [1, 2, 3].map(back => first - back).filter(at => clause[at] === clause[first])
  const says = (word: RegExp, at: number) => tokens[at]?.forms.some(form => word.test(form)) === true
  if (lead.some(at => says(ALL, at)) || (rows.length === 2 && lead.some(at => says(BOTH, at)))) return true
  const isEach = lead.some(at => says(EACH, at) && says(/^(?:of|de)$/, at - 1))
  const counted = lead.some(at => {
    const figure = figureAt.get(at)
    return figure?.kind === 'plain' && figure.values[0] === rows.length && says(THE, figure.first - 1)
  })
  const isTwo = tokens
    .slice(first, last + 1)
    .some(({ text }) => rows.length === 2 && /^(?:و|ب)?ال/.test(text) && isDual(text))
  return counted || isTwo || isEach
}
