import type { Request, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import { ChangedMeanwhile, type Difference, refuseStale } from '../web/meanwhile.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { listTemplateAccounts } from './accounts.ts'
import { listChanges, type Template } from './changes.ts'
import { draftChanges, templateVersion } from './draft-changes.ts'
import { type DraftFields, fieldsOfTemplate, sampleForm } from './draft-form.ts'
import { type DraftPage, draftPage, type KeepSample, keepSample, readDraft } from './draft-page.ts'
import type { TemplateOutcome, TemplateRequest } from './edit.ts'
import { fieldsToFill, toComponents } from './form.ts'
import { languageName, templateDirection } from './languages.ts'
import { problemWords } from './problems.ts'
import { mayDelete, mayEdit, mayUnpause } from './rules.ts'
import { changeView, costNotes, metaText, qualityView, rowView, statusView } from './template-view.ts'
import { getTemplate, listTemplates } from './templates.ts'
import { fillTemplate } from './words.ts'

export interface TemplateRoutesDeps {
  clock: Clock
  changed: (tenantId: string) => void
  /** Asks Meta, in the worker. */
  request: (tenantId: string, request: TemplateRequest) => Promise<TemplateOutcome>
  /** Keeps the sample file of a header. Throws with a sentence where it cannot. */
  keepSample: KeepSample
}

export function templateRoutes(deps: TemplateRoutesDeps): Room {
  const r = room('/t/:slug')
  r.get('/templates', 'business.read', (req, res) => showTemplates(deps, req, res))
  r.post('/templates/sync', 'channels.edit', (req, res) => postSync(deps, req, res))
  r.get('/templates/new', 'channels.edit', (req, res) => showNew(req, res))
  r.post('/templates', 'channels.edit', (req, res) => postNew(deps, req, res))
  r.get('/templates/:id', 'business.read', (req, res) => showTemplate(deps, req, res))
  r.post('/templates/:id', 'channels.edit', (req, res) => postEdit(deps, req, res))
  r.post('/templates/:id/delete', 'channels.edit', (req, res) => postDelete(deps, req, res))
  r.post('/templates/:id/unpause', 'channels.edit', (req, res) => postUnpause(deps, req, res))
  return r
}

function showTemplates(deps: TemplateRoutesDeps, req: Request, res: Response): void {
  const { db } = req.tenant
  const { t, format } = req
  const filter = {
    q: textQuery(req, 'q', 100),
    status: textQuery(req, 'status', 40),
    category: textQuery(req, 'category', 40),
  }
  const all = listTemplates(db)
  const wordsOf = (kind: 'status' | 'category', words: string[]) =>
    [...new Set(words)].sort().map(word => ({ value: word, text: metaText(kind, word, t) }))
  const now = deps.clock.now()
  render(res, 'templates/index', {
    title: t('nav.templates'),
    place: 'templates',
    ...filter,
    isFiltered: Object.values(filter).some(value => value !== ''),
    hasAny: all.length > 0,
    rows: listTemplates(db, filter).map(template => rowView(template, t, req.language)),
    statuses: wordsOf(
      'status',
      all.map(template => template.status),
    ),
    categories: wordsOf(
      'category',
      all.map(template => template.category),
    ),
    accounts: listTemplateAccounts(db).map(account => ({
      wabaId: account.wabaId,
      name: account.names.join(', '),
      read: account.syncedAt
        ? t('templates.read_at', { time: isolated(format.when(account.syncedAt, now)) })
        : t('templates.never_read'),
      failure:
        account.failure && t('templates.read_failed', { reason: failureText(account.failure, '', req) }),
    })),
  })
}

/** A time keeps its order beside a Latin name in a line from right to left. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

function failureText(code: string, details: string, { t }: Request): string {
  if (code === 'no_token' || code === 'no_answer') return t(`templates.failed_${code}`)
  return t('templates.failed_meta', { code, details }).replace(/: $/, '')
}

/** What kept Meta from doing it, in a sentence. */
function outcomeText(outcome: Exclude<TemplateOutcome, { done: true }>, req: Request): string {
  if ('problems' in outcome) return problemWords(outcome.problems[0]!, req.t)
  const { code, subcode, details } = outcome.failure
  return failureText(subcode ? `${code}/${subcode}` : code, details, req)
}

async function postSync(deps: TemplateRoutesDeps, req: Request, res: Response): Promise<void> {
  const { id: tenantId, db, slug } = req.tenant
  let listed = 0
  const failures: string[] = []
  for (const { wabaId } of listTemplateAccounts(db)) {
    const outcome = await deps.request(tenantId, { do: 'sync', wabaId })
    if (outcome.done) listed += outcome.listed ?? 0
    else failures.push(outcomeText(outcome, req))
  }
  deps.changed(tenantId)
  toast(res, failures[0] ?? req.t('templates.did_read', { n: listed }))
  seeOther(res, `/t/${slug}/templates`)
}

function showNew(req: Request, res: Response): void {
  const from = textQuery(req, 'from', 32)
  const source = from === '' ? undefined : getTemplate(req.tenant.db, from)
  const isCode = textQuery(req, 'kind', 10) === 'code'
  const typed = {
    category: isCode ? 'AUTHENTICATION' : 'UTILITY',
    'code.advice': 'on',
    'code.minutes': '10',
    ...(source && { ...fieldsOfTemplate(source), name: source.name, account: source.wabaId }),
    language: source ? '' : defaultLanguage(req),
  }
  showDraft(res, draftPage(req, { typed }))
}

/** The language the business answers in, as Meta codes it. */
function defaultLanguage(req: Request): string {
  const locale = req.tenant.locale.replaceAll('-', '_')
  return locale === 'pt' ? 'pt_PT' : locale
}

function showDraft(res: Response, page: DraftPage): void {
  const { t } = res.req
  if (page.wrongCount > 0 || page.problem) res.status(422)
  render(res, 'templates/new', { title: t('templates.new'), place: 'templates', ...page })
}

async function postNew(deps: TemplateRoutesDeps, req: Request, res: Response): Promise<void> {
  const { id: tenantId, slug } = req.tenant
  await keepSample(req, deps.keepSample)
  const { draft, typed } = readDraft(req)
  if (textField(req, 'step', 10) === 'look')
    return showDraft(res, draftPage(req, { typed, draft, isLook: true }))
  const wabaId = accountOf(req, typed.account)
  const outcome = await deps.request(tenantId, { do: 'create', wabaId, draft })
  if (!outcome.done) {
    const wrong = 'problems' in outcome ? outcome.problems : []
    const problem = 'failure' in outcome ? outcomeText(outcome, req) : undefined
    return showDraft(res, draftPage(req, { typed, draft, wrong, ...(problem && { problem }) }))
  }
  deps.changed(tenantId)
  const template = getTemplate(req.tenant.db, outcome.id!)
  toast(res, costNotes(template, req.t)[0] ?? req.t('templates.sent'))
  seeOther(res, `/t/${slug}/templates/${template.publicId}`)
}

/** One of this business's accounts: the only one, where nothing was chosen. */
function accountOf(req: Request, chosen: string | undefined): string {
  const accounts = listTemplateAccounts(req.tenant.db)
  return (accounts.find(account => account.wabaId === chosen) ?? accounts[0])?.wabaId ?? ''
}

function showTemplate(deps: TemplateRoutesDeps, req: Request, res: Response, attempt?: DraftPage): void {
  const { db } = req.tenant
  const { t, format } = req
  const template = getTemplate(db, idParam(req))
  if (attempt && (attempt.wrongCount > 0 || attempt.problem)) res.status(422)
  if (attempt && attempt.meanwhile.length > 0) res.status(409)
  const fields = fieldsOfTemplate(template)
  const refused = mayEdit(db, template, deps.clock.now())
  render(res, 'templates/template', {
    title: template.name,
    place: 'templates',
    template,
    id: template.publicId,
    language: languageName(template.language, req.language),
    category: metaText('category', template.category, t),
    categoryWhy: t(`templates.why_${template.category}`).replace(/^templates\.why_.*/, ''),
    status: statusView(template, t),
    quality: qualityView(template, t),
    notes: costNotes(template, t),
    readAt: template.syncedAt
      ? t('templates.read_at', { time: isolated(format.dateTime(template.syncedAt)) })
      : '',
    preview: previewOf(template),
    dirOf: templateDirection(template.language),
    changes: listChanges(db, template.id).map(change => changeView(change, t, format)),
    edit:
      attempt ??
      (fields && !refused
        ? draftPage(req, { typed: { ...fields, name: template.name }, editing: template })
        : null),
    isOpen: attempt !== undefined,
    whyNoEdit: refused ? problemWords(refused, t) : fields ? '' : t('templates.edit_elsewhere'),
    mayDelete: !mayDelete(template),
    mayUnpause: !mayUnpause(template),
    others: listTemplates(db)
      .filter(one => one.wabaId === template.wabaId && one.name === template.name && one.id !== template.id)
      .map(one => ({ id: one.publicId, language: languageName(one.language, req.language) })),
  })
}

/** As it looks with the samples it was approved with. */
function previewOf(template: Template) {
  const samples = Object.fromEntries(
    fieldsToFill(template).flatMap(field => (field.sample ? [[field.name, field.sample]] : [])),
  )
  return fillTemplate(template, toComponents(template, { ...sampleForm(template), ...samples }))
}

async function postEdit(deps: TemplateRoutesDeps, req: Request, res: Response): Promise<void> {
  const { id: tenantId, slug, db } = req.tenant
  const template = getTemplate(db, idParam(req))
  await keepSample(req, deps.keepSample)
  const { draft, typed } = readDraft(req, template)
  if (textField(req, 'step', 10) === 'look')
    return showTemplate(deps, req, res, draftPage(req, { typed, draft, isLook: true, editing: template }))
  const meanwhile = staleness(req, template, typed)
  if (meanwhile)
    return showTemplate(deps, req, res, draftPage(req, { typed, draft, editing: template, meanwhile }))
  const { category, parameterFormat, components } = draft
  const request = {
    do: 'edit' as const,
    id: template.publicId,
    edit: { category, parameterFormat, components },
  }
  const outcome = await deps.request(tenantId, request)
  if (!outcome.done) {
    const wrong = 'problems' in outcome ? outcome.problems : []
    const problem = 'failure' in outcome ? outcomeText(outcome, req) : undefined
    return showTemplate(
      deps,
      req,
      res,
      draftPage(req, { typed, draft, wrong, editing: template, ...(problem && { problem }) }),
    )
  }
  deps.changed(tenantId)
  toast(res, req.t('templates.sent'))
  seeOther(res, `/t/${slug}/templates/${template.publicId}`)
}

/** What somebody else changed since the form was opened. Meta is asked without a lock, so it is looked at before. */
function staleness(req: Request, template: Template, typed: DraftFields): Difference[] | undefined {
  try {
    refuseStale(req, templateVersion(template), () => draftChanges(template, typed, req))
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return error.differences
    throw error
  }
  return undefined
}

async function postDelete(deps: TemplateRoutesDeps, req: Request, res: Response): Promise<void> {
  const { id: tenantId, slug } = req.tenant
  const outcome = await deps.request(tenantId, { do: 'delete', id: idParam(req) })
  deps.changed(tenantId)
  toast(res, outcome.done ? req.t('templates.deleted') : outcomeText(outcome, req))
  seeOther(res, outcome.done ? `/t/${slug}/templates` : `/t/${slug}/templates/${idParam(req)}`)
}

async function postUnpause(deps: TemplateRoutesDeps, req: Request, res: Response): Promise<void> {
  const { id: tenantId, slug } = req.tenant
  const outcome = await deps.request(tenantId, { do: 'unpause', id: idParam(req) })
  deps.changed(tenantId)
  toast(res, outcome.done ? req.t('templates.unpaused') : outcomeText(outcome, req))
  seeOther(res, `/t/${slug}/templates/${idParam(req)}`)
}
