import { SIZE_WORDS } from '../lexicon/frame-words.ts'
import { CONTAINER_WORDS, LEFT_WORDS, PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { THING_PHRASES } from '../lexicon/things.ts'
import { numberWord } from '../number-words.ts'
import { phraseAt } from '../phrases.ts'
import { OWNED } from '../stock/told.ts'
import { sameNumber, type Token } from '../text.ts'
import { CURRENCY_MARKERS, MEASURES, TIME_UNITS } from '../units.ts'
import { CONNECTORS, FILLERS, type Row } from './rows.ts'
import { similar } from './similar.ts'
import { splitUnspaced } from './unspaced.ts'

/** Splits "iPhone 13 420 AED" and marks the figures that belong to a product's name. */
export function nameFigures(rows: readonly Row[]) {
  // "2 L" where L is a size of the rows, and no row holds litres.
  const letters = new Set(
    rows.flatMap(row => {
      const [before, last] = row.tokens.slice(-2)
      return last?.kind === 'word' && /^[sml]$/.test(last.text) && before?.kind !== 'number'
        ? [last.text]
        : []
    }),
  )
  return (tokens: Token[]): { tokens: Token[]; isName: (at: number) => boolean } => {
    const split: Token[] = []
    for (const given of tokens.flatMap((one, i) => splitUnspaced(one, rows, tokens[i - 1]))) {
      const token = letters.has(given.text) && given.capital ? { ...given, size: true } : given
      const cut = token.kind === 'number' ? token.text.indexOf(' ') : -1
      const head = cut > 0 ? { ...token, text: token.text.slice(0, cut), end: token.start + cut } : undefined
      if (!head || !rows.some(row => isNameFigure([...split, head], split.length, row))) {
        split.push(token)
        continue
      }
      split.push(head, {
        ...token,
        text: token.text.slice(cut + 1),
        start: token.start + cut + 1,
        glued: false,
      })
    }
    const names = new Set<number>(listedSizes(split, rows))
    split.forEach((token, i) => {
      if (token.kind === 'number' && rows.some(row => isNameFigure(split, i, row, names))) names.add(i)
      if (token.kind === 'word' && numberWord(token.forms) && rows.some(row => isNameWord(split, i, row)))
        names.add(i)
    })
    for (const at of listedAmounts(split)) names.delete(at)
    return { tokens: split, isName: at => names.has(at) }
  }
}

const BETWEEN = /^(?:,|\/|;|&|و|ו|-|\.)$/

/** "We have 37, 38, 40 and 41; the 39 is sold out": a list of numbers each of which is the size of a row. */
function listedSizes(tokens: readonly Token[], rows: readonly Row[]): number[] {
  const sizes = rows.flatMap(row => {
    const last = row.tokens.at(-1)
    return last?.kind === 'number' ? [last] : []
  })
  if (sizes.length < 2) return []
  const isSize = (at: number) => {
    const token = tokens[at]
    return token?.kind === 'number' && sizes.some(size => sameNumber(size, token))
  }
  const found: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue
    const list = [at]
    let next = nextInList(tokens, at)
    // "37 et 39, à 45 €": the price behind the list is none of it.
    while (next !== undefined && (!isValued(tokens, next) || isValued(tokens, at))) {
      list.push(next)
      next = nextInList(tokens, next)
    }
    const last = list.at(-1) as number
    const isList = list.length > 1 && list.filter(isSize).length > 1 && !list.some(i => isValued(tokens, i))
    if (isList) found.push(...list.filter(isSize))
    const isBig = list.length === 1 && isSize(at) && Number(tokens[at]?.text) >= 20
    if (isBig && isBracketed(tokens, at)) found.push(at)
    const isLed =
      isBig && (isOfStock(tokens, at) || isBeforeRest(tokens, at) || isOwnedSize(tokens, at, rows))
    if (isLed && !isValued(tokens, at)) found.push(at)
    at = last
  }
  return found
}

