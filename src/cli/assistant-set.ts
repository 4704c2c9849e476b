import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import type { AssistantMode } from '../replies/schema.ts'
import { getAssistantSettings, MODES, setAssistant } from '../replies/settings.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import { type DataCommand, UsageError } from './command.ts'

export const assistantSet: DataCommand = {
  name: 'assistant set',
  summary: 'Who answers customers, and how long a customer must be quiet first',
  options: {
    tenant: { type: 'text', required: true, help: 'the business’s short name' },
    mode: {
      type: 'text',
      oneOf: MODES,
      help: 'off: people; draft: the assistant proposes; auto: it answers',
    },
    topic: { type: 'text', help: 'only for questions about this' },
    'quiet-ms': { type: 'text', help: 'milliseconds of silence that end a turn; 2000 by default' },
  },
  async run({ instance, afterChange }, input) {
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    if (input.text('topic') !== undefined) {
      throw new AppError(
        'invalid',
        'The mode of a single topic is not in this version yet. Leave --topic away to set it for all.',
      )
    }
    const mode = input.word<AssistantMode>('mode')
    const quietMs = quietOf(input.text('quiet-ms'))
    const change = { ...(mode && { mode }), ...(quietMs !== undefined && { quietMs }) }
    const db = instance.tenants.db(tenant.id)
    const defaults = { demo: tenant.demo, language: tenant.locale }
    if (Object.keys(change).length > 0) {
      await write(db, () => setAssistant(db, change, instance.clock.now(), defaults))
      afterChange(tenant.id)
    }
    const settings = getAssistantSettings(db, defaults)
    const value = { mode: settings.mode, quietMs: settings.quietMs }
    return {
      value,
      text: `The assistant of “${tenant.name}” is set to ${value.mode}; a turn ends after ${value.quietMs} ms of silence.`,
    }
  },
}

function quietOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError('--quiet-ms is a whole number of milliseconds, such as 2000.')
  return Number(text)
}
