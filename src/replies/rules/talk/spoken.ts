import { listProductsByIds } from '../../../catalog/products.ts'
import type { Product, Variant } from '../../../catalog/rows.ts'
import { fold } from '../../../catalog/search/fold.ts'
import { searchProducts } from '../../../catalog/search/search.ts'
import type { TenantDb } from '../../../db/database.ts'
import { optionOf } from '../../filling/desk.ts'
import { LANGUAGES } from '../../language/languages.ts'
import type { RowRef, Turn } from '../../plan.ts'
import { WORDINGS, type Wording } from '../../wording/wording.ts'
import type { Found, Item } from '../items/item.ts'
import { matchProduct } from '../match.ts'
import { isProductTold } from '../untold.ts'
import { readWords } from '../words.ts'

const MOST_LINES = 14
const MOST_BACK = 6
const MOST_COMPARED = 3

export interface Row {
  product: Product
  variant: Variant | null
}

/** A row that an answer of ours was about, and how many of it. */
export interface Spoken extends Row {
  quantity: number | null
}

/** A row by the name that we call it. */
export type RowCalled = (name: string) => Row | undefined

/** Looks each name up once: the answers of a talk name the same things again and again. */
export function rowsByName(db: TenantDb): RowCalled {
  const known = new Map<string, Row | undefined>()
  return name => {
    if (!known.has(name)) known.set(name, find(db, name))
    return known.get(name)
  }
}

/** What a message of ours lists: one to a line, or behind "which one do you mean". */
export function listedIn(called: RowCalled, text: string): Row[] {
  return linesOf(text).flatMap(line => {
    const names = askedWhich(line) ?? [nameOfLine(line)?.name]
    return names.flatMap(name => (name ? (called(name) ?? []) : []))
  })
}

/** What a message of ours told the price of. Empty for anything else, and for what it offered to choose from. */
export function spokenIn(called: RowCalled, text: string): Spoken[] {
  const lines = linesOf(text)
  if (lines.some(line => INTROS.has(line))) return []
  return lines.flatMap(line => {
    for (const name of namesTold(line)) {
      const row = called(name)
      if (row) return [{ ...row, quantity: null }]
    }
    const named = nameOfLine(line)
    const row = named && called(named.name)
    return row ? [{ ...row, quantity: named.quantity }] : []
  })
}

/** The one row that our last answer about goods was about; its product alone where it was about several of its variants. */
export function lastSpoken(called: RowCalled, text: string): Spoken | undefined {
  const [first, ...others] = spokenIn(called, text)
  if (!first || others.some(({ product }) => product.id !== first.product.id)) return undefined
  return others.length === 0 ? first : { product: first.product, variant: null, quantity: null }
}

/** What our last answers were about one after the other, the oldest first, each with the number it was last asked for. */
export function lastSpokenOf(called: RowCalled, { history }: Pick<Turn, 'history'>): Spoken[] {
  const rows: Spoken[] = []
  for (const { text } of history.filter(({ from }) => from === 'business').slice(-MOST_COMPARED))
    for (const row of spokenIn(called, text)) {
      const known = rows.find(one => isSame(one, row))
      if (known) known.quantity = row.quantity ?? known.quantity
      else rows.push({ ...row })
    }
  return rows
}

/** What the customer has come to until now, as our answers told it line by line: what was added with "and", and how many. */
export function basketOf(called: RowCalled, { history }: Pick<Turn, 'history'>): Spoken[] {
  const basket: Spoken[] = []
  const told = history
    .map((line, at) => ({
      at,
      text: line.text,
      spoken: line.from === 'business' ? spokenIn(called, line.text) : null,
    }))
    .filter(({ at, spoken }) => spoken !== null && at >= history.length - 2 * MOST_BACK)
  for (let place = told.length - 1; place >= 0; place--) {
    const { at, text, spoken } = told[place]!
    if (spoken!.length === 0 && (basket.length > 0 || listedIn(called, text).length > 0)) break
    if (spoken!.length === 0) continue
    const news = spoken!.filter(one => !basket.some(known => isSame(known, one)))
    basket.unshift(...news)
    const asked = history.slice(0, at).findLast(({ from }) => from === 'contact')
    // "Make it four": of what was told before, which stands but for that.
    const earlier = told.slice(0, place).flatMap(line => line.spoken ?? [])
    const isCountedAnew = spoken!.every(one => earlier.some(known => isSame(known, one)))
    if (!isCountedAnew && !(asked && mayAdd(asked.text))) break
  }
  return basket
}

