import type { Request } from 'express'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { noteSignIn, type SignInEvent } from './sign-in-events.ts'
import type { User } from './users.ts'

const REFUSALS: SignInEvent[] = ['failed', 'limited', 'second_failed']

/** For the owner of the account, and in the audit log. An account nobody has leaves a line in the log alone. */
export function noteOwn(deps: AccountsDeps, req: Request, user: User | undefined, kind: SignInEvent): void {
  if (user) noteSignIn(deps.control, req, user.id, kind, deps.clock.now())
  deps.audit.instance({
    actor: user?.id ?? 'unknown',
    via: 'web',
    action: `account.${kind}`,
    outcome: REFUSALS.includes(kind) ? 'refused' : 'done',
    address: addressClass(req.client.address),
  })
}
