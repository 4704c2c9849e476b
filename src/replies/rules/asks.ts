import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { isToBeMended, MENDS, mends } from './broken.ts'
import { hagglesForShare } from './discounts.ts'
import { isAboutAnimals } from './entries.ts'
import type { Found } from './items/item.ts'
import { isGoods, meaningsOf } from './lexicon.ts'
import { isMake } from './makes.ts'
import { namesDay, namesTime } from './there.ts'
import type { Token } from './tokens.ts'
import { isOverruled, topicsTurned } from './turns-of-speech.ts'
import type { Word } from './words.ts'

/** What a message asks, and what of it is only a way of speaking. */
export interface Asked {
  asks: Set<string>
  /** Topics of goods that are not listed here. */
  unlisted: string[]
  /** What this business trades in is no question about animals that come in. */
  isTrade: boolean
  /** Whether one may come on a day. */
  isVisit: boolean
}

export function asksMeant(db: TenantDb, turn: Turn, words: Word[], found: Found, language: Language): Asked {
  const asks = asksIn(words, language)
  for (const token of found.tokens) for (const concept of token.asksAlone ?? []) asks.delete(concept)
  if (hagglesForShare(turn.text)) asks.add('discount')
  // "If I take two" does not ask what something is made of.
  if (words.some(word => TAKES.has(word.text))) asks.delete('ingredients')
  // "Quanto tempo leva?" neither.
  if (asks.has('time') && words.some(({ text }) => /^ll?evan?$/.test(text))) asks.delete('ingredients')
  // "Wie lange dauert das?" asks for no opening hours.
  if (asks.has('time') && asks.has('hours') && words.some(({ text }) => LASTS.test(text)))
    asks.delete('hours')
  // "Wie lange vorher muss ich bestellen?" neither.
  if (asks.has('notice') && asks.has('hours') && words.some(({ text }) => BEFOREHAND.test(text)))
    asks.delete('hours')
  // "Trocar a bateria": what is put in new is not given back.
  if (asks.has('returns') && isReplacement(found) && !GIVEN_BACK.test(turn.text)) asks.delete('returns')
  // "The port does not work": no shop is closed.
  if (asks.has('hours') && found.items.some(item => item.sure) && !namesDay(words, asks) && isFaulty(words))
    asks.delete('hours')
  // "How long does it keep?" asks for no length.
  if (asks.has('time') && HOW_LONG_IT.test(turn.text)) asks.delete('.measures')
  const isVisit = asks.has('.visit') && namesDay(words, asks)
  if (isVisit) asks.add('hours')
  if (asks.has('.arrives') && asks.has('delivery')) asks.add('time')
  for (const concept of ['.visit', '.arrives']) asks.delete(concept)
  const isTrade = asks.has('pets') && !topicsTurned(words).topics.has('pets') && isAboutAnimals(db)
  if (isTrade) asks.delete('pets')
  // What would be is no order.
  if (asks.has('.taken')) asks.delete('.want')
  return { asks, isTrade, isVisit, unlisted: isRepairOfUnlisted(words, found) ? ['oldmodels'] : [] }
}

export function asksIn(words: Word[], language: Language): Set<string> {
  const turned = topicsTurned(words)
  const asks = new Set<string>(turned.topics)
  const all = meaningsOf(words, language)
  const own = (concept: string) =>
    all.flatMap((meanings, at) =>
      meanings.some(m => m.concept === concept && m.language === language) ? [at] : [],
    )
  for (const [at, meanings] of all.entries()) {
    const asked = meanings.filter(
      m => !isGoods(m.concept) && !isOffOfVerb(words, at) && !isOverruled(m.concept, turned, at),
    )
    const longest = Math.max(0, ...asked.map(m => m.length))
    // "How many days" asks for no price, though "how much" is the same word.
    const span = Math.max(1, ...asked.filter(m => m.concept === 'time').map(m => m.length))
    for (const m of asked)
      if (
        m.language === language ||
        m.language === 'en' ||
        m.language === 'romanised' ||
        longest > 1 ||
        words.length < 4
      )
        if ((!m.repaired || REPAIRED.has(m.concept)) && (m.length >= span || m.concept === 'time'))
          asks.add(m.concept)
  }
  // "Wie lange dauert das?" is about no opening hours, though they may be asked for in the same words.
  if (
    own('time').some(at => !own('hours').includes(at)) &&
    own('hours').every(at => own('time').includes(at))
  )
    asks.delete('hours')
  if (asks.has('.there') && namesTime(words, asks)) asks.add('hours')
  if (language === 'de' && words.some((_, at) => isShut(words, at))) asks.add('hours')
  for (const only of ['.there', '.opened']) asks.delete(only)
  return asks
}

