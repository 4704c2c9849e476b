import type { Request } from 'express'
import { hostName, isLoopbackName } from '../web/client.ts'

/**
 * Under which address of ours providers send people back: the public https one. A machine that is only tried out has
 * none, and may use its own name. Undefined: nobody can be sent anywhere yet.
 */
export function returnBase(publicUrl: string | undefined, req: Request): string | undefined {
  const base = publicUrl ?? req.client.origin
  const { protocol, host } = new URL(base)
  return (publicUrl && protocol === 'https:') || isLoopbackName(hostName(host)) ? base : undefined
}

export const returnPath = (providerId: string): string => `/sign-in/with/${providerId}/return`

/** Where Apple posts its answer to: such a post comes from another site, and does nothing but lead on. */
export const POSTED_RETURN = '/sign-in/with/:id/return'
