import { listProductsByIds } from '../../catalog/products.ts'
import type { TenantDb } from '../../db/database.ts'
import { needsPerson, type PersonNeeded, stands } from '../ear/needs-person.ts'
import { detectLanguage } from '../language/detect.ts'
import { type Language, languageOrEnglish } from '../language/languages.ts'
import { withoutProductNames } from '../language/names.ts'
import type { Part, Plan, Turn } from '../plan.ts'
import type { HandoffReason } from '../understanding.ts'
import { isOnlyAgreement, withoutAgreement } from './agreeing.ts'
import { claimsPrice, withSaidPrices } from './amounts.ts'
import { answerPlan } from './answering.ts'
import { cancelled, namesWhatToCancel } from './cancel.ts'
import { readMessage, withoutCodes } from './codes.ts'
import { dayOf } from './days.ts'
import { hagglesForShare } from './discounts.ts'
import { type EntryMatch, entriesFor, findEntries, isAboutAnimals } from './entries.ts'
import { asksWithExtra } from './extras.ts'
import {
  adds,
  amongListed,
  counted,
  countIn,
  countsAnew,
  isNoun,
  isStillAboutHours,
  needsContext,
  ofSameModel,
  ofWhatWasSpoken,
  productsListed,
  sumOfAll,
  topicBefore,
  withHistory,
  withWhatWasNamed,
} from './follow-ups.ts'
import { asksInside } from './for-staff.ts'
import { isExcepted } from './handoff.ts'
import { type Found, findItems } from './items.ts'
import { isGoods, meaningsOf } from './lexicon.ts'
import { isMake } from './makes.ts'
import { analyse, matchProduct } from './match.ts'
import { answerToOffer } from './offers.ts'
import { isOptOut, optOutLanguage } from './opt-out.ts'
import { isAboutOthers } from './other-people.ts'
import { filePlan, findPassages, type Passage } from './passages.ts'
import { pickedFrom } from './picks.ts'
import { mentions, propertiesIn } from './properties.ts'
import { isHonestyQuestion, refusalOf } from './refusals.ts'
import { smalltalk } from './smalltalk.ts'
import { rowsByName } from './spoken.ts'
import { isSum } from './sums.ts'
import { namesTime } from './there.ts'
import type { Token } from './tokens.ts'
import { isOverruled, topicsTurned } from './turns-of-speech.ts'
import { phrase, plan, questionOf, type View } from './view.ts'
import type { Word } from './words.ts'

/** What rules make of a turn, with everything the model would need to do better. */
export interface Reading {
  plan: Plan
  found: Found
  entries: EntryMatch[]
  passages: Passage[]
}

