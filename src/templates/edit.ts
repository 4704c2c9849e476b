import { fields, idText } from '../channels/fields.ts'
import type { GraphAnswer } from '../channels/graph.ts'
import { type TenantDb, transact } from '../db/database.ts'
import type { MediaFolder } from '../media/folder.ts'
import { askForList, findTemplateNamed, metaWord } from './account-events.ts'
import { numberOfAccount } from './accounts.ts'
import { changeTemplate, type Template } from './changes.ts'
import type { TemplateDraft } from './check-draft.ts'
import { type AskMeta, askerFor, type ListedTemplate, readTemplate, TEMPLATE_QUERY } from './meta.ts'
import type { TemplateProblem } from './problems.ts'
import { checkEdit, checkNew, mayDelete, mayUnpause, type TemplateEdit } from './rules.ts'
import { withHandles } from './sample-files.ts'
import {
  addTemplate,
  failureOf,
  type TemplateDeps as SyncDeps,
  type SyncFailure,
  storeListed,
  syncTemplates,
} from './sync.ts'
import { getTemplate } from './templates.ts'

export interface TemplateDeps extends SyncDeps {
  /** Where the business's files lie: samples of headers come from there. */
  folderOf: (tenantId: string) => MediaFolder
}

/** What can be asked of Meta. It goes to the worker, which alone calls Meta. */
export type TemplateRequest =
  | { do: 'create'; wabaId: string; draft: TemplateDraft }
  | { do: 'edit'; id: string; edit: TemplateEdit }
  | { do: 'delete'; id: string }
  | { do: 'unpause'; id: string }
  | { do: 'sync'; wabaId: string }

export type TemplateOutcome =
  | { done: true; id?: string; listed?: number }
  /** Not asked: Meta would refuse it. */
  | { done: false; problems: TemplateProblem[] }
  /** Meta said no, or nothing. */
  | { done: false; failure: Pick<SyncFailure, 'code' | 'details'> & { subcode?: string } }

/** Checks, asks Meta, and keeps what it answered: the category in the answer counts, not the one asked for. */
export async function requestTemplate(
  deps: TemplateDeps,
  tenantId: string,
  db: TenantDb,
  request: TemplateRequest,
): Promise<TemplateOutcome> {
  const now = deps.clock.now()
  if (request.do === 'sync') {
    const outcome = await syncTemplates(deps, tenantId, db, request.wabaId)
    return 'listed' in outcome ? { done: true, listed: outcome.listed } : { done: false, failure: outcome }
  }
  const template = 'id' in request ? getTemplate(db, request.id) : undefined
  const problems = problemsOf(db, request, template, now)
  if (problems.length > 0) return { done: false, problems }
  const wabaId = template?.wabaId ?? (request as { wabaId: string }).wabaId
  const ask = askerFor(deps, tenantId, db, wabaId)
  if (!ask) return { done: false, failure: { code: 'no_token', details: '' } }
  const scene: Scene = { db, ask, wabaId, now: () => deps.clock.now() }
  if (request.do === 'create' || request.do === 'edit') {
    const { components } = request.do === 'create' ? request.draft : request.edit
    const appId = appIdOf(deps, db, wabaId)
    const folder = deps.folderOf(tenantId)
    const sampled = await withHandles({ db, folder, ask, appId }, components)
    if ('problems' in sampled) return { done: false, problems: sampled.problems }
    if ('refused' in sampled) return notDone(scene, sampled.refused)
    if (request.do === 'create') return createTemplate(scene, { ...request.draft, ...sampled })
    return editTemplate(scene, template!, { ...request.edit, ...sampled })
  }
  if (request.do === 'delete') return deleteTemplate(scene, template!)
  return unpauseTemplate(scene, template!)
}

/** The app whose token speaks for the account: samples are handed over in its name. */
function appIdOf({ apps }: TemplateDeps, db: TenantDb, wabaId: string): string {
  return apps.find(numberOfAccount(db, wabaId)?.appKey ?? '')?.appId ?? ''
}

interface Scene {
  db: TenantDb
  ask: AskMeta
  wabaId: string
  now: () => Date
}

function problemsOf(
  db: TenantDb,
  request: Exclude<TemplateRequest, { do: 'sync' }>,
  template: Template | undefined,
  now: Date,
): TemplateProblem[] {
  if (request.do === 'create') return checkNew(db, request.wabaId, request.draft, now)
  if (!template!.providerId && request.do !== 'delete') return [{ field: 'name', code: 'no_id' }]
  if (request.do === 'edit') return checkEdit(db, template!, request.edit, now)
  const problem = request.do === 'delete' ? mayDelete(template!) : mayUnpause(template!)
  return problem ? [problem] : []
}

