import type { Product } from '../../../catalog/rows.ts'
import { fold } from '../../../catalog/search/fold.ts'
import type { Turn } from '../../plan.ts'
import type { Found } from '../items/item.ts'
import { matchProduct } from '../match.ts'
import type { Token } from '../tokens.ts'
import { chooseVariant } from '../variants.ts'
import { readWords, type Word } from '../words.ts'
import { itemOf, listedIn, type Row, type RowCalled, rankedFirst, spokenIn } from './spoken.ts'

/** "The black one", "in M": of the rows our last answer named, those that this says. */
export function amongListed(called: RowCalled, turn: Turn, found: Found, words: Word[]): Found | undefined {
  const { rows } = lastAboutGoods(called, turn)
  const said = found.tokens.filter(({ word }) => !word.figure && !MAKES.has(word.text))
  if (rows.length < 2) return undefined
  const narrowed = rows.map(
    row => variantsSaid(row, said, words) ?? (said.length > 0 && isSaid(row, said) ? [row] : []),
  )
  const fitting = narrowed.flat()
  const isNarrowed = fitting.some(row => !rows.includes(row)) || fitting.length < rows.length
  if (fitting.length === 0 || !isNarrowed) return undefined
  return { ...found, ...itemsOf(fitting, found), isChoice: true }
}

/** "Make it four": how the number of it is changed. */
const MAKES = new Set(
  'make change mejor hazme haz ponme pon faz faca faça troca mets mettez fais mach macht machen fai faccia metti yap yapin olsun خليها خليهم اجعلها سويها תעשה תעשי שיהיה करो kar karo jadikan jadiin сделайте сделай давайте'
    .split(' ')
    .map(fold),
)

/** Every word is of its name or of its option. */
function isSaid({ product, variant }: Row, said: Token[]): boolean {
  const option = variant ? Object.values(variant.options).join(' ') : ''
  const own = new Set(readWords(`${product.name} ${option}`).map(({ text }) => text))
  return said.every(token => own.has(token.word.text) || matchProduct(product, [token]).coverage > 0.9)
}

/** Where no variant was chosen yet and this says some of them: those, if the rest that is said is in its name. */
function variantsSaid({ product, variant }: Row, said: Token[], words: Word[]): Row[] | undefined {
  if (variant || product.variants.length === 0) return undefined
  const tells = (token: Token) =>
    chooseVariant(product, [token], [token.word]).fitting.length < product.variants.length
  const { fitting } = chooseVariant(product, said, words)
  if (fitting.length === product.variants.length) return undefined
  const isOther = said.some(token => !tells(token) && !isSaid({ product, variant: null }, [token]))
  return isOther ? [] : fitting.map(one => ({ product, variant: one }))
}

export const itemsOf = (rows: Row[], found: Found): Pick<Found, 'items' | 'ranked'> => {
  const items = rows.map(row => itemOf(row, null))
  return { items, ranked: rankedFirst(items, found) }
}

/** What the last of our messages about goods told or listed; one that asked back or told an opening time is passed over. */
function lastAboutGoods(called: RowCalled, { history }: Turn): { rows: Row[]; isList: boolean } {
  const lines = history.filter(({ from }) => from === 'business').slice(-MOST_PASSED_OVER)
  for (const { text } of lines.reverse()) {
    const spoken = spokenIn(called, text)
    if (spoken.length > 0) return { rows: spoken, isList: false }
    const listed = listedIn(called, text)
    if (listed.length > 0) return { rows: listed, isList: true }
  }
  return { rows: [], isList: false }
}

const MOST_PASSED_OVER = 3

/** "How much are they?": all of what was listed last, where nothing says which. */
export function allListed(called: RowCalled, turn: Turn, found: Found, asks: Set<string>): Found | undefined {
  if (found.tokens.length > 0 || ![...asks].some(ask => ASKED_OF_LISTED.has(ask))) return undefined
  const { rows, isList } = lastAboutGoods(called, turn)
  return isList && rows.length > 1 && rows.length <= MOST_OPTIONS
    ? { ...found, ...itemsOf(rows, found), isChoice: true }
    : undefined
}

const ASKED_OF_LISTED = new Set(['.price', '.available'])

export const MOST_OPTIONS = 5

/** What our last answer about goods listed: "under 90" means these. */
export function productsListed(called: RowCalled, turn: Turn): Product[] {
  const { rows, isList } = lastAboutGoods(called, turn)
  return isList && rows.length > 1
    ? [...new Map(rows.map(({ product }) => [product.id, product])).values()]
    : []
}
