import { isCommonPassword } from '../accounts/common-passwords.ts'
import { passwordProblem } from '../accounts/password-rules.ts'
import { hashPassword } from '../accounts/passwords.ts'
import type { Role } from '../accounts/schema.ts'
import { dropSetupCode } from '../accounts/setup-code.ts'
import {
  addMembership,
  createUser,
  findUserByEmail,
  isClaimed,
  isEmail,
  listTeam,
  makeOperator,
  type User,
} from '../accounts/users.ts'
import { type ControlDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import { type DataCommand, UsageError } from './command.ts'

const ROLES: readonly Role[] = ['owner', 'admin', 'agent', 'viewer']

export const userCreate: DataCommand = {
  name: 'user create',
  summary:
    'Give a person a role in a business, or make an operator; the first owner or operator claims this server',
  options: {
    email: { type: 'text', required: true, help: 'what the person signs in with' },
    name: { type: 'text', help: 'how colleagues see the person' },
    tenant: { type: 'text', help: 'the business’s short name' },
    role: { type: 'text', oneOf: ROLES, help: 'what the person may do there' },
    operator: { type: 'flag', help: 'somebody who runs this server' },
  },
  secret: { name: 'password', optional: true, help: 'the password; left alone when the person exists' },
  async run({ instance, afterChange }, input) {
    const { control, clock } = instance
    const email = input.need('email')
    const membership = membershipOf(input.text('tenant'), input.word<Role>('role'))
    if (!membership && !input.flag('operator'))
      throw new UsageError('Give --tenant and --role, or --operator.')
    if (!isEmail(email)) throw new AppError('invalid', `“${email.slice(0, 80)}” is not an e-mail address.`)
    const tenant = membership && getTenantBySlug(control, membership.slug)
    const name = input.need('name')
    const isNew = findUserByEmail(control, email) === undefined
    const passwordHash = isNew ? await hashOf(input.secret, [email, name]) : ''
    const now = clock.now()
    const user = transact(control, () => {
      const user = findUserByEmail(control, email) ?? createUser(control, { email, name, passwordHash }, now)
      if (tenant && membership.role !== 'owner') requireAnotherOwner(control, user, tenant.id)
      if (tenant) addMembership(control, user.id, tenant.id, membership.role, now)
      if (input.flag('operator')) makeOperator(control, user.id)
      if (isClaimed(control)) dropSetupCode(control)
      return user
    })
    afterChange(tenant?.id)
    const value = {
      id: user.id,
      email: user.email,
      created: isNew,
      ...(tenant && { tenant: tenant.slug, role: membership.role }),
      operator: user.operator || input.flag('operator'),
    }
    return {
      value,
      text: `${user.email} ${isNew ? 'was created' : 'was there already'}: ${placesOf(value)}.`,
    }
  },
}

function membershipOf(
  slug: string | undefined,
  role: Role | undefined,
): { slug: string; role: Role } | undefined {
  if (slug !== undefined && role !== undefined) return { slug, role }
  if (slug !== undefined || role !== undefined) throw new UsageError('--tenant and --role go together.')
  return undefined
}

/** A business without an owner could not be governed by anybody. */
function requireAnotherOwner(control: ControlDb, user: User, tenantId: string): void {
  const owners = listTeam(control, tenantId).filter(one => one.role === 'owner' && one.disabledAt === null)
  if (owners.length !== 1 || owners[0]?.id !== user.id) return
  throw new AppError(
    'conflict',
    `${user.email} is the only owner of this business. Make somebody else an owner first.`,
  )
}

function placesOf(value: { tenant?: string; role?: string; operator: boolean }): string {
  return [value.tenant && `${value.role} of ${value.tenant}`, value.operator && 'operator']
    .filter(Boolean)
    .join(', ')
}

/** Refuses what is too short or on every guesser's list. */
export async function hashOf(password: string | undefined, context: string[]): Promise<string> {
  if (password === undefined) throw new UsageError('A new person needs a password: --password-stdin.')
  if (await passwordProblem(password, context)) {
    const why = (await isCommonPassword(password, context))
      ? 'is one of the first that are guessed. Three or four words you like work well'
      : 'must have 12 to 128 characters. Three or four words you like work well'
    throw new AppError('invalid', `The password ${why}.`, { fields: [{ field: 'password', problem: why }] })
  }
  return hashPassword(password)
}
