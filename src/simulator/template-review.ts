import type { Fields } from '../channels/fields.ts'
import type { GraphContext } from './call.ts'
import { wabaEvent } from './envelopes.ts'
import type { SimulatedAccount, SimulatedTemplate, State } from './state.ts'
import { pause } from './under-way.ts'
import type { World } from './world.ts'

/** What the review of a template decides; `HOLD` leaves it pending until `reviewTemplate` is told. */
export type Verdict = 'APPROVED' | 'REJECTED' | 'HOLD'

/** Decides by itself after a while, and tells. */
export function reviewLater(
  call: GraphContext,
  account: SimulatedAccount,
  template: SimulatedTemplate,
): void {
  const { templateReview, templateReviewDelayMs } = call.knobs(account)
  if (templateReview === 'HOLD') return
  void pause(templateReviewDelayMs).then(() => {
    if (template.status !== 'PENDING') return
    const reason = templateReview === 'REJECTED' ? 'INVALID_FORMAT' : undefined
    call.tell(account, statusEvent(account, template, call.now, templateReview, reason ? { reason } : {}))
  })
}

interface Why {
  reason?: string
  /** FIRST_PAUSE, SECOND_PAUSE, UNPAUSE … */
  title?: string
}

/** Sets the status and says so as Meta does: the id as a number no JSON parser of JavaScript holds. */
function statusEvent(
  account: SimulatedAccount,
  template: SimulatedTemplate,
  at: Date,
  event: string,
  why: Why = {},
): Fields {
  template.status = event === 'REINSTATED' ? 'APPROVED' : event === 'FLAGGED' ? template.status : event
  if (event === 'REJECTED') template.rejectedReason = why.reason ?? 'NONE'
  else delete template.rejectedReason
  return wabaEvent(account, at, 'message_template_status_update', {
    event,
    ...named(template),
    reason: why.reason ?? 'NONE',
    message_template_category: template.category,
    ...(why.title && { other_info: { title: why.title, description: 'Simulated.' } }),
  })
}

function named(template: SimulatedTemplate): Fields {
  return {
    message_template_id: rawNumber(template.id),
    message_template_name: template.name,
    message_template_language: template.language.replace('_', '-'),
  }
}

/** Meta writes these ids as JSON numbers. */
function rawNumber(digits: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(digits)
}

export interface TemplateName {
  wabaId: string
  name: string
  language: string
}

/** What Meta decides about templates, on command. Each resolves when its webhook was taken. */
export function createTemplateOffice({ state, clock, post }: World) {
  const find = (which: TemplateName) => findTemplate(state, which)
  return {
    async reviewTemplate(which: TemplateName, event: string, why: Why = {}): Promise<void> {
      const { account, template } = find(which)
      await post(account, statusEvent(account, template, clock.now(), event, why))
    },
    async rateTemplate(which: TemplateName, quality: SimulatedTemplate['quality']): Promise<void> {
      const { account, template } = find(which)
      const value = {
        previous_quality_score: template.quality,
        new_quality_score: quality,
        ...named(template),
      }
      template.quality = quality
      await post(account, wabaEvent(account, clock.now(), 'message_template_quality_update', value))
    },
    /** Says a day ahead what a template will be. */
    async announceCategory(which: TemplateName, category: string): Promise<void> {
      const { account, template } = find(which)
      template.correctCategory = category
      const value = { ...named(template), new_category: template.category, correct_category: category }
      await post(account, wabaEvent(account, clock.now(), 'template_category_update', value))
    },
    async changeCategory(which: TemplateName, category: string): Promise<void> {
      const { account, template } = find(which)
      const value = { ...named(template), previous_category: template.category, new_category: category }
      template.category = category
      delete template.correctCategory
      await post(account, wabaEvent(account, clock.now(), 'template_category_update', value))
    },
    /** Made in Meta's own tools: nobody told us. */
    addTemplate(
      template: Partial<SimulatedTemplate> & Pick<SimulatedTemplate, 'id' | 'wabaId' | 'name'>,
    ): void {
      state.templates.push({
        language: 'en',
        status: 'APPROVED',
        category: 'UTILITY',
        parameterFormat: 'POSITIONAL',
        components: [{ type: 'BODY', text: 'Your order is ready.' }],
        quality: 'UNKNOWN',
        createdAt: clock.now(),
        editedAt: [],
        ...template,
      })
    },
  }
}

function findTemplate(
  state: State,
  which: TemplateName,
): { account: SimulatedAccount; template: SimulatedTemplate } {
  const template = state.templates.find(
    one => one.wabaId === which.wabaId && one.name === which.name && one.language === which.language,
  )
  const account = state.accounts.find(one => one.channel === 'whatsapp' && one.wabaId === which.wabaId)
  if (!template || !account) throw new Error(`the simulator has no template ${which.name} ${which.language}`)
  return { account, template }
}
