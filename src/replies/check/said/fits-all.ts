import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { keysOf } from '../keys.ts'
import { FITS_ALL } from '../lexicon/fits-all.ts'
import { findPhrases } from '../phrases.ts'
import { clauseBounds, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const ALL =
  /^(?:all|any|every|everything|everyone|universal\S*|universel\S*|universell\S*|todos?|todas?|cualquier\S*|qualquer|tous|toutes|tout|toute|jede[rsmn]?|alle[nrm]?|samtliche\S*|tutt[oaie]|ogni|qualsiasi|her|tum|butun|любо\S*|любы\S*|любую|все|всех|всем|всеми|كل|لكل|جميع|لجميع|اي|לכל|כל|हर|सभी|semua|segala)$/
const MATTER_OF_TASTE =
  /^(?:tastes?|budgets?|occasions?|styles?|moods?|seasons?|gustos?|bolsillos?|presupuestos?|ocasion\S*|gostos?|ocasiao|ocasioes|gouts?|occasions?|geschmack\S*|anlass\S*|anlasse\S*|gelegenheit\S*|stil\S*|gusti|occasion[ei]|вкус\S*|случа\S*|الاذواق|المناسبات|مناسبه|טעם|אירוע|selera|acara)$/

/** "It fits every car": what suits all of a kind, some word of the evidence must say so. */
export function findFitsAll({ draft, entries }: Drafted): UnsupportedClaim[] {
  return findPhrases(FITS_ALL, draft.tokens).flatMap(found => {
    const isTaste = [1, 2, 3].some(gap => MATTER_OF_TASTE.test(draft.tokens[found.last + gap]?.text ?? ''))
    if (isTaste || !isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first)) return []
    const told = keysOf(draft, ...sentenceBounds(draft, found.first))
    return entries.some(entry => saysAll(entry, told, draft.language))
      ? []
      : [unsupported(draft, found.first, found.last)]
  })
}

/** A row says "universal", or an entry says all of the same matter. */
function saysAll({ reading, row, language }: Entry, told: ReadonlySet<string>, spoken: string): boolean {
  return reading.tokens.some((token, at) => {
    if (!token.forms.some(form => ALL.test(form))) return false
    if (row !== undefined || language !== spoken) return true
    return [...keysOf(reading, ...clauseBounds(reading, at))].some(key => told.has(key))
  })
}
