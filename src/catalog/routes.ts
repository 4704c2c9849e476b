import type { Request, RequestHandler, Response } from 'express'
import { type TenantDb, write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { refuseStale, versionToShow } from '../web/meanwhile.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { textField, textParam, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { decideSuggestions } from './decide-suggestions.ts'
import type { ImportResult } from './import/import-catalog.ts'
import { getImport, listImports, undoableUntil } from './import/imports.ts'
import { countSuggestions } from './naming.ts'
import { productChanges } from './product-changes.ts'
import { type ProductForm, takeProductForm, valuesOf } from './product-form.ts'
import {
  acceptSuggestedProduct,
  listSuggestedProducts,
  refuseSuggestedProduct,
  suggestProduct,
} from './product-suggestions.ts'
import {
  contentBeside,
  countProducts,
  deleteProduct,
  getProduct,
  listLowStock,
  listProductsByIds,
  listProductsByName,
  saveProduct,
} from './products.ts'
import type { Product } from './rows.ts'
import type { Untelling } from './untold.ts'
import { variantName, variantRows } from './variant-form.ts'
import { countVectors, vectorState } from './vectors/store.ts'
import { LEAST_FOUND } from './vectors/trial.ts'

export interface CatalogDeps {
  clock: Clock
  /** Ids of products for these words, best first. */
  search: (tenantId: string, words: string, limit: number) => Promise<number[]>
  importCatalog: (
    tenantId: string,
    file: { bytes: Uint8Array; fileName: string; dryRun: boolean },
  ) => Promise<ImportResult>
  undoImport: (tenantId: string, importId: string) => Promise<unknown>
  changed: (tenantId: string) => void
  /** The model that makes vectors, if one is set. */
  embedModel: () => string | undefined
  untelling: Untelling
  /** What somebody of the team is called. */
  userName: (userId: string) => string | undefined
}

const LOW_STOCK = 3
const PAGE_SIZE = 50

export function catalogRoutes(deps: CatalogDeps): Room {
  const r = room('/t/:slug')
  r.get('/products', 'business.read', (req, res) => showProducts(deps, req, res))
  r.get('/products/new', 'catalog.suggest', (_req, res) => showProduct(deps, res, undefined))
  r.get('/products/import', 'catalog.edit', (req, res) => showImport(deps, req, res))
  r.post('/products/import', 'catalog.edit', postImport(deps))
  r.post('/products/imports/:id/undo', 'catalog.edit', postUndo(deps))
  r.get('/products/edit/:externalId', 'business.read', (req, res) =>
    showProduct(deps, res, getProduct(req.tenant.db, textParam(req, 'externalId'))),
  )
  r.post('/products', 'catalog.edit', postProduct(deps))
  r.post('/products/edit/:externalId', 'catalog.edit', postProduct(deps))
  r.post('/products/delete/:externalId', 'catalog.edit', postDelete(deps))
  r.post('/products/suggest', 'catalog.suggest', postSuggestion(deps))
  r.post('/products/suggest/:externalId', 'catalog.suggest', postSuggestion(deps))
  decideSuggestions(r, deps, {
    page: 'products',
    accept: acceptSuggestedProduct,
    refuse: refuseSuggestedProduct,
  })
  return r
}

const FILTERS = ['all', 'low'] as const

async function showProducts(deps: CatalogDeps, req: Request, res: Response): Promise<void> {
  const { db, id: tenantId } = req.tenant
  const q = textQuery(req, 'q', 200)
  const filter = FILTERS.find(known => known === textQuery(req, 'filter', 10)) ?? 'all'
  const cursor = textQuery(req, 'cursor', 300) || undefined
  const page = { limit: PAGE_SIZE, ...(cursor && { cursor }) }
  const { items, next } = q
    ? { items: listProductsByIds(db, await deps.search(tenantId, q, PAGE_SIZE)), next: null }
    : filter === 'low'
      ? listLowStock(db, LOW_STOCK, page)
      : listProductsByName(db, page)
  const [last] = listImports(db, 1)
  const now = deps.clock.now()
  const until = last && undoableUntil(last, now)
  render(res, 'catalog/products', {
    title: req.t('products.title'),
    place: 'products',
    q,
    filter,
    filters: FILTERS,
    total: countProducts(db),
    rows: items.map(product => ({
      ...productRow(product, req),
      isUntold: deps.untelling.product(product)?.isNameless ?? false,
    })),
    next,
    suggestions: countSuggestions(db),
    suggested: q || cursor ? [] : listSuggestedFor(deps, req),
    meaning: q ? null : meaningView(db, deps.embedModel()),
    lastImport:
      last && until
        ? {
            ...last,
            when: req.format.dateTime(last.createdAt),
            until: req.format.when(until, now),
            id: last.publicId,
          }
        : null,
  })
}

/** How far search by meaning is, in the words of the page: it never shows more than what is true now. */
function meaningView(db: TenantDb, model: string | undefined) {
  if (model === undefined) return null
  const { made, total } = countVectors(db, 'product', model)
  const state = vectorState(db, 'product')
  const own = state?.model === model ? state : undefined
  if (total === 0) return null
  const how =
    own?.waits ??
    (made < total || !own || own.found === null ? 'making' : own.found < LEAST_FOUND ? 'useless' : 'ready')
  return { how, made, total }
}

function productRow(product: Product, req: Request) {
  return {
    id: product.externalId,
    name: product.name,
    sku: product.sku ?? product.externalId,
    price: priceText(product.priceMinor, product.currency, req),
    stock: product.variants.length > 0 ? null : stockBadge(product.stock, product.available, req),
    variants: product.variants.map(variant => ({
      name: variantName(variant),
      sku: variant.sku,
      price: priceText(variant.priceMinor, product.currency, req),
      stock: stockBadge(variant.stock, variant.available, req),
    })),
  }
}

function priceText(minor: number | null, currency: string, req: Request): string {
  return minor === null ? '' : req.format.money(minor, currency)
}

function stockBadge(
  stock: number | null,
  available: boolean,
  req: Request,
): { tone: string; icon: string; text: string } {
  if (!available) return { tone: '', icon: 'moon', text: req.t('products.not_on_sale') }
  if (stock === null) return { tone: '', icon: 'clock', text: req.t('products.not_counted') }
  if (stock === 0) return { tone: 'is-bad', icon: 'x-circle', text: req.t('products.sold_out') }
  return stock <= LOW_STOCK
    ? { tone: 'is-warn', icon: 'alert', text: req.t('products.left', { count: stock }) }
    : { tone: 'is-good', icon: 'check', text: req.t('products.in_stock', { count: stock }) }
}

function showProduct(
  { untelling }: CatalogDeps,
  res: Response,
  product: Product | undefined,
  state?: ProductForm,
): void {
  const { req } = res
  if (state) res.status(state.meanwhile ? 409 : 422)
  render(res, 'catalog/product', {
    title: product?.name ?? req.t('products.new'),
    place: 'products',
    product: product ?? null,
    version: product ? versionToShow(req, product.version, state) : null,
    variants: product ? variantRows(product, state?.values) : [],
    values: state?.values ?? valuesOf(product, req.tenant.currency),
    wrong: state?.wrong ?? {},
    problem: state?.sentence ?? null,
    meanwhile: state?.meanwhile ?? [],
    untold: (product && untelling.product(product)) ?? null,
    currency: product?.currency ?? req.tenant.currency,
  })
}

function postProduct(deps: CatalogDeps): RequestHandler {
  return async (req, res) => {
    const { db, currency } = req.tenant
    const existing =
      req.params.externalId === undefined ? undefined : getProduct(db, textParam(req, 'externalId'))
    const now = deps.clock.now()
    const wrong = await takeProductForm(req, existing, now, (externalId, input) =>
      write(db, () => {
        const there = existing && getProduct(db, externalId)
        if (there)
          refuseStale(req, there.version, () =>
            productChanges(there, contentBeside(there, externalId, input, currency), req),
          )
        saveProduct(db, externalId, input, { currency, now })
      }),
    )
    if (wrong) return showProduct(deps, res, existing && getProduct(db, existing.externalId), wrong)
    deps.changed(req.tenant.id)
    toast(res, req.t('products.saved'))
    seeOther(res, `/t/${req.tenant.slug}/products`)
  }
}

/** An agent's change, or new product, waits for somebody who may edit. */
function postSuggestion(deps: CatalogDeps): RequestHandler {
  return async (req, res) => {
    const { db, slug } = req.tenant
    const product =
      req.params.externalId === undefined ? undefined : getProduct(db, textParam(req, 'externalId'))
    const now = deps.clock.now()
    let isKept = false
    const wrong = await takeProductForm(req, product, now, async (externalId, input) => {
      const by = { userId: req.user.id, product, externalId }
      isKept = await write(db, () => suggestProduct(db, by, input, { currency: req.tenant.currency, now }))
    })
    if (wrong) return showProduct(deps, res, product, wrong)
    toast(res, req.t(isKept ? 'suggested.kept' : 'suggested.same'))
    seeOther(res, `/t/${slug}/products`)
  }
}

/** Who may edit sees all that waits; who may suggest, their own. */
function listSuggestedFor(deps: CatalogDeps, req: Request) {
  if (!req.page.can('catalog.suggest')) return []
  const whose = req.page.can('catalog.edit') ? undefined : req.user.id
  return listSuggestedProducts(req.tenant.db, whose).map(one => ({
    ...one,
    by: deps.userName(one.userId) ?? '–',
    changes: productChanges(one.product, one.content, req),
  }))
}

function postDelete(deps: CatalogDeps): RequestHandler {
  return async (req, res) => {
    await write(req.tenant.db, () => deleteProduct(req.tenant.db, textParam(req, 'externalId')))
    deps.changed(req.tenant.id)
    toast(res, req.t('products.deleted'))
    seeOther(res, `/t/${req.tenant.slug}/products`)
  }
}

function showImport(
  deps: CatalogDeps,
  req: Request,
  res: Response,
  result?: ImportResult & { dryRun: boolean; fileName: string },
): void {
  const now = deps.clock.now()
  render(res, 'catalog/import', {
    title: req.t('import.title'),
    place: 'products',
    result: result ?? null,
    imports: listImports(req.tenant.db, 10).map(one => ({
      id: one.publicId,
      fileName: one.fileName,
      when: req.format.dateTime(one.createdAt),
      counts: req.t('import.counts', {
        new: one.created,
        changed: one.changed,
        unchanged: one.unchanged,
        skipped: one.skippedCount,
      }),
      canUndo: undoableUntil(one, now) !== undefined,
      state: one.state,
    })),
  })
}

function postImport(deps: CatalogDeps): RequestHandler {
  return async (req, res) => {
    const file = req.files?.file
    if (!file || file.bytes.length === 0) throw new AppError('invalid', req.t('import.no_file'))
    const dryRun = textField(req, 'how', 10) === 'dry'
    const result = await deps.importCatalog(req.tenant.id, { bytes: file.bytes, fileName: file.name, dryRun })
    if (!dryRun) deps.changed(req.tenant.id)
    if (result.refused) res.status(422)
    showImport(deps, req, res, { ...result, dryRun, fileName: file.name })
  }
}

function postUndo(deps: CatalogDeps): RequestHandler {
  return async (req, res) => {
    getImport(req.tenant.db, textParam(req, 'id'))
    await deps.undoImport(req.tenant.id, textParam(req, 'id'))
    deps.changed(req.tenant.id)
    toast(res, req.t('import.undone'))
    seeOther(res, `/t/${req.tenant.slug}/products`)
  }
}
