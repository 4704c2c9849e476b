import type { Request, RequestHandler, Response } from 'express'
import { vectorState } from '../../catalog/vectors/store.ts'
import { listChannels } from '../../channels/connect.ts'
import { write } from '../../db/database.ts'
import type { Clock } from '../../lib/clock.ts'
import { AppError, messageOf } from '../../lib/errors.ts'
import { LANGUAGES } from '../../web/languages.ts'
import { render, seeOther, toast } from '../../web/page.ts'
import { idParam, textField, textQuery } from '../../web/params.ts'
import { type Room, room } from '../../web/routes.ts'
import { inWords } from '../../web/said.ts'
import { asLanguage } from '../language/languages.ts'
import { getAssistantSettings } from '../settings.ts'
import { isTopic, TOPICS } from '../topics.ts'
import { listCases } from './cases.ts'
import { type Candidate, canAnswer, MOST_TURNS, type Selection, VERDICTS } from './rewind.ts'
import { endRewind, getRewind, isUnderway, listRewinds, type Rewind, summaryOf } from './rewinds.ts'
import type { RewindOrder, TriableModel } from './start.ts'
import { caseView, rewindRow, summaryView } from './view.ts'

export interface RewindRoutesDeps {
  clock: Clock
  start: (tenantId: string, order: RewindOrder) => Promise<Rewind>
  use: (tenantId: string, id: string, mayChooseModel: boolean) => Promise<Rewind>
  listModels: () => Promise<TriableModel[]>
  changed: (tenantId: string) => void
}

const TURNS = [20, 50, 100, 200, MOST_TURNS]
const DAYS = [1, 7, 30, 90]
const PAGE_SIZE = 20
const KINDS = ['catalog', 'knowledge', 'settings', 'model', 'rules'] as const

/** Past conversations answered again with a change, before customers meet it. */
export function rewindRoutes(deps: RewindRoutesDeps): Room {
  const r = room('/t/:slug')
  r.get('/assistant/rewind', 'business.read', (req, res) => showRewinds(deps, req, res))
  r.post('/assistant/rewind', 'assistant.edit', postRewind(deps))
  r.get('/assistant/rewind/:id', 'chats.read', (req, res) => showRewind(deps, req, res))
  r.post('/assistant/rewind/:id/cancel', 'assistant.edit', postCancel(deps))
  r.post('/assistant/rewind/:id/use', 'assistant.edit', postUse(deps))
  return r
}

async function showRewinds(
  deps: RewindRoutesDeps,
  req: Request,
  res: Response,
  tried: { values: Record<string, string>; problem: string } | undefined = undefined,
): Promise<void> {
  const { db, demo, locale } = req.tenant
  const now = deps.clock.now()
  const rows = listRewinds(db).map(rewind => rewindRow(rewind, req, now))
  if (tried) res.status(422)
  render(res, 'assistant/rewinds', {
    title: req.t('rewind.title'),
    place: 'assistant',
    rows,
    underway: rows.find(row => row.isUnderway) ?? null,
    kinds: KINDS,
    turns: TURNS,
    days: DAYS,
    topics: TOPICS,
    channels: listChannels(db).map(({ publicId, name, kind }) => ({ id: publicId, name, kind })),
    models: (await deps.listModels().catch(() => [])).filter(canAnswer),
    languages: Object.entries(LANGUAGES),
    settings: getAssistantSettings(db, { demo, language: locale }),
    values: tried?.values ?? {},
    problem: tried?.problem ?? null,
  })
}

const FIELDS = ['kind', 'model', 'name', 'language', 'last', 'days', 'channel', 'topic', 'handoffs']

function postRewind(deps: RewindRoutesDeps): RequestHandler {
  return async (req, res) => {
    const values = Object.fromEntries(FIELDS.map(name => [name, textField(req, name, 300)]))
    try {
      const started = await deps.start(req.tenant.id, orderOf(req, values))
      req.auditDetails = { change: started.candidate.kind, rewind: started.publicId }
      deps.changed(req.tenant.id)
      seeOther(res, `/t/${req.tenant.slug}/assistant/rewind/${started.publicId}`)
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      if (!['invalid', 'unprocessable', 'conflict', 'too_large', 'unavailable'].includes(code)) throw error
      await showRewinds(deps, req, res, { values, problem: problemOf(req, error) })
    }
  }
}

