import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { AppError } from '../lib/errors.ts'
import { listTemplateAccounts } from '../templates/accounts.ts'
import type { TemplateDraft } from '../templates/check-draft.ts'
import { variablesOf } from '../templates/components.ts'
import type { TemplateOutcome, TemplateRequest } from '../templates/edit.ts'
import { fieldsToFill } from '../templates/form.ts'
import { readComponents } from '../templates/meta.ts'
import { problemsInEnglish } from '../templates/problems.ts'
import { getTemplate, isSendable, listTemplates, type Template } from '../templates/templates.ts'
import { textParam } from '../web/params.ts'
import { type ApiDeps, type Operation, readQuery } from './operation.ts'
import { id, moment } from './schemas.ts'

const component = z.looseObject({ type: z.string() }).meta({
  description:
    'In Meta’s own shape. The sample of a header: `example: {fileId}`, a file stored by `POST /media`, or a handle of Meta’s',
})

const templateView = z
  .object({
    id,
    providerId: z.string().nullable().meta({ description: 'Meta’s id' }),
    account: z.string().meta({ description: 'The WhatsApp business account it belongs to' }),
    name: z.string(),
    language: z.string().meta({ example: 'en_US' }),
    category: z.string().meta({ description: 'What Meta charges it as: UTILITY, MARKETING, AUTHENTICATION' }),
    requestedCategory: z
      .string()
      .nullable()
      .meta({ description: 'What was asked for, where Meta decided otherwise' }),
    announcedCategory: z.string().nullable().meta({ description: 'What Meta will make it' }),
    status: z.string().meta({ description: 'Meta’s word: APPROVED, PENDING, REJECTED, PAUSED, DISABLED …' }),
    sendable: z.boolean(),
    reason: z.string().nullable().meta({ description: 'Why it was rejected or paused' }),
    quality: z.string().nullable(),
    parameterFormat: z.enum(['POSITIONAL', 'NAMED']),
    components: z.array(component),
    fields: z
      .array(
        z.object({
          name: z.string(),
          kind: z.string(),
          required: z.boolean(),
          sample: z.string().optional(),
          maxLength: z.int(),
        }),
      )
      .meta({ description: 'What has to be given to send it' }),
    syncedAt: moment.nullable(),
    updatedAt: moment,
    deletedAt: moment.nullable(),
  })
  .meta({ id: 'Template' })

function toTemplateView(template: Template): z.infer<typeof templateView> {
  return {
    id: template.publicId,
    providerId: template.providerId,
    account: template.wabaId,
    name: template.name,
    language: template.language,
    category: template.category,
    requestedCategory: template.requestedCategory,
    announcedCategory: template.correctCategory,
    status: template.status,
    sendable: isSendable(template),
    reason: template.rejectedReason,
    quality: template.quality,
    parameterFormat: template.parameterFormat,
    components: template.components,
    fields: fieldsToFill(template).map(({ name, kind, required, sample, maxLength }) => ({
      name,
      kind,
      required,
      ...(sample !== undefined && { sample }),
      maxLength,
    })),
    syncedAt: template.syncedAt?.toISOString() ?? null,
    updatedAt: template.updatedAt.toISOString(),
    deletedAt: template.deletedAt?.toISOString() ?? null,
  }
}

const listQuery = z.object({
  status: z.string({ error: 'must be given once' }).max(60).optional(),
  category: z.string({ error: 'must be given once' }).max(60).optional(),
  language: z.string({ error: 'must be given once' }).max(20).optional(),
  q: z.string({ error: 'must be given once' }).max(100).optional(),
})

const templateInput = z.strictObject({
  account: z.string().max(64).optional().meta({ description: 'Needed where there are several accounts' }),
  name: z.string().max(512),
  language: z.string().max(20),
  category: z.string().max(40),
  parameterFormat: z.enum(['POSITIONAL', 'NAMED']).optional(),
  components: z.array(component).min(1).max(20),
})

const ONE = { description: 'The template', schema: templateView }

