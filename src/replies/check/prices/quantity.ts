import type { Figure } from '../amounts.ts'
import { isDual as isDualWord } from '../duals.ts'
import type { Mention } from '../items/mentions.ts'
import { BOTH_WORDS, BOUND_WORDS } from '../lexicon/frame-words.ts'
import { CONTAINER_WORDS } from '../lexicon/stock-words.ts'
import { HALF } from '../numerals.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { clauseBounds, has, type Reading, sentenceBounds } from '../reading.ts'
import { boundOf } from '../relation.ts'
import { isCount } from './amount.ts'
import { followsPrices, narrowed, rowsOf } from './binding.ts'
import { THE } from './both-of.ts'
import type { Group, PriceInput, Quantity } from './claim.ts'
import { isNameAmount } from './sold-by-amount.ts'

export function quantityOf(
  input: PriceInput,
  figure: Figure,
  group: Group,
  amounts: readonly Figure[],
  index: number,
): (Quantity & { isPerUnit: boolean }) | undefined {
  const { draft } = input
  const [first] = sentenceBounds(draft, figure.first)
  const previous = amounts.slice(0, index).findLast(amount => !isNameAmount(input, amount))
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const counts = draft.figures.filter(
    other =>
      other !== figure &&
      isCount(other, input) &&
      other.first >= from &&
      other.first < figure.first &&
      !amounts.includes(other) &&
      !isOwnPack(input, other) &&
      !isGroup(draft, other) &&
      !isBoundOf(input, other) &&
      !isAllOf(input, other) &&
      // "İkisi de 285 TL": each of them costs that.
      phraseAt(BOTH_WORDS, draft.tokens, other.first) === undefined &&
      !isAnaphor(draft, other),
  )
  if (BOTH_TOGETHER.test(textAfter(draft, figure, 4)) && kindsOf(group) < 2)
    return { count: 2, figure, isPerUnit: false }
  let count = counts.at(-1)
  if (followsPrices(input, figure, amounts)) {
    const mention = group.mentions[0]
    count =
      mention &&
      draft.figures.find(
        other => isCount(other, input) && other.first > figure.last && other.first < mention.first,
      )
  }
  const behind = countBehind(input, figure)
  if (behind) return { count: behind.values[0] ?? 1, figure: behind, isPerUnit: false }
  const people = count ? undefined : peopleOf(draft, figure, from)
  if (people) return { count: people.values[0] ?? 1, figure: people, isPerUnit: false }
  if (!count && isPair(input, figure, group)) return { count: 2, figure, isPerUnit: false }
  if (!count && isDual(input, group)) return { count: 2, figure, isPerUnit: false }
  if (!count) return undefined
  const isPerUnit = isUnitPrice(input, figure, count) || isOfFirst(draft, figure)
  return { count: count.values[0] ?? 1, figure: count, isPerUnit }
}

export const FIRST =
  /^(?:first|1st|primer[oa]?|primeir[oa]|premiere?|erste[rnsm]?|prim[oa]|ilk|birinci|перв(?:ый|ая|ое|ого|ую)|الاول|الاولي|اول|הראשונה?|ראשונה?|पहल[ाीे]|pertama)$/

/** "For two it's €55 for the first": of one of them. */
function isOfFirst({ tokens, clause }: Reading, figure: Figure): boolean {
  return [-3, -2, -1, 1, 2, 3].some(step => {
    const at = step < 0 ? figure.first + step : figure.last + step
    return clause[at] === clause[figure.first] && FIRST.test(tokens[at]?.text ?? '')
  })
}

/** "Ten lessons in a pack are $350" where an entry sells a pack of ten for $315. */
export function contradictsPack({ draft, entries }: PriceInput, figure: Figure, count: number): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  if (count < 2 || !has(CONTAINER_WORDS, draft, first, last)) return false
  return entries.some(({ reading, row }) => {
    const packs = reading.figures.filter(own => own.kind === 'plain' && own.values[0] === count)
    const sums = reading.figures.filter(own => own.kind === 'money')
    return (
      row === undefined &&
      packs.length === 1 &&
      sums.length === 1 &&
      reading.sentence[packs[0]?.first ?? 0] === reading.sentence[sums[0]?.first ?? 1] &&
      has(CONTAINER_WORDS, reading, 0, reading.tokens.length - 1) &&
      !sums[0]?.values.some(value => figure.values.includes(value))
    )
  })
}

