import { isIP } from 'node:net'
import { isLoopbackAddress, isPrivateAddress } from '../egress/addresses.ts'

export type AddressClass = 'loopback' | 'private' | 'public' | 'unknown'

/** As much of an address as the logs keep: whether it was this machine, this network, or the world. */
export function addressClass(address: string): AddressClass {
  if (isIP(address) === 0) return 'unknown'
  if (isLoopbackAddress(address)) return 'loopback'
  return isPrivateAddress(address) ? 'private' : 'public'
}
