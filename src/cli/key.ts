import { rotateTenantKey } from '../rotate-tenant-key.ts'
import { makeKit, rotateMasterKey, setPassphrase } from '../tenants/change-key.ts'
import { parseKey } from '../tenants/keys.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import { type DataCommand, type Result, UsageError } from './command.ts'
import type { CommandContext } from './context.ts'

export const keyRotate: DataCommand = {
  name: 'key rotate',
  summary:
    'Seal everything with a new master key, or one business with a new key of its own; the old ones open nothing any more',
  options: {
    tenant: { type: 'text', help: 'the business that gets a new key of its own; the master key stays' },
  },
  secret: {
    name: 'key',
    optional: true,
    help: 'the new key, 64 hex digits, where the key comes from outside',
  },
  async run(context, input) {
    const slug = input.text('tenant')
    if (slug !== undefined) return rotateOne(context, slug, input.secret)
    const { instance } = context
    const key = input.secret === undefined ? undefined : parseKey(input.secret.trim())
    const { keyId } = rotateMasterKey(instance.config.dataDir, instance.master, key)
    const text =
      instance.master.mode === 'B'
        ? `Key ${keyId} opens the data too. Put it into HEARTHLINE_MASTER_KEY and start again: from then on the old one is useless.`
        : `The master key is ${keyId} now. Make a new emergency kit: the one of before is useless.`
    return { value: { keyId }, text }
  },
}

async function rotateOne(
  { instance, worker }: CommandContext,
  slug: string,
  secret: string | undefined,
): Promise<Result> {
  if (secret !== undefined)
    throw new UsageError('The key of a business is always made here: leave --key-stdin away.')
  const tenant = getTenantBySlug(instance.control, slug)
  const { version } = await rotateTenantKey({ instance, worker }, tenant.id)
  return {
    value: { tenant: slug, keyVersion: version },
    text: `“${slug}” is sealed with key ${version} now. The running server seals its files anew and then destroys the old key.`,
  }
}

export const keyPassphrase: DataCommand = {
  name: 'key passphrase',
  summary: 'Lock the data with a passphrase that is typed after each start',
  secret: {
    name: 'passphrase',
    help: '16 characters or more; without it and the emergency kit nothing opens',
  },
  async run({ instance }, input) {
    if (instance.config.masterKey !== undefined && instance.master.mode === 'B')
      throw new UsageError(
        'The key comes from HEARTHLINE_MASTER_KEY: take that setting away first, then choose a passphrase.',
      )
    await setPassphrase(instance.config.dataDir, instance.master, input.needSecret().replace(/\r?\n$/, ''))
    return {
      value: { mode: 'C' },
      text: 'From the next start on the server asks for the passphrase. Make an emergency kit now if there is none.',
    }
  },
}

export const keyKit: DataCommand = {
  name: 'key kit',
  summary: 'Make an emergency kit: a key for paper that opens the data when every other is lost',
  run({ instance }) {
    const groups = makeKit(instance.config.dataDir, instance.master)
    return {
      value: { groups },
      text: [
        'Write this down, on paper, away from this machine. It is shown this once:',
        '',
        ...groups.map((group, at) => `  ${at + 1}  ${group}`),
        '',
        'To open the data with it, start with HEARTHLINE_MASTER_KEY set to the eight groups without their last digits.',
        'It counts as saved once two groups are typed back under /operator/keys.',
      ].join('\n'),
    }
  },
}
