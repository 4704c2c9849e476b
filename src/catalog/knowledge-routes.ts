import type { Request, RequestHandler, Response } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError, type FieldProblem } from '../lib/errors.ts'
import {
  ChangedMeanwhile,
  type Difference,
  differencesOf,
  refuseStale,
  versionToShow,
} from '../web/meanwhile.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { textField, textParam, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { saveEntryForm, showEntry } from './entry-form.ts'
import { type Facts, factsInput, factsOfInput, readFacts, saveFacts } from './facts.ts'
import { problemInWords } from './field-words.ts'
import { DAYS } from './hours.ts'
import { hoursValues, readHours, spansToShow } from './hours-form.ts'
import { parseInput } from './input.ts'
import {
  countKnowledge,
  deleteKnowledge,
  getKnowledge,
  listKnowledge,
  listKnowledgeByIds,
} from './knowledge.ts'
import { listSuggestedKnowledge } from './knowledge-suggestions.ts'
import type { Untelling } from './untold.ts'

export interface KnowledgeDeps {
  clock: Clock
  /** Ids of entries for these words, best first. */
  search: (tenantId: string, words: string, limit: number) => Promise<number[]>
  changed: (tenantId: string) => void
  /** What somebody of the team is called. */
  userName: (userId: string) => string | undefined
  untelling: Untelling
}

const PAGE_SIZE = 50

export function knowledgeRoutes(deps: KnowledgeDeps): Room {
  const r = room('/t/:slug')
  r.get('/knowledge', 'business.read', (req, res) => showKnowledge(deps, req, res))
  r.get('/knowledge/new', 'catalog.suggest', (_req, res) => showEntry(res, {}))
  r.get('/knowledge/facts', 'business.read', (req, res) => showFacts(deps, req, res))
  r.post('/knowledge/facts', 'catalog.edit', postFacts(deps))
  r.get('/knowledge/edit/:entry', 'business.read', (req, res) => {
    const entry = getKnowledge(req.tenant.db, textParam(req, 'entry'))
    showEntry(res, { entry, untold: deps.untelling.entry(entry) })
  })
  r.post('/knowledge', 'catalog.edit', postEntry(deps))
  r.post('/knowledge/edit/:entry', 'catalog.edit', postEntry(deps))
  r.post('/knowledge/delete/:entry', 'catalog.edit', async (req, res) => {
    await write(req.tenant.db, () => deleteKnowledge(req.tenant.db, textParam(req, 'entry')))
    deps.changed(req.tenant.id)
    toast(res, req.t('knowledge.deleted'))
    seeOther(res, `/t/${req.tenant.slug}/knowledge`)
  })
  return r
}

async function showKnowledge(deps: KnowledgeDeps, req: Request, res: Response): Promise<void> {
  const { db, id: tenantId } = req.tenant
  const q = textQuery(req, 'q', 200)
  const cursor = textQuery(req, 'cursor', 300)
  const { items, next } = q
    ? { items: listKnowledgeByIds(db, await deps.search(tenantId, q, PAGE_SIZE)), next: null }
    : listKnowledge(db, { limit: PAGE_SIZE, ...(cursor && { cursor }) })
  render(res, 'catalog/knowledge', {
    title: req.t('knowledge.title'),
    place: 'knowledge',
    q,
    entries: items.map(entry => ({ ...entry, untold: deps.untelling.entry(entry) })),
    next,
    total: countKnowledge(db),
    suggested: listSuggestedFor(deps, req),
  })
}

/** Who may edit sees all that waits; who may suggest, their own. */
function listSuggestedFor(deps: KnowledgeDeps, req: Request) {
  const { db } = req.tenant
  if (!req.page.can('catalog.suggest')) return []
  return listSuggestedKnowledge(db, req.page.can('catalog.edit') ? undefined : req.user.id).map(one => ({
    ...one,
    by: deps.userName(one.userId) ?? '–',
    untold: deps.untelling.entry(one) ?? null,
  }))
}

function postEntry(deps: KnowledgeDeps): RequestHandler {
  return async (req, res) => {
    const entry =
      req.params.entry === undefined ? undefined : getKnowledge(req.tenant.db, textParam(req, 'entry'))
    const saved = await saveEntryForm(req, res, { entry }, deps.clock.now())
    if (!saved) return
    deps.changed(req.tenant.id)
    const isTold = deps.untelling.entry(saved) === undefined
    toast(res, req.t(isTold ? 'knowledge.saved' : 'untold.saved'))
    const back = isTold ? '' : `/edit/${encodeURIComponent(saved.externalId)}`
    seeOther(res, `/t/${req.tenant.slug}/knowledge${back}`)
  }
}

