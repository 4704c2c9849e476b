const LOOK_EVERY_MS = 2_000

export interface RestOptions {
  afterMs: number
  /** Grows with everything that is said to this thread. */
  heard: () => number
  /** Nothing is under way, and nothing is known to come soon. */
  isQuiet: () => boolean
  /** Called again and again while the rest lasts. */
  onRest: () => void
}

/** Tells when a thread has heard and done nothing for a while. */
export function watchRest({ afterMs, heard, isQuiet, onRest }: RestOptions): {
  noteWork(): void
  stop(): void
} {
  let workedAt = performance.now()
  let heardBefore = heard()
  const look = () => {
    const present = heard()
    if (present !== heardBefore) workedAt = performance.now()
    heardBefore = present
    if (performance.now() - workedAt >= afterMs && isQuiet()) onRest()
  }
  const timer = setInterval(look, Math.min(LOOK_EVERY_MS, afterMs)).unref()
  return {
    noteWork() {
      workedAt = performance.now()
    },
    stop: () => clearInterval(timer),
  }
}
