import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { keysOf } from '../keys.ts'
import { COMPARISON_WORDS, DIFFERENCE_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isOfExcludedGoods } from '../promises/left-out.ts'
import { isElsewhereBought } from '../promises/shop-only.ts'
import { clauseBounds, has, type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { sameFigure } from '../same-figure.ts'
import { AGAINST, isMoreAt, MORE } from './amount.ts'
import { narrowed } from './binding.ts'
import type { Judgement, PriceInput, Supported } from './claim.ts'
import { isPerUnit, isPriceOfPart, packOf, timesHeld, timesOfBasis } from './contents.ts'
import { FIRST } from './quantity.ts'
import { sideAgainst } from './set-against.ts'
import { isCentNear, matches } from './unit-price.ts'

const HALF_PRICE =
  /half[ -]price|half off|mitad de precio|a mitad|metade do preco|moitie prix|halber preis|halben preis|meta prezzo|полцены|نصف السعر|setengah harga/

/** A share of a price the entries know, an instalment, or the difference of two rows. */
export function judgeDerived(
  input: PriceInput,
  figure: Figure,
  candidates: readonly Row[],
  supported: readonly Supported[],
  fee: string | undefined,
): Judgement | undefined {
  const { draft, rows, entries } = input
  const priced = candidates.filter(
    row => row.price !== null && (figure.currencies.length === 0 || figure.currencies.includes(row.currency)),
  )
  const counts = countsBeside(input, figure)
  const bases = [
    ...priced.flatMap(row => [1, ...counts].map(count => (row.price as number) * count)),
    ...supported.map(one => one.value),
  ]
  if (isComparedPrice(input, figure, supported, counts)) return { supported: true, kind: 'price' }
  const isHalf = HALF_PRICE.test(draft.folded.text)
  const knowsHalf = entries.some(entry =>
    entry.reading.figures.some(own => own.kind === 'percent' && own.values[0] === 50),
  )
  if (isHalf && knowsHalf && bases.some(base => isCentNear(figure, base / 2)))
    return { supported: true, kind: 'price' }
  if (fee === 'deposit' || isInAdvance(draft, figure)) {
    const shares = entries
      .filter(entry => entry.promises.some(promise => promise.id === 'deposit'))
      .flatMap(entry => entry.reading.figures.filter(own => own.kind === 'percent'))
      .map(own => (own.values[0] ?? 0) / 100)
    if (shares.some(share => bases.some(base => isCentNear(figure, base * share))))
      return { supported: true, kind: 'price' }
  }
  // "Half up front", and "with a student ID you pay …": a share an entry knows, said in words or not at all.
  if (sharesOf(input, figure).some(share => bases.some(base => isCentNear(figure, base * share))))
    return { supported: true, kind: 'price' }
  const around = sentenceBounds(draft, figure.first)
  const isOfNext = sharesOfNext(input, figure).some(share =>
    priced.some(
      row =>
        isCentNear(figure, (row.price as number) * (1 - share)) ||
        (counts.includes(2) && isCentNear(figure, (row.price as number) * (2 - share))),
    ),
  )
  if (isOfNext) return { supported: true, kind: 'price' }
  for (const percent of draft.figures) {
    if (
      percent.kind !== 'percent' ||
      !entries.some(
        entry =>
          !isOfExcludedGoods(input, entry, ...around) &&
          entry.reading.figures.some(
            own =>
              own.kind === 'percent' &&
              own.values[0] === percent.values[0] &&
              !isOfSecond(entry.reading, own),
          ),
      )
    )
      continue
    const share = (percent.values[0] ?? 0) / 100
    if (bases.some(base => isCentNear(figure, base * share) || isCentNear(figure, base * (1 - share))))
      return { supported: true, kind: 'price' }
  }
  if (surchargesOf(input, figure).some(share => bases.some(base => isCentNear(figure, base * (1 + share)))))
    return { supported: true, kind: 'price' }
  if (isShareOfPack(input, figure)) return { supported: true, kind: 'price' }
  if (
    priced.some(
      row =>
        isPriceOfPart(draft, figure, row) ||
        isPriceOfMeasure(draft, figure, row) ||
        isPriceByWeight(input, figure, row),
    )
  )
    return { supported: true, kind: 'price' }
  const [first, last] = sentenceBounds(draft, figure.first)
  for (const count of draft.figures) {
    const isCount = count.kind === 'plain' || (count.kind === 'duration' && count.unit === 'month')
    if (!isCount || count.first < first || count.last > last) continue
    const times = count.values[0] ?? 0
    if (times < 2 || times > 60 || !Number.isInteger(times)) continue
    const isOffered = entries.some(
      entry =>
        entry.promises.some(promise => promise.id === 'installments' && !promise.denied) &&
        entry.reading.figures.some(
          own =>
            own.values[0] === times ||
            (relationOf(entry.reading, own) === 'upto' && times <= (own.values[0] ?? 0)),
        ),
    )
    if (isOffered && bases.some(base => isCentNear(figure, base / times)))
      return { supported: true, kind: 'price' }
    // "10x de R$ 189,99" only spells out a price of the row; another number of payments in the entries denies it.
    const isSpelledOut =
      ['x', '×'].includes(draft.tokens[count.last + 1]?.text ?? '') && count.last + 3 >= figure.first - 1
    const knowsOther = entries.some(entry => entry.promises.some(promise => promise.id === 'installments'))
    if (isSpelledOut && !knowsOther && bases.some(base => isCentNear(figure, base / times)))
      return { supported: true, kind: 'price' }
  }
  if (isWrongWay(input, figure)) return { supported: false, kind: 'difference' }
  if (
    has(DIFFERENCE_WORDS, draft, first, last) ||
    isMoreAt(draft, figure.last + 1) ||
    isMoreBefore(draft, figure) ||
    isComparedBy(draft, figure) ||
    sideAgainst(input, figure) ||
    isBetween(input, figure)
  ) {
    const stated = supported.filter(one => draft.figures.includes(one.figure)).slice(-6)
    const isBetween = stated.some(a =>
      stated.some(b => a.value > b.value && isCentNear(figure, a.value - b.value)),
    )
    if (stated.length >= 2 && isBetween && namedRows(input) < 3)
      return { supported: true, kind: 'difference' }
    const named = rows.filter(row => input.mentions.some(mention => mention.rows.includes(row.index)))
    const list = named.length >= 2 ? named : rows
    for (const a of list)
      for (const b of list) {
        if (
          a.price !== null &&
          b.price !== null &&
          a.price > b.price &&
          isCentNear(figure, a.price - b.price)
        )
          return { supported: true, kind: 'difference' }
        if (savesOnMany(draft, figure, a, b)) return { supported: true, kind: 'difference' }
        const packs = packOf(a) / packOf(b)
        if (
          a.price !== null &&
          b.price !== null &&
          Number.isInteger(packs) &&
          packs > 1 &&
          isCentNear(figure, b.price * packs - a.price)
        )
          return { supported: true, kind: 'difference' }
      }
  }
  return undefined
}

/** "The pack of ten is £120, so you save £20": against as many single ones. */
function savesOnMany(draft: PriceInput['draft'], figure: Figure, pack: Row, single: Row): boolean {
  const count = packOf(pack)
  return (
    pack.price !== null &&
    single.price !== null &&
    count > 1 &&
    !(packOf(single) > 1) &&
    draft.figures.some(other => other !== figure && other.values.includes(count)) &&
    isCentNear(figure, single.price * count - pack.price)
  )
}

const IN_ADVANCE = phrases<true>([
  [
    true,
    'up front|upfront|in advance|beforehand|to book it|to book|to confirm|when you order|when ordering|por adelantado|de adelanto|por anticipado|al encargar|al reservar|adiantad*|de entrada|ao encomendar|à cabeça|d avance|à la commande|im voraus|vorab|bei bestellung|in anticipo|anticipat*|all ordine|peşin|önden|вперед|заранее|при заказе|مقدما|مقدم|سلفا|عند الطلب|מראש|בהזמנה|पहले|अग्रिम|एडवांस|pehle|di muka|dimuka|saat pesan',
  ],
])

/** "For the cake ($62) we'd need $31 up front": what an entry calls a deposit. */
function isInAdvance(draft: PriceInput['draft'], figure: Figure): boolean {
  return has(IN_ADVANCE, draft, ...sentenceBounds(draft, figure.first))
}

const HALF =
  /^(?:half|mitad|metade|moitie|halfte|halb|meta|yarisi|половин[ау]|و?نصف\S{0,3}|ו?חצי|ו?מחצית|आधा|आधी|setengah(?:nya)?|separuh(?:nya)?)$/

function sharesOf(input: PriceInput, figure: Figure): number[] {
  const { draft, entries, rows, mentions } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const isHalf = draft.tokens.slice(first, last + 1).some(token => HALF.test(token.text))
  const named = new Set(findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id))
  const told = keysOf(draft, first, last)
  // "From 40 € to 36 €": the price of the row stands beside what is left of it.
  const isFallen = draft.figures.some(
    other =>
      other !== figure &&
      other.kind === 'money' &&
      draft.sentence[other.first] === draft.sentence[figure.first] &&
      rows.some(row => row.price !== null && matches(other, row.price, row)),
  )
  return entries.flatMap(entry => {
    const percents = entry.reading.figures
      .filter(own => own.kind === 'percent' && !isOfSecond(entry.reading, own))
      .map(own => (own.values[0] ?? 0) / 100)
    const shared = [...told].filter(
      key => key.startsWith('word:') && entry.cells.some(cell => cell.keys.has(key)),
    )
    const isGranted =
      shared.length >= 2 ||
      ['student', 'loyalty', 'newsletter', 'pix', 'cash'].some(
        id => named.has(id) && entry.promises.some(promise => promise.id === id && !promise.denied),
      )
    const isNamed = sharesName(draft, entry, first, last)
    const isTold =
      shared.length > 0 ||
      entry.promises.some(({ id, denied }) => named.has(id) && !denied && !/^(?:free|discount)$/.test(id)) ||
      (entry.isAnswer && isAskedAbout(input, first, last))
    if (isElsewhereBought({ draft, rows }, entry, first, last)) return []
    const isExcluded = isOfExcludedGoods({ draft, mentions, rows }, entry, first, last)
    return [
      ...(isHalf && (percents.includes(0.5) || isHalfDue(entry)) ? [0.5] : []),
      ...((isGranted || isNamed || (isTold && isFallen)) && !isExcluded
        ? percents.map(share => 1 - share)
        : []),
    ]
  })
}

