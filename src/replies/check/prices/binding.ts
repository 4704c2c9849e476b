import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { BOUND_WORDS } from '../lexicon/frame-words.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { boundOf } from '../relation.ts'
import { MEASURES } from '../units.ts'
import type { Group, PriceInput } from './claim.ts'
import { isNameAmount } from './sold-by-amount.ts'

export function rowsOf(group: Pick<Group, 'mentions'>, rows: readonly Row[]): Row[] {
  if (group.mentions.length === 0) return [...rows]
  const indexes = new Set(narrowed(group.mentions).flatMap(mention => mention.rows))
  return rows.filter(row => indexes.has(row.index))
}

/** "MicroSD: 64 GB" speaks of one card: the wider mention is a heading. */
export function narrowed(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    mention =>
      !mentions.some(
        other =>
          other !== mention &&
          other.rows.length < mention.rows.length &&
          other.rows.every(row => mention.rows.includes(row)),
      ),
  )
}

export function groupOf(input: PriceInput, figure: Figure, amounts: readonly Figure[], index: number): Group {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first]
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && draft.sentence[previous.first] === sentence ? previous.last : -1
  const to = next && draft.sentence[next.first] === sentence ? next.first : Number.POSITIVE_INFINITY
  const own = mentions.filter(
    mention => mention.sentence === sentence && !isUnitOfNamed(input, mention, amounts),
  )
  // "The €30 card": the amount is part of the name that it belongs to.
  const holder = narrowed(own).find(mention => mention.positions.includes(figure.numberFirst))
  if (holder) return { mentions: [holder], inherited: false }
  const compared = comparedName(input, figure, own)
  if (compared) return { mentions: [compared], inherited: false }
  const isFollowing = followsPrices(input, figure, amounts)
  const before = own.filter(mention => mention.first > from && mention.last < figure.first)
  const after = own.filter(mention => mention.first > figure.last && mention.first < to)
  if ((isFollowing || pricesLeadVersions(input, figure, amounts)) && after.length > 0)
    return { mentions: after.slice(0, 1), inherited: false }
  const named = nameBehind(input, figure, after[0], to)
  if (named && !isOfNameBefore(input, figure, named, before) && !isAddedTo(input, figure, named, before))
    return { mentions: [...before.filter(mention => includesAll(mention, named)), named], inherited: false }
  if (before.length > 0) return { mentions: before, inherited: false }
  if (after.length > 0 && isDirectlyAfter(draft, figure, after[0] as Mention))
    return { mentions: after.slice(0, 1), inherited: false }
  const ordinal = ordinalOf(input, figure)
  if (ordinal) return { mentions: [ordinal], inherited: false }
  const earlier = mentions.filter(mention => mention.last < figure.first)
  const last = earlier.at(-1)
  if (!last) return { mentions: [], inherited: false }
  const near = earlier.filter(mention => mention.sentence === last.sentence)
  const start =
    amounts
      .filter(amount => amount.last < last.first && draft.sentence[amount.first] === last.sentence)
      .at(-1)?.last ?? -1
  return { mentions: near.filter(mention => mention.first > start), inherited: true }
}

const VERSUS =
  /^(?:vs|versus|against|frente|contra|contre|contro|gegen|gegenuber|statt|karsi|karsilik|против|مقابل|לעומת|מול|बनाम|lawan|banding|dibanding)$/

