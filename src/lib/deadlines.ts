const LOOK_EVERY_MS = 1_000

/** Time limits of one length for many things at once. */
export interface Deadlines {
  /** Unless it is stopped, `late` is called when the time is over, or within the last look before that. */
  start(late: () => void): void
  stop(late: () => void): void
}

/** One timer looks at all of them: what ends in time, as nearly all does, costs less than a timer of its own. */
export function deadlines(ms: number, lookEveryMs = LOOK_EVERY_MS): Deadlines {
  const running = new Map<() => void, number>() // In the order in which they end.
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    const now = performance.now()
    for (const [late, endsAt] of running) {
      if (endsAt > now) break
      running.delete(late)
      late()
    }
    if (running.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    start(late) {
      running.set(late, performance.now() + ms - lookEveryMs)
      timer ??= setInterval(look, lookEveryMs).unref()
    },
    stop: late => void running.delete(late),
  }
}
