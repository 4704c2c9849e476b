import { type StepName, stepsOf } from '../channels/connect/steps.ts'
import type { Channel } from '../channels/connect.ts'
import type { ConnectStep } from '../channels/schema.ts'
import { connectingOf } from './channel-check.ts'
import type { CommandContext } from './context.ts'

export interface CheckedStep {
  name: StepName
  ok: boolean
  state: ConnectStep['state']
  detail: string
}

/**
 * The steps of the connect page that need nobody: Meta is told our address only where a server answers there. All of
 * them are tried, so that one run says all that is wrong.
 */
const NEEDS_SOMEBODY: readonly StepName[] = ['access', 'published', 'message', 'reply', 'templates']
const NEEDS_SERVER: readonly StepName[] = ['address', 'webhook']

export async function checkSteps(
  { instance, apps, worker }: CommandContext,
  tenantId: string,
  channel: Channel,
): Promise<CheckedStep[]> {
  const [{ ensureConnection, getConnection }, { runOneStep }, { englishWordsOf }] = await Promise.all([
    import('../channels/connect/connections.ts'),
    import('../channels/connect/run-step.ts'),
    import('../channels/connect/words.ts'),
  ])
  const own = worker ? undefined : await connectingOf(instance, apps)
  return instance.tenants.use(tenantId, async db => {
    const { publicId } = await ensureConnection(db, channel, instance.clock.now())
    const found: CheckedStep[] = []
    for (const name of stepsOf(channel.kind)) {
      if (NEEDS_SOMEBODY.includes(name)) continue
      if (NEEDS_SERVER.includes(name) && (!worker || !instance.config.publicUrl)) continue
      if (own) await runOneStep(own, tenantId, db, publicId, name, {})
      else await worker?.call('connectStep', tenantId, publicId, name, { alone: 'yes' })
      const step = getConnection(db, publicId).steps[name]
      if (step)
        found.push({ name, ok: step.state !== 'problem', state: step.state, detail: englishWordsOf(step) })
    }
    return found
  })
}

const WORDS: Record<ConnectStep['state'], string> = {
  verified: 'ok  ',
  waiting: 'wait',
  todo: 'todo',
  problem: 'FAIL',
}

export function stepsText(steps: CheckedStep[]): string {
  return steps.map(step => `  ${WORDS[step.state]}  ${step.name}: ${step.detail}`).join('\n')
}
