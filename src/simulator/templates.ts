import { type Fields, fields, isFields, list } from '../channels/fields.ts'
import { type GraphAnswer, type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import { newId, type SimulatedAccount, type SimulatedTemplate, type State } from './state.ts'
import { reviewLater } from './template-review.ts'
import { codeComponents, fillSentTemplate, requireTemplate } from './template-rules.ts'

const MANAGING = 'whatsapp_business_management'

/** `/{business account}/message_templates` and `/{template}`, with Meta's rules about names, edits and deletions. */
export const answerTemplates: GraphHandler = call => {
  const [id, edge, ...rest] = call.path
  if (rest.length > 0) return undefined
  if (edge === 'message_templates') return answerList(call, call.account(id, MANAGING))
  const template = call.state.templates.find(one => one.id === id && one.status !== 'DELETED')
  if (!template || (edge !== undefined && edge !== 'unpause')) return undefined
  const account = call.account(template.wabaId, MANAGING)
  if (edge === 'unpause') return unpause(call, account, template)
  if (call.method === 'GET') return json(shown(template, call.query.get('fields')))
  if (call.method === 'POST') return edit(call, account, template)
  return undefined
}

function answerList(call: GraphContext, account: SimulatedAccount): GraphAnswer {
  if (account.channel !== 'whatsapp' || account.wabaId !== call.path[0])
    throw unsupported(call.method, call.path[0])
  if (call.method === 'GET') return page(call, account)
  if (call.method === 'POST') return create(call, account)
  if (call.method === 'DELETE') return remove(call, account)
  throw unsupported(call.method, call.path[0])
}

const FIELDS =
  'id name language status category correct_category previous_category quality_score components rejected_reason parameter_format cta_url_link_tracking_opted_out message_send_ttl_seconds sub_category library_template_name'

function shown(template: SimulatedTemplate, wanted: string | null): Fields {
  const { id, name, language, status, category, components } = template
  const all: Fields = {
    id,
    name,
    language,
    status,
    category,
    ...(template.correctCategory && { correct_category: template.correctCategory }),
    quality_score: { score: template.quality, date: Math.floor(template.createdAt.getTime() / 1000) },
    components,
    rejected_reason: template.rejectedReason ?? 'NONE',
    parameter_format: template.parameterFormat,
  }
  const names = (wanted ?? 'name,parameter_format,components,language,status,category,id')
    .split(',')
    .map(one => one.trim())
  const odd = names.find(one => !FIELDS.split(' ').includes(one))
  if (odd !== undefined) throw badParameter(`Tried accessing nonexisting field (${odd})`)
  return Object.fromEntries(
    ['id', ...names].filter(one => all[one] !== undefined).map(one => [one, all[one]]),
  )
}

/** Cursors are opaque; `next` stands there on every page but the last, as Meta has it. */
function page({ state, query }: GraphContext, account: SimulatedAccount): GraphAnswer {
  const limit = Number(query.get('limit') ?? 25)
  if (!Number.isInteger(limit) || limit < 1) throw badParameter('Param limit must be a positive number.')
  const filters = ['name', 'language', 'status', 'category'] as const
  const rows = state.templates.filter(
    one =>
      one.wabaId === account.wabaId &&
      one.status !== 'DELETED' &&
      filters.every(filter => !query.get(filter) || one[filter] === query.get(filter)),
  )
  const after = query.get('after')
  const from = after === null ? 0 : readCursor(after)
  const size = Math.min(limit, 1000)
  const items = rows.slice(from, from + size)
  const end = from + items.length
  return json({
    data: items.map(one => shown(one, query.get('fields'))),
    ...(items.length > 0 && {
      paging: {
        cursors: { before: cursorOf(from), after: cursorOf(end) },
        ...(end < rows.length && {
          next: `https://graph.facebook.com/${account.wabaId}/message_templates?after=${cursorOf(end)}`,
        }),
      },
    }),
  })
}

const cursorOf = (at: number): string => Buffer.from(`at:${at}`).toString('base64url')

function readCursor(cursor: string): number {
  const at = /^at:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (at === undefined) throw badParameter('Invalid cursors values')
  return Number(at)
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

function create(call: GraphContext, account: SimulatedAccount): GraphAnswer {
  const { state, now } = call
  const body = bodyOf(call)
  const { name, language, category } = body
  if (typeof name !== 'string' || !/^[a-z0-9_]{1,512}$/.test(name))
    throw badParameter('Param name must contain lowercase letters, digits and underscores only.')
  if (typeof language !== 'string' || !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(language))
    throw badParameter('Param language must be a supported language code.')
  requireTemplate(body, mimeOf(call))
  const same = state.templates.filter(one => one.wabaId === account.wabaId && one.name === name)
  if (same.some(one => one.language === language && one.status !== 'DELETED')) {
    throw refusal(2388024, 'There is already content in this language for this template.')
  }
  const rests = same.some(
    one => one.status === 'DELETED' && one.wasApproved && now.getTime() - one.deletedAt!.getTime() < MONTH_MS,
  )
  if (rests)
    throw refusal(2388023, 'Message template "name" was deleted: it can be used again after 30 days.')
  const template: SimulatedTemplate = {
    id: newId(),
    wabaId: account.wabaId!,
    name,
    language,
    status: 'PENDING',
    // What is an offer is marketing, whatever it was asked for as.
    category: category === 'UTILITY' && soundsLikeOffer(body.components) ? 'MARKETING' : String(category),
    parameterFormat: String(body.parameter_format).toUpperCase() === 'NAMED' ? 'NAMED' : 'POSITIONAL',
    components: componentsOf(String(category), body.components),
    quality: 'UNKNOWN',
    createdAt: now,
    editedAt: [],
  }
  state.templates.push(template)
  reviewLater(call, account, template)
  return json({ id: template.id, status: template.status, category: template.category })
}

/** Of the app's own uploads: another's handles mean nothing. */
function mimeOf(call: GraphContext) {
  const { app } = call.caller()
  return (handle: string) =>
    [...call.state.uploads.values()].find(one => one.handle === handle && one.appId === app.id)?.mime
}

function bodyOf(call: GraphContext): Fields {
  const { access_token: _token, appsecret_proof: _proof, ...body } = call.params()
  if (typeof body.components === 'string') body.components = JSON.parse(body.components)
  return body
}

function componentsOf(category: string, given: unknown): Fields[] {
  const components = list(given).map(fields)
  return category === 'AUTHENTICATION' ? codeComponents(components) : components
}

function soundsLikeOffer(components: unknown): boolean {
  return /\b(\d+ ?% off|discount|sale|offer|coupon|voucher|buy now)\b/i.test(JSON.stringify(components))
}

function refusal(subcode: number, sentence: string): GraphError {
  return new GraphError(400, 100, 'Invalid parameter', { subcode, userMessage: sentence })
}

function edit(call: GraphContext, account: SimulatedAccount, template: SimulatedTemplate): GraphAnswer {
  const { now } = call
  const body = bodyOf(call)
  if (!['APPROVED', 'REJECTED', 'PAUSED'].includes(template.status))
    throw refusal(2593002, 'Only approved, rejected or paused templates can be edited.')
  if (body.category !== undefined && body.category !== template.category && template.status === 'APPROVED')
    throw refusal(2593003, 'The category of an approved template can’t be changed.')
  if (template.status === 'APPROVED') {
    const recent = template.editedAt.filter(at => now.getTime() - at.getTime() < MONTH_MS)
    if (recent.some(at => now.getTime() - at.getTime() < DAY_MS) || recent.length >= 10)
      throw refusal(2593002, 'An approved template can be edited once in 24 hours and 10 times in 30 days.')
    template.editedAt.push(now)
  }
  if (body.components !== undefined) {
    requireTemplate(
      {
        category: body.category ?? template.category,
        components: body.components,
        parameter_format: template.parameterFormat,
      },
      mimeOf(call),
    )
    // All of them: what is not there is gone.
    template.components = componentsOf(template.category, body.components)
  }
  if (typeof body.category === 'string') template.category = body.category
  template.status = 'PENDING'
  delete template.rejectedReason
  reviewLater(call, account, template)
  return success()
}

function remove({ state, query, now }: GraphContext, account: SimulatedAccount): GraphAnswer {
  const [name, id] = [query.get('name'), query.get('hsm_id')]
  if (!name) throw badParameter('The parameter name is required.')
  const own = state.templates.filter(
    one =>
      one.wabaId === account.wabaId &&
      one.name === name &&
      one.status !== 'DELETED' &&
      (id === null || one.id === id),
  )
  if (own.length === 0) throw refusal(2593002, 'Message template not found.')
  if (own.some(one => one.status === 'DISABLED'))
    throw refusal(2388094, 'A disabled template can’t be deleted.')
  for (const one of own) {
    one.wasApproved = one.status === 'APPROVED' || one.status === 'PAUSED'
    one.status = 'DELETED'
    one.deletedAt = now
  }
  return success()
}

function unpause(call: GraphContext, _account: SimulatedAccount, template: SimulatedTemplate): GraphAnswer {
  if (call.method !== 'POST') throw unsupported(call.method, template.id)
  if (template.status !== 'PAUSED') return json({ success: false, reason: 'The template is not paused.' })
  template.status = 'APPROVED'
  return success()
}

/** What a send names: the template in that language, approved, with values that fit. Throws Meta's error. */
export function takeTemplate(
  state: State,
  account: SimulatedAccount,
  sent: unknown,
): { template: SimulatedTemplate; words: string } {
  const { name, language, components } = fields(sent)
  const code = fields(language).code
  if (!isFields(sent) || typeof name !== 'string' || typeof code !== 'string')
    throw new GraphError(400, 131008, 'Required parameter is missing', {
      details: 'template needs name and language.code.',
    })
  const template = state.templates.find(
    one =>
      one.wabaId === account.wabaId &&
      one.name === name &&
      one.language === code &&
      !['DELETED', 'REJECTED', 'PENDING', 'IN_APPEAL'].includes(one.status),
  )
  if (!template)
    throw new GraphError(404, 132001, 'Template name does not exist in the translation', {
      details: `template name (${name}) does not exist in ${code}`,
    })
  if (template.status === 'PAUSED')
    throw new GraphError(400, 132015, 'Template is paused', {
      details: 'Template is paused due to low quality.',
    })
  if (template.status === 'DISABLED')
    throw new GraphError(400, 132016, 'Template is disabled', {
      details: 'Template has been paused too many times and is now disabled.',
    })
  const words = fillSentTemplate(template.components, template.parameterFormat === 'NAMED', components)
  return { template, words }
}
