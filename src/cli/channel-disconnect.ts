import { disconnectChannel } from '../channels/connect.ts'
import type { DataCommand } from './command.ts'
import { tenantOfChannel } from './find-channel.ts'

export const channelDisconnect: DataCommand = {
  name: 'channel disconnect',
  summary: 'End a channel: its token is destroyed, what waits is not sent, its history stays',
  arguments: [{ name: 'id', help: 'as “hearthline channel list” shows it' }],
  async run({ instance, apps, afterChange }, input) {
    const tenantId = await tenantOfChannel(instance, input.argument())
    const channel = await disconnectChannel(instance, apps, tenantId, input.argument())
    afterChange(tenantId)
    return {
      value: { id: channel.publicId, state: channel.state },
      text: `“${channel.name}” is disconnected.`,
    }
  },
}