function kindsOf(group: Group): number {
  return new Set(narrowed(group.mentions).map(mention => mention.rows.join())).size
}

export const FOR_COUNT =
  /^(?:for|per|a|the|por|para|la|el|o|le|les|pour|les|fur|pro|je|das|il|lo|per|за|на|ل|لكل|עבור|ל|untuk|icin)$/

/** "$11.40 for six / $22.80 per dozen": the quantity stands behind its price. */
function countBehind(input: PriceInput, figure: Figure): Figure | undefined {
  const { draft } = input
  const bought = boughtFor(input, figure)
  if (bought) return bought
  if (!FOR_COUNT.test(draft.tokens[figure.last + 1]?.text ?? '')) return undefined
  const count = draft.figures.find(
    other =>
      isCount(other, input) &&
      !other.weak &&
      (other.first === figure.last + 2 ||
        other.first === figure.last + 3 ||
        (other.first === figure.last + 4 && HALF.test(draft.tokens[figure.last + 2]?.text ?? ''))),
  )
  if (
    !count ||
    (count.first === figure.last + 3 &&
      !/^(?:a|la|una|uma|une|the|le|les|die)$/.test(draft.tokens[figure.last + 2]?.text ?? '') &&
      !HALF.test(draft.tokens[figure.last + 2]?.text ?? ''))
  )
    return undefined
  const next = draft.tokens[count.last + 1]
  const isAlone = next?.kind !== 'word' || /^(?:of|de|di|and|y|e|et|und|и|or)$/.test(next.text)
  return isAlone && (count.values[0] ?? 0) > 1 ? count : undefined
}

const LED = /^(?:for|with|por|con|com|pour|avec|fur|mit|per|за|на|बदले|dengan|seharga)$/
const YOU_GET =
  /^(?:get|take|buy|have|llevas?|compras?|recibes?|leva|recebe|avez|prenez|bekommen|bekommst|erhalten|nehmen|prende|prendi|porta|возьмете|получите|купите|dapat)$/

/** "For £22 you take four home": the count stands behind the verb. */
function boughtFor(input: PriceInput, figure: Figure): Figure | undefined {
  const { draft } = input
  const count = draft.figures.find(
    other =>
      isCount(other, input) &&
      other.first > figure.last &&
      other.first - figure.last <= 4 &&
      draft.clause[other.first] === draft.clause[figure.last],
  )
  const between = draft.tokens.slice(figure.last + 1, count?.first ?? figure.last + 1)
  const isTaken = between.some(token => YOU_GET.test(token.text))
  return LED.test(draft.tokens[figure.first - 1]?.text ?? '') && isTaken ? count : undefined
}

const BOTH_TOGETHER =
  /^(?:for (?:both|the two|the pair|two)|(?:por|para) (?:los|las) dos|pel[oa]s (?:dois|duas)|pour les deux|fur beide|за (?:обе|оба|две|два)|للاثنين|للقطعتين|per entrambi)(?: |$)/

function textAfter(draft: Reading, figure: Figure, count: number): string {
  return draft.tokens
    .slice(figure.last + 1, figure.last + 1 + count)
    .map(token => token.text)
    .join(' ')
}

const PER = /^(?:per|a|por|pro|par|el|the|das|al|за|לכל|ל|tiap|per)$/

const EACH_WORDS = phrases<true>([
  [true, 'each|every|cada|chaque|jede|jeder|jedes|ogni|her|каждый|каждая|каждое|كل|כל|प्रत्येक|tiap|setiap'],
])
const UNIT_PRICE_WORDS = new Set('at @ each a à zu je por по per di بسعر ב'.split(' '))

/** "Tres cubetas de $48": behind the name of what is counted it says what one costs. */
function isOfPrice({ draft, mentions }: PriceInput, figure: Figure, count: Figure): boolean {
  const of = figure.first - 1
  return (
    OF_PRICE[draft.language] === draft.tokens[of]?.text &&
    mentions.some(mention => mention.last === of - 1 && mention.first > count.last)
  )
}

const OF_PRICE: Record<string, string> = { es: 'de', pt: 'de', it: 'da' }

