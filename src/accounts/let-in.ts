import type { Request, Response } from 'express'
import type { AccountsDeps } from './deps.ts'
import { hasSecondFactor, noteOffer, secondFactorDemand } from './second-factor.ts'
import { beginSecondStep, signIn } from './sign-in.ts'
import type { User } from './users.ts'

/** The first proof was right, whichever it was: the second factor comes next, or the page they wanted. */
export function letIn(deps: AccountsDeps, req: Request, res: Response, user: User, next: string): void {
  if (hasSecondFactor(deps.control, user)) {
    beginSecondStep(deps, req, res, user)
    res.redirect(303, `/sign-in/second?next=${encodeURIComponent(next)}`)
    return
  }
  signIn(deps, req, res, user)
  const demand = secondFactorDemand(deps.control, user, deps.secondFactor)
  if (demand !== 'none') noteOffer(deps.control, user)
  res.redirect(303, demand === 'none' ? next : `/me/security?offer=1&next=${encodeURIComponent(next)}`)
}