const isSame = (one: Row, other: Row) =>
  one.product.id === other.product.id && (one.variant?.id ?? null) === (other.variant?.id ?? null)

/** "And the hat": beside it, or instead of it. */
const AND = new Set(
  'with plus con com avec mit dengan с and also y e tambien también tambem também et aussi und auch noch anche ve ayrica ayrıca dan juga और भी aur bhi и еще ещё также و كمان وكمان ו גם וגם ועוד'
    .split(' ')
    .map(fold),
)
const FIRST_WORDS = 4

/** Does it add to what was said before, or ask for something else instead? */
const mayAdd = (text: string): boolean =>
  /^[וו]\p{L}{3}/u.test(text.trim()) ||
  fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .slice(0, FIRST_WORDS)
    .some(word => AND.has(word))

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .slice(0, MOST_LINES)

/** Whatever it stands for, it is offered to choose from. */
const INTROS = new Set(
  LANGUAGES.flatMap(language => [WORDINGS[language].listIntro, WORDINGS[language].closest]),
)

function nameOfLine(line: string): { name: string; quantity: number | null } | undefined {
  const found = /^(?:(\d+) × )?(.+?): \S/.exec(line)
  return found ? { name: found[2]!, quantity: found[1] ? Number(found[1]) : null } : undefined
}

const TELLING: (keyof Wording)[] = ['priceIs', 'cheapest', 'dearest']

/** How each language says the price of something: what stands before the name, and right behind it. */
const TOLD = LANGUAGES.flatMap(language =>
  TELLING.map(key => {
    const [before = '', after = ''] = WORDINGS[language][key].split('{name}')
    return { before, after: after.split('{price}')[0]! }
  }),
)

function namesTold(line: string): string[] {
  return TOLD.flatMap(({ before, after }) => {
    if (!line.startsWith(before)) return []
    const names: string[] = []
    for (let at = line.indexOf(after, before.length); at > before.length; at = line.indexOf(after, at + 1))
      names.push(line.slice(before.length, at))
    return names.slice(0, 3)
  })
}

function askedWhich(line: string): string[] | undefined {
  for (const language of LANGUAGES) {
    const [before = '', after = ''] = WORDINGS[language].which.split('{options}')
    if (!line.startsWith(before) || !line.endsWith(after)) continue
    const options = line.slice(before.length, line.length - after.length)
    const or = ` ${WORDINGS[language].or} `
    const split = options.lastIndexOf(or)
    if (split < 0) return [options]
    return [...options.slice(0, split).split(', '), options.slice(split + or.length)]
  }
  return undefined
}

function find(db: TenantDb, called: string): Row | undefined {
  const ids = searchProducts(db, called.slice(0, 200), { limit: 8 }).map(hit => hit.productId)
  for (const product of listProductsByIds(db, ids).filter(isProductTold)) {
    if (product.name === called) return { product, variant: null }
    if (!called.startsWith(`${product.name} (`)) continue
    const variant = product.variants.find(one => `${product.name} (${optionOf(one)})` === called)
    if (variant) return { product, variant }
  }
  return undefined
}

export const rowRef = ({ product, variant }: Row): RowRef => ({
  productId: product.id,
  variantId: variant?.id ?? null,
  quantity: null,
})

/** As if the customer had named exactly this. */
export function itemOf({ product, variant }: Row, quantity: number | null): Item {
  const best = { ...matchProduct(product, []), coverage: 1, named: 1, score: 1, headSaid: true }
  return {
    matches: [best],
    best,
    variantId: variant?.id ?? null,
    fittingVariants: variant ? [variant.id] : product.variants.map(one => one.id),
    missing: null,
    quantity,
    sure: true,
    tokens: [],
  }
}

/** What was picked before everything else that was found. */
export function rankedFirst(items: Item[], { ranked }: Pick<Found, 'ranked'>): Found['ranked'] {
  const own = items.map(({ best }) => best)
  return [...own, ...ranked.filter(({ product }) => !own.some(best => best.product.id === product.id))]
}

/** What its variants are called: "Black", "40 mm". */
export const optionsOf = (product: Product): string[] =>
  product.variants.flatMap(one => Object.values(one.options))

export const saysNumber = (texts: string[], value: number): boolean =>
  texts.some(text => readWords(text).some(word => word.value === value))