function isUnitPrice(input: PriceInput, figure: Figure, count: Figure): boolean {
  const { draft } = input
  const before = draft.tokens[figure.first - 1]
  if (isPackOf(draft, count)) return true
  if (before && UNIT_PRICE_WORDS.has(before.text) && figure.first - 1 > count.last) return true
  if (isOfPrice(input, figure, count)) return true
  for (let at = figure.last + 1; at <= figure.last + 3; at++) {
    if (draft.tokens[at]?.kind === 'mark' && draft.tokens[at]?.text !== '/') break
    if (phraseAt(BOTH_WORDS, draft.tokens, at)) return true
  }
  if (has(BOTH_WORDS, draft, count.last + 1, figure.first - 1)) return true
  const per = draft.tokens[figure.last + 1]?.text ?? ''
  const unit = draft.tokens[figure.last + 2]
  if (PER.test(per) && unit?.kind === 'word' && !draft.figureAt.has(figure.last + 2)) return true
  // "each box holds 6 and costs $21"
  const [clauseFirst] = clauseBounds(draft, figure.first)
  return has(EACH_WORDS, draft, clauseFirst, count.first - 1)
}

/** "Three boxes of six": the six is what the name of the row says. */
function isOwnPack({ draft, rows }: PriceInput, count: Figure): boolean {
  if (!isPackOf(draft, count)) return false
  const value = count.values[0] ?? 0
  return rows.some(row => row.tokens.some(token => token.kind === 'number' && Number(token.text) === value))
}

/** "Los dos muffins": as many as the name fits, each of which costs that. */
function isAllOf({ draft, mentions }: PriceInput, count: Figure): boolean {
  const mention = mentions.find(one => one.first === count.last + 1)
  return (
    count.inWords &&
    THE.test(draft.tokens[count.first - 1]?.text ?? '') &&
    mention !== undefined &&
    mention.rows.length === count.values[0]
  )
}

const GROUP =
  /^(?:family|party|group|crowd|household|team|table|couple|familia|grupo|pareja|mesa|famille|groupe|table|famiglia|gruppo|tavolo|familie|gruppe|семья|семьи|компании|عائله|לקבוצה|משפחה|परिवार|keluarga)$/

/** "For a family of four": how many they are, and not how many they buy. */
function isGroup({ tokens }: Reading, count: Figure): boolean {
  return (
    /^(?:of|de|von|di|из|من|של|for|para|por|pour|fur|per)$/.test(tokens[count.first - 1]?.text ?? '') &&
    GROUP.test(tokens[count.first - 2]?.text ?? '')
  )
}

/** "Over-60s get 10% off": the bound of an entry says who gets it, and not how many of it are bought. */
function isBoundOf({ draft, entries, mentions }: PriceInput, count: Figure): boolean {
  const lead = draft.tokens[count.first - 1]?.text === '-' ? 2 : 1
  const isGoods = mentions.some(mention => mention.first > count.last && mention.first - count.last <= 2)
  return (
    !isGoods &&
    [0, 1].some(back => {
      const bound = phraseAt(BOUND_WORDS, draft.tokens, count.first - lead - back)
      return bound?.last === count.first - lead
    }) &&
    entries.some(({ reading, row }) =>
      reading.figures.some(
        own =>
          row === undefined &&
          own.kind === count.kind &&
          own.values[0] === count.values[0] &&
          boundOf(reading, own) !== undefined,
      ),
    )
  )
}

/** "Between the two": no quantity. */
export function isAnaphor(draft: Reading, count: Figure): boolean {
  const [near, far] = [draft.tokens[count.first - 1]?.text ?? '', draft.tokens[count.first - 2]?.text ?? '']
  return (
    /^(?:the|los|las|os|as|les|den|i|le)$/.test(near) &&
    /^(?:between|of|entre|de|des|von|zwischen|tra|fra|dei|delle)$/.test(far)
  )
}

const ONE_OF_THEM = /^(?:each|cada|chacune?|jede[rsn]?|ciascun[oa]?|ognun[oa]|каждо[мй]\S*|masing)$/

/** "A mug for each of the four": a mug a head. */
function peopleOf({ figures, tokens }: Reading, figure: Figure, from: number): Figure | undefined {
  return figures.find(other => {
    if (other.kind !== 'plain' || other.first < from || other.last > figure.first) return false
    const lead = tokens.slice(Math.max(from, other.first - 5), other.first).map(token => token.text)
    const each = lead.findLastIndex(word => ONE_OF_THEM.test(word))
    return (other.values[0] ?? 0) > 1 && lead.slice(0, Math.max(0, each)).some(word => FOR_COUNT.test(word))
  })
}

