import type { Request, Response } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { ChangedMeanwhile, refuseStale } from '../web/meanwhile.ts'
import { seeOther, toast } from '../web/page.ts'
import { textField, textParam } from '../web/params.ts'
import type { Room } from '../web/routes.ts'
import { getAssistantSettings, MODES, setAssistant } from './settings.ts'
import { readTopicModes, setTopicMode } from './topic-modes.ts'
import { isTopic, TOPICS } from './topics.ts'
import { type TopicsForm, topicsChanges, topicsForm, topicsVersion } from './topics-page.ts'
import { promote } from './trust.ts'

export interface TopicDeps {
  clock: Clock
  changed: (tenantId: string) => void
  /** The page again, with a form that could not be taken. */
  show: (req: Request, res: Response, form: TopicsForm) => Promise<void>
}

export function addTopicRoutes(r: Room, deps: TopicDeps): void {
  r.post('/assistant/topics', 'assistant.edit', (req, res) => saveTopics(deps, req, res))
  r.post('/assistant/topics/:topic/promotion', 'assistant.edit', (req, res) => promoteTopic(deps, req, res))
}

/** Saves what differs: a topic that nobody touched keeps what was measured there. */
async function saveTopics(deps: TopicDeps, req: Request, res: Response): Promise<void> {
  const { demo, locale, db } = req.tenant
  const now = deps.clock.now()
  const defaults = { demo, language: locale }
  let typed: TopicsForm | undefined
  try {
    req.auditDetails = await write(db, () => {
      const settings = getAssistantSettings(db, defaults)
      const there = topicsForm(readTopicModes(db), settings)
      const wanted = readTopics(req, there)
      typed = wanted
      refuseStale(req, topicsVersion(there), () => topicsChanges(there, wanted, settings.mode, req))
      const changes: Record<string, string> = {}
      for (const topic of TOPICS) {
        const [was, mode] = [there.modes[topic] ?? 'follow', wanted.modes[topic] ?? 'follow']
        if (was === mode) continue
        setTopicMode(db, topic, mode === 'follow' ? null : { mode }, now)
        changes[topic] = `${was} → ${mode}`
      }
      const { bar, leastCount, solvedAfterHours } = wanted
      const own = { bar, leastCount, solvedAfterHours }
      const isSame = Object.entries(own).every(
        ([name, value]) => settings[name as keyof typeof own] === value,
      )
      if (!isSame) setAssistant(db, own, now, defaults)
      return isSame ? changes : { ...changes, ...own }
    })
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || !typed) throw error
    return deps.show(req, res, { ...typed, meanwhile: error.differences })
  }
  deps.changed(req.tenant.id)
  toast(res, req.t('me.saved'))
  seeOther(res, `/t/${req.tenant.slug}/assistant#topics`)
}

/** What was typed; what the form does not say stays as it is. */
function readTopics(req: Request, there: TopicsForm): TopicsForm {
  const everything = textField(req, 'all', 10) === 'follow'
  const modes = { ...there.modes }
  for (const topic of TOPICS) {
    const wanted = everything ? 'follow' : textField(req, `mode-${topic}`, 10)
    const mode = [...MODES, 'follow' as const].find(known => known === wanted)
    if (mode) modes[topic] = mode
  }
  if (everything) return { ...there, modes }
  return {
    modes,
    bar: numberField(req, 'bar') ?? there.bar,
    leastCount: numberField(req, 'least') ?? there.leastCount,
    solvedAfterHours: numberField(req, 'solved') ?? there.solvedAfterHours,
  }
}

function numberField(req: Request, name: string): number | undefined {
  const text = textField(req, name, 10)
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** Takes the step that the figures allow, if they still do. */
async function promoteTopic(deps: TopicDeps, req: Request, res: Response): Promise<void> {
  const { demo, locale, db } = req.tenant
  const topic = textParam(req, 'topic')
  if (!isTopic(topic)) throw new AppError('not_found', 'There is no such topic.')
  const settings = getAssistantSettings(db, { demo, language: locale })
  const taken = await write(db, () => promote(db, settings, topic, deps.clock.now()))
  if (taken)
    req.auditDetails = {
      topic,
      mode: `${taken.mode} → ${taken.offer}`,
      answers: taken.measured.count,
      good: taken.measured.good,
    }
  deps.changed(req.tenant.id)
  toast(res, req.t(taken ? 'me.saved' : 'assistant.topic_offer_gone'))
  seeOther(res, `/t/${req.tenant.slug}/assistant#topics`)
}
