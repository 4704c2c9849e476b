import type { Product } from '../../catalog/rows.ts'
import { similarity, soundsOf, spokenAs } from '../../catalog/search/sounds.ts'
import { termOf } from '../../catalog/search/words.ts'
import { remembered } from '../../lib/remembered.ts'
import { CONTENTS } from './contents.ts'
import { glossed } from './glossary.ts'
import { hindiSpelling } from './hindi-spelling.ts'
import { editDistance, formsOf, isGoods, isKnown, isWithoutVowels, keyOf, meaningsOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { readWords, type Word } from './words.ts'
import { isWrittenOut } from './written-out.ts'

export interface Analysed {
  word: Word
  concepts: Set<string>
}

interface Described {
  /** Its own name, then what customers call it. */
  names: Analysed[][]
  around: Analysed[]
  /** Its code, and how long something lasts: figures that are no count of it. */
  uncounted: Analysed[]
  /** What it is made of: a thing is named by that only where it is named besides. */
  inside: Analysed[]
  description: Analysed[]
}

export const COLOURS =
  'black white red blue navy green yellow pink purple grey beige burgundy olive brown gold silver cream2 emerald camel'.split(
    ' ',
  )

const SIZES = 'small medium large long short'.split(' ')

const MODIFIERS = new Set([
  ...COLOURS,
  ...SIZES,
  'kids',
  'men',
  'women',
  'set',
  'gift',
  'slice',
  'box',
  'cup',
  'fresh',
  'hot',
  'iced',
  'warm',
  'years',
  'inch',
  'metre',
  'brown',
  'repair',
  'replacement',
  'service',
  'men',
  'phone',
  'fast',
  ...'full basic cordless step aluminium steel wood metal plastic electric remote magnet mild dry oily garden advent wholemeal grilled fried wedding heart waterproof petrol belgian swiss italian japanese korean indian moroccan greek dutch scented'.split(
    ' ',
  ),
])

/** Not the same, but what somebody may mean by it. */
const NEAR: Record<string, string> = {
  wool: 'warm',
  merino: 'warm',

  navy: 'blue',
  burgundy: 'red',
  emerald: 'green',
  olive: 'green',
  cream2: 'white',
  camel: 'brown',
}

/** Two names of one make. */
const SAME: Record<string, string[]> = {
  samsung: ['galaxy'],
  galaxy: ['samsung'],
  apple: ['iphone', 'ipad'],
  // What is plugged into one.
  iphone: ['lightning'],
  protector: ['tempered', 'glass', 'privacy'],
  tempered: ['glass'],
  headphones: ['earbuds'],
  sweater: ['knit'],
  tote: ['bag'],
  meat: ['beef', 'chicken', 'pork', 'lamb', 'ham'],
  bowl: ['plate'],
  lock: ['padlock'],
  glasses: ['sunglasses', 'reading'],
  reading: ['glasses'],
  puppy: ['dog'],
  kitten: ['cat'],
  rimframe: ['frame'],
  frame: ['rimframe'],
  padlock: ['lock'],
}

export function isModifier(concepts: Iterable<string>): boolean {
  const all = [...concepts].filter(isGoods)
  return all.length > 0 && all.every(concept => MODIFIERS.has(concept))
}

export const analyse = remembered(analyseText, 5000)

function analyseText(text: string): Analysed[] {
  const words = readWords(text.slice(0, 600))
  const meanings = meaningsOf(words)
  const analysed = words
    .map((word, at) => ({
      word,
      concepts: new Set([
        ...meanings[at]!.filter(m => !m.repaired).map(m => m.concept),
        ...glossed(word.text),
      ]),
    }))
    .filter(({ word }) => !NAME_FILLERS.has(word.text))
  // An iced or a vanilla latte is no milk, though that is what Italians call it.
  const latte = analysed.find(({ concepts }) => concepts.has('latte'))
  if (latte && analysed.some(other => other !== latte && IN_COFFEE.some(one => other.concepts.has(one))))
    latte.concepts.delete('milk')
  return analysed
}

const IN_COFFEE =
  'iced hot coffee espresso vanilla caramel hazelnut matcha chai tea decaf cinnamon macchiato mocha pumpkin'.split(
    ' ',
  )

const NAME_FILLERS = new Set(
  'and de of the with for to la le y e da do el a in para por con com avec pour mit fur aus zum zur und et per di del della dei dan untuk dengan для с и مع من و के का की और'.split(
    ' ',
  ),
)

const LASTS =
  /\d\s?-?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|años?|meses|mes|semanas?|días?|horas?|anos?|dias?|ans?|mois|jours?|heures?|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten|ann[io]|mes[ie]|giorni|ore|yıl|ay|hafta|gün|saat|سن[هةو]\S*|عام\S*|شهر\S*|أشهر|يوم\S*|أيام|ساع\S+|שנ[הי]\S*|חודש\S*|ימים|יום|שעות|שעה|साल|वर्ष|महीन\S+|दिन|घंट\S+|tahun|bulan|minggu|hari|jam|год\S*|лет|месяц\S*|недел\S+|дн\S+|день|час\S*)(?!\p{L})/iu

