import { languageOrEnglish } from '../language/languages.ts'
import type { Part, Plan } from '../plan.ts'
import { amenityPlan } from './amenities.ts'
import { withOtherHalf } from './asked-apart.ts'
import { budgetPlan } from './budget.ts'
import { kindPlan, nearestPlan, severalPlan, superlativePlan } from './choices.ts'
import { discountPlan } from './discounts.ts'
import type { EntryMatch } from './entries.ts'
import { factAbout, NAMED_FACTS } from './facts-asked.ts'
import { goodsPlan } from './goods-plan.ts'
import { meaningsOf } from './lexicon.ts'
import { isModifier } from './match.ts'
import { hoursPlan } from './opening.ts'
import { overviewPlan } from './overview.ts'
import { smalltalk } from './smalltalk.ts'
import { saysWhichOnly } from './talk/picks.ts'
import type { Token } from './tokens.ts'
import { traitPlan } from './traits.ts'
import { unknownCodePlan } from './unknown-codes.ts'
import { unnamedPlan } from './unnamed.ts'
import { ENTRY_LIKELY, ENTRY_SURE, entryPart, intentOfTopic, phrase, plan, type Question } from './view.ts'
import { wishPlan } from './wishes.ts'
import { readName, readWords, type Word } from './words.ts'
import {
  aboutPlan,
  bothAsked,
  entryAskingIt,
  pricedAsWritten,
  pricedEntryPlan,
  quotePlan,
} from './written-plans.ts'

/** The first of these that has something to say; the surest come first. */
export function answerPlan(question: Question): Plan {
  return withOtherHalf(question, surestPlan(question), ofTheShop)
}

const ofTheShop = (question: Question) => hoursPlan(question) ?? amenityPlan(question) ?? topicPlan(question)

function surestPlan(question: Question): Plan {
  return (
    writtenPlan(question) ??
    unclearPlan(question) ??
    unnamedPlan(question) ??
    overviewPlan(question) ??
    unknownCodePlan(question) ??
    quotePlan(question) ??
    discountPlan(question) ??
    superlativePlan(question) ??
    budgetPlan(question) ??
    hoursPlan(question) ??
    traitPlan(question) ??
    amenityPlan(question) ??
    optionsPlan(question) ??
    aboutPlan(question) ??
    kindPlan(question) ??
    goodsPlan(question) ??
    topicPlan(question) ??
    pricedEntryPlan(question) ??
    askedThereOnly(question) ??
    severalPlan(question) ??
    policyPlan(question) ??
    nearestPlan(question, surestPlan) ??
    lastPlan(question)
  )
}

/** The business wrote this very question: its answer is meant, whatever goods are named in it. */
function writtenPlan(question: Question): Plan | undefined {
  const { entries, words, asks } = question
  // Hours are computed for the moment they are asked for.
  if (words.length < 2 || asks.has('hours')) return undefined
  const asked = words.map(word => word.text).join(' ')
  const asWritten = entries.find(
    ({ entry }) =>
      readName(entry.question)
        .map(word => word.text)
        .join(' ') === asked,
  )
  const own = asWritten ?? pricedAsWritten(question)
  if (!own) return undefined
  const intent = intentOfTopic(own.topics)
  return plan(question, 'answer', intent, [entryPart(own)], `entry ${own.entry.externalId}`, true)
}

/** "Both", of three that we listed. */
function unclearPlan(question: Question): Plan | undefined {
  const { unclear } = question
  return (
    unclear &&
    plan(question, 'clarify', 'price', [{ say: 'which', rows: unclear }], 'may be several of them', true)
  )
}

function optionsPlan(question: Question): Plan | undefined {
  const { asks, items, found } = question
  if (asks.has('.options') && items.length === 0 && found.ranked[0] && found.ranked[0].coverage >= 0.6)
    return plan(
      question,
      'answer',
      'variant',
      [{ say: 'options', productId: found.ranked[0].product.id }],
      'options of the best match',
      false,
    )
  return undefined
}

