import type { Product, Variant } from '../../catalog/rows.ts'
import { similarity, soundsOf, spokenAs } from '../../catalog/search/sounds.ts'
import { termOf } from '../../catalog/search/words.ts'
import type { Language } from '../language/languages.ts'
import { dayOf } from './days.ts'
import { glossed } from './glossary.ts'
import { compound, editDistance, formsOf, isFunctionWord, isGoods, keyOf, meaningsOf } from './lexicon.ts'
import { readWords, type Word } from './words.ts'

/** A word of the customer's that may name a product, with how much it tells. */
export interface Token {
  word: Word
  at: number
  concepts: Set<string>
  weight: number
  /** A figure right behind a word that names something: most likely a model. */
  numbers?: boolean
  /** What each half of a compound means: all of it must fit, not the half. */
  parts?: string[]
}

interface Analysed {
  word: Word
  concepts: Set<string>
}

interface Described {
  name: Analysed[]
  around: Analysed[]
  description: Analysed[]
}

const COLOURS =
  'black white red blue navy green yellow pink purple grey beige burgundy olive brown gold silver cream2 emerald camel'.split(
    ' ',
  )
const SIZES = 'small medium large'.split(' ')
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
  'men',
  'phone',
  'fast',
  ...'cordless step aluminium steel wood metal plastic electric remote magnet mild dry oily garden advent wholemeal grilled fried wedding heart'.split(
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
  protector: ['tempered', 'glass', 'privacy'],
  tempered: ['glass'],
  headphones: ['earbuds'],
  sweater: ['knit'],
}

export function isModifier(concepts: Iterable<string>): boolean {
  const all = [...concepts].filter(isGoods)
  return all.length > 0 && all.every(concept => MODIFIERS.has(concept))
}

const analysedTexts = new Map<string, Analysed[]>()

function analyse(text: string): Analysed[] {
  const known = analysedTexts.get(text)
  if (known) return known
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
  if (analysedTexts.size > 5000) analysedTexts.clear()
  analysedTexts.set(text, analysed)
  return analysed
}

const NAME_FILLERS = new Set('and de of the with for to la le y e da do el a in'.split(' '))

function describe(product: Product): Described {
  const attributes = Object.entries(product.attributes).map(([name, value]) => `${name} ${value}`)
  return {
    name: analyse(product.name),
    around: analyse(
      [
        product.category ?? '',
        product.brand ?? '',
        product.sku ?? '',
        ...attributes,
        ...product.variants.flatMap(v => Object.values(v.options)),
      ].join(' ; '),
    ),
    description: analyse(product.description),
  }
}

type Named = Pick<Token, 'word' | 'concepts'>
const compared = new WeakMap<Named, Map<Analysed, number>>()

/** How surely two words mean the same: 0 to 1. One message meets the same words many times over. */
function alike(token: Named, other: Analysed): number {
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
  const sameScript = a.text.charCodeAt(0) >> 8 === b.text.charCodeAt(0) >> 8
  if (sameScript) {
    const most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
    if (most && a.text[0] === b.text[0] && editDistance(a.text, b.text, most) <= most) return 0.85
    if (token.concepts.size > 0 || shorter < 4) return 0
    // Unknown words only: rent and rental, byke and bike.
    const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text]
    if (long.startsWith(short) && long.length - short.length <= 2) return 0.8
    const ends = short.length === 4 && long.length === 4 && short[0] === long[0] && short[3] === long[3]
    if (ends && editDistance(short, long, 1) <= 1) return 0.8
    return 0
  }
  if (shorter < 3) return 0
  const sounds = soundsOf(b.text)
  if (
    soundsOf(a.text).some(sound => sound.length >= 3 && sounds.includes(sound)) &&
    similarity(spokenAs(a.text), spokenAs(b.text)) >= 0.4
  )
    return 0.8
  return 0
}

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
  /** Words of the name that the customer said. */
  nameHits: number
}

