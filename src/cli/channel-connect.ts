import { channelOfAccount, connectChannel } from '../channels/connect.ts'
import type { ChannelKind } from '../channels/events.ts'
import { replacedOf, replacedText } from '../channels/replaced.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import { checkOne } from './channel-check.ts'
import { checkSteps, stepsText } from './channel-steps.ts'
import { type DataCommand, UsageError } from './command.ts'

const KINDS: readonly ChannelKind[] = ['whatsapp', 'instagram', 'messenger']

export const channelConnect: DataCommand = {
  name: 'channel connect',
  summary:
    'Connect a WhatsApp number, an Instagram account or a Facebook page; again with a new token to replace it',
  arguments: [{ name: 'kind', help: KINDS.join(', ') }],
  options: {
    tenant: { type: 'text', required: true, help: 'the business’s short name' },
    app: { type: 'text', required: true, help: 'key of the registered app' },
    account: { type: 'text', required: true, help: 'phone number id, Instagram account id or page id' },
    name: { type: 'text', required: true, help: 'what to call it, such as its number' },
    waba: { type: 'text', help: 'WhatsApp business account id' },
    page: { type: 'text', help: 'id of the page an Instagram account belongs to' },
    login: { type: 'text', oneOf: ['facebook', 'instagram'], help: 'whose login gave the token' },
    'no-verify': { type: 'flag', help: 'do not ask Meta whether it works' },
  },
  secret: { name: 'token', help: 'the access token' },
  async run(context, input) {
    const { instance, apps, afterChange } = context
    const kind = KINDS.find(one => one === input.argument())
    if (!kind) throw new UsageError(`The kind is one of ${KINDS.join(', ')}.`)
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const [wabaId, pageId] = [input.text('waba'), input.text('page')]
    const login = input.word<'facebook' | 'instagram'>('login')
    const account = input.need('account')
    const before = channelOfAccount(instance.tenants.db(tenant.id), { kind, account })
    const channel = await connectChannel(instance, apps, tenant.id, {
      kind,
      account,
      appKey: input.need('app'),
      name: input.need('name'),
      token: input.needSecret(),
      ...(wabaId !== undefined && { wabaId }),
      ...(pageId !== undefined && { pageId }),
      ...(login && { login }),
    })
    afterChange(tenant.id)
    const replaced = replacedOf(instance.tenants.keys(tenant.id).field, before, channel)
    const isReplaced = replaced.length > 0
    const again = isReplaced
      ? `\nThe account was connected already. Replaced: ${replacedText(replaced)}.`
      : ''
    const saved = {
      value: { id: channel.publicId, ...(isReplaced && { replaced }) },
      text: `Connected “${channel.name}”: ${channel.publicId}${again}`,
      ...(isReplaced && { noted: { replaced: replaced.map(({ field }) => field).join(', ') } }),
    }
    if (input.flag('no-verify')) return saved
    const steps = await checkSteps(context, tenant.id, channel)
    // Kept as any look is: with its time, its notices, and a stop where the token opens nothing.
    await checkOne(context, tenant.id, channel.publicId)
    afterChange(tenant.id)
    const check = {
      ok: steps.every(step => step.ok),
      checkedAt: instance.clock.now().toISOString(),
      checks: steps,
    }
    const lines = stepsText(steps)
    if (check.ok) return { ...saved, text: `${saved.text}\n${lines}` }
    return {
      ...saved,
      exit: 3,
      value: { ...saved.value, check },
      text: `“${channel.name}” is saved as ${channel.publicId}, but it does not work yet:\n${lines}${again}`,
    }
  },
}
