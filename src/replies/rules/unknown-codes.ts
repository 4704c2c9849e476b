import { listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { bareCode, findByCode, findNearCodes, isNearCode } from '../../catalog/search/codes.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Part, Plan } from '../plan.ts'
import { isProductTold } from './untold.ts'
import { itemsPart, plan, type Question } from './view.ts'

const MOST_RUNS = 6
const MOST_SHOWN = 3
const LONGEST = 24

/** Letters and figures in one: SP-10Z, XR501. */
const RUN =
  /(?<![\p{L}\p{N}@.])[\p{Script=Latin}\p{N}]+(?:[-/_#][\p{Script=Latin}\p{N}]+)*(?![\p{L}\p{N}@])/gu
/** "2m", "128gb", "10h30", "3x": a figure with its unit; "s23", "a5" and "SP-10s" are models and more than one, "6-packs" no code. */
const NO_CODE =
  /^\d+\p{L}{1,4}\d{0,2}$|^\p{L}\d{1,2}$|\d-?(?:s|x|er|th|nd|st|rd)$|^\d+-?(?:packs?|pks?|pcs|pieces?)$/iu

/** A code that looks like one of ours and is none: said so, with what it is nearly, and never answered as if it were that. */
export function unknownCodePlan(question: Question): Plan | undefined {
  const { db, turn, items } = question
  const [unknown] = unknownCodes(db, turn.text)
  if (!unknown) return undefined
  const near = unknown.near.map(({ id }) => id)
  const others = items.filter(item => !near.includes(item.best.product.id))
  const parts: Part[] = [
    { say: 'noCode', code: unknown.code },
    {
      say: 'items',
      rows: near.map(productId => ({ productId, variantId: null, quantity: null })),
      total: false,
      asked: 'price',
    },
  ]
  if (others.length > 0) parts.unshift(itemsPart(others, 'price', false))
  return plan(question, 'clarify', 'price', parts, 'a code that is nearly one here', true)
}

function unknownCodes(db: TenantDb, text: string): { code: string; near: Product[] }[] {
  const runs = [...text.matchAll(RUN)].map(([run]) => run)
  const codes = runs.filter(
    run => run.length <= LONGEST && /\d/.test(run) && /\p{L}/u.test(run) && !NO_CODE.test(run),
  )
  return codes.slice(0, MOST_RUNS).flatMap(code => {
    if (findByCode(db, code)) return []
    const near = nearTo(db, code)
    return near.length > 0 ? [{ code, near: near.slice(0, MOST_SHOWN) }] : []
  })
}

/** Nothing, where something here is called just that. */
function nearTo(db: TenantDb, code: string): Product[] {
  const bare = bareCode(code)
  const letters = code.match(/\p{L}+/u)?.[0] ?? code
  const found = [code, letters].flatMap(query => searchProducts(db, query, { limit: 8 }))
  const ids = [...findNearCodes(db, code), ...found.map(hit => hit.productId)]
  const products = listProductsByIds(db, [...new Set(ids)]).filter(isProductTold)
  if (products.some(product => bareCode(namesOf(product)).includes(bare))) return []
  const isNear = (product: Product) => codesOf(product).some(own => isNearCode(own, bare))
  return products.filter(isNear)
}

const namesOf = ({ name, variants, aliases }: Product) =>
  [
    name,
    ...aliases.map(({ text }) => text),
    ...variants.flatMap(({ options }) => Object.values(options)),
  ].join(' ')

/** Its own codes, and those that its name holds. */
function codesOf(product: Product): string[] {
  const named = [...product.name.matchAll(RUN)]
    .map(([run]) => run)
    .filter(run => /\d/.test(run) && /\p{L}/u.test(run))
  const own = [product.sku, product.externalId, ...product.variants.map(({ sku }) => sku)]
  return [...named, ...own].flatMap(code => (code && !NO_CODE.test(code) ? [bareCode(code)] : []))
}