export function readTurn(db: TenantDb, turn: Turn): Reading {
  const contact = turn.history.filter(line => line.from === 'contact').map(line => line.text)
  const words = withSaidPrices(readMessage(db, turn.text), turn.text)
  const language = languageOf(db, turn, words, contact)
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  let found = findItems(db, words, language, shopLanguage)
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
  const isVisit = asks.has('.visit') && namesDay(words, asks)
  if (isVisit) asks.add('hours')
  if (asks.has('.arrives') && asks.has('delivery')) asks.add('time')
  for (const concept of ['.visit', '.arrives']) asks.delete(concept)
  const isTrade = asks.has('pets') && !topicsTurned(words).topics.has('pets') && isAboutAnimals(db)
  if (isTrade) asks.delete('pets')
  // What would be is no order.
  if (asks.has('.taken')) asks.delete('.want')
  const unlisted = isRepairOfUnlisted(found) ? ['oldmodels'] : []
  const called = rowsByName(db)
  const before = turn.history.length > 0 ? topicBefore(called, turn, found, words, asks) : undefined
  const earlier = before === undefined ? [] : readMessage(db, before)
  const topicsAsked = [...asksIn(earlier, language)].filter(ask => !ask.startsWith('.'))
  for (const topic of topicsAsked) asks.add(topic)
  const about = topicsAsked.length > 0 ? [...earlier, ...words] : words
  // "Can I come by on Sunday?" asks for no appointment, unless one is named.
  const isOpenVisit = isVisit && !namesConcept(words, 'appointment')
  const faint = new Set([...(isTrade ? ['pets'] : []), ...(isOpenVisit ? ['appointment'] : [])])
  const entries = findEntries(db, about, language, shopLanguage, unlisted, faint)
  for (const topic of unlisted) if (entries.some(({ topics }) => topics.includes(topic))) asks.add(topic)
  const passages = findPassages(db, words, language, shopLanguage)
  if (turn.history.length > 0) found = withoutAgreement(withoutProperties(found, turn.text), words)
  const pick = turn.history.length > 0 ? pickedFrom(called, turn, words, found, asks) : undefined
  const spoken = turn.history.length > 0 ? ofWhatWasSpoken(called, turn, found, asks) : undefined
  const isOnlyPolite =
    isOnlyAgreement(words) ||
    (asks.size + found.tokens.length === 0 && smalltalk(words, turn.text) !== undefined)
  const said = turn.history.length > 0 ? amongListed(called, turn, found, words) : undefined
  const among = said && isNoneElse(found, said) ? said : undefined
  const namesGoods = found.items.some(item => item.sure) || found.tokens.some(isNoun)
  const listed = turn.history.length > 0 && !namesGoods ? productsListed(called, turn) : []
  const same = turn.history.length > 0 ? ofSameModel(called, turn, found) : undefined
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
  } else if (isStillAboutHours(turn, words, asks, line => asksIn(line, language))) asks.add('hours')
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
  } else if (needsContext(found, asks, words) && turn.history.length > 0)
    found = withHistory(db, called, turn, found, words, asks, language, shopLanguage)
  else if (asksGoods && adds(words, found)) {
    const more = withWhatWasNamed(db, called, turn, found, shopLanguage)
    if (more.items.length > found.items.length) asks.add('.total')
    found = more
  }
  if (turn.history.length > 0 && !pick) found = counted(found, countIn(words, language))
  if (isSum(turn.text, found.items)) asks.add('.total')
  const view: View = {
    db,
    turn,
    language,
    words,
    asks,
    found,
    entries,
    passages,
    sureItems: found.items.filter(item => item.sure),
    isPick: pick !== undefined,
    listed,
    countsAnew: turn.history.length > 0 && countsAnew(called, turn, words, language),
    ...(found.unclear && { unclear: found.unclear }),
  }
  const read = planFor(view)
  found = withSaid(db, found, read)
  const reason = read.handoffReason
  return {
    plan: read,
    found,
    entries: reason && reason !== 'unsure' ? entriesFor(db, reason, entries) : entries,
    passages,
  }
}

/** Whether nothing is named for sure but what was listed: "the denim one" of two skirts is no jacket. */
function isNoneElse({ items }: Found, listed: Found): boolean {
  const sure = items.filter(item => item.sure)
  const own = new Set(listed.items.map(({ best }) => best.product.id))
  return sure.length === 0 || sure.some(({ best }) => own.has(best.product.id))
}

/** What is offered without being named belongs to what was found. */
function withSaid(db: TenantDb, found: Found, { parts }: Plan): Found {
  const known = new Set(found.ranked.map(match => match.product.id))
  const said = parts.flatMap(part => ('rows' in part ? part.rows.map(row => row.productId) : []))
  const others = [...new Set(said)].filter(id => !known.has(id))
  if (others.length === 0) return found
  const offered = listProductsByIds(db, others).map(product => matchProduct(product, found.tokens))
  return { ...found, ranked: [...offered, ...found.ranked] }
}

/** What the customer's own words tell comes before what the names of the goods in them may tell. */
function languageOf(db: TenantDb, turn: Turn, words: Word[], earlier: string[]): Language {
  const { defaultLanguage } = turn.business
  const text = withoutCodes(turn.text, words)
  const rest = withoutProductNames(db, text)
  const own = detectLanguage(rest, turn.language, defaultLanguage)
  if (own.certain) return own.language
  // Nothing but a name of ours, in letters that many languages write.
  const isNameOnly = !/\p{L}/u.test(rest) && /^[\P{L}\p{Script=Latin}]*$/u.test(text)
  return detectLanguage(isNameOnly ? '' : text, turn.language, defaultLanguage, earlier).language
}

