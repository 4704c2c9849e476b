import type { Request, Response } from 'express'
import { write } from '../db/database.ts'
import { type WhyCard, whyCard } from '../inbox/why-card.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError, messageOf } from '../lib/errors.ts'
import { ChangedMeanwhile, type Difference, differencesOf, refuseStale, versionOf } from '../web/meanwhile.ts'
import { partial, render, renderPartials, seeOther, toast, viewText, wantsFragment } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { modelReasonText } from './model/reason-text.ts'
import type { PreviewInput, PreviewResult } from './preview.ts'
import { type AssistantSettings, getAssistantSettings, MODES, setAssistant } from './settings.ts'
import { addTopicRoutes } from './topic-routes.ts'
import { type TopicsForm, topicsData } from './topics-page.ts'

/** How the model is, as the other thread tells it. */
export interface ModelView {
  reachable: boolean
  model: string | null
  since: string | null
  reason: string | null
  /** It does not keep up: since when, and what answers took. */
  slow?: { since: string; tookMs: number } | null
  usualMs?: number | null
  waiting?: number
  /** The models that hear voice notes and see pictures. */
  hears?: string | null
  sees?: string | null
}

export interface AssistantDeps {
  clock: Clock
  preview: (tenantId: string, input: PreviewInput) => Promise<PreviewResult>
  modelState: () => Promise<ModelView | undefined>
  /** Measures the model and keeps the figures. */
  testModel: (name: string) => Promise<unknown>
  /** What was measured of it on this machine. */
  speedOf: (name: string) => ModelSpeed | null
  changed: (tenantId: string) => void
}

interface ModelSpeed {
  at: Date
  readPerSecond: number
  writePerSecond: number
  firstTokenMs: number
  usable: boolean
  forecast: { answerMs: number; perHour: number } | null
}

type Line = { from: 'contact' | 'business'; text: string }

const QUIET_SECONDS = [0, 1, 2, 4, 8, 15, 30]
const MOST_LINES = 8
const LONGEST_LINE = 1000

/** What the assistant may do, the model behind it, and a place to ask it things without sending anything. */
export function assistantRoutes(deps: AssistantDeps): Room {
  const r = room('/t/:slug')
  r.get('/assistant', 'business.read', (req, res) => showAssistant(deps, req, res))
  r.post('/assistant', 'assistant.edit', (req, res) => postMode(deps, req, res))
  r.post('/assistant/test', 'assistant.edit', async (req, res) => {
    const model = (await deps.modelState())?.model
    if (model) {
      try {
        await deps.testModel(model)
      } catch (error) {
        toast(res, req.t('assistant.test_failed', { reason: messageOf(error) }))
      }
    }
    seeOther(res, `/t/${req.tenant.slug}/assistant`)
  })
  addTopicRoutes(r, { ...deps, show: (req, res, topics) => showAssistant(deps, req, res, { topics }) })
  r.post('/assistant/try', 'chats.reply', (req, res) => tryIt(deps, req, res))
  return r
}

async function postMode(deps: AssistantDeps, req: Request, res: Response): Promise<void> {
  const { demo, locale, db, id, slug } = req.tenant
  const mode = MODES.find(known => known === textField(req, 'mode', 10))
  const seconds = QUIET_SECONDS.find(known => String(known) === textField(req, 'quiet', 4))
  const asks = textField(req, 'asks', 3)
  const change = {
    ...(mode && { mode }),
    ...(seconds !== undefined && { quietMs: seconds * 1000 }),
    ...(asks && { asksModel: asks === 'yes' }),
  }
  const defaults = { demo, language: locale }
  try {
    await write(db, () => {
      const before = getAssistantSettings(db, defaults)
      refuseStale(req, modeVersion(before), () => modeChanges(before, { ...before, ...change }, req))
      setAssistant(db, change, deps.clock.now(), defaults)
      if (mode) req.auditDetails = { mode: `${before.mode} → ${mode}` }
      if (asks) req.auditDetails = { asksModel: `${before.asksModel} → ${asks === 'yes'}` }
    })
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return showAssistant(deps, req, res, { mode: { ...change, meanwhile: error.differences } })
  }
  deps.changed(id)
  toast(res, req.t('me.saved'))
  seeOther(res, `/t/${slug}/assistant`)
}

type ModeForm = Pick<AssistantSettings, 'mode' | 'quietMs'>

