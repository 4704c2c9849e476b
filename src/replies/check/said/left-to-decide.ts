import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { DECIDED, DECIDED_JAPANESE, MAKING_GOOD, PAYING_BACK_JAPANESE } from '../lexicon/decided.ts'
import { findPhrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** "Send a photo and we'll refund you" where the manager decides: what somebody has yet to decide, nobody can promise. */
export function findLeftToDecide({ draft, entries }: Drafted): UnsupportedClaim[] {
  const left = entries.filter(entry => entry.row === undefined && leavesOpen(entry))
  if (left.length === 0 || isDecided(draft)) return []
  const isGrantedElsewhere = (id: string) =>
    entries.some(
      ({ reading, promises, row }) =>
        row === undefined &&
        promises.some(
          promise =>
            !promise.denied &&
            (promise.id === id || (id === 'refund' && promise.id === 'return')) &&
            !decidedIn(reading).includes(promise.sentence),
        ),
    )
  const paysBack = draft.tokens.findIndex(token => PAYING_BACK_JAPANESE.test(token.text))
  if (paysBack >= 0 && isAsserted(draft, paysBack)) return [unsupported(draft, paysBack, paysBack)]
  return findPhrases(MAKING_GOOD, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last) && !isSupposed(draft, found.first))
    .filter(found => !isGrantedElsewhere(found.id) && !isMaybe(draft, found.first))
    .map(found => unsupported(draft, found.first, found.last))
}

/** A sentence of the entry has both what is given and that it is decided on. */
export function leavesOpen({ reading }: Entry): boolean {
  const decided = decidedIn(reading)
  return findPhrases(MAKING_GOOD, reading.tokens).some(found =>
    decided.includes(reading.sentence[found.first]),
  )
}

function decidedIn({ tokens, sentence }: Reading): (number | undefined)[] {
  return findPhrases(DECIDED, tokens).map(found => sentence[found.first])
}

/** "The manager decides whether we exchange it": told back as the entry has it, with the decision still to come. */
export function retellsDecision(draft: Reading, at: number, entries: readonly Entry[]): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return (
    entries.some(entry => entry.row === undefined && leavesOpen(entry)) &&
    findPhrases(DECIDED, draft.tokens, first, last + 1).length > 0
  )
}

function isDecided({ tokens, folded }: Reading): boolean {
  return findPhrases(DECIDED, tokens).length > 0 || DECIDED_JAPANESE.test(folded.text)
}

const MAYBE =
  /^(?:may|might|perhaps|maybe|possibly|quizas?|talvez|vielleicht|forse|belki|возможно|ربما|قد|אולי|शायद|shayad|mungkin)$/

function isMaybe({ tokens, clause }: Reading, at: number): boolean {
  return tokens.some((token, i) => clause[i] === clause[at] && i < at && MAYBE.test(token.text))
}
