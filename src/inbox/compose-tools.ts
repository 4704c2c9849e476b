import type { Request } from 'express'
import { listProductsByIds, listProductsByName } from '../catalog/products.ts'
import type { Product } from '../catalog/rows.ts'
import type { Interactive } from '../channels/events.ts'
import { prepared } from '../db/database.ts'
import { textField, textQuery } from '../web/params.ts'
import type { ConversationRow } from './conversations.ts'

export const TOOLS = ['buttons', 'list', 'place', 'product', 'template'] as const
export type Tool = (typeof TOOLS)[number]

/** The tool that is open above the composer. */
export function toolOf(req: Request): Tool | undefined {
  const asked = textQuery(req, 'tool', 20) || textField(req, 'tool', 20)
  return TOOLS.find(tool => tool === asked)
}

export const MOST_BUTTONS = 3
export const MOST_ROWS = 10

/** What was typed into a tool, to be shown again. */
export function typedInTool(req: Request) {
  const many = (name: string, count: number, length: number) =>
    Array.from({ length: count }, (_, at) => textField(req, `${name}${at}`, length))
  return {
    body: textField(req, 'body', 5000),
    menu: textField(req, 'menu', 200),
    buttons: many('button', MOST_BUTTONS, 200),
    rows: many('row', MOST_ROWS, 200).map((title, at) => ({
      title,
      detail: textField(req, `detail${at}`, 300),
    })),
  }
}

/** The message a tool makes. Empty lines are left out; what does not fit is found by `checkContent`. */
export function interactiveOf(tool: Tool, req: Request): Interactive | undefined {
  const typed = typedInTool(req)
  const body = { text: typed.body }
  switch (tool) {
    case 'buttons':
      return {
        type: 'button',
        body,
        action: {
          buttons: typed.buttons
            .filter(title => title !== '')
            .map((title, at) => ({ type: 'reply', reply: { id: `b${at + 1}`, title } })),
        },
      }
    case 'list':
      return {
        type: 'list',
        body,
        action: {
          button: typed.menu,
          sections: [
            {
              rows: typed.rows
                .filter(row => row.title !== '')
                .map(({ title, detail }, at) => ({
                  id: `r${at + 1}`,
                  title,
                  ...(detail !== '' && { description: detail }),
                })),
            },
          ],
        },
      }
    case 'place':
      return { type: 'location_request_message', body, action: { name: 'send_location' } }
    case 'product': {
      const catalogId = textField(req, 'catalog', 60)
      const product = textField(req, 'product', 200)
      if (catalogId === '' || product === '') return undefined
      return { type: 'product', action: { catalog_id: catalogId, product_retailer_id: product } }
    }
    case 'template':
      return undefined
  }
}

const MOST_PRODUCTS = 8

/** Ids of products for these words, best first. */
export type FindProducts = (tenantId: string, words: string, limit: number) => Promise<number[]>

/** Products to put into the message, with the words a customer would read. */
export async function productChoices(req: Request, row: ConversationRow, find: FindProducts) {
  const { db, id: tenantId } = req.tenant
  const q = textQuery(req, 'pq', 100)
  const products =
    q === ''
      ? listProductsByName(db, { limit: MOST_PRODUCTS }).items
      : listProductsByIds(db, await find(tenantId, q, MOST_PRODUCTS))
  return {
    q,
    catalogId: row.channelKind === 'whatsapp' ? catalogOf(req, row) : null,
    shown: products.map(product => ({
      id: product.externalId,
      name: product.name,
      price: priceOf(product, req),
      stock: stockWords(product, req),
      isLeft: product.available && (product.stock === null || product.stock > 0),
      words: wordsOf(product, req),
    })),
  }
}

function priceOf(product: Product, { format, t }: Request): string {
  if (product.priceMinor !== null) return format.money(product.priceMinor, product.currency)
  const prices = product.variants.flatMap(variant => variant.priceMinor ?? [])
  if (prices.length === 0) return t('why.ask_price')
  return format.money(Math.min(...prices), product.currency)
}

function stockWords({ available, stock }: Product, { t }: Request): string {
  if (!available) return t('order.not_sold')
  return stock === null ? '' : t('why.left', { count: stock })
}

/** One line a person can send as it is. */
function wordsOf(product: Product, req: Request): string {
  return product.priceMinor === null && product.variants.every(variant => variant.priceMinor === null)
    ? product.name
    : `${product.name}, ${priceOf(product, req)}`
}

/** Meta's number of the catalogue the customer looked at: without it no product card can be sent. */
function catalogOf(req: Request, row: ConversationRow): string | null {
  const found = prepared<{ id: string | null }>(
    req.tenant.db,
    `SELECT coalesce(json_extract(payload, '$.order.catalog_id'), json_extract(context, '$.product.catalog_id')) AS id
     FROM messages WHERE conversation_id = ? AND (type = 'order' OR context LIKE '%catalog_id%')
     ORDER BY sent_at DESC LIMIT 1`,
  ).get(row.id)
  return found?.id == null ? null : String(found.id)
}
