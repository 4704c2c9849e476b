import type { Response } from 'express'
import { render } from '../web/page.ts'

export interface SignInPage {
  status?: number
  next?: string
  email?: string
  /** A sentence at the password field. */
  problem?: string
  /** A sentence above the form. */
  notice?: string
  /** Why somebody who came another way was not let in. */
  refusal?: string
}

/** The sign-in form, also in place of a page that needs it. */
export function showSignIn(
  res: Response,
  { status = 200, next = '/', email = '', problem, notice, refusal }: SignInPage,
): void {
  res.status(status)
  render(res, 'accounts/sign-in', {
    title: res.req.t('sign_in.title'),
    layout: 'solo',
    next,
    email,
    problem,
    notice,
    refusal,
    services: res.req.waysIn?.() ?? [],
  })
}