function topicPlan(question: Question): Plan | undefined {
  const { topics, topical, found } = question
  // What something for a dog costs is not whether dogs may come in.
  const besides = question.asksPrice && found.tokens.length > 0 && topical?.topics.join() === 'pets'
  const fact = factAbout(question, topics)
  const elsewhere = fact !== undefined && topical !== undefined && asksElse(question, topical)
  // What is written about models that are not listed, beside the word that this one is not.
  if (topical?.topics.includes('oldmodels') && found.tokens.some(({ word }) => /\d/.test(word.text)))
    return plan(
      question,
      'unknown',
      'price',
      [phrase('unknownProduct'), entryPart(topical)],
      `not listed, and entry ${topical.entry.externalId}`,
      true,
    )
  if (
    topical &&
    !besides &&
    !elsewhere &&
    (topical.score >= ENTRY_SURE || topics.some(topic => topical.topics.includes(topic)))
  )
    return plan(
      question,
      'answer',
      intentOfTopic(topical.topics),
      [entryPart(topical), ...bothAsked(question, topical), ...alsoAsked(question, topical)],
      `entry ${topical.entry.externalId}`,
      topical.score >= ENTRY_SURE && !topical.beside,
    )

  if (fact)
    return plan(
      question,
      'answer',
      intentOfTopic(topics.filter(topic => NAMED_FACTS[topic] === fact)),
      [{ say: 'fact', fact }],
      `the facts' ${fact}`,
      true,
    )
  return undefined
}

/** What a second question may be about: "can I pay by card, and do you deliver?" */
const ALSO_ASKED = ['delivery', 'payment', 'returns', 'location', 'warranty', 'giftwrap', 'pets', 'pickup']

function alsoAsked({ topics, entries, words }: Question, first: EntryMatch): Part[] {
  if (!words.some(word => word.breakBefore)) return []
  const other = topics.find(topic => ALSO_ASKED.includes(topic) && !first.topics.includes(topic))
  const match = other && entries.find(one => one.topics.includes(other) && one.score >= ENTRY_LIKELY)
  return match && match.entry.id !== first.entry.id ? [entryPart(match)] : []
}

/** "How long does delivery take?" does not answer whether we deliver. */
function asksElse({ asks, turn }: Question, { entry }: EntryMatch): boolean {
  const language = languageOrEnglish(turn.business.defaultLanguage)
  return meaningsOf(readWords(entry.question), language)
    .flat()
    .some(
      m =>
        (m.concept === 'time' || m.concept === '.price') &&
        (m.language === language || m.language === 'en') &&
        !m.repaired &&
        !asks.has(m.concept),
    )
}

function policyPlan(question: Question): Plan | undefined {
  const { best, wantsItems } = question
  if (
    best &&
    best.score >= 0.7 &&
    !wantsItems &&
    (best.topics.length > 0 || saysMoreThanGoods(question, best))
  )
    return plan(question, 'answer', 'policy', [entryPart(best)], `entry ${best.entry.externalId}`, false)
  return namedThereOnly(question)
}

/** "The birthday cake in 12 inch?" has a word of every entry about cakes, and asks none of them. */
function saysMoreThanGoods({ found }: Question, { literal, said = [] }: EntryMatch): boolean {
  const isName = ({ at, concepts }: Token) =>
    ![...concepts].some(concept => DIETS.has(concept)) && found.ranked.some(match => match.explained.has(at))
  const naming = new Set(found.tokens.filter(isName).map(({ word }) => word.text))
  return said.length === 0 ? literal > 0 : said.some(term => !naming.has(term))
}

/** What a thing may be, and somebody may ask of all of them. */
const DIETS = new Set(['gluten', 'vegan', 'vegetarian'])

const saysThis = ({ text }: Word) =>
  /^(?:this|that|these|those|it|one|esto|eso|est[ae]s?|es[ae]s?|ess[ae]s?|isso|isto|aquel[ea]|ca|cela|celui|celle|das|diese[srn]?|den|quest[oaie]|quell[oaie]|bu|bundan|sundan|bunun|هذا|هذه|هاي|هاد|ده|دي|זה|זאת|ये|यह|yeh|ye|ini|itu|эт[аоуи]|этот)$/u.test(
    text,
  )

/** "Are kittens up for adoption?" */
function askedThereOnly(question: Question): Plan | undefined {
  const { found, items, asks, asksPrice } = question
  if (asksPrice || items.length > 0 || found.tokens.length > MOST_TOLD) return undefined
  if (['.want', '.options', '.recommend', '.cheapest', '.dearest'].some(ask => asks.has(ask)))
    return undefined
  const only = entryAskingIt(question)
  return (
    only && plan(question, 'answer', 'policy', [entryPart(only)], `entry ${only.entry.externalId}`, false)
  )
}

