import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { knownSchedule } from '../hours/schedule.ts'
import { findMentions } from '../items/mentions.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { unsupported } from './claim.ts'

export const ANSWERS = phrases<boolean>([
  [
    true,
    "yes|yep|yeah|sure|of course|certainly|absolutely|that's right|that's correct|exactly|correct|sí|claro|claro que sí|por supuesto|exacto|correcto|así es|sim|claro que sim|com certeza|exatamente|isso mesmo|está certo|oui|bien sûr|tout à fait|exactement|c est ça|ja|klar|natürlich|genau|stimmt|selbstverständlich|certo|certamente|esatto|sicuro|evet|tabii|tabi|elbette|aynen|doğru|да|конечно|верно|именно|совершенно верно|نعم|أيوه|ايوا|أكيد|طبعا|صحيح|بالضبط|כן|בטח|ברור|בוודאי|נכון|בדיוק|हाँ|हां|haan|han ji|ji haan|haa|जी हाँ|जी हां|बिल्कुल|ज़रूर|सही|ya|iya|betul|tentu|benar|bisa",
  ],
  [
    false,
    'no|nope|no longer|not anymore|não|non|nein|nee|leider nein|leider nicht|hayır|нет|увы нет|لا|للأسف لا|לא|नहीं|जी नहीं|tidak|nggak|enggak|gak',
  ],
])
export const HAVING = phrases<true>([
  [
    true,
    'have|got|sell|stock|left|tenéis|tienen|tienes|tiene|queda|quedan|hay|têm|tem|vendem|há|avez|reste|il reste|haben|habt|gibt es|gibt|avete|ce l avete|è disponibile|var|var mı|kaldı|есть|остались|осталась|остался|عندكم|فيه|موجود|متوفر|יש|יש לכם|נשאר|है|hai|milega|milegi|मिलेगा|मिलेगी|ada|ready|masih',
  ],
])
const MOST_WORDS = 8

/** "Yes!" to "is the red scarf in stock?": an answer of a word or two says what was asked. */
export function findShortAnswers({ draft, rows, mentions, entries, ask }: Drafted): UnsupportedClaim[] {
  const said = draft.tokens.filter(token => token.kind === 'word')
  const isOwn =
    mentions.length > 0 ||
    draft.figures.some(figure => !figure.weak) ||
    findPhrases(STOCK_WORDS, draft.tokens).some(
      found => !/^(?:ya|ada)$/.test(draft.tokens[found.first]?.text ?? ''),
    )
  if (draft.tokens.some(token => token.text === '?')) return []
  if (ask.tokens.length === 0 || said.length > MOST_WORDS || isOwn || draft.unsure.size > 0) return []
  const [first] = findPhrases(ANSWERS, draft.tokens)
  if (!first || first.first > 1) return []
  const isYes = first.id
  if (findPhrases(ANSWERS, draft.tokens).some(found => found.id !== isYes)) return []
  const truth = truthOf({ rows, entries, ask })
  return truth !== undefined && truth !== isYes ? [unsupported(draft, first.first, first.last)] : []
}

/** What is true of the question, where the evidence decides it. */
function truthOf({ rows, entries, ask }: Pick<Drafted, 'rows' | 'entries' | 'ask'>): boolean | undefined {
  if (ask.denials.length > 0) return undefined
  const asked = findMentions(ask, rows, () => false, new Set()).flatMap(mention => mention.rows)
  const own = rows.filter(row => asked.includes(row.index))
  const prices = ask.figures.filter(figure => figure.kind === 'money')
  if (own.length > 0 && prices.length === 1) {
    const [price] = prices
    const known = own.flatMap(row => (row.price === null ? [] : [row.price]))
    if (known.length === 0) return undefined
    return known.some(value => price?.values.includes(value))
  }
  const isOfStock =
    findPhrases(STOCK_WORDS, ask.tokens).some(found => found.id.available) ||
    findPhrases(HAVING, ask.tokens).length > 0
  if (own.length > 0 && isOfStock && prices.length === 0 && isPlain(ask)) {
    if (own.every(row => row.isAvailable)) return true
    return own.every(row => !row.isAvailable) ? false : undefined
  }
  return rows.length === 0 ? truthOfShop(ask, entries) : undefined
}

/** Nothing but the goods is asked for: no colour, size or service that no row has. */
function isPlain(ask: Reading): boolean {
  return (
    findPhrases(PROMISE_WORDS, ask.tokens).every(found => found.id.kind === 'topic') &&
    !ask.figures.some(figure => figure.kind === 'plain' && !figure.weak)
  )
}

function truthOfShop(ask: Reading, entries: Drafted['entries']): boolean | undefined {
  const topics = findPhrases(PROMISE_WORDS, ask.tokens).map(found => found.id)
  const days = findPhrases(WEEKDAYS, ask.tokens)
  if (
    topics.some(topic => topic.id === 'hours') &&
    days.length === 1 &&
    ask.figures.every(figure => figure.weak)
  ) {
    const spans = entries.flatMap(entry => knownSchedule(entry.reading))
    const own = spans.filter(span => span.days.includes(days[0]?.id ?? -1))
    const isShutAsked = ask.tokens.some(token =>
      /^(?:closed|shut|cerrad\S*|fechad\S*|ferme\S*|geschlossen|zu|chius\S*)$/.test(token.text),
    )
    if (own.length === 0) return undefined
    return own.every(span => span.isClosed) === isShutAsked
  }
  const services = topics.filter(topic => topic.kind === 'service').map(topic => topic.id)
  if (services.length !== 1) return undefined
  const held = entries.flatMap(entry => entry.promises.filter(promise => promise.id === services[0]))
  return held.length > 0 && held.every(promise => promise.denied) ? false : undefined
}