/** "Is the subscription worth it?": the answer leaves to the question what it is about, and the draft takes its word. */
function isAskedAbout({ draft, ask, mentions }: PriceInput, first: number, last: number): boolean {
  return draft.tokens.some(
    (token, at) =>
      at >= first &&
      at <= last &&
      token.kind === 'word' &&
      token.text.length > 2 &&
      (token.capital || token.text.length > 3) &&
      !mentions.some(mention => mention.positions.includes(at)) &&
      !LANGUAGES.some(language => isFunctionWord(token.text, language)) &&
      ask.tokens.some(own => own.text === token.text),
  )
}

/** "With the Amigo card": what the entry asks for, by a name of its own. */
function sharesName(
  { tokens, sentence }: Reading,
  { reading, row }: Entry,
  first: number,
  last: number,
): boolean {
  const isName = (list: Reading['tokens'], at: number, begins: boolean) =>
    list[at]?.kind === 'word' && list[at]?.capital === true && (list[at]?.text.length ?? 0) > 2 && !begins
  const own = new Set(
    reading.tokens.flatMap((token, at) =>
      isName(reading.tokens, at, reading.sentence[at] !== reading.sentence[at - 1]) ? [token.text] : [],
    ),
  )
  return (
    row === undefined &&
    tokens.some(
      (token, at) =>
        at >= first &&
        at <= last &&
        own.has(token.text) &&
        isName(tokens, at, sentence[at] !== sentence[at - 1]),
    )
  )
}