/** "The latte is 40 cents more than the mocha: $3.90 vs. $3.50": each price in the order of the names in front. */
function comparedName({ draft }: PriceInput, figure: Figure, own: readonly Mention[]): Mention | undefined {
  const inSentence = draft.figures.filter(
    one => one.kind === 'money' && draft.sentence[one.first] === draft.sentence[figure.first],
  )
  const isPair = (left: Figure, right: Figure) => {
    const between = draft.tokens.slice(left.last + 1, right.first)
    return (
      between.length <= 4 &&
      between.some(token => token.forms.some(form => VERSUS.test(form))) &&
      /^[:(—-]$/.test(draft.tokens[left.first - 1]?.text ?? '')
    )
  }
  const at = inSentence.indexOf(figure)
  const [before, after] = [inSentence[at - 1], inSentence[at + 1]]
  const left = after && isPair(figure, after) ? figure : before && isPair(before, figure) ? before : undefined
  const named = narrowed(own).filter(mention => left && mention.last < left.first)
  const isOfTwo = named.length === 2 && named[0]?.rows.join() !== named[1]?.rows.join()
  return left && isOfTwo ? named[left === figure ? 0 : 1] : undefined
}

/** "$4.50 for the croissant and $3.95 for the muffin": prices come first. */
export function followsPrices(input: PriceInput, figure: Figure, amounts: readonly Figure[]): boolean {
  const sentence = input.draft.sentence[figure.first]
  // "Two of the €50 gift cards are €100": the first is part of the name.
  const first = amounts.find(
    amount =>
      input.draft.sentence[amount.first] === sentence &&
      !isNameAmount(input, amount) &&
      // "Under €40 there are the hat at €32 and the tie at €29."
      !/^(?:below|above)$/.test(boundOf(input.draft, amount) ?? ''),
  )
  if (!first) return false
  const hasBefore = input.mentions.some(
    mention => mention.sentence === sentence && mention.last < first.first,
  )
  const after = input.mentions.filter(
    mention =>
      mention.sentence === sentence && mention.first > first.last && !isUnit(input, mention, amounts),
  )
  const last = after.at(-1)
  if (hasBefore || !last) return false
  // "हल्दी 185 रुपये और मसाला चाय 275": each name stands before its price, the first in words no row has.
  let name = first.first - 1
  while (COSTS.test(input.draft.tokens[name]?.text ?? '')) name--
  const before = input.draft.tokens[name]
  const isNamed =
    before?.kind === 'word' &&
    // "Under €40 there are the hat at €32 and …": the bound is no price of what follows.
    (phraseAt(BOUND_WORDS, input.draft.tokens, name) !== undefined ||
      !LANGUAGES.some(language => isFunctionWord(before.text, language)))
  const isPriced = amounts.some(
    amount => amount.first > last.last && input.draft.sentence[amount.first] === sentence,
  )
  return !(isNamed && isPriced)
}

/** "Our flat white is £3 for a small and £4 for a large": behind a heading, every price stands before its one version. */
function pricesLeadVersions(
  { draft, mentions }: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
): boolean {
  const sentence = draft.sentence[figure.first]
  const own = narrowed(mentions.filter(mention => mention.sentence === sentence))
  const prices = amounts.filter(amount => draft.sentence[amount.first] === sentence)
  const [first] = prices
  const all = mentions.filter(mention => first && mention.sentence === sentence && mention.last < first.first)
  const named = prices.map((price, i) => {
    const to = prices[i + 1]?.first ?? Number.POSITIVE_INFINITY
    return own.filter(mention => mention.first > price.last && mention.last < to)
  })
  return (
    prices.length > 1 &&
    all.length > 0 &&
    named.every(
      behind =>
        behind.length === 1 && all.every(heading => behind.every(version => includesAll(heading, version))),
    ) &&
    new Set(named.map(([version]) => version?.rows.join())).size === named.length
  )
}

const COSTS =
  /^(?:is|are|costs?|ist|sind|kostet|kosten|es|son|esta|estan|cuesta|cuestan|vale|valen|e|sao|custa|custam|est|sont|coute|coutent|sono|costa|costano|стоит|стоят)$/

const PER = /^(?:per|a|an|each|por|par|pro|je|al|alla|il|la|el|das|за|لكل|لل|ל|לכל|tiap|setiap|प्रति|\/)$/

/** "£14 a tyre": what the amount is counted by, no name that it belongs to. */
function isUnit({ draft }: PriceInput, mention: Mention, amounts: readonly Figure[]): boolean {
  return (
    mention.positions.length === 1 &&
    PER.test(draft.tokens[mention.first - 1]?.text ?? '') &&
    amounts.some((amount, i) => i > 0 && amount.last === mention.first - 2)
  )
}

/** "Fitting is another €9 per tyre": the name in front has that price, and the one behind only says how it is counted. */
function isOfNameBefore(
  { draft, rows }: PriceInput,
  figure: Figure,
  behind: Mention,
  before: readonly Mention[],
): boolean {
  const last = before.at(-1)
  const isPriceOf = (mention: Mention) =>
    rows.some(
      row => mention.rows.includes(row.index) && row.price !== null && figure.values.includes(row.price),
    )
  return (
    last !== undefined &&
    // "The flat white is £4 for a small": no unit, but one of its versions.
    !includesAll(last, behind) &&
    behind.positions.length === 1 &&
    PER.test(draft.tokens[behind.first - 1]?.text ?? '') &&
    isPriceOf(last) &&
    !isPriceOf(behind)
  )
}

const WITH =
  /^(?:with|plus|and|con|mas|y|com|mais|e|avec|et|mit|und|più|с|со|и|مع|و|עם|के|dengan|ile|in|en|em|dans)$/

/** "The €30 card with a gift box (€4.50)": the name in front costs that, and what is added has a price of its own. */
function isAddedTo(
  { draft, rows }: PriceInput,
  figure: Figure,
  behind: Mention,
  before: readonly Mention[],
): boolean {
  const priced = (mention: Mention) =>
    rows.some(
      row => mention.rows.includes(row.index) && row.price !== null && figure.values.includes(row.price),
    )
  const isAdded = draft.tokens[figure.last + 1]?.forms.some(form => WITH.test(form)) === true
  const last = narrowed(before).at(-1)
  return (
    isAdded &&
    last !== undefined &&
    priced(last) &&
    !last.rows.some(row => behind.rows.includes(row)) &&
    !priced(behind)
  )
}

const BY = /^(?:the|le|les|der|die|o|os|as)$/

/** "The peonies are £42 the bouquet and the tulips £9": the unit of a price whose name stands in front of it. */
function isUnitOfNamed({ draft, mentions }: PriceInput, unit: Mention, amounts: readonly Figure[]): boolean {
  const lead = draft.tokens[unit.first - 1]?.text ?? ''
  if (unit.positions.length !== 1 || !(PER.test(lead) || BY.test(lead))) return false
  const at = amounts.findIndex(amount => amount.last === unit.first - 2)
  const amount = amounts[at]
  if (!amount) return false
  const from = amounts[at - 1]?.last ?? -1
  return mentions.some(
    mention =>
      mention.sentence === unit.sentence &&
      mention.first > from &&
      mention.last < amount.first &&
      unit.rows.some(row => mention.rows.includes(row)),
  )
}

/** "$38 for the 6 inch", "$3.60 small or $4.40 large": the name behind the amount that no other amount claims. */
function nameBehind(
  input: PriceInput,
  figure: Figure,
  mention: Mention | undefined,
  to: number,
): Mention | undefined {
  const { draft, mentions } = input
  const opensBracket = draft.tokens[figure.last + 1]?.text === '('
  const isBeside = mention && draft.clause[mention.first] === draft.clause[figure.last]
  if (!mention || !(isBeside || opensBracket) || to <= mention.last + 1) return undefined
  const between = draft.tokens.slice(figure.last + 1, mention.first)
  // "AED 149 (iPhone) / AED 129 (Android)"
  const isBracketed = between.length === 1 && between[0]?.text === '('
  const unit = phraseAt(MEASURES, draft.tokens, mention.last + 1)
  const inches = draft.tokens[mention.last + 1]?.text === '"' ? 1 : unit ? unit.last - mention.last : 0
  if (isBracketed)
    return /^[),]$/.test(draft.tokens[mention.last + 1 + inches]?.text ?? '') ? mention : undefined
  if (between.length > 0)
    return between.length <= 3 &&
      between.every(token => FOR.test(token.text) || ARTICLE.test(token.text) || OF.test(token.text)) &&
      (between.length > 1 || !ARTICLE.test(between[0]?.text ?? '') || isLastPriced(input, figure))
      ? mention
      : undefined
  const follower = draft.tokens[mention.last + 1]
  const isClosed = follower?.kind !== 'word' || LISTING.test(follower.text)
  const before = draft.tokens[figure.first - 1]
  const isNamedBefore =
    !before ||
    (before.kind === 'mark' && before.text !== ',') ||
    mentions.some(other => other.last === figure.first - 1)
  return isClosed && !isNamedBefore ? mention : undefined
}

