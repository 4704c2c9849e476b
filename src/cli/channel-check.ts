import type { AppRegistry } from '../channels/app-registry.ts'
import type { checkChannel } from '../channels/check.ts'
import type { ConnectDeps } from '../channels/connect/context.ts'
import type { Instance } from '../tenants/instance.ts'
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
  const { checkChannel } = await import('../channels/check.ts')
  const deps = await connectingOf(instance, apps)
  return instance.tenants.use(tenantId, db => checkChannel(deps, tenantId, db, channelId))
}

/** What speaks to Meta where no server does. */
export async function connectingOf(instance: Instance, apps: AppRegistry): Promise<ConnectDeps> {
  const { egressOf } = await import('../egress/instance-egress.ts')
  const nothingInProcess = () => Promise.reject(new Error('no simulator runs'))
  const egress = egressOf(instance.config, nothingInProcess, { control: instance.control, keepEveryMs: 0 })
  return { instance, apps, egress }
}

export function checkText(check: ChannelCheck): string {
  return check.checks.map(one => `  ${one.ok ? 'ok  ' : 'FAIL'}  ${one.name}: ${one.detail}`).join('\n')
}