/** "The second one €49.50": what an entry takes off the second, of what the clause says is the second. */
function sharesOfNext({ draft, entries, rows, mentions }: PriceInput, figure: Figure): number[] {
  const around = sentenceBounds(draft, figure.first)
  if (!isOfTheSecond(draft, figure, around)) return []
  return entries.flatMap(entry => {
    const { reading, row } = entry
    if (row !== undefined || isOfExcludedGoods({ draft, mentions, rows }, entry, ...around)) return []
    if (isElsewhereBought({ draft, rows }, entry, ...around)) return []
    return reading.figures.flatMap(share =>
      isOfSecond(reading, share) ? share.values.slice(0, 1).map(value => value / 100) : [],
    )
  })
}

/** "The second pet gets 10% off": nothing for the first, and nothing off the two of them. */
function isOfSecond(reading: Reading, share: Figure): boolean {
  return share.kind === 'percent' && saysSecond(reading, ...sentenceBounds(reading, share.first))
}

/** Behind the amount, before it, or anywhere in its part of the sentence: the first word for one of the two decides. */
function isOfTheSecond(draft: Reading, figure: Figure, [first, last]: readonly [number, number]): boolean {
  const money = draft.figures.filter(other => other.kind === 'money' && other !== figure)
  const from = Math.max(first, (money.findLast(other => other.last < figure.first)?.last ?? -1) + 1)
  const to = Math.min(last, (money.find(other => other.first > figure.last)?.first ?? last + 1) - 1)
  const [start, end] = clauseBounds(draft, figure.first)
  const parts = [
    [figure.last + 1, Math.min(to, end)],
    [Math.max(from, start), figure.first - 1],
    [from, to],
  ] as const
  const told = parts.find(part => saysSecond(draft, ...part) || saysFirst(draft, ...part))
  return told !== undefined && saysSecond(draft, ...told)
}

