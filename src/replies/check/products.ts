import { LANGUAGES } from '../language/languages.ts'
import { isFunctionWord, isGoods, meaningsOf } from '../rules/lexicon.ts'
import type { Figure } from './amounts.ts'
import type { Drafted } from './drafted.ts'
import { isOfOtherLanguage } from './items/concepts.ts'
import { translatesName } from './items/foreign-names.ts'
import type { Mention } from './items/mentions.ts'
import { CONNECTORS, FILLERS, type Row } from './items/rows.ts'
import { similar } from './items/similar.ts'
import { BOUND_WORDS, SIZE_WORDS } from './lexicon/frame-words.ts'
import { DAY_GROUPS, PLACE_PHRASES, WEEKDAYS } from './lexicon/places.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS, PORTION_WORDS, STOCK_WORDS } from './lexicon/stock-words.ts'
import { VARIANT_THINGS } from './lexicon/things.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { holdsSome } from './prices/contents.ts'
import { clauseBounds, isDenied, type Reading, sentenceBounds, spanOf } from './reading.ts'
import { isHypothetical, isObligation } from './stock/availability.ts'
import { IN_SHOP } from './stock/in-shop.ts'
import { isCustomers, isPairing } from './taste.ts'
import type { Token } from './text.ts'
import { TIME_UNITS } from './units.ts'

export type ProductClaim = {
  first: number
  last: number
  span: string
  value: number
  kind: 'other'
  supported: false
}

// Kinds that sentences name without meaning a product.
const SMALL_TALK = new Set(
  'birthday phone set small large medium hot plus max top water kids men women data back clear case car book holder support port custom orangefruit gold silver box ring roll table suit original card slice pastry repair replacement protector screen giftcard wrapping shorts iced watch book charging breakfast'.split(
    ' ',
  ),
)
// Words of one language that are a thing in another.
const HOMOGRAPHS: Record<string, string> = {
  en: 'mum support pen pens plant car cover mount back rose top clear part second tenis sale',
  es: 'helado helada res completo como once vela mora cola lima rosa rollo traje carga puerta mayor bota',
  pt: 'gelado gelada fato meia cor pai bota sumo colar mala carga como mais lima completo rolo traje',
  fr: 'car pull lit sable prune rose bonnet vin son support costume carte robe part four coque batterie',
  de: 'pro hat rot rock hut war eis hose tasche tuch auto leer tisch wollen bot mark stück art',
  it: 'pesca costume completo colla salato caldo calda macchina letto batteria',
  tr: 'on mor pil cam mum mont bal at yok bot top',
  id: 'jam air bola top hari kami lima sol mantel pas tas jas anak air bunga mobil besar kecil',
  ru: 'мед мор',
  ar: 'لبن خاتم ساعة',
  he: 'חם חום נר מים',
  hi: 'हार नारंगी लाल आम',
}

/** Items and versions the draft names that no row, entry or fact has. */
export function findInvented(input: Drafted): ProductClaim[] {
  const { draft } = input
  const known = knownThings(input)
  const homographs = new Set((HOMOGRAPHS[input.language] ?? '').split(' '))
  const claims: ProductClaim[] = []
  const push = (first: number, last: number) =>
    claims.push({ first, last, span: spanOf(draft, first, last), value: 0, kind: 'other', supported: false })
  for (const [at, things] of draft.things) {
    const token = draft.tokens[at] as Token
    if ([...things].some(thing => known.has(thing) || SMALL_TALK.has(thing))) continue
    if (isWider(things, known) && isCategory(input, at)) continue
    if (input.rows.length === 0 && !isOffered(draft, at)) continue
    if (input.language !== 'en' && isKin(input, at, things, known)) continue
    // "38 inci" measures: a unit is no thing.
    const kind = draft.figureAt.get(at)?.kind
    if (
      isContainer(input, at) ||
      isPortion(input, at) ||
      kind === 'money' ||
      kind === 'measure' ||
      kind === 'duration'
    )
      continue
    if (homographs.has(token.text) || isOfOtherLanguage(draft, at, things)) continue
    if (isExcused(input, at) || isKnownWord(input, token)) continue
    if (isSaidInOtherWords(input, at)) continue
    if (isPairing(draft, at) || isCustomers(draft, at) || isOrderOf(input, at)) continue
    if (isStudentCard(draft, at) || isPlace(draft, at)) continue
    const isVersion = [...things].every(thing => VARIANT_THINGS.has(thing))
    if (!isVersion && !hasOwnThings(input, at) && translatesName(input, at)) continue
    push(at, at)
  }
  for (const at of unknownSizes(input)) push(at, at)
  for (const unknown of unknownNames(input)) push(unknown.first, unknown.last)
  for (const unknown of offeredUnknown(input)) push(unknown.first, unknown.last)
  for (const at of listedUnknown(input)) push(at, at)
  return claims
}

