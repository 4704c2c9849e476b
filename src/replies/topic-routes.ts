import type { Request, Response } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { seeOther, toast } from '../web/page.ts'
import { textField, textParam } from '../web/params.ts'
import type { Room } from '../web/routes.ts'
import { getAssistantSettings, MODES, setAssistant } from './settings.ts'
import { readTopicModes, setTopicMode } from './topic-modes.ts'
import { isTopic, TOPICS } from './topics.ts'
import { promote } from './trust.ts'

export interface TopicDeps {
  clock: Clock
  changed: (tenantId: string) => void
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
  const everything = textField(req, 'all', 10) === 'follow'
  const bar = numberField(req, 'bar')
  const leastCount = numberField(req, 'least')
  const solvedAfterHours = numberField(req, 'solved')
  const done = await write(db, () => {
    const before = readTopicModes(db)
    const changes: Record<string, string> = {}
    for (const topic of TOPICS) {
      const wanted = everything ? 'follow' : textField(req, `mode-${topic}`, 10)
      const mode = MODES.find(known => known === wanted) ?? null
      if (wanted !== 'follow' && mode === null) continue
      const was = before.get(topic)?.mode ?? null
      if (was === mode) continue
      setTopicMode(db, topic, mode && { mode }, now)
      changes[topic] = `${was ?? 'follow'} → ${mode ?? 'follow'}`
    }
    const own = {
      ...(bar !== undefined && { bar }),
      ...(leastCount !== undefined && { leastCount }),
      ...(solvedAfterHours !== undefined && { solvedAfterHours }),
    }
    if (!everything && Object.keys(own).length > 0) setAssistant(db, own, now, defaults)
    return { ...changes, ...own }
  })
  req.auditDetails = done
  deps.changed(req.tenant.id)
  toast(res, req.t('me.saved'))
  seeOther(res, `/t/${req.tenant.slug}/assistant#topics`)
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
