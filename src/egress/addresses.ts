import { BlockList, isIP } from 'node:net'

const subnets = (family: 'ipv4' | 'ipv6', ranges: string) => {
  const list = new BlockList()
  for (const range of ranges.split(' ')) {
    const [address, prefix] = range.split('/') as [string, string]
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}

// One list per family: a list that holds both takes every IPv4 address for one of ::ffff:0:0/96.
const LOOPBACK = { 4: subnets('ipv4', '127.0.0.0/8'), 6: subnets('ipv6', '::1/128') }
const PRIVATE = {
  4: subnets('ipv4', '10.0.0.0/8 100.64.0.0/10 172.16.0.0/12 192.168.0.0/16'),
  6: subnets('ipv6', 'fc00::/7'),
}
const NOT_PUBLIC = {
  4: subnets(
    'ipv4',
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
      '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  ),
  // Also what carries an IPv4 address inside: mapped, compatible, NAT64, 6to4, Teredo.
  6: subnets(
    'ipv6',
    '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
  ),
}

type Ranges = typeof LOOPBACK

function isIn(ranges: Ranges, address: string): boolean {
  const bare = address.split('%')[0]!
  const family = isIP(bare)
  if (family === 4) return ranges[4].check(bare, 'ipv4')
  return family === 6 && ranges[6].check(bare, 'ipv6')
}

export const isLoopbackAddress = (address: string): boolean => isIn(LOOPBACK, address)

/** An address that no router on the internet leads to from outside, this machine's own included. */
export const isPrivateAddress = (address: string): boolean =>
  isIn(LOOPBACK, address) || isIn(PRIVATE, address)

export const isPublicAddress = (address: string): boolean => isIP(address) !== 0 && !isIn(NOT_PUBLIC, address)