/** "Two left in the cabinet": where the goods are. */
function isPlace({ tokens }: Reading, at: number): boolean {
  return [1, 2, 3].some(back => (phraseAt(IN_SHOP, tokens, at - back)?.last ?? -1) >= at)
}

const PAPER = /^(?:estudiante|universitari[oa]|identidad|conducir|socio|soci[oa]s|joven|biblioteca|familia)$/

/** Spanish "carné de estudiante" is no meat. */
function isStudentCard({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === 'carne' && [1, 2].some(gap => PAPER.test(tokens[at + gap]?.text ?? ''))
}

/** A row that is some kind of thing itself is not called another in any language. */
function hasOwnThings({ draft, rows, mentions }: Drafted, at: number): boolean {
  const sentence = draft.sentence[at]
  const named = new Set(
    mentions.filter(mention => mention.sentence === sentence).flatMap(mention => mention.rows),
  )
  return rows.some(
    row =>
      (named.size === 0 || named.has(row.index)) &&
      [...row.things.values()].some(ids => [...ids].some(id => !VARIANT_THINGS.has(id))),
  )
}

/** "With a basket of $75": the customer's order, when the customer calls it so. */
function isOrderOf({ draft, ask }: Drafted, at: number): boolean {
  const isAsked = ask.tokens.some(token => token.text === draft.tokens[at]?.text)
  return isAsked && [1, 2, 3].some(gap => draft.figureAt.get(at + gap)?.kind === 'money')
}

// What names a whole shelf: an espresso is a coffee too.
const WIDER: Record<string, readonly string[]> = {
  coffee: ['espresso', 'cappuccino', 'latte', 'cortadito', 'coldbrew'],
  bread: ['sourdough', 'rye', 'baguette', 'croissant', 'bun', 'roll', 'bagel'],
  pastry: ['croissant', 'muffin', 'roll', 'donut', 'bagel', 'tart', 'macaron'],
  cake: ['cheesecake', 'cupcake', 'redvelvet', 'tart', 'carrot', 'brownie'],
  shoes: ['sneakers', 'boots', 'sandals'],
  trousers: ['jeans', 'shorts'],
  top: ['tshirt', 'shirt', 'blouse', 'polo', 'sweater', 'cardigan'],
  jacket: ['coat', 'raincoat'],
  phone: ['iphone', 'samsung', 'galaxy', 'pixel', 'xiaomi', 'huawei', 'oppo', 'nokia'],
  headphones: ['airpods'],
  sweater: ['cardigan'],
  bag: ['backpack', 'wallet'],
}

/** An espresso is a coffee. */
export function isKindOf(thing: string, shelf: string): boolean {
  return WIDER[shelf]?.includes(thing) ?? false
}

/** Named as a shelf, and priced or offered under its own kinds: "cheapest coffee: espresso $2.75". */
function isCategory({ draft, mentions }: Drafted, at: number): boolean {
  const sentence = draft.sentence[at]
  const behind = mentions.find(mention => mention.first > at && mention.sentence === sentence)
  const next = draft.tokens[at + 1]
  const isPriced =
    draft.figureAt.get(at + 1)?.kind === 'money' || draft.figureAt.get(at + 2)?.kind === 'money'
  return behind !== undefined && !isPriced && (next?.kind !== 'word' || behind.first - at <= 6)
}

function isWider(things: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return [...things].some(thing => WIDER[thing]?.some(own => known.has(own)))
}

// What languages name apart or alike: a "camiseta" may be the row's top, a "Jacke" its cardigan.
const KIN = [
  'tshirt top shirt blouse polo',
  'coat jacket raincoat',
  'sweater cardigan jacket',
  'trousers jeans',
  'shoes sneakers boots sandals',
  'bread loaf bun roll baguette sourdough',
  'cake tart pie slice cheesecake',
  // Many a language has one word for both, or calls the one the green other.
  'lemon lime',
  'scarf shawl',
  'headphones earbuds',
  'bag tote',
  'nut walnut almond peanut hazelnut',
].map(list => new Set(list.split(' ')))

/** Another word for the kind of a row, beside words that name that row. */
function isKin(input: Drafted, at: number, things: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const { draft, mentions } = input
  const isBeside = mentions.some(mention => {
    const [from, to] = mention.first > at ? [at + 1, mention.first] : [mention.last + 1, at]
    const between = draft.tokens.slice(from, to)
    return between.length <= 2 && between.every(token => token.kind === 'word' || token.text === '(')
  })
  return (
    isBeside && KIN.some(kin => [...things].some(id => kin.has(id)) && [...kin].some(id => known.has(id)))
  )
}

/** "Citron vert" is no lemon, "pomme de terre" no apple: several words that name what a row or an entry has. */
function isSaidInOtherWords({ draft, rows, entries }: Drafted, at: number): boolean {
  const language = LANGUAGES.find(own => own === draft.language)
  if (!language) return false
  const told = meaningsOf(draft.tokens, language)[at]!.filter(
    one => one.language === language && one.length > 1 && isGoods(one.concept),
  )
  if (told.length === 0) return false
  return [...rows.map(row => row.tokens), ...entries.map(entry => entry.reading.tokens)].some(tokens =>
    meaningsOf(tokens)
      .flat()
      .some(own => told.some(one => one.concept === own.concept)),
  )
}

/** "Two bags of 2 kg", "la bolsa de 10 kg": what the goods come in, where the rows are sold by what they hold. */
function isContainer({ draft, rows, mentions }: Drafted, at: number): boolean {
  if (!phraseAt(CONTAINER_WORDS, draft.tokens, at)) return false
  const isOf = OF.test(draft.tokens[at + 1]?.text ?? '')
  const hasGoods = mentions.some(mention => mention.first > at && mention.first - at <= 4)
  if (isOf && hasGoods) return true
  // "Hay doce bolsas", "three bags": what the goods that were named are counted by.
  if (draft.figureAt.get(at - 1)?.kind === 'plain' && mentions.some(mention => mention.last < at)) return true
  return rows.some(row => holdsSome(row) && (rows.length === 1 || isNamed(row, mentions)))
}

const ONE =
  /^(?:an?|one|un[ao]?|uma?|une|eine?[nrsm]?|bir|один|одна|одну|एक|satu|per|cada|each|je|pro|chaque|ogni)$/
const ARTICLES = /^(?:en|es|pt|fr|de|it|tr|hi)$/

/** "A mug of tea", "Eine Tasse heißer Tee", "чашка чая": one portion of the goods that it names, in what they are served in. */
function isPortion({ draft, rows, mentions, language }: Drafted, at: number): boolean {
  const { tokens, clause, sentence } = draft
  if (!phraseAt(PORTION_WORDS, tokens, at)) return false
  const before = tokens[at - 1]
  const begins = !ARTICLES.test(language) && (before?.kind !== 'word' || sentence[at - 1] !== sentence[at])
  const isOne = begins || draft.figureAt.get(at - 1)?.kind === 'plain' || ONE.test(before?.text ?? '')
  const goods = mentions.find(mention => mention.first > at && mention.first - at <= 3)
  const between = tokens.slice(at + 1, goods?.first ?? at + 1)
  // A cup of the mousse is none of the mousse cake.
  const told = [...draft.things].flatMap(([i, ids]) => (sentence[i] === sentence[at] ? [...ids] : []))
  const isWhole = (row: Row) =>
    [...row.things.values()].every(ids => [...ids].some(id => told.includes(id) || VARIANT_THINGS.has(id)))
  return (
    isOne &&
    goods !== undefined &&
    clause[goods.first] === clause[at] &&
    rows.some(row => goods.rows.includes(row.index) && isWhole(row)) &&
    between.every(token => OF.test(token.text) || ARTICLE.test(token.text))
  )
}

const ARTICLE =
  /^(?:the|our|el|la|los|las|nuestr[oa]|o|a|os|as|noss[oa]|le|les|l|notre|der|die|das|unser\S*|il|lo)$/

function isNamed(row: Row, mentions: readonly Mention[]): boolean {
  return mentions.length === 0 || mentions.some(mention => mention.rows.includes(row.index))
}

const OF = /^(?:of|de|di|von|da|do|del|с|мл|من|של)$/

/** Without rows only what the shop says it has is an item. */
function isOffered(draft: Reading, at: number): boolean {
  const [first] = sentenceBounds(draft, at)
  return findPhrases(STOCK_WORDS, draft.tokens, first, at).some(
    word =>
      word.id.available &&
      !isObligation(draft, word) &&
      !isHypothetical(draft, word) &&
      // "Si hay una libre"
      !/^(?:si|se)$/.test(draft.tokens[word.first - 1]?.text ?? ''),
  )
}

/** M or XL where the rows have other sizes. */
function unknownSizes(input: Drafted): number[] {
  const { draft, rows } = input
  const hasSizes = rows.some(row => row.tokens.some(token => isSize(token)))
  return draft.tokens.flatMap((token, at) => {
    const next = draft.tokens[at + 1]
    const isElided =
      next !== undefined && next.start - token.end === 1 && token.text.length === 1 && next.glued
    if (
      !isSize(token) ||
      isElided ||
      isSaidMissing(draft, at) ||
      isExcused(input, at) ||
      isKnownWord(input, token)
    )
      return []
    const isNamed =
      phraseAt(SIZE_WORDS, draft.tokens, at - 1) !== undefined || (hasSizes && isAmongSizes(draft, at))
    return isNamed || (hasSizes && token.text.length > 1) ? [at] : []
  })
}

/** "S, M and L": a letter in a list of sizes is one. */
function isAmongSizes({ tokens }: Reading, at: number): boolean {
  return [-1, 1].some(step => {
    let next = at + step
    while (
      tokens[next]?.text === ',' ||
      tokens[next]?.text === '/' ||
      CONNECTORS.has(tokens[next]?.text ?? '')
    )
      next += step
    const other = tokens[next]
    return next !== at + step && other !== undefined && isSize(other)
  })
}

function isSaidMissing(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return findPhrases(STOCK_WORDS, draft.tokens, first, last + 1).some(word => !word.id.available)
}

function isSize(token: Token): boolean {
  return token.kind === 'word' && token.capital && /^(?:xxs|xs|s|m|l|xl|xxl|xxxl)$/.test(token.text)
}

// What holds a portion in one language is a mug in another: كوب, tasse, чашка.
const CUP =
  /^(?:cups?|copos?|vasitos?|tarrinas?|gobelets?|bechern?|bicchier[ei]|coppetta|bardak|стакан\S*|كاس|כוס\S*|कप|प्याला|gelas)$/

function knownThings(input: Drafted): Set<string> {
  const known = new Set<string>()
  for (const row of input.rows) for (const ids of row.things.values()) for (const id of ids) known.add(id)
  for (const entry of input.entries) for (const id of entry.things) known.add(id)
  if (input.rows.some(row => row.tokens.some(token => CUP.test(token.text)))) known.add('mug')
  return known
}

function isExcused(input: Drafted, at: number): boolean {
  const { draft } = input
  return (
    isImagined(draft, at) ||
    isDenied(draft, at) ||
    draft.unsure.has(draft.clause[at] ?? -1) ||
    input.mentions.some(mention => mention.positions.includes(at))
  )
}

const IF_WORDS =
  /^(?:if|when|whether|wenn|falls|ob|si|cuando|se|quando|quand|eger|если|когда|اذا|لو|אם|अगर|यदि|kalau|jika)$/

/** "If it's just smoothies for one": what the customer may have in mind. */
function isImagined(draft: Reading, at: number): boolean {
  const [first, last] = clauseBounds(draft, at)
  const isPriced = draft.figures.some(
    figure => figure.kind === 'money' && figure.first >= first && figure.last <= last,
  )
  const isSupposed = draft.tokens
    .slice(first, Math.min(first + 2, at))
    .some(token => IF_WORDS.test(token.text))
  return isSupposed && !isPriced && findPhrases(STOCK_WORDS, draft.tokens, first, last + 1).length === 0
}

/** "Sand" of a Vogelsand. */
function isHeadOf(own: Token, token: Token): boolean {
  return token.text.length >= 4 && own.text.length >= token.text.length + 3 && own.text.endsWith(token.text)
}

function isKnownWord(input: Drafted, token: Token): boolean {
  return (
    input.rows.some(row =>
      [...row.tokens, ...row.aliases].some(
        own => own.kind === 'word' && (similar(own, token) || isHeadOf(own, token)),
      ),
    ) ||
    input.entries.some(
      entry =>
        token.forms.some(form => entry.words.has(form)) ||
        entry.reading.tokens.some(own => own.kind === 'word' && own.text.length > 3 && similar(own, token)),
    )
  )
}

/** "Vegan Lemon Loaf", "Parka Norte": two or more capitalised words in a row, none of them known. */
function unknownNames(input: Drafted): { first: number; last: number }[] {
  const { draft } = input
  if (input.language === 'de') return []
  const names: { first: number; last: number }[] = []
  for (let at = 0; at < draft.tokens.length; at++) {
    let last = at
    let words = 0
    while (isCapitalWord(draft, last)) {
      words++
      last++
    }
    if (words >= 2 && at > 0) {
      const run = Array.from({ length: words }, (_, i) => at + i)
      const unknown = run.filter(i => isUnknown(input, i))
      const isStart = draft.sentence[at] !== draft.sentence[at - 1]
      const inMention = run.filter(i => input.mentions.some(mention => mention.positions.includes(i))).length
      if (
        unknown.length >= 1 &&
        (unknown.length > inMention || (unknown.length >= 1 && inMention === 0)) &&
        !(isStart && unknown.length === 1 && unknown[0] === at)
      ) {
        names.push({ first: at, last: last - 1 })
      }
    }
    at = Math.max(at, last - 1)
  }
  const isPlace = ({ first, last }: { first: number; last: number }) =>
    findPhrases(PLACE_PHRASES, draft.tokens, first, last + 1).some(
      found => found.first <= first && found.last >= last,
    )
  return names.filter(name => !isExcused(input, name.first) && !isPlace(name))
}

function isCapitalWord(draft: Reading, at: number): boolean {
  const token = draft.tokens[at]
  // "Sharjah AED 35": the code belongs to its figure.
  if (draft.figureAt.get(at)?.kind === 'money') return false
  return token?.kind === 'word' && token.capital && draft.sentence[at] === draft.sentence[Math.max(0, at - 1)]
}

function isUnknown(input: Drafted, at: number): boolean {
  const token = input.draft.tokens[at] as Token
  return (
    !FILLERS.has(token.text) &&
    !input.mentions.some(mention => mention.positions.includes(at)) &&
    !isKnownWord(input, token) &&
    !input.draft.figureAt.has(at)
  )
}

/** "we also have …" with an object that is in no row. */
function offeredUnknown(input: Drafted): { first: number; last: number }[] {
  const { draft } = input
  const offers: { first: number; last: number }[] = []
  for (const word of findPhrases(STOCK_WORDS, draft.tokens)) {
    if (/^остал/.test(draft.tokens[word.first]?.text ?? '')) continue
    if (draft.figureAt.has(word.first)) continue
    if (word.id.shape !== 'have' || !word.id.available || isExcused(input, word.first)) continue
    if (isHypothetical(draft, word) || isOfCounted(draft, word.first)) continue
    const object = isObligation(draft, word) ? undefined : objectAfter(draft, word.last, input.language)
    if (!object) continue
    if (
      // "It comes in below £35"
      phraseAt(BOUND_WORDS, draft.tokens, object.first) ||
      phraseAt(CONTAINER_WORDS, draft.tokens, object.first) ||
      phraseAt(PIECE_WORDS, draft.tokens, object.last) ||
      phraseAt(WEEKDAYS, draft.tokens, object.first) ||
      phraseAt(DAY_GROUPS, draft.tokens, object.first) ||
      phraseAt(TIME_UNITS, draft.tokens, object.first)
    )
      continue
    const clause = draft.clause[word.first]
    const isNamed = input.mentions.some(
      mention =>
        mention.first > word.last &&
        draft.sentence[mention.first] === draft.sentence[word.first] &&
        mention.first - word.last <= 8,
    )
    if ((isNamed && !isAlsoOther(input, word.last, object)) || draft.clause[object.first] !== clause) continue
    const tokens = draft.tokens.slice(object.first, object.last + 1)
    if (
      tokens.every(
        token =>
          isKnownWord(input, token) ||
          PLAIN_OBJECTS.has(token.text) ||
          FILLERS.has(token.text) ||
          /^(?:du|des|au|aux|della?|zum|zur|aus|vom|beim)$/.test(token.text) ||
          /^\d/.test(token.text),
      )
    )
      continue
    if (tokens.some(token => PLAIN_OBJECTS.has(token.text))) continue
    if (findPhrases(PLACE_PHRASES, draft.tokens, object.first, object.last + 1).length > 0) continue
    if (tokens.some(token => /^(?:ال)?(?:امارات|دول|مدن|مناطق)$/.test(token.text))) continue
    if (findPhrases(PROMISE_WORDS, draft.tokens, object.first, object.last + 1).length > 0) continue
    if (findPhrases(STOCK_WORDS, draft.tokens, object.first, object.last + 1).length > 0) continue
    offers.push(object)
  }
  return offers
}

const WHICH = /^(?:que|qu'|che|that|which|die|которые|التي|الذين|yang)$/

/** "The two that we have would come to €221": what is had was said in front. */
function isOfCounted({ tokens, figureAt, clause }: Reading, at: number): boolean {
  const which = [1, 2].map(back => at - back).find(i => WHICH.test(tokens[i]?.text ?? ''))
  return which !== undefined && clause[which] === clause[at] && figureAt.get(which - 1)?.kind === 'plain'
}

/** "We have the tote bag at €22 and also a rucksack": a kind of goods on the list that no row has. */
function listedUnknown(input: Drafted): number[] {
  const { draft } = input
  const language = LANGUAGES.find(own => own === input.language)
  const offers = findPhrases(STOCK_WORDS, draft.tokens).filter(
    word =>
      word.id.shape === 'have' &&
      word.id.available &&
      !isExcused(input, word.first) &&
      !isHypothetical(draft, word),
  )
  if (!language || offers.length === 0) return []
  const meanings = meaningsOf(draft.tokens, language)
  let known: Set<string> | undefined
  return draft.tokens.flatMap((token, at) => {
    const goods = meanings[at]!.filter(
      one => one.language === language && !one.repaired && isGoods(one.concept),
    )
    const isListed = offers.some(
      word =>
        word.last < at &&
        draft.sentence[word.last] === draft.sentence[at] &&
        isListedAt(draft, word.last, at),
    )
    if (goods.length === 0 || !isListed || isNoGoods(input, token, at)) return []
    known ??= new Set(
      evidenceTokens(input).flatMap(list =>
        meaningsOf(list)
          .flat()
          .map(one => one.concept),
      ),
    )
    return goods.some(one => known?.has(one.concept)) ? [] : [at]
  })
}

function evidenceTokens({ rows, entries, ask }: Drafted): (readonly Token[])[] {
  return [
    ...rows.map(row => [...row.tokens, ...row.aliases]),
    ...entries.map(one => one.reading.tokens),
    ask.tokens,
  ]
}

function isNoGoods(input: Drafted, token: Token, at: number): boolean {
  const { draft, mentions } = input
  return (
    token.text.length < 4 ||
    PLAIN_OBJECTS.has(token.text) ||
    draft.figureAt.has(at) ||
    isKnownWord(input, token) ||
    isExcused(input, at) ||
    [PROMISE_WORDS, CONTAINER_WORDS, PIECE_WORDS].some(list =>
      phraseAt<unknown>(list as never, draft.tokens, at),
    ) ||
    // "A linen canvas bag" of a row: the word stands among those that name it.
    mentions.some(mention => mention.first < at && mention.last > at)
  )
}

/** Right behind the word that offers, a comma or an "and", but for an article. */
function isListedAt({ tokens }: Reading, offer: number, at: number): boolean {
  let before = at - 1
  while (before > offer && SKIPPED.has(tokens[before]?.text ?? '')) before--
  const text = tokens[before]?.text ?? ''
  return before === offer || text === ',' || CONNECTORS.has(text)
}

const ALSO =
  /^(?:also|too|tambien|tambem|aussi|egalement|auch|anche|pure|ayrica|также|тоже|еще|ايضا|كمان|גם|भी|juga)$/
const MADE_WITH =
  /^(?:of|with|for|de|do|da|con|com|para|au|aux|avec|pour|mit|aus|fur|al|alla|per|di|с|со|из|для|من|ب|عم|עם|ל|dari|dengan|untuk)$/

/** "Nous avons aussi un diffuseur au cèdre": cedar is in a row, the diffuser is not. */
function isAlsoOther(input: Drafted, offer: number, object: { first: number; last: number }): boolean {
  const { draft, mentions } = input
  const mention = mentions.find(one => one.first > offer)
  const before = draft.tokens.slice(offer + 1, object.first)
  const between = draft.tokens.slice(object.first + 1, mention?.first ?? 0)
  return (
    before.some(token => ALSO.test(token.text)) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.some(token => MADE_WITH.test(token.text))
  )
}

const SKIPPED = new Set(
  'genau exactly exactement exactamente justo exatamente esattamente ровно tam tepat mais mas más plus uns bei umas about around almost cerca casi quase environ presque etwa rund circa около примерно примерно حوالي تقريبا בערך लगभग करीब sekitar von منه منها منهم منهن только רק केवल सिर्फ que لنا לנו hanya فقط sadece sedang leider heute sorry unfortunately a an the some any also too un una unos unas el la los las um uma o a os as des du de le les ein eine einen der die das un uno dei delle bir also still tambien también ainda aussi auch anche da de ayrica noch todavia aun encore ancora hala еще также тоже ايضا גם भी juga masih only just solo apenas nur'.split(
    ' ',
  ),
)
const PLAIN_OBJECTS = new Set(
  'libre libres livre livres ab sola solita unico unica unicos unicas ultimo ultima ultimos ultimas seul seule derniers derniere dernieres dernier einzige einziges einziger einzigen letzte letzten letztes sole soli unici uniche ultimi ultime tek tane одна один одно пара последняя последний последнее последние единственный единственная واحد واحده حبه قطعه وحده אחת אחד בודד בודדת אחרון אחרונה אחרונים एक आखिरी आख़िरी satu dua single last couple pair zu auf offen reichlich genug genugend ausreichend bastante bastantes suficiente suficientes muitos muitas muita mucho mucha muchos muchas assez suffisamment beaucoup parecchi abbastanza molti molte bol cok yeterince много достаточно كثير كافي הרבה מספיק काफी बहुत banyak cukup fuera fora excluido excluida aparte pendiente enough كميه كميات cantidad quantidade quantite menge quantita количество stok it them that this these those both one ones everything plenty lots many few several more question questions time room place parking wifi seats stock information info details idea colleague team person someone hours day days size sizes colour colours color colors option options version versions model models lo la los las eso esto varias varios muchas todo todos talla tallas dudas pregunta isso isto alguns algumas varios tamanhos duvida duvidas tout plusieurs questions es sie davon alles viele mehrere fragen mehr groesse tutto molti domande yeni вопросы все много размер размеры dia pares unidades unidad unidade pieces piece pares par paar no not nothing pleasure happy sorry right now currently here there'.split(
    ' ',
  ),
)

function objectAfter(
  draft: Reading,
  at: number,
  language: string,
): { first: number; last: number } | undefined {
  let first = at + 1
  while (draft.tokens[first]?.kind === 'word' && SKIPPED.has(draft.tokens[first]?.text ?? '')) first++
  const token = draft.tokens[first]
  if (token?.kind !== 'word' || draft.figureAt.has(first)) return undefined
  // "Gibt es für 79 €": a preposition, no thing.
  if (LANGUAGES.some(own => own === language && isFunctionWord(token.text, own))) return undefined
  let last = first
  while (
    last - first < 3 &&
    draft.tokens[last + 1]?.kind === 'word' &&
    !FILLERS.has(draft.tokens[last + 1]?.text ?? '')
  )
    last++
  return { first, last }
}

export type { Figure }