function saysSecond({ tokens }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to + 1)
    .some(token => token.forms.concat(token.text).some(form => SECOND.test(form)))
}

function saysFirst({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(token => FIRST.test(token.text))
}

const SECOND =
  /^(?:second|2nd|segund[oa]s?|deuxieme|seconde|zweite[rnsm]?|second[oa]|ikinci\S*|втор(?:ой|ая|ое|ого|ому|ую|ым)|الثاني|الثانيه|ثاني|ثانيه|שניי?ה?|השניי?ה?|השני|दूसर[ाीे]|kedua)$/

/** "Half up front": a share in words. */
function isHalfDue({ reading, row }: Entry): boolean {
  return (
    row === undefined &&
    reading.tokens.some(
      (token, at) => HALF.test(token.text) && UP_FRONT.test(reading.tokens[at + 1]?.text ?? ''),
    )
  )
}

const ON_TOP =
  /^(?:surcharge|extra|premium|recargos?|suplemento|sobrecosto|acrescimo|sobretaxa|supplement\S*|surcout|majoration|aufschlag|zuschlag|aufpreis|sovrapprezzo|supplemento|maggiorazione|fark\S*|ilave|наценк\S*|надбавк\S*|доплат\S*|رسوم|زياده|اضافي\S*|תוספת|अतिरिक्त|ज़्यादा|tambahan|lebih)$/

/** "Express costs 30% more": what an entry puts on top of a price, for the case the sentence speaks of in its words. */
function surchargesOf({ draft, entries }: PriceInput, figure: Figure): number[] {
  const [first, last] = sentenceBounds(draft, figure.first)
  const told = keysOf(draft, first, last)
  const stated = draft.figures.filter(other => other.first >= first && other.last <= last)
  return entries.flatMap(({ reading, row }) => {
    if (row !== undefined) return []
    return reading.figures.flatMap(own => {
      const [from, to] = sentenceBounds(reading, own.first)
      const isOnTop = reading.tokens.slice(from, to + 1).some(token => ON_TOP.test(token.text))
      if (own.kind !== 'percent' || !isOnTop) return []
      const isCase =
        [...keysOf(reading, from, to)].some(key => told.has(key)) ||
        stated.some(
          other =>
            other !== figure &&
            reading.figures.some(one => one.first >= from && one.last <= to && sameFigure(other, one)),
        )
      return isCase ? own.values.slice(0, 1).map(value => value / 100) : []
    })
  })
}

const UP_FRONT =
  /^(?:up|upfront|deposit|in|as|por|de|adiantad[oa]|como|d|a|en|im|als|vorab|in|di|anticipata|pesin|сразу|вперед|предоплат\S*|مقدما|مقدم|מראש|पहले|di)$/

const LESS =
  /^(?:less|cheaper|gunstiger|billiger|barato|barata|barat[oa]s|cher|economico|ucuz|menos|moins|weniger|meno|дешевле|меньше|أقل|פחות|कम|सस्ता)$/

/** "The small one is $2 more than the large": the difference is right, its direction is not. */
function isWrongWay(input: PriceInput, figure: Figure): boolean {
  const { draft, mentions, rows } = input
  const at = figure.last + 1
  const word = draft.tokens[MORE.test(draft.tokens[at]?.text ?? '') ? at : at + 1]?.text ?? ''
  const side = sideAgainst(input, figure)
  if (!side && !isMoreAt(draft, at)) return false
  const all = mentions.filter(mention => mention.sentence === draft.sentence[figure.first])
  const named = narrowed(all).length > 1 ? narrowed(all) : all
  const before = named.filter(mention => mention.last < figure.first)
  // "أعلى من الصغير بـ 34": both names stand in front.
  const after = named.find(mention => mention.first > figure.last) ?? (side && before.pop())
  const subject = before.at(-1)
  if (!subject || !after || !isTakenUp(draft, subject, figure)) return false
  const priceOf = (list: readonly number[]) => {
    const prices = new Set(rows.filter(row => list.includes(row.index)).map(row => row.price))
    return prices.size === 1 ? [...prices][0] : undefined
  }
  const other = after.rows.filter(row => !subject.rows.includes(row))
  const own = subject.rows.filter(row => !after.rows.includes(row))
  // "Two small ones are $42, $3 more than a large one at $39": by the sums that are said.
  const amounts = draft.figures.filter(
    one => one.kind === 'money' && draft.sentence[one.first] === draft.sentence[figure.first],
  )
  const stated = amounts.findLast(one => one.first > subject.last && one.last < figure.first)?.values[0]
  const against = amounts.find(one => one.first > after.last && one.first > figure.last)?.values[0]
  const [left, right] =
    stated !== undefined && against !== undefined
      ? [stated, against]
      : [priceOf(own.length > 0 ? own : subject.rows), priceOf(other.length > 0 ? other : after.rows)]
  if (left === undefined || right === undefined || left === null || right === null || left === right)
    return false
  return side === 'below' || (!side && LESS.test(word)) ? left > right : left < right
}

const THAT =
  /^(?:that|which|so|it|this|i|eso|esto|asi|ou|isso|isto|soit|donc|ce|c|das|also|cioe|yani|это|то|اي|يعني|כלומר|זה|यानी|jadi|itu)$/

/** It is said of what was named last: in its clause, or behind its price and a comma. */
function isTakenUp(
  { tokens, clause, figures }: PriceInput['draft'],
  subject: Mention,
  figure: Figure,
): boolean {
  if (clause[subject.last] === clause[figure.first]) return true
  const price = figures.findLast(one => one.kind === 'money' && one.last < figure.first)
  const comma = tokens.findLastIndex((token, i) => i < figure.first && token.text === ',')
  const lead = tokens.slice(comma + 1, figure.first)
  return (
    price !== undefined &&
    price.first > subject.last &&
    price.last < comma &&
    lead.length <= 4 &&
    (lead.length === 0 || THAT.test(lead[0]?.text ?? ''))
  )
}

const BETWEEN = /^(?:between|entre|zwischen|tra|fra|между|بين|בין|antara|arasinda|बीच)$/

/** "Between the box ($24.50) and the tin ($21.00) there is $3.50" */
function isBetween(input: PriceInput, figure: Figure): boolean {
  const { draft, mentions } = input
  const [first] = sentenceBounds(draft, figure.first)
  const at = draft.tokens.findIndex((token, i) => i >= first && i < figure.first && BETWEEN.test(token.text))
  const named = narrowed(mentions.filter(one => one.first > at && one.last < figure.first))
  return (
    at >= 0 &&
    new Set(named.map(one => one.rows.join())).size === 2 &&
    named[0]?.sentence === draft.sentence[at]
  )
}

/** "Custa menos 20 € do que a camisa" */
function isMoreBefore({ tokens }: PriceInput['draft'], figure: Figure): boolean {
  return (
    MORE.test(tokens[figure.first - 1]?.text ?? '') &&
    /^(?:do|que|than|als|di|che|чем)$/.test(tokens[figure.last + 1]?.text ?? '')
  )
}

/** "Дороже на 100", "cheaper by 5": the comparison stands before its measure. */
function isComparedBy(draft: PriceInput['draft'], figure: Figure): boolean {
  // Indonesians say it bare: "lebih murah Rp76.000".
  const isLed = /^(?:на|by|um|de|di|per|en|em|ب|ב)$/.test(draft.tokens[figure.first - 1]?.text ?? '')
  return findPhrases(COMPARISON_WORDS, draft.tokens).some(
    found =>
      /^(?:cheaper|dearer)$/.test(found.id) &&
      (isLed || found.last === figure.first - 1) &&
      found.last < figure.first &&
      draft.clause[found.first] === draft.clause[figure.first],
  )
}

/** "The pack of 10 is $315, so $31.50 a lesson": what an entry sells together, by the piece. */
function isShareOfPack({ draft, entries }: PriceInput, figure: Figure): boolean {
  if (!isPerUnit(draft, figure)) return false
  return entries.some(({ reading, row }) => {
    const counts = reading.figures.filter(own => own.kind === 'plain' && (own.values[0] ?? 0) > 1)
    const sums = reading.figures.filter(own => own.kind === 'money')
    return (
      row === undefined &&
      sums.some(sum =>
        counts.some(
          count =>
            reading.sentence[count.first] === reading.sentence[sum.first] &&
            isCentNear(figure, (sum.values[0] ?? 0) / (count.values[0] ?? 1)),
        ),
      )
    )
  })
}

/** "Three grams would be …": so many times what one of a row holds. */
function isPriceOfMeasure(draft: PriceInput['draft'], figure: Figure, row: Row): boolean {
  return (
    row.price !== null &&
    draft.figures.some(measure => {
      if (measure.kind !== 'measure' || draft.sentence[measure.first] !== draft.sentence[figure.first])
        return false
      const times = timesHeld(row, measure)
      return times !== undefined && isCentNear(figure, (row.price as number) * times)
    })
  )
}

/** "Our prices are per kilo", "8 € for 250 g": what an entry says that all prices are for. */
function isPriceByWeight({ draft, entries }: PriceInput, figure: Figure, row: Row): boolean {
  const price = row.price
  if (price === null) return false
  const measured = draft.figures.filter(
    other => other.kind === 'measure' && draft.sentence[other.first] === draft.sentence[figure.first],
  )
  return measured.some(measure =>
    entries.some(entry => {
      const times = timesOfBasis(entry, measure)
      return times !== undefined && isCentNear(figure, price * times)
    }),
  )
}

const MISSING =
  /^(?:short|missing|away|needed|remaining|more|add|extra|another|further|sobran|agrega|agregue|agregas|anade|acrescent\w*|ajout\w*|aggiung\w*|noch|weitere|autres|altri|falta|falte|faltan|faltam|faltarian|faltaria|faltariam|manque|manquent|fehlen|fehlt|mancano|manca|eksik|ekle\w*|daha|хватает|добавьте|добавить|еще|اضف|tambah|lagi|और|עוד|добрать|осталось|ينقصك|ينقص|باقي|חסרים|חסר|कम|kurang)$/

/** "€53 short of free delivery": what a minimum of an entry exceeds the order by. */
export function isShortfall(
  { draft, entries, rows, ask }: PriceInput,
  figure: Figure,
  bases: readonly number[],
): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  const isOfGift = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(
    found => found.id.id === 'free',
  )
  const lacking = draft.tokens.slice(first, last + 1).filter(token => MISSING.test(token.text))
  // "The large box is $30, so it is free": what a row costs is no lack, though the small one would lack as much.
  const isPrice = rows.some(row => row.price !== null && matches(figure, row.price, row))
  // Hindi "और" is more, and it is and.
  if (isPrice && lacking.every(token => CONNECTORS.has(token.text))) return false
  if (!isOfGift && lacking.length === 0) return false
  // The customer may have said how many: "three bottles, is delivery free?"
  const counts = [1, ...ask.figures.flatMap(own => (own.kind === 'plain' ? own.values : []))]
  const orders = [
    ...bases.flatMap(base => counts.map(count => base * count)),
    ...ask.figures.flatMap(own => (own.kind === 'money' ? own.values : [])),
  ]
  return entries.some(
    entry =>
      entry.row === undefined &&
      entry.reading.figures.some(
        own => own.kind === 'money' && orders.some(order => isCentNear(figure, (own.values[0] ?? 0) - order)),
      ),
  )
}