/** "Can I come by on Friday?" */
const namesConcept = (words: Word[], concept: string): boolean =>
  meaningsOf(words).some(meanings => meanings.some(m => m.concept === concept && !m.repaired))

const namesDay = (words: Word[], asks: Set<string>): boolean =>
  asks.has('.today') || asks.has('.tomorrow') || words.some(({ text }) => dayOf(text) !== undefined)

/** What is asked of goods where nothing but what they cost and whether they are there is of interest. */
const ABOUT_GOODS = new Set(['.price', '.total', '.want', '.have', '.available', 'reserve'])

const MENDING = ['repair', 'replacement']
/** What is mended of a phone, whether or not they say so. */
const PARTS = ['screen', 'battery', 'port']
const DEVICES = ['ipad', 'tablet', 'laptop', 'computer', 'watch', 'console']
const isOf = ({ concepts }: Token, names: string[]) => names.some(name => concepts.has(name))

/** "Do you change the screen of a Pixel 3?": a model that nothing here is for. */
function isRepairOfUnlisted({ items, tokens }: Found): boolean {
  const namesModel = tokens.some(token => token.numbers || /\d/.test(token.word.text) || isOf(token, DEVICES))
  const isMended =
    tokens.some(token => isOf(token, MENDING)) ||
    (tokens.some(isMake) && tokens.some(token => isOf(token, PARTS)))
  return namesModel && isMended && !items.some(item => item.sure)
}

const isReplacement = ({ items }: Found): boolean =>
  items.some(
    ({ sure, best: { product } }) =>
      sure && analyse(product.name).some(({ concepts }) => MENDING.some(name => concepts.has(name))),
  )
/** Bought, given back, refunded: more than a word for putting something else in its place. */
const GIVEN_BACK =
  /(?<!\p{L})(?:return|refund|bought|buy|money back|devol\p{L}+|devuel\p{L}+|reembols\p{L}+|compr\p{L}+|rembours\p{L}+|rendre|retour\p{L}*|achet\p{L}+|zurück\p{L}*|gekauft|umtausch\p{L}*|rimbors\p{L}+|restitu\p{L}+|iade|aldım|رجع\p{L}*|ارجاع|استرجاع|החזר\p{L}*|להחזיר|वापस|रिफंड|wapas|refund|retur|kembali\p{L}*|возврат\p{L}*|вернуть|верн\p{L}+|купил\p{L}*)(?!\p{L})/iu

