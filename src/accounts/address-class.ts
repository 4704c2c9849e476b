import { isLoopbackAddress, isPrivateAddress, isPublicAddress } from '../egress/addresses.ts'

export type AddressClass = 'loopback' | 'private' | 'public' | 'unknown'

/** As much of an address as the logs keep: whether it was this machine, this network, or the world. */
export function addressClass(address: string): AddressClass {
  if (isLoopbackAddress(address)) return 'loopback'
  if (isPrivateAddress(address)) return 'private'
  return isPublicAddress(address) ? 'public' : 'unknown'
}