export const templateOperations: Operation[] = [
  {
    method: 'get',
    path: '/templates',
    scope: 'read',
    summary: 'WhatsApp templates as Meta has them, by name and language',
    query: listQuery,
    answers: { 200: { description: 'All of them', schema: z.object({ items: z.array(templateView) }) } },
    handle(_deps, req, res) {
      const { status, category, language, q } = readQuery(listQuery, req)
      const filter = {
        ...(status && { status: status.toUpperCase() }),
        ...(category && { category: category.toUpperCase() }),
        ...(language && { language: language.replaceAll('-', '_') }),
        ...(q && { q }),
      }
      res.json({ items: listTemplates(req.tenant.db, filter).map(toTemplateView) })
    },
  },
  {
    method: 'get',
    path: '/templates/:id',
    scope: 'read',
    summary: 'One template',
    answers: { 200: ONE },
    handle: (_deps, req, res) =>
      void res.json(toTemplateView(getTemplate(req.tenant.db, textParam(req, 'id')))),
  },
  {
    method: 'post',
    path: '/templates',
    scope: 'write',
    summary: 'Ask Meta for a new template; it can be sent once Meta has approved it',
    body: templateInput,
    answers: { 201: ONE },
    async handle(deps, req, res) {
      const { db, id: tenantId } = req.tenant
      const input = parseInput(templateInput, req.body ?? {})
      const draft = draftOf(input)
      const wabaId = accountOf(listTemplateAccounts(db), input.account)
      const outcome = await ask(deps, tenantId, { do: 'create', wabaId, draft })
      res.status(201).json(toTemplateView(getTemplate(db, outcome.id!)))
    },
  },
  {
    method: 'delete',
    path: '/templates/:id',
    scope: 'write',
    summary: 'Delete one language of a template at Meta',
    answers: { 204: { description: 'It is gone' } },
    async handle(deps, req, res) {
      const template = getTemplate(req.tenant.db, textParam(req, 'id'))
      await ask(deps, req.tenant.id, { do: 'delete', id: template.publicId })
      res.status(204).end()
    },
  },
]

function draftOf({ name, language, category, ...input }: z.infer<typeof templateInput>): TemplateDraft {
  const components = readComponents(input.components)
  const texts = components.map(one => ('text' in one ? one.text : undefined))
  const isNamed = texts.flatMap(variablesOf).some(variable => !/^\d+$/.test(variable))
  return {
    name,
    language: language.replaceAll('-', '_'),
    category: category.toUpperCase(),
    parameterFormat: input.parameterFormat ?? (isNamed ? 'NAMED' : 'POSITIONAL'),
    components,
  }
}

function accountOf(accounts: { wabaId: string }[], wanted: string | undefined): string {
  const found = wanted === undefined ? accounts : accounts.filter(account => account.wabaId === wanted)
  if (found.length === 1) return found[0]!.wabaId
  const problem =
    found.length > 1
      ? 'is needed: there are several WhatsApp accounts'
      : 'is not a connected WhatsApp account'
  throw new AppError('unprocessable', `Nothing was asked of Meta: account ${problem}.`, {
    fields: [{ field: 'account', problem }],
  })
}

async function ask(
  { worker, changed }: ApiDeps,
  tenantId: string,
  request: TemplateRequest,
): Promise<Extract<TemplateOutcome, { done: true }>> {
  const outcome = (await worker.call('template', tenantId, request)) as TemplateOutcome
  if (outcome.done) {
    changed(tenantId)
    return outcome
  }
  if ('problems' in outcome) {
    const fields = problemsInEnglish(outcome.problems)
    const said = fields.slice(0, 5).map(({ field, problem }) => `${field}: ${problem}`)
    throw new AppError('unprocessable', `Nothing was asked of Meta. ${said.join(' ')}`, { fields })
  }
  const { code, subcode, details } = outcome.failure
  if (code === 'no_answer')
    throw new AppError(
      'unavailable',
      'Meta did not answer. If it did it all the same, its list will show it.',
    )
  const sentence =
    code === 'no_token'
      ? 'No number of this account has an access token. Connect it again.'
      : `Meta refused it (${subcode ? `${code}/${subcode}` : code}): ${details}`
  throw new AppError('unprocessable', sentence, { reason: code === 'no_token' ? code : 'refused_by_meta' })
}
