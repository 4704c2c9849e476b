import type { Request } from 'express'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { deviceOf, noteSignIn, type SignInEvent } from './sign-in-events.ts'
import type { User } from './users.ts'

const REFUSALS: SignInEvent[] = ['failed', 'limited', 'second_failed']

/**
 * For the owner of the account, and in the audit log. An account nobody has leaves a line in the log alone, so it is
 * written once the answer has left: how long that took must not tell whether there is one.
 */
export function noteOwn(deps: AccountsDeps, req: Request, user: User | undefined, kind: SignInEvent): void {
  const at = deps.clock.now()
  if (user) {
    const place = { address: addressClass(req.client.address), device: deviceOf(req.get('User-Agent') ?? '') }
    req.res!.once('close', () => noteSignIn(deps, { userId: user.id, kind, at, ...place }))
  }
  deps.audit.instance({
    actor: user?.id ?? 'unknown',
    via: 'web',
    action: `account.${kind}`,
    outcome: REFUSALS.includes(kind) ? 'refused' : 'done',
    address: addressClass(req.client.address),
  })
}
