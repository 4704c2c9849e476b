import type { Product } from '../../../catalog/rows.ts'
import type { TenantDb } from '../../../db/database.ts'
import type { Language } from '../../language/languages.ts'
import type { Turn } from '../../plan.ts'
import { asksWithExtra } from '../extras.ts'
import type { Found } from '../items/item.ts'
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
  const { turn, words, asks, called, language, isStill } = message
  if (turn.history.length === 0)
    return { found: withMore(message) ?? message.found, isPick: false, listed: [], countsAnew: false }
  let found = withoutAgreement(withoutProperties(message.found, turn.text), words)
  const pick = pickedFrom(called, turn, words, found, asks)
  const namesGoods = found.items.some(item => item.sure) || found.tokens.some(isNoun)
  const listed = namesGoods ? [] : productsListed(called, turn)
  if (isOnlyPolite(message, found)) {
    // "Thanks" asks for nothing again.
  } else if (pick) {
    found = pick
    if (pick.isSum) asks.add('.total')
    for (const ask of ['.cheapest', '.dearest', '.size']) asks.delete(ask)
  } else if (isStill) asks.add('hours')
  else found = spokenBefore({ ...message, found }) ?? found
  if (!pick) found = counted(found, countIn(words, language))
  return { found, isPick: pick !== undefined, listed, countsAnew: countsAnew(called, turn, words, language) }
}

const isOnlyPolite = ({ turn, words, asks }: Message, { tokens }: Found): boolean =>
  isOnlyAgreement(words) || (asks.size + tokens.length === 0 && smalltalk(words, turn.text) !== undefined)

/** What was said before it that it goes on about; the first of these that has something to say. */
function spokenBefore(message: Message): Found | undefined {
  const { db, turn, words, asks, found, called, language, shopLanguage } = message
  const isAsked = asks.has('.price') || words.length === 1 || /[?؟]/.test(turn.text) // "That is all, thanks" is not.
  const asksSum = asks.has('.total') || (asks.has('.price') && found.tokens.length === 0)
  const sum =
    asksGoodsOnly(asks) && isAsked && asksSum ? sumOfAll(called, turn, found, words, language) : undefined
  const own =
    sum ??
    ofWhatWasSpoken(called, turn, found, asks) ??
    narrowedTo(message) ??
    ofSameModel(called, turn, found)
  if (own) return own
  const earlier = () => withHistory(db, called, turn, found, words, asks, language, shopLanguage)
  if (asksWithExtra(turn, found, asks, words)) {
    const named = earlier()
    if (!named.items.some(item => item.sure)) return undefined
    asks.add('.price')
    return named
  }
  return needsContext(found, asks, words) ? earlier() : withMore(message)
}

function narrowedTo({ turn, words, found, called }: Message): Found | undefined {
  const listed = amongListed(called, turn, found, words)
  return listed && isNoneElse(found, listed) ? listed : undefined
}

/** "How much with the belt?": what was spoken of and what is named now, together. */
function withMore({ db, turn, words, asks, found, called, shopLanguage }: Message): Found | undefined {
  if (!asksGoodsOnly(asks) || !adds(words, found)) return undefined
  const more = withWhatWasNamed(db, called, turn, found, words, shopLanguage)
  if (more.items.length > found.items.length) asks.add('.total')
  return more
}

/** Whether nothing is named for sure but what was listed: "the denim one" of two skirts is no jacket. */
function isNoneElse({ items }: Found, listed: Found): boolean {
  const sure = items.filter(item => item.sure)
  const own = new Set(listed.items.map(({ best }) => best.product.id))
  return sure.length === 0 || sure.some(({ best }) => own.has(best.product.id))
}

/** What is asked of goods where nothing but what they cost and whether they are there is of interest. */
const ABOUT_GOODS = new Set(['.price', '.total', '.want', '.have', '.available', 'reserve'])
const asksGoodsOnly = (asks: ReadonlySet<string>) => [...asks].every(ask => ABOUT_GOODS.has(ask))

/** "Is it waterproof?" names no raincoat: what it is about was said before. */
function withoutProperties(found: Found, text: string): Found {
  const properties = propertiesIn(text)
  if (properties.length === 0 || found.items.some(item => item.sure)) return found
  const others = found.tokens.filter(token => !mentions(token.word.text, properties))
  return others.every(token => token.concepts.size === 0 && !token.word.figure)
    ? { ...found, items: [], tokens: [] }
    : found
}
