import { customerLanguages } from '../contacts/languages.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { type Language, languageOf } from '../web/languages.ts'
import { type Alias, aliasInput, aliasKey, distinctAliases, LONGEST_ALIAS, MOST_ALIASES } from './alias.ts'
import { parseInput } from './input.ts'
import { listProductsByIds, putProduct } from './products.ts'
import { fold } from './search/fold.ts'

/** Names the model proposes; the owner decides about each before it is used anywhere. */
export interface Suggestion extends Alias {
  id: number
}

export interface NamingSettings {
  languages: Language[]
  paused: boolean
}

const MOST_GUESSED_LANGUAGES = 4
/** An owner often imports a file, looks, and imports it again. */
const AFTER_IMPORT_MS = 30_000
/** Above this the model would be busy for days: a person starts it. */
const MOST_BY_ITSELF = 500

/** What was chosen, else the languages of the business and of its customers. */
export function namingSettings(db: TenantDb, locale: string): NamingSettings {
  const row = prepared<{ languages: string; paused: number }>(
    db,
    'SELECT languages, paused FROM alias_settings WHERE id = 1',
  ).get()
  if (row) return { languages: known(JSON.parse(row.languages) as string[]), paused: row.paused === 1 }
  return {
    languages: known([locale, ...customerLanguages(db, MOST_GUESSED_LANGUAGES)]).slice(
      0,
      MOST_GUESSED_LANGUAGES,
    ),
    paused: false,
  }
}

function known(tags: string[]): Language[] {
  return [...new Set(tags.flatMap(tag => languageOf(tag) ?? []))].sort()
}

/** Proposes names in these languages from now on, or pauses. In the caller's transaction. */
export function setNaming(db: TenantDb, settings: NamingSettings, now: Date): void {
  prepared(
    db,
    `INSERT INTO alias_settings (id, languages, paused, updated_at) VALUES (1, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET languages = excluded.languages, paused = excluded.paused, updated_at = excluded.updated_at`,
  ).run(JSON.stringify(known(settings.languages)), settings.paused ? 1 : 0, now.getTime())
  if (!settings.paused) enqueue(db, 'catalog.name-products', {}, now, { dedupe: 'name-products' })
}

/** After an import: a small catalogue is named without being asked. */
export function nameNewProducts(db: TenantDb, now: Date): void {
  const { n } = prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM products').get()!
  const chosen = prepared(db, 'SELECT 1 FROM alias_settings WHERE id = 1 AND paused = 0').get() !== undefined
  if (n > 0 && (chosen || n <= MOST_BY_ITSELF))
    enqueue(db, 'catalog.name-products', {}, now, {
      dedupe: 'name-products',
      runAt: new Date(now.getTime() + AFTER_IMPORT_MS),
    })
}

export interface Unnamed {
  id: number
  name: string
  category: string | null
  description: string
}

/** Products the model was not asked about by this name in these languages. */
export function unnamedProducts(db: TenantDb, languages: Language[], limit: number): Unnamed[] {
  return prepared<Unnamed>(
    db,
    `SELECT p.id, p.name, p.category, substr(p.description, 1, 160) AS description
     FROM products AS p LEFT JOIN alias_requests AS r ON r.product_id = p.id
     WHERE r.product_id IS NULL OR r.name <> p.name OR r.languages <> ? ORDER BY p.id LIMIT ?`,
  ).all(JSON.stringify(languages), limit)
}

export function namingProgress(db: TenantDb, languages: Language[]): { asked: number; total: number } {
  const { asked } = prepared<{ asked: number }>(
    db,
    `SELECT count(*) AS asked FROM alias_requests WHERE languages = ?`,
  ).get(JSON.stringify(languages))!
  const { total } = prepared<{ total: number }>(db, 'SELECT count(*) AS total FROM products').get()!
  return { asked, total }
}