export function matchProduct(product: Product, tokens: Token[]): Match {
  const { name, around, description } = describe(product)
  const explained = new Set<number>()
  const unexplained: Token[] = []
  const said = new Set<number>()
  let total = 0
  let found = 0
  let loose = false
  for (const token of tokens) {
    let best = 0
    name.forEach((word, at) => {
      const like = alike(token, word)
      if (like > 0) said.add(at)
      best = Math.max(best, like)
    })
    if (best < 0.8)
      for (const word of around) best = Math.max(best, alike(token, word) * (word.word.figure ? 0.85 : 0.75))
    if (best < 0.5 && !token.word.figure)
      for (const word of description) best = Math.max(best, alike(token, word) * 0.5)
    if (best < 0.35 && [...name, ...around].some(word => isNear(token, word))) {
      best = 0.4
      loose = true
    }
    if (token.parts && best < 1) {
      const own = new Set([...name, ...around].flatMap(word => [...word.concepts]))
      best = Math.min(best, (0.95 * token.parts.filter(part => own.has(part)).length) / token.parts.length)
    }
    const weight = token.weight
    total += weight
    found += weight * best
    if (best >= 0.35) explained.add(token.at)
    else if (weight >= 0.5) unexplained.push(token)
  }
  let nameTotal = 0
  let nameSaid = 0
  name.forEach((word, at) => {
    const weight = word.word.figure ? 0.8 : isModifier(word.concepts) ? 0.6 : 1
    nameTotal += weight
    if (said.has(at)) nameSaid += weight
  })
  const coverage = total ? found / total : 0
  const named = nameTotal ? nameSaid / nameTotal : 0
  return {
    product,
    coverage,
    named,
    score: 0.7 * coverage + 0.3 * named,
    explained,
    unexplained,
    loose,
    nameHits: said.size,
  }
}

function isNear(token: Token, word: Analysed): boolean {
  for (const concept of word.concepts) if (NEAR[concept] && token.concepts.has(NEAR[concept])) return true
  return false
}

/** Content words of a message: what is neither grammar nor the question itself. */
export function tokensOf(words: Word[], language: Language): Token[] {
  const meanings = meaningsOf(words, language)
  const tokens: Token[] = []
  words.forEach((word, at) => {
    const all = meanings[at]!
    const longest = Math.max(0, ...all.map(m => m.length))
    const concepts = new Set(all.map(m => m.concept))
    const goodsHere = all.filter(m => isGoods(m.concept))
    const asking = all.filter(m => !isGoods(m.concept))
    if (isSpokenOver(words, at)) return
    if (isCurrency(word.text) || dayOf(word.text) !== undefined) return
    if (word.figure) {
      // A price somebody names is no product.
      if (word.money || isCurrency(words[at + 1]?.text) || isCurrency(words[at - 1]?.text)) return
      tokens.push({
        word,
        at,
        concepts,
        weight: 0.8,
        numbers: !word.breakBefore && tokens.at(-1)?.at === at - 1,
      })
      return
    }
    const grammar = isFunctionWord(word.text, language) || isFunctionWord(word.text, 'en')
    const inPhrase = longest > 1
    if (grammar && !(inPhrase && goodsHere.some(m => m.length > 1))) return
    if (asking.some(m => m.length > 1 && m.concept !== 'giftwrap') && !goodsHere.some(m => m.length > 1))
      return
    const ownAsking = asking.some(m => m.language === language && !m.repaired)
    const ownGoods = goodsHere.some(m => (m.language === language || m.language === 'en') && !m.repaired)
    if (asking.length && !goodsHere.length) return
    if (ownAsking && !ownGoods) return
    if (word.text.length < 2 && !inPhrase && !/[smlx]/.test(word.text)) return
    const goodsConcepts = new Set(
      all.length > 0 || word.picture ? goodsHere.map(m => m.concept) : glossed(word.text),
    )
    let weight = goodsConcepts.size ? 1 : SIZE_WORD.test(word.text) ? 0.5 : 0.7
    if (goodsHere.length && isModifier(goodsConcepts)) weight = 0.6
    if (ownAsking) weight *= 0.4
    if (word.picture) weight = 0.3
    const halves =
      goodsConcepts.size > 1 && compound(word.text) !== undefined ? [...goodsConcepts] : undefined
    tokens.push({
      word,
      at,
      concepts: goodsConcepts.size ? goodsConcepts : concepts,
      weight,
      ...(halves && { parts: halves }),
    })
  })
  return tokens
}

const CALLS = new Set(
  'phone telefono telefone telephone telefon telefono telpon телефону التليفون الهاتف الجوال'.split(' '),
)
const OVER = new Set('on by over por par am per telefonda lewat via по في على'.split(' '))

/** "Over the phone": how it was said, not what is wanted. */
function isSpokenOver(words: Word[], at: number): boolean {
  if (!CALLS.has(words[at]!.text)) return false
  return [words[at - 1], words[at - 2]].some(before => before && OVER.has(before.text))
}

const CURRENCY =
  /^(?:aed|usd|eur|gbp|inr|idr|rp|try|tl|ils|nis|rub|brl|mxn|dhs?|dirhams?|euros?|dollars?|dolares|dolar|bucks|reais|real|liras?|rupees?|rs|rupiah|shekels?|lire|derham|درهم|دراهم|دولار|يورو|ريال|دينار|שקל|שקלים|रुपये|रुपए|रूपये|रुपया|डॉलर|दिरहम|руб|рубл\p{L}*|евро|доллар\p{L}*|дирхам\p{L}*)$/u

