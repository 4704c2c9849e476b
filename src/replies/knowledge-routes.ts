import type { Request, Response } from 'express'
import { type EntryForm, saveEntryForm, showEntry } from '../catalog/entry-form.ts'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { personalIn } from './personal-data.ts'
import { taughtBy } from './teach.ts'
import { getUnanswered, listUnanswered, settleUnanswered } from './unanswered.ts'

interface Deps {
  clock: Clock
  changed: (tenantId: string) => void
}

const MOST_SHOWN = 100
const LIST = '/knowledge/unanswered'

/** Knowledge that grows from chats: what nobody could answer, and what a person answered well. */
export function taughtRoutes(deps: Deps): Room {
  const r = room('/t/:slug')
  r.get('/knowledge/unanswered', 'chats.read', (req, res) => showUnanswered(deps, req, res))
  r.post('/knowledge/unanswered/:id/dismiss', 'catalog.edit', async (req, res) => {
    const { db } = req.tenant
    getUnanswered(db, idParam(req))
    await write(db, () => settleUnanswered(db, idParam(req), 'dismissed', deps.clock.now()))
    toast(res, req.t('unanswered.dismissed'))
    seeOther(res, `/t/${req.tenant.slug}${LIST}`)
  })
  r.get('/knowledge/unanswered/:id/answer', 'catalog.edit', (req, res) => {
    const question = getUnanswered(req.tenant.db, idParam(req)).text
    showEntry(res, {
      ...answerForm(req),
      values: { question, answer: '', topic: '' },
      personal: personalIn(question, []),
    })
  })
  r.post('/knowledge/unanswered/:id/answer', 'catalog.edit', (req, res) => {
    getUnanswered(req.tenant.db, idParam(req))
    return save(deps, req, res, answerForm(req), { settles: idParam(req), to: LIST })
  })
  r.get('/knowledge/teach/:message', 'catalog.edit', (req, res) => {
    const { question, answer, names, conversation } = taughtBy(req.tenant.db, idParam(req, 'message'))
    showEntry(res, {
      ...teachForm(req, conversation),
      values: { question, answer, topic: '' },
      personal: personalIn(`${question}\n${answer}`, names),
    })
  })
  r.post('/knowledge/teach/:message', 'catalog.edit', (req, res) => {
    const { conversation, settles } = taughtBy(req.tenant.db, idParam(req, 'message'))
    const to = `/inbox/${conversation}`
    return save(deps, req, res, teachForm(req, conversation), { settles, to })
  })
  return r
}

const answerForm = (req: Request): EntryForm => ({ action: `${LIST}/${idParam(req)}/answer`, back: LIST })

const teachForm = (req: Request, conversation: string): EntryForm => ({
  action: `/knowledge/teach/${idParam(req, 'message')}`,
  back: `/inbox/${conversation}`,
})

async function save(
  { clock, changed }: Deps,
  req: Request,
  res: Response,
  form: EntryForm,
  after: { settles: string | undefined; to: string },
): Promise<void> {
  const { db, id, slug } = req.tenant
  const now = clock.now()
  if (!(await saveEntryForm(req, res, form, now))) return
  const { settles } = after
  if (settles) await write(db, () => settleUnanswered(db, settles, 'answered', now))
  changed(id)
  toast(res, req.t('knowledge.saved'))
  seeOther(res, `/t/${slug}${after.to}`)
}

function showUnanswered({ clock }: Deps, req: Request, res: Response): void {
  const now = clock.now()
  const groups = listUnanswered(req.tenant.db, now, req.sight)
  render(res, 'assistant/unanswered', {
    title: req.t('unanswered.title'),
    place: 'knowledge',
    tab: 'unanswered',
    total: groups.length,
    groups: groups
      .slice(0, MOST_SHOWN)
      .map(group => ({ ...group, when: req.format.relative(group.lastAt, now) })),
  })
}
