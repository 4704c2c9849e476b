import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saveFacts } from '../../../src/catalog/facts.ts'
import { putProduct } from '../../../src/catalog/products.ts'
import { indexKnowledge } from '../../../src/catalog/search/search.ts'
import { prepared, type TenantDb, transact } from '../../../src/db/database.ts'
import { openFile } from '../../../src/db/open.ts'
import { currencyExponent } from '../../../src/lib/currencies.ts'
import { type Decision, decide } from '../../../src/replies/decide.ts'
import type { ShopTable } from './shops.ts'

const NOW = new Date('2026-11-18T11:00:00Z') // A Wednesday.

export interface Asked {
  shop: string
  language: string
  actions: string[]
  products: string[]
  numbers: string[]
  mustNot: RegExp | null
  history: { from: 'contact' | 'business'; text: string }[]
  text: string
}

export function readRound(table: string): Asked[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [shop = '', language = '', actions = '', products = '', numbers = '', mustNot = '', ...rest] =
        line.split('|')
      const lines = rest
        .join('|')
        .split(/\s*(?=>>|<<)/)
        .filter(part => part !== '>>')
      const said = lines.map(part => ({
        from: part.startsWith('<<') ? ('business' as const) : ('contact' as const),
        text: part.replace(/^(?:>>|<<)\s*/, ''),
      }))
      return {
        shop,
        language,
        actions: actions.split('/'),
        products: products.split(',').filter(Boolean),
        numbers: numbers.split(',').filter(Boolean),
        mustNot: mustNot
          ? new RegExp(
              mustNot.replace('(?i)', '').replaceAll('¦', '|'),
              mustNot.startsWith('(?i)') ? 'iu' : 'u',
            )
          : null,
        history: said.slice(0, -1),
        text: said.at(-1)!.text,
      }
    })
}

export interface Judged {
  asked: Asked
  decision: Decision
  wrong: string[]
}

export async function judge(shops: Record<string, ShopTable>, asked: Asked[]): Promise<Judged[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearthline-round-'))
  const files = new Map(Object.entries(shops).map(([id, shop]) => [id, load(folder, id, shop)]))
  const judged: Judged[] = []
  for (const one of asked) {
    const shop = shops[one.shop]!
    const decision = await decide(files.get(one.shop)!, {
      text: one.text,
      history: one.history,
      at: NOW,
      business: {
        name: shop.name,
        currency: shop.currency,
        timezone: shop.timezone,
        defaultLanguage: shop.language,
      },
    })
    judged.push({ asked: one, decision, wrong: wrongIn(one, decision) })
  }
  for (const db of files.values()) db.$client.close()
  rmSync(folder, { recursive: true })
  return judged
}

function wrongIn(asked: Asked, decision: Decision): string[] {
  const wrong: string[] = []
  if (!asked.actions.includes(decision.action)) wrong.push(`action ${decision.action}`)
  const top = decision.retrieved.products.slice(0, Math.max(5, asked.products.length))
  const answered = decision.evidence.products.map(product => product.id)
  for (const id of asked.products) {
    if (!top.includes(id)) wrong.push(`not found: ${id}`)
    else if (decision.action === 'answer' && asked.numbers.length > 0 && !answered.includes(id))
      wrong.push(`not answered: ${id}`)
  }
  for (const number of asked.numbers) if (!holds(decision.text, number)) wrong.push(`number ${number}`)
  if (!asked.language.split('/').includes(decision.language)) wrong.push(`language ${decision.language}`)
  if (asked.mustNot?.test(decision.text)) wrong.push('must not')
  return wrong
}

/** The number in whatever way the language groups and points it. */
function holds(text: string, number: string): boolean {
  if (number.includes(':')) return text.includes(number)
  return [...text.matchAll(/\d[\d.,\u00a0\u202f']*/g)].some(([found]) => {
    const plain = found.replace(/[\u00a0\u202f']/g, '').replace(/[.,]+$/, '')
    const readings = [
      plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'),
      plain.replace(/,/g, ''),
      plain.replace(/\./g, '').replace(',', '.'),
    ]
    return readings.some(reading => Number(reading) === Number(number))
  })
}

export function load(folder: string, id: string, shop: ShopTable): TenantDb {
  const db = openFile(join(folder, `${id}.db`), randomBytes(32), {
    line: 'tenant',
    busyTimeoutMs: 1000,
  }) as TenantDb
  const minor = (amount: string | undefined) =>
    !amount || amount === '-' ? null : Math.round(Number(amount) * 10 ** currencyExponent(shop.currency))
  const count = (stock: string | undefined) => (!stock || stock === '-' ? null : Number(stock))
  transact(db, () => {
    for (const line of shop.products.trim().split('\n')) {
      const [externalId = '', name = '', price, stock, category, attributes, variants, description] =
        line.split('|')
      const rows = (variants ?? '').split(',').filter(part => part.includes(':'))
      putProduct(
        db,
        {
          externalId,
          sku: null,
          name,
          description: description ?? '',
          category: category || null,
          brand: null,
          priceMinor: minor(price),
          currency: shop.currency,
          stock: count(stock),
          available: count(stock) !== 0,
          attributes: Object.fromEntries(
            (attributes ?? '')
              .split(';')
              .filter(Boolean)
              .map(pair => pair.split('=') as [string, string]),
          ),
          variants: rows.map((row, at) => {
            const [option = '', amount, left] = row.split(':')
            return {
              externalId: `v${at + 1}`,
              sku: null,
              options: { Option: option },
              priceMinor: minor(amount),
              stock: count(left),
              available: count(left) !== 0,
            }
          }),
        },
        NOW,
      )
    }
    if (shop.hours) saveFacts(db, shop.hours, { timezone: shop.timezone, now: NOW })
    const insert = prepared(
      db,
      'INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)',
    )
    for (const line of shop.entries.trim().split('\n')) {
      const [externalId, topic, question, answer] = line.split('|')
      indexKnowledge(db, [
        Number(insert.run(externalId, topic, question, answer, NOW.getTime()).lastInsertRowid),
      ])
    }
  })
  return db
}
