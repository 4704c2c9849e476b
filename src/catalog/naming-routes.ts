import type { Request, RequestHandler, Response } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../web/languages.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { LONGEST_ALIAS } from './alias.ts'
import {
  acceptSuggestions,
  countSuggestions,
  listSuggestions,
  namingProgress,
  namingSettings,
  refuseSuggestions,
  setNaming,
} from './naming.ts'

export interface NamingRouteDeps {
  clock: Clock
  /** How the model is, or undefined when nobody can tell just now. */
  modelState: () => Promise<{ reachable: boolean } | undefined>
  changed: (tenantId: string) => void
}

const PRODUCTS_PER_PAGE = 20
const SUGGESTION = /^text_(\d{1,15})$/

/** What customers may call the products: proposed by the model, decided by a person. */
export function namingRoutes(deps: NamingRouteDeps): Room {
  const r = room('/t/:slug')
  r.get('/products/names', 'catalog.edit', (req, res) => showNames(deps, req, res))
  r.post('/products/names', 'catalog.edit', postNames(deps))
  r.post('/products/names/languages', 'catalog.edit', postLanguages(deps))
  return r
}

async function showNames(
  deps: NamingRouteDeps,
  req: Request,
  res: Response,
  problem?: string,
): Promise<void> {
  const { db, locale } = req.tenant
  const { languages, paused } = namingSettings(db, locale)
  const { asked, total } = namingProgress(db, languages)
  const model = await deps.modelState()
  if (problem) res.status(422)
  render(res, 'catalog/names', {
    title: req.t('names.title'),
    place: 'products',
    problem: problem ?? null,
    count: countSuggestions(db),
    products: listSuggestions(db, PRODUCTS_PER_PAGE).map(product => ({
      ...product,
      suggestions: product.suggestions.map(one => ({ ...one, languageName: nameOf(one.language) })),
    })),
    languages: LANGUAGE_CODES.map(code => ({
      code,
      name: LANGUAGES[code],
      chosen: languages.includes(code),
    })),
    paused,
    asked,
    total,
    isAway: model !== undefined && !model.reachable,
    longest: LONGEST_ALIAS,
  })
}

const nameOf = (language: Language | null) => (language ? LANGUAGES[language] : '')

function postNames(deps: NamingRouteDeps): RequestHandler {
  return async (req, res) => {
    const { db, id: tenantId, slug } = req.tenant
    const now = deps.clock.now()
    const shown = Object.keys((req.body ?? {}) as object).flatMap(name => {
      const id = SUGGESTION.exec(name)?.[1]
      return id ? [{ id: Number(id), text: textField(req, name, 2 * LONGEST_ALIAS) }] : []
    })
    const only = (field: string) => {
      const id = Number(textField(req, field, 20) || Number.NaN)
      return shown.filter(one => one.id === id)
    }
    try {
      if (textField(req, 'refuse', 20)) {
        const ids = only('refuse').map(one => one.id)
        await write(db, () => refuseSuggestions(db, ids))
        toast(res, req.t('names.refused'))
      } else {
        const chosen = textField(req, 'all', 5) ? shown : only('accept')
        await write(db, () => acceptSuggestions(db, chosen, now))
        toast(res, req.t('names.accepted'))
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unprocessable') throw error
      return showNames(deps, req, res, req.t('names.check'))
    }
    deps.changed(tenantId)
    seeOther(res, `/t/${slug}/products/names`)
  }
}

function postLanguages(deps: NamingRouteDeps): RequestHandler {
  return async (req, res) => {
    const { db, id: tenantId, slug } = req.tenant
    const paused = textField(req, 'how', 10) === 'pause'
    const languages = LANGUAGE_CODES.filter(code => textField(req, `language_${code}`, 5) === 'yes')
    if (!paused && languages.length === 0) return showNames(deps, req, res, req.t('names.no_language'))
    await write(db, () => setNaming(db, { languages, paused }, deps.clock.now()))
    deps.changed(tenantId)
    toast(res, req.t(paused ? 'names.paused' : 'names.started'))
    seeOther(res, `/t/${slug}/products/names`)
  }
}