/** "Cards of 20, 40 and 80 pounds": the currency said once is that of each, though each of them names a card too. */
function listedAmounts(tokens: readonly Token[]): number[] {
  const isMarked = (at: number, first: number) => {
    const [before, after] = [first - 1, at + 1].map(i => phraseAt(CURRENCY_MARKERS, tokens, i))
    const end = tokens[at + 1]
    if (before?.last === first - 1 && tokens[before.first]?.kind === 'mark')
      return end === undefined || end.kind === 'break' || /^[.,;:!?)]$/.test(end.text)
    // "68 € en 160 et 84 € en 200": a size between two prices is none.
    const isPricedBefore = [1, 2].some(back => phraseAt(CURRENCY_MARKERS, tokens, first - back))
    return after !== undefined && !isPricedBefore && tokens[after.last + 1]?.kind !== 'number'
  }
  return tokens.flatMap((token, first) => {
    if (token.kind !== 'number' || isListJoint(tokens, first - 1)) return []
    const list = [first]
    for (let next = nextInList(tokens, first); next !== undefined; next = nextInList(tokens, next))
      list.push(next)
    const last = list.at(-1) as number
    const between = tokens.slice(first, last)
    const hasAnd = between.some(one => CONNECTORS.has(one.text))
    const isBare = !between.some((_, i) => phraseAt(CURRENCY_MARKERS, tokens, first + i))
    return hasAnd && isBare && isMarked(last, first) ? list : []
  })
}

function isListJoint(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return (BETWEEN.test(text) || CONNECTORS.has(text)) && tokens[at - 1]?.kind === 'number'
}

/** Where the next number of a list stands: behind its comma or "and", and perhaps an article. */
function nextInList(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1
  let isParted = false
  while (next <= at + 4) {
    const text = tokens[next]?.text ?? ''
    if (BETWEEN.test(text) || CONNECTORS.has(text)) isParted = true
    else if (!(isParted && THE_ONE.test(text))) break
    next++
  }
  return isParted && tokens[next]?.kind === 'number' ? next : undefined
}

/** It is priced, counted or measured. */
function isValued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    isPriced(tokens, at) ||
    isCounted(tokens, at) ||
    phraseAt(CURRENCY_MARKERS, tokens, at + 1) !== undefined ||
    (phraseAt(CURRENCY_MARKERS, tokens, at - 1) !== undefined && tokens[at - 1]?.kind === 'mark') ||
    (next?.kind === 'word' && phraseAt(PIECE_WORDS, tokens, at + 1) !== undefined)
  )
}

/** "37 (one pair) and 38 (two pairs)" */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== '(') return false
  const close = tokens.findIndex((token, i) => i > at && token.text === ')')
  const inside = tokens.slice(at + 2, close)
  return (
    close - at <= 5 && inside.some(token => token.kind === 'number' || numberWord(token.forms) !== undefined)
  )
}

/** "मेरे पास 39 है", "ada 39": a size that somebody has, where nothing is there in such a number. */
function isOwnedSize(tokens: readonly Token[], at: number, rows: readonly Row[]): boolean {
  const isLed = [1, 2, 3].some(back => phraseAt(OWNED, tokens, at - back)?.last === at - 1)
  return isLed && rows.every(row => row.stock !== Number(tokens[at]?.text))
}

/** "Do 39 restam 4", "39'dan 4 kaldı": a size, and how many of it are left. */
function isBeforeRest(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    const token = tokens[next]
    if (token?.kind === 'number') {
      const isLed = [1, 2, 3].some(back => {
        const found = phraseAt(LEFT_WORDS, tokens, next - back)
        return next - back > at && found?.last === next - 1
      })
      return next > at + 1 && (isLed || phraseAt(LEFT_WORDS, tokens, next + 1) !== undefined)
    }
    if (token?.kind !== 'word' && !/^['’-]$/.test(token?.text ?? '')) return false
    if (CONNECTORS.has(token?.text ?? '')) return false
  }
  return false
}

/** "In stock: 38. Sold out: 39." */
function isOfStock(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === ':' &&
    [2, 3, 4].some(back => {
      const word = phraseAt(STOCK_WORDS, tokens, at - back)
      return word?.last === at - 2
    })
  )
}