/** Keeps what the model proposed for a product that may have been deleted or renamed meanwhile. In the caller's transaction. */
export function keepSuggestions(
  db: TenantDb,
  asked: Unnamed,
  languages: Language[],
  proposed: Alias[],
  now: Date,
): number {
  const [product] = listProductsByIds(db, [asked.id])
  if (!product || product.name !== asked.name) return 0
  prepared(
    db,
    `INSERT INTO alias_requests (product_id, name, languages) VALUES (?, ?, ?)
     ON CONFLICT (product_id) DO UPDATE SET name = excluded.name, languages = excluded.languages`,
  ).run(asked.id, asked.name, JSON.stringify(languages))
  const stands = prepared<Alias>(db, 'SELECT language, text FROM product_aliases WHERE product_id = ?')
  const there = stands.all(asked.id)
  const words = new Set([product.name, ...there.map(({ text }) => text)].map(text => fold(text)))
  const fresh = distinctAliases(proposed).filter(
    alias => !words.has(fold(alias.text)) && !there.some(other => aliasKey(other) === aliasKey(alias)),
  )
  const insert = prepared(
    db,
    "INSERT INTO product_aliases (product_id, language, text, state, created_at) VALUES (?, ?, ?, 'suggested', ?)",
  )
  for (const { language, text } of fresh) insert.run(asked.id, language, text, now.getTime())
  return fresh.length
}

export function countSuggestions(db: TenantDb): number {
  return prepared<{ n: number }>(
    db,
    "SELECT count(*) AS n FROM product_aliases WHERE state = 'suggested'",
  ).get()!.n
}

/** The first products that have proposals, each with its own. */
export function listSuggestions(
  db: TenantDb,
  products: number,
): { productId: number; externalId: string; name: string; suggestions: Suggestion[] }[] {
  const ids = prepared<number>(
    db,
    "SELECT DISTINCT product_id FROM product_aliases WHERE state = 'suggested' ORDER BY product_id LIMIT ?",
  )
    .pluck()
    .all(products)
  const own = prepared<Suggestion>(
    db,
    "SELECT id, language, text FROM product_aliases WHERE product_id = ? AND state = 'suggested' ORDER BY language, id",
  )
  return listProductsByIds(db, ids).map(({ id, externalId, name }) => ({
    productId: id,
    externalId,
    name,
    suggestions: own.all(id),
  }))
}

/** Takes proposals over, each as it was proposed or as somebody changed it. Returns how many. In the caller's transaction. */
export function acceptSuggestions(db: TenantDb, accepted: { id: number; text: string }[], now: Date): number {
  const read = prepared<{ productId: number } & Alias>(
    db,
    "SELECT product_id AS productId, language, text FROM product_aliases WHERE id = ? AND state = 'suggested'",
  )
  const byProduct = new Map<number, { id: number; alias: Alias }[]>()
  for (const { id, text } of accepted) {
    const row = read.get(id)
    if (!row) continue // Somebody else decided meanwhile.
    const alias = parseInput(aliasInput, { language: row.language, text: text.slice(0, 2 * LONGEST_ALIAS) })
    const list = byProduct.get(row.productId) ?? []
    list.push({ id, alias: { language: alias.language ?? null, text: alias.text } })
    byProduct.set(row.productId, list)
  }
  let count = 0
  for (const [productId, chosen] of byProduct) {
    const [product] = listProductsByIds(db, [productId])
    if (!product) continue
    const aliases = distinctAliases([...product.aliases, ...chosen.map(({ alias }) => alias)])
    if (aliases.length > MOST_ALIASES)
      throw new AppError('unprocessable', `A product has at most ${MOST_ALIASES} other names.`)
    // What was changed before it was accepted is not proposed again as it was.
    refuseSuggestions(
      db,
      chosen.map(({ id }) => id),
    )
    putProduct(db, { ...product, aliases }, now)
    count += chosen.length
  }
  return count
}

/** They are not proposed again. In the caller's transaction. */
export function refuseSuggestions(db: TenantDb, ids: number[]): number {
  const refuse = prepared(
    db,
    "UPDATE product_aliases SET state = 'refused' WHERE id = ? AND state = 'suggested'",
  )
  return ids.reduce((count, id) => count + refuse.run(id).changes, 0)
}