function describe(product: Product): Described {
  const attributes = Object.entries(product.attributes).map(([name, value]) => `${name} ${value}`)
  const lasting = attributes.filter(attribute => LASTS.test(attribute))
  const inside = Object.entries(product.attributes).flatMap(([name, value]) =>
    CONTENTS.test(name) && !/material|diet/i.test(name) ? [`${name} ${value}`] : [],
  )
  return {
    names: [product.name, ...product.aliases.map(alias => alias.text)].map(analyse),
    around: analyse(
      [
        product.category ?? '',
        product.brand ?? '',
        ...attributes.filter(attribute => !lasting.includes(attribute) && !inside.includes(attribute)),
        ...product.variants.flatMap(v => Object.values(v.options)),
      ].join(' ; '),
    ),
    uncounted: analyse([product.sku ?? '', ...lasting].join(' ; ')),
    inside: analyse(inside.join(' ; ')),
    description: analyse(product.description),
  }
}

type Named = Pick<Token, 'word' | 'concepts'>

const compared = new WeakMap<Named, Map<Analysed, number>>()

/** How surely two words mean the same: 0 to 1. One message meets the same words many times over. */
export function alike(token: Named, other: Analysed): number {
  let known = compared.get(token)
  if (!known) {
    known = new Map()
    compared.set(token, known)
  }
  let likeness = known.get(other)
  if (likeness === undefined) {
    likeness = compare(token, other)
    known.set(other, likeness)
  }
  return likeness
}

function compare(token: Named, other: Analysed): number {
  const a = token.word
  const b = other.word
  if (a.figure || b.figure) return a.value !== null && a.value === b.value ? 1 : 0
  if (a.text === b.text) return 1
  for (const concept of token.concepts)
    if (other.concepts.has(concept) && !concept.startsWith('.')) return 0.95
  for (const concept of token.concepts) if (SAME[concept]?.some(same => other.concepts.has(same))) return 0.9
  if (a.value !== null && b.value === a.value) return 0.9
  if (/\d/.test(a.text) || /\d/.test(b.text)) return 0
  // "Lilly", "orchidd": a letter twice or once.
  if (
    a.text.length > 3 &&
    b.text.length > 3 &&
    (undoubled(a.text) === undoubled(b.text) || undoubled(termOf(a.text)) === undoubled(termOf(b.text)))
  )
    return 0.95
  if (
    a.text.length > 3 &&
    b.text.length > 3 &&
    (termOf(a.text) === termOf(b.text) || keyOf(a.text) === keyOf(b.text))
  )
    return 0.95
  const shorter = Math.min(a.text.length, b.text.length)
  if (
    a.text.charCodeAt(0) > 0x58f &&
    formsOf(a.text).some(form => form.length > 2 && formsOf(b.text).includes(form))
  )
    return 0.95
  if (areTwoThings(token, other)) return 0
  const sameScript = a.text.charCodeAt(0) >> 8 === b.text.charCodeAt(0) >> 8
  if (sameScript) {
    const most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
    if (most && beginsAlike(a.text, b.text)) {
      if (editDistance(a.text, b.text, most) <= most) return 0.85
      if (editDistance(undoubled(a.text), undoubled(b.text), most) <= most) return 0.85
    }
    if (token.concepts.size === 0 && isWithoutVowels(a.text, b.text)) return 0.85
    if (token.concepts.size === 0 && shorter >= 3 && soundsAs(a.text, b.text)) return 0.85
    if (token.concepts.size > 0 || shorter < 4) return 0
    if (isWithEnding(a.text, b.text) || isSmallOne(a.text, b.text) || isActOf(a.text, b.text)) return 0.85
    // Unknown words only: rent and rental, byke and bike.
    const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text]
    if (long.startsWith(short) && long.length - short.length <= 2) return 0.8
    const ends = short.length === 4 && long.length === 4 && short[0] === long[0] && short[3] === long[3]
    if (ends && editDistance(short, long, 1) <= 1) return 0.8
    return 0
  }
  if (shorter < 3) return 0
  if (saidInHindi(a.text, b.text)) return 0.9
  if ([a.text, ...formsOf(a.text)].some(one => formsOf(b.text).some(other => isWrittenOut(one, other))))
    return 0.85
  const sounds = soundsOf(b.text)
  if (
    soundsOf(a.text).some(sound => sound.length >= 3 && sounds.includes(sound)) &&
    similarity(spokenAs(a.text), spokenAs(b.text)) >= 0.4
  )
    return 0.8
  return 0
}