/** "Tres Leches Cup": a number word that is part of the name, with its neighbour. */
function isNameWord(tokens: readonly Token[], at: number, row: Row): boolean {
  // Spanish "lima" is the lime of the row, in Indonesian five.
  const thing = phraseAt(THING_PHRASES, tokens, at)
  if (thing && [...row.things.values()].some(ids => ids.has(thing.id))) return true
  return row.tokens.some((own, j) => {
    if (own.kind !== 'word' || own.text !== tokens[at]?.text) return false
    const [next, ownNext] = [tokens[at + 1], row.tokens[j + 1]]
    const [before, ownBefore] = [tokens[at - 1], row.tokens[j - 1]]
    return (
      (!!next && !!ownNext && next.text === ownNext.text) ||
      (!!before && !!ownBefore && before.text === ownBefore.text)
    )
  })
}

function isNameFigure(tokens: readonly Token[], at: number, row: Row, names?: ReadonlySet<number>): boolean {
  const text = tokens[at]
  const { tokens: own } = row
  for (let j = 0; j < own.length; j++) {
    if (!text || !own[j] || !sameNumber(own[j] as Token, text)) continue
    const before = previousWord(tokens, at)
    const ownBefore = previousWord(own, j)
    const word = before === undefined ? undefined : tokens[before]
    if (
      word &&
      ownBefore !== undefined &&
      sameWord(word, own[ownBefore] as Token, tokens, before as number, own, ownBefore)
    )
      return true
    if (word && names?.has(before as number) && tokens[at - 1]?.text === '/') return true
    // "1.50 is in stock": nobody counts in such figures, and the name has it as it is written.
    if (text.text === own[j]?.text && isFraction(text) && !isValued(tokens, at)) return true
    // "The +1.5 readers"
    if (tokens[at - 1]?.text === '+' && tokens[at]?.glued && own[j - 1]?.text === '+') return true
    // "36, 38 and 42": the sizes of a list are of one kind.
    // "11 AED 179, 12 AED 199": the code belongs to the price behind it.
    if (isBeforePrice(tokens, at)) return true
    const isListed = names?.has(listedBefore(tokens, at)) === true
    if (
      isListed &&
      j === own.length - 1 &&
      !isCounted(tokens, at) &&
      (!isPriced(tokens, at) || own[j - 1]?.text === tokens[at - 1]?.text)
    )
      return true
    const [next, ownNext] = [tokens[at + 1], own[j + 1]]
    if (next && ownNext && nextMatches(tokens, at, own, j)) return true
    if (
      /^(?:numara(?:da|dan|li|si)?|beden(?:de|den)?|размер[аеу]?|साइज|नंबर|नम्बर)$/u.test(
        tokens[at + 1]?.text ?? '',
      )
    )
      return true
    if (/^و?ال$/.test(tokens[at - 1]?.text ?? '') && !isCounted(tokens, at)) return true
    if (
      /^(?:yang|the|la|el|le|der|die|das|o|a|il)$/.test(tokens[at - 1]?.text ?? '') &&
      phraseAt(STOCK_WORDS, tokens, at + 1)?.id.available === false
    )
      return true
    if (LAST.test(tokens[at - 1]?.text ?? '') && j === own.length - 1 && Number(tokens[at]?.text) > 3)
      return true
    if (isElidedNoun(tokens, at) && !isPriced(tokens, at) && !isCounted(tokens, at)) return true
    if (isBareSize(tokens, at) && endsName(own, j)) return true
    if (isLeftAmong(tokens, at, own, j)) return true
    if (isDecimal(own, j) && isBesideName(tokens, at, own, j)) return true
    if (isElidedUnit(tokens, at, own, j)) return true
    if (isOfCode(tokens, at, own, j)) return true
    if (hasSizeWord(tokens, at) && !isCounted(tokens, at) && !isPriced(tokens, at)) return true
  }
  return false
}

function isFraction({ text }: Token): boolean {
  return /^\d{1,2}[.,]\d{1,2}$/.test(text)
}

function isBeforePrice(tokens: readonly Token[], at: number): boolean {
  const marker = tokens[at + 1]
  const isCode = marker?.capital === true && /^[a-z]{3}$/.test(marker.text)
  return (
    isCode &&
    phraseAt(CURRENCY_MARKERS, tokens, at + 1)?.last === at + 1 &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 3]?.kind !== 'word'
  )
}

