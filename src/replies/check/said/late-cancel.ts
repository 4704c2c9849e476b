import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'
import { EVE } from './terms.ts'
import { isTurnedDown } from './turned-down.ts'

/** Later than the day before, or whenever one likes. */
const LATE = phrases<true>([
  [
    true,
    'same day|the very day|on the day|that day|that morning|morning of|last minute|at short notice|any time|anytime|whenever you|whenever|at any point|el mismo día|ese mismo día|a última hora|en cualquier momento|cuando quiera|cuando quieras|cuando sea|mesmo dia|no próprio dia|à última hora|em cima da hora|a qualquer momento|a qualquer hora|quando quiser|quando quiseres|le jour même|au dernier moment|à la dernière minute|à tout moment|quand vous voulez|quand tu veux|am selben tag|am gleichen tag|in letzter minute|kurzfristig|jederzeit|wann sie wollen|wann immer|lo stesso giorno|il giorno stesso|all ultimo momento|all ultimo minuto|in qualsiasi momento|in qualunque momento|quando vuole|quando vuoi|aynı gün|son dakika|son dakikada|istediğiniz zaman|dilediğiniz zaman|her zaman|в тот же день|в последний момент|в любой момент|в любое время|когда угодно|في نفس اليوم|بنفس اليوم|آخر لحظة|في أي وقت|متى ما|באותו יום|באותו היום|ברגע האחרון|בכל עת|בכל זמן|מתי שתרצו|उसी दिन|आखिरी समय|कभी भी|जब चाहें|kabhi bhi|usi din|hari yang sama|hari itu juga|kapan saja|kapanpun|mendadak',
  ],
])
const LOST =
  /^(?:lose|loses|losing|lost|forfeit\S*|keep|kept|gone|nonrefundable|pierd\S*|perd\S*|queda|retien\S*|perte|perdu\S*|conserv\S*|gardons|verlier\S*|verfall\S*|behalten|einbehalt\S*|trattenu\S*|tratteniamo|yanar|yaniyor|kaybed\S*|сгор\S*|теря\S*|удерж\S*|пропада\S*|يضيع|تضيع|تخسر\S*|تفقد\S*|يخسر|אובד\S*|תאבד\S*|מאבד\S*|מפסיד\S*|תפסיד\S*|חולט\S*|जब्त|चला|hangus|hilang)$/
const BACK =
  /^(?:back|full|fully|whole|entire|half|complet[oa]|enter[oa]|integr\S*|entier\S*|totalit\S*|zuruck|voll|volle\S*|ganz\S*|inter[oa]|tamam\S*|geri|полност\S*|весь|верн\S*|обратно|كامل\S*|نرجع|نرد\S*|ترجع\S*|نعيد|מלא|מלאה|במלוא\S*|כל|נחזיר|תקבל\S*|पूरा|पूरी|वापस|kembali|penuh|utuh)$/
const DAYS: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** "Cancel the day before and the deposit comes back" where the entry wants it 48 hours ahead. */
export function findLateCancels({ draft, entries }: Drafted): UnsupportedClaim[] {
  const limited = entries.filter(
    entry =>
      entry.row === undefined &&
      entry.promises.some(promise => promise.id === 'cancel') &&
      entry.reading.figures.some(
        own => own.kind === 'duration' && (own.values[0] ?? 0) * (DAYS[own.unit ?? ''] ?? 0) > 1,
      ) &&
      findPhrases(EVE, entry.reading.tokens).length === 0 &&
      findPhrases(LATE, entry.reading.tokens).length === 0,
  )
  if (limited.length === 0) return []
  return [...findPhrases(EVE, draft.tokens), ...findPhrases(LATE, draft.tokens)]
    .filter(found => {
      const [first, last] = sentenceBounds(draft, found.first)
      const told = draft.tokens.slice(first, last + 1)
      const about = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(one => one.id.id)
      const isCancelled = about.includes('cancel')
      const isGiven =
        about.some(id => /^(?:refund|return|free|restock)$/.test(id)) ||
        told.some(token => token.forms.some(form => BACK.test(form)))
      const isLost = told.some(token => token.forms.some(form => LOST.test(form)))
      const isDenied = draft.denials.some(at => at >= first && at <= last) || isTurnedDown(draft, found)
      return isCancelled && isGiven && !isLost && !isDenied && isAsserted(draft, found.first, found.last)
    })
    .map(found => unsupported(draft, found.first, found.last))
}