const MOST_TOLD = 6

/** "Can I use Satispay?", spelt however: a word of a single entry, where nothing else here is called so. */
function namedThereOnly(question: Question): Plan | undefined {
  const { best, entries, found, wantsItems, turn } = question
  if (wantsItems || !best || best.score < ENTRY_LIKELY || !/[?؟？]/.test(turn.text)) return undefined
  if (found.items.some(item => item.best.nameHits > 0)) return undefined
  const saying = entries.filter(({ said }) => said?.some(term => term.length >= 6))
  return saying.length === 1 && saying[0] === best
    ? plan(question, 'answer', 'policy', [entryPart(best)], `entry ${best.entry.externalId}`, false)
    : undefined
}

/** "Is it still there in a smaller size?", of nothing that was said before: talk beside it names no thing. */
function isOfUnsaid({ found, asks, turn, words, topics }: Question): boolean {
  const isAsked = ['.available', '.have', '.size', '.colour', '.price'].some(ask => asks.has(ask))
  return (
    isAsked &&
    topics.length === 0 &&
    turn.history.length === 0 &&
    found.ranked.length === 0 &&
    words.some(saysThis) &&
    found.tokens.every(({ weight, concepts }) => weight <= 0.3 || isModifier(concepts) || isManner(concepts))
  )
}

/** How it shall be answered: fast. */
const isManner = (concepts: Set<string>) => [...concepts].every(concept => concept === 'fast')

/** Greetings, then what must be asked back or is not known. */
function lastPlan(question: Question): Plan {
  const { best, found, topics, asksPrice, wantsItems, words, turn } = question
  // What says hello in Indonesian is "is" in Hindi.
  const said = question.language === 'hi' ? turn.text.replace(/\bhai\b/gi, ' ') : turn.text
  const greeting = smalltalk(words, said)
  const asked =
    greeting !== 'praise' &&
    greeting !== 'anybody' &&
    found.tokens.length > 0 &&
    (greeting === 'hello' ? wantsItems : asksPrice || (wantsItems && /[?？؟]/.test(turn.text)))
  // "Hi, do you still have this?", with nothing said or shown before it.
  const asksOfIt =
    greeting === 'hello' && question.asksStock && /[?？؟]/.test(turn.text) && words.some(saysThis)
  const namesNothing = greeting === 'farewell' || found.tokens.every(token => token.concepts.size === 0)
  if (greeting && !asked && !asksOfIt && namesNothing)
    return plan(
      question,
      'answer',
      'smalltalk',
      [phrase(greeting === 'anybody' ? 'hello' : greeting === 'farewell' ? 'thanks' : greeting)],
      'greeting or thanks',
      true,
    )
  if (best && best.score >= ENTRY_LIKELY && topics.length > 0)
    return plan(
      question,
      'answer',
      intentOfTopic(best.topics),
      [entryPart(best)],
      `entry ${best.entry.externalId}`,
      false,
    )
  const namesGoods = found.tokens.some(
    ({ word, concepts }) => !isModifier(concepts) && !saysWhichOnly(word.text),
  )
  // "And in a medium?" with nothing before it.
  const saysOnlyWhich = found.tokens.length > 0 && !namesGoods && topics.every(topic => topic === 'reserve')
  if (saysOnlyWhich || isOfUnsaid(question) || (!namesGoods && wantsItems && found.tokens.length === 0))
    return plan(question, 'clarify', 'unclear', [phrase('clarifyProduct')], 'no product named', true)
  const wish = wishPlan(question)
  if (wish) return wish
  const known = found.tokens.some(token => token.concepts.size > 0) || topics.length > 0
  if (found.tokens.length > 0 && (wantsItems || known))
    return plan(
      question,
      'unknown',
      wantsItems ? 'price' : 'policy',
      [phrase(wantsItems ? 'unknownProduct' : 'unknown')],
      'nothing here answers it',
      wantsItems && found.ranked.length === 0,
    )
  if (topics.length > 0)
    return plan(
      question,
      'unknown',
      intentOfTopic(topics),
      [phrase('unknown')],
      'nothing here answers it',
      false,
    )
  return plan(question, 'clarify', 'unclear', [phrase('clarify')], 'not understood', false)
}
