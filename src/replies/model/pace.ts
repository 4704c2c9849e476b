/** The last so many answers decide, and not before there are a few. */
const KEPT = 8
const LEAST = 4
/** A customer who waits longer than this has gone: half of the last answers took so long. */
const SLOW_MS = 45_000
/** Well below, so that a host at the edge does not change its mind with every answer. */
const WELL_MS = 25_000
const PROBES_NEEDED = 2

export interface Slowness {
  since: Date
  /** What half of the last answers took longer than, waiting included. */
  tookMs: number
}

/**
 * Whether the model keeps up with the questions: by what answers took, from the end of the customer's turn. Slow it is
 * asked nothing by customers; it comes back when tries of our own were quick twice in a row.
 */
export class Pace {
  private readonly bar: { slowMs: number; wellMs: number }
  private took: number[] = []
  private slow: Slowness | null = null
  private quickProbes = 0

  constructor(bar: { slowMs?: number; wellMs?: number } = {}) {
    this.bar = { slowMs: bar.slowMs ?? SLOW_MS, wellMs: bar.wellMs ?? WELL_MS }
  }

  get slowness(): Slowness | null {
    return this.slow
  }

  get times(): readonly number[] {
    return this.took
  }

  /** What another one measured of the same model. */
  recall(times: readonly number[]): void {
    this.took = times.slice(-KEPT)
  }

  /** Seconds of the last answers, for a forecast; null until there are a few. */
  get usualMs(): number | null {
    return this.took.length < LEAST ? null : median(this.took)
  }

  /** A customer's question was answered, or given up, after so long. True when it is slow from now on. */
  note(tookMs: number, now: Date): boolean {
    this.took = [...this.took, tookMs].slice(-KEPT)
    if (this.slow || this.took.length < LEAST || median(this.took) <= this.bar.slowMs) return false
    this.slow = { since: now, tookMs: Math.round(median(this.took)) }
    this.quickProbes = 0
    return true
  }

  /** A try of our own while it is slow. True when it keeps up again. */
  noteProbe(tookMs: number): boolean {
    if (!this.slow) return false
    this.quickProbes = tookMs <= this.bar.wellMs ? this.quickProbes + 1 : 0
    if (this.quickProbes < PROBES_NEEDED) return false
    this.forget()
    return true
  }

  /** Another model, or a machine that was changed: what was measured says nothing about it. */
  forget(): void {
    this.took = []
    this.slow = null
    this.quickProbes = 0
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
