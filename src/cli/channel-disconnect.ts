import { type Revoked, revokeChannel } from '../channels/connect/revoke.ts'
import { type Channel, disconnectChannel } from '../channels/connect.ts'
import { connectingOf } from './channel-check.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'
import { tenantOfChannel } from './find-channel.ts'

export const channelDisconnect: DataCommand = {
  name: 'channel disconnect',
  summary: 'End a channel: its token is destroyed, what waits is not sent, its history stays',
  arguments: [{ name: 'id', help: 'as “hearthline channel list” shows it' }],
  async run(context, input) {
    const { instance, apps, afterChange } = context
    const tenantId = await tenantOfChannel(instance, input.argument())
    const channel = await disconnectChannel(instance, apps, tenantId, input.argument())
    afterChange(tenantId)
    const isTold = (await tellMeta(context, tenantId, channel)) !== 'later'
    return {
      value: { id: channel.publicId, state: channel.state, ...(!isTold && { metaTold: false }) },
      text: isTold
        ? `“${channel.name}” is disconnected.`
        : `“${channel.name}” is disconnected: nothing is sent any more. Meta could not be told yet; a running server tries again for three days.`,
    }
  },
}

const PATIENCE_MS = 4_000

async function tellMeta(
  { instance, apps, worker }: CommandContext,
  tenantId: string,
  channel: Channel,
): Promise<Revoked> {
  const told = worker
    ? worker.call('revokeChannel', tenantId, channel.publicId)
    : connectingOf(instance, apps).then(deps =>
        instance.tenants.use(tenantId, db => revokeChannel(deps, tenantId, db, channel.id)),
      )
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Revoked>(resolve => {
    timer = setTimeout(() => resolve('later'), PATIENCE_MS)
  })
  try {
    return await Promise.race([told.catch((): Revoked => 'later'), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
