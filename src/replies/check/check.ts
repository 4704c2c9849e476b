import { checkComparisons } from './comparisons.ts'
import { type Entry, toEntry } from './entries.ts'
import { type Context, contextAt } from './evidence.ts'
import { checkHours } from './hours/hours.ts'
import { withoutTimesNotOpen } from './hours/not-open-then.ts'
import { findAlsoOther } from './items/also-other.ts'
import { findOtherGrades } from './items/grades.ts'
import { findLongerNames } from './items/longer-names.ts'
import { findMentions, type Mention } from './items/mentions.ts'
import { nameFigures } from './items/name-figures.ts'
import { findOpposites } from './items/opposites.ts'
import { findOtherVersions } from './items/other-versions.ts'
import { findQuotedNames } from './items/quoted-names.ts'
import { type Row, toRow } from './items/rows.ts'
import { stemOf } from './keys.ts'
import { STOCK_WORDS } from './lexicon/stock-words.ts'
import { looseFigures, type Parts } from './loose-figures.ts'
import { findPhrases } from './phrases.ts'
import { affirmedPrices } from './prices/affirmed.ts'
import { otherMeasures } from './prices/other-measure.ts'
import { findOvercharge } from './prices/overcharge.ts'
import { checkPrices } from './prices/prices.ts'
import { notReached } from './prices/reached.ts'
import { samePrices } from './prices/same-price.ts'
import { findOtherBands } from './prices/size-bands.ts'
import { unitsMore } from './prices/unit-more.ts'
import { oneForAll } from './prices/whichever.ts'
import { findInvented } from './products.ts'
import { checkPromises } from './promises/promises.ts'
import { findNotInShop } from './promises/shop-only.ts'
import { withoutQuotes } from './quoted.ts'
import { type Reading, read } from './reading.ts'
import { findFreeToo } from './said/and-too.ts'
import { findAnyDay } from './said/any-day.ts'
import { findElsewhere, findOrderedIn, findShopVisits, findTaxAside } from './said/aside.ts'
import { findAtYours } from './said/at-yours.ts'
import { findByWhen, findOneAhead, findOneHeld } from './said/by-when.ts'
import { findCheaper } from './said/cheaper.ts'
import { findClosedDays, findOtherDays, findOtherEventDays } from './said/closed-days.ts'
import { findCovered, findIncludedToo } from './said/covering.ts'
import { findEveryDay } from './said/every-day.ts'
import { findFirstAndNext } from './said/first-and-next.ts'
import { findOtherFit } from './said/fit.ts'
import { findFitsAll } from './said/fits-all.ts'
import { findGivenCodes } from './said/given-code.ts'
import { findOtherGroups } from './said/groups.ts'
import { findHolding } from './said/holding.ts'
import { findLateCancels } from './said/late-cancel.ts'
import { findLeftToDecide } from './said/left-to-decide.ts'
import { findMadeToday } from './said/made-today.ts'
import { findOtherMembers } from './said/members.ts'
import { findNeededBooking } from './said/needed-booking.ts'
import { findNegated } from './said/negated.ts'
import { findTooSoon } from './said/notice.ts'
import { findOfferedElsewhere } from './said/offered-on.ts'
import { findOnlyThere } from './said/only-there.ts'
import { findOrigins } from './said/origin.ts'
import { findOtherCounted } from './said/other-counted.ts'
import { findOtherWay } from './said/other-way.ts'
import { findOwnOrders } from './said/own-order.ts'
import { findOtherPairs } from './said/pairs.ts'
import { findPetsInside } from './said/pets-inside.ts'
import { findOtherPlaces } from './said/places.ts'
import { findPredicates } from './said/predicates.ts'
import { findMatchedPrices } from './said/price-match.ts'
import { findAfterwards, findNoNeed, findRegardless, findWaivedNeed } from './said/regardless.ts'
import { findNamedReturns, findTimedReturns } from './said/returns.ts'
import { findReturnsLeftOut } from './said/returns-left-out.ts'
import { findSentAbroad } from './said/sent-abroad.ts'
import { findSharesLeftOut } from './said/share-left-out.ts'
import { findShortAnswers } from './said/short-answers.ts'
import { findTaking } from './said/taking.ts'
import {
  findEves,
  findOtherDaysCounted,
  findOtherShares,
  findOtherSides,
  findShortTerms,
} from './said/terms.ts'
import { findToOrder } from './said/to-order.ts'
import { findUnlimited } from './said/unlimited.ts'
import { findUsedReturns } from './said/used-returns.ts'
import { findVouchers } from './said/voucher.ts'
import { findOtherWhereabouts } from './said/where-about.ts'
import { findAllWhileWaiting } from './said/while-waiting.ts'
import { findWhoPays } from './said/who-pays.ts'
import { findWithOtherGoods } from './said/with-other-goods.ts'
import { findWithout } from './said/without.ts'
import { allThere } from './stock/all-there.ts'
import { listedAsThere, moreThanThere } from './stock/asked-for.ts'
import { checkAvailability } from './stock/availability.ts'
import { checkCounts, findStockFigures } from './stock/counts.ts'
import { howMany } from './stock/how-many.ts'
import { lastOnes } from './stock/last-one.ts'
import { ownedVersions } from './stock/owned-versions.ts'
import { retoldOffers } from './stock/retold.ts'
import { severalOnes } from './stock/several.ts'
import { soleVersions } from './stock/sole-version.ts'
import { versionCounts } from './stock/version-count.ts'
import { MAX_CHARACTERS } from './text.ts'
import {
  findAfterUse,
  findContradictions,
  findUnknownAddresses,
  findUnknownWords,
  findWaived,
} from './wording.ts'

