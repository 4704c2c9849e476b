import type { Role } from './schema.ts'

export const ROLES: readonly Role[] = ['viewer', 'agent', 'admin', 'owner']

const EVERYONE: readonly Role[] = ROLES
const REPLYING: readonly Role[] = ['agent', 'admin', 'owner']
const MANAGING: readonly Role[] = ['admin', 'owner']
const OWNING: readonly Role[] = ['owner']

/** Who may do what inside a business. Deny by default: what is not here does not exist. */
export const BUSINESS_PERMISSIONS = {
  'chats.read': EVERYONE,
  /** Read also the chats assigned to somebody else, where the business keeps agents to theirs. */
  'chats.read_all': MANAGING,
  /** Look at products, knowledge, reports, and how the assistant and channels are doing. */
  'business.read': EVERYONE,
  'chats.reply': REPLYING,
  /** See a phone number in full. */
  'contacts.phone': MANAGING,
  'contacts.edit': REPLYING,
  /** Export, correct, restrict or erase one person. */
  'contacts.privacy': MANAGING,
  /** Products, knowledge, business facts, canned replies, flows. */
  'catalog.edit': MANAGING,
  /** Say what an answer should be; nothing uses it before somebody who may edit accepts it. */
  'catalog.suggest': REPLYING,
  'assistant.edit': MANAGING,
  'broadcasts.send': MANAGING,
  /** Channels, API tokens, outgoing webhooks. */
  'channels.edit': MANAGING,
  'settings.edit': MANAGING,
  'team.edit': MANAGING,
  'audit.read': MANAGING,
  'backups.make': MANAGING,
  /** Export the business, retention, legal hold, closing. */
  'business.govern': OWNING,
} as const satisfies Record<string, readonly Role[]>

export type BusinessPermission = keyof typeof BUSINESS_PERMISSIONS

/** What whoever runs the container may do. Reading chats is not among it. */
export const OPERATOR_PERMISSIONS = ['instance.operate', 'instance.backups'] as const

export type OperatorPermission = (typeof OPERATOR_PERMISSIONS)[number]

export function isBusinessPermission(name: string): name is BusinessPermission {
  return Object.hasOwn(BUSINESS_PERMISSIONS, name)
}

export function isOperatorPermission(name: string): name is OperatorPermission {
  return (OPERATOR_PERMISSIONS as readonly string[]).includes(name)
}

export function rolesWith(permission: BusinessPermission): readonly Role[] {
  return BUSINESS_PERMISSIONS[permission]
}

/** Is this role no higher than that one? */
export function isAtMost(role: Role, other: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(other)
}

export function isBelow(role: Role, other: Role): boolean {
  return ROLES.indexOf(role) < ROLES.indexOf(other)
}

export function may(role: Role, permission: string): boolean {
  return isBusinessPermission(permission) && rolesWith(permission).includes(role)
}