const FOR =
  /^(?:for|on|with|in|para|por|con|en|em|no|na|com|pour|avec|dans|mit|für|fur|за|на|в|с|со|لل|مع|עם|untuk|dengan)$/

const ARTICLE =
  /^(?:the|an|a|el|la|lo|los|las|o|a|os|as|le|les|der|die|das|den|dem|il|size|talla|tamanho|taille)$/

const OF =
  /^(?:of|de|del|da|do|di|von|bag|box|bottle|jar|bolsa|caja|botella|bote|costal|saco|caixa|frasco|garrafa|boite|bouteille|sachet|flasche|packung|tüte|dose|scatola|bottiglia|sacco|упаковк.|банк.|пачк.)$/

/** No name follows that another amount would belong to. */
function isLastPriced({ draft, mentions }: PriceInput, figure: Figure): boolean {
  const sentence = draft.sentence[figure.first]
  return !draft.figures.some(
    other =>
      other.kind === 'money' &&
      draft.sentence[other.first] === sentence &&
      other.first > figure.last &&
      mentions.some(mention => mention.first > figure.last && mention.last < other.first),
  )
}

const FIRST =
  /^(?:first|former|primer[oa]?|primeir[oa]|premiere?|erste[rns]?|prim[oa]|ilki|первый|первая|первое|الاول|الاولي|הראשון|הראשונה|पहला|पहली|pertama)$/
