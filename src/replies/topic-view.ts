import type { TopicTrust } from './trust.ts'

/** A topic as the command line and the API tell it. */
export function topicView({ topic, mode, own, measured, changedWords, offer }: TopicTrust) {
  return {
    topic,
    mode,
    own: own !== null,
    since: own?.since.toISOString() ?? null,
    why: own?.why ?? null,
    measured: { ...measured, lower: rounded(measured.lower), upper: rounded(measured.upper) },
    changedWords: rounded(changedWords),
    offer,
  }
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000)