/** A skirt is no misspelt shirt: both words are spelt as they should be, and name different things. */
function areTwoThings(token: Named, other: Analysed): boolean {
  return [token, other].every(({ word, concepts }) => isKnown(word.text) && [...concepts].some(isGoods))
}

const joinedWith = new WeakMap<Token, Map<Token, Token>>()

/** The word with the one before and the one behind it: "fit line", of what is called FitLine. */
function saidInTwo(token: Token, tokens: Token[]): Token[] {
  const join = (first: Token | undefined, second: Token | undefined): Token[] => {
    if (!first || !second || first.at + 1 !== second.at || second.word.breakBefore) return []
    const [a, b] = [first.word, second.word]
    if (a.figure || b.figure || a.text.length < 2 || b.text.length < 2 || a.text.length + b.text.length < 6)
      return []
    let known = joinedWith.get(first)
    if (!known) {
      known = new Map()
      joinedWith.set(first, known)
    }
    const joined = known.get(second) ?? {
      ...first,
      word: { ...a, text: a.text + b.text },
      concepts: new Set(),
    }
    known.set(second, joined)
    return [joined]
  }
  const at = tokens.indexOf(token)
  return [...join(tokens[at - 1], token), ...join(token, tokens[at + 1])]
}

/** Only as a whole: what is nearly it may be two words of something else. */
function likeWhole(joined: Token, word: Analysed): number {
  const [said, name] = [joined.word.text, word.word.text]
  if (word.word.figure || name.length < 6) return 0
  if (said === name) return 1
  const isOtherScript = said.charCodeAt(0) >> 8 !== name.charCodeAt(0) >> 8
  return isOtherScript ? alike(joined, word) : 0
}

/** "Bak glas", "fone", "qees": spelt as it is said. */
function soundsAs(said: string, name: string): boolean {
  if (!/^[a-z]+$/.test(said) || !/^[a-z]+$/.test(name)) return false
  if (asSpoken(said) === asSpoken(name)) return true
  // All the vowels of a long word may be wrong or missing: frshwter.
  const bones = (word: string) => asSpoken(word).replace(/(?!^)[aeiouy]/g, '')
  return said.length >= 6 && bones(said).length >= 4 && bones(said) === bones(name)
}

const asSpoken = remembered(
  word =>
    word
      .replace(/ph/g, 'f')
      .replace(/sch|sh|ch/g, 'x')
      .replace(/ck|qu(?=[ei])|q|c(?![ei])/g, 'k')
      .replace(/[zç]|c(?=[ei])/g, 's')
      .replace(/v/g, 'b')
      .replace(/g(?=[ei])/g, 'j')
      .replace(/y/g, 'i')
      .replace(/^h|(?<=[gw])h/g, '')
      .replace(/(.)\1/g, '$1'),
  5000,
)

/** What makes a word of a small one: mesita, caixinha, sedina, Kistchen, тумбочка. */
const SMALL =
  /^(?:(?:ec|c)?it[oa]s?|z?inh[oa]s?|in[oaie]|ett[oaie]|chen|lein|(?:оч|еч|ич)?к(?:а|и|у|е|ои|ами|ах)?|(?:ч?ик|ок|ек)(?:а|и|ов|у|ом|ами)?)$/u

/** "Две тумбочки" of a "тумба": a small word for the thing. */
function isSmallOne(said: string, name: string): boolean {
  for (let length = 4; length < said.length; length++) {
    const stem = said.slice(0, length)
    if (!name.startsWith(stem)) return false
    if (name.length - length <= 1 && SMALL.test(said.slice(length))) return true
  }
  return false
}

const ACT = /(?:age|ation|ition|ción|cion|ção|cao|zione|ung|reparatur|ация|яция|ение|ание|овка|ировка)$/u
const DOING =
  /^(?:e[rz]|es|ent|ons|ir|ar(?:e|le|lo|la)?|ais|an|as|am|iamo|ate|ano|en|t|e|ировать|ировали|ируете|ировал[аи]?|овать|уете|ить|ите|ать|аете|ять|яете)$/u

