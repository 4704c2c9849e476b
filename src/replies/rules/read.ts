import { listProductsByIds } from '../../catalog/products.ts'
import type { TenantDb } from '../../db/database.ts'
import { needsPerson, type PersonNeeded, stands } from '../ear/needs-person.ts'
import { detectLanguage } from '../language/detect.ts'
import { type Language, languageOrEnglish } from '../language/languages.ts'
import { withoutProductNames } from '../language/names.ts'
import type { Part, Plan, Turn } from '../plan.ts'
import type { HandoffReason } from '../understanding.ts'
import { claimsPrice, withSaidPrices } from './amounts.ts'
import { answerPlan } from './answering.ts'
import { asksIn, asksMeant, namesConcept } from './asks.ts'
import { cancelled, namesWhatToCancel } from './cancel.ts'
import { readMessage, withoutCodes } from './codes.ts'
import { type EntryMatch, entriesFor, findEntries } from './entries.ts'
import { asksInside } from './for-staff.ts'
import { isExcepted } from './handoff.ts'
import type { Found } from './items/item.ts'
import { findItems } from './items.ts'
import { matchProduct } from './match.ts'
import { answerToOffer } from './offers.ts'
import { isOptOut, optOutLanguage } from './opt-out.ts'
import { isAboutOthers } from './other-people.ts'
import { filePlan, findPassages, type Passage } from './passages.ts'
import { isHonestyQuestion, refusalOf } from './refusals.ts'
import { isSum } from './sums.ts'
import { isNoun } from './talk/history.ts'
import { inTalk } from './talk/in-talk.ts'
import { rowsByName } from './talk/spoken.ts'
import { isStillAboutHours, topicBefore } from './talk/topics-before.ts'
import { SIZE_WORD } from './tokens.ts'
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
  const { asks, unlisted, isTrade, isVisit } = asksMeant(db, turn, words, found, language)
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
  const isStill = isStillAboutHours(turn, words, asks, line => asksIn(line, language))
  const talk = inTalk({ db, turn, words, asks, found, called, language, shopLanguage, isStill })
  found = talk.found
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
    isPick: talk.isPick,
    listed: talk.listed,
    countsAnew: talk.countsAnew,
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
    !isOptionAnswered(view, needed) &&
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

/** "Which size?" — "The S, it is for my daughter": what we asked ourselves is all that it says. */
function isOptionAnswered({ turn, words, sureItems, asks }: View, { reason }: PersonNeeded): boolean {
  const before = turn.history.at(-1)
  const [item] = sureItems
  return (
    !['deletion', 'legal', 'payment_dispute'].includes(reason) &&
    before?.from === 'business' &&
    /[?؟]\s*$/.test(before.text) &&
    words.length <= MOST_OF_OPTION &&
    sureItems.length === 1 &&
    item!.variantId !== null &&
    asks.size === 0 &&
    words.slice(0, 3).some(({ text, figure }) => SIZE_WORD.test(text) || figure)
  )
}

const MOST_OF_OPTION = 9

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

/** "How much to change the back of a 13?" sounds like an order that is to be changed, or like money that is gone. */
function isPriceAsked({ reason, heard }: PersonNeeded, { asks, found, turn }: View): boolean {
  const isOfMoney = reason === 'payment_dispute' && !PAID.test(turn.text) && !GONE.test(turn.text)
  const isOfOrder = reason === 'order_change' || reason === 'order_status'
  return heard !== undefined && (isOfOrder || isOfMoney) && asks.has('.price') && found.tokens.some(isNoun)
}

const GONE =
  /(?<!\p{L})(?:money|back|owe\S*|change|dinero|plata|devuel\S*|devolv\S*|deb(?:en|éis)|vuelto|dinheiro|troco|argent|rend\S*|monnaie|geld|zurück\S*|wechselgeld|soldi|ridat\S*|resto|para(?:m|mı|nın)|iade|üstü\S*|فلوس\S*|رجع\S*|الباقي|כסף|החזר\S*|עודף|पैसे|वापस|wapas|uang|kembali\S*|деньг\S*|верн\S*|сдач\S*)(?!\p{L})/iu

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