const TEXTS = ['address', 'delivery', 'payment', 'returns'] as const

function showFacts(
  { untelling }: KnowledgeDeps,
  req: Request,
  res: Response,
  typed?: { values: Record<string, string>; wrong: Record<string, string>; meanwhile?: Difference[] },
): void {
  const { facts, version } = readFacts(req.tenant.db, req.tenant.timezone)
  if (typed) res.status(typed.meanwhile ? 409 : 422)
  const values: Record<string, string> = { timezone: facts.timezone, closed: facts.closed.join('\n') }
  for (const name of TEXTS) values[name] = facts[name]
  Object.assign(values, typed?.values ?? hoursValues(facts.hours))
  render(res, 'catalog/facts', {
    title: req.t('facts.title'),
    place: 'knowledge',
    days: DAYS,
    spans: spansToShow(values),
    texts: TEXTS,
    untold: Object.fromEntries(TEXTS.map(name => [name, untelling.text(facts[name])])),
    values,
    wrong: typed?.wrong ?? {},
    version: versionToShow(req, version, typed),
    meanwhile: typed?.meanwhile ?? [],
    problem: typed && !typed.meanwhile ? req.t('products.check_fields') : null,
    problems: [...new Set(Object.values(typed?.wrong ?? {}))],
  })
}

function postFacts(deps: KnowledgeDeps): RequestHandler {
  return async (req, res) => {
    const { db, timezone } = req.tenant
    const { values, spans, places } = readHours(req)
    const read = (name: string, max = 4000) => {
      values[name] = textField(req, name, max).trim()
      return values[name]
    }
    const closed = read('closed', 20_000)
      .split(/[\s,;]+/)
      .filter(date => date !== '')
    const body = {
      timezone: read('timezone', 100) || timezone,
      hours: spans,
      closed,
      ...Object.fromEntries(TEXTS.map(name => [name, read(name)])),
    }
    try {
      const input = parseInput(factsInput, body)
      await write(db, () => {
        const { facts, version } = readFacts(db, timezone)
        refuseStale(req, version, () => factsChanges(facts, factsOfInput(input, timezone), req))
        saveFacts(db, input, { timezone, now: deps.clock.now() })
      })
    } catch (error) {
      if (error instanceof ChangedMeanwhile)
        return showFacts(deps, req, res, { values, wrong: {}, meanwhile: error.differences })
      if (!(error instanceof AppError) || error.fields.length === 0) throw error
      const wrong = wrongFacts(req, error.fields, { places, closed })
      return showFacts(deps, req, res, { values, wrong })
    }
    deps.changed(req.tenant.id)
    toast(res, req.t('facts.saved'))
    seeOther(res, `/t/${req.tenant.slug}/knowledge/facts`)
  }
}

function factsChanges(there: Facts, typed: Facts, req: Request): Difference[] {
  const hours = (facts: Facts) =>
    facts.hours.map(({ day, from, to }) => `${req.t(`day.${day}`)} ${from}–${to}`).join('\n')
  return differencesOf([
    [req.t('facts.hours'), hours(there), hours(typed)],
    [req.t('facts.timezone'), there.timezone, typed.timezone],
    [req.t('facts.closed'), there.closed.join('\n'), typed.closed.join('\n')],
    ...TEXTS.map((name): [string, string, string] => [req.t(`facts.${name}`), there[name], typed[name]]),
  ])
}

/** What is wrong with which field of the form, in the words of the page. */
function wrongFacts(
  req: Request,
  problems: FieldProblem[],
  { places, closed }: Pick<ReturnType<typeof readHours>, 'places'> & { closed: string[] },
): Record<string, string> {
  const wrong: Record<string, string> = {}
  for (const found of problems) {
    const [name = '', index = '', part] = found.field.split('.')
    const place = name === 'hours' ? places[Number(index)] : undefined
    if (place)
      wrong[part === 'to' ? place.names.to : place.names.from] = req.t('facts.hours_wrong', {
        day: req.t(`day.${place.day}`),
      })
    else if (name === 'closed')
      wrong.closed = req.t('facts.closed_wrong', { date: closed[Number(index)] ?? '' })
    else wrong[name] = name === 'timezone' ? req.t('facts.timezone_wrong') : problemInWords(found, req.t)
  }
  return wrong
}
