import type { RequestHandler } from 'express'
import { blockListOf, contains, hostName, isLoopbackName } from './client.ts'

const PRIVATE = blockListOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  'fe80::/10',
])

export interface AllowedHosts {
  publicUrl?: string | undefined
  /** Names answered besides loopback and the public URL's. Left out: any private address, but no name. */
  allowedHosts?: string[] | undefined
}

/** Is this `Host` header one of ours? Anything else is a misrouted request, or a name rebound to our address. */
export function hostCheck(options: AllowedHosts): (host: string | undefined) => boolean {
  const publicHost = options.publicUrl ? new URL(options.publicUrl).hostname.toLowerCase() : undefined
  const listed = options.allowedHosts?.length ? options.allowedHosts.map(hostName) : undefined
  return host => {
    const name = hostName(host ?? '')
    if (name === '') return false
    if (isLoopbackName(name) || name === publicHost) return true
    return listed ? listed.includes(name) : contains(PRIVATE, name.replace(/^\[|\]$/g, ''))
  }
}

export const WRONG_HOST = 'This address is not one Hearthline answers to. HL-0421\n'

export function onlyAllowedHosts(options: AllowedHosts): RequestHandler {
  const isAllowed = hostCheck(options)
  return (req, res, next) => {
    if (isAllowed(req.headers.host)) return next()
    res.status(421).type('text/plain').send(WRONG_HOST)
  }
}
