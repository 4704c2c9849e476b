import { write } from '../db/database.ts'
import type { AssistantMode } from '../replies/schema.ts'
import { getAssistantSettings, MODES, setAssistant } from '../replies/settings.ts'
import { setTopicMode } from '../replies/topic-modes.ts'
import { topicView } from '../replies/topic-view.ts'
import { TOPICS, type Topic } from '../replies/topics.ts'
import { trustByTopic } from '../replies/trust.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenantBySlug, type Tenant } from '../tenants/register.ts'
import { type DataCommand, type Input, UsageError } from './command.ts'

/** The topic follows the business's mode again. */
const FOLLOW = 'follow'

export const assistantSet: DataCommand = {
  name: 'assistant set',
  summary: 'Who answers customers, and how long a customer must be quiet first',
  options: {
    tenant: { type: 'text', required: true, help: 'the business’s short name' },
    mode: {
      type: 'text',
      oneOf: [...MODES, FOLLOW],
      help: 'off: people; shadow: it only watches; draft: it proposes; auto: it answers; follow: as the business (with --topic)',
    },
    topic: { type: 'text', oneOf: TOPICS, help: 'only for questions about this' },
    'quiet-ms': { type: 'text', help: 'milliseconds of silence that end a turn; 2000 by default' },
    bar: { type: 'text', help: 'share of good answers from which more freedom is offered; 0.9 by default' },
    'solved-after-hours': {
      type: 'text',
      help: 'hours of silence after which an answered request counts as solved; 72 by default',
    },
    'least-count': { type: 'text', help: '… and after how many of them; 20 by default' },
  },
  async run({ instance, afterChange }, input) {
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const changed = await change(instance, tenant, input)
    if (changed) afterChange(tenant.id)
    const db = instance.tenants.db(tenant.id)
    const settings = getAssistantSettings(db, { demo: tenant.demo, language: tenant.locale })
    const topics = trustByTopic(db, settings).map(topicView)
    const value = {
      mode: settings.mode,
      quietMs: settings.quietMs,
      bar: settings.bar,
      leastCount: settings.leastCount,
      topics,
    }
    const own = topics.filter(topic => topic.own).map(({ topic, mode }) => `${topic} ${mode}`)
    return {
      value,
      text: [
        `The assistant of “${tenant.name}” is set to ${value.mode}; a turn ends after ${value.quietMs} ms of silence.`,
        ...(own.length > 0 ? [`Topics with a mode of their own: ${own.join(', ')}.`] : []),
      ].join('\n'),
    }
  },
}

async function change(instance: Instance, tenant: Tenant, input: Input): Promise<boolean> {
  const mode = input.word<AssistantMode | typeof FOLLOW>('mode')
  const topic = input.word<Topic>('topic')
  const quietMs = wholeOf(input, 'quiet-ms', 'milliseconds, such as 2000')
  const solvedAfterHours = wholeOf(input, 'solved-after-hours', 'hours, such as 72')
  const leastCount = wholeOf(input, 'least-count', 'answers, such as 20')
  const bar = shareOf(input.text('bar'))
  if (mode === FOLLOW && topic === undefined)
    throw new UsageError('--mode follow says how a topic is treated: name it with --topic.')
  if (topic !== undefined && mode === undefined)
    throw new UsageError('--topic says what --mode is for: give --mode as well.')
  const own = {
    ...(mode && mode !== FOLLOW && topic === undefined && { mode }),
    ...(quietMs !== undefined && { quietMs }),
    ...(leastCount !== undefined && { leastCount }),
    ...(bar !== undefined && { bar }),
    ...(solvedAfterHours !== undefined && { solvedAfterHours }),
  }
  const changesTopic = topic !== undefined && mode !== undefined
  if (Object.keys(own).length === 0 && !changesTopic) return false
  const db = instance.tenants.db(tenant.id)
  const now = instance.clock.now()
  await write(db, () => {
    if (Object.keys(own).length > 0)
      setAssistant(db, own, now, { demo: tenant.demo, language: tenant.locale })
    if (changesTopic) setTopicMode(db, topic, mode === FOLLOW ? null : { mode }, now)
  })
  return true
}

function wholeOf(input: Input, name: string, of: string): number | undefined {
  const text = input.text(name)
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} is a whole number of ${of}.`)
  return Number(text)
}

function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^0?\.\d{1,4}$/.test(text)) throw new UsageError('--bar is a share from 0.5 to 0.99, such as 0.9.')
  return Number(text)
}
