import { currentSetupCode } from '../accounts/setup-code.ts'
import { isClaimed } from '../accounts/users.ts'
import { AppError } from '../lib/errors.ts'
import type { DataCommand } from './command.ts'

export const setupCode: DataCommand = {
  name: 'setup-code',
  summary: 'The one-time code the first-run wizard asks for',
  run({ instance }) {
    if (isClaimed(instance.control)) {
      throw new AppError(
        'conflict',
        'This server has an owner already, so there is no setup code. See “hearthline user reset-password”.',
      )
    }
    const code = currentSetupCode(instance.control, instance.config.setupCode?.reveal())
    return { value: { code }, text: code }
  },
}