const PACK_OF =
  /^(?:(?:pack|box|bag|set|case|bundle)(?:s|es)?|cajas?|paquetes?|bolsas?|estuches?|caixas?|pacotes?|boites?|lots?|sachets?|paquets?|packung|packungen|schachteln?|beutel|kartons?|scatol[ae]|confezion[ei]|kutu|paket|коробк.|упаковк.|набор.?|علبه|عبوه|باكيت|קופסה|חבילה|पैकेट|डिब्बा|kotak|pak)$/
const HOLDING = /^(?:of|with|de|con|com|mit|a|da|di|von|aus|из|по|с|فيها|من|של|עם|isi)$/

/** "A box of 8 costs …", "eine Packung mit 200": how many it holds, not how many are bought. */
function isPackOf(draft: Reading, count: Figure): boolean {
  const [near, far] = [draft.tokens[count.first - 1]?.text ?? '', draft.tokens[count.first - 2]?.text ?? '']
  const isPack = PACK_OF.test(far) || phraseAt(CONTAINER_WORDS, draft.tokens, count.first - 2) !== undefined
  return isPack && HOLDING.test(near)
}

export function countBefore(
  input: Pick<PriceInput, 'draft' | 'isName' | 'stockFigures'>,
  mention: Mention,
): number {
  const { draft } = input
  // "Two of the €50 gift cards"
  const amount = draft.figures.find(other => other.kind === 'money' && other.last === mention.first - 1)
  const first = amount?.first ?? mention.first
  const figure = draft.figures.findLast(
    other => isCount(other, input) && other.last < first && first - other.last <= 4,
  )
  if (figure && isLinked(draft, figure.last + 1, first - 1)) return figure.values[0] ?? 1
  const after = draft.figures.find(
    other => isCount(other, input) && other.first > mention.last && other.first - mention.last <= 2,
  )
  if (after && draft.tokens[after.first - 1]?.text === 'x') return after.values[0] ?? 1
  return 1
}

function isLinked(draft: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const token = draft.tokens[at]
    if (token?.kind === 'mark' && !/^[.-]$/.test(token.text)) return false
    // "Two E27 bulbs"
    if (token?.capital && token.text.length === 1 && draft.tokens[at + 1]?.glued) continue
    if (token && /^(?:and|y|e|et|und|и|is|are|at|for)$/.test(token.text)) return false
  }
  return true
}

const PAIR = /^(?:pair|par|paire|paar|paio|cift|пара|пару|زوج|زوجين|זוג|जोड़ी|जोडी|sepasang)$/
/** Goods that are one pair by themselves. */
const PAIRED = new Set(
  'shoes sneakers boots sandals socks gloves earrings trousers jeans shorts sunglasses headphones earbuds'.split(
    ' ',
  ),
)

/** "A pair would be £69.98": two, unless the goods come in pairs. */
function isPair({ draft, rows, mentions }: PriceInput, figure: Figure, group: Group): boolean {
  const [first] = clauseBounds(draft, figure.first)
  // "A pair left at €128": what one costs.
  if (UNIT_PRICE_WORDS.has(draft.tokens[figure.first - 1]?.text ?? '')) return false
  // "Çift dallı" is a word of the row's own name.
  const isNaming = (at: number) => mentions.some(mention => mention.positions.includes(at))
  const isSaid = draft.tokens
    .slice(first, figure.first)
    .some((token, i) => PAIR.test(token.text) && !isNaming(first + i))
  return (
    isSaid &&
    !rowsOf(group, rows).some(row =>
      [...row.things.values()].some(ids => [...ids].some(id => PAIRED.has(id))),
    )
  )
}

function isDualOf(dual: string, single: string): boolean {
  return single.length >= 3 && (dual === `${single}ان` || dual === `${single}ين`)
}

/** Arabic puts the two into the noun: عباءتان are two of what the row calls عباءة. */
function isDual({ draft, rows }: PriceInput, group: Group): boolean {
  const own = narrowed(group.mentions)
  if (own.length !== 1) return false
  return (own[0] as Mention).positions.some(at => {
    const { text = '', forms = [] } = draft.tokens[at] ?? {}
    const own = rows.flatMap(row => row.tokens)
    const isNamed = own.some(token => token.forms.some(form => forms.includes(form) && isDualWord(form)))
    const isOfRow = own.some(token => token.forms.some(form => forms.some(one => isDualOf(one, form))))
    return !isNamed && ((isDualWord(text) && /..(?:تان|تين)$/.test(text)) || isOfRow)
  })
}
