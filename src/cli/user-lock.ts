import { letInAgain, lockOut } from '../accounts/lock-out.ts'
import { findUserByEmail, type User } from '../accounts/users.ts'
import { AppError } from '../lib/errors.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'

const EMAIL = { name: 'email', help: 'what the person signs in with' }

export const userDisable: DataCommand = {
  name: 'user disable',
  summary: 'Lock a person out: every session ends within seconds, and nobody can sign in as them',
  arguments: [EMAIL],
  run({ instance }, input) {
    const user = userOf(instance, input.argument())
    lockOut(instance.control, user, instance.clock.now())
    return {
      value: { email: user.email, disabled: true },
      text: `${user.email} is locked out everywhere. What they did stays; “hearthline user enable” lets them in again.`,
    }
  },
}

export const userEnable: DataCommand = {
  name: 'user enable',
  summary: 'Let a person in again who was locked out',
  arguments: [EMAIL],
  run({ instance }, input) {
    const user = userOf(instance, input.argument())
    letInAgain(instance.control, user.id)
    return {
      value: { email: user.email, disabled: false },
      text: `${user.email} can sign in again, with the password they had.`,
    }
  },
}

function userOf({ control }: CommandContext['instance'], email: string): User {
  const user = findUserByEmail(control, email)
  if (!user) throw new AppError('not_found', 'There is nobody with this e-mail.')
  return user
}
