import { BY_COMMAND_LINE, createPasswordReset, setPassword } from '../accounts/password-resets.ts'
import { findUserByEmail } from '../accounts/users.ts'
import type { Config } from '../config/settings.ts'
import { AppError } from '../lib/errors.ts'
import type { DataCommand } from './command.ts'
import { hashOf } from './user-create.ts'

export const userResetPassword: DataCommand = {
  name: 'user reset-password',
  summary: 'Make a link that sets a new password, or set one; every session of the person ends',
  arguments: [{ name: 'email', help: 'what the person signs in with' }],
  secret: { name: 'password', optional: true, help: 'the new password; without it a link is made' },
  async run({ instance }, input) {
    const { control, clock, config } = instance
    const user = findUserByEmail(control, input.argument())
    if (!user) throw new AppError('not_found', 'There is nobody with this e-mail.')
    if (input.secret !== undefined) {
      const hash = await hashOf(input.secret, [user.email, user.name])
      setPassword(control, user.id, hash, BY_COMMAND_LINE, clock.now())
      return {
        value: { email: user.email, changed: true },
        text: `${user.email} has a new password and is signed out everywhere.`,
      }
    }
    const token = createPasswordReset(control, user, BY_COMMAND_LINE, clock.now())
    const url = `${addressOf(config)}/reset/${token}`
    return {
      value: { email: user.email, url },
      text: `Give this link to ${user.email}. It works once, for 30 minutes:\n${url}`,
    }
  },
}

/** Where people reach this server, as far as its settings tell. */
export function addressOf(config: Config): string {
  return config.publicUrl ?? `http://localhost:${config.port}`
}