/** "Régler les freins" of a "Réglage des freins": what is done, said as a verb. */
function isActOf(said: string, name: string): boolean {
  const act = ACT.exec(name)
  const stem = act && name.slice(0, act.index)
  if (!stem || stem.length < 4) return false
  const at = said.indexOf(stem)
  // Russian puts what was completed in front: отреставрировать.
  const isBegun = at === 0 || (at > 0 && at <= 3 && /^[а-я]+$/.test(said))
  return isBegun && DOING.test(said.slice(at + stem.length))
}

/** Whether a word in Latin letters is one in Devanagari: pyaaz, प्याज. */
function saidInHindi(a: string, b: string): boolean {
  const isHindi = (word: string) => word.charCodeAt(0) >> 7 === 0x900 >> 7
  if (isHindi(a) === isHindi(b)) return false
  const [one, other] = [hindiSpelling(a), hindiSpelling(b)]
  if (!one || !other || one.length < 3) return false
  const most = Math.min(one.length, other.length) >= 5 ? 1 : 0
  return one[0] === other[0] && editDistance(one, other, most) <= most
}

/** Letters that are said alike at the beginning of a word: vinílica and binilica. */
const FIRST_LETTERS = ['bv', 'ckq', 'sz', 'gj', 'iy', 'vw']

const beginsAlike = (a: string, b: string) =>
  a[0] === b[0] || FIRST_LETTERS.some(letters => letters.includes(a[0]!) && letters.includes(b[0]!))

/** Endings that Turkish and Indonesian put behind a name: kılıcının, lavantadan, sepedanya. */
const ENDING =
  /^(?:l[ae]r)?(?:[iu]?m[iu]z|[iu]?n[iu]z|s?[iu]|[iu]m|[iu]n)?(?:n?[dt][ae]n?|y?l[ae]|n[iu]n|n?[iu]|[yn]?[ae])?(?:ki(?:n[ae])?)?(?:l[iu][kg]?)?$|^(?:nya|ku|mu|lah|kah)$/

/** What a word may be without its ending. */
export function stemsOf(word: string): string[] {
  if (word.length < 7 || !/^[a-z]+$/.test(word)) return []
  const ends = Array.from({ length: word.length - 6 }, (_, at) => at + 4)
  return ends.filter(end => ENDING.test(word.slice(end))).map(end => word.slice(0, end))
}

export function isWithEnding(said: string, whole: string): boolean {
  if (!/^[a-z]+$/.test(said)) return false
  // "Değirmen bulguru": a name may have an ending itself.
  return hasEnding(said, whole) || hasEnding(said, whole.replace(/s?[iu]$/, ''))
}

function hasEnding(said: string, name: string): boolean {
  if (name.length < 4 || said.length - name.length < 3) return false
  const stem = said.slice(0, name.length)
  // Bıçak, bıçağın: the last letter softens.
  const isSame =
    stem === name || (stem.slice(0, -1) === name.slice(0, -1) && SOFT.has(stem.at(-1)! + name.at(-1)!))
  return isSame && ENDING.test(said.slice(name.length))
}

const SOFT = new Set(['gk', 'bp', 'dt'])

const undoubled = remembered(text => text.replace(/(.)\1/gu, '$1'), 5000)

export interface Match {
  product: Product
  /** Share of the customer's words that the product explains, and of the product's name that the customer said. */
  coverage: number
  named: number
  score: number
  /** Tokens (by `at`) that the product explains. */
  explained: Set<number>
  /** Salient words it does not explain: the customer may mean something else. */
  unexplained: Token[]
  /** Something was only nearly said: navy for blue. */
  loose: boolean
  /** All the words of the name were said, if not its figures and measures: "Wood oil 750 ml". */
  wholeWords: boolean
  /** Words of the name that the customer said. */
  nameHits: number
  /** Words of the name that say what it is, and that the customer did not say. */
  unsaid: number
  /** A word of the name that says what it is was said, not only its size, its box or its flavour. */
  headSaid: boolean
  /** Named by its code: it is meant, whatever else was said. */
  isCoded: boolean
}

/** So much of a name is all of it. */
const WHOLLY = 0.95

const OCCASIONS = new Set(
  'birthday wedding gift christmas anniversary party valentine evening breakfast dinner lunch broken'.split(
    ' ',
  ),
)

/** What it is for, which no product need say. */
export function isOccasion(token: Token): boolean {
  return [...token.concepts].every(concept => OCCASIONS.has(concept.replace('~', '')))
}

