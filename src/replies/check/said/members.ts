import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const LIST = 3

/** "Vegan: sourdough, rye, brownies" where the entry's list of vegan things has no brownies. */
export function findOtherMembers({ draft, entries, rows }: Drafted): UnsupportedClaim[] {
  return findPhrases(PROMISE_WORDS, draft.tokens)
    .filter(found => found.id.kind === 'property' && isAsserted(draft, found.first, found.last))
    .flatMap(found => {
      const [first, last] = sentenceBounds(draft, found.first)
      if (draft.denials.some(at => at >= first && at <= last)) return []
      const lists = entries.filter(
        entry =>
          entry.row === undefined &&
          entry.things.size >= LIST &&
          entry.promises.some(promise => promise.id === found.id.id && !promise.denied),
      )
      if (lists.length === 0) return []
      const known = new Set(lists.flatMap(entry => [...entry.things]))
      const told = [...draft.things].filter(
        ([at]) => at >= first && at <= last && !(at >= found.first && at <= found.last),
      )
      // A list again, most of which the entry has: what it has not is said to be so too.
      const isSame = told.filter(([, ids]) => [...ids].some(id => known.has(id))).length >= LIST - 1
      const others = told.filter(([at, ids]) => {
        const isKnown = [...ids].some(id => known.has(id) || id === found.id.id)
        const isRow = rows.some(row => [...row.things.values()].some(own => [...ids].some(id => own.has(id))))
        return !isKnown && !isRow && draft.tokens[at]?.kind === 'word'
      })
      return isSame ? others.slice(0, 1).map(([at]) => unsupported(draft, at, at)) : []
    })
}
