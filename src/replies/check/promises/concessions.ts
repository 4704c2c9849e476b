import type { Entry } from '../evidence.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'

/** Words that wave a condition aside: "even if opened", "mesmo sem talão", "bank holiday or not". */
const CONCESSIONS = phrases<true>([
  [
    true,
    "even if|even when|even though|even without|even opened|even used|even worn|even after|or not|regardless|no matter|doesn't matter|aunque|incluso si|incluso sin|aun si|aun sin|aun cuando|sin importar|mesmo que|mesmo se|mesmo sem|mesmo com|mesmo depois|ainda que|até sem|même si|même sans|même après|peu importe|auch wenn|selbst wenn|auch ohne|selbst ohne|egal ob|egal wie|anche se|anche senza|anche dopo|olsa bile|olsa da|bile olsa|даже если|даже без|даже после|حتى لو|حتى وإن|حتى بدون|حتى بعد|גם אם|אפילו אם|גם בלי|אפילו בלי|भले ही|चाहे|के बाद भी|meskipun|walaupun|meski|walau|sekalipun|tanpa syarat",
  ],
])

export function isConceding(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return findPhrases(CONCESSIONS, draft.tokens, first, last + 1).length > 0
}

/** What a draft waves aside, some entry must wave aside. */
export function isConcessionKept(draft: Reading, at: number, entries: readonly Entry[]): boolean {
  return (
    !isConceding(draft, at) ||
    entries.some(entry => findPhrases(CONCESSIONS, entry.reading.tokens).length > 0)
  )
}
