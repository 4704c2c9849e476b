/** What Node gives every package that asks: ways out that pass by the egress door, its allow-list and its ledger. */
const WAYS_OUT = ['fetch', 'WebSocket', 'EventSource'] as const

/**
 * Shuts them for this thread, packages included: one of them once fetched an address that stood in what a client
 * sent. The first import of every program and thread of ours. Reading the old value would load it, which costs the
 * thread 12 MB, and so does defining it anew while it is there: it is deleted first.
 */
for (const name of WAYS_OUT) {
  Reflect.deleteProperty(globalThis, name)
  Object.defineProperty(globalThis, name, {
    value: function refused(): never {
      throw new TypeError(`${name} is shut: what leaves this program goes through the egress door`)
    },
    configurable: false,
    enumerable: true,
    writable: false,
  })
}