export type EvidenceRow = {
  id: string
  name: string
  price: number | null
  stock: number | null
  currency: string
  available?: boolean
  attributes?: Record<string, string>
  /** What customers call it besides its name. */
  aliases?: string[]
}

export type EvidenceEntry = { id: string; question?: string; answer: string }

export type DraftCheckInput = {
  draft: string
  rows: EvidenceRow[]
  faq: EvidenceEntry[]
  language: string
  ask?: string
  /** More statements that may be made, such as today's hours in words. */
  facts?: string[]
}

export type Verdict = 'ok' | 'wrong_price' | 'wrong_stock' | 'invented_product' | 'unsupported_promise'

export type Claim = {
  span: string
  value: number | boolean | string | null
  kind: string
  supported: boolean
}

export type DraftCheck = { send: boolean; verdict: Verdict; claims: Claim[] }

/** What is claimed by the shape of a sentence, whatever its words. */
const SAID = [
  findElsewhere,
  findOrderedIn,
  findOtherGroups,
  findShopVisits,
  findShortAnswers,
  findTaxAside,
  findAfterwards,
  findAllWhileWaiting,
  findAtYours,
  findAnyDay,
  findByWhen,
  findCheaper,
  findClosedDays,
  findOtherDays,
  findOtherEventDays,
  findPetsInside,
  findPredicates,
  findOfferedElsewhere,
  findOneAhead,
  findOneHeld,
  findHolding,
  findLateCancels,
  findLeftToDecide,
  findMadeToday,
  findMatchedPrices,
  findNamedReturns,
  findNeededBooking,
  findNegated,
  findNoNeed,
  findNotInShop,
  findOnlyThere,
  findOrigins,
  findOtherCounted,
  findOtherFit,
  findOtherMembers,
  findOtherPairs,
  findOtherPlaces,
  findOtherWhereabouts,
  findOtherWay,
  findOwnOrders,
  findRegardless,
  findSentAbroad,
  findTaking,
  findTimedReturns,
  findToOrder,
  findTooSoon,
  findVouchers,
  findReturnsLeftOut,
  findSharesLeftOut,
  findShortTerms,
  findOtherDaysCounted,
  findOtherShares,
  findOtherSides,
  findCovered,
  findEveryDay,
  findIncludedToo,
  findEves,
  findFirstAndNext,
  findFitsAll,
  findFreeToo,
  findGivenCodes,
  findUnlimited,
  findUsedReturns,
  findWaivedNeed,
  findWhoPays,
  findWithOtherGoods,
  findWithout,
]