/** "Wann macht der Laden heute zu?": behind all else; "zu dem Preis" goes on, and "schicken … zu" is no shutting. */
const isShut = (words: Word[], at: number) =>
  words[at]!.text === 'zu' &&
  (words[at + 1]?.breakBefore ?? true) &&
  words.slice(0, at).some(({ text }) => SHUTS.test(text))
const SHUTS = /^(?:mach(?:t|en|st)?|hab(?:t|en)|hat|ist|sind|seid|bleib(?:t|en))$/

const OFF_VERBS = new Set(
  'drop drops dropped dropping come comes came coming fall falls fell fallen falling break breaks broke broken snapped popped peel peels peeled peeling chipped wash washes washed turn turned switch switched rub rubs rubbed cut day'.split(
    ' ',
  ),
)

/** "The handle came off" asks for no discount. */
function isOffOfVerb(words: Word[], at: number): boolean {
  return (
    words[at]!.text === 'off' &&
    // "Borrow one off you", "the off peak one".
    (/^(?:you|u|ya|yous|y|peak|season|line|site|road|white|cut|grid)$/.test(words[at + 1]?.text ?? '') ||
      [words[at - 1], words[at - 2]].some(before => before && OFF_VERBS.has(before.text)))
  )
}

/** Misspelt, these are still asked for; other words only look like a topic. */
const REPAIRED = new Set([
  '.price',
  '.have',
  '.available',
  '.total',
  '.size',
  'delivery',
  'warranty',
  'returns',
])

export const namesConcept = (words: Word[], concept: string): boolean =>
  meaningsOf(words).some(meanings => meanings.some(m => m.concept === concept && !m.repaired))

/** What is mended of a phone, whether or not they say so. */
const PARTS = ['screen', 'battery', 'port']
const DEVICES = ['ipad', 'tablet', 'laptop', 'computer', 'watch', 'console']
const isOf = ({ concepts }: Token, names: string[]) => names.some(name => concepts.has(name))

/** "Do you change the screen of a Pixel 3?": a model that nothing here is for. */
function isRepairOfUnlisted(words: Word[], { items, tokens }: Found): boolean {
  const namesModel = tokens.some(token => token.numbers || /\d/.test(token.word.text) || isOf(token, DEVICES))
  const isMended =
    tokens.some(token => isOf(token, MENDS)) ||
    ((tokens.some(isMake) || isToBeMended(words, tokens)) && tokens.some(token => isOf(token, PARTS)))
  return namesModel && isMended && !items.some(item => item.sure)
}

const isReplacement = ({ items }: Found): boolean =>
  items.some(({ sure, best: { product } }) => sure && mends(product))

/** Bought, given back, refunded: more than a word for putting something else in its place. */
const GIVEN_BACK =
  /(?<!\p{L})(?:return|refund|bought|buy|money back|devol\p{L}+|devuel\p{L}+|reembols\p{L}+|compr\p{L}+|rembours\p{L}+|rendre|retour\p{L}*|achet\p{L}+|zurück\p{L}*|gekauft|umtausch\p{L}*|rimbors\p{L}+|restitu\p{L}+|iade|aldım|رجع\p{L}*|ارجاع|استرجاع|החזר\p{L}*|להחזיר|वापस|रिफंड|wapas|refund|retur|kembali\p{L}*|возврат\p{L}*|вернуть|верн\p{L}+|купил\p{L}*)(?!\p{L})/iu

const HOW_LONG_IT = /\bhow long (?:do|does|did|will|would|can|could|should|has|have)\b/i

/** What opens, closes and works not any more, told of a thing and not of us. */
const isFaulty = (words: Word[]): boolean => FAULTY.test(words.map(({ text }) => text).join(' '))
const FAULTY =
  /(?<!\p{L})(?:(?:won|doesn|don|didn|can) t (?:open|close)|(?:no|nao|não|non) (?:abre|abren|cierra|cierran|abrem|fecha|fecham|apre|chiude|si apre|si chiude)|n(?:e|') ?(?:s )?(?:ouvre|ferme) (?:pas|plus)|(?:geht|lasst sich) nicht (?:mehr )?(?:auf|zu|offnen|schliessen)|не (?:работает|работают|открывается|закрывается)|(?:ما|مو|لا) ?(?:ي|ت)(?:فتح|قفل|سكر)|לא (?:נפתח|נסגר)\S*|(?:खुल|बंद) नहीं|(?:gak|nggak|tidak) (?:bisa )?(?:buka|tutup))(?!\p{L})/u

const BEFOREHAND = /^(?:vorher|voraus|vorlauf|vorbestell\S*|davor)$/

const LASTS = /^(?:dauer\S*|braucht|brauchen|brauchst|benotig\S*)$/

const TAKES = new Set(['llevo', 'llevamos', 'levo', 'levar', 'levarmos'])
