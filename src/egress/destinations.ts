import { isIP } from 'node:net'
import { isLoopbackAddress, isPrivateAddress, isPublicAddress } from './addresses.ts'

/**
 * `media` is what people sent, on the hosts where Meta keeps it; `identity` is where people who sign in prove who they
 * are, off until somebody sets it up; `self` is our own public address, to see whether it is ours.
 */
export type EgressClass = 'meta' | 'media' | 'model' | 'identity' | 'self'

/** Something of ours wanted to go where nothing of ours goes. Nothing was sent. */
export class EgressRefused extends Error {
  override readonly name = 'EgressRefused'
  readonly code = 'EGRESS_REFUSED'
}

/** Which addresses a connection may be made to, whatever name led there. */
export type Reach = 'public' | 'loopback' | 'private' | 'anywhere'

export const mayReach: Record<Reach, (address: string) => boolean> = {
  public: isPublicAddress,
  loopback: isLoopbackAddress,
  private: isPrivateAddress,
  anywhere: () => true,
}

const META_ORIGINS = ['https://graph.facebook.com', 'https://graph.instagram.com']
const MEDIA_HOSTS = ['.fbsbx.com', '.fbcdn.net', '.cdninstagram.com']

export interface Destinations {
  /** Loopback bases of the settings or of an app, beside Meta's own. */
  graphOrigins: Set<string>
  inProcessOrigins: Set<string>
  modelOrigin: string | undefined
  allowRemoteModel: boolean
  publicOrigin: string | undefined
  /** Asked at every call: a provider that was removed is called no more. */
  identityOrigins: () => Iterable<string>
  /** In a rehearsal who people are may be proved on this machine. */
  loopbackIdentity: boolean
}

/** Where this URL may lead for this class; throws EgressRefused for all that is not listed. */
export function destinationOf(known: Destinations, egressClass: EgressClass, url: URL): Reach | 'in_process' {
  if (url.username !== '' || url.password !== '') throw refused(url, 'it carries credentials')
  if (egressClass === 'model') {
    if (url.origin !== known.modelOrigin) throw refused(url, 'it is not the configured model server')
    const reach = known.allowRemoteModel ? 'anywhere' : 'private'
    return literalWithin(url, reach)
  }
  if (egressClass === 'self') {
    if (url.origin !== known.publicOrigin) throw refused(url, 'it is not our own address')
    return literalWithin(url, 'anywhere')
  }
  if (egressClass === 'identity') {
    const isKnown = [...known.identityOrigins()].includes(url.origin)
    if (!isKnown) throw refused(url, 'nobody signs in there')
    identityOrigin(url.origin, known.loopbackIdentity)
    return isLoopback(url) ? 'loopback' : literalWithin(url, 'public')
  }
  if (known.inProcessOrigins.has(url.origin)) return 'in_process'
  if (META_ORIGINS.includes(url.origin)) return 'public'
  if (known.graphOrigins.has(url.origin)) return literalWithin(url, 'loopback')
  if (egressClass === 'media' && isMediaHost(url)) return 'public'
  throw refused(url, 'it is not one of Meta’s')
}

function isMediaHost(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && MEDIA_HOSTS.some(host => url.hostname.endsWith(host))
}

/**
 * Where a redirect may lead. A host out there never sends us to this machine: only a rehearsal's own base does that.
 */
export function redirectOf(
  known: Destinations,
  egressClass: EgressClass,
  from: Reach | 'in_process',
  url: URL,
): Reach | 'in_process' {
  const destination = destinationOf(known, egressClass, url)
  if (destination !== 'public' && destination !== from) throw refused(url, 'a redirect led there')
  return destination
}

/** An address written into the URL is never looked up, so it is checked here. */
function literalWithin(url: URL, reach: Reach): Reach {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !mayReach[reach](host)) throw refused(url, `its address is not ${reach}`)
  return reach
}

/** The origin of another Graph base. Only Meta's hosts and loopback ones can be one. */
export function graphOrigin(base: string): string {
  const url = new URL(base)
  if (!META_ORIGINS.includes(url.origin) && !(isLoopback(url) && /^https?:$/.test(url.protocol))) {
    throw refused(url, 'a Graph URL is one of Meta’s or on a loopback address')
  }
  return url.origin
}

function isLoopback(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || isLoopbackAddress(host)
}

/**
 * Where people prove who they are: a public https origin, without a port of its own. In a rehearsal a loopback one
 * will do.
 */
export function identityOrigin(origin: string, loopbackToo = false): string {
  const url = new URL(origin)
  if (loopbackToo && isLoopback(url)) return url.origin
  if (isLoopback(url)) throw refused(url, 'its address is not public')
  if (url.protocol !== 'https:' || url.port !== '') throw refused(url, 'people sign in over https only')
  literalWithin(url, 'public')
  return url.origin
}

/** Which classes lead anywhere as things are set up. */
export function openClassesOf(known: Destinations): EgressClass[] {
  return [
    'meta',
    'media',
    ...(known.modelOrigin === undefined ? [] : (['model'] as const)),
    ...([...known.identityOrigins()].length > 0 ? (['identity'] as const) : []),
    ...(known.publicOrigin === undefined ? [] : (['self'] as const)),
  ]
}

function refused(url: URL, why: string): EgressRefused {
  return new EgressRefused(`${url.protocol}//${url.host.slice(0, 80)} was not called: ${why}`)
}