function isCurrency(word: string | undefined): boolean {
  return word !== undefined && CURRENCY.test(word)
}

export const SIZE_WORD = /^(?:x{0,4}[sl]|m|xs|xxs|xxl|xxxl|[2-5]xl)$/

/** Names of sizes in words: for variants called S, M, L or small, medium, large. */
const SIZE_NAMES: Record<string, string> = { small: 's', medium: 'm', large: 'l' }

export interface VariantChoice {
  variant: Variant | null
  /** Variants that fit what the customer said, when it is not exactly one. */
  fitting: Variant[]
  /** An option the customer named that this product does not come in. */
  missing: string | null
}

/** Which variant the customer means. `words` is all of the message: sizes are often single letters. */
export function chooseVariant(product: Product, tokens: Token[], words: Word[]): VariantChoice {
  const variants = product.variants
  if (variants.length === 0) return { variant: null, fitting: [], missing: null }
  const name = analyse(product.name)
  const free = tokens.filter(token => !(token.word.figure && name.some(word => alike(token, word) === 1)))
  const sizes = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word, at }) => SIZE_WORD.test(word.text) && sizeContext(words, at))
  const spoken = words
    .map((word, at) => ({ word, at, concepts: new Set<string>(), weight: 0.5 }))
    .filter(({ word }) => !word.figure && word.value !== null && word.value > 1)
  const pool = [...free, ...sizes, ...spoken]
  const scored = variants.map(variant => ({ variant, score: variantScore(variant, pool) }))
  const top = Math.max(...scored.map(s => s.score))
  if (top > 0) {
    const fitting = scored.filter(s => s.score === top).map(s => s.variant)
    return { variant: fitting.length === 1 ? fitting[0]! : null, fitting, missing: null }
  }
  return {
    variant: variants.length === 1 ? variants[0]! : null,
    fitting: variants,
    missing: missingOption(variants, pool, words),
  }
}

function variantScore(variant: Variant, pool: Token[]): number {
  let score = 0
  for (const value of Object.values(variant.options)) {
    const parts = analyse(value)
    if (parts.length === 0) continue
    const figures = parts.filter(part => part.word.figure)
    const wanted = figures.length ? figures : parts
    const hits = wanted.filter(part => pool.some(token => optionMatches(token, part, value)))
    if (hits.length === wanted.length) score += 1 + parts.length / 100
  }
  return score
}

function optionMatches(token: Token, part: Analysed, value: string): boolean {
  if (part.word.figure) return token.word.value === part.word.value
  if (SIZE_WORD.test(part.word.text)) {
    if (token.word.text === part.word.text) return true
    return [...token.concepts].some(concept => SIZE_NAMES[concept] === part.word.text) && value.length <= 4
  }
  return alike(token, part) >= 0.8
}

/** A lone letter is a size only where it stands as one: "in M", "size s", "M?", not "l'été" or "I'm". */
function sizeContext(words: Word[], at: number): boolean {
  const word = words[at]!
  if (word.text.length > 1) return true
  const before = words[at - 1]?.text ?? ''
  if (SIZE_MARKS.has(before) || SIZE_WORD.test(before)) return true
  return at === words.length - 1 || words[at + 1]!.breakBefore || word.breakBefore
}

const SIZE_MARKS = new Set(
  'in size en talla tamanho taille grosse taglia beden ukuran ukurannya размер размере в мид מידה ב مقاس قياس saiz साइज साइज़ em numero no sz a the gr au la em il'.split(
    ' ',
  ),
)

function missingOption(variants: Variant[], pool: Token[], words: Word[]): string | null {
  const values = variants.flatMap(variant => Object.values(variant.options))
  if (values.some(value => SIZE_WORD.test(value.toLowerCase()))) {
    const asked = pool.find(token => SIZE_WORD.test(token.word.text) && words[token.at] === token.word)
    if (asked) return asked.word.text.toUpperCase()
  }
  if (values.every(value => /^\d{2}(?:[.,]5)?$/.test(value))) {
    const asked = pool.find(
      token => token.word.value !== null && token.word.value >= 16 && token.word.value <= 60,
    )
    if (asked) return String(asked.word.value)
  }
  if (
    values.some(value => [...analyse(value)].some(part => [...part.concepts].some(c => COLOURS.includes(c))))
  ) {
    const asked = pool.find(token => [...token.concepts].some(concept => COLOURS.includes(concept)))
    if (asked) return asked.word.text
  }
  return null
}