const MAX_FIGURES = 120

const MAX_ASK = 1_000

export type Finding = Claim & { verdict: Exclude<Verdict, 'ok'> }

/**
 * Whether a drafted reply states only what the rows, entries and facts support. Pure and without a model; what looks
 * like a claim and matches nothing holds the draft back.
 */
export function checkDraft(input: DraftCheckInput): DraftCheck {
  const rows = input.rows.map(toRow)
  const prepare = nameFigures(rows)
  let isName = (_at: number): boolean => false
  const statements = [...(input.facts ?? []), ...input.faq.map(entry => entry.answer)]
  const unquoted = input.draft.length > MAX_CHARACTERS ? input.draft : withoutQuotes(input.draft, statements)
  const whole = read(unquoted, input.language, tokens => {
    const prepared = prepare(tokens)
    isName = prepared.isName
    return prepared
  })
  if (input.draft.length > MAX_CHARACTERS || whole.figures.length > MAX_FIGURES) return tooMuch(input.draft)
  const ask = read((input.ask ?? '').slice(0, MAX_ASK))
  const entries = evidenceOf(input)
  const draft = withoutTimesNotOpen(whole, entries)
  const stops = new Set<number>()
  for (const figure of draft.figures)
    if (figure.kind === 'money') for (let i = figure.first; i <= figure.last; i++) stops.add(i)
  for (const found of findPhrases(STOCK_WORDS, draft.tokens))
    for (let i = found.first; i <= found.last; i++) stops.add(i)
  const mentions = findMentions(draft, rows, isName, stops)
  const findings = findAll({ input, draft, ask, rows, entries, mentions, isName })
  const worst = findings.find(finding => !finding.supported)
  const verdict = worst ? worstVerdict(findings) : 'ok'
  const claims = findings.map(({ span, value, kind, supported }) => ({ span, value, kind, supported }))
  return { send: verdict === 'ok', verdict, claims }
}

/** Nobody could check this by eye either: a person reads it first. */
function tooMuch(draft: string): DraftCheck {
  const claim = { span: draft.slice(0, 80), value: null, kind: 'other', supported: false }
  return { send: false, verdict: 'unsupported_promise', claims: [claim] }
}

function worstVerdict(findings: readonly Finding[]): Verdict {
  const wrong = findings.filter(finding => !finding.supported).map(finding => finding.verdict)
  const order: Verdict[] = ['wrong_stock', 'wrong_price', 'invented_product', 'unsupported_promise']
  if (wrong.includes('invented_product') && !wrong.includes('wrong_stock')) return 'invented_product'
  return order.find(verdict => wrong.includes(verdict as Finding['verdict'])) ?? 'unsupported_promise'
}

function evidenceOf(input: DraftCheckInput): Entry[] {
  return [
    ...input.faq.map(entry => toEntry(entry.answer, entry.question)),
    ...(input.facts ?? []).map(fact => toEntry(fact)),
    ...input.rows.map((row, index) => {
      const attributes = Object.entries(row.attributes ?? {}).map(([name, value]) => `${name}: ${value}`)
      return toEntry([row.name, ...attributes].join('. '), '', index)
    }),
  ]
}

