import type { DataCommand } from './command.ts'
import { channelsOf } from './find-channel.ts'
import { table } from './help.ts'

export const channelList: DataCommand = {
  name: 'channel list',
  summary: 'The connected numbers, accounts and pages, with what proves that they work',
  options: { tenant: { type: 'text', help: 'only this business’s' } },
  async run({ instance }, input) {
    const all = (await channelsOf(instance, input.text('tenant'))).map(({ tenant, channel }) => ({
      id: channel.publicId,
      tenant: tenant.slug,
      kind: channel.kind,
      account: channel.account,
      name: channel.name,
      app: channel.appKey,
      state: channel.state,
      ...(channel.stateReason !== null && { reason: channel.stateReason }),
      connectedAt: channel.connectedAt.toISOString(),
      lastWebhookAt: channel.lastWebhookAt?.toISOString() ?? null,
      lastInboundAt: channel.lastInboundAt?.toISOString() ?? null,
      lastSentAt: channel.lastSentAt?.toISOString() ?? null,
      checkedAt: channel.checkedAt?.toISOString() ?? null,
    }))
    const rows = all.map(one => [one.tenant, one.kind, one.name, one.state, one.lastWebhookAt, one.id])
    return {
      value: all,
      text:
        all.length === 0
          ? 'No channel is connected yet.'
          : table(['BUSINESS', 'KIND', 'NAME', 'STATE', 'LAST WEBHOOK', 'ID'], rows),
    }
  },
}
