import type { Clock } from '../lib/clock.ts'
import type { EgressClass } from './destinations.ts'

/** What left for one host since the start: counts and purposes, never contents. */
export interface LedgerEntry {
  class: EgressClass
  host: string
  calls: number
  /** Tries that were stopped at the door. */
  refused: number
  failed: number
  bytesOut: number
  bytesIn: number
  lastAt: Date
  lastWhy: string
  /** Answered inside of the program: nothing left. */
  inProcess: boolean
}

const MAX_ENTRIES = 200

export function createLedger(clock: Clock) {
  const entries = new Map<string, LedgerEntry>()
  return {
    entry(egressClass: EgressClass, host: string, why = 'no reason given'): LedgerEntry {
      const known = entries.has(`${egressClass} ${host}`) || entries.size < MAX_ENTRIES
      const name = known ? host.slice(0, 100) : '(others)'
      const key = `${egressClass} ${known ? host : name}`
      let entry = entries.get(key)
      if (!entry) {
        entry = emptyEntry(egressClass, name, clock.now())
        entries.set(key, entry)
      }
      entry.lastAt = clock.now()
      entry.lastWhy = why
      return entry
    },
    entries: (): LedgerEntry[] => [...entries.values()].map(entry => ({ ...entry })),
  }
}

function emptyEntry(egressClass: EgressClass, host: string, now: Date): LedgerEntry {
  return {
    class: egressClass,
    host,
    calls: 0,
    refused: 0,
    failed: 0,
    bytesOut: 0,
    bytesIn: 0,
    lastAt: now,
    lastWhy: '',
    inProcess: false,
  }
}

/** The ledgers of several threads as one, the busiest host first. */
export function mergeLedgers(ledgers: LedgerEntry[][]): LedgerEntry[] {
  const merged = new Map<string, LedgerEntry>()
  for (const entry of ledgers.flat()) {
    const key = `${entry.class} ${entry.host}`
    const known = merged.get(key)
    if (!known) {
      merged.set(key, { ...entry })
      continue
    }
    for (const count of ['calls', 'refused', 'failed', 'bytesOut', 'bytesIn'] as const)
      known[count] += entry[count]
    if (entry.lastAt > known.lastAt) Object.assign(known, { lastAt: entry.lastAt, lastWhy: entry.lastWhy })
    known.inProcess ||= entry.inProcess
  }
  return [...merged.values()].sort((a, b) => b.calls - a.calls)
}