/** What opens, closes and works not any more, told of a thing and not of us. */
const isFaulty = (words: Word[]): boolean => FAULTY.test(words.map(({ text }) => text).join(' '))
const FAULTY =
  /(?<!\p{L})(?:(?:won|doesn|don|didn|can) t (?:open|close)|(?:no|nao|não|non) (?:abre|abren|cierra|cierran|abrem|fecha|fecham|apre|chiude|si apre|si chiude)|n(?:e|') ?(?:s )?(?:ouvre|ferme) (?:pas|plus)|(?:geht|lasst sich) nicht (?:mehr )?(?:auf|zu|offnen|schliessen)|не (?:работает|работают|открывается|закрывается)|(?:ما|مو|لا) ?(?:ي|ت)(?:فتح|قفل|سكر)|לא (?:נפתח|נסגר)\S*|(?:खुल|बंद) नहीं|(?:gak|nggak|tidak) (?:bisa )?(?:buka|tutup))(?!\p{L})/u

const BEFOREHAND = /^(?:vorher|voraus|vorlauf|vorbestell\S*|davor)$/

const LASTS = /^(?:dauer\S*|braucht|brauchen|brauchst|benotig\S*)$/

const TAKES = new Set(['llevo', 'llevamos', 'levo', 'levar', 'levarmos'])

/** "Is it waterproof?" names no raincoat: what it is about was said before. */
function withoutProperties(found: Found, text: string): Found {
  const properties = propertiesIn(text)
  if (properties.length === 0 || found.items.some(item => item.sure)) return found
  const others = found.tokens.filter(token => !mentions(token.word.text, properties))
  return others.every(token => token.concepts.size === 0 && !token.word.figure)
    ? { ...found, items: [], tokens: [] }
    : found
}

function asksIn(words: Word[], language: Language): Set<string> {
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
  for (const only of ['.there', '.opened']) asks.delete(only)
  return asks
}

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

function planFor(view: View): Plan {
  const { turn } = view
  if (isOptOut(turn.text)) {
    const language = optOutLanguage(turn.text, view.language)
    return plan({ ...view, language }, 'answer', 'smalltalk', [phrase('optedOut')], 'opt_out', true)
  }
  const needed: PersonNeeded | undefined = namesWhatToCancel(turn)
    ? { reason: 'order_change' }
    : needsPerson(turn.text)
  const refusal = isAboutOthers(turn) ? 'data_request' : refusalOf(turn.text)
  // "Delete me from your list of customers" asks for nobody else's data; if it does, a person tells nothing either.
  const isDeletion = needed?.reason === 'deletion' && !needed.heard
  if (refusal === 'data_request' && !isDeletion)
    return plan(view, 'refuse', 'data_request', [phrase('refuseData')], 'asks about another person', true)
  if (asksInside(turn.text))
    return plan(
      view,
      'refuse',
      'out_of_scope',
      [phrase('refuse')],
      'asks what the business pays itself',
      true,
    )
  const cancel = cancelled(turn, view.language)
  if (cancel && cancel.meant !== 'order') {
    const isDropped = cancel.meant === 'dropped'
    const parts = [phrase(isDropped ? 'dropped' : 'cancelWhat')]
    const own = { ...view, language: cancel.language }
    return isDropped
      ? plan(own, 'answer', 'smalltalk', parts, 'takes back what was asked', true)
      : plan(own, 'clarify', 'unclear', parts, 'says cancel and not what', true)
  }
  if (needed && !needed.heard) return forPerson(view, needed)
  const answer = answerToOffer(turn)
  if (answer === 'yes')
    return plan(
      view,
      'handoff',
      'handoff',
      [handoffPart('human_request')],
      'takes up the offer to ask a person',
      true,
      'human_request',
    )
  if (answer === 'no')
    return plan(view, 'answer', 'smalltalk', [phrase('thanks')], 'declines the offer', true)
  const person = isHonestyQuestion(turn.text) ? personWantedToo(turn.text) : undefined
  if (person) return forPerson(view, person)
  if (isHonestyQuestion(turn.text))
    return plan(view, 'answer', 'honesty', [phrase('honesty')], 'asks who is writing', true)
  const asksPrice = view.asks.has('.price') || view.asks.has('.total')
  if (refusal === 'injection' && !(asksPrice && view.sureItems.length > 0))
    return plan(view, 'refuse', 'injection', [phrase('refuse')], 'tries to give the assistant orders', true)
  const said = saidToShop(view, refusal === 'out_of_scope', asksPrice)
  // "The second one" says nothing that could be heard in it.
  const isHeard =
    needed &&
    !view.isPick &&
    refusal !== 'injection' &&
    !(said.action === 'refuse' && !GRAVE.has(needed.reason)) &&
    !isHaggling(needed, said) &&
    !isPriceRecalled(needed, view) &&
    !(needed.reason === 'order_change' && view.countsAnew) &&
    !isPriceAsked(needed, view) &&
    (needed.reason === 'medical' || !isExcepted(turn.text, needed.reason)) &&
    stands(needed, said.sure && said.action === 'answer')
  return isHeard ? forPerson(view, needed) : said
}

/** What goes before a refusal, even where it is only heard. */
const GRAVE = new Set<HandoffReason>(['medical', 'legal', 'deletion', 'angry'])

/** What rules make of a message that gives no other reason for anything. */
function saidToShop(view: View, isOutOfScope: boolean, asksPrice: boolean): Plan {
  const { turn, words } = view
  const asksShop =
    asksPrice || ['.have', '.available', '.want', 'discount', '.options'].some(ask => view.asks.has(ask))
  if (isOutOfScope && (view.sureItems.length === 0 || !asksShop))
    return plan(view, 'refuse', 'out_of_scope', [phrase('refuse')], 'is not about the business', true)
  if (words.length === 0) {
    const thumbs = /\p{Extended_Pictographic}/u.test(turn.text)
    return thumbs
      ? plan(view, 'answer', 'smalltalk', [phrase('thanks')], 'pictures only', true)
      : plan(view, 'clarify', 'unclear', [phrase('clarify')], 'nothing to read', true)
  }
  const question = questionOf(view)
  return filePlan(question, answerPlan(question))
}

/** "A tenth off and I order two a week" sounds like an order: whoever begs for a discount is told there is none. */
function isHaggling({ reason }: PersonNeeded, { intent }: Plan): boolean {
  return intent === 'discount_request' && ['order_change', 'order_status', 'quote'].includes(reason)
}

/** "How much to change the back of a 13?" sounds like an order that is to be changed. */
function isPriceAsked({ reason, heard }: PersonNeeded, { asks, found }: View): boolean {
  const isOfOrder = reason === 'order_change' || reason === 'order_status'
  return heard !== undefined && isOfOrder && asks.has('.price') && found.tokens.some(isNoun)
}

/** "You told me 99, I am coming to get it", "make it 40": what it costs is said; nobody was charged anything. */
function isPriceRecalled({ reason, heard }: PersonNeeded, { words, turn, sureItems }: View): boolean {
  return (
    ['payment_dispute', 'order_change'].includes(reason) &&
    heard !== undefined &&
    sureItems.length > 0 &&
    claimsPrice(words, turn.text) &&
    !PAID.test(turn.text)
  )
}

const PAID =
  /(?<!\p{L})(?:charged?|paid|pay(?:ing)?|debited|refund\S*|statement|card|cobr(?:aron|aram|ou|ó|aste|ado|ada)|pag(?:u[eé]i?|amos|ado|ou|ó|ato|ata|ai)|tarjeta|cartão|débit\S*|payé\S*|prélev\S*|carte|rembours\S*|abgebucht|bezahlt|belastet|karte|addebit\S*|carta|rimbors\S*|çekil\S*|çekti\S*|öde\S*|kart\S*|خصمو\S*|خصمت\S*|انخصم|دفعت|سحب\S*|بطاق\S*|חויב\S*|חייב\S*|שילמ\S*|כרטיס\S*|काट\S*|कट\S*|भुगतान|पेमेंट|kata|kat|katay?e|paise|dipotong|bayar|kartu|списа\S*|оплат\S*|снял\S*|карт\S*)(?!\p{L})/iu

function forPerson(view: View, { reason, heard }: PersonNeeded): Plan {
  const why = heard
    ? `sounds like ${reason} (${percent(heard.likely)}, from ${percent(heard.bar)} on)`
    : `needs a person: ${reason}`
  return plan(view, 'handoff', 'handoff', [handoffPart(reason)], why, true, reason)
}

const percent = (share: number) => `${Math.floor(share * 100)} %`

function handoffPart(reason: HandoffReason): Part {
  const sorry: HandoffReason[] = ['angry', 'damaged', 'payment_dispute', 'legal']
  const phrase = reason === 'medical' ? 'handoffMedical' : sorry.includes(reason) ? 'handoffSorry' : 'handoff'
  return { say: 'phrase', phrase, reason }
}

/** "Are you a bot? Get me somebody who works there": the question alone asks for nobody. */
function personWantedToo(text: string): PersonNeeded | undefined {
  return (text.match(/[^.,;:!?؟،।\n]+[?؟]?/g) ?? [])
    .filter(part => /\p{L}/u.test(part) && !isHonestyQuestion(part))
    .map(needsPerson)
    .find(needed => needed?.reason === 'human_request')
}
