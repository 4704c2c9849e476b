import type { Product } from '../../../catalog/rows.ts'
import type { TenantDb } from '../../../db/database.ts'
import type { Language } from '../../language/languages.ts'
import type { Turn } from '../../plan.ts'
import { asksWithExtra } from '../extras.ts'
import type { Found } from '../items.ts'
import { mentions, propertiesIn } from '../properties.ts'
import { smalltalk } from '../smalltalk.ts'
import type { Word } from '../words.ts'
import { isOnlyAgreement, withoutAgreement } from './agreeing.ts'
import { adds, sumOfAll, withWhatWasNamed } from './basket.ts'
import { counted, countIn, countsAnew } from './counting.ts'
import { isNoun, needsContext, ofSameModel, ofWhatWasSpoken, withHistory } from './history.ts'
import { amongListed, productsListed } from './listed.ts'
import { pickedFrom } from './picks.ts'
import type { RowCalled } from './spoken.ts'

export interface Talk {
  found: Found
  /** It points at something that we listed before. */
  isPick: boolean
  /** What was listed before it, where it names no goods itself. */
  listed: Product[]
  /** It only says how many of what was spoken of. */
  countsAnew: boolean
}

interface Message {
  db: TenantDb
  turn: Turn
  words: Word[]
  /** What it asks; what it asks because of what was said before is added to it. */
  asks: Set<string>
  found: Found
  called: RowCalled
  language: Language
  shopLanguage: Language
  /** "And on Sunday?" */
  isStill: boolean
}

/** What a message is about where others went before it: "and in M?", "the second one", "make it four", "thanks". */
export function inTalk(message: Message): Talk {
  if (message.turn.history.length === 0) return aloneOf(message)
  const { db, turn, words, asks, called, language, shopLanguage, isStill } = message
  let { found } = message
  found = withoutAgreement(withoutProperties(found, turn.text), words)
  const pick = pickedFrom(called, turn, words, found, asks)
  const spoken = ofWhatWasSpoken(called, turn, found, asks)
  const isOnlyPolite =
    isOnlyAgreement(words) ||
    (asks.size + found.tokens.length === 0 && smalltalk(words, turn.text) !== undefined)
  const said = amongListed(called, turn, found, words)
  const among = said && isNoneElse(found, said) ? said : undefined
  const namesGoods = found.items.some(item => item.sure) || found.tokens.some(isNoun)
  const listed = namesGoods ? [] : productsListed(called, turn)
  const same = ofSameModel(called, turn, found)
  const asksGoods = [...asks].every(ask => ABOUT_GOODS.has(ask))
  const isAsked = asks.has('.price') || words.length === 1 || /[?؟]/.test(turn.text) // "That is all, thanks" is not.
  const sum =
    asksGoods && isAsked && (asks.has('.total') || (asks.has('.price') && found.tokens.length === 0))
      ? sumOfAll(called, turn, found, words, language)
      : undefined
  if (isOnlyPolite) {
    // "Thanks" asks for nothing again.
  } else if (pick) {
    found = pick
    if (pick.isSum) asks.add('.total')
    for (const ask of ['.cheapest', '.dearest', '.size']) asks.delete(ask)
  } else if (isStill) asks.add('hours')
  else if (sum) found = sum
  else if (spoken) found = spoken
  else if (among) found = among
  else if (same) found = same
  else if (asksWithExtra(turn, found, asks, words)) {
    const named = withHistory(db, called, turn, found, words, asks, language, shopLanguage)
    if (named.items.some(item => item.sure)) {
      found = named
      asks.add('.price')
    }
  } else if (needsContext(found, asks, words))
    found = withHistory(db, called, turn, found, words, asks, language, shopLanguage)
  else if (asksGoods && adds(words, found)) {
    const more = withWhatWasNamed(db, called, turn, found, shopLanguage)
    if (more.items.length > found.items.length) asks.add('.total')
    found = more
  }
  if (!pick) found = counted(found, countIn(words, language))
  return { found, isPick: pick !== undefined, listed, countsAnew: countsAnew(called, turn, words, language) }
}

/** With nothing before it, "how much with the belt?" may still add up what it names itself. */
function aloneOf({ db, turn, words, asks, found, called, shopLanguage }: Message): Talk {
  const first = { isPick: false, listed: [], countsAnew: false }
  const isPlain = [...asks].every(ask => ABOUT_GOODS.has(ask))
  if (!isPlain || !adds(words, found)) return { ...first, found }
  const more = withWhatWasNamed(db, called, turn, found, shopLanguage)
  if (more.items.length > found.items.length) asks.add('.total')
  return { ...first, found: more }
}

/** Whether nothing is named for sure but what was listed: "the denim one" of two skirts is no jacket. */
function isNoneElse({ items }: Found, listed: Found): boolean {
  const sure = items.filter(item => item.sure)
  const own = new Set(listed.items.map(({ best }) => best.product.id))
  return sure.length === 0 || sure.some(({ best }) => own.has(best.product.id))
}

/** What is asked of goods where nothing but what they cost and whether they are there is of interest. */
const ABOUT_GOODS = new Set(['.price', '.total', '.want', '.have', '.available', 'reserve'])

/** "Is it waterproof?" names no raincoat: what it is about was said before. */
function withoutProperties(found: Found, text: string): Found {
  const properties = propertiesIn(text)
  if (properties.length === 0 || found.items.some(item => item.sure)) return found
  const others = found.tokens.filter(token => !mentions(token.word.text, properties))
  return others.every(token => token.concepts.size === 0 && !token.word.figure)
    ? { ...found, items: [], tokens: [] }
    : found
}