/** Where the figure before this one in a list stands: "36, 38 and 42", "€30, €50 or €100". */
function listedBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (i > at - 4 && (/^[,$€£₹₪₺]$/.test(tokens[i]?.text ?? '') || CONNECTORS.has(tokens[i]?.text ?? '')))
    i--
  return i < at - 1 && tokens[i]?.kind === 'number' ? i : -1
}

/** "64 GB AED 49, the 128 is sold out": the unit was said with another of the sizes. */
function isElidedUnit(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  if (isElidedNounOf(tokens, at, own, j)) return true
  const unit = unitOf(own, j + 1)
  if (!unit || isPriced(tokens, at) || isCounted(tokens, at) || unitOf(tokens, at + 1)) return false
  if (phraseAt(CURRENCY_MARKERS, tokens, at + 1) || phraseAt(CURRENCY_MARKERS, tokens, at - 1)) return false
  if (phraseAt(PIECE_WORDS, tokens, at + 1)) return false
  return tokens.some(
    (token, i) =>
      token.kind === 'number' && token.text !== tokens[at]?.text && unitOf(tokens, i + 1) === unit,
  )
}

const FOR = /^(?:за|for|por|pour|fur|per|at|a|по|—|:)$/

/** "20 деталей за 900, 50 за 1900": what is counted in the name was said with another of the sizes. */
function isElidedNounOf(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  const noun = own[j + 1]
  if (noun?.kind !== 'word' || noun.text.length < 4 || !FOR.test(tokens[at + 1]?.text ?? '')) return false
  if (isPriced(tokens, at) || tokens[at + 2]?.kind !== 'number') return false
  const before = tokens[at - 1]
  const isStart =
    !before || /^[,;:.(]$/.test(before.text) || CONNECTORS.has(before.text) || BUT.test(before.text)
  return (
    isStart &&
    tokens.some((token, i) => {
      const next = tokens[i + 1]
      return token.kind === 'number' && i !== at && next?.kind === 'word' && similar(next, noun)
    })
  )
}

/** "205/55 R16", "90/90-14", "10W-40": a code that stands in the name as it is written, figure for figure. */
function isOfCode(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  const [from, to] = codeAround(tokens, at)
  const code = tokens.slice(from, to + 1)
  const named = own.slice(j - (at - from), j + (to - at) + 1)
  const isLettered = code.length === 2 && code[0]?.kind === 'word' && code[1]?.kind === 'number'
  return (
    (isLettered || (code.length >= 3 && code.filter(token => token.kind === 'number').length >= 2)) &&
    code.length === named.length &&
    code.every((token, i) => token.text === named[i]?.text)
  )
}

function codeAround(tokens: readonly Token[], at: number): [number, number] {
  const isPart = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'number' || token.kind === 'word' || /^[-/x.]$/.test(token.text))
  let [from, to] = [at, at]
  while (tokens[from]?.glued && isPart(tokens[from - 1])) from--
  while (tokens[to + 1]?.glued && isPart(tokens[to + 1])) to++
  while (to > at && tokens[to]?.kind === 'mark') to--
  return [from, to]
}

const THE =
  /^(?:the|el|la|los|las|lo|o|a|os|as|do|da|celui|celle|ceux|celles|der|die|das|den|quello|quella|quelli|il|one|ones)$/
const OF = /^(?:de|with|of|com|con|mit|da|di|a|in|en|em|no|na)$/

/** "O de 24 acabou", "the one with 64": the noun is left out. */
function isElidedNoun(tokens: readonly Token[], at: number): boolean {
  return THE.test(tokens[at - 2]?.text ?? '') && OF.test(tokens[at - 1]?.text ?? '')
}

/** "It's the last 38" */
const LAST = /^(?:last|ultim[oa]|derniere?|letzte[rsn]?|son|последн(?:ий|яя|ее)|אחרון|אחרונה|terakhir)$/

const BUT =
  /^(?:but|and|only|pero|y|solo|mas|porem|e|so|aber|und|nur|mais|et|ma|ed|solo|ama|ve|но|а|и|لكن|ولكن|אבל|लेकिन|पर|और|tapi|dan)$/