async function createTemplate(scene: Scene, draft: TemplateDraft): Promise<TemplateOutcome> {
  const { db, ask, wabaId } = scene
  const answer = await ask(
    {
      method: 'POST',
      path: `${wabaId}/message_templates`,
      body: {
        name: draft.name,
        language: draft.language,
        category: draft.category,
        parameter_format: draft.parameterFormat,
        components: draft.components,
      },
    },
    'create a template',
  )
  if (answer.outcome !== 'ok') return notDone(scene, answer)
  const category = metaWord(answer.body.category) ?? draft.category
  const listed: ListedTemplate = {
    ...draft,
    category,
    providerId: idText(answer.body.id) ?? null,
    correctCategory: null,
    status: metaWord(answer.body.status) ?? 'PENDING',
    quality: null,
    rejectedReason: null,
  }
  const requested = category === draft.category ? null : draft.category
  return { done: true, id: transact(db, () => keepCreated(scene, listed, requested)).publicId }
}

/** A row of a deleted template of that name begins anew; one that a webhook was quicker with is completed. */
function keepCreated(scene: Scene, listed: ListedTemplate, requestedCategory: string | null): Template {
  const { db, wabaId } = scene
  const now = scene.now()
  const known = findTemplateNamed(db, wabaId, listed.name, listed.language)
  if (!known) return addTemplate(db, wabaId, listed, now, requestedCategory)
  const values = { ...listed, requestedCategory, statusAt: null, deletedAt: null, syncedAt: now }
  changeTemplate(db, known, values, now, { what: 'created', becomes: listed.status })
  return known
}

async function editTemplate(scene: Scene, template: Template, edit: TemplateEdit): Promise<TemplateOutcome> {
  const { db, ask } = scene
  const isNewCategory = edit.category !== template.category
  const answer = await ask(
    {
      method: 'POST',
      path: template.providerId ?? '',
      body: { ...(isNewCategory && { category: edit.category }), components: edit.components },
    },
    'edit a template',
  )
  if (answer.outcome !== 'ok') return notDone(scene, answer)
  transact(db, () => {
    const values: Partial<Template> = {
      components: edit.components,
      category: edit.category,
      requestedCategory: null,
      status: 'PENDING', // Until Meta says what it is now.
      rejectedReason: null,
    }
    const happened = { what: 'edited', was: template.status, becomes: 'PENDING' } as const
    changeTemplate(db, template, values, scene.now(), happened)
  })
  await readAgain(scene, template)
  return { done: true, id: template.publicId }
}

async function deleteTemplate(scene: Scene, template: Template): Promise<TemplateOutcome> {
  const { db, ask, wabaId } = scene
  const answer = await ask(
    {
      method: 'DELETE',
      path: `${wabaId}/message_templates`,
      // Without its id all languages of the name would go.
      query: { name: template.name, ...(template.providerId && { hsm_id: template.providerId }) },
    },
    'delete a template',
  )
  if (answer.outcome !== 'ok') return notDone(scene, answer)
  const now = scene.now()
  const happened = { what: 'deleted', was: template.status, reason: 'asked' } as const
  transact(db, () => changeTemplate(db, template, { deletedAt: now }, now, happened))
  return { done: true, id: template.publicId }
}

async function unpauseTemplate(scene: Scene, template: Template): Promise<TemplateOutcome> {
  const { db, ask } = scene
  const answer = await ask(
    { method: 'POST', path: `${template.providerId ?? ''}/unpause` },
    'unpause a template',
  )
  if (answer.outcome !== 'ok') return notDone(scene, answer)
  if (fields(answer.body).success === false) {
    const details = idText(answer.body.reason) ?? ''
    return { done: false, failure: { code: 'not_unpaused', details } }
  }
  transact(db, () => {
    const values = { status: 'APPROVED', rejectedReason: null }
    changeTemplate(db, template, values, scene.now(), {
      what: 'unpaused',
      was: template.status,
      becomes: 'APPROVED',
    })
  })
  return { done: true, id: template.publicId }
}

/** What Meta made of an edit. Without an answer the list will tell. */
async function readAgain(scene: Scene, template: Template): Promise<void> {
  const { db, ask, wabaId } = scene
  const request = {
    method: 'GET' as const,
    path: template.providerId ?? '',
    query: { fields: TEMPLATE_QUERY },
  }
  const answer = await ask(request, 'read a template')
  const listed = answer.outcome === 'ok' ? readTemplate(answer.body) : undefined
  transact(db, () => {
    const now = scene.now()
    if (listed) storeListed(db, wabaId, listed, now)
    else askForList(db, wabaId, now)
  })
}

/** Where nobody knows whether Meta did it, its list will tell. */
function notDone(scene: Scene, answer: Exclude<GraphAnswer, { outcome: 'ok' }>): TemplateOutcome {
  if (answer.outcome === 'unknown') transact(scene.db, () => askForList(scene.db, scene.wabaId, scene.now()))
  const { code, details } = failureOf(answer)
  const subcode = answer.outcome === 'refused' ? answer.subcode : undefined
  return { done: false, failure: { code, details, ...(subcode && { subcode }) } }
}
