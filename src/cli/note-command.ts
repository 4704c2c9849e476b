import { auditNotes } from '../audit/notes.ts'
import { findTenantBySlug } from '../tenants/register.ts'
import type { DataCommand, Input } from './command.ts'
import type { CommandContext } from './context.ts'

/**
 * Commands that change something or take data out, and whether the business they name is a word of their own instead of
 * `--tenant`.
 */
export const NOTED: Record<string, 'option' | 'argument'> = {
  'tenant create': 'argument',
  'tenant close': 'argument',
  'tenant export': 'argument',
  'tenant import': 'option',
  'user create': 'option',
  'user reset-password': 'option',
  'user disable': 'option',
  'user enable': 'option',
  'app add': 'option',
  'app secret add': 'option',
  'app secret retire': 'option',
  'channel connect': 'option',
  'channel disconnect': 'option',
  'catalog import': 'option',
  'knowledge import': 'option',
  'facts set': 'option',
  'assistant set': 'option',
  'token create': 'option',
  'backup create': 'argument',
  restore: 'option',
  'job retry': 'option',
  'model pull': 'option',
  'model delete': 'option',
  'model use': 'option',
  'key rotate': 'option',
  'key passphrase': 'option',
  'key kit': 'option',
  'incident pack': 'option',
}

// What people type beside these may be a name, a number or an address of somebody's.
const SHOWN_OPTIONS = ['mode', 'topic', 'role', 'scope', 'operator']

/** Writes into the audit log that this was done from the command line: to the business it named, else to the machine's. */
export function noteCommand(
  command: DataCommand,
  { instance }: CommandContext,
  input: Input,
  noted: Record<string, unknown> = {},
): void {
  const where = Object.hasOwn(NOTED, command.name) ? NOTED[command.name] : undefined
  if (!where) return
  if (command.name === 'model use' && input.arguments.length === 0) return // It only asked.
  const slug = where === 'argument' ? input.arguments[0] : input.text('tenant')
  const tenant = slug === undefined ? undefined : findTenantBySlug(instance.control, slug)
  const shown = SHOWN_OPTIONS.filter(name => input.options[name] !== undefined)
  const details = { ...Object.fromEntries(shown.map(name => [name, input.options[name]])), ...noted }
  const entry = {
    actor: 'cli',
    via: 'cli',
    action: command.name.replaceAll(' ', '.'),
    object: tenant?.id ?? null,
    details: Object.keys(details).length > 0 ? details : null,
  } as const
  const notes = auditNotes(instance)
  if (tenant && !instance.tenants.isParked(tenant.id)) notes.tenant(tenant.id, entry)
  notes.instance(entry)
}