const THE_ONE =
  /^(?:the|el|la|los|las|o|a|os|as|le|les|il|lo|gli|i|die|der|das|in|size|al|مقاس|مقاسات|ال|yang|sizes|nr|nº)$/
const COPULA =
  /^(?:are|is|son|estan|esta|es|e|sao|estao|sont|est|sind|ist|sono|hay|есть|нет|var|hai|hain|है|हैं|ada)$/
const STILL =
  /^(?:still|both|all|also|unfortunately|sadly|todavia|aun|aun|ambas|ambos|si|ainda|ambos|encore|toujours|leider|noch|beide|auch|ancora|anche|purtroppo|entrambi|hala|еще|обе|оба|тоже|للاسف|لسا|עדיין|masih|juga|lagi)$/

/** "41 and 43 are available", "el 37 y el 38 están": the first of a list of sizes of which something is said. */
function leadsSizes(tokens: readonly Token[], at: number): boolean {
  const lead = THE_ONE.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const before = tokens[lead]
  const isStart =
    !before || before.kind === 'break' || /^[.:;!?(,—-]$/.test(before.text) || BUT.test(before.text)
  if (!isStart) return false
  let [next, sizes] = [at + 1, 1]
  for (;;) {
    let step = next
    while (tokens[step]?.text === ',' || CONNECTORS.has(tokens[step]?.text ?? '')) step++
    if (step === next) break
    if (THE_ONE.test(tokens[step]?.text ?? '')) step++
    if (tokens[step]?.kind !== 'number') break
    next = step + 1
    sizes++
  }
  let verb = next
  while (verb < next + 3 && (COPULA.test(tokens[verb]?.text ?? '') || STILL.test(tokens[verb]?.text ?? '')))
    verb++
  const isSaid = phraseAt(STOCK_WORDS, tokens, verb) ?? phraseAt(STOCK_WORDS, tokens, next)
  if (sizes > 1) return isSaid !== undefined || COPULA.test(tokens[next]?.text ?? '')
  // One alone may be a count: "…, 4 are left".
  return isSaid !== undefined && Number(tokens[at]?.text) >= 20
}

const LACK = /^(?:kalmadi|tukendi|tukenmis\S*|bitti|yok|нет|закончил\S*|habis|kosong|नहीं|खत्म)$/
const NOW =
  /^(?:su|an|anda|simdi|simdilik|maalesef|malesef|сейчас|пока|уже|lagi|sudah|sedang|अभी|now|currently)$/

/** "38 şu an yok" */
function pastNow(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 3 && NOW.test(tokens[next]?.text ?? '')) next++
  return next
}

