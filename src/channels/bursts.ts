const WITHIN_MS = 60_000
const SO_MANY = 20
const TOLD_EVERY_MS = 10 * 60_000

/** Webhooks with a wrong signature: one is a mistake, many at once are somebody who tries. Tells of each burst once. */
export function createBurstWatch(onBurst: (appId: string, count: number) => void) {
  const seen = new Map<string, { times: number[]; toldAt: number }>()
  return {
    note(appId: string, now: Date): void {
      const at = now.getTime()
      const known = seen.get(appId) ?? { times: [], toldAt: Number.NEGATIVE_INFINITY }
      seen.set(appId, known)
      known.times = [...known.times.filter(time => at - time < WITHIN_MS), at].slice(-SO_MANY)
      if (known.times.length < SO_MANY || at - known.toldAt < TOLD_EVERY_MS) return
      known.toldAt = at
      onBurst(appId, SO_MANY)
    },
  }
}
