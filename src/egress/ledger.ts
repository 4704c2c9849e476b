import type { Clock } from '../lib/clock.ts'
import type { EgressClass } from './destinations.ts'

export interface Counts {
  calls: number
  /** Tries that were stopped at the door. */
  refused: number
  failed: number
  bytesOut: number
  bytesIn: number
}

const COUNTS = ['calls', 'refused', 'failed', 'bytesOut', 'bytesIn'] as const

/** What left for one host since the start: counts and purposes, never contents. */
export interface LedgerEntry extends Counts {
  class: EgressClass
  host: string
  lastAt: Date
  lastWhy: string
  /** Answered inside of the program: nothing left. */
  inProcess: boolean
}

/** What left on one UTC day for one purpose of one tenant, and is not on the disk yet. */
export interface OutgoingLine extends Counts {
  day: string
  class: EgressClass
  host: string
  purpose: string
  /** Empty for what concerns the machine. */
  tenant: string
  lastAt: number
}

export interface LedgerKey {
  class: EgressClass
  host: string
  why?: string | undefined
  tenant?: string | undefined
}

export type Count = (what: Partial<Counts> & { inProcess?: boolean }) => void

const MAX_ENTRIES = 200
const MAX_LINES = 5_000
const OTHERS = '(others)'

export function createLedger(clock: Clock, onCount: () => void = () => undefined) {
  const entries = new Map<string, LedgerEntry>()
  let lines = new Map<string, OutgoingLine>()

  function entryOf(key: LedgerKey, now: Date): LedgerEntry {
    const name = nameIn(entries, `${key.class} ${key.host}`, MAX_ENTRIES, key.host)
    return known(entries, `${key.class} ${name}`, () => ({
      ...emptyCounts(),
      class: key.class,
      host: name,
      lastAt: now,
      lastWhy: '',
      inProcess: false,
    }))
  }

  function lineOf(key: LedgerKey, now: Date): OutgoingLine {
    const day = dayOf(now)
    const { tenant = '', why = NO_REASON } = key
    const idOf = (host: string) => [day, key.class, host, why, tenant].join('\n')
    const host = nameIn(lines, idOf(key.host), MAX_LINES, key.host)
    return known(lines, idOf(host), () => ({
      ...emptyCounts(),
      day,
      class: key.class,
      host,
      purpose: why,
      tenant,
      lastAt: now.getTime(),
    }))
  }

  return {
    /** What counts a call, now and while its answer comes in. */
    counterFor(key: LedgerKey): Count {
      return ({ inProcess = false, ...counts }) => {
        const now = clock.now()
        const entry = entryOf(key, now)
        Object.assign(entry, { lastAt: now, lastWhy: key.why ?? NO_REASON })
        entry.inProcess ||= inProcess
        const line = lineOf(key, now)
        line.lastAt = now.getTime()
        add(entry, counts)
        add(line, counts)
        onCount()
      }
    },
    entries: (): LedgerEntry[] => [...entries.values()].map(entry => ({ ...entry })),
    /** Gives away what was not given away yet. */
    take(): OutgoingLine[] {
      const taken = [...lines.values()]
      lines = new Map()
      return taken
    },
    /** They could not be kept: they come again with the next ones. */
    putBack(taken: OutgoingLine[]): void {
      for (const line of taken) {
        const id = [line.day, line.class, line.host, line.purpose, line.tenant].join('\n')
        const there = lines.get(id)
        if (there) add(there, line)
        else lines.set(id, line)
      }
    },
  }
}

const NO_REASON = 'no reason given'

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

const emptyCounts = (): Counts => ({ calls: 0, refused: 0, failed: 0, bytesOut: 0, bytesIn: 0 })

function add(to: Counts, counts: Partial<Counts>): void {
  for (const name of COUNTS) to[name] += counts[name] ?? 0
}

/** A host under its own name, as long as there are not too many. */
function nameIn(map: Map<string, unknown>, id: string, most: number, host: string): string {
  return map.has(id) || map.size < most ? host.slice(0, 100) : OTHERS
}

function known<T>(map: Map<string, T>, id: string, make: () => T): T {
  const there = map.get(id)
  if (there) return there
  const made = make()
  map.set(id, made)
  return made
}

/** The ledgers of several threads as one, the busiest host first. */
export function mergeLedgers(ledgers: LedgerEntry[][]): LedgerEntry[] {
  const merged = new Map<string, LedgerEntry>()
  for (const entry of ledgers.flat()) {
    const key = `${entry.class} ${entry.host}`
    const there = merged.get(key)
    if (!there) {
      merged.set(key, { ...entry })
      continue
    }
    add(there, entry)
    if (entry.lastAt > there.lastAt) Object.assign(there, { lastAt: entry.lastAt, lastWhy: entry.lastWhy })
    there.inProcess ||= entry.inProcess
  }
  return [...merged.values()].sort((a, b) => b.calls - a.calls)
}
