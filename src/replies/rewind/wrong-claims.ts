import { listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { prepared, type TenantDb } from '../../db/database.ts'
import { minorToDecimal } from '../../lib/money.ts'
import { checkDraft, type EvidenceRow } from '../check/check.ts'
import { checkText } from '../fill.ts'
import { optionOf, soldOut } from '../filling/desk.ts'
import type { Plan, Turn } from '../plan.ts'

const MOST_NAMED = 40
const QUOTING = new Set<string>(['entry', 'passage', 'fact'])
const SOME_NAME = 'Mira & Tolo'
const OF_MONEY = new Set(['price', 'bound', 'fee'])

/**
 * What an answer states and the business's rows do not, looked at from outside: the whole text as it would be sent,
 * its opening included, and what it quotes from questions & answers against the products these name.
 */
export function wrongClaims(db: TenantDb, plan: Plan, turn: Turn, text: string): string[] {
  const { name } = turn.business
  const nameless = text.replaceAll(name, SOME_NAME)
  const unsupported = checkText(db, plan, turn, nameless).claims.filter(claim => !claim.supported)
  // Everything else of an answer is written from rows.
  const quotes = plan.parts.some(part => QUOTING.has(part.say))
  const quoted = quotes ? againstTheirRows(db, text, plan.language) : []
  const named = nameless === text ? [] : claimsOfName(name, plan.language)
  return [...new Set([...unsupported.map(claim => claim.span), ...named, ...quoted])]
}

/** “Studio 54” is called so; “Mugs from 5 €” states a price wherever it stands. */
function claimsOfName(name: string, language: string): string[] {
  return checkDraft({ draft: name, rows: [], faq: [], language })
    .claims.filter(({ kind, span }) => OF_MONEY.has(kind) || /\p{Nd}.*[%٪]/u.test(span))
    .map(claim => claim.span)
}

/** A price in a sentence that names a product is that product's, whoever wrote the sentence. */
function againstTheirRows(db: TenantDb, text: string, language: string): string[] {
  const wrong: string[] = []
  for (const sentence of sentencesOf(text)) {
    if (!/\p{Nd}/u.test(sentence)) continue
    const named = productsNamedIn(db, sentence)
    if (named.length === 0) continue
    const { claims } = checkDraft({ draft: sentence, rows: named.flatMap(rowsOf), faq: [], language })
    for (const claim of claims) if (!claim.supported && claim.kind === 'price') wrong.push(claim.span)
  }
  return wrong
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?。؟।])\s+|\n+/u)

/** Products whose whole name stands in the sentence; of names within each other the longest. */
function productsNamedIn(db: TenantDb, sentence: string): Product[] {
  const folded = fold(sentence)
  const rows = prepared<{ id: number; name: string }>(
    db,
    'SELECT id, name FROM products WHERE instr(?, lower(name)) > 0 ORDER BY length(name) DESC, id LIMIT ?',
  ).all(folded, MOST_NAMED)
  const whole = rows.filter(row => holds(folded, fold(row.name)))
  const longest = whole.filter(
    row =>
      !whole.some(other => other.name.length > row.name.length && fold(other.name).includes(fold(row.name))),
  )
  return listProductsByIds(
    db,
    longest.map(row => row.id),
  )
}

// As SQLite's lower() does it: letters of ASCII alone.
const fold = (text: string) => text.replace(/[A-Z]/g, letter => letter.toLowerCase())

function holds(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name)
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character)
  return name.length > 3 && at >= 0 && !isLetter(sentence[at - 1]) && !isLetter(sentence[at + name.length])
}

function rowsOf(product: Product): EvidenceRow[] {
  const row = (id: string, name: string, minor: number | null, stock: number | null, sold: boolean) => ({
    id,
    name,
    price: minor === null ? null : Number(minorToDecimal(minor, product.currency)),
    stock: sold ? 0 : stock,
    currency: product.currency,
    available: !sold,
    attributes: product.attributes,
  })
  const { externalId, name } = product
  if (product.variants.length === 0)
    return [row(externalId, name, product.priceMinor, product.stock, soldOut(product, null))]
  return product.variants.map(variant =>
    row(
      `${externalId}/${variant.externalId}`,
      `${name} (${optionOf(variant)})`,
      variant.priceMinor ?? product.priceMinor,
      variant.stock,
      soldOut(product, variant),
    ),
  )
}