function findAll(parts: Parts): Finding[] {
  const { input, draft, ask, rows, entries, mentions, isName } = parts
  const rowKeysAt = (at: number) => rowKeys(draft, at, mentions, rows)
  const contexts = new Map<number, Context>()
  const context = (at: number) => {
    const known = contexts.get(at) ?? contextAt(draft, at, ask, rowKeysAt(at), input.language, entries)
    contexts.set(at, known)
    return known
  }
  const stockInput = { draft, rows, mentions, isName, ask }
  const stockFigures = findStockFigures(stockInput)
  for (const figure of retoldOffers({ draft, entries, rows }).flat()) stockFigures.delete(figure)
  const priceInput = { draft, rows, mentions, entries, stockFigures, isName, contextAt: context, ask }
  const prices = checkPrices(priceInput)
  const amounts = prices
    .filter(claim => claim.supported && !/^(?:fee|gap|change)$/.test(claim.kind))
    .map(claim => claim.value)
  const gaps = new Set(
    prices.filter(claim => claim.kind === 'gap' && claim.supported).map(claim => claim.figure),
  )
  const changes = new Set(prices.filter(claim => claim.kind === 'change').map(claim => claim.figure))
  const available = checkAvailability(stockInput)
  const counts = checkCounts(stockInput, stockFigures)
  const hours = checkHours(draft, entries, ask)
  const promises = checkPromises({
    draft,
    rows,
    mentions,
    entries,
    contextAt: context,
    amounts,
    gaps,
    changes,
    ask,
    hours,
  })
  const overcharged = findOvercharge({ draft, entries, contextAt: context, amounts, prices })
  const invented = findInvented({ draft, rows, mentions, entries, ask, language: input.language })
  const figures = looseFigures(parts, stockFigures, priceInput, context, hours)
  return [
    ...available.map(claim => finding(claim, 'wrong_stock')),
    ...counts.map(claim => finding(claim, 'wrong_stock')),
    ...severalOnes(stockInput).map(claim => finding(claim, 'wrong_stock')),
    ...[soleVersions, howMany, versionCounts, listedAsThere, moreThanThere, ownedVersions, allThere]
      .flatMap(find => find(stockInput))
      .map(claim => finding(claim, 'wrong_stock')),
    ...lastOnes(stockInput).map(claim => finding(claim, 'wrong_stock')),
    ...prices.map(claim => finding(claim, claim.isPromise ? 'unsupported_promise' : 'wrong_price')),
    ...checkComparisons(priceInput).map(claim => finding(claim, 'wrong_price')),
    ...[samePrices, oneForAll, unitsMore, otherMeasures, findOtherBands]
      .flatMap(find => find({ draft, rows, mentions, entries, ask, language: input.language }))
      .map(claim => finding(claim, 'wrong_price')),
    ...affirmedPrices({ draft, rows, mentions, entries, ask, language: input.language }).map(claim =>
      finding(claim, 'wrong_price'),
    ),
    ...[findOtherVersions, findOpposites, findLongerNames, findAlsoOther, findQuotedNames, findOtherGrades]
      .flatMap(find => find({ draft, rows, mentions, entries, ask, language: input.language }))
      .map(claim => finding(claim, 'invented_product')),
    ...invented.map(claim => finding(claim, 'invented_product')),
    ...promises.map(claim => finding(claim, 'unsupported_promise')),
    ...hours.map(claim => finding(claim, 'unsupported_promise')),
    ...figures,
    ...overcharged.map(claim => finding(claim, 'wrong_price')),
    ...notReached({ draft, entries, prices, ask }).map(claim => finding(claim, 'unsupported_promise')),
    ...[findUnknownWords, findUnknownAddresses, findContradictions, findWaived, findAfterUse, ...SAID]
      .flatMap(find => find({ draft, rows, mentions, entries, ask, language: input.language }))
      .map(claim => finding(claim, 'unsupported_promise')),
  ]
}

function finding(claim: Claim, verdict: Finding['verdict']): Finding {
  return { span: claim.span, value: claim.value, kind: claim.kind, supported: claim.supported, verdict }
}

function rowKeys(
  draft: Reading,
  at: number,
  mentions: readonly Mention[],
  rows: readonly Row[],
): Set<string> {
  const sentence = draft.sentence[at]
  const own = mentions.filter(mention => mention.sentence === sentence)
  const subject = own.length > 0 ? own : mentions.filter(mention => mention.last < at).slice(-1)
  const indexes = new Set(subject.flatMap(mention => mention.rows))
  const keys = new Set<string>()
  for (const row of rows) {
    if (subject.length > 0 && !indexes.has(row.index)) continue
    for (const things of row.things.values()) for (const thing of things) keys.add(`thing:${thing}`)
    if (subject.length > 0)
      for (const token of row.tokens)
        if (token.kind === 'word' && token.text.length > 3) keys.add(`row:${stemOf(token.text)}`)
  }
  return keys
}
