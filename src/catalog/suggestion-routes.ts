import type { RequestHandler } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { seeOther, toast } from '../web/page.ts'
import { textParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { decideSuggestions } from './decide-suggestions.ts'
import { takeEntryForm } from './entry-form.ts'
import { getKnowledge } from './knowledge.ts'
import {
  acceptSuggestedKnowledge,
  refuseSuggestedKnowledge,
  suggestKnowledge,
} from './knowledge-suggestions.ts'

export interface SuggestionDeps {
  clock: Clock
  changed: (tenantId: string) => void
}

/** Agents suggest what an answer should say; who may edit accepts it or does not. */
export function suggestionRoutes(deps: SuggestionDeps): Room {
  const r = room('/t/:slug')
  r.post('/knowledge/suggest', 'catalog.suggest', postSuggestion(deps))
  r.post('/knowledge/suggest/:entry', 'catalog.suggest', postSuggestion(deps))
  decideSuggestions(r, deps, {
    page: 'knowledge',
    accept: acceptSuggestedKnowledge,
    refuse: refuseSuggestedKnowledge,
  })
  return r
}

function postSuggestion(deps: SuggestionDeps): RequestHandler {
  return async (req, res) => {
    const { db, slug } = req.tenant
    const entry = req.params.entry === undefined ? undefined : getKnowledge(db, textParam(req, 'entry'))
    const kept = await takeEntryForm(req, res, { entry }, async input => {
      const by = { userId: req.user.id, entry }
      await write(db, () => suggestKnowledge(db, by, input, deps.clock.now()))
      return true
    })
    if (!kept) return
    toast(res, req.t('suggested.kept'))
    seeOther(res, `/t/${slug}/knowledge`)
  }
}
