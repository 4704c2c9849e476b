import { blockListOf, contains } from './client.ts'

// Whoever sends such headers from the internet is no proxy of ours, and nobody should be told to trust it.
const NEAR = blockListOf(['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'])
const MOST = 20

/** Neighbours that send forwarding headers and are not declared: the command `doctor` names them. */
export interface UntrustedProxies {
  note(peer: string): void
  list(): string[]
}

export function untrustedProxies(): UntrustedProxies {
  const seen = new Set<string>()
  return {
    note(peer) {
      if (seen.size < MOST && contains(NEAR, peer)) seen.add(peer)
    },
    list: () => [...seen],
  }
}