/** "…; 39 is sold out" */
function isBareSize(tokens: readonly Token[], at: number): boolean {
  if (leadsSizes(tokens, at)) return true
  const before = tokens[at - 1]
  const isStart =
    !before || before.kind === 'break' || /^(?:[;,:.(]|and|y|e|et|und|и|اما|أما)$/.test(before.text)
  const isOrdinal =
    tokens[at + 1]?.text === '-' && /^(?:го|й|м|я|х|е|му|ой)$/.test(tokens[at + 2]?.text ?? '')
  if (isOrdinal) return true
  if (isStart && phraseAt(STOCK_WORDS, tokens, pastNow(tokens, at + 1))?.id.available === false) return true
  // "Botta 38 kalmadı": behind its goods, and nobody counts so many that are gone.
  if (
    before?.kind === 'word' &&
    Number(tokens[at]?.text) >= 20 &&
    LACK.test(tokens[pastNow(tokens, at + 1)]?.text ?? '')
  )
    return true
  if (isStart && tokens[at + 1]?.text === '(') return true
  return (
    isStart &&
    /^(?:has|have|hat|tiene|tem|is|are|esta|est|ist|e|—|sold|out|ist)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** "30 pack": the unit behind the figure is all that follows. */
function endsName(own: readonly Token[], j: number): boolean {
  return own
    .slice(j + 1)
    .every(
      (token, i) =>
        token.kind === 'mark' ||
        [PIECE_WORDS, CONTAINER_WORDS].some(list => phraseAt<unknown>(list as never, own, j + 1 + i)),
    )
}

function isDecimal(own: readonly Token[], j: number): boolean {
  return /^\d+[.,]\d{1,2}$/.test(own[j]?.text ?? '')
}

/** "The refurbished 13 (128 GB)": between an earlier word and a later figure of its name, with a word of it left out. */
function isLeftAmong(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  const word = tokens[at - 1]
  const open = tokens[at + 1]?.text === '(' ? at + 2 : at + 1
  const next = tokens[open]
  return (
    word?.kind === 'word' &&
    next?.kind === 'number' &&
    THE_ONE.test(tokens[at - 2]?.text ?? '') &&
    own.some((other, k) => k < j && other.kind === 'word' && similar(other, word)) &&
    own.some(
      (other, k) => k > j && sameNumber(other, next) && unitOf(own, k + 1) === unitOf(tokens, open + 1),
    )
  )
}

/** "1.67 lenses": a decimal fraction of the name beside another word of it counts nothing. */
function isBesideName(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  if (isPriced(tokens, at) || phraseAt(CURRENCY_MARKERS, tokens, at + 1)) return false
  if (phraseAt(CURRENCY_MARKERS, tokens, at - 1) && tokens[at - 1]?.kind !== 'word') return false
  return [at - 1, at + 1].some(near => {
    const word = tokens[near]
    return (
      word?.kind === 'word' &&
      !FILLERS.has(word.text) &&
      own.some((other, k) => k !== j && other.kind === 'word' && similar(other, word))
    )
  })
}

function isPriced(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  return (
    (mark?.kind === 'mark' && /[$€£₹₽¥₺₪]/.test(mark.text)) || /[$€£₹₽¥₺₪]/.test(tokens[at + 1]?.text ?? '')
  )
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    /^(?:pcs|pieces|left|units|uni|pares|par|шт|pairs|euros?|aed|usd|dollars?)/.test(next.text)
  )
}

function hasSizeWord(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(SIZE_WORDS, tokens, at - 1)) return true
  const isPlain = /^(?:plain|normal|simple|regular|size|talla|tamanho|taille|обычн.*|العادي)$/.test(
    tokens[at - 1]?.text ?? '',
  )
  return isPlain && tokens[at - 2] !== undefined
}

function nextMatches(tokens: readonly Token[], at: number, own: readonly Token[], j: number): boolean {
  let [i, k] = [at + 1, j + 1]
  if (tokens[i]?.text === '-') i++
  if (own[k]?.text === '-') k++
  const [next, ownNext] = [tokens[i], own[k]]
  if (!next || !ownNext) return false
  if (ownNext.kind === 'mark' && ownNext.text !== '"') return false
  const [unit, ownUnit] = [unitOf(tokens, i), unitOf(own, k)]
  if (unit && unit === ownUnit) return true
  if (next.kind !== 'word' || ownNext.kind !== 'word') return false
  return sameWord(next, ownNext, tokens, i, own, k)
}

function unitOf(tokens: readonly Token[], at: number): string | undefined {
  return phraseAt(MEASURES, tokens, at)?.id ?? phraseAt(TIME_UNITS, tokens, at)?.id
}

/** "Eine Geschenkkarte über 50 €": what it is worth is its name. */
const WORTH = /^(?:uber|worth|valor|wert|nel|nella)$/

function previousWord(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && /^[-("“$€£/#']$/.test(token.text)) continue
    if (token.kind === 'word' && (FILLERS.has(token.text) || WORTH.test(token.text))) continue
    return token.kind === 'mark' || token.kind === 'break' ? undefined : i
  }
  return undefined
}

function sameWord(
  a: Token,
  b: Token,
  tokens: readonly Token[],
  i: number,
  own: readonly Token[],
  j: number,
): boolean {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind && a.text === b.text
  if (similar(a, b)) return true
  const thing = phraseEndingNear(tokens, i)
  return thing !== undefined && thing === phraseEndingNear(own, j)
}

function phraseEndingNear(tokens: readonly Token[], at: number): string | undefined {
  return (
    phraseAt(THING_PHRASES, tokens, at)?.id ??
    (at > 0 ? phraseAt(THING_PHRASES, tokens, at - 1)?.id : undefined)
  )
}
