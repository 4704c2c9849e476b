import { BlockList, isIP } from 'node:net'
import type { NextFunction, Request, RequestHandler, Response } from 'express'

/** Where a request comes from, and under which address of ours. */
export interface Client {
  address: string
  /** Scheme, host and port the browser shows: what an honest `Origin` header says. */
  origin: string
  https: boolean
  /** Cookies get `__Host-` and `Secure`: over https, and on localhost, where browsers accept both. */
  secureCookies: boolean
  /** Plain http, and not to this very machine: whoever is in the network can read along. */
  isLan: boolean
  /** Sent from this machine, to a loopback name, through no proxy. */
  isThisMachine: boolean
}

declare module 'express-serve-static-core' {
  interface Request {
    client: Client
  }
}

export interface Reachability {
  publicUrl?: string | undefined
  /** Addresses or CIDRs whose forwarding headers are believed; nobody's by default. */
  trustProxy?: string[]
  /** Somebody who is not believed sent such headers. */
  onUntrusted?: (peer: string) => void
}

const LOOPBACK_HOST = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/
const FORWARDING_HEADERS = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
  'x-client-ip',
  'x-original-forwarded-for',
  'cf-connecting-ip',
  'true-client-ip',
]

/** Sets `req.client`. Scheme and host come from the public URL, never from a header. */
export function resolveClient(options: Reachability): RequestHandler {
  const proxies = blockListOf(options.trustProxy ?? [])
  const publicUrl = options.publicUrl ? new URL(options.publicUrl) : undefined
  return (req: Request, _res: Response, next: NextFunction) => {
    const host = (req.headers.host ?? '').toLowerCase()
    const name = hostName(host)
    const isLoopbackName = LOOPBACK_HOST.test(name)
    const isForwarded = FORWARDING_HEADERS.some(header => header in req.headers)
    if (isForwarded && options.onUntrusted && !contains(proxies, peerOf(req)))
      options.onUntrusted(peerOf(req))
    const https = publicUrl?.protocol === 'https:' && host === publicUrl.host
    const secureOnly = publicUrl?.protocol === 'https:' && !isLoopbackName
    req.client = {
      address: addressOf(req, proxies),
      origin: https ? publicUrl.origin : `http://${host}`,
      https,
      secureCookies: https || secureOnly || name === 'localhost',
      isLan: !https && !isLoopbackName,
      isThisMachine: isLoopbackName && isLoopback(peerOf(req)) && !isForwarded,
    }
    next()
  }
}

/** The host of a `Host` header without its port. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

export function isLoopbackName(name: string): boolean {
  return LOOPBACK_HOST.test(name)
}

function peerOf(req: Request): string {
  return plainAddress(req.socket.remoteAddress ?? '')
}

/**
 * The right-most address of the chain that is not one of our proxies. The chain is believed from its end, hop by hop:
 * what stands left of something that is no address may be anybody's.
 */
function addressOf(req: Request, proxies: BlockList): string {
  const peer = peerOf(req)
  if (!contains(proxies, peer)) return peer
  const chain = String(req.headers['x-forwarded-for'] ?? '').split(',')
  for (const hop of chain.reverse()) {
    const address = hopAddress(hop.trim())
    if (isIP(address) === 0) return peer
    if (!contains(proxies, address)) return address
  }
  return peer
}

/** Some proxies write the port too: `198.51.100.7:5678`, `[2001:db8::1]:80`. */
function hopAddress(hop: string): string {
  const [, bracketed, dotted] = /^(?:\[([^\]]+)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)$/.exec(hop) ?? []
  return plainAddress(bracketed ?? dotted ?? hop)
}

// Sockets that take both families show IPv4 peers as ::ffff:1.2.3.4.
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

const isLoopback = (address: string) => address === '::1' || /^127\./.test(address)

export function blockListOf(entries: string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

export function contains(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
