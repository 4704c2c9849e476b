import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledgeEntries } from '../../src/catalog/schema.ts'
import { indexKnowledge, searchKnowledge, searchProducts } from '../../src/catalog/search/search.ts'
import { type TenantDb, transact } from '../../src/db/database.ts'
import { benchMeaning } from './meaning.ts'
import { fillTenant, openBench, percentile } from './tenant.ts'

interface CatalogueLine {
  id: string
  shop: string
  name: string
  description: string
  category: string
  attributes: Record<string, string>
  variants: { id: string; name: string }[]
}
interface FaqLine {
  id: string
  shop: string
  topic: string
  question: string
  answer: string
}

/** The grounded-reply benchmark, its search part: product mentions in several languages, whole messages, questions. */
export async function benchShops(folder: string, work: string, key: Buffer): Promise<void> {
  const catalogue = readLines<CatalogueLine>(join(folder, 'catalogue.jsonl'))
  const faq = readLines<FaqLine>(join(folder, 'faq.jsonl'))
  const shops = new Map<string, TenantDb>()
  for (const shop of new Set(catalogue.map(line => line.shop)))
    shops.set(shop, openShop(join(work, `${shop}.db`), key, shop, catalogue, faq))
  const productName = catalogue.map(line => line.id)
  const faqName = faq.map(line => line.id)
  const times: number[] = []

  const found = (shop: string, text: string) => {
    const started = performance.now()
    const hits = searchProducts(shops.get(shop)!, text, { limit: 10 })
    times.push(performance.now() - started)
    return hits.map(hit => productName[hit.productId - 1])
  }

  const queries = readLines<{ id: string; shop: string; query: string }>(
    join(folder, 'queries_multilingual_dev.jsonl'),
  )
  const queryRun = join(work, 'queries.jsonl')
  writeLines(
    queryRun,
    queries.map(line => ({ id: line.id, product_ids: found(line.shop, line.query) })),
  )
  console.log('# product mentions')
  console.log(score(folder, 'queries', 'queries_multilingual_dev.jsonl', queryRun))

  const meaning = benchMeaning()
  if (meaning) {
    console.log(`# product mentions, with ${meaning.name}`)
    for (const [shop, db] of shops) console.log(`${shop}: ${await meaning.make(db)}`)
    const lines = []
    for (const line of queries) {
      const ids = await meaning.find(shops.get(line.shop)!, line.query, 10)
      lines.push({ id: line.id, product_ids: ids.map(id => productName[id - 1]) })
    }
    writeLines(queryRun, lines)
    console.log(score(folder, 'queries', 'queries_multilingual_dev.jsonl', queryRun))
    await meaning.close()
  }

  const messages = readLines<{ id: string; shop: string; message: string }>(
    join(folder, 'messages_dev.jsonl'),
  )
  const messageRun = join(work, 'messages.jsonl')
  writeLines(
    messageRun,
    messages.map(line => ({
      id: line.id,
      product_ids: found(line.shop, line.message),
      faq_ids: searchKnowledge(shops.get(line.shop)!, line.message, { limit: 5 }).map(
        hit => faqName[hit.entryId - 1],
      ),
    })),
  )
  console.log('# messages')
  console.log(score(folder, 'messages', 'messages_dev.jsonl', messageRun))
  console.log(`p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms`)
  for (const db of shops.values()) db.$client.close()
}

function openShop(
  file: string,
  key: Buffer,
  shop: string,
  catalogue: CatalogueLine[],
  faq: FaqLine[],
): TenantDb {
  const db = openBench(file, key)
  const products = catalogue.flatMap((line, at) =>
    line.shop !== shop
      ? []
      : [
          {
            id: at + 1,
            externalId: line.id,
            sku: null,
            name: line.name,
            description: line.description,
            category: line.category,
            brand: null,
            attributes: line.attributes,
            variants: line.variants.map(variant => ({
              externalId: variant.id,
              sku: null,
              options: { option: variant.name },
            })),
          },
        ],
  )
  fillTenant(db, products)
  transact(db, () => {
    for (const [at, line] of faq.entries()) {
      if (line.shop !== shop) continue
      const { id: externalId, topic, question, answer } = line
      db.insert(knowledgeEntries)
        .values({ id: at + 1, externalId, topic, question, answer, updatedAt: new Date(0) })
        .run()
      indexKnowledge(db, [at + 1])
    }
  })
  return db
}

function score(folder: string, what: string, gold: string, run: string): string {
  return execFileSync('python3', [join(folder, 'score.py'), what, join(folder, gold), run], {
    encoding: 'utf8',
  })
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}

function writeLines(file: string, lines: unknown[]): void {
  writeFileSync(file, `${lines.map(line => JSON.stringify(line)).join('\n')}\n`)
}
