import { createHmac, randomBytes } from 'node:crypto'
import type { Config } from '../../config/settings.ts'
import { isLoopbackAddress, isPublicAddress } from '../../egress/addresses.ts'
import { type Egress, NotWanted } from '../../egress/egress.ts'
import { addressesOfOwnHost } from '../../egress/own-host.ts'
import { deriveKey } from '../../lib/seal.ts'
import { reasonOf } from './meta.ts'
import { problem, type Seen, verified, waiting } from './seen.ts'

export interface AddressDeps {
  fetch: Egress['fetch']
  /** The instance's key, from which the answer of the probe is made. */
  key: Buffer
  lookup?: (host: string) => Promise<string[]>
}

/** Where Meta is played on this machine, this machine's own address is the one to be called. */
export function isRehearsal(config: Pick<Config, 'graphUrl'>, graphBase: string | null | undefined): boolean {
  const { hostname } = new URL(graphBase ?? config.graphUrl)
  const host = hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || host.endsWith('.invalid') || isLoopbackAddress(host)
}

/** What whoever asks our address for this nonce gets: nobody else can say it. */
export function probeAnswer(key: Buffer, nonce: string): string {
  return createHmac('sha256', deriveKey(key, 'hearthline/1/probe')).update(nonce).digest('hex')
}

export const PROBE_PATH = '/.well-known/hearthline/'

/** Whether the address can be Meta's: https, a public name, and this very server behind it. */
export async function inspectAddress(
  deps: AddressDeps,
  publicUrl: string | undefined,
  rehearsal: boolean,
): Promise<Seen> {
  if (publicUrl === undefined) return problem('address_missing')
  const url = new URL(publicUrl)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isHere = host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host)
  if (isHere) {
    return rehearsal
      ? waiting('address_rehearsal', { url: publicUrl })
      : problem('address_localhost', { url: publicUrl })
  }
  if (url.protocol !== 'https:') return problem('address_http', { url: publicUrl })
  const addresses = await addressesOf(deps, host)
  if (addresses.length === 0) return problem('address_dns', { host })
  if (!addresses.some(isPublicAddress)) return problem('address_private', { host, address: addresses[0] })
  return probe(deps, publicUrl)
}

async function addressesOf(deps: AddressDeps, host: string): Promise<string[]> {
  return (deps.lookup ?? addressesOfOwnHost)(host).catch(() => [])
}

/** Asks ourselves the way the world does. Many routers do not lead back inside, so silence alone proves nothing. */
async function probe(deps: AddressDeps, publicUrl: string): Promise<Seen> {
  const nonce = randomBytes(16).toString('hex')
  try {
    const response = await deps.fetch('self', `${publicUrl}${PROBE_PATH}${nonce}`, {
      signal: AbortSignal.timeout(8_000),
      why: 'check our own address',
    })
    const text = (await response.text()).trim()
    if (text === probeAnswer(deps.key, nonce)) return verified('address_ok', { url: publicUrl })
    return problem('address_other_server', { url: publicUrl, status: response.status })
  } catch (error) {
    if (error instanceof NotWanted) return problem('address_other_server', { url: publicUrl, status: 200 })
    const reason = reasonOf(error)
    if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(reason)) return problem('address_certificate', { reason })
    return waiting('address_silent', { reason })
  }
}