const modeVersion = ({ mode, quietMs }: ModeForm) => versionOf([mode, quietMs])

function modeChanges(was: ModeForm, typed: ModeForm, { t }: Request): Difference[] {
  const seconds = ({ quietMs }: ModeForm) => t('assistant.seconds', { count: quietMs / 1000 })
  return differencesOf([
    [t('assistant.what'), t(`assistant.mode_${was.mode}`), t(`assistant.mode_${typed.mode}`)],
    [t('assistant.quiet'), seconds(was), seconds(typed)],
  ])
}

/** What the page shows besides what is stored. */
interface Shown {
  tried?: Tried
  mode?: Partial<ModeForm> & { meanwhile: Difference[] }
  topics?: TopicsForm
}

async function showAssistant(
  deps: AssistantDeps,
  req: Request,
  res: Response,
  { tried, mode, topics }: Shown = {},
): Promise<void> {
  const { demo, locale, db } = req.tenant
  if (mode || topics) res.status(409)
  const settings = getAssistantSettings(db, { demo, language: locale })
  const model = await deps.modelState()
  const seconds = (mode?.quietMs ?? settings.quietMs) / 1000
  render(res, 'assistant/index', {
    title: req.t('nav.assistant'),
    place: 'assistant',
    settings,
    modes: MODES,
    chosenMode: mode?.mode ?? settings.mode,
    version: modeVersion(settings),
    meanwhile: mode?.meanwhile ?? [],
    ...topicsData(req, settings, topics),
    quiet: seconds,
    quietChoices: QUIET_SECONDS.includes(seconds)
      ? QUIET_SECONDS
      : [...QUIET_SECONDS, seconds].sort((a, b) => a - b),
    model: model ?? null,
    whyNoModel: modelReasonText(model?.reason, req.t),
    speed: model?.model ? deps.speedOf(model.model) : null,
    tried: tried ?? { lines: [], last: null, history: '[]' },
  })
}

interface Tried {
  lines: (Line & { why?: WhyCard; fate?: string })[]
  last: string | null
  /** The conversation so far, carried by the form: nothing of it is stored. */
  history: string
}

async function tryIt(deps: AssistantDeps, req: Request, res: Response): Promise<void> {
  const text = textField(req, 'text', LONGEST_LINE)
  const history = historyOf(textField(req, 'history', 40_000))
  const isFresh = textField(req, 'again', 3) === 'yes'
  const tried: Tried =
    isFresh || text === ''
      ? { lines: isFresh ? [] : history, last: null, history: isFresh ? '[]' : JSON.stringify(history) }
      : await ask(deps, req, text, history)
  if (!wantsFragment(req)) return showAssistant(deps, req, res, { tried })
  renderPartials(res, partial('#try', 'outerMorph', viewText(res, 'assistant/_try', { tried })))
}

async function ask(deps: AssistantDeps, req: Request, text: string, history: Line[]): Promise<Tried> {
  const startedAt = performance.now()
  let result: PreviewResult
  try {
    result = await deps.preview(req.tenant.id, { text, history })
  } catch (error) {
    throw new AppError('unavailable', messageOf(error))
  }
  const tookMs = performance.now() - startedAt
  const seconds = req.format.number(Math.max(0.1, Math.round(tookMs / 100) / 10))
  const who = result.answeredBy === 'model' ? 'assistant.tried_model' : 'assistant.tried_rules'
  const lines = [...history, { from: 'contact' as const, text }].slice(-MOST_LINES)
  const kept = [...lines, { from: 'business' as const, text: result.text }].slice(-MOST_LINES)
  return {
    lines: [
      ...lines,
      {
        from: 'business',
        text: result.text,
        fate: req.t(who, { seconds }),
        why: whyCard({ ...result.evidence, reason: req.t(`assistant.action_${result.action}`) }, req),
      },
    ],
    last: result.action,
    history: JSON.stringify(kept),
  }
}

function historyOf(json: string): Line[] {
  try {
    const lines: unknown = JSON.parse(json)
    if (!Array.isArray(lines)) return []
    return lines.filter(isLine).slice(-MOST_LINES)
  } catch {
    return []
  }
}

function isLine(value: unknown): value is Line {
  const line = value as Partial<Line> | null
  return (
    typeof line?.text === 'string' &&
    line.text.length <= 5000 &&
    (line.from === 'contact' || line.from === 'business')
  )
}
