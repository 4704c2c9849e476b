import type { Request } from 'express'
import { z } from 'zod'
import { code, parseInput } from '../catalog/input.ts'
import { productInput, productView, toProductView } from '../catalog/product-input.ts'
import {
  deleteProduct,
  getProduct,
  listProducts,
  listProductsByIds,
  saveProduct,
} from '../catalog/products.ts'
import { write } from '../db/database.ts'
import { textParam } from '../web/params.ts'
import { deletion } from './deletion.ts'
import { foundPage } from './found-page.ts'
import { type Operation, readQuery } from './operation.ts'
import { pageOf, paging, search } from './schemas.ts'

const listQuery = z.object({
  ...paging,
  q: search.meta({ description: 'Runs the search the assistant uses, best first' }),
})

const ONE = { description: 'The product', schema: productView }

export const productOperations: Operation[] = [
  {
    method: 'get',
    path: '/products',
    scope: 'read',
    summary: 'Products in the order they were added, or the best for some words',
    query: listQuery,
    answers: { 200: { description: 'A page', schema: pageOf(productView) } },
    async handle({ worker }, req, res) {
      const { q, cursor, limit } = readQuery(listQuery, req)
      const { db, id: tenantId } = req.tenant
      const page = q
        ? await foundPage({
            cursor,
            limit,
            find: most => worker.call('search', tenantId, 'product', q, most),
            read: ids => listProductsByIds(db, ids),
          })
        : listProducts(db, { limit, ...(cursor && { cursor }) })
      res.json({ items: page.items.map(toProductView), next: page.next })
    },
  },
  {
    method: 'get',
    path: '/products/:externalId',
    scope: 'read',
    summary: 'One product',
    answers: { 200: ONE },
    handle: (_deps, req, res) => void res.json(toProductView(getProduct(req.tenant.db, idOf(req)))),
  },
  {
    method: 'put',
    path: '/products/:externalId',
    scope: 'write',
    summary: 'Make a product say exactly this; what is left out is emptied',
    body: productInput,
    answers: { 200: ONE, 201: { description: 'The product, new', schema: productView } },
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId, currency } = req.tenant
      const externalId = parseInput(z.object({ externalId: code }), { externalId: idOf(req) }).externalId
      const input = parseInput(productInput, req.body ?? {})
      const now = instance.clock.now()
      const { product, outcome } = await write(db, () =>
        saveProduct(db, externalId, input, { currency, now }),
      )
      if (outcome !== 'unchanged') changed(tenantId)
      res.status(outcome === 'new' ? 201 : 200).json(toProductView(product))
    },
  },
  deletion(
    '/products/:externalId',
    { summary: 'Take a product away', unknown: 'There is no product with this id.' },
    deleteProduct,
  ),
]

const idOf = (req: Request) => textParam(req, 'externalId')