const SECOND =
  /^(?:second|latter|segund[oa]|seconde?|deuxieme|zweite[rns]?|second[oa]|ikincisi|второй|вторая|второе|الثاني|الثانيه|השני|השנייה|दूसरा|दूसरी|kedua)$/

/** "Spinach or beef? The first is $4.25 and the second $4.50": in the order they were named. */
function ordinalOf({ draft, mentions }: PriceInput, figure: Figure): Mention | undefined {
  const words = draft.tokens.slice(Math.max(0, figure.first - 3), figure.first).map(token => token.text)
  const order = words.some(word => SECOND.test(word))
    ? 1
    : words.some(word => FIRST.test(word))
      ? 0
      : undefined
  const last = mentions.findLast(mention => mention.last < figure.first)
  const listed = mentions.filter(mention => last && mention.sentence === last.sentence)
  return order !== undefined && listed.length >= 2 ? listed[order] : undefined
}

const LISTING = /^(?:or|and|o|y|ou|e|et|und|oder|или|и)$/

function includesAll(wide: Mention, narrow: Mention): boolean {
  return wide.rows.length > narrow.rows.length && narrow.rows.every(row => wide.rows.includes(row))
}

function isDirectlyAfter(draft: Reading, figure: Figure, mention: Mention): boolean {
  const between = draft.tokens.slice(figure.last + 1, mention.first)
  return (
    between.length <= 3 &&
    /^(?:for|per|por|para|pour|für|за|لل|the|el|la|o|a|le|der|die|das|each|of| )*$/.test(
      between.map(token => token.text).join(''),
    )
  )
}
