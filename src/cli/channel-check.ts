import type { checkChannel } from '../channels/check.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'
import { tenantOfChannel } from './find-channel.ts'

type ChannelCheck = Awaited<ReturnType<typeof checkChannel>>

export const channelCheck: DataCommand = {
  name: 'channel check',
  summary: 'Ask Meta whether a channel works',
  arguments: [{ name: 'id', help: 'as “hearthline channel list” shows it' }],
  async run(context, input) {
    const tenantId = await tenantOfChannel(context.instance, input.argument())
    const check = await checkOne(context, tenantId, input.argument())
    return { exit: check.ok ? 0 : 3, value: check, text: checkText(check) }
  },
}

export async function checkOne(
  { instance, apps, worker }: CommandContext,
  tenantId: string,
  channelId: string,
): Promise<ChannelCheck> {
  if (worker) return (await worker.call('checkChannel', tenantId, channelId)) as ChannelCheck
  const { config, clock, tenants } = instance
  const { checkChannel } = await import('../channels/check.ts')
  const { egressOf } = await import('../egress/instance-egress.ts')
  const egress = egressOf(config, () => Promise.reject(new Error('no simulator runs')))
  const deps = { config, apps, egress, keys: tenants.keys(tenantId), now: clock.now() }
  return tenants.use(tenantId, db => checkChannel(deps, db, channelId))
}

export function checkText(check: ChannelCheck): string {
  return check.checks.map(one => `  ${one.ok ? 'ok  ' : 'FAIL'}  ${one.name}: ${one.detail}`).join('\n')
}
