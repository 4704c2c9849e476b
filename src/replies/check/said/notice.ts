import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { keysOf } from '../keys.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { isTurnedDown } from './turned-down.ts'

const NOTICE =
  /^(?:notice|ahead|advance|beforehand|antelacion|anticipacion|antecedencia|avance|vorlauf|voranmeldung|preavviso|anticipo|onceden|заранее|уведомлен\S*|مسبقا|سابقا|מראש|पहले|sebelumnya|sebelum)$/
const HAVING = phrases<true>([
  [
    true,
    'have it|have one|have them|get it|get one|get them|pick it up|make it|make one|do it|do that|can do|possible|it works|that works|lo tienes|lo tiene|la tienes|la tiene|tenerlo|tenerla|se puede|puede ser|podemos|posible|consegue*|conseguimos|pode ser|podemos|possível|vous l avez|on peut|nous pouvons|possible|haben sie|hast du|bekommen sie|bekommst du|geht das|machen wir|schaffen wir|möglich|ce la facciamo|possiamo|può averla|può averlo|possibile|olur|yapabiliriz|alabilirsiniz|можно|сделаем|успеем|ممكن|نقدر|תקבל*|אפשר|נוכל|मिल जाएगा|मिल जाएगी|हो जाएगा|बना देंगे|bisa|sanggup',
  ],
])
const ORDERING =
  /^(?:order|ordered|orders|encarga\S*|pide|pedir|encomend\S*|command\S*|bestell\S*|ordin\S*|siparis|закаж\S*|заказ\S*|اطلب\S*|تطلب\S*|הזמ\S*|תזמ\S*|ऑर्डर|pesan)$/
const HOURS: Record<string, number> = { hour: 1, day: 24, week: 168 }

/** "You can have it today" of what needs 48 hours' notice. */
export function findTooSoon({ draft, entries, mentions, rows }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined && noticeOf(entry.reading) >= 24)
  if (told.length === 0) return []
  return findPhrases(DEADLINE_WORDS, draft.tokens)
    .filter(found => {
      const within = found.id === 'today' || found.id === 'sameday' ? 24 : found.id === 'tomorrow' ? 48 : 0
      const [first, last] = sentenceBounds(draft, found.first)
      const about = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(one => one.id.id)
      if (within === 0 || about.includes('hours') || isTurnedDown(draft, found)) return false
      if (!isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first)) return false
      const isOrdered = [1, 2].some(back => ORDERING.test(draft.tokens[found.first - back]?.text ?? ''))
      if (isOrdered || findPhrases(HAVING, draft.tokens, first, last + 1).length === 0) return false
      const named = rows.filter(row => mentions.some(mention => mention.rows.includes(row.index)))
      return told.some(entry => {
        const kinds = [...keysOf(entry.reading, 0, entry.reading.tokens.length - 1)].filter(key =>
          key.startsWith('thing:'),
        )
        const isOf = named.some(row =>
          [...row.things.values()].some(ids => [...ids].some(id => kinds.includes(`thing:${id}`))),
        )
        // "We'll make the cake for tomorrow": said of no row, but of what the entry is about.
        const isTold = draft.tokens.some(
          (_, at) =>
            at >= first &&
            at <= last &&
            [...(draft.things.get(at) ?? [])].some(id => kinds.includes(`thing:${id}`)),
        )
        return noticeOf(entry.reading) >= within && (isOf || (named.length === 0 && isTold))
      })
    })
    .map(found => unsupported(draft, found.first, found.last))
}

/** How many hours ahead it wants to know. */
function noticeOf(reading: Reading): number {
  const hours = reading.figures.flatMap(figure => {
    const isNotice =
      figure.kind === 'duration' &&
      [1, 2, 3, 4].some(gap => NOTICE.test(reading.tokens[figure.last + gap]?.text ?? ''))
    return isNotice ? [(figure.values[0] ?? 0) * (HOURS[figure.unit ?? ''] ?? 0)] : []
  })
  return Math.max(0, ...hours)
}
