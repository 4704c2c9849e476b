import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putProduct } from '../../src/catalog/products.ts'
import { indexKnowledge } from '../../src/catalog/search/search.ts'
import { prepared, type TenantDb, transact } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { currencyExponent } from '../../src/lib/currencies.ts'
import { decide } from '../../src/replies/decide.ts'

interface Shop {
  name: string
  currency: string
  timezone: string
  default_language: string
}
interface Row {
  id: string
  name: string
  price: number | null
  stock: number | null
}

/**
 * What the rules answer, without a model.
 *   node bench/grounding/messages.ts <folder of the benchmark> [predictions.jsonl] [messages file]
 * Without a file for the predictions only the times are printed.
 */
const [data = '', out = '', file = 'messages_dev.jsonl'] = process.argv.slice(2)
if (!data) throw new Error('Give the folder of the grounding benchmark.')
const lines = <T>(name: string): T[] =>
  readFileSync(join(data, name), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)

const folder = mkdtempSync(join(tmpdir(), 'hearthline-grounding-'))
const now = new Date('2026-11-20T15:00:00Z')
const shops = JSON.parse(readFileSync(join(data, 'shops.json'), 'utf8')) as Record<string, Shop>
const files = new Map<string, TenantDb>()
for (const [id, shop] of Object.entries(shops)) files.set(id, load(id, shop))

const times: number[] = []
const predictions: string[] = []
const messages = lines<{
  id: string
  shop: string
  message: string
  history: { from?: string; role?: string; text?: string }[]
}>(file)
for (const message of messages) {
  const shop = shops[message.shop]!
  const business = {
    name: shop.name,
    currency: shop.currency,
    timezone: shop.timezone,
    defaultLanguage: shop.default_language,
  }
  const history = message.history.map(line =>
    typeof line === 'string'
      ? { from: 'contact' as const, text: line }
      : {
          from: /contact|customer|user/.test(line.from ?? line.role ?? '')
            ? ('contact' as const)
            : ('business' as const),
          text: line.text ?? '',
        },
  )
  const started = performance.now()
  const decision = await decide(files.get(message.shop)!, {
    text: message.message,
    history,
    at: now,
    business,
  })
  times.push(performance.now() - started)
  predictions.push(
    JSON.stringify({
      id: message.id,
      product_ids: decision.retrieved.products,
      faq_ids: decision.retrieved.knowledge,
      handoff: decision.action === 'handoff',
      action: decision.action,
      intent: decision.intent,
      reply: decision.text,
      sure: decision.sure,
      reason: decision.reason,
      checks: decision.evidence.checks,
    }),
  )
}
if (out) writeFileSync(out, `${predictions.join('\n')}\n`)
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
console.log(`${messages.length} messages, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`)
for (const db of files.values()) db.$client.close()
rmSync(folder, { recursive: true })

function load(id: string, shop: Shop): TenantDb {
  const db = openFile(join(folder, `${id}.db`), randomBytes(32), {
    line: 'tenant',
    busyTimeoutMs: 5000,
  }) as TenantDb
  const minor = (amount: number | null) =>
    amount === null ? null : Math.round(amount * 10 ** currencyExponent(shop.currency))
  transact(db, () => {
    for (const row of lines<
      Row & {
        shop: string
        description: string
        category: string
        attributes: Record<string, string>
        variants: Row[]
      }
    >('catalogue.jsonl')) {
      if (row.shop !== id) continue
      putProduct(
        db,
        {
          externalId: row.id,
          sku: null,
          name: row.name,
          description: row.description,
          category: row.category,
          brand: null,
          priceMinor: minor(row.price),
          currency: shop.currency,
          stock: row.stock,
          available: row.stock !== 0,
          attributes: row.attributes,
          variants: row.variants.map(variant => ({
            externalId: variant.id.split('/')[1] ?? variant.id,
            sku: null,
            options: { Option: variant.name },
            priceMinor: minor(variant.price),
            stock: variant.stock,
            available: variant.stock !== 0,
          })),
        },
        now,
      )
    }
    const insert = prepared(
      db,
      'INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)',
    )
    for (const entry of lines<{ id: string; shop: string; topic: string; question: string; answer: string }>(
      'faq.jsonl',
    )) {
      if (entry.shop !== id) continue
      const added = insert.run(entry.id, entry.topic, entry.question, entry.answer, now.getTime())
      indexKnowledge(db, [Number(added.lastInsertRowid)])
    }
  })
  return db
}
