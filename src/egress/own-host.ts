import { lookup } from 'node:dns/promises'

/**
 * Where our own public name leads, for the check of our address. No other name is looked up but that of a host that is
 * called: nothing out of a message is a name for us.
 */
export async function addressesOfOwnHost(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(one => one.address)
}