/** In the reader's language where it is a refusal of ours. */
const problemOf = (req: Request, error: unknown) =>
  error instanceof AppError ? inWords(req, error.said, error.sentence) : messageOf(error)

function orderOf(req: Request, values: Record<string, string>): RewindOrder {
  const file = req.files?.[values.kind ?? '']
  const startedBy = req.user?.name
  return {
    selection: selectionOf(values),
    candidate: candidateOf(req, values, file?.name ?? ''),
    ...(file && file.bytes.length > 0 && { bytes: file.bytes }),
    ...(startedBy && { startedBy }),
  }
}

function selectionOf({ last, days, channel, topic, handoffs }: Record<string, string>): Selection {
  const isDays = DAYS.some(known => String(known) === days)
  return {
    last: TURNS.find(known => String(known) === last) ?? 50,
    ...(isDays && { days: Number(days) }),
    ...(channel && { channel }),
    ...(topic && isTopic(topic) && { topic }),
    ...(handoffs === 'yes' && { onlyHandoffs: true }),
  }
}

function candidateOf(req: Request, values: Record<string, string>, fileName: string): Candidate {
  const language = asLanguage(values.language ?? '')
  const kind = KINDS.find(known => known === values.kind)
  switch (kind) {
    case 'model':
      return { kind, model: values.model ?? '' }
    case 'rules':
      return { kind }
    case 'settings':
      return { kind, displayName: values.name || null, ...(language && { defaultLanguage: language }) }
    case 'catalog':
    case 'knowledge':
      return { kind, fileName: fileName.slice(0, 200) }
    default:
      throw new AppError('invalid', req.t('rewind.choose'))
  }
}

function showRewind(deps: RewindRoutesDeps, req: Request, res: Response): void {
  const { db } = req.tenant
  const now = deps.clock.now()
  const rewind = getRewind(db, idParam(req))
  const verdict = VERDICTS.find(known => known === textQuery(req, 'verdict', 20))
  const cursor = Number(textQuery(req, 'cursor', 15)) || 0
  const { items, next } = listCases(db, rewind.id, {
    sight: req.sight,
    ...(verdict && { verdict }),
    cursor,
    limit: PAGE_SIZE,
  })
  render(res, 'assistant/rewind', {
    title: req.t('rewind.title'),
    place: 'assistant',
    rewind: rewindRow(rewind, req, now),
    kind: rewind.candidate.kind,
    summary: summaryView(rewind, summaryOf(db, rewind.id), req, now),
    verdict: verdict ?? '',
    cases: items.map(one => caseView(one, req)),
    // A copy that a file is tried in has the vectors of the rows that are here.
    byWordsOnly: rewind.candidate.kind === 'catalog' && vectorState(db, 'product') !== undefined,
    next,
  })
}

function postCancel(deps: RewindRoutesDeps): RequestHandler {
  return async (req, res) => {
    const { db, id, slug } = req.tenant
    const rewind = getRewind(db, idParam(req))
    req.auditDetails = { rewind: rewind.publicId }
    if (isUnderway(rewind)) await write(db, () => endRewind(db, rewind.id, 'cancelled', deps.clock.now()))
    deps.changed(id)
    seeOther(res, `/t/${slug}/assistant/rewind/${rewind.publicId}`)
  }
}

function postUse(deps: RewindRoutesDeps): RequestHandler {
  return async (req, res) => {
    const { id, slug, db } = req.tenant
    const { candidate, publicId } = getRewind(db, idParam(req))
    req.auditDetails = { change: candidate.kind, rewind: publicId }
    await deps.use(id, publicId, req.page.isOperator)
    deps.changed(id)
    toast(res, req.t('rewind.in_use'))
    const place =
      candidate.kind === 'catalog' ? 'products' : candidate.kind === 'knowledge' ? 'knowledge' : 'assistant'
    seeOther(res, `/t/${slug}/${place}`)
  }
}
