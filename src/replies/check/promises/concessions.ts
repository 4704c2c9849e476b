import type { Entry } from '../entries.ts'
import { similar } from '../items/similar.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'

/** Words that wave a condition aside: "even if opened", "mesmo sem talão", "bank holiday or not". */
const CONCESSIONS = phrases<true>([
  [
    true,
    "anyway|trotzdem|de todos modos|mesmo assim|quand même|yine de|все равно|בכל זאת|फिर भी|even if|even when|even though|even without|even opened|even used|even worn|even after|or not|regardless|no matter|doesn't matter|aunque|incluso si|incluso sin|aun si|aun sin|aun cuando|sin importar|mesmo que|mesmo se|mesmo sem|mesmo com|mesmo depois|ainda que|até sem|même si|même sans|même après|peu importe|auch wenn|selbst wenn|auch ohne|selbst ohne|egal ob|egal wie|anche se|anche senza|anche dopo|olsa bile|olsa da|bile olsa|даже если|даже без|даже после|حتى لو|حتى وإن|حتى بدون|حتى بعد|גם אם|אפילו אם|גם בלי|אפילו בלי|भले ही|चाहे|के बाद भी|meskipun|walaupun|meski|walau|sekalipun|tanpa syarat",
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

const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|בלי|ללא|बिना|tanpa)$/
const WITH = /^(?:with|con|com|avec|mit|с|со|مع|עם|dengan|asal)$/

/** "Sem etiqueta também trocamos" where the entry wants it with the tag; "auch gebrauchte" where it says unused. */
export function waivesCondition(draft: Reading, at: number, entry: Entry): boolean {
  const [first, last] = sentenceBounds(draft, at)
  const { tokens } = entry.reading
  const wanted = tokens.flatMap((token, i) =>
    token.kind === 'word' && WITH.test(tokens[i - 1]?.text ?? '') ? [token] : [],
  )
  const others = draft.denials.some(
    i => i >= first && i <= last && !WITHOUT.test(draft.tokens[i]?.text ?? ''),
  )
  if (others) return false
  return draft.tokens.some((token, i) => {
    if (i < first || i > last || token.kind !== 'word') return false
    if (WITHOUT.test(draft.tokens[i - 1]?.text ?? '')) return wanted.some(own => similar(own, token))
    return (
      token.text.length > 4 &&
      tokens.some(own => own.text.startsWith('un') && isStem(own.text.slice(2), token.text))
    )
  })
}

function isStem(own: string, word: string): boolean {
  return (
    own.length > 4 && own.slice(0, Math.max(5, own.length - 3)) === word.slice(0, Math.max(5, own.length - 3))
  )
}