/** "AED 169 instead of AED 119": the price of a row the draft compares with but does not name. */
function isComparedPrice(
  { draft, rows }: PriceInput,
  figure: Figure,
  supported: readonly Supported[],
  counts: readonly number[],
): boolean {
  const before = draft.tokens.slice(Math.max(0, figure.first - 3), figure.first)
  return (
    before.some(token => AGAINST.test(token.text)) &&
    supported.some(one => draft.sentence[one.figure.first] === draft.sentence[figure.first]) &&
    rows.some(row =>
      [1, ...counts].some(
        count => row.price !== null && matches(figure, Math.round(row.price * count * 100) / 100, row),
      ),
    )
  )
}

/** "Two croissants would be $3.75 instead of $7.50": the shares are of two. */
function countsBeside({ draft }: PriceInput, figure: Figure): number[] {
  const [first, last] = sentenceBounds(draft, figure.first)
  return draft.figures.flatMap(one => {
    const value = one.values[0] ?? 0
    const isCount = one.kind === 'plain' && one.first >= first && one.last <= last && value > 1 && value <= 60
    return isCount && Number.isInteger(value) ? [value] : []
  })
}

function namedRows({ mentions }: PriceInput): number {
  return new Set(mentions.filter(mention => mention.rows.length === 1).flatMap(mention => mention.rows)).size
}
