import type { Request } from 'express'
import type { OutboundTemplate } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import { checkTemplateValues } from '../templates/check-values.ts'
import { partsOf, type TemplateComponent } from '../templates/components.ts'
import { type FormValues, type TemplateField, toComponents } from '../templates/form.ts'
import { problemWords } from '../templates/problems.ts'
import { listSendable, type SendableTemplate } from '../templates/templates.ts'
import { fillTemplate } from '../templates/words.ts'
import { textField, textQuery } from '../web/params.ts'

const MOST_SHOWN = 30
/** Fields of the form begin with it, so that no variable of a template is taken for one of ours. */
const FIELD = 'v.'

/** Labels of the buttons a template was approved with. */
export function templateButtons(db: TenantDb, name: string, language: string): string[] {
  const row = prepared<{ components: string }>(
    db,
    'SELECT components FROM message_templates WHERE name = ? AND language = ? ORDER BY id DESC LIMIT 1',
  ).get(name, language)
  if (!row) return []
  const { buttons } = partsOf(JSON.parse(row.components) as TemplateComponent[])
  return buttons.flatMap(button => button.text ?? [])
}

/** Templates to pick from: those in the customer's language first. */
export function templateChoices(req: Request, wabaId: string, language: string) {
  const q = textQuery(req, 'tq', 60).toLowerCase()
  const all = listSendable(req.tenant.db, wabaId)
  const found = all.filter(one => q === '' || `${one.name} ${one.bodyText}`.toLowerCase().includes(q))
  const isNear = (one: SendableTemplate) => (one.language.startsWith(language) ? 0 : 1)
  return {
    q,
    hasAny: all.length > 0,
    shown: found
      .sort((a, b) => isNear(a) - isNear(b))
      .slice(0, MOST_SHOWN)
      .map(one => ({
        id: one.publicId,
        name: one.name,
        language: one.language,
        category: categoryText(one.category, req),
        body: one.bodyText,
      })),
  }
}

function categoryText(category: string, { t }: Request): string {
  const key = `compose.category_${category.toLowerCase()}`
  const text = t(key)
  return text === key ? category : text
}

export function getSendable(db: TenantDb, wabaId: string, publicId: string): SendableTemplate {
  const template = listSendable(db, wabaId).find(one => one.publicId === publicId)
  if (!template)
    throw new AppError('not_found', 'This template cannot be sent any more. Choose another one.', {
      said: [say('refusal.template_gone')],
    })
  return template
}

const FILE_KINDS = ['image', 'video', 'document']

/** The form of one template with what was filled in so far, and how it would look. */
export function templateForm(
  req: Request,
  template: SendableTemplate,
  problems: Record<string, string> = {},
) {
  const values = valuesOf(req, template)
  return {
    id: template.publicId,
    name: template.name,
    language: template.language,
    category: categoryText(template.category, req),
    isMarketing: template.category === 'MARKETING',
    problems,
    fields: shownFields(template).map(field => ({
      ...field,
      input: FIELD + field.name,
      label: labelOf(field, req),
      isFile: FILE_KINDS.includes(field.kind),
      isLong: field.kind === 'products',
      value: values[field.name] ?? '',
      problem: problems[field.name],
    })),
    preview: fillTemplate(template, toComponents(template, values)),
  }
}

/** What a person can say something about; tokens and payloads are ours to leave out. */
function shownFields(template: SendableTemplate): TemplateField[] {
  return template.fields.filter(field => field.required || !['flow_token', 'payload'].includes(field.kind))
}

function labelOf(field: TemplateField, { t }: Request): string {
  const card = field.card === undefined ? '' : `${t('compose.card', { n: field.card + 1 })}, `
  const part = t(`compose.part_${field.part}`)
  if (FILE_KINDS.includes(field.kind)) return `${card}${t(`kind.${field.kind}`)}`
  if (field.kind === 'text') return `${card}${part}, {{${field.variable ?? ''}}}`
  const kind = t(`compose.field_${field.kind}`)
  return field.button ? `${card}${kind} (${field.button})` : `${card}${kind}`
}

function valuesOf(req: Request, template: SendableTemplate): Record<string, string | undefined> {
  return Object.fromEntries(
    template.fields.flatMap(field => {
      const value = textField(req, FIELD + field.name, 2000)
      return value === '' ? [] : [[field.name, value]]
    }),
  )
}

/**
 * The template as it is to be sent, with the files that were uploaded for it; or what is wrong, by field. `fileIds`
 * are the public ids of stored files by the field's name.
 */
export function filledTemplate(
  req: Request,
  template: SendableTemplate,
  files: Record<string, { id: string; name: string }>,
): { content: OutboundTemplate } | { problems: Record<string, string> } {
  const values: Record<string, string | undefined> = { ...valuesOf(req, template) }
  for (const [name, file] of Object.entries(files)) {
    values[name] = file.id
    values[`${name}.filename`] = file.name
  }
  const components = toComponents(template, values as FormValues)
  const problems: Record<string, string> = {}
  for (const problem of checkTemplateValues(template, components))
    problems[problem.field] ??= problemWords(problem, req.t)
  for (const field of template.fields)
    if (field.required && !values[field.name]) problems[field.name] ??= req.t('compose.missing')
  if (Object.keys(problems).length > 0) return { problems }
  return { content: { type: 'template', name: template.name, language: template.language, components } }
}

export function uploadFields(template: SendableTemplate): { name: string; input: string }[] {
  return template.fields
    .filter(field => FILE_KINDS.includes(field.kind))
    .map(field => ({ name: field.name, input: FIELD + field.name }))
}
