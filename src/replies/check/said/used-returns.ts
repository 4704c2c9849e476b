import { BRINGING_BACK } from '../coming-back.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { unsupported } from './claim.ts'

/** What has been done to goods that come back. */
const USED: readonly RegExp[] = [
  /^(?:opened|unsealed|abiert[oa]s?|abert[oa]s?|ouvert(?:e|s|es)?|geoffnet(?:e[rnsm]?)?|apert[oaie]|acilmis|acilan|вскрыт\S*|открыт(?:ый|ая|ое|ую|ым|ые|ых|ыми)|(?:ال)?مفتوح\S*|פתוח\S*|נפתח\S*|खुल[ाीे]|khul[aie]|dibuka|terbuka)$/,
  /^(?:worn|used|washed|pre-?owned|usad[oa]s?|puest[oa]s?|lavad[oa]s?|vestid[oa]s?|port(?:e|es|ee|ees)|utilis(?:e|es|ee|ees)|lave(?:e|s|es)?|getragen(?:e[rnsm]?)?|gebraucht(?:e[rnsm]?)?|benutzt(?:e[rnsm]?)?|gewaschen(?:e[rnsm]?)?|indossat[oaie]|usat[oaie]|lavat[oaie]|giyilmis|kullanilmis|kullanilan|ношен\S*|использован\S*|б\/у|стиран\S*|(?:ال)?مستعمل\S*|(?:ال)?مستخدم\S*|(?:ال)?ملبوس\S*|משומש\S*|נלבש\S*|לבוש\S*|इस्तेमाल|पहन[ाीे]|bekas|dipakai|terpakai|dicuci)$/,
]

/** "Return them opened within a week" where an entry takes back nothing that was opened. */
export function findUsedReturns({ draft, entries }: Drafted): UnsupportedClaim[] {
  return USED.flatMap(used => {
    const isRefused = entries.some(entry => entry.row === undefined && refuses(entry, used))
    if (!isRefused) return []
    return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
      if (!used.test(token.text) || !isGranted(draft, at) || isNotUsed(draft, at)) return []
      return isBroughtBack(draft, at) ? [unsupported(draft, at, at)] : []
    })
  })
}

function refuses({ reading }: Entry, used: RegExp): boolean {
  return reading.tokens.some(
    (token, at) =>
      used.test(token.text) &&
      !isNotUsed(reading, at) &&
      reading.denials.some(
        denial => reading.clause[denial] === reading.clause[at] && (denial > at || at - denial > 2),
      ) &&
      isBroughtBack(reading, at),
  )
}

const IF = /^(?:if|wenn|falls|si|s|se|eger|если|اذا|لو|אם|अगर|यदि|kalau|jika|bila)$/

/** No no stands in its clause but the one of "if it doesn't suit you", nor where the sentence goes on to the return. */
function isGranted(reading: Reading, at: number): boolean {
  const { tokens, sentence, clause, denials, unsure } = reading
  const isSupposed = (denial: number) =>
    [1, 2, 3, 4, 5, 6].some(
      back => sentence[denial - back] === sentence[at] && IF.test(tokens[denial - back]?.text ?? ''),
    )
  const isDenied = (one: number | undefined) =>
    denials.some(denial => clause[denial] === one && !isSupposed(denial))
  const [, last] = sentenceBounds(reading, at)
  // "Once opened, they cannot be returned"
  const [, end] = clauseBounds(reading, at)
  const isLead = end < last && !bringsBack(reading, ...clauseBounds(reading, at))
  return (
    tokens[last]?.text !== '?' &&
    !unsure.has(clause[at] ?? -1) &&
    !isDenied(clause[at]) &&
    !(isLead && isDenied(clause[end + 1]))
  )
}

const UN =
  /^(?:un|not|non|no|sin|sem|sans|ohne|senza|nicht|не|غير|عدم|بدون|לא|בלי|ללא|बिना|belum|tanpa|tidak|without|never)$/

/** "Non portés", "sin usar", "belum dipakai": the no is of the use, and not of the return. */
function isNotUsed({ tokens }: Reading, at: number): boolean {
  return UN.test(tokens[at - 1]?.text ?? '') || /^(?:kullanilmam|acilmam)/.test(tokens[at]?.text ?? '')
}

/** In its sentence something is brought back, and no no stands behind the word. */
function isBroughtBack(reading: Reading, at: number): boolean {
  return bringsBack(reading, ...sentenceBounds(reading, at))
}

function bringsBack(reading: Reading, first: number, last: number): boolean {
  return (
    findPhrases(BRINGING_BACK, reading.tokens, first, last + 1).length > 0 ||
    findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(found =>
      /^(?:return|refund|exchange)$/.test(found.id.id),
    )
  )
}