/** By the name it fits best: what customers call it counts as much as what the shop does. */
export function matchProduct(product: Product, tokens: Token[]): Match {
  const { names, ...besides } = describe(product)
  const matches = names.map(name => matchName(product, tokens, name, besides))
  return matches.reduce((best, match) => (match.score > best.score ? match : best))
}

function matchName(
  product: Product,
  tokens: Token[],
  name: Analysed[],
  { around, uncounted, inside, description }: Omit<Described, 'names'>,
): Match {
  const explained = new Set<number>()
  const unexplained: Token[] = []
  /** What it is for. */
  const besides: Token[] = []
  const said = new Set<number>()
  let total = 0
  let found = 0
  let loose = false
  const isCoded = tokens.some(({ word }) => word.code?.productId === product.id)
  const isNamed = tokens.some(
    token => !isModifier(token.concepts) && name.some(word => !word.word.figure && alike(token, word) >= 0.8),
  )
  for (const token of tokens) {
    if (token.word.code) {
      total += token.weight
      if (token.word.code.productId !== product.id) unexplained.push(token)
      else {
        found += token.weight
        explained.add(token.at)
      }
      continue
    }
    let best = 0
    const inTwo = saidInTwo(token, tokens)
    name.forEach((word, at) => {
      const like = Math.max(alike(token, word), ...inTwo.map(one => likeWhole(one, word)))
      if (like > 0) said.add(at)
      best = Math.max(best, like)
    })
    const isCount = token.after !== undefined && !uncounted.some(({ word }) => word.text === token.after)
    if (best < 0.8)
      for (const word of isCount ? around : [...around, ...uncounted])
        best = Math.max(best, alike(token, word) * (word.word.figure ? 0.85 : 0.75))
    if (best < 0.75 && !token.word.figure && isNamed)
      for (const word of inside) best = Math.max(best, alike(token, word) * 0.75)
    if (best < 0.5 && !token.word.figure)
      for (const word of [...inside, ...description]) best = Math.max(best, alike(token, word) * 0.5)
    if (best < 0.35 && [...name, ...around].some(word => isNear(token, word))) {
      best = 0.4
      loose = true
    }
    if (token.parts && best < 1) {
      const own = new Set([...name, ...around].flatMap(word => [...word.concepts]))
      best = Math.min(best, (0.95 * token.parts.filter(part => own.has(part)).length) / token.parts.length)
    }
    // Of "USB-C to USB-C" something that has it once is only half.
    if (token.again) {
      const ends = name.filter(word => alike(token, word) >= 0.9).map(({ word }) => word.text)
      // "USBC" is one word of what the name says in two.
      if (ends.length < 2 * Math.max(token.again, new Set(ends).size)) best = 0
    }
    const weight = token.weight
    total += weight
    found += weight * best
    if (best >= 0.35) explained.add(token.at)
    else if (token.purpose) besides.push(token)
    else if (weight >= 0.5) unexplained.push(token)
  }
  let nameTotal = 0
  let nameSaid = 0
  name.forEach((word, at) => {
    const weight = word.word.figure ? 0.8 : isModifier(word.concepts) ? 0.6 : 1
    nameTotal += weight
    if (said.has(at)) nameSaid += weight
  })
  const named = isCoded ? 1 : nameTotal ? nameSaid / nameTotal : 0
  for (const token of besides)
    if (named >= WHOLLY || (token.concepts.size > 0 && isOccasion(token))) total -= 0.7 * token.weight
    else if (token.weight >= 0.5) unexplained.push(token)
  const coverage = total ? found / total : 0
  return {
    product,
    coverage,
    named,
    score: 0.7 * coverage + 0.3 * named,
    explained,
    unexplained,
    loose,
    wholeWords: name.every((word, at) => said.has(at) || isMeasureOf(name, word, at)),
    nameHits: isCoded ? name.length : said.size,
    unsaid: name.filter(
      (word, at) =>
        !said.has(at) && !word.word.figure && !isModifier(word.concepts) && word.word.text.length > 1,
    ).length,
    isCoded,
    headSaid:
      isCoded ||
      name.every(word => isModifier(word.concepts)) ||
      name.some((word, at) => said.has(at) && !word.word.figure && !isModifier(word.concepts)),
  }
}

/** A figure, or the unit right behind one. */
const isMeasureOf = (name: Analysed[], { word }: Analysed, at: number) =>
  word.figure || (name[at - 1]?.word.figure === true && word.text.length <= 2)

/** Not what was said, and what may be meant by it: navy for blue. */
export function isNear(token: Token, word: Analysed): boolean {
  for (const concept of word.concepts) if (NEAR[concept] && token.concepts.has(NEAR[concept])) return true
  return false
}
