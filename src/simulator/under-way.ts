export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Work nobody waits for, so that the end of all of it can be waited for. */
export function createUnderWay() {
  const running = new Set<Promise<unknown>>()
  return {
    track<T>(work: Promise<T>): Promise<T> {
      const settled = work.catch(() => {})
      running.add(settled)
      void settled.then(() => running.delete(settled))
      return work
    },
    all: (): Promise<unknown> => Promise.all(running),
    isIdle: (): boolean => running.size === 0,
  }
}
